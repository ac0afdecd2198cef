"""Lengths that a label or the cells of a row name by the events between which they lie."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from postmortem_lint.analysis.lengths.labels.named_ends import named_ends, two_bare_ends
from postmortem_lint.analysis.lengths.sentences.counted_lengths import may_be_time
from postmortem_lint.analysis.times.sentences.stated_times import may_tell_of_incident
from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.durations.read import find_durations, read_duration
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold, has_digit
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import gapless, opening_word
from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import MINUTE

_LABEL = regex(
    r"^\W*(?:\d{1,2}(?:\.\d{1,2}|[.)])\s+)?([^\n:：|]{2,80}?)\s*(?:[:：]|\s[-–—=]\s)\s*(?=\S)"
)
_ASIDE = regex(r"[(（\[][^()（）\[\]]*[)）\]]")
_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHARE = 0.6
_LONGEST = 80  # signs of a value
_WORDS = 40  # signs of one without a digit
_MOST = 60  # lengths of a document that labels name


@record
class LabelledLength:
    """A length as a label says it: what stands for its `start` and for its `end`, empty where the
    label names none; `alone` if it names one event and not which end that is, `bare` if no word
    before the first tells that there are two. Those of one table or list have the same `group`."""

    text: Text
    duration: Duration
    start: str
    end: str
    group: int
    alone: bool = False
    bare: bool = False

    @property
    def ends(self) -> tuple[str, str]:
        """What stands for both."""
        return self.start, self.end


def labelled_lengths(postmortem: Postmortem) -> tuple[LabelledLength, ...]:
    """The lengths of a document that labels and cells name by their ends, in document order."""
    found = (*_of_lines(postmortem), *_of_tables(postmortem))
    return tuple(sorted(found, key=lambda one: one.text.start)) if len(found) <= _MOST else ()


def _of_lines(postmortem: Postmortem) -> Iterator[LabelledLength]:
    group, before = 0, None
    for passage in postmortem.passages:
        if passage.place not in (Place.PARAGRAPH, Place.ITEM) or not _is_told(passage):
            continue
        if before is None or before.place is not passage.place or before.roles != passage.roles:
            group += 1
        before = passage
        for line in passage.text.lines():
            for piece in _pieces(line):
                named = _LABEL.match(piece.plain)
                at = (named.end(), named[1]) if named else _glued(piece.plain)
                if at:
                    yield from _labelled(at[1], piece.part(at[0], len(piece.plain)), group)


def _glued(plain: str) -> tuple[int, str] | None:
    """Where a number stands right behind a word for "up to", in a script without gaps, and what
    stands before it: 着手から原因判明まで49分."""
    found = _glued_end().search(plain)
    return (found.end(), plain[: found.end()]) if found else None


@cache
def _glued_end() -> re.Pattern[str]:
    words = lookup.any_of(one for one in lookup.lengths.event_to if gapless(one[0]))
    return regex(rf"(?<=\w)(?:{words})\s?(?=\d)")


def _pieces(line: Text) -> Iterator[Text]:
    """The parts of a line that semicolons part: "to the first call: 12 min; to the last: 3 h"."""
    begun = 0
    for found in _SEMICOLON.finditer(line.plain):
        yield line.part(begun, found.start())
        begun = found.end()
    yield line.part(begun, len(line.plain))


_SEMICOLON = regex(r"[;；]\s*")


def _is_told(passage: Passage) -> bool:
    aside = Role.ACTIONS in passage.roles or passage.quoted
    return not aside and may_tell_of_incident(passage.roles)


def _labelled(label: str, value: Text, group: int) -> Iterator[LabelledLength]:
    """The length that a value is, with the ends that its label names."""
    after = opening_word(fold(value.plain).low, lookup.clauses.after)
    rest = value.part(len(after), len(value.plain)).strip()
    duration = _length(rest if after else value)
    if not _aside().isdisjoint(words_of_label(label)):
        return
    if duration is None:
        yield from _counted_from(label, value, group)
        return
    if after:  # "detected: after 3 minutes"
        yield LabelledLength(rest, duration, "", (named_ends(label) or ("", label))[1], group)
        return
    named = named_ends(label)
    both = named is not None and all(named)
    spoken = fold(label).low.strip(" *_.")
    of_time = ":" not in value.plain and bool(opening_word(spoken, lookup.lengths.spans))
    bare = None if named else two_bare_ends(label)
    counts = both or of_time or _ends_in_minutes(value.plain, duration)
    if not counts and _may_be_time(value.plain, duration):
        return
    start, end = named or bare or (label, label)
    yield LabelledLength(value, duration, start, end, group, not (named or bare), bool(bare))


def words_of_label(label: str) -> frozenset[str]:
    """The words of a label in lower case."""
    return frozenset(found[0] for found in _WORD.finditer(fold(label).low))


@cache
def _aside() -> frozenset[str]:
    """Words that make of a length a plan, a mean, or that of another time."""
    clauses = lookup.clauses
    apart = {*clauses.not_once, *clauses.averages}
    return frozenset(apart - {*lookup.lengths.from_event, *clauses.denials})


def _counted_from(label: str, value: Text, group: int) -> Iterator[LabelledLength]:
    """The one length of a value that names from which event it is counted: "18 min after the
    alert"."""
    plain = value.plain
    found = find_durations(plain) if has_digit(plain) else ()
    if len(found) != 1 or not _is_exact(found[0]) or len(plain) > _LONGEST:
        return
    duration, named = found[0], named_ends(label) or ("", label)
    start = _start_beside(plain[: duration.start], plain[duration.end :])
    if start and not find_clocks(plain):
        yield LabelledLength(value, duration, start, named[1], group)


