"""Sentences that tell what an entry of the timeline tells, at another time or on another day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.metrics.events import Event, ways
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.sentence_content import Content, content_of, content_words
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.spoken_language import language_of
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.analysis.times.in_timeline import (
    TOLERANCE,
    offset,
    stands,
    timed_entries,
)
from postmortem_lint.analysis.times.sentences.citation import Citation
from postmortem_lint.analysis.times.sentences.cited_times import every_citation
from postmortem_lint.analysis.times.sentences.same_events import same_events
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.text import Span
from postmortem_lint.times.intervals import Instant, day_of, distance, without_day
from postmortem_lint.times.slips import is_slip
from postmortem_lint.times.units import DAY, MINUTE

_GENERAL = frozenset(lookup.claims.general)
_LIKE = 0.8  # share of what a clause tells that an entry has to tell, too
_LIKE_AT_ONE_TIME = 0.6  # the same where the clock is the same
_FEW = 2  # things that both have to tell where the clocks differ
_ROUND = 30 * MINUTE  # jobs run at such times day after day, but on no day that is a slip


@record
class RetoldEvent:
    """A time in the text and the place where the document tells the same at another one: on
    another day if `day` is that day, else at the time `written` there. `event` is what an entry
    tells, "" where it is a range that is told again."""

    citation: Citation
    span: Span
    written: str
    day: datetime.date | None
    event: str = ""


@once
def retold_events(postmortem: Postmortem) -> tuple[RetoldEvent, ...]:
    """The times of the text that the one place which tells the same does not have; those that a
    token tells are left to `same_events`."""
    named = {one.span for one in same_events(postmortem)}
    found = (*_entries_retold(postmortem), *_ranges_retold(postmortem))
    return tuple(one for one in found if one.citation.span not in named)


def _entries_retold(postmortem: Postmortem) -> Iterator[RetoldEvent]:
    entries = timed_entries(postmortem)
    title = words_of(title_subject(postmortem)) | _GENERAL
    short = _within_a_day(entries)
    by_language: dict[ClauseWords, tuple[tuple[Entry, Content], ...]] = {}
    for citation in every_citation(postmortem) if entries else ():
        language = language_of(citation.words)
        content = content_of(citation.words, title, language)
        if not content.tokens or stands(citation.instant, entries):
            continue
        if language not in by_language:
            by_language[language] = _told_by_entries(postmortem, language)
        told = by_language[language]
        entry = _most_alike(content, told, _LIKE_AT_ONE_TIME, 1)
        there = entry.instant if entry else None
        instant = citation.instant if citation.dated or not short else without_day(citation.instant)
        if entry is None or there is None or not _differs(citation, instant, there):
            continue
        day = day_of(there) if _days_between(instant, there) else None
        regular = day is not None and instant.lo % _ROUND == 0
        if (day and not regular) or _most_alike(content, told, _LIKE, _FEW):
            written, event = entry.time.plain.strip(), entry.event.plain
            yield RetoldEvent(citation, entry.time.span, written, day, event)


def _within_a_day(entries: tuple[Entry, ...]) -> bool:
    """Whether all entries lie within 24 hours, so that a time of day alone tells which is meant."""
    known = [entry.instant.lo for entry in entries if entry.instant]
    return bool(known) and max(known) - min(known) < DAY


def _told_by_entries(
    postmortem: Postmortem, language: ClauseWords
) -> tuple[tuple[Entry, Content], ...]:
    """The entries with what they tell, read in the language of a sentence: they are often too short
    to show their own."""
    words = _words_of_entries(postmortem)
    return tuple((entry, content_of(spoken, frozenset(), language)) for entry, spoken in words)


@once
def _words_of_entries(postmortem: Postmortem) -> tuple[tuple[Entry, Tokens], ...]:
    entries = timed_entries(postmortem)
    return tuple((entry, content_words(entry.event.plain)) for entry in entries)


def _ranges_retold(postmortem: Postmortem) -> Iterator[RetoldEvent]:
    """Ranges both ends of which the document has on one other day."""
    events = ways(postmortem).events
    for one in every_citation(postmortem):
        if one.partner is None or one.key is not Key.STARTED:
            continue
        if not (one.dated and one.instant.dated):
            continue
        first = _same_clocks(one.instant, events)
        last = _same_clocks(one.partner, events)
        if not first or not last or any(not days for days in (*first, *last)):
            continue
        shared = first.keys() & last.keys()
        if shared:
            event = first[min(shared)]
            yield RetoldEvent(one, event.span, one.written, day_of(event.instant))


def _same_clocks(instant: Instant, events: tuple[Event, ...]) -> dict[int, Event]:
    """The events at the same time of day, by the days between."""
    found: dict[int, Event] = {}
    for event in events:
        days = _days_between(instant, event.instant)
        if days is not None and event.instant.dated and _same_clock(instant, event.instant):
            found.setdefault(days, event)
    return found


def _most_alike(
    content: Content, entries: tuple[tuple[Entry, Content], ...], like: float, few: int
) -> Entry | None:
    """The one entry that tells that share of what a clause tells, its verb and numbers too; what
    happened again is only what the entry tells as such."""
    first = int(content.first)  # what happens first does so once
    shared = (
        (content.shared_with(own), own.first is content.first, entry)
        for entry, own in entries
        if content.numbers <= own.numbers and content.repeated <= own.repeated
    )
    scored = [
        ((len(told), alike), entry)
        for told, alike, entry in shared
        if not content.verb.isdisjoint(told)
    ]
    most = max((score for score, _ in scored), default=(0, False))
    best = [entry for score, entry in scored if score == most]
    enough = most[0] >= max(few - first * most[1], like * len(content.tokens))
    return best[0] if len(best) == 1 and enough else None


def _differs(citation: Citation, instant: Instant, there: Instant) -> bool:
    """Whether the two are the same event at another time: on another day the same clock, or on the
    same day another one."""
    days = _days_between(instant, there)
    if there.approximate or days is None:
        return False
    if days:
        once = instant.lo % _ROUND != 0 or _is_slip(day_of(instant), day_of(there))
        return citation.dated and once and _same_clock(instant, there)
    miss = distance(instant, there)
    sure = not (citation.hedged or citation.elsewhere)  # "at 15:20 (20:20 UTC)"
    return sure and miss is not None and miss > TOLERANCE


def _is_slip(day: datetime.date, other: datetime.date) -> bool:
    """Whether one day is a slip of another one, or has other tens ("21" for "11")."""
    same_month = (day.year, day.month) == (other.year, other.month)
    return is_slip(day, other) or (same_month and (day - other).days % 10 == 0)


def _days_between(one: Instant, other: Instant) -> int | None:
    """The days from one to the other as the clocks of their zones show them; 0 without dates."""
    if not (one.dated and other.dated):
        return 0
    if one.zone and other.zone and one.zone.family != other.zone.family:
        return None
    return one.lo // DAY - other.lo // DAY


def _same_clock(one: Instant, other: Instant) -> bool:
    off = abs((one.lo - offset(one)) - (other.lo - offset(other))) % DAY
    return min(off, DAY - off) <= TOLERANCE
