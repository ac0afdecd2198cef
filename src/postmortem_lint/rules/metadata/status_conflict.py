"""PM206: the status contradicts the times of the incident, or the action items."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.status import (
    contradicted_actions_state,
    end_of_open_incident,
    incident_state,
)
from postmortem_lint.durations.duration import Bound, NoLength
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.values.levels.incident_states import IncidentState

_TELLING = (Kind.OPEN, Kind.INSTANT, Kind.RANGE)


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare what the status says with the incident and with the states of the action items."""
    told = tuple(_incident(postmortem))
    yield from told or _told_end(postmortem)
    found = contradicted_actions_state(postmortem)
    if found:
        message = f"the status is {quoted(found.words)}, but {found.contradiction}"
        notes = (Note(found.item.span, "this action item is open"),) if found.item else ()
        yield Finding(found.fact.span, message, notes=notes, cap=Severity.WARNING)


def _incident(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare what the status says with the end and the duration of the incident."""
    found = incident_state(postmortem)
    if found is None:
        return
    state, status = found
    said = status.choice.value if status.choice else status.text.plain
    note = Note(status.span, f"the status is {quoted(said)}")
    end = postmortem.readable(Key.RESOLVED)
    kind = end.moment.kind if end and end.moment else None
    is_open = kind is Kind.OPEN
    contradicts = state is IncidentState.OVER if is_open else state.is_open
    if end and contradicts and kind in _TELLING:
        other = "when the incident ended" if is_open else "Ongoing for the end"
        message = f"the end is {quoted(end.text.plain)}, but the status is {quoted(said)}"
        yield Finding(end.span, message, f"write {other}, or correct the status", (note,))
    elif state is IncidentState.OVER and kind in _TELLING:
        yield from _open_duration(postmortem.readable(Key.DURATION), said, note)
    elif state.is_open:
        yield from _closed_duration(postmortem.readable(Key.DURATION), said, note)


def _told_end(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare an open status with the end that is told outside of fields."""
    status, end = postmortem.readable(Key.STATUS), end_of_open_incident(postmortem)
    if status and end:
        message = f"the status is {quoted(status.text.plain)}, but {end.words}"
        note = Note(end.place, "the end is told here")
        yield Finding(status.span, message, "correct one of the two", (note,), cap=Severity.WARNING)


def _open_duration(fact: Fact | None, said: str, note: Note) -> Iterator[Finding]:
    """A length that goes on, of an incident with an end."""
    if fact and fact.duration and fact.duration.special is NoLength.ONGOING:
        message = f"the duration is {quoted(fact.text.plain)}, but the status is {quoted(said)}"
        hint = "write how long it lasted, or correct the status"
        yield Finding(fact.span, message, hint, (note,))


def _closed_duration(fact: Fact | None, said: str, note: Note) -> Iterator[Finding]:
    """An exact length of an incident that is not over; "2 hours so far" is none."""
    length = fact.duration if fact else None
    if fact is None or length is None or length.seconds is None:
        return
    if length.bound is Bound.EXACT and not (
        length.approximate or length.qualifier or length.window
    ):
        message = f"the duration is {quoted(fact.text.plain)}, but the status is {quoted(said)}"
        hint = "correct the status, or write Ongoing for the duration"
        yield Finding(fact.span, message, hint, (note,), cap=Severity.WARNING)


RULE = Rule(
    "PM206",
    "status-conflict",
    "The status contradicts the times of the incident, or the action items.",
    Severity.ERROR,
    check,
)
