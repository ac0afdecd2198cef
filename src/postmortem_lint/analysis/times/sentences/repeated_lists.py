"""Lists of times that stand twice in a document and differ in one of them (PM318)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.hedges import is_length
from postmortem_lint.analysis.times.sentences.same_events import SameEvent, same_events
from postmortem_lint.language.folding import has_digit
from postmortem_lint.markdown.model import Code
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.postmortem.timeline.entries.other_lines import entries_in_code
from postmortem_lint.records import record
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.moments.read import leading_moment
from postmortem_lint.times.units import DAY, MINUTE

_LEAST = 3  # times of a list
_MOST = 40  # lists of a document
_ROUND, _EXACT = 15, 2  # minutes; times that are not rounded to them
_NEAR_BY = 120  # minutes
_NEAR = 4  # signs before the time of an item


@record
class ListedTime:
    """A time of a list: its minute of the day, its place, and as it is written."""

    minute: int
    span: Span
    written: str


@record
class OddInList:
    """A time of a list as `written`, and the one that stands `there` in its place where the same
    list stands again."""

    span: Span
    written: str
    there: str
    place: Span
    rough = False
    named = "a time of a list"
    where = "in the same list elsewhere"


def events_at_two_times(postmortem: Postmortem) -> tuple[SameEvent | OddInList, ...]:
    """What the text tells at another time than the timeline or the same list elsewhere."""
    return (*same_events(postmortem), *odd_in_lists(postmortem))


@once
def odd_in_lists(postmortem: Postmortem) -> tuple[OddInList, ...]:
    """The times of lists in the text that are told otherwise in the same list elsewhere."""
    texts = [tuple(_times(one.text)) for one in postmortem.passages if _may_list(one)]
    lists = [*filter(_is_list, texts), *filter(_is_list, _of_lines(postmortem))]
    if len(lists) > _MOST:
        return ()
    entries = (one.instant for one in timed_entries(postmortem))
    known = {one.lo % DAY // MINUTE for one in entries if one}
    found: dict[Span, OddInList] = {}
    for one in filter(_is_list, texts):
        for other in lists:
            odd = _odd(one, other) if other is not one else None
            if odd and odd[0].minute not in known:
                here, there = odd
                told = OddInList(here.span, here.written, there.written, there.span)
                found.setdefault(here.span, told)
    inside = ((span, found[span]) for span in sorted(found))
    return tuple(odd for span, odd in inside if odd.place not in found or span > odd.place)


def _may_list(passage: Passage) -> bool:
    return passage.place is not Place.HEADING and has_digit(passage.text.prose)


def _is_list(times: Sequence[ListedTime]) -> bool:
    return len({one.minute for one in times}) == len(times) >= _LEAST


def _times(text: Text) -> Iterator[ListedTime]:
    plain = text.prose
    for clock in find_clocks(plain):
        if not clock.problem and not is_length(plain, clock):
            said = plain[clock.start : clock.end].strip()
            yield ListedTime(clock.lo // MINUTE, text.locate(clock.start, clock.end), said)


def _of_lines(postmortem: Postmortem) -> Iterator[tuple[ListedTime, ...]]:
    """The times at which the lines of a log begin, and the items of a list."""
    for code in blocks_of(postmortem.document):
        if isinstance(code, Code):
            yield tuple(one for line in entries_in_code(code) for one in _leading(line))
    for _, group in groupby(postmortem.passages, key=lambda one: (one.place, one.roles)):
        items = [one.text for one in group if one.place is Place.ITEM]
        yield tuple(one for text in items for one in _leading(text))


def _leading(line: Text) -> Iterator[ListedTime]:
    moment = leading_moment(line.plain, dotted=True)
    if moment and moment.clock and not moment.clock.problem and moment.start < _NEAR:
        clock = moment.clock
        said = line.plain[clock.start : clock.end].strip()
        yield ListedTime(clock.lo // MINUTE, line.locate(clock.start, clock.end), said)


def _odd(
    one: Sequence[ListedTime], other: Sequence[ListedTime]
) -> tuple[ListedTime, ListedTime] | None:
    """The one time in which two lists of the same length differ, in both."""
    if len(one) != len(other):
        return None
    pairs = tuple(zip(one, other, strict=True))
    apart = [(a, b) for a, b in pairs if a.minute != b.minute]
    if sum(a.minute == b.minute and a.minute % _ROUND > 0 for a, b in pairs) < _EXACT:
        return None  # jobs run at such times
    if len(apart) != 1 or (len(one) == _LEAST and not _are_alike(one, other, *apart[0])):
        return None
    return apart[0]


def _are_alike(
    one: Sequence[ListedTime], other: Sequence[ListedTime], here: ListedTime, there: ListedTime
) -> bool:
    """Whether two lists of a few times are in order, and the one in which they differ is near by:
    two sentences may share the start and the end, and tell of something else beside."""
    ordered = all(all(a.minute < b.minute for a, b in pairwise(times)) for times in (one, other))
    return ordered and abs(here.minute - there.minute) <= _NEAR_BY
