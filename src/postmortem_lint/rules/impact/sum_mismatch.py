"""PM506: the parts of a total do not add up to it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.closing_totals import closing_totals
from postmortem_lint.analysis.content.count_conflicts import count_conflicts
from postmortem_lint.analysis.content.distant_products import distant_products
from postmortem_lint.analysis.content.distant_wholes import distant_wholes, stated_numbers
from postmortem_lint.analysis.content.exchanged_counts import exchanged_counts
from postmortem_lint.analysis.content.wrong_sums import wrong_sums
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each total that its parts do not make."""
    passages = [one for one in postmortem.passages if not one.quoted]
    near = (*wrong_sums(postmortem), *count_conflicts(postmortem), *closing_totals(passages))
    told = tuple(stated_numbers(passages))
    far = (*distant_wholes(passages, told), *distant_products(passages, told))
    for one in (*near, *far, *exchanged_counts(passages, told)):
        yield Finding(
            one.span,
            f"{quoted(one.written)} {one.instead}",
            "correct the total or a part, or say that some parts are left out",
            tuple(Note(span, "a part") for span in one.parts),
            cap=Severity.ERROR if one.certain else Severity.INFO,
        )


RULE = Rule(
    "PM506",
    "sum-mismatch",
    "The parts of a total do not add up to it.",
    Severity.WARNING,
    check,
)
