"""The lengths of time that sentences tell of the incident: "down for 40 minutes"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.sentences.claimed_lengths import claimed_length
from postmortem_lint.analysis.lengths.sentences.counted_lengths import (
    is_time_of_day,
)
from postmortem_lint.analysis.lengths.sentences.named_metrics import metric_named_before
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.times.days.other_days import days_of_incident, tells_of_another_day
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.read import find_durations
from postmortem_lint.postmortem.model import Fact, Metric, Passage, Place, Postmortem
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.roles.role_traits import RoleTrait, named_there
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.quantities import MINUTES
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.units import DAY, MINUTE


@once
def sentence_lengths(postmortem: Postmortem) -> tuple[Metric, ...]:
    """The lengths that title and text tell of the incident, in document order."""
    title = words_of(title_subject(postmortem))
    fields = Spans(_value(fact) for fact in postmortem.facts if fact.text and not is_prose(fact))
    days = days_of_incident(postmortem)
    found: list[Metric] = []
    for passage in postmortem.passages:
        if passage.quoted or passage.place is Place.HEADING:
            continue
        if RoleTrait.STATES_LENGTHS.among(passage.roles):
            found.extend(
                one
                for one in _told(passage.text, passage.roles[-1], title, days)
                if not fields.meets(one.span)
            )
        elif named_there(passage.roles):
            found.extend(
                replace(one, certainty=Certainty.CONVENTION)
                for one in _told(passage.text, _innermost(passage), title, days)
                if one.certainty is Certainty.STATED and not fields.meets(one.span)
            )
    if postmortem.title:
        found.extend(_told(postmortem.title, None, title, days))
    told = (one for one in found if not _is_known_time(one, postmortem))
    return tuple(sorted(told, key=lambda one: one.span))


def _is_known_time(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether what is read as a length is the time of an entry, or lies between the start and the
    end: "cause found: 10h05min"."""
    if not _LIKE_A_CLOCK.match(metric.written.lower()):
        return False
    at = int(metric.duration.seconds or 0)
    known = (entry.instant for entry in timed_entries(postmortem))
    if at // MINUTE in {one.lo % DAY // MINUTE for one in known if one}:
        return True
    window = postmortem.window
    if window is None or window.start is None or window.end is None:
        return False
    return (at - window.start.lo) % DAY <= window.end.lo - window.start.lo


_LIKE_A_CLOCK = regex(rf"[0-2][0-9] ?h ?[0-5][0-9](?: ?(?:{MINUTES}))?\b")


_SENTENCE = regex(r"[.;。]\s+(?=\S)")


def _value(fact: Fact) -> Span:
    """What of a field is its value: of a length the sentence that it stands in."""
    end = fact.duration.end if fact.duration else len(fact.text.plain)
    found = _SENTENCE.search(fact.text.plain, max(0, end - 1))
    return fact.text.locate(0, found.start()) if found and found.start() else fact.text.span


def is_prose(fact: Fact) -> bool:
    """Whether the value of a field is running text: "What went well: it was noticed at once"."""
    return KEYS[fact.key].reading is Reading.TEXT


def _innermost(passage: Passage) -> Role:
    return passage.roles[-1] if passage.roles else Role.BACKGROUND


@once
def stated_lengths(postmortem: Postmortem) -> tuple[Metric, ...]:
    """The metrics of the fields and those of the text, in document order."""
    every = (*postmortem.metrics, *sentence_lengths(postmortem))
    return tuple(sorted(every, key=lambda metric: metric.span))


def is_of_all(metric: Metric) -> bool:
    """Whether a length is told of the whole incident, and not of the way to one of its events."""
    return metric.key in (Key.DURATION, Key.DOWNTIME)


def _told(
    text: Text, role: Role | None, title: frozenset[str], days: frozenset[datetime.date]
) -> Iterator[Metric]:
    plain = text.prose
    lengths = [one for one in find_durations(plain) if one.seconds is not None and not one.working]
    ranges = {start for _, start in find_ranges(plain)} if lengths else ()
    for duration in lengths:
        if duration.value_start in ranges or is_time_of_day(plain, duration):
            continue  # "de 11h44 a 13h44", "a las 4.46 h"
        if tells_of_another_day(plain, duration.value_start, duration.value_end, days):
            continue
        key = metric_named_before(plain[max(0, duration.start - 60) : duration.start].lower())
        claim = (key, Certainty.STATED) if key else claimed_length(plain, duration, role, title)
        if claim:
            part = text.part(duration.start, duration.end)
            yield Metric(claim[0], duration, part.span, part, role, certainty=claim[1])
