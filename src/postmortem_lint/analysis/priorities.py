"""How urgent the priority of an action item is."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup as words
from postmortem_lint.regex import regex

_FIRST = regex(rf"(?:p|(?:{words.any_of(words.actions.rank_names)}) ?)?[01]")


def rank(priority: str) -> int | None:
    """The number of a priority: 1 for `P1`, `PRIORITY 1` and `1`."""
    found = re.search(r"\d", priority)
    return int(found[0]) if found else None


def is_urgent(priority: str) -> bool:
    """Whether a priority, as a whole, is one of the highest: P0, Prio 1, critical, hoch."""
    said = " ".join(priority.strip(" *_()[]").lower().split())
    return said in words.actions.urgent or _FIRST.fullmatch(said) is not None
