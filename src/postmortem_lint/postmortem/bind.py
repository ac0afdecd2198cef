"""From a document and a profile to a postmortem: the one place where all parts are put together."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins
from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.actions.lists import action_lists
from postmortem_lint.postmortem.fields.doubtful_days import in_written_order, writes_day_first
from postmortem_lint.postmortem.fields.gather import gather
from postmortem_lint.postmortem.fields.incident_dates import IncidentDates, incident_dates
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
    Order,
    Part,
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
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.intervals import Instant, place_on_axis
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.zones.zone import Zone
from postmortem_lint.values.people.person import called


def bind(document: Document, profile: Profile) -> Postmortem:
    """Say what each part of `document` means by `profile`."""
    vocabulary = vocabulary_of(profile)
    outline = bind_sections(document, vocabulary)
    title, anchor = _title(document, vocabulary)
    texts = passages(outline, document.root)
    facts = gather(document, outline, vocabulary, profile)
    dates = incident_dates(document.source.path, title, facts, texts)
    context = _timeline_context(dates, outline.parts, texts, profile)
    undated = Postmortem(
        document=document,
        profile=profile,
        phase=_phase(dates.facts, profile),
        title=title,
        parts=outline.parts,
        facts=dates.facts,
        timelines=read_timelines(outline.parts, profile, context, document),
        actions=in_written_order(
            action_lists(outline.parts, profile, _named(dates.facts)), dates.mentions
        ),
        metrics=metrics_of(dates.facts),
        window=None,
        passages=texts,
        zone=context.zone,
        anchor=anchor,
    )
    return _on_axis(undated, dates)


def _on_axis(undated: Postmortem, dates: IncidentDates) -> Postmortem:
    """The postmortem with its day and its window, and all times on the axis of that day."""
    facts, parts, timelines, zone = undated.facts, undated.parts, undated.timelines, undated.zone
    day = dates.day or _first_day(timelines)
    incidents = incident_sections(undated.document, parts, facts)
    window = declared_window(_of_all(facts, incidents), parts, timelines, day, zone)
    return replace(
        undated,
        facts=_placed(facts, day, zone),
        timelines=tuple(_judged(one, window) for one in timelines),
        window=window,
        day=day,
        mentions=dates.mentions,
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


def _first_day(timelines: tuple[Timeline, ...]) -> datetime.date | None:
    """The day of the first dated entry, one written in the timeline itself before any other."""
    entries = [entry for line in timelines for entry in line.entries if entry.day]
    written = (entry.day for entry in entries if entry.day_from.written)
    return next(written, entries[0].day if entries else None)


def _timeline_context(
    dates: IncidentDates, parts: tuple[Part, ...], texts: tuple[Passage, ...], profile: Profile
) -> TimelineContext:
    zone = zone_of_times(dates.facts, texts, profile)
    clocks = _bounding_clocks(dates.facts)
    return TimelineContext(
        dates.likely,
        zone,
        clocks.get(Key.STARTED),
        clocks.get(Key.RESOLVED),
        dates.near,
        declared_bounds(dates.facts, parts, dates.likely, zone),
        _zero(texts, dates.likely, zone),
        writes_day_first(dates.mentions),
    )


def _bounding_clocks(facts: tuple[Fact, ...]) -> Mapping[Key, int]:
    """The declared start and end as seconds of the day, those of fields before a range of the
    duration."""
    clocks: dict[Key, int] = {}
    for fact in facts:
        if fact.key in KeyTrait.BOUNDS.keys and fact.moment and fact.moment.clock:
            clocks.setdefault(fact.key, fact.moment.clock.lo)
    for fact in facts:
        said = read_moment(fact.text.plain) if fact.key is Key.DURATION and fact.readable else None
        if said and said.clock and said.until:
            clocks.setdefault(Key.STARTED, said.clock.lo)
            clocks.setdefault(Key.RESOLVED, said.until.lo)
    return clocks


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


def _judged(timeline: Timeline, window: Window | None) -> Timeline:
    found = judge(timeline.entries, timeline.tracks, window)
    known = bool(found) and is_unordered(timeline.part)  # the document says so itself
    if known and not any(one.order is Order.REVERSED for one in found):
        return replace(timeline, disorders=())
    if known or timeline.part.by_content:  # updates that nobody called a timeline
        found = tuple(one for one in found if one.order is not Order.REVERSED)
    return replace(timeline, disorders=found)


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
