"""A first configuration, a new document, and the first hour of a team with both."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from postmortem_lint.profile.load import load_profile
from postmortem_lint.profile.model import Need

ROOT = Path(__file__).parents[2]
SCREEN = 24  # lines
TEMPLATE = """\
# Ferry stop: [what happened]

- **Date:** DD.MM.YYYY
- **Began:** HH:MM CET
- **Severity:** L1 / L2 / L3
- **Status:** Draft / Final
- **Quay:** [name of the quay]
- **Report date:** YYYY-MM-DD

## Summary

Say in one sentence what the passengers saw.

## Timeline

| Time (CET) | Event |
| --- | --- |
| HH:MM | first sign |

## Root cause

## Tide

## Action items

- [what is to be done] ([who], YYYY-MM-DD)
"""
DOCUMENT = """\
# Ferry stop: ramp {number} jammed

- **Date:** {day:02}.03.2025
- **Began:** 07:10 CET
- **Severity:** L2
- **Status:** Final
- **Quay:** North quay
- **Report date:** 2025-03-31

## Summary

From 07:10 to 07:50 no car could board, and thirty of them waited.

## Timeline

| Time (CET) | Event |
| --- | --- |
| 07:10 | The ramp stopped half way with {number} cars on it |
| 07:25 | The crew noticed a bent pin |
| 07:50 | Resolved: the pin was replaced |

## Root cause

The pin was made of soft steel, and nobody had asked for another.

## Tide

High.

## Action items

