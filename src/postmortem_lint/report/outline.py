"""What was read in a document: each part, field, timeline entry, action item and metric."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from postmortem_lint.api.described import described
from postmortem_lint.api.json_data import postmortem_data
from postmortem_lint.postmortem.model import Postmortem, Timeline
from postmortem_lint.postmortem.not_understood import (
    Unknown,
    unknown_columns,
    unknown_headings,
    unknown_labels,
)
from postmortem_lint.postmortem.recognition.is_postmortem import Verdict
from postmortem_lint.postmortem.recognition.weighed_signs import WeighedSign
from postmortem_lint.report import understood
from postmortem_lint.report.formats.json import Value, place
from postmortem_lint.report.safe_text.screen import beginning, visible
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Source

_Row = Mapping[str, Value]


def outline(postmortem: Postmortem, why: str, seen: Verdict) -> dict[str, Value]:
    """All that was understood, as data; `why` tells how the profile was found, `seen` what the
    document was taken for. It is what `export` writes, with the reasons and the values in words."""
    data = postmortem_data(described(postmortem))
    window = postmortem.window
    return {
        **data,
        "recognized": {
            "kind": seen.kind.value,
            "signs": [{"weight": sign.weight, "what": sign.what} for sign in _heaviest(seen)],
        },
        "profile": {**data["profile"], "why": why},
        "window": {**data["window"], "value": understood.window(window)} if window else None,
        "sections": [
            {**row, "why": part.why}
            for row, part in zip(data["sections"], postmortem.parts, strict=True)
        ],
        "facts": [
            {**row, "value": understood.fact(fact), "form": fact.form.value, "why": fact.why}
            for row, fact in zip(data["facts"], postmortem.facts, strict=True)
        ],
        "timelines": [
            {**row, "entries": _entries(row["entries"], timeline)}
            for row, timeline in zip(data["timelines"], postmortem.timelines, strict=True)
        ],
        "metrics": [
            {**row, "value": understood.duration(metric.duration)}
            for row, metric in zip(data["metrics"], postmortem.metrics, strict=True)
        ],
        "not_understood": _not_understood(postmortem),
    }


def _not_understood(postmortem: Postmortem) -> list[dict[str, Value]]:
    """What was not understood, each with the table of a profile that would tell it."""
    source = postmortem.document.source
    timeline, actions = ColumnTrait.TIMELINE, ColumnTrait.ACTIONS
    return [
        *(_unknown(source, one, "sections") for one in unknown_headings(postmortem)),
        *(_unknown(source, one, "fields") for one in unknown_labels(postmortem)),
        *(_unknown(source, one, "timeline") for one in unknown_columns(postmortem, timeline)),
        *(_unknown(source, one, "actions") for one in unknown_columns(postmortem, actions)),
    ]


def _entries(rows: Sequence[_Row], timeline: Timeline) -> list[_Row]:
    instants = (entry.instant for entry in timeline.entries)
    return [
        {**row, "value": understood.instant(instant) if instant else None}
        for row, instant in zip(rows, instants, strict=True)
    ]


def _heaviest(seen: Verdict) -> list[WeighedSign]:
    return sorted(seen.signs, key=lambda sign: -abs(sign.weight))


# What stands in each table of a profile, and what its title and its meaning are called there.
_TABLES = {
    "sections": ("heading", "titles", "role"),
    "fields": ("label", "labels", "key"),
    "timeline": ("column", "titles", "column"),
    "actions": ("column", "titles", "column"),
}


def _unknown(source: Source, unknown: Unknown, table: str) -> dict[str, Value]:
    """What was not understood, and the line that tells it, in that table of a profile."""
    _, names, word = _TABLES[table]
    meaning = unknown.meaning.value
    written = json.dumps(unknown.text.plain.strip(), ensure_ascii=False)
    return {
        "text": unknown.text.plain.strip(),
        **place(source, unknown.text.span),
        "near": unknown.near,
        word: meaning,
        "table": table,
        "line": f'{{ {word} = "{meaning}", {names} = [{written}] }}',
    }


def outline_text(read: Mapping[str, Value]) -> str:
    """The outline for people, from its data."""
    return "".join(f"{beginning(visible(line))}\n" for line in _lines(read))


def _lines(read: Mapping[str, Value]) -> Iterator[str]:
    profile, window = _row(read["profile"]), _row(read["window"])
    yield f"{read['path']}"
    seen = _row(read["recognized"])
    signs = ", ".join(f"{_signed(row['weight'])} {row['what']}" for row in _rows(seen["signs"]))
    yield f"  kind     {seen['kind']} ({signs or 'no sign of one'})"
    yield f"  profile  {profile['name']} ({profile['why']})"
    yield f"  phase    {read['phase']}"
    yield f"  day      {read['day'] or 'unknown'}"
    yield f"  zone     {read['zone'] or 'unknown'}"
    if window:
        yield f"  window   {window['value']} (from {window['source']})"
    yield from _block("sections", [_section_line(row) for row in _rows(read["sections"])])
    yield from _block("fields", [_fact_line(row) for row in _rows(read["facts"])])
    for timeline in _rows(read["timelines"]):
        entries = [_entry_line(row) for row in _rows(timeline["entries"])]
        yield from _block(f'timeline "{timeline["title"]}"', entries)
    for some in _rows(read["actions"]):
        items = [_action_line(row) for row in _rows(some["items"])]
        yield from _block(f'actions "{some["title"]}"', items)
    metrics = [
        (_at(row), row["key"], _quoted(row["text"]), row["value"], "")
        for row in _rows(read["metrics"])
    ]
    yield from _block("metrics", metrics)
    unknown = [_unknown_line(row) for row in _rows(read["not_understood"])]
    if unknown:
        yield from _block("not understood (what a profile would have to say)", unknown)


def _signed(weight: Value) -> str:
    return f"{weight:+}" if isinstance(weight, int) else str(weight)


def _section_line(row: _Row) -> tuple[Value, ...]:
    return _at(row), row["role"], _quoted(row["title"]), "", row["why"]


def _fact_line(row: _Row) -> tuple[Value, ...]:
    value = row["value"]
    if row["placeholder"]:
        value = "placeholder"
    elif not row["text"]:
        value = "nothing"
    key = f"{row['section']}.{row['key']}" if row["section"] else row["key"]
    return _at(row), key, _quoted(row["text"]), value or "text", row["why"]


def _entry_line(row: _Row) -> tuple[Value, ...]:
    value = row["value"] or row["kind"]
    dated = f", day from {row['day_from']}" if row["value"] else ""
    marks = ", ".join(str(mark) for mark in _list(row["milestones"]))
    return _at(row), row["time"] or "-", _quoted(row["event"]), f"{value}{dated}", marks


def _action_line(row: _Row) -> tuple[Value, ...]:
    known = [
        f"{column.value}: {row[column.value]}"
        for column in ColumnTrait.FIELD.columns
        if row[column.value]
    ]
    return _at(row), "done" if row["done"] else "open", _quoted(row["text"]), ", ".join(known), ""


def _unknown_line(row: _Row) -> tuple[Value, ...]:
    near = f'nearest "{row["near"]}"' if row["near"] else "like nothing known"
    table = str(row["table"])
    kind = _TABLES[table][0]
    where = f"{table}.columns" if kind == "column" else table
    return _at(row), kind, _quoted(row["text"]), "", f"{near}; {where}: {row['line']}"


def _block(title: str, rows: Sequence[tuple[Value, ...]]) -> Iterator[str]:
    """A title and aligned rows: place, name, what is written, what was understood, why."""
    yield ""
    yield title if rows else f"{title}: none"
    widths = [max((len(str(row[i])) for row in rows), default=0) for i in (0, 1)]
    for at, name, written, value, why in rows:
        read_as = f" = {value}" if value else ""
        because = f" ({why})" if why else ""
        yield f"  {at:>{widths[0]}}  {name:<{widths[1]}}  {written}{read_as}{because}"


def _at(row: _Row) -> str:
    start = _row(row["start"])
    return f"{start['line']}:{start['column']}"


def _quoted(text: Value) -> str:
    short = " ".join(str(text).split())
    return f'"{short if len(short) <= 60 else short[:59] + "…"}"'


def _row(value: Value) -> _Row:
    return value if isinstance(value, Mapping) else {}


def _rows(value: Value) -> list[_Row]:
    return [_row(one) for one in _list(value)]


def _list(value: Value) -> Sequence[Value]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()
