"""Numbers in the way that a document writes them."""

from __future__ import annotations

from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import find_figures

_SAME = 1e-6
_SCALES = (1, 1e3, 1e6, 1e9)
_NUMBER = regex(r"\d(?:[\d.,'’\s]*\d)?")


def written_as(total: str, value: float) -> str:
    """A value with the sign, the scale and the unit of a total, where these are all that stands
    around it."""
    for scale in _SCALES:
        written = _NUMBER.sub(f"{value / scale:,.10g}", total, count=1)
        read = find_figures(written)
        if len(read) == 1 and abs(read[0].value - value) < _SAME:
            return written
    return f"{value:,.10g}"
