"""What a page tells of a time after the one at which it says that it was last updated, or after
the day of the report (PM209)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import read_sentences
from postmortem_lint.analysis.sentences.subjects import is_fact
from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.postmortem.model import Entry, Fact, Mention, Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.intervals import Instant, certainly_before, place_on_axis
from postmortem_lint.times.units import DAY, day_number

_BEGINNING = regex(r"(?:[\W_]|\d{1,2}(?:\.\d{1,2})*[.\s])*")
_CLAUSE_END = regex(r"[()（）,，、;；。]")
_IN_BRACKETS = regex(r".*[(（]\s*", re.DOTALL)


@record
class LaterThanUpdate:
    """The last update as stated, or the day of the report, and the latest day or time that the page
    tells after it."""

    updated: Fact
    place: Span
    later: str


def later_than_update(postmortem: Postmortem) -> Iterator[LaterThanUpdate]:
    """The update of a page about one incident, if the page goes on after it: with an entry of its
    timeline, or a dated heading or state. What is only planned does not count, nor an update that
    one slip of the pen has carried off. Of a report without an update only entries count: parts may
    have been added."""
    facts = _dating(postmortem, Key.LAST_UPDATED) or _dating(postmortem, Key.REPORT_DATE)
    placed = [(fact, instant) for fact in facts if (instant := _until(fact))]
    if not placed or postmortem.incidents:
        return
    updated, limit = max(placed, key=lambda one: one[1].hi)
    if any(one.fact is updated for one in outliers(postmortem)):
        return
    late = [entry for entry in _dated(postmortem) if _is_after(entry, limit)]
    marks = [one for one in _marks(postmortem) if one.day and one.day > _day(updated)]
    marks = marks if updated.key is Key.LAST_UPDATED else []
    if late:
        entry = max(late, key=_start)
        same = entry.day == _day(updated)
        told = entry.time.plain.strip() if same else str(entry.day)
        yield LaterThanUpdate(updated, entry.time.span, told)
    elif marks:
        mark = max(marks, key=lambda one: one.day or _day(updated))
        yield LaterThanUpdate(updated, mark.span, str(mark.day))


def _dating(postmortem: Postmortem, key: Key) -> list[Fact]:
    return [one for one in postmortem.facts_of(key) if one.readable and one.full_date]


def _day(fact: Fact) -> datetime.date:
    date = fact.full_date
    assert date is not None
    assert date.day is not None
    return date.day


def _until(fact: Fact) -> Instant | None:
    """The time up to which the page can tell; a day without a clock may be that of any zone."""
    if fact.moment and fact.moment.clock:
        return fact.instant
    found = place_on_axis(fact.moment, _day(fact), None) if fact.moment else _of_day(_day(fact))
    return replace(found, hi=found.hi + DAY // 2) if found else None


def _of_day(day: datetime.date) -> Instant:
    start = day_number(day) * DAY
    return Instant(start, start + DAY - 1, dated=True)


def _dated(postmortem: Postmortem) -> Iterator[Entry]:
    entries = (entry for timeline in postmortem.timelines for entry in timeline.entries)
    return (one for one in entries if one.instant and one.instant.dated)


def _is_after(entry: Entry, limit: Instant) -> bool:
    whole_day = entry.instant is not None and entry.moment.clock is None
    if entry.instant is None or (whole_day and not entry.day_from.written):
        return False
    until = replace(limit, hi=limit.hi - DAY // 2) if whole_day and limit.zone is None else limit
    return certainly_before(until, entry.instant) and _happened(entry.event.prose)


def _start(entry: Entry) -> int:
    return entry.instant.lo if entry.instant else 0


def _marks(postmortem: Postmortem) -> Iterator[Mention]:
    """The dates that tell when a section or the state was written: of headings, and of lines that
    are all bold, at their beginning or in brackets; of the state, in brackets."""
    states = [one.text.span for one in postmortem.facts_of(Key.STATUS) if one.readable]
    heads = {one.heading.text.start for one in postmortem.document.sections() if one.heading}
    for mention in postmortem.mentions:
        text, before = mention.text, mention.text.plain[: mention.date.start]
        titled = text.start in heads or _all_bold(text)
        stated = any(span.contains(mention.span) for span in states)
        bracketed = _IN_BRACKETS.fullmatch(before) is not None
        marked = (titled and (bracketed or _BEGINNING.fullmatch(before))) or (stated and bracketed)
        if marked and not RoleTrait.PLANS_WORK.among(mention.roles) and _is_told(mention):
            yield mention


def _is_told(mention: Mention) -> bool:
    """Whether the clause of a date tells what happened; where there are no blanks, what stands
    between the next signs."""
    prose, date = mention.text.prose, mention.date
    clause = _CLAUSE_END.split(prose[: date.start])[-1] + _CLAUSE_END.split(prose[date.end :])[0]
    return _is_gapless_fact(clause) and _is_spaced_fact(prose)


def _is_gapless_fact(clause: str) -> bool:
    """Whether no word of a language without blanks makes a plan of a clause."""
    apart = [one.clauses for one in LANGUAGES if one.clauses.gapless]
    plans = (word for one in apart for word in (*one.not_once, *one.unreal))
    return not any(word in clause for word in plans)


def _all_bold(text: Text) -> bool:
    first = text.strong[0] if text.strong else None
    return first is not None and first.contains(text.span)


def _happened(event: str) -> bool:
    """Whether a text tells what happened, and no plan."""
    return _is_gapless_fact(event) and _is_spaced_fact(event)


def _is_spaced_fact(text: str) -> bool:
    return all(is_fact(sentence, sentence.spoken) for sentence in read_sentences(text))
