"""The list of all rules."""

from postmortem_lint.finding import Rule
from postmortem_lint.rules.actions.action_lists_disagree import RULE as action_lists_disagree
from postmortem_lint.rules.actions.action_missing_due_date import RULE as action_missing_due_date
from postmortem_lint.rules.actions.action_missing_owner import RULE as action_missing_owner
from postmortem_lint.rules.actions.action_missing_priority import RULE as action_missing_priority
from postmortem_lint.rules.actions.action_multiple_owners import RULE as action_multiple_owners
from postmortem_lint.rules.actions.action_not_verb_first import RULE as action_not_verb_first
from postmortem_lint.rules.actions.action_overdue import RULE as action_overdue
from postmortem_lint.rules.actions.action_state_conflict import RULE as action_state_conflict
from postmortem_lint.rules.actions.action_targets_people import RULE as action_targets_people
from postmortem_lint.rules.actions.action_untracked import RULE as action_untracked
from postmortem_lint.rules.actions.action_vague import RULE as action_vague
from postmortem_lint.rules.actions.checkbox_status_conflict import (
    RULE as checkbox_status_conflict,
)
from postmortem_lint.rules.actions.due_before_report import RULE as due_before_report
from postmortem_lint.rules.actions.duplicate_action import RULE as duplicate_action
from postmortem_lint.rules.actions.invalid_due_date import RULE as invalid_due_date
from postmortem_lint.rules.actions.invalid_enum_cell import RULE as invalid_enum_cell
from postmortem_lint.rules.actions.no_action_items import RULE as no_action_items
from postmortem_lint.rules.actions.no_preventive_action import RULE as no_preventive_action
from postmortem_lint.rules.actions.priority_due_inversion import RULE as priority_due_inversion
from postmortem_lint.rules.actions.priority_spread import RULE as priority_spread
from postmortem_lint.rules.actions.untracked_commitment import RULE as untracked_commitment
from postmortem_lint.rules.availability.error_rate_conflict import RULE as error_rate_conflict
from postmortem_lint.rules.availability.invalid_percentage import RULE as invalid_percentage
from postmortem_lint.rules.availability.sla_breach_conflict import RULE as sla_breach_conflict
from postmortem_lint.rules.availability.sla_breach_wrong import RULE as sla_breach_wrong
from postmortem_lint.rules.availability.sla_budget_wrong import RULE as sla_budget_wrong
from postmortem_lint.rules.cause.claimed_fixed_but_open import RULE as claimed_fixed_but_open
from postmortem_lint.rules.cause.no_contributing_factors import RULE as no_contributing_factors
from postmortem_lint.rules.cause.no_root_cause import RULE as no_root_cause
from postmortem_lint.rules.cause.unknown_cause_no_followup import (
    RULE as unknown_cause_no_followup,
)
from postmortem_lint.rules.cause.whys_chain import RULE as whys_chain
from postmortem_lint.rules.communication.comms_timing import RULE as comms_timing
from postmortem_lint.rules.communication.status_update_sequence import (
    RULE as status_update_sequence,
)
from postmortem_lint.rules.communication.status_updates_disagree import (
    RULE as status_updates_disagree,
)
from postmortem_lint.rules.detection.detection_conflict import RULE as detection_conflict
from postmortem_lint.rules.detection.human_detected_no_detect_action import (
    RULE as human_detected_no_detect_action,
)
from postmortem_lint.rules.durations.conflicting_metric import RULE as conflicting_metric
from postmortem_lint.rules.durations.downtime_vs_duration import RULE as downtime_vs_duration
from postmortem_lint.rules.durations.duration_mismatch import RULE as duration_mismatch
from postmortem_lint.rules.durations.mean_of_one import RULE as mean_of_one
from postmortem_lint.rules.durations.metric_basis import RULE as metric_basis
from postmortem_lint.rules.durations.metric_matches_no_events import (
    RULE as metric_matches_no_events,
)
from postmortem_lint.rules.durations.metric_order import RULE as metric_order
from postmortem_lint.rules.durations.unparsable_duration import RULE as unparsable_duration
from postmortem_lint.rules.engine.bad_front_matter import RULE as bad_front_matter
from postmortem_lint.rules.engine.bad_suppression import RULE as bad_suppression
from postmortem_lint.rules.engine.unreadable_document import RULE as unreadable_document
from postmortem_lint.rules.impact.impact_not_quantified import RULE as impact_not_quantified
from postmortem_lint.rules.impact.multiple_boxes import RULE as multiple_boxes
from postmortem_lint.rules.impact.no_box_checked import RULE as no_box_checked
from postmortem_lint.rules.impact.scope_count_conflict import RULE as scope_count_conflict
from postmortem_lint.rules.impact.share_mismatch import RULE as share_mismatch
from postmortem_lint.rules.impact.sum_mismatch import RULE as sum_mismatch
from postmortem_lint.rules.impact.summary_contradicts import RULE as summary_contradicts
from postmortem_lint.rules.impact.summary_incomplete import RULE as summary_incomplete
from postmortem_lint.rules.language.animated_language import RULE as animated_language
from postmortem_lint.rules.language.counterfactual import RULE as counterfactual
from postmortem_lint.rules.language.human_error_cause import RULE as human_error_cause
from postmortem_lint.rules.language.judgemental_words import RULE as judgemental_words
from postmortem_lint.rules.language.named_individual_in_cause import (
    RULE as named_individual_in_cause,
)
from postmortem_lint.rules.language.outage_wording import RULE as outage_wording
from postmortem_lint.rules.language.person_blamed import RULE as person_blamed
from postmortem_lint.rules.language.punitive_action import RULE as punitive_action
from postmortem_lint.rules.language.vague_quantity import RULE as vague_quantity
from postmortem_lint.rules.layout.checkbox_syntax import RULE as checkbox_syntax
from postmortem_lint.rules.layout.confusable_characters import RULE as confusable_characters
from postmortem_lint.rules.layout.fake_heading import RULE as fake_heading
from postmortem_lint.rules.layout.fake_list_marker import RULE as fake_list_marker
from postmortem_lint.rules.layout.list_numbering import RULE as list_numbering
from postmortem_lint.rules.layout.merge_conflict import RULE as merge_conflict
from postmortem_lint.rules.layout.metadata_run_on import RULE as metadata_run_on
from postmortem_lint.rules.layout.setext_hazard import RULE as setext_hazard
from postmortem_lint.rules.layout.table_malformed import RULE as table_malformed
from postmortem_lint.rules.layout.unclosed_fence import RULE as unclosed_fence
from postmortem_lint.rules.lessons.lessons_one_sided import RULE as lessons_one_sided
from postmortem_lint.rules.lessons.recurrence_not_addressed import (
    RULE as recurrence_not_addressed,
)
from postmortem_lint.rules.metadata.conflicting_field import RULE as conflicting_field
from postmortem_lint.rules.metadata.date_format import RULE as date_format
from postmortem_lint.rules.metadata.date_mismatch import RULE as date_mismatch
from postmortem_lint.rules.metadata.date_order import RULE as date_order
from postmortem_lint.rules.metadata.implausible_date import RULE as implausible_date
from postmortem_lint.rules.metadata.invalid_date import RULE as invalid_date
from postmortem_lint.rules.metadata.invalid_severity import RULE as invalid_severity
from postmortem_lint.rules.metadata.invalid_status import RULE as invalid_status
from postmortem_lint.rules.metadata.missing_field import RULE as missing_field
from postmortem_lint.rules.metadata.resolved_before_started import RULE as resolved_before_started
from postmortem_lint.rules.metadata.status_conflict import RULE as status_conflict
from postmortem_lint.rules.metadata.time_without_zone import RULE as time_without_zone
from postmortem_lint.rules.metadata.unlisted_value import RULE as unlisted_value
from postmortem_lint.rules.privacy.internal_reference import RULE as internal_reference
from postmortem_lint.rules.privacy.personal_data import RULE as personal_data
from postmortem_lint.rules.privacy.secret_in_document import RULE as secret_in_document
from postmortem_lint.rules.references.broken_relative_link import RULE as broken_relative_link
from postmortem_lint.rules.references.related_date_mismatch import RULE as related_date_mismatch
from postmortem_lint.rules.response.action_times_order import RULE as action_times_order
from postmortem_lint.rules.review.no_author import RULE as no_author
from postmortem_lint.rules.review.review_date_order import RULE as review_date_order
from postmortem_lint.rules.review.review_incomplete import RULE as review_incomplete
from postmortem_lint.rules.structure.duplicate_section import RULE as duplicate_section
from postmortem_lint.rules.structure.empty_section import RULE as empty_section
from postmortem_lint.rules.structure.generic_title import RULE as generic_title
from postmortem_lint.rules.structure.heading_level import RULE as heading_level
from postmortem_lint.rules.structure.heading_number import RULE as heading_number
from postmortem_lint.rules.structure.list_count import RULE as list_count
from postmortem_lint.rules.structure.missing_section import RULE as missing_section
from postmortem_lint.rules.structure.missing_title import RULE as missing_title
from postmortem_lint.rules.structure.section_order import RULE as section_order
from postmortem_lint.rules.structure.unknown_section import RULE as unknown_section
from postmortem_lint.rules.timeline.cited_time_not_in_timeline import (
    RULE as cited_time_not_in_timeline,
)
from postmortem_lint.rules.timeline.duplicate_row import RULE as duplicate_row
from postmortem_lint.rules.timeline.invalid_clock import RULE as invalid_clock
from postmortem_lint.rules.timeline.milestone_order import RULE as milestone_order
from postmortem_lint.rules.timeline.missing_milestone import RULE as missing_milestone
from postmortem_lint.rules.timeline.mixed_timezones import RULE as mixed_timezones
from postmortem_lint.rules.timeline.range_reversed import RULE as range_reversed
from postmortem_lint.rules.timeline.row_without_source import RULE as row_without_source
from postmortem_lint.rules.timeline.time_format import RULE as time_format
from postmortem_lint.rules.timeline.time_typo import RULE as time_typo
from postmortem_lint.rules.timeline.timeline_ambiguous_order import (
    RULE as timeline_ambiguous_order,
)
from postmortem_lint.rules.timeline.timeline_empty_cell import RULE as timeline_empty_cell
from postmortem_lint.rules.timeline.timeline_out_of_order import RULE as timeline_out_of_order
from postmortem_lint.rules.timeline.timeline_too_short import RULE as timeline_too_short
from postmortem_lint.rules.timeline.unparsable_time import RULE as unparsable_time
from postmortem_lint.rules.timeline.window_not_in_timeline import RULE as window_not_in_timeline
from postmortem_lint.rules.unfinished.empty_field import RULE as empty_field
from postmortem_lint.rules.unfinished.placeholder_left import RULE as placeholder_left
from postmortem_lint.rules.unfinished.placeholder_link import RULE as placeholder_link
from postmortem_lint.rules.unfinished.template_text_left import RULE as template_text_left
from postmortem_lint.rules.unfinished.todo_marker import RULE as todo_marker
from postmortem_lint.rules.unfinished.unchosen_option import RULE as unchosen_option

