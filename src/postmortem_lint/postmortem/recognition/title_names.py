"""What the title of a document says about it."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.report_titles import (
    names_a_doing,
    opening_report,
    report_names,
)
from postmortem_lint.postmortem.recognition.kinds_in_titles import (
    begins_compound,
    ends_in,
    first_stretch,
    heads,
    kinds_of,
    many,
    named,
    notes_on_work,
    outage_in,
    rehearsals,
    searched,
)
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates

_BRACKET = regex(r"\s*\([^()]*\)")
_PARTED = regex(r"[:\u2013\u2014|(\[,]|\s-{1,2}\s")
_NUMBER = regex(r"(?<=[^\W\d_] )#?\d+(?:\.\d+)* ")
_JOINT = regex(rf"\s(?:[+&]|{lookup.any_of(lookup.grammar.and_words)})\s", re.IGNORECASE)
_TICKET = regex(r"\W*([^\W\d_]+) ?#?\d+\b")
_REFERENCE = regex(r"\([^\W\d_]+[-_ #]*\d+\)\s*\Z")  # "(RCA-12)": a document, perhaps another one


@record
class TitleNames:
    """`report` is what a title calls the document if that is a postmortem, `other` if it is
    something else, `plural` if it speaks of many, `about` the word for an incident in it; each ""
    if there is none. `outage` is the word with which it says that something was down. `bare`: it
    says nothing else. `dated`: it holds a date. `template`: it says that it is one. `listed`: it
    speaks of many incidents, or of a list of them; `handled`: of the response to an incident;
    `ticket`: it begins with the number of a ticket ("Problem 12: …"); `of_day`: it ends with an
    incident and its day ("Guide session incident 2026-03-16"). `begins` is the word for
    something else that it begins with, and goes on ("Template engine down"). `joined`: it
    calls itself a report on an incident, or names one, and something else at once ("Incident report
    and proposal", "Root cause + design")."""

    report: str
    other: str
    plural: str
    about: str
    outage: str
    bare: bool
    dated: bool
    template: bool
    listed: bool
    handled: bool
    ticket: bool
    of_day: bool
    begins: str
    joined: bool


@cache
def _lists() -> tuple[str, ...]:
    """What lists of incidents and of reports on them are called: "Outage log"."""
    said = lookup.report
    return tuple(f"{name} {kind}" for name in said.names for kind in said.lists)


@cache
def _handlings() -> tuple[str, ...]:
    said = lookup.report
    return tuple(f"{name} {work}" for name in said.names for work in said.handling)


@cache
def _others() -> tuple[str, ...]:
    """What other documents are called: also lists of reports ("Outage log"), and looks back at what
    was planned ("Release retrospective")."""
    said = lookup.report
    planned = (f"{work} {look}" for work in said.undertakings for look in said.looks)
    return (*said.others, *_lists(), *planned)


@cache
def _numbered() -> tuple[str, ...]:
    """Looks back at what was planned that stay so behind a number ("Epic 3 retrospective"); a
    postmortem of one release is mostly that of its failure."""
    said = lookup.report
    looks = (look for look in said.looks if look not in said.reports)
    return tuple(f"{work} {look}" for look in looks for work in said.undertakings)


def is_report(name: str) -> bool:
    """Whether a name is that of a report, and not of what it is about ("incident")."""
    said = lookup.report
    return name in map(normal, said.reports) or name not in map(normal, said.names)


def title_names(title: str) -> TitleNames:
    """What a title says."""
    opened = opening_report(first_stretch(title))
    about = named(title, lookup.report.names) or opened
    pages = lookup.report.pages if about else ()
    alone = _REFERENCE.sub("", title)
    names = report_names(f"{searched(title)}\n{searched(alone)}")
    report = next(ends_in(alone, names), "") or opened
    plain = _BRACKET.sub(" ", title)
    others = (
        *kinds_of(title, (*_others(), *pages)),
        *kinds_of(plain, lookup.report.others),
        *filter(None, (notes_on_work(title),)),
        *kinds_of(_NUMBER.sub("", plain), _numbered()),
    )
    guided = names_a_doing(first_stretch(title)) if about else ""
    rehearsed = next(rehearsals(plain), "")
    other = rehearsed or guided or next((other for other in others if other not in report), "")
    plural = many(title, (*names, *lookup.report.names))
    ticket = "" if report or about or other else _ticket(title)
    return TitleNames(
        report or (about if heads(title, lookup.report.names) else ""),
        other or ticket,
        plural,
        about,
        outage_in(plain),
        normal(title) == report,
        any(True for _ in find_dates(title)),
        any(kinds_of(title, lookup.report.templates)),
        bool(plural) or other in _lists(),
        other in _handlings(),
        bool(ticket),
        _ends_in_incident(title),
        begins_compound(title, _others()),
        _is_joined(title, report or about, other),
    )


def _is_joined(title: str, name: str, other: str) -> bool:
    """Whether the first stretch of a title is joined of two, of which one ends with the words for a
    report or an incident, the other one with those for something else."""
    halves = [normal(half) for half in _JOINT.split(first_stretch(title))]
    ends = [[half == one or half.endswith(f" {one}") for half in halves] for one in (name, other)]
    return len(halves) > 1 and bool(name and other) and all(map(any, ends))


def _ends_in_incident(title: str) -> bool:
    """Whether a title of one stretch ends with the word for an incident and its day."""
    dates = find_dates(title)
    if not dates or title[dates[-1].end :].strip():
        return False
    before = title[: dates[-1].start].strip()
    names = (name for name in map(normal, lookup.report.names) if not is_report(name))
    ends = any(normal(before).endswith(f" {name}") for name in names)
    return ends and not _PARTED.search(before)


def _ticket(title: str) -> str:
    """The word for a ticket that a title begins with, and a number behind it, else ""."""
    opened = _TICKET.match(title)
    word = normal(opened[1]) if opened else ""
    return word if word in lookup.report.tickets else ""
