"""What is true of every field of a key, whatever the template and the language.

A new key needs an entry in KEYS; the values of the traits say what there is to decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.by_trait import by_trait


class Reading(Enum):
    """How the value of a field is read."""

    TEXT = "text"
    DATE = "date"
    MOMENT = "moment"
    DURATION = "duration"
    CHOICE = "choice"
    PERCENT = "percent"
    COUNT = "count"
    MONEY = "money"
    PEOPLE = "people"
    TARGET = "target"  # of availability: a share, often with a budget
    LENGTHS = "lengths"  # of time, in running text


class KeyTrait(Enum):
    """What can be true of every field of a key; the value says it in words."""

    __hash__ = object.__hash__  # looked up in tables more often than anything else

    NOTICED = "tells when somebody or something noticed the incident"
    TYPICAL = "hardly any other kind of document has two such fields"
    DOCUMENT = "is about the whole document: but for its head and foot, only the profile places it"
    HEADING = "may be written as a heading with its value below"
    NAMES = "names the incident: a heading with it may be the title"
    SINGLE = "has one value in the head of a document: a second one contradicts it"
    SIGN_OFF = "signs the report: an action item has no such field"
    AFTER_REVIEW = "can be filled in only when the report is reviewed"
    STATE = "tells how far the incident or the report is"
    PENDING = "may say TODO or TBD in earnest: a state, or a reference that is to come"
    MILESTONE = "is a point on the way that every incident goes; the way is the order of Key"
    BOUNDS = "is an end of the time that the incident lasted"
    OVER = "tells that the impact is over, which an incident still going on cannot"
    ANNOUNCED = "is announced in so many words, so that a timeline can contradict it"
    COUNTED_FROM = "is an event from which some definition of a metric counts"
    WHOLE = "may be as long as the whole incident"
    WITHIN = "is no longer than the whole incident, and no metric that starts at another event"
    REACHES_END = "goes on until the incident is over or nearly so"
    AVERAGED = "is called a mean over many incidents (MTTR), which the value of one is not"
    CAUSE = "is a part of the cause for which a template may ask"
    PUBLISHED = "lists when something was published"
    RANGED = "may hold the range of times that the incident lasted"

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of which it is true, in the order of Key."""
        return _KEYS[self]


@record
class KeyMeaning:
    """How fields of a key are read and what is true of them. They `stand_for` sections that tell
    the same. A length of time is usually counted from `start` to the first of `ends`; any of `ends`
    may end it, while some definition or other starts at every event that is COUNTED_FROM."""

    reading: Reading = Reading.TEXT
    traits: tuple[KeyTrait, ...] = ()
    stand_for: tuple[Role, ...] = ()
    start: Key | None = None
    ends: tuple[Key, ...] = ()


_R, _T = Reading, KeyTrait

