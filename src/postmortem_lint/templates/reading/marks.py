"""How a template marks what may be left out, and what it says of itself."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal, undecorated
from postmortem_lint.language.titles import noun_part
from postmortem_lint.markdown.model import Label
from postmortem_lint.regex import regex
from postmortem_lint.text import Text

_LONGEST = 160
_OPTIONAL = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.report.optional)})(?!\w)")
_BRIEF = 3  # words
_OPENING = 2  # words: "only if"
_SENTENCE = regex(r"(?<=[.!?。])\s+")
_BRACKET = regex(rf"[(\[（]\s*(?:{lookup.any_of(lookup.report.conditions)})(?!\w)")


_CONDITIONS = frozenset(map(normal, lookup.report.conditions))
_PLAIN_CONDITIONS = frozenset(
    normal(each.report.conditions[0]) for each in lookup.LANGUAGES if each.report.conditions
)
_DIRECTIONS = frozenset(map(normal, lookup.report.directions))
_ASIDES = frozenset(map(normal, lookup.report.asides)) | _DIRECTIONS
_OMITTING = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.report.omitting)})(?!\w)")


def is_optional(text: str) -> bool:
    """Whether a title, a label or a short value says that the part may be left out."""
    low = undecorated(text[:_LONGEST])
    return bool(_OPTIONAL.search(low) or _BRACKET.search(low))


def may_go(note: str) -> bool:
    """Whether a note says that the part may be left out in which it stands: "if applicable", "only
    if customers noticed", "remove this part if nobody did"."""
    first = _SENTENCE.split(note.strip(" \n*_()[]"))[0]
    if is_optional(first):
        return True
    words = normal(undecorated(first)).split()
    conditions = [place for place, word in enumerate(words) if word in _CONDITIONS]
    if not conditions or first.endswith("?"):
        return False
    told = len(words) <= _BRIEF or words[conditions[0]] in _PLAIN_CONDITIONS
    omits = _OMITTING.search(" ".join(words[: conditions[-1]]))
    return (conditions[0] < _OPENING and told) or omits is not None


def is_remark_label(label: str) -> bool:
    """Whether a template speaks of itself under that label ("Example", "Note"), or explains its
    words ("Severity definitions")."""
    explains = noun_part(normal(label)).split()[-1:] in (
        [normal(word)] for word in lookup.report.keys
    )
    return explains or is_aside_label(label)


def is_aside_label(label: str) -> bool:
    """Whether a template speaks of itself under that label ("Example", "Note")."""
    return normal(label) in _ASIDES


def directs(label: str) -> bool:
    """Whether a template says under that label how to fill it in ("Instructions")."""
    return normal(label) in _DIRECTIONS


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
