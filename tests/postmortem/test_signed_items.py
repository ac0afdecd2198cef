"""Action items that are signed in any place and notation, and tables known by their cells."""

from __future__ import annotations

import pytest

from postmortem_lint import check, read

_HEAD = "# Postmortem: label printer outage\n\n**Date**: 2026-03-12\n\n"
_ITEMS = """## Next steps

- Alert on the queue. Rosa Lind, 20/03/2026, done on 19/03
- Widen the limit (Tom Ash, by Friday 3 April 2026)
- Retire the job: Ana Roi, until 9 April, not begun
- Write the runbook – pilot: Lindqvist, by 16 April 2026
"""
_TABLE = """## What we promise

| | Pledge | Carried by | For | How far |
|---|---|---|---|---|
| A | Alert on the queue | Rosa Lind | 20 March 2026 | done |
| B | Widen the limit | {owner} | {due} | under way |
| C | Retire the old job | Ana Roi | 9 April 2026 | not begun |
"""


def _found(text: str) -> list[str]:
    result = check(_HEAD + text, path="postmortems/a.md")
    return [one.code for one in result.diagnostics if one.code.startswith("PM6")]


def test_items_that_are_signed_lack_nothing() -> None:
    assert _found(_ITEMS) == []


def test_an_item_without_a_name_among_signed_ones_lacks_its_owner() -> None:
    assert _found(_ITEMS.replace("Tom Ash, ", "")) == ["PM602"]


@pytest.mark.parametrize(
    ("owner", "due", "code"),
    [
        ("Tom Ash", "2 April 2026", []),
        ("", "2 April 2026", ["PM602"]),
        ("Tom Ash", "26 February 2026", ["PM606"]),
        ("Tom Ash", "Thu 26 February", ["PM606"]),
        ("Tom Ash", "26 February 2027", []),
    ],
)
def test_a_table_is_known_by_its_cells(owner: str, due: str, code: list[str]) -> None:
    assert _found(_TABLE.format(owner=owner, due=due)) == code


def test_an_owner_stands_behind_a_short_key_without_a_colon() -> None:
    page = f"{_HEAD}## Actions\n\n- Seuil abaissé à 5 minutes — resp. C. Dorn — 12 novembre 2025\n"
    (item,) = read(page).actions[0].items
    assert item.owner == "C. Dorn"
    assert _found(page.removeprefix(_HEAD)) == ["PM606"]