ALL: tuple[Rule, ...] = (
    unreadable_document,
    bad_suppression,
    bad_front_matter,
    missing_section,
    empty_section,
    duplicate_section,
    section_order,
    unknown_section,
    missing_title,
    generic_title,
    heading_level,
    heading_number,
    list_count,
    placeholder_left,
    unchosen_option,
    template_text_left,
    todo_marker,
    empty_field,
    placeholder_link,
    missing_field,
    invalid_date,
    date_format,
    invalid_severity,
    invalid_status,
    status_conflict,
    resolved_before_started,
    date_mismatch,
    date_order,
    implausible_date,
    conflicting_field,
    time_without_zone,
    unlisted_value,
    unparsable_time,
    timeline_out_of_order,
    timeline_ambiguous_order,
    invalid_clock,
    mixed_timezones,
    duplicate_row,
    time_typo,
    timeline_too_short,
    missing_milestone,
    window_not_in_timeline,
    milestone_order,
    timeline_empty_cell,
    time_format,
    cited_time_not_in_timeline,
    range_reversed,
    row_without_source,
    duration_mismatch,
    unparsable_duration,
    conflicting_metric,
    metric_matches_no_events,
    metric_basis,
    metric_order,
    downtime_vs_duration,
    mean_of_one,
    sla_budget_wrong,
    sla_breach_wrong,
    sla_breach_conflict,
    invalid_percentage,
    error_rate_conflict,
    impact_not_quantified,
    scope_count_conflict,
    no_box_checked,
    multiple_boxes,
    share_mismatch,
    sum_mismatch,
    summary_incomplete,
    summary_contradicts,
    claimed_fixed_but_open,
    no_root_cause,
    unknown_cause_no_followup,
    no_contributing_factors,
    whys_chain,
    detection_conflict,
    human_detected_no_detect_action,
    action_times_order,
    lessons_one_sided,
    recurrence_not_addressed,
    no_action_items,
    action_missing_owner,
    action_multiple_owners,
    action_missing_due_date,
    invalid_due_date,
    due_before_report,
    action_missing_priority,
    invalid_enum_cell,
    action_untracked,
    action_vague,
    action_targets_people,
    action_not_verb_first,
    no_preventive_action,
    priority_spread,
    duplicate_action,
    action_lists_disagree,
    untracked_commitment,
    checkbox_status_conflict,
    priority_due_inversion,
    action_overdue,
    action_state_conflict,
    status_updates_disagree,
    status_update_sequence,
    comms_timing,
    no_author,
    review_incomplete,
    review_date_order,
    broken_relative_link,
    related_date_mismatch,
    human_error_cause,
    judgemental_words,
    person_blamed,
    counterfactual,
    named_individual_in_cause,
    animated_language,
    punitive_action,
    vague_quantity,
    outage_wording,
    secret_in_document,
    personal_data,
    internal_reference,
    metadata_run_on,
    table_malformed,
    list_numbering,
    fake_list_marker,
    checkbox_syntax,
    unclosed_fence,
    confusable_characters,
    setext_hazard,
    merge_conflict,
    fake_heading,
)
"""Every rule, by code. A new rule is one line here; there is no other registration."""
