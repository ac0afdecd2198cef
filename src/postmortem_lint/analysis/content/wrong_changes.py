"""Changes in percent that are not those of their own numbers: "from 126 to 2 (a 96 % drop)"."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record
from postmortem_lint.text import Span
from postmortem_lint.values.numbers.changes import find_changes
from postmortem_lint.values.numbers.shares import has_percent


@record
class WrongChange:
    """A percentage as `written`, the numbers `before` and `after` the change, and what is `right`
    by them, in percent."""

    span: Span
    written: str
    before: str
    after: str
    after_span: Span
    right: float


def wrong_changes(postmortem: Postmortem) -> Iterator[WrongChange]:
    """The changes of running text that their own numbers do not make."""
    for passage in postmortem.passages:
        text = passage.text
        told = () if passage.quoted or not has_percent(text.plain) else find_changes(text.prose)
        for one in told:
            percent, before, after = (
                text.part(each.start, each.end) for each in (one.percent, *one.ends)
            )
            yield WrongChange(
                percent.span, percent.plain, before.plain, after.plain, after.span, one.right
            )
