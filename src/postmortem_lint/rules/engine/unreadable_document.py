"""PM001: a document in which nothing can be checked."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """A document without a heading and without a field; what is no text never gets here."""
    headings = any(section.heading for section in postmortem.document.sections())
    if not headings and not postmortem.facts and not postmortem.parts:
        yield Finding(
            Span(0, 0),
            "the document has no heading and no field that is known, so nothing can be checked",
            hint="give it the headings of your template",
        )


RULE = Rule(
    code="PM001",
    name="unreadable-document",
    summary="The file is empty, binary, not UTF-8 or too long, or has no heading and no field.",
    severity=Severity.ERROR,
    check=check,
)
