"""English titles of sections, fields and columns, in normal form (see `headings.normal`).

A title stands under one role only. Milestones are words inside the text of an entry, in lower case.
"""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role


def _titles(text: str) -> tuple[str, ...]:
    """The titles of a list with commas, which may run over several lines."""
    return tuple(" ".join(title.split()) for title in text.split(","))


SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: _titles(
        """
        metadata, meta, incident data, incident metadata, incident information, key information,
        general information, report information, incident detail, at a glance, document
        information, incident overview table
        """
    ),
    Role.SUMMARY: _titles(
        """
        summary, executive summary, incident summary, issue summary, problem summary, postmortem
        summary, summary of the incident, summary of incident, summary of event, summary and
        impact, exec summary, tl;dr, tldr, overview, incident overview, problem overview,
        abstract, synopsis, description, incident description, outage description, description
        of the incident, problem description, problem statement, brief description, short
        description, outage summary, what happened, current status, high level summary, summary
        of the issue, summary of the outage, issue, the incident, the issue, the problem
        """
    ),
    Role.BACKGROUND: _titles(
        """
        background, context, background information, background and context, technical
        background, system overview, prerequisite
        """
    ),
    Role.NARRATIVE: _titles(
        """
        narrative, incident narrative, the story, story, detail, incident story
        """
    ),
    Role.IMPACT: _titles(
        """
        impact, incident impact, customer impact, user impact, service impact, impact on user,
        impact on customer, impact to user, impact assessment, impact analysis, impact summary,
        impact and metric, blast radius, summary of impact, what was impacted, what was affected,
        who was affected, who was impacted, effect, consequence, scope of impact, impact and
        scope, scope and impact, impact detail, customer and business impact, user and business
        impact, damage
        """
    ),
    Role.USERS_AFFECTED: _titles(
        """
        user affected, affected user, user impacted, impacted user, customer affected, affected
        customer, impacted customer, customer impacted
        """
    ),
    Role.SERVICES_AFFECTED: _titles(
        """
        service affected, affected service, service impacted, impacted service, affected system,
        system affected, impacted system, affected component, component affected, affected
        product, product affected
        """
    ),
    Role.BUSINESS_IMPACT: _titles("business impact, revenue impact, financial impact, cost"),
    Role.TIMELINE: _titles(
        """
        timeline, incident timeline, timeline of event, timeline of the incident, timeline of
        incident, timeline summary, timeline and recovery effort, detailed timeline, event
        timeline, outage timeline, full timeline, chain of event, sequence of event, course of
        event, chronology, chronology of event, event log, incident log, log of event, fact,
        time line, history of event, play by play, timeline and response, timeline and action
        """
    ),
    Role.KEY_EVENTS: _titles(
        """
        key event, key time, key timestamp, important time, key date, milestone, key milestone
        """
    ),
    Role.ROOT_CAUSE: _titles(
        """
        root cause, the root cause, root cause analysis, rca, root cause of the outage, root
        cause of the issue, root cause of the incident, root cause of the problem, cause, the
        cause, cause of the problem, cause of the incident, cause of the issue, cause of the
        outage, cause analysis, identified cause, causal analysis, primary cause, proximate
        cause, direct cause, underlying cause, what caused the incident, what caused this, what
        caused it, what caused the issue, what caused the outage, root cause and trigger, root
        cause and contributing factor, root cause and mitigation, root cause and resolution,
        root cause identification, root cause summary, what went wrong and why, why did it
        happen, why did this happen, why it happened
        """
    ),
    Role.FAULT: _titles("fault"),
    Role.CONTRIBUTING: _titles(
        """
        contributing factor, contributing cause, contributing condition, contributing condition
        analysis, contributing factor and root cause, contributing factor and finding,
        contributor, contributor and enabler, enabler, process breakdown, secondary cause, other
        contributing factor, aggravating factor
        """
    ),
    Role.TRIGGER: _titles(
        """
        trigger, what triggered it, what triggered the incident, triggering event, trigger
        event, leadup, lead up, triggered by, inciting event
        """
    ),
    Role.FIVE_WHYS: _titles(
        """
        five why, 5 why, the five why, the 5 why, five why analysis, 5 why analysis, why, root
        cause identification: the five why, root cause identification five why
        """
    ),
    Role.DETECTION: _titles(
        """
        detection, incident detection, detection and alerting, detection and monitoring,
        detection and response, how we detected, how was it detected, how was the incident
        detected, how did we detect it, how did we find out, how it was detected, how it was
        discovered, discovery, identified, identification, how was it discovered, alerting
        """
    ),
    Role.HOW_DETECTED: _titles("how we detected it, detection method, detection source"),
    Role.ALERT_DETAILS: _titles("alert detail, alert, alert information"),
    Role.DETECTION_QUALITY: _titles(
        """
        detection quality, detection evaluation, detection assessment
        """
    ),
    Role.RESPONSE: _titles(
        """
        response, incident response, incident response analysis, how did we respond, how we
        responded, response to the incident, our response, response summary, response and
        action, response action, incident handling, incident management, response effort,
        triage, investigation and response
        """
    ),
    Role.IMMEDIATE_ACTIONS: _titles(
        """
        immediate action taken, action taken, immediate action, immediate response, immediate
        response action, action performed, step taken, what we did, what was done, what did we do
        """
    ),
    Role.RESOLUTION: _titles(
        """
        resolution, the resolution, recovery, mitigation, mitigation and resolution, resolution
        and mitigation, mitigation step, mitigation and recovery, resolution and recovery,
        recovery and resolution, response and recovery, response and resolution, response and
        mitigation, remediation, remediation step, remediation and recovery, recovery effort,
        recovery step, recovery action, fix, the fix, fixe, fix applied, fixe applied, solution,
        the solution, stabilization step, stabilisation step, stabilization, repair,
        restoration, how was it resolved, how we fixed it, how it was fixed, how was the incident
        resolved, resolution step, resolution summary, how did we fix it, what fixed it, how it
        was resolved, how was it fixed
        """
    ),
    Role.SHORT_TERM_FIX: _titles(
        """
        short term fix, short term fixe, temporary fix, workaround, immediate fix, interim fix,
        temporary solution, hotfix
        """
    ),
    Role.LONG_TERM_FIX: _titles(
        """
        long term fix, long term fixe, permanent fix, long term solution, permanent solution
        """
    ),
    Role.COMMUNICATION: _titles(
        """
        communication, messaging, communication plan, communication timeline, incident
        communication, communication log
        """
    ),
    Role.INTERNAL_COMMUNICATION: _titles(
        """
        internal communication, internal email, internal message, internal messaging
        """
    ),
    Role.EXTERNAL_COMMUNICATION: _titles(
        """
        external communication, external message, external messaging, customer communication,
        public communication, customer messaging, status page update
        """
    ),
    Role.METRICS: _titles(
        """
        metric, stat, statistic, incident metric, incident stat, metric and graph, incident
        timing, timing, key metric, key figure, number, incident statistic
        """
    ),
    Role.RESPONSE_TIMES: _titles("response time, response metric, time metric, duration"),
    Role.AVAILABILITY: _titles(
        """
        availability, uptime, slo impact, sla impact, slo and sla impact, error budget, error
        budget impact, slo
        """
    ),
    Role.ERROR_RATE: _titles("error rate, error"),
    Role.ACTIONS: _titles(
        """
        action item, action, action point, action list, action plan, action item list, action
        item and follow up, action item and followup, action item and next step, action item
        with owner, follow up, followup, follow up item, follow up task, followup item, follow
        up action, followup action, follow on action, next step, next action, corrective action,
        corrective action with owner, corrective measure, corrective and preventative measure,
        corrective and preventive measure, corrective and preventative action, corrective and
        preventive action, preventive measure, preventative measure, preventive action,
        preventative action, prevention measure, remediation item, remediation plan, remediation
        action, recommendation, recommended action, outcome, outcome and corrective action,
        review action, actionable, actionable item, improvement plan, improvement action,
        improvement item, future action, future measure, future work, task, to do, todo, to do
        item, ticket, backlog item, repair item, jira ticket, proposed action, planned action,
        long term action, open action, preventive measure and action item, how are we making
        incident like this less likely or less impactful, what will we do, what will we do to
        prevent this, what are we doing about this, what are we doing about it, how to prevent
        this in the future, how will we prevent this in the future, how do we prevent this in
        the future, step to prevent recurrence
        """
    ),
    Role.PREVENTION: _titles(
        """
        action item to prevent recurrence, prevention, preventing recurrence, recurrence
        prevention, prevent recurrence, prevention of recurrence, how to prevent recurrence, how
        do we prevent recurrence, how will we prevent recurrence, prevention plan
        """
    ),
    Role.LESSONS: _titles(
        """
        lesson learned, lesson learnt, lesson, lesson learned and future improvement, learning,
        key learning, takeaway, key takeaway, insight, learning opportunity, how'd we do, how
        did we do, conclusion, retrospective, reflection, what we learned, what did we learn,
        what have we learned, what we have learned, post incident analysis, key lesson, lesson
        and takeaway
        """
    ),
    Role.WELL: _titles(
        """
        what went well, what worked well, what worked, thing that went well, went well, worked
        well, what went right, what went great, good, the good, positive, successe, what was
        good, what did we do well, what we did well
        """
    ),
    Role.WRONG: _titles(
        """
        what went wrong, what went badly, what went poorly, what went bad, what didn't go well,
        what did not go well, what didn't go so well, what did not go so well, what didn't work,
        what did not work, what didn't work well, thing that went poorly, thing that went wrong,
        thing that went badly, thing that didn't go well, what could be improved, what can be
        improved, what could have gone better, what could have been better, what could be
        better, what can we improve, what could we improve, what could we have done better, what
        could we do better, what was difficult, what was hard, where do we need to improve, area
        for improvement, area of improvement, room for improvement, improvement, need
        improvement, to improve, went wrong, went poorly, the bad, difficulty, what went wrong
        and where we got lucky, what we could do better, what could have gone better or been
        improved
        """
    ),
    Role.LUCKY: _titles(
        """
        where we got lucky, where did we get lucky, what we got lucky on, where were we lucky,
        where we were lucky, got lucky, luck, lucky, how we got lucky, did we get lucky, what was
        lucky
        """
    ),
    Role.ATTENDEES: _titles(
        """
        attendee, postmortem attendee, meeting attendee, participant, responder, incident
        responder, people involved, name of people involved, involved party, party involved,
        involved people, who was involved, incident team, response team, team, role, interviewee
        """
    ),
    Role.APPENDIX: _titles(
        """
        appendix, appendice, appendixe, supporting information, supporting document, supporting
        documentation, supporting data, supporting material, reference, link, useful link,
        additional information, additional resource, further information, resource, glossary, q
        and a, question and answer, artifact, evidence, screenshot, note, additional note, data
        reviewed, log, graph
        """
    ),
    Role.RELATED_INCIDENTS: _titles(
        """
        related incident, similar incident, previous incident, prior incident, past incident,
        related postmortem, recurrence
        """
    ),
    Role.RELATED_DOCUMENTS: _titles(
        """
        related documentation, related document, related doc, related resource, related link,
        documentation, related material
        """
    ),
    Role.COMMANDS: _titles("command run, command, command used, command executed"),
}
"""Headings and bold labels that open a section."""

