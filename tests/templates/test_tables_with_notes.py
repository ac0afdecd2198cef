"""A table of labels and values that has a column of notes behind these."""

from __future__ import annotations

import pytest
from following import said_of

import postmortem_lint
from postmortem_lint.markdown.read import read
from postmortem_lint.profile.model import FieldSpec, Need
from postmortem_lint.templates.derive import derive
from postmortem_lint.text import Source

BELOW = "\n\n## Summary\n\n[what]\n\n## Timeline\n\n- HH:MM - [what]\n\n## Action Items\n"


def fields(table: str) -> dict[str, FieldSpec]:
    made = derive(read(Source("template.md", f"# Stop: [what]\n\n{table}{BELOW}")), "template.md")
    return {spec.labels[0]: spec for spec in made.fields}


def rows(*lines: str) -> str:
    header, *below = lines
    return "\n".join((header, "|" + " --- |" * (header.count("|") - 1), *below))


TEMPLATE = rows(
    "| Field | Value | Notes |",
    "| Quay | [which] | see the register |",
    "| Begin | YYYY-MM-DD HH:MM | first boat late |",
    "| Weather | Sun / Rain | if known |",
    "| Plan | | one of A1 / B2 / C3 |",
)


def test_notes_of_a_row_are_remarks_on_its_field() -> None:
    made = fields(TEMPLATE)
    assert list(made) == ["Quay", "Begin", "Weather", "Plan"]
    assert made["Quay"].need is Need.ALWAYS
    assert made["Weather"].need is Need.NEVER
    assert made["Weather"].values == ("Sun", "Rain")
    assert fields(rows("| Field | Value | Notes |", "| Tide | | A1 / B2 / C3 |"))["Tide"].values


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("| Field | Value | Who fills it in |", True),
        ("| Feld | Wert | Hinweis |", True),
        ("| 字段 | 值 | 备注 |", True),
        ("| 項目 | 内容 | 備考 |", True),
        ("| 項目 | 内容 | 担当 |", False),  # a list of action items
        ("| Name | Team | Phone |", False),
        ("| Metric | Target | Actual |", False),
        ("| Line | From | Until |", False),
    ],
)
def test_header_tells_labels_values_and_notes(header: str, found: bool) -> None:
    assert bool(fields(rows(header, "| Quay | [which] | |", "| Pier | [which] | |"))) is found


def test_known_labels_below_each_other_tell_it_too() -> None:
    known = ("| Date | YYYY-MM-DD | local |", "| Severity | | |", "| Author | | |", "| Quay | | |")
    assert "Quay" in fields(rows("| Item | Details | Comments |", *known))
    assert "Quay" in fields(rows("| | | |", *known))
    assert not fields(rows("| Item | Owner | Comments |", *known))
    lengths = ("| Time to detect | 5 min | |", "| Time to resolve | 1 h | |", "| Downtime | 0 | |")
    assert not fields(rows("| Metric | Target | Actual |", *lengths))


FILLED = f"""\
# Stop: pump at the North quay

{
    rows(
        "| Field | Value | Notes |",
        "| Quay | North | see the register |",
        "| Begin | 2025-03-02 10:00 | first boat late |",
        "| Plan | B2 | |",
    )
}

## Summary

The pump stopped.
"""


def test_documents_are_read_in_the_same_way() -> None:
    template = f"# Stop: [what]\n\n{TEMPLATE}{BELOW}"
    assert not said_of(FILLED, template, ("PM201", "PM213"))
    (lost,) = said_of(
        FILLED.replace("| Quay | North | see the register |\n", ""), template, ("PM201", "PM213")
    )
    assert (lost.code, "Quay" in lost.message) == ("PM201", True)


def test_a_profile_by_hand_finds_its_labels() -> None:
    text = 'name = "ours"\nfields = [{ key = "other", labels = ["Quay"], need = "always" }]\n'
    profile = postmortem_lint.Profile.from_toml(text)
    settings = postmortem_lint.Settings(select=("PM201",), detect=False)
    assert postmortem_lint.check(FILLED, profile=profile, settings=settings).diagnostics == ()
