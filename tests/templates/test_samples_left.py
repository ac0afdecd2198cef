"""What a template shows as a sample must not be left, whatever form it has."""

from __future__ import annotations

import pytest
from following import said_of

TEMPLATE = """# Stop: <title>

- **Date:** YYYY-MM-DD

## Summary

<what happened>

## Impact

## Action items

{items}
"""
PAGE = """# Stop: the ferry stood still

- **Date:** 2025-03-04

## Summary

The ferry stood still for an hour because the lock was shut.

## Impact

40 people had to wait for an hour.

## Action items

{items}
"""


def left(items: str, written: str = "") -> list[str]:
    page = PAGE.format(items=written or items)
    found = said_of(page, TEMPLATE.format(items=items), ("PM153",))
    return [one.message for one in found]


@pytest.mark.parametrize(
    "item",
    [
        "- [ ] Write action items here (owner, due date)",
        "- [ ] Write action items here",
        "1. TBD (owner, date)",
        "- Action 1",
        "- [ ] Action item 1 - owner - date",
        "- [ ] Example action (owner, due date)",
        "- [ ] P0: Oil the lock (@owner, LOCK-12)",
        "- [ ] Oil the lock – Ida Berg – 2024-01-31",
        "- [ ] Schleuse ölen (Verantwortlich, Frist)",
        "- Describe the work in a line",
    ],
)
def test_a_sample_of_an_action_item_is_told(item: str) -> None:
    assert len(left(item)) == 1
    assert left(item, "- [ ] Grease the hinges (Ida Berg, 2025-04-01)") == []


@pytest.mark.parametrize(
    "item",
    [
        "- [ ] Tell the harbour office",
        "- [ ] Review the action items with the crew",
        "- [ ] Document the fix in the log (if there is any)",
        "- [ ] Oil the lock (follow-up)",
    ],
)
def test_work_that_comes_up_each_time_may_stay(item: str) -> None:
    assert left(item) == []


def told(summary: str, written: str = "") -> list[str]:
    text = TEMPLATE.format(items="").replace("<what happened>", summary)
    page = PAGE.format(items="- Grease the hinges").replace("The ferry stood", written or summary)
    found = said_of(page, text, ("PM153",))
    return [one.message for one in found]


@pytest.mark.parametrize(
    "remark",
    [
        "**Note:** be blameless.",
        "NOTE: be blameless.",
        "> **Note:** be brief",
        "- Tip: be brief",
        "Example: the lock was shut.",
        "**Instructions:** a paragraph.",
        "Hinweis: kurz halten.",
        "Uwaga: krótko.",
        "Nota: breve.",
        "> **Guidance:** A paragraph for the harbour. Remove this block.",
    ],
)
def test_a_labelled_remark_is_told(remark: str) -> None:
    assert len(told(remark, f"{remark}\n\nThe ferry stood")) == 1


@pytest.mark.parametrize(
    "remark",
    [
        "**Note:** all times are in UTC.",
        "**Note:** see [the rules](rules.md).",
        "> **Internal:** for the crew",
        "Notes: none",
    ],
)
def test_a_remark_for_readers_may_stay(remark: str) -> None:
    assert told(remark, f"{remark}\n\nThe ferry stood") == []


@pytest.mark.parametrize(
    "text",
    [
        ":::note\nExplain it in a few words.\n:::",
        "```\nA paragraph for the harbour.\n```",
    ],
)
def test_a_box_or_a_block_of_code_is_told(text: str) -> None:
    assert len(told(text, f"{text}\n\nThe ferry stood")) == 1


@pytest.mark.parametrize("text", [":::note\n\nExplain it in a few words.\n\n:::", "!!! tip"])
def test_the_marks_of_a_box_may_stay(text: str) -> None:
    box = ":::tip\n\nThe ferry stood still.\n\n:::\n\n" if ":::" in text else "!!! tip\n\n"
    assert told(text, f"{box}The ferry stood") == []


@pytest.mark.parametrize("mark", ["[TOC]", "[[_TOC_]]", "{{< toc >}}", "{% include top.html %}"])
def test_what_a_site_fills_in_may_stay(mark: str) -> None:
    assert told(mark, f"{mark}\n\nThe ferry stood") == []
    assert below_the_title(mark, mark) == []


def below_the_title(note: str, written: str = "") -> list[str]:
    text = TEMPLATE.format(items="").replace("- **Date", f"{note}\n\n- **Date")
    page = PAGE.format(items="- Grease the hinges").replace("- **Date", f"{written}\n\n- **Date")
    found = said_of(page, text, ("PM101", "PM153"))
    return [one.code for one in found]


