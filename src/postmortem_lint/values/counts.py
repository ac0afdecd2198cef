"""Numbers that count something: no lengths of time."""

from __future__ import annotations

from functools import lru_cache

from postmortem_lint.durations.read import find_durations
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.amounts import Amount, find_figures


@lru_cache(maxsize=1024)  # several readers ask for those of each text
def find_counts(text: str) -> tuple[Amount, ...]:
    """The numbers of a text that count things or money, in order; those of lengths are left out."""
    lengths = Spans(Span(one.value_start, one.value_end) for one in find_durations(text))
    found = find_figures(text)
    return tuple(one for one in found if not lengths.meets(Span(one.start, one.end)))
