"""Folders by year, quarter or month: in all else, what lies in them lies in the one around them."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from postmortem_lint.config.locate import is_top
from postmortem_lint.config.relative import seen_from
from postmortem_lint.regex import regex

_MOST = 4  # folders within one another
_OF_A_YEAR = regex(r"(?:19|20)\d\d(?!\d)")
# "2025", "2025-03", "2025-Q1"; below one of them also "03" and "Q1"
_DATED = regex(
    r"(?P<year>(?:19|20)\d\d)?(?:(?P<mark>[-_.]?)(?:(?P<month>0[1-9]|1[0-2])|(?P<quarter>[Qq])[1-4]))?"
)


def folders_around(folder: str) -> Iterator[str]:
    """A folder, those around it of whose documents it holds a year or less, and the one above;
    nothing above the repository."""
    yield folder
    for _ in range(_MOST):
        place = Path(os.path.abspath(folder))
        if is_top(place):
            return
        folder = os.path.normpath(os.path.join(folder, os.pardir))
        yield folder
        if not any(map(_OF_A_YEAR.match, (place.name, place.parent.name))):
            return


def folder_of_day(place: str, places: Sequence[str], day: datetime.date) -> str:
    """The folder of a document of that day, if most of the others in `place` lie in dated folders,
    as the last of them is called; else `place`. `places` has the folder of each."""
    home = _without_dates(place)
    below = [seen_from(home or ".", each or ".").split("/") for each in places]
    dated = [names for names in below if _of_day(names, day)]
    if 2 * len(dated) <= len(below):
        return place
    return "/".join((*filter(None, (home,)), *_of_day(max(dated), day)))


def _without_dates(place: str) -> str:
    """A folder, or the one around it of whose documents it holds a year or less."""
    names = place.split("/")
    first = next((at for at, name in enumerate(names) if _OF_A_YEAR.match(name)), len(names))
    whole = len(_of_day(names[first:], datetime.date.min)) == len(names) - first
    return "/".join(names[:first] if whole else names)


def _of_day(names: Sequence[str], day: datetime.date) -> list[str]:
    """The names for a day of folders within one another, as far as these are dated."""
    written: list[str] = []
    for name in names:
        match = _DATED.fullmatch(name)
        if not match or not (match["year"] or (written and not match["mark"])):
            break
        year, quarter = f"{day:%Y}" if match["year"] else "", (day.month + 2) // 3
        part = f"{day:%m}" if match["month"] else ""
        part = f"{match['quarter']}{quarter}" if match["quarter"] else part
        written.append(f"{year}{match['mark'] or ''}{part}")
    return written
