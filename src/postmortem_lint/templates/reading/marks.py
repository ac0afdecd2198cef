"""Under which labels a template speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.titles import noun_part
from postmortem_lint.markdown.model import Label
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.value_lists import listed_in
from postmortem_lint.text import Text

_DIRECTIONS = frozenset(map(normal, lookup.report.directions))
_TEMPLATES = frozenset(map(normal, lookup.report.templates))
_ASIDES = frozenset(map(normal, lookup.report.asides)) | _DIRECTIONS

_WORDS = lookup.placeholders
_CHOOSE = regex(
    rf"(?:{_WORDS.ticks})(?: (?:{_WORDS.tick_single}|{_WORDS.tick_some}))?\Z"
    rf"|(?:{_WORDS.tick_single}) (?:{_WORDS.ticks})\Z",
    re.IGNORECASE,
)


def is_remark_label(label: str) -> bool:
    """Whether a template speaks of itself under that label ("Example", "Template usage guide"), or
    explains its words ("Severity definitions")."""
    name = normal(label)
    head = noun_part(name).split()[-1:]
    explains = head in ([normal(word)] for word in lookup.report.keys)
    of_itself = not (_TEMPLATES.isdisjoint(name.split()) or _DIRECTIONS.isdisjoint(head))
    return explains or of_itself or is_aside_label(label)


def is_aside_label(label: str) -> bool:
    """Whether a template speaks of itself under that label ("Example", "Note")."""
    return normal(label) in _ASIDES


def directs(label: str) -> bool:
    """Whether a template says under that label how to fill it in ("Instructions")."""
    return normal(label) in _DIRECTIONS


def asks_to_choose(label: str) -> bool:
    """Whether a label asks to choose from what stands behind it ("Choose one", "Select")."""
    return _CHOOSE.match(label.strip()) is not None


def offers_values(label: Label) -> bool:
    """Whether a label asks to choose from what stands behind it."""
    listed = listed_in(label.value, chosen=True)
    return bool(listed) and asks_to_choose(label.key.plain)


def is_remark(labels: Sequence[Label], *, alone: bool = True) -> bool:
    """Whether all labels of a text are such as a template speaks of itself under, with something to
    say behind them. Not `alone` in its section, a bold one that does not direct is a notice that
    stays in each document."""
    return bool(labels) and all(_remarks(label, alone=alone) for label in labels)


def _remarks(label: Label, *, alone: bool) -> bool:
    name = label.key.plain
    kept = label.bold and not alone and not directs(name)
    said = label.value.plain.strip(" .-") != "" and not _is_none(label.value)
    return said and not kept and is_aside_label(name)


def _is_none(value: Text) -> bool:
    """Whether a value is what documents keep that have nothing to say ("none", "n/a")."""
    return value.plain.strip(" .").lower() in (*lookup.lengths.none, *lookup.lengths.not_available)
