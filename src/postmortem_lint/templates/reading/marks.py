"""How a template marks what may be left out, and what it says of itself."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal, undecorated
from postmortem_lint.language.titles import noun_part
from postmortem_lint.regex import regex

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
    name = normal(label)
    explains = noun_part(name).split()[-1:] in ([normal(word)] for word in lookup.report.keys)
    return explains or name in _ASIDES


def directs(label: str) -> bool:
    """Whether a template says under that label how to fill it in ("Instructions")."""
    return normal(label) in _DIRECTIONS
