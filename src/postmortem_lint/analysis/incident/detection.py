"""How an incident was noticed: what is ticked, what a field says, what the timeline begins with."""

from __future__ import annotations

from postmortem_lint.analysis.content.boxes import choice_groups
from postmortem_lint.analysis.once import once
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.text import Text
from postmortem_lint.values.people.detection import DetectedBy, source_of


@record
class Noticed:
    """Who noticed the incident, and the text that says so."""

    source: DetectedBy
    text: Text


@once
def stated(postmortem: Postmortem) -> Noticed | None:
    """The only box that is ticked, else the field; None if several or nothing say it."""
    for group in choice_groups(postmortem):
        if group.part.role is Role.HOW_DETECTED:
            ticked = [item.text for item in group.items if item.box and item.box.ticked]
            return _noticed(ticked[0]) if len(ticked) == 1 else None
    fact = postmortem.readable(Key.DETECTED_BY)
    return _noticed(fact.text) if fact else None


def _noticed(text: Text) -> Noticed | None:
    source = source_of(text.plain)
    return Noticed(source, text) if source else None


def first_entry(postmortem: Postmortem) -> Entry | None:
    """The first entry of the timeline, if it has at least three."""
    for timeline in postmortem.timelines:
        if len(timeline.entries) >= 3:
            return timeline.entries[0]
    return None


def source_of_entry(entry: Entry) -> DetectedBy | None:
    """Who noticed, by the event and by whom it was."""
    by_whom = entry.cell(Column.BY_WHOM)
    said = {source_of(entry.event.plain), source_of(by_whom.text.plain) if by_whom else None}
    said.discard(None)
    return said.pop() if len(said) == 1 else None


def alert_named(postmortem: Postmortem) -> bool:
    """Whether an alert is named in a field or in any entry of the timelines."""
    if postmortem.readable(Key.ALERT_NAME) or postmortem.readable(Key.ALERT_TIME):
        return True
    entries = [entry for timeline in postmortem.timelines for entry in timeline.entries]
    said = (entry.event.plain.lower() for entry in entries)
    return any(word in event for event in said for word in lookup.detection.alerts)
