"""Texts that tell what to write, and lists of values, in the forms that templates have them."""

from __future__ import annotations

import datetime

import pytest

import postmortem_lint
from postmortem_lint.markdown.read import read
from postmortem_lint.profile.model import Need, Profile
from postmortem_lint.roles import Key
from postmortem_lint.templates.derive import bound, derive
from postmortem_lint.templates.fill import KnownFacts, filled
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
        ("**Tide:** Was it high enough？", "Was it high enough？"),
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
            "## Lessons\n\n<!-- What do we do otherwise? -->\n",
            ["<!-- What do we do otherwise? -->"],
        ),
        (
            "## References\n\n- the log\n- the chart\n- the tide table\n- a map",
            ["the log", "a map"],
        ),
        ("## Timeline\n\n- 14:02 the pump stops\n- … (be exact)\n", ["… (be exact)"]),
        (
            "## Questions\n\n| Who | What |\n| --- | --- |\n| Q (who): | |\n| Q (who): | |\n",
            ["| Q (who): |  |"],
        ),
        (
            "## 影響\n\n- x\n\n利用者とシステムへの影響を数字で書く。\n",
            ["利用者とシステムへの影響を数字で書く。"],
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
        "## Lessons\n\n<!-- pump-lint-disable all of it -->\n",
        "## Lessons\n\nText.\n\n<!-- Below you see what the pump did. -->\n",
    ],
)
def test_what_may_stay_is_no_guidance(body: str) -> None:
    assert not [text for text in page(body).guidance if "pump" in text or "log" in text]


@pytest.mark.parametrize(
    ("body", "tokens"),
    [
        ("- <Mangel>\n- [ ] <Maßnahme>\n", ["<Mangel>", "<Maßnahme>"]),
        ("- [ ] __TASK__ - __OWNER__\n\n__NOTE:__ keep it.\n", ["__TASK__", "__OWNER__"]),
        ("| __QUAY__ | __FROM__ | A |\n|---|---|---|\n| | __SINCE__ | |\n", ["__SINCE__"]),
        ("**Dauer:** X Std. Y Min.\n**Kosten:** € X.XXX\n", ["X Std. Y Min.", "€ X.XXX"]),
        ("<details>\n\n<Pump>\n\n</details>\n\n<Pier>\n\nNo.\n\n</Pier>\n", ["<Pump>"]),
    ],
)
def test_tokens_that_a_renderer_hides_or_marks_must_not_be_left(
    body: str, tokens: list[str]
) -> None:
    known = page(body).placeholders
    assert {one for one in known if one[0] in "<_X€"} == set(tokens)
    profile = postmortem_lint.Profile.from_template(f"# Stop: [what]\n\n## Summary\n\n{body}")
    settings = postmortem_lint.Settings(select=("PM151",), detect=False)
    text = f"# Stop: flood\n\n## Summary\n\n{body}"
    report = postmortem_lint.check(text, "flood.md", profile=profile, settings=settings)
    assert {one.message.split("'")[1] for one in report.diagnostics} == set(tokens)


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("TT.MM.JJJJ", "04.03.2026"),
        ("MM/DD/YYYY", "03/04/2026"),
        ("ÅÅÅÅ-MM-DD", "2026-03-04"),
        ("YYYY年MM月DD日", "2026年03月04日"),
        ("DD.MM.YY", "04.03.26"),
        ("Month DD, YYYY", "March 04, 2026"),
        ("DD-MMM-YYYY", "04-Mar-2026"),
    ],
)
def test_a_new_report_has_its_day_as_the_template_asks(asked: str, written: str) -> None:
    body = f"# Stop: [what]\n\n**Date:** {asked}\n\n## Summary\n"
    known = KnownFacts("flood", datetime.date(2026, 3, 9), day=datetime.date(2026, 3, 4))
    text = filled(bound(read(Source("template.md", body))), known)
    assert f"**Date:** {written}\n" in text


