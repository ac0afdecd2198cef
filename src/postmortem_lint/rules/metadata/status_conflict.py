"""PM206: the status contradicts the times of the incident, or the action items."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.status import (
    contradicted_actions,
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
    yield from told
    end = None if told else end_of_open_incident(postmortem)
    for one in (end, contradicted_actions(postmortem)):
        if one:
            message = f"the status is {quoted(one.words)}, but {one.contradiction}"
            notes = (Note(one.place, one.note),) if one.place else ()
            yield Finding(one.fact.span, message, notes=notes, cap=Severity.WARNING)


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
    elif state.is_open or (state is IncidentState.OVER and kind in _TELLING):
        yield from _duration(postmortem.readable(Key.DURATION), state, said, note)


def _duration(fact: Fact | None, state: IncidentState, said: str, note: Note) -> Iterator[Finding]:
    """A length that goes on, of an incident with an end; or an exact one of an incident that is not
    over ("2 hours so far" is none)."""
    length = fact.duration if fact else None
    if fact is None or length is None:
        return
    vague = length.approximate or length.qualifier or length.window
    exact = length.seconds is not None and length.bound is Bound.EXACT and not vague
    message = f"the duration is {quoted(fact.text.plain)}, but the status is {quoted(said)}"
    if state is IncidentState.OVER and length.special is NoLength.ONGOING:
        yield Finding(
            fact.span, message, "write how long it lasted, or correct the status", (note,)
        )
    elif state.is_open and exact:
        hint = "correct the status, or write Ongoing for the duration"
        yield Finding(fact.span, message, hint, (note,), cap=Severity.WARNING)


RULE = Rule(
    "PM206",
    "status-conflict",
    "The status contradicts the times of the incident, or the action items.",
    Severity.ERROR,
    check,
)
