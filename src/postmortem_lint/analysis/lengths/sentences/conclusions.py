"""Whether a sentence concludes a length from times told before it, and from which: "That is 35
minutes", ", so the shop was closed for 82 minutes", "in total two hours"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from postmortem_lint.analysis.lengths.sentences.equated_lengths import equated_times, exact_times
from postmortem_lint.analysis.lengths.sentences.length_places import (
    LengthPlace,
    names_a_period,
    place_of_length,
)
from postmortem_lint.analysis.sentences.clauses import (
    sentence_at,
    sentences_before,
    unwrapped,
    words_in,
)
from postmortem_lint.analysis.sentences.length_ties import (
    happenings,
    is_bare_sum,
    is_harm_of_all,
    is_of_another,
)
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import HARMS, Happening
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY

_FAR = 5  # sentences before one that sums them up
_NEAR = 2  # sentences before one that points back to them
_MOST = 5  # words between the beginning of a sentence and its length
_BOTH = 2  # times


@record
class Conclusion:
    """The times from which a length follows, in the order of the text. `by_itself` if the words
    around it tell no more than that; else it may belong to the incident in its own way. `loose` if
    nothing says that it follows."""

    clocks: tuple[Clock, ...]
    by_itself: bool = True
    loose: bool = False


def conclusion_of(
    plain: str, page: str, duration: Duration, title: frozenset[str]
) -> Conclusion | None:
    """From which times a text concludes a length; None if from none, or if it may be another one.
    `page` is the text with its times in words as digits, `title` the words of the title."""
    found = sentence_at(plain, duration.value_start)
    if found is None or not found[0].is_read:
        return None
    sentence = unwrapped(plain, found[0])
    clocks = equated_times(plain, sentence, duration)
    if clocks and len(clocks) == _BOTH:
        return Conclusion(tuple(clocks))
    place = place_of_length(plain, sentence, duration, None, title)
    return _by_sentence(place, page) or _by_clause(place, page)


def _by_sentence(place: LengthPlace, page: str) -> Conclusion | None:
    """What a sentence that begins with its only length says of the only two times before it."""
    if not _concludes(place):
        return None
    clocks: tuple[Clock, ...] = ()
    before = _lead(place)
    if _points_back(before, place.language):
        clocks = _times_before(place, page, _NEAR, directly=True)
    elif _sums_up(before, place.language):
        clocks = _times_before(place, page, _FAR)
    return Conclusion(clocks) if len(clocks) == _BOTH else None


def _concludes(place: LengthPlace) -> bool:
    """Whether a sentence begins with its only length, a few words before it, and goes on with none
    that make it another one."""
    plain, sentence, duration = place.plain, place.sentence, place.duration
    if len(find_durations(plain[sentence.start : sentence.end])) != 1:
        return False
    lead, rest = plain[sentence.start : duration.start], plain[duration.end : sentence.end]
    if find_clocks(rest) or not all(sign.isalpha() or sign in " ,:'’" for sign in lead):
        return False
    language = place.language
    before = _lead(place)
    if not 0 < len(before) <= _MOST or not set(language.of).isdisjoint(before):
        return False  # "of that, 20 minutes"
    behind = tuple(one.text for one in words_in(plain, duration.end, sentence.end))[:1]
    apart = {*language.after, *lookup.lengths.earlier, *lookup.lengths.later, *language.part}
    if not apart.isdisjoint(behind) or names_a_period(plain, sentence, duration):
        return False
    fact = is_fact(sentence, without_denials(sentence.spoken, language))
    return fact and _is_all_behind(place)


def _lead(place: LengthPlace) -> Tokens:
    """All words of a sentence before its length, also those that join clauses."""
    words = words_in(place.plain, place.sentence.start, place.duration.start)
    return tuple(one.text for one in words)


def _points_back(before: Tokens, language: ClauseWords) -> bool:
    """Whether words do no more than point back: "So for an hour", "Das sind"; "For an hour" alone
    may begin anything."""
    small = {*language.during, *language.plain, *lookup.lengths.approximate}
    return _pointing(language).issuperset(before) and not small.issuperset(before)


def _sums_up(before: Tokens, language: ClauseWords) -> bool:
    """Whether words say of the incident that it lasted so long, as follows from what was told: "Der
    Ausfall dauerte somit", "So the outage lasted"."""
    told, left = happenings_in(before, language)
    nouns = {*language.incidents, *language.harms}
    named = not nouns.isdisjoint(before) and told <= {Happening.LAST, *HARMS}
    small = {*nouns, *_pointing(language)}
    return named and small.issuperset(left) and not set(lookup.concluding()).isdisjoint(before)


