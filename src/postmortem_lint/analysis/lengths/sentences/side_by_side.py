"""A length right beside a range of times, or beside a time that is counted from the start."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.beside import Beside
from postmortem_lint.analysis.lengths.declared import Measured, is_difference
from postmortem_lint.analysis.lengths.labels.rows_with_ends import lengths_in_rows
from postmortem_lint.analysis.lengths.labels.sections_with_ends import lengths_in_sections
from postmortem_lint.analysis.lengths.metrics.events import Event, between, ways
from postmortem_lint.analysis.lengths.sentences.claimed_lengths import (
    is_of_a_part,
    measures_another,
)
from postmortem_lint.analysis.lengths.sentences.concluded_lengths import concluded_lengths
from postmortem_lint.analysis.lengths.sentences.ongoing_lengths import CLOSED, goes_on_for
from postmortem_lint.analysis.lengths.sentences.stated_lengths import is_prose
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.counting import from_start
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Duration, Fit
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold, has_digit
from postmortem_lint.postmortem.fields.window import range_window
from postmortem_lint.postmortem.model import Passage, Place, Postmortem, WindowSource
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.clocks.clock import Clock, Notation
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.ranges.in_text import (
    dotted_ranges,
    find_ranges,
    may_be_offset,
)
from postmortem_lint.times.units import DAY, day_number
from postmortem_lint.times.zones.offsets import zone_behind

_NEAR = 200  # characters between a length and a range at most, the range included
_BESIDE = 12  # characters between two ranges: ", and again "
_BETWEEN = regex(rf" (?:{lookup.any_of(lookup.times.between)}) ")
_NAMED = regex(
    rf"(?P<nouns>(?: +{LETTER}[\w'’-]*){{1,6}}?)"
    rf"(?: *(?P<bracket>[(\[（])(?: *(?:{lookup.any_of(lookup.clauses.ranging)}))? *"
    rf"| (?:{lookup.any_of(lookup.times.between)}) )"
)
_CLOSING = regex(r"[)\]）]")


@once
def lengths_beside(postmortem: Postmortem) -> tuple[Beside, ...]:
    """The lengths in the text that do not fit the times they stand beside, in document order."""
    fields = Spans(fact.text.span for fact in postmortem.facts if fact.text and not is_prose(fact))
    told = (
        found
        for passage in postmortem.passages
        if not passage.quoted or passage.place is Place.ITEM  # of a box of facts
        for found in _in(passage, postmortem)
        if found.measured.fit is not Fit.HOLDS and not fields.meets(found.place)
    )
    rows = (*lengths_in_rows(postmortem), *lengths_in_sections(postmortem))
    others = (*rows, *concluded_lengths(postmortem))
    once = {one.place: one for one in (*others, *told)}
    return tuple(once[place] for place in sorted(once))


def _in(passage: Passage, postmortem: Postmortem) -> Iterator[Beside]:
    plain = passage.text.prose
    if not has_digit(plain):  # no clock to measure with
        return
    # "Up to 20 minutes between 9:00 and 10:00" is the longest of many.
    stated = (one for one in find_durations(plain) if one.bound is not Bound.UP_TO)
    lengths = [one for one in stated if one.seconds and not one.working]
    if not lengths:
        return
    dotted = dotted_ranges(plain, every=_writes_dots(postmortem))
    found = sorted({*find_ranges(plain), *dotted}, key=lambda one: one[1])
    starts = [start for _, start in found]
    title = words_of(title_subject(postmortem))
    for duration in lengths:
        low = bisect_left(starts, duration.start - _NEAR)
        high = bisect_left(starts, duration.end + _NEAR)
        measured = next(
            (
                one
                for moment, start in found[low:high]
                if (inner := _lies_within(plain, duration, start))
                or _are_joined(plain, duration, moment, start)
                or goes_on_for(plain, duration, moment, start, title)
                or _leads_noun(plain, duration, moment, start)
                if (one := _of_range(passage.text, duration, moment, start, postmortem))
                # "for 10 minutes between 9:00 and 10:00" is one stretch of it
                if not inner or (duration.seconds or 0) > one.seconds
            ),
            None,
        )
        if measured is None and passage.place is not Place.HEADING:
            measured = _since_start(plain, duration, postmortem)
        if measured:
            yield Beside(passage.text, duration, measured)


@once
def _writes_dots(postmortem: Postmortem) -> bool:
    """Whether the times of a document have points in them: "10.20"."""
    timed = timed_entries(postmortem)
    dotted = [
        one for one in timed if one.moment.clock and one.moment.clock.notation is Notation.DOT
    ]
    return bool(dotted) and 2 * len(dotted) > len(timed)


@cache
def _joint() -> re.Pattern[str]:
    """What may stand between a range and its length: signs, and words that say "for", "that is"."""
    lengths, clauses = lookup.lengths, lookup.clauses
    words = (*clauses.during, *clauses.equating, *lengths.restating, *lookup.amounts.that_is)
    small = lookup.any_of((*words, *lengths.fillers, *lengths.approximate))
    return regex(rf"[\s,;:(=≈~\[（、，–—-]*(?:(?:{small})[\s:,、，]*)*")


@cache
def _lead() -> re.Pattern[str]:
    """What may stand between a length and its range: a bracket or comma, or "from"."""
    words = lookup.any_of(lookup.clauses.ranging)
    return regex(rf"\s*(?:[(\[（,:–—-]\s*(?:{words})?|(?:{words}))\s*")


def _are_joined(plain: str, duration: Duration, moment: Moment, start: int) -> bool:
    """Whether a length stands right behind a range, or right before it, and is of all of it."""
    end = zone_behind(fold(plain), start, start + moment.end)[1]
    low = fold(plain).low
    if end <= duration.start < end + 40:
        joined = _joint().fullmatch(low, end, duration.start)
        return bool(joined and CLOSED.match(plain, duration.end)) and not _of_a_part(
            plain, duration
        )
    if duration.end <= start < duration.end + 20:
        joined = _lead().fullmatch(low, duration.end, start)
        whole = bool(joined) and not _of_a_part(plain, duration)
        return whole and not _of_another(plain, duration)
    return False


def _leads_noun(plain: str, duration: Duration, moment: Moment, start: int) -> bool:
    """Whether a length stands before the noun that a range is told of: "the 90-minute gap (07:47 to
    07:53)", "the 90-minute gap between 07:47 and 07:53"."""
    if "-" not in plain[duration.value_start : duration.value_end] or duration.end > start:
        return False
    low = fold(plain).low
    named = _NAMED.fullmatch(low, duration.end, start)
    if named is None or _of_a_part(plain, duration):
        return False
    found = sentence_at(plain, duration.value_start)
    if found is None:
        return False
    language, nouns = found[0].language, named["nouns"].split()
    tied = {*language.of, *language.prepositions, *lookup.grammar.and_words}
    whole = (*language.incidents, *language.harms, *language.stretches)
    first = next((at for at, noun in enumerate(nouns) if noun in tied), len(nouns))
    if not first or nouns[first - 1] not in whole:  # no SLA, timeout or lag
        return False
    end = zone_behind(fold(plain), start, start + moment.end)[1]
    return named["bracket"] is None or _CLOSING.search(plain, end - 2, end + 2) is not None


