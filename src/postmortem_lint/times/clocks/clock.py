"""Clock times as people write them (semantics 1 and 4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    LETTER,
    WINDOW,
    Folded,
    fold,
    is_letter,
    is_word,
    word_at,
)
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import spaced
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.times.length_numbers import number_at
from postmortem_lint.times.units import HOUR
from postmortem_lint.times.zones.zone import zone_at


class Notation(Enum):
    """How a time of day is written; the value is an example."""

    COLON = "14:05"
    DOT = "14.05"
    LETTER = "14h05"
    DIGITS = "1405"
    HOUR = "14h"
    MARKER = "2:05 pm"
    CHARACTERS = "14時05分"
    WORD = "noon"


_SIGNS = {
    ":": Notation.COLON,
    ".": Notation.DOT,
    "h": Notation.LETTER,
    "": Notation.DIGITS,
    "時": Notation.CHARACTERS,
}


class OpenDigits(Enum):
    """Whether the digits of a time are left open, and what their signs say of it."""

    NONE = "none are"
    UNKNOWN = "nobody knows them"  # --:--, ??:??
    TO_FILL = "they are still to be written"  # xx:xx


def open_digits(written: str) -> OpenDigits:
    """What the signs in the place of digits say in what is written, in lower case."""
    if "x" in written:
        return OpenDigits.TO_FILL
    return OpenDigits.NONE if written.isdecimal() else OpenDigits.UNKNOWN


@record
class Clock:
    """A time of day as the interval it can mean, in seconds after midnight, both ends included.

    `14:05` is 50700..50759, `14:05:30` is 50730..50730, `14:??` and `14h` are 50400..53999, `24:00`
    is 86400..86459. Approximation is not in the interval. `hour12` tells that an am/pm marker was
    written and applied; `bare12` that the hour is 1..12 with no marker, so that another marker in
    the column may move it by twelve hours. `problem` is set for an impossible value
    ("hour 25", "minute 75", "13:55 with PM") and `redundant` for a marker that adds nothing
    (13:55 PM, a safe fix: drop `suffix`); `zero_am` for hour 0 with AM, which is 12. `padded` tells
    that the hour has two digits, `open_digits` whether some are left open (14:??).
    `start`/`end` are the digits with their marker; `suffix` is the marker's place.
    """

    start: int
    end: int
    lo: int
    hi: int
    notation: Notation
    hour12: bool = False
    bare12: bool = False
    problem: str = ""
    redundant: bool = False
    suffix: tuple[int, int] | None = None
    padded: bool = False
    open_digits: OpenDigits = OpenDigits.NONE
    zero_am: bool = False

    @property
    def masked(self) -> bool:
        """Whether a digit is left open."""
        return self.open_digits is not OpenDigits.NONE

    @property
    def minute(self) -> int:
        """Minutes after midnight, seconds dropped."""
        return self.lo // 60

    @property
    def seconds_known(self) -> bool:
        """Whether seconds are written."""
        return self.hi == self.lo


@cache
def _forms() -> re.Pattern[str]:
    digit = "[0-9?x]"
    inner = lookup.any_of(lookup.times.inner_nouns)
    return regex(
        rf"(?P<h1>{digit}{{1,2}}):(?P<m1>{digit}{{2}})"
        rf"(?::(?P<s1>{digit}{{2}})(?:[.,][0-9]{{1,9}})?)?(?![0-9x]|:[0-9])"
        r"|(?P<h2>[0-9]{1,2})\.(?P<m2>[0-9]{2})(?:[.:](?P<s2>[0-9]{2}))?(?![0-9]|\.[0-9])"
        r"|(?P<h3>[0-9]{1,2})(?: ?h ?(?P<m3>[0-9]{2})(?![0-9])"
        rf"| ?(?:{inner}) (?P<u3>[0-9]{{2}})(?= ?(?:$|[-,;:()~→]|{inner})))"
        r"|(?<=t)(?P<h7>[0-9]{2})(?P<m7>[0-9]{2})(?P<s7>[0-9]{2})(?![0-9])"
        r"|(?P<h4>[0-9]{2})(?P<m4>[0-9]{2})(?![0-9])"
        r"|(?P<h5>[0-9]{1,2}) ?(?:時(?!間)|시(?!간)|点(?!钟后)|點)"
        r"(?P<half>半)?(?: ?(?P<m5>[0-9]{1,2}) ?(?:分|분))?(?: ?(?P<s5>[0-9]{1,2}) ?(?:秒|초))?"
        r"|(?P<h6>[0-9]{1,2})(?![0-9])"
    )


_AM, _PM = (lookup.any_of(spaced(one)) for one in (lookup.times.am, lookup.times.pm))


def _days() -> str:
    """What stands behind words for "on" that are a marker elsewhere: "um 0:20 am Dienstag"."""
    tellers = [one.times for one in LANGUAGES if {*one.times.on} & {*lookup.times.am}]
    phrases = (one for times in tellers for one in (*times.next_day, *times.other_day))
    tails = (rest for first, _, rest in (one.partition(" ") for one in phrases) if rest)
    return lookup.any_of((*(day for times in tellers for day in times.weekdays), *tails))


_NO_MARKER = rf"(?! (?:[0-9]{{1,2}}\.|(?:{_days()})(?![a-z\u00df-\u024f])))"
_MARKER = regex(
    rf" ?(?:(?P<am>{_AM}){_NO_MARKER}|(?P<pm>{_PM}))(?![a-z\u00df-\u024f])"
    r"|(?<=:[0-9]{2})(?:(?P<a>a)|p)(?![0-9a-z]|:[0-9a-f])"
)


def _parts(lists: Iterable[str]) -> str:
    """The words of all languages for a part of the day that mark no time of twelve hours."""
    known = (*lookup.times.am, *lookup.times.pm)
    every = (word.replace("_", " ") for words in lists for word in words.split())
    return lookup.any_of(word for word in every if word not in known)


_SPOKEN = tuple(one.spoken_times for one in LANGUAGES if one.spoken_times)
_EARLY, _LATE = _parts(one.am for one in _SPOKEN), _parts(one.pm for one in _SPOKEN)
_NIGHT = _parts(one.night for one in _SPOKEN)
# "7:17 in the evening", "7 h 17 du soir", "um 7.17 Uhr abends".
_PART_OF_DAY = regex(
    rf" ?(?:(?:{lookup.any_of((*lookup.times.full_clock_nouns, *lookup.times.clock_nouns))}) )?"
    rf"(?:(?P<early>{_EARLY})|(?P<late>{_LATE})|(?P<night>{_NIGHT}))(?!{LETTER})"
)
_NIGHT_ENDS = 6  # from this hour on "at night" is before midnight
# What makes 1:30 a length or a ratio instead of a time.
_LENGTH_UNIT = regex(rf" ?(?:{lookup.times.no_clock})(?![a-z\u00df-\u024f])")
_ABOUT = regex(rf"(?:{lookup.times.about_after})")
# What makes four digits the year of a date.
_DATE_REST = regex(r"-(?:[0-9?]{1,3}(?:-|(?![0-9?]|:[0-9]))|w[0-9])")
_FULL_NOUN = regex(rf" ?(?:{lookup.any_of(lookup.times.full_clock_nouns)})(?!{LETTER})")
ANY_CLOCK_NOUN = lookup.any_of((*lookup.times.full_clock_nouns, *lookup.times.clock_nouns))
ONLY_CLOCK = lookup.any_of(
    one for one in lookup.times.clock_nouns if one not in lookup.lengths.units
)
_FOUR_DIGIT_NOUN = regex(rf" ?(?:{lookup.any_of(lookup.times.four_digit_nouns)})(?!{LETTER})")
_ONLY_CLOCK_NOUN = regex(rf" ?(?:{ONLY_CLOCK})(?!{LETTER})")
_CLOCK_NOUN = regex(rf" ?(?:{lookup.any_of(lookup.times.clock_nouns)})(?!{LETTER})")


def _bounds(text: str, most: int) -> tuple[int, int]:
    """The least and greatest number that two signs can mean when `?` and `x` are unknown digits."""
    if text.isdecimal():
        return int(text), int(text)
    low = int("".join(sign if sign.isdecimal() else "0" for sign in text))
    high = int("".join(sign if sign.isdecimal() else "9" for sign in text))
    return low, min(high, most)


def _notation(minute: str, sign: str, marker: str) -> Notation:
    if sign == "時":
        return Notation.CHARACTERS
    if marker:
        return Notation.MARKER
    return _SIGNS[sign] if minute else Notation.HOUR


def marker_before(low: str, at: int) -> int | None:
    """The start of a marker that ends just before `at` (午前, 오후)."""
    end = at - 1 if at and low[at - 1] == " " else at
    word = low[max(0, end - 2) : end]
    if len(word) == 2 and word[0] >= "\u2e80" and word in lookup.times.am + lookup.times.pm:
        return end - 2
    return None


def _east_asian_marker(low: str, at: int) -> tuple[int, str] | None:
    """The end of a marker at `at` with its blank, and which one it is."""
    if at >= len(low) or low[at] < "\u2e80":
        return None
    for group, name in ((lookup.times.am, "am"), (lookup.times.pm, "pm")):
        end = word_at(low, at, group)
        if end is not None:
            return (end + 1 if low[end : end + 1] == " " else end), name
    return None


def clock_at(page: Folded, at: int, *, column: bool = False) -> Clock | None:
    """The clock time that begins at `at`. With `column`, 14.05, 1405 and 14h count too."""
    low = page.low
    if low.startswith("12 ", at) and (named := _word(low, at + 3)):
        return replace(named, start=at)  # 12 noon
    before = _east_asian_marker(low, at)
    place, marker = before if before else (at, "")
    found = _forms().match(low, place)
    if found is None:
        return _word(low, at)
    if found["h1"] is not None:
        if not any(sign.isdecimal() for sign in found["h1"] + found["m1"]):
            return None
        parts = (found["h1"], found["m1"], found["s1"] or "", ":")
    elif found["h2"] is not None:
        parts = (found["h2"], found["m2"], found["s2"] or "", ".")
    elif found["h3"] is not None:
        parts = (found["h3"], found["m3"] or found["u3"], "", "h")
    elif found["h7"] is not None:
        parts = (found["h7"], found["m7"], found["s7"], "")
    elif found["h4"] is not None:
        parts = (found["h4"], found["m4"], "", "")
    elif found["h5"] is not None:
        minute = "30" if found["half"] else (found["m5"] or "")
        parts = (found["h5"], minute, found["s5"] or "", "時")
    else:
        parts = (found["h6"], "", "", "")
    return _finish(page, at, found.end(), parts, marker, column)


def _finish(
    page: Folded, at: int, end: int, parts: tuple[str, str, str, str], marker: str, column: bool
) -> Clock | None:
    """Judge digits and sign, with the marker before them, and read the marker after them."""
    low = page.low
    sign = parts[3]
    suffix: tuple[int, int] | None = None
    after = _MARKER.match(low, end)
    if after and not marker and sign != "時":
        marker = "am" if after["am"] or after["a"] else "pm"
        suffix = (end + (low[end] == " "), after.end())
        end = after.end()
    part = None if marker or not parts[1] else _PART_OF_DAY.match(low, end)
    if part and parts[0].isdecimal() and 1 <= int(parts[0]) <= 12:  # "18:17 in the evening" has 24
        return _in_part_of_day(page, at, (end, part), parts, column)
    if not _allowed(page, end, parts, bool(marker), column):
        return None
    if not marker and end < len(low) and low[end] == "h" and not is_word(low, end + 1):
        end += 1
    elif not marker:
        noun = _CLOCK_NOUN.match(low, end) or (not sign and _FULL_NOUN.match(low, end))
        end = noun.end() if noun else end
    return _make(at, end, parts, marker, suffix)


def _in_part_of_day(
    page: Folded,
    at: int,
    behind: tuple[int, re.Match[str]],
    parts: tuple[str, str, str, str],
    column: bool,
) -> Clock | None:
    """The time that words behind it put into a half of the day."""
    end, part = behind
    if not _allowed(page, end, parts, parts[3] != "h", column):
        return None
    hour = int(parts[0])
    early = part["early"] or (part["night"] and not _NIGHT_ENDS <= hour < 12)
    return _make(at, part.end(), parts, "am" if early else "pm", None)


def _allowed(
    page: Folded, end: int, parts: tuple[str, str, str, str], marked: bool, column: bool
) -> bool:
    """Whether digits in this notation are a time here at all."""
    low = page.low
    hour, minute, _, sign = parts
    if sign == "時":
        return marked or bool(minute) or low[end - 1] in "時시"
    if marked:
        return sign != "h" and bool(minute or int(hour) <= 23)
    if is_letter(low, end) and not _goes_with(page, end):
        return False
    if sign == ":":
        # "08:20 Second shard fails" begins a sentence, "1:30 minutes" goes on with its unit.
        unit = _LENGTH_UNIT.match(low, end)
        return unit is None or page.raw[end : unit.end()].lstrip()[:1].isupper()
    if sign == "h":
        return not is_letter(low, end)
    if sign == ".":
        named = _ONLY_CLOCK_NOUN.match(low, end) is not None  # 09.15 Uhr
        shown = _on_a_clock(hour, minute) or (column and named)
        return (column or named) and shown and low[end : end + 1] != "%"
    if minute:
        full = hour[0] == "0" and _FULL_NOUN.match(low, end) is not None  # 0342 hours
        shown = _on_a_clock(hour, minute) or (column and bool(_FOUR_DIGIT_NOUN.match(low, end)))
        return (full or _is_military(low, end, column)) and shown
    noun = low.startswith("h", end) or _CLOCK_NOUN.match(low, end)
    return column and bool(noun) and int(hour) <= 24


def _goes_with(page: Folded, end: int) -> bool:
    """Whether the letters right behind the digits can be a part of the time: a zone, Uhr, ish."""
    low = page.low
    if _CLOCK_NOUN.match(low, end):
        return True
    if low[end] == "h":
        return not is_word(low, end + 1)
    return _ABOUT.match(low, end) is not None or zone_at(page, end, bare_z=True) is not None


def _is_military(low: str, end: int, column: bool) -> bool:
    """Whether four digits without a sign between them (1405) are a time by what follows."""
    if _DATE_REST.match(low, end) or low[end : end + 1] in ("%", ",", ".", "/"):
        return False
    return column or low.startswith(("z", "h"), end) or bool(_FOUR_DIGIT_NOUN.match(low, end))


def _on_a_clock(hour: str, minute: str) -> bool:
    return int(hour) <= 24 and int(minute) <= 59


def _make(
    at: int,
    end: int,
    parts: tuple[str, str, str, str],
    marker: str,
    suffix: tuple[int, int] | None,
) -> Clock:
    hour, minute, second, sign = parts
    lo_hour, hi_hour = _bounds(hour, 23)
    # An hour alone is no more exact than that: 14h, 2 pm.
    lo_minute, hi_minute = _bounds(minute, 59) if minute else (0, 59)
    lo_second, hi_second = _bounds(second, 59) if second else (0, 59)
    problem = _problem(lo_hour, lo_minute, lo_second if second else 0, marker)
    if marker == "am" and lo_hour == 12:
        lo_hour = hi_hour = 0
    elif marker == "pm" and 1 <= lo_hour < 12:
        lo_hour, hi_hour = lo_hour + 12, min(hi_hour + 12, 23)
    return Clock(
        at,
        end,
        lo_hour * HOUR + lo_minute * 60 + lo_second,
        max(hi_hour, lo_hour) * HOUR + max(hi_minute, lo_minute) * 60 + max(hi_second, lo_second),
        _notation(minute, sign, marker),
        hour12=bool(marker),
        bare12=not marker and hour.isdecimal() and 1 <= lo_hour <= 12,
        problem=problem,
        redundant=marker == "pm" and 13 <= lo_hour <= 23 and int(hour) >= 13 and lo_minute < 60,
        suffix=suffix,
        padded=len(hour) == 2,
        open_digits=open_digits(hour + minute),
        zero_am=marker == "am" and hour.isdecimal() and int(hour) == 0,
    )


def _problem(hour: int, minute: int, second: int, marker: str) -> str:
    if hour > 24 or (hour == 24 and (minute or second)):
        return f"hour {hour}"
    if minute > 59:
        return f"minute {minute}"
    if second > 60:
        return f"second {second}"
    if (marker and hour > 12) or (marker == "pm" and hour == 0):
        return f"hour {hour} with {marker.upper()}"
    return ""


def _word(low: str, at: int) -> Clock | None:
    end = word_at(low, at, clock_words())
    if end is None or is_word(low, at - 1):
        return None
    joined = _AND.match(low, end)
    minutes = number_at(low, joined.end()) if joined else None
    if minutes and (minutes.word or minutes.fraction):
        return None  # "meio-dia e cinquenta e oito"
    seconds = lookup.times.clock_words[low[at:end]]
    return Clock(at, end, seconds, seconds + 59, Notation.WORD)


_AND = regex(rf" (?:{lookup.any_of(spaced(lookup.grammar.and_words))}) ")


@cache
def clock_words() -> tuple[str, ...]:
    """The words for a time of day, the longest first."""
    return lookup.longest_first(lookup.times.clock_words)


def read_clock(text: str, start: int = 0, *, column: bool = False) -> Clock | None:
    """The clock time that begins at index `start` of `text`, or None.

    With `column` (a time cell, or after a date) 14.05, 1405 and 14h are read too.
    """
    base = max(0, start - 1)
    clock = clock_at(fold(text[base : start + WINDOW]), start - base, column=column)
    return moved(clock, base) if clock else None


def moved(clock: Clock, by: int) -> Clock:
    """The clock with its places moved by `by`."""
    suffix = (clock.suffix[0] + by, clock.suffix[1] + by) if clock.suffix else None
    return replace(clock, start=clock.start + by, end=clock.end + by, suffix=suffix)
