"""PM153: a text of the template that tells what to write was left."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name guidance and examples; guidance as the value of a field is PM155."""
    source = postmortem.document.source
    for left in leftovers_of(postmortem, Trace.GUIDANCE):
        if left.fact:
            continue
        first = " ".join(left.text.split())
        shown = first if len(first) <= 60 else first[:57].rstrip() + "..."
        yield Finding(
            left.span,
            f"'{shown}' is the template's own text",
            "write what belongs here, then take the template's text out",
            fix=Fix(
                "delete the template's text",
                Safety.UNSAFE,
                (Edit(source.whole_lines(left.span), ""),),
            ),
            cap=Severity.INFO if left.borrowed else Severity.WARNING,
        )


RULE = Rule(
    "PM153",
    "template-text-left",
    "Guidance or an example of the template was left.",
    Severity.WARNING,
    check,
)
