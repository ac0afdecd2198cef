"""How far a postmortem is: a draft, or final."""

from __future__ import annotations

from enum import Enum


class Phase(Enum):
    """Whether the document is still being written, or its incident still going on."""

    DRAFT = "draft"
    FINAL = "final"
