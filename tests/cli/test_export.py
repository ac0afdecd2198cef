"""`export`: what postmortems say, as JSON, JSON Lines and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from postmortem_lint.shipped import schema_text

Run = Callable[..., "tuple[int, str, str]"]

FERRY = """\
# Incident Report: the ferry turned back

**Date**: 2025-03-11
**Time Started**: 09:14 UTC
**Time Resolved**: 09:50 UTC
**Duration**: 36 minutes
**Severity**: SEV1
**Incident ID**: FER-12

## Summary

The ferry turned back because its radar was dark.

## Timeline

| Time (UTC) | Event |
|---|---|
| 09:14 | The radar went dark |
| 09:50 | The radar was back |

## Action Items

| Action | Owner | Due |
|---|---|---|
| Carry a spare radar | Ida Noor | 2025-04-01 |
| Train the crew | | |
"""
VALIDATOR = Draft202012Validator(json.loads(schema_text("postmortem")))


@pytest.fixture
def harbour(run: Run) -> Run:
    """Three postmortems in two folders, and a file that is none."""
    Path("logs/old").mkdir(parents=True)
    Path("logs/a.md").write_text(FERRY, encoding="utf-8")
    Path("logs/b.md").write_text(FERRY.replace("SEV1", "SEV3"), encoding="utf-8")
    Path("logs/old/c.md").write_text(FERRY.replace("2025", "2019"), encoding="utf-8")
    Path("README.md").write_text("# The harbour\n\nWhat this folder is for.\n", encoding="utf-8")
    return run


def test_json_is_a_list_of_all_postmortems_by_the_schema(harbour: Run) -> None:
    status, out, said = harbour("export")
    read = json.loads(out)
    VALIDATOR.validate(read)
    assert status == 0
    assert [one["path"] for one in read] == ["logs/a.md", "logs/b.md", "logs/old/c.md"]
    assert said == "Exported 3 postmortems; 1 file skipped (not a postmortem).\n"


def test_instants_lengths_and_places(harbour: Run) -> None:
    one = json.loads(harbour("export", "logs/a.md")[1])[0]
    assert one["window"]["started"]["at"] == "2025-03-11T09:14:00Z"
    assert one["window"]["seconds"] == 2160
    assert one["values"] == {
        "date": "2025-03-11",
        "started": "2025-03-11T09:14:00Z",
        "resolved": "2025-03-11T09:50:00Z",
        "duration": 2160,
        "severity": "SEV1",
        "incident_id": "FER-12",
    }
    duration = next(fact for fact in one["facts"] if fact["key"] == "duration")
    assert (duration["text"], duration["start"]) == ("36 minutes", {"line": 6, "column": 15})
    first, second = one["actions"][0]["items"]
    assert (first["owner"], first["due_day"], first["people"]) == (
        "Ida Noor",
        "2025-04-01",
        ["Ida Noor"],
    )
    assert (second["owner"], second["priority"], second["people"]) == ("", None, [])


def test_json_lines_has_a_line_for_each(harbour: Run) -> None:
    lines = harbour("export", "--output-format", "json-lines", "logs")[1].splitlines()
    assert [json.loads(line)["path"] for line in lines] == [
        "logs/a.md",
        "logs/b.md",
        "logs/old/c.md",
    ]
    for line in lines:
        VALIDATOR.validate(json.loads(line))


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_csv_has_a_row_for_each(harbour: Run) -> None:
    rows = table(harbour("export", "--output-format", "csv", "logs")[1])
    assert [row["severity"] for row in rows] == ["SEV1", "SEV3", "SEV1"]
    assert {key: rows[0][key] for key in ("day", "incident_start", "incident_seconds")} == {
        "day": "2025-03-11",
        "incident_start": "2025-03-11T09:14:00Z",
        "incident_seconds": "2160",
    }
    assert {key: value for key, value in rows[0].items() if key.startswith("actions")} == {
        "actions": "2",
        "actions_done": "0",
        "actions_without_owner": "1",
        "actions_without_due_day": "1",
    }


def test_nothing_to_export(run: Run) -> None:
    Path("README.md").write_text("# The harbour\n", encoding="utf-8")
    assert run("export", "--output-format", "json")[:2] == (0, "[]\n")
    assert run("export", "--output-format", "json-lines")[:2] == (0, "")
    assert run("export", "--output-format", "csv")[1].startswith("path,title,day,")


def test_formats_go_into_files(harbour: Run) -> None:
    status, out, _ = harbour(
        "export", "--output-format", "csv=all.csv", "--output-format", "json=all.json", "logs"
    )
    assert (status, out) == (0, "")
    assert len(table(Path("all.csv").read_text(encoding="utf-8"))) == 3
    assert len(json.loads(Path("all.json").read_text(encoding="utf-8"))) == 3


def test_a_document_is_never_overwritten(harbour: Run) -> None:
    status, _, said = harbour("export", "--output-format", "csv=logs/a.md", "logs/b.md")
    assert status == 2
    assert "is a document, which the report would overwrite" in said
    assert Path("logs/a.md").read_text(encoding="utf-8") == FERRY


def test_an_unknown_format(run: Run) -> None:
    assert run("export", "--output-format", "jsonl")[2] == (
        'error: unknown output format "jsonl"; did you mean "json"?\n'
    )


def test_the_nearest_configuration_counts(harbour: Run) -> None:
    Path("logs/old/postmortem-lint.toml").write_text(
        'zone = "+02:00"\nprofile = "incident-report"\nexclude = ["d.md"]\n', encoding="utf-8"
    )
    Path("logs/old/d.md").write_text(FERRY, encoding="utf-8")
    Path("postmortem-lint.toml").write_text("since = 2025-01-01\n", encoding="utf-8")
    page = FERRY.replace("2025", "2019").replace(" UTC", "").replace(" (UTC)", "")
    Path("logs/old/c.md").write_text(page, encoding="utf-8")
    Path("logs/b.md").write_text(page, encoding="utf-8")
    _, out, said = harbour("export", "logs")
    read = {one["path"]: one for one in json.loads(out)}
    assert set(read) == {"logs/a.md", "logs/old/c.md"}
    assert read["logs/old/c.md"]["values"]["started"] == "2019-03-11T09:14:00+02:00"
    assert read["logs/old/c.md"]["profile"] == {"name": "incident-report"}
    assert said == "Exported 2 postmortems; 1 file skipped (1 before 2025-01-01).\n"


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FERRY.encode())))
    _, out, _ = run("export", "-", "--stdin-filename", "logs/x.md")
    assert json.loads(out)[0]["path"] == "logs/x.md"


def test_what_cannot_be_read_is_told_and_the_others_are_exported(harbour: Run) -> None:
    Path("logs/b.md").write_bytes(FERRY.encode() + b"\xff")
    status, out, said = harbour("export", "logs", "none.md")
    assert status == 2
    assert [one["path"] for one in json.loads(out)] == ["logs/a.md", "logs/old/c.md"]
    assert said.splitlines() == [
        "error: none.md: no such file or folder",
        "error: logs/b.md: byte 0xff on line 27 is not UTF-8; save the file as UTF-8",
        "Exported 2 postmortems.",
    ]


def test_quiet_says_nothing(harbour: Run) -> None:
    assert harbour("export", "-q", "logs/a.md", "README.md")[2] == ""


TEAM = {
    "properties": {
        "values": {
            "required": ["severity", "author"],
            "properties": {"severity": {"enum": ["SEV1", "SEV2"]}},
        }
    }
}


@pytest.fixture
def schooled(harbour: Run) -> Run:
    """The postmortems, and a schema that they do not keep to."""
    Path("team.json").write_text(json.dumps(TEAM), encoding="utf-8")
    return harbour


VIOLATIONS = [
    "logs/a.md:1:1: error schema: values: 'author' is missing",
    "logs/b.md:1:1: error schema: values: 'author' is missing",
    "logs/b.md:7:15: error schema: values.severity: 'SEV3' is none of 'SEV1', 'SEV2'",
    "logs/old/c.md:1:1: error schema: values: 'author' is missing",
]


def test_what_a_schema_does_not_allow_is_reported(schooled: Run) -> None:
    status, out, said = schooled("export", "--schema", "team.json", ".")
    assert (status, out.splitlines()) == (1, VIOLATIONS)
    assert said == "Checked 3 postmortems; 1 file skipped (not a postmortem).\n"


def test_data_and_violations_do_not_mix(schooled: Run) -> None:
    status, out, said = schooled("export", "--schema", "team.json", "--output-format", "json")
    assert (status, len(json.loads(out))) == (1, 3)
    assert said.splitlines()[:-1] == VIOLATIONS
    status, out, _ = schooled("export", "--schema", "team.json", "--output-format", "json=x.json")
    assert (status, out.splitlines()) == (1, VIOLATIONS)
    assert len(json.loads(Path("x.json").read_text(encoding="utf-8"))) == 3


def test_a_template_is_counted_as_one(harbour: Run) -> None:
    Path("TEMPLATE.md").write_text(TEMPLATE, encoding="utf-8")
    said = harbour("export", "--output-format", "csv", ".")[2]
    assert said == "Exported 3 postmortems; 2 files skipped (1 template, 1 not a postmortem).\n"


@pytest.mark.parametrize(
    ("wanted", "line"),
    [
        ({"actions": {"minItems": 3}}, "actions: this list has 1 item, wanted are at least 3"),
        ({"title": {"maxLength": 3}}, "turned back' has 38 characters, wanted are at most 3"),
        ({"path": {"enum": ["a.md"]}}, "path: 'logs/a.md' is not 'a.md'"),
    ],
)
def test_a_violation_says_what_is_there_and_what_is_wanted(
    harbour: Run, wanted: object, line: str
) -> None:
    Path("team.json").write_text(json.dumps({"properties": wanted}), encoding="utf-8")
    assert line in harbour("export", "--schema", "team.json", "logs/a.md")[1]


def test_what_a_schema_allows_ends_with_zero(schooled: Run) -> None:
    Path("team.json").write_text('{"required": ["values"]}', encoding="utf-8")
    assert schooled("export", "--schema", "team.json", "logs")[:2] == (0, "")


def test_words_that_a_schema_has_not_are_told(schooled: Run) -> None:
    schema = """{
      "requird": ["values"], "x-owner": "us", "markdownDescription": "ours",
      "properties": {
        "vals": {},
        "values": {"properties": {"author": {"minlength": 3}, "require": {"enum": [{"tpye": 1}]}}}
      }
    }"""
    Path("team.json").write_text(schema, encoding="utf-8")
    status, _, told = schooled("export", "--schema", "team.json", "logs")
    assert (status, told.splitlines()[:-1]) == (
        0,
        [
            "warning: team.json:2: 'requird' is no keyword of JSON Schema; "
            "did you mean 'required'?",
            "warning: team.json:5: 'minlength' is no keyword of JSON Schema; "
            "did you mean 'minLength'?",
            "warning: team.json:4: 'vals' is no part of what export writes; did you mean 'values'?",
        ],
    )
    assert schooled("export", "-q", "--schema", "team.json", "logs")[2] == ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"a": 1,\n}', "error: team.json:2: is no JSON: "),
        ("[" * 100_000, "error: team.json: is no JSON that can be read"),
        ("\xff", "error: team.json: is no JSON that can be read"),
        ('{"$ref": "https://example.com/a"}', "error: team.json:1: '$ref' names 'https://example"),
        (
            '{"title": "a, b", "allOf": [{},\n{"minItems": "three"}]}',
            "error: team.json:2: allOf[1].minItems: 'three' is no integer",
        ),
        (
            '{"title": "a, b",\n"properties": {"x": {}, "y":\n{"type": "objekt"}}}',
            "error: team.json:3: properties.y.type: 'objekt' is none of 'array', 'boolean', "
            "'integer', 'null', 'number', 'object', 'string'; did you mean 'object'?",
        ),
        ('{"$ref": "#"}', "error: team.json: it refers to itself without an end"),
    ],
)
def test_a_schema_that_cannot_be_used(schooled: Run, text: str, line: str) -> None:
    Path("team.json").write_text(text, encoding="latin-1")
    status, out, said = schooled("export", "--schema", "team.json", "logs")
    assert (status, out) == (2, "")
    assert said.startswith(line)
    assert said.count("\n") == 1


def test_a_schema_that_is_not_there(run: Run) -> None:
    said = "error: none.json: cannot be read: no such file or directory\n"
    assert run("export", "--schema", "none.json") == (2, "", said)


TEMPLATE = """\
# Incident: [title]

