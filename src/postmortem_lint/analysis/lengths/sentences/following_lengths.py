"""Lengths that a clause concludes from the times told before it (PM401): ", so the shop was closed
for 82 minutes", "in total customers waited for two hours"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from postmortem_lint.analysis.lengths.beside import Beside
from postmortem_lint.analysis.lengths.between_times import lies_from, may_be, times_of_day
from postmortem_lint.analysis.lengths.declared import Measured
from postmortem_lint.analysis.lengths.sentences.equated_lengths import exact_times
from postmortem_lint.analysis.lengths.sentences.length_places import names_a_period
from postmortem_lint.analysis.lengths.sentences.stated_lengths import stated_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import (
    Clause,
    Sentence,
    is_verb,
    sentence_at,
    sentences_before,
)
from postmortem_lint.analysis.sentences.length_ties import happenings, is_of_another
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.analysis.times.sentences.stated_times import may_tell_of_incident
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import HARMS
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY

_Way = tuple[float, str, tuple[tuple[Span, str], ...]]
"""Seconds, by what they are known, and the places that say so."""

_FAR = 3  # sentences before one that sums them up


def following_lengths(postmortem: Postmortem) -> Iterator[Beside]:
    """The lengths that follow from times before them, and that none of these gives with any other
    time of the document."""
    if postmortem.incidents:
        return
    claimed = Spans(
        one.span for one in stated_lengths(postmortem)
    )  # compared by rules of their own
    for passage in postmortem.passages:
        prose = passage.place in (Place.PARAGRAPH, Place.ITEM) and not passage.quoted
        if prose and may_tell_of_incident(passage.roles):
            for duration in find_durations(passage.text.prose):
                exact = duration.seconds and not duration.working and duration.seconds < DAY
                place = passage.text.locate(duration.value_start, duration.value_end)
                if exact and not claimed.meets(place):
                    yield from _judged(passage.text, duration, postmortem)


def _judged(text: Text, duration: Duration, postmortem: Postmortem) -> Iterator[Beside]:
    plain = text.prose
    found = sentence_at(plain, duration.value_start)
    if found is None or not found[0].is_read or duration.bound is Bound.UP_TO:
        return
    sentence = found[0]
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    if not _is_told_once(plain, sentence, clause, duration):
        return
    follows = _follows(plain, clause, duration, sentence.language)
    if not (follows or _opens_with(sentence, clause, duration)):
        return
    page = spoken_as_digits(plain, tuple(sorted(times_of_day(postmortem))))[0]
    sums = _sums(sentence.language).search(fold(plain).low, clause.start, clause.end) is not None
    clocks = _times_before(page, sentence, clause, back=sums or not follows)
    if len(clocks) > (0 if follows else 1) and not _is_given(duration, clocks, postmortem):
        measured = _measured(text, duration, clocks, postmortem)
        if measured:
            told = measured if follows else replace(measured, cap=Severity.INFO)
            yield Beside(text, duration, told)


def _is_told_once(plain: str, sentence: Sentence, clause: Clause, duration: Duration) -> bool:
    """Whether a clause without a time of its own tells of one length, as a fact."""
    language = sentence.language
    if find_clocks(plain[clause.start : clause.end]) or is_of_another(sentence, clause, duration):
        return False
    if names_a_period(plain, sentence, duration):
        return False
    denied = not set(language.denials).isdisjoint(clause.spoken)
    aside = {*language.prepositions, *(language.managing if denied else ())}
    spoken = without_denials(clause.spoken, language)
    return is_fact(sentence, tuple(one for one in spoken if one not in aside))


def _follows(plain: str, clause: Clause, duration: Duration, language: ClauseWords) -> bool:
    """Whether a clause says, as what follows, for how long something was so."""
    low = fold(plain).low
    if _making(language).match(low, clause.start, duration.start):
        return True
    sums = _sums(language).search(low, clause.start, clause.end)
    if sums and not any(is_verb(word, language) for word in clause.spoken):
        return True
    follows = sums or _following(language).search(low, clause.start, duration.start)
    return follows is not None and _is_of_harm(clause.spoken, language)


def _opens_with(sentence: Sentence, clause: Clause, duration: Duration) -> bool:
    """Whether a clause begins with its length: "and for two hours the lamps were dark"; how it ties
    in with the times before it is not said."""
    language, before = sentence.language, clause.before(duration.start)
    small = {*language.conjunctions, *language.plain, *lookup.grammar.and_words}
    led = bool(before) and before[-1] in language.during
    said = clause.behind(duration.end) or sentence.spoken  # "For two hours, nobody"
    return led and small.issuperset(before[:-1]) and _is_of_harm(said, language)


def _is_of_harm(words: Tokens, language: ClauseWords) -> bool:
    """Whether words tell that something was out of order or did not happen."""
    bad = {
        *language.states, *language.harms, *language.incidents, *language.faults,
        *language.denials, *language.unseen,
    }  # fmt: skip
    return not bad.isdisjoint(words) or not HARMS.isdisjoint(happenings(words, language))


@cache
def _sums(language: ClauseWords) -> re.Pattern[str]:
    return regex(rf"\b(?:{lookup.any_of(language.sums)})\b")


@cache
def _making(language: ClauseWords) -> re.Pattern[str]:
    """What opens a clause that says what comes of the one before: "that makes"."""
    words = lookup.language_with(language)
    making = (one for one in (*words.counts.making, *words.amounts.that_is) if " " in one)
    return regex(rf"\W*(?:{lookup.any_of(tuple(making))})\b")


@cache
def _following(language: ClauseWords) -> re.Pattern[str]:
    """Words that say that something follows: "so", "donc"."""
    words = lookup.language_with(language)
    telling = {*language.equating, *words.counts.making, *words.amounts.that_is}
    telling -= {*words.lengths.approximate, *lookup.grammar.or_words}
    return regex(rf"\b(?:{lookup.any_of(tuple(sorted(telling)))})\b")


def _times_before(
    page: str, sentence: Sentence, clause: Clause, *, back: bool
) -> tuple[Clock, ...]:
    """The times of a sentence before one of its clauses; if it has none, and one is to look `back`,
    those of the sentences before it."""
    told = exact_times(page, sentence, clause.start)
    if told or told is None or not back:
        return tuple(told or ())
    before = [exact_times(page, one, one.end) for one in sentences_before(page, sentence, _FAR)]
    return () if None in before else tuple(one for each in before for one in each or ())


def _is_given(duration: Duration, clocks: Sequence[Clock], postmortem: Postmortem) -> bool:
    """Whether a length, even a rounded one, lies between one of some times and any other, or is
    that of the incident."""
    every = (*_every(postmortem), *(one.lo for one in clocks))
    halves = any(one.bare12 for one in clocks)
    window = postmortem.window.length if postmortem.window else None
    return (window is not None and may_be(duration, window)) or any(
        lies_from(duration, one.lo, every, leads=leads, halves=halves)
        for one in clocks
        for leads in (True, False)
    )


@once
def _every(postmortem: Postmortem) -> frozenset[int]:
    """All times of day of a document, in seconds, those in words too."""
    known = times_of_day(postmortem)
    pages = (
        spoken_as_digits(one.text.prose, tuple(sorted(known)))[0]
        for one in postmortem.passages
        if one.place in (Place.PARAGRAPH, Place.ITEM)
    )
    return frozenset((*known, *(one.lo % DAY for page in pages for one in find_clocks(page))))


def _measured(
    text: Text, duration: Duration, clocks: Sequence[Clock], postmortem: Postmortem
) -> Measured | None:
    """What lies nearest to a length: all of the incident, or from its start or from the first of
    the times before the length to the last of these; None if there is but one time."""
    first, last = clocks[0], clocks[-1]
    here = text.locate(first.start, first.end), "from here"
    then = text.locate(last.start, last.end), "to here"
    ways: list[_Way] = []
    if len(clocks) > 1:
        ways.append((float((last.lo - first.lo) % DAY), "by the times told before", (here, then)))
    window = postmortem.window
    if window and window.length and window.exact and window.start and window.started:
        start = window.started, "the start"
        since = float((last.lo - window.start.lo) % DAY)
        end = ((window.ended, "the end"),) if window.ended else ()
        ways.append((since, "from the start to that time", (start, then)))
        ways.append((window.length, "from start to end", (start, *end)))
    if not ways:
        return None
    length = duration.seconds or 0
    seconds, words, places = min(ways, key=lambda way: abs(way[0] - length))
    sure = duration.bound is Bound.EXACT and not duration.approximate
    cap = Severity.WARNING if sure else Severity.INFO
    verdict = fit(duration, seconds)
    return Measured(seconds, verdict, words, places, cap, Certainty.CONVENTION)
