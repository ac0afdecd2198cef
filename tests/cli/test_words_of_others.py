"""Words that people bring along from other programs: each works, or one line says what is right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postmortem_lint.cli.commands.check import command as check
from postmortem_lint.config.keys import config_keys

Run = Callable[..., "tuple[int, str, str]"]

pytestmark = pytest.mark.slow

TEMPLATE = """# Postmortem: [what happened]

- **Date:** YYYY-MM-DD
- **Severity:** SEV1 / SEV2 / SEV3
- **Status:** Draft / Final

## Impact

## Root cause
"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("lint", "x.md"), 'did you mean "check"?'),
        (("fix",), 'did you mean "check --fix"?'),
        (("help",), 'did you mean "--help"?'),
        (("check", "--template", "x.md"), 'did you mean "--config \'template = "FILE"\'"?'),
        (("init", "--template", "x.md"), 'did you mean "--from"?'),
        (("check", "--since", "HEAD"), '"--changed REV" or "--config \'since = 2025-01-01\'"?'),
        (("check", "--zone", "UTC"), "did you mean \"--config 'zone = VALUE'\"?"),
        (("check", "-o", "json"), 'did you mean "--output-format"?'),
        (("check", "--format", "json"), 'did you mean "--output-format"?'),
        (("export", "-f", "csv"), 'did you mean "--output-format"?'),
        (("check", "--fix", "--dry-run"), 'did you mean "--diff"?'),
        (("format", "--dry-run"), 'did you mean "--diff"?'),
        (("init", "--dry-run"), 'did you mean "--explain"?'),
        (("new", "--title", "x"), 'did you mean "TITLE"?'),
        (("check", "--max-warnings", "0"), 'did you mean "--fail-on warning"?'),
        (("check", "--strict"), 'did you mean "--fail-on warning"?'),
        (("check", "--disable", "PM302"), 'did you mean "--ignore"?'),
        (("check", "--rule", "PM302"), 'did you mean "--select"?'),
        (("check", "--no-config"), 'did you mean "--isolated"?'),
        (("check", "--fix-dry-run"), 'did you mean "--diff"?'),
        (("check", "--reporter", "json"), 'did you mean "--output-format"?'),
        (("--list-rules",), 'did you mean "rules"?'),
        (("--check", "docs"), 'did you mean "check"?'),
        (("--explain", "PM302"), 'did you mean "explain"?'),
        (("-c", "x.toml"), 'did you mean "--config"?'),
        (("config", "validate"), 'did you mean "check"?'),
        (("check", "--config", "rules.PM302 = 'off'"), "did you mean 'severity'?"),
        (("check", "--config", "max-warnings = 0"), "did you mean 'fail-on'?"),
        (("check", "--config", "lint.select = ['PM3']"), "'lint' is not a known key; its keys"),
        (("check", "--config", "format = 'json'"), "'--output-format' is an option of the command"),
    ],
)
def test_what_is_right_is_said_in_one_line(run: Run, words: tuple[str, ...], meant: str) -> None:
    status, out, told = run(*words)
    assert (status, out, told.count("\n")) == (2, "", 1)
    assert meant in told


@pytest.mark.parametrize("option", ["--no-fix", "--ext", "--all", "--level-of-detail", "--no-jobs"])
def test_no_option_is_offered_that_does_something_else(run: Run, option: str) -> None:
    status, out, told = run("check", option)
    assert (status, out) == (2, "")
    assert told == f'error: no such option "{option}" (see "postmortem-lint check --help")\n'


def test_an_option_that_is_no_key_is_told_to_be_one(run: Run) -> None:
    options = {name for each in check.params for name in each.opts if name.startswith("--")}
    for name in sorted(each.removeprefix("--") for each in options - {"--config", "--isolated"}):
        told = run("check", "--config", f"{name} = 1")[2]
        is_known = name in config_keys() or "did you mean" in told
        assert is_known or told.endswith("is an option of the command line only\n"), told


@pytest.mark.parametrize(
    "words",
    [
        ("new", "Ramp jammed"),
        ("init", "--force"),
        ("config", "check"),
        ("config", "show"),
        ("config", "schema"),
        ("rules",),
        ("explain", "PM302"),
        ("outline", "template.md"),
        ("export", "template.md"),
        ("format", "template.md"),
        ("check", "template.md"),
    ],
)
@pytest.mark.parametrize("quiet", ["-q", "--quiet"])
def test_every_command_can_be_quiet(run: Run, words: tuple[str, ...], quiet: str) -> None:
    Path("template.md").write_text(TEMPLATE, encoding="utf-8")
    assert run(*words, quiet)[::2] == (0, "")


@pytest.mark.parametrize("severity", ["SEV1", "sev 1", "Sev-1", "1", "P1"])
@pytest.mark.parametrize("kind", ["", "Postmortem: ", "Incident Report - "])
def test_new_writes_what_is_meant_as_the_template_does(run: Run, severity: str, kind: str) -> None:
    Path("template.md").write_text(TEMPLATE, encoding="utf-8")
    path = run("new", f"{kind}Ramp jammed", "--severity", severity)[1].strip()
    text = Path(path).read_text(encoding="utf-8")
    assert text.startswith("# Postmortem: Ramp jammed\n")
    assert "- **Severity:** SEV1\n" in text


def test_a_title_keeps_its_first_word_where_the_template_does_not_say_it(run: Run) -> None:
    Path("template.md").write_text(TEMPLATE.replace("Postmortem: ", ""), encoding="utf-8")
    path = run("new", "Postmortem: Ramp jammed")[1].strip()
    assert Path(path).read_text(encoding="utf-8").startswith("# Postmortem: Ramp jammed\n")
    path = run("new", "Ramp: jammed")[1].strip()
    assert Path(path).read_text(encoding="utf-8").startswith("# Ramp: jammed\n")


def test_a_level_that_is_none_of_the_template_is_refused(run: Run) -> None:
    Path("template.md").write_text(TEMPLATE, encoding="utf-8")
    status, _, told = run("new", "Ramp jammed", "--severity", "7")
    assert (status, told) == (2, "error: --severity: '7' is none of SEV1, SEV2, SEV3\n")
