"""Lines of a timeline: entries in a block of code, days that are counted, contents, asides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from postmortem_lint.language import lookup
from postmortem_lint.markdown.model import Code
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.moments.read import leading_moment
from postmortem_lint.times.quantities import DAY_WORDS

_COUNTED = regex(rf"(?:{lookup.any_of(DAY_WORDS)}) \d{{1,2}}\W{{1,4}}", re.IGNORECASE)
_FEW = 3  # lines of a list of times, and what share of all they are
_SHARE = 0.6
_WRAPPED = 45  # characters of a line that goes on in the next
_STOPS = tuple(".:;!?。：！？")
_BETWEEN_LINKS = " \t,;.|/·•-–—>"


def is_contents(text: Text) -> bool:
    """Whether a line only leads to other places of the document: a table of contents."""
    if not text.links or not all(link.url.startswith("#") for link in text.links):
        return False
    rest = text.plain
    for link in text.links:
        rest = rest.replace(link.label, "", 1)
    return not rest.strip(_BETWEEN_LINKS)


def entries_in_code(code: Code) -> tuple[Text, ...]:
    """The lines of a block of code that is a list of times, none of any other."""
    lines = tuple(line.strip() for line in code.text.lines()) if code.text else ()
    lines = tuple(line for line in lines if line)
    begun = [leading_moment(line.plain, dotted=True) for line in lines]
    timed = sum(1 for moment in begun if moment and moment.clock)
    return lines if timed >= _FEW and timed >= _SHARE * len(lines) else ()


def is_aside(rest: str) -> bool:
    """What may follow the date of a day line: a weekday or a note in parentheses."""
    return (rest[0] in "(（" and rest[-1] in ")）") or len(rest.split()) == 1


def counted_day(plain: str) -> DateText | None:
    """The date of a line such as `Day 2 (2025-10-02)`."""
    counted = _COUNTED.match(plain)
    return read_date(plain[counted.end() :].rstrip(") ")) if counted else None


def is_wrapped(lines: Sequence[Text]) -> bool:
    """Whether lines are those of running text, in which a time only happens to begin one: the text
    begins with none, and the line before it breaks off in the middle of a sentence."""
    if not lines or leading_moment(lines[0].plain, dotted=True):
        return False
    return any(
        len(before.plain) >= _WRAPPED
        and not before.plain.rstrip(" *_").endswith(_STOPS)
        and leading_moment(line.plain, dotted=True)
        for before, line in pairwise(lines)
    )
