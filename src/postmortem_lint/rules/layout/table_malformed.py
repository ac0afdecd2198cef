"""PM902: a table row does not fit its header, or a table has no delimiter line."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.table_rows import is_divider, is_habit
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.model import Document, Row, Table
from postmortem_lint.markdown.slips import piped_lines, stray_delimiters
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each row with the header; then look at lines between pipes that are no table."""
    document = postmortem.document
    for block in blocks_of(document):
        if isinstance(block, Table):
            for row in block.rows:
                yield from _row(row, block, document)
    for slip in piped_lines(document):
        yield Finding(
            slip.span,
            "these lines stand between pipes but are no table: the second is no delimiter line",
            "put a line such as '| --- | --- |' below the header, with as many cells",
        )
    for span in stray_delimiters(document):
        message = f"'{document.source[span].strip()}' is a delimiter line without a table"
        yield Finding(span, message, "write its table, or delete it", cap=Severity.WARNING)


def _row(row: Row, table: Table, document: Document) -> Iterator[Finding]:
    cells, width = len(row.cells), len(table.header.cells)
    meant = _is_piped(row, document) and (is_divider(row) or is_habit(row, table))
    if cells < width and not meant:
        yield _short(row, width, document)
    surplus = [cell for cell in row.cells[width:] if cell.text]
    if surplus:
        yield Finding(
            surplus[0].span,
            f"the row has {cells} cells under {width} columns: '{surplus[0].text.plain.strip()}'"
            " is not shown",
            "escape a pipe that belongs to the text as '\\|', also inside code",
        )


def _is_piped(row: Row, document: Document) -> bool:
    return "|" in document.source[row.span]


def _short(row: Row, width: int, document: Document) -> Finding:
    written = document.source[row.span]
    missing = width - len(row.cells)
    if not _is_piped(row, document):
        return Finding(
            row.span,
            "this line becomes a row of the table above it",
            "put an empty line between the table and the text",
            cap=Severity.WARNING,
        )
    end = row.span.end
    closed = written.rstrip().endswith("|") and not written.rstrip().endswith("\\|")
    return Finding(
        row.cells[-1].span if row.cells else row.span,
        f"the row has {len(row.cells)} of {width} cells",
        "write a cell for each column, empty where there is nothing to say",
        fix=Fix(
            "add the empty cells",
            Safety.SAFE,
            (Edit(Span(end, end), ("" if closed else " |") + " |" * missing),),
        ),
        cap=Severity.WARNING,
    )


RULE = Rule(
    "PM902",
    "table-malformed",
    "A table row does not fit its header, or a table has no delimiter line.",
    Severity.ERROR,
    check,
)
