"""What postmortems say as data: by its schema, which has the words and fields of the records."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from postmortem_lint.api import postmortem as public
from postmortem_lint.api.described import described
from postmortem_lint.api.json_data import postmortem_data
from postmortem_lint.durations.duration import Bound, NoLength
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem import model
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import DateSource, WindowSource
from postmortem_lint.postmortem.recognition.is_postmortem import verdict
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.report.outline import outline
from postmortem_lint.report.postmortem_table import postmortem_table
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.shipped import schema_text
from postmortem_lint.text import Source
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.values.numbers.amounts import Unit

ROOT = Path(__file__).parents[1]
PAGES = sorted((*ROOT.glob("examples/*.md"), *ROOT.glob("tests/fixtures/**/*.md")))
SCHEMA = json.loads(schema_text("postmortem"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
PARTS = SCHEMA["$defs"]
IN_OUTLINES = {"why", "value", "form", "recognized", "not_understood"}


def bound(text: str, path: str = "pm.md", profile: str = "generic") -> model.Postmortem:
    return bind(read(Source(path, text)), builtin_profile(profile))


def data(text: str, path: str = "pm.md") -> dict[str, Any]:
    return postmortem_data(described(bound(text, path)))


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_document_gives_valid_data(path: Path) -> None:
    postmortem = bound(path.read_text(encoding="utf-8"), path.name)
    exported = postmortem_data(described(postmortem))
    VALIDATOR.validate(exported)
    VALIDATOR.validate([exported, exported])
    explained = outline(postmortem, "because", verdict(postmortem.document))
    VALIDATOR.validate(explained)
    assert explained.items() >= {key: exported[key] for key in ("values", "actions")}.items()


def test_the_schema_is_one_and_refuses_what_is_not_described() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    exported = data("# Incident\n")
    assert not VALIDATOR.is_valid({**exported, "more": 1})
    assert not VALIDATOR.is_valid({key: exported[key] for key in exported.keys() - {"facts"}})
    assert not VALIDATOR.is_valid({**exported, "values": {"severty": "SEV1"}})


@pytest.mark.parametrize(
    "kind",
    [
        public.Postmortem,
        public.Instant,
        public.Duration,
        public.Amount,
        public.Window,
        public.Section,
        public.Fact,
        public.Timeline,
        public.Entry,
        public.ActionList,
        public.Action,
        public.Metric,
    ],
)
def test_the_schema_has_the_fields_of_the_records(kind: type) -> None:
    part = PARTS[kind.__name__[0].lower() + kind.__name__[1:]]
    fields = dataclasses.fields(kind)
    names = {one.name for one in fields} | ({"version"} if kind is public.Postmortem else set())
    optional = {one.name for one in fields if one.default is not dataclasses.MISSING}
    assert set(part["properties"]) - IN_OUTLINES == names
    assert set(part["required"]) == names - optional
    assert part["additionalProperties"] is False


def words(members: Iterable[Enum]) -> list[object]:
    return [one.value for one in members]


def test_the_schema_has_the_words_of_the_enums() -> None:
    """If this fails, run tools/schema_words.py (or `python3 dev.py refill`)."""
    assert PARTS["role"]["enum"] == words(Role)
    assert PARTS["key"]["enum"] == words(Key)
    assert PARTS["column"]["enum"] == words(Column)
    for part, name, listed in (
        ("duration", "bound", words(Bound)),
        ("duration", "special", [*words(NoLength), None]),
        ("amount", "unit", words(Unit)),
        ("window", "source", words(WindowSource)),
        ("fact", "type", words(Reading)),
        ("entry", "kind", words(Kind)),
        ("entry", "day_from", words(DateSource)),
    ):
        assert PARTS[part]["properties"][name]["enum"] == listed, (part, name)


HEAD = """\
# Incident Report: the ferry turned back

