"""`--config` with a file and with keys, `required-version`, and options that change nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from postmortem_lint.cli.terminal.help_groups import REST

PAGE = "# Incident\n\n**Date**: 2025-04-02\n\n## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n"
PAGE += "| 14:20 | Alert fires |\n| 14:05 | Index restored |\n| 14:30 | Pages load |\n"
PAGE += "| 25:00 | Closed |\n"


@pytest.fixture
def page(run: Run) -> None:
    del run  # it stands in the folder of the run
    Path("docs").mkdir()
    Path("docs/page.md").write_text(PAGE, encoding="utf-8")


def codes(run: Run, *args: str) -> list[str]:
    status, out, said = run("check", "--output-format", "json", *args)
    assert status < 2, said
    return sorted({one["code"] for one in json.loads(out)["diagnostics"]})


@pytest.mark.usefixtures("page")
def test_keys_win_over_the_file_and_are_laid_over_its_tables(run: Run) -> None:
    Path("docs/postmortem-lint.toml").write_text(
        'select = ["PM302", "PM305"]\nfail-on = "never"\n[severity]\nPM302 = "off"\n',
        encoding="utf-8",
    )
    assert codes(run) == ["PM305"]
    assert codes(run, "--config", 'severity.PM305 = "off"') == []
    assert codes(run, "--config", 'severity.PM302 = "info"') == ["PM302", "PM305"]
    assert codes(run, "--config", 'severity.PM3 = "off"') == []
    assert codes(run, "--config", 'severity.ALL = "off"', "--select", "PM305") == ["PM305"]
    assert codes(run, "--config", 'severity = { PM3 = "off", PM302 = "info" }') == ["PM302"]
    both = ("--config", 'select = ["PM1"]', "--config", 'select = ["PM305"]')
    assert codes(run, *both) == ["PM305"]
    assert run("--config", 'fail-on = "error"')[0] == 1
    ignored = ("--config", 'per-file-ignores."/page.*" = ["PM305"]')
    assert codes(run, "--config", 'select = ["PM305"]', *ignored) == []
    assert codes(run, "--config", """profiles.'/page.*' = "kehoe\"""") == ["PM305"]
    shown = run("config", "show", "docs/page.md", "--config", 'fail-on = "info"')[1]
    assert 'fail-on = "info"  # --config\n' in shown


@pytest.mark.usefixtures("page")
def test_keys_count_without_a_file_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    only = 'select = ["PM302"]'
    assert codes(run, "--config", only) == ["PM302"]
    assert codes(run, "--isolated", "--config", only) == ["PM302"]
    assert codes(run, "--config", 'exclude = ["docs/page.md"]') == []
    Path("other.toml").write_text('select = ["PM305"]\n', encoding="utf-8")
    assert codes(run, "--config", "other.toml", "--config", 'extend-select = ["PM302"]') == [
        "PM302",
        "PM305",
    ]
    monkeypatch.setenv("POSTMORTEM_LINT_CONFIG", f'{only}\nfail-on = "never"\n')
    assert codes(run) == ["PM302"]
    assert run()[0] == 0


