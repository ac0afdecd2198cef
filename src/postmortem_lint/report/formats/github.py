"""Workflow commands of GitHub Actions, which show findings beside the lines of a change.

GitHub takes only so many from one step and drops the rest unseen, so errors come first, what is
over goes into the log as plain lines, and a last notice counts it. Forgejo and Gitea read the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Severity
from postmortem_lint.report.rows import FindingRow, rows
from postmortem_lint.report.safe_text.log_commands import escape, properties
from postmortem_lint.report.safe_text.screen import beginning

LIMIT = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_PROPERTY = (*_DATA, (":", "%3A"), (",", "%2C"))


def github(results: Sequence[Result]) -> str:
    """A command for each finding, errors first; empty if nothing was found."""
    ranked = sorted(rows(results), key=lambda row: -row.severity)
    shown, over = _within_limits(ranked)
    lines = [_command(row) for row in shown] + [_plain(row) for row in over]
    if over:
        more = f"{len(over)} more findings" if len(over) > 1 else "1 more finding"
        lines.append(f"::notice title=postmortem-lint::{more} in the log of this step")
    return "".join(f"{line}\n" for line in lines)


def _within_limits(ranked: Sequence[FindingRow]) -> tuple[list[FindingRow], list[FindingRow]]:
    """What GitHub shows, with room for the last notice where it is needed, and what is over."""
    counts = Counter(row.severity for row in ranked)
    full = any(number > LIMIT for number in counts.values())
    seen: Counter[Severity] = Counter()
    shown: list[FindingRow] = []
    over: list[FindingRow] = []
    for row in ranked:
        seen[row.severity] += 1
        room = LIMIT - (full and row.severity is Severity.INFO)
        (shown if seen[row.severity] <= room else over).append(row)
    return shown, over


def _command(row: FindingRow) -> str:
    start, end = row.region.start, row.region.end
    place: dict[str, str | int] = {"file": row.path, "line": start.line, "endLine": end.line}
    if row.region.on_one_line:  # columns on lines of their own are an error to GitHub
        place |= {"col": start.column, "endColumn": end.column}
    place["title"] = row.name
    hint = f"\nhelp: {row.hint}" if row.hint else ""
    kind, data = _COMMANDS[row.severity], escape(row.message + hint, _DATA)
    return f"::{kind} {properties(place, _PROPERTY, ',')}::{data}"


def _plain(row: FindingRow) -> str:
    start = row.region.start
    place = f"{beginning(row.path)}:{start.line}:{start.column}"
    return f"{place}: {row.severity} {row.name}: {row.message}"
