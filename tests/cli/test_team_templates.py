"""A team's own template: named in the configuration, or found beside the documents."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

TEMPLATE = """\
# Oven failure: [what failed]

- **Date:** DD/MM/YYYY
- **Shift:** early / late / night

## Summary

Say in one sentence what the customers saw.

## Timeline

| Time (UTC) | Event |
| --- | --- |
| HH:MM | first sign |

## Root cause

## Weather report

## Action items
"""
DOCUMENT = """\
# Oven failure: the bread stayed white

- **Date:** 26/10/2025
- **Shift:** early

## Summary

From 05:10 to 06:00 no bread was baked, and forty customers left without any.

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 05:10 | The thermostat of the second oven froze at 90 degrees |
| 05:25 | The baker noticed the white crust |
| 06:00 | A new thermostat was put in |

## Root cause

The thermostat had been bought without a rating for steam.

## Weather report

Dry.

## Action items

- Buy rated thermostats (Ida, 2025-11-03)
"""
LACKING = DOCUMENT.replace("## Weather report\n\nDry.\n\n", "").replace("- **Shift:** early\n", "")

Run = Callable[..., "tuple[int, str, str]"]


def save(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def found(run: Run, *args: str) -> list[tuple[str, str]]:
    """Code and severity of what a run finds, and the profile of its first document in front."""
    _, out, _ = run("check", "--output-format", "json", *args)
    report = json.loads(out)
    linted = [one["profile"] for one in report["documents"] if not one["skipped"]]
    return [("profile", linted[0]), *((d["code"], d["severity"]) for d in report["diagnostics"])]


@pytest.mark.parametrize(
    "place",
    [
        "incidents/template.md",
        "incidents/TEMPLATE.md",
        "incidents/_template.md",
        "incidents/oven-postmortem-template.md",
        "incidents/0000-template.md",
        "incidents/TEMPLATE.en.md",
        "incidents/template.pt-br.md",
        "incidents/templates/oven.md",
        "incidents/template/oven.md",
        "incidents/_templates/oven.md",
        "template.md",
        "templates/oven-failure.md",
    ],
)
def test_a_template_beside_the_documents_or_above_is_their_profile(run: Run, place: str) -> None:
    save(place, TEMPLATE)
    save("incidents/2025-10-26-oven.md", LACKING)
    what = found(run, "incidents/2025-10-26-oven.md")
    assert what == [("profile", place), ("PM101", "warning"), ("PM201", "warning")]
    _, _, told = run("check", "incidents/2025-10-26-oven.md")
    assert f"in 1 document, by the template {place}." in told


@pytest.mark.parametrize("folder", ["2025", "2025/10", "2025-Q4/oven"])
@pytest.mark.parametrize("place", ["docs/templates/oven.md", "docs/incidents/template.md"])
def test_a_folder_of_a_year_does_not_part_documents_from_their_template(
    run: Run, folder: str, place: str
) -> None:
    save(place, TEMPLATE)
    document = f"docs/incidents/{folder}/2025-10-26-oven.md"
    save(document, LACKING)
    assert found(run, document) == [
        ("profile", place),
        ("PM101", "warning"),
        ("PM201", "warning"),
    ]
    assert run("init", "--explain")[1].startswith(f"{place}:3: field 'Date'")


def test_a_template_two_folders_above_others_is_not_theirs(run: Run) -> None:
    save("docs/templates/oven.md", TEMPLATE)
    save("docs/incidents/ovens/2025-10-26-oven.md", DOCUMENT)
    assert found(run, "docs")[0] == ("profile", "generic")


def test_what_came_into_use_later_is_not_asked_of_older_documents(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    for month in range(1, 10):
        save(f"incidents/2024-{month:02}-02-oven.md", LACKING)
        save(f"incidents/2025-{month:02}-03-oven.md", DOCUMENT)
    save("incidents/2025-12-24-oven.md", LACKING)
    _, out, _ = run("check", "--select", "PM101,PM201", "--output-format", "concise", "incidents")
    assert {line.split(":")[0] for line in out.splitlines()} == {"incidents/2025-12-24-oven.md"}


def test_a_usual_value_of_a_template_that_nobody_named_may_stand(run: Run) -> None:
    table = "| Field | Value |\n| --- | --- |\n| Status | Resolved |\n| Shift | [shift] |\n"
    save("incidents/template.md", TEMPLATE.replace("## Summary", f"{table}\n## Summary"))
    filled = DOCUMENT.replace("## Summary", f"{table.replace('[shift]', 'early')}\n## Summary")
    save("incidents/2025-10-26-oven.md", filled)
    assert found(run, "incidents/2025-10-26-oven.md") == [("profile", "incidents/template.md")]


def test_a_found_list_of_states_leaves_room_for_others(run: Run) -> None:
    line = "- **Status:** Resolved / Monitoring\n\n## Summary"
    save("incidents/template.md", TEMPLATE.replace("## Summary", line))
    state = "- **Status:** Reopened, the oven is cold again\n\n## Summary"
    save("incidents/2025-10-26-oven.md", DOCUMENT.replace("## Summary", state))
    assert found(run, "incidents/2025-10-26-oven.md") == [("profile", "incidents/template.md")]


def test_words_that_a_template_explains_are_not_asked_for(run: Run) -> None:
    keys = "## Severity definitions\n\n- SEV1: no bread\n\n## Root cause"
    save("incidents/template.md", TEMPLATE.replace("## Root cause", keys))
    save("incidents/2025-10-26-oven.md", DOCUMENT)
    assert found(run, "incidents/2025-10-26-oven.md") == [("profile", "incidents/template.md")]


def test_a_title_of_the_template_may_go_on(run: Run) -> None:
    save("incidents/template.md", TEMPLATE.replace("## Root cause", "## The fix"))
    longer = DOCUMENT.replace("## Root cause", "## The fix: a thermostat for steam")
    longer = longer.replace("## Weather report", "## Weather report - a dry day")
    save("incidents/2025-10-26-oven.md", longer)
    assert found(run, "incidents/2025-10-26-oven.md") == [("profile", "incidents/template.md")]


def test_lines_that_run_on_in_the_template_are_only_an_info(run: Run) -> None:
    lines = "**Cook:** [name]\n**Shop:** [place]\n\n## Summary"
    save("incidents/template.md", TEMPLATE.replace("## Summary", lines))
    filled = lines.replace("[name]", "Ida").replace("[place]", "West")
    save("incidents/2025-10-26-oven.md", DOCUMENT.replace("## Summary", filled))
    assert ("PM901", "info") in found(run, "incidents/2025-10-26-oven.md")


def test_what_follows_the_template_is_fine(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    save("incidents/2025-10-26-oven.md", DOCUMENT)
    status, out, told = run("check", "incidents")
    assert (status, out) == (0, "")
    assert "fine, by the template incidents/template.md; 1 file skipped (1 template)" in told


@pytest.mark.parametrize(
    ("place", "args"),
    [
        ("elsewhere/template.md", ()),  # neither beside nor above
        ("incidents/recipe.md", ()),  # not called a template
        ("incidents/template.md", ("--isolated",)),
    ],
)
def test_no_other_file_is_taken_for_the_template(
    run: Run, place: str, args: tuple[str, ...]
) -> None:
    save(place, TEMPLATE)
    save("incidents/2025-10-26-oven.md", LACKING)
    assert ("profile", "generic") in found(run, *args, "incidents/2025-10-26-oven.md")


def test_a_template_of_something_else_does_not_count(run: Run) -> None:
    save("incidents/template.md", "# Decision\n\n## Context\n\n## Options\n\n## Outcome\n")
    save("incidents/2025-10-26-oven.md", LACKING)
    assert ("profile", "generic") in found(run, "incidents/2025-10-26-oven.md")


ODD = ("Overview", "What the customers noticed", "Oven state", "What the bakers did", "Tasks")


def odd(*titles: str, told: str = "") -> str:
    return "\n".join(f"## {title}\n\n{told}" for title in titles)


def test_most_documents_show_that_an_odd_file_is_their_template(run: Run) -> None:
    save("incidents/TEMPLATE.md", f"# Name\n\n{odd(*ODD)}")
    for day in range(1, 7):
        titles = ODD if day != 3 else (*ODD[:2], *ODD[3:])
        text = f"# Incident: oven {day} cold\n\n{odd(*titles, told='It was 10 degrees.')}"
        save(f"incidents/2025-03-0{day}-oven.md", text)
    what = found(run, "incidents")
    assert what == [("profile", "incidents/TEMPLATE.md"), ("PM101", "warning")]
    assert run("init")[1] == "postmortem-lint.toml\n"
    assert 'template = "incidents/TEMPLATE.md"' in Path("postmortem-lint.toml").read_text("utf-8")


def test_a_file_that_few_documents_follow_is_not_their_template(run: Run) -> None:
    save("incidents/TEMPLATE.md", f"# Name\n\n{odd(*ODD)}")
    for day in range(1, 7):
        text = DOCUMENT if day > 2 else f"# Incident: cold oven\n\n{odd(*ODD, told='Cold.')}"
        save(f"incidents/2025-03-0{day}-oven.md", text)
    assert "by the template" not in run("check", "incidents")[2]
    status, out, told = run("init")
    assert (status, "postmortem-profile.toml" in out) == (0, True)
    assert "incidents/TEMPLATE.md: not seen to be a template of postmortems; name it" in told


def test_pages_of_something_else_are_no_postmortems_for_following_a_template(run: Run) -> None:
    save("rules/TEMPLATE.md", f"# Name\n\n{odd('Rule Details', 'Further Reading', 'Options')}")
    for number in range(6):
        titles = ("Rule Details", "Further Reading", "Options")
        save(f"rules/no-{number}.md", f"# no-{number}\n\n{odd(*titles, told='Do not.')}")
    assert "No postmortems found" in run("check")[2]


def test_nothing_above_the_repository_is_looked_at(run: Run) -> None:
    save("bakery/incidents/2025-10-26-oven.md", LACKING)
    save("bakery/template.md", TEMPLATE)
    Path("bakery/incidents/.git").mkdir()
    assert ("profile", "generic") in found(run, "bakery/incidents/2025-10-26-oven.md")


def test_a_document_that_was_written_otherwise_is_not_held_to_the_template(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    other = LACKING.replace("## Root cause", "## Why it froze").replace("## Timeline", "## Log")
    save("incidents/2025-10-26-oven.md", other.replace("## Summary", "## In short"))
    assert ("profile", "generic") in found(run, "incidents/2025-10-26-oven.md")
    _, out, _ = run("outline", "incidents/2025-10-26-oven.md")
    assert "of incidents/template.md beside it the document has less than two thirds" in out


def test_of_several_templates_that_counts_which_a_document_follows(run: Run) -> None:
    save("incidents/template-oven.md", TEMPLATE)
    save(
        "incidents/template-van.md",
        TEMPLATE.replace("Weather report", "Road").replace("Shift", "Van"),
    )
    save("incidents/2025-10-26-oven.md", DOCUMENT)
    assert found(run, "incidents") == [("profile", "incidents/template-oven.md")]


def test_a_template_that_is_named_makes_its_demands_errors(run: Run) -> None:
    save("docs/oven.md", TEMPLATE)
    save("postmortem-lint.toml", 'template = "docs/oven.md"\n')
    save("incidents/2025-10-26-oven.md", LACKING)
    what = found(run, "incidents")
    assert what == [("profile", "docs/oven.md"), ("PM101", "error"), ("PM201", "error")]
    _, out, _ = run("outline", "incidents/2025-10-26-oven.md")
    assert "docs/oven.md" in out
    assert "named in the configuration" in out


def test_what_has_the_form_of_a_named_template_is_a_postmortem(run: Run) -> None:
    odd = TEMPLATE.replace("Oven failure: [what failed]", "<what> stood still").replace(
        "## Root cause", "## Why"
    )
    text = DOCUMENT.replace("Oven failure: the bread stayed white", "The oven stood still")
    save("log/form.md", odd.replace("## Timeline", "## Minutes"))
    text = text.replace("## Root cause", "## Why").replace("## Timeline", "## Minutes")
    save("log/7.md", text)
    save("log/notes.md", "# Notes\n\n## Summary\n\nWe met.\n\n## Action items\n\n- Write (Ida)\n")
    _, _, told = run("check", "log")
    assert told.startswith("No postmortems found; 3 files skipped")
    assert "  postmortem-lint init --from FILE names the template that the others follow\n" in told
    assert "Next:" not in run("check", "log/7.md", "log/notes.md")[2]
    save("postmortem-lint.toml", 'template = "log/form.md"\n')
    assert found(run, "log")[0] == ("profile", "log/form.md")
    _, _, told = run("check", "log")
    assert told.startswith("The document is fine; 2 files skipped (1 template, 1 not a postm")
    assert "  kind     a postmortem" in run("outline", "log/7.md")[1]


def test_an_override_names_another_template_for_some_paths(run: Run) -> None:
    save("docs/oven.md", TEMPLATE)
    save("docs/van.md", TEMPLATE.replace("Weather report", "Road"))
    config = (
        'template = "docs/oven.md"\n[[overrides]]\npaths = ["vans/**"]\ntemplate = "docs/van.md"\n'
    )
    save("postmortem-lint.toml", config)
    save("vans/incidents/2025-10-26-van.md", DOCUMENT)
    save("ovens/incidents/2025-10-26-oven.md", DOCUMENT)
    _, out, _ = run("check", "--output-format", "json", "vans", "ovens")
    report = json.loads(out)
    assert {one["path"]: one["profile"] for one in report["documents"]} == {
        "ovens/incidents/2025-10-26-oven.md": "docs/oven.md",
        "vans/incidents/2025-10-26-van.md": "docs/van.md",
    }
    assert [(one["code"], one["path"]) for one in report["diagnostics"]] == [
        ("PM101", "vans/incidents/2025-10-26-van.md")
    ]


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (
            '\ntemplate = "templat.md"',
            "lint.toml:2: template: templat.md: no such file; did you mean 'template.md'?",
        ),
        ('template = "../oven.md"', "postmortem-lint.toml:1: template: '../oven.md' lies outside"),
        ('template = "oven.toml"', "template: 'oven.toml' is not a Markdown file"),
        ('template = "empty.md"', "empty.md:1: the template is empty"),
        ('template = "prose.md"', "prose.md:1: the template asks for nothing"),
        ('template = "huge.md"', "huge.md: the file holds more than 200,000 words"),
        (
            'template = "torn.md"',
            "torn.md:5: the field 'Shift' can be day, dusk here, and early",
        ),
        ('template = "latin.md"', "latin.md: byte 0xe4 on line 1 is not UTF-8"),
        (
            'template = "template.md"\nprofile = "generic"',
            "postmortem-lint.toml:1: template: a profile and a template both say",
        ),
        (
            '[[overrides]]\npaths = ["a/*"]',
            "overrides[0]: an override names a profile or a template",
        ),
        ('[[overrides]]\ntemplate = "template.md"', "overrides[0]: 'paths' is missing"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(run: Run, config: str, message: str) -> None:
    save("template.md", TEMPLATE)
    save("empty.md", "\n")
    save("prose.md", "Bake, then write.\n")
    save("huge.md", "## Summary\n" * 54_600)
    save("torn.md", "# A\n\n**Shift:** early / late\n\n**Shift:** day / dusk\n")
    Path("latin.md").write_bytes(b"## B\xe4cker\n")
    save("postmortem-lint.toml", config + "\n")
    save("incidents/2025-10-26-oven.md", DOCUMENT)
    status, _, told = run("check", "incidents")
    assert status == 2
    assert message in told
    assert len(told.splitlines()) <= 2


def test_the_configuration_can_be_checked_with_its_template(run: Run) -> None:
    save("oven.md", "\n")
    save("postmortem-lint.toml", 'template = "oven.md"\n')
    status, _, told = run("config", "check")
    assert (status, "oven.md:1: the template is empty" in told) == (2, True)


def test_headings_alone_are_a_template(run: Run) -> None:
    save(
        "incidents/template.md", "# X\n\n## Summary\n\n## Timeline\n\n## Root cause\n\n## Scones\n"
    )
    save("incidents/2025-10-26-oven.md", DOCUMENT.replace("26/10/2025", "2025-10-26"))
    assert found(run, "incidents") == [("profile", "incidents/template.md"), ("PM101", "warning")]


def test_what_is_no_regular_file_is_passed_over(run: Run) -> None:
    os.mkfifo("pipe")
    save("incidents/2025-10-26-oven.md", LACKING)
    Path("incidents/template.md").symlink_to(Path("pipe").absolute())
    assert ("profile", "generic") in found(run, "incidents/2025-10-26-oven.md")
    save("postmortem-lint.toml", 'template = "incidents/template.md"\n')
    assert run("check", "incidents/2025-10-26-oven.md")[0] == 2


@pytest.mark.parametrize("label", ["Shift of the crew", "Shifts"])
def test_a_label_like_one_of_a_found_template_is_that_field(run: Run, label: str) -> None:
    save("incidents/template.md", TEMPLATE)
    save("incidents/2025-10-26-oven.md", DOCUMENT.replace("**Shift:**", f"**{label}:**"))
    assert found(run, "incidents") == [("profile", "incidents/template.md")]


def test_what_a_found_template_writes_behind_a_label_may_be_the_usual_value(run: Run) -> None:
    usual, hint = "- **Oven:** second\n", "- **Crew:** who stood at the oven\n"
    save("incidents/template.md", TEMPLATE.replace("\n## Summary", f"{usual}{hint}\n## Summary"))
    kept = DOCUMENT.replace("\n## Summary", f"{usual}{hint}\n## Summary")
    save("incidents/2025-10-26-oven.md", kept)
    _, out, _ = run("check", "--output-format", "concise", "incidents")
    assert [line for line in out.splitlines() if "Oven'" in line] == []
    assert "who stood at the oven" in out


def test_a_list_in_a_template_may_be_an_example(run: Run) -> None:
    Path("postmortem-lint.toml").write_text('template = "template.md"\n', encoding="utf-8")
    save("template.md", TEMPLATE)
    for said, what in (("noon", "info"), ("early shift", ""), ("early / late", "")):
        save("incidents/2025-10-26-oven.md", DOCUMENT.replace("early", said))
        _, out, _ = run("check", "--select", "PM152,PM213", "--output-format", "concise", ".")
        assert out.count("PM") == bool(what)
        assert f" {what} PM213" in out or not what


def test_a_number_that_is_not_on_a_list_of_a_found_template_is_told(run: Run) -> None:
    table = "| Action | Owner | Priority (P0/P1/P2) |\n| --- | --- | --- |\n| {} | Ida | {} |\n"
    head, _, _ = DOCUMENT.partition("- Buy rated")
    save("incidents/template.md", TEMPLATE + "\n" + table.format("[what]", "P1"))
    for day, rank in enumerate(("P0", "P1", "P2", "P7", "soon"), 1):
        save(f"incidents/2025-10-{day:02}-oven.md", head + table.format("Buy a thermostat", rank))
    _, out, _ = run("check", "--select", "PM608", "--output-format", "concise", "incidents")
    assert [line.split(":")[0] for line in out.splitlines()] == ["incidents/2025-10-04-oven.md"]
