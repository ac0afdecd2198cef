"""English words."""

from __future__ import annotations

from postmortem_lint.values.words import english_titles
from postmortem_lint.values.words.language import Language

ENGLISH = Language(
    code="en",
    sections=english_titles.SECTIONS,
    labels=english_titles.LABELS,
    columns=english_titles.COLUMNS,
    milestones=english_titles.MILESTONES,
)
