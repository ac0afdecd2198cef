"""PM608: a priority, type or status of an action item is not on the list of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.values import ChosenColumn, chosen_columns, is_misplaced
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Field, Postmortem
from postmortem_lint.records import replace
from postmortem_lint.rules.shared import listed, misnamed, quoted, replacement
from postmortem_lint.values.levels.choices import Choice, Spelling

_MANY = 3  # cells of a column


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each column where most cells are on the list, and for several values in one cell."""
    for column in chosen_columns(postmortem):
        yield from _at_once(tuple(_cells(column)))


def _cells(column: ChosenColumn) -> Iterator[Finding]:
    what, scale = column.column.value, column.scale
    for field, choice in column.cells:
        surely = scale.declared and field.certainty is Certainty.STATED
        if scale.closed and scale.unchosen(field.text.plain):
            held = f"{quoted(field.text.plain)} holds several of {', '.join(scale.values)}"
            yield Finding(field.span, f"{what} {held}", f"write {listed(scale.values)}")
        elif scale.closed and (choice or column.fits or surely):
            yield from misnamed(what, field.text, choice, scale)
        elif column.goes_on(field.text.plain):
            yield from misnamed(what, field.text, None, replace(scale, closed=True))
        elif not scale.closed and column.fits:
            yield from _stranger(column, field, choice)


def _at_once(found: tuple[Finding, ...]) -> Iterator[Finding]:
    """The findings of a column; many cells that are merely spelled otherwise are one."""
    alike = [one for one in found if one.fix and one.cap is Severity.INFO]
    if len(alike) < _MANY:
        yield from found
        return
    first, more = alike[0], len(alike) - 1
    edits = tuple(edit for one in alike if one.fix for edit in one.fix.edits)
    yield replace(
        first,
        message=f"{first.message}, as are {more} more cells of the column",
        hint="write them all so",
        fix=Fix(f"write {len(alike)} cells so", Safety.SAFE, edits),
    )
    yield from (one for one in found if one not in alike)


def _stranger(column: ChosenColumn, field: Field, choice: Choice | None) -> Iterator[Finding]:
    """A cell of a column without a list of its own, in which the others are on a known scale."""
    what, written = column.column.value, quoted(field.text.plain)
    if choice is None and is_misplaced(column.column, field.text.plain):
        message = f"{written} is not a {what}, as the other items have one"
        yield Finding(field.span, message, f"write a {what}, or move it to its own column")
    elif choice is None:
        yield from misnamed(what, field.text, None, column.scale, alone=column.alike)
    elif column.is_word_among_numbers(choice):
        message = f"{what} {written} is a word, and the other items have a number"
        yield Finding(field.span, message, "write the number", cap=Severity.INFO)
    elif choice.spelling is Spelling.NUMBER and column.numbered:
        span = field.text.locate(choice.start, choice.end)
        fix = replacement(span, choice.value)
        message = f"{what} {written} is spelled {choice.value} in the other items"
        yield Finding(span, message, f"write {choice.value}", fix=fix, cap=Severity.INFO)


RULE = Rule(
    "PM608",
    "invalid-enum-cell",
    "A priority, type or status of an action item is not on the list of the template.",
    Severity.WARNING,
    check,
)