def _lies_within(plain: str, duration: Duration, start: int) -> bool:
    """Whether a length is told of something between two times."""
    return _BETWEEN.fullmatch(plain[duration.end : start].lower()) is not None


def _of_a_part(plain: str, duration: Duration) -> bool:
    found = sentence_at(plain, duration.value_start)
    return found is None or is_of_a_part(plain, found[0], duration)


def _of_another(plain: str, duration: Duration) -> bool:
    found = sentence_at(plain, duration.value_start)
    return found is None or measures_another(plain, found[0], duration)


def _of_range(
    text: Text, duration: Duration, moment: Moment, start: int, postmortem: Postmortem
) -> Measured | None:
    if may_be_offset(text.prose[start : start + moment.end]):
        return None
    span = text.locate(start, start + moment.end)
    window = range_window(
        moment, span, postmortem.day, postmortem.zone, WindowSource.DURATION_RANGE
    )
    if window is None or not window.length or moment.approximate or duration.seconds is None:
        return None
    if is_difference(duration, window) or _is_one_of_several(text.prose, moment, start):
        return None
    days = (duration.seconds - window.length) / DAY
    dated = moment.date is not None and moment.until_date is not None
    if not dated and abs(days - round(days)) * DAY < 60:  # over more days than are written
        return None
    verdict = fit(duration, window.length)
    certainty = min(Certainty.CONVENTION, duration.certainty, window.certainty)
    return Measured(window.length, verdict, "by its own range", (), Severity.WARNING, certainty)


def _is_one_of_several(plain: str, moment: Moment, start: int) -> bool:
    """Whether another range stands right beside one in its bracket: a length is that of both."""
    end = start + moment.end
    return any(
        0 <= other - end < _BESIDE or 0 <= start - (other + one.end) < _BESIDE
        for one, other in find_ranges(plain)
        if other != start
    )


_WORD = regex(r"\W{0,8}(\w+)")
# What stands between a time and how long after the start it was.
_BEFORE_AFTER = regex(rf"[\s,(–—-]*(?:(?:{lookup.any_of(lookup.clauses.equating)})\s+)?")


def _since_start(plain: str, duration: Duration, postmortem: Postmortem) -> Measured | None:
    """ "at 14:16 UTC, 11 minutes after the start": from the start to the time before it."""
    behind = _WORD.match(plain, duration.value_end)
    if behind is None or behind[1].lower() not in lookup.clauses.after:
        return None
    before = plain[max(0, duration.start - _NEAR) : duration.start]
    clocks = find_clocks(before)
    if not clocks or clocks[-1].problem or may_be_offset(before[: clocks[-1].end]):
        return None
    clock = clocks[-1]
    end = zone_behind(fold(before), clock.start, clock.end)[1]
    if not _BEFORE_AFTER.fullmatch(before[end:].lower()):
        return None
    found = sentence_at(plain, duration.value_start)
    if found is None or not from_start(found[0], duration):
        return None
    return _from(_starts(postmortem), clock, duration, postmortem)


def _starts(postmortem: Postmortem) -> list[Event]:
    """Where the incident starts: what fields and markers say, else the words of entries."""
    found = [one for one in ways(postmortem).events if one.key is Key.STARTED]
    return [one for one in found if one.known] or found


def _from(
    starts: list[Event], clock: Clock, duration: Duration, postmortem: Postmortem
) -> Measured | None:
    base = day_number(postmortem.day) * DAY if postmortem.day else 0
    dated = postmortem.day is not None
    told = Instant(base + clock.lo, base + clock.hi, False, postmortem.zone, dated)
    length = duration.seconds or 0
    passed = [(_over_days(between(one.instant, told) % DAY, length), one) for one in starts]
    if not passed or any(fit(duration, seconds) is Fit.HOLDS for seconds, _ in passed):
        return None
    seconds, start = passed[0]
    place = ((start.span, "the start"),)
    verdict = fit(duration, seconds)
    return Measured(
        seconds, verdict, "from the start to that time", place,
        Severity.WARNING, Certainty.CONVENTION,
    )  # fmt: skip


def _over_days(seconds: float, length: float) -> float:
    """The seconds between two times of day, over as many days as come nearest to a length."""
    return seconds + max(0, round((length - seconds) / DAY)) * DAY
