"""What guides, help and ready files name exists and does something; generated parts are fresh."""

from __future__ import annotations

import json
import os
import re
import runpy
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest

from postmortem_lint import __version__
from postmortem_lint.cli.formats import FORMATS
from postmortem_lint.cli.main import COMMANDS, cli
from postmortem_lint.cli.main import run as main
from postmortem_lint.shipped import schema_text

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "postmortem_lint"
GUIDES = [
    *sorted(ROOT.glob("*.md")),
    *(path for path in sorted((ROOT / "docs").rglob("*")) if path.is_file()),
    *sorted((ROOT / "rules").glob("*.md")),
    ROOT / "action.yml",
    ROOT / ".pre-commit-hooks.yaml",
]
# A call stands in a line of its own, behind a key, a path or "$", or in code within a sentence.
CALL = re.compile(r"(?:^|[`$/] ?|- |: |script: )postmortem-lint((?: [^`\n#|]*)?)", re.M)
SCRIPT = re.compile(r"(python3?(?: dev\.py run)?) ((?:tools|benchmarks)/\w+\.py)")
WITHOUT_ENVIRONMENT = {"tools/release.py"}  # makes those that it needs
OPTION = re.compile(r"(?<![\w<-])--[a-z][a-z-]+")
OTHERS = {"--postmortem"}  # of mdformat


def shown_scripts() -> set[tuple[str, str]]:
    """How each script is called in the guides."""
    pages = (path for path in GUIDES if path.suffix == ".md")
    return {call for page in pages for call in SCRIPT.findall(page.read_text(encoding="utf-8"))}


def test_scripts_are_shown_in_the_environment_that_they_need() -> None:
    calls = shown_scripts()
    assert len(calls) > 6
    for python, script in calls:
        assert (ROOT / script).is_file(), script
        assert (python == "python3 dev.py run") is (script not in WITHOUT_ENVIRONMENT), script


@pytest.mark.parametrize("script", sorted({script for _, script in shown_scripts()}))
def test_a_script_without_its_environment_says_so_in_one_line(script: str) -> None:
    if script in WITHOUT_ENVIRONMENT:
        return
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [sys.executable, "-S", str(ROOT / script), "--help"]
    done = subprocess.run(
        command, env=clean, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.endswith(f"python3 dev.py run {script} ...")


def commands(group: click.Command, name: str = "") -> Iterator[tuple[str, click.Command]]:
    """All commands by their name, those of `config` with both words."""
    known = COMMANDS if group is cli else getattr(group, "commands", {})
    for one in known:
        made = getattr(group, "commands", {}).get(one)
        command = made or import_module(f"postmortem_lint.cli.commands.{one}").command
        yield f"{name}{one}", command
        yield from commands(command, f"{name}{one} ")


KNOWN = dict(commands(cli))


def options(command: click.Command) -> set[str]:
    return {option for param in command.params for option in param.opts} | {"--help"}


ALL_OPTIONS = set().union(*map(options, (cli, *KNOWN.values())))


def called(words: list[str]) -> tuple[str, list[str]]:
    """The command of a call and its further words; paths and options alone mean `check`."""
    for length in (2, 1):
        if (name := " ".join(words[:length])) in KNOWN:
            return name, words[length:]
    return "check", words


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_calls_use_commands_and_options_that_there_are(path: Path) -> None:
    for call in CALL.findall(path.read_text(encoding="utf-8")):
        name, words = called(shlex.split(call.replace("'", "")))
        for word in words:
            option, _, value = word.partition("=")
            if OPTION.fullmatch(option):
                assert option in options(KNOWN[name]) | options(cli), call
            if option == "--output-format" and value:
                assert value.partition("=")[0] in FORMATS


def test_options_in_guides_and_messages_exist() -> None:
    for path in (*ROOT.glob("*.md"), *PACKAGE.rglob("*.py")):
        if path.name in ("changed_files.py", "git.py"):  # options of git
            continue
        text = path.read_text(encoding="utf-8")
        assert {*OPTION.findall(text)} <= ALL_OPTIONS | OTHERS, path
        assert {*re.findall(r"--output-format ([a-z-]+)", text)} <= {*FORMATS}, path


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_no_version_is_named_before_it_is_released(path: Path) -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = {f"v{version}" for version in re.findall(r"^## ([\d.]+) \((?!un)", changes, re.M)}
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"postmortem-lint(?:@|==)([\w.]+)|^ *rev: (\S+)", text, re.M)
    assert {ref for pair in named for ref in pair if ref} <= {"main", *released}
    assert f"## {__version__} (" in changes


def test_the_hooks_that_are_named_exist() -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    there = {*re.findall(r"^- id: (\S+)", hooks, re.M)}
    named = (ROOT / "README.md").read_text(encoding="utf-8") + (ROOT / "CHANGELOG.md").read_text()
    assert {*re.findall(r"- id: (postmortem-lint\S*)", named)} <= there
    assert {*re.findall(r"postmortem-lint-(?:fix|format|config)\b", named)} <= there


HEADING = re.compile(r"^#+ (.*)$", re.M)
ANCHOR = re.compile(r"\]\((?!https?:)([\w./-]*)#([^)\s]+)\)")


@pytest.mark.parametrize("path", [path for path in GUIDES if path.suffix == ".md"], ids=str)
def test_links_lead_to_headings(path: Path) -> None:
    if path.parent.name == "rules":
        return
    for name, anchor in ANCHOR.findall(path.read_text(encoding="utf-8")):
        page = path.parent / name if name else path
        titles = HEADING.findall(page.read_text(encoding="utf-8"))
        slugs = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
        assert anchor in slugs, (name, anchor)


LINK = re.compile(r"\]\((?!https?:|#)([\w./-]+)")


