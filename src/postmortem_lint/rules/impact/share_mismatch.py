"""PM505: a share does not follow from the numbers beside it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.shares import wrong_shares
from postmortem_lint.analysis.content.wrong_changes import wrong_changes
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each percentage that its own part and whole, or the numbers before and after, do not
    make."""
    for share in wrong_shares(postmortem):
        right = f"'{share.part}' of '{share.whole}' are {share.right:.3g} %"
        yield Finding(
            share.span,
            f"'{share.written}' is stated, but {right}",
            "correct the share, or one of the two numbers",
            (Note(share.whole_span, "the whole"),),
            cap=Severity.INFO if share.certainty is Certainty.GUESSED else Severity.ERROR,
            rests_on=share.certainty,
        )
    for change in wrong_changes(postmortem):
        yield Finding(
            change.span,
            f"'{change.written}' is stated for the change, but from '{change.before}' to "
            f"'{change.after}' it is {change.right:.3g} %",
            "correct the percentage, or one of the two numbers",
            (Note(change.after_span, "what it came to"),),
        )


RULE = Rule(
    "PM505",
    "share-mismatch",
    "A share does not follow from the numbers beside it.",
    Severity.WARNING,
    check,
)
