"""What is true of every section of a role, whatever the template and the language.

A new role needs an entry in ROLE_TRAITS; the values of the traits say what there is to decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from postmortem_lint.roles import Role
from postmortem_lint.roles.by_trait import by_trait


class RoleTrait(Enum):
    """What can be true of every part of a role; the value says it in words."""

    __hash__ = object.__hash__  # looked up in tables more often than anything else

    TYPICAL = "hardly any other kind of document has such a part"
    DECISIVE = "no other kind of document tells what such a part tells: how it went, or why"
    CLOSED = "a sub-heading in it groups entries or items; only the profile may give that a role"
    FRAMES = "other parts may stand below it, under titles that describe them"
    LABEL_SUFFICES = "a label with its text on the same line may be the whole of it"
    TELLS_STORY = "people tell there what happened: a list of times makes it the timeline"
    KEEPS_ACTIONS = "some teams keep their actions there, and they make it the action list"
    ABOUT_DOCUMENT = "its labels may state facts about the whole document, such as its author"
    HEAD = "a label in it that is made of known words states a fact of the incident"
    FOREIGN_LABELS = "a label with a known name is about something else there than the incident"
    CITES_TIMES = "a time of day in its sentences is one of this incident"
    STATES_LENGTHS = "a length of time in its sentences is one of this incident as a whole"
    NAMES_INCIDENT = "what its sentences tell of the incident by name is told of this one"
    DATES_INCIDENT = "a day in its sentences is one of this incident"
    QUANTIFIES = "tells how much was affected"
    OTHER_AMOUNTS = "its amounts are not about how much was affected, wherever it stands"
    PUBLISHES = "holds what was published during the incident"
    FACTUAL = "tells what happened and why; what did not happen has no place there"
    REFLECTS = "looks back or ahead: what might have happened has its place there"
    EXPLAINS = "tells why it happened: a person named there is made the cause"
    NAMES_PEOPLE = "says who did or does what: people are named there for a reason"
    STATES_CAUSE = "names the cause itself, or says that it is unknown"
    CLAIMS_REPAIR = "what it tells as repaired is claimed to be so"
    PLANS_WORK = "lists work that is to be done"
    DRAWS_LESSONS = "tells what is learnt or changed, and so what came of an earlier incident"
    EARLY = "can be told while the incident goes on"
    REFERS = "lists other incidents or documents"
    SUPPLEMENTS = "holds what else there is, and many reports have nothing of that kind"
    SAMPLED = "a template shows by samples how its entries or rows are written"

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles of which it is true, in the order of Role."""
        return _ROLES[self]

    def among(self, roles: Iterable[Role]) -> bool:
        """Whether it is true of any of these roles."""
        return not _SETS[self].isdisjoint(roles)


def named_there(roles: Iterable[Role]) -> bool:
    """Whether a part in which a part of these roles stands tells what it says of the incident by
    name of this one: also one that means nothing known."""
    innermost = tuple(roles)[-1:]
    return not innermost or RoleTrait.NAMES_INCIDENT.among(innermost)


_T = RoleTrait

