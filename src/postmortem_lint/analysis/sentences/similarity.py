"""How alike two action items are, by the words that carry their meaning (PM616 to PM618)."""

from __future__ import annotations

import re
from functools import lru_cache

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Action, ActionList
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Text

SAME, ALIKE = 0.6, 0.3

_STOP = frozenset((*lookup.grammar.small, *lookup.actions.no_matter))
_MENDING = frozenset(lookup.actions.mending)
_SIGNED = regex(r"\s*\([^()]*\)\s*\Z")
_LABEL = regex(r"^[\w /&-]{2,30}:\s+")
_RANK = lookup.any_of(lookup.actions.rank_names)
_ASIDE = regex(rf"[(\[](?:{_RANK})?:?\s*[#p]?\d{{1,3}}[)\]]|(?<!\w)#\d+|\bp[0-5]\b", re.I)
_NUMBER = regex(r"(?<![\w:.-])[0-9]+(?![\w:-]|\.[0-9])")
_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*\s?%?")


@record
class Closest:
    """The item of the action list most like another one; `score` is 0..1, 1 for a reference."""

    action: Action
    score: float


def similarity(one: Text, other: Text) -> float:
    """Shared words over all words, quantities aside."""
    a, b = words_of(one.plain), words_of(other.plain)
    if not a or not b:
        return 0.0
    return len(a & b) / len(a | b)


def closest(promise: Action, lists: tuple[ActionList, ...]) -> Closest | None:
    """The item that a promise names by its number, else the one most like it."""
    items = [item for listed in lists for item in listed.actions]
    if promise.refers is not None:
        named = next((item for item in items if item.number == promise.refers), None)
        if named:
            return Closest(named, 1.0)
    scored = [Closest(item, similarity(promise.text, item.text)) for item in items]
    return max(scored, key=lambda one: one.score, default=None)


def quantities(text: Text) -> frozenset[str]:
    """Lengths in seconds and percentages of a text; other numbers are names too often."""
    lengths = find_durations(text.plain)
    found = {f"{length.seconds:g} s" for length in lengths if length.seconds is not None}
    for match in _WORD.finditer(text.plain):
        if match[0].endswith("%"):
            found.add(match[0].replace(" ", ""))
    return frozenset(found)


@lru_cache(maxsize=4096)  # each item is compared with many
def words_of(plain: str) -> frozenset[str]:
    """The words of a text that carry its meaning, without their endings."""
    text = _LABEL.sub("", plain)
    for length in reversed(find_durations(text)):
        text = text[: length.start] + " " + text[length.end :]
    text = _ASIDE.sub(" ", text).casefold()
    if not text.isascii() and sum("\u3040" <= char <= "\ud7af" for char in text) > len(text) / 4:
        text = "".join(sign for sign in text if sign.isalnum())
        return frozenset(text[at : at + 2] for at in range(len(text) - 1))
    spoken = (match[0] for match in _WORD.finditer(text))
    return frozenset(
        _stem(word) for word in spoken if word not in _STOP and not word[0].isdecimal()
    )


def _stem(word: str) -> str:
    if word.endswith(lookup.grammar.no_endings):
        return word
    for tail, left in lookup.grammar.endings.items():
        if word.endswith(tail) and len(word) - len(tail) >= 4:
            return word[: -len(tail)] + left
    return word


def contained(item: Text, claim: Text) -> float:
    """The share of an item's words that stand in a claim, its verb and its owner aside; 0 if fewer
    than two do, or if they name other numbers ("pump 3")."""
    numbers, own = _named_by(item.plain)
    named = _numbers(claim.plain)
    if numbers and named and numbers.isdisjoint(named):
        return 0.0
    shared = own & words_of(claim.plain)
    return len(shared) / len(own) if len(shared) >= 2 else 0.0


@lru_cache(maxsize=4096)
def _named_by(item: str) -> tuple[frozenset[str], frozenset[str]]:
    """The numbers of an item, and its words without its verb and its owner."""
    plain = _SIGNED.sub("", item)
    return _numbers(plain), words_of(plain) - _MENDING


@lru_cache(maxsize=4096)
def _numbers(plain: str) -> frozenset[str]:
    return frozenset(found[0] for found in _NUMBER.finditer(plain))


def essence(text: Text) -> tuple[str, ...]:
    """What two texts share that differ in case, marks, endings and small words only; numbers and
    names count. Empty for a text of a single word."""
    spoken = (match[0] for match in re.finditer(r"[^\W_]+", text.plain.casefold()))
    telling = sorted(_stem(word) for word in spoken if word not in _STOP)
    return tuple(telling) if len(telling) > 1 else ()
