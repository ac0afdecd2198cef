"""Texts that are made of other texts of the program, kept from one run to the next.

Putting the words of all languages into the order of a pattern takes longer than linting a document.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps

from postmortem_lint.kept_code.source_state import source_state
from postmortem_lint.kept_code.table import KeptTable

_Given = tuple[str, str]  # the state of what makes a text, and what it is made of

TEXTS: KeptTable[_Given, str] = KeptTable("texts")


def kept_text(make: Callable[[str], str]) -> Callable[[str], str]:
    """Have a function make each text once for all runs, until the source of its module changes.

    It asks nothing but its argument and its own module, and is asked for no text of a document.
    """

    @cache
    def maker() -> str:
        return f"{make.__qualname__} {source_state(make.__globals__['__file__'])}"

    @wraps(make)
    def kept(given: str) -> str:
        return TEXTS.row((maker(), given), lambda _: make(given))

    return kept
