"""Whether two pieces of text have the same sense, whatever they look like."""

from __future__ import annotations

from postmortem_lint.language.folding import plain
from postmortem_lint.markdown.slips.fake_markers import MARKER_LIKE
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.levels.priorities import read_priority

# Marks that stand for a list marker, and boxes in any spelling, where a text begins.
_FAKE = regex(rf"[{MARKER_LIKE}]\ufe0f?\s*")
_BOX = regex(r"[-*+]?\s*\[\s*([xXхХχΧ✓✔☑✅])?\ufe0f?\s*\]\s*")
_DIGITS = regex(r"\d+")
_JOINTS = str.maketrans("", "", " -_.")


def same_sense(one: str, other: str) -> bool:
    """Whether two texts say the same: the same words but for case and look-alike characters, the
    same dates and times by value, the same member of a list ("Sev 1", "SEV1"), the same number of a
    priority, the same box."""
    if one == other:
        return True
    first, second = _bare(one), _bare(other)
    if _reading(first) == _reading(second):
        return True
    member, level = _member(first), _level(first)
    return (member is not None and member == _member(second)) or (
        level is not None and level == _level(second)
    )


def _bare(text: str) -> str:
    """The text without a mark that only looks like a list marker, its box in one spelling."""
    box = _BOX.match(text)
    if box:
        return f"[{'x' if box[1] else ' '}] {text[box.end() :]}"
    return _FAKE.sub("", text, count=1) if _FAKE.match(text) else text


def _reading(text: str) -> list[str]:
    """The words in lower case, with dates and times of day by value."""
    read: list[str] = []
    place = 0
    for date in find_dates(text):
        read += _times(text[place : date.start])
        read += [_day(date) or f"date {plain(text[date.start : date.end])}"]
        place = date.end
    return read + _times(text[place:])


def _times(text: str) -> list[str]:
    read: list[str] = []
    place = 0
    for clock in find_clocks(text, column=True):
        read += _words(text[place : clock.start])
        read += [_time(clock) or f"time {plain(text[clock.start : clock.end])}"]
        place = clock.end
    return read + _words(text[place:])


def _words(text: str) -> list[str]:
    return plain(text).casefold().split()


def _day(date: DateText) -> str:
    """A date by value; none for one that is impossible, a range, or can be read in two ways."""
    doubtful = date.problem or date.until or (date.other and date.other != date.day)
    return f"day {date.day}" if date.day and date.year and not doubtful else ""


def _time(clock: Clock) -> str:
    """A time by value; an impossible one has none unless only its marker is too much."""
    return f"time {clock.lo}-{clock.hi}" if clock.redundant or not clock.problem else ""


def _level(text: str) -> int | None:
    """The number of a text that is a priority and nothing else: 1 for P1 and PRIORITY 1."""
    read = read_priority(text)
    whole = read and not read.word and not read.bare and read.end - read.start == len(text.strip())
    return read.level if read and whole else None


def _member(text: str) -> tuple[str, list[str]] | None:
    """A member of a list by its letters and numbers, blanks and hyphens aside."""
    folded = plain(text).lower().translate(_JOINTS)
    letters = any(sign.isalpha() for sign in folded)
    return (folded, _DIGITS.findall(plain(text))) if letters else None
