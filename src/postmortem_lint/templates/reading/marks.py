"""How a template marks what may be left out, and what it says of itself."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal, undecorated
from postmortem_lint.language.titles import noun_part
from postmortem_lint.regex import regex

_LONGEST = 160
_OPTIONAL = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.report.optional)})(?!\w)")
_CONDITION = regex(rf"[(\[（]\s*(?:{lookup.any_of(lookup.report.conditions)})(?!\w)")


def is_optional(text: str) -> bool:
    """Whether a title, a label or a short value says that the part may be left out."""
    low = undecorated(text[:_LONGEST])
    return bool(_OPTIONAL.search(low) or _CONDITION.search(low))


def is_remark_label(label: str) -> bool:
    """Whether a template speaks of itself under that label ("Example", "Note"), or explains its
    words ("Severity definitions")."""
    name = normal(label)
    explains = noun_part(name).split()[-1:] in ([normal(word)] for word in lookup.report.keys)
    return explains or name in {normal(word) for word in lookup.report.asides}
