"""The closing line and the counts by rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postmortem_lint.engine.result import Fault, Result
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.report.summary import statistics, summary
from postmortem_lint.text import Source, Span

ERROR = Rule("PM302", "timeline-out-of-order", "…", Severity.ERROR, lambda _: iter(()))
HINT = Rule("PM803", "blame", "…", Severity.INFO, lambda _: iter(()))


def made(*rules: Rule, fix: Safety | None = None, skipped: str | None = None) -> Result:
    mend = Fix("t", fix, (Edit(Span(0, 1), ""),)) if fix else None
    found = (Diagnostic(rule, rule.severity, Finding(Span(0, 1), "m", fix=mend)) for rule in rules)
    return Result(Source("a.md", "x"), diagnostics=tuple(found), skipped=skipped)


@pytest.mark.parametrize(
    ("results", "line"),
    [
        ([made()], "The document is fine."),
        ([made(), made(), made()], "All 3 documents are fine."),
        (
            [made(ERROR, ERROR), made(HINT), made(skipped="not a postmortem")],
            "Found 2 errors and 1 info in 2 documents; 1 file skipped (not a postmortem).",
        ),
        (
            [made(), *[made(skipped="not a postmortem")] * 4],
            "The document is fine; 4 files skipped (not postmortems).",
        ),
        (
            [made(skipped="empty"), made(skipped="not a postmortem: it is binary")],
            "No postmortems found; 2 files skipped (1 empty, 1 not a postmortem).",
        ),
        (
            [made(skipped="a template: by its name"), *[made(skipped="not a postmortem")] * 2],
            "No postmortems found; 3 files skipped (1 template, 2 not postmortems).",
        ),
        (
            [made(), Result(Source("b.md", "x"), faults=(Fault("reading", "KeyError", ""),))],
            "Found nothing in 2 documents; 1 document not linted to the end.",
        ),
        (
            [made(ERROR, fix=Safety.SAFE)],
            "Found 1 error in 1 document. 1 fixable with check --fix.",
        ),
        (
            [made(ERROR, fix=Safety.SAFE), made(ERROR, HINT, fix=Safety.UNSAFE)],
            "Found 2 errors and 1 info in 2 documents. "
            "1 fixable with check --fix, 2 more with check --fix --unsafe-fixes.",
        ),
        (
            [made(ERROR, fix=Safety.UNSAFE)],
            "Found 1 error in 1 document. 1 fixable with check --fix --unsafe-fixes.",
        ),
    ],
)
def test_closing_line(results: list[Result], line: str) -> None:
    assert summary(results) == line


def test_fixes_that_were_tried_are_not_offered_again() -> None:
    results = [made(ERROR, fix=Safety.SAFE), made(ERROR, fix=Safety.UNSAFE)]
    found = "Found 2 errors in 2 documents."
    left = f"{found} 1 fixable with check --fix --unsafe-fixes."
    assert summary(results, tried=[Safety.SAFE]) == left
    assert summary(results, tried=[Safety.SAFE, Safety.UNSAFE]) == found


def test_the_closing_line_counts_what_is_not_reported() -> None:
    old = replace(made(ERROR, HINT).diagnostics[0], suppressed="baseline", held=True)
    suppressed = replace(old, suppressed="", held=False)
    results = [replace(made(), diagnostics=(old, suppressed))]
    assert summary(results, 1) == (
        "Found nothing new in 1 document; 1 suppressed; 1 held by the baseline; "
        "1 entry of the baseline out of date (--write-baseline prunes)."
    )
    assert summary([made(ERROR)], 2) == (
        "Found 1 error in 1 document; 2 entries of the baseline out of date "
        "(--write-baseline prunes)."
    )


def test_statistics_rank_rules_by_count() -> None:
    assert statistics([made(HINT, ERROR), made(ERROR)]) == (
        "2  error    PM302  timeline-out-of-order\n1  info     PM803  blame\n"
    )
    assert statistics([made()]) == ""


def test_statistics_tell_how_many_have_a_fix() -> None:
    results = [made(ERROR, fix=Safety.SAFE), made(ERROR, HINT, fix=Safety.UNSAFE), made(ERROR)]
    assert statistics(results) == (
        "3  error    PM302  timeline-out-of-order "
        "(1 fixable with --fix, 1 with --fix --unsafe-fixes)\n"
        "1  info     PM803  blame (1 fixable with --fix --unsafe-fixes)\n"
    )
