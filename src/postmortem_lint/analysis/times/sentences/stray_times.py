"""Times of sentences that no other place has, where others agree when that happened (PM511)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.in_timeline import TOLERANCE
from postmortem_lint.analysis.times.sentences.stated_times import (
    StatedTime,
    times_in_text,
    times_of_record,
)
from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.times.intervals import distance
from postmortem_lint.times.units import HOUR, MINUTE

_LEAST = 5 * MINUTE  # less than that one event may be told at two times
_REACH = 6 * HOUR
_STEP = HOUR // 2  # zones lie that far apart


@record
class StrayTime:
    """A time that is told of a milestone (no key: of the finding of the cause), one of the places
    that agree on another one, and whether it is `sure` that both tell the same."""

    claim: StatedTime
    other: StatedTime
    key: Key | None
    sure: bool


@once
def stray_times(postmortem: Postmortem) -> tuple[StrayTime, ...]:
    """The times that stand nowhere else in the document, in document order, where all other places
    that tell the same agree on another one; of a field at least two of them."""
    if postmortem.incidents:
        return ()
    told = times_in_text(postmortem)
    every = (*times_of_record(postmortem), *told)
    if len(every) > _MOST:
        return ()
    groups: dict[Key | None, list[StatedTime]] = defaultdict(list)
    for one in every:
        if one.happening:
            groups[HAPPENINGS[one.happening].milestone].append(one)
    found = []
    for one in (*(each for each in every if each.field), *told):
        key = HAPPENINGS[one.happening].milestone if one.happening else None
        others = [each for each in groups[key] if each is not one] if one.happening else []
        stray = _stray(one, key, others)
        if stray and not any(each is not one and _agree(one, each) for each in every):
            found.append(stray)
    return tuple(sorted(found, key=lambda stray: stray.claim.span))


_MOST = 1_000  # times, each of which is compared with the others

# These are told of a part or of the harm as often as of the incident.
_LOOSE = (Happening.RESTORE, Happening.END, Happening.MEND, Happening.FAIL, Happening.ALERT)
_OVER = (Happening.RESTORE,)  # of the incident, where a field declares its end
_SEVERAL = 2


def _stray(one: StatedTime, key: Key | None, others: Sequence[StatedTime]) -> StrayTime | None:
    several = len(others) >= _SEVERAL
    if not others or any(not _agree(each, others[0]) for each in others):
        return None
    known = ((each, distance(one.instant, each.instant)) for each in others)
    other, miss = next(((each, miss) for each, miss in known if miss is not None), (one, 0))
    if not _LEAST < miss < _REACH or _by_zone(one, other):
        return None
    declared = one.happening in _OVER and any(each.field for each in others)
    told = one.certainty is not Certainty.GUESSED and (declared or one.happening not in _LOOSE)
    sure = several and (one.field or told)
    if one.field and not several:
        return None
    noticed = one.field and key in KeyTrait.NOTICED.keys  # an alert may fire before it is noticed
    return StrayTime(one, other, key, sure and not noticed)


def _by_zone(one: StatedTime, other: StatedTime) -> bool:
    """Whether two times may be the same in zones that nobody named."""
    named = one.instant.zone is not None and other.instant.zone is not None
    return not named and _minutes_apart(one, other) == 0


def _minutes_apart(one: StatedTime, other: StatedTime) -> int:
    """Seconds between two times, full hours and half ones aside."""
    apart = abs(one.instant.lo - other.instant.lo) % _STEP
    return min(apart, _STEP - apart)


def _agree(one: StatedTime, other: StatedTime) -> bool:
    """Whether two times can be the same; in zones that cannot be compared only minutes count."""
    miss = distance(one.instant, other.instant)
    return (_minutes_apart(one, other) if miss is None else miss) <= TOLERANCE
