"""What the title of a document says about it."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup as words
from postmortem_lint.postmortem.recognition.kinds import called, ends_in, heads, many, named
from postmortem_lint.records import record
from postmortem_lint.times.dates import find_dates


@record
class TitleNames:
    """`report` is what a title calls the document if that is a postmortem, `other` if it is
    something else, `plural` if it speaks of many, `about` the word for an incident in it; each ""
    if there is none. `dated`: it holds a date. `template`: it says that it is one."""

    report: str
    other: str
    plural: str
    about: str
    dated: bool
    template: bool


@cache
def _reports() -> tuple[str, ...]:
    """What such documents are called, the longest first: "incident" with each word for a look back
    at it is one of the names."""
    made = (f"{name} {look}" for name in words.report.names for look in words.report.looks)
    return words.longest_first((*words.report.reports, *made))


@cache
def _lists() -> tuple[str, ...]:
    """What pages that list reports are called ("Outage log")."""
    return tuple(f"{name} {kind}" for name in words.report.names for kind in words.report.lists)


def title_names(title: str) -> TitleNames:
    """What a title says."""
    about = named(title, words.report.names)
    pages = words.report.pages if about else ()
    report = next(ends_in(title, _reports()), "")
    others = called(title, (*words.report.others, *_lists(), *pages))
    return TitleNames(
        report or (about if heads(title, words.report.names) else ""),
        next((other for other in others if other not in report), ""),
        many(title, (*words.report.reports, *words.report.names)),
        about,
        any(True for _ in find_dates(title)),
        any(called(title, words.report.templates)),
    )