@pytest.mark.parametrize(
    "note",
    [
        "> Fill this in within five working days. Delete this text.",
        "> **Note:** Copy this file and remove this box.",
        "> [!NOTE]\n> Copy this file, then delete this note.",
        "> ℹ️ Copy this template to `docs/`. Delete the blue boxes when you are done.",
        "> Vul dit sjabloon binnen vijf werkdagen in. Verwijder deze tekst.",
        "> Bitte diesen Text löschen.",
    ],
)
def test_what_to_do_with_the_template_is_told(note: str) -> None:
    assert below_the_title(note) == []
    assert below_the_title(note, note) == ["PM153"]


def test_a_section_on_how_to_use_the_template_is_told() -> None:
    note = "## How to use this template\n\n1. Copy this file\n2. Fill in all sections\n\n## Log"
    assert below_the_title(note, note) == ["PM153"]


@pytest.mark.parametrize(
    "note",
    [
        "> This report is for the crew.",
        "> **Note:** Nobody is to blame for the tide.",
        "> If you find a mistake, tell the harbour office.",
    ],
)
def test_a_notice_below_the_title_may_stay(note: str) -> None:
    assert below_the_title(note, note) == []


@pytest.mark.parametrize(
    "section",
    [
        "## Read me\n\nDelete this section before publishing.",
        "## Template instructions (remove)\n\nRemove.",
        "## Vor dem Start\n\nDiesen Abschnitt löschen.",
        "## はじめに\n\nこのセクションを削除してください。",
    ],
)
def test_a_section_that_is_to_be_removed_is_not_asked_for(section: str) -> None:
    text = TEMPLATE.format(items="").replace("## Impact", f"{section}\n\n## Impact")
    page = PAGE.format(items="- Grease the hinges")
    found = said_of(page, text, ("PM101",))
    assert not found


def of_the_field(line: str, written: str) -> list[str]:
    text = TEMPLATE.format(items="").replace("- **Date", f"{line}\n- **Date")
    page = PAGE.format(items="- Grease the hinges").replace("- **Date", f"{written}\n- **Date")
    found = said_of(page, text, ("PM151", "PM153", "PM155"))
    return [one.code for one in found]


@pytest.mark.parametrize(
    "name",
    [
        "Your name",
        "First Last",
        "John Doe",
        "Insert name here",
        "(enter name)",
        "$NAME",
        "${NAME}",
        "@@NAME@@",
        "______",
        "Vorname Nachname",
        "Prénom NOM",
        "Imię i nazwisko",
        "【氏名】",
    ],
)
def test_a_name_of_nobody_is_told(name: str) -> None:
    line = f"- **Author:** {name}"
    assert len(of_the_field(line, line)) == 1
    assert of_the_field(line, "- **Author:** Ida Berg") == []


@pytest.mark.parametrize("name", ["Ida Berg", "First Aid Team", "crew", "Name"])
def test_a_name_that_somebody_may_have_is_not(name: str) -> None:
    line = f"- **Author:** {name}"
    assert of_the_field(line, line) == []


@pytest.mark.parametrize("value", ["______", "(enter name)"])
def test_a_gap_in_a_field_of_the_template_is_told(value: str) -> None:
    line = f"- **Berth:** {value}"
    assert len(of_the_field(line, line)) == 1


@pytest.mark.parametrize(
    ("written", "codes"),
    [("north / **east** / west", []), ("north / east / west", ["PM152"])],
)
def test_what_is_bold_in_a_list_is_chosen(written: str, codes: list[str]) -> None:
    text = TEMPLATE.format(items="").replace(
        "- **Date", "- **Severity:** north / east / west\n- **Date"
    )
    page = PAGE.format(items="- Grease the hinges").replace(
        "- **Date", f"- **Severity:** {written}\n- **Date"
    )
    found = said_of(page, text, ("PM152", "PM204"))
    assert [one.code for one in found] == codes


def test_a_list_below_a_request_to_choose_is_told() -> None:
    request = "**Choose one:** Rain | Sun | Snow"
    assert len(told(request, f"{request}\n\nThe ferry stood")) == 1


def test_an_identifier_of_zeros_is_to_be_replaced() -> None:
    template = "# Stop: [what]\n\n**Report no.**: OR-0000\n\n## Summary\n\n[what]\n"
    left = said_of(template, template, ("PM151",))
    assert any("OR-0000" in one.message for one in left)
    assert not said_of("# Stop: pump\n\n**Report no.**: OR-0007\n", template, ("PM151",))
