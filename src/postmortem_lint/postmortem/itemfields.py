"""Owner, date, priority, state and tracking of an action item that is written as a line of text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.markdown.model import Item, Label, List
from postmortem_lint.postmortem.model import Field
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.profile import Profile
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.text import Text
from postmortem_lint.values.dates import find_dates
from postmortem_lint.values.placeholders import is_placeholder

_PRIORITY = regex(
    r"\b(?:P[0-5]|PRIORITY \d|Prio(?:rity)?:? ?[0-5P]\d?|Sev-?[0-5])\b", re.IGNORECASE
)
_TRACKING = regex(r"\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w/])#\d+\b|https?://\S+")
_NUMBERED = regex(r"\b(?:bug|issue|ticket|task|change|pr|mr|cl) ?[#!]?\d+\b|(?<!\w)!\d+\b", re.I)
_HANDLE = regex(r"(?<![\w@./])@[A-Za-z0-9][\w.-]*(?:/[\w.-]+)?")
_DUE = regex(r"\b(?:due|by|until|before|deadline|eta|target)\b:? *", re.IGNORECASE)
_KEYED = regex(
    r"(?<!\w)(owner|assignee|assigned to|dri|responsible|due(?: date)?|deadline|eta|priority|status|state|"
    r"ansvarlig|担当者?|期限|優先度|状態|ステータス|负责人|截止(?:日期)?|담당자?|기한)\s*[:：]\s*",
    re.IGNORECASE,
)
_KEYED_COLUMNS = {
    "owner": Column.OWNER, "assignee": Column.OWNER, "assigned to": Column.OWNER,
    "dri": Column.OWNER, "responsible": Column.OWNER, "ansvarlig": Column.OWNER,
    "担当": Column.OWNER, "担当者": Column.OWNER, "负责人": Column.OWNER, "담당": Column.OWNER,
    "담당자": Column.OWNER, "priority": Column.PRIORITY, "優先度": Column.PRIORITY,
    "status": Column.STATUS, "state": Column.STATUS, "状態": Column.STATUS, "ステータス": Column.STATUS,
}  # fmt: skip
_END = regex(r"[,;|)\]\n、。；，（）]|\s[-–—]\s|\s\(")


@record
class ItemFields:
    """What an item says about itself; None where it says nothing."""

    action: Text
    owner: Field | None = None
    priority: Field | None = None
    due: Field | None = None
    status: Field | None = None
    tracking: Field | None = None
    number: int | None = None


def read_item(item: Item, profile: Profile) -> ItemFields:
    """Read the fields of an item from its text, and from labelled sub-items below it."""
    text = item.text
    found = dict(_labelled(item, profile))
    for column, field in _keyed(text):
        found.setdefault(column, field)
    for column, field in _bare(text):
        found.setdefault(column, field)
    number = re.search(r"\(#(\d{1,4})\)", text.plain)
    return ItemFields(
        text,
        found.get(Column.OWNER),
        found.get(Column.PRIORITY),
        found.get(Column.DUE),
        found.get(Column.STATUS),
        found.get(Column.TRACKING) or _link(text),
        int(number[1]) if number else None,
    )


def _labelled(item: Item, profile: Profile) -> Iterator[tuple[Column, Field]]:
    """`- **Owner**: Rick` below the item, or run together with it."""
    for label in _labels(item):
        allowed = frozenset(
            {Column.OWNER, Column.PRIORITY, Column.DUE, Column.STATUS, Column.TRACKING}
        )
        column = column_of(label.key.plain, profile.actions.columns, allowed)
        if column:
            yield column, _field(label.value, label)


def _labels(item: Item) -> Iterator[Label]:
    yield from item.labels
    for block in item.blocks:
        if isinstance(block, List):
            for inner in block.items:
                yield from inner.labels


def _field(value: Text, label: Label) -> Field:
    place = value.span if value else label.value.span
    return Field(value, place, bool(value) and is_placeholder(value.prose))


def _keyed(text: Text) -> Iterator[tuple[Column, Field]]:
    """`(owner: Rick, due: 2025-01-31)` in running text."""
    for match in _KEYED.finditer(text.plain):
        column = _KEYED_COLUMNS.get(match[1].lower(), Column.DUE)
        end = _END.search(text.plain, match.end())
        value = text.part(match.end(), end.start() if end else len(text.plain)).strip()
        yield column, Field(value, value.span, bool(value) and is_placeholder(value.prose))


def _bare(text: Text) -> Iterator[tuple[Column, Field]]:
    """Handles, priorities, ticket keys and dates that stand without a key."""
    plain = text.plain
    for column, pattern in (
        (Column.OWNER, _HANDLE),
        (Column.PRIORITY, _PRIORITY),
        (Column.TRACKING, _TRACKING),
    ):
        match = pattern.search(plain)
        if match:
            part = text.part(match.start(), match.end())
            yield column, Field(part, part.span)
    for due in _DUE.finditer(plain):
        date = next(
            (one for one in find_dates(plain[due.end() : due.end() + 40]) if one.start == 0), None
        )
        if date:
            part = text.part(due.end(), due.end() + date.end)
            yield Column.DUE, Field(part, part.span)
            return
    name = _signature(text)
    if name:
        yield Column.OWNER, name


def _signature(text: Text) -> Field | None:
    """`[Rick]` at either end of the item, or `(Rick)` at its end."""
    plain = text.plain.rstrip()
    match = re.match(r"\[([A-Z][\w .'-]{1,30})\]\s", plain) or re.search(
        r"[(\[]([A-Z][a-zà-ÿ]+(?: [A-Z][\w.'-]+){0,2})[)\]]\.?$", plain[-60:]
    )
    if match is None:
        return None
    shift = 0 if match.re.pattern.startswith(r"\[") else max(0, len(plain) - 60)
    part = text.part(match.start(1) + shift, match.end(1) + shift)
    return None if is_placeholder(f"[{part.plain}]") else Field(part, part.span)


def has_reference(text: Text | None, tracking: Field | None) -> bool:
    """Whether an item or its tracking cell names a ticket, a change or a link, or says n/a."""
    for one in (text, tracking.text if tracking else None):
        if one and (one.links or _TRACKING.search(one.plain) or _NUMBERED.search(one.plain)):
            return True
    return tracking is not None and tracking.text.plain.strip(" *").lower().startswith("n/a")


def _link(text: Text) -> Field | None:
    """A link to an issue or a pull request counts as tracking."""
    return Field(text.part(0, 0), text.links[0].span) if text.links else None
