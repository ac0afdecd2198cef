"""What the title of a document says about it."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.report_titles import opening_report, report_names
from postmortem_lint.postmortem.recognition.kinds_in_titles import (
    ends_in,
    first_stretch,
    heads,
    kinds_of,
    many,
    named,
    outage_in,
    rehearsals,
    searched,
)
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates

_BRACKET = regex(r"\s*\([^()]*\)")
_REFERENCE = regex(r"\([^\W\d_]+[-_ #]*\d+\)\s*\Z")  # "(RCA-12)": a document, perhaps another one


@record
class TitleNames:
    """`report` is what a title calls the document if that is a postmortem, `other` if it is
    something else, `plural` if it speaks of many, `about` the word for an incident in it; each ""
    if there is none. `outage` is the word with which it says that something was down. `bare`: it
    says nothing else. `dated`: it holds a date. `template`: it says that it is one. `listed`: it
    speaks of many incidents, or of a list of them."""

    report: str
    other: str
    plural: str
    about: str
    outage: str
    bare: bool
    dated: bool
    template: bool
    listed: bool


@cache
def _lists() -> tuple[str, ...]:
    """What lists of incidents and of reports on them are called: "Outage log"."""
    said = lookup.report
    return tuple(f"{name} {kind}" for name in said.names for kind in said.lists)


@cache
def _others() -> tuple[str, ...]:
    """What other documents are called: also lists of reports ("Outage log"), and looks back at what
    was planned ("Release retrospective")."""
    said = lookup.report
    planned = (f"{work} {look}" for work in said.undertakings for look in said.looks)
    return (*said.others, *_lists(), *planned)


def title_names(title: str) -> TitleNames:
    """What a title says."""
    opened = opening_report(first_stretch(title))
    about = named(title, lookup.report.names) or opened
    pages = lookup.report.pages if about else ()
    alone = _REFERENCE.sub("", title)
    names = report_names(f"{searched(title)}\n{searched(alone)}")
    report = next(ends_in(alone, names), "") or opened
    plain = _BRACKET.sub(" ", title)
    others = (*kinds_of(title, (*_others(), *pages)), *kinds_of(plain, lookup.report.others))
    rehearsed = next(rehearsals(plain), "")
    other = rehearsed or next((other for other in others if other not in report), "")
    plural = many(title, (*names, *lookup.report.names))
    return TitleNames(
        report or (about if heads(title, lookup.report.names) else ""),
        other,
        plural,
        about,
        outage_in(plain),
        normal(title) == report,
        any(True for _ in find_dates(title)),
        any(kinds_of(title, lookup.report.templates)),
        bool(plural) or other in _lists(),
    )
