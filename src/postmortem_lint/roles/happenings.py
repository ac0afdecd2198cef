"""What can happen in an incident, as sentences tell it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from postmortem_lint.records import record
from postmortem_lint.roles import Key


class Happening(Enum):
    """A class of verbs (and of nouns made of them) that tell one thing; the value says which."""

    __hash__ = object.__hash__  # looked up in tables more often than anything else

    BEGIN = "something begins"
    FAIL = "something stops working"
    BE_DOWN = "something does not work for a while"
    LAST = "something goes on for a while"
    ALERT = "an alert fires or somebody is paged"
    NOTICE = "somebody or something notices it"
    ACKNOWLEDGE = "somebody takes it over"
    DECLARE = "an incident is declared"
    FIND_CAUSE = "the cause is known"
    MITIGATE = "the harm is over or less"
    DEPLOY = "a change goes out"
    UNDO = "a change is taken back"
    RESTART = "something is started anew"
    MEND = "something is repaired"
    RESTORE = "something works again"
    RESOLVE = "a problem is no more"
    END = "something ends"


@record
class HappeningMeaning:
    """The milestone that is told if it happens to the incident, and what the time to it is called;
    `of_anything` tells that the words fit any subject (a test begins, too), `harm` that something
    does not work then."""

    milestone: Key | None = None
    time_to: Key | None = None
    of_anything: bool = False
    harm: bool = False


_H, _K = Happening, HappeningMeaning

HAPPENINGS: Mapping[Happening, HappeningMeaning] = {
    _H.BEGIN: _K(Key.STARTED, of_anything=True),
    _H.FAIL: _K(Key.STARTED, harm=True),
    _H.BE_DOWN: _K(harm=True),
    _H.LAST: _K(of_anything=True),
    _H.ALERT: _K(Key.DETECTED, Key.TIME_TO_DETECT),
    _H.NOTICE: _K(Key.DETECTED, Key.TIME_TO_DETECT),
    _H.ACKNOWLEDGE: _K(Key.ACKNOWLEDGED, Key.TIME_TO_ACKNOWLEDGE),
    _H.DECLARE: _K(Key.DECLARED),
    _H.FIND_CAUSE: _K(None, Key.TIME_TO_IDENTIFY),
    _H.MITIGATE: _K(Key.MITIGATED, Key.TIME_TO_MITIGATE),
    _H.DEPLOY: _K(),
    _H.UNDO: _K(),
    _H.RESTART: _K(),
    _H.MEND: _K(Key.RESOLVED, Key.TIME_TO_RESOLVE),
    _H.RESTORE: _K(Key.RESOLVED, Key.TIME_TO_RESOLVE),
    _H.RESOLVE: _K(Key.RESOLVED, Key.TIME_TO_RESOLVE),
    _H.END: _K(Key.RESOLVED, Key.TIME_TO_RESOLVE, of_anything=True),
}
"""What each of them means."""

HARMS = frozenset(happening for happening, meant in HAPPENINGS.items() if meant.harm)
"""Those of something that does not work."""
