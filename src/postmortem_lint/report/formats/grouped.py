"""The findings below the document that they were found in, in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.report.rows import rows
from postmortem_lint.report.safe_text.screen import beginning, visible


def grouped(results: Sequence[Result]) -> str:
    """A block for each document with findings; empty if nothing was found."""
    return "\n".join("".join(_block(each)) for each in results if each.findings)


def _block(result: Result) -> Iterator[str]:
    yield f"{beginning(visible(result.source.path))}\n"
    cells = [
        (f"{row.region.start.line}:{row.region.start.column}", str(row.severity), row.name)
        for row in rows([result])
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for (place, severity, rule), row in zip(cells, rows([result]), strict=True):
        yield (
            f"  {place:>{widths[0]}}  {severity:<{widths[1]}}  {rule:<{widths[2]}}  {row.message}\n"
        )
