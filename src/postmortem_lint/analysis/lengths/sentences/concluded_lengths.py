"""Lengths that a sentence concludes from the two times before it: "That is 35 minutes" (PM401)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from postmortem_lint.analysis.lengths.beside import Beside
from postmortem_lint.analysis.lengths.between_times import lies_from, times_of_day
from postmortem_lint.analysis.lengths.declared import Measured
from postmortem_lint.analysis.lengths.sentences.equated_lengths import equated_times, exact_times
from postmortem_lint.analysis.sentences.clauses import (
    Sentence,
    sentence_at,
    sentences_before,
    words_in,
)
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.sentences.verbs import happenings_in
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.roles.happenings import HARMS, Happening
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY

_FAR = 5  # sentences before one that sums them up
_MOST = 5  # words between the beginning of a sentence and its length


def concluded_lengths(postmortem: Postmortem) -> Iterator[Beside]:
    """The lengths with which a sentence begins, and which the only two times before it deny."""
    for passage in postmortem.passages:
        if passage.quoted or passage.place not in (Place.PARAGRAPH, Place.ITEM):
            continue
        for duration in find_durations(passage.text.prose):
            if duration.seconds and duration.bound in (Bound.EXACT, Bound.OVER, Bound.UNDER):
                both = _told_before(passage.text.prose, duration)
                if both:
                    yield from _denied(passage.text, duration, both, postmortem)


def _told_before(plain: str, duration: Duration) -> tuple[Clock, Clock] | None:
    """The two times from which a length follows: those of its own sentence, if that ends with it,
    else those of the sentences before the one that begins with it."""
    found = sentence_at(plain, duration.value_start)
    if found is None or duration.working or (duration.seconds or 0) >= DAY:
        return None  # times of day tell no more than a day
    clocks = equated_times(plain, found[0], duration)
    if clocks is not None:
        return (clocks[0], clocks[1]) if len(clocks) == 2 else None
    if _concludes(plain, found[0], duration, _points_back):
        return _two_times(plain, sentences_before(plain, found[0], 2))
    if _concludes(plain, found[0], duration, _sums_up):
        before = sentences_before(plain, found[0], _FAR)
        return _two_times(plain, [one for one in before if _has_time(plain, one)][-2:])
    return None


def _has_time(plain: str, sentence: Sentence) -> bool:
    return any(sentence.start <= one.start < sentence.end for one in find_clocks(plain))


def _denied(
    text: Text, duration: Duration, both: tuple[Clock, Clock], postmortem: Postmortem
) -> Iterator[Beside]:
    start, end = both
    every = times_of_day(postmortem)
    halves = start.bare12 or end.bare12
    sides: tuple[tuple[int, tuple[int, ...], bool], ...] = (
        (end.lo, (start.lo, *every), False),
        (start.lo, (end.lo, *every), True),
        (end.lo, (start.lo,), True),  # "10:40, since 9"
    )
    if not any(
        lies_from(duration, at, times, leads=leads, halves=halves) for at, times, leads in sides
    ):
        places = (
            (text.locate(start.start, start.end), "from here"),
            (text.locate(end.start, end.end), "to here"),
        )
        seconds = float((end.lo - start.lo) % DAY)
        verdict, words = fit(duration, seconds), "by the two times told before"
        cap, certainty = Severity.WARNING, Certainty.CONVENTION
        yield Beside(text, duration, Measured(seconds, verdict, words, places, cap, certainty))


def _concludes(
    plain: str,
    sentence: Sentence,
    duration: Duration,
    leads: Callable[[tuple[str, ...], ClauseWords], bool],
) -> bool:
    """Whether a sentence begins with its only length, and with nothing before it but words that
    lead to one."""
    if len(find_durations(plain[sentence.start : sentence.end])) != 1 or not sentence.is_read:
        return False
    lead, rest = plain[sentence.start : duration.start], plain[duration.end : sentence.end]
    if find_clocks(rest) or not all(sign.isalpha() or sign in " ,:'’" for sign in lead):
        return False
    language = sentence.language
    before = tuple(one.text for one in words_in(plain, sentence.start, duration.start))
    behind = tuple(one.text for one in words_in(plain, duration.end, sentence.end))[:1]
    if not set(language.of).isdisjoint(before):
        return False  # "of that, 20 minutes"
    apart = {*language.after, *lookup.lengths.earlier, *lookup.lengths.later, *language.part}
    spoken = without_denials(sentence.spoken, language)
    led = bool(before) and len(before) <= _MOST and leads(before, language)
    return led and apart.isdisjoint(behind) and is_fact(sentence, spoken)


def _points_back(before: tuple[str, ...], language: ClauseWords) -> bool:
    """Whether words do no more than point back: "So for an hour", "Das sind"; "For an hour" alone
    may begin anything."""
    small = {*language.during, *language.plain, *lookup.lengths.approximate}
    return _pointing(language).issuperset(before) and not small.issuperset(before)


def _sums_up(before: tuple[str, ...], language: ClauseWords) -> bool:
    """Whether words say of the incident that it lasted so long, as follows from what was told: "Der
    Ausfall dauerte somit", "So the outage lasted"."""
    told, left = happenings_in(before, language)
    nouns = {*language.incidents, *language.harms}
    named = not nouns.isdisjoint(before) and told <= {Happening.LAST, *HARMS}
    small = {*nouns, *_pointing(language)}
    return named and small.issuperset(left) and not _concluding(language).isdisjoint(before)


@cache
def _concluding(language: ClauseWords) -> frozenset[str]:
    words = (*language.equating, *lookup.counts.making, *lookup.amounts.that_is)
    return frozenset(one for one in words if " " not in one)


@cache
def _pointing(language: ClauseWords) -> frozenset[str]:
    """Words that point back to what was told, and small ones beside them."""
    told = (
        *language.pronouns, *language.relatives, *language.being, *language.conjunctions,
        *language.during, *language.equating, *language.plain, *lookup.grammar.articles,
        *lookup.lengths.approximate, *lookup.counts.making, *lookup.grammar.pointing,
    )  # fmt: skip
    return frozenset(word for one in told for word in one.split())


def _two_times(plain: str, before: Sequence[Sentence]) -> tuple[Clock, Clock] | None:
    """The only two times of the sentence before, or of the two before that have one each."""
    page = spoken_as_digits(plain, ())[0]
    told = [exact_times(page, one, one.end) for one in before]
    if told and told[-1] is not None and len(told[-1]) == 1 and len(told) > 1:
        clocks = [*(told[-2] or ()), *told[-1]]
    else:
        clocks = list(told[-1] or ()) if told else []
    return (clocks[0], clocks[1]) if len(clocks) == 2 else None
