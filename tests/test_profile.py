"""Profiles: reading them, extending them, and what is said about mistakes."""

from __future__ import annotations

import dataclasses
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import postmortem_lint
from postmortem_lint.language.headings import normal
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import ProfileError, builtin_profile, load_profile, parse_profile
from postmortem_lint.profile.model import (
    ActionsSpec,
    ColumnSpec,
    FieldSpec,
    Need,
    Profile,
    SectionSpec,
    TimelineSpec,
)
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.shipped import schema_text

SCHEMA: Mapping[str, Any] = json.loads(schema_text("profile"))
BUILTIN = Path(__file__).parents[1] / "src/postmortem_lint/profile/builtin"


def _saved(folder: Path, text: str, name: str = "ferry.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _error(path: Path) -> str:
    with pytest.raises(ProfileError) as caught:
        load_profile(path)
    return str(caught.value).replace(path.parent.as_posix() + "/", "")


def test_every_part_is_read(tmp_path: Path) -> None:
    path = _saved(
        tmp_path,
        """
        name = "ferry"
        title = "Ferry incident: {title}"
        zone = "Europe/Oslo"
        final = ["Closed"]
        choices = ["services_affected"]

        [[sections]]
        role = "root_cause"
        titles = ["Why"]
        need = "final"
        any-of = ["contributing"]

        [[fields]]
        key = "severity"
        labels = ["Level"]
        need = "always"
        section = "meta"
        values = ["red", "amber"]
        aliases = { orange = "amber" }

        [timeline]
        min-entries = 2
        milestones = ["resolved"]

        [actions]
        min-items = 1
        min-by-severity = { amber = 0 }

        [[actions.columns]]
        column = "owner"
        titles = ["Crew"]
        required = true

        [rules]
        PM710 = "off"
        """,
    )
    assert load_profile(path) == Profile(
        name="ferry",
        title="Ferry incident: {title}",
        zone="Europe/Oslo",
        final=("Closed",),
        choices=(Role.SERVICES_AFFECTED,),
        sections=(SectionSpec(Role.ROOT_CAUSE, ("Why",), Need.FINAL, any_of=(Role.CONTRIBUTING,)),),
        fields=(
            FieldSpec(
                Key.SEVERITY,
                ("Level",),
                Need.ALWAYS,
                Role.META,
                ("red", "amber"),
                {"orange": "amber"},
            ),
        ),
        timeline=TimelineSpec(min_entries=2, milestones=(Key.RESOLVED,)),
        actions=ActionsSpec(
            columns=(ColumnSpec(Column.OWNER, ("Crew",), required=True),),
            min_items=1,
            min_by_severity={"amber": 0},
        ),
        rules={"PM710": "off"},
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'name = "f"\n[[sections]]\nrole = "impact"\n[[sections]]\nrole = "sumary"\n',
            "ferry.toml:5: sections[1].role: 'sumary' is not a role; did you mean 'summary'?",
        ),
        (
            'name = "f"\nsections = [\n  { role = "impact" },\n  { role = "zzz" },\n]\n',
            "ferry.toml:4: sections[1].role: 'zzz' is not a role; "
            'write "other" for one of your own; "postmortem-lint config schema profile" lists all',
        ),
        (
            'name = "f"\n[[sections]]\nrole = "impact"\nneed = "sometimes"\n',
            "ferry.toml:4: sections[0].need: 'sometimes' is not a need; "
            "known are always, final, never",
        ),
        (
            'name = "f"\n[timeline]\nmin_entries = 3\n',
            "ferry.toml:3: timeline: 'min_entries' is not a known key; did you mean 'min-entries'?",
        ),
        (
            'name = "f"\n[timeline]\nmin-entries = -1\n',
            "ferry.toml:3: timeline.min-entries: -1 is not a whole number from 0",
        ),
        (
            'name = "f"\nfinal = "Closed"\n',
            "ferry.toml:2: final: 'Closed' is not a list; did you mean [\"Closed\"]?",
        ),
        (
            'name = "f"\ntitle = 7\n',
            "ferry.toml:2: title: 7 is not a string",
        ),
        (
            'name = "f"\n[[timeline.columns]]\ncolumn = "time"\nrequired = "yes"\n',
            "ferry.toml:4: timeline.columns[0].required: 'yes' is not true or false",
        ),
        (
            'name = "f"\n[rules]\nPM101 = "eror"\n',
            "ferry.toml:3: rules.PM101: 'eror' is not a severity or 'off'; did you mean 'error'?",
        ),
        (
            'name = "f"\nfields = [{ labels = ["Level"] }]\n',
            "ferry.toml:2: fields[0]: 'key' is missing",
        ),
        (
            'title = "f"\n',
            "ferry.toml:1: 'name' is missing",
        ),
        (
            'name = "f"\n[[sections]]\nrole = "well"\n[[sections]]\nrole = "well"\n',
            "ferry.toml:5: sections[1].role: 'well' stands here twice",
        ),
        (
            'name = "f"\n[[sections]]\nrole = "well"\ntitles = ["A"]\n'
            '[[sections]]\nrole = "well"\ntitles = ["A"]\n',
            "ferry.toml:6: sections[1].role: 'well' stands here twice",
        ),
        (
            'name = "f"\nextends = "googl-sre"\n',
            "ferry.toml:2: extends: 'googl-sre' is not a built-in profile or the name of a .toml "
            "file; did you mean 'google-sre'?",
        ),
        (
            'name = "f"\nextends = "harbour.toml"\n',
            "ferry.toml:2: extends: 'harbour.toml': no such file or directory",
        ),
        (
            'name = "f"\nsections = [\n',
            "ferry.toml:3: invalid value",
        ),
        (
            "name = f\n",
            "ferry.toml:1: invalid value; a text stands in quotes",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, text: str, message: str) -> None:
    assert _error(_saved(tmp_path, text)) == message


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert _error(tmp_path / "none.toml") == "none.toml: no such file or directory"
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'name = "\xe9"\n')
    assert _error(latin) == "latin.toml:1: not UTF-8"


