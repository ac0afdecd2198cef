"""Lines and settings of a template that are for a site alone."""

from __future__ import annotations

from postmortem_lint.markdown.dialects import is_foreign
from postmortem_lint.regex import regex

_SHORTCODES = regex(r"(?:\{\{[<%][^{}]*\}\}\s*)+")
_BOXES = ("!!! ", "??? ", "???+ ")

SITE_SETTINGS = frozenset({
    "layout", "permalink", "slug", "weight", "aliases", "tags", "categories", "image", "cover",
    "sidebar_position", "sidebar_label", "nav_order", "parent", "has_children", "excerpt",
})  # fmt: skip
"""Settings of the front matter that site generators read; they may well be left empty."""


def is_site_mark(raw: str) -> bool:
    """Whether a line is for a site alone, as the mark of a box or a table of contents is."""
    if "\n" in raw:
        return False
    foreign = is_foreign(raw) and not raw.startswith("{{")
    return foreign or raw.startswith(_BOXES) or bool(_SHORTCODES.fullmatch(raw))
