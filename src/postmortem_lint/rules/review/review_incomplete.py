"""PM711: the review is called done, but nobody has signed it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.status import is_reviewed, is_signed, names_reviewer
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Ask a finished review for its reviewer and its day. A placeholder is a finding of another
    rule."""
    status = postmortem.readable(Key.REVIEW_STATUS)
    if status is None or not is_reviewed(status):
        return
    said = quoted(status.text.plain)
    note = (Note(status.span, f"the review status is {said}"),)
    signed = postmortem.fact(Key.REVIEWED_BY)
    if signed is None and not names_reviewer(status):
        hint = "write who reviewed the report and when"
        yield Finding(status.span, f"the review status is {said}, but no reviewer is named", hint)
    elif signed is None:
        return
    elif signed.blank:
        hint = "write who reviewed the report and when"
        message = f"the review status is {said}, but no reviewer is named"
        yield Finding(signed.span, message, hint, note)
    elif signed.readable and signed.date and not is_signed(signed):
        hint = "write who reviewed the report beside the day"
        message = f"the review is signed with {quoted(signed.text.plain)} and no name"
        yield Finding(signed.span, message, hint, note)
    elif signed.readable and signed.date is None and postmortem.readable(Key.REVIEW_DATE) is None:
        known = postmortem.profile.field(Key.REVIEWED_BY) is not None
        yield Finding(
            signed.span,
            f"the review by {quoted(signed.text.plain)} has no date",
            "write the day of the review as YYYY-MM-DD",
            note,
            cap=Severity.ERROR if known else Severity.INFO,
        )
    elif signed.readable:
        yield from _own_review(signed, postmortem.readable(Key.AUTHOR))


def _own_review(signed: Fact, author: Fact | None) -> Iterator[Finding]:
    """The reviewer is the one author."""
    if author is None or len(author.people) != 1 or len(signed.people) != 1:
        return
    name = signed.people[0].name
    if name and name.casefold() == author.people[0].name.casefold():
        message = f"{quoted(name)} is both the author and the reviewer"
        note = (Note(author.span, "the author"),)
        yield Finding(signed.span, message, "let somebody else read it", note, cap=Severity.INFO)


RULE = Rule(
    "PM711",
    "review-incomplete",
    "The review is called done, but nobody has signed it.",
    Severity.ERROR,
    check,
)
