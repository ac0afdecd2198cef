"""The title of a document and the labelled facts at its top."""

from __future__ import annotations

import re
from collections.abc import Callable

from frames import Record
from incident import MILESTONES
from pages import Desk
from style import LENGTHS, Style

# A value that YAML would not take for a string as it stands.
_ODD = re.compile(r"[\[\]{}&*!|>%@`#'\"]|: |^[-?,]")


def put_header(desk: Desk, style: Style, layout: Record) -> None:
    """Front matter, title and labels; times have their date if nothing else tells the day."""
    values = [(each["text"], _value(desk, style, layout, each)) for each in layout["labels"]]
    if layout["header"] == "front_matter":
        _front_matter(desk, values)
    desk.begin()
    desk.put("# " + style.filled(desk, layout["title"], sure=True, place="title"), fixed=True)
    if values and layout["header"] != "front_matter":
        desk.begin()
        _SHAPES[layout["header"]](desk, style, values)


def _value(desk: Desk, style: Style, layout: Record, label: Record) -> str:
    name = label["fact"]
    if "value" in label:
        return str(label["value"])
    pattern = None
    if name in MILESTONES:
        bare = _names_day(layout) and not _over_midnight(style)
        kind = "time" if bare and style.random.random() < 0.5 else "datetime"
        pattern = style.moment_pattern(kind)
    mark = desk.slot(style.fact(name, sure=True, place="header", pattern=pattern))
    if name in LENGTHS and name == "duration" and style.random.random() < 0.2:
        return _with_range(desk, style, mark)
    return mark


def _names_day(layout: Record) -> bool:
    return any(label["fact"] == "date" for label in layout["labels"]) or "{date}" in layout["title"]


def _over_midnight(style: Style) -> bool:
    return style.truth.time("start").date() != style.truth.time("resolved").date()


def _with_range(desk: Desk, style: Style, mark: str) -> str:
    """A length with its range beside it."""
    slot = style.whole_range()
    return f"{mark} ({desk.slot(slot)})" if slot else mark


def _front_matter(desk: Desk, values: list[tuple[str, str]]) -> None:
    desk.begin()
    desk.put("---", fixed=True)
    for label, value in values:
        shown = value if len(value) > 1 else desk.slots[ord(value) - 0xE000].written(desk.language)
        quote = '"' if _ODD.search(shown) else ""
        desk.put(f"{label}: {quote}{value}{quote}", "\n")
    desk.put("---", "\n", fixed=True)


def _bold_lines(desk: Desk, style: Style, values: list[tuple[str, str]]) -> None:
    form = style.random.choice(("**{}:** {}", "**{}**: {}"))
    _lines(desk, style, [form.format(label, value) for label, value in values])


def _plain_lines(desk: Desk, style: Style, values: list[tuple[str, str]]) -> None:
    _lines(desk, style, [f"{label}: {value}" for label, value in values])


def _lines(desk: Desk, style: Style, lines: list[str]) -> None:
    """Lines that stay lines: with a break, or as paragraphs."""
    end = style.random.choice(("\\", "  ", ""))
    for line in lines[:-1]:
        desk.put(line + end, "\n" if end else "\n\n")
    desk.put(lines[-1], "\n" if end else "\n\n")


def _bullets(desk: Desk, style: Style, values: list[tuple[str, str]]) -> None:
    form = style.random.choice(("- **{}:** {}", "- **{}**: {}", "- {}: {}"))
    for label, value in values:
        desk.put(form.format(label, value), "\n")


def _table(desk: Desk, style: Style, values: list[tuple[str, str]]) -> None:
    form = style.random.choice(("| {} | {} |", "| **{}** | {} |"))
    desk.put("| | |\n| --- | --- |", fixed=True)
    for label, value in values:
        desk.put(form.format(label, value), "\n")


_SHAPES: dict[str, Callable[[Desk, Style, list[tuple[str, str]]], None]] = {
    "bold_lines": _bold_lines,
    "plain_lines": _plain_lines,
    "bullets": _bullets,
    "table": _table,
}
