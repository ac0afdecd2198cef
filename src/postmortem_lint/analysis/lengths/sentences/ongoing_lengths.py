"""A length that a sentence tells of its range of times: "from 9:00 to 9:35 it was down for …"."""

from __future__ import annotations

from postmortem_lint.analysis.lengths.sentences.claimed_lengths import (
    fills_brackets,
    is_of_a_part,
)
from postmortem_lint.analysis.sentences.clauses import Sentence, is_verb, sentence_at, unwrapped
from postmortem_lint.analysis.sentences.gapless_clauses import is_gapless, lasts_in
from postmortem_lint.analysis.sentences.length_ties import is_harm_of_all
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.sentences.verbs import happenings_in
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.text import Span, Spans
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.moment import Moment

_LONG = lookup.any_of(lookup.clauses.long)
_WHOLE = lookup.any_of(
    (*lookup.clauses.incidents, *lookup.clauses.harms, *lookup.clauses.length_nouns)
)
_LEAD_WORD = regex(
    rf"\b(?:{lookup.any_of(lookup.clauses.during)})\s+"
    # "for a total outage of 4:21h", "for a total of 4 hours"
    rf"(?:(?:[^\W\d_]+\s+){{1,2}}(?:(?:{_WHOLE})\s+)?(?:{lookup.any_of(lookup.clauses.of)})\s+)?"
    rf"(?:(?:{lookup.any_of((*lookup.lengths.approximate, *lookup.lengths.fillers))})\s+)*$"
)
_FROM = regex(rf"\b(?:{lookup.any_of(lookup.clauses.ranging)})\s+$")
_BREAK = regex(r"[:;：；](?=\s)")
_PAUSE = regex(r"[,;:，；：、]|\s[-–—]\s")
CLOSED = regex(rf"(?:\s+(?:{_LONG})\b)?\s*(?:$|[)\].,;:!?）。、，]|\s[-–—]\s|\n(?![^\W\d_A-ZÀ-Þ]))")
"""What may stand behind a length that is told of something beside it, and goes no further."""


def goes_on_for(
    plain: str, duration: Duration, moment: Moment, start: int, title: frozenset[str]
) -> bool:
    """Whether a sentence tells for how long something went on in its only range: "from 9:00 to 9:35
    the shop was down for 35 minutes", or the sentence behind it does: "This went on for". `title`
    are the words of the title."""
    found = sentence_at(plain, duration.value_start)
    end = start + moment.end
    if found is None or not found[0].is_read or end > duration.start:
        return False
    sentence, before = found
    if sentence.start <= start and is_gapless(plain[sentence.start : sentence.end]):
        return _goes_on_without_blanks(plain, sentence, duration, moment, start)
    led = _is_led(plain, duration)
    if is_of_a_part(plain, sentence, duration):
        return False
    bracketed = not led and fills_brackets(plain, duration)
    verbless = not led and _is_verbless(plain, sentence, duration)
    if not (led or bracketed or verbless):
        return False
    if len(find_durations(plain[sentence.start : sentence.end])) != 1:
        return False
    if sentence.start <= start:
        if bracketed and _PAUSE.search(plain, end, duration.start):
            return False
        if led and _is_of_something_else(unwrapped(plain, sentence), duration, start, title):
            return False
        if not bracketed and _tells_more(plain, sentence, end, duration.start):
            return False
        ranging = _FROM.search(fold(plain).low, max(0, start - 12), start)
        several = not set(sentence.language.repeated).isdisjoint(sentence.spoken)
        return ranging is not None and not several and _is_only(plain, sentence, moment, start)
    if before is None or not before.is_read or not before.start <= start < before.end:
        return False
    lasts = verbless or (led and _lasts(sentence, duration))
    return lasts and _is_only(plain, before, moment, start)


def _is_of_something_else(
    sentence: Sentence, duration: Duration, start: int, title: frozenset[str]
) -> bool:
    """Whether another clause than that of the range, which tells something by itself, has the
    length and tells more than that all was out of order for so long: "from 9:00 to 9:35 the shop
    was down, so with the outage of May we were down for"."""
    own, other = sentence.clause(start), sentence.clause(duration.value_start)
    language, clauses = sentence.language, sentence.clauses
    told = any(is_verb(word, language) for word in clauses[own].spoken)
    return own != other and told and not is_harm_of_all(clauses[other], duration, language, title)


def _tells_more(plain: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether what stands between a range and a length tells of something else: behind a colon, on
    a day of its own, or in a clause about a noun ("a switch that had failed for")."""
    between = plain[start:end]
    if _BREAK.search(between.lstrip(" :")) or find_dates(between):
        return True
    every = (word for clause in sentence.clauses for word in clause.words)
    words = (word.text for word in every if start <= word.start < end)
    return not {*sentence.language.relatives, *lookup.times.weekdays}.isdisjoint(words)


def _is_led(plain: str, duration: Duration) -> bool:
    """Whether words right before a length say that something went on for so long."""
    low = fold(plain).low
    return _LEAD_WORD.search(low, max(0, duration.start - 24), duration.start) is not None


def _is_verbless(plain: str, sentence: Sentence, duration: Duration) -> bool:
    """Whether a sentence is a length and no more: "Two hours.", "Two hours, in the dark."."""
    if plain[sentence.start : duration.start].strip() or not CLOSED.match(plain, duration.end):
        return False
    language = sentence.language
    telling = {*language.pronouns, *language.being, *language.conjunctions}
    return not any(word in telling or is_verb(word, language) for word in sentence.spoken)


def _is_only(plain: str, sentence: Sentence, moment: Moment, start: int) -> bool:
    """Whether a sentence has no other times than those of a range, and tells what happened once."""
    said = plain[sentence.start : sentence.end]
    lengths = Spans(Span(one.value_start, one.value_end) for one in find_durations(said))
    clocks = (one for one in find_clocks(said) if not lengths.meets(Span(one.start, one.end)))
    inside = (one.start + sentence.start for one in clocks)
    fact = is_fact(sentence, without_denials(sentence.spoken, sentence.language))
    return fact and all(start <= at < start + moment.end for at in inside)


def _lasts(sentence: Sentence, duration: Duration) -> bool:
    """Whether a sentence begins with a pronoun for what went on, for so long."""
    language = sentence.language
    before = sentence.clauses[0].before(duration.value_start)
    told = happenings_in(before[1:], language)[0]
    return before[:1] != () and before[0] in language.pronouns and told == {Happening.LAST}


def _goes_on_without_blanks(
    plain: str, sentence: Sentence, duration: Duration, moment: Moment, start: int
) -> bool:
    said, at = plain[sentence.start : sentence.end], sentence.start
    inside = len(find_durations(said)) == 1 and _is_only(plain, sentence, moment, start)
    return inside and lasts_in(said, duration.start - at, duration.end - at)
