"""One line for each diagnostic, for editors and for eyes that know the rules."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic
from postmortem_lint.report.safe_text.screen import beginning, visible
from postmortem_lint.text import Source


def concise(results: Sequence[Result]) -> str:
    """Lines `path:line:column: severity CODE name: message`; empty if nothing was found."""
    heads = (head(each.source, one) for each in results for one in each.findings)
    return "".join(
        f"{place}: {severity} {rule}: {message}\n" for place, severity, rule, message in heads
    )


def head(source: Source, diagnostic: Diagnostic) -> tuple[str, str, str, str]:
    """The place, the severity, the rule with its name, and the message, fit for a terminal."""
    at = source.position(diagnostic.finding.span.start)
    return (
        f"{beginning(visible(source.path))}:{at.line}:{at.column}",
        str(diagnostic.severity),
        f"{diagnostic.rule.code} {diagnostic.rule.name}",
        visible(diagnostic.finding.message),
    )