- Order hardened pins (Ida, 2025-04-1{last})
"""
Run = Callable[..., "tuple[int, str, str]"]

pytestmark = pytest.mark.slow


def save(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def archive(number: int, *, without: str = "", every: int = 4) -> None:
    """So many old documents; `every` fourth one lacks a line that begins with `without`."""
    for place in range(number):
        text = DOCUMENT.format(number=place + 2, day=place % 28 + 1, last=place % 10)
        lines = text.splitlines(keepends=True)
        if without and place % every == 1:
            lines = [line for line in lines if not line.startswith(without)]
        save(f"incidents/2025-03-{place % 28 + 1:02}-ramp-{place + 2}.md", "".join(lines))


def read(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


def test_init_names_the_template_beside_the_documents(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    archive(2)
    assert run("init")[:2] == (0, "postmortem-lint.toml\n")
    assert tomllib.loads(read("postmortem-lint.toml")) == {"template": "incidents/template.md"}
    assert run("check")[0] == 0


def test_init_takes_the_template_that_is_given(run: Run) -> None:
    save("docs/ferry.md", TEMPLATE)
    assert run("init", "--from", "docs/ferry.md")[0] == 0
    assert tomllib.loads(read("postmortem-lint.toml")) == {"template": "docs/ferry.md"}


def test_init_explains_line_by_line_and_writes_nothing(run: Run) -> None:
    save("ferry.md", TEMPLATE)
    status, out, _ = run("init", "--from", "ferry.md", "--explain")
    assert status == 0
    assert not Path("postmortem-lint.toml").exists()
    assert "ferry.md:5: field 'Severity' (severity, a choice, one of L1, L2, L3): must be" in out
    assert "ferry.md:7: field 'Quay' (the template's own): must be there\n" in out
    assert "ferry.md:22: section 'Tide' (the template's own): must be there in a finished" in out
    assert "ferry.md: dates may be written like 26.10.2025\n" in out
    assert out.count("dates may be written like") == 1


@pytest.mark.skipif(os.name == "nt", reason="such names are refused there")
def test_what_init_explains_of_a_template_commands_nothing(run: Run) -> None:
    label = "Quay\x1b[31m\u009b1m\u202e\u2028##vso[x]##[error]"
    name = "::error::\x1b]0;x\x07ferry.md"
    save(name, TEMPLATE.replace("Quay", label))
    for options in ((), ("--eject",)):
        _, out, said = run("init", "--from", name, "--explain", *options)
        assert "field 'Quay" in out
        lines = (out + said).split("\n")
        assert not [line for line in lines if line.lstrip().startswith("::") or "##" in line]
        assert all(line.isprintable() for line in lines)


def test_init_takes_the_template_that_the_configuration_names(run: Run) -> None:
    save("docs/ferry.md", TEMPLATE)
    save("postmortem-lint.toml", 'template = "docs/ferry.md"\n')
    status, out, _ = run("init", "--explain")
    assert (status, "docs/ferry.md:7: field 'Quay' (the template's own)" in out) == (0, True)
    assert run("init", "--eject", "--force")[0] == 0
    assert read("postmortem-profile.toml").startswith("# The profile of docs/ferry.md;")
    save("postmortem-lint.toml", "template = no text\n")
    save("docs/template.md", TEMPLATE)
    assert run("init", "--force")[0] == 0
    assert tomllib.loads(read("postmortem-lint.toml")) == {"template": "docs/template.md"}


def test_init_ejects_a_profile_that_says_the_same(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    archive(4, without="- **Quay")
    assert run("init")[0] == 0
    _, before, _ = run("check", "--output-format", "json")
    wrote = "postmortem-lint.toml\npostmortem-profile.toml\n"
    assert run("init", "--eject", "--force")[:2] == (0, wrote)
    assert run("config", "check")[0] == 0
    assert run("config", "check", "postmortem-profile.toml")[0] == 0
    _, after, _ = run("check", "--output-format", "json")
    told = [json.loads(out)["diagnostics"] for out in (before, after)]
    missing = ["the field 'Quay' is missing"]
    assert [[one["message"] for one in some] for some in told] == [missing, missing]


def test_init_without_a_template_asks_for_what_most_documents_have(run: Run) -> None:
    archive(10, without="- **Quay")
    status, out, _ = run("init")
    assert (status, out) == (0, "postmortem-lint.toml\npostmortem-profile.toml\n")
    profile = load_profile(Path("postmortem-profile.toml"))
    sections = [spec for spec in profile.sections if spec.need is not Need.NEVER]
    titles = [title for spec in sections for title in spec.titles]
    assert sorted(titles) == ["Action items", "Root cause", "Summary", "Tide", "Timeline"]
    fields = [spec for spec in profile.fields if spec.need is not Need.NEVER]
    labels = [label for spec in fields for label in spec.labels]
    assert sorted(labels) == ["Began", "Date", "Report date", "Severity", "Status"]
    assert run("check")[0] == 0
    assert "10 of 10: section 'Tide' (the template's own)" in run("init", "--explain")[1]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("init", "c"), "c: no template and no postmortem; --from FILE names"),
        (("init", "d"), "d: no postmortem; d/template.md: not seen to be a template of postm"),
        (("init", "--from", "none.md"), "none.md: no such file"),
        (("init", "--from", "../out.md"), "../out.md: lies outside of the current folder"),
        (("init", "--from", "empty.md"), "empty.md:1: the template is empty"),
        (("init", "--from", "ferry.md"), "postmortem-lint.toml: is there already; --force"),
        (("new", " "), "the title is empty"),
        (("new", "X", "--started", "noon"), '--started: "noon" is no time with a day, like'),
        (
            ("new", "X", "--severity", "L9", "--dir", "a"),
            "--severity: 'L9' is none of L1, L2, L3\n",
        ),
        (("new", "X", "--dir", "a", "--now", "2025-01-01"), "a/2025-01-01-x.md: is there already"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    run: Run, args: tuple[str, ...], message: str
) -> None:
    save("ferry.md", TEMPLATE)
    save("a/template.md", TEMPLATE)
    save("a/2025-01-01-x.md", "mine\n")
    save("empty.md", "\n")
    if "ferry.md" in args:
        save("postmortem-lint.toml", "# mine\n")
    save("c/bread.md", "# Bread\n\nFlour.\n")
    save("d/template.md", "# Decision\n\n## Context\n")
    status, _, told = run(*args)
    assert (status, message in told) == (2, True), told
    assert read("a/2025-01-01-x.md") == "mine\n"
    assert not Path("postmortem-lint.toml").exists() or read("postmortem-lint.toml") == "# mine\n"


def test_a_hook_and_a_workflow_are_written_but_no_hook_is_lost(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    archive(1)
    assert run("init", "--pre-commit", "--github")[0] == 0
    hook = '- id: postmortem-lint\n        files: "^incidents/"'
    assert hook in read(".pre-commit-config.yaml")
    assert 'paths: "incidents"\n' in read(".github/workflows/postmortems.yml")
    assert "has the hook already" in run("init", "--pre-commit")[2]
    save(".pre-commit-config.yaml", "repos: []\n")
    status, out, told = run("init", "--pre-commit", "--force")
    assert (status, out, hook in told) == (0, "postmortem-lint.toml\n", True)
    assert read(".pre-commit-config.yaml") == "repos: []\n"


def test_a_hook_and_a_workflow_can_be_added_later(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    archive(1)
    save("postmortem-lint.toml", '# mine\ntemplate = "incidents/template.md"\n')
    status, out, told = run("init", "--pre-commit")
    assert (status, out) == (0, ".pre-commit-config.yaml\n")
    assert "postmortem-lint.toml: is there already and stays" in told
    assert "next: pre-commit install" in told
    assert 'files: "^incidents/"' in read(".pre-commit-config.yaml")
    assert run("init", "--github")[1] == ".github/workflows/postmortems.yml\n"
    save(".github/workflows/postmortems.yml", "mine\n")
    assert "postmortems.yml: is there already and stays" in run("init", "--github")[2]
    assert read(".github/workflows/postmortems.yml") == "mine\n"
    assert read("postmortem-lint.toml").startswith("# mine\n")


def test_a_configuration_in_another_file_stays(run: Run) -> None:
    archive(1)
    save("pyproject.toml", "[tool.postmortem-lint]\n")
    status, out, told = run("init", "--pre-commit")
    assert (status, out) == (0, ".pre-commit-config.yaml\n")
    assert "pyproject.toml: holds a configuration already, which stays" in told
    assert read("pyproject.toml") == "[tool.postmortem-lint]\n"


def test_a_team_without_documents_begins_with_its_template(run: Run) -> None:
    save("docs/incidents/TEMPLATE.md", TEMPLATE)
    save("docs/decisions/template.md", "# Decision\n\n## Context\n\n## Options\n")
    assert run("init", "--pre-commit")[0] == 0
    assert tomllib.loads(read("postmortem-lint.toml")) == {"template": "docs/incidents/TEMPLATE.md"}
    assert 'files: "^docs/incidents/"' in read(".pre-commit-config.yaml")


def test_documents_that_share_nothing_get_a_configuration_that_asks_for_nothing(run: Run) -> None:
    for day in range(1, 7):
        text = f"# Incident: ramp {day} jammed\n\n## Of ramp {day}\n\nOn 2025-03-0{day} it broke.\n"
        save(f"incidents/2025-03-0{day}-ramp.md", text)
    status, out, told = run("init", "--pre-commit", "--github")
    assert (status, len(out.splitlines())) == (0, 3)
    assert "the 6 postmortems share no section and no field; nothing is asked for" in told
    assert tomllib.loads(read("postmortem-lint.toml")) == {}
    named = '# template = "incidents/TEMPLATE.md"  # once it is there\n'
    assert named in read("postmortem-lint.toml")
    assert run("config", "check")[0] == 0
    save("incidents/TEMPLATE.md", TEMPLATE)
    save("postmortem-lint.toml", read("postmortem-lint.toml").replace("# template", "template"))
    assert run("config", "check")[0] == 0
    Path("incidents/TEMPLATE.md").unlink()
    save("incidents/_template.md", "# Recipe\n\nFlour.\n")
    assert run("init", "--force")[0] == 0
    assert '# template = "incidents/_template.md"\n' in read("postmortem-lint.toml")


def test_few_documents_get_a_configuration_that_asks_for_nothing(run: Run) -> None:
    archive(3)
    status, out, told = run("init")
    assert (status, out) == (0, "postmortem-lint.toml\n")
    assert "3 postmortems of the 5 that would show what all have" in told


def test_new_fills_in_what_is_known(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    args = ("--severity", "L1", "--started", "2025-10-26 14:05 UTC", "--now", "2025-10-28")
    status, out, _ = run("new", "Ramp & gate: both stuck", "--dir", "incidents", *args)
    assert (status, out) == (0, "incidents/2025-10-26-ramp-gate-both-stuck.md\n")
    text = read(out.strip())
    for line in (
        "# Ferry stop: Ramp & gate: both stuck",
        "- **Date:** 26.10.2025",
        "- **Began:** 14:05 UTC",
        "- **Severity:** L1",
        "- **Status:** Draft",
        "- **Quay:** [name of the quay]",
        "- **Report date:** 2025-10-28",
    ):
        assert f"{line}\n" in text
    _, report, _ = run("check", "--output-format", "json", "--no-detect", out.strip())
    errors = [d["code"] for d in json.loads(report)["diagnostics"] if d["severity"] == "error"]
    assert set(errors) <= {"PM151", "PM152"}


def new(run: Run, *args: str) -> tuple[str, str, str]:
    """Path and text of a new document, and what was told of it."""
    status, out, told = run("new", *args, "--now", "2025-01-02")
    assert status == 0, told
    return out.strip(), read(out.strip()), told


def errors(run: Run, path: str) -> list[str]:
    _, report, _ = run("check", "--output-format", "json", path)
    return [d["code"] for d in json.loads(report)["diagnostics"] if d["severity"] == "error"]


def test_new_writes_the_sections_of_a_profile_where_there_is_no_template(run: Run) -> None:
    save("postmortem-lint.toml", 'profile = "google-sre"\n')
    given = ("--started", "2025-10-26 14:05 UTC", "--severity", "2")
    path, text, told = new(run, "Lock stuck", *given)
    assert path == "2025-10-26-lock-stuck.md"
    assert "the sections of the profile google-sre are written" in told
    assert "no template" not in told
    assert "## Root Causes" in text
    assert text.startswith("# Lock stuck (incident #XXX)\n")
    assert "- **Severity**: 2\n- **Started**: 2025-10-26 14:05 UTC\n" in text
    assert errors(run, path) == []


def test_an_ejected_profile_says_where_things_go_and_its_template_is_no_document(run: Run) -> None:
    form = TEMPLATE.replace("# Ferry stop: [what happened]", "# Ferry stop: <what broke>")
    save("incidents/form.md", form.replace("**Severity:**", "**Grade:**"))
    archive(3)
    assert run("init", "--from", "incidents/form.md", "--eject")[0] == 0
    profile = read("postmortem-profile.toml")
    known = profile.replace(
        'key = "other", labels = ["Grade"]', 'key = "severity", labels = ["Grade"]'
    )
    save("postmortem-profile.toml", known)
    path, text, told = new(run, "Ramp stuck", "--severity", "l2")
    assert text.startswith("# Ferry stop: Ramp stuck\n")
    assert "- **Grade**: L2\n" in text
    assert "not written" not in told
    Path(path).unlink()
    assert (
        "3 documents are fine; 1 file skipped (1 template)." in run("check", "--select", "PM151")[2]
    )


def test_new_without_a_template_is_told_so(run: Run) -> None:
    path, text, told = new(run, "Lock stuck", "--started", "2025-10-26")
    assert "no template of the team is known" in told
    assert (path, "- **Started**: 2025-10-26\n" in text) == ("2025-10-26-lock-stuck.md", True)


def test_new_by_the_documents_has_what_they_have_in_their_order(run: Run) -> None:
    archive(10)
    assert run("init")[0] == 0
    path, text, _ = new(run, "Ramp stuck")
    assert path == "incidents/2025-01-02-ramp-stuck.md"
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert titles == ["## Summary", "## Timeline", "## Root cause", "## Tide", "## Action items"]
    assert errors(run, path) == []


def test_new_lies_with_the_other_documents(run: Run) -> None:
    save("a/b/TEMPLATE.md", TEMPLATE)
    assert new(run, "First")[0] == "a/b/2025-01-02-first.md"  # beside the template
    save("templates/ferry.md", Path("a/b/TEMPLATE.md").read_text("utf-8"))
    Path("a/b/TEMPLATE.md").unlink()
    Path("a/b/2025-01-02-first.md").unlink()
    archive(1)
    assert new(run, "Second")[0] == "incidents/2025-01-02-second.md"
    Path("templates/ferry.md").unlink()
    path, _, told = new(run, "Third")
    assert (path, "no template" in told) == ("incidents/2025-01-02-third.md", True)
    save("other/2025-03-01-x.md", read("incidents/2025-03-01-ramp-2.md"))
    status, _, told = run("new", "Fourth")
    assert (status, "lie in incidents, other; say where it goes with --dir" in told) == (2, True)


@pytest.mark.parametrize(
    ("others", "title", "name"),
    [
        ("INC-{:04}-ramp.md", "Ramp jammed", "INC-XXXX-ramp-jammed.md"),
        ("INC-{:04}-ramp.md", "INC-460: Ramp jammed", "INC-0460-ramp-jammed.md"),
        ("sev_{:03}_ramp.md", "Ramp jammed", "sev_XXX_ramp_jammed.md"),
        ("outage-2025-03-{:02}-ramp.md", "Ramp jammed", "2025-03-31-ramp-jammed.md"),
        ("2025-03-{:02}-ramp.md", "Ramp jammed", "2025-03-31-ramp-jammed.md"),
    ],
)
def test_new_is_called_as_the_others_are(run: Run, others: str, title: str, name: str) -> None:
    save("incidents/template.md", TEMPLATE)
    for number in range(11, 16):
        save(
            f"incidents/{others.format(number)}",
            DOCUMENT.format(number=number, day=number, last=""),
        )
    status, out, told = run("new", title, "--now", "2025-03-31")
    assert (status, out) == (0, f"incidents/{name}\n")
    assert ("write the number for" in told) is ("X" in name)


def test_new_tells_that_a_folder_is_new(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    archive(2)
    told = run("new", "Ramp jammed", "--dir", "incidens")[2]
    assert 'incidens: is a new folder; did you mean "incidents"?\n' in told
    assert "quay: is a new folder\n" in run("new", "Ramp jammed", "--dir", "quay")[2]
    assert "new folder" not in run("new", "Ramp jammed", "--dir", "quay")[2]
    assert "new folder" not in run("new", "Ramp", "--dir", "quay")[2]


def test_new_lies_where_nearly_all_documents_lie(run: Run) -> None:
    archive(6)
    stray = next(Path("incidents").glob("*.md")).read_text("utf-8")
    save("old/2020-03-04-ferry-late.md", stray)
    assert new(run, "Third")[0] == "incidents/2025-01-02-third.md"


def test_new_tells_which_template_it_took_and_which_not(run: Run) -> None:
    decision = "# Decision: [title]\n\n## Context\n\n## Consequences\n"
    save("adr/template.md", decision)
    save("postmortems/empty-template.md", "")
    told = new(run, "First")[2]
    assert "no template of the team is known" in told
    empty = "postmortems/empty-template.md (the template is empty; write headings,"
    assert f"not taken: adr/template.md (not seen to be a template of postmortems), {empty}" in told
    save("postmortems/template.md", TEMPLATE)
    save("template.md", TEMPLATE)
    told = new(run, "Second", "--dir", "postmortems")[2]
    assert told.startswith("template: postmortems/template.md\nnot taken: postmortems/empty-")
    assert "template.md (another one is nearer); template =" in told
    save("postmortem-lint.toml", 'template = "template.md"\n')
    told = new(run, "Third", "--dir", "postmortems")[2]
    assert told == "template: template.md, as postmortem-lint.toml says\n"


@pytest.mark.parametrize(
    ("dated", "written"),
    [
        ("{year}", "2026"),
        ("{year}/03", "2026/11"),
        ("{year}-03", "2026-11"),
        ("{year}/Q1", "2026/Q4"),
        ("{year}/ramps", "2026"),
        ("of-{year}", ""),
    ],
)
def test_new_goes_into_the_folder_of_its_day(
    run: Run, monkeypatch: pytest.MonkeyPatch, dated: str, written: str
) -> None:
    save("docs/templates/ferry.md", TEMPLATE)
    text = DOCUMENT.format(number=2, day=1, last=1)
    for year in (2024, 2025):
        save(f"docs/incidents/{dated.format(year=year)}/{year}-03-01-ramp.md", text)
    save("docs/incidents/2023-03-01-ramp.md", text)
    place = f"{written}/2026-11" if written else "2026-11"
    path, _, told = new(run, "Ramp stuck", "--started", "2026-11-03")
    assert path == f"docs/incidents/{place}-03-ramp-stuck.md"
    assert told.startswith("template: docs/templates/ferry.md\n")
    monkeypatch.chdir("docs/incidents")
    assert new(run, "Ramp free", "--started", "2026-11-04")[0] == f"{place}-04-ramp-free.md"


def test_new_in_a_folder_with_a_template_of_its_own_stays_there(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    save("t/A.md", TEMPLATE)
    save("t/B.md", TEMPLATE.replace("Tide", "Wind"))
    override = '[[overrides]]\npaths = ["b/"]\ntemplate = "t/B.md"\n'
    save("postmortem-lint.toml", f'template = "t/A.md"\n{override}')
    assert new(run, "First")[0] == "t/2025-01-02-first.md"
    save("b/.keep", "")
    monkeypatch.chdir("b")
    path, text, _ = new(run, "Second")
    assert (path, "## Wind" in text) == ("2025-01-02-second.md", True)


def test_new_tells_what_the_template_has_no_place_for(run: Run) -> None:
    save("template.md", "# [What]\n\n**Owner:** [name]\n\n## Impact\n\n## Timeline\n\n## Cause\n")
    args = ("--started", "2025-10-26 14:05 UTC", "--severity", "2")
    path, text, told = new(run, "Ramp jammed", *args)
    assert "--severity: template.md has no field for it; '2' was not written" in told
    assert "'2025-10-26 14:05 UTC' was not written" in told
    assert "'**Status:** Draft' was added" in told
    assert text.startswith("# Ramp jammed\n\n**Owner:** [name]\n\n**Status:** Draft\n\n## Impact\n")
    assert errors(run, path) == []


@pytest.mark.parametrize(
    ("head", "written"),
    [
        ("- **Owner:** [name]\n", "- **Owner:** [name]\n- **Status:** Draft\n"),
        ("* Owner: [name]\n* Date:\n", "* Date: 2025-10-26\n* Status: Draft\n"),
        ("Date: YYYY-MM-DD  \n", "Date: 2025-10-26  \nStatus: Draft  \n"),
        ("| | |\n| --- | --- |\n| Owner | [name] |\n", "| Owner | [name] |\n| Status | Draft |\n"),
        ("", "# Ramp jammed\n\n**Status:** Draft\n\n"),
        ("## Status\n\n", "## Status\n\nDraft\n"),
        ("Status:\n", "Status: Draft\n"),
        ("Status – Open / Closed\n", "Status – Open\n"),
        ("**Date** –\n**Owner** – [name]\n", "**Date** – 2025-10-26\n**Owner** – [name]\n"),
        ("- **Owner** — [name]\n", "- **Owner** — [name]\n- **Status** — Draft\n"),
        ("Status: Open / Closed\n", "Status: Open\n"),
        ("**Status:** [Pågående|Løst]\n", "**Status:** Pågående\n"),
        ("By: [name]\n", "By: [name]\n\nStatus: Draft\n"),
        ("- **Author:** <name>\n", "- **Author:** <name>\n- **Status:** Draft\n"),
        ("- Author: <!-- you -->\n", "- Author: <!-- you -->\n- Status: Draft\n"),
    ],
)
def test_new_calls_a_document_a_draft_as_its_header_is_written(
    run: Run, head: str, written: str
) -> None:
    save("template.md", f"# [What]\n\n{head}\n## Impact\n\n## Timeline\n\n## Root cause\n")
    path, text, _ = new(run, "Ramp jammed", "--started", "2025-10-26")
    assert written in text
    assert errors(run, path) == []


@pytest.mark.parametrize(
    ("template", "begins"),
    [
        (
            "---\ndate: YYYY-MM-DD\n---\n",
            "---\ndate: 2025-10-26\n---\n\n# Ramp jammed\n\n**Status:** Draft\n",
        ),
        ("\n", "\n\n# Ramp jammed\n\n**Status:** Draft\n"),
        ("[What]\n===\n", "Ramp jammed\n===\n\n**Status:** Draft\n"),
    ],
)
def test_a_template_without_a_title_gets_one(run: Run, template: str, begins: str) -> None:
    save("template.md", f"{template}\n## Impact\n\n## Timeline\n\n## Root cause\n")
    path, text, _ = new(run, "Ramp jammed", "--started", "2025-10-26")
    assert text.startswith(begins)
    assert errors(run, path) == []


def test_new_keeps_the_line_ends_of_the_template(run: Run) -> None:
    text = "# [What]\n\n- **Date:** YYYY-MM-DD\n\n## Impact\n\n## Timeline\n"
    Path("template.md").write_bytes(text.replace("\n", "\r\n").encode())
    status, path, _ = run("new", "Ramp jammed", "--started", "2025-10-26")
    made = Path(path.strip()).read_bytes()
    assert (status, b"- **Status:** Draft\r\n" in made) == (0, True)
    assert made.count(b"\n") == made.count(b"\r\n")


def test_new_fills_in_front_matter_without_values(run: Run) -> None:
    save("template.md", "---\nstatus:\nseverity:\n---\n# [What]\n\n## Impact\n\n## Timeline\n")
    _, text, told = new(run, "Ramp jammed", "--severity", "SEV 1")
    assert text.startswith("---\nstatus: Draft\nseverity: SEV 1\n---\n# Ramp jammed\n")
    assert told == "template: template.md\n"


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("[INC-XXXX] Short name", "[INC-XXXX] Ramp jammed"),
        ("[INC-XXXX]: [name]", "[INC-XXXX]: Ramp jammed"),
        ("Incident Report: INC-XXX - Short name", "Incident Report: INC-XXX - Ramp jammed"),
        ("Incident Report INC-XXX", "Incident Report INC-XXX: Ramp jammed"),
        ("[Incident ID] - [Title]", "[Incident ID] - Ramp jammed"),
        ("[Title] (#NNN)", "Ramp jammed (#NNN)"),
        ("YYYY-MM-DD: Incident title", "2025-10-26: Ramp jammed"),
        ("[Title of incident] [YYYY-MM-DD]", "Ramp jammed [2025-10-26]"),
        ("Postmortem YYYY-MM-DD", "Postmortem 2025-10-26: Ramp jammed"),
        ("Postmortem: <short title>", "Postmortem: Ramp jammed"),
        ("Incident title", "Ramp jammed"),
        ("Ferry stop: <what broke>", "Ferry stop: Ramp jammed"),
    ],
)
def test_the_title_takes_the_place_of_the_words(run: Run, title: str, written: str) -> None:
    save("template.md", f"# {title}\n\nStatus:\n\n## Impact\n\n## Timeline\n\n## Root cause\n")
    _, text, told = new(run, "Ramp jammed", "--started", "2025-10-26")
    assert text.splitlines()[0] == f"# {written}"
    assert ("was not written" in told) is ("2025" not in written)


def test_of_a_day_alone_the_time_is_left_open(run: Run) -> None:
    save("incidents/template.md", TEMPLATE.replace("HH:MM CET", "YYYY-MM-DD HH:MM CET"))
    _, text, told = new(run, "Ramp jammed", "--started", "2025-10-26")
    assert "- **Date:** 26.10.2025\n- **Began:** 2025-10-26 HH:MM CET\n" in text
    assert told == "template: incidents/template.md\n"


def test_a_template_beside_asks_for_nothing_that_its_documents_do_not_keep(run: Run) -> None:
    """Whoever names the template asks for all that it has."""
    save("incidents/template.md", TEMPLATE)
    archive(8, without="- **Quay", every=2)
    assert run("check")[:2] == (0, "")
    save("postmortem-lint.toml", 'template = "incidents/template.md"\n')
    assert run("check")[1].count("PM201") == 4


def hook(file: str) -> tuple[str, ...]:
    """What pre-commit runs for a file, without the name of the program."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    ours = next(each for each in hooks if each["id"] == "postmortem-lint")
    return (*ours["entry"].split()[1:], *ours["args"], file)