ROLE_TRAITS: Mapping[Role, tuple[RoleTrait, ...]] = {
    Role.META: (_T.FRAMES, _T.ABOUT_DOCUMENT, _T.HEAD),
    Role.SUMMARY: (
        _T.TYPICAL, _T.FRAMES, _T.LABEL_SUFFICES, _T.TELLS_STORY, _T.ABOUT_DOCUMENT, _T.HEAD,
        _T.CITES_TIMES, _T.STATES_LENGTHS, _T.DATES_INCIDENT, _T.FACTUAL, _T.CLAIMS_REPAIR,
        _T.EARLY,
    ),
    Role.BACKGROUND: (_T.FRAMES, _T.LABEL_SUFFICES, _T.TELLS_STORY),
    Role.NARRATIVE: (_T.FRAMES, _T.TELLS_STORY, _T.NAMES_INCIDENT, _T.FACTUAL),
    Role.IMPACT: (
        _T.TYPICAL, _T.LABEL_SUFFICES, _T.ABOUT_DOCUMENT, _T.CITES_TIMES, _T.STATES_LENGTHS,
        _T.DATES_INCIDENT, _T.QUANTIFIES, _T.EARLY,
    ),
    Role.USERS_AFFECTED: (_T.NAMES_INCIDENT, _T.QUANTIFIES, _T.EARLY),
    Role.SERVICES_AFFECTED: (_T.EARLY,),
    Role.BUSINESS_IMPACT: (_T.NAMES_INCIDENT, _T.QUANTIFIES),
    Role.TIMELINE: (
        _T.TYPICAL, _T.DECISIVE, _T.CLOSED, _T.LABEL_SUFFICES, _T.FOREIGN_LABELS,
        _T.OTHER_AMOUNTS, _T.FACTUAL, _T.NAMES_PEOPLE, _T.EARLY, _T.SAMPLED,
    ),
    Role.KEY_EVENTS: (_T.TYPICAL, _T.CLOSED, _T.TELLS_STORY),
    Role.ROOT_CAUSE: (
        _T.TYPICAL, _T.DECISIVE, _T.LABEL_SUFFICES, _T.STATES_LENGTHS, _T.NAMES_INCIDENT,
        _T.OTHER_AMOUNTS, _T.FACTUAL, _T.EXPLAINS, _T.STATES_CAUSE, _T.DRAWS_LESSONS,
    ),
    Role.FAULT: (_T.LABEL_SUFFICES, _T.NAMES_INCIDENT, _T.FACTUAL, _T.EXPLAINS, _T.STATES_CAUSE),
    Role.CONTRIBUTING: (
        _T.TYPICAL, _T.DECISIVE, _T.LABEL_SUFFICES, _T.NAMES_INCIDENT, _T.FACTUAL, _T.EXPLAINS,
        _T.DRAWS_LESSONS,
    ),
    Role.TRIGGER: (_T.TYPICAL, _T.LABEL_SUFFICES, _T.NAMES_INCIDENT, _T.FACTUAL, _T.EXPLAINS),
    Role.FIVE_WHYS: (
        _T.TYPICAL, _T.DECISIVE, _T.LABEL_SUFFICES, _T.FOREIGN_LABELS, _T.NAMES_INCIDENT,
        _T.FACTUAL, _T.EXPLAINS,
    ),
    Role.DETECTION: (
        _T.TYPICAL, _T.LABEL_SUFFICES, _T.TELLS_STORY, _T.CITES_TIMES, _T.STATES_LENGTHS,
        _T.FACTUAL, _T.EARLY,
    ),
    Role.HOW_DETECTED: (_T.NAMES_INCIDENT, _T.EARLY),
    Role.ALERT_DETAILS: (),
    Role.DETECTION_QUALITY: (_T.NAMES_INCIDENT,),
    Role.RESPONSE: (
        _T.TYPICAL, _T.FRAMES, _T.LABEL_SUFFICES, _T.TELLS_STORY, _T.STATES_LENGTHS,
        _T.NAMES_INCIDENT, _T.FACTUAL, _T.EARLY,
    ),
    Role.IMMEDIATE_ACTIONS: (_T.TELLS_STORY,),
    Role.RESOLUTION: (
        _T.TYPICAL, _T.LABEL_SUFFICES, _T.KEEPS_ACTIONS, _T.CITES_TIMES, _T.STATES_LENGTHS,
        _T.CLAIMS_REPAIR,
    ),
    Role.SHORT_TERM_FIX: (_T.CLAIMS_REPAIR,),
    Role.LONG_TERM_FIX: (_T.KEEPS_ACTIONS, _T.FOREIGN_LABELS, _T.REFLECTS, _T.PLANS_WORK),
    Role.COMMUNICATION: (_T.PUBLISHES,),
    Role.INTERNAL_COMMUNICATION: (),
    Role.EXTERNAL_COMMUNICATION: (_T.PUBLISHES,),
    Role.METRICS: (_T.TYPICAL, _T.ABOUT_DOCUMENT, _T.STATES_LENGTHS),
    Role.RESPONSE_TIMES: (),
    Role.AVAILABILITY: (),
    Role.ERROR_RATE: (),
    Role.ACTIONS: (
        _T.TYPICAL, _T.CLOSED, _T.LABEL_SUFFICES, _T.FOREIGN_LABELS, _T.OTHER_AMOUNTS,
        _T.REFLECTS, _T.NAMES_PEOPLE, _T.PLANS_WORK, _T.DRAWS_LESSONS, _T.SAMPLED,
    ),
    Role.PREVENTION: (
        _T.FOREIGN_LABELS, _T.REFLECTS, _T.NAMES_PEOPLE, _T.PLANS_WORK, _T.DRAWS_LESSONS,
    ),
    Role.LESSONS: (
        _T.TYPICAL, _T.LABEL_SUFFICES, _T.STATES_LENGTHS, _T.NAMES_INCIDENT, _T.OTHER_AMOUNTS,
        _T.REFLECTS, _T.DRAWS_LESSONS,
    ),
    Role.WELL: (_T.TYPICAL, _T.STATES_LENGTHS, _T.NAMES_INCIDENT),
    Role.WRONG: (_T.TYPICAL, _T.KEEPS_ACTIONS, _T.NAMES_INCIDENT, _T.DRAWS_LESSONS),
    Role.LUCKY: (_T.NAMES_INCIDENT, _T.REFLECTS),
    Role.ATTENDEES: (_T.NAMES_PEOPLE,),
    Role.APPENDIX: (_T.FOREIGN_LABELS, _T.REFLECTS, _T.SUPPLEMENTS),
    Role.RELATED_INCIDENTS: (_T.FOREIGN_LABELS, _T.REFERS, _T.SUPPLEMENTS),
    Role.RELATED_DOCUMENTS: (_T.REFERS, _T.SUPPLEMENTS),
    Role.COMMANDS: (),
    Role.OTHER: (_T.LABEL_SUFFICES,),
}  # fmt: skip
"""What is true of each role; an empty entry is a decision, too."""

_ROLES = by_trait(Role, RoleTrait, ROLE_TRAITS)
_SETS = {trait: frozenset(roles) for trait, roles in _ROLES.items()}
