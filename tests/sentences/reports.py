"""What some rules say of a report that is made up in a test."""

from __future__ import annotations

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Diagnostic, Rule, Severity
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.text import Source


def found_in(page: str, *rules: Rule) -> tuple[Diagnostic, ...]:
    """The findings of the rules on a page, by the general profile."""
    settings = Settings(rules, (builtin_profile("generic"),), known=rules, detect=False)
    return lint(Source("page.md", page), settings).findings


def most_severe(page: str, *rules: Rule) -> Severity | None:
    """The most that the rules say of a page, None if they say nothing."""
    return max((one.severity for one in found_in(page, *rules)), default=None)
