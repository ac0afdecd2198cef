"""`postmortem-lint config` through its own command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run


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


@pytest.mark.parametrize("name", ["config", "profile", "report"])
def test_schema_prints_a_json_schema(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "schema", name]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].startswith("https://json-schema.org/")