**Date**: 2025-07-08
"""


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("**Time Started**: 14:05 UTC", "started", "2025-07-08T14:05:00Z"),
        ("**Time Started**: 14:05 +02:00", "started", "2025-07-08T14:05:00+02:00"),
        ("**Time Started**: 14:05 CEST", "started", "2025-07-08T14:05:00+02:00"),
        ("**Time Started**: 14:05", "started", "2025-07-08T14:05:00"),
        ("**Time Started**: ~14:05 UTC", "started", "2025-07-08T14:05:00Z"),
        ("**Time Started**: 14:05:30 UTC", "started", "2025-07-08T14:05:30Z"),
        ("**Time Started**: HH:MM UTC", "started", None),
        ("**Duration**: 1h 35m", "duration", 5700),
        ("**Duration**: 2 minutes 30.5 seconds", "duration", 150.5),
        ("**Duration**: ongoing", "duration", None),
        ("**Severity**: sev 2", "severity", "SEV2"),
        ("**Severity**: Sea state nine", "severity", "Sea state nine"),
        ("**Authors**: Ida Noor, Sam Quist", "author", ["Ida Noor", "Sam Quist"]),
        ("**Incident ID**: FER-12", "incident_id", "FER-12"),
    ],
)
def test_a_plain_value(line: str, key: str, value: object) -> None:
    exported = data(f"{HEAD}{line}\n")
    VALIDATOR.validate(exported)
    assert exported["values"].get(key) == value


def test_of_several_fields_of_a_key_the_first_counts_that_can_be_read() -> None:
    page = f"{HEAD}**Duration**: TBD\n\n## Impact\n\n**Duration**: 20 min\n\n**Duration**: 3 h\n"
    assert data(page)["values"]["duration"] == 1200


def test_a_time_says_how_much_it_leaves_open() -> None:
    page = f"{HEAD}\n## Timeline\n\n- 14:05 UTC it turned\n- ~14:20 UTC it lay\n- 15:?? UTC home\n"
    entries = data(page)["timelines"][0]["entries"]
    assert [one["instant"]["clock"] for one in entries] == ["14:05:00", "14:20:00", "15:00:00"]
    assert [one["instant"]["precision"] for one in entries] == [60, 1260, 3600]
    assert [one["instant"]["approximate"] for one in entries] == [False, True, False]


def test_a_time_without_a_day_has_its_clock() -> None:
    page = "# Incident Report: the ferry\n\n## Timeline\n\n- 23:58 it turned\n- 00:04 it lay\n"
    instants = [one["instant"] for one in data(page)["timelines"][0]["entries"]]
    assert [(one["at"], one["day"], one["clock"]) for one in instants] == [
        (None, None, "23:58:00"),
        (None, None, "00:04:00"),
    ]


LABELS = ("Date", "Time Started", "Time Resolved", "Duration", "Severity", "Users Affected", "MTTR")
VALUES = (
    "2025-02-30",
    "9999-12-31 23:59",
    "2099-12-31 23:59 UTC",
    "24:00",
    "14:05 +25:00",
    "~00:05 IST",
    "99999999999999999999 days",
    "1e400 hours",
    "-5 min",
    "½ h",
    "99.9.9%",
    "$999999999999999 million",
    "\x00\ud800\u202e",
)
LINES = st.one_of(
    st.builds("- **{}**: {}".format, st.sampled_from(LABELS), st.sampled_from(VALUES)),
    st.builds("| {} | {} |".format, st.sampled_from(VALUES), st.text(max_size=8)),
    st.sampled_from(("## Timeline", "## Action Items", "| Time | Event |", "|---|---|", "- [ ] x")),
    st.text(max_size=20),
)


@settings(max_examples=150)
@given(st.lists(LINES, max_size=14))
def test_any_text_gives_valid_data_and_a_row(lines: list[str]) -> None:
    made = described(bound("\n".join(lines)))
    exported = postmortem_data(made)
    VALIDATOR.validate(exported)
    json.dumps(exported, allow_nan=False)
    assert postmortem_table([made]).count("\n") == 2