@pytest.mark.parametrize("path", [path for path in GUIDES if path.suffix == ".md"], ids=str)
def test_links_lead_to_files(path: Path) -> None:
    if path.parent.name != "rules":  # pages show links of documents
        links = LINK.findall(path.read_text(encoding="utf-8"))
        assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.slow
@pytest.mark.parametrize("tool", ["readme.py", "languages.py", "profile_words.py"])
def test_generated_parts_are_up_to_date(tool: str, capsys: pytest.CaptureFixture[str]) -> None:
    writer = runpy.run_path(str(ROOT / "tools" / tool))
    assert writer["main"]("--check") == 0, capsys.readouterr().err


PLACES = (ROOT, PACKAGE, *(PACKAGE / room for room in ("language", "postmortem", "analysis")))
NAMES = {path.name for top in ("src", "tests") for path in (ROOT / top).rglob("*.*")}
PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:py|toml|md))`")
# Files that a reader of the guide is to write.
NEW = ("PM399", "NAME", "entry_after_report", "finnish", "fi.md", "my.toml")


@pytest.mark.parametrize(
    "path",
    [ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/contributing/*.md")],
    ids=lambda path: path.name,
)
def test_paths_that_are_named_exist(path: Path) -> None:
    for name in PATH.findall(path.read_text(encoding="utf-8")):
        there = any((place / name).exists() for place in PLACES)
        assert there or name in NAMES or any(new in name for new in NEW), name


# --- What can be configured makes a difference

PAGE = """\
# Incident: search answers with empty pages

**Date**: 2025-04-02

## Timeline

| Time | Event |
|------|-------|
| 14:00 | Alert fires |
| 13:50 | Deploy of the index |
| 14:20 | Incident resolved |

### Details

##### Deep

## Action Items

| Action | Owner | Due |
|--------|-------|-----|
| Add an alert on empty pages | Ana | 2025-04-31 |
"""
EFFECTS = {
    "required-version": 'required-version = ">900"',
    "extends": 'extends = "base.toml"',
    "select": 'select = ["PM302"]',
    "ignore": 'ignore = ["PM302"]',
    "extend-select": 'extend-select = ["PM609"]',
    "severity": '[severity]\nPM302 = "off"',
    "per-file-ignores": '[per-file-ignores]\n"a.md" = ["PM302"]',
    "preview": "preview = true",
    "fail-on": 'fail-on = "never"',
    "profile": 'profile = "google-sre"',
    "profiles": '[profiles]\n"a.md" = "google-sre"',
    "template": 'template = "form.md"',
    "optional": 'template = "form.md"\noptional = ["Weather report"]',
    "overrides": '[[overrides]]\npaths = ["a.md"]\ntemplate = "form.md"',
    "exclude": 'exclude = ["a.md"]',
    "detect": "detect = false",
    "zone": 'zone = "UTC"',
    "since": "since = 2030-01-01",
    "baseline": 'baseline = "held.json"',
}
Run = Callable[..., "tuple[int, str, str]"]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the program beside a faulty document; gives status, standard output and error."""
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(PAGE, encoding="utf-8")

    def call(*args: str) -> tuple[int, str, str]:
        capfd.readouterr()
        status = main(list(args))
        return status, *capfd.readouterr()

    return call


def test_every_key_of_the_configuration_is_shown_to_make_a_difference() -> None:
    assert set(EFFECTS) == set(json.loads(schema_text("config"))["properties"])


@pytest.mark.parametrize("key", EFFECTS)
def test_a_key_of_the_configuration_makes_a_difference(run: Run, key: str) -> None:
    Path("base.toml").write_text('ignore = ["ALL"]\n', encoding="utf-8")
    Path("b.md").write_text("# Tool\n", encoding="utf-8")
    Path("form.md").write_text("# Form\n\n## Weather report\n", encoding="utf-8")
    run("check", "--write-baseline", "held.json")
    if key == "optional":  # of the template that is named above it
        Path("postmortem-lint.toml").write_text('template = "form.md"\n', encoding="utf-8")
    plain = run("check")
    assert plain[0] == 1
    Path("postmortem-lint.toml").write_text(f"{EFFECTS[key]}\n", encoding="utf-8")
    status, *said = run("check")
    assert status < 2 or key == "required-version", said
    assert (status, *said) != plain


# --- What the program says to do, does it


@pytest.mark.parametrize(
    ("text", "code"),
    [(PAGE, "PM302"), (PAGE.replace("2025-04-02", "2025/4/2"), "PM203")],
    ids=["unsafe", "safe"],
)
def test_the_closing_line_names_what_fixes(run: Run, text: str, code: str) -> None:
    Path("a.md").write_text(text, encoding="utf-8")
    only = ("--select", code, "--no-detect", "a.md")
    _, found, said = run("check", *only)
    assert code in found
    (offered,) = re.findall(r"1 fixable with (check --[^,]+)\.\n$", said)
    _, left, said = run(*offered.split(), *only)
    assert (left, said) == ("", "Fixed 1 finding in 1 document.\nThe document is fine.\n")


def test_the_nearest_configuration_counts_wherever_the_program_is_started(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, text in ((".", 'ignore = ["ALL"]'), ("docs", 'select = ["PM302"]')):
        Path(folder).mkdir(exist_ok=True)
        Path(folder, "postmortem-lint.toml").write_text(text, encoding="utf-8")
    Path("docs", "a.md").write_text(PAGE, encoding="utf-8")
    Path("docs", "deep").mkdir()
    for here, document in ((".", "docs"), ("docs", "a.md"), ("deep", "../a.md")):
        monkeypatch.chdir(here)
        assert run("check", "--output-format", "concise", document)[1].count("\n") == 1