def test_a_new_report_has_its_day_as_the_label_asks() -> None:
    body = "# Stop: [what]\n\n**Date (DD/MM/YYYY):**\n\n## Summary\n"
    known = KnownFacts("flood", datetime.date(2026, 3, 9), day=datetime.date(2026, 3, 4))
    assert "YYYY):** 04/03/2026\n" in filled(bound(read(Source("template.md", body))), known)


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("[SERVICE] outage on [DATE]", "Flood 2026-03-04"),
        ("`title`", "Flood"),
        ("[INC-123](https://log.example/INC-123): Title", "Flood"),
    ],
)
def test_a_new_title_takes_the_marks_around_the_old_one_with_it(title: str, written: str) -> None:
    body = f"# {title}\n\n**Date:** YYYY-MM-DD\n\n## Summary\n"
    known = KnownFacts("Flood", datetime.date(2026, 3, 9), day=datetime.date(2026, 3, 4))
    text = filled(bound(read(Source("template.md", body))), known)
    assert text.splitlines()[0] == f"# {written}"


def test_a_new_report_has_a_level_only_where_it_is_listed() -> None:
    front = "---\nseverity: # high | low\n---\n# Stop: [what]\n\n## Impact\n\n"
    body = f"{front}- **Severity:** Rouge / Vert\n"
    known = KnownFacts("flood", datetime.date(2026, 3, 9), severity="high")
    text = filled(bound(read(Source("template.md", body))), known)
    assert "severity: high" in text
    assert "Rouge / Vert" in text


def test_a_template_that_skips_a_level_lets_its_documents_do_so() -> None:
    assert template("# Stop: [what]\n\n### Summary\n\n### Cause\n").rules["PM108"] == "off"
    assert "PM108" not in template("# Stop: [what]\n\n## Summary\n\n### Cause\n").rules


def test_a_question_that_boxes_answer_may_stay() -> None:
    asked = page("## Detection\n\nHow did we notice?\n\n- [ ] Alert\n- [ ] Crew\n")
    assert asked.guidance == ()


def test_settings_of_the_front_matter_may_list_their_values_in_a_comment() -> None:
    front = "---\nseverity:  # high | low\nquay: # north | south\nlayout:\n---\n"
    fields = template(f"{front}# Stop: [what]\n\n## Summary\n").fields
    assert [(spec.labels, spec.values) for spec in fields] == [
        (("severity",), ("high", "low")),
        (("quay",), ("north", "south")),
    ]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ("> Template from the [pump makers](https://pumps.example).", True),
        ("> Template from: [pump makers](https://pumps.example)", True),
        ("**This is our template.** Copy it.", True),
        ("> **Instructions:** one file for each stop.", True),
        ("Template version: 3", False),
        ("The harbour of the North.", False),
    ],
)
def test_what_a_template_says_of_itself_above_its_title_must_not_be_left(
    lines: str, left: bool
) -> None:
    guidance = template(
        f"{lines}\n\n# Stop: [what]\n\n## Summary\n\n**Day:** DD/MM/YYYY\n"
    ).guidance
    assert bool(guidance) is left


def test_what_to_do_with_a_template_must_not_be_left() -> None:
    told = "> Copy this file, and fill in the sections."
    assert template(f"# Stop: [what]\n\n{told}\n\n## Summary\n").guidance == (told[2:],)


NOTED = (
    "# Stop: [what]\n\n## Summary\n\n<!-- Say it in one line. -->\n\n"
    "## Cause\n\n<!-- Ask for the reason. -->\n"
)


@pytest.mark.parametrize(
    ("summary", "cause", "told"),
    [
        ("<!-- Say it in one line. -->", "<!-- Ask for the reason. -->", "2 comments"),
        ("Wet.", "<!-- Ask   for the reason. -->", "a comment"),
        ("Wet.", "<!-- Ask for the reason. -->\n\nRain.", ""),
        ("Wet.", "<!-- Ask Ida for it. -->", ""),
    ],
)
def test_comments_of_the_template_are_told_once(summary: str, cause: str, told: str) -> None:
    profile = postmortem_lint.Profile.from_template(NOTED)
    settings = postmortem_lint.Settings(select=("PM153",), detect=False)
    body = f"## Summary\n\n{summary}\n\n## Cause\n\n{cause}\n"
    text = f"# Stop: flood\n\n{body}"
    report = postmortem_lint.check(text, "flood.md", profile=profile, settings=settings)
    messages = [one.message for one in report.diagnostics]
    verb = "is" if told == "a comment" else "are"
    assert messages == ([f"{told} of the template {verb} all that stands there"] if told else [])