def test_the_first_hour_of_a_team(run: Run) -> None:
    """Old documents, a first run, init, a baseline, the hook, a new document, filled in, clean."""
    save("incidents/template.md", TEMPLATE)
    archive(40, without="- **Quay")
    for old in sorted(Path("incidents").glob("2*.md"))[::3]:
        save(str(old), read(str(old)).replace("soft steel", "soft steel by human error"))
    status, out, told = run("check")
    assert status == 0  # a template that was found asks in warnings
    assert "by the template incidents/template.md" in told
    assert (out.count("PM201"), out.count("PM801")) == (10, 14)
    assert len(told.splitlines()) < SCREEN
    assert "Next:\n  postmortem-lint init writes a configuration" in told
    assert run("init", "--pre-commit")[0] == 0
    assert 'files: "^incidents/"' in read(".pre-commit-config.yaml")
    status, _, told = run("check")
    assert status == 1
    assert len(told.splitlines()) < SCREEN
    assert "Next:\n  check --write-baseline FILE" in told
    assert run("check", "--write-baseline", "baseline.json")[0] == 0
    save("postmortem-lint.toml", read("postmortem-lint.toml") + 'baseline = "baseline.json"\n')
    assert run("check")[0] == 0
    began = ("--severity", "L3", "--started", "2025-11-02 08:00 CET", "--now", "2025-11-03")
    path = run("new", "Gate frozen", *began)[1].strip()
    assert path == "incidents/2025-11-02-gate-frozen.md"
    assert run(*hook(path))[0] == 0  # a draft: what is left to be filled in are warnings
    text = read(path).replace("Draft", "Final")
    save(path, text)
    assert run(*hook(path))[0] == 1
    sentence = "From 08:00 to 08:40 the gate stood still, and ninety people missed their train."
    text = text.replace("[name of the quay]", "West quay")
    text = text.replace("Say in one sentence what the passengers saw.", sentence)
    rows = ("08:00 | The gate froze", "08:20 | Ice was noticed", "08:40 | Resolved: it was gone")
    text = text.replace("| HH:MM | first sign |", "\n".join(f"| {row} |" for row in rows))
    text = text.replace("## Root cause\n", "## Root cause\n\nThe heater of the gate had no fuse.\n")
    text = text.replace("## Tide\n", "## Tide\n\nLow.\n")
    text = re.sub(r"- \[what is.*", "- Fit a fuse (Ida, 2025-11-20)", text)
    save(path, text)
    assert run(*hook(path))[:2] == (0, "")
    status, out, told = run("check")
    assert (status, out) == (0, ""), out + told
    assert "nothing new" in told.lower()


