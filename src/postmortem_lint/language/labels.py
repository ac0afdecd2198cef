"""Takes the label of a date, a time or a length apart and tells which one it is.

"Incident till", "Retro held" and "Repair finished" are made of a word for what it is about and one
for what happened to it. A label with a word that is not understood names nothing ("Freeze ended").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.language.headings import LONGEST, normal
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.title_nouns import within
from postmortem_lint.records import record
from postmortem_lint.roles import Key

_MOST = 6  # words; a longer label is a sentence
_SHORTEST = 3  # letters of each half of a compound


@record
class _Meanings:
    """What the words of one language mean; a word may mean several things."""

    words: LabelWords
    events: dict[str, Key]
    bounds: dict[str, Key]
    compounds: bool


@lru_cache(maxsize=2048)
def named_key(label: str) -> Key | None:
    """The key that a label before a date, time or length names; None if it names none, or two."""
    if len(label) > LONGEST:
        return None
    words = tuple(normal(label).replace("'", " ").split())
    if not 0 < len(words) <= _MOST:
        return None
    return next((key for each in _languages() if (key := _key_of(words, each))), None)


def _key_of(words: tuple[str, ...], meanings: _Meanings) -> Key | None:
    table = meanings.words
    if _is_first_fault(words, table):
        return Key.STARTED
    parts = [part for word in _paired(words, table) for part in _parted(word, meanings)]
    left = [part for part in parts if not within(part, table.fillers)]
    incident = [part for part in left if within(part, table.incident)]
    mending = [part for part in left if within(part, table.mending)]
    review = [part for part in left if within(part, table.review)]
    told = [part for part in left if part not in (*incident, *mending, *review)]
    if review and not mending:
        known = f"{table.held} {table.after}"
        return Key.REVIEW_DATE if all(within(part, known) for part in told) else None
    if mending and not review:
        done = told and all(within(part, table.finished) for part in told)
        return Key.RESOLVED if done else None
    keys = {_event(part, meanings, bool(incident)) for part in told}
    return next(iter(keys)) if len(keys) == 1 else None


def _is_first_fault(words: tuple[str, ...], table: LabelWords) -> bool:
    """Whether a label is one of the first fault: "First failed request"."""
    behind = [word for word in words[1:] if not within(word, table.fillers)]
    faulty = f"{table.faults} {table.incident}"
    return (
        within(words[0], table.first)
        and bool(behind)
        and all(within(word, faulty) for word in behind)
    )


@lru_cache(maxsize=2048)
def bound_key(label: str) -> Key | None:
    """The start or the end that a label is one word for ("From", "Bis"), where it has a partner."""
    word = normal(label)
    keys = {each.bounds.get(word) for each in _languages()} - {None}
    return next(iter(keys)) if len(keys) == 1 else None


def _paired(words: tuple[str, ...], table: LabelWords) -> Iterator[str]:
    """The words, two that are one for the language together ("look back" as look_back)."""
    together = f"{table.review} {table.held}"
    rest = list(words)
    while rest:
        pair = "_".join(rest[:2])
        taken = 2 if len(rest) > 1 and within(pair, together) else 1
        yield pair if taken == 2 else rest[0]
        rest = rest[taken:]


def _event(word: str, meanings: _Meanings, of_incident: bool) -> Key | None:
    bound = meanings.bounds.get(word) if of_incident else None
    return meanings.events.get(word) or bound


def _parted(word: str, meanings: _Meanings) -> tuple[str, ...]:
    """The two halves of a compound of two known words ("Störungsbeginn"), else the word."""
    if not meanings.compounds or word in meanings.events:
        return (word,)
    for size in range(_SHORTEST, len(word) - _SHORTEST + 1):
        first, second = word[:size], word[size:]
        if second in meanings.events and within(first.removesuffix("s"), meanings.words.incident):
            return (first.removesuffix("s"), second)
    return (word,)


@cache
def _languages() -> tuple[_Meanings, ...]:
    return tuple(
        _Meanings(
            each.label_words,
            {word: key for key, words in each.label_words.events.items() for word in words.split()},
            {word: key for key, words in each.label_words.bounds.items() for word in words.split()},
            each.title_words is not None and each.title_words.compounds,
        )
        for each in LANGUAGES
        if each.label_words
    )
