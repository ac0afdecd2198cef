"""What sections are called: when two titles are the same, and which title was meant."""

from __future__ import annotations

from postmortem_lint.language.headings import with_brackets
from postmortem_lint.postmortem.model import Part


def section_name(part: Part) -> str:
    """The title of a part in the form in which two that mean the same part are equal."""
    return with_brackets(part.title.plain)
