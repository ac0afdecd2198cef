"""Owner, date, priority, state and tracking of an action item that is written as a line of text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup as words
from postmortem_lint.language.matching import ends
from postmortem_lint.markdown.model import Item, Label, List
from postmortem_lint.postmortem.model import Field
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Text
from postmortem_lint.times.dates import find_dates
from postmortem_lint.values.placeholders import is_placeholder

_PRIORITY = regex(
    rf"\b(?:P[0-5]|(?:{words.any_of(words.actions.rank_names)})(?: \d|:? ?[0-5P])\d?|Sev-?[0-5])\b",
    re.IGNORECASE,
)
_TRACKING = regex(r"\b[A-Z][A-Z0-9]{1,9}-\d+\b|\bT\d{4,7}\b|(?<![\w/])#\d+\b|https?://\S+")
_NUMBERED = regex(rf"\b(?:{words.any_of(words.actions.tickets)}) ?[#!]?\d+\b|(?<!\w)!\d+\b", re.I)
_HANDLE = regex(
    r"(?<![\w@./])@[A-Za-z0-9][\w.-]*(?:/[\w.-]+)?"
    r"|(?<![A-Za-z0-9_@./])@(?:(?![A-Za-z0-9_])\w){2,6}(?!\w)"  # names in other letters
)
_COLON = regex(r"[:：]")
_END_OF_ITEM = 120  # characters in which an item is signed
_REACH = 40  # characters before a colon or date in which its word stands
_LEADING = regex(r"\[([A-Z][\w .'-]{1,30})\]\s")
_SIGNED = regex(
    r"[(\[]([A-Z][a-zà-ÿ]+(?: [A-Z][\w.'-]+){0,2})(?:, [^()\[\]]{2,80})?[)\]]\.?$"
    r"|[–—] ([A-Z][a-zà-ÿ]+(?: [A-Z][\w.'-]+){1,2})$"
)
_END = regex(r"\.\s+(?=[A-Z][\w ]{1,14}:)|[,;|)\]\n\u3000、。；，（）]|\s[-–—]\s|\s\(")


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
        allowed = ColumnTrait.LABEL.columns
        column = column_of(label.key.plain, profile.actions.columns, allowed)
        if column:
            own = label in item.labels
            yield column, _field(_first(label.value) if own else label.value, label)


def _first(value: Text) -> Text:
    """A value up to where its line goes on with something else ("Rick - write the page")."""
    end = _END.search(value.plain)
    return value.part(0, end.start()).strip() if end else value


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
    for match in _COLON.finditer(text.plain):
        column = _key(text.plain[: match.start()][-_REACH:].rstrip().lower())
        if column is None:
            continue
        rest = text.plain[match.end() :]
        start = len(text.plain) - len(rest.lstrip())
        end = _END.search(text.plain, start)
        value = text.part(start, end.start() if end else len(text.plain)).strip()
        yield column, Field(value, value.span, bool(value) and is_placeholder(value.prose))


def _key(before: str) -> Column | None:
    """The field that the last word before a colon names."""
    return next(
        (
            column
            for word, column in words.ITEM_KEYS.items()
            if before.endswith(word) and not before[: -len(word)][-1:].isalnum()
        ),
        None,
    )


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
    yield from _due(text)
    name = _signature(text)
    if name:
        yield Column.OWNER, name


def _due(text: Text) -> Iterator[tuple[Column, Field]]:
    """The first date with a word beside it that makes it the last day (by 10/31, 10月31日まで)."""
    plain = text.plain
    for date in find_dates(plain):
        before = plain[: date.start][-_REACH:].lower().rstrip(" :：")
        last = plain.startswith(words.actions.due_after, date.end)
        if last or ends(before, words.actions.due_before):
            part = text.part(date.start, date.end)
            yield Column.DUE, Field(part, part.span)
            return


def _signature(text: Text) -> Field | None:
    """`[Rick]` at either end of the item, or `(Rick)` at its end."""
    plain = text.plain.rstrip()
    end = max(0, len(plain) - _END_OF_ITEM)
    for match, shift in ((_LEADING.match(plain), 0), (_SIGNED.search(plain[end:]), end)):
        if match is None:
            continue
        group = match.lastindex or 1
        part = text.part(match.start(group) + shift, match.end(group) + shift)
        other = _TRACKING.search(part.plain) or part.plain.lower() in words.actions.no_owners
        if not other and not is_placeholder(f"[{part.plain}]"):
            return Field(part, part.span)
    return None


def has_reference(text: Text | None, tracking: Field | None) -> bool:
    """Whether an item or its tracking cell names a ticket, a change or a link, or says n/a."""
    for one in (text, tracking.text if tracking else None):
        if one and (one.links or _TRACKING.search(one.plain) or _NUMBERED.search(one.plain)):
            return True
    return tracking is not None and tracking.text.plain.strip(" *").lower().startswith("n/a")


def _link(text: Text) -> Field | None:
    """A link to an issue or a pull request counts as tracking."""
    return Field(text.part(0, 0), text.links[0].span) if text.links else None
