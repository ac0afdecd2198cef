"""The columns of a template's own tables: their types and values, and what was left in them."""

from __future__ import annotations

import pytest
from following import said_of

from postmortem_lint.markdown.read import read
from postmortem_lint.profile.load import profile_in
from postmortem_lint.profile.model import ColumnSpec, FieldSpec, Profile
from postmortem_lint.profile.write import profile_toml
from postmortem_lint.roles import Column, Key
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.templates.derive import derive
from postmortem_lint.text import Source

RULES = ("PM151", "PM152", "PM204", "PM213", "PM305")
HEAD = "| Quay | Since | Seen at | Rank | Closed | Watch |\n|---|---|---|---|---|---|\n"
SAMPLE = "| <quay> | YYYY-MM-DD | HH:MM | P0/P1/P2 | Yes/No | @name |\n"
ITEMS = "| Action | Owner | Due | Half | Voted on |\n|---|---|---|---|---|\n"
ITEM = "| <action> | <owner> | YYYY-MM-DD | H1 / H2 / H3 | YYYY-MM-DD |\n"


def page(quay: str, item: str, title: str = "late", day: str = "2026-03-04") -> str:
    rows = f"## Quays\n\n{HEAD}{quay}\n## Action items\n\n{ITEMS}{item}"
    return f"# Postmortem: {title}\n\n**Date:** {day}\n\n## Summary\n\nThe ferry.\n\n{rows}"


TEMPLATE = page(SAMPLE, ITEM, "[title]", "YYYY-MM-DD").replace("The ferry.\n", "")


def derived(text: str) -> Profile:
    return derive(read(Source("template.md", text)), "template.md")


def findings(text: str) -> list[str]:
    found = said_of(text, TEMPLATE, RULES)
    return [f"{one.severity.name.lower()} {one.code} {one.message}" for one in found]


def columns_below(title: str, profile: Profile) -> tuple[ColumnSpec, ...]:
    return next(spec.columns for spec in profile.sections if title in spec.titles)


def test_sample_cells_tell_the_types_and_values_of_columns() -> None:
    quays = columns_below("Quays", derived(TEMPLATE))
    assert [(spec.titles[0], spec.type, spec.values) for spec in quays] == [
        ("Quay", Reading.TEXT, ()),
        ("Since", Reading.DATE, ()),
        ("Seen at", Reading.MOMENT, ()),
        ("Rank", Reading.CHOICE, ("P0", "P1", "P2")),
        ("Closed", Reading.CHOICE, ("Yes", "No")),
        ("Watch", Reading.PEOPLE, ()),
    ]
    *_, half, voted = derived(TEMPLATE).actions.columns
    assert (half.values, voted.type) == (("H1", "H2", "H3"), Reading.DATE)


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ("| 5 March 2026 | x |\n| 2026-03-07 | y |", Reading.DATE),
        ("| 2 hours | x |\n| 30 min | y |", Reading.DURATION),
        ("| 14:02 | x |\n| | y |", Reading.MOMENT),
        ("| 14:02 | x |\n| 2 hours | y |", Reading.TEXT),
        ("| the north quay | x |", Reading.TEXT),
        ("| +X/-Y | x |", Reading.TEXT),
    ],
)
def test_samples_that_agree_tell_the_type_of_a_column(rows: str, kind: Reading) -> None:
    table = f"| Told | Heard | Read |\n|---|---|---|\n{rows.replace('x |', 'x | |')}\n"
    (told, *_) = columns_below("Quays", derived(f"# PM: [title]\n\n## Quays\n\n{table}"))
    assert told.type is kind


def test_a_table_of_two_columns_without_names_in_its_rows_has_columns() -> None:
    table = "| Quay | Closed |\n|---|---|\n| <quay> | Yes/No |\n"
    columns = columns_below("Quays", derived(f"# PM: [title]\n\n## Quays\n\n{table}"))
    assert [spec.titles[0] for spec in columns] == ["Quay", "Closed"]


def test_a_row_below_known_labels_gives_fields() -> None:
    table = "| Date | Severity | Owner |\n|---|---|---|\n| YYYY-MM-DD | S1/S2/S3 | @name |\n"
    profile = derived(f"# PM: [title]\n\n{table}\n## Summary\n")
    assert [spec.key for spec in profile.fields] == [Key.DATE, Key.SEVERITY, Key.AUTHOR]
    assert profile.field(Key.SEVERITY) == FieldSpec(
        Key.SEVERITY, ("Severity",), profile.fields[1].need, values=("S1", "S2", "S3")
    )


