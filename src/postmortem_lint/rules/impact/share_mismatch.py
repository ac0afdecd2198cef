"""PM505: a share does not follow from the numbers beside it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.shares import wrong_shares
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each percentage that its own part and whole do not make."""
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


RULE = Rule(
    "PM505",
    "share-mismatch",
    "A share does not follow from the numbers beside it.",
    Severity.WARNING,
    check,
)
