"""Lists of times outside of the timelines, in which all but one stand in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from postmortem_lint.analysis.once import all_once
from postmortem_lint.certainty import Certainty
from postmortem_lint.language.sentences import sentences
from postmortem_lint.markdown.model import Code, List, Paragraph, Section, Table
from postmortem_lint.markdown.struck import standing
from postmortem_lint.markdown.walk import Node, walk
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import heading_moment, leading_moment, read_moment
from postmortem_lint.times.units import HALF_DAY, HOUR, MINUTE

_LEAST = 5  # times, of which one may be wrong
_TWO = 2  # places at which a wrong one can break the order
_SHARE = 0.8  # of the lines of a list that begin with one
_LINE = regex(r"[^\n]+")


@record
class _Timed:
    """A time at the beginning of a line; those of a log may be late by `slack` seconds."""

    text: Text
    moment: Moment
    clock: Clock
    slack: int = 0


@record
class UnsortedTime:
    """A time that stands below a later one, and that one."""

    text: Text
    above: Text


@all_once
def unsorted_times(postmortem: Postmortem) -> Iterator[UnsortedTime]:
    """The one time of each list that is out of order."""
    entries = (entry.time.span for timeline in postmortem.timelines for entry in timeline.entries)
    known = Spans(entries)
    for section in postmortem.document.sections():
        for timed in _lists(section):
            if sum(known.meets(one.text.span) for one in timed) <= 1:
                yield from (odd for run in _runs(timed) for odd in _odd(run))


def _lists(section: Section) -> Iterator[list[_Timed]]:
    """What stands below each other in a section: items, rows, lines, paragraphs, headings."""
    for visit in walk(section.blocks):
        if not visit.quoted:
            yield from _of_node(visit.node)
    blocks = (_first_line(one) if isinstance(one, Paragraph) else None for one in section.blocks)
    yield from _groups([_timed(one) if one else None for one in blocks])
    titles = (one.heading.text for one in section.children if one.heading)
    yield from _groups([_timed(one, heading=True) for one in titles])


def _groups(told: list[_Timed | None]) -> Iterator[list[_Timed]]:
    """The times of what begins with them one after the other."""
    for timed, group in groupby(told, bool):
        if timed:
            yield [one for one in group if one]


def _of_node(node: Node) -> Iterator[list[_Timed]]:
    match node:
        case List():
            yield from _full([standing(item.text) for item in node.items])
        case Table():
            yield _cells(row.cells[0].text for row in node.rows if row.cells)
        case Code() if node.text is not None:
            log = (node.text.part(*one.span()) for one in _LINE.finditer(node.text.plain))
            for timed in _full([one for one in log if one.plain.strip()]):
                yield [replace(one, slack=MINUTE) for one in timed]
        case Paragraph():
            told = [node.text.part(*place) for place in sentences(node.text.plain)]
            lines = _full([line for line in node.text.lines() if line])
            yield max((*lines, [one for one in map(_timed, told) if one]), key=len)
        case _:
            return


def _first_line(block: Paragraph) -> Text:
    return next(iter(block.text.lines()), block.text)


def _full(lines: list[Text]) -> Iterator[list[_Timed]]:
    """The times of lines, if most of these begin with one."""
    timed = [one for line in lines if (one := _timed(line))]
    if len(timed) >= _SHARE * len(lines):
        yield timed


def _cells(cells: Iterable[Text]) -> list[_Timed]:
    moments = [(cell, read_moment(cell.plain)) for cell in cells]
    timed = [_known(cell, moment) for cell, moment in moments]
    return [one for one in timed if one] if all(timed) else []


def _timed(line: Text, *, heading: bool = False) -> _Timed | None:
    read = heading_moment(line.plain) if heading else leading_moment(line.plain, dotted=True)
    return _known(line, read) if read else None


def _known(line: Text, moment: Moment) -> _Timed | None:
    sure = moment.kind in (Kind.INSTANT, Kind.RANGE) and not moment.approximate
    clock = moment.clock
    if clock is None or not sure or moment.problem or moment.certainty <= Certainty.GUESSED:
        return None
    written = line.part(moment.start, moment.end)
    written = written.part(0, len(written.plain.rstrip(" *_`:.;,|-–—>])")))
    return _Timed(written, moment, clock)


def _runs(timed: list[_Timed]) -> Iterator[list[_Timed]]:
    """The times of one day each: a date begins a new one, and so does midnight."""
    run: list[_Timed] = []
    day = None
    for one in timed:
        date = one.moment.date
        past = bool(run) and run[-1].clock.lo - one.clock.lo >= HALF_DAY
        if past or one.moment.next_day or (date and date.day != day):
            yield run
            run, day = [], date.day if date else day
        run.append(one)
    yield run


def _odd(run: list[_Timed]) -> Iterator[UnsortedTime]:
    """The one time without which all others are in order, none past midnight."""
    drops = [at for at in range(1, len(run)) if _falls(run[at - 1], run[at])]
    zones = {one.moment.zone for one in run}
    if len(run) < _LEAST or not 1 <= len(drops) <= _TWO or len(zones) > 1:
        return
    for at in sorted({*drops, *(drop - 1 for drop in drops)} - {0}, reverse=True):
        if _drops([*run[:at], *run[at + 1 :]]):
            continue
        above = next((one for one in reversed(run[:at]) if _falls(one, run[at])), None)
        odd, other = (run[at], above) if above else (run[at + 1], run[at])
        last = at == len(run) - 1
        if not (last and other.clock.lo - odd.clock.lo > HOUR) and not _fits_later(run, at):
            yield UnsortedTime(odd.text, other.text)
        return


def _drops(run: list[_Timed]) -> bool:
    return any(_falls(*pair) for pair in pairwise(run))


def _falls(above: _Timed, below: _Timed) -> bool:
    return below.clock.hi + below.slack < above.clock.lo


def _fits_later(run: list[_Timed], at: int) -> bool:
    """Whether a time without am or pm is in order in the other half of the day."""
    clock = run[at].clock
    if not clock.bare12 or clock.padded:
        return False
    below = run[at + 1].clock.lo if at + 1 < len(run) else clock.lo + HALF_DAY
    return run[at - 1].clock.lo <= clock.lo + HALF_DAY <= below
