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


_WHO_AND_WHEN = "| Task | Owner | Due |\n|---|---|---|\n| Paint the hull | Ida | 2025-03-04 |\n"
_TITLE = "# Postmortem: ferry late\n\n"


@pytest.mark.parametrize(
    ("above", "held"),
    [
        ("## What went well\n\nThe crew.\n\n**Who does what by when**\n\n", True),
        ("## Prevention\n\n", True),
        ("**7. Agreed**\n\n", True),
        ("## Timeline\n\n", False),
    ],
)
def test_a_table_of_what_who_and_when_is_one_in_any_section(above: str, held: bool) -> None:
    assert bool(postmortem_lint.read(_TITLE + above + _WHO_AND_WHEN).actions) is held


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [
        (
            "[ ] Paint the hull – ida – by 10 May",
            "[x] Weld it – per – by 17 May",
            True,
        ),
        ("Paint the hull — I. Lund — until 10.05.2025", "Weld it — P. Ek — until 17.05.2025", True),
        ("Paint the hull. Ida. Until 10 May 2025.", "Weld it. Per. Until 17 May 2025.", True),
        ("Painted until 10 May", "Welded until 17 May", False),
        ("[ ] Crew told at 10:40", "[x] Harbour told on 10 May", False),
    ],
)
def test_a_list_is_one_of_action_items_by_its_last_days(
    first: str, second: str, held: bool
) -> None:
    page = f"{_TITLE}## Jobs\n\n- {first}\n- {second}\n"
    assert bool(postmortem_lint.read(page).actions) is held
