"""Times of day in words: "shortly after half past nine in the evening", "um halb zehn"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.lookup import LANGUAGES, any_of
from postmortem_lint.language.tables.spoken_times import SpokenTimes
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR, MINUTE

_NIGHT_ENDS = 6  # from this hour on "at night" is before midnight
_HALF, _QUARTER = 30, 15  # minutes
_MOST_HOURS = 12
_SHORTEST = 3  # characters; what is shorter is a number alone


@record
class SpokenTime:
    """A time of day in words: its place, the seconds after midnight that it can mean, two where no
    word tells the half of the day, and the word that leads a time of day in its language."""

    start: int
    end: int
    seconds: tuple[int, ...]
    lead: str = ""


@lru_cache(maxsize=4096)  # several analyses ask for those of each text
def find_spoken_times(text: str) -> tuple[SpokenTime, ...]:
    """The times in words of a text, in order; a number alone is none."""
    low = fold(text).low
    found = [one for grammar in _grammars() for one in grammar.times(low)]
    kept: list[SpokenTime] = []
    for one in sorted(found, key=lambda time: (time.start, -time.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


@record
class _Grammar:
    """The pattern of the times of one language, with the values of its words and the nouns that
    stand behind hours of the clock only; `names` are noon and midnight, in seconds. Each time has
    one of the `telling` words."""

    pattern: re.Pattern[str]
    hours: dict[str, int]
    names: dict[str, int]
    minutes: dict[str, int]
    added: dict[str, int]
    nouns: frozenset[str]
    lead: str
    telling: tuple[str, ...]

    def times(self, low: str) -> Iterator[SpokenTime]:
        if not any(word in low for word in self.telling):
            return
        for found in self.pattern.finditer(low):
            if found.end() - found.start() < _SHORTEST:
                continue
            if found["hour"] in self.names:
                yield from self._beside_name(found)
                continue
            half = found["am"] or found["pm"] or found["night"]
            hour = self.hours.get(found["hour"]) or int(found["hour"])
            if not 0 < hour <= _MOST_HOURS or not (half or self._is_sure(found)):
                continue
            at = (hour * HOUR + self._shift(found) * MINUTE) % HALF_DAY
            early = found["am"] or (found["night"] and not _NIGHT_ENDS <= hour < _MOST_HOURS)
            either = (at, at + HALF_DAY)
            known = ((at if early else at + HALF_DAY),) if half else either
            yield SpokenTime(found.start(), found.end(), known, self._lead(found))

    def _beside_name(self, found: re.Match[str]) -> Iterator[SpokenTime]:
        """A time before or after noon or midnight: "ten to noon", "half past midnight"."""
        if shift := self._shift(found):
            seconds = (self.names[found["hour"]] + shift * MINUTE) % DAY
            yield SpokenTime(found.start(), found.end(), (seconds,), self._lead(found))

    def _lead(self, found: re.Match[str]) -> str:
        about = not found["own"] or found["own"] in lookup.lengths.approximate
        return (self.lead if about else found["own"]) if found["lead"] else ""

    def _is_sure(self, found: re.Match[str]) -> bool:
        """Whether words without the half of the day are a time, and no numbers or length."""
        if found["minute"]:
            return found["lead"] is not None and self.minutes[found["minute"]] == _QUARTER
        noun = found["noun"] in self.nouns
        return bool(
            found["before"] or found["past"] or (found["lead"] and (found["added"] or noun))
        )

    def _shift(self, found: re.Match[str]) -> int:
        """Minutes from the full hour."""
        shift = self.added[found["added"]] if found["added"] else 0
        if found["minute"]:
            shift += self.minutes[found["minute"]] * (1 if found["after"] else -1)
        return shift + (_HALF if found["past"] else -_HALF if found["before"] else 0)


@cache
def _grammars() -> tuple[_Grammar, ...]:
    pairs = ((one.spoken_times, one.times.clock_words) for one in LANGUAGES)
    return tuple(_grammar(words, named) for words, named in pairs if words)


def _grammar(words: SpokenTimes, named: Mapping[str, int]) -> _Grammar:
    names = dict(named)
    hours = {word: at for at, word in enumerate(_phrases(words.hours), 1)}
    minutes, added = _numbered(words.minutes), _numbered(words.added)
    vague, leads = any_of(_phrases(words.vague)), any_of(_phrases(words.leads))
    pattern = (
        rf"(?<!{LETTER})(?:(?P<lead>(?:{vague})(?: (?:{leads}))?|(?P<own>{leads}))(?: |(?<=')))?"
        rf"(?:(?P<minute>{any_of(minutes)}) "
        rf"(?:(?P<after>{any_of(_phrases(words.past))})|{any_of(_phrases(words.to))}) )?"
        rf"(?:(?P<before>{any_of(_phrases(words.half_before))}) "
        rf"|(?P<past>{any_of(_phrases(words.half_past))}) )?"
        rf"(?P<hour>{any_of((*hours, *names))}|[0-9]{{1,2}})(?![0-9]|[:.,h][0-9])"
        rf"(?: (?P<noun>{any_of(_phrases(words.nouns))}))?"
        rf"(?: (?P<added>{any_of(added)}))?"
        rf"(?:,? (?:(?P<am>{any_of(_phrases(words.am))})|(?P<pm>{any_of(_phrases(words.pm))})"
        rf"|(?P<night>{any_of(_phrases(words.night))})))?(?!{LETTER})"
    )
    nouns = frozenset(_phrases(words.nouns)) - frozenset(lookup.lengths.units)
    lead = next(iter(_phrases(words.leads)), "")
    halves = (words.am, words.pm, words.night, words.half_before, words.half_past, words.nouns)
    quarters = (word for word, value in minutes.items() if value == _QUARTER)
    telling = (*added, *quarters, *names, *(word for half in halves for word in _phrases(half)))
    return _Grammar(regex(pattern), hours, names, minutes, added, nouns, lead, telling)


def _phrases(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


def _numbered(words: str) -> dict[str, int]:
    """The phrases of a list in which each stands behind its number."""
    every = words.split()
    return {
        word.replace("_", " "): int(number)
        for number, word in zip(every[::2], every[1::2], strict=True)
    }
