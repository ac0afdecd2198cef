"""What a team's own template says of the documents that follow it."""

from __future__ import annotations

from pathlib import Path

import pytest

import postmortem_lint
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import ColumnSpec, Need, Profile
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.templates.derive import builtin_of, derive, is_of_postmortems, the_template
from postmortem_lint.templates.errors import TemplateError
from postmortem_lint.templates.reading.value_lists import listed_values
from postmortem_lint.text import Source


def template(text: str, path: str = "template.md") -> Profile:
    return derive(read(Source(path, text)), path)


FERRY = """# Ferry stop: [what happened]

**Day:** DD/MM/YYYY
**Quay:** [name of the quay]
**Level:** red / amber / green
**Weather:** calm / windy / storm (if known)
**Ticket refund:** X hours Y minutes
**Severity:** L1 / L2

All times in CET.

## Summary

Say in two sentences what the passengers saw.

## Timeline

| Time (UTC) | Event | Crew |
| --- | --- | --- |
| HH:MM | first sign | name |

## Weather report

_What did the mast measure?_

### Tide

### Log of the bridge (optional)

## Action Items

| Action | Owner | Type (repair/ prevent/ train) | Due |
| --- | --- | --- | --- |
| Paint the hull | Ida | repair | 2025-01-31 |

## Crew's check list

- [ ] log book closed
- [ ] harbour master told
"""


def test_sections_have_their_titles_nesting_and_need() -> None:
    specs = template(FERRY).sections
    assert [(one.role, one.titles[0], one.need, one.parent, one.parent_title) for one in specs] == [
        (Role.SUMMARY, "Summary", Need.ALWAYS, None, ""),
        (Role.TIMELINE, "Timeline", Need.ALWAYS, None, ""),
        (Role.OTHER, "Weather report", Need.FINAL, None, ""),
        (Role.OTHER, "Tide", Need.FINAL, Role.OTHER, "Weather report"),
        (Role.OTHER, "Log of the bridge (optional)", Need.NEVER, Role.OTHER, "Weather report"),
        (Role.ACTIONS, "Action Items", Need.FINAL, None, ""),
        (Role.OTHER, "Crew's check list", Need.FINAL, None, ""),
    ]


def test_fields_have_their_types_values_and_need() -> None:
    specs = template(FERRY).fields
    assert [(one.labels[0], one.key, one.type, one.values, one.need) for one in specs] == [
        ("Day", Key.DATE, Reading.TEXT, (), Need.ALWAYS),
        ("Quay", Key.OTHER, Reading.TEXT, (), Need.ALWAYS),
        ("Level", Key.OTHER, Reading.CHOICE, ("red", "amber", "green"), Need.ALWAYS),
        ("Weather", Key.OTHER, Reading.CHOICE, ("calm", "windy", "storm"), Need.NEVER),
        ("Ticket refund", Key.OTHER, Reading.DURATION, (), Need.ALWAYS),
        ("Severity", Key.SEVERITY, Reading.TEXT, ("L1", "L2"), Need.ALWAYS),
    ]


def test_tables_give_columns_with_their_values() -> None:
    profile = template(FERRY)
    assert profile.timeline.columns == (
        ColumnSpec(Column.TIME, ("Time (UTC)",), required=True),
        ColumnSpec(Column.EVENT, ("Event",), required=True),
        ColumnSpec(Column.OTHER, ("Crew",)),
    )
    assert profile.actions.columns == (
        ColumnSpec(Column.ACTION, ("Action",), required=True),
        ColumnSpec(Column.OWNER, ("Owner",), required=True),
        ColumnSpec(
            Column.TYPE, ("Type (repair/ prevent/ train)",), values=("repair", "prevent", "train")
        ),
        ColumnSpec(Column.DUE, ("Due",), required=True),
    )


