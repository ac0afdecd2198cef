"""Lengths that a text concludes from times told before, and that none of these gives (PM401)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.beside import Beside
from postmortem_lint.analysis.lengths.between_times import lies_from, may_be, times_of_day
from postmortem_lint.analysis.lengths.declared import Measured
from postmortem_lint.analysis.lengths.sentences.conclusions import Conclusion, conclusion_of
from postmortem_lint.analysis.lengths.sentences.stated_lengths import stated_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.analysis.times.sentences.stated_times import may_tell_of_incident
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY

_Way = tuple[float, str, tuple[tuple[Span, str], ...]]
"""Seconds, by what they are known, and the places that say so."""


def concluded_lengths(postmortem: Postmortem) -> Iterator[Beside]:
    """The lengths that follow from times before them, and that none of these gives with any other
    time of the document."""
    if postmortem.incidents:
        return
    title = words_of(title_subject(postmortem))
    for passage in postmortem.passages:
        if passage.quoted or passage.place not in (Place.PARAGRAPH, Place.ITEM):
            continue
        lengths = [one for one in find_durations(passage.text.prose) if _is_exact(one)]
        page = _page(passage.text, postmortem) if lengths else ""
        for duration in lengths:
            told = conclusion_of(passage.text.prose, page, duration, title)
            if told and (told.by_itself or _may_follow(passage, duration, postmortem)):
                yield from _judged(passage.text, duration, told, postmortem)


def _is_exact(duration: Duration) -> bool:
    """Whether times of day can deny a length."""
    seconds = duration.seconds or 0
    return 0 < seconds < DAY and not duration.working and duration.bound is not Bound.UP_TO


def _may_follow(passage: Passage, duration: Duration, postmortem: Postmortem) -> bool:
    """Whether a length may be told of the incident, and has no rule of its own that compares it."""
    place = passage.text.locate(duration.value_start, duration.value_end)
    return may_tell_of_incident(passage.roles) and not _stated(postmortem).meets(place)


@once
def _stated(postmortem: Postmortem) -> Spans:
    return Spans(one.span for one in stated_lengths(postmortem))


def _page(text: Text, postmortem: Postmortem) -> str:
    """A text with its times in words as digits."""
    return spoken_as_digits(text.prose, tuple(sorted(times_of_day(postmortem))))[0]


def _judged(
    text: Text, duration: Duration, told: Conclusion, postmortem: Postmortem
) -> Iterator[Beside]:
    if _is_given(duration, told.clocks, postmortem):
        return
    ways = tuple(_ways(text, told.clocks, postmortem))
    if ways:
        length = duration.seconds or 0
        seconds, words, places = min(ways, key=lambda way: abs(way[0] - length))
        sure = duration.bound is Bound.EXACT and not duration.approximate and not told.loose
        cap = Severity.WARNING if sure or told.by_itself else Severity.INFO
        verdict = fit(duration, seconds)
        measured = Measured(seconds, verdict, words, places, cap, Certainty.CONVENTION)
        yield Beside(text, duration, measured)


def _is_given(duration: Duration, clocks: Sequence[Clock], postmortem: Postmortem) -> bool:
    """Whether a length, even a rounded one, lies between one of some times and any other, or is
    that of the incident."""
    every = (*_every(postmortem), *(one.lo for one in clocks))
    halves = any(one.bare12 for one in clocks)
    window = postmortem.window.length if postmortem.window else None
    return (window is not None and may_be(duration, window)) or any(
        lies_from(duration, one.lo, every, leads=leads, halves=halves)
        for one in clocks
        for leads in (True, False)
    )


@once
def _every(postmortem: Postmortem) -> frozenset[int]:
    """All times of day of a document, in seconds, those in words too."""
    pages = (
        _page(one.text, postmortem)
        for one in postmortem.passages
        if one.place in (Place.PARAGRAPH, Place.ITEM)
    )
    told = (one.lo % DAY for page in pages for one in find_clocks(page))
    return frozenset((*times_of_day(postmortem), *told))


def _ways(text: Text, clocks: Sequence[Clock], postmortem: Postmortem) -> Iterator[_Way]:
    """What a length may be: all of the incident, or from its start or from the first of the times
    before the length to the last of these; nothing if there is but one time."""
    first, last = clocks[0], clocks[-1]
    here = text.locate(first.start, first.end), "from here"
    then = text.locate(last.start, last.end), "to here"
    if len(clocks) > 1:
        yield float((last.lo - first.lo) % DAY), "by the times told before", (here, then)
    window = postmortem.window
    if window and window.length and window.exact and window.start and window.started:
        start = window.started, "the start"
        since = float((last.lo - window.start.lo) % DAY)
        end = ((window.ended, "the end"),) if window.ended else ()
        yield since, "from the start to that time", (start, then)
        yield window.length, "from start to end", (start, *end)
