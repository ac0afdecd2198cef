"""Durations: the grammar of domain rules 4.1 (the tolerances of 4.2 are in `tolerance`)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from postmortem_lint.values.folding import (
    WINDOW,
    Folded,
    addresses,
    fold,
    inside,
    is_letter,
    is_word,
    numbers,
    one_of,
    skip,
    word_at,
)
from postmortem_lint.values.moments import Moment, range_at
from postmortem_lint.values.quantities import Quantity, colons_at, iso_at, number_at, quantity_at
from postmortem_lint.values.words import all as words


class Precision(Enum):
    """How finely a duration is stated; decides its tolerance (domain rules 4.2)."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    DECIMAL_HOURS = "decimal hours"
    FRACTION_HOURS = "half and quarter hours"
    HOURS = "whole hours"
    DAYS = "whole days"


class Bound(Enum):
    """A duration that is given as a limit."""

    EXACT = "exact"
    UNDER = "under"  # <, under, within, less than
    OVER = "over"  # >, over, more than, at least, N+
    UP_TO = "up to"  # up to, at most
    SPREAD = "spread"  # 30-40 minutes


@dataclass(frozen=True, slots=True)
class Duration:
    """A stated length of time. `start`/`end` are its place, approximation words included.

    `seconds` is the stated value (the lower one of a SPREAD, whose upper one is `upper`), None if
    the text is readable but gives no number; `special` then is "ongoing", "not available",
    "unknown" or "none". `window` is a range of times in the same text ("09:14-09:50 UTC (46 min)"),
    with or without a length beside it. `working` tells of support, office or working hours, which
    make it incomparable. `value_start`/`value_end` hold the number and unit alone.
    """

    start: int
    end: int
    seconds: float | None
    precision: Precision = Precision.MINUTES
    bound: Bound = Bound.EXACT
    upper: float | None = None
    approximate: bool = False
    special: str = ""
    window: Moment | None = None
    working: bool = False
    qualifier: str = ""
    value_start: int = 0
    value_end: int = 0
    digit: float = 0.0
    point: bool = False


class Fit(Enum):
    """How a stated duration stands to a computed one."""

    HOLDS = "holds"
    ROUGHLY = "roughly"  # differs, but the statement is too loose to call it a fault: info
    COARSE = "coarse"  # differs beyond its precision: warning
    DIFFERS = "differs"  # error


@dataclass(frozen=True, slots=True)
class _Lead:
    """Words before a length: where they end and what they say."""

    end: int
    bound: Bound = Bound.EXACT
    approximate: bool = False


_BOUNDS = ((words.UNDER, Bound.UNDER), (words.OVER, Bound.OVER), (words.UP_TO, Bound.UP_TO))


@cache
def _filler() -> re.Pattern[str]:
    return re.compile(
        r"(?:for|a total of|total of|total|in total|the|of|only|another|en)(?: of)? (?![a-z]+ [a-z]+ [a-z]+ of)"
    )


def _lead_at(low: str, at: int) -> _Lead:
    """Read "about", "up to", "<" and the like from `at` on."""
    lead = _Lead(at)
    for _ in range(5):
        bound = next(
            ((end, kind) for group, kind in _BOUNDS if (end := word_at(low, lead.end, group))), None
        )
        about = word_at(low, lead.end, words.APPROXIMATE)
        if bound is not None and (about is None or bound[0] >= about):
            lead = _Lead(skip(low, bound[0], " ", 3), bound[1], lead.approximate)
        elif about is not None:
            lead = _Lead(skip(low, about, " ", 3), lead.bound, True)
        else:
            filler = _filler().match(low, lead.end)
            if filler is None:
                break
            lead = replace(lead, end=filler.end())
    return lead


@cache
def _spread() -> re.Pattern[str]:
    names = "|".join(re.escape(word) for word in words.TO)
    return re.compile(rf" ?(?:-|~|(?:{names}|or|bis)(?= |[0-9])) ?~? ?")


@cache
def _plus() -> re.Pattern[str]:
    return re.compile(r" ?\+ ?")


@dataclass(frozen=True, slots=True)
class _Body:
    """A length, or two that make a spread."""

    low: Quantity
    high: Quantity | None = None
    plus: bool = False


def _body_at(low: str, at: int, slot: bool) -> _Body | None:
    """The length or spread that begins at `at`; `HH:MM` only in a slot."""
    if slot:
        colons = colons_at(low, at)
        if colons is not None:
            return _Body(colons)
    iso = iso_at(low, at)
    if iso is not None:
        return _Body(iso)
    first = quantity_at(low, at)
    if first is not None:
        return _with_upper(low, first)
    number = number_at(low, at)
    if number is None or number.word and low[number.end : number.end + 1] not in (" ", "-"):
        return None
    plus = _plus().match(low, number.end)
    if plus is not None:  # "13+ hours"
        more = _scaled(low, at, number.end, plus.end())
        return _Body(more, plus=True) if more else None
    joint = _spread().match(low, number.end)
    high = quantity_at(low, joint.end()) if joint else None
    if high is None or high.parts > 1:
        return None
    scale = high.unit
    return _Body(
        Quantity(high.end, number.value * scale, scale, number.digit * scale, number.fraction), high
    )