@cache
def _pointing(language: ClauseWords) -> frozenset[str]:
    """Words that point back to what was told, and small ones beside them."""
    told = (
        *language.pronouns, *language.relatives, *language.being, *language.conjunctions,
        *language.during, *language.equating, *language.plain, *lookup.grammar.articles,
        *lookup.lengths.approximate, *lookup.counts.making, *lookup.grammar.pointing,
    )  # fmt: skip
    return frozenset(word for one in told for word in one.split())


def _by_clause(place: LengthPlace, page: str) -> Conclusion | None:
    """What a clause says to follow from the times of its sentence before it, a sum also from those
    of the sentences before; one that only begins with its length is loose."""
    follows = _is_told_once(place) and _follows(place)
    if not follows and not (_is_told_once(place) and _opens_with(place)):
        return None
    told = exact_times(page, place.sentence, place.clause.start)
    clocks = tuple(told or ())
    if told == [] and (_says_sum(place) or not follows):
        clocks = _times_before(place, page, _FAR)
    enough = len(clocks) > (0 if follows else 1)
    return Conclusion(clocks, by_itself=False, loose=not follows) if enough else None


def _is_told_once(place: LengthPlace) -> bool:
    """Whether a clause without a time of its own tells of one length, as a fact."""
    language, clause = place.language, place.clause
    if find_clocks(place.plain[clause.start : clause.end]):
        return False
    if is_of_another(place.sentence, clause, place.duration):
        return False
    if names_a_period(place.plain, place.sentence, place.duration):
        return False
    denied = not set(language.denials).isdisjoint(clause.spoken)
    aside = {*language.prepositions, *(language.managing if denied else ())}
    spoken = without_denials(clause.spoken, language)
    return is_fact(place.sentence, tuple(one for one in spoken if one not in aside))


def _follows(place: LengthPlace) -> bool:
    """Whether a clause says, as what follows, for how long all was so."""
    clause, language = place.clause, place.language
    low, start = fold(place.plain).low, place.duration.start
    if _making(language).fullmatch(low, clause.start, start):
        return _is_all_behind(place)
    sums = _says_sum(place)
    if sums and is_bare_sum(clause, language, place.title):
        return True
    follows = sums or _following(language).search(low, clause.start, start) is not None
    return follows and is_harm_of_all(clause, place.duration, language, place.title)


def _says_sum(place: LengthPlace) -> bool:
    clause, low = place.clause, fold(place.plain).low
    return _sums(place.language).search(low, clause.start, clause.end) is not None


def _opens_with(place: LengthPlace) -> bool:
    """Whether a clause begins with its length, of what was out of order: "and for two hours the
    lamps were dark"; how it ties in with the times before it is not said."""
    language, before = place.language, place.clause.before(place.duration.start)
    small = {*language.conjunctions, *language.plain, *lookup.grammar.and_words}
    led = before[-1:] != () and before[-1] in language.during
    said = place.behind or place.sentence.spoken  # "For two hours, nobody"
    bad = {
        *language.states, *language.harms, *language.incidents, *language.faults,
        *language.denials, *language.unseen,
    }  # fmt: skip
    harm = not bad.isdisjoint(said) or not HARMS.isdisjoint(happenings(said, language))
    return led and small.issuperset(before[:-1]) and harm


