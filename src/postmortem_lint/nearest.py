"""What was probably meant: the known word that looks most like an unknown one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from postmortem_lint.regex import regex

_CODE = regex(r"PM\d{2,5}")
_MISREAD_CODE = regex(r"PM(?=.*\d)[\dOIL]{2,5}")
_LOOK_ALIKE = str.maketrans("OIL", "011")
_PATTERN = regex(r"(PM\d{0,2})[*x.]+", re.IGNORECASE)
_PART = regex(r"[^\W_]+")
_NUMBER = regex(r"\d+")
_LONGEST = 200  # characters of a word that are compared

# How much alike two words must be, of 1: for a question to whoever typed one of a few names, and
# for a claim about a document, where both may be meant.
ALIKE, CLEARLY_ALIKE = 0.6, 0.75


def nearest(word: str, candidates: Iterable[str], least: float = ALIKE) -> str:
    """The candidate that looks most like the word in lower case, the first of equals; empty if none
    is as much as `least` like it."""
    known = tuple(candidates)
    code = _with_digits(word.upper())
    if _CODE.fullmatch(code):
        return _nearest_code(code, known)
    return _most_alike(word, known, least)[1]


def _with_digits(word: str) -> str:
    """A word that may be a code, with digits for the letters that look like some."""
    return word.translate(_LOOK_ALIKE) if _MISREAD_CODE.fullmatch(word) else word


def nearest_name(word: str, names: Iterable[str]) -> str:
    """The name of several parts (`--output-format`, `Europe/Berlin`) that was probably meant; empty
    if it is none. It may have the parts in another order, or be known by its last ones."""
    known = sorted(names, key=lambda name: (len(name), name))
    own = _parts(word)
    ends = (name for name in known if own and _parts(name)[-len(own) :] == own)
    if near := next(ends, ""):
        return near
    by_parts = {" ".join(sorted(_parts(name))): name for name in reversed(known)}
    score, near = _most_alike(word, known, ALIKE)
    other_score, other = _most_alike(" ".join(sorted(own)), by_parts, ALIKE)
    if near or other:
        return near if score >= other_score else by_parts[other]
    by_part = {part: name for name in reversed(known) for part in _parts(name)}
    return by_part.get(_most_alike(word, by_part, CLEARLY_ALIKE)[1], "")


def differ_in_numbers(one: str, other: str) -> bool:
    """Whether two words are the same but for their numbers (SEV9, SEV0): either may be meant for
    any other of the kind."""
    here, there = (_NUMBER.split(word.strip().casefold()) for word in (one, other))
    return len(here) > 1 and here == there


def _parts(name: str) -> list[str]:
    return _PART.findall(name.lower())


def _most_alike(word: str, known: Iterable[str], least: float) -> tuple[float, str]:
    """How much alike the most alike of some words is, and that word; empty if none is so much."""
    from difflib import SequenceMatcher  # 3 ms that a run without mistakes need not pay

    matcher = SequenceMatcher(a=word.lower()[:_LONGEST])
    best, score = "", least
    for candidate in known:
        matcher.set_seq2(candidate.lower())
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) < score:
            continue
        ratio = matcher.ratio()
        if ratio > score or (not best and ratio >= score):
            best, score = candidate, ratio
    return score, best


def prefix_meant(word: str, codes: Iterable[str]) -> str:
    """The prefix that a pattern such as `PM3*` or `PM3xx` means; empty if it means none."""
    pattern = _PATTERN.fullmatch(word)
    prefix = pattern[1].upper() if pattern else ""
    return prefix if prefix and any(code.startswith(prefix) for code in codes) else ""


def within_edits(word: str, candidates: Iterable[str], most: int) -> str:
    """The candidate that takes the fewest slips (a letter changed, left out, added, or two of them
    swapped), the first of equals; empty if none takes at most so many."""
    best = ""
    for candidate in candidates:
        if most >= 0 and (count := _slips(word, candidate, most)) <= most:
            best, most = candidate, count - 1
    return best


def _slips(one: str, other: str, most: int) -> int:
    """How many slips make one word of another; more than `most` if they are many."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    above: list[int] = []
    line = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        above, line, before = line, [row], above
        for column, letter in enumerate(other, 1):
            kept = above[column - 1] + (sign != letter)
            line.append(min(kept, above[column] + 1, line[-1] + 1))
            if row > 1 < column and one[row - 2] + sign == letter + other[column - 2]:
                line[column] = min(line[column], before[column - 2] + 1)
        if min(line) > most:
            return most + 1
    return line[-1]


def _nearest_code(word: str, candidates: Sequence[str]) -> str:
    """The code with one digit changed, left out or added, the rear one of several; any two codes
    look alike, so that more would be a guess."""
    alike = [each for each in candidates if _CODE.fullmatch(each) and _is_one_slip(each, word)]

    def distance(code: str) -> tuple[int, int, str]:
        return -_shared(code, word), abs(int(code[2:]) - int(word[2:])), code

    return min(alike, key=distance, default="")


def _is_one_slip(one: str, other: str) -> bool:
    """Whether two words differ in one letter, or in one that only the longer has."""
    head = _shared(one, other)
    short, long = sorted((one, other), key=len)
    return long[head + 1 :] == short[head + (len(one) == len(other)) :]


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