def test_a_sentence_beside_a_table_gives_the_values_of_its_column() -> None:
    table = "| Action | Type |\n| --- | --- |\n| Paint | repair |\n"
    told = "> `Type` = `repair` (now) \u00b7 `prevent` \u00b7 `train` (all). Write days."
    columns = template(f"## Action Items\n\n{told}\n\n{table}").actions.columns
    assert columns[1].values == ("repair", "prevent", "train")


def test_the_title_of_a_box_is_advice_and_no_field() -> None:
    box = '!!! note "How we write"\n    One page, no names.\n\n'
    fields = template(f"{box}**Quay:** [name of the quay]\n\n## Summary\n").fields
    assert [spec.labels[0] for spec in fields] == ["Quay"]


def test_a_value_with_an_example_in_code_is_no_list() -> None:
    (spec,) = template("## Summary\n\n- **Heard by:** horn `H2` \u00b7 bell \u00b7 crew\n").fields
    assert spec.values == ()


def test_a_table_that_names_four_columns_holds_no_fields() -> None:
    rows = "| F-1 | wet rope | low | 2 |\n| F-2 | loose cleat | high | 1 |\n"
    table = f"## Impact\n\n| Number | What | Grave | Deck |\n| --- | --- | --- | --- |\n{rows}"
    assert template(table).fields == ()
    form = "## Impact\n\n| Began | | Over | |\n| --- | --- | --- | --- |\n| Deck | | Crew | |\n"
    labels = [spec.labels[0] for spec in template(form).fields]
    assert labels == ["Began", "Over", "Deck", "Crew"]


def test_links_of_an_appendix_may_be_left_out() -> None:
    specs = template("## Appendix\n\n- Harbour log: <link>\n- Chart: [link]\n").fields
    assert [(spec.labels[0], spec.need) for spec in specs] == [
        ("Harbour log", Need.NEVER),
        ("Chart", Need.NEVER),
    ]


def test_texts_that_must_not_be_left_are_known() -> None:
    profile = template(FERRY)
    assert profile.guidance == (
        "Say in two sentences what the passengers saw.",
        "What did the mast measure?",
        "| Paint the hull | Ida | repair | 2025-01-31 |",
    )
    assert profile.placeholders == (
        "DD/MM/YYYY",
        "[name of the quay]",
        "X hours Y minutes",
        "[what happened]",
        "HH:MM",
    )


def test_title_zone_and_dates_are_the_teams_own() -> None:
    profile = template(FERRY)
    assert profile.title == "Ferry stop: {title}"
    assert profile.generic_titles == ("Ferry stop: [what happened]",)
    assert profile.zone == "CET"
    assert profile.date_forms == ("26/10/2025",)


def test_a_column_that_counts_on_shows_its_scale() -> None:
    rows = "".join(f"| repair {number} | P{number} |\n" for number in (1, 2, 3))
    table = f"## Action items\n\n| Action | Priority |\n| --- | --- |\n{rows}"
    assert template(table).actions.columns[1].values == ("P1", "P2", "P3")
    short = table.replace("| repair 3 | P3 |\n", "")
    assert template(short).actions.columns[1].values == ()


def test_boxes_that_answer_a_question_are_choices_and_things_to_do_are_none() -> None:
    boxes = "- [ ] by the harbour\n- [ ] by a passenger\n\n"
    text = f"## Detection\n\n### How we detected it\n\n{boxes}## Action items\n\n{boxes}"
    assert template(text).choices == (Role.HOW_DETECTED,)


def test_a_sentence_with_a_colon_is_no_field_and_a_label_of_a_list_neither() -> None:
    text = """## Summary

In a few words: what the passengers saw
Quay: [its name]
Ferry: …
**The gate**:
- open or shut
- **Ramp**: [up or down]

- [ ] Log book closed: [link]
"""
    assert [spec.labels[0] for spec in template(text).fields] == ["Quay", "Ferry", "Ramp"]


