"""Whether a range of a sentence may end on a later day than the one on which it starts."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.analysis.sentences.clauses import Sentence, sentence_at
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER
from postmortem_lint.language.lookup import LANGUAGES, language_with
from postmortem_lint.language.matching import says
from postmortem_lint.language.tables.words import TimeWords
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.units import DAY, HOUR

_NEAR = 64  # characters around a range in which its day stands
_BESIDE = 16  # characters beside a time in which its weekday or the number of its day stands
_LONG = 5  # letters of a weekday that is no other word
_SHORTEST = 3  # letters of a unit that is no other word
_DUSK, _DAWN = 19 * HOUR, 8 * HOUR
_WORD = regex(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LEADS = lookup.any_of(
    (*lookup.times.on, *lookup.times.of, *lookup.times.day_articles, *lookup.times.before_date)
)
_LONE_DAY = regex(  # "on the 11th", "am 11.", "del 11"
    rf"(?<!{LETTER})(?:{_LEADS}) [0-3]?[0-9]"
    rf"(?:(?:{lookup.any_of(lookup.times.ordinals)})(?!{LETTER})|\.(?![0-9])|(?=[,;)!?](?![0-9])|$))"
)
_PART_OF_DAY = regex(
    rf" ?(?:(?:{lookup.any_of(lookup.times.clock_nouns)}) )?(?:"
    + lookup.any_of(
        word.replace("_", " ")
        for one in LANGUAGES
        if one.spoken_times
        for word in f"{one.spoken_times.am} {one.spoken_times.pm} {one.spoken_times.night}".split()
    )
    + rf")(?!{LETTER})"
)


def may_end_later(plain: str, moment: Moment, start: int) -> bool:
    """Whether words beside a range that starts there name another day, or a part of one, for its
    end: "until 14:00 on Wednesday", "of the next evening", "two days later", "overnight"."""
    found = sentence_at(plain, start)
    if found is None or moment.clock is None or moment.until is None:
        return False
    between = plain[start + moment.clock.end : start + moment.until.start]
    if find_dates(between) or _is_weekday_before(plain, start):
        return True  # "from 14:00 on 4 May until 13:00" dates but the start
    last = start + moment.until.end
    stop = min(max(found[0].end, start + moment.end), last + _NEAR)
    times = language_with(found[0].language).times
    if _names_day(between + plain[last:stop], times) or _names_more(plain[last:stop], times):
        return True
    return _is_overnight(plain, found[0], start) and not _is_of_night(moment.clock, moment.until)


def _names_day(text: str, times: TimeWords) -> bool:
    """Whether words between the ends of a range and behind it name a weekday or another day."""
    bare = _undated(text)
    return any(map(_is_weekday, _WORD.findall(bare))) or says(
        bare.lower(), (*times.next_day, *times.other_day)
    )


def _names_more(behind: str, times: TimeWords) -> bool:
    """Whether words behind a range name the number of a day, a part of a day, or days and weeks."""
    low = _undated(behind).lower()
    number = _LONE_DAY.search(low)
    own = _PART_OF_DAY.match(low)  # of the time itself: "4:00 du soir"
    named = says(low[own.end() if own else 0 :], (*times.day_parts, *times.nights, *_long_units()))
    return named or (number is not None and number.start() < _BESIDE)


def runs_backward(plain: str, start: int) -> bool:
    """Whether the sentence of a range tells that somebody went through its time from the end."""
    found = sentence_at(plain, start)
    if found is None:
        return False
    language = language_with(found[0].language)
    first, stop = max(found[0].start, start - _NEAR), min(found[0].end, start + 2 * _NEAR)
    near = plain[first:stop].lower()
    unordered = language.content.unordered
    return says(near, language.times.backward) or bool(unordered and re.search(unordered, near))


@cache
def _long_units() -> tuple[str, ...]:
    """The units of a day or longer, of all languages: near ones share theirs."""
    units = lookup.lengths.units.items()
    return tuple(word for word, long in units if long >= DAY and len(word) >= _SHORTEST)


def _undated(text: str) -> str:
    """A text with blanks in the place of its dates, which are compared as such."""
    for date in find_dates(text):
        first, last = date.weekday_place or (date.start, date.end)
        first, last = min(first, date.start), max(last, date.end)
        text = text[:first] + " " * (last - first) + text[last:]
    return text


def _is_weekday_before(plain: str, start: int) -> bool:
    """Whether a weekday stands right before a time ("from Monday 14:00", "Tuesday at 14:00")."""
    words = _WORD.findall(_undated(plain[max(0, start - _BESIDE) : start]))
    own = [word for word in words if word.lower() not in lookup.times.at]
    return bool(own) and _is_weekday(own[-1])


def _is_weekday(word: str) -> bool:
    """Whether a word is a weekday; a short one may be another word, if it is no name."""
    named = len(word) >= _LONG or word[:1].isupper()
    return named and word.lower() in lookup.times.weekdays


def _is_overnight(plain: str, sentence: Sentence, start: int) -> bool:
    """Whether a sentence tells before a range that it is that of a night."""
    before = plain[max(sentence.start, start - _NEAR) : start].lower()
    return says(before, language_with(sentence.language).times.nights)


def _is_of_night(first: Clock, last: Clock) -> bool:
    """Whether both ends of a range are times of the night itself."""
    return all(one.lo >= _DUSK or one.lo <= _DAWN for one in (first, last))