@pytest.mark.parametrize(
    ("setting", "written"),
    [
        ('title: "[what happened]"', 'title: "say \\"no\\": it\'s #1"'),
        ("title: '[what happened]'", "title: 'say \"no\": it''s #1'"),
        ("title: what happened", 'title: "say \\"no\\": it\'s #1"'),
    ],
)
def test_a_title_in_front_matter_is_quoted_as_it_has_to_be(
    run: Run, setting: str, written: str
) -> None:
    save("template.md", f"---\n{setting}\n---\n\n{TEMPLATE}")
    status, out, _ = run("new", 'say "no": it\'s #1')
    assert status == 0
    assert read(out.strip()).splitlines()[1] == written


def test_a_folder_with_odd_signs_is_quoted(run: Run) -> None:
    save("a: b (1)/template.md", TEMPLATE)
    save("a: b (1)/2025-03-01-x.md", DOCUMENT.format(number=2, day=1, last=1))
    assert run("init", "--from", "a: b (1)/template.md", "--pre-commit", "--github")[0] == 0
    assert r'files: "^a:\\ b\\ \\(1\\)/"' in read(".pre-commit-config.yaml")
    assert 'paths: ["a: b (1)/**", "**/*postmortem-lint.toml", ' in read(
        ".github/workflows/postmortems.yml"
    )


