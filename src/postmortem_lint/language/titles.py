"""Takes a title apart and tells which parts of a postmortem it names.

A title is a noun with what describes it ("Real impact on tills", "Analysis of the causes") or a
question ("What let it happen?"). The noun decides; a title whose noun is not understood names
nothing. Likeness of letters never counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from postmortem_lint.language.headings import LONGEST, normal, undecorated
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.title_words import Described, Question, TitleWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role

_TAIL = regex(r":\s+|\s+[-|]\s+|\s*[\u2013\u2014\uff5c\uff1a]\s*|\s*:\s*$")
_BRACKET = regex(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_BETWEEN = regex(r"\s*[/&,+;、・·＆／]\s*")
_WORD = regex(r"[^\W\d_]{2,}")
_LONG_COMPOUND = regex(r"\w+(?:-\w+){2,}")

_MOST = 9  # words; a longer part is a sentence
_FEW = 3  # words in a bracket or behind a colon; a longer one is about something else
_LONG = 4  # letters; a shorter word means other things in other languages
_BESIDE = 8  # characters beside a known noun where no blanks are written

Words = tuple[str, ...]


@record
class Nouns:
    """The nouns of one language by their words, ready for looking up; `longest` in words."""

    language: TitleWords
    roles: dict[Words, Role]
    longest: int


@lru_cache(maxsize=2048)
def named_roles(title: str) -> tuple[Role, ...]:
    """The roles of the parts that a title names, in its order, each once; () if it names none.

    "Cause and recovery" and "Remediation (action items)" name two. Of "Root causes: two at once"
    the tail counts only if what stands before it names nothing.
    """
    if len(title) > LONGEST:
        return ()
    text = undecorated(title)
    head, *tails = _TAIL.split(_BRACKET.sub(" ", text).strip())
    roles = [*_roles_in(head, _MOST)]
    for bracket in _BRACKET.findall(text):
        roles += _roles_in(bracket, _FEW)
    for tail in tails if not roles else ():
        roles += _roles_in(tail, _FEW)
    return tuple(dict.fromkeys(roles))


def _roles_in(stretch: str, most: int) -> Iterator[Role]:
    """The roles of the parts of at most so many words that a stretch of a title joins."""
    for part in _joined(stretch):
        words = tuple(part.split())
        if len(words) <= most and (role := _role_of(words)):
            yield role


def names_part(label: str, role: Role) -> bool:
    """Whether a label, or one of its words, names a part of that role ("Impact ended at")."""
    return any(role in named_roles(said) for said in (label, *_WORD.findall(label)))


def noun_part(title: str) -> str:
    """The words of a title in normal form that stand before its first preposition."""
    words = title.split()
    at = next((at for at, word in enumerate(words) if at and word in _prepositions()), None)
    return " ".join(words[:at])


def _joined(stretch: str) -> Iterator[str]:
    """The parts that signs and words like "and" join, in normal form."""
    for signed in _BETWEEN.split(_LONG_COMPOUND.sub(_as_one_word, stretch)):
        words: list[str] = []
        for word in normal(signed).split():
            if word in _joiners():
                yield " ".join(words)
                words = []
            else:
                words.append(word)
        yield " ".join(words)


def _as_one_word(compound: re.Match[str]) -> str:
    """ "step-by-step" without its hyphens: one describing word."""
    return compound.group().replace("-", "")


def _role_of(words: Words) -> Role | None:
    """What one part names, in the first language that understands it."""
    if not words or any(word in _foreign() for word in words):
        return None
    return next((role for nouns in _nouns() if (role := _read(words, nouns))), None)


def _read(words: Words, nouns: Nouns) -> Role | None:
    language = nouns.language
    if language.solid:
        return _solid("".join(words), nouns)
    if any(_within(word, language.foreign) for word in words):
        return None
    asked = (each.role for each in language.questions if _asks(words, each))
    if role := next(asked, None):
        return role
    words = _bare(words, language)
    at = next((at for at, word in enumerate(words) if at and _within(word, language.of)), None)
    noun, about = (words, ()) if at is None else (words[:at], words[at + 1 :])
    return _named(noun, nouns) or _carried(noun, about, nouns)


def _bare(words: Words, language: TitleWords) -> Words:
    """The words behind the articles that begin them."""
    start = next((at for at, word in enumerate(words) if not _within(word, language.articles)), 0)
    return words[start:]


def _named(noun: Words, nouns: Nouns) -> Role | None:
    """What a noun with its describing words names; the longest known noun counts."""
    for described in nouns.language.described:
        if _is_described(noun, described):
            return described.role
    for size in range(nouns.longest, 0, -1):
        starts = range(len(noun)) if nouns.language.head_first else (len(noun) - size,)
        for start in starts:
            words = noun[start : start + size] if start >= 0 else ()
            if len(words) == size and (role := _known(words, nouns)):
                return role
    return None


def _known(words: Words, nouns: Nouns) -> Role | None:
    """What the words name, in some languages also as the end of a longer word."""
    role = nouns.roles.get(words)
    if role or not nouns.language.compounds:
        return role
    *before, last = words
    ends = (last[start:] for start in range(1, len(last) - 3))
    return next((role for end in ends if (role := nouns.roles.get((*before, end)))), None)


def _is_described(noun: Words, described: Described) -> bool:
    heads = [at for at, word in enumerate(noun) if _within(word, described.heads)]
    if not heads:
        return False
    others = noun[: heads[-1]] + noun[heads[-1] + 1 :]
    return any(_within(word, described.by) for word in (*others, *_pairs(noun)))


def _carried(noun: Words, about: Words, nouns: Nouns) -> Role | None:
    """What stands beside a noun that only carries it: "cause analysis", "origin of the outage"."""
    first = nouns.language.head_first
    if not noun or not _within(noun[0 if first else -1], nouns.language.carriers):
        return None
    beside = noun[1:] if first else noun[:-1]
    return _named(beside, nouns) or _named(_bare(about, nouns.language), nouns)


def _asks(words: Words, question: Question) -> bool:
    asks = _within(words[0], question.asks)
    return asks and any(_within(word, question.about) for word in (*words[1:], *_pairs(words)))


def _pairs(words: Words) -> Iterator[str]:
    """Words that stand side by side, as one."""
    return map("_".join, pairwise(words))


def _solid(text: str, nouns: Nouns) -> Role | None:
    """The role of the last known noun in a text without blanks, of the longest of these."""
    solid = (each.language.foreign.split() for each in _nouns() if each.language.solid)
    if any(word in text for words in solid for word in words):
        return None
    places = [
        (text.rfind(noun) + len(noun), len(noun), role)
        for (noun, *_), role in nouns.roles.items()
        if noun in text and len(text) <= len(noun) + _BESIDE
    ]
    return max(places, key=lambda place: place[:2])[2] if places else None


@cache
def _list(words: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The whole words of a list, and the beginnings of words."""
    every = words.split()
    return frozenset(every), tuple(word[:-1] for word in every if word.endswith("*"))


def _within(word: str, words: str) -> bool:
    whole, starts = _list(words)
    return word in whole or (bool(starts) and word.startswith(starts))


@cache
def _nouns() -> tuple[Nouns, ...]:
    return tuple(_nouns_of(one.title_words) for one in LANGUAGES if one.title_words)


def _nouns_of(language: TitleWords) -> Nouns:
    roles = {
        tuple(noun.split("_")): role
        for role, words in language.heads.items()
        for noun in words.split()
    }
    return Nouns(language, roles, max(map(len, roles), default=0))


@cache
def _foreign() -> frozenset[str]:
    """The words that make a title foreign in any language: a title does not say which it is in."""
    words = (word for nouns in _nouns() for word in nouns.language.foreign.split())
    return frozenset(word for word in words if len(word) >= _LONG)


@cache
def _joiners() -> frozenset[str]:
    return frozenset(word for nouns in _nouns() for word in nouns.language.joiners.split())


@cache
def _prepositions() -> frozenset[str]:
    """The prepositions of all languages that are no article in another one."""
    said = {word for nouns in _nouns() for word in nouns.language.of.split()}
    return frozenset(
        said - {word for nouns in _nouns() for word in nouns.language.articles.split()}
    )
