"""Postmortems as a table for spreadsheets: CSV, one row for each."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence

from postmortem_lint.api.json_data import iso, json_data
from postmortem_lint.api.postmortem import Action, Instant, Postmortem
from postmortem_lint.report.safe_text.screen import beginning, formula_safe, visible
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KEYS, Reading

_Cell = str | int | float | None

_KEYS = (
    Key.INCIDENT_ID,
    Key.SEVERITY,
    Key.STATUS,
    Key.AUTHOR,
    Key.SERVICES,
    Key.STARTED,
    Key.DETECTED,
    Key.ACKNOWLEDGED,
    Key.DECLARED,
    Key.MITIGATED,
    Key.RESOLVED,
    Key.DURATION,
    Key.DOWNTIME,
    Key.AFFECTED_DURATION,
    Key.TIME_TO_DETECT,
    Key.TIME_TO_ACKNOWLEDGE,
    Key.TIME_TO_TRIAGE,
    Key.TIME_TO_IDENTIFY,
    Key.TIME_TO_MITIGATE,
    Key.TIME_TO_REPAIR,
    Key.TIME_TO_RESOLVE,
    Key.AFFECTED_COUNT,
    Key.REVENUE_LOST,
    Key.UPTIME_TARGET,
    Key.REVIEW_STATUS,
    Key.REVIEWED_BY,
    Key.REVIEW_DATE,
)


def postmortem_table(postmortems: Sequence[Postmortem]) -> str:
    """A line with the names of the columns, then a row for each postmortem. Lengths of time are in
    seconds, and no cell can act as a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for each in postmortems:
        writer.writerow([_safe(column(each)) for column in COLUMNS.values()])
    return text.getvalue()


def _safe(value: _Cell) -> str:
    """A cell in one line that neither a spreadsheet nor a terminal acts on."""
    if not isinstance(value, str):
        return "" if value is None else str(value)
    return formula_safe(beginning(visible(" ".join(value.split()))))


def _value(key: Key) -> Callable[[Postmortem], _Cell]:
    def read(postmortem: Postmortem) -> _Cell:
        value = json_data(postmortem.values.get(key.value))
        return "; ".join(value) if isinstance(value, list) else value

    return read


def _named(key: Key) -> str:
    return f"{key.value}_seconds" if KEYS[key].reading is Reading.DURATION else key.value


def _when(instant: Instant | None) -> str | None:
    when = (instant.at or instant.day) if instant else None
    return iso(when) if when else None


def _entries(postmortem: Postmortem) -> Iterator[Instant | None]:
    return (entry.instant for line in postmortem.timelines for entry in line.entries)


def _actions(postmortem: Postmortem) -> list[Action]:
    return [action for some in postmortem.actions for action in some.items]


COLUMNS: Mapping[str, Callable[[Postmortem], _Cell]] = {
    "path": lambda one: one.path,
    "title": lambda one: one.title,
    "day": lambda one: iso(one.day) if one.day else None,
    "phase": lambda one: one.phase,
    "profile": lambda one: one.profile,
    "incident_start": lambda one: _when(one.window.started) if one.window else None,
    "incident_end": lambda one: _when(one.window.ended) if one.window else None,
    "incident_seconds": lambda one: json_data(one.window.seconds) if one.window else None,
    **{_named(key): _value(key) for key in _KEYS},
    "timeline_entries": lambda one: len(list(_entries(one))),
    "actions": lambda one: len(_actions(one)),
    "actions_done": lambda one: sum(action.done for action in _actions(one)),
    "actions_without_owner": lambda one: sum(not action.people for action in _actions(one)),
    "actions_without_due_day": lambda one: sum(not action.due_day for action in _actions(one)),
}
"""The columns by name, each with what stands in it; a new one is added at the end."""
