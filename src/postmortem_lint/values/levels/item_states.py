"""The state of an action item: done, open, in progress, with or without the day it was reached."""

from __future__ import annotations

from itertools import groupby

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold, lower_case
from postmortem_lint.language.matching import begins, ends, ends_well, says, spaced
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates

_TOLD = tuple(one.tally for one in lookup.LANGUAGES if one.tally)
_ENDED = frozenset(word for tally in _TOLD for word in tally.done)
_GOING_ON = (word for tally in _TOLD for word in (*tally.begun, *tally.waiting))
_STATES = (
    *lookup.actions.done, *lookup.actions.not_done, *lookup.actions.open, *_ENDED, *_GOING_ON,
)  # fmt: skip
_DENIALS = tuple(word for tally in _TOLD for word in tally.denials)
_BY_SIGN = {
    sign: tuple(words) for sign, words in groupby(sorted(_STATES), key=lambda word: word[0])
}
_LONGEST = 80  # characters of a value that is a state and no sentence
# "done on", "erledigt am", "fait le" before a date; what else may stand around one.
_BEFORE_DATE = regex(r"[^\w]*(?:[^\W\d_]{1,5}\.?\s+)?$")
_WORDS = regex(r"(?:[\s,]+[^\W\d_]+){0,4}[\s,]+")  # "done on Saturday evening, 7 February"
_SHORT_DAY = regex(r"\s*(?:[^\W\d_]{1,5}\.?\s+)?\d{1,2}[/.]\d{1,2}\.?(?![\d/])")
_WEEKDAY = regex(
    rf"(?P<led>\s*(?:[^\W\d_]{{1,5}}\.?\s+){{0,2}})(?:{lookup.any_of(lookup.times.weekdays)})(?!\w)"
)
# "done already, on the 18th"
_BESIDE = lookup.any_of(spaced(word for tally in _TOLD for word in tally.beside))
_TIMES = lookup.times
_ON = lookup.any_of(spaced((*_TIMES.on, *_TIMES.before_date, *_TIMES.day_articles)))
_DAY_ALONE = regex(
    rf"(?:,? (?:{_BESIDE})(?!\w))?,?(?: (?:{_ON}))+ \d{{1,2}}"
    rf"(?:{lookup.any_of((*_TIMES.ordinals, '.'))})?(?=[\s.)*_]*$)"
)
_JOINED = regex(r" ?[,;/|、，；-] ?")
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


def is_ended(text: str) -> bool:
    """Whether a text as a whole is the state of what is over: done, or dropped."""
    state = read_state(text)
    return state is not None and state.done


def read_state(text: str) -> ItemState | None:
    """The state that a text is as a whole, but for a day and a note in brackets; or two words for
    it ("open, not started")."""
    low = fold(text[:_LONGEST]).low
    begun = next((at for at, sign in enumerate(low) if sign.isalnum() or sign in "✅✔☑"), len(low))
    start = _behind_denial(low, _behind_day(text, low, begun))
    end = _word_end(low, start)
    if end is None:
        return None
    last = _day_end(text, low, end)
    if len(text) > _LONGEST:
        return None
    word = low[start:end]
    denied = low[begun:start].strip().endswith(_DENIALS)
    done = (is_finished(word) or word in _ENDED) and not denied
    if _NOTE.fullmatch(low, last) is None:
        joined = _JOINED.match(low, last)
        other = read_state(text[joined.end() :]) if joined else None
        return ItemState(begun, last, done) if other and other.done is done else None
    return ItemState(begun, last, done)


def _behind_day(text: str, low: str, start: int) -> int:
    """Where a state begins behind its day ("8/20 완료"), else the place itself."""
    short = _SHORT_DAY.match(low, start)
    date = next((one for one in find_dates(text[:_LONGEST]) if one.start == start), None)
    end = short.end() if short else date.end if date else start
    return end + len(low[end:]) - len(low[end:].lstrip())


def _behind_denial(low: str, start: int) -> int:
    """Where a state begins behind a word that denies it ("noch nicht begonnen")."""
    if _word_end(low, start) is not None:
        return start
    denial = max((word for word in _DENIALS if begins(low[start:], (word,))), key=len, default="")
    end = start + len(denial)
    return end + len(low[end:]) - len(low[end:].lstrip())


def _day_end(text: str, low: str, end: int) -> int:
    """The end of the day behind a state ("done on 3 May", "feito em 23/06"), else of the state."""
    date = next(iter(find_dates(text[end:_LONGEST])), None)
    if date and ends(low[end : end + date.start].rstrip(), lookup.actions.due_before):
        return end  # "done by 3 May" is a plan
    behind = text[end + date.end :].strip(" .)") if date else "-"
    if (
        date
        and not behind
        and is_finished(low[:end])
        and _WORDS.fullmatch(low, end, end + date.start)
    ):
        return end + date.end
    if date:
        weekday = date.weekday_place[0] if date.weekday_place else date.start
        if _BEFORE_DATE.fullmatch(low[end : end + min(date.start, weekday)]):
            return end + date.end
    short = _SHORT_DAY.match(low, end) or _WEEKDAY.match(low, end) or _DAY_ALONE.match(low, end)
    planned = short and ends(short.groupdict().get("led", "").rstrip(), lookup.actions.due_before)
    return short.end() if short and not planned else end


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
