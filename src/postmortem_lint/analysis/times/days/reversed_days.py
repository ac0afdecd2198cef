"""Ranges of sentences that end on a day before the one on which they start (PM319)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

from postmortem_lint.analysis.once import all_once
from postmortem_lint.analysis.sentences.clauses import Sentence, sentence_at
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.times.days.incident import FORTNIGHT, first_day
from postmortem_lint.analysis.times.days.sentence_days import day_beside
from postmortem_lint.analysis.times.days.wrong_weekdays import certain_day
from postmortem_lint.analysis.times.reversed_in_text import goes_on
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.model import Mention, Postmortem, Where
from postmortem_lint.records import record
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.ranges.apart import begins_range, until_before
from postmortem_lint.times.units import DAY_LENGTH
from postmortem_lint.times.zones.offsets import zone_behind

_GAP = 2  # signs between the start of a range and what joins its end to it

Days = Mapping[Mention, datetime.date | None]


@record
class _Range:
    """Where a range of days starts in a text and where it ends, its first and last day, and the
    words that lead to its end; `dated` tells that its start has a date of its own."""

    start: int
    end: int
    first: datetime.date
    last: datetime.date
    joint: str
    dated: bool = True


@all_once
def reversed_days(postmortem: Postmortem) -> Iterator[Text]:
    """The ranges from a date, or from a time of the incident, until a day before that."""
    if postmortem.incidents:
        return
    days = {one: certain_day(one, postmortem.day) for one in postmortem.mentions}
    for mention, day in days.items():
        if day is None or mention.where is not Where.TEXT or mention.quoted:
            continue
        for one in _ranges(mention, day, postmortem, days):
            back = one.last < one.first <= one.last + FORTNIGHT
            if back and _is_told(mention, one) and not _may_be_earlier(one, days, mention):
                yield mention.text.part(one.start, one.end).strip()


def _ranges(
    mention: Mention, day: datetime.date, postmortem: Postmortem, days: Days
) -> Iterator[_Range]:
    """The range that a date is, and the one that it ends."""
    plain, date = mention.text.prose, mention.date
    begin, end = _place(mention)
    if date.until and date.day:
        last = day + (date.until - date.day)
        yield _Range(begin, end, day, last, plain[date.start : date.end])
    joint = until_before(fold(plain).low, begin)
    if date.until or joint is None:
        return
    for other, first in days.items():
        start, stop = _place(other)
        if other.text is mention.text and first and 0 <= joint - stop <= _GAP:
            yield _Range(start, end, first, day, plain[joint:begin])
            return
    for clock in find_clocks(plain[:joint]):
        if joint - zone_behind(fold(plain), clock.start, clock.end)[1] <= _GAP:
            beside = day_beside(plain[:joint], clock, postmortem.day)
            first = beside or _day_of_incident(postmortem)
            if first and not clock.problem:
                dated = beside is not None
                yield _Range(clock.start, end, first, day, plain[joint:begin], dated)


def _place(mention: Mention) -> tuple[int, int]:
    """Where a date begins and ends, its weekday included."""
    date = mention.date
    place = date.weekday_place or (date.start, date.end)
    return min(date.start, place[0]), max(date.end, place[1])


def _day_of_incident(postmortem: Postmortem) -> datetime.date | None:
    """The day on which a time without a date is."""
    first = first_day(postmortem)
    return first.day if first and first.certain and first.day == postmortem.day else None


def _may_be_earlier(one: _Range, days: Days, mention: Mention) -> bool:
    """Whether the start of a range may be of another date before it that the document names."""
    others = (known for other, known in days.items() if other is not mention)
    earlier = any(known and one.first - FORTNIGHT <= known < one.first for known in others)
    return not one.dated and earlier


def _is_told(mention: Mention, one: _Range) -> bool:
    """Whether a sentence tells that something went on over a range, and that is no whole year up to
    the day before its first."""
    plain = mention.text.prose
    found = sentence_at(plain, mention.date.start)
    if found is None or not begins_range(fold(plain).low, one.start):
        return False
    if not _is_end(found[0], one):
        return False
    weekday = mention.date.weekday is not None
    year = one.dated and one.first - one.last == DAY_LENGTH and not weekday
    fact = is_fact(found[0], without_denials(found[0].spoken, found[0].language))
    return fact and not year and goes_on(plain, one.start, one.joint)


def _is_end(sentence: Sentence, one: _Range) -> bool:
    """Whether the last day of a range is its end, and neither what a clause tells of ("until 3 May
    was reached") nor beside a noun ("to 3 May levels")."""
    language = sentence.language
    first, last = (sentence.clauses[sentence.clause(at)] for at in (one.start, one.end - 1))
    behind = last.behind(one.end)
    if not behind:
        return True
    if behind[0] in language.being or (language.verb_last and behind[-1] in language.being):
        return False
    leads = {*language.lasting, *language.ranging, *language.since, *language.plain}
    joins = {*language.prepositions, *language.conjunctions, *language.relatives}
    opens = leads.issuperset(first.before(one.start))
    return opens or language.verb_last or behind[0] in joins
