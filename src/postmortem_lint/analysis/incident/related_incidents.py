"""Related incidents, and whether the text comes back to them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import suppress

from postmortem_lint.analysis.once import all_once
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Link, Span, Text
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.slips import is_slip

_SIMILAR = regex(lookup.content.similar)
_NONE = regex(lookup.content.nothing)
_MENTIONED = regex(lookup.content.mentioned)
_LATER = regex(lookup.content.later)
_ISO = regex(r"(?<![0-9])(?:19|20)[0-9]{2}([-/])[0-9]{2}\1[0-9]{2}(?![0-9])")


@record
class Related:
    """An incident that is listed as related, whether it is called similar, and whether it is known
    to be a later one: called so, or because its own page or this report has a date as late."""

    text: Text
    date: DateText | None
    similar: bool
    later: bool


@all_once
def related(postmortem: Postmortem) -> Iterator[Related]:
    """The incidents listed as related."""
    written = _last_written(postmortem)
    for passage in postmortem.passages:
        if Role.RELATED_INCIDENTS not in passage.roles or passage.place is Place.HEADING:
            continue
        low = passage.text.plain.lower()
        date = next((one for one in find_dates(passage.text.plain) if _sure(one)), None)
        similar = _SIMILAR.search(low) is not None and not _NONE.search(low)
        later = _LATER.search(low) is not None or _confirmed(passage, date, written)
        yield Related(passage.text, date, similar, later)


def _last_written(postmortem: Postmortem) -> datetime.date:
    """The latest date that the report gives itself."""
    facts = (postmortem.readable(key) for key in (Key.REPORT_DATE, Key.REVIEW_DATE))
    days = (one.full_date.day for one in facts if one and one.full_date)
    return max(filter(None, days), default=datetime.date.min)


def _confirmed(passage: Passage, date: DateText | None, written: datetime.date) -> bool:
    """Whether the page that is linked to has the date, too, or the report is no older."""
    if date is None or date.day is None:
        return False
    return date.day <= written or any(str(date.day) in link.url for link in passage.text.links)


def _sure(date: DateText) -> bool:
    return date.form is DateForm.ISO and date.day is not None and bool(date.year)


def answered(incident: Related, postmortem: Postmortem) -> bool:
    """Whether cause, lessons or actions mention the incident, by its date or in words."""
    for passage in postmortem.passages:
        if passage.place is Place.HEADING or not RoleTrait.DRAWS_LESSONS.among(passage.roles):
            continue
        if _MENTIONED.search(passage.text.plain.lower()) or _dated(passage, incident):
            return True
    return False


def _dated(passage: Passage, incident: Related) -> bool:
    day = incident.date.day if incident.date else None
    return day is not None and any(date.day == day for date in find_dates(passage.text.plain))


@record
class Misdated:
    """A link whose text and target have different dates; `span` is the date in the text."""

    span: Span
    written: str
    target: str
    link: Link


def misdated(postmortem: Postmortem) -> Iterator[Misdated]:
    """The links that show another date than their target has: those to related incidents and
    documents any other, those elsewhere one that comes after it or is a slip of it. A page may be
    named after the day on which it was written."""
    for passage in postmortem.passages:
        refers = RoleTrait.REFERS.among(passage.roles)
        for link in passage.text.links:
            shown, target = _only_date(link.label), _in_address(link.url)
            if shown is None or target is None or shown.day is None or shown.day == target[0]:
                continue
            written = link.label[shown.start : shown.end]
            start = postmortem.document.source[link.span].find(written)
            stated = refers and shown.form is DateForm.ISO
            wrong = stated or target[0] < shown.day or is_slip(shown.day, target[0])
            if wrong and start >= 0:
                first = link.span.start + start
                yield Misdated(Span(first, first + len(written)), written, target[1], link)


def _only_date(label: str) -> DateText | None:
    """The date of a text that has one, with its year."""
    dates = find_dates(label)
    certain = len(dates) == 1 and dates[0].year and not (dates[0].other or dates[0].until)
    return dates[0] if certain else None


def _in_address(url: str) -> tuple[datetime.date, str] | None:
    """The day in an address, and how it is written there."""
    found = list(_ISO.finditer(url))
    if len(found) != 1:
        return None
    with suppress(ValueError):
        return datetime.date.fromisoformat(found[0][0].replace("/", "-")), found[0][0]
    return None
