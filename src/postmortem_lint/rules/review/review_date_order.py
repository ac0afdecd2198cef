"""PM712: the review is dated before the report or the incident."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.incident import dating_field
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each review date with the date of the report, else with that of the incident."""
    earlier = _dated(postmortem, Key.REPORT_DATE) or dating_field(postmortem)
    if earlier is None or earlier.date is None or earlier.date.day is None:
        return
    for key in KeyTrait.AFTER_REVIEW.keys:
        review = _dated(postmortem, key)
        if review and review.date and review.date.day and review.date.day < earlier.date.day:
            what = "report" if earlier.key is Key.REPORT_DATE else "incident"
            yield Finding(
                review.text.locate(review.date.start, review.date.end),
                f"the review is dated {review.date.day}, before the {what} of {earlier.date.day}",
                "write the day of the review, or correct the other date",
                (Note(earlier.span, f"the {what} is dated {earlier.date.day}"),),
            )


def _dated(postmortem: Postmortem, key: Key) -> Fact | None:
    fact = postmortem.readable(key)
    return fact if fact and fact.full_date else None


RULE = Rule(
    "PM712",
    "review-date-order",
    "The review is dated before the report or the incident.",
    Severity.ERROR,
    check,
)
