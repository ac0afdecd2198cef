"""The nouns and small words that titles are made of, of all languages, ready for looking up."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.language.lookup import LANGUAGES, any_of
from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait

_DONE = (Role.RESOLUTION, Role.ACTIONS)
_LONG = 4  # letters; a shorter word means other things in other languages

Words = tuple[str, ...]


@record
class Nouns:
    """The nouns of one language by their words, ready for looking up: whole ones, of at most
    `longest` words, and the `beginnings` of others. `joiners` are words that part titles of this
    language only; in another they are prepositions or articles. `describable` are the heads of all
    that is `described`, `asks` the first words of all `questions`: most titles have none."""

    language: TitleWords
    roles: dict[Words, Role]
    longest: int
    beginnings: tuple[tuple[str, Role], ...]
    joiners: frozenset[str]
    describable: str
    asks: str


@cache
def _list(words: str) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The whole words of a list, the beginnings and the endings of words."""
    every = words.split()
    starts = tuple(word[:-1] for word in every if word.endswith("*"))
    return frozenset(every), starts, tuple(word[1:] for word in every if word.startswith("*"))


def within(word: str, words: str) -> bool:
    """Whether a word is one of a list, or begins or ends as one of it does ("word*", "*ed")."""
    whole, starts, ends = _list(words)
    if word in whole:
        return True
    return bool(starts and word.startswith(starts)) or bool(ends and word.endswith(ends))


@cache
def all_nouns() -> tuple[Nouns, ...]:
    return tuple(_nouns_of(one.title_words) for one in LANGUAGES if one.title_words)


def _nouns_of(language: TitleWords) -> Nouns:
    given = [(noun, role) for role, words in language.heads.items() for noun in words.split()]
    roles = {tuple(noun.split("_")): role for noun, role in given if not noun.endswith("*")}
    joiners = frozenset(language.joiners.split())
    return Nouns(
        language,
        roles,
        max(map(len, roles), default=0),
        tuple((noun[:-1], role) for noun, role in given if noun.endswith("*")),
        joiners if language.solid else joiners & small_words(),
        " ".join(each.heads for each in language.described),
        " ".join(each.asks for each in language.questions),
    )


@cache
def small_words() -> frozenset[str]:
    """The prepositions and articles of all languages."""
    spoken = (one.title_words for one in LANGUAGES if one.title_words)
    return frozenset(word for each in spoken for word in f"{each.of} {each.articles}".split())


@cache
def whole_titles() -> dict[str, Role]:
    """The titles that name a typical part by themselves, and so beside another one; of weak words
    only those for what was and will be done ("Cause and fix", but not "Timeline and issues")."""
    return {
        title: role
        for language in reversed(LANGUAGES)
        for role, titles in language.titles.sections.items()
        for title in titles
        if role in RoleTrait.TYPICAL.roles and (role in _DONE or title not in language.report.weak)
    }


@cache
def joined_nouns() -> re.Pattern[str]:
    """The last word of a noun with an ending that means "and", before another word."""
    spoken = [nouns for nouns in all_nouns() if nouns.language.and_endings]
    last = {noun[-1] for nouns in spoken for noun in nouns.roles}
    ends = {end for nouns in spoken for end in nouns.language.and_endings.split()}
    return regex(rf"\b({any_of(last)})(?:{any_of(ends)})(?= )")


@cache
def elision() -> re.Pattern[str]:
    """A word without its last letter before a vowel ("l'impatto")."""
    elided = {word for nouns in all_nouns() for word in nouns.language.elided.split()}
    return regex(rf"\b({any_of(elided)})(?=\w)")


@cache
def foreign_words() -> frozenset[str]:
    """The words that make a title foreign in any language: a title does not say which it is in."""
    words = (word for nouns in all_nouns() for word in nouns.language.foreign.split())
    return frozenset(word for word in words if len(word) >= _LONG)


@cache
def all_joiners() -> frozenset[str]:
    """The words that join two parts of a title in whatever language it is."""
    every = frozenset(word for nouns in all_nouns() for word in nouns.language.joiners.split())
    return every - small_words()


@cache
def prepositions() -> frozenset[str]:
    """The prepositions of all languages that are articles in fewer of them."""
    of = [word for nouns in all_nouns() for word in nouns.language.of.split()]
    articles = [word for nouns in all_nouns() for word in nouns.language.articles.split()]
    return frozenset(word for word in of if of.count(word) > articles.count(word))
