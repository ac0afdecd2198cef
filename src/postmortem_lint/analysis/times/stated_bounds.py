"""Where a document says outside of its timeline that the incident began and ended."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.in_timeline import is_missing, stands, timed_entries
from postmortem_lint.markdown.model import Code
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Fact, Place, Postmortem, WindowSource
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span, Spans
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.clocks.spoken import find_spoken_times
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY, MINUTE
from postmortem_lint.times.zones.zone import Zone


@record
class StatedBound:
    """The start or the end that is stated at a place, as written and on the day axis."""

    key: Key
    span: Span
    written: str
    instant: Instant


def bounds_missing(postmortem: Postmortem) -> Iterator[StatedBound]:
    """The stated bounds at which no entry stands: those of fields, else one of a range in place of
    a length of which the other bound has its entry."""
    fields = [bound for key in KeyTrait.BOUNDS.keys for bound in _of_field(postmortem, key)]
    missing = [one for one in fields if is_missing(one.instant, postmortem)]
    if not fields:
        ranged = _of_range(postmortem)
        missing = [one for one in ranged if is_missing(one.instant, postmortem)]
        far = [one for one in missing if not _is_near(one.instant, postmortem)]
        missing = far if len(missing) < len(ranged) else []
    fits = len(missing) < len(fields)
    for one in missing:
        logged = one.instant.lo % DAY // MINUTE in _logged_minutes(postmortem)
        # Beside an entry that is near, a log says the more that one of the two is wrong.
        near = logged and stands(one.instant, timed_entries(postmortem), tolerance=_APART)
        logged = logged and (not near or _is_logged_exactly(one.instant, postmortem))
        if not (logged or _is_told_beside(one.instant, postmortem, fits=fits)):
            yield one


@once
def _logged_clocks(postmortem: Postmortem) -> tuple[Clock, ...]:
    """The times of the day in code: an excerpt of a log may show what no entry tells."""
    document = postmortem.document
    logs = (document.source[one.body] for one in blocks_of(document) if isinstance(one, Code))
    return tuple(one for log in logs for one in find_clocks(log))


@once
def _logged_minutes(postmortem: Postmortem) -> frozenset[int]:
    return frozenset(one.lo // MINUTE for one in _logged_clocks(postmortem))


def _is_logged_exactly(instant: Instant, postmortem: Postmortem) -> bool:
    """Whether a time is told to the second, and a log has that very second."""
    told = (one for one in _logged_clocks(postmortem) if one.lo == one.hi)
    return instant.lo == instant.hi and any(one.lo == instant.lo % DAY for one in told)


def _is_told_beside(instant: Instant, postmortem: Postmortem, *, fits: bool) -> bool:
    """Whether the running text of a timeline's section has the time: a course may begin as prose,
    or be nothing else. An entry in another zone is none of it where the other bound `fits`."""
    entries = timed_entries(postmortem) if fits and instant.zone else ()
    known = Spans(one.time.span for one in entries if _is_in_another(one.zone, instant.zone))
    sections = [line.part.section.span for line in postmortem.timelines if line.part.section]
    told = [
        passage.text
        for passage in postmortem.passages
        if passage.place in (Place.PARAGRAPH, Place.ITEM)
        if any(span.contains(passage.text.span) for span in sections)
    ]
    seconds = [
        clock.lo
        for text in told
        for clock in find_clocks(text.prose)
        if not known.meets(text.locate(clock.start, clock.end))
    ]
    spoken = (one for text in told for one in find_spoken_times(text.prose))
    seconds += [each for one in spoken for each in one.seconds]
    return any(abs(one - instant.lo % DAY) <= MINUTE for one in seconds)


def _is_in_another(zone: Zone | None, other: Zone | None) -> bool:
    """Whether two zones are known to differ."""
    known = zone and other and zone.offset is not None and other.offset is not None
    return bool(known and zone and other and zone.offset != other.offset)


def _is_near(instant: Instant, postmortem: Postmortem) -> bool:
    """Whether an entry stands within what people round a range by."""
    return stands(instant, timed_entries(postmortem), tolerance=_ROUNDED)


_ROUNDED = 10 * MINUTE
_APART = 60 * MINUTE


def _of_field(postmortem: Postmortem, key: Key) -> Iterator[StatedBound]:
    for fact in postmortem.facts_of(key)[:1]:
        moment = fact.moment
        exact = fact.readable and moment and moment.kind is Kind.INSTANT and not moment.approximate
        if exact and fact.instant is not None:
            yield StatedBound(key, fact.text.span, fact.text.plain.strip(), fact.instant)


_RANGES = (WindowSource.DURATION_RANGE, WindowSource.DATE_RANGE)


def _of_range(postmortem: Postmortem) -> list[StatedBound]:
    """The bounds of the range that declares when the incident was."""
    window = postmortem.window
    if window is None or window.source not in _RANGES or not window.exact:
        return []
    facts = (fact for key in KeyTrait.RANGED.keys for fact in postmortem.facts_of(key))
    ranged = (one for one in facts if one.text.span == window.started)
    fact = next(ranged, None)
    if fact is None or (fact.duration and fact.duration.approximate):
        return []
    assert window.start is not None
    assert window.end is not None
    stated = ((Key.STARTED, window.start), (Key.RESOLVED, window.end))
    return [one for key, instant in stated if (one := _in_range(fact, key, instant))]


def _in_range(fact: Fact, key: Key, instant: Instant) -> StatedBound | None:
    clocks = find_clocks(fact.text.plain)
    clock = next((one for one in clocks if one.lo == instant.lo % DAY), None)
    if clock is None:
        return None
    said = fact.text.part(clock.start, clock.end)
    return StatedBound(key, said.span, said.plain.strip(), instant)
