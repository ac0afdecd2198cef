"""Whether two statements of one field contradict each other."""

from __future__ import annotations

import datetime

from postmortem_lint.analysis.incident.severity import severities_differ
from postmortem_lint.analysis.incident.status import state_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.labels import names_day_and_time
from postmortem_lint.postmortem.model import Fact, Form, Postmortem
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.intervals import certainly_before
from postmortem_lint.values.levels.incident_states import IncidentState


def facts_differ(first: Fact, second: Fact, postmortem: Postmortem) -> Certainty | None:
    """How surely two facts of one key say different things; None if they may agree."""
    if first.key is Key.SEVERITY:
        return severities_differ(first, second, postmortem)
    return Certainty.STATED if _contradict(first, second) else None


def _contradict(first: Fact, second: Fact) -> bool:
    if first.key is Key.STATUS:
        one, other = state_of(first), state_of(second)
        if one is None or other is None or (one.is_open and other.is_open):
            return False
        if _named(first) is not _named(second):  # "Status" and "Present state"
            return IncidentState.OVER in (one, other) and (one.is_open or other.is_open)
        return one is not other
    if first.instant and second.instant:
        return certainly_before(first.instant, second.instant) or certainly_before(
            second.instant, first.instant
        )
    return first.key is Key.DATE and _other_day(first, second)


def _named(fact: Fact) -> bool:
    """Whether the label of a fact is known as a whole."""
    return known_label(normal(fact.label.plain)) is not None or fact.profiled


def _other_day(first: Fact, second: Fact) -> bool:
    """Two other days; the later one may be that of the publication if it is the date of a front
    matter, or a bare date beside one of the incident ("Date", "Date of the outage")."""
    one, two = first.full_date, second.full_date
    if one is None or two is None or one.day is None or two.day is None or one.until or two.until:
        return False
    if first.form is Form.FRONT_MATTER and one.day > two.day:
        return False
    if _days(first) & _days(second):  # "2026-01-15 (incident) / 2026-01-16 (fix)"
        return False
    if any(map(_says_of_what, (first, second))):
        return False
    late, early = (first, second) if one.day > two.day else (second, first)
    if not _has_qualifier(late) and _has_qualifier(early):
        return False
    return one.day != two.day


def _says_of_what(fact: Fact) -> bool:
    """Whether a note behind a date says of what it is the date: "2026-03-07 (review meeting)"."""
    notes = " ".join(_NOTE.findall(fact.text.plain)).lower().split()
    words = [word for word in notes if word.isalpha() and len(word) > _SHORT]
    return any(word not in lookup.times.weekdays for word in words)


_NOTE = regex(r"[(（]([^()（）]+)[)）]")
_SHORT = 4  # letters; the names of zones have no more


def _days(fact: Fact) -> set[datetime.date]:
    """All days that a value names."""
    return {one.day for one in find_dates(fact.text.plain) if one.day and one.year}


def _has_qualifier(fact: Fact) -> bool:
    """Whether a label says of what its date is."""
    return " " in normal(fact.label.plain) and not names_day_and_time(fact.label.plain)