@pytest.mark.usefixtures("page")
def test_files_that_keys_name_are_seen_from_the_current_folder(run: Run) -> None:
    Path("docs/postmortem-lint.toml").write_text('profile = "generic"\n', encoding="utf-8")
    Path("my.toml").write_text('name = "mine"\nextends = "google-sre"\n', encoding="utf-8")
    out = run("check", "--output-format", "json", "--config", 'profile = "my.toml"')[1]
    (document,) = json.loads(out)["documents"]
    assert document["profile"] == "mine"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (['fail-on = "eror"'], "--config: fail-on: 'eror' is not a level; did you mean 'error'?"),
        (["fail-on=info"], "--config: 'fail-on=info' is no TOML; did you mean fail-on = \"info\"?"),
        (['selct = ["PM3"]'], "--config: 'selct' is not a known key; did you mean 'select'"),
        (["since = 2024-13-01"], "--config: since: '2024-13-01' is not a date such as 2025-01-31"),
        (['select = "PM1"'], "--config: select: 'PM1' is not a list; did you mean [\"PM1\"]?"),
        (['zone = "Amerca/New_York"'], "not a time zone; did you mean 'America/New_York'?"),
        (['zone = "berlin"'], "'berlin' is not a time zone; did you mean 'Europe/Berlin'?"),
        (['zone = "EST5"'], "'EST5' is not a time zone; write UTC, +02:00 or Europe/Berlin"),
        (['select = ["PM302 PM401"]'], 'is not a rule, but several; write "PM302", "PM401"'),
        (['extends = "a.toml"'], "--config: extends: names no file here; give that file"),
        (['profile = "kehoe"', 'template = "a.md"'], "--config: template: a profile says"),
        (["a.toml", "b.toml"], "--config names two files, a.toml and b.toml; leave one out"),
        (["none.toml"], "none.toml: no such configuration file"),
        (["docs/a=b.toml"], "docs/a=b.toml: no such configuration file"),
        (['profiles.docs/* = "kehoe"'], "is no TOML; write KEY = VALUE as TOML"),
    ],
)
def test_what_cannot_be_used_is_told(run: Run, given: list[str], message: str) -> None:
    status, _, said = run(*(word for each in given for word in ("--config", each)))
    assert (status, message in said) == (2, True), said


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("option", ["--config", "--select", "--baseline", "--profile", "--exclude"])
def test_an_option_without_a_value_is_refused(run: Run, option: str) -> None:
    for given in ((option, ""), (f"{option}=",)):
        said = f"error: {option}: its value is empty; give one, or leave the option out\n"
        assert run("check", *given, "docs")[::2] == (2, said)


@pytest.mark.usefixtures("page")
def test_what_looks_like_an_empty_value_and_is_none(run: Run) -> None:
    for given in (("--path-prefix", ""), ("--stdin-filename", "a=", "-"), ("--", "")):
        assert "its value is empty" not in run("check", *given)[2]


@pytest.mark.usefixtures("page")
def test_a_cache_is_no_file(run: Run) -> None:
    status, _, said = run("--cache-dir", "docs/page.md", "docs")
    assert (status, said) == (2, "error: --cache-dir: docs/page.md is a file, and no folder\n")


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (">=0.1", ""),
        (">=0.1, <900", ""),
        (">900", "'>900' is asked for, and this is "),
        ("0.0.1", "'0.0.1' is asked for, and this is "),
        ("~=0.1", "'~=0.1' asks in a way that is not understood here; write it as >=0.1, <1"),
        ("==0.1.*", "'==0.1.*' asks in a way that is not understood here"),
        (">=0.1, ~=0.1.2", "asks in a way that is not understood here"),
        ("new", "'new' is no version; write 0.1.0, or >=0.1, <1"),
    ],
)
@pytest.mark.usefixtures("page")
def test_a_configuration_asks_for_versions(run: Run, asked: str, message: str) -> None:
    text = f'required-version = "{asked}"\n'
    # a key that only a later version knows is not what to tell
    unknown = "later = true\n" if message else ""
    Path("postmortem-lint.toml").write_text(unknown + text, encoding="utf-8")
    status, _, said = run("--fail-on", "never")
    assert (status, message in said) == (2 if message else 0, True), said


@pytest.mark.parametrize(
    "table",
    [
        "tool.postmortem_lint",
        "tool.postmortemlint",
        "postmortem-lint",
        "tool.postmortem-lnt",
        "tools.postmortem-lint",
    ],
)
@pytest.mark.usefixtures("page")
def test_a_table_with_nearly_our_name_is_not_passed_over(run: Run, table: str) -> None:
    Path("pyproject.toml").write_text(f'[{table}]\nselect = ["PM302"]\n', encoding="utf-8")
    status, _, said = run()
    assert status == 2
    assert f"{table}: is not read; call the table [tool.postmortem-lint]" in said


