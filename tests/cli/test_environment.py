"""Every option of `check` can be set in the environment, and completed in a shell."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from postmortem_lint.cli.commands.check import command as check
from postmortem_lint.cli.configuration.given import GivenConfiguration
from postmortem_lint.cli.main import run as main

OPTIONS = [each for each in check.params if isinstance(each, click.Option)]
SAMPLES = {
    "fail_on": "info",
    "min_severity": "info",
    "max_findings": "7",
    "max_size": "7",
    "jobs": "7",
    "color": "never",
    "output_formats": "json",
}
PREFIX = "POSTMORTEM_LINT_"


def variable(option: click.Option) -> str:
    return PREFIX + option.opts[-1].lstrip("-").replace("-", "_").upper()


def seen(monkeypatch: pytest.MonkeyPatch, *args: str) -> dict[str, Any]:
    """The values that the command gets."""
    given: dict[str, Any] = {}
    monkeypatch.setattr(check, "callback", lambda **values: given.update(values) or 0)
    assert main(["check", *args]) == 0
    return given


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: str(option.name))
def test_options_in_the_environment(option: click.Option, monkeypatch: pytest.MonkeyPatch) -> None:
    name = str(option.name)
    value = "1" if option.is_flag else SAMPLES.get(name, "x")
    monkeypatch.setenv(variable(option), value)
    if name == "config":
        assert seen(monkeypatch)[name] == GivenConfiguration(value)
        return
    wanted: Any = True if option.is_flag else (value,) if option.multiple else value
    wanted = int(wanted) if wanted == "7" else wanted
    assert seen(monkeypatch)[name] == wanted


def test_the_command_line_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTMORTEM_LINT_FAIL_ON", "info")
    monkeypatch.setenv("POSTMORTEM_LINT_SELECT", "PM1,PM2 PM3")
    assert seen(monkeypatch)["select"] == ("PM1", "PM2", "PM3")
    given = seen(monkeypatch, "--fail-on", "never", "--select", "PM4")
    assert (given["fail_on"], given["select"]) == ("never", ("PM4",))


def test_what_the_environment_says_wrong(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POSTMORTEM_LINT_FAIL_ON", "sometimes")
    assert main(["check"]) == 2
    assert '--fail-on: "sometimes" is not one of error, warning,' in capfd.readouterr().err
    monkeypatch.setenv("POSTMORTEM_LINT_FAIL_ON", "info")
    monkeypatch.setenv("POSTMORTEM_LINT_FIX", "maybe")
    assert main(["check"]) == 2
    told = capfd.readouterr().err
    assert "'maybe' is not a valid boolean; write 1 or 0 (the variable POSTMORTEM_LINT_FIX" in told


@pytest.mark.parametrize(
    ("name", "value", "option"),
    [
        ("FAIL_ON", "sometimes", "--fail-on"),
        ("SELECT", "PM302,PM999", "--select"),
        ("OUTPUT_FORMAT", "jsn", "--output-format"),
        ("NOW", "today", "--now"),
        ("CONFIG", "fail = 1", "--config"),
        ("PROFILE", "nobody", "--profile"),
        ("JOBS", "many", "--jobs"),
    ],
)
def test_a_wrong_value_is_told_with_its_variable(
    name: str,
    value: str,
    option: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(f"{PREFIX}{name}", value)
    sets = f"(the variable {PREFIX}{name} sets {option})"
    assert main(["check"]) == 2
    assert sets in capfd.readouterr().err
    assert main(["check", "--no-such"]) == 2
    assert sets not in capfd.readouterr().err


def test_the_variable_is_not_told_where_the_command_line_is_wrong(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POSTMORTEM_LINT_FAIL_ON", "info")
    assert main(["check", "--fail-on", "sometimes"]) == 2
    assert "variable" not in capfd.readouterr().err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--completion", shell]) == 0
    assert f"_POSTMORTEM_LINT_COMPLETE={shell}_complete" in capfd.readouterr().out
    assert main([f"--completion={shell}"]) == 0


@pytest.fixture
def completed(tmp_path: Path) -> Callable[[str], list[str]]:
    """What a shell offers for the last word of a line."""

    def call(line: str) -> list[str]:
        words = line.split(" ")
        asked = {"COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
        done = subprocess.run(
            [sys.executable, "-m", "postmortem_lint"],
            cwd=tmp_path,
            env={**os.environ, **asked, "_POSTMORTEM_LINT_COMPLETE": "bash_complete"},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert done.stderr == ""
        return done.stdout.splitlines()

    return call


@pytest.mark.parametrize(
    ("line", "offer"),
    [
        ("postmortem-lint che", ["plain,check"]),
        ("postmortem-lint --wat", ["plain,--watch"]),
        ("postmortem-lint check --wat", ["plain,--watch"]),
        ("postmortem-lint docs --wat", ["plain,--watch"]),
        ("postmortem-lint docs --fail-on n", ["plain,never"]),
        ("postmortem-lint --completion z", ["plain,zsh"]),
        ("postmortem-lint --select PM802", ["plain,PM802"]),
        ("postmortem-lint --select PM3,no-auth", ["plain,PM3,no-author"]),
        ("postmortem-lint --profile google-s", ["file,google-s", "plain,google-sre"]),
        ("postmortem-lint --output-format json-", ["plain,json-lines"]),
        ("postmortem-lint export --output-format c", ["plain,csv"]),
        ("postmortem-lint --config sel", ["file,sel", "plain,select="]),
        ("postmortem-lint explain no-author", ["plain,no-author"]),
        ("postmortem-lint docs/x", ["file,docs/x"]),
        ("postmortem-lint check do", ["file,do"]),
    ],
)
def test_what_a_shell_offers(
    completed: Callable[[str], list[str]], line: str, offer: list[str]
) -> None:
    assert completed(line) == offer
