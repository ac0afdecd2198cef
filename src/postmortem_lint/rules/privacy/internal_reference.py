"""PM852: the document points to something that only insiders can reach."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span
from postmortem_lint.values.people.personal_data import internal_references


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look through all of the text; for documents that are published."""
    for trait in internal_references(postmortem.document.source.text):
        yield Finding(
            Span(trait.start, trait.end),
            f"'{trait.shown}' is {trait.what}",
            "leave it out of a public document, or say what it shows",
        )


RULE = Rule(
    "PM852",
    "internal-reference",
    "The document points to something that only insiders can reach.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
