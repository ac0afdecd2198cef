"""What consumers show of many findings."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from format_readers import READERS

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Finding, Rule, Severity
from postmortem_lint.report.formats.github import github
from postmortem_lint.report.formats.junit import junit
from postmortem_lint.report.formats.markdown import markdown
from postmortem_lint.report.formats.sarif import sarif
from postmortem_lint.rules import ALL
from postmortem_lint.shipped import rule_pages
from postmortem_lint.text import Source, Span

RULE = Rule("PM302", "timeline-out-of-order", "…", Severity.ERROR, lambda _: iter(()))


def made(errors: int, warnings: int, infos: int) -> list[Result]:
    weights = [Severity.INFO] * infos + [Severity.WARNING] * warnings + [Severity.ERROR] * errors
    found = (Diagnostic(RULE, weight, Finding(Span(0, 1), "m")) for weight in weights)
    return [Result(Source("a.md", "x"), diagnostics=tuple(found))]


@pytest.mark.parametrize(
    ("counts", "over"),
    [((10, 10, 10), 0), ((11, 0, 0), 1), ((0, 0, 11), 2), ((30, 20, 10), 31), ((1, 0, 0), 0)],
)
def test_github_gets_what_it_shows_errors_first_and_a_last_notice(
    counts: tuple[int, int, int], over: int
) -> None:
    lines = github(made(*counts)).splitlines()
    kinds = [line.split()[0] for line in lines if line.startswith("::")]
    assert max(Counter(kinds).values()) <= 10
    assert kinds == sorted(kinds, key=["::error", "::warning", "::notice"].index)
    assert len(READERS["github"]("\n".join(lines) + "\n")) == sum(counts)
    more = "finding" if over == 1 else "findings"
    last = f"::notice title=postmortem-lint::{over} more {more} in the log of this step"
    assert (lines[-1] == last) == bool(over)


def test_a_place_of_several_lines_has_no_columns_for_github() -> None:
    found = Diagnostic(RULE, Severity.ERROR, Finding(Span(0, 5), "m"))
    (line,) = github([Result(Source("a.md", "ab\ncd\n"), diagnostics=(found,))]).splitlines()
    assert line == "::error file=a.md,line=1,endLine=2,title=PM302 timeline-out-of-order::m"


def test_a_comment_stays_within_what_a_comment_may_hold() -> None:
    page = markdown(made(2000, 0, 0))
    assert len(page) < 65_536
    shown = len(READERS["markdown"](page))
    assert f"\n{2000 - shown} more findings in the log.\n" in page


def test_findings_of_one_rule_on_one_line_are_tests_of_different_names() -> None:
    assert "at L1 (3)" in junit(made(3, 0, 0))


def test_a_clean_document_is_a_test_that_passed() -> None:
    report = junit([Result(Source("a.md", "x"))])
    assert '<testcase classname="a" name="no findings" time="0"/>' in report


def test_all_active_rules_are_declared_with_their_pages() -> None:
    pages = {code: page.read_text(encoding="utf-8") for code, page in rule_pages().items()}
    (run,) = json.loads(sarif([], ALL, pages))["runs"]
    assert run["results"] == []
    declared = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in declared] == sorted(rule.code for rule in ALL)
    for rule in declared:
        assert rule["help"]["markdown"].startswith(f"# {rule['id']} {rule['name']}")
        about = rule["fullDescription"]["text"]
        assert about in " ".join(rule["help"]["text"].split())
        assert len(about) <= 1000
        assert about.endswith((".", "!", "?", ":", ";"))


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_help_is_for_readers_and_not_for_tests(rule: Rule) -> None:
    page = rule_pages()[rule.code].read_text(encoding="utf-8")
    (run,) = json.loads(sarif([], [rule], {rule.code: page}))["runs"]
    shown = run["tool"]["driver"]["rules"][0]["help"]["markdown"]
    for mark in ("markdown fires", "markdown quiet", "text report", "## Fires", "page.md:"):
        assert mark not in shown
    assert f"\n\n{rule.summary}\n\n**{rule.severity}** · " in shown
    assert f"<!-- postmortem-lint: ignore[{rule.code}] " in shown
    assert "](../docs/" not in shown
    examples = re.findall(r"^(`{3,})markdown [^\n]*\n(.*?)^\1$", page, re.M | re.S)
    assert examples
    assert all(example in shown for _, example in examples)
