"""Which tables hold action items, whatever the section around them is called."""

from __future__ import annotations

import pytest

import postmortem_lint


@pytest.mark.parametrize(
    ("header", "held"),
    [
        ("Area | Owner | Deadline", True),
        ("Gate | Assigned to | Due date", True),
        ("Bereich | Verantwortlich | Frist", True),
        ("Task | When", True),
        ("Area | Owner | Date", False),
        ("Version | Date | Author", False),
    ],
)
def test_a_table_is_one_of_action_items_by_its_columns(header: str, held: bool) -> None:
    rule = " | ".join("---" for _ in header.split("|"))
    row = "Quay | Ida | 2025-03-04" if header.count("|") > 1 else "Paint the hull | 2025-03-04"
    table = f"| {header} |\n| {rule} |\n| {row} |\n"
    page = f"# Postmortem: ferry late\n\n## Harbour\n\n{table}"
    assert bool(postmortem_lint.read(page).actions) is held
