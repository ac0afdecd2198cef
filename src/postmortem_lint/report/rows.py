"""Findings as the formats for build servers write them: one row for each, all texts visible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Rule, Severity
from postmortem_lint.records import record
from postmortem_lint.report.positions import ColumnUnit, Region, region
from postmortem_lint.report.safe_text.screen import visible
from postmortem_lint.text import Source


@record
class FindingRow:
    """A finding that is not suppressed; of its texts nothing can act on a terminal or a log."""

    source: Source
    diagnostic: Diagnostic
    region: Region

    @property
    def rule(self) -> Rule:
        """The rule that found it."""
        return self.diagnostic.rule

    @property
    def severity(self) -> Severity:
        """Its final severity."""
        return self.diagnostic.severity

    @property
    def path(self) -> str:
        """The path, hidden characters by their numbers."""
        return visible(self.source.path)

    @property
    def message(self) -> str:
        """The message in one line."""
        return visible(self.diagnostic.finding.message)

    @property
    def hint(self) -> str:
        """What to do, in one line; may be empty."""
        return visible(self.diagnostic.finding.hint)

    @property
    def name(self) -> str:
        """Code and name of the rule."""
        return f"{self.rule.code} {self.rule.name}"


def rows(
    results: Sequence[Result], unit: ColumnUnit = ColumnUnit.CODE_POINT
) -> Iterator[FindingRow]:
    """The findings of all documents, in order."""
    for result in results:
        for one in result.findings:
            yield FindingRow(result.source, one, region(result.source, one.finding.span, unit))