def test_what_stays_in_each_document_is_nothing_to_fill_in() -> None:
    text = """# Ferry stop: YYYY-MM-DD HH-mm-ss

## Summary

> [!NOTE]
> Say what the passengers saw.

**Remember:** nobody is to blame for the tide.
"""
    made = template(text)
    assert "[!NOTE]" not in made.placeholders
    assert not any("tide" in one for one in made.guidance)


@pytest.mark.parametrize(
    ("title", "off"),
    [
        ("Incident: YYYY-MM-DD HH-mm-ss", True),
        ("Incident Report {MM/DD/YYYY}", True),
        ("Incident YYYY-MM-DD: [what happened]", False),
        ("Incident: [what happened]", False),
    ],
)
def test_a_team_that_titles_by_date_is_not_told_to_do_otherwise(title: str, off: bool) -> None:
    made = template(f"# {title}\n\n## Summary\n\n## Root cause\n")
    assert ("PM107" in made.rules) is off


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("SEV1 / SEV2 / SEV3", ("SEV1", "SEV2", "SEV3")),
        ("Yes / No (if applicable)", ("Yes", "No")),
        ("yes / no \u2014 say what guests saw", ("yes", "no")),
        ("[open|shut]", ("open", "shut")),
        ("red/amber/green", ("red", "amber", "green")),
        ("\u3042\u308a / \u306a\u3057\uff08\u8a73\u7d30: \uff09", ("\u3042\u308a", "\u306a\u3057")),
        ("horn \u00b7 flag \u00b7 none", ("horn", "flag", "none")),
        ("hull \u00b7 deck", ()),
        ("mails/calls", ()),
        ("HH:MM / unknown", ()),
        ("masts and sails, hull, deck", ()),
        ("docs/plan/front.png", ()),
        ("the bridge / the engine / whatever else the crew saw that day", ()),
        ("4 / 5", ()),
        ("[ ] read by the crew / [ ] to be read", ()),
        ("", ()),
    ],
)
def test_values_to_choose_from(text: str, values: tuple[str, ...]) -> None:
    assert listed_values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [("low, high", ("low", "high")), ("open/shut", ("open", "shut"))],
)
def test_a_field_that_is_always_chosen_needs_no_blanks_around_its_slash(
    text: str, values: tuple[str, ...]
) -> None:
    assert listed_values(text) == ()
    assert listed_values(text, chosen=True) == values


@pytest.mark.parametrize("name", [name for name in builtin_names() if name != FALLBACK])
def test_no_template_that_comes_along_is_taken_for_another(name: str) -> None:
    """The headings and labels of a built-in profile alone, as a template has them."""
    known = builtin_profile(name)
    levels = {spec.role: 2 if spec.parent is None else 3 for spec in known.sections}
    lines = [f"# {known.generic_titles[0] if known.generic_titles else 'Title'}", ""]
    lines += [f"**{one.labels[0]}**: [value]\n" for one in known.fields if not one.section]
    lines += [f"{'#' * levels[one.role]} {one.titles[0]}\n" for one in known.sections]
    found = builtin_of(bind(read(Source("x.md", "\n".join(lines))), builtin_profile(FALLBACK)))
    assert found is None or found.name == name


def test_the_template_of_a_built_in_profile_is_that_profile() -> None:
    known = builtin_profile("incident-report")
    made = template(_seed())
    assert made.sections == known.sections
    assert made.actions == known.actions


def _seed() -> str:
    path = Path(__file__).parents[1] / "fixtures" / "templates" / "incident-report.md"
    return path.read_text(encoding="utf-8")


