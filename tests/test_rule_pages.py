"""Runs every page of the rule book: its examples are the tests of its rule.

A page shows documents in fences `markdown fires PROFILE`, each followed by its `text report` and,
if the rule has a fix, by `markdown fixed safe` or `markdown fixed unsafe`; and documents in fences
`markdown quiet PROFILE`. `pytest --write-reports` refills the reports.
"""

from __future__ import annotations

import datetime
import inspect
import re
import runpy
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
import rule_pages

from postmortem_lint.engine.lint import lint_bytes
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Rule, Safety, Severity
from postmortem_lint.profile.load import builtin_profile, parse_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.report.formats.concise import concise
from postmortem_lint.report.rule_page import severity_notes
from postmortem_lint.rewriting.fix import fix
from postmortem_lint.rules import ALL
from postmortem_lint.shipped import shipped

ROOT = Path(__file__).parent.parent

_FENCE = re.compile(r"^(?P<marks>`{3,})(?P<info>[^\n`]+)\n(?P<body>.*?)^(?P=marks)$", re.M | re.S)


@dataclass(frozen=True)
class Example:
    """A document on a page, with what should come of it."""

    kind: str
    profile: str
    body: str
    report: str = ""
    fixed: str | None = None
    safety: str = ""

    @property
    def data(self) -> bytes:
        """The bytes of the document; `\\N` escapes let a page show what cannot be seen."""
        return self.body.encode("utf-8")


def page_of(rule: Rule) -> Path:
    return shipped("rules") / f"{rule.code}-{rule.name}.md"


def examples(page: str) -> list[Example]:
    found: list[Example] = []
    for fence in _FENCE.finditer(page):
        words = fence["info"].split()
        if words[:2] in (["markdown", "fires"], ["markdown", "quiet"]):
            profile = words[2] if len(words) > 2 else "generic"
            found.append(Example(words[1], profile, fence["body"]))
        elif words == ["text", "report"] and found:
            last = found.pop()
            found.append(Example(last.kind, last.profile, last.body, fence["body"]))
        elif words[:2] == ["markdown", "fixed"] and found:
            last = found.pop()
            found.append(
                Example(last.kind, last.profile, last.body, last.report, fence["body"], words[2])
            )
    return found


def profile_of(rule: Rule, name: str) -> Profile:
    """The profile of an example: one that comes along, or one that the page shows."""
    for fence in _FENCE.finditer(page_of(rule).read_text(encoding="utf-8")):
        if fence["info"] == "toml profile":
            shown = parse_profile(tomllib.loads(fence["body"]), "page")
            if shown.name == name:
                return shown
    return builtin_profile(name)


def settings(rule: Rule, example: Example) -> Settings:
    return Settings(
        rules=(rule,),
        candidates=(),
        profile=profile_of(rule, example.profile),
        today=datetime.date(2025, 6, 1),
        known=ALL,
        severities={rule.code: str(rule.severity)},
        detect=False,
    )


def lint_example(rule: Rule, example: Example) -> Result:
    return lint_bytes("page.md", example.data, settings(rule, example))


RULES = pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)


@RULES
def test_page_has_title_summary_and_both_kinds_of_examples(rule: Rule) -> None:
    page = page_of(rule).read_text(encoding="utf-8")
    title, _, summary = page.split("\n")[:3]
    assert title == f"# {rule.code} {rule.name}"
    assert summary == rule.summary
    kinds = {example.kind for example in examples(page)}
    assert kinds == {"fires", "quiet"}
    assert "\n## Fix\n" in page


@cache
def scaffold() -> frozenset[str]:
    """The sentences of a new page that its author is to write anew."""
    page: str = runpy.run_path(str(ROOT / "tools" / "new_rule.py"))["PAGE"]
    lines = (line for line in page.split("\n") if line[:1] not in ("", "#", "`", "{"))
    return frozenset(lines) - {"None."}  # a rule without a fix says so


@RULES
def test_a_page_is_written_by_its_author(rule: Rule) -> None:
    page = page_of(rule).read_text(encoding="utf-8")
    assert not scaffold().intersection(page.split("\n"))
    assert rule.summary != f"{rule.name.replace('-', ' ').capitalize()}."
    assert rule.check.__doc__ != "Say what is looked at."


def test_the_scaffold_leaves_a_sentence_to_write() -> None:
    assert any(line.startswith("Why it matters") for line in scaffold())


@RULES
def test_examples_give_what_the_page_shows(rule: Rule, request: pytest.FixtureRequest) -> None:
    path = page_of(rule)
    page = path.read_text(encoding="utf-8")
    for example in examples(page):
        result = lint_example(rule, example)
        assert not result.faults, result.faults
        report = concise([result])
        if request.config.getoption("--write-reports") and example.kind == "fires":
            page = _refill(page, example, report)
            continue
        if example.kind == "quiet":
            assert report == "", example.body
        else:
            assert report == example.report, example.body
            assert report, example.body
    if request.config.getoption("--write-reports"):
        path.write_text(page, encoding="utf-8")


@RULES
def test_a_page_says_what_its_rule_weighs(rule: Rule) -> None:
    """If this fails, run tools/rule_pages.py (or `python3 dev.py refill`)."""
    page = page_of(rule).read_text(encoding="utf-8")
    assert rule_pages.filled_in(rule, page) == page


@RULES
def test_a_page_says_when_a_finding_weighs_less(rule: Rule) -> None:
    page = page_of(rule).read_text(encoding="utf-8")
    notes = severity_notes(page)
    named = {note.split()[1] for note in notes}
    assert named <= {str(less) for less in Severity if less < rule.severity}
    shown = {str(rule.severity), *re.findall(rf"^page\.md:\d+:\d+: (\w+) {rule.code} ", page, re.M)}
    assert shown <= {str(rule.severity), *named}
    source = Path(inspect.getsourcefile(rule.check) or "").read_text(encoding="utf-8")
    if re.search(r"\b(cap|rests_on|misnamed)\b", source):
        assert set(notes) - set(rule_pages.BY_TRAIT), "say on the page when it weighs less"


@RULES
def test_fixes_are_shown_and_settle(rule: Rule) -> None:
    for example in examples(page_of(rule).read_text(encoding="utf-8")):
        result = lint_example(rule, example)
        fixes = [d.finding.fix for d in result.findings if d.finding.fix]
        if example.fixed is None:
            assert not fixes, f"the page does not show the fix of {example.body}"
            continue
        assert {fix.safety for fix in fixes} == {Safety(example.safety)}
        mended = fix(result, settings(rule, example), unsafe=True)
        assert not mended.withheld
        assert mended.result.source.text == example.fixed
        assert not [each for each in mended.result.findings if each.finding.fix]


def test_every_page_has_a_rule() -> None:
    pages = {path.name for path in shipped("rules").glob("PM*.md")}
    assert pages == {page_of(rule).name for rule in ALL}


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in ALL]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in ALL}) == len(ALL)


def _refill(page: str, example: Example, report: str) -> str:
    """Put the report of a `fires` example into the fence below it."""
    shown = page.index(example.body)
    head = "```text report\n"
    start = page.index(head, shown) + len(head)
    return page[:start] + report + page[page.index("\n```\n", start - 1) + 1 :]
