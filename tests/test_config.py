"""The configuration: where it is found, what it says, and what is said about mistakes."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from postmortem_lint.cli.configuration.configurations import Configurations
from postmortem_lint.config.keys import FAIL_ON, LEVELS, config_keys
from postmortem_lint.config.load import load_config
from postmortem_lint.config.model import Config, ConfigError
from postmortem_lint.shipped import schema_text

RULES = {
    "PM101": "missing-section",
    "PM302": "timeline-out-of-order",
    "PM311": "time-typo",
    "PM710": "no-author",
}
PROFILES = ("generic", "google-sre", "incident-report")
SCHEMA: dict[str, Any] = json.loads(schema_text("config"))


def _saved(folder: Path, text: str, name: str = "postmortem-lint.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _load(path: Path) -> Config:
    return load_config(path, RULES, PROFILES)


def _error(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        _load(path)
    return str(caught.value).replace(path.parent.as_posix() + "/", "")


FULL = """
select = ["PM3", "missing-section", "ALL"]
ignore = ["pm311"]
extend-select = ["PM710"]
preview = true
fail-on = "warning"
profile = "google-sre"
exclude = ["drafts/", "*.tmp.md"]
detect = false
zone = "Europe/Oslo"
since = 2024-01-31

[severity]
time-typo = "info"
PM101 = "off"

[per-file-ignores]
"old/**" = ["PM101", "no-author"]

