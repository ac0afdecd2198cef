"""What the README and the manual show is what the program does."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from postmortem_lint.cli.main import COMMANDS, cli

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))  # whose modules find each other there

from consoles import PAGES, Workspace, bare_commands, filled  # noqa: E402
from picture import main as draw  # noqa: E402

GUIDES = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


def run(*args: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "postmortem_lint", *args]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, encoding="utf-8", check=False, timeout=60
    )


def test_what_is_no_postmortem_is_passed_over() -> None:
    done = run("check", "--isolated", *GUIDES)
    assert (done.returncode, done.stdout) == (0, "")
    counted = f"No postmortems found; {len(GUIDES)} files skipped (not postmortems).\n"
    assert done.stderr.endswith(counted)


def test_only_one_of_the_examples_has_faults() -> None:
    done = run("check", "--isolated", "--output-format", "json", "examples")
    found = json.loads(done.stdout)["diagnostics"]
    assert {one["path"] for one in found} == {"examples/2025-04-02-gift-cards.md"}


def test_the_comment_suppresses_its_row(tmp_path: Path) -> None:
    head = "# Incident\n\n**Date**: 2025-04-02\n\n## Timeline\n\n"
    table = "| Time (UTC) | Event | |\n|---|---|---|\n| 14:00 | Alert fires | |\n"
    page = (ROOT / "docs" / "severities.md").read_text(encoding="utf-8")
    row = next(body for _, body in FENCE.findall(page) if "ignore[" in body)
    for shown, found in ((row, False), (re.sub("<!--.*-->", "|", row), True)):
        page = f"{head}{table}{shown}| 14:10 | Index restored | |\n"
        (tmp_path / "page.md").write_text(page, encoding="utf-8")
        done = run("check", "--isolated", "--select", "PM302", "page.md", cwd=tmp_path)
        assert bool(done.stdout) is found, done.stdout + done.stderr


def test_safe_fixes_write_otherwise_what_was_said(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    text = "# Incident Report: x\n\n**Date**: 2025/4/2\n\n**Severity**: sev 2\n\n## Timeline\n"
    page.write_text(text, encoding="utf-8")
    run("check", "--isolated", "--profile", "incident-report", "--fix", "page.md", cwd=tmp_path)
    fixed = text.replace("2025/4/2", "2025-04-02").replace("sev 2", "SEV2")
    assert page.read_text(encoding="utf-8") == fixed


FIRST = ROOT / "README.md"
REST = pytest.mark.parametrize("page", [page for page in PAGES if page != FIRST], ids=str)


def test_the_readme_shows_what_its_commands_print() -> None:
    text = FIRST.read_text(encoding="utf-8")
    assert filled(text) == text


@pytest.mark.slow
@REST
def test_the_manual_shows_what_its_commands_print(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert filled(text) == text


@pytest.mark.slow
@REST
def test_commands_that_are_shown_can_be_run(page: Path) -> None:
    for command in bare_commands(page.read_text(encoding="utf-8")):
        with Workspace() as workspace:
            workspace.run(command)


def test_the_picture_is_up_to_date() -> None:
    assert draw("--check") == 0


def test_the_picture_shows_what_the_readme_says() -> None:
    drawn = ElementTree.parse(ROOT / "docs" / "picture.svg").getroot()
    lines = ["".join(one.itertext()) for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert sum(": error " in line or ": warning " in line for line in lines) == 4
    assert "Four findings" in FIRST.read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=str)
def test_configurations_and_profiles_that_are_shown_can_be_used(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for body in (body for name, body in FENCE.findall(text) if name == "toml"):
        name = re.match(r"# (?:in )?([\w-]+\.toml)\n", body)
        if name is None:
            continue  # of another program
        with Workspace() as workspace:
            (workspace.home / name[1]).write_text(body, encoding="utf-8")
            said = workspace.run(f"postmortem-lint config check {name[1]}")
        assert "can be used" in said


PLACE = re.compile(r"https://(?:github\.com|raw\.githubusercontent\.com)/postmortem-lint/[^)>\s]*")


def test_addresses_in_the_readme_lead_to_files() -> None:
    found = PLACE.findall(FIRST.read_text(encoding="utf-8"))
    paths = [one.partition("/main/")[2] for one in found]
    assert len(paths) > 5
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_readme_fits_on_two_screens() -> None:
    assert len(FIRST.read_text(encoding="utf-8").splitlines()) < 140


def test_the_readme_leads_to_a_finding_a_fix_and_the_hook() -> None:
    text = FIRST.read_text(encoding="utf-8")
    assert "errors, 4 warnings" in text
    assert "Fixed 1 finding" in text
    assert "\npre-commit install\n" in text


def test_the_picture_breaks_lines_between_words() -> None:
    drawn = ElementTree.parse(ROOT / "docs" / "picture.svg").getroot()
    lines = ["".join(one.itertext()) for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
    long = [at for at, line in enumerate(lines) if ": error " in line or ": warning " in line]
    assert any(lines[at].endswith(" ") for at in long)
    assert all(lines[at].endswith(" ") or not lines[at + 1].strip()[:1].isalnum() for at in long)


# Words of another house: fix, format, suppress and info are those of the field.
STRANGE = re.compile(r"\b(mend(s|ed|ing)?|lay(s|ing)? out anew|hints?|silenc(es|ed|ing))\b", re.I)
GUIDES_FOR_READERS = [
    *PAGES,
    *sorted((ROOT / "rules").glob("*.md")),
    ROOT / ".pre-commit-hooks.yaml",
    ROOT / "CHANGELOG.md",
]


@pytest.mark.parametrize("page", GUIDES_FOR_READERS, ids=lambda page: page.name)
def test_words_are_those_of_the_field(page: Path) -> None:
    if page.name == "languages.md":
        return  # what a language calls things
    text = re.sub(
        r"^(`{3,})[^\n]*\n.*?^\1$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S
    )
    text = re.sub(r"`[^`\n]*`", "", text)
    assert [found[0] for found in STRANGE.finditer(text)] == []


def test_words_of_the_help_are_those_of_the_field() -> None:
    commands = [(), *((name,) for name in COMMANDS)]
    for command in commands:
        shown = CliRunner().invoke(cli, [*command, "--help"]).output
        assert [found[0] for found in STRANGE.finditer(shown)] == [], command
