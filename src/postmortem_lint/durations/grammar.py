"""One stated length with the words that bound it, read at a place of a folded text."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.durations.duration import Bound, Duration, Precision, coarser
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import is_letter, skip, word_at
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.times.length_numbers import number_at
from postmortem_lint.times.moments.points import ABOUT_IN_BRACKETS
from postmortem_lint.times.quantities import (
    Quantity,
    colons_at,
    counted,
    iso_at,
    quantity_at,
    signed_at,
)
from postmortem_lint.times.units import DAY, HOUR


@record
class Lead:
    """Words before a length: where they end and what they say."""

    end: int
    bound: Bound = Bound.EXACT
    approximate: bool = False


_BOUNDS = (
    (lookup.lengths.under, Bound.UNDER),
    (lookup.lengths.over, Bound.OVER),
    (lookup.lengths.up_to, Bound.UP_TO),
)


_FIRSTS = frozenset(
    word[0]
    for group in (*dict(_BOUNDS), lookup.lengths.approximate, lookup.lengths.fillers)
    for word in group
)
_FILLER = regex(rf"(?:{lookup.any_of(lookup.lengths.fillers)}) ")


def lead_at(low: str, at: int) -> Lead:
    """Read "about", "up to", "<" and the like from `at` on."""
    lead = Lead(at)
    if low[at : at + 1] not in _FIRSTS:
        return lead
    for _ in range(5):
        bound = next(
            ((end, kind) for group, kind in _BOUNDS if (end := word_at(low, lead.end, group))), None
        )
        about = word_at(low, lead.end, lookup.lengths.approximate)
        if bound is not None and (about is None or bound[0] >= about):
            lead = Lead(skip(low, bound[0], " ", 3), bound[1], lead.approximate)
        elif about is not None:
            lead = Lead(skip(low, about, " ", 3), lead.bound, True)
        else:
            filler = _FILLER.match(low, lead.end)
            if filler is None:
                break
            lead = replace(lead, end=filler.end())
    return lead


@cache
def _spread() -> re.Pattern[str]:
    names = lookup.any_of((*lookup.times.to, *lookup.grammar.or_words))
    return regex(rf" ?(?:-|~|(?:{names})(?= |[0-9])) ?~? ?")


_PLUS = regex(r" ?\+ ?")


@record
class _Body:
    """A length, or two that make a spread."""

    low: Quantity
    high: Quantity | None = None
    plus: bool = False


def _body_at(low: str, at: int, slot: bool, unit: int | None) -> _Body | None:
    """The length or spread that begins at `at`; `HH:MM` and signs of a unit (75') only in a slot.
    A number alone takes the `unit`."""
    if slot:
        colons = colons_at(low, at) or signed_at(low, at)
        if colons is not None:
            return _Body(colons)
    iso = iso_at(low, at)
    if iso is not None:
        return _Body(iso)
    first = quantity_at(low, at)
    if first is not None:
        return _with_upper(low, first)
    number = number_at(low, at)
    if number is None or (number.word and low[number.end : number.end + 1] not in (" ", "-")):
        return None
    plus = _PLUS.match(low, number.end)
    if plus is not None:  # "13+ hours"
        more = _scaled(low, at, number.end, plus.end())
        return _Body(more, plus=True) if more else None
    joint = _spread().match(low, number.end)
    high = quantity_at(low, joint.end()) if joint else None
    if high is not None:
        return _Body(counted(number, high.unit, high.end), high) if high.parts == 1 else None
    if unit is None or number.word:
        return None
    last = number_at(low, joint.end()) if joint else None
    first = counted(number, unit, number.end)
    return _Body(first, counted(last, unit, last.end) if last else None)


def _scaled(low: str, at: int, end: int, unit: int) -> Quantity | None:
    """A number at `at` whose unit stands apart at `unit`."""
    glued = quantity_at(low[at:end] + " " + low[unit : unit + 24], 0)
    return replace(glued, end=unit + glued.end - (end - at) - 1) if glued else None


def _with_upper(low: str, first: Quantity) -> _Body:
    joint = _spread().match(low, first.end)
    if joint is None:
        return _Body(first)
    high = quantity_at(low, joint.end())
    if high is None or high.seconds <= first.seconds or word_at(low, high.end, lookup.lengths.ago):
        return _Body(first)
    return _Body(first, high)


def _precision(body: Quantity) -> Precision:
    if body.unit < 60:
        return Precision.SECONDS
    if body.unit < HOUR:
        return Precision.MINUTES
    if body.unit < DAY:
        if body.digit:
            return Precision.DECIMAL_HOURS
        return Precision.FRACTION_HOURS if body.fraction else Precision.HOURS
    return Precision.HOURS if body.digit or body.fraction else Precision.DAYS


# Approximations behind a length.
_AFTER = regex(rf" ?(?:{lookup.lengths.about_after}|\?(?!\w)|\((?:{ABOUT_IN_BRACKETS})\))")
_OR_LESS = regex(rf" ?(?:{lookup.any_of(lookup.lengths.or_less)})(?![a-z\u00df-\u024f])")
_BELOW = regex(rf" ?(?:{lookup.any_of(lookup.lengths.below)})")


def _bounded(low: str, lead: Lead, body: _Body, slot: bool) -> tuple[int, Bound, bool]:
    """The end, the bound and the approximation of a length with what stands around it."""
    end = (body.high or body.low).end
    bound, about = lead.bound, lead.approximate or body.low.vague
    if body.plus:
        bound = Bound.OVER
    for _ in range(2):
        more = word_at(low, skip(low, end, " ", 2), lookup.lengths.or_more)
        below = _BELOW.match(low, end)
        less, after = _OR_LESS.match(low, end), _AFTER.match(low, end)
        if more is not None:
            end, bound = more, Bound.OVER
        elif below is not None:
            end, bound = below.end(), Bound.UNDER
        elif less is not None:
            end, bound = less.end(), Bound.UP_TO
        elif after is not None and (slot or not after.group().endswith("?")):
            end, about = after.end(), True
    return end, (Bound.SPREAD if body.high else bound), about


def length_at(low: str, at: int, slot: bool, unit: int | None = None) -> Duration | None:
    """The length that begins at `at`, with its bounds and approximations; `unit` is that of numbers
    without one, in seconds."""
    lead = lead_at(low, at)
    body = _body_at(low, lead.end, slot, unit)
    if body is None and lead.end > at:  # a word that may stand before a length may begin one, too
        lead = Lead(at)
        body = _body_at(low, at, slot, unit)
    if body is None:
        return None
    end, bound, about = _bounded(low, lead, body, slot)
    last = body.high or body.low
    if is_letter(low, last.end) and low[last.end - 1] < "\u2e80":
        return None
    return Duration(
        at,
        end,
        body.low.seconds,
        coarser(_precision(body.low), _precision(last)),
        bound,
        body.high.seconds if body.high else None,
        about,
        value_start=lead.end,
        value_end=last.end,
        digit=max(body.low.digit, last.digit),
        other=body.low.other,
        point=_is_point(low, end),
    )


def _is_point(low: str, end: int) -> bool:
    """Whether "ago", "later" or the like stands behind a length."""
    at = skip(low, end, " ", 2)
    found = word_at(low, at, lookup.lengths.ago)
    if found is None or low.startswith(lookup.lengths.no_ago, at):
        return False
    return at > end or low[at] >= "\u2e80"
