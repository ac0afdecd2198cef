"""Dates wherever they are written: in running text, in fields, in names of channels and files."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.postmortem.model import Fact, Form, Mention, Passage, Postmortem, Where
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Text
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.read import find_dates, weekday_at
from postmortem_lint.times.moments.read import leading_moment

# 2025-10-26, 2025_10_26, 20251026 and 2025/10/26 in a name; nothing else is certain there.
_IN_NAME = regex(
    r"(?<![0-9])((?:19|20)[0-9]{2})([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])(?![0-9])"
)


def in_text(
    text: Text, where: Where, roles: tuple[Role, ...] = (), quoted: bool = False
) -> Iterator[Mention]:
    """The dates of a running text."""
    for date in find_dates(text.plain):
        yield Mention(_with_weekday(date, text.plain), text, where, roles, quoted)


def _with_weekday(date: DateText, plain: str) -> DateText:
    """The date with a weekday in brackets behind its time: 2025-09-23 21:42 UTC (Tuesday)."""
    moment = leading_moment(plain[date.start :]) if date.weekday is None else None
    at = date.start + moment.end if moment else 0
    if moment is None or moment.clock is None or plain[at : at + 1] != "(":
        return date
    found = weekday_at(plain.lower(), at + 1)
    return replace(date, weekday=found[0], weekday_place=(at + 1, found[1])) if found else date


def in_name(name: str, text: Text, where: Where) -> Iterator[Mention]:
    """The dates in a name made of parts, such as a slug or the name of a file."""
    for found in _IN_NAME.finditer(name):
        try:
            day = datetime.date(int(found[1]), int(found[3]), int(found[4]))
        except ValueError:
            continue
        form = DateForm.COMPACT if not found[2] else DateForm.ISO
        yield Mention(DateText(found.start(), found.end(), form, day), text, where)


_CHANNEL = regex(r"(?<![\w/&])#[^\W\d_][\w-]{3,60}")


def _in_channels(passage: Passage) -> Iterator[Mention]:
    """The dates in names of channels in a text: "#inc-20250304-payments"."""
    if passage.quoted or "#" not in passage.text.plain or RoleTrait.REFERS.among(passage.roles):
        return
    for name in _CHANNEL.finditer(passage.text.plain):
        yield from in_name(name.group(), passage.text.part(*name.span()), Where.CHANNEL)


_POSTS = "_posts"  # where a generator of sites looks for them
NAMES = {Key.CHANNEL: Where.CHANNEL, Key.INCIDENT_ID: Where.INCIDENT_ID}
"""Fields that hold a name which may hold a date."""


def mentions_of(
    path: str, title: Text | None, facts: tuple[Fact, ...], passages: tuple[Passage, ...]
) -> tuple[Mention, ...]:
    """All dates of a document, in document order."""
    found: list[Mention] = []
    if title:
        found.extend(in_text(title, Where.TITLE))
        *folders, name = path.replace("\\", "/").split("/")
        where = Where.POST_NAME if _POSTS in folders else Where.FILE_NAME
        found.extend(in_name(name, title, where))
    for passage in passages:
        if title is None or passage.text.start != title.start:
            found.extend(in_text(passage.text, Where.TEXT, passage.roles, passage.quoted))
            found.extend(_in_channels(passage))
    for fact in facts:
        if fact.key in NAMES:
            found.extend(in_name(fact.text.plain, fact.text, NAMES[fact.key]))
        elif fact.form is Form.FRONT_MATTER:
            found.extend(in_text(fact.text, Where.FIELD))
    return tuple(sorted(found, key=lambda one: one.span))


def day_month_order_known(postmortem: Postmortem) -> bool:
    """Whether dates such as 18/10/2024, with a number that can be no month, tell what 03/10/2024
    means in this document."""
    forms = {one.date.order for one in postmortem.mentions}
    return (DateForm.DAY_FIRST in forms) is not (DateForm.MONTH_FIRST in forms)
