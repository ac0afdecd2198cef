"""The list of all rules."""

from postmortem_lint.finding import Rule
from postmortem_lint.rules.availability.invalid_percentage import RULE as invalid_percentage
from postmortem_lint.rules.availability.sla_breach_conflict import RULE as sla_breach_conflict
from postmortem_lint.rules.availability.sla_breach_wrong import RULE as sla_breach_wrong
from postmortem_lint.rules.availability.sla_budget_wrong import RULE as sla_budget_wrong
from postmortem_lint.rules.durations.conflicting_metric import RULE as conflicting_metric
from postmortem_lint.rules.durations.duration_mismatch import RULE as duration_mismatch
from postmortem_lint.rules.durations.metric_matches_no_events import RULE as metric_matches_no_events
from postmortem_lint.rules.durations.metric_order import RULE as metric_order
from postmortem_lint.rules.durations.unparsable_duration import RULE as unparsable_duration
from postmortem_lint.rules.engine.bad_suppression import RULE as bad_suppression
from postmortem_lint.rules.engine.unreadable_document import RULE as unreadable_document
from postmortem_lint.rules.review.review_date_order import RULE as review_date_order
from postmortem_lint.rules.timeline.invalid_clock import RULE as invalid_clock
from postmortem_lint.rules.timeline.time_typo import RULE as time_typo
from postmortem_lint.rules.timeline.timeline_ambiguous_order import RULE as timeline_ambiguous_order
from postmortem_lint.rules.timeline.timeline_out_of_order import RULE as timeline_out_of_order
from postmortem_lint.rules.timeline.timeline_too_short import RULE as timeline_too_short
from postmortem_lint.rules.timeline.unparsable_time import RULE as unparsable_time

ALL: tuple[Rule, ...] = (
    unreadable_document,
    bad_suppression,
    unparsable_time,
    timeline_out_of_order,
    timeline_ambiguous_order,
    invalid_clock,
    time_typo,
    timeline_too_short,
    duration_mismatch,
    unparsable_duration,
    conflicting_metric,
    metric_matches_no_events,
    metric_order,
    sla_budget_wrong,
    sla_breach_wrong,
    sla_breach_conflict,
    invalid_percentage,
    review_date_order,
)
"""Every rule, by code. A new rule is one line here; there is no other registration."""
