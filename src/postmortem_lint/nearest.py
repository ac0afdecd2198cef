"""What was probably meant: the known word that looks most like an unknown one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from postmortem_lint.regex import regex

_CODE = regex(r"PM\d{3}")
_LONGEST = 200  # characters of a word that are compared

# How much alike two words must be, of 1: for a question to whoever typed one of a few names, and
# for a claim about a document, where both may be meant.
ALIKE, CLEARLY_ALIKE = 0.6, 0.75


def nearest(word: str, candidates: Iterable[str], least: float = ALIKE) -> str:
    """The candidate that looks most like the word in lower case, the first of equals; empty if none
    is as much as `least` like it."""
    known = tuple(candidates)
    if _CODE.fullmatch(word.upper()):
        return _nearest_code(word.upper(), known)
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
    return best


def _nearest_code(word: str, candidates: Sequence[str]) -> str:
    """The code with one other digit; any two codes look alike, so that more would be a guess."""
    alike = [
        candidate
        for candidate in candidates
        if _CODE.fullmatch(candidate)
        and sum(one != other for one, other in zip(candidate, word, strict=True)) <= 1
    ]
    return min(alike, key=lambda code: (abs(int(code[2:]) - int(word[2:])), code), default="")
