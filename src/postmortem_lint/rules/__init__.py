"""The list of all rules."""

from postmortem_lint.finding import Rule
from postmortem_lint.rules.engine.bad_suppression import RULE as bad_suppression
from postmortem_lint.rules.engine.unreadable_document import RULE as unreadable_document
from postmortem_lint.rules.review.review_date_order import RULE as review_date_order

ALL: tuple[Rule, ...] = (
    unreadable_document,
    bad_suppression,
    review_date_order,
)
"""Every rule, by code. A new rule is one line here; there is no other registration."""
