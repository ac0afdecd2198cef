"""A clock time that is cited in running text, and how it is placed on the axis."""

from __future__ import annotations

import datetime

from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.certainty import Certainty
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.fields.window import after_midnight
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.half_of_day import of_either_half
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import DAY, day_number
from postmortem_lint.times.zones.offsets import zone_behind
from postmortem_lint.times.zones.zone import Zone, find_zone


@record
class TimeContext:
    """The day and zone that a bare time of the document has, the start of the incident, whether
    other times are written on a clock of 24 hours, the words of the title, the times of day of
    fields and timelines in seconds, and whether the incident goes over midnight."""

    day: datetime.date | None
    zone: Zone | None
    start: Instant | None = None
    of_24_hours: bool = False
    title: frozenset[str] = frozenset()
    clocks: tuple[int, ...] = ()
    over_midnight: bool = False


@record
class Citation:
    """A clock time cited outside the timeline. `span` is the time, `written` its text, `instant`
    its place on the axis; `key` the milestone it is said to be, None if nothing says so. `role` is
    the part it stands in. `listed` times are those of response steps and of the alert, `published`
    those of the communication; `partner` is the other end of a range, `happening` what happened
    or went on. `clause` are the words before it that say what happened, `certainty` how surely they
    are about the incident. `words` are all that its clause tells, `hedged` that the time is only
    about so or a limit, `dated` that its date stands beside it, of a range anywhere before it,
    `declared` that it tells when somebody said that it was over, `elsewhere` that its sentence
    names another zone than its own."""

    span: Span
    written: str
    instant: Instant
    key: Key | None
    role: Role | None
    listed: bool = False
    published: bool = False
    partner: Instant | None = None
    clause: str = ""
    certainty: Certainty = Certainty.STATED
    happening: Happening | None = None
    words: Tokens = ()
    hedged: bool = False
    dated: bool = False
    declared: bool = False
    elsewhere: bool = False

    @property
    def alone(self) -> bool:
        """Whether a sentence tells it, and it is no end of a range."""
        return self.partner is None and not (self.listed or self.published)


def citation_at(
    text: Text,
    clock: Clock,
    frame: TimeContext,
    key: Key | None,
    role: Role | None,
    *,
    day: datetime.date | None = None,
    listed: bool = False,
    published: bool = False,
) -> Citation:
    """The citation of a clock time in a text."""
    zone = zone_behind(fold(text.plain), clock.start, clock.end)[0] or frame.zone
    on = day or frame.day
    base = day_number(on) * DAY if on else 0
    certainty = half_known(frame, clock)
    instant = Instant(base + clock.lo, base + clock.hi, False, zone, on is not None, certainty)
    if day is None and frame.start:
        instant = after_midnight(frame.start, instant, None)
    span = text.locate(clock.start, clock.end)
    said = text.plain[clock.start : clock.end]
    return Citation(span, said, instant, key, role, listed, published)


def half_known(frame: TimeContext, clock: Clock) -> Certainty:
    """How sure the half of the day is: 2:05 may be 14:05 where no time shows a 24-hour clock."""
    unsure = not frame.of_24_hours and of_either_half((clock,)) and not clock.hour12
    return Certainty.CONVENTION if unsure else Certainty.STATED


def names_another_zone(plain: str, at: int, zone: Zone | None) -> bool:
    """Whether the sentence at a place names a zone that is not `zone`: "in UTC, it ran from"."""
    found = sentence_at(plain, at)
    if found is None:
        return False
    sentence, _ = found
    text, start = plain[: sentence.end], sentence.start
    while named := find_zone(text, start):
        if zone is None or named[0].family != zone.family:
            return True
        start = named[2]
    return False


def clause_before(plain: str, at: int) -> str:
    """The words of a clause before a time in it."""
    found = sentence_at(plain, at)
    if found is None:
        return ""
    sentence, _ = found
    return " ".join(sentence.clauses[sentence.clause(at)].before(at))
