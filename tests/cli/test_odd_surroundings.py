"""Odd files, streams and folders: one clear line, and the status of what could not be done."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = "# Postmortem: x\n\n## Timeline\n\n- 09:14 UTC a\n- 09:20 UTC b\n"
NO_ZONE = "is not a time zone; write UTC, +02:00 or Europe/Berlin"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / ".git").mkdir()

    def called(
        *args: str, redirect: str = "", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "postmortem_lint", *args]
        shell = ["/bin/sh", "-c", f'"$@" {redirect}', "sh", *command]
        return subprocess.run(
            shell if redirect else command,
            cwd=tmp_path,
            env={**os.environ, **(env or {})},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return called


def refused(done: subprocess.CompletedProcess[str], what: str) -> None:
    assert (done.returncode, done.stderr) == (2, f"error: {what}\n")


def test_a_link_that_leads_to_itself_is_no_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "loop.md").symlink_to("loop.md")
    assert run("--exit-zero").stderr.endswith(" in 1 document.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of POSIX")
@pytest.mark.parametrize(
    ("redirect", "args", "what"),
    [
        (">&-", ("a.md",), "standard output is closed"),
        (">&-", ("rules",), "standard output is closed"),
        ("<&-", ("-",), "-: cannot be read: standard input is closed"),
    ],
)
def test_closed_streams(run: Run, redirect: str, args: tuple[str, ...], what: str) -> None:
    refused(run(*args, redirect=redirect), what)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")
@pytest.mark.parametrize("args", [("a.md",), ("rules",), ("--help",)])
def test_a_full_disk(run: Run, args: tuple[str, ...]) -> None:
    done = run(*args, redirect="> /dev/full")
    assert done.returncode == 2
    first, *more = done.stderr.splitlines()
    assert first.endswith("no space left on device")
    assert [line.partition(" ")[0] for line in more] == ["Found"] * (args == ("a.md",))


def test_a_name_that_is_too_long(run: Run) -> None:
    assert "is neither a command nor a file" in run("a" * 300).stderr
    refused(run("--config", "a" * 300, "a.md"), f"{'a' * 300}: no such configuration file")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"x = {'[' * 20_000}", "1: holds what cannot be read"),
        (f"x = {'1' * 5_000}", "1: holds what cannot be read"),
        ('profile = "a\\u0000.toml"', "1: profile: no file has a name with a null character"),
        ('extends = "a\\u0000b"', "1: extends: no file has a name with a null character"),
        (
            'zone = "Europe/Berln"',
            "1: zone: 'Europe/Berln' is not a time zone; did you mean 'Europe/Berlin'?",
        ),
        ('zone = "+99:99"', f"1: zone: '+99:99' {NO_ZONE}"),
        ('exclude = ["[z-a]"]', "1: exclude[0]: '[z-a]' is not a pattern of paths"),
    ],
)
def test_a_configuration_that_cannot_be_used(
    run: Run, tmp_path: Path, text: str, what: str
) -> None:
    (tmp_path / "Odd.toml").write_text(f"{text}\n", encoding="utf-8")
    refused(run("--config", "Odd.toml", "a.md"), f"Odd.toml:{what}")
    refused(run("config", "check", "Odd.toml"), f"Odd.toml:{what}")


def test_what_a_run_would_refuse_is_refused_by_the_check_of_the_configuration(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "c.toml").write_text('baseline = "missing.json"\n', encoding="utf-8")
    assert "missing.json: no such file" in run("config", "check", "c.toml").stderr
    (tmp_path / "p.toml").write_text(
        'name = "p"\nextends = "generic"\n[rules]\nactoin-untracked = "warning"\n', encoding="utf-8"
    )
    what = "p.toml:4: rules: 'actoin-untracked' is not a rule"
    refused(run("config", "check", "p.toml"), f"{what}; did you mean 'action-untracked'?")


def test_a_tool_table_that_is_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool = 3 # postmortem-lint\n", encoding="utf-8")
    assert run("--exit-zero").returncode == 0


def test_a_baseline_that_is_nested_too_deeply(run: Run, tmp_path: Path) -> None:
    text = '{"version":1,"findings":' + "[" * 100_000
    (tmp_path / "b.json").write_text(text, encoding="utf-8")
    refused(run("--baseline", "b.json"), "b.json: is no baseline: it is nested too deeply")


def test_what_is_shown_of_a_configuration_is_its_value_and_where_it_comes_from(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "base.toml").write_text('select = ["PM3"]\nfail-on = "error"\n', encoding="utf-8")
    text = 'extends = "base.toml"\nexclude = ["a\\"b\\u001b[31m\\n::error::c"]\ndetect = true\n'
    (tmp_path / "c.toml").write_text(text, encoding="utf-8")
    done = run("config", "show", "--config", "c.toml", env={"POSTMORTEM_LINT_FAIL_ON": "never"})
    lines = done.stdout.splitlines()
    assert f'select = ["PM3"]  # {(tmp_path / "base.toml").as_posix()}' in lines
    assert "detect = true  # c.toml" in lines
    assert 'exclude = ["a\\"b␛[31m␊::error::c"]  # c.toml' in lines
    assert 'fail-on = "never"  # the variable POSTMORTEM_LINT_FAIL_ON' in lines


def test_variables_choose_the_configuration_of_every_command(run: Run) -> None:
    env = {"POSTMORTEM_LINT_CONFIG": "nope.toml"}
    for args in (("a.md",), ("format", "a.md"), ("outline", "a.md"), ("config", "show")):
        what = "no such configuration file (the variable POSTMORTEM_LINT_CONFIG sets --config)"
        refused(run(*args, env=env), f"nope.toml: {what}")
    assert "nope.toml: no such" in run("config", "check", env=env).stderr


def test_a_report_among_the_documents_is_not_linted(run: Run, tmp_path: Path) -> None:
    for _ in range(2):
        formats = ("--output-format", "text", "--output-format", "markdown=report.md")
        done = run("--exit-zero", "--no-detect", *formats, ".")
        assert (done.returncode, " in 1 document" in done.stderr) == (0, True)
    named = run("--output-format", "json=./a.md", "a.md")
    refused(named, "a.md: is linted and cannot take the report, too")
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == PAGE
    twice = run("--output-format", "json=x", "--output-format", f"sarif={tmp_path / 'x'}", "a.md")
    assert (twice.returncode, "both go to" in twice.stderr) == (2, True)
