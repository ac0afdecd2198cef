"""The unit of time that a label names for its values: "Duration (min)", `downtime_hours`."""

from __future__ import annotations

from postmortem_lint.language.folding import WINDOW, fold
from postmortem_lint.regex import regex
from postmortem_lint.times.quantities import unit_at

# The unit that a label names last, or in brackets: "Duration in minutes", "TTD (min)".
_UNIT_NAMED = regex(
    r"(?:[(\[（] ?(?:[a-z]{1,6} )?|(?<=[a-z,/]) |/)([^\W\d_]{1,12})\.?[)\]） *_:]*$"
)
_WORD_APART = str.maketrans("_-", "  ")
_SHORT = regex(r" [^\W\d_]{1,3}$")


def unit_of_label(label: str) -> int | None:
    """The unit of the values of a label, in seconds."""
    named = _named(label)
    return named[0] if named else None


def without_unit(label: str) -> tuple[str, ...]:
    """A label without the unit that it ends in, and without a short word before that ("in"); none
    if it names no unit."""
    named = _named(label)
    if named is None:
        return ()
    rest = label[-WINDOW:].translate(_WORD_APART)[: named[1]].strip()
    return tuple(dict.fromkeys((rest, _SHORT.sub("", rest))))


def _named(label: str) -> tuple[int, int] | None:
    """The unit that a label names, in seconds, and where it begins to do so."""
    low = fold(label[-WINDOW:]).low.translate(_WORD_APART)
    found = _UNIT_NAMED.search(low)
    if found is None or (len(found[1]) < 3 and low[found.start()] not in "([（"):
        return None
    unit = unit_at(low, found.start(1))
    return (unit[0], found.start()) if unit and unit[1] >= found.end(1) else None
