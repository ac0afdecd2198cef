"""PM903: the numbers of a list are not those that the page shows."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.list_numbers import Misnumbered, misnumbered
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name the first item of each list that is shown with another number."""
    source = postmortem.document.source
    for wrong in misnumbered(postmortem.document):
        first = wrong.items[0]
        yield Finding(
            first.marker,
            f"'{source[first.marker]}' is shown as '{wrong.shown[0]}' on the page: renderers count"
            " from the first number of a list",
            "count on from the first number, or write '\\.' behind a number of the text",
            fix=_counted(wrong) if wrong.slipped else None,
        )


def _counted(wrong: Misnumbered) -> Fix:
    edits = (
        Edit(Span(item.marker.start, item.marker.end - 1), str(shown))
        for item, shown in zip(wrong.items, wrong.shown, strict=True)
    )
    return Fix("number the items as they are shown", Safety.SAFE, tuple(edits))


RULE = Rule(
    "PM903",
    "list-numbering",
    "The numbers of a list are not those that the page shows.",
    Severity.INFO,
    check,
)
