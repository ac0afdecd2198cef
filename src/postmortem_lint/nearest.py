"""What was probably meant: the known word that looks most like an unknown one."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.regex import regex

_CODE = regex(r"PM\d{3}")


def nearest(word: str, candidates: Sequence[str]) -> str:
    """The candidate that looks most like the word, empty if none does."""
    if _CODE.fullmatch(word.upper()):
        return _nearest_code(word.upper(), candidates)
    from difflib import get_close_matches  # 3 ms that a run without mistakes need not pay

    folded = {candidate.lower(): candidate for candidate in candidates}
    return next((folded[near] for near in get_close_matches(word.lower(), folded, 1)), "")


def _nearest_code(word: str, candidates: Sequence[str]) -> str:
    """The code with one other digit; any two codes look alike, so that more would be a guess."""
    alike = [
        candidate
        for candidate in candidates
        if _CODE.fullmatch(candidate)
        and sum(one != other for one, other in zip(candidate, word, strict=True)) <= 1
    ]
    return min(alike, key=lambda code: (abs(int(code[2:]) - int(word[2:])), code), default="")
