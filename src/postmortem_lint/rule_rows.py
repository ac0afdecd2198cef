"""The rows of the catalogue of rules. Generated: `dev.py refill`."""
# ruff: noqa: E501

# Code, name, severity, traits (by their initials, "-" for none), summary.
ROWS = """
PM001 unreadable-document ERROR d The file is empty, binary, not UTF-8 or too long, or has no heading and no field.
PM002 bad-suppression WARNING d A suppression is malformed, names an unknown rule, or suppresses nothing.
PM003 bad-front-matter ERROR d The front matter cannot be read, or names an unknown profile.
PM101 missing-section ERROR cod A section that the template asks for is missing.
PM102 empty-section ERROR cod A section has no content, or its heading no text.
PM103 duplicate-section WARNING d The same section stands twice.
PM104 section-order INFO p The sections stand in another order than in the template.
PM105 unknown-section INFO p A heading is nearly, but not quite, one of the template.
PM106 missing-title ERROR cd The document has no title.
PM107 generic-title WARNING d The title does not say which incident this is.
PM108 heading-level WARNING dp A level of headings is skipped.
PM109 heading-number WARNING d The number of a heading does not fit those of the headings around it.
PM110 list-count WARNING d A numbered list, or a table, has more or fewer items than the text before it counts.
PM151 placeholder-left ERROR cd A placeholder of the template was not filled in.
PM152 unchosen-option ERROR cd A field holds the list of values instead of one of them.
PM153 template-text-left WARNING d Guidance or an example of the template was left.
PM154 todo-marker WARNING d A marker such as TODO or TBD, or an item without text, was left.
PM155 empty-field WARNING cd A field has no value.
PM156 placeholder-link WARNING d A link has no real target.
PM201 missing-field ERROR cod A field that the template asks for is missing.
PM202 invalid-date ERROR d A date is none of the calendar, or stands beside a wrong weekday.
PM203 date-format WARNING d A date of a field is not written as YYYY-MM-DD.
PM204 invalid-severity WARNING d The severity is not on the scale of the template.
PM205 invalid-status WARNING d The status of the incident or of the review is not on the list of the template.
PM206 status-conflict ERROR d The status contradicts the times of the incident, or the action items.
PM207 resolved-before-started ERROR d The incident ended before it started.
PM208 date-mismatch WARNING d A name, the title or the summary gives another day than the incident.
PM209 date-order ERROR d The report, or its last update, is dated before what it tells.
PM210 implausible-date ERROR d One wrong number has carried the date of a field off from all others.
PM211 conflicting-field ERROR d The same field is stated twice with different values.
PM212 time-without-zone WARNING d The times of a timeline or of the header name no time zone.
PM213 unlisted-value WARNING d A field holds none of the values that its template gives to choose from.
PM301 unparsable-time ERROR d The time of a timeline entry cannot be read.
PM302 timeline-out-of-order ERROR d A timeline entry is earlier than the entry above it.
PM304 timeline-ambiguous-order INFO d Without a date it cannot be decided whether a timeline entry is out of order.
PM305 invalid-clock ERROR d A clock time is impossible: hour 25, minute 75, 13:55 PM.
PM308 mixed-timezones WARNING d The entries of one timeline are in more than one time zone.
PM310 duplicate-row WARNING d An entry of the timeline stands there twice.
PM311 time-typo ERROR d A timeline entry is out of line with its neighbours, and one slip explains it.
PM312 timeline-too-short WARNING cod The timeline has fewer entries than the template asks for.
PM313 missing-milestone INFO cd No timeline entry tells a milestone that the template asks for.
PM314 window-not-in-timeline WARNING d The timeline has no entry at the declared start or end.
PM315 milestone-order ERROR d The times of two milestones contradict causality.
PM316 timeline-empty-cell WARNING dp A row of the timeline does not say what happened.
PM317 time-format INFO d The times of one timeline are written in different notations.
PM318 cited-time-not-in-timeline WARNING d A clock time that the text cites has no entry in the timeline.
PM319 range-reversed ERROR d A range of times ends before it starts.
PM320 row-without-source INFO p Most entries of a timeline cite no evidence.
PM401 duration-mismatch ERROR d The stated duration is not the time between start and end.
PM402 unparsable-duration WARNING d A duration field holds no length of time.
PM403 conflicting-metric ERROR d One quantity is stated twice with different values.
PM404 metric-matches-no-events WARNING d A stated metric is not the time between any events that it could mean.
PM405 metric-basis INFO p A metric counts from another event than the usual one.
PM406 metric-order WARNING d Metrics that are counted from the same start contradict each other.
PM407 downtime-vs-duration WARNING d The downtime is longer than the response.
PM410 mean-of-one INFO p The value of a single incident is called a mean.
PM420 sla-budget-wrong ERROR d The stated downtime budget does not follow from the availability target.
PM421 sla-breach-wrong ERROR d The breach statement contradicts the downtime and the budget.
PM422 sla-breach-conflict ERROR d Two statements about the breach of the service level disagree.
PM424 invalid-percentage ERROR d A percentage lies outside 0 to 100 or is malformed.
PM425 error-rate-conflict WARNING d An error rate contradicts the normal one, the scope or its own words.
PM501 impact-not-quantified WARNING cod The impact is told without a number.
PM502 scope-count-conflict WARNING d Scope and number of those affected contradict each other.
PM503 no-box-checked WARNING cd None of the boxes that answer a question is ticked.
PM504 multiple-boxes INFO p More than one box is ticked where one answer is asked for.
PM505 share-mismatch WARNING d A share does not follow from the numbers beside it.
PM506 sum-mismatch WARNING d The parts of a total do not add up to it.
PM510 summary-incomplete INFO d The summary says neither when nor how long, or is no summary any more.
PM511 summary-contradicts ERROR d A time in the text contradicts the fields or the timeline.
PM512 claimed-fixed-but-open INFO d What is said to be fixed is still an open action item.
PM520 no-root-cause ERROR cd A finished report leaves out the cause, or a part that its template asks for.
PM521 unknown-cause-no-followup WARNING cd The cause is unknown and no action item looks for it.
PM522 no-contributing-factors INFO cdp A single cause is given, without contributing factors.
PM525 whys-chain INFO p A chain of whys is short or ends at a person.
PM530 detection-conflict WARNING d The stated way of detection contradicts the timeline.
PM531 human-detected-no-detect-action INFO cdp People noticed the incident, and no action improves detection.
PM540 action-times-order WARNING d The times of the response steps run backwards.
PM550 lessons-one-sided WARNING d Only what went well or only what went wrong is told.
PM552 recurrence-not-addressed INFO cd A similar incident is listed, and the text never comes back to it.
PM601 no-action-items ERROR cd The section for action items holds none, or fewer than are asked for.
PM602 action-missing-owner ERROR cod An action item has no owner.
PM603 action-multiple-owners WARNING d An action item has more than one owner.
PM604 action-missing-due-date WARNING cd An open action item has no due date.
PM605 invalid-due-date ERROR d The due date of an action item is no date.
PM606 due-before-report WARNING d An open action item was due before the incident or the report.
PM607 action-missing-priority WARNING cd An action item has no priority.
PM608 invalid-enum-cell WARNING d A priority, type or status of an action item is not on the list of the template.
PM609 action-untracked WARNING c An action item names no ticket.
PM610 action-vague WARNING d An action item begins with a vague verb and names nothing to check it by.
PM611 action-targets-people WARNING d An action item would change people instead of the system.
PM612 action-not-verb-first INFO p An action item does not begin with a verb.
PM613 no-preventive-action WARNING cod No action item prevents the incident from coming again.
PM614 priority-spread WARNING d The priorities of the action items rank nothing, or nothing is urgent.
PM616 duplicate-action WARNING d An action item stands twice in a list.
PM617 action-lists-disagree WARNING d The list of fixes and the action items tell the same thing differently.
PM618 untracked-commitment WARNING d A promised fix or prevention is missing from the action list.
PM619 checkbox-status-conflict WARNING d The box of an item and its status say different things.
PM620 priority-due-inversion INFO - A less urgent action item is due before a more urgent one.
PM621 action-overdue INFO p An open action item is past its due date.
PM622 action-state-conflict WARNING d A sentence says of the action items what their list does not.
PM701 status-updates-disagree WARNING d The published updates have other times than the list of them.
PM702 status-update-sequence WARNING d The states of the published updates contradict each other or the incident.
PM703 comms-timing INFO dp A publication came before the incident, late, or less often than stated.
PM710 no-author ERROR cod Nobody is named as the author of the report.
PM711 review-incomplete ERROR d The review is called done, but nobody has signed it.
PM712 review-date-order ERROR d The review is dated before the report or the incident.
PM720 broken-relative-link WARNING d A relative link leads to no file, or an anchor to no heading.
PM721 related-date-mismatch WARNING d The date of a related incident or of its link cannot be right.
PM801 human-error-cause WARNING d A human error is given as the cause.
PM802 judgemental-words WARNING d A word judges the character or competence of people.
PM803 person-blamed WARNING d A person or a team is blamed.
PM804 counterfactual WARNING d A sentence tells what did not happen, instead of what did.
PM805 named-individual-in-cause WARNING d A person is named in the cause.
PM806 animated-language INFO dp A text is dramatic.
PM808 punitive-action WARNING dp A person is punished or admonished.
PM809 vague-quantity INFO d An amount in the summary or the impact is vague.
PM810 outage-wording INFO p An incident of limited scope is called an outage.
PM850 secret-in-document ERROR d The document holds a key, a token or a password.
PM851 personal-data WARNING dp The document holds personal data.
PM852 internal-reference INFO p The document points to something that only insiders can reach.
PM901 metadata-run-on WARNING dh Labelled lines without hard breaks are shown as one paragraph.
PM902 table-malformed ERROR d A table row does not fit its header, or a table has no delimiter line.
PM903 list-numbering INFO d The numbers of a list are not those that the page shows.
PM904 fake-list-marker WARNING d A line begins with a sign that only looks like a list marker.
PM905 checkbox-syntax WARNING d A box of a task list is shown as text.
PM906 unclosed-fence ERROR d A code fence is never closed, so the rest of the document is code.
PM907 confusable-characters INFO d A date, a time or a code is written with characters that only look right.
PM908 setext-hazard WARNING dp A rule directly below a text makes a heading of it.
PM909 merge-conflict ERROR d A merge conflict is not resolved.
PM910 fake-heading WARNING d A line begins as a heading does, and is shown as text.
"""
