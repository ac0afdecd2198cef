"""One bad document is one bad document, and one bad report one bad report: the others are done."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from postmortem_lint.cli.formats import FORMATS
from postmortem_lint.cli.main import run as main
from postmortem_lint.postmortem.model import Postmortem

PAGE = """\
# Postmortem: search was slow

## Timeline

|Time (UTC)|Event|
|---|---|
| 2025-03-11 09:14 | It broke |
| 2025-03-11 9:20 | It was found |
| 2025-03-11 09:50 | It was mended |
"""
FIXED = PAGE.replace(" 9:20", " 09:20")
ONLY = ("--isolated", "--select", "PM317", "--output-format", "concise")
BAD = "bad.md"

Run = Callable[..., "tuple[int, str, str]"]
Break = Callable[[str], None]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the program in a folder with `a.md`, `bad.md` and `c.md`, which are alike."""
    for name in ("a.md", BAD, "c.md"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def call(*args: str) -> tuple[int, str, str]:
        capfd.readouterr()
        return main(list(args)), *capfd.readouterr()

    return call


def test_a_configuration_that_cannot_be_used_is_named_once(run: Run) -> None:
    Path("postmortem-lint.toml").write_text('profil = "generic"\n', encoding="utf-8")
    line = "error: postmortem-lint.toml:1: 'profil' is not a known key; did you mean 'profile'?\n"
    for paths in ((), ("a.md",), ("a.md", "c.md", "--diff"), ("--output-format", "json")):
        assert run(*paths) == (2, "", line)


@pytest.fixture
def spoil(monkeypatch: pytest.MonkeyPatch) -> Break:
    """Has a function, "module:name", fail where it is given anything of `bad.md`."""

    def apply(where: str) -> None:
        path, name = where.split(":")
        module = import_module(f"postmortem_lint.{path}")
        real: Callable[..., Any] = getattr(module, name)

        def failing(*args: Any, **more: Any) -> Any:
            if BAD in repr((args, more)):
                raise IndexError("list index out of range")
            return real(*args, **more)

        monkeypatch.setattr(module, name, failing)

    return apply


def told(said: str) -> list[str]:
    """What standard error says went wrong, if it shows no traceback."""
    assert "Traceback" not in said
    return [line for line in said.splitlines() if line.startswith("error: ")]


def is_named(said: str) -> bool:
    """Whether one line, and no other, names the bad document and says what failed."""
    (line,) = told(said)
    return line.startswith(f"error: {BAD}: internal error") and "IndexError: list index" in line


def texts() -> list[str]:
    return [Path(name).read_text(encoding="utf-8") for name in ("a.md", BAD, "c.md")]


def linted(out: str) -> list[str]:
    return [line.partition(":")[0] for line in out.splitlines()]


@pytest.mark.parametrize(
    "where",
    [
        "engine.lint:read",
        "engine.lint:bind",
        "engine.lint:place_name",
        "engine.lint:apply",
        "engine.finding_place:_places",
        "engine.lint:lint_bytes",
        "cli.linting.lint_document:beside",
    ],
)
def test_check_lints_the_others(run: Run, spoil: Break, where: str) -> None:
    spoil(where)
    status, out, said = run("check", *ONLY, ".")
    assert (status, linted(out)) == (2, ["a.md", "c.md"])
    assert is_named(said)


def test_a_rule_that_fails_for_a_document(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    registry = import_module("postmortem_lint.rules")

    def failing(check: Callable[[Postmortem], Any]) -> Callable[[Postmortem], Any]:
        def called(postmortem: Postmortem) -> Any:
            yield from check(postmortem)
            if postmortem.document.source.path == BAD:
                raise IndexError("list index out of range")

        return called

    rules = tuple(
        replace(rule, check=failing(rule.check)) if rule.code == "PM317" else rule
        for rule in registry.ALL
    )
    monkeypatch.setattr(registry, "ALL", rules)
    status, out, said = run("check", *ONLY, ".")
    assert (status, linted(out)) == (2, ["a.md", "c.md"])
    assert is_named(said)
    assert "internal error in PM317 time-format: IndexError" in said
    assert run("check", *ONLY, "--fix", ".")[0] == 2
    assert texts() == [FIXED, PAGE, FIXED]


@pytest.mark.parametrize(
    "where",
    [
        "cli.fixing:fix",
        "cli.fixing:overwrite",
        "rewriting.fix:lint",
        "rewriting.fix:difference",
        "rewriting.fix:harm",
        "engine.lint:bind",
    ],
)
def test_fix_mends_and_reports_the_others(run: Run, spoil: Break, where: str) -> None:
    spoil(where)
    status, out, said = run("check", *ONLY, "--fix", ".")
    assert (status, texts()) == (2, [FIXED, PAGE, FIXED])
    assert linted(out) == [BAD] * (where != "engine.lint:bind")
    assert is_named(said)
    assert "Fixed 2 findings in 2 documents." in said


def test_a_diff_shows_the_others(run: Run, spoil: Break) -> None:
    spoil("cli.fixing:fix")
    status, out, said = run("check", *ONLY, "--diff", ".")
    assert (status, out.count("+++ "), is_named(said)) == (2, 2, True)


@pytest.mark.parametrize(
    "where",
    [
        "cli.adopting.suppress:suppress",
        "rewriting.add_suppressions:difference",
        "rewriting.add_suppressions:read",
    ],
)
def test_suppressions_are_written_for_the_others(run: Run, spoil: Break, where: str) -> None:
    spoil(where)
    status, out, said = run("check", *ONLY, "--add-suppressions", "old", ".")
    assert (status, linted(out), is_named(said)) == (2, [BAD], True)
    assert ["] old -->" in text for text in texts()] == [True, False, True]
    assert "Suppressed 2 findings in 2 documents." in said


@pytest.mark.parametrize(
    "where",
    [
        "cli.commands.format:read",
        "cli.commands.format:pick_profile",
        "cli.commands.format:lay_out",
        "rewriting.lay_out:read",
        "rewriting.lay_out:change",
    ],
)
def test_format_lays_out_the_others(run: Run, spoil: Break, where: str) -> None:
    spoil(where)
    status, out, said = run("format", "--isolated", ".")
    assert (status, out, is_named(said)) == (2, "", True)
    assert [text == PAGE for text in texts()] == [False, True, False]
    assert said.splitlines()[-1] == "Formatted 2 files, 1 failed."
    for mode in ("--check", "--diff"):
        assert run("format", "--isolated", mode, BAD)[0] == 2


@pytest.mark.parametrize(
    "where",
    ["cli.commands.outline:read", "cli.commands.outline:bind", "cli.commands.outline:outline"],
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_outline_names_the_document(run: Run, spoil: Break, where: str, form: str) -> None:
    spoil(where)
    status, out, said = run("outline", "--isolated", "--output-format", form, BAD)
    assert (status, out, is_named(said)) == (2, "", True)


def test_the_baseline_holds_the_others(run: Run, spoil: Break) -> None:
    run("check", *ONLY, "--write-baseline", "base.json", ".")
    before = Path("base.json").read_text(encoding="utf-8")
    spoil("report.known_findings.fingerprint:_traits")
    status, out, said = run("check", *ONLY[:3], "--baseline", "base.json", ".")
    assert (status, out, is_named(said)) == (2, "", True)
    assert "2 held by the baseline" in said
    status, out, said = run("check", *ONLY, "--write-baseline", "base.json", ".")
    assert (status, out, is_named(said)) == (2, "", True)
    assert Path("base.json").read_text(encoding="utf-8") == before


@pytest.mark.parametrize("broken", FORMATS)
def test_the_other_reports_are_written(
    run: Run, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def failing(*_: Any, **__: Any) -> str:
        raise KeyError("no such row")

    name = broken.replace("-", "_")
    module = import_module(f"postmortem_lint.report.formats.{name}")
    monkeypatch.setattr(module, name, failing)
    others = [each for each in ("grouped", "gitlab") if each != broken]
    formats = (f"{broken}=x.out", *(f"{each}={each}.out" for each in others))
    options = [word for each in formats for word in ("--output-format", each)]
    status, _, said = run("check", "--isolated", *options, ".")
    assert (status, Path("x.out").exists()) == (2, False)
    why = "internal error: KeyError: 'no such row'; please report it"
    assert told(said) == [f"error: --output-format {broken}=x.out: {why}"]
    assert all(Path(f"{each}.out").read_text(encoding="utf-8") for each in others)
    options[1] = broken  # on the screen
    status, out, said = run("check", "--isolated", *options, ".")
    assert (status, out) == (2, "")
    assert told(said) == [f"error: --output-format {broken}: {why}"]


def test_a_report_that_cannot_be_written_keeps_back_no_other(run: Run) -> None:
    formats = ("concise", "json=no/such/folder.json", "json-lines=.", "json=x.json")
    options = [word for each in formats for word in ("--output-format", each)]
    args = ("--isolated", "--select", "PM317", "--write-baseline", "no/such/base.json")
    status, out, said = run("check", *args, *options, ".")
    assert (status, linted(out)) == (2, ["a.md", BAD, "c.md"])
    assert told(said) == [
        "error: no/such/base.json: cannot be written: no such file or directory",
        "error: no/such/folder.json: cannot be written: no such file or directory",
        "error: .: cannot be written: is a directory",
    ]
    assert len(json.loads(Path("x.json").read_text(encoding="utf-8"))["diagnostics"]) == 3


def test_tracebacks_are_for_those_who_ask(run: Run, spoil: Break) -> None:
    spoil("engine.lint:bind")
    assert "Traceback" in run("check", *ONLY, "--verbose", ".")[2]


def test_what_fails_for_every_document_is_said_once(run: Run) -> None:
    Path("c.toml").write_text('profile = "none.toml"\n', encoding="utf-8")
    for command in ("check", "format"):
        status, _, said = run(command, "--config", "c.toml", ".")
        assert (status, len(told(said))) == (2, 1)
        assert "none.toml" in said
