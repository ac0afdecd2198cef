"""What a template calls optional or limits to some incidents may be left out."""

from __future__ import annotations

import pytest
from following import said_of

TEMPLATE = """# Stop: <title>

- **Date:** YYYY-MM-DD
{field}

## Summary

## {title}

{note}

## Impact
"""
PAGE = """# Stop: the ferry stood still

- **Date:** 2025-03-04

## Summary

The ferry stood still for an hour because the lock was shut.

## Impact

40 people had to wait for an hour.
"""


def missed(title: str = "Summary", note: str = "", field: str = "") -> list[str]:
    text = TEMPLATE.format(title=title, note=note, field=field)
    found = said_of(PAGE, text, ("PM101", "PM201"))
    return [one.code for one in found]


@pytest.mark.parametrize(
    "remark",
    [
        "SEV1 only",
        "P1/P2 only",
        "only for SEV1",
        "for SEV1 and SEV2",
        "external incidents only",
        "skip for internal incidents",
        "N/A if none",
        "nice to have",
        "nur bei SEV1",
        "uniquement SEV1",
        "alleen bij SEV1",
        "solo per SEV1",
        "tylko SEV1",
        "только для SEV1",
        "endast SEV1",
        "gerekliyse",
        "該当する場合のみ",
    ],
)
def test_a_section_for_some_incidents_may_be_left_out(remark: str) -> None:
    assert missed(f"Harbour office ({remark})") == []


@pytest.mark.parametrize("remark", ["UTC only", "facts only", "internal only", "SEV1", "two lines"])
def test_a_remark_on_what_a_section_holds_is_no_condition(remark: str) -> None:
    assert missed(f"Harbour office ({remark})") == ["PM101"]


@pytest.mark.parametrize(
    "note",
    [
        "Only fill in if passengers were on board.",
        "Fill in only when somebody was hurt.",
        "_Only needed for SEV1 and SEV2 incidents._",
        "<!-- Only for SEV1 -->",
        "Skip this section for internal incidents.",
        "N/A if not relevant.",
        "> Optional",
        "Nur ausfüllen, wenn Fahrgäste an Bord waren.",
        "À remplir uniquement si des passagers étaient à bord.",
        "Alleen invullen als er passagiers waren.",
        "Wypełnić tylko, jeśli dotyczy pasażerów.",
        "必要に応じて記入。",
    ],
)
def test_a_note_may_say_so(note: str) -> None:
    assert missed("Harbour office", note) == []


@pytest.mark.parametrize(
    "note", ["List only what we know for sure.", "It rained, if I remember.", "Only facts, please."]
)
def test_other_notes_do_not(note: str) -> None:
    assert missed("Harbour office", note) == ["PM101"]


@pytest.mark.parametrize(
    "field",
    [
        "- **Pilot:** <name, if any>",
        "- **Pilot:** (leave empty if none)",
        "- **Pilot:** N/A if none",
        "- **Pilot, if any:** <name>",
        "- **Pilot:** only for SEV1",
    ],
)
def test_a_field_may_be_left_out(field: str) -> None:
    assert missed(field=field) == []


@pytest.mark.parametrize(
    ("title", "severity", "asked"),
    [
        ("Report to the harbour (SEV1 only)", "SEV1", True),
        ("Report to the harbour (SEV1 only)", "SEV2", False),
        ("Report to the harbour (only SEV1 and SEV2)", "SEV2", True),
        ("Report to the harbour (SEV1 and above only)", "SEV1", False),
        ("Report to the harbour (SEV1 only)", "SEV1 (SEV2 from 14:00)", False),
        ("Report to the harbour (SEV1 only)", "unknown", False),
    ],
)  # fmt: skip
def test_a_part_for_one_severity_is_asked_for_at_that(
    title: str, severity: str, asked: bool
) -> None:
    head = "# Stop: [what]\n\n**Severity**: SEV1 / SEV2 / SEV3\n**Status**: Draft / Closed\n"
    template = f"{head}\n## Summary\n\n## {title}\n\n- **Told on**: YYYY-MM-DD\n"
    text = (
        f"# Stop: pump\n\n**Severity**: {severity}\n**Status**: Closed\n\n## Summary\n\nIt stood.\n"
    )
    assert bool(said_of(text, template, ("PM101",))) is asked
    assert not said_of(text.replace("Closed", "Draft"), template, ("PM101",))
    told = f"{text}\n## Report to the harbour\n\n- **Told on**: 2025-02-02\n"
    assert not said_of(told, template, ("PM101",))
