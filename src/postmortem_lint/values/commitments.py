"""Whether words commit somebody to something: who does it, and until when."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import ends
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.levels.item_states import read_state

_COLON = regex(r"[:：]")
_REACH = 40  # characters before a colon or a date in which its word stands


_NAME = r"[^\W\d_a-z][\w.'’-]*"
_SIGNED = regex(
    rf"(?:[.!?:)]|\s[-–—]|[(（])\s*(?:{_NAME} ?){{1,4}}(?:[,、.]|\s[-–—])\s?"
    r"(?P<rest>[^()（）\n]{4,60})[.)）]*\s*$"
)
_SHORT_DAY = regex(r"(?<![\d/.])\d{1,2}[/.]\d{1,2}(?![\d/])")


def commits(plain: str) -> bool:
    """Whether a text names an owner by the key, and a last day by its key or by a word; or ends
    with a name, and a last day or a state behind it."""
    return _commits_by_key(plain) or _is_signed(plain)


def has_last_day(plain: str) -> bool:
    """Whether a text holds a day until which something is to be done."""
    return any(is_due(plain, date.start, date.end) for date in find_dates(plain))


def _is_signed(plain: str) -> bool:
    """Whether a text ends with who does it and until when ("Milo, until 8 May", "(Yara, done)")."""
    found = _SIGNED.search(plain)
    if found is None:
        return False
    pieces = [piece for part in found["rest"].split(", ") for piece in part.split(". ")]
    days = [_is_last_day(piece) for piece in pieces]
    dated = any(map(str.isdigit, found["rest"]))
    return any(days) or (dated and read_state(pieces[-1]) is not None)


def _is_last_day(piece: str) -> bool:
    """Whether a piece of a text is a day that a word beside it makes the last one."""
    dates = [(date.start, date.end) for date in find_dates(piece)]
    places = dates or [found.span() for found in _SHORT_DAY.finditer(piece)]
    return any(is_due(piece, *place) for place in places)


def _commits_by_key(plain: str) -> bool:
    """Whether a text names an owner by the key, and a last day by its key or by a word."""
    keys = {key_before(plain[: found.start()]) for found in _COLON.finditer(plain)}
    if Column.OWNER not in keys:
        return False
    return Column.DUE in keys or any(
        is_due(plain, date.start, date.end) for date in find_dates(plain)
    )


def key_before(before: str) -> Column | None:
    """The field that the last word before a colon names."""
    low = lower_case(before[-_REACH:]).rstrip(" *_")
    return next(
        (
            column
            for word, column in lookup.ITEM_KEYS.items()
            if low.endswith(word) and not low[: -len(word)][-1:].isalnum()
        ),
        None,
    )


def is_due(plain: str, start: int, end: int) -> bool:
    """Whether a word beside a date makes it the last day (by 10/31, 10月31日まで)."""
    before = lower_case(plain[:start][-_REACH:]).rstrip(" :：*_,")
    last = before.rpartition(" ")
    before = last[0] if last[2] in lookup.times.weekdays else before  # "entro venerdì 29 maggio"
    behind = plain[end : end + _REACH].lstrip()
    return behind.startswith(lookup.actions.due_after) or ends(before, lookup.actions.due_before)
