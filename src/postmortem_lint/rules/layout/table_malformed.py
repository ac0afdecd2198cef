"""PM902: a table row does not fit its header, or a table has no delimiter line."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.table_rows import cells_to_add, is_meant_short, is_piped, rows_of
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.model import Document, Row, Table
from postmortem_lint.markdown.slips.lost_tables import lost_tables, odd_delimiters
from postmortem_lint.markdown.slips.typing_slips import headers_above, stray_delimiters
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Span

_UNTITLED = "is a delimiter line without a header above it", "write its table, or delete it"
_ABOVE = "stands above the table, not in it", "put the delimiter line right below the header"


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each row with the header; then look at lines between pipes that are no table."""
    document = postmortem.document
    for row, table in rows_of(document):
        yield from _row(row, table, document)
    for lost in lost_tables(document):
        yield Finding(
            lost.span,
            f"these lines have pipes but are not a table: {lost.why.value}",
            "write row below row, with a line such as '| --- | --- |' below the header",
        )
    slips = [(span, *_UNTITLED, False) for span in stray_delimiters(document)]
    slips += [(span, *_ABOVE, False) for span in headers_above(document)]
    for odd in odd_delimiters(document):
        what = f"is a {odd.cells}-column delimiter line below a {odd.columns}-column header"
        slips.append((odd.span, what, f"write '{odd.right}'", odd.closed))
    for span, what, hint, sure in slips:
        cap = Severity.ERROR if sure else Severity.WARNING
        yield Finding(span, f"{quoted(document.source[span])} {what}", hint, cap=cap)


def _row(row: Row, table: Table, document: Document) -> Iterator[Finding]:
    cells, width = len(row.cells), len(table.header.cells)
    if cells < width and not is_meant_short(row, table, document):
        yield _short(row, width, document)
    surplus = [cell for cell in row.cells[width:] if cell.text]
    if surplus:
        lost = quoted(document.source[Span(surplus[0].span.start, surplus[-1].span.end)])
        yield Finding(
            surplus[0].span,
            f"the row has {cells} cells under {width} columns: {lost} is not shown",
            "escape a pipe that belongs to the text as '\\|', also inside code",
        )


def _short(row: Row, width: int, document: Document) -> Finding:
    if not is_piped(row, document):
        return Finding(
            row.span,
            "this line becomes a row of the table above it",
            "put an empty line between the table and the text",
            cap=Severity.WARNING,
        )
    empty = Edit(Span(row.span.end, row.span.end), cells_to_add(row, width, document))
    return Finding(
        row.cells[-1].span if row.cells else row.span,
        f"the row has {len(row.cells)} of {width} cells",
        "write a cell for each column, empty where there is nothing to say",
        fix=Fix("add the empty cells", Safety.SAFE, (empty,)),
        cap=Severity.WARNING,
    )


RULE = Rule(
    "PM902",
    "table-malformed",
    "A table row does not fit its header, or a table has no delimiter line.",
    Severity.ERROR,
    check,
)
