"""Lines of a timeline that are no entries: notes on zones, days that are counted, contents."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup as words
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.date import DateText
from postmortem_lint.times.dates import read_date
from postmortem_lint.times.zones import Zone, find_zone

_COUNTED = regex(r"day \d{1,2}\W{1,4}", re.IGNORECASE)
_LONGEST_NOTE = 200
_SENTENCE = regex(r"[.;!?](?: |$)")
# Words with gaps between them.
_WORD = regex(r"[a-z\u00c0-\u024f][a-z\u00c0-\u024f-]*")
_BETWEEN_LINKS = " \t,;.|/·•-–—>"


def is_contents(text: Text) -> bool:
    """Whether a line only leads to other places of the document: a table of contents."""
    if not text.links or not all(link.url.startswith("#") for link in text.links):
        return False
    rest = text.plain
    for link in text.links:
        rest = rest.replace(link.label, "", 1)
    return not rest.strip(_BETWEEN_LINKS)


def is_aside(rest: str) -> bool:
    """What may follow the date of a day line: a weekday or a note in parentheses."""
    return (rest[0] in "(（" and rest[-1] in ")）") or len(rest.split()) == 1


def named_zone(text: Text) -> Zone | None:
    """The first zone that a line names."""
    found = find_zone(text.plain)
    return found[0] if found else None


def zone_note(text: Text) -> Zone | None:
    """The zone of a line such as "All times in UTC"; what it tells of graphs or logs is none."""
    plain = text.plain
    found = find_zone(plain) if len(plain) < _LONGEST_NOTE else None
    return found[0] if found and _speaks_of_times(plain, found[1], found[2]) else None


def _speaks_of_times(plain: str, start: int, end: int) -> bool:
    """Whether the sentence around a zone is about the times of the document, and nothing else."""
    low = plain.lower()
    before = _SENTENCE.split(low[:start])[-1]
    named = any(word in low[start:end] for word in words.times.all_times)  # "Pacific Time"
    if not (named or any(word in before for word in words.times.all_times)):
        behind = _SENTENCE.split(low[end:])[0]
        return any(word in behind for word in words.times.all_times) and _plain(before)
    return _plain(before)


def _plain(before: str) -> bool:
    return all(
        word in words.times.of_notes or any(part in word for part in words.times.all_times)
        for word in _WORD.findall(before)
    )


def counted_day(plain: str) -> DateText | None:
    """The date of a line such as `Day 2 (2025-10-02)`."""
    counted = _COUNTED.match(plain)
    return read_date(plain[counted.end() :].rstrip(") ")) if counted else None
