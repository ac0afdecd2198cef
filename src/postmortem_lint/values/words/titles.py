"""How the titles of a language are written down: as text, with commas between them."""

from __future__ import annotations


def titles(text: str) -> tuple[str, ...]:
    """The titles of a list with commas, which may run over several lines."""
    return tuple(title for part in text.split(",") if (title := " ".join(part.split())))
