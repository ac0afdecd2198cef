"""The timeline of a document: a table, a list, lines, or a heading for each time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from frames import Record
from incident import Event
from pages import Desk, Slot
from spelling import zone
from style import Style

_MARKS = {"bullets": "- ", "bold_time_bullets": "- ", "numbered": "1. "}


def put_timeline(desk: Desk, style: Style, layout: Record, level: int) -> None:
    """The events of the incident in the style of a layout, below a heading of some level."""
    desk.begin()
    shape = layout["timeline"]
    if shape == "table":
        _table(desk, style, layout["timeline_columns"])
    elif shape == "nested_by_day":
        _by_day(desk, style, layout["timeline_entry"], level)
    elif shape == "headings_per_time":
        _headings(desk, style, layout["timeline_entry"], level)
    else:
        _entries(desk, style, layout["timeline_entry"], shape)


def _events(desk: Desk, style: Style) -> Iterator[tuple[Event, str]]:
    """Each event with its text."""
    for event in style.truth.events:
        yield event, style.filled(desk, event.text, sure=False, place="timeline")


def _time(desk: Desk, event: Event, pattern: str) -> str:
    slot = Slot("time", event.time, pattern, f"entry {event.name}", "timeline", sure=True)
    return desk.slot(slot)


def _pattern(style: Style, line_start: bool = True) -> str:
    """How entries write their times: four in five only the clock."""
    kind = "time" if style.random.random() < 0.8 else "datetime"
    return style.moment_pattern(kind, line_start)


def _table(desk: Desk, style: Style, columns: list[Record]) -> None:
    holds = [each["holds"] for each in columns]
    kind = style.moment_pattern("time") if "date" in holds else _pattern(style, line_start=False)
    day = style.pattern("date")
    titles = [each["text"].format(zone=zone(style.truth.time("start"))) for each in columns]
    desk.put(f"| {' | '.join(titles)} |\n|{' --- |' * len(columns)}", fixed=True)
    for event, text in _events(desk, style):
        cells = {"text": text}
        for each in holds:
            if each == "time":
                cells[each] = _time(desk, event, kind)
            elif each == "date":
                cells[each] = desk.slot(Slot("date", event.time, day, place="timeline"))
            elif each == "actor":
                cells[each] = style.random.choice(style.words.names("person"))
        row = " | ".join(cells[each] for each in holds)
        desk.put(f"| {row} |", "\n", fixed=event.name != "note")


def _entries(desk: Desk, style: Style, form: str, shape: str) -> None:
    pattern = _pattern(style)
    glue = "\n\n" if shape == "plain_lines" else "\n"
    for place, (event, text) in enumerate(_events(desk, style), 1):
        mark = f"{place}. " if shape == "numbered" else _MARKS.get(shape, "")
        entry = form.format(time=_time(desk, event, pattern), text=text)
        desk.put(mark + entry, glue, fixed=event.name != "note")


def _by_day(desk: Desk, style: Style, form: str, level: int) -> None:
    pattern = style.moment_pattern("time", line_start=True)
    day = style.pattern("date", line_start=True)
    headings = style.random.random() < 0.5
    of_day = groupby(_events(desk, style), key=lambda each: each[0].time.date())
    for _, events in of_day:
        first, *rest = events
        mark = desk.slot(Slot("date", first[0].time, day, place="timeline"))
        if headings:
            desk.begin()
        desk.put(f"{'#' * (level + 1)} {mark}" if headings else f"- {mark}", "\n", fixed=True)
        desk.begin() if headings else None
        for event, text in (first, *rest):
            entry = form.format(time=_time(desk, event, pattern), text=text)
            desk.put(f"- {entry}" if headings else f"  - {entry}", "\n", fixed=event.name != "note")


def _headings(desk: Desk, style: Style, form: str, level: int) -> None:
    pattern = _pattern(style, line_start=True)
    for event, text in _events(desk, style):
        time = _time(desk, event, pattern)
        heading = f"{'#' * (level + 1)} {form.format(time=time, text=text)}"
        if "{text}" not in form:
            heading += f"\n\n{text}"
        desk.begin()
        desk.put(heading, fixed=event.name != "note")
