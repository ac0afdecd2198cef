"""The configuration of a document is the nearest one, from wherever the program was started."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run as main

DOCUMENT = """\
# Incident: the bakery ran out of flour

## Timeline

- 09:14 It ran out

## Impact

None.

## Root Cause

A.

<!-- postmortem-lint: ignore[PM777] -->
"""
RULE = "PM002"
OFF = f'[severity]\n{RULE} = "off"\n'

Run = Callable[..., "tuple[int, str, str]"]

pytestmark = pytest.mark.slow  # each loads all built-in profiles several times


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the program in a repository of two teams; gives status, standard output and error."""
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    for team in ("ovens", "shop"):
        save(f"{team}/incidents/a.md", DOCUMENT)

    def call(*args: str) -> tuple[int, str, str]:
        capfd.readouterr()
        return main(list(args)), *capfd.readouterr()

    return call


def save(name: str, text: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def check(run: Run, *args: str) -> list[str]:
    """The documents in which the rule speaks."""
    found = run("check", "--output-format", "json", *args)[1]
    return [one["path"] for one in json.loads(found)["diagnostics"] if one["code"] == RULE]


@pytest.mark.parametrize("place", ["ovens", "ovens/incidents"])
@pytest.mark.parametrize(
    "paths", [[], ["ovens/incidents", "shop"], ["ovens/incidents/a.md", "shop"]]
)
def test_each_document_has_the_nearest(run: Run, place: str, paths: list[str]) -> None:
    save("pyproject.toml", "[tool.postmortem-lint]\n")
    save(f"{place}/postmortem-lint.toml", OFF)
    assert check(run, *paths) == ["shop/incidents/a.md"]


def test_it_is_the_same_from_everywhere(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    save("ovens/postmortem-lint.toml", OFF)
    monkeypatch.chdir("shop/incidents")
    assert check(run, "../../ovens") == []
    assert check(run, "../../ovens", ".") == ["a.md"]


def test_the_command_line_overrides_it(run: Run) -> None:
    save("ovens/postmortem-lint.toml", OFF)
    save("other.toml", "")
    both = ["ovens/incidents/a.md", "shop/incidents/a.md"]
    assert check(run, "--isolated") == check(run, "--config", "other.toml") == both


def test_the_name_of_standard_input_has_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    save("ovens/postmortem-lint.toml", OFF)
    for name, found in (("ovens/new/b.md", []), ("shop/b.md", ["shop/b.md"])):
        with Path("shop/incidents/a.md").open(encoding="utf-8") as file:
            monkeypatch.setattr("sys.stdin", file)
            assert check(run, "--stdin-filename", name, "-") == found


def test_each_says_what_fails(run: Run) -> None:
    save("ovens/postmortem-lint.toml", 'fail-on = "info"\n')
    save("shop/postmortem-lint.toml", 'fail-on = "never"\n')
    assert run("check", "ovens")[0] == 1
    assert run("check", "shop")[0] == 0
    assert run("check")[0] == 1


def test_each_has_its_baseline(run: Run) -> None:
    run("check", "--write-baseline", "ovens/base.json", "ovens")
    save("ovens/postmortem-lint.toml", 'baseline = "base.json"\n')
    assert check(run, "shop") == ["shop/incidents/a.md"]
    status, _, said = run("check", "--fail-on", "info", "ovens")
    assert (status, "held by the baseline" in said) == (0, True)
    assert run("check", "--fail-on", "info")[0] == 1


def test_what_a_configuration_above_excludes_stays_excluded(run: Run) -> None:
    save("postmortem-lint.toml", 'exclude = ["ovens/"]\n')
    save("ovens/postmortem-lint.toml", "")
    save("shop/postmortem-lint.toml", 'exclude = ["old/"]\n')
    save("shop/old/b.md", DOCUMENT)
    assert check(run) == ["shop/incidents/a.md"]
    assert "left out" in run("check", "ovens/incidents/a.md")[2]


def test_a_wrong_one_is_told_once_and_holds_up_no_other(run: Run) -> None:
    save("ovens/b.md", DOCUMENT)
    save("ovens/postmortem-lint.toml", 'selekt = ["PM3"]\n')
    status, found, said = run("check")
    assert status == 2
    assert said.count("did you mean 'select'") == 1
    assert "shop/incidents/a.md" in found
    assert run("check", "shop")[0] == 0


@pytest.mark.parametrize("key", ["extends", "profile", "baseline", 'profiles = { "*" = NAME } #'])
def test_it_reads_no_file_outside_of_its_repository(run: Run, key: str) -> None:
    name = '"../../outside.toml"'
    text = key.replace("NAME", name) if "NAME" in key else f"{key} = {name}"
    save("ovens/postmortem-lint.toml", f"{text}\n")
    status, _, said = run("check", "ovens")
    assert status == 2
    assert "'../../outside.toml' lies outside of" in said
    assert "lies outside" not in run("check", "--config", "ovens/postmortem-lint.toml", "ovens")[2]


def test_a_profile_extends_none_outside_of_the_repository(run: Run) -> None:
    save("ovens/own.toml", 'name = "own"\nextends = "../../outside.toml"\n')
    save("ovens/postmortem-lint.toml", 'profile = "own.toml"\n')
    status, _, said = run("check", "ovens")
    assert (status, "'../../outside.toml' lies outside of" in said) == (2, True)


def test_show_says_which_and_why(run: Run) -> None:
    save("ovens/postmortem-lint.toml", OFF)
    status, shown, _ = run("config", "show", "ovens/incidents/a.md")
    assert status == 0
    where = "ovens/postmortem-lint.toml"
    first = f"# ovens/incidents/a.md: {where}, the nearest in its folder or above it\n"
    assert shown.startswith(first)
    assert f'severity = {{ "{RULE}" = "off" }}  # {where}\n' in shown
    assert "no configuration" in run("config", "show", "shop/incidents/a.md")[1]


@pytest.mark.usefixtures("run")
def test_every_folder_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from postmortem_lint.cli.configuration.configurations import Configurations
    from postmortem_lint.config import locate

    seen: list[Path] = []

    def looked(folder: Path) -> Path | None:
        seen.append(folder)
        return locate.config_in(folder)

    monkeypatch.setattr("postmortem_lint.cli.configuration.configurations.config_in", looked)
    save("postmortem-lint.toml", "")
    found = Configurations()
    for name in ("ovens/incidents/a.md", "ovens/incidents/b.md", "shop/incidents/a.md"):
        assert found.of(name).path == Path("postmortem-lint.toml")
    assert len(seen) == len(set(seen)) == 5
