"""How an incident was noticed: what is ticked, what a field says, what the timeline begins with."""

from __future__ import annotations

from postmortem_lint.analysis.content.boxes import choice_groups
from postmortem_lint.analysis.once import once
from postmortem_lint.language import lookup
from postmortem_lint.markdown.model import List
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
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
    return _noticed(fact.text) if fact else _ticked(postmortem)


def _ticked(postmortem: Postmortem) -> Noticed | None:
    """The only ticked box of a list of sources in the part on detection."""
    asked = (Role.DETECTION, Role.HOW_DETECTED)
    parts = (one for one in postmortem.parts if one.role in asked)
    for part in parts:
        lists = (block for block in part.blocks if isinstance(block, List))
        items = [item for block in lists for item in block.items if item.box]
        found = [(_noticed(item.text), item.box and item.box.ticked) for item in items]
        ticked = [one for one, marked in found if marked]
        others = {one.source for one, marked in found if one and not marked}
        first = ticked[0] if len(ticked) == 1 else None
        if first and others - {first.source}:
            return first
    return None


def _noticed(text: Text) -> Noticed | None:
    """By the first words of a text that say it; what follows may deny the others."""
    source = source_of(_ASIDE.split(text.plain)[0]) or source_of(text.plain)
    return Noticed(source, text) if source else None


_ASIDE = regex(r"[,;(（、，]|\s[-–—]\s")


def first_entry(postmortem: Postmortem) -> Entry | None:
    """The first entry of the timeline, if it has at least three."""
    for timeline in postmortem.timelines:
        if len(timeline.entries) >= 3:
            return timeline.entries[0]
    return None


def first_notice(postmortem: Postmortem, noticed: Noticed) -> Entry | None:
    """The entry that first tells who or what noticed the incident, with no alert in any above; else
    the first one. Users may be earlier than any entry, so only an alert is looked for further
    down."""
    first = first_entry(postmortem)
    if noticed.source is not DetectedBy.MACHINE:
        alone = noticed.source is DetectedBy.USERS
        return (_only_alert(postmortem, first) if alone else None) or first
    lines = (line.entries for line in postmortem.timelines if first in line.entries)
    for entry in next(lines, ()):
        source = source_of_entry(entry)
        if source in (DetectedBy.USERS, DetectedBy.MACHINE):
            return entry
        said = entry.event.plain.lower()
        known = Key.DETECTED in entry.milestones or Key.ACKNOWLEDGED in entry.milestones
        if known or any(word in said for word in lookup.detection.alerts):
            return first
    return first


def _only_alert(postmortem: Postmortem, first: Entry | None) -> Entry | None:
    """The entry of an alert that somebody answers, or that a field names, where no entry tells of
    users."""
    lines = [line.entries for line in postmortem.timelines if first in line.entries]
    told = [(entry, source_of_entry(entry)) for entries in lines for entry in entries]
    if any(source is DetectedBy.USERS for _, source in told):
        return None
    places = (at for at, (_, source) in enumerate(told) if source is DetectedBy.MACHINE)
    at = next(places, len(told))
    answers = (entry for entry, _ in told[at + 1 :] if Key.ACKNOWLEDGED in entry.milestones)
    answered = postmortem.readable(Key.ALERT_NAME) is not None or any(True for _ in answers)
    return told[at][0] if answered and Key.DETECTED in told[at][0].milestones else None


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


def tells_by_whom(postmortem: Postmortem) -> bool:
    """Whether each entry of the timelines says in a cell of its own by whom it was."""
    entries = [entry for timeline in postmortem.timelines for entry in timeline.entries]
    return bool(entries) and all(entry.cell(Column.BY_WHOM) for entry in entries)
