"""Lengths of one of several incidents beside the ends that its section states (PM401)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.beside import Beside
from postmortem_lint.analysis.lengths.declared import Measured
from postmortem_lint.analysis.lengths.labels.rows_with_ends import (
    Between,
    between_times,
    exact_time,
    nearest_seconds,
)
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.read import read_duration
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.language.headings import normal
from postmortem_lint.language.labels import bound_key
from postmortem_lint.markdown.model import Label, Section
from postmortem_lint.markdown.walk import labels_within
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Text
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.ranges.in_text import find_ranges

_ENDS = KeyTrait.BOUNDS.keys


def lengths_in_sections(postmortem: Postmortem) -> Iterator[Beside]:
    """The durations that the start and the end stated beside them deny, or the range of times in
    the heading of their incident. What is known as a field of the incident is held to its window
    elsewhere."""
    known = {fact.label.start for fact in postmortem.facts}
    incidents = frozenset(postmortem.incidents)
    for section in postmortem.document.sections():
        stated = _stated(section)
        length = _length(stated[Key.DURATION]) if Key.DURATION in stated else None
        if length is None:
            continue
        told = _from_labels(stated, postmortem)
        if told is not None and stated[Key.DURATION].key.start in known:
            continue
        if told is None and section.span in incidents:
            told = _from_heading(section, stated, postmortem)
        if told is not None:
            yield from _beside(stated[Key.DURATION].value, length, told)


def _stated(section: Section) -> dict[Key, Label]:
    """The labels right below a heading by what they mean, those that stand there once."""
    found: dict[Key, list[Label]] = {}
    for label in labels_within(section.blocks) if section.heading else ():
        key = known_label(normal(label.key.plain)) or bound_key(label.key.plain)
        if key:
            found.setdefault(key, []).append(label)
    return {key: labels[0] for key, labels in found.items() if len(labels) == 1}


def _length(label: Label) -> Duration | None:
    """The exact length that is the value of a label."""
    read = read_duration(label.value.plain, label.key.plain)
    if read is None or not read.seconds or read.window or read.working or read.approximate:
        return None
    return read


def _from_labels(stated: dict[Key, Label], postmortem: Postmortem) -> Between | None:
    texts = [stated[key].value for key in _ENDS if key in stated]
    ends = [(text, moment) for text in texts if (moment := exact_time(text))]
    return between_times(ends, postmortem) if len(ends) == len(_ENDS) else None


def _from_heading(
    section: Section, stated: dict[Key, Label], postmortem: Postmortem
) -> Between | None:
    """The one range of times in the heading of an incident that states no ends."""
    heading = section.heading
    if heading is None or set(_ENDS) & set(stated):
        return None
    ranges = [moment for moment, _ in find_ranges(heading.text.plain) if _is_exact(moment)]
    return between_times([(heading.text, ranges[0])], postmortem) if len(ranges) == 1 else None


def _is_exact(moment: Moment) -> bool:
    clocks = (moment.clock, moment.until)
    return not moment.approximate and all(one and not one.problem for one in clocks)


def _beside(text: Text, duration: Duration, told: Between) -> Iterator[Beside]:
    seconds = nearest_seconds(duration, told)
    verdict = fit(duration, seconds)
    if verdict is not Fit.HOLDS:
        notes = tuple(zip(told.places, ("the start", "the end"), strict=False))
        words = "from start to end" if notes else "by the range in its heading"
        cap, sure = Severity.WARNING, Certainty.CONVENTION
        yield Beside(text, duration, Measured(seconds, verdict, words, notes, cap, sure))
