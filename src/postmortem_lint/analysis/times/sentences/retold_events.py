"""Sentences that tell what an entry of the timeline tells, at another time or on another day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from functools import cache

from postmortem_lint.analysis.actions.similarity import words_of
from postmortem_lint.analysis.content.title_subject import title_subject
from postmortem_lint.analysis.lengths.events import Event, ways
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import (
    is_one_of_several,
    language_of,
    read_sentences,
)
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in, verbs_of
from postmortem_lint.analysis.times.in_timeline import (
    TOLERANCE,
    offset,
    stands,
    timed_entries,
)
from postmortem_lint.analysis.times.sentences.cited_times import Citation, every_citation
from postmortem_lint.analysis.times.sentences.same_events import same_events
from postmortem_lint.language import lookup
from postmortem_lint.language.clause_words import ClauseWords
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.text import Span
from postmortem_lint.times.intervals import Instant, day_of, distance
from postmortem_lint.times.units import DAY, MINUTE

_GENERAL = frozenset(lookup.claims.general)
_SMALL = frozenset((*lookup.times.weekdays, *lookup.times.at, *lookup.lengths.approximate))
_LIKE = 0.8  # share of what a clause tells that an entry has to tell, too
_LIKE_AT_ONE_TIME = 0.6  # the same where the clock is the same
_FEW = 2  # things that both have to tell
_ROUND = 30 * MINUTE  # jobs run at such times day after day


@record
class RetoldEvent:
    """A time in the text and the place where the document tells the same at another one: on
    another day if `day` is that day, else at the time `written` there."""

    citation: Citation
    span: Span
    written: str
    day: datetime.date | None


@once
def retold_events(postmortem: Postmortem) -> tuple[RetoldEvent, ...]:
    """The times of the text that the one place which tells the same does not have; those that a
    token tells are left to `same_events`."""
    named = {one.span for one in same_events(postmortem)}
    found = (*_entries_retold(postmortem), *_ranges_retold(postmortem))
    return tuple(one for one in found if one.citation.span not in named)


def _entries_retold(postmortem: Postmortem) -> Iterator[RetoldEvent]:
    citations = every_citation(postmortem)
    entries = timed_entries(postmortem) if citations else ()
    title = words_of(title_subject(postmortem)) | _GENERAL
    told = [(entry, _content(_words(entry.event.plain), title)) for entry in entries]
    for citation in citations:
        content = _content(citation.words, title)
        if (
            len(content.tokens) < _FEW
            or is_one_of_several(citation.words)
            or stands(citation.instant, entries)
        ):
            continue
        entry = _most_alike(content, told, _LIKE_AT_ONE_TIME)
        there = entry.instant if entry else None
        if entry is None or there is None or not _differs(citation, there):
            continue
        day = day_of(there) if _days_between(citation.instant, there) else None
        if day or _most_alike(content, told, _LIKE):
            yield RetoldEvent(citation, entry.time.span, entry.time.plain.strip(), day)


def _ranges_retold(postmortem: Postmortem) -> Iterator[RetoldEvent]:
    """Ranges both ends of which the document has on one other day."""
    events = ways(postmortem).events
    for one in every_citation(postmortem):
        if one.partner is None or one.key is not Key.STARTED or not one.instant.dated:
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


def _words(plain: str) -> Tokens:
    return tuple(word for sentence in read_sentences(plain) for word in sentence.spoken)


@record
class Content:
    """What words tell: what happened by its class, the stems of the other words, the numbers; and
    those of them that the verb is."""

    tokens: frozenset[object]
    numbers: frozenset[str]
    verb: frozenset[object] = frozenset()


def _content(words: Tokens, general: frozenset[str]) -> Content:
    language = language_of(words)
    verbs = verbs_of(words, language)
    verb = words[verbs[-1].start : verbs[-1].end] if verbs else ()
    numbers = frozenset(word for word in words if word[0].isdigit())
    return Content(_told(words, language, general), numbers, _told(verb, language, frozenset()))


def _told(words: Tokens, language: ClauseWords, general: frozenset[str]) -> frozenset[object]:
    happened, left = happenings_in(words, language)
    small = {
        *language.being, *language.prepositions, *language.plain, *language.watchers, *_SMALL,
    }  # fmt: skip
    stems = words_of(" ".join(word for word in left if word not in small)) - general
    classes = _roots(language)  # entries are often in the present: "starts" for "started"
    return frozenset((*happened, *(classes.get(root, root) for root in map(_root, stems))))


@cache
def _roots(language: ClauseWords) -> Mapping[str, Happening]:
    """What the roots of verbs of one word tell."""
    return {
        _root(stem): happening
        for happening, forms in language.happened.items()
        for form in forms
        if " " not in form
        for stem in words_of(form)
    }


def _root(stem: str) -> str:
    """A stem without what "reaches" has and "reached" has not."""
    return stem.rstrip("".join(lookup.grammar.mute_ends))


def _most_alike(
    content: Content, entries: list[tuple[Entry, Content]], like: float
) -> Entry | None:
    """The one entry that tells that share of what a clause tells, its verb and numbers too."""
    scored = [
        (len(content.tokens & own.tokens), entry)
        for entry, own in entries
        if not content.verb.isdisjoint(own.tokens) and content.numbers <= own.numbers
    ]
    most = max((score for score, _ in scored), default=0)
    best = [entry for score, entry in scored if score == most]
    return best[0] if len(best) == 1 and most >= max(_FEW, like * len(content.tokens)) else None


def _differs(citation: Citation, there: Instant) -> bool:
    """Whether the two are the same event at another time: on another day the same clock, or on the
    same day another one."""
    days = _days_between(citation.instant, there)
    if there.approximate or days is None:
        return False
    if days:
        irregular = citation.instant.lo % _ROUND != 0
        return citation.dated and irregular and _same_clock(citation.instant, there)
    miss = distance(citation.instant, there)
    return not citation.hedged and miss is not None and miss > TOLERANCE


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