def _is_all_behind(place: LengthPlace) -> bool:
    """Whether what stands behind a length leaves it that of one incident: nothing, a noun for the
    harm, what went on, or a day; "52 minutes over budget" and "of downtime since May" do not."""
    language, behind = place.language, place.behind
    before = place.clause.before(place.duration.start)
    if _goes_on(place):
        return False
    if {*_words(language.sums), *language.long}.issuperset(behind):
        return True
    at = next((at for at, one in enumerate(behind) if one not in language.prepositions), 0)
    if at and behind[at] in language.relatives:  # "in which nobody could pay"
        return True
    small = {*language.of, *language.plain}
    noun = next((at for at, one in enumerate(behind) if one not in small), 0)
    if behind[noun] in {*language.harms, *language.incidents, *language.faults, *language.states}:
        return not _reaches_beyond(behind[noun + 1 :], language)
    apart = {*language.of, *language.since, *lookup.lengths.over, *lookup.lengths.under}
    units = lookup.language_with(language).lengths.units
    day = any(units.get(word) == DAY for word in behind)  # "on our busiest day"
    when = day and behind[0] in language.prepositions
    so_long = not set(language.during).isdisjoint(before[-1:])
    told = behind[0] not in apart and (when or so_long)
    return told and not _reaches_beyond(behind, language)


def _goes_on(place: LengthPlace) -> bool:
    """Whether a word that joins more than "and" stands right behind a length: "so far this"."""
    joins = set(place.language.conjunctions).difference(lookup.grammar.and_words)
    following = words_in(place.plain, place.duration.end, place.sentence.end)[:1]
    return any(
        word.text in joins and not place.plain[place.duration.end : word.start].strip()
        for word in following
    )


def _reaches_beyond(words: Tokens, language: ClauseWords) -> bool:
    """Whether words take in more than one incident, or another one."""
    more = {
        *language.since, *language.repeated, *language.elsewhen, *language.part,
        *language.incidents, *language.harms, *lookup.times.months,
    }  # fmt: skip
    return not more.isdisjoint(words)


def _times_before(
    place: LengthPlace, page: str, far: int, *, directly: bool = False
) -> tuple[Clock, ...]:
    """The times of the last of so many sentences before one that tells any, with those of the one
    before it if that is but one; none if some are rough, or if they have to stand `directly` before
    and do not."""
    before = sentences_before(place.plain, place.sentence, far)
    told = [exact_times(page, one, one.end) for one in before]
    timed = [one for one in told if one != []][-2:]
    if not timed or None in timed or (directly and not told[-1]):
        return ()
    last = timed[-1] or []
    return tuple(last if len(last) > 1 else (one for each in timed for one in each or ()))


@cache
def _making(language: ClauseWords) -> re.Pattern[str]:
    """What opens a clause that says what comes of the one before: "that makes"."""
    making = lookup.making(lookup.language_with(language))
    words = lookup.any_of(one for one in making if " " in one)
    joins = lookup.any_of(language.conjunctions)
    return regex(rf"\W*(?:(?:{joins})\W+)?(?:{words})\W+(?:\w+\W+)?")


@cache
def _following(language: ClauseWords) -> re.Pattern[str]:
    """Words that say that something follows: "so", "donc"."""
    words = lookup.language_with(language)
    others = {*words.lengths.approximate, *lookup.grammar.or_words}
    telling = set(lookup.concluding(words)).difference(others)
    return regex(rf"\b(?:{lookup.any_of(telling)})\b")


@cache
def _sums(language: ClauseWords) -> re.Pattern[str]:
    return regex(rf"\b(?:{lookup.any_of(language.sums)})\b")


@cache
def _words(phrases: Sequence[str]) -> frozenset[str]:
    return frozenset(word for one in phrases for word in one.split())
