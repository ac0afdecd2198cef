"""Checkstyle XML, which Jenkins and reviewdog read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.report.rows import rows
from postmortem_lint.report.safe_text.xml_text import HEAD, tag

_VERSION = "4.3"  # of checkstyle, whose form this is


def checkstyle(results: Sequence[Result]) -> str:
    """A file for each document with findings, with an error for each of them."""
    files = "".join(line for each in results if each.findings for line in _file(each))
    return f'{HEAD}<checkstyle version="{_VERSION}">\n{files}</checkstyle>\n'


def _file(result: Result) -> Iterator[str]:
    yield f"  <{tag('file', {'name': result.source.path})}>\n"
    for row in rows([result]):
        error: dict[str, str | int] = {
            "line": row.region.start.line,
            "column": row.region.start.column,
            "severity": str(row.severity),
            "message": row.message,
            "source": f"postmortem-lint.{row.rule.code}",
        }
        yield f"    <{tag('error', error)}/>\n"
    yield "  </file>\n"
