"""What may stand before a time in its cell or at the beginning of its entry."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import is_word, skip, word_at
from postmortem_lint.language.lookup import LANGUAGES, longest_first
from postmortem_lint.regex import regex

# Pictures, signs of a state and bullets (🔴, ✔, :bell:, 1️⃣), which say nothing of the time.
_MARKS = regex(
    r"(?:(?:[\u2300-\u23ff\u2460-\u2793\u2795-\u279b\u279d-\u27bf\u2900-\u2bff\ufe0e\ufe0f"
    r"\u203c\u2049\U0001f000-\U0001faff!]|[0-9#]\ufe0f?\u20e3|:[a-z][a-z0-9_+-]{1,30}:(?![0-9]))"
    r" {0,3}){1,6}"
)
# A bullet or dash typed in place of a list marker: "• 07:30". An arrow may lead to an end.
_LINE_MARK = regex(r"[•‣·∙⋅›»-] {1,3}(?=[0-9~])")
# Words up to the first digit, or a sign that makes the time a bound (≤, <).
_WORDS = regex(r"[^0-9]{1,48}(?=[0-9])")
_LIMITS = frozenset("<>≤≥=")
# What says of a time that it is one, and no more.
_AT = longest_first((*lookup.times.at, *lookup.times.exact))
_FIRSTS = frozenset(word[0] for word in (*lookup.lengths.approximate, *_AT, "?"))


def past_marks(low: str, at: int) -> int:
    """The place behind the marks that decorate a row, `at` if there are none."""
    found = _MARKS.match(low, at)
    return found.end() if found else at


def past_line_mark(low: str, at: int) -> int:
    """The place behind what stands for the marker of a line before its time, `at` without one."""
    found = _LINE_MARK.match(low, at)
    return found.end() if found else at


def approximate_at(low: str, at: int) -> tuple[int, bool]:
    """Skip words such as "about", "est.:", "kl." and "exactly"; the place behind them, and whether
    they say that the time is approximate."""
    about = False
    if low[at : at + 1] not in _FIRSTS:
        return at, about
    for _ in range(4):
        end = word_at(low, at, lookup.lengths.approximate)
        if end is None and low[at : at + 1] == "?" and low[at + 1 : at + 2].isdecimal():
            end = at + 1
        about = about or end is not None
        if end is None:
            end = word_at(low, at, _AT)
            end = None if end is None or is_word(low, at - 1) or _is_glued(low, at, end) else end
        if end is None:
            break
        at = skip(low, end, " :" if about else " ", 3)
    return at, about


def _is_glued(low: str, at: int, end: int) -> bool:
    """Whether a word of one letter touches a digit: "O9:05" is a slip, "o 9:05" no."""
    return end - at == 1 and low[at].isalpha() and low[end : end + 1].isdecimal()


@cache
def _vague() -> tuple[str, ...]:
    """The words that lead a time near to which something was: "shortly before"."""
    spoken = (one.spoken_times.vague for one in LANGUAGES if one.spoken_times)
    return longest_first(word.replace("_", " ") for words in spoken for word in words.split())


def past_vague(low: str, at: int) -> int:
    """The place behind words that only say what a time is near to ("shortly before 14:05"), `at` if
    there are none."""
    end = word_at(low, at, _vague())
    return at if end is None else skip(low, end, " ", 2)


def past_words(low: str, at: int) -> int | None:
    """The place of the first digit of a cell behind words, brackets and signs of a bound: where
    its time may begin ("shortly before 14:05", "pre-2025-03-04", "≤14:05")."""
    found = _WORDS.match(low, at)
    if found is None:
        return None
    before = low[found.end() - 1]
    apart = before in " (-:~" or before in _LIMITS or before >= "\u2e80"
    return found.end() if apart else None
