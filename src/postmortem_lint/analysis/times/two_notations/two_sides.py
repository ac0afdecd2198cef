"""A time that is written in two notations which do not agree."""

from __future__ import annotations

from postmortem_lint.records import record
from postmortem_lint.text import Text


@record
class TwoSides:
    """A time whose two notations do not agree: its text, and what is wrong in words."""

    text: Text
    mistake: str
