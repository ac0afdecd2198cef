"""The line below the summary of a page of a rule."""

from __future__ import annotations

from collections.abc import Sequence

CHANGE = "[change or suppress it](../docs/severities.md#to-change-them)"


def account(severity: str, fixes: Sequence[str], *, on: bool = True) -> str:
    """Severity, default and fix in one line."""
    default = "on by default" if on else "off by default"
    fix = f"{' or '.join(fixes)} fix" if fixes else "no fix"
    return f"**{severity}** · {default} · {fix} · {CHANGE}"
