"""Times that count from zero: lengths and no clocks of the day, joined to the clock where the
document says when zero was."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import DateSource
from postmortem_lint.postmortem.timeline.entries.columns import in_minutes_and_seconds
from postmortem_lint.postmortem.timeline.entries.pieces import RawEntry
from postmortem_lint.postmortem.timeline.milestones import milestones_in
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.times.clocks.clock import Clock, Notation
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import leading_moment
from postmortem_lint.times.units import DAY, MINUTE, numbered_day

_BOTH = 2
# T0, T+0, T=0, T+00:00, T-zero, and the words that say of the time behind them that it is the zero.
_ZERO = regex(r"(?<![\w+-])t ?(?:[+=-] ?)?(?:0(?:0?:00)?|zero)(?![\w:+-]|\.\w)")
_TO_ZERO = regex(r"(?: ?\(?[a-z]{2,5}\)?)?[\s=:,()–-]{1,4}(?:[^\W\d]+\s+){0,2}$")
_NEXT = regex(r"[\s=:(,–-]{0,4}(?:[^\W\d]+\s+)?")
_RELATIVE_TO = regex(rf"\b(?:{lookup.any_of(lookup.times.relative_to)})[\s:=]+")
_WORDS = 3  # between the zero and its time
_FAR = 4  # times the length of the incident
_ROUNDED = 5 * MINUTE


def count_from_zero(
    raws: list[RawEntry], said: str, bounds: tuple[Instant, ...], anchor: Instant | None
) -> list[RawEntry]:
    """The entries, clocks that count from zero as lengths, and lengths as times of the day if it is
    known when zero was; `said` is what the title of the timeline and a note below it say."""
    short = in_minutes_and_seconds(said) and all(map(_is_bare, raws))
    if short or _counts(raws, bounds):
        raws = [replace(raw, moment=_as_length(raw.moment, short)) for raw in raws]
    zero = anchor or _declared_zero(raws, bounds)
    return raws if zero is None else [_joined(raw, zero) for raw in raws]


def _declared_zero(raws: list[RawEntry], bounds: tuple[Instant, ...]) -> Instant | None:
    """The declared start, where the entry at zero tells it and no entry has a clock. Lengths far
    beyond the declared end may be of another unit, and some that are all rounded are not exact."""
    lengths = [raw.moment.offset for raw in raws if raw.moment.offset is not None]
    started = any(_starts(raw) for raw in raws if raw.moment.offset == 0)
    if not started or len(bounds) < _BOTH or any(raw.moment.clock for raw in raws):
        return None
    if max(lengths) > _FAR * (bounds[1].lo - bounds[0].lo):
        return None
    rough = bounds[0].approximate or all(length % _ROUNDED == 0 for length in lengths)
    return replace(bounds[0], approximate=rough, certainty=Certainty.CONVENTION)


def _starts(raw: RawEntry) -> bool:
    return Key.STARTED in milestones_in([raw.event.plain])


def _counts(raws: list[RawEntry], bounds: tuple[Instant, ...]) -> bool:
    """Whether clocks begin with 0:00 beside times counted from an event, or reach exactly as far
    as the incident lasted."""
    clocks = [raw.moment.clock for raw in raws if raw.moment.clock]
    if len(clocks) < _BOTH or clocks[0].lo or not all(map(_is_bare, raws)):
        return False
    if any(raw.moment.kind is Kind.RELATIVE and raw.moment.offset for raw in raws):
        return True
    if len(bounds) < _BOTH or bounds[0].lo % DAY < MINUTE:
        return False
    length = bounds[1].lo - bounds[0].lo
    return any(abs(clock.lo - length) <= MINUTE for clock in clocks)


def _is_bare(raw: RawEntry) -> bool:
    """Whether a time is nothing but digits with a colon, or no clock at all."""
    clock, moment = raw.moment.clock, raw.moment
    if clock is None:
        return True
    plain = clock.notation is Notation.COLON and not clock.hour12
    return plain and not (moment.date or moment.zone)


def _as_length(moment: Moment, short: bool) -> Moment:
    """A clock as a length; `short` tells that 18:40 are minutes and seconds."""
    clock = moment.clock
    if clock is None:
        return moment
    offset = clock.lo // MINUTE if short and not clock.seconds_known else clock.lo
    return replace(moment, kind=Kind.RELATIVE, clock=None, until=None, offset=offset)


def _joined(raw: RawEntry, anchor: Instant) -> RawEntry:
    """An entry so long after the zero as one with a time of the day."""
    moment = raw.moment
    if moment.kind is not Kind.RELATIVE or moment.offset is None or _is_definition(raw):
        return raw
    days, seconds = divmod(anchor.lo + moment.offset, DAY)
    width = min(anchor.hi - anchor.lo, MINUTE - 1)
    clock = Clock(moment.start, moment.end, seconds, seconds + width, Notation.WORD)
    about = moment.approximate or anchor.approximate
    certainty = min(moment.certainty, anchor.certainty)
    told = replace(
        moment, kind=Kind.INSTANT, clock=clock, zone=anchor.zone, approximate=about,
        certainty=certainty,
    )  # fmt: skip
    if not anchor.dated:
        return replace(raw, moment=replace(told, next_day=max(0, days)), zone=anchor.zone)
    day = numbered_day(days)
    return replace(raw, moment=told, zone=anchor.zone, day=day, day_from=DateSource.DAY_LINE)


def _is_definition(raw: RawEntry) -> bool:
    """Whether an entry says when the zero was: "T0 = 14:05 UTC", "T0 is 14:05, at the rollout"."""
    event = raw.event.plain
    if raw.moment.offset or not event:
        return False
    for at in _behind(event.lower(), 0):
        moment = leading_moment(event[at:])
        if moment and moment.clock:
            said = any(sign.isalpha() or sign == "=" for sign in event[:at])
            return said or not event[at + moment.end :].strip(" .)")
    return False


def find_zero(text: str) -> Moment | None:
    """The moment of which a text says that times count from it: "T0 is 14:05 UTC", "all times
    relative to 14:05 UTC"."""
    low = text.lower()
    for found in (*_ZERO.finditer(low), *_RELATIVE_TO.finditer(low)):
        for at in _behind(low, found.end()):
            moment = leading_moment(text[at : at + 80])
            if moment and moment.kind is Kind.INSTANT and moment.clock:
                return moment
    return next(
        filter(None, (_before_zero(text, one.start()) for one in _ZERO.finditer(low))), None
    )


def _before_zero(text: str, zero: int) -> Moment | None:
    """The moment right before a zero: "we call 14:05 UTC T0"."""
    low = max(0, zero - _NEAR)
    clocks = [one for one in find_clocks(text[low:zero]) if not one.problem]
    if not clocks or not _TO_ZERO.fullmatch(text[low + clocks[-1].end : zero].lower()):
        return None
    moment = leading_moment(text[low + clocks[-1].start : zero])
    return moment if moment and moment.kind is Kind.INSTANT else None


_NEAR = 40  # characters


def _behind(low: str, at: int) -> Iterator[int]:
    """Where the time may begin: right behind a place, or a few words further."""
    yield at
    for _ in range(_WORDS):
        found = _NEXT.match(low, at)
        if found is None or found.end() == at:
            return
        at = found.end()
        yield at
