"""The baseline as text, and what it holds."""

from __future__ import annotations

import json

import pytest

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Finding, Rule, Severity
from postmortem_lint.report.known_findings.baseline import (
    BaselineError,
    HeldFinding,
    entries,
    held,
    parse,
    written,
)
from postmortem_lint.report.known_findings.renames import renamed
from postmortem_lint.text import Source, Span

RULE = Rule("PM302", "timeline-out-of-order", "…", Severity.ERROR, lambda _: iter(()))


def result(text: str, *starts: int, path: str = "a.md") -> Result:
    """A document with a finding of four characters at each start."""
    found = (Diagnostic(RULE, RULE.severity, Finding(Span(at, at + 4), "m")) for at in starts)
    return Result(Source(path, text), diagnostics=tuple(found))


def test_entries_stand_in_order_one_in_each_line() -> None:
    rows = [
        HeldFinding("b.md", "PM1", "1"),
        HeldFinding("a.md", "PM2", "2"),
        HeldFinding("a.md", "PM1", "3"),
    ]
    text = written([*rows, rows[0]])
    assert text == written(rows[::-1])
    assert [line.strip() for line in text.splitlines()[3:-3]] == [
        '{"path": "a.md", "code": "PM1", "message": "", "fingerprint": "3"},',
        '{"path": "a.md", "code": "PM2", "message": "", "fingerprint": "2"},',
        '{"path": "b.md", "code": "PM1", "message": "", "fingerprint": "1"},',
    ]
    assert parse(text) == frozenset(rows)
    assert parse(written([])) == frozenset()


def test_the_lines_of_two_sides_of_a_merge_are_a_baseline_too() -> None:
    lines = [written([HeldFinding(path, "PM1", path)]).splitlines() for path in ("a", "z")]
    merged = "\n".join([*lines[0][:4], *lines[1][3:]])
    assert {entry.path for entry in parse(merged)} == {"a", "z"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is no baseline: it is no JSON, from line 1 on"),
        ('{"version": 2,\n<<<<<<< HEAD\n', "it is no JSON, from line 2 on"),
        ("[]", 'has no list of "findings"'),
        ('{"version": 2, "findings": {}}', 'has no list of "findings"'),
        ('{"version": 1, "findings": []}', "is of another version than 2, which is read here; del"),
        (
            '{"version": 2, "findings": [{"path": 1}]}',
            "its entry 1 has no path, code",
        ),
    ],
)
def test_what_is_no_baseline(text: str, message: str) -> None:
    with pytest.raises(BaselineError, match=message):
        parse(text)


def test_findings_are_known_by_what_they_are_about() -> None:
    known = set(entries(result("13:05 x", 0), "d/a.md"))
    moved = held(result("\n\n13:05 x", 2), "d/a.md", known)
    assert [one.suppressed for one in moved.diagnostics] == ["baseline"]
    assert moved.findings == ()
    assert moved.source.path == "a.md"
    assert held(result("14:05 x", 0), "d/a.md", known).findings
    assert held(result("13:05 x", 0), "d/b.md", known).findings


def test_of_equal_findings_as_many_are_held_as_there_were() -> None:
    known = set(entries(result("13:0 13:0", 0, 5), "a.md"))
    three = held(result("13:0 13:0 13:0", 0, 5, 10), "a.md", known)
    assert [one.held for one in three.diagnostics] == [True, True, False]


def test_what_a_comment_suppresses_needs_no_entry() -> None:
    one = result("13:05 x", 0)
    suppressed = Diagnostic(RULE, RULE.severity, one.diagnostics[0].finding, suppressed="why")
    assert entries(Result(one.source, diagnostics=(suppressed,)), "a.md") == ()


def test_an_entry_tells_reviewers_what_was_found_and_is_known_without_it() -> None:
    (entry,) = entries(result("13:05", 0), "a.md")
    assert entry.message == "m"
    assert parse(written([entry])) == {HeldFinding("a.md", "PM302", entry.fingerprint)}
    (row, _) = json.loads(written([entry]))["findings"]
    assert list(row) == ["path", "code", "message", "fingerprint"]


@pytest.mark.parametrize(
    ("old", "new", "before", "after", "is_known"),
    [
        ("a/x.md", "b/x.md", "13:05", "13:05", True),  # moved to another folder
        ("a/x.md", "a/y.md", "13:05", "13:05", False),  # one finding may be like another
        ("a/x.md", "a/y.md", "13:05 14:05", "13:05 14:05", True),
        ("a/x.md", "a/y.md", "13:05 14:05", "13:05 15:05", False),
        ("a/x.md", "b/x.md", "13:05 14:05", "13:05 15:05", True),
        ("a/x.md", "b/x.md", "13:05", "15:05", False),
    ],
)
def test_a_renamed_document_is_known_by_its_findings(
    old: str, new: str, before: str, after: str, is_known: bool
) -> None:
    gone, found = (
        entries(result(text, *range(0, len(text), 6)), path)
        for text, path in ((before, old), (after, new))
    )
    assert renamed(gone, [found]) == ({new: old} if is_known else {})


def test_two_documents_are_not_both_the_renamed_one() -> None:
    gone = entries(result("13:05 14:05", 0, 6), "a/x.md")
    others = [entries(result("13:05 14:05", 0, 6), path) for path in ("c/x.md", "a/b.md")]
    assert renamed(gone, others) == {"c/x.md": "a/x.md"}
