"""What is left of a template in a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A token of a template that nobody filled in: YYYY-MM-DD, HH:MM, [Name, Date], X,XXX."""

    start: int
    end: int
    text: str
