"""The updates that were published during an incident, and the times that were listed for them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.once import once
from postmortem_lint.durations.read import read_duration
from postmortem_lint.language import lookup
from postmortem_lint.markdown.model import Break, Code, Heading, Html, Table
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY, HALF_DAY
from postmortem_lint.values.levels.incident_states import IncidentState
from postmortem_lint.values.updates import find_updates

# A list of times in which such a word stands names only some of them.
_SOME = regex(rf"{lookup.content.some_of}|[~–→…]")


@record
class Update:
    """An update that was published. `span` is its time, `written` the text of that; `stage` is how
    far the incident had come, None if the state does not say; `again` tells of a return."""

    span: Span
    clock: Clock
    written: str
    state: str
    stage: IncidentState | None
    again: bool = False


@once
def published(postmortem: Postmortem) -> tuple[Update, ...]:
    """The labelled updates in the parts about communication, those in code fences included."""
    found: dict[int, Update] = {}
    for part in postmortem.parts_with(RoleTrait.PUBLISHES):
        for block in part.inner:
            if isinstance(block, Heading | Table | Html | Break):
                continue
            span = block.body if isinstance(block, Code) else block.span
            text = postmortem.document.source[span]
            for one in find_updates(text):
                start = span.start + one.start
                found[start] = Update(
                    Span(start, span.start + one.end),
                    one.clock,
                    text[one.start : one.end],
                    text[one.state[0] : one.state[1]].strip(),
                    one.stage,
                    one.again,
                )
    return tuple(found[start] for start in sorted(found))


def in_order(updates: tuple[Update, ...]) -> tuple[Update, ...]:
    """The updates from the oldest on, newest first turned round; none if their times are mixed."""
    for ordered in (updates, updates[::-1]):
        if all(since(one.clock.lo, two.clock.lo) >= 0 for one, two in pairwise(ordered)):
            return ordered
    return ()


def since(first: int, second: int) -> int:
    """Seconds from one time of the day to another, within half a day to either side."""
    return (second - first + HALF_DAY) % DAY - HALF_DAY


def listed_times(postmortem: Postmortem, key: Key) -> tuple[tuple[Fact, Clock], ...]:
    """The times that a field about communication names; none if it names only some of them."""
    found: list[tuple[Fact, Clock]] = []
    for fact in postmortem.facts_of(key):
        if fact.readable and not _SOME.search(fact.text.plain.lower()):
            found.extend((fact, clock) for clock in clocks_of(fact))
    return tuple(found)


def clocks_of(fact: Fact) -> Iterator[Clock]:
    """The possible times in a field."""
    return (clock for clock in find_clocks(fact.text.prose) if not clock.problem)


_EVERY = regex(rf"\b(?:{lookup.any_of(lookup.lengths.every)}) (.{{1,30}})")


def cadence_of(fact: Fact) -> float | None:
    """The seconds of "every 15 minutes" in a field, None if it states no cadence."""
    found = _EVERY.search(fact.text.plain.lower())
    length = read_duration(found[1]) if found else None
    return length.seconds if length else None
