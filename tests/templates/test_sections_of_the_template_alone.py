"""A section that only the template has counts like any other: its boxes, tables and place."""

from __future__ import annotations

import pytest

import postmortem_lint

TEMPLATE = """# Report: [title]

## Weather

{asked}

- [ ] Rain
- [ ] Sun

## Tide

| Time | Height |
| --- | --- |
|  |  |

## Impact
"""
PAGE = """# Report: ferry late

## Weather

- [{rain}] Rain
- [{sun}] Sun

## Tide

| Time | Height |
| --- | --- |
| {time} |  |

## Impact

None.
"""
RULES = ("PM102", "PM104", "PM503", "PM504")


def told(page: str, asked: str = "Tick one:") -> list[str]:
    profile = postmortem_lint.Profile.from_template(TEMPLATE.format(asked=asked))
    settings = postmortem_lint.Settings(select=RULES, detect=False)
    report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
    return [one.code for one in report.diagnostics]


@pytest.mark.parametrize(
    ("asked", "rain", "sun", "codes"),
    [
        ("Tick one:", " ", " ", ["PM503"]),
        ("Tick one:", "x", " ", []),
        ("Tick one:", "x", "x", ["PM504"]),
        ("(nur eines ankreuzen)", "x", "x", ["PM504"]),
        ("Check all that apply", "x", "x", []),
        ("Check all that apply", " ", " ", ["PM503"]),
        ("What was it like?", " ", " ", ["PM503"]),
        ("To be done at the pier.", " ", " ", []),
        ("Choose one or more.", "x", "x", []),
    ],
)
def test_boxes_answer_what_the_template_asks(
    asked: str, rain: str, sun: str, codes: list[str]
) -> None:
    assert told(PAGE.format(rain=rain, sun=sun, time="09:00"), asked) == codes


def test_a_table_of_blank_cells_is_no_content() -> None:
    assert told(PAGE.format(rain="x", sun=" ", time=" ")) == ["PM102"]


def test_the_order_of_sections_counts_also_for_those_of_the_template_alone() -> None:
    page = PAGE.format(rain="x", sun=" ", time="09:00")
    head, weather, tide = page.partition("## Weather")[0], "## Weather\n\n- [x] Rain\n\n", "## Tide"
    turned = f"{head}{tide}\n\nHigh.\n\n{weather}## Impact\n\nNone.\n"
    assert told(turned) == ["PM104"]


def test_a_profile_says_how_many_boxes_are_to_be_ticked() -> None:
    section = '{ role = "other", titles = ["Weather"], boxes = "single" }'
    profile = postmortem_lint.Profile.from_toml(f'name = "ours"\nsections = [{section}]\n')
    settings = postmortem_lint.Settings(select=RULES, detect=False)
    for rain, sun, codes in (("x", "x", ["PM504"]), (" ", " ", ["PM503"]), ("x", " ", [])):
        page = PAGE.format(rain=rain, sun=sun, time="09:00")
        report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
        assert [one.code for one in report.diagnostics] == codes


@pytest.mark.parametrize(
    ("header", "lacking"),
    [
        ("| Name | Asked on | Reply |", []),
        ("| Reply | NAME | Asked On | Note |", []),
        ("| Name | Reply |", ["Asked on"]),
        ("| Name | Since |", []),
        ("", []),
    ],
)
def test_a_table_of_the_template_keeps_its_columns(header: str, lacking: list[str]) -> None:
    columns = "| Name | Asked on | Reply |\n| --- | --- | --- |\n| | YYYY-MM-DD | |\n"
    template = f"# Report: [title]\n\n## Weather\n\n## Shipyards\n\n{columns}\n## Impact\n"
    cells = header.count("|") - 1
    rows = f"{header}\n|{' --- |' * cells}\n|{' x |' * cells}\n" if header else "None asked.\n"
    page = f"# Report: late\n\n## Weather\n\nDry.\n\n## Shipyards\n\n{rows}\n## Impact\n\nNone.\n"
    profile = postmortem_lint.Profile.from_template(template)
    settings = postmortem_lint.Settings(select=("PM201",), detect=False)
    report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
    told = [f"the table of 'Shipyards' has no column '{name}'" for name in lacking]
    assert [one.message for one in report.diagnostics] == told
    toml = (
        'name = "ours"\nsections = [{ role = "other", titles = ["Shipyards"], columns = ["Name"] }]'
    )
    assert postmortem_lint.Profile.from_toml(toml).name == "ours"


@pytest.mark.parametrize(
    ("body", "codes"), [("| Pier | Hours |\n| --- | --- |\n|  |  |", ["PM101"]), ("", [])]
)
def test_a_table_to_fill_in_within_a_known_part_is_asked_for(body: str, codes: list[str]) -> None:
    text = f"# Report: [title]\n\n## Impact\n\n### Piers that were shut\n\n{body}\n"
    profile = postmortem_lint.Profile.from_template(text)
    settings = postmortem_lint.Settings(select=("PM101",), detect=False)
    page = "# Report: ferry late\n\n## Impact\n\n40 people waited for an hour.\n"
    report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
    assert [one.code for one in report.diagnostics] == codes


def test_a_missing_section_is_named_below_the_heading_that_the_template_has_it_under() -> None:
    parts = "## Summary\n\n{}\n\n## What happened\n\n{}\n"
    form = parts.format("[in short]", "### Impact\n\n- **Boats:** [how many]")
    profile = postmortem_lint.Profile.from_template(f"# Stop: [what]\n\n{form}")
    settings = postmortem_lint.Settings(select=("PM101",), detect=False)
    page = "# Stop: ferry late\n\n" + parts.format("A chain broke.", "Below deck.")
    report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
    told = [one.message for one in report.diagnostics]
    assert told == ["no section 'Impact' in 'What happened'"]
