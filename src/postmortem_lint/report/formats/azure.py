"""Logging commands of Azure Pipelines, which list findings as issues of the build."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Severity
from postmortem_lint.report.rows import FindingRow, rows
from postmortem_lint.report.safe_text.log_commands import escape, properties

_DATA = (("%", "%AZP25"), ("\r", "%0D"), ("\n", "%0A"))
_PROPERTY = (*_DATA, ("]", "%5D"), (";", "%3B"))


def azure(results: Sequence[Result]) -> str:
    """A command for each finding; Azure knows no hints, so they are warnings. Empty if clean."""
    return "".join(f"{_command(row)}\n" for row in rows(results))


def _command(row: FindingRow) -> str:
    issue: dict[str, str | int] = {
        "type": "error" if row.severity is Severity.ERROR else "warning",
        "sourcepath": row.path,
        "linenumber": row.region.start.line,
        "columnnumber": row.region.start.column,
        "code": row.rule.code,
    }
    message = escape(f"{row.name}: {row.message}", _DATA)
    return f"##vso[task.logissue {properties(issue, _PROPERTY, ';')};]{message}"
