"""How far a number rose or fell, told in percent: "errors fell from 126 to 2 (a 98 % drop)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.durations.duration import Bound
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_counts
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before
from postmortem_lint.values.numbers.shares import has_percent

_WORD = rf"{LETTER}[\w'’/-]*"
_NOUN = r"(?: ?[^\W\d_][\w'’/-]*)"
_ABOUT = rf"(?:(?:[~≈]|{lookup.any_of(lookup.lengths.approximate)}) *)?"
_ENDS = (*lookup.times.to, *lookup.counts.change_to)
_STARTS = (*lookup.times.since, *lookup.counts.change_from)
_FROM, _TO, _BY = (
    lookup.any_of(spaced(words)) for words in (_STARTS, _ENDS, lookup.counts.change_by)
)
_SOLID_TO = lookup.any_of(word for word in _ENDS if gapless(word[0]))
_CHANGE = lookup.any_of(spaced(lookup.counts.changes))
_SOLID = lookup.any_of(word for word in lookup.counts.changes if gapless(word[0]))
_NAMED = rf"(?:(?:{_CHANGE})(?!\w)|(?:{_SOLID}))"

_TURN = r"(?:→|⇒|->|=>|➜|➔)"
_ARROW = regex(rf"{_NOUN}{{0,2}} ?{_TURN} ?{_ABOUT}")
_JOINED = regex(rf"{_NOUN}{{0,2}} (?:{_TO}) (?:(?:{_WORD}) )?{_ABOUT}")
_SOLID_JOINED = regex(rf" ?[^\W\d_]{{0,4}}?(?:{_SOLID_TO}) ?{_ABOUT}")
_UNIT = regex(r" ?([^\W\d_]+)")
_LED = regex(rf"(?<!\w)(?:{_FROM}) (?:{_WORD} )?{_ABOUT}$")
_SIGN = r"[-−–+↓↑↘↗▼▲]"
# Between the second number and the percentage: a bracket, or a comma and a word for a change.
_LEADS = rf"{_ABOUT}(?:{_SIGN} ?)?"
_BRACKET = regex(rf"[^.;:,()\[\]（）]{{0,60}}?[(\[（] ?(?:[^\W\d_]{{1,4}} )?{_LEADS}")
_SIGNED = regex(rf"{_NOUN}? ?[(\[（] ?{_ABOUT}{_SIGN} ?")
_NAMED_BRACKET = regex(
    rf"[^.;:,()\[\]（）]{{0,60}}?[(\[（] ?(?:{_WORD} )?{_NAMED}(?: (?:{_WORD}))?[ :]*{_LEADS}"
)
_COMMA = regex(rf"{_NOUN}{{0,4}} ?(?:[,;–—=]| -|:) ?(?:{_WORD} ){{0,3}}{_LEADS}")
_CLOSED = regex(r" ?[)\]）,;]")
_IN = lookup.any_of(spaced(lookup.clauses.in_time))
# "a 30 % drop in errors" is one of errors, not of what is named before it.
_BEHIND = regex(rf"[ -]?{_NAMED}(?! (?:{_IN}) [^\W\d_])")
# Between the percentage and the first number, where it is told before them.
_OWN = rf"(?: ?(?!(?:{lookup.any_of(lookup.grammar.and_words)})(?!\w))[^\W\d_][\w'’/-]*)"
_BEFORE = regex(rf"{_OWN}{{0,5}} ?[,(（:–—-]? ?(?:(?:{_FROM}) )?(?:{_WORD} )?{_ABOUT}")
_BY_LED = regex(rf"(?<!\w)(?:{_BY}) (?:{_WORD} )?{_ABOUT}$")
_CHAIN_BEFORE = regex(rf"{_TURN} ?{_ABOUT}$")
_CHAIN = regex(rf"[^\W\d_]{{0,3}} ?%? ?{_TURN}|e[0-9]")
_NAME = regex(r"(?:^|[\s(*_])[^\W\d_]+ $")
_YEARS = (1990, 2100)
_VERSION = 40  # up to which a number behind a name may be a version or a week
_LEAD = 40  # characters
_FAR = 300  # characters, behind which a percentage is said of something else
_NEAR = 0.08  # of a change, or of what is left, whichever is less
_ROUGH = 0.12
_LEAST = 1.0  # percent
_STEP = 5  # percent, to which people round
_FEW = 10  # up to which numbers without a unit may be those of steps ("stage 1 → 2")


@record
class ChangeEnd:
    """A number or a length (`value` in seconds) at its place; `kind` tells what compares."""

    start: int
    end: int
    value: float
    kind: str


@record
class PercentChange:
    """The `percent` by which a number is told to have changed, `ends` before and after, and the
    one that is `right` by them."""

    percent: Amount
    ends: tuple[ChangeEnd, ChangeEnd]
    right: float


def find_changes(text: str) -> Iterator[PercentChange]:
    """The changes in percent that are not those of the two numbers beside them, in order."""
    if not has_percent(text):
        return
    low = fold(text).low
    counts = find_counts(text)
    percents = [one for one in counts if one.unit is Unit.PERCENT and one.upper is None]
    pairs = list(_pairs(low, text, counts)) if percents else []
    for percent in percents:
        beside = next((pair for pair in pairs if _is_beside(low, pair, percent)), None)
        if beside and not _fits(low, percent, beside):
            first, last = (one.value for one in beside)
            yield PercentChange(percent, beside, 100 * abs(last - first) / first)


def _pairs(
    low: str, text: str, counts: tuple[Amount, ...]
) -> Iterator[tuple[ChangeEnd, ChangeEnd]]:
    """What is told to have gone from one number to another."""
    found = [
        ChangeEnd(one.start, one.end, one.value, f"{one.unit.name} {one.currency}")
        for one in counts if one.upper is None and not one.problem
    ]  # fmt: skip
    found += [
        ChangeEnd(one.value_start, one.value_end, one.seconds, "length")
        for one in find_durations(text)
        if one.seconds and one.bound is Bound.EXACT and one.window is None
    ]
    found.sort(key=lambda one: one.start)
    for first, last in pairwise(found):
        alike = first.kind == last.kind and first.value > 0
        if alike and _are_joined(low, first, last) and _in_one_unit(low, first, last):
            yield first, last


def _are_joined(low: str, first: ChangeEnd, last: ChangeEnd) -> bool:
    """Whether a sign or words between two numbers say that the one became the other."""
    between = first.end, last.start
    lead = max(0, first.start - _LEAD), first.start
    if low.startswith("/", last.end) or _CHAIN_BEFORE.search(low, *lead):
        return False
    if _CHAIN.match(low, last.end) or _are_names(low, first, last):
        return False
    led = _LED.search(low, *lead) is not None
    if led or max(first.value, last.value) > _FEW:
        arrow = _ARROW.fullmatch(low, *between) or _SOLID_JOINED.fullmatch(low, *between)
        return bool(arrow or (led and _JOINED.fullmatch(low, *between)))
    return False


def _are_names(low: str, first: ChangeEnd, last: ChangeEnd) -> bool:
    """Whether two numbers are years, or small ones behind a name: versions ("Java 11 → 17")."""
    values = (first.value, last.value)
    if all(_YEARS[0] <= value <= _YEARS[1] and value == int(value) for value in values):
        return True
    lead = max(0, first.start - _LEAD), first.start
    named = max(values) < _VERSION and _NAME.search(low, *lead) is not None
    return named and _LED.search(low, *lead) is None


def _in_one_unit(low: str, first: ChangeEnd, last: ChangeEnd) -> bool:
    """Whether no word behind a number says that it counts another thing: no "2 GB to 512 MB"."""
    if first.kind == "length":
        return True
    units = [_UNIT.match(low, one.end) for one in (first, last)]
    one, other = (found[1] if found else "" for found in units)
    return not one or not other or one == other or one in _ENDS or gapless(one[0])


def _is_beside(low: str, pair: tuple[ChangeEnd, ChangeEnd], percent: Amount) -> bool:
    """Whether a percentage is said of the change of two numbers."""
    first, last = pair
    if max(percent.start - last.end, first.start - percent.end) > _FAR:
        return False
    if percent.start > last.end:
        between = last.end, percent.start
        named = _BEHIND.match(low, percent.end)
        if _NAMED_BRACKET.fullmatch(low, *between):
            return True
        if _SIGNED.fullmatch(low, *between) and _CLOSED.match(low, percent.end):
            return True
        apart = _BRACKET.fullmatch(low, *between) or _COMMA.fullmatch(low, *between)
        return bool(named and apart)
    if percent.end < first.start and _BEFORE.fullmatch(low, percent.end, first.start):
        lead = max(0, percent.start - _LEAD), percent.start
        return bool(_BEHIND.match(low, percent.end) or _BY_LED.search(low, *lead))
    return False


def _fits(low: str, percent: Amount, pair: tuple[ChangeEnd, ChangeEnd]) -> bool:
    """Whether a percentage may be meant for a change, or for the one number in terms of the other,
    as people round them; of lengths, also for a speed."""
    (first, last), stated = pair, percent.value
    right = [100 * abs(last.value - first.value) / first.value, 100 * last.value / first.value]
    if Unit.PERCENT.name in first.kind:
        right.append(abs(last.value - first.value))
    if last.value and (first.kind == "length" or last.value < first.value):
        right += [100 * (first.value / last.value - 1), 100 * first.value / last.value]
    places = (percent.start, first.start, last.start)
    rough = any(hedge_before(low, place) is not Hedge.NONE for place in places)
    step = _STEP / 2 if stated % _STEP == 0 else _LEAST
    return any(abs(one - stated) <= max(step, _room(one, rough=rough)) for one in right)


def _room(right: float, *, rough: bool) -> float:
    """How far a written percentage may lie from the right one."""
    left = min(right, 100 - right) if right < 100 else right
    return max(_ROUGH * right, 3 * _LEAST) if rough else _NEAR * left
