"""The items of a template that show how action items are written, and are none themselves."""

from __future__ import annotations

from itertools import pairwise

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.vocabulary import column_of, known_section
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column, Role
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.templates.reading.formats import asks_for_handle
from postmortem_lint.templates.reading.wording import instructs
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.todo_markers import find_todo

_BRACKET = regex(r"[(（\[]([^()（）\[\]]+)[)）\]]")
_BETWEEN = regex(
    rf"[,;:=/|&()（）\[\]、，；：–—]|\s-\s|\s(?:{lookup.any_of(lookup.grammar.and_words)})\s"
)
_HANDLE = regex(r"@[\w-]+")
_ASIDES = frozenset(map(normal, lookup.report.asides))


def is_sample_item(plain: str, *, planned: bool, boxed: bool) -> bool:
    """Whether an item asks for an owner or a day ("(owner, due date)", "@owner"). Where work is
    `planned`, an item also shows how one is written that is made of the names of columns alone
    ("Action 1 - owner - date"), that has a day of its own, or that tells to write some; with a box
    it may be work that comes up each time ("Document the fix")."""
    if any(_asks_for_column(found[1]) for found in _BRACKET.finditer(plain)):
        return True
    handles = (found[0] for found in _HANDLE.finditer(plain))
    if any(asks_for_handle(each) or _column(each[1:]) is Column.OWNER for each in handles):
        return True
    if not planned:
        return False
    if any(date.year for date in find_dates(plain)) or _is_made_of_columns(plain):
        return True
    if _is_made_of_columns(_BRACKET.sub("", plain)):  # "Action 1 (e.g. write a runbook)"
        return True
    return instructs(plain) and (not boxed or _names_the_list(plain))


def _asks_for_column(inner: str) -> bool:
    """Whether a bracket holds nothing but names of columns, that of an owner or a day among
    them."""
    asked = [_column(piece) for piece in _pieces(inner)]
    needed = (Column.OWNER, *ColumnTrait.BESIDE_ACTION.columns)
    return all(asked) and any(column in needed for column in asked)


def _is_made_of_columns(plain: str) -> bool:
    """Whether an item holds nothing but names of columns and marks for what is still to come."""
    pieces = _pieces(plain)
    asked = [piece for piece in pieces if not _is_marker(piece)]
    return bool(asked) and all(map(_column, asked))


def _pieces(text: str) -> list[str]:
    return [piece for part in _BETWEEN.split(text) if (piece := part.strip(" .*_`\"'"))]


def _column(piece: str) -> Column | None:
    """The column of action items that a text names, also as an example ("Example action")."""
    first, *others = normal(piece).split() or [""]
    name = " ".join(others) if first in _ASIDES and others else piece
    return column_of(name, (), ColumnTrait.ACTIONS.columns)


def _is_marker(piece: str) -> bool:
    return any(todo.text == piece for todo in find_todo(piece))


def _names_the_list(plain: str) -> bool:
    """Whether a text speaks of action items, and so of the list in which it stands."""
    words = plain.split()
    names = (" ".join(pair) for pair in (*zip(words, strict=True), *pairwise(words)))
    return any(known_section(normal(name)) is Role.ACTIONS for name in names)
