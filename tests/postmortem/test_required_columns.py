"""What a profile requires of action items is missed in tables, and in lists if it can be named."""

from __future__ import annotations

import pytest

from postmortem_lint.analysis.actions.needs import EmptyCell, empty_cells
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.model import ActionsSpec, ColumnSpec, Profile
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Source

REST = [
    column
    for column in Column
    if column in ColumnTrait.ACTIONS.columns and column not in ColumnTrait.ASKED.columns
]


def empty(body: str, *columns: ColumnSpec) -> list[tuple[Column, str | None]]:
    action = ColumnSpec(Column.ACTION, ("Action",), required=True)
    profile = Profile("house", actions=ActionsSpec((action, *columns)))
    document = read(Source("page.md", f"# Postmortem: a valve\n\n## Action items\n\n{body}\n"))
    cells: list[EmptyCell] = list(empty_cells(bind(document, profile)))
    return [(cell.spec.column, cell.item) for cell in cells]


def table(title: str, *cells: str) -> str:
    rows = "".join(f"\n| Turn valve {at} | {cell} |" for at, cell in enumerate(cells, 1))
    return f"| Action | {title} |\n| --- | --- |{rows}"


@pytest.mark.parametrize("column", [*REST, Column.SOURCE, Column.OTHER], ids=lambda one: one.value)
def test_a_required_column_of_any_kind_is_missed(column: Column) -> None:
    spec = ColumnSpec(column, ("Valve Price",), required=True)
    assert empty(table("Valve Price", "3", ""), spec) == [(column, "Turn valve 2")]
    assert empty(table("Remark", "3", "4"), spec) == [(column, None)]
    assert empty(table("Valve prices (EUR)", "3", "4"), spec) == []
    assert empty(table("Remark", "3"), ColumnSpec(column, ("Valve Price",))) == []


def test_columns_of_the_template_alone_are_told_apart_by_their_titles() -> None:
    price, paint = (ColumnSpec(Column.OTHER, (title,), True) for title in ("Price", "Paint"))
    body = "| Remark | Paint | Action | Price |\n| - | - | - | - |\n| | red | Turn the valve | |"
    assert empty(body, price, paint) == [(Column.OTHER, "Turn the valve")]


def test_a_title_of_the_template_wins_over_what_a_language_knows() -> None:
    state = ColumnSpec(Column.OTHER, ("State",), True)
    body = "| Remark | Action | State |\n| - | - | - |\n| new | Turn the valve | |"
    assert empty(body, state) == [(Column.OTHER, "Turn the valve")]


def test_items_of_a_list_are_asked_for_what_a_label_can_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = ColumnSpec(Column.SOURCE, ("Price",), required=True)
    items = "- Turn the valve\n  - Price: 3\n- Paint the valve"
    assert empty(items, spec) == []
    labels = {ColumnTrait.LABEL: (Column.SOURCE,), ColumnTrait.PENDING: ()}
    monkeypatch.setattr("postmortem_lint.roles.column_traits._COLUMNS", labels | others(labels))
    assert empty(items, spec) == [(Column.SOURCE, "Paint the valve")]
    assert empty("- Turn the valve\n- Paint the valve", spec) == [(Column.SOURCE, None)]


def others(labels: dict[ColumnTrait, tuple[Column, ...]]) -> dict[ColumnTrait, tuple[Column, ...]]:
    return {trait: trait.columns for trait in ColumnTrait if trait not in labels}
