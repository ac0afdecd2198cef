"""PM512: what is said to be fixed is still an open action item."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import place_of
from postmortem_lint.analysis.actions.promised import promises
from postmortem_lint.analysis.content.part_content import claimed_fixes, mends
from postmortem_lint.analysis.sentences.similarity import contained
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.rules.shared import quoted

_ENOUGH = 0.6


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for the open fixes in what summary and resolution claim; one claim is one finding."""
    lists = (*postmortem.actions, *promises(postmortem))
    open_fixes = [
        item for one in lists for item in one.actions if not item.done and mends(item.text)
    ]
    if not open_fixes:
        return
    for part in postmortem.parts_with(RoleTrait.CLAIMS_REPAIR):
        for claim in claimed_fixes(part):
            item = next((one for one in open_fixes if contained(one.text, claim) >= _ENOUGH), None)
            if item:
                told, still = quoted(claim.plain), quoted(item.text.plain)
                yield Finding(
                    claim.span,
                    f"{told} is reported as done, but {still} is open",
                    "say what was done for now, or close the item",
                    (Note(place_of(item), "the open item"),),
                )


RULE = Rule(
    "PM512",
    "claimed-fixed-but-open",
    "What is said to be fixed is still an open action item.",
    Severity.INFO,
    check,
)
