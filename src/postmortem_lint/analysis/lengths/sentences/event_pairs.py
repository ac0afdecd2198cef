"""Two events that a length is counted between, and the nearest times at which they happened."""

from __future__ import annotations

from postmortem_lint.analysis.lengths.between_times import may_be
from postmortem_lint.analysis.lengths.declared import CAPS
from postmortem_lint.analysis.lengths.sentences.bound_events import (
    BoundEvent,
    akin_events,
    is_single,
    plain_events,
)
from postmortem_lint.analysis.sentences.clauses import Sentence, is_verb, sentence_at, words_in
from postmortem_lint.analysis.sentences.counted_ends import CountedEnds, EventPlace
from postmortem_lint.analysis.sentences.likely_subjects import bare_word
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.text import Span, Text
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import DAY
from postmortem_lint.times.zones.zone import comparable

MOST = 40  # times at which an event may have happened


@record
class CountedPair:
    """A length as `written`, and the nearest that lies between the times of its two events; `sure`
    if it is known when both happened, or no two times of the document lie so far apart. `listed` if
    all others of its list fit the events that they name, `tied` if words tell both events and no
    others."""

    span: Span
    written: str
    fit: Fit
    seconds: float
    start: Span
    end: Span
    sure: bool
    listed: bool = False
    tied: bool = False

    @property
    def cap(self) -> Severity:
        """How much it weighs at most."""
        return min(CAPS[self.fit], Severity.WARNING if self.sure else Severity.INFO)


def nearest_pair(
    text: Text,
    duration: Duration,
    start: tuple[BoundEvent, ...],
    end: tuple[BoundEvent, ...],
) -> CountedPair | None:
    """The times of two events that lie nearest to a length; None if two of them fit it."""
    ways = [
        (seconds, one, other)
        for one in start[:MOST]
        for other in end[:MOST]
        if (seconds := seconds_between(one.instant, other.instant, duration)) is not None
    ]
    verdicts = [fit(duration, seconds) for seconds, _, _ in ways]
    if not ways or Fit.HOLDS in verdicts:
        return None
    length = duration.seconds or 0
    seconds, one, other = min(ways, key=lambda way: abs(way[0] - length))
    return CountedPair(
        text.locate(duration.value_start, duration.value_end),
        text.prose[duration.value_start : duration.value_end],
        fit(duration, seconds),
        seconds,
        one.span,
        other.span,
        is_single(start) and is_single(end),
    )


def pairs_that_fit(
    duration: Duration, start: tuple[BoundEvent, ...], end: tuple[BoundEvent, ...]
) -> list[tuple[BoundEvent, BoundEvent]]:
    """The pairs of events that lie so far apart as a length says."""
    return [
        (one, other)
        for one in start
        for other in end
        if (seconds := seconds_between(one.instant, other.instant, duration))
        if fit(duration, seconds) is Fit.HOLDS
    ]


def tied_pair(
    text: Text,
    duration: Duration,
    ends: CountedEnds,
    events: tuple[tuple[BoundEvent, ...], tuple[BoundEvent, ...]],
    postmortem: Postmortem,
) -> CountedPair | None:
    """The pair of two events that one entry or field tells each, and a sentence by all its words,
    where a length does not fit them, not even rounded; None if another event that shares anything
    with one of them lies so far from the other."""
    found = sentence_at(text.prose, duration.value_start)
    if ends.start is None or ends.within or found is None or not all(map(plain_events, events)):
        return None
    pair = nearest_pair(text, duration, *map(plain_events, events))
    if pair is None or may_be(duration, pair.seconds) or not _is_past(text.prose, found[0], ends):
        return None
    akin = tuple(
        tuple(akin_events(words_at(text, place), found[0].language, postmortem))[:MOST]
        for place in (ends.start, ends.end)
    )
    others = ((akin[0], events[1]), (events[0], akin[1]))
    fits = any(pairs_that_fit(duration, *each) for each in others)
    return None if fits else replace(pair, sure=True, tied=True)


def _is_past(plain: str, sentence: Sentence, ends: CountedEnds) -> bool:
    """Whether a verb tells that the event which came later happened, or that it took so long, and
    not at another time."""
    language = sentence.language
    told = (bare_word(word.text) for word in words_in(plain, *ends.end))
    another = not set(language.elsewhen).isdisjoint(sentence.spoken)
    taken = not set(language.taking).difference(language.being).isdisjoint(sentence.spoken)
    return not another and (taken or any(is_verb(word, language) for word in told))


def words_at(text: Text, place: EventPlace) -> tuple[str, ...]:
    """The words of a stretch of a text."""
    return tuple(word.text for word in words_in(text.prose, *place))


def seconds_between(start: Instant, end: Instant, duration: Duration) -> float | None:
    """The seconds from one time to another, over as many days as come nearest to a length where one
    of them has no day; None if they cannot be compared."""
    shift = 0
    if start.zone and end.zone and start.zone.family != end.zone.family:
        if not comparable(start.zone, end.zone):
            return None
        shift = ((start.zone.offset or 0) - (end.zone.offset or 0)) * 60
    seconds = float(end.lo - start.lo + shift)
    if start.dated and end.dated:
        return seconds if seconds > 0 else None
    length, around = duration.seconds or 0, seconds % DAY
    if seconds < 0 and length < DAY // 2 < around:
        return None  # the end was before the start, and not on the next day
    return around + max(0, round((length - around) / DAY)) * DAY
