"""Lines of a timeline that are no entries: days that are counted, contents, asides."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.quantities import DAY_WORDS

_COUNTED = regex(rf"(?:{lookup.any_of(DAY_WORDS)}) \d{{1,2}}\W{{1,4}}", re.IGNORECASE)
_BETWEEN_LINKS = " \t,;.|/·•-–—>"


def is_contents(text: Text) -> bool:
    """Whether a line only leads to other places of the document: a table of contents."""
    if not text.links or not all(link.url.startswith("#") for link in text.links):
        return False
    rest = text.plain
    for link in text.links:
        rest = rest.replace(link.label, "", 1)
    return not rest.strip(_BETWEEN_LINKS)


def is_aside(rest: str) -> bool:
    """What may follow the date of a day line: a weekday or a note in parentheses."""
    return (rest[0] in "(（" and rest[-1] in ")）") or len(rest.split()) == 1


def counted_day(plain: str) -> DateText | None:
    """The date of a line such as `Day 2 (2025-10-02)`."""
    counted = _COUNTED.match(plain)
    return read_date(plain[counted.end() :].rstrip(") ")) if counted else None