[profiles]
"sea/" = "team.toml"
"""
CONFIG = Config(
    select=("PM3", "PM101", "ALL"),
    ignore=("PM311",),
    extend_select=("PM710",),
    severity={"PM311": "info", "PM101": "off"},
    per_file_ignores={"old/**": ("PM101", "PM710")},
    preview=True,
    fail_on="warning",
    profile="google-sre",
    profiles={"sea/": "team.toml"},
    exclude=("drafts/", "*.tmp.md"),
    detect=False,
    zone="Europe/Oslo",
    since=date(2024, 1, 31),
)


def test_every_key_is_read(tmp_path: Path) -> None:
    assert _load(_saved(tmp_path, FULL)) == dataclasses.replace(CONFIG, folder=tmp_path)


def test_pyproject_holds_the_same_in_its_table(tmp_path: Path) -> None:
    text = "[tool.postmortem-lint]" + FULL.replace("\n[", "\n[tool.postmortem-lint.")
    own = _load(_saved(tmp_path, text, "pyproject.toml"))
    assert own == dataclasses.replace(CONFIG, folder=tmp_path)


def test_nothing_is_configured_by_an_empty_file(tmp_path: Path) -> None:
    assert _load(_saved(tmp_path, "")) == Config(folder=tmp_path)
    assert _load(_saved(tmp_path, "[project]\n", "pyproject.toml")) == Config(folder=tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'ignore = []\nselct = ["PM3"]\n',
            "postmortem-lint.toml:2: 'selct' is not a known key; did you mean 'select'?",
        ),
        (
            'ignore = [\n  "PM302",\n  "PM777",\n]\n',
            "postmortem-lint.toml:3: ignore[1]: 'PM777' is not a rule; "
            "known are PM101, PM302, PM311, PM710",
        ),
        (
            'select = ["timeline-out-of-ordr"]\n',
            "postmortem-lint.toml:1: select[0]: 'timeline-out-of-ordr' is not a rule; "
            "did you mean 'timeline-out-of-order'?",
        ),
        (
            'select = ["PM9"]\n',
            "postmortem-lint.toml:1: select[0]: 'PM9' is not a rule; "
            "known are PM101, PM302, PM311, PM710",
        ),
        (
            'select = ["PM3002"]\n',
            "postmortem-lint.toml:1: select[0]: 'PM3002' is not a rule; did you mean 'PM302'?",
        ),
        (
            '[severity]\nno-author = "info"\nno-autor = "info"\n',
            "postmortem-lint.toml:3: severity: 'no-autor' is not a rule; did you mean 'no-author'?",
        ),
        (
            '[severity]\nPM101 = "warn"\n',
            "postmortem-lint.toml:2: severity.PM101: 'warn' is not a severity or 'off'; "
            "did you mean 'warning'?",
        ),
        (
            'fail-on = "off"\n',
            "postmortem-lint.toml:1: fail-on: 'off' is not a level; "
            "known are error, warning, info, never",
        ),
        (
            'profile = "incident_report"\n',
            "postmortem-lint.toml:1: profile: 'incident_report' is not a built-in profile or a "
            ".toml file; did you mean 'incident-report'?",
        ),
        (
            '[profiles]\n"sea/*.md" = "sea"\n',
            "postmortem-lint.toml:2: profiles.sea/*.md: 'sea' is not a built-in profile or a "
            ".toml file; known are generic, google-sre, incident-report",
        ),
        (
            'preview = "yes"\n',
            "postmortem-lint.toml:1: preview: 'yes' is not true or false",
        ),
        (
            'exclude = "drafts"\n',
            "postmortem-lint.toml:1: exclude: 'drafts' is not a list; did you mean [\"drafts\"]?",
        ),
        (
            'severity = ["PM101"]\n',
            'postmortem-lint.toml:1: severity: ["PM101"] is not a table',
        ),
        (
            'zone = "UTC plus two"\n',
            "postmortem-lint.toml:1: zone: 'UTC plus two' is not a time zone; "
            "write UTC, +02:00 or Europe/Berlin",
        ),
        (
            'since = "31.01.2024"\n',
            "postmortem-lint.toml:1: since: '31.01.2024' is not a date such as 2025-01-31",
        ),
        (
            "preview = true\npreview = false\n",
            "postmortem-lint.toml:2: cannot overwrite a value",
        ),
        (
            "profile = google-sre\n",
            "postmortem-lint.toml:1: invalid value; a text stands in quotes",
        ),
        (
            'extends = "../none.toml"\n',
            "postmortem-lint.toml:1: extends: '../none.toml': no such file or directory",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, text: str, message: str) -> None:
    assert _error(_saved(tmp_path, text)) == message


def test_in_pyproject_the_path_of_keys_is_whole(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n\n[tool.postmortem-lint]\nselect = ["PM777"]\n'
    assert _error(_saved(tmp_path, text, "pyproject.toml")) == (
        "pyproject.toml:5: tool.postmortem-lint.select[0]: 'PM777' is not a rule; "
        "known are PM101, PM302, PM311, PM710"
    )


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert _error(tmp_path / "a.toml") == "a.toml: no such file or directory"


def test_extends_lays_one_file_over_another(tmp_path: Path) -> None:
    _saved(tmp_path, 'ignore = ["PM302"]\nzone = "UTC"\n[severity]\nPM101 = "info"\n', "base.toml")
    own = _saved(
        tmp_path, 'extends = "../base.toml"\nignore = []\n[severity]\nPM710 = "off"\n', "sea/a.toml"
    )
    config = _load(own)
    assert (config.ignore, config.zone, config.folder) == ((), "UTC", tmp_path / "sea")
    assert config.severity == {"PM101": "info", "PM710": "off"}


def test_files_that_extend_each_other_are_a_mistake(tmp_path: Path) -> None:
    _saved(tmp_path, 'extends = "a.toml"\n', "b.toml")
    path = _saved(tmp_path, 'extends = "b.toml"\n', "a.toml")
    assert _error(path) == "a.toml:1: extends: 'a.toml' extends this file again"


def _nearest(folder: Path) -> Path | None:
    """The file that configures a document in a folder."""
    return next(iter(Configurations().files(str(folder / "x.md"))), None)


def test_the_nearest_configuration_is_found(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "docs" / "sea").mkdir(parents=True)
    assert _nearest(tmp_path / "docs" / "sea") is None
    top = _saved(tmp_path, "[tool.postmortem-lint]\n", "pyproject.toml")
    assert _nearest(tmp_path / "docs" / "sea") == top
    near = _saved(tmp_path / "docs", "")
    assert _nearest(tmp_path / "docs" / "sea") == near
    hidden = _saved(tmp_path / "docs", "", ".postmortem-lint.toml")
    assert _nearest(tmp_path / "docs" / "sea") == hidden


def test_the_search_ends_at_the_top_of_the_repository(tmp_path: Path) -> None:
    _saved(tmp_path, "")
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    assert _nearest(tmp_path / "repo") is None


def test_a_pyproject_of_somebody_else_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    top = _saved(tmp_path, "")
    _saved(
        tmp_path / "lib", "[tool.ruff]\n# postmortem-lint is configured above\n", "pyproject.toml"
    )
    assert _nearest(tmp_path / "lib") == top


def test_a_broken_pyproject_with_our_table_is_found_and_reported(tmp_path: Path) -> None:
    path = _saved(tmp_path, "[tool.postmortem-lint]\nselect = [\n", "pyproject.toml")
    assert _nearest(tmp_path) == path
    assert _error(path) == "pyproject.toml:3: invalid value"


def test_the_last_pattern_that_fits_gives_the_profile() -> None:
    config = Config(profile="generic", profiles={"sea/": "sea.toml", "sea/**/old/*.md": "old.toml"})
    assert config.profile_for("land/a.md") == "generic"
    assert config.profile_for("sea/a.md") == "sea.toml"
    assert config.profile_for("sea/1999/old/a.md") == "old.toml"


def test_a_pattern_may_begin_in_the_folder_of_the_configuration() -> None:
    config = Config(profile="generic", profiles={"./sea/*": "sea.toml"})
    assert config.profile_for("sea/a.md") == "sea.toml"
    assert config.profile_for("old/sea/a.md") == "generic"


def test_rules_are_ignored_by_file() -> None:
    config = Config(per_file_ignores={"old/": ("PM101",), "*.draft.md": ("PM710",)})
    assert config.ignored_in("a.md") == ()
    assert config.ignored_in("old/a.draft.md") == ("PM101", "PM710")


# --- The schema says what the reader says


def test_schema_reader_and_type_know_the_same_keys() -> None:
    fields = {one.name.replace("_", "-") for one in dataclasses.fields(Config)} - {"folder"}
    assert set(config_keys()) == fields | {"extends"}
    assert set(SCHEMA["properties"]) == set(config_keys())


def test_schema_and_reader_know_the_same_words() -> None:
    keys = SCHEMA["properties"]
    assert keys["fail-on"]["enum"] == list(FAIL_ON)
    assert keys["severity"]["additionalProperties"]["enum"] == list(LEVELS)
    assert SCHEMA["additionalProperties"] is False
    Draft202012Validator.check_schema(SCHEMA)
    assert all(one["description"] for one in keys.values())


def test_defaults_of_the_schema_are_those_of_the_type() -> None:
    stated = {key: one["default"] for key, one in SCHEMA["properties"].items() if "default" in one}
    assert stated == {key: getattr(Config(), key.replace("-", "_")) for key in stated}