KEYS: Mapping[Key, KeyMeaning] = {
    Key.TITLE: KeyMeaning(traits=(_T.DOCUMENT, _T.NAMES)),
    Key.DATE: KeyMeaning(_R.DATE, (_T.DOCUMENT, _T.HEADING, _T.SINGLE, _T.RANGED)),
    Key.STARTED: KeyMeaning(
        _R.MOMENT, (_T.TYPICAL, _T.HEADING, _T.SINGLE, _T.MILESTONE, _T.BOUNDS, _T.COUNTED_FROM),
    ),
    Key.DETECTED: KeyMeaning(_R.MOMENT, (_T.NOTICED, _T.TYPICAL, _T.MILESTONE, _T.COUNTED_FROM)),
    Key.ACKNOWLEDGED: KeyMeaning(_R.MOMENT, (_T.NOTICED, _T.MILESTONE, _T.COUNTED_FROM)),
    Key.DECLARED: KeyMeaning(_R.MOMENT, (_T.MILESTONE, _T.ANNOUNCED, _T.COUNTED_FROM)),
    Key.MITIGATED: KeyMeaning(_R.MOMENT, (_T.MILESTONE, _T.OVER, _T.ANNOUNCED)),
    Key.RESOLVED: KeyMeaning(
        _R.MOMENT,
        (_T.TYPICAL, _T.HEADING, _T.SINGLE, _T.MILESTONE, _T.BOUNDS, _T.OVER, _T.ANNOUNCED),
    ),
    Key.DURATION: KeyMeaning(
        _R.DURATION, (_T.HEADING, _T.WHOLE, _T.WITHIN, _T.REACHES_END, _T.RANGED)
    ),
    Key.RESPONSE_DURATION: KeyMeaning(_R.DURATION),
    Key.SEVERITY: KeyMeaning(_R.CHOICE, (_T.TYPICAL, _T.HEADING, _T.SINGLE)),
    Key.STATUS: KeyMeaning(_R.CHOICE, (_T.DOCUMENT, _T.HEADING, _T.SINGLE, _T.STATE, _T.PENDING)),
    Key.AUTHOR: KeyMeaning(_R.PEOPLE, (_T.DOCUMENT, _T.HEADING)),
    Key.REPORT_DATE: KeyMeaning(_R.DATE, (_T.DOCUMENT, _T.HEADING, _T.SIGN_OFF)),
    Key.LAST_UPDATED: KeyMeaning(_R.MOMENT, (_T.DOCUMENT, _T.SIGN_OFF)),
    Key.REVIEW_STATUS: KeyMeaning(_R.CHOICE, (_T.DOCUMENT, _T.SIGN_OFF, _T.STATE, _T.PENDING)),
    Key.REVIEWED_BY: KeyMeaning(_R.PEOPLE, (_T.DOCUMENT, _T.HEADING, _T.SIGN_OFF, _T.AFTER_REVIEW)),
    Key.REVIEW_DATE: KeyMeaning(_R.DATE, (_T.DOCUMENT, _T.SIGN_OFF, _T.AFTER_REVIEW)),
    Key.INCIDENT_ID: KeyMeaning(traits=(_T.DOCUMENT, _T.HEADING, _T.NAMES, _T.PENDING)),
    Key.SCOPE: KeyMeaning(_R.CHOICE, stand_for=(Role.USERS_AFFECTED,)),
    Key.AFFECTED_COUNT: KeyMeaning(_R.COUNT, stand_for=(Role.USERS_AFFECTED,)),
    Key.AFFECTED_DURATION: KeyMeaning(_R.DURATION, (_T.WITHIN,)),
    Key.TIME_IN_SEVERITY: KeyMeaning(_R.DURATION, (_T.WITHIN,)),
    Key.REVENUE_LOST: KeyMeaning(_R.MONEY),
    Key.SLA_BREACH: KeyMeaning(_R.CHOICE),
    Key.COMPLAINTS: KeyMeaning(_R.COUNT),
    Key.REPUTATION: KeyMeaning(),
    Key.SERVICES: KeyMeaning(stand_for=(Role.SERVICES_AFFECTED,)),
    Key.WHAT_BROKE: KeyMeaning(traits=(_T.CAUSE,), stand_for=(Role.ROOT_CAUSE,)),
    Key.WHY_IT_BROKE: KeyMeaning(traits=(_T.CAUSE,), stand_for=(Role.ROOT_CAUSE,)),
    Key.TRIGGERED_BY: KeyMeaning(traits=(_T.CAUSE,), stand_for=(Role.TRIGGER,)),
    Key.CONTRIBUTING_FACTORS: KeyMeaning(stand_for=(Role.ROOT_CAUSE, Role.CONTRIBUTING)),
    Key.DETECTED_BY: KeyMeaning(stand_for=(Role.DETECTION, Role.HOW_DETECTED)),
    Key.ALERT_NAME: KeyMeaning(),
    Key.ALERT_TIME: KeyMeaning(_R.MOMENT, (_T.COUNTED_FROM,)),
    Key.TIME_TO_DETECT: KeyMeaning(
        _R.DURATION, (_T.TYPICAL, _T.AVERAGED), start=Key.STARTED, ends=(Key.DETECTED,),
    ),
    Key.TIME_TO_ACKNOWLEDGE: KeyMeaning(
        _R.DURATION, (_T.TYPICAL, _T.AVERAGED), start=Key.DETECTED, ends=(Key.ACKNOWLEDGED,),
    ),
    Key.TIME_TO_TRIAGE: KeyMeaning(_R.DURATION, (_T.WITHIN,)),
    Key.TIME_TO_IDENTIFY: KeyMeaning(_R.DURATION, (_T.TYPICAL, _T.WITHIN)),
    Key.TIME_TO_MITIGATE: KeyMeaning(
        _R.DURATION, (_T.TYPICAL, _T.REACHES_END, _T.AVERAGED), start=Key.STARTED,
        ends=(Key.MITIGATED,),
    ),
    Key.TIME_TO_REPAIR: KeyMeaning(
        _R.DURATION, (_T.TYPICAL, _T.WHOLE, _T.REACHES_END, _T.AVERAGED),
        ends=(Key.MITIGATED, Key.RESOLVED),
    ),
    Key.TIME_TO_RESOLVE: KeyMeaning(
        _R.DURATION, (_T.TYPICAL, _T.WHOLE, _T.REACHES_END, _T.AVERAGED), start=Key.STARTED,
        ends=(Key.RESOLVED,),
    ),
    Key.WENT_WELL: KeyMeaning(),
    Key.TO_IMPROVE: KeyMeaning(),
    Key.CHANNEL: KeyMeaning(),
    Key.PARTICIPANTS: KeyMeaning(_R.PEOPLE, (_T.HEADING,), stand_for=(Role.ATTENDEES,)),
    Key.UPDATE_CADENCE: KeyMeaning(),
    Key.STATUS_PAGE: KeyMeaning(traits=(_T.PUBLISHED,)),
    Key.CUSTOMER_EMAIL: KeyMeaning(traits=(_T.PUBLISHED,)),
    Key.SOCIAL_MEDIA: KeyMeaning(traits=(_T.PUBLISHED,)),
    Key.UPTIME_TARGET: KeyMeaning(_R.TARGET),
    Key.ERROR_BUDGET: KeyMeaning(_R.LENGTHS),
    Key.DOWNTIME: KeyMeaning(
        _R.DURATION, (_T.TYPICAL, _T.HEADING, _T.WHOLE), ends=(Key.RESOLVED, Key.MITIGATED),
    ),
    Key.NORMAL_ERROR_RATE: KeyMeaning(_R.PERCENT),
    Key.INCIDENT_ERROR_RATE: KeyMeaning(_R.PERCENT),
    Key.PEAK_ERRORS: KeyMeaning(_R.COUNT),
    Key.OTHER: KeyMeaning(),
}  # fmt: skip
"""What each key means; an entry without anything is a decision, too."""

_KEYS = by_trait(Key, KeyTrait, {key: meaning.traits for key, meaning in KEYS.items()})
