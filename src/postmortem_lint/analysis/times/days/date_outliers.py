"""Dates of fields that one wrong number has carried off from all others (PM210)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.lengths.sentences.stated_lengths import stated_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.durations.duration import Duration
from postmortem_lint.postmortem.model import Fact, Postmortem, Where
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.times.slips import other_parts, other_years
from postmortem_lint.times.units import DAY

_SEASON, _WEEK = 45, 7


@record
class Outlier:
    """A date out of its family, the day that would fit, and one of the family."""

    fact: Fact
    right: datetime.date
    witness: Fact | None
    why: str


@once
def outliers(postmortem: Postmortem) -> tuple[Outlier, ...]:
    """The fields whose date one edit would bring back to all others. Two others must agree."""
    dated = _dated(postmortem)
    rows = _rows(postmortem)
    tries: _Dated = {}
    for edit in (_other_year, _other_month_or_day):
        state = {**dated, **tries}
        for key, (fact, day) in state.items():
            family = [*rows, *(other for name, (_, other) in dated.items() if name is not key)]
            right = edit(day, family) if _denied(key, day, state, postmortem) else None
            if right:
                tries[key] = (fact, right)
    mended = {**dated, **tries}
    return tuple(
        Outlier(fact, right, _witness(key, dated, tries), _part(dated[key][1], right))
        for key, (fact, right) in tries.items()
        if not _denied(key, right, mended, postmortem)
    )


_Dated = dict[Key, tuple[Fact, datetime.date]]


def _witness(key: Key, dated: _Dated, tries: _Dated) -> Fact | None:
    """Another field, whose date is not in doubt."""
    return next((fact for name, (fact, _) in dated.items() if name not in (key, *tries)), None)


def _part(day: datetime.date, right: datetime.date) -> str:
    if day.year != right.year:
        return "year"
    return "month" if day.month != right.month else "day"


def _dated(postmortem: Postmortem) -> _Dated:
    found: _Dated = {}
    for key in (Key.DATE, *KeyTrait.MILESTONE.keys, Key.REPORT_DATE):
        fact = postmortem.readable(key)
        if fact and fact.full_date and fact.full_date.day:
            found[key] = (fact, fact.full_date.day)
    return found


def _rows(postmortem: Postmortem) -> list[datetime.date]:
    """The day of the title, and the first and the last day that each timeline writes itself."""
    titles = (one.day for one in postmortem.mentions if one.where is Where.TITLE)
    ends: list[datetime.date] = [day for day in titles if day][:1]
    for timeline in postmortem.timelines:
        days = [entry.day for entry in timeline.entries if entry.day and entry.day_from.written]
        if days:
            ends += [days[0], days[-1]]
    return ends


def _denied(key: Key, day: datetime.date, dated: _Dated, postmortem: Postmortem) -> bool:
    """Whether another field or a stated length contradicts that day."""
    days = {name: other for name, (_, other) in dated.items() if name is not key}
    way = KeyTrait.MILESTONE.keys
    if key not in way:
        # a later one is the day of the review or of the publication
        return any((other - day).days > 1 for name, other in days.items() if name in way)
    place = way.index(key)
    before = [days[name] for name in way[:place] if name in days]
    after = [days[name] for name in way[place + 1 :] if name in days]
    if any((other - day).days > 1 for other in before) or any(
        (day - other).days > 1 for other in after
    ):
        return True
    if key is not Key.STARTED and _before_all_rows(day, postmortem):
        return True
    return key is Key.RESOLVED and _too_late(day, dated, postmortem)


def _before_all_rows(day: datetime.date, postmortem: Postmortem) -> bool:
    """Whether what follows a start lies weeks before all that the timelines date themselves."""
    rows = _rows(postmortem)
    return len(rows) > 1 and (min(rows) - day).days > _WEEK


def _too_late(day: datetime.date, dated: _Dated, postmortem: Postmortem) -> bool:
    """Whether the end lies days beyond every stated length, from every start."""
    starts = [dated[key][1] for key in KeyTrait.COUNTED_FROM.keys if key in dated]
    lengths = list(_lengths(postmortem))
    if not starts or not lengths:
        return False
    longest = max(length.upper or length.seconds or 0 for length in lengths)
    return all((day - start).days * DAY > longest + 2 * DAY for start in starts)


def _lengths(postmortem: Postmortem) -> Iterator[Duration]:
    for metric in stated_lengths(postmortem):
        if (
            metric.key in KeyTrait.REACHES_END.keys
            and metric.duration.seconds is not None
            and not metric.duration.working
        ):
            yield metric.duration


def _other_year(day: datetime.date, family: list[datetime.date]) -> datetime.date | None:
    """The same day of the year before or after, if it stands among the family."""
    return _supported(day, other_years(day), family, _SEASON)


def _other_month_or_day(day: datetime.date, family: list[datetime.date]) -> datetime.date | None:
    """The day with the month or the day of one of the family, if it stands among them."""
    return _supported(day, other_parts(day, family), family, _WEEK)


def _supported(
    day: datetime.date, tries: set[datetime.date], family: list[datetime.date], near: int
) -> datetime.date | None:
    """The only try that at least two of the family stand near, and far more than near `day`."""
    stated = _near(day, family, near)
    fitting = [one for one in tries if one != day and _near(one, family, near) > max(1, 2 * stated)]
    return fitting[0] if len(fitting) == 1 else None


def _near(day: datetime.date, family: list[datetime.date], most: int) -> int:
    return sum(1 for other in family if abs((other - day).days) <= most)
