"""Describes a bound postmortem by the records that other programs use."""

from __future__ import annotations

from postmortem_lint.api.plain_values import plain_values
from postmortem_lint.api.postmortem import (
    Action,
    ActionList,
    Amount,
    Entry,
    Fact,
    Metric,
    Postmortem,
    Section,
    Timeline,
    Window,
)
from postmortem_lint.api.timing import duration_data, instant_data, rounded, whole
from postmortem_lint.postmortem import model
from postmortem_lint.roles import Column
from postmortem_lint.text import Source
from postmortem_lint.values.numbers.amounts import Amount as Figure


def described(postmortem: model.Postmortem) -> Postmortem:
    """All that a postmortem says, each value with its place."""
    source = postmortem.document.source
    facts = tuple(_fact(source, fact) for fact in postmortem.facts)
    start, end = source.ends(postmortem.anchor)
    return Postmortem(
        path=source.path,
        profile=postmortem.profile.name,
        phase=postmortem.phase.value,
        title=postmortem.title.plain if postmortem.title else None,
        day=postmortem.day,
        zone=postmortem.zone.name if postmortem.zone else None,
        window=_window(postmortem, postmortem.window) if postmortem.window else None,
        values=plain_values(facts),
        sections=tuple(_section(source, part) for part in postmortem.parts),
        facts=facts,
        timelines=tuple(_timeline(source, each) for each in postmortem.timelines),
        actions=tuple(_actions(source, each) for each in postmortem.actions),
        metrics=tuple(_metric(source, metric) for metric in postmortem.metrics),
        start=start,
        end=end,
    )


def _window(postmortem: model.Postmortem, window: model.Window) -> Window:
    ends = (window.started or window.ended, window.ended or window.started)
    first, last = (span or postmortem.anchor for span in ends)
    start, end = postmortem.document.source.ends(first.cover(last))
    return Window(
        started=instant_data(window.start) if window.start else None,
        ended=instant_data(window.end) if window.end else None,
        seconds=rounded(window.length),
        source=window.source.value,
        start=start,
        end=end,
    )


def _section(source: Source, part: model.Part) -> Section:
    parents = tuple(role.value for role in part.parents)
    return Section(part.role.value, part.title.plain, parents, *source.ends(part.span))


def _fact(source: Source, fact: model.Fact) -> Fact:
    start, end = source.ends(fact.span)
    amount = fact.amount or (fact.target.percent if fact.target else None)
    date = fact.date if fact.date and fact.date.year else None
    return Fact(
        key=fact.key.value,
        label=fact.label.plain,
        text=fact.text.plain,
        type=fact.reading.value,
        section=fact.role.value if fact.role else None,
        placeholder=fact.placeholder,
        start=start,
        end=end,
        instant=instant_data(fact.instant) if fact.instant else None,
        date=date.day if date else None,
        duration=duration_data(fact.duration) if fact.duration else None,
        choice=fact.choice.value if fact.choice else None,
        amount=_amount(amount) if amount else None,
        people=tuple(person.name or person.role for person in fact.people),
    )


def _amount(figure: Figure) -> Amount:
    return Amount(
        number=whole(figure.value),
        upper=None if figure.upper is None else whole(figure.upper),
        unit=figure.unit.value,
        currency=figure.currency or None,
        noun=figure.noun or None,
    )


def _timeline(source: Source, timeline: model.Timeline) -> Timeline:
    entries = tuple(_entry(source, entry) for entry in timeline.entries)
    return Timeline(timeline.part.title.plain, entries, *source.ends(timeline.span))


def _entry(source: Source, entry: model.Entry) -> Entry:
    start, end = source.ends(entry.span)
    return Entry(
        time=entry.time.plain,
        kind=entry.moment.kind.value,
        instant=instant_data(entry.instant) if entry.instant else None,
        day_from=entry.day_from.value,
        event=entry.event.plain,
        milestones=tuple(key.value for key in entry.milestones),
        start=start,
        end=end,
    )


def _actions(source: Source, some: model.ActionList) -> ActionList:
    columns = tuple(column.value for column in some.columns)
    items = tuple(_action(source, action) for action in some.actions)
    return ActionList(some.part.title.plain, columns, items, *source.ends(some.part.span))


def _action(source: Source, action: model.Action) -> Action:
    def text_of(column: Column) -> str | None:
        field = action.field(column)
        return field.text.plain if field else None

    start, end = source.ends(action.span)
    return Action(
        text=action.text.plain,
        done=action.done,
        owner=text_of(Column.OWNER),
        priority=text_of(Column.PRIORITY),
        due=text_of(Column.DUE),
        due_day=action.due_date.day if action.due_date and action.due_date.year else None,
        status=text_of(Column.STATUS),
        type=text_of(Column.TYPE),
        tracking=text_of(Column.TRACKING),
        people=tuple(person.name or person.role for person in action.people),
        start=start,
        end=end,
    )


def _metric(source: Source, metric: model.Metric) -> Metric:
    section = metric.role.value if metric.role else None
    length = duration_data(metric.duration)
    place = source.ends(metric.span)
    return Metric(metric.key.value, metric.text.plain, length, section, *place)