def test_parts_are_merged_by_their_id(tmp_path: Path) -> None:
    path = _saved(
        tmp_path,
        """
        name = "ferry"
        extends = "google-sre"
        guidance = ["Say what the passengers saw."]
        sections = [
            { role = "trigger", need = "never" },
            { role = "well", parent = "lessons", titles = ["Fair winds"] },
            { role = "communication", titles = ["Announcements"], need = "always" },
        ]
        fields = [{ key = "date", labels = ["Day of sailing"] }]
        actions = { columns = [{ column = "owner", titles = ["Crew"] }] }
        rules = { PM604 = "warning" }
        """,
    )
    own, base = load_profile(path), builtin_profile("google-sre")
    sections = {(one.role, one.parent): one for one in own.sections}
    assert own.name == "ferry"
    assert own.guidance == ("Say what the passengers saw.",)
    assert len(own.sections) == len(base.sections) + 1
    assert sections[Role.TRIGGER, None] == SectionSpec(Role.TRIGGER, ("Trigger",))
    assert sections[Role.WELL, Role.LESSONS].titles == ("Fair winds",)
    assert sections[Role.COMMUNICATION, None].need is Need.ALWAYS
    assert own.field(Key.DATE) == FieldSpec(Key.DATE, ("Day of sailing",), Need.ALWAYS)
    assert own.actions.column(Column.OWNER) == ColumnSpec(Column.OWNER, ("Crew",), required=True)
    assert own.actions.min_items == base.actions.min_items
    assert own.rules == {"PM604": "warning", "PM609": "warning"}


@pytest.mark.parametrize(
    ("own", "order"),
    [
        (("trigger",), "summary impact timeline root_cause actions trigger"),
        (("impact",), "summary impact timeline root_cause actions"),
        (("timeline", "summary"), "impact timeline summary root_cause actions"),
        (("trigger", "impact"), "summary trigger impact timeline root_cause actions"),
        (("summary", "trigger", "actions"), "summary trigger impact timeline root_cause actions"),
    ],
)
def test_own_parts_stand_in_their_own_order(
    tmp_path: Path, own: tuple[str, ...], order: str
) -> None:
    parts = ", ".join(f'{{ role = "{role}", titles = ["{role}"] }}' for role in own)
    path = _saved(tmp_path, f'name = "ferry"\nextends = "generic"\nsections = [{parts}]\n')
    assert [spec.role.value for spec in load_profile(path).sections] == order.split()


def test_files_extend_files_and_keep_their_name(tmp_path: Path) -> None:
    _saved(tmp_path, 'name = "harbour"\nzone = "UTC"\nextends = "generic"\n', "harbour.toml")
    profile = load_profile(_saved(tmp_path, 'extends = "harbour.toml"\ntitle = "{title}"\n'))
    assert (profile.name, profile.zone, profile.title) == ("harbour", "UTC", "{title}")
    assert profile.sections == builtin_profile("generic").sections


def test_files_that_extend_each_other_are_a_mistake(tmp_path: Path) -> None:
    _saved(tmp_path, 'name = "harbour"\nextends = "ferry.toml"\n', "harbour.toml")
    path = _saved(tmp_path, 'name = "ferry"\nextends = "harbour.toml"\n')
    assert _error(path) == (
        "ferry.toml:2: extends: 'harbour.toml': extends: 'ferry.toml' extends this file again"
    )