def _scaled(low: str, at: int, end: int, unit: int) -> Quantity | None:
    """A number at `at` whose unit stands apart at `unit`."""
    glued = quantity_at(low[at:end] + " " + low[unit : unit + 24], 0)
    return replace(glued, end=unit + glued.end - (end - at) - 1) if glued else None


def _with_upper(low: str, first: Quantity) -> _Body:
    joint = _spread().match(low, first.end)
    if joint is None:
        return _Body(first)
    high = quantity_at(low, joint.end())
    if high is None or high.seconds <= first.seconds or word_at(low, high.end, words.AGO):
        return _Body(first)
    return _Body(first, high)


def _precision(body: Quantity) -> Precision:
    if body.unit < 60:
        return Precision.SECONDS
    if body.unit < 3600:
        return Precision.MINUTES
    if body.unit < 86400:
        if body.digit:
            return Precision.DECIMAL_HOURS
        return Precision.FRACTION_HOURS if body.fraction else Precision.HOURS
    return Precision.HOURS if body.digit or body.fraction else Precision.DAYS


@cache
def _after() -> re.Pattern[str]:
    """Approximations behind a length."""
    return re.compile(
        r" ?(?:程度|ほど|くらい|ぐらい|前後|左右|정도|가량|弱|強|-?ish\b|\?(?!\w)"
        r"|\((?:approx\.?|approximately|ca\.?|estimated|est\.?|推定)\)|approx(?:imately|\.)?(?![a-z]))"
    )


@cache
def _or_less() -> re.Pattern[str]:
    return re.compile(
        r" ?(?:or less|or under|or fewer|oder weniger|ou moins|o menos|以内|以下|之内|이내|이하)(?![a-z])"
    )


@cache
def _below() -> re.Pattern[str]:
    return re.compile(r" ?(?:未満|미만|不到)")


def _bounded(low: str, lead: _Lead, body: _Body) -> tuple[int, Bound, bool]:
    """The end, the bound and the approximation of a length with what stands around it."""
    end = (body.high or body.low).end
    bound, about = lead.bound, lead.approximate or body.low.vague
    if body.plus:
        bound = Bound.OVER
    for _ in range(2):
        more, below = word_at(low, skip(low, end, " ", 2), words.OR_MORE), _below().match(low, end)
        less, after = _or_less().match(low, end), _after().match(low, end)
        if more is not None:
            end, bound = more, Bound.OVER
        elif below is not None:
            end, bound = below.end(), Bound.UNDER
        elif less is not None:
            end, bound = less.end(), Bound.UP_TO
        elif after is not None:
            end, about = after.end(), True
    return end, (Bound.SPREAD if body.high else bound), about


def _length_at(low: str, at: int, slot: bool) -> Duration | None:
    """The length that begins at `at`, with its bounds and approximations."""
    lead = _lead_at(low, at)
    body = _body_at(low, lead.end, slot)
    if body is None:
        return None
    end, bound, about = _bounded(low, lead, body)
    last = body.high or body.low
    if is_letter(low, last.end) and low[last.end - 1] < "\u2e80":
        return None
    return Duration(
        at,
        end,
        body.low.seconds,
        max(_precision(body.low), _precision(last), key=_RANK.index),
        bound,
        body.high.seconds if body.high else None,
        about,
        value_start=lead.end,
        value_end=last.end,
        digit=max(body.low.digit, last.digit),
        point=_is_point(low, end),
    )


_RANK = tuple(Precision)


def _is_point(low: str, end: int) -> bool:
    """Whether "ago", "later" or the like stands behind a length."""
    at = skip(low, end, " ", 2)
    found = word_at(low, at, words.AGO)
    return (
        found is not None and (at > end or low[at] >= "\u2e80") and not low.startswith("前後", at)
    )


def _special(low: str, at: int, end: int) -> Duration | None:
    """A value that says in a word that there is no length."""
    value = low[at:end].strip(" .()[]*_`")
    groups = (
        ("ongoing", words.ONGOING),
        ("not available", words.NOT_AVAILABLE),
        ("unknown", words.UNKNOWN),
        ("none", words.NONE),
    )
    for name, group in groups:
        if value in group:
            return Duration(at, end, None, special=name, value_start=at, value_end=end)
    for name, group in groups:
        found = word_at(low, at, group)
        if found is None or len(low[at:found].strip("-?")) < 2:
            continue
        rest = low[found : found + 2].strip(" ")
        if rest[:1] in ("(", ",", ";", ".", "-", ":", "["):
            return Duration(at, end, None, special=name, value_start=at, value_end=found)
    return None