@pytest.mark.usefixtures("page")
def test_of_two_configurations_in_a_folder_the_one_that_does_not_count_is_named(run: Run) -> None:
    Path("postmortem-lint.toml").write_text('select = ["PM302"]\n', encoding="utf-8")
    assert "stands beside it" not in run()[2]
    Path("pyproject.toml").write_text("[tool.other]\nname = 1\n", encoding="utf-8")
    assert "stands beside it" not in run()[2]
    Path("pyproject.toml").write_text('[tool.postmortem-lint]\nselect = ["PM305"]\n', "utf-8")
    said = run()[2]
    line = "warning: pyproject.toml: is not read, as postmortem-lint.toml stands beside it\n"
    assert line in said
    Path(".postmortem-lint.toml").write_text('select = ["PM302"]\n', encoding="utf-8")
    said = run()[2]
    for name in ("pyproject.toml", "postmortem-lint.toml"):
        line = f"warning: {name}: is not read, as .postmortem-lint.toml stands beside it\n"
        assert said.count(line) == 1


def test_a_file_of_our_own_has_no_table_around_it(run: Run) -> None:
    text = '[tool.postmortem-lint]\nselect = ["PM302"]\n'
    Path("postmortem-lint.toml").write_text(text, encoding="utf-8")
    said = run("config", "check")[2]
    assert "tool: in a file of their own keys stand without [tool.postmortem-lint]" in said


@pytest.mark.usefixtures("page")
def test_a_table_of_another_tool_is_not_ours(run: Run) -> None:
    Path("pyproject.toml").write_text('[tool.postmortem-link]\nselect = ["X1"]\n', encoding="utf-8")
    assert "is not read" not in run()[2]


@pytest.mark.parametrize("name", ["postmortem_lint.toml", ".postmortem-linter.toml"])
@pytest.mark.usefixtures("page")
def test_a_file_that_is_called_nearly_so_is_named(run: Run, name: str) -> None:
    Path(name).write_text('select = ["PM3"]\n', encoding="utf-8")
    assert f"warning: {name}: is not read; call it postmortem-lint.toml" in run()[2]
    assert "is not read" not in run("--isolated")[2]


@pytest.mark.parametrize(
    ("args", "variable", "message"),
    [
        (["--show-fixes"], "", "--show-fixes does nothing without --fix or --diff"),
        (["--unsafe-fixes"], "", "--unsafe-fixes does nothing without --fix or --diff"),
        (["--select", "PM302", "--ignore", "PM302"], "", "no rule is left to run"),
        (["--select", "PM3", "--extend-ignore", "PM3"], "", "no rule is left to run"),
        (
            [],
            "FORMAT",
            "the variable POSTMORTEM_LINT_FORMAT sets no option; did you mean POSTMORTEM_LINT_OUT",
        ),
        ([], "SELCT", "the variable POSTMORTEM_LINT_SELCT sets no option; did you mean POST"),
        (["--fix", "--show-fixes", "--select", "PM3"], "", ""),
        ([], "NOW", ""),
        ([], "RULES_OUTPUT_FORMAT", ""),
    ],
)
@pytest.mark.usefixtures("page")
def test_what_changes_nothing_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, args: list[str], variable: str, message: str
) -> None:
    if variable:
        monkeypatch.setenv(f"POSTMORTEM_LINT_{variable}", "2025-01-01")
    said = run(*args)[2]
    if message:
        assert f"warning: {message}" in said
    else:
        assert "warning:" not in said
    assert run("-q", *args)[2] == ""


@pytest.mark.usefixtures("page")
def test_text_shows_so_many_findings_of_a_rule_as_a_person_reads(run: Run) -> None:
    rows = "".join(f"| 25:{number} | Event {number} |\n" for number in range(10, 60))
    Path("docs/page.md").write_text(PAGE + rows, encoding="utf-8")
    many = run("--output-format", "concise", "--select", "PM305")[1].count(" PM305 ")
    out = run("--select", "PM305")[1]
    assert out.count(" PM305 invalid-clock: ") == 50
    assert many == 51
    last = f"{many - 50} more of PM305 invalid-clock; --max-findings 0 shows all\n"
    assert out.endswith(last)
    all_of_them = run("--select", "PM305", "--max-findings", "0")[1]
    assert all_of_them.count(" PM305 ") == many
    assert "more of" not in all_of_them


def test_every_option_of_check_is_in_a_group_of_its_help(run: Run) -> None:
    shown = run("check", "--help")[1]
    rest = shown.partition(f"{REST}:\n")[2].split("\n\n")[0]
    assert [line.split()[0] for line in rest.splitlines()] == ["-h,"]