## Summary

[what happened]

## Timeline

[time] [event]

## Root cause

[why]

## Action items

[action]
"""

HOSTILE = """\
# Incident Report: =HYPERLINK("http://x.example","y")

**Date**: 2025-03-11
**Severity**: @SUM(1)
**Status**: -1+1
**Incident ID**: +cmd|' /C calc'!A0
**Authors**: =A, ＝B
**Affected services**: \x1b[31mred ##vso[task.complete]\u202e

## Summary

It was dark.

## Timeline

- 09:14 it went dark
- 09:50 it was back
"""


def test_no_cell_is_a_formula_or_acts_on_a_terminal(run: Run) -> None:
    Path("=a.md").write_text(HOSTILE, encoding="utf-8")
    _, out, _ = run("export", "--no-detect", "--output-format", "csv", "=a.md")
    row = table(out)[0]
    assert row["path"] == "'=a.md"
    assert row["severity"] == "'@SUM(1)"
    assert row["status"] == "'-1+1"
    assert row["incident_id"] == "'+cmd|' /C calc'!A0"
    assert row["author"].startswith("'=A")
    assert not [one for one in row.values() if one[:1] in set("=+-@\t\r＝＋－＠")]
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "##vso[" not in out


def test_json_is_safe_in_any_log(run: Run) -> None:
    Path("a.md").write_text(HOSTILE, encoding="utf-8")
    _, out, _ = run("export", "--no-detect", "a.md")
    assert out.isascii()
    assert "\x1b" not in out
    assert "##" not in out
    assert json.loads(out)[0]["values"]["services"].startswith("\x1b[31mred ##vso[")


def test_outlines_of_several_files_are_a_list_by_the_same_schema(harbour: Run) -> None:
    status, out, _ = harbour("outline", "--output-format", "json", "logs/a.md", "logs/b.md")
    read = json.loads(out)
    assert status == 0
    VALIDATOR.validate(read)
    assert [one["path"] for one in read] == ["logs/a.md", "logs/b.md"]
    single = json.loads(harbour("outline", "--output-format", "json", "logs/a.md")[1])
    assert single == read[0]
    exported = json.loads(harbour("export", "logs/a.md")[1])[0]
    assert single["values"] == exported["values"]
    assert single["facts"][0].items() > exported["facts"][0].items()


def test_outlines_of_several_files_for_people(harbour: Run) -> None:
    status, out, said = harbour("outline", "logs/a.md", "none.md", "logs/b.md")
    assert status == 2
    assert said == "error: none.md: no such file or folder\n"
    heads = [line for line in out.splitlines() if line.startswith("logs/")]
    assert heads == ["logs/a.md", "logs/b.md"]
    assert "\n\nlogs/b.md\n  kind     a postmortem" in out
