"""From a document and a profile to a postmortem: the one place where all parts are put together."""

from __future__ import annotations

import datetime

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins
from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.actions.lists import action_lists
from postmortem_lint.postmortem.fields.doubtful_days import (
    likelier_days,
    ordered_mentions,
    writes_day_first,
)
from postmortem_lint.postmortem.fields.gather import gather
from postmortem_lint.postmortem.fields.mentioned_dates import mentions_of
from postmortem_lint.postmortem.fields.stated_lengths import metrics_of
from postmortem_lint.postmortem.fields.window import (
    after_midnight,
    declared_bounds,
    declared_start,
    declared_window,
    fact_instant,
)
from postmortem_lint.postmortem.model import (
    Fact,
    Passage,
    Postmortem,
    Timeline,
    Window,
)
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.postmortem.sections.binder import bind_sections
from postmortem_lint.postmortem.sections.incidents import incident_sections
from postmortem_lint.postmortem.sections.passages import passages
from postmortem_lint.postmortem.sections.title import front_title, title_section
from postmortem_lint.postmortem.timeline.dating.from_zero import find_zero
from postmortem_lint.postmortem.timeline.order.disorders import judge
from postmortem_lint.postmortem.timeline.order.stated_order import is_unordered
from postmortem_lint.postmortem.timeline.read import TimelineContext, read_timelines
from postmortem_lint.postmortem.timeline.zone import zone_of_times
from postmortem_lint.postmortem.vocabulary import Vocabulary, known_label, vocabulary_of
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.half_of_day import of_either_half
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.intervals import Instant, place_on_axis
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.zones.zone import Zone
from postmortem_lint.values.people.person import called


def bind(document: Document, profile: Profile) -> Postmortem:
    """Say what each part of `document` means by `profile`."""
    vocabulary = vocabulary_of(profile)
    found = bind_sections(document, vocabulary)
    facts = gather(document, found, vocabulary, profile)
    title, anchor = _title(document, vocabulary)
    texts = passages(found, document.root)
    day = _day(facts, title)
    zone = zone_of_times(facts, texts, profile)
    mentions = ordered_mentions(mentions_of(document.source.path, title, facts, texts))
    near = next((one.day for one in mentions if one.day), None)
    facts = _in_halves(likelier_days(facts, day or near, mentions))
    day = day or _day(facts, None, certain=False)
    told = None if day else _told_day(texts)
    setting = replace(
        _context(facts, day or told, zone),
        near=near,
        bounds=declared_bounds(facts, found.parts, day or told, zone),
        anchor=_zero(texts, day or told, zone),
        day_first=writes_day_first(mentions),
    )
    timelines = read_timelines(found.parts, profile, setting, document)
    day = day or _first_day(timelines)
    incidents = incident_sections(document, found.parts, facts)
    window = declared_window(_of_all(facts, incidents), found.parts, timelines, day, zone)
    return Postmortem(
        document=document,
        profile=profile,
        phase=_phase(facts, profile),
        title=title,
        parts=found.parts,
        facts=_placed(facts, day, zone),
        timelines=tuple(_judged(one, window) for one in timelines),
        actions=action_lists(found.parts, profile, _named(facts)),
        metrics=metrics_of(facts),
        window=window,
        passages=texts,
        day=day,
        zone=zone,
        anchor=anchor,
        mentions=mentions,
        incidents=incidents,
    )


def _of_all(facts: tuple[Fact, ...], incidents: tuple[Span, ...]) -> tuple[Fact, ...]:
    """The facts that speak of the whole document, not of one of several incidents."""
    if not incidents:
        return facts
    return tuple(
        fact
        for fact in facts
        if not any(one.start <= fact.label.start < one.end for one in incidents)
    )


def _named(facts: tuple[Fact, ...]) -> frozenset[str]:
    """The names of the people in fields, in lower case."""
    return frozenset(
        name for fact in facts if fact.readable for person in fact.people for name in called(person)
    )


def _title(document: Document, vocabulary: Vocabulary) -> tuple[Text | None, Span]:
    """The title (a heading, else the front matter's) and where missing things stand."""
    section, named = title_section(document, vocabulary), front_title(document)
    if section and section.heading:
        return section.heading.text, section.heading.span
    if named:
        return named, named.span
    return None, document.source.line_span(1)


def _day(facts: tuple[Fact, ...], title: Text | None, certain: bool = True) -> datetime.date | None:
    """The day of the incident: that of the start, else the date field, else the title's; one that
    may be another (10/11/2025) only if it need not be `certain`."""
    by_key = {fact.key: fact for fact in reversed(facts) if fact.readable}
    for key in (Key.STARTED, Key.DATE, *KeyTrait.MILESTONE.keys):
        fact = by_key.get(key)
        date = fact and (fact.date or (fact.moment.date if fact.moment else None))
        if date and date.day and date.year and not (certain and date.other):
            return date.day
    for date in find_dates(title.plain) if title else ():
        if date.day and date.year and date.other is None:
            return date.day
    return None