def test_what_is_left_in_a_cell_is_told() -> None:
    assert findings(page(SAMPLE, ITEM)) == [
        "error PM151 '<quay>' is a placeholder of the template",
        "error PM151 'YYYY-MM-DD' is a placeholder of the template",
        "error PM152 'P0/P1/P2' under 'Rank' is a list to choose from",
        "warning PM152 'Yes/No' under 'Closed' is a list to choose from",
        "error PM151 '<action>' is a placeholder of the template",
        "error PM151 '<owner>' is a placeholder of the template",
        "error PM151 'YYYY-MM-DD' is a placeholder of the template",
        "error PM152 'H1 / H2 / H3' under 'Half' is a list to choose from",
    ]


@pytest.mark.parametrize("quays", [1, 3])
def test_filled_in_tables_are_quiet(quays: int) -> None:
    """Also one with a single row, whose header is no row of labels."""
    quay = "| North | 2026-03-04 | 14:02 | P1 (at first P2) | no, for now | Ann |\n"
    others = "| South | n/a | - | None | yes | @ben |\n| East | | | unknown | | |\n"
    rows = quay + others * (quays > 1)
    assert findings(page(rows, "| Add a lamp | Ann | 2026-04-01 | H2 | 2026-03-09 |\n")) == []


def test_sample_texts_of_cells_are_told_where_the_row_has_gone_on() -> None:
    event = "| Time | Event |\n|---|---|\n| HH:MM | (what happened) |\n"
    template = f"# PM: [title]\n\n## Timeline\n\n{event}"
    text = template.replace("[title]", "late").replace("HH:MM", "10:02") + "| HH:MM | |\n" * 2
    found = said_of(text, template, ("PM151", "PM153", "PM310"))
    assert [(one.code, one.start.line) for one in found] == [
        ("PM153", 7),
        ("PM151", 8),
        ("PM151", 9),
    ]


def test_tokens_in_code_are_left_where_they_are_all_there_is() -> None:
    template = "# PM: [title]\n\nDate: `YYYY-MM-DD`\n\n## Summary\n"
    said = template.replace("[title]", "late") + "\nIt took `YYYY-MM-DD` for a name.\n"
    found = said_of(said, template, ("PM151",))
    assert [one.start.line for one in found] == [3]


def test_an_owner_that_is_still_asked_for_is_told_once() -> None:
    item = "| Add a lamp | <owner> | 2026-04-01 | H2 | 2026-03-09 |\n"
    text = page("| North | 2026-03-04 | 14:02 | P1 | no | Ann |\n", item)
    found = said_of(text, TEMPLATE, ("PM151", "PM602"))
    assert [one.code for one in found] == ["PM151"]


def test_other_values_and_clocks_are_told() -> None:
    usual = "| West | 2026-03-05 | 14:10 | P1 | no | Ann |\n"
    quay = "| North | 2026-03-04 | 25:70 | P7 | the gate was | Ann |\n"
    item = "| Add a lamp | Ann | 2026-04-01 | H1 | 2026-03-09 |\n"
    odd = item.replace("H1", "H9").replace("lamp", "horn")
    wrong = "warning PM305 '25:70' is not a clock time: hour 25"
    assert findings(page(quay + usual, odd + item)) == [wrong]
    items = odd + "".join(item.replace("lamp", each) for each in ("buoy", "flag", "rope"))
    assert findings(page(quay + usual * 3, items)) == [
        wrong,
        "warning PM213 Rank 'P7' is none of P0, P1, P2",
        "warning PM213 Half 'H9' is none of H1, H2, H3",
    ]


def test_columns_are_written_and_read_again() -> None:
    profile = derived(TEMPLATE)
    assert profile_in(profile_toml(profile), "ours.toml") == profile
    columns = 'columns = ["Quay", { column = "other", titles = ["Since"], type = "date" }]'
    text = f'name = "ours"\nsections = [{{ role = "other", titles = ["Quays"], {columns} }}]'
    assert columns_below("Quays", profile_in(text, "ours.toml")) == (
        ColumnSpec(Column.OTHER, ("Quay",)),
        ColumnSpec(Column.OTHER, ("Since",), type=Reading.DATE),
    )


@pytest.mark.parametrize(("title", "due"), [("By", True), ("Bis", True), ("Opened on", False)])
def test_a_column_of_last_days_under_a_short_name_is_the_due_date(title: str, due: bool) -> None:
    template = f"""# Stop: [what]

## Summary

## Action Items

| Measure | Responsible | {title} |
| --- | --- | --- |
| [what] | [name] | DD.MM.YYYY |
"""
    text = template.replace("[what]", "Oil the pump").replace("[name]", "Ana")
    assert bool(said_of(text.replace("DD.MM.YYYY", ""), template, ("PM604",))) is due
    assert not said_of(text.replace("DD.MM.YYYY", "04.02.2025"), template, ("PM604",))
