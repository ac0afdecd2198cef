"""The few times of sentences that no entry has, where the text cites the timeline else (PM318)."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.subjects import tells_once
from postmortem_lint.analysis.times.in_timeline import may_be_same_time, timed_entries
from postmortem_lint.analysis.times.sentences.hedges import is_hedged
from postmortem_lint.analysis.times.sentences.stated_times import (
    StatedTime,
    may_be_of_day,
    times_in_text,
    times_of_record,
)
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY, HOUR, MINUTE

_SEVERAL = 3  # times of the text that the timeline has show that it is cited
_SHARE = 0.7  # of all times of the text
_ROUND = 30 * MINUTE  # meetings and jobs are at such times
_REACH = 2 * HOUR  # before the first and behind the last entry
_FEW = 4  # entries


@once
def odd_times(postmortem: Postmortem) -> tuple[StatedTime, ...]:
    """The times of sentences that stand nowhere else, in document order, if nearly all others of
    the text stand in the timeline or in a field: those within the course of the incident that are
    told as facts."""
    told = times_in_text(postmortem)
    record = times_of_record(postmortem)
    if postmortem.incidents or len(told) <= _SEVERAL or len(timed_entries(postmortem)) < _FEW:
        return ()
    odd = [
        one
        for one in told
        if not any(may_be_same_time(one.instant, each.instant) for each in record)
    ]
    standing = {one.instant.lo for one in told} - {one.instant.lo for one in odd}
    if len(standing) < _SEVERAL or len(told) - len(odd) < _SHARE * len(told):
        return ()
    return tuple(
        one
        for one in odd
        if one.instant.lo % _ROUND
        and sum(_may_be(one, each) for each in odd) == 1
        and _is_within(one, postmortem)
        and _tells_exactly(one, postmortem)
    )


def _may_be(one: StatedTime, other: StatedTime) -> bool:
    return may_be_same_time(one.instant, other.instant)


def _is_within(one: StatedTime, postmortem: Postmortem) -> bool:
    """Whether a time lies within the timeline, or near its ends."""
    known = [entry.instant for entry in timed_entries(postmortem) if entry.instant]
    first = min(instant.lo for instant in known) - _REACH
    last = max(instant.hi for instant in known) + _REACH
    return (one.instant.lo - first) % DAY <= last - first


def _tells_exactly(one: StatedTime, postmortem: Postmortem) -> bool:
    """Whether the sentence of a time tells an exact fact of the day of the incident."""
    if one.text is None:
        return False
    plain = one.text.prose
    found = sentence_at(plain, one.at)
    clock = next((each for each in find_clocks(plain) if each.start == one.at), None)
    if found is None or clock is None or not may_be_of_day(plain, clock, postmortem.day):
        return False
    sentence = found[0]
    until = sentence.clauses[sentence.clause(one.at)].before(one.at)[-1:]
    if is_hedged(plain, one.at) and not set(until) & set(sentence.language.until):
        return False
    return tells_once(sentence, one.at)