def test_nothing_is_written_behind_a_link_that_leads_out(run: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    elsewhere.mkdir()
    Path("out").symlink_to(elsewhere)
    status, _, told = run("new", "ramp jammed", "--dir", "out")
    assert (status, "leads out of the repository" in told) == (2, True), told
    assert list(elsewhere.iterdir()) == []


def test_init_leaves_out_what_few_of_the_documents_have(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    archive(4, without="- **Quay", every=2)
    assert run("init", "--explain")[1].endswith("Quay: may be left out, as few documents have it\n")
    assert run("init")[0] == 0
    told = {"template": "incidents/template.md", "optional": ["Quay"]}
    assert tomllib.loads(read("postmortem-lint.toml")) == told
    assert "Quay" not in run("check")[1]


def test_what_may_be_left_out_is_a_part_of_a_template_that_is_named(run: Run) -> None:
    archive(1)
    save("postmortem-lint.toml", 'select = ["PM201"]\noptional = ["Quay"]\n')
    status, _, error = run("check")
    assert status == 2
    what = "optional: names parts of a profile or a template, and none is named"
    assert f"postmortem-lint.toml:2: {what}" in error


def test_what_may_be_left_out_must_be_a_part_of_the_template(run: Run) -> None:
    save("incidents/template.md", TEMPLATE)
    archive(1)
    save("postmortem-lint.toml", 'template = "incidents/template.md"\noptional = ["Quai"]\n')
    status, _, error = run("check")
    assert status == 2
    assert "optional: 'Quai' is not a part of incidents/template.md; did you mean 'Quay'" in error
