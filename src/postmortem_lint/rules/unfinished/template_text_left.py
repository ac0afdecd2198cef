"""PM153: a text of the template that tells what to write was left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.leftovers.comments_left import comments_left
from postmortem_lint.analysis.leftovers.find import Leftover, Trace, leftovers_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Source, Span

_SAYS = {
    Certainty.STATED: "is the template's own text",
    Certainty.CONVENTION: "tells an author what to write",
    Certainty.GUESSED: "seems to be the template's own text",
}


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
            f"'{shown}' {_SAYS[left.certainty]}",
            "write what belongs here, then take the template's text out",
            fix=_deleted(left, source) if left.certainty is Certainty.STATED else None,
            cap=Severity.INFO if left.borrowed or left.asked else Severity.WARNING,
        )

    yield from _comments(tuple(comments_left(postmortem)), source)


def _comments(left: Sequence[Span], source: Source) -> Iterator[Finding]:
    """One finding on all comments of the template below which nothing was written."""
    if left:
        number = f"{len(left)} comments" if len(left) > 1 else "a comment"
        edits = tuple(Edit(source.whole_lines(span), "") for span in left)
        pairs = zip(edits, left, strict=True)
        alone = all(source[edit.span].strip() == source[span] for edit, span in pairs)
        yield Finding(
            left[0],
            f"{number} of the template {'is' if len(left) == 1 else 'are'} all that stands there",
            "write what belongs there, or take the section out",
            fix=Fix("delete the template's comments", Safety.UNSAFE, edits) if alone else None,
            cap=Severity.INFO,
        )


def _deleted(left: Leftover, source: Source) -> Fix:
    edit = Edit(source.whole_lines(left.span), "")
    return Fix("delete the template's text", Safety.UNSAFE, (edit,))


RULE = Rule(
    "PM153",
    "template-text-left",
    "Guidance or an example of the template was left.",
    Severity.WARNING,
    check,
)
