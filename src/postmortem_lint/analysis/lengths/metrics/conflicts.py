"""Finds statements of one length of time that contradict each other (semantics 9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.analysis.lengths.declared import lists_lengths, measured
from postmortem_lint.analysis.lengths.metrics.events import (
    Stretch,
    around,
    ways,
    ways_of_parts,
)
from postmortem_lint.analysis.lengths.sentences.side_by_side import lengths_beside
from postmortem_lint.analysis.lengths.sentences.stated_lengths import is_of_all, stated_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Fit
from postmortem_lint.durations.tolerance import agree, fit
from postmortem_lint.language.headings import normal
from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import List, Paragraph, Section
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.actions.groups import is_bold_line
from postmortem_lint.postmortem.model import Metric, Postmortem, Window
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KEYS
from postmortem_lint.text import Span
from postmortem_lint.times.ranges.in_text import find_ranges

# A number behind a word of a label; the one before it only counts the labels.
_NUMBER_OF = regex(r"(?<=[^\W\d_])[\s_.-]*(\d+)\b")
# A quantity that is stated more often than this is a list of something else.
_MOST = 40


@record
class Conflict:
    """A statement of a length that another statement of the same quantity contradicts."""

    metric: Metric
    other: Metric
    fit: Fit


@once
def conflicts(postmortem: Postmortem) -> tuple[Conflict, ...]:
    """Statements of one quantity that disagree, each with the one it disagrees with.

    Metrics of one key state one quantity; so do those that the profile calls equal.
    """
    return tuple(_conflicts(postmortem))


def _conflicts(postmortem: Postmortem) -> Iterator[Conflict]:
    for keys in (*postmortem.profile.same, *_alone(postmortem)):
        found = [
            one for one in stated_lengths(postmortem) if one.key in keys and comparable_metric(one)
        ]
        for stated in _of_each_incident(found, postmortem):
            if 1 < len(stated) <= _MOST:
                yield from _odd_ones(stated, postmortem)


def _of_each_incident(found: list[Metric], postmortem: Postmortem) -> list[list[Metric]]:
    """The metrics of each incident apart, where a document tells several, and those of sections
    side by side that mean nothing known ("False lead 1", "False lead 2"), or of blocks that begin
    with one label ("Region: east", "Region: west"): each has its own."""
    sections = [
        section
        for section in postmortem.document.sections()
        if section.level > _MAIN and not _is_part(section, postmortem)
    ]
    inner = [_innermost(one, sections) for one in found]
    several = len({span for span in inner if span}) > 1
    apart = (_alike_blocks, _below_bold_lines, _below_told_items)
    blocks = [block for analysis in apart for block in analysis(postmortem)]
    places = [
        (
            postmortem.incident_at(one.span.start),
            span if several else None,
            next((block for block in blocks if block.contains(one.span)), None),
        )
        for one, span in zip(found, inner, strict=True)
    ]
    return [
        [one for one, place in zip(found, places, strict=True) if place == incident]
        for incident in dict.fromkeys(places)
    ]


@once
def _alike_blocks(postmortem: Postmortem) -> tuple[Span, ...]:
    """The paragraphs of labelled lines that begin with one label of the author's own, each with
    another value."""
    led: dict[str, dict[str, Span]] = {}
    for block in blocks_of(postmortem.document):
        labels = block.labels if isinstance(block, Paragraph) else ()
        if len(labels) > 1 and known_label(normal(labels[0].key.plain)) is None:
            told = led.setdefault(labels[0].key.plain.strip(), {})
            told.setdefault(labels[0].value.plain.strip(), block.span)
    return tuple(span for told in led.values() if len(told) > 1 for span in told.values())


@once
def _below_bold_lines(postmortem: Postmortem) -> tuple[Span, ...]:
    """The lists of a section that stand below bold lines with a word in common, "First outage" and
    "Second outage", or that have a range of times each."""
    found: list[Span] = []
    for section in postmortem.document.sections():
        led = [
            (frozenset(words_of(line.text.plain)), below)
            for line, below in pairwise(section.blocks)
            if isinstance(line, Paragraph) and is_bold_line(line) and isinstance(below, List)
        ]
        if len(led) > 1:
            alike = frozenset.intersection(*(words for words, _ in led))
            apart = alike or all(_has_range(below) for _, below in led)
            found += [below.span for _, below in led] if apart else []
    return tuple(found)


@once
def _below_told_items(postmortem: Postmortem) -> tuple[Span, ...]:
    """The lists below items that tell of a stage of their own: "SEV1 – everything stands still"."""
    inner = (
        below.span
        for block in blocks_of(postmortem.document)
        for item in (block.items if isinstance(block, List) else ())
        for below in item.blocks
        if isinstance(below, List) and not item.labels and not _is_label(item.text.plain)
    )
    return tuple(inner)


def _is_label(plain: str) -> bool:
    """Whether a line only names what stands below it: "Times:", "**Times**"."""
    return plain.rstrip().endswith((":", "：")) or word_count(plain) <= _NAME


def _has_range(block: List) -> bool:
    return any(find_ranges(item.text.plain) for item in block.items)


_FAR = 20  # times another length
_NAME = 3  # words of a line that only names something
_MAIN = 2  # the level of the parts of a report


def _is_part(section: Section, postmortem: Postmortem) -> bool:
    return any(part.section is section for part in postmortem.parts)


def _innermost(metric: Metric, sections: Sequence[Section]) -> Span | None:
    """The section without a role that a field stands in, None for what stands elsewhere."""
    around = (section for section in sections if section.span.contains(metric.span))
    inner = max(around, key=lambda section: section.level, default=None)
    return inner.span if inner and metric.fact else None


def comparable_metric(metric: Metric) -> bool:
    """Whether the length is a number on the same clock as the times of the incident."""
    if metric.fact and metric.fact.duration and lists_lengths(metric.fact):
        return False
    return metric.duration.seconds is not None and not metric.duration.working


def _alone(postmortem: Postmortem) -> list[tuple[Key, ...]]:
    """The keys of the metrics that the profile puts into no group, each as a group of its own."""
    grouped = {key for keys in postmortem.profile.same for key in keys}
    keys = {metric.key for metric in stated_lengths(postmortem)} - grouped
    return [(key,) for key in sorted(keys, key=lambda key: key.value)]


def _odd_ones(stated: list[Metric], postmortem: Postmortem) -> Iterator[Conflict]:
    """Those that disagree with the statement that most others agree with.

    Between two alike the one that fits the times of the incident is believed, then the one in a
    field, then the first.
    """
    if all(agree(stated[0].duration, one.duration) is Fit.HOLDS for one in stated[1:]):
        return
    possible = ways(postmortem).named
    true = max(
        stated,
        key=lambda one: (
            sum(agree(one.duration, other.duration) is Fit.HOLDS for other in stated),
            _fits(one, postmortem.window, possible.get(one.key, ())),
            one.fact is not None,
            -one.span.start,
        ),
    )
    for metric in stated:
        verdict = agree(true.duration, metric.duration)
        if _aside(metric) != _aside(true):
            continue  # "TTD (disk)" and "TTD (network)" are two quantities
        if _measured_wrong(metric, postmortem) or fits_a_part(metric, postmortem):
            continue
        if verdict is not Fit.HOLDS and not _is_of_another(metric, true):
            yield Conflict(metric, true, verdict)


def _is_of_another(metric: Metric, true: Metric) -> bool:
    """Whether a length in a sentence is so much shorter or longer that it is told of something else
    ("the link was down for 114 s"); with the same digits it has the wrong unit."""
    if metric.fact and true.fact:
        return False
    low, high = sorted((metric.duration.seconds or 0.0, true.duration.seconds or 0.0))
    digits = [[sign for sign in one.written if sign.isdecimal()] for one in (metric, true)]
    return low > 0 and high / low >= _FAR and digits[0] != digits[1]


def _aside(metric: Metric) -> str:
    """What the label says of which: in parentheses, besides the initials of the metric, or by a
    number in its words ("Time in SEV-2")."""
    label = metric.fact.label.plain if metric.fact else ""
    words, _, said = label.replace("（", "(").replace("）", ")").partition("(")
    said = said.rstrip(") ")
    aside = "" if said.isupper() and said.isascii() and len(said) < 6 else said
    return aside or " ".join(_NUMBER_OF.findall(words))


def _measured_wrong(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether start and end, or the range beside it, already contradict the statement."""
    if metric.fact is None:
        return any(metric.span.meets(one.place) for one in lengths_beside(postmortem))
    found = measured(metric.fact, postmortem)
    return found is not None and found.fit is not Fit.HOLDS


def fits_a_part(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether a length that may be that of a part of the incident lies between two events."""
    if metric.certainty is Certainty.STATED or not is_of_all(metric):
        return False
    near = around(metric.duration, ways_of_parts(postmortem))
    return any(fit(metric.duration, way.seconds) is Fit.HOLDS for way in near)


def _fits(metric: Metric, window: Window | None, named: tuple[Stretch, ...]) -> bool:
    """Whether the statement equals the declared window, or a way to the event that ends it."""
    if window and window.length is not None and window.start and not KEYS[metric.key].ends:
        return fit(metric.duration, window.length) is Fit.HOLDS
    near = around(metric.duration, named)
    return any(fit(metric.duration, way.seconds) is Fit.HOLDS for way in near)
