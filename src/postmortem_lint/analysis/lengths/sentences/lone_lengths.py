"""Exact lengths in sentences that lie between no two times of the whole document (PM404)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.between_times import lies_between_no_times
from postmortem_lint.analysis.lengths.labels.named_events import every_event
from postmortem_lint.analysis.lengths.sentences.counted_pairs import prose_lengths
from postmortem_lint.analysis.lengths.sentences.event_pairs import CountedPair, nearest_pair
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.length_ties import is_of_another
from postmortem_lint.analysis.sentences.subjects import tells_once
from postmortem_lint.durations.duration import Bound, Duration, Precision
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import gapless
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.units import HOUR

_AND = frozenset(lookup.grammar.and_words)
_NUMBER = regex("[0-9]+")


@once
def lone_lengths(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """The lengths told as facts in hours and minutes that fit no two times of the document."""
    if postmortem.incidents:
        return ()
    return tuple(_lone(postmortem))


def _lone(postmortem: Postmortem) -> Iterator[CountedPair]:
    # Among what was hit stand waits and ages of single things, and allowances.
    aside = Spans(
        one.text.span
        for one in postmortem.passages
        if Role.IMPACT in one.roles or Role.METRICS in one.roles or one.place is Place.CELL
    )
    every = every_event(postmortem)
    for text, duration in prose_lengths(postmortem):
        if not _is_to_the_minute(text, duration) or aside.meets(text.span):
            continue
        if _is_told(text, duration) and lies_between_no_times(duration, postmortem):
            pair = nearest_pair(text, duration, every, every)
            if pair:
                yield replace(pair, sure=True)


def _is_to_the_minute(text: Text, duration: Duration) -> bool:
    """Whether a length is told in hours and a part of one: so nobody writes what is set, or
    rounded to hours."""
    if duration.bound is not Bound.EXACT or duration.approximate or (duration.seconds or 0) <= HOUR:
        return False
    if duration.precision is Precision.FRACTION_HOURS:
        return True
    written = text.prose[duration.value_start : duration.value_end]
    joined = not _AND.isdisjoint(written.lower().split())
    return duration.precision is Precision.MINUTES and (joined or len(_NUMBER.findall(written)) > 1)


def _is_of_many(plain: str, duration: Duration) -> bool:
    """Whether words that are written without gaps make a habit, a plan or a mean of a length."""
    start = max(plain.rfind(sign, 0, duration.start) for sign in _PAUSES) + 1
    ends = (plain.find(sign, duration.end) for sign in _PAUSES)
    piece = plain[start : min((end for end in ends if end >= 0), default=len(plain))]
    return any(word in piece for word in _WITHOUT_GAPS)


_PAUSES = "、，。,"
_WITHOUT_GAPS = tuple(one for one in lookup.clauses.not_once if gapless(one[0]))


def _is_told(text: Text, duration: Duration) -> bool:
    """Whether a sentence tells a length as a fact, and not of others, of a plan or of a share."""
    found = sentence_at(text.prose, duration.value_start)
    if found is None or not found[0].is_read or _is_of_many(text.prose, duration):
        return False
    sentence = found[0]
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    if text.prose[: duration.start].rstrip(" *_`").endswith((":", "：")):
        return False  # the value of a label, which may count from anything
    if is_of_another(sentence, clause, duration) or not tells_once(sentence, duration.start):
        return False
    return "%" not in text.prose[sentence.start : sentence.end]