def test_a_page_about_the_template_may_show_it_as_code() -> None:
    page = f"# How we write\n\nCopy this.\n\n````markdown\n{FERRY}````\n\n## Steps\n\nWrite.\n"
    assert template(page).sections == template(FERRY).sections


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n\n", "is empty"),
        ("Just a sentence without anything to fill in.\n", "asks for nothing"),
        pytest.param(
            "## Summary\n" * 60_000,
            "the template has 660,000 characters",
            marks=pytest.mark.slow,
        ),
        (
            "**Level:** red / green\n\nThen.\n\n**Level:** low / high\n",
            "'Level' can be low, high here",
        ),
    ],
)
def test_what_is_no_template_is_refused_in_one_line(text: str, message: str) -> None:
    with pytest.raises(TemplateError, match=message) as caught:
        template(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "**Incident status:** Open / Resolved\n\n**Document status:** Draft / Final\n",
            [("Incident status", Key.STATUS, 2), ("Document status", Key.OTHER, 2)],
        ),
        (
            "**Status (incident):** Open / Resolved\n\n**Status (report):** Draft / Final\n",
            [("Status (incident)", Key.STATUS, 2), ("Status (report)", Key.OTHER, 2)],
        ),
        (
            "**Severity (first):** A1 / A2 / A3\n\n**Severity (last):** A1 / A2 / A3\n",
            [("Severity (first)", Key.SEVERITY, 3), ("Severity (last)", Key.OTHER, 3)],
        ),
        (
            "**Severity:** A1 / A2 / A3\n\n**Severity (guess it):** A1 / A2 / A3\n",
            [("Severity", Key.SEVERITY, 3)],
        ),
    ],
)
def test_two_lists_under_names_of_their_own_are_two_fields(
    text: str, fields: list[tuple[str, Key, int]]
) -> None:
    specs = template(text).fields
    assert [(spec.labels[0], spec.key, len(spec.values)) for spec in specs] == fields


def test_the_status_of_the_report_tells_a_draft_also_beside_that_of_the_incident() -> None:
    profile = template(
        "**Status (incident):** Open / Resolved\n\n**Status (report):** Draft / Final\n"
    )
    page = "**Status (incident):** Resolved\n\n**Status (report):** {}\n"
    phases = [
        bind(read(Source("ferry.md", page.format(state))), profile).phase
        for state in ("Draft", "Final")
    ]
    assert phases == [Phase.DRAFT, Phase.FINAL]


def test_headings_alone_are_a_template_and_one_that_stands_twice_is_asked_for_once() -> None:
    specs = template("## Notes\n\n## Impact\n\n## Notes\n").sections
    assert [spec.titles for spec in specs] == [("Notes",), ("Impact",)]


@pytest.mark.parametrize(
    ("path", "text", "is_one"),
    [
        ("docs/template.md", FERRY + "## Root cause\n", True),
        ("docs/ferry.md", FERRY + "## Root cause\n", False),
        ("docs/template.md", "# Decision\n\n## Context\n\n## Decision\n\n## Status\n", False),
        ("text/0779-lamp-templates.md", "# Lamps\n\n## Summary\n\n## The solution\n", False),
        ("incidents/lamp-template.md", "# Lamps\n\n## Summary\n\n## The solution\n", True),
    ],
)
def test_a_file_beside_documents_counts_only_as_a_template_of_postmortems(
    path: str, text: str, is_one: bool
) -> None:
    assert is_of_postmortems(read(Source(path, text))) is is_one


def test_the_template_is_the_page_where_no_code_shows_one() -> None:
    document = read(Source("template.md", FERRY))
    assert the_template(document) is document


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Look for all still open QZ-XXXX without a report.", False),
        ("Every QZ-XXXX gets a report of its own.", False),
        ("The ticket is QZ-XXXX.", True),
    ],
)
def test_a_key_of_the_template_may_mean_all_of_its_kind(text: str, left: bool) -> None:
    profile = postmortem_lint.Profile.from_template(
        "# QZ-XXXX: title\n\nTicket: QZ-XXXX\n\n## Summary\n\nText.\n"
    )
    page = f"# QZ-0007: labels printed twice\n\nTicket: QZ-0007\n\n## Summary\n\n{text}\n"
    settings = postmortem_lint.Settings(select=("PM151",), detect=False)
    report = postmortem_lint.check(page, "qz-0007.md", profile=profile, settings=settings)
    assert bool(report.diagnostics) is left


