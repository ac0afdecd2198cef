"""What goes with a release: workflows, issue forms, image, citation, manual page."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from postmortem_lint import __version__
from postmortem_lint.cli.main import COMMANDS, PROGRAM, cli
from postmortem_lint.cli.terminal.man_page import man_page

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKFLOWS = [
    *sorted((ROOT / ".github" / "workflows").glob("*.yml")),
    ROOT / "docs" / "ci" / "github-workflow.yml",
    ROOT / "docs" / "ci" / "github-code-scanning.yml",
]
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[0-9]*.yml"))
# Of our own there is no release yet whose hash could be named.
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v[0-9.]+\Z")
OURS = "uses: postmortem-lint/postmortem-lint@main # zizmor: ignore[unpinned-uses]"


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def steps(workflow: Any) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_name_releases_by_hash_and_keep_no_credentials(path: Path) -> None:
    workflow = load(path)
    assert set(workflow["permissions"].values() if workflow["permissions"] else ()) <= {"read"}
    for line in path.read_text(encoding="utf-8").splitlines():
        found = re.search(r"uses: .*", line)
        assert not found or PINNED.match(found[0]) or found[0] == OURS
        assert "run:" not in line or "${{" not in line
    checkouts = [one for one in steps(workflow) if "actions/checkout" in one.get("uses", "")]
    assert checkouts
    assert all(one["with"]["persist-credentials"] is False for one in checkouts)


def test_ci_runs_every_version_that_is_promised() -> None:
    matrix = load(WORKFLOWS[0])["jobs"]["test"]["strategy"]["matrix"]
    named = [one.rsplit(" ", 1)[1] for one in PROJECT["classifiers"] if "Python :: 3." in one]
    assert named == matrix["python"]
    assert f">={named[0]}" == PROJECT["requires-python"]
    assert {one.split("-")[0] for one in matrix["os"]} == {"ubuntu", "macos", "windows"}


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_issue_forms_ask_for_what_is_needed(path: Path) -> None:
    form = load(path)
    assert form["name"]
    assert form["description"]
    fields = [one for one in form["body"] if one["type"] != "markdown"]
    names = [one["id"] for one in fields]
    assert len(set(names)) == len(names)
    assert all(one["attributes"]["label"] for one in fields)
    assert "version" in names
    assert any(one["validations"]["required"] for one in fields if "validations" in one)


def test_there_is_a_form_for_each_kind_of_report() -> None:
    assert [path.stem[2:] for path in FORMS] == [
        "false-alarm", "missed-fault", "bug", "odd-template"
    ]  # fmt: skip


def test_the_version_is_the_same_everywhere() -> None:
    assert load(ROOT / "CITATION.cff")["version"] == PROJECT["version"] == __version__


def test_the_image_does_not_run_as_root() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    users = [line for line in lines if line.startswith("USER ")]
    assert users
    assert users[-1] not in ("USER root", "USER 0")
    assert lines.index(users[-1]) > max(at for at, line in enumerate(lines) if "RUN " in line)


def test_the_guide_runs_the_image_as_whoever_owns_the_files() -> None:
    guide = (ROOT / "docs" / "ci" / "README.md").read_text(encoding="utf-8")
    calls = [line for line in guide.splitlines() if line.startswith("docker run ")]
    assert calls
    made = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    place = re.findall(r"^WORKDIR (.+)$", made, re.M)[-1]
    assert f"safe.directory {place} " in made
    for call in calls:
        assert f'--user "$(id -u):$(id -g)" --volume "$PWD:{place}" postmortem-lint ' in call


def test_what_the_image_is_built_of_is_let_in() -> None:
    ignored, *let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert ignored == "*"
    named = re.findall(r"/source/([\w./-]+)", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    assert named
    for path in named:
        assert (ROOT / path).exists(), path
        assert f"!{path.split('/')[0]}" in let_in, path


def test_links_of_the_project_lead_to_its_home() -> None:
    home = PROJECT["urls"]["Homepage"]
    assert all(link.startswith(home) for link in PROJECT["urls"].values())


PAGE = man_page(PROGRAM, cli, COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_manual_page_has_every_option(name: str) -> None:
    context = click.Context(cli)
    command = cli.get_command(context, name)
    assert command
    part = PAGE.partition(f"\n.SH {name.upper()}\n")[2].partition("\n.SH ")[0].replace("\\-", "-")
    options = [one for one in command.params if isinstance(one, click.Option) and not one.hidden]
    for option in options:
        assert re.search(rf"^\.B (.*, )?{re.escape(option.opts[-1])}\b", part, re.M), option.opts


def test_no_text_of_the_manual_page_is_an_order() -> None:
    orders = {line.split(" ")[0] for line in PAGE.splitlines() if line[:1] in (".", "'")}
    assert orders == {".TH", ".SH", ".B", ".PP", ".TP"}


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_the_manual_page_can_be_shown() -> None:
    done = subprocess.run(
        ["groff", "-ww", "-man", "-Tutf8"],
        input=PAGE,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert done.stderr == ""
    assert "postmortem-lint - lint postmortems" in re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)


@pytest.mark.skipif(shutil.which("zizmor") is None, reason="zizmor is not installed")
def test_an_auditor_of_workflows_is_content() -> None:
    files = [*map(str, WORKFLOWS), str(ROOT / "action.yml")]
    done = subprocess.run(
        ["zizmor", "--offline", "--no-progress", *files],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout
