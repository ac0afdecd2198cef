"""Alternatives of a pattern, arranged by their first letters.

The engine of `re` tries one alternative after the other at each place of a text; of a thousand
terms those with another first letter are passed over at once this way. What `by_first_letters`
arranges is only for what is asked whether it stands somewhere: the order of the alternatives, and
so which matches, is not kept.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from postmortem_lint.kept_code.texts import kept_text

_DEPTH = 3  # letters
NOTHING = "(?!)"
_FEW = 4  # alternatives that need no arranging
_QUANTIFIERS = ("?", "*", "+", "{")


@kept_text
def alternatives(words: str) -> str:
    """Words, which `\\0` parts, as alternatives of a pattern: see `any_of`."""
    begun: dict[str, list[str]] = {}
    for word in sorted(sorted(set(words.split("\0"))), key=len, reverse=True):
        begun.setdefault(word[0], []).append(word[1:])
    groups = (
        first + ("\1" + "\0".join(rest) + "\2" if rest[1:] else rest[0])
        for first, rest in begun.items()
    )
    escaped = re.escape("\0".join(groups))  # all at once: a run asks for thousands
    return escaped.replace("\0", "|").replace("\1", "(?:").replace("\2", ")")


@kept_text
def by_first_letters(terms: str) -> str:
    """The terms, which `|` parts, as a pattern that matches wherever one of them does."""
    opened = [one for term in _parted(terms) for one in _opened(term)]
    return _arranged(opened, _DEPTH) if opened else NOTHING


def _arranged(terms: Sequence[str], depth: int) -> str:
    if not depth or len(terms) < _FEW:
        return "|".join(terms)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for term in terms:
        groups[_first_letter(term)].append(term)
    others = groups.pop("", [])
    inner = (f"{ch}(?:{_arranged([one[1:] for one in g], depth - 1)})" for ch, g in groups.items())
    return "|".join((*inner, *others))


def _first_letter(term: str) -> str:
    """The letter with which all that a term matches begins; none if that is not plain."""
    plain = term[:1].isalpha() and term[1:2] not in _QUANTIFIERS
    return term[0] if plain else ""


def _opened(term: str) -> Iterator[str]:
    """The term once for each alternative of the group that it begins with, and once without a group
    that may be missing; not at all if nothing matches it."""
    end = _group_end(term) if term.startswith("(?:") else 0
    following = term[end : end + 1] if end else ""
    rest = term[end + (following == "?") :]
    if term == NOTHING:
        return
    if not end or following in _QUANTIFIERS[1:] or rest[:1] == "?":
        yield term
        return
    for inner in _parted(term[3 : end - 1]):
        yield from _opened(inner + rest)
    if following == "?":
        yield from _opened(rest)


def _parted(terms: str) -> Iterator[str]:
    """What stands between the `|` that are in no group or set."""
    begun = 0
    for at, depth in _depths(terms):
        if not depth and terms[at] == "|":
            yield terms[begun:at]
            begun = at + 1
    yield terms[begun:]


def _group_end(term: str) -> int:
    """The place behind the group with which a term begins."""
    return next(at + 1 for at, depth in _depths(term) if not depth and term[at] == ")")


def _depths(pattern: str) -> Iterator[tuple[int, int]]:
    """The places of signs that stand for no letter themselves, and in how many groups each is; of a
    bracket that closes one, the number behind it."""
    depth, at = 0, 0
    while at < len(pattern):
        ch = pattern[at]
        if ch == "\\":
            at += 2
            continue
        if ch == "[":
            at = _set_end(pattern, at)
            continue
        depth += (ch == "(") - (ch == ")")
        yield at, depth
        at += 1


def _set_end(pattern: str, start: int) -> int:
    """The place behind a set of signs; a bracket right behind its opening is one of them."""
    at = start + 1 + (pattern[start + 1] == "^")
    at += pattern[at] == "]"
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1
