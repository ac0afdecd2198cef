"""The state of an action item: done, open, in progress, with or without the day it was reached."""

from __future__ import annotations

from itertools import groupby

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold, lower_case
from postmortem_lint.language.matching import ends_well, says
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates

_STATES = (*lookup.actions.done, *lookup.actions.not_done, *lookup.actions.open)
_BY_SIGN = {
    sign: tuple(words) for sign, words in groupby(sorted(_STATES), key=lambda word: word[0])
}
_LONGEST = 80  # characters of a value that is a state and no sentence
# "done on", "erledigt am", "fait le" before a date; what else may stand around one.
_BEFORE_DATE = regex(r"[^\w]*(?:[^\W\d_]{1,4}\.?\s+)?$")
_NOTE = regex(r"[^\w(\[]*(?:[(\[].*)?")


@record
class ItemState:
    """A state at `start` to `end` of a text, its day included."""

    start: int
    end: int
    done: bool


def is_finished(said: str) -> bool:
    """Whether words about an item or a group of items say that it is done."""
    low = lower_case(said)
    return says(low, lookup.actions.done) and not says(low, lookup.actions.not_done)


def read_state(text: str) -> ItemState | None:
    """The state that a text is as a whole, but for a day and a note in brackets."""
    low = fold(text[:_LONGEST]).low
    start = next((at for at, sign in enumerate(low) if sign.isalnum() or sign in "✅✔☑"), len(low))
    end = _word_end(low, start)
    if end is None:
        return None
    date = next(iter(find_dates(text[end:_LONGEST])), None)
    last = end
    if date and _BEFORE_DATE.fullmatch(low[end : end + date.start]):
        last = end + date.end
    if len(text) > _LONGEST or _NOTE.fullmatch(low, last) is None:
        return None
    return ItemState(start, last, is_finished(low[start:end]))


def _word_end(low: str, start: int) -> int | None:
    """The end of the longest word for a state at `start`, also of one behind a mark ("✅ done")."""
    ends = (
        start + len(word)
        for word in _BY_SIGN.get(low[start : start + 1], ())
        if low.startswith(word, start) and ends_well(low, start, start + len(word))
    )
    end = max(ends, default=None)
    if end is None or low[start].isalnum():
        return end
    return _word_end(low, end + len(low[end:]) - len(low[end:].lstrip())) or end
