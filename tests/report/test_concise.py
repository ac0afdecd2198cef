"""One line for each finding."""

from __future__ import annotations

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Finding, Rule, Severity
from postmortem_lint.report.formats.concise import concise
from postmortem_lint.text import Source, Span

RULE = Rule("PM302", "timeline-out-of-order", "…", Severity.ERROR, lambda _: iter(()))


def test_lines_are_path_place_severity_rule_and_message() -> None:
    source = Source("pm/日本.md", "a\n障害 13:05\n")
    found = (
        Diagnostic(RULE, Severity.ERROR, Finding(Span(5, 10), "13:05 comes after 14:02")),
        Diagnostic(RULE, Severity.INFO, Finding(Span(2, 4), "a\nb \x1b[0m")),
        Diagnostic(RULE, Severity.INFO, Finding(Span(2, 4), "silent"), suppressed="why"),
    )
    assert concise([Result(source, diagnostics=found)]) == (
        "pm/日本.md:2:4: error PM302 timeline-out-of-order: 13:05 comes after 14:02\n"
        "pm/日本.md:2:1: info PM302 timeline-out-of-order: a␊b ␛[0m\n"
    )


def test_nothing_found_is_nothing_said() -> None:
    assert concise([Result(Source("a.md", "x"))]) == ""
