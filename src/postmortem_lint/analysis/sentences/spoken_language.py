"""In which language a sentence is written, by its own words, else by those around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import Happening

WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\w.:-]*")
"""A word, also one with an apostrophe or a hyphen in it, or a number."""


def spelled(word: str) -> str:
    """A word as the tables spell it: in lower case, "İ" without its dot, apostrophes straight."""
    return word.lower().replace("’", "'").replace("\u0307", "")


@cache
def _known_languages() -> tuple[ClauseWords, ...]:
    """The words of each language whose sentences are taken apart."""
    return tuple(one.clauses for one in LANGUAGES if one.clauses.plain and not one.clauses.gapless)


def _indexed(words_of_each: Iterable[Iterable[str]]) -> Mapping[str, tuple[int, ...]]:
    """The words of all languages with the indexes of those that have them."""
    found: dict[str, tuple[int, ...]] = {}
    for index, words in enumerate(words_of_each):
        for word in frozenset(words):
            found[word] = (*found.get(word, ()), index)
    return found


@cache
def _small_words() -> Mapping[str, tuple[int, ...]]:
    """The small words of each language, and what else its sentences are full of."""
    return _indexed(
        (
            *words.plain, *words.prepositions, *words.conjunctions, *words.being, *words.pasts,
            *words.incidents, *words.relatives, *words.unreal, *words.not_once, *words.speakers,
            *words.pronouns, *words.possessives,
        )
        for words in _known_languages()
    )  # fmt: skip


@cache
def _telling_words() -> Mapping[str, tuple[int, ...]]:
    """The words for what happens in each language, and to what."""
    return _indexed(
        (
            word
            for phrase in (
                *_phrases_of(words.happened), *_phrases_of(words.parted), *_phrases_of(words.nouns),
                *_phrases_of(words.infinitives), *words.taking, *words.harms, *words.services,
                *words.states, *words.healthy,
            )
            for word in phrase.split()
        )
        for words in _known_languages()
    )  # fmt: skip


def _phrases_of(table: Mapping[Happening, tuple[str, ...]]) -> Iterator[str]:
    return (phrase for told in table.values() for phrase in told)


def _counted(spoken: Iterable[str], known: Mapping[str, tuple[int, ...]]) -> Counter[int]:
    """How many of the words each language knows, by its index."""
    return Counter(index for word in spoken for index in known.get(word, ()))


@lru_cache(maxsize=256)  # each sentence that tells no language by itself asks for it
def _counted_in(passage: str) -> Counter[int]:
    return _counted(_all_words(passage), _small_words())


def _likeliest(counts: Counter[int], among: Sequence[int]) -> tuple[int, ...]:
    """The indexes of the languages, among some, of which most words are known."""
    most = max(counts[index] for index in among)
    return tuple(index for index in among if counts[index] == most)


def language_of(spoken: tuple[str, ...], passage: str = "") -> ClauseWords:
    """The words of the language in which most of these stand; what happens decides where small
    words do not, and then all words of the passage around them, else it is the first language."""
    known, small = _known_languages(), _small_words()
    likely = _likeliest(_counted(spoken, small), range(len(known)))
    if len(likely) > 1:
        told = (word for word in spoken if word not in small)
        likely = _likeliest(_counted(told, _telling_words()), likely)
    if len(likely) > 1 and passage:
        likely = _likeliest(_counted_in(passage), likely)
    return known[likely[0]]


def _all_words(plain: str) -> tuple[str, ...]:
    return tuple(spelled(found[0]) for found in WORD.finditer(plain))


@lru_cache(maxsize=4096)
def language_in(plain: str) -> ClauseWords:
    """The words of the language of a text."""
    return language_of(_all_words(plain))


def is_among_several(spoken: tuple[str, ...]) -> bool:
    """Whether the words of a clause tell of one of several times."""
    return not set(language_of(spoken).repeated).isdisjoint(spoken)
