"""What a document tells with its time: entries, lines of logs, else sentences."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.sentences.bound_events import BoundEvent
from postmortem_lint.analysis.lengths.sentences.counted_lengths import is_time_of_day
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.hedges import is_hedged, is_length
from postmortem_lint.durations.read import find_durations
from postmortem_lint.markdown.model import Code
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Entry, Passage, Place, Postmortem
from postmortem_lint.postmortem.timeline.entries.other_lines import entries_in_code
from postmortem_lint.postmortem.timeline.order.before import whole_range
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant, place_on_axis
from postmortem_lint.times.moments.read import leading_moment, read_moment

_FEW = 3  # entries, with fewer of which sentences are looked at
_SENTENCE = regex(r"(?<=[^\W\d_]{4}[.!?])\s+|(?<=[。！？])|\n")


@record
class TimedText:
    """What an entry, a line or a sentence tells, and when."""

    events: tuple[BoundEvent, ...]
    text: str


@once
def timed_texts(postmortem: Postmortem) -> tuple[TimedText, ...]:
    """All that a document tells with its time."""
    told = _listed(postmortem)
    return told if has_timeline_entries(postmortem) else (*told, *_in_sentences(postmortem))


def has_timeline_entries(postmortem: Postmortem) -> bool:
    """Whether a document lists what happened, and does not only tell it in sentences."""
    return len(_listed(postmortem)) >= _FEW


@once
def _listed(postmortem: Postmortem) -> tuple[TimedText, ...]:
    entries = timed_entries(postmortem)
    told = (TimedText(tuple(_of_entry(one)), one.event.plain) for one in entries)
    return (*told, *_in_logs(postmortem))


def _of_entry(entry: Entry) -> Iterator[BoundEvent]:
    """The time of an entry, and the end of one that is a range."""
    assert entry.instant is not None
    yield BoundEvent(entry.instant, entry.time.span, False, False, entry.event.span)
    length = whole_range(entry).hi - entry.instant.hi
    if length > 0:
        shifted = replace(entry.instant, lo=entry.instant.lo + length, hi=entry.instant.hi + length)
        yield BoundEvent(shifted, entry.time.span, False, False, entry.event.span)


def _in_logs(postmortem: Postmortem) -> Iterator[TimedText]:
    """The lines of logs and chats that stand as code."""
    logs = (one for one in blocks_of(postmortem.document) if isinstance(one, Code))
    for line in (line for one in logs for line in entries_in_code(one)):
        moment = leading_moment(line.plain)
        instant = place_on_axis(moment, postmortem.day, postmortem.zone) if moment else None
        if moment and instant and moment.clock and not moment.clock.problem:
            span = line.locate(moment.start, moment.end)
            yield TimedText((BoundEvent(instant, span, False),), line.plain[moment.end :])


def _in_sentences(postmortem: Postmortem) -> Iterator[TimedText]:
    """The sentences with one time, and what stands below a heading that is one."""
    heading: BoundEvent | None = None
    for passage in postmortem.passages:
        if passage.quoted or passage.place is Place.CELL:
            continue
        if passage.place is Place.HEADING:
            heading = _of_heading(passage, postmortem)
        elif heading:
            yield TimedText((heading,), passage.text.plain)
        else:
            yield from (_of_sentence(one, postmortem) for one in _timed(passage.text))


def _of_heading(passage: Passage, postmortem: Postmortem) -> BoundEvent | None:
    """The time that a heading begins with."""
    moment = read_moment(passage.text.plain)
    instant = place_on_axis(moment, postmortem.day, postmortem.zone) if moment.clock else None
    return BoundEvent(instant, passage.text.span, False) if instant else None


def _timed(text: Text) -> Iterator[tuple[Text, Clock]]:
    """The sentences with just one time, of which it is told as exact."""
    begun = 0
    for end in (*(one.end() for one in _SENTENCE.finditer(text.plain)), len(text.plain)):
        sentence, begun = text.part(begun, end), end
        clocks = [one for one in find_clocks(sentence.plain) if not one.problem]
        if len(clocks) == 1 and _is_exact(sentence.plain, clocks[0]):
            yield sentence, clocks[0]


def _is_exact(plain: str, clock: Clock) -> bool:
    """Whether what is read as a time is no length, and nothing says that it is about that."""
    own = Span(clock.start, clock.end)
    lengths = (one for one in find_durations(plain) if not is_time_of_day(plain, one))
    if any(Span(one.start, one.end).meets(own) for one in lengths) or is_length(plain, clock):
        return False
    return not is_hedged(plain, clock.start)


def _of_sentence(told: tuple[Text, Clock], postmortem: Postmortem) -> TimedText:
    sentence, clock = told
    instant = Instant(clock.lo, clock.hi, False, postmortem.zone)
    span = sentence.locate(clock.start, clock.end)
    words = sentence.plain[: clock.start] + " " + sentence.plain[clock.end :]
    return TimedText((BoundEvent(instant, span, False, False, sentence.span),), words)