def read_duration(text: str) -> Duration | None:
    """What a duration field says: a length, a bound, a window of times, or a word as `special`.

    The length must begin the value; notes, footnotes and prose behind it are its `qualifier`.
    None for what the grammar does not know ("a while"), and for a clock time alone with am/pm.
    """
    page = fold(text[: 4 * WINDOW])
    low = page.low
    at = skip(low, 0, " *_`[(\"':", 16)
    end = len(low.rstrip(" *_`"))
    if at >= end:
        return None
    special = _special(low, at, end)
    if special is not None:
        return special
    window = range_at(page, at)
    found = _window_value(page, window) if window else _length_at(low, at, slot=True)
    if found is None:
        return None
    qualifier = text[found.end : 4 * WINDOW].strip(" .;,:()[]（）。\n\t")
    if window is None:
        found = replace(found, window=_window_in(page, found.end))
    return replace(found, start=at, qualifier=qualifier, working=_working(low))


def _working(low: str) -> bool:
    return one_of(words.WORKING).search(low) is not None


@cache
def _length_joint() -> re.Pattern[str]:
    return re.compile(
        r" {0,3}(?:[a-z]{2,4} )?[=(\[≈~:,;/-]{1,3} {0,3}(?:=|or|i\.e\.|total:?|≈)? {0,2}"
    )


def _window_value(page: Folded, window: Moment) -> Duration:
    """A window of times, with the length that stands behind it if there is one."""
    low = page.low
    bare = Duration(
        window.start, window.end, None, window=window, value_start=window.start,
        value_end=window.end,
    )  # fmt: skip
    joint = _length_joint().match(low, window.end)
    if joint is None:
        return bare
    found = _length_at(low, joint.end(), slot="=" in joint.group() or "(" in joint.group())
    if found is None or found.point:
        return bare
    about = found.approximate or "~" in joint.group() or "≈" in joint.group()
    return replace(found, start=window.start, window=window, approximate=about)


def _window_in(page: Folded, start: int) -> Moment | None:
    """The first range of times behind a length ("about 3 hours, from 15:30 to 18:10")."""
    for found in numbers().finditer(page.low, start, start + WINDOW):
        at = found.start()
        if is_word(page.low, at - 1) or page.low[at - 1] in ".:/":
            continue
        window = range_at(page, at)
        if window is not None:
            return window
    return None


# Units that are also other words or signs in running text: "one time", "3D", "5 t".
_NOT_IN_PROSE = frozenset(
    ("time", "t", "mo", "w", "j", "d", "m", "s", "日", "일", "周", "주", "分")
)


@cache
def _word_starts() -> re.Pattern[str]:
    """Number words that can begin a length; only in front of a word of time are they one."""
    names = sorted((w for w in words.NUMBERS if w[0] < "\u2e80"), key=lambda w: (-len(w), w))
    return re.compile(
        r"(?<![a-z])(?:half an?|a few|a couple|"
        + "|".join(names)
        + r")(?=[ -])|p(?=t?[0-9])|[½¼¾]|半|两|兩|한 ?시"
    )


def find_durations(text: str) -> tuple[Duration, ...]:
    """The lengths in running text, in order, with their bounds. Every one has a unit.

    "5 minutes later" is returned with `point` set. Left out: HH:MM, 24/7, times of day (14時05分),
    ages of a version or a path, and lone units that are mostly something else (3D, "5 m" of
    cable apart from a number glued to it, Norwegian "1 time").
    """
    page = fold(text)
    low = page.low
    starts = sorted(
        {found.start() for found in numbers().finditer(low)}
        | {found.start() for found in _word_starts().finditer(low)}
    )
    urls = addresses(low)
    found: list[Duration] = []
    end = 0
    for at in starts:
        if at < end or not _free(low, at, end) or (urls and inside(at, urls)):
            continue
        length = _length_at(low, at, slot=False)
        if length is None or _is_other(low, length):
            continue
        length = _with_lead(low, length, end)
        found.append(length)
        end = length.end
    return tuple(found)


def _free(low: str, at: int, end: int) -> bool:
    if at == 0 or at == end:
        return True
    if low[at - 1] in "0123456789./:#$€£@\\_" or is_letter(low, at - 1):
        return False
    if low[at - 1] in "-+":
        return at < 2 or low[at - 2] == " " and low[at] not in "0123456789"
    return low[at - 1] not in "時시月월年년"


def _is_other(low: str, length: Duration) -> bool:
    """Whether a number with a unit is something else in running text."""
    written = low[length.value_start : length.value_end]
    unit = written.lstrip("0123456789.,½¼¾/").strip(" -")
    if length.precision is Precision.MINUTES and unit == "分":
        return False
    if unit in ("m", "s", "d"):  # 5m, 30s, 3d when glued and not a length in metres
        return " " in written or low[length.value_end : length.value_end + 2] in ("/s", "b/")
    if unit in _NOT_IN_PROSE:
        return True
    return unit == "second" and length.seconds == 1


def _with_lead(low: str, length: Duration, floor: int) -> Duration:
    """A length found at its number, with the words before it that bound it."""
    for back in range(24, 0, -1):
        at = length.start - back
        if at < floor or (is_word(low, at - 1) and is_letter(low, at)) or low[at] == " ":
            continue
        lead = _lead_at(low, at)
        if lead.end == length.start and (lead.approximate or lead.bound is not Bound.EXACT):
            bound = length.bound if length.bound is not Bound.EXACT else lead.bound
            return replace(
                length, start=at, bound=bound, approximate=length.approximate or lead.approximate
            )
    return length
