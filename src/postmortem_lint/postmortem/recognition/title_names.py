"""What the title of a document says about it."""

from __future__ import annotations

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


def title_names(title: str) -> TitleNames:
    """What a title says."""
    about = named(title, words.report.names)
    pages = words.report.pages if about else ()
    report = next(ends_in(title, words.report.reports), "")
    return TitleNames(
        report or (about if heads(title, words.report.names) else ""),
        next(called(title, (*words.report.others, *pages)), ""),
        many(title, (*words.report.reports, *words.report.names)),
        about,
        any(True for _ in find_dates(title)),
        any(called(title, words.report.templates)),
    )
