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

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import KEPT, LONGEST, normal, plural, undecorated
from postmortem_lint.language.lookup import any_of
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.language.title_nouns import (
    Nouns,
    Words,
    all_joiners,
    all_nouns,
    elision,
    foreign_words,
    joined_nouns,
    prepositions,
    whole_titles,
    within,
)
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role

_TAIL = regex(r":\s+|\s+[-|]\s+|\s*[\u2013\u2014\uff5c\uff1a]\s*|\s*:\s*$")
_BRACKET = regex(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_BETWEEN = regex(r"\s*[/&,+;、・·＆／]\s*")
_WORD = regex(r"[^\W\d_]{2,}")
_LONG_COMPOUND = regex(r"\w+(?:-\w+){2,}")

_MOST = 9  # words; a longer part is a sentence
_FEW = 3  # words in a bracket or behind a colon; a longer one is about something else
_BESIDE = 8  # characters beside a known noun where no blanks are written


@lru_cache(maxsize=KEPT)
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
    if not roles and not _plurals().isdisjoint(head.lower().split()[-1:]):
        return ()  # "Incidents (chronological)" are many
    for bracket in _BRACKET.findall(text):
        roles += _roles_in(bracket, _FEW)
    for tail in tails if not roles else ():
        roles += _roles_in(tail, _FEW)
    return tuple(dict.fromkeys(roles))


@cache
def _plurals() -> frozenset[str]:
    """The words for many incidents, and for many reports on them."""
    return frozenset(map(plural, lookup.report.names))


def _roles_in(stretch: str, most: int) -> Iterator[Role]:
    """The roles of the parts of at most so many words that a stretch of a title joins."""
    parts = [part for part in _joined(stretch) if part]
    for part in parts:
        words = tuple(part.split())
        if len(words) <= most:
            yield from _roles_of(words) or (_whole(part) if parts[1:] else ())


def _whole(part: str) -> tuple[Role, ...]:
    """What one of several parts names as a title of its own."""
    return (role,) if (role := whole_titles().get(part)) else ()


def names_part(label: str, role: Role) -> bool:
    """Whether a label, or one of its words, names a part of that role ("Impact ended at")."""
    return any(role in named_roles(said) for said in (label, *_WORD.findall(label)))


def noun_part(title: str) -> str:
    """The words of a title in normal form that stand before its first preposition."""
    words = title.split()
    at = next((at for at, word in enumerate(words) if at and word in prepositions()), None)
    return " ".join(words[:at])


def _joined(stretch: str) -> Iterator[str]:
    """The parts that signs and words like "and" join, in normal form."""
    whole = joined_nouns().sub(r"\1 &", _LONG_COMPOUND.sub(_as_one_word, stretch))
    for signed in _BETWEEN.split(whole):
        words: list[str] = []
        for word in plain_words(signed):
            if word in all_joiners():
                yield " ".join(words)
                words = []
            else:
                words.append(word)
        yield " ".join(words)


def plain_words(title: str) -> Words:
    """The words of a title in normal form, without what they lose before a vowel."""
    return tuple(elision().sub(r"\1 ", normal(title)).split())


def _as_one_word(compound: re.Match[str]) -> str:
    """ "step-by-step" without its hyphens: one describing word."""
    return compound.group().replace("-", "")


def _roles_of(words: Words) -> tuple[Role, ...]:
    """What one part names, in the first language that understands it; where a word joins in some
    languages only, in the one that understands most."""
    if not words or any(word in foreign_words() for word in words):
        return ()
    if words[0] in _own_articles():  # "The impact drill" is no French title
        return tuple(_parts(words, all_nouns()[0]))
    read = (tuple(_parts(words, nouns)) for nouns in all_nouns())
    if not any(_joins(words, nouns) for nouns in all_nouns()):
        return next(filter(None, read), ())
    return max(read, key=len)


def _joins(words: Words, nouns: Nouns) -> bool:
    """Whether a word, or a part of one where no blanks are written, joins in this language only."""
    if nouns.language.solid:
        return any(joiner in word for joiner in nouns.joiners for word in words)
    return any(word in nouns.joiners for word in words)


def _parts(words: Words, nouns: Nouns) -> Iterator[Role]:
    """The roles of the parts that the language's own words for "and" join."""
    if nouns.language.solid:
        yield from _solid_parts("".join(words), nouns)
        return
    joiners = [at for at, word in enumerate(words) if word in nouns.joiners]
    # An English title may have a word in it that joins elsewhere ("Timeline of recovery").
    alone = bool(joiners) and not any(within(words[at], _english().of) for at in joiners)
    start = 0
    for end in (*joiners, len(words)):
        part = words[start:end]
        role = _read(part, nouns) if part else None
        yield from (role,) if role else _whole(" ".join(part)) if alone else ()
        start = end + 1


def _english() -> TitleWords:
    return all_nouns()[0].language


@cache
def _own_articles() -> frozenset[str]:
    """The articles that only English has."""
    others = [each.language for each in all_nouns()[1:]]
    small = {word for one in others for word in f"{one.articles} {one.of}".split()}
    return frozenset(_english().articles.split()) - small


def _solid_parts(text: str, nouns: Nouns) -> tuple[Role, ...]:
    """The roles of the parts of a text without blanks: joined ones, if each of them is known."""
    split = regex(any_of(nouns.joiners)).split(text)
    roles = [role for part in split if (role := _solid(part, nouns))]
    if len(roles) == len(split):
        return tuple(roles)
    return (whole,) if (whole := _solid(text, nouns)) else ()


def _read(words: Words, nouns: Nouns) -> Role | None:
    language = nouns.language
    if any(within(word, language.foreign) for word in words):
        return None
    asked = (each.role for each in language.questions if _asks(words, each))
    if within(words[0], nouns.asks) and (role := next(asked, None)):
        return role
    words = _bare(words, language)
    of = (at for at, word in enumerate(words) if at and within(word, language.of))
    at = next((at for at in of if not _in_noun(words, at, nouns)), None)
    noun, about = (words, ()) if at is None else (words[:at], _bare(words[at + 1 :], language))
    return (
        _named(noun, nouns)
        or _carried(noun, about, nouns)
        or _told_of(noun, about, nouns)
        or (_borrowed(noun, words[at], nouns) if at else None)
    )


def _in_noun(words: Words, at: int, nouns: Nouns) -> bool:
    """Whether a preposition stands within a noun ("linea de tiempo")."""
    sizes = range(3, nouns.longest + 1)
    spans = ((start, start + size) for size in sizes for start in range(max(0, at - size + 1), at))
    return any(end > at + 1 and words[start:end] in nouns.roles for start, end in spans)


def _borrowed(noun: Words, of: str, nouns: Nouns) -> Role | None:
    """What an English noun names before a preposition that is no English word ("Timeline des
    Vorfalls")."""
    trade = all_nouns()[0]
    if within(of, f"{_english().of} {_english().articles}"):
        return None
    whole = trade.roles.get(noun)
    return whole if nouns.language.head_first else whole or _named(noun, trade)


def _bare(words: Words, language: TitleWords) -> Words:
    """The words behind the articles that begin them."""
    start = next((at for at, word in enumerate(words) if not within(word, language.articles)), 0)
    return words[start:]


def _named(noun: Words, nouns: Nouns) -> Role | None:
    """What a noun with its describing words names; the longest known noun counts."""
    describable = any(within(word, nouns.describable) for word in noun)
    for described in nouns.language.described if describable else ():
        if _is_described(noun, described):
            return described.role
    for size in range(nouns.longest, 0, -1):
        starts = _places(noun, nouns.language) if nouns.language.head_first else (len(noun) - size,)
        for start in starts:
            words = noun[start : start + size] if start >= 0 else ()
            if len(words) == size and (role := _known(words, nouns)):
                return role
    return None


def _places(noun: Words, language: TitleWords) -> range:
    """Where a noun may stand that its description follows: behind nothing but adjectives."""
    ends = tuple(language.adjectives.split())
    last = next((at for at, word in enumerate(noun) if not word.endswith(ends)), len(noun) - 1)
    return range(last + 1 if ends else len(noun))


def _known(words: Words, nouns: Nouns) -> Role | None:
    """What the words name, in some languages also as the end of a longer word."""
    role = nouns.roles.get(words) or _begun(words, nouns)
    if role or not nouns.language.compounds:
        return role
    *before, last = words
    if any((last,) in each.roles for each in all_nouns()):  # a word of another language
        return None
    ends = (last[start:] for start in range(1, len(last) - 3))
    return next((role for end in ends if (role := nouns.roles.get((*before, end)))), None)


def _begun(words: Words, nouns: Nouns) -> Role | None:
    """What the beginning of a single word names, in languages with many endings."""
    if len(words) != 1:
        return None
    return next((role for start, role in nouns.beginnings if words[0].startswith(start)), None)


def _is_described(noun: Words, described: Described) -> bool:
    heads = [at for at, word in enumerate(noun) if within(word, described.heads)]
    if not heads:
        return False
    others = noun[: heads[-1]] + noun[heads[-1] + 1 :]
    return any(within(word, described.by) for word in (*others, *_pairs(noun)))


def _carried(noun: Words, about: Words, nouns: Nouns) -> Role | None:
    """What stands beside a noun that only carries it: "cause analysis", "origin of the outage"."""
    first = nouns.language.head_first
    if not noun or not within(noun[0 if first else -1], nouns.language.carriers):
        return None
    beside = noun[1:] if first else noun[:-1]
    return _named(beside, nouns) or _named(about, nouns)


def _told_of(noun: Words, about: Words, nouns: Nouns) -> Role | None:
    """What a noun names by the single word that it is about: "sequenza degli eventi"."""
    if len(about) != 1:
        return None
    told = (each for each in nouns.language.described if within(about[0], each.by))
    return next((each.role for each in told if _is_described((*noun, *about), each)), None)


def _asks(words: Words, question: Question) -> bool:
    first, *others = words
    if not within(first, question.asks) or any(within(one, question.unless) for one in others[:1]):
        return False
    return any(within(word, question.about) for word in (*others, *_pairs(words)))


def _pairs(words: Words) -> Iterator[str]:
    """Words that stand side by side, as one."""
    return map("_".join, pairwise(words))


def _solid(text: str, nouns: Nouns) -> Role | None:
    """The role of the last known noun in a text without blanks, of the longest of these."""
    solid = (each.language.foreign.split() for each in all_nouns() if each.language.solid)
    if any(word in text for words in solid for word in words):
        return None
    places = [
        (text.rfind(noun) + len(noun), len(noun), role)
        for (noun, *_), role in nouns.roles.items()
        if noun in text and len(text) <= len(noun) + _BESIDE
    ]
    return max(places, key=lambda place: place[:2])[2] if places else None