def test_a_mistake_in_the_extended_file_names_it(tmp_path: Path) -> None:
    _saved(tmp_path, 'name = "harbour"\nzone = 1\n', "harbour.toml")
    path = _saved(tmp_path, 'name = "ferry"\nextends = "harbour.toml"\n')
    assert _error(path) == "ferry.toml:2: extends: 'harbour.toml': zone: 1 is not a string"


def test_without_a_folder_only_built_in_profiles_are_extended() -> None:
    own = parse_profile({"name": "x", "extends": "generic", "zone": "UTC"}, "x.toml")
    assert own == dataclasses.replace(
        builtin_profile("generic"), name="x", extends="generic", zone="UTC"
    )
    with pytest.raises(ProfileError, match=r"^x\.toml: extends: 'y\.toml' is not a built-in"):
        parse_profile({"name": "x", "extends": "y.toml"}, "x.toml")


def test_the_field_of_a_section_comes_before_the_one_of_anywhere() -> None:
    profile = builtin_profile("incident-report")
    inside = profile.field(Key.SLA_BREACH, Role.AVAILABILITY)
    assert inside is not None
    assert inside.labels == ("SLA breach",)
    assert profile.field(Key.REVIEW_DATE) is None


def test_an_unknown_built_in_profile() -> None:
    with pytest.raises(ProfileError) as caught:
        builtin_profile("pager-duty")
    message = "'pager-duty' is not a built-in profile; did you mean 'pagerduty'?"
    assert str(caught.value) == message


# --- The profiles that come along


@pytest.mark.parametrize("name", builtin_names())
def test_built_in_profiles_fit_the_schema(name: str) -> None:
    path = BUILTIN / f"{name}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)] == []
    assert load_profile(path).name == name
    assert load_profile(path).description


def test_the_compiled_profiles_are_those_of_the_toml_files() -> None:
    """If this fails, run tools/compile_profiles.py (or `python3 dev.py refill`)."""
    paths = sorted(BUILTIN.glob("*.toml"))
    assert [path.stem for path in paths] == list(builtin_names())
    for path in paths:
        assert builtin_profile(path.stem) == load_profile(path)


@pytest.mark.parametrize("name", builtin_names())
def test_what_a_built_in_profile_speaks_of_is_there(name: str) -> None:
    profile = builtin_profile(name)
    roles = {one.role for one in profile.sections}
    parents = {one.parent for one in profile.sections if one.parent}
    scopes = {one.section for one in profile.fields if one.section}
    assert parents | scopes | set(profile.choices) <= roles
    lists = [(spec.values, spec.aliases) for spec in profile.fields]
    columns = (*profile.timeline.columns, *profile.actions.columns)
    lists += [(spec.values, spec.aliases) for spec in columns]
    for values, aliases in lists:
        assert set(aliases.values()) <= set(values)
        assert not set(aliases) & set(values)
        assert len(values) == len(set(values))


@pytest.mark.parametrize("name", builtin_names())
def test_a_title_of_a_built_in_profile_means_one_section(name: str) -> None:
    titles = [
        (one.parent, normal(title))
        for one in builtin_profile(name).sections
        for title in one.titles
    ]
    assert len(titles) == len(set(titles))


# --- The schema says what the types say


def _keys(kind: type) -> set[str]:
    return {one.name.replace("_", "-") for one in dataclasses.fields(kind)}


def test_the_schema_has_the_keys_of_the_types() -> None:
    parts = {**SCHEMA["$defs"], **SCHEMA["properties"]}
    # Whether a profile is surmised, or one by example, is known by where it comes from.
    assert set(SCHEMA["properties"]) == (_keys(Profile) - {"surmised", "by-example"}) | {"extends"}
    for name, kind in (
        ("section", SectionSpec),
        ("field", FieldSpec),
        ("column", ColumnSpec),
        ("timeline", TimelineSpec),
        ("actions", ActionsSpec),
    ):
        assert set(parts[name]["properties"]) == _keys(kind), name
        assert parts[name]["additionalProperties"] is False


def test_the_schema_has_the_words_of_the_enums() -> None:
    """If this fails, run tools/schema_words.py (or `python3 dev.py refill`)."""
    defs = SCHEMA["$defs"]
    assert defs["role"]["enum"] == [one.value for one in Role]
    assert defs["key"]["enum"] == [one.value for one in Key]
    assert defs["need"]["enum"] == [one.value for one in Need]
    assert defs["column"]["properties"]["column"]["enum"] == [one.value for one in Column]


