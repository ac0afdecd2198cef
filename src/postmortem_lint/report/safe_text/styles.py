"""Colors of a terminal."""

from __future__ import annotations

from postmortem_lint.finding import Severity

RESET = "\x1b[0m"
BOLD, FAINT = "\x1b[1m", "\x1b[34m"
ADDED, REMOVED = "\x1b[32m", "\x1b[31m"
SEVERITIES = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.INFO: "\x1b[1;36m",
}


def paint(shown: str, style: str, color: bool) -> str:
    """The text in a style, if there is to be color."""
    return f"{style}{shown}{RESET}" if color and shown else shown
