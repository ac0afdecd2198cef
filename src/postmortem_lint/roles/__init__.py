"""The closed lists of what the program can talk about: roles, keys of facts, columns."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """What a section of a postmortem is for."""

    META = "meta"
    SUMMARY = "summary"
    BACKGROUND = "background"
    NARRATIVE = "narrative"
    IMPACT = "impact"
    USERS_AFFECTED = "users_affected"
    SERVICES_AFFECTED = "services_affected"
    BUSINESS_IMPACT = "business_impact"
    TIMELINE = "timeline"
    KEY_EVENTS = "key_events"
    ROOT_CAUSE = "root_cause"
    FAULT = "fault"
    CONTRIBUTING = "contributing"
    TRIGGER = "trigger"
    FIVE_WHYS = "five_whys"
    DETECTION = "detection"
    HOW_DETECTED = "how_detected"
    ALERT_DETAILS = "alert_details"
    DETECTION_QUALITY = "detection_quality"
    RESPONSE = "response"
    IMMEDIATE_ACTIONS = "immediate_actions"
    RESOLUTION = "resolution"
    SHORT_TERM_FIX = "short_term_fix"
    LONG_TERM_FIX = "long_term_fix"
    COMMUNICATION = "communication"
    INTERNAL_COMMUNICATION = "internal_communication"
    EXTERNAL_COMMUNICATION = "external_communication"
    METRICS = "metrics"
    RESPONSE_TIMES = "response_times"
    AVAILABILITY = "availability"
    ERROR_RATE = "error_rate"
    ACTIONS = "actions"
    PREVENTION = "prevention"
    LESSONS = "lessons"
    WELL = "well"
    WRONG = "wrong"
    LUCKY = "lucky"
    ATTENDEES = "attendees"
    APPENDIX = "appendix"
    RELATED_INCIDENTS = "related_incidents"
    RELATED_DOCUMENTS = "related_documents"
    COMMANDS = "commands"


class Key(Enum):
    """What a fact states."""

    TITLE = "title"
    DATE = "date"
    STARTED = "started"
    DETECTED = "detected"
    ACKNOWLEDGED = "acknowledged"
    DECLARED = "declared"
    MITIGATED = "mitigated"
    RESOLVED = "resolved"
    DURATION = "duration"
    RESPONSE_DURATION = "response_duration"
    SEVERITY = "severity"
    STATUS = "status"
    AUTHOR = "author"
    REPORT_DATE = "report_date"
    REVIEW_STATUS = "review_status"
    REVIEWED_BY = "reviewed_by"
    REVIEW_DATE = "review_date"
    INCIDENT_ID = "incident_id"
    SCOPE = "scope"
    AFFECTED_COUNT = "affected_count"
    AFFECTED_DURATION = "affected_duration"
    REVENUE_LOST = "revenue_lost"
    SLA_BREACH = "sla_breach"
    COMPLAINTS = "complaints"
    REPUTATION = "reputation"
    SERVICES = "services"
    WHAT_BROKE = "what_broke"
    WHY_IT_BROKE = "why_it_broke"
    TRIGGERED_BY = "triggered_by"
    CONTRIBUTING_FACTORS = "contributing_factors"
    DETECTED_BY = "detected_by"
    ALERT_NAME = "alert_name"
    ALERT_TIME = "alert_time"
    TIME_TO_DETECT = "time_to_detect"
    TIME_TO_ACKNOWLEDGE = "time_to_acknowledge"
    TIME_TO_TRIAGE = "time_to_triage"
    TIME_TO_IDENTIFY = "time_to_identify"
    TIME_TO_MITIGATE = "time_to_mitigate"
    TIME_TO_REPAIR = "time_to_repair"
    TIME_TO_RESOLVE = "time_to_resolve"
    WENT_WELL = "went_well"
    TO_IMPROVE = "to_improve"
    CHANNEL = "channel"
    PARTICIPANTS = "participants"
    UPDATE_CADENCE = "update_cadence"
    STATUS_PAGE = "status_page"
    CUSTOMER_EMAIL = "customer_email"
    SOCIAL_MEDIA = "social_media"
    UPTIME_TARGET = "uptime_target"
    ERROR_BUDGET = "error_budget"
    DOWNTIME = "downtime"
    NORMAL_ERROR_RATE = "normal_error_rate"
    INCIDENT_ERROR_RATE = "incident_error_rate"
    PEAK_ERRORS = "peak_errors"


class Column(Enum):
    """What a column of a timeline or of an action table holds."""

    DAY = "day"
    DATE = "date"
    TIME = "time"
    EVENT = "event"
    DONE = "done"
    BY_WHOM = "by_whom"
    NUMBER = "number"
    ACTION = "action"
    OWNER = "owner"
    PRIORITY = "priority"
    DUE = "due"
    STATUS = "status"
    TYPE = "type"
    TRACKING = "tracking"
    SOURCE = "source"
    OTHER = "other"


class Reading(Enum):
    """How the value of a fact is read."""

    TEXT = "text"
    DATE = "date"
    MOMENT = "moment"
    DURATION = "duration"
    CHOICE = "choice"
    PERCENT = "percent"
    COUNT = "count"
    MONEY = "money"
    PEOPLE = "people"
    TIMES = "times"


_READINGS: dict[Reading, tuple[Key, ...]] = {
    Reading.DATE: (Key.DATE, Key.REPORT_DATE, Key.REVIEW_DATE),
    Reading.MOMENT: (
        Key.STARTED,
        Key.DETECTED,
        Key.ACKNOWLEDGED,
        Key.DECLARED,
        Key.MITIGATED,
        Key.RESOLVED,
        Key.ALERT_TIME,
    ),
    Reading.DURATION: (
        Key.DURATION,
        Key.RESPONSE_DURATION,
        Key.AFFECTED_DURATION,
        Key.TIME_TO_DETECT,
        Key.TIME_TO_ACKNOWLEDGE,
        Key.TIME_TO_TRIAGE,
        Key.TIME_TO_IDENTIFY,
        Key.TIME_TO_MITIGATE,
        Key.TIME_TO_REPAIR,
        Key.TIME_TO_RESOLVE,
        Key.DOWNTIME,
    ),
    Reading.CHOICE: (Key.SEVERITY, Key.STATUS, Key.REVIEW_STATUS, Key.SCOPE, Key.SLA_BREACH),
    Reading.PERCENT: (Key.UPTIME_TARGET, Key.NORMAL_ERROR_RATE, Key.INCIDENT_ERROR_RATE),
    Reading.COUNT: (Key.AFFECTED_COUNT, Key.COMPLAINTS, Key.PEAK_ERRORS),
    Reading.MONEY: (Key.REVENUE_LOST,),
    Reading.PEOPLE: (Key.AUTHOR, Key.REVIEWED_BY, Key.PARTICIPANTS),
    Reading.TIMES: (Key.STATUS_PAGE, Key.CUSTOMER_EMAIL, Key.SOCIAL_MEDIA),
}

READING: dict[Key, Reading] = {key: how for how, keys in _READINGS.items() for key in keys}
"""How each key is read; a key that is not here is text."""
