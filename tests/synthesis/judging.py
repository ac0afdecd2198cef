"""What the linter says of an invented document, by line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pages import Page

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.selection import optional_rules, select_rules
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Severity
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source


@dataclass(frozen=True)
class Said:
    """A finding: the lines that it names, its own first."""

    code: str
    severity: Severity
    lines: tuple[int, ...]
    message: str


@cache
def _settings() -> Settings:
    return Settings(
        rules=select_rules(ALL, preview=False),
        candidates=tuple(map(builtin_profile, builtin_names())),
        optional=optional_rules(ALL),
        known=ALL,
        detect=False,
    )


def said_of(page: Page) -> list[Said]:
    """The findings of a document. Raises AssertionError where the program itself fails."""
    result = lint(Source("incident.md", page.text()), _settings())
    assert not result.faults, result.faults[0].message
    assert result.skipped is None, result.skipped
    line = result.source.line
    return [
        Said(
            one.rule.code,
            one.severity,
            (line(one.finding.span.start), *(line(each.span.start) for each in one.finding.notes)),
            one.finding.message,
        )
        for one in result.findings
    ]


def loud(findings: Iterable[Said]) -> list[Said]:
    """Those that are more than an info."""
    return [one for one in findings if one.severity is not Severity.INFO]
