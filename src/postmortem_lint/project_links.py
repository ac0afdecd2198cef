"""The address of the project, and of the pages that reports point to."""

from __future__ import annotations

HOME = "https://github.com/postmortem-lint/postmortem-lint"


def rule_page(code: str, name: str) -> str:
    """The address of the page of a rule."""
    return f"{HOME}/blob/main/rules/{code}-{name}.md"
