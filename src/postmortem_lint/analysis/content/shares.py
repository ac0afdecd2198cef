"""Shares that do not follow from their own numbers: "344 of 1,912 (44 %)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, product

from postmortem_lint.certainty import Certainty
from postmortem_lint.markdown.model import Cell, Table
from postmortem_lint.markdown.walk import walk
from postmortem_lint.postmortem.model import Passage, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.text import Span
from postmortem_lint.values.amounts import Amount, Unit, find_figures
from postmortem_lint.values.counts import find_counts
from postmortem_lint.values.shares import Share, find_shares, fits, has_percent, percent_of

_ROWS = 3  # with which two agree in what the columns are
_COLUMNS = 12  # of a table; wider ones are data


@record
class WrongShare:
    """A share that is `written` of a `part`, and the `whole` and the `right` percentage by it."""

    span: Span
    written: str
    part: str
    whole: str
    whole_span: Span
    right: float
    certainty: Certainty


def wrong_shares(postmortem: Postmortem) -> Iterator[WrongShare]:
    """The shares of running text that no whole in it explains, and those of tables; those of the
    field for how many were affected are compared by `scope_clashes`."""
    yield from _odd_rows(postmortem)
    counts = [fact.text.span for fact in postmortem.facts_of(Key.AFFECTED_COUNT)]
    for passage in postmortem.passages:
        if passage.quoted:
            continue
        for share in find_shares(passage.text.plain):
            wrong = _wrong(passage, share)
            if wrong and not any(count.meets(wrong.span) for count in counts):
                yield wrong


def _wrong(passage: Passage, share: Share) -> WrongShare | None:
    plain = passage.text.plain
    if share.whole is not None:
        wholes, certainty = [share.whole], Certainty.STATED
    else:
        wholes = [
            one
            for one in find_counts(plain)
            if one.unit is Unit.PLAIN and one.end <= share.part.start
            if one.value > share.part.value
        ]
        certainty = Certainty.GUESSED  # what is spoken of may have been told elsewhere
    if not wholes or any(not one.value or fits(share, one.value) for one in wholes):
        return None
    whole, part, percent = wholes[-1], share.part, share.percent
    return WrongShare(
        passage.text.locate(percent.start, percent.end),
        plain[percent.start : percent.end],
        plain[part.start : part.end],
        plain[whole.start : whole.end],
        passage.text.locate(whole.start, whole.end),
        percent_of(share, whole.value),
        certainty,
    )


def _odd_rows(postmortem: Postmortem) -> Iterator[WrongShare]:
    """The shares in a column of percentages that are not those of two other columns, where they are
    in all other rows."""
    for section in postmortem.document.sections():
        for visit in walk(section.blocks):
            if isinstance(visit.node, Table) and _has_shares(visit.node):
                yield from _odd_row(visit.node)


def _has_shares(table: Table) -> bool:
    first = table.rows[0].cells if len(table.rows) >= _ROWS else ()
    return any(has_percent(cell.text.plain) for cell in first)


def _odd_row(table: Table) -> Iterator[WrongShare]:
    columns = [_column(table, at) for at in range(min(len(table.header.cells), _COLUMNS))]
    shares = [one for one in columns if one and all(map(_is_percent, one.values()))]
    numbers = [one for one in columns if one and all(map(_is_number, one.values()))]
    for percents, (parts, wholes) in product(shares, permutations(numbers, 2)):
        odd = [
            (Share(part, percent, whole), percent_cell, part_cell, whole_cell)
            for (percent_cell, percent), (part_cell, part), (whole_cell, whole) in zip(
                percents.items(), parts.items(), wholes.items(), strict=True
            )
            if not whole.value or not fits(Share(part, percent, whole), whole.value)
        ]
        if len(odd) == 1 and odd[0][0].whole and odd[0][0].whole.value:
            yield _written(*odd[0])
            return


def _written(share: Share, percent: Cell, part: Cell, whole: Cell) -> WrongShare:
    return WrongShare(
        percent.text.span,
        percent.text.plain.strip(),
        part.text.plain.strip(),
        whole.text.plain.strip(),
        whole.text.span,
        percent_of(share, share.whole.value if share.whole else 1),
        Certainty.CONVENTION,
    )


def _column(table: Table, at: int) -> dict[Cell, Amount]:
    """The cells of a column with the number that each holds; empty if one holds none or several."""
    cells = [row.cells[at] for row in table.rows if at < len(row.cells)]
    read = {cell: amount for cell in cells if (amount := _only(cell.text.plain))}
    return read if len(read) == len(table.rows) else {}


def _is_percent(amount: Amount) -> bool:
    return amount.unit is Unit.PERCENT


def _is_number(amount: Amount) -> bool:
    return amount.unit is Unit.PLAIN


def _only(plain: str) -> Amount | None:
    found = find_figures(plain)
    return found[0] if len(found) == 1 and found[0].upper is None else None
