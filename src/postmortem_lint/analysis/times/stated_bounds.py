"""Where a document says outside of its timeline that the incident began and ended."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.in_timeline import is_missing
from postmortem_lint.postmortem.model import Fact, Postmortem, WindowSource
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Kind


@record
class Bound:
    """The start or the end that is stated at a place, as written and on the day axis."""

    key: Key
    span: Span
    written: str
    instant: Instant


def bounds_missing(postmortem: Postmortem) -> Iterator[Bound]:
    """The stated bounds at which no entry stands: those of fields, else one of a range in place of
    a length of which the other bound has its entry."""
    fields = [bound for key in KeyTrait.BOUNDS.keys for bound in _of_field(postmortem, key)]
    missing = [one for one in fields if is_missing(one.instant, postmortem)]
    if not fields:
        ranged = _of_range(postmortem)
        missing = [one for one in ranged if is_missing(one.instant, postmortem)]
        missing = missing if len(missing) < len(ranged) else []
    yield from missing


def _of_field(postmortem: Postmortem, key: Key) -> Iterator[Bound]:
    for fact in postmortem.facts_of(key)[:1]:
        moment = fact.moment
        exact = fact.readable and moment and moment.kind is Kind.INSTANT and not moment.approximate
        if exact and fact.instant is not None:
            yield Bound(key, fact.text.span, fact.text.plain.strip(), fact.instant)


def _of_range(postmortem: Postmortem) -> list[Bound]:
    """The bounds of the range that declares how long the incident lasted."""
    window = postmortem.window
    if window is None or window.source is not WindowSource.DURATION_RANGE or not window.exact:
        return []
    ranged = (one for one in postmortem.facts_of(Key.DURATION) if one.text.span == window.started)
    fact = next(ranged, None)
    moment = fact.duration.window if fact and fact.duration else None
    if fact is None or moment is None or not (moment.clock and moment.until):
        return []
    assert window.start is not None
    assert window.end is not None
    return [
        _in_range(fact, Key.STARTED, moment.clock, window.start),
        _in_range(fact, Key.RESOLVED, moment.until, window.end),
    ]


def _in_range(fact: Fact, key: Key, clock: Clock, instant: Instant) -> Bound:
    said = fact.text.part(clock.start, clock.end)
    return Bound(key, said.span, said.plain.strip(), instant)