def test_the_schema_is_one_and_describes_every_key() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    objects = [SCHEMA, *SCHEMA["$defs"].values(), *SCHEMA["properties"].values()]
    for part in objects:
        assert part["description"]
        for key, value in part.get("properties", {}).items():
            assert value["description"], key


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": "x"},
        {"name": 1},
        {"name": "x", "titel": "y"},
        {"name": "x", "sections": [{"titles": ["A"]}]},
        {"name": "x", "sections": [{"role": "none"}]},
        {"name": "x", "fields": [{"key": "date", "needed": True}]},
        {"name": "x", "timeline": {"min-entries": -1}},
        {"name": "x", "timeline": {"min-entries": True}},
        {"name": "x", "actions": {"min-by-severity": {"S1": "one"}}},
        {"name": "x", "rules": {"PM101": "loud"}},
        {"name": "x", "choices": "impact"},
    ],
)
def test_schema_and_reader_refuse_the_same(wrong: dict[str, Any]) -> None:
    assert list(Draft202012Validator(SCHEMA).iter_errors(wrong))
    with pytest.raises(ProfileError):
        parse_profile(wrong, "x.toml")


OURS = """
name = "ours"
fields = [{ key = "severity", values = ["L1", "L2"], aliases = { high = "L1" } }]

[actions]
min-items = 1
min-by-severity = { L1 = 2, L2 = 0 }
"""


def _codes(text: str, toml: str, *rules: str) -> list[str]:
    settings = postmortem_lint.Settings(select=rules, detect=False)
    profile = postmortem_lint.Profile.from_toml(toml)
    found = postmortem_lint.check(text, profile=profile, settings=settings)
    return [one.message for one in found.diagnostics]


def test_an_alias_of_the_team_may_stand_in_documents() -> None:
    assert _codes("# Quay\n\n**Severity**: High\n", OURS, "PM204") == []
    assert len(_codes("# Quay\n\n**Severity**: low\n", OURS, "PM204")) == 1
    below = 'name = "below"\nextends = "incident-report"\n'
    assert len(_codes("# Quay\n\n**Severity**: P2\n", below, "PM204")) == 1


@pytest.mark.parametrize(
    ("severity", "items", "told"),
    [
        ("L1", "", "there are no action items, but L1 needs at least 2"),
        ("high", "- [ ] Mend the pump\n", "there is one action item, but L1 needs at least 2"),
        ("L1", "- [ ] Mend the pump\n- [ ] Oil the lock\n", ""),
        ("L1", "- [ ] Mend the pump\n\nNothing else, as the lock is replaced.\n", ""),
        ("L2", "", ""),
        ("", "- [ ] Mend the pump\n", ""),
    ],
)  # fmt: skip
def test_as_many_items_are_asked_for_as_the_severity_needs(
    severity: str, items: str, told: str
) -> None:
    text = f"# Quay\n\n**Severity**: {severity}\n\n## Action items\n\n{items}\n"
    assert _codes(text, OURS, "PM601") == list(filter(None, [told]))


@pytest.mark.parametrize(
    ("style", "written", "told"),
    [
        ("26.10.2025", "04.02.2025", ""),
        ("26.10.2025", "2025-02-04", ""),
        ("26.10.2025", "Feb 4th 2025", "'Feb 4th 2025' is not written like 26.10.2025"),
        ("Oct-26-2025", "Feb-14-2025", ""),
        ("Oct-26-2025", "14.02.2025", "'14.02.2025' is not written like Oct-26-2025"),
        ("26/10/2025", "04/02/2025", ""),
    ],
)  # fmt: skip
def test_dates_are_written_as_the_team_does(style: str, written: str, told: str) -> None:
    profile = f'name = "ours"\ndate-forms = ["{style}"]\n'
    assert _codes(f"# Quay\n\n**Date**: {written}\n", profile, "PM203") == list(
        filter(None, [told])
    )


def test_the_fix_writes_dates_as_the_team_does() -> None:
    profile = postmortem_lint.Profile.from_toml('name = "ours"\ndate-forms = ["26.10.2025"]\n')
    settings = postmortem_lint.Settings(select=("PM203",), detect=False)
    text = "# Quay\n\n**Date**: Feb 4th 2025\n"
    assert "04.02.2025" in postmortem_lint.fix(text, profile=profile, settings=settings).text
    with pytest.raises(ValueError, match="write 26 October 2025 as documents do"):
        postmortem_lint.Profile.from_toml('name = "ours"\ndate-forms = ["25.10.2025"]\n')
