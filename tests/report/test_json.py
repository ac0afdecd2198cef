"""The report for programs: by its schema, the same bytes each time, safe in any terminal."""

from __future__ import annotations

import json as decoder
from typing import Any

import jsonschema
import pytest

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.report.formats.json import json
from postmortem_lint.shipped import shipped
from postmortem_lint.text import Source, Span

RULE = Rule("PM302", "timeline-out-of-order", "…", Severity.ERROR, lambda _: iter(()))
FIX = Fix("sort the timeline", Safety.UNSAFE, (Edit(Span(0, 6), "…"),))
SAFE = Fix("tidy up", Safety.SAFE, (Edit(Span(0, 1), ""),))


def results() -> list[Result]:
    source = Source("pm/a.md", "13:05 é🔥 x\n14:02 \x1b y\n")
    found = (
        Diagnostic(
            RULE,
            Severity.ERROR,
            Finding(Span(6, 8), "13:05 …", "move it", (Note(Span(11, 16), "here"),), FIX),
        ),
        Diagnostic(RULE, Severity.WARNING, Finding(Span(0, 1), "m", fix=SAFE)),
        Diagnostic(RULE, Severity.INFO, Finding(Span(17, 18), "\x1b\u202e"), suppressed=""),
    )
    return [
        Result(source, "incident-report", Phase.FINAL, found),
        Result(Source("README.md", "# Tool\n"), skipped="not a postmortem"),
    ]


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = decoder.loads((shipped("schemas") / "report.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def report(made: list[Result]) -> dict[str, Any]:
    read: dict[str, Any] = decoder.loads(json(made))
    return read


@pytest.mark.parametrize("made", [[], results()], ids=["nothing", "findings"])
def test_the_report_is_valid(
    validator: jsonschema.Draft202012Validator, made: list[Result]
) -> None:
    validator.validate(report(made))


def test_the_schema_refuses_what_is_not_described(
    validator: jsonschema.Draft202012Validator,
) -> None:
    assert not validator.is_valid({**report(results()), "more": 1})


def test_positions_count_code_points_from_one_and_end_after_the_last() -> None:
    first = report(results())["diagnostics"][0]
    assert first["start"] == {"line": 1, "column": 7}
    assert first["end"] == {"line": 1, "column": 9}
    assert first["notes"][0]["start"] == {"line": 2, "column": 1}
    assert first["url"].endswith("/rules/PM302-timeline-out-of-order.md")


def test_documents_tell_profile_phase_and_why_they_were_skipped() -> None:
    assert report(results())["documents"] == [
        {"path": "pm/a.md", "profile": "incident-report", "phase": "final", "skipped": None},
        {"path": "README.md", "profile": None, "phase": None, "skipped": "not a postmortem"},
    ]


def test_the_summary_leaves_suppressed_findings_out_and_counts_safe_fixes() -> None:
    read = report(results())
    assert read["diagnostics"][2]["suppressed"] == ""
    assert read["summary"] == {
        "documents": 1,
        "skipped": 1,
        "error": 1,
        "warning": 1,
        "info": 0,
        "fixable": 1,
        "suppressed": 1,
        "baseline": 0,
    }


def test_the_same_results_give_the_same_bytes_in_plain_ascii() -> None:
    assert json(results()) == json(results())
    assert json(results()).isascii()
    assert "\x1b" not in json(results())
