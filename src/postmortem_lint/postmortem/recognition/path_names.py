"""What the path of a document says about it."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal, plural
from postmortem_lint.language.report_titles import report_names
from postmortem_lint.postmortem.recognition.kinds_in_titles import kinds_of, named
from postmortem_lint.postmortem.recognition.title_names import is_report
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates

_DEEPEST = 6  # folders above the file; what lies higher is where the repository was put
_DAY_PATH = regex(r"(?<!\d)(?:19|20)\d\d[/_-]\d\d?[/_-]\d\d?(?!\d)|(?<!\d)20\d{6}(?!\d)")
_NUMBERED = regex(r"^(?:[a-z]{2,5}[-_]?|[a-z](?=\d{3}))?(?!0+\D)\d{2,4}[-_]?\d*(?:[-_ ]|$)")
_YEAR = regex(r"(?:19|20)\d\d[-_ ](?!\d)")
_LANGUAGE = regex(r"\.[a-z]{2}(?:[-_][a-z]{2,4})?$")  # "template.en", "postmortem.pt-br"
_PLACES = frozenset({"readme", "index"})  # pages that stand for their folder


@record
class PathNames:
    """`folder` is the innermost folder that speaks of incidents, `of_reports` tells that it is
    called after their reports. `report` is the word of the file's name that speaks of them, `named`
    tells that the name is nothing but that of a report, `called` that it is that of a report on
    something ("2025-03-04-lantern-postmortem"). `other` is what it is called that is none, or its
    folder is, which `other_folder` names then; each "" if there is none; `plainly` tells that the
    name says nothing else ("skill.md"). `day`: the path holds one; `dated`: that, or the number of
    an incident. `template`: it says that it is one. `above` is a folder around the first of
    incidents that is called after other documents ("runbooks"). `stands`: for its folder; `own`:
    that is the folder of one incident."""

    folder: str
    of_reports: bool
    report: str
    named: bool
    called: bool
    other: str
    other_folder: str
    plainly: bool
    day: bool
    dated: bool
    template: bool
    above: str
    stands: bool
    own: bool


def path_names(path: str) -> PathNames:
    """What a path with any slashes says."""
    parts = path.replace("\\", "/").lower().rsplit("/", _DEEPEST)
    *folders, file = parts
    stem = _LANGUAGE.sub("", file.rsplit(".", 1)[0]).strip("_")
    telling = [name for name in folders if _is_of_incidents(name)]
    of_one = stem in _PLACES and _is_of_one(folders, telling)
    stem = folders[-1] if of_one else stem  # the page of an incident's own folder
    title, last = _title(stem), _title(folders[-1]) if folders else ""
    pages = (*lookup.report.others, *lookup.report.pages)
    bare = title in report_names(title)
    called = _is_called_report(title)
    # A report on something stays one in whatever folder.
    apart = folders[-1:] == telling[-1:] or (called and not bare)
    places = (title,) if apart else (title, last)
    kinds = [next(iter(kinds_of(place, pages)), "") for place in places]
    other = next(filter(None, kinds), "")
    day = bool(_DAY_PATH.search("/".join(parts))) or any(True for _ in find_dates(stem))
    return PathNames(
        telling[-1] if telling else "",
        bool(telling) and (_ends_so(_title(telling[-1])) or _holds_reports(folders, telling[-1])),
        named(stem, lookup.report.names),
        bare,
        called,
        other or (stem if stem in _PLACES else ""),
        folders[-1] if other and not kinds[0] else "",
        title in lookup.report.others and stem not in _PLACES,
        day,
        day or (bool(telling) and _has_number(stem, other)),
        any(kind for place in (title, last) for kind in kinds_of(place, lookup.report.templates)),
        _above(folders, telling),
        stem in _PLACES,
        of_one,
    )


def _is_of_incidents(folder: str) -> bool:
    """Whether a folder speaks of incidents, and not of a thing that is called after one: so do
    "incidents", "incident-reports" and "incident-2025-07", but not "incident-auto-capture"."""
    name = named(folder, lookup.report.names)
    if not name or is_report(name):
        return bool(name)
    before, _, behind = _title(folder).partition(_title(name))
    if before.strip() or not behind.startswith(" "):
        return True
    return any(word in _kept_of_incidents() or word[0].isdecimal() for word in behind.split())


@cache
def _kept_of_incidents() -> frozenset[str]:
    """What a folder or file of incidents may be called after: reports, lists, notes, the work."""
    said = lookup.report
    one = (*said.names, *said.reports, *said.looks, *said.lists, *said.records, *said.handling)
    return frozenset((*one, *map(plural, one)))


def _has_number(stem: str, other: str) -> bool:
    """Whether a name begins with the number of an incident; before what is called something else
    ("2025-in-figures"), a year is none."""
    return bool(_NUMBERED.match(stem)) and not (other and _YEAR.match(stem))


def _is_called_report(title: str) -> bool:
    around = f" {title} "
    names = report_names(title)
    return any(f" {name} of " in around or around.endswith(f" {name} ") for name in names)


def _above(folders: list[str], telling: list[str]) -> str:
    """The folder before the first of `telling` that is called after documents of another kind."""
    before = folders[: folders.index(telling[0])] if telling else []
    titles = ((name, _title(name)) for name in before)
    return next((name for name, title in titles if title in lookup.report.others), "")


def _title(name: str) -> str:
    """The name of a file or folder as a title in normal form."""
    return normal(name.replace("-", " ").replace("_", " "))


def _ends_so(title: str) -> bool:
    """Whether a folder is called after reports: "postmortems", "0x19-postmortem"."""
    return any(title == kind or title.endswith(f" {kind}") for kind in lookup.report.reports)


def _holds_reports(folders: list[str], telling: str) -> bool:
    """Whether a folder below that of incidents is for their reports: "incidents/reports"."""
    below = folders[len(folders) - folders[::-1].index(telling) :]
    return any(_title(name) in (*lookup.report.looks, *_looks()) for name in below)


@cache
def _looks() -> tuple[str, ...]:
    """The words for reports in the plural."""
    return tuple(map(plural, lookup.report.looks))


def _is_of_one(folders: list[str], telling: list[str]) -> bool:
    """Whether the innermost folder lies in one for incidents and is named after one of them: by
    words, not by a year or month alone."""
    if not telling or folders[-1] == telling[-1]:
        return False
    return any(sign.isalpha() for sign in folders[-1])


def is_postmortem_by_name(path: str) -> bool:
    """Whether a file of which nothing else is known has to be a postmortem by its path."""
    names = path_names(path)
    return bool(names.folder or names.report) and not names.other and not names.template
