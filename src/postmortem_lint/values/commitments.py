"""Whether words commit somebody to something: who does it, and until when."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import ends
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.times.dates.read import find_dates

_COLON = regex(r"[:：]")
_REACH = 40  # characters before a colon or a date in which its word stands


def commits(plain: str) -> bool:
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
    before = lower_case(plain[:start][-_REACH:]).rstrip(" :：*_")
    behind = plain[end : end + _REACH].lstrip()
    return behind.startswith(lookup.actions.due_after) or ends(before, lookup.actions.due_before)
