"""`postmortem-lint config` through its own command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run


def test_a_file_that_is_not_there_has_no_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("outage.md").write_text("# Outage\n", encoding="utf-8")
    assert run(["config", "show", "outages.md"]) == 2
    said = "error: outages.md: no such file or folder; did you mean 'outage.md'?\n"
    assert capfd.readouterr() == ("", said)
    assert run(["config", "show", "outage.md"]) == 0


def test_show_tells_where_each_value_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "postmortem-lint.toml").write_text('fail-on = "warning"\nselect = ["PM3"]\n')
    assert run(["config", "show"]) == 0
    shown = capsys.readouterr().out
    assert 'fail-on = "warning"  # postmortem-lint.toml\n' in shown
    assert 'select = ["PM3"]' in shown
    assert "preview = false  # default\n" in shown


def test_check_names_what_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "postmortem-lint.toml").write_text('profile = "own.toml"\n')
    (tmp_path / "own.toml").write_text('name = "own"\nsections = [{ role = "sumary" }]\n')
    assert run(["config", "check"]) == 2
    assert "'sumary' is not a role; did you mean 'summary'?" in capsys.readouterr().err
    (tmp_path / "own.toml").write_text('name = "own"\nextends = "generic"\n')
    assert run(["config", "check", "own.toml", "postmortem-lint.toml"]) == 0
    assert run(["config", "check", "none.toml"]) == 2


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("nameless.toml", 'description = "x"\n[rules]\nPM510 = "off"\n', "1: 'name' is missing"),
        ("bare.toml", "sections = []\n", "1: 'name' is missing"),
        (
            "misread.toml",
            'name = "own"\n\n[rules]\nPM51O = "off"\n',
            "4: rules: 'PM51O' is not a rule; did you mean 'PM510'?",
        ),
        (
            "postmortem-lint.toml",
            '[severity]\npm5l0 = "off"\n',
            "2: severity: 'pm5l0' is not a rule; did you mean 'PM510'?",
        ),
        ("postmortem-lint.toml", "sections = []\n", "1: 'sections' is not a known key"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    name: str,
    text: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(text)
    assert run(["config", "check", name]) == 2
    assert capsys.readouterr().err.startswith(f"error: {name}:{said}")


def test_check_of_a_folder_looks_at_all_that_is_configured_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["config", "check", "."]) == 0
    assert "no configuration file found in ." in capsys.readouterr().err
    for folder in ("a", "b/c", "node_modules/d", ".venv"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "a/pyproject.toml").write_text('[tool.postmortem-lint]\nprofile = "own.toml"\n')
    (tmp_path / "a/own.toml").write_text('name = "own"\nextends = "generic"\n')
    (tmp_path / "b/pyproject.toml").write_text('[project]\nname = "b"\n')
    (tmp_path / "b/c/.postmortem-lint.toml").write_text('select = ["PM3"]\n')
    (tmp_path / "node_modules/d/postmortem-lint.toml").write_text("x = 1\n")
    assert run(["config", "check", "--", "."]) == 0
    told = capsys.readouterr().err.splitlines()
    assert told == ["a/pyproject.toml: can be used", "b/c/.postmortem-lint.toml: can be used"]
    (tmp_path / "b/our.toml").write_text('name = "our"\nextends = "genric"\n')
    (tmp_path / "b/c/.postmortem-lint.toml").write_text('profile = "../our.toml"\n')
    assert run(["config", "check", "."]) == 2
    assert "did you mean 'generic'?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ('profile = "ous.toml"', "1: profile: ous.toml: no such file; did you mean 'ours.toml'?"),
        (
            '[[overrides]]\npaths = ["a/"]\ntemplate = "a/tempalte.md"',
            "3: overrides.template: a/tempalte.md: no such file; did you mean 'a/template.md'?",
        ),
        (
            'template = "b/template.md"',
            "1: template: b/template.md: no such file; did you mean 'a/t",
        ),
        (
            '[profiles]\n"a/" = "ous.toml"',
            "2: profiles.a/: ous.toml: no such file; did you mean 'ours.toml'?",
        ),
        (
            'baseline = "none.json"',
            "1: baseline: none.json: no such file; --write-baseline",
        ),
        (
            'extends = "ous.toml"',
            "1: extends: 'ous.toml': no such file or directory; did you mean",
        ),
    ],
)
def test_a_file_that_is_not_there_is_told_by_its_place_and_the_nearest(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    config: str,
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").mkdir()
    (tmp_path / "a/template.md").write_text("# [What]\n\n## Impact\n\n## Root cause\n")
    (tmp_path / "a/2025-01-01-postmortem.md").write_text(
        "# Postmortem: pin\n\n## Root cause\n\nX.\n"
    )
    (tmp_path / "ours.toml").write_text('name = "ours"\nextends = "generic"\n')
    (tmp_path / "postmortem-lint.toml").write_text(f"{config}\n")
    for command in (["config", "check"], ["check", "."]):
        assert run(command) == 2
        assert f"postmortem-lint.toml:{message}" in capsys.readouterr().err
    (tmp_path / "postmortem-lint.toml").write_text("")
    assert run(["check", "--profile", "ous.toml"]) == 2
    assert "ous.toml: no such file; did you mean 'ours.toml'?" in capsys.readouterr().err
    assert run(["check", "--config", "postmortem-lin.toml"]) == 2
    assert "did you mean 'postmortem-lint.toml'?" in capsys.readouterr().err


def test_patterns_that_fit_nothing_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs/postmortems").mkdir(parents=True)
    (tmp_path / "docs/postmortems/old.md").write_text("# Postmortem: pin\n")
    config = """exclude = ["docs/postmortem/", "*.txt", "old.md", "olds.md", "quay/"]
[per-file-ignores]
"docs/postmortems/old.md" = ["ALL"]
"docs/postmortems/odl.md" = ["PM3"]
"""
    (tmp_path / "postmortem-lint.toml").write_text(config)
    assert run(["config", "check"]) == 0
    near = "exclude: 'docs/postmortem/' fits no file; did you mean 'docs/postmortems'?"
    other = "'docs/postmortems/odl.md' fits no file; did you mean 'docs/postmortems/old.md'?"
    assert capsys.readouterr().err.splitlines() == [
        f"warning: postmortem-lint.toml:1: {near}",
        "warning: postmortem-lint.toml:1: exclude: 'olds.md' fits no file; did you mean"
        " 'docs/postmortems/old.md'?",
        "warning: postmortem-lint.toml:1: exclude: 'quay/' fits no file",
        f"warning: postmortem-lint.toml:4: per-file-ignores: {other}",
        "postmortem-lint.toml: can be used",
    ]
    assert run(["check", "."]) == 0
    told = capsys.readouterr().err
    assert (near in told, other in told, "olds.md" in told) == (True, True, False)


@pytest.mark.parametrize("name", ["config", "profile", "report"])
def test_schema_prints_a_json_schema(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "schema", name]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].startswith("https://json-schema.org/")