def _start_beside(before: str, behind: str) -> str:
    """What stands for the start beside a length: behind "after", or before what is said so."""
    first, last = (fold(one).low.strip(" .。") for one in (before, behind))
    after = opening_word(last, (*lookup.clauses.after, *lookup.lengths.later))
    if after and not first:
        return last[len(after) :].strip()
    told = next((one for one in _left_behind() if first.endswith(one)), "")
    return first[: -len(told)].strip() if told and not last else ""


@cache
def _left_behind() -> tuple[str, ...]:
    """What stands behind the event that a length is counted from, in a language that says it so."""
    words = (*lookup.lengths.event_from, *lookup.lengths.later)
    return tuple(one for one in words if gapless(one[0]))


def _is_exact(found: Duration) -> bool:
    told = found.seconds and not found.window and not found.working
    return bool(told) and found.bound is Bound.EXACT and not found.approximate


def _may_be_time(plain: str, duration: Duration) -> bool:
    """Whether a value may be a time of day: 12:52, 09h42."""
    clocks = find_clocks(plain)
    at_once = any(one.start < duration.value_end for one in clocks)
    return at_once or may_be_time(plain, duration)


def _ends_in_minutes(plain: str, duration: Duration) -> bool:
    """Whether what may be a time of day tells the unit of its minutes: "8 h 35 min"."""
    last = _WORD.findall(plain[duration.value_start : duration.value_end].lower())[1:]
    return bool(last) and lookup.lengths.units.get(last[-1]) == MINUTE


_CLOSED = regex(r"\s*(?:$|[(（,;.。、|*_`–—-])")


def _length(value: Text) -> Duration | None:
    """The length that a value is, with nothing behind it but a remark."""
    plain = value.plain
    if not has_digit(plain) and len(plain) > _WORDS:
        return None
    found = read_duration(plain)
    if found and found.seconds is None:  # "a good hour"
        found = next((one for one in find_durations(plain) if one.start == 0), None)
    known = found and (_is_exact(found) or _is_rough(found))
    return found if found and known and _CLOSED.match(plain, found.end) else None


def _is_rough(found: Duration) -> bool:
    """Whether a length is told as about so long."""
    told = found.seconds and found.window is None and not found.working
    return bool(told) and found.approximate and found.bound is Bound.EXACT


def _of_tables(postmortem: Postmortem) -> Iterator[LabelledLength]:
    cells = {one.text.start for one in postmortem.passages if _is_cell(one)}
    tables = [one for one in blocks_of(postmortem.document) if isinstance(one, Table)]
    for number, table in enumerate(tables):
        at = _length_column(table)
        if at:
            for row in table.rows:
                if len(row.cells) > at and row.cells[at].text.start in cells:
                    yield from _of_row(row, table, at, -1 - number)


def _is_cell(passage: Passage) -> bool:
    return passage.place is Place.CELL and _is_told(passage)


def _length_column(table: Table) -> int | None:
    """The first column that holds lengths, if no column holds times."""
    for at in range(len(table.header.cells)):
        cells = [row.cells[at].text for row in table.rows if at < len(row.cells)]
        filled = [one for one in cells if one]
        if filled and sum(_length(one) is not None for one in filled) >= _SHARE * len(filled):
            return at
    return _mixed_column(table)


def _mixed_column(table: Table) -> int | None:
    """The second of two columns of names and values, some of which are lengths."""
    cells = [row.cells[1].text for row in table.rows if len(row.cells) > 1]
    return 1 if any(_length(one) is not None for one in cells) else None


def _of_row(row: Row, table: Table, at: int, group: int) -> Iterator[LabelledLength]:
    value = row.cells[at].text
    duration = _length(value)
    if duration is None:
        return
    if at > 1 and _is_pair(table, at):
        start, end = (row.cells[place].text.plain.strip() for place in (at - 2, at - 1))
        if start and end:
            yield LabelledLength(value, duration, start, end, group)
        return
    yield from _labelled(row.cells[0].text.plain.strip(), value, group)


def _is_pair(table: Table, at: int) -> bool:
    """Whether the titles of the two columns before a length say from where to where it goes."""
    first, second = (table.header.cells[place].text.plain for place in (at - 2, at - 1))
    words = lookup.lengths
    starts = _says(first, (*words.from_event, *words.event_from), Key.STARTED)
    return starts and _says(second, (*words.to_event, *words.event_to), Key.RESOLVED)


def _says(title: str, words: Sequence[str], key: Key) -> bool:
    spoken = fold(title).low.strip(" *_:")
    return spoken in words or known_label(normal(title)) is key