def _told_day(texts: tuple[Passage, ...]) -> datetime.date | None:
    """The day that the summary names, if it names just one."""
    told = (one for one in texts if one.roles == (Role.SUMMARY,) and not one.quoted)
    days = {date.day for one in told for date in find_dates(one.text.plain) if _certain(date)}
    return days.pop() if len(days) == 1 else None


def _certain(date: DateText) -> bool:
    return bool(date.year) and date.other is None and date.until is None


def _first_day(timelines: tuple[Timeline, ...]) -> datetime.date | None:
    """The day of the first dated entry, one written in the timeline itself before any other."""
    entries = [entry for line in timelines for entry in line.entries if entry.day]
    written = (entry.day for entry in entries if entry.day_from.written)
    return next(written, entries[0].day if entries else None)


def _context(
    facts: tuple[Fact, ...], day: datetime.date | None, zone: Zone | None
) -> TimelineContext:
    clocks: dict[Key, int] = {}
    for fact in facts:
        if fact.key in KeyTrait.BOUNDS.keys and fact.moment and fact.moment.clock:
            clocks.setdefault(fact.key, fact.moment.clock.lo)
    for fact in facts:
        said = read_moment(fact.text.plain) if fact.key is Key.DURATION and fact.readable else None
        if said and said.clock and said.until:
            clocks.setdefault(Key.STARTED, said.clock.lo)
            clocks.setdefault(Key.RESOLVED, said.until.lo)
    return TimelineContext(day, zone, clocks.get(Key.STARTED), clocks.get(Key.RESOLVED))


def _zero(
    texts: tuple[Passage, ...], day: datetime.date | None, zone: Zone | None
) -> Instant | None:
    """The moment from which times are counted, if a text says when it was."""
    found = (find_zero(one.text.plain) for one in texts if not one.quoted)
    moment = next((one for one in found if one), None)
    if moment is None:
        return None
    date = moment.date.day if moment.date and moment.date.year else None
    return place_on_axis(moment, date or day, moment.zone or zone)


def _placed(
    facts: tuple[Fact, ...], day: datetime.date | None, zone: Zone | None
) -> tuple[Fact, ...]:
    """The facts, those of a time with their places on the day axis. An incident that begins in the
    evening goes on past midnight."""
    placed = tuple(
        replace(fact, instant=fact_instant(fact.moment, day, zone)) if fact.moment else fact
        for fact in facts
    )
    start = declared_start(placed)
    return tuple(_after_start(fact, start) for fact in placed) if start else placed


def _after_start(fact: Fact, start: Instant) -> Fact:
    if fact.instant is None or fact.moment is None:
        return fact
    return replace(fact, instant=after_midnight(start, fact.instant, fact.moment.date))


def _in_halves(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts; of times on a 12-hour clock without am or pm the half of the day is unsure."""
    moments = [one.moment for one in facts if one.moment]
    moments += [one.duration.window for one in facts if one.duration and one.duration.window]
    clocks = [clock for one in moments for clock in (one.clock, one.until) if clock]
    return tuple(map(_of_either_half, facts)) if of_either_half(clocks) else facts


def _of_either_half(fact: Fact) -> Fact:
    moment = fact.moment
    if moment is None or moment.clock is None or not moment.clock.bare12:
        return fact
    unsure = min(moment.certainty, Certainty.CONVENTION)
    return replace(fact, moment=replace(moment, certainty=unsure))


def _judged(timeline: Timeline, window: Window | None) -> Timeline:
    found = judge(timeline.entries, timeline.tracks, window)
    known = bool(found) and is_unordered(timeline.part)  # the document says so itself
    return replace(timeline, disorders=() if known else found)


def _phase(facts: tuple[Fact, ...], profile: Profile) -> Phase:
    """Draft if a status field says so in a word of the profile, else final."""
    for fact in facts:
        if fact.readable and _is_status(fact):
            said = lower_case(fact.choice.value if fact.choice else fact.text.plain)
            if begins(said.strip(), _drafting(profile)):
                return Phase.DRAFT
    return Phase.FINAL


def _is_status(fact: Fact) -> bool:
    """Whether a field tells the status, also one that a template has beside another of the kind."""
    beside = fact.key is Key.OTHER and known_label(normal(fact.label.plain)) is Key.STATUS
    return fact.key is Key.STATUS or beside


def _drafting(profile: Profile) -> tuple[str, ...]:
    """The states of a draft: steps by the profile, which knows its own. One that lists none takes
    the common ones, and a draft is a draft by every profile."""
    listed = profile.draft or builtin_profile(FALLBACK).draft
    return (*lookup.report.drafting, *(word.lower() for word in listed))