def test_a_word_of_the_template_that_became_a_link_is_filled_in() -> None:
    listed = "# Stop: [what]\n\n## Summary\n\n## References\n\n- The log\n- The map\n"
    profile = postmortem_lint.Profile.from_template(listed)
    settings = postmortem_lint.Settings(select=("PM153",), detect=False)
    links = "- [The log](https://log.example)\n- The map\n  - [north](https://map.example)\n"
    text = listed.replace("[what]", "flood").replace("- The log\n- The map\n", links)
    assert postmortem_lint.check(text, "a.md", profile=profile, settings=settings).diagnostics == ()
    left = postmortem_lint.check(listed, "a.md", profile=profile, settings=settings).diagnostics
    assert len(left) == 1


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


@pytest.mark.parametrize(
    "rows",
    [
        "| Severity | Meaning |\n| --- | --- |\n| High | All ferries |\n| Low | A ferry |",
        "| Level | Meaning |\n| --- | --- |\n| SEV1 | All ferries |\n| SEV2 | A ferry |",
    ],
)
def test_a_table_that_explains_values_has_no_fields(rows: str) -> None:
    made = page("", f"**Day:** DD/MM/YYYY\n\n{rows}")
    assert [spec.labels[0] for spec in made.fields] == ["Day"]


def test_a_table_of_fields_has_some() -> None:
    rows = "| Status | Value |\n| --- | --- |\n| Severity | high |\n| Berth | west quay |"
    made = page("", f"**Day:** DD/MM/YYYY\n\n{rows}")
    assert [spec.labels[0] for spec in made.fields] == ["Day", "Severity", "Berth"]


@pytest.mark.parametrize(
    "head",
    [
        "**Day:** DD-MMM-YYYY",
        "**Day (MM/DD/YYYY):**",
        "**Day:** e.g. 31/12/2024",
        "**Day:** <DD-MM-YYYY>",
        "**Day:** <!-- DD/MM/YYYY -->",
    ],
)
def test_a_style_of_dates_is_known_wherever_it_stands(head: str) -> None:
    assert page("", head).date_forms


@pytest.mark.parametrize("day", ["03-03-2025", "04-03-2025", "24-03-2025"])
def test_a_day_in_that_style_is_no_fault(day: str) -> None:
    profile = postmortem_lint.Profile.from_template(
        "# Stop: [what]\n\n**Date:** DD-MM-YYYY\n\n## Summary\n"
    )
    settings = postmortem_lint.Settings(select=("PM203",), detect=False)
    text = f"# Stop: ferry\n\n**Date:** {day}\n\n## Summary\n\nThe ferry stood still.\n"
    report = postmortem_lint.check(text, "ferry.md", profile=profile, settings=settings)
    assert not report.diagnostics


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("north, east or west", ("north", "east", "west")),
        ("One of: north, east, west", ("north", "east", "west")),
        ("Pick one: **north** / **east**", ("north", "east")),
        ("高・中・低", ("高", "中", "低")),
        ("the master, or somebody else", ()),
    ],
)
def test_other_lists_of_values(text: str, values: tuple[str, ...]) -> None:
    made = page("", f"**Day:** DD/MM/YYYY\n**Quay:** {text}")
    assert made.fields[-1].values == values


def test_a_request_to_choose_is_no_field() -> None:
    made = page("**Choose one:** Rain | Sun | Snow")
    assert [spec.labels[0] for spec in made.fields] == ["Day"]


def test_what_is_asked_for_with_an_answer_makes_no_field_optional() -> None:
    made = page("", "**Day:** DD/MM/YYYY\n**Late:** Yes / No (if yes, why)")
    assert made.fields[-1].need is not Need.NEVER
    made = page("", "**Day:** DD/MM/YYYY\n**Late:** Yes / No (if applicable)")
    assert made.fields[-1].need is Need.NEVER


def test_blank_entries_of_a_timeline_are_no_least_number() -> None:
    rows = "".join("- HH:MM [event]\n" for _ in range(5))
    assert page(f"\n## Timeline\n\n{rows}").timeline.min_entries == 0


@pytest.mark.parametrize(
    ("titles", "cells", "labels"),
    [
        (
            "Date | Severity | Quay",
            "DD/MM/YYYY | high / low | [quay]",
            ["Date", "Severity", "Quay"],
        ),
        ("Ferry | Quay | Date", "Ida | west | 4 May", []),
        ("Ferry | Quay | Tide", "[ferry] | [quay] | [tide]", []),
    ],
)
def test_a_row_to_fill_in_below_labels_has_fields(
    titles: str, cells: str, labels: list[str]
) -> None:
    made = page("", f"| {titles} |\n|{' --- |' * 3}\n| {cells} |")
    assert [spec.labels[0] for spec in made.fields] == labels
