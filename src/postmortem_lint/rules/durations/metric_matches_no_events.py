"""PM404: a stated metric is not the time between any events that it could mean."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.declared import CAPS
from postmortem_lint.analysis.lengths.metrics.bounds import Unmatched
from postmortem_lint.analysis.lengths.metrics.mismatch import unmatched
from postmortem_lint.analysis.lengths.sentences.between_events import lengths_between_events
from postmortem_lint.analysis.lengths.sentences.event_pairs import CountedPair
from postmortem_lint.analysis.lengths.sentences.later_times import LaterTime, later_times
from postmortem_lint.analysis.lengths.sentences.mismatch import sentence_mismatches
from postmortem_lint.analysis.lengths.sentences.stray_lengths import stray_lengths
from postmortem_lint.durations.writing import describe
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Spans


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each metric that fits none of the lengths that its name allows, once."""
    pairs = lengths_between_events(postmortem)
    compared = {one.metric.span for one in sentence_mismatches(postmortem)}
    told = Spans((*compared, *(one.span for one in pairs)))
    metrics = (*unmatched(postmortem), *stray_lengths(postmortem))
    found = (
        *map(_of_pair, pairs),
        *(_finding(one) for one in metrics if not told.meets(one.metric.span)),
        *map(_of_sentence, later_times(postmortem)),
    )
    once = {one.span: one for one in reversed(found) if one.span not in compared}
    yield from once.values()


def _of_sentence(one: LaterTime) -> Finding:
    """A length up to a time, counted from another one or from an event."""
    told = f"{one.time} is {describe(one.real)} later than {one.begun}"
    if not one.earlier:
        told = f"no time of the document lies so far before {one.time}"
    return Finding(
        one.span,
        f"'{one.written}' is stated, but {told}",
        "correct the length, or one of the times",
        (Note(one.earlier, "counted from here"),) if one.earlier else (),
        cap=Severity.WARNING if one.earlier else Severity.INFO,
    )


def _of_pair(one: CountedPair) -> Finding:
    told = "between its two events it is {}" if one.sure else "the nearest are {} apart"
    message = f"'{one.written}' is stated, but {told.format(describe(one.seconds))}"
    notes = Note(one.start, "counted from here"), Note(one.end, "up to here")
    return Finding(one.span, message, "correct one of them", notes, cap=one.cap)


def _finding(one: Unmatched) -> Finding:
    fact, named, way = one.metric.fact, one.metric.key.words, one.nearest
    label = f"'{fact.label.plain.strip(' *:：')}'" if fact else f"the {named} in the text"
    length = describe(way.seconds) if way else ""
    told = "no events lie that far apart" + (f", the nearest is {length}" if way else "")
    told = f"the events that it names lie {length} apart" if one.names_ends else told
    ends = ((way.start, "from here"), (way.end, f"to here it is {length}")) if way else ()
    return Finding(
        one.metric.span,
        f"'{one.metric.written}' is stated for {label}, but {told}",
        one.cause or "correct the value, or the times of the events",
        tuple(Note(event.span, message) for event, message in ends),
        cap=min(CAPS[one.fit], Severity.INFO if one.weak else Severity.WARNING),
        rests_on=one.metric.certainty,
    )


RULE = Rule(
    "PM404",
    "metric-matches-no-events",
    "A stated metric is not the time between any events that it could mean.",
    Severity.WARNING,
    check,
)