@pytest.mark.parametrize(
    "note",
    [
        "<!-- Optional: delete if indoors -->",
        "*If applicable*",
        "If it rained, tell how much.",
        "Remove this section if not needed.",
        "Only if it rained.",
        "Diesen Abschnitt entfernen, falls unnötig.",
        "Si procede.",
    ],
)
def test_a_comment_or_a_sentence_says_that_a_part_may_be_left_out(note: str) -> None:
    profile = template(f"# Stop: [what]\n\n## Weather report\n\n{note}\n\n## Tide table\n")
    needs = {spec.titles[0]: spec.need for spec in profile.sections}
    assert needs["Weather report"] is Need.NEVER
    assert needs["Tide table"] is not Need.NEVER


@pytest.mark.parametrize(
    "note", ["When did it rain?", "Tell when it rained.", "It rained, if I remember.", "The wind."]
)
def test_other_sentences_do_not(note: str) -> None:
    profile = template(f"# Stop: [what]\n\n## Weather report\n\n{note}\n")
    assert profile.sections[0].need is not Need.NEVER


@pytest.mark.parametrize("value", ["<!-- optional -->", "if applicable"])
def test_a_field_may_be_left_out_likewise(value: str) -> None:
    profile = template(f"# Stop: [what]\n\n- **Quay:** {value}\n- **Mast:** [which]\n")
    needs = {spec.labels[0]: spec.need for spec in profile.fields}
    assert needs["Quay"] is Need.NEVER
    assert needs["Mast"] is not Need.NEVER


@pytest.mark.parametrize(
    ("written", "style"),
    [
        ("GG/MM/AAAA", "26/10/2025"),
        ("TT.MM.JJJJ", "26.10.2025"),
        ("ДД.ММ.ГГГГ", "26.10.2025"),
        ("AAAA/MM/JJ", "2025/10/26"),
        ("MM-DD-YYYY", "10-26-2025"),
        ("DD Mon YYYY", "26 Oct 2025"),
        ("DD Month YYYY", "26 October 2025"),
    ],
)
def test_dates_are_wanted_in_the_letters_of_any_language(written: str, style: str) -> None:
    profile = template(f"# Stop: [what]\n\n- **Quay day:** {written}\n")
    assert profile.date_forms == (style,)
    assert profile.fields[0].type is Reading.DATE
    assert any(written in token for token in profile.placeholders)


def test_a_label_of_known_words_is_what_its_format_says() -> None:
    profile = template("# Stop: [what]\n\n- **Total length:** X hours Y minutes\n")
    assert profile.fields[0].key is Key.DURATION


def test_labels_below_definitions_are_no_fields() -> None:
    table = "| Level | Meaning |\n| --- | --- |\n| L1 | all quays |\n| L2 | one quay |\n"
    profile = template(f"# Stop: [what]\n\n## Summary\n\n## Severity definitions\n\n{table}")
    assert not profile.fields
    assert "all quays" not in profile.guidance


def test_a_handle_of_nobody_is_a_placeholder() -> None:
    assert "@handle" in template("# Stop: [what]\n\n- **Pilot:** @handle\n").placeholders


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("**Day** – DD/MM/YYYY\n**Owner** —\n**Quay** - [which]", ["Day", "Owner", "Quay"]),
        ("- Severity – L1 / L2\n- **Status** – Draft / Done", ["Severity", "Status"]),
        ("Severity – L1 / L2", ["Severity"]),
        ("**Blameless** – we look at the ferry, not at its crew", []),
        ("Ferries – and their crews – are kind", []),
        ("## Log\n\n- **Day** – DD/MM/YYYY", []),
    ],
)
def test_a_label_before_a_dash_in_the_head_is_a_field(text: str, labels: list[str]) -> None:
    profile = template(f"# Stop: [what]\n\n{text}\n\n## Summary\n")
    assert [spec.labels[0] for spec in profile.fields] == labels
