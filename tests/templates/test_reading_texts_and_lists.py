"""Texts that tell what to write, and lists of values, in the forms that templates have them."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.profile.model import Need, Profile
from postmortem_lint.roles import Key
from postmortem_lint.templates.derive import derive
from postmortem_lint.text import Source


def template(text: str) -> Profile:
    return derive(read(Source("template.md", text)), "template.md")


def page(body: str, head: str = "**Day:** DD/MM/YYYY") -> Profile:
    return template(f"# Stop: [what]\n\n{head}\n\n## Summary\n\n{body}\n")


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("**Quays:** e.g. north quay 2, south quay", "e.g. north quay 2, south quay"),
        ("**Owner:** name (harbour), crew (if any)", "name (harbour), crew (if any)"),
        ("**Noticed:** yes / no — say who did, and how", "say who did, and how"),
        ("**Log:** [PAGES]", "[PAGES]"),
        ("**Seen at:** _Write the 24 hours before, too._", "Write the 24 hours before, too."),
    ],
)
def test_a_value_that_asks_must_not_be_left(head: str, text: str) -> None:
    assert text in page("", f"**Day:** DD/MM/YYYY\n{head}").guidance


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        (
            "_Some times to include: the first sign, and the end._",
            ["Some times to include: the first sign, and the end."],
        ),
        (
            "Say what went well. For example,\n\n1. the crew had 2 pumps\n2. it was day",
            ["the crew had 2 pumps", "it was day"],
        ),
        (
            "## Timeline\n\n- 14:02 — the pump stops\n- 14:09 — I see water\n",
            ["14:02 — the pump stops", "14:09 — I see water"],
        ),
        (
            "## Timeline\n\n| Time | Event |\n| --- | --- |\n"
            "| 9:16 | The pump stops |\n| 9:18 | Water |\n| 9:20 | More water |\n",
            ["| 9:16 | The pump stops |", "| 9:18 | Water |", "| 9:20 | More water |"],
        ),
        (
            "## Action items\n\n> Each item has somebody who sees to it.\n\n"
            "| Action | Owner |\n| --- | --- |\n| | |\n",
            ["Each item has somebody who sees to it."],
        ),
        (
            "## Resolution\n\n- **Root cause:** _what made the pump stop_\n- Other:\n",
            ["what made the pump stop"],
        ),
    ],
)
def test_requests_and_samples_must_not_be_left(body: str, texts: list[str]) -> None:
    assert set(texts) <= set(page(body).guidance)


@pytest.mark.parametrize(
    "body",
    [
        "## Timeline\n\n- HH:MM — the pump stops\n",
        "## References\n\nAdd links to:\n\n- the log book\n",
        "> **We blame nobody.** We look at pumps and at how they are made.\n\nText.\n",
        "**Watch:** the pump stops",
    ],
)
def test_what_may_stay_is_no_guidance(body: str) -> None:
    assert not [text for text in page(body).guidance if "pump" in text or "log" in text]


def test_a_label_may_hold_the_list_of_its_values() -> None:
    (spec,) = page("", "**Heard by (horn/ bell/ crew)**:").fields
    assert spec.values == ("horn", "bell", "crew")


def test_a_sample_cell_may_hold_the_list_of_its_column() -> None:
    table = "| Action | Deck | Type |\n| --- | --- | --- |\n| Paint | Upper/Lower | now |\n"
    columns = page(f"## Action items\n\n{table}").actions.columns
    assert [column.values for column in columns] == [(), ("Upper", "Lower"), ()]


def test_a_row_to_begin_with_for_each_kind_shows_the_kinds() -> None:
    rows = "".join(f"| {kind} | |\n" for kind in ("repair", "prevent", "train"))
    columns = page(f"## Action items\n\n| Type | Action |\n| --- | --- |\n{rows}").actions.columns
    assert columns[0].values == ("repair", "prevent", "train")
    done = rows.replace("| |", "| Paint |")
    columns = page(f"## Action items\n\n| Type | Action |\n| --- | --- |\n{done}").actions.columns
    assert columns[0].values == ()


def test_a_known_label_without_a_colon_is_a_field_before_a_time() -> None:
    profile = page("", "- Started YYYY-MM-DD HH:MM\n- Ferries YYYY-MM-DD HH:MM")
    assert [spec.key for spec in profile.fields] == [Key.STARTED]


def test_a_page_may_show_its_template_in_a_section() -> None:
    log = "# Log of stops\n\n## Spring\n\n- one\n\n## Summer\n\n- two\n\n"
    shown = "## Template\n\n### Stop on YYYY-MM-DD - [what]\n\n**Quay:** [which]\n\n#### Tide\n"
    profile = template(f"{log}{shown}")
    assert [spec.titles for spec in profile.sections] == [("Tide",)]
    assert [spec.labels for spec in profile.fields] == [("Quay",)]
    assert "Summer" in template(f"{log}## Template\n\nSee there.\n").sections[1].titles


def test_the_label_of_an_item_above_an_empty_one_is_a_section_that_may_be_missing() -> None:
    profile = page("", "- **Impact**:\n  -\n\n- **Tide**:\n  -\n")
    told = {spec.titles[0]: spec.need for spec in profile.sections}
    assert told["Impact"] is told["Tide"] is Need.NEVER