AMBIGUOUS: tuple[str, ...] = _titles(
    """
    what happened, context, detail, key event, narrative, incident narrative, the story, story,
    incident detail, fact, issue, description, incident description, response, incident response
    """
)
"""Titles that mean the timeline when the section holds a list of times, else what SECTIONS says."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: _titles("title, incident title, incident name"),
    Key.DATE: _titles(
        """
        date, incident date, date of incident, date of the incident, date of outage, date of
        event, date of occurrence, event date, outage date, occurred on, date occurred, incident
        day, day
        """
    ),
    Key.STARTED: _titles(
        """
        time started, start time, started, start, started at, started on, start at, start date,
        start date and time, date started, start datetime, start timestamp, began, began at,
        occurred, begin, beginning, time began, impact start, impact started, impact start time,
        impact began, impact started at, start of impact, incident start, incident started,
        incident start time, incident started at, incident start date, incident began, incident
        begin, start of incident, start of the incident, start of outage, outage start, outage
        started, outage start time, outage began, issue started, first impact, customer impact
        start, time of incident, time of occurrence, occurred at, time occurred, time of start,
        problem start, problem started
        """
    ),
    Key.DETECTED: _titles(
        """
        detected, detected at, detected on, detection time, time detected, time of detection,
        detection date, date detected, first detected, first detected at, incident detected,
        incident detected at, discovered, discovered at, discovered on, date discovered, time
        discovered, issue detected, issue discovered, noticed at, first noticed, reported at, time
        reported, detection timestamp, identified at, time identified
        """
    ),
    Key.ACKNOWLEDGED: _titles(
        """
        acknowledged, acknowledged at, time acknowledged, acknowledgment time, acknowledgement
        time, time of acknowledgement, time of acknowledgment, alert acknowledged, alert
        acknowledged at
        """
    ),
    Key.DECLARED: _titles(
        """
        declared, declared at, time declared, incident declared, incident declared at,
        declaration time, incident opened, incident opened at
        """
    ),
    Key.MITIGATED: _titles(
        """
        mitigated, mitigated at, mitigation time, time mitigated, time of mitigation, impact
        mitigated, impact mitigated at, incident mitigated, repaired, repaired at, time
        repaired, stabilized at, stabilised at, stabilized, stabilised, service restored,
        restored, restored at, service restored at, time restored
        """
    ),
    Key.RESOLVED: _titles(
        """
        time resolved, resolution time, resolved, resolved at, resolved on, date resolved, time
        of resolution, resolution date, resolution timestamp, resolution date and time, incident
        resolved, incident resolved at, issue resolved, end time, end, ended, ended at, end at,
        end date, end date and time, date ended, end datetime, end timestamp, time ended, impact
        end, impact ended, impact end time, impact ended at, end of impact, incident end,
        incident ended, incident end time, incident ended at, incident end date, end of
        incident, end of the incident, end of outage, outage end, outage ended, outage end time,
        recovered, recovered at, recovery time, time of recovery, time recovered, fixed at, time
        fixed, customer impact end, problem end, problem ended
        """
    ),
    Key.DURATION: _titles(
        """
        duration, total duration, incident duration, outage duration, duration of incident,
        duration of the incident, duration of problem, duration of outage, duration of the
        outage, duration of impact, impact duration, length of outage, length of incident,
        outage length, incident length, length, total incident duration, total time, elapsed
        time, time of outage, outage window, incident window, impact window, impact time
        """
    ),
    Key.RESPONSE_DURATION: _titles(
        """
        time on incident response, response duration, duration of response, active response
        time, time spent, time spent on incident, active work, active work time, hand on time,
        effort
        """
    ),
    Key.SEVERITY: _titles(
        """
        severity, incident severity, severity level, incident severity level, sev, sev level,
        incident priority, incident level, criticality, severity rating, severity classification
        """
    ),
    Key.STATUS: _titles(
        """
        status, incident status, current status, report status, postmortem status, document
        status, incident state, state, doc status
        """
    ),
    Key.AUTHOR: _titles(
        """
        report created by, author, report author, postmortem author, document author, created
        by, written by, prepared by, drafted by, compiled by, submitted by, by, owner,
        postmortem owner, report owner, document owner, incident owner, review owner, rca owner,
        coe owner, postmortem lead, dri, postmortem dri, writer, editor, report written by,
        report by, authored by, postmortem facilitator
        """
    ),
    Key.REPORT_DATE: _titles(
        """
        report date, date of report, report created, report created on, report created at,
        postmortem date, date of postmortem, published, published on, published at, publication
        date, date published, publish date, created, created at, created on, date created,
        creation date, written on, date written, document date, date of publication
        """
    ),
    Key.REVIEW_STATUS: _titles("review status, approval status, review state"),
    Key.REVIEWED_BY: _titles(
        """
        reviewed by, reviewer, peer reviewer, peer reviewed by, approved by, approver, signed
        off by
        """
    ),
    Key.REVIEW_DATE: _titles(
        """
        review date, date of review, reviewed on, reviewed at, date reviewed, review held,
        review meeting date, approval date, approved on, reviewed
        """
    ),
    Key.INCIDENT_ID: _titles(
        """
        incident id, incident number, incident no, incident key, incident reference, incident
        ref, incident ticket, incident issue, id, tracking id, ticket, ticket id, ticket number,
        case id, case number, postmortem id, link to incident issue, jira
        """
    ),
    Key.SCOPE: _titles("scope, scope of impact, extent, impact scope"),
    Key.AFFECTED_COUNT: _titles(
        """
        count, user affected, affected user, number of user affected, number of affected user,
        user impacted, impacted user, number of user impacted, customer affected, affected
        customer, number of customer affected, customer impacted, impacted customer, account
        affected, affected account, user count, number of user, affected user count, request
        affected, affected request
        """
    ),
    Key.AFFECTED_DURATION: _titles(
        """
        customer facing duration, user facing duration, duration of user impact, duration of
        customer impact, user impact duration, customer impact duration
        """
    ),
    Key.REVENUE_LOST: _titles(
        """
        revenue lost, lost revenue, revenue impact, revenue loss, financial impact, financial
        loss, cost, estimated cost, monetary loss
        """
    ),
    Key.SLA_BREACH: _titles(
        """
        sla breach, sla breached, sla breache, slo breach, slo breached, sla violation, sla
        violated, slo violation, slo violated, sla and slo breach, slo and sla breach, slo and
        sla violation, sla and slo violation, breach of sla, sla missed
        """
    ),
    Key.COMPLAINTS: _titles(
        """
        customer complaint, complaint, support ticket, customer ticket, support request, support
        request raised, support case, user complaint, user report, number of complaint
        """
    ),
    Key.REPUTATION: _titles(
        """
        reputation, reputational impact, reputation impact, reputational damage, press coverage
        """
    ),
    Key.SERVICES: _titles(
        """
        service, affected service, service affected, impacted service, service impacted,
        affected system, system affected, affected component, component affected, product
        affected, affected product, impacted system, system impacted
        """
    ),
    Key.WHAT_BROKE: _titles("what broke, what failed"),
    Key.WHY_IT_BROKE: _titles("why it broke, why did it break, why it failed"),
    Key.TRIGGERED_BY: _titles(
        """
        what triggered it, triggered by, trigger, triggering event, what triggered the incident
        """
    ),
    Key.CONTRIBUTING_FACTORS: _titles("contributing factor, contributing cause"),
    Key.DETECTED_BY: _titles(
        """
        detected by, incident detected by, how detected, how was it detected, how was this
        detected, how it was detected, how we detected, detection method, method of detection,
        detection source, source of detection, detected via, detection, discovered by, found by,
        reported by, first reported by, how
        """
    ),
    Key.ALERT_NAME: _titles(
        """
        alert name, alert, alert title, name of alert, alert fired, triggering alert
        """
    ),
    Key.ALERT_TIME: _titles(
        """
        alert triggered at, alert time, alert fired at, alert triggered, alerted at, time of
        alert, first alert, first alert at, alert at, time alerted
        """
    ),
    Key.TIME_TO_DETECT: _titles(
        """
        time to detect, time to detection, ttd, mttd, mean time to detect, mean time to
        detection, time until detection, time till detection, time taken to detect, time to
        discover, time to discovery, time to notice, detection delay, time before detection
        """
    ),
    Key.TIME_TO_ACKNOWLEDGE: _titles(
        """
        time to acknowledge, time to acknowledgment, time to acknowledgement, tta, mtta, time to
        ack, mean time to acknowledge, mean time to acknowledgment, mean time to
        acknowledgement, time to respond, time to response, time to first response
        """
    ),
    Key.TIME_TO_TRIAGE: _titles("time to triage"),
    Key.TIME_TO_IDENTIFY: _titles(
        """
        time to identify root cause, time to identify, time to identification, time to identify
        cause, time to identify the root cause, time to identify the cause, tti, mtti, time to
        root cause, time to diagnose, time to diagnosis, time to find root cause, mean time to
        identify
        """
    ),
    Key.TIME_TO_MITIGATE: _titles(
        """
        time to mitigate, time to mitigation, ttm, mttm, mean time to mitigate, mean time to
        mitigation, time to stabilize, time to stabilise, time until mitigation
        """
    ),
    Key.TIME_TO_REPAIR: _titles(
        """
        time to repair, time to fix, ttf, mean time to repair, mean time to fix
        """
    ),
    Key.TIME_TO_RESOLVE: _titles(
        """
        time to resolution, time to resolve, ttr, mttr, mean time to resolve, mean time to
        resolution, time to recover, time to recovery, mean time to recover, mean time to
        recovery, time to restore, time to restoration, time until resolution, time till
        resolution, time taken to resolve, time to full recovery, time to restore service
        """
    ),
    Key.WENT_WELL: _titles("good"),
    Key.TO_IMPROVE: _titles("to improve"),
    Key.CHANNEL: _titles(
        """
        incident channel, channel, slack channel, chat channel, incident slack channel
        """
    ),
    Key.PARTICIPANTS: _titles(
        """
        participant, responder, incident responder, attendee, people involved, name of people
        involved, involved, incident team, on call, people paged
        """
    ),
    Key.UPDATE_CADENCE: _titles("update posted, update cadence, update frequency"),
    Key.STATUS_PAGE: _titles("status page, status page update, statuspage"),
    Key.CUSTOMER_EMAIL: _titles("customer email, email to customer, customer e mail"),
    Key.SOCIAL_MEDIA: _titles("social media, twitter"),
    Key.UPTIME_TARGET: _titles(
        """
        uptime target, availability target, target uptime, target availability, slo, sla, slo
        target, sla target, availability slo, availability sla, uptime slo, uptime sla,
        availability objective
        """
    ),
    Key.DOWNTIME: _titles(
        """
        actual downtime, downtime, total downtime, total down time, down time, service downtime,
        outage time
        """
    ),
    Key.NORMAL_ERROR_RATE: _titles("normal error rate, baseline error rate, usual error rate"),
    Key.INCIDENT_ERROR_RATE: _titles(
        """
        during incident, during the incident, error rate during incident, error rate during the
        incident, incident error rate, peak error rate, error rate
        """
    ),
    Key.PEAK_ERRORS: _titles(
        """
        peak error count, peak error, error count, peak number of error
        """
    ),
}
"""Labels of fields: bold lines, list items, rows of a two-column table, front matter."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: _titles("day"),
    Column.DATE: _titles("date, event date"),
    Column.TIME: _titles(
        """
        time, timestamp, time stamp, when, date and time, datetime, date time, at, utc, hour,
        clock, time of event, time of day, local time, start, start time, time started, event
        time, hh:mm
        """
    ),
    Column.EVENT: _titles(
        """
        event, what, what happened, description, event description, detail, action and impact,
        happening, activity, event and action, action or event, note, entry, comment, message,
        summary, incident event, observation
        """
    ),
    Column.DONE: _titles("action taken, response, what was done, what we did, action"),
    Column.BY_WHOM: _titles(
        """
        by whom, by, who, who and what, actor, person, responder, source of action, participant,
        who did it, name, author
        """
    ),
    Column.NUMBER: _titles("#, no, number, nr, id, item no, action no, s no, sr no"),
    Column.ACTION: _titles(
        """
        action, action item, task, what, description, item, todo, to do, follow up, follow up
        action, improvement, corrective action, recommendation, measure, next step, remediation,
        activity, action description, step, work item, fix, action required
        """
    ),
    Column.OWNER: _titles(
        """
        owner, who, assignee, assigned to, assigned, dri, responsible, responsible person,
        responsibility, action owner, lead, person, by whom, owned by, team, owner and team,
        owner and assignee, responsible party, point of contact, poc
        """
    ),
    Column.PRIORITY: _titles("priority, prio, importance, urgency, pri, severity"),
    Column.DUE: _titles(
        """
        due, due date, due on, due by, deadline, eta, target, target date, target completion,
        target completion date, completion date, expected completion, estimated completion,
        expected date, by when, when, finish by, date, planned date, timeline, timeframe, due
        date and sprint, complete by, completed by, target sprint
        """
    ),
    Column.STATUS: _titles(
        """
        status, state, progress, done, completed, current status, complete, result
        """
    ),
    Column.TYPE: _titles(
        """
        type, category, kind, class, action type, type of action, area
        """
    ),
    Column.TRACKING: _titles(
        """
        tracking, tracking bug, tracking issue, tracking ticket, tracking number, tracking id,
        bug, bug and ticket, ticket, ticket id, ticket number, ticket link, issue, issue link,
        issue and pr, issue or pr, link, jira, jira ticket, jira issue, jira link, reference,
        ref, pr, pull request, github issue, gh issue, url, issue number, related issue, story
        """
    ),
    Column.SOURCE: _titles(
        """
        source, data link, evidence, data source, link to data, where
        """
    ),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: _titles(
        """
        outage begins, outage began, outage starts, outage started, outage start, start of
        outage, incident begins, incident began, incident starts, incident started, start of
        incident, start of the incident, impact begins, impact began, impact starts, impact
        started, start of impact, first impact, first error, first errors, first failure, first
        failures, issue begins, issue began, issue starts, issue started, problem begins,
        problem began, problem starts, problem started, becomes unavailable, became unavailable,
        goes down, went down, begins to fail, began to fail, starts failing, started failing,
        begins failing, began failing
        """
    ),
    Key.DETECTED: _titles(
        """
        first alert, alert fires, alert fired, alert triggered, alert triggers, alert raised,
        alerts fire, alerts fired, alerted, alerting, alarm, alarms, alert, alerts, detected,
        detects, first detected, detection, paged, pages, page received, pager, pagerduty alert,
        reported, reports, first report, first reports, first complaints, noticed, notices,
        discovered, discovers, customer reports, user reports
        """
    ),
    Key.ACKNOWLEDGED: _titles(
        """
        acknowledged, acknowledges, acknowledge, acknowledgement, acknowledgment, acked, acks,
        ack, responded to the page, picked up the page, picks up the page, on call engineer
        responds, on call engineer responded
        """
    ),
    Key.DECLARED: _titles(
        """
        incident declared, declared incident, declared an incident, declares incident, declares
        an incident, declared a sev, declares a sev, incident opened, incident channel opened,
        incident channel created, incident created, major incident declared
        """
    ),
    Key.MITIGATED: _titles(
        """
        outage mitigated, impact mitigated, incident mitigated, mitigated, mitigates, mitigation
        applied, mitigation in place, stabilized, stabilised, service restored, services
        restored, impact ends, impact ended, impact over, traffic restored, recovered, rolled
        back, rollback complete, rollback completed, workaround applied, workaround in place,
        fix deployed, fix applied, repaired
        """
    ),
    Key.RESOLVED: _titles(
        """
        incident resolved, incident closed, incident ends, incident ended, incident end,
        incident over, end of incident, end of the incident, outage ends, outage ended, outage
        over, outage resolved, end of outage, issue resolved, issue fixed, problem resolved,
        problem fixed, declared resolved, resolved, all clear, fully recovered, fully restored,
        full recovery, service fully restored, back to normal, returned to normal, normal
        operation resumed, normal operations resumed, incident marked as resolved
        """
    ),
}
"""Words that tell an event of the timeline, the telling ones first."""
