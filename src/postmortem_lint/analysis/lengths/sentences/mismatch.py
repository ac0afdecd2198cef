"""Lengths in sentences that no times of the document give (PM401)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.declared import Measured
from postmortem_lint.analysis.lengths.metrics.conflicts import comparable_metric, conflicts
from postmortem_lint.analysis.lengths.metrics.events import around, ways_of_parts
from postmortem_lint.analysis.lengths.sentences.side_by_side import lengths_beside
from postmortem_lint.analysis.lengths.sentences.stated_lengths import is_of_all, sentence_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.in_timeline import stands, timed_entries
from postmortem_lint.analysis.times.sentences.window_in_text import window_in_text
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Fit
from postmortem_lint.durations.tolerance import agree, fit
from postmortem_lint.finding import Severity
from postmortem_lint.postmortem.model import Metric, Postmortem, Window, WindowSource
from postmortem_lint.records import record


@record
class SentenceMismatch:
    """A length in a sentence beside the one that the times of the incident give."""

    metric: Metric
    measured: Measured


@once
def sentence_mismatches(postmortem: Postmortem) -> tuple[SentenceMismatch, ...]:
    """The lengths that are told of the incident and that nothing in the document gives."""
    return tuple(_mismatches(postmortem))


def _mismatches(postmortem: Postmortem) -> Iterator[SentenceMismatch]:
    window = _window(postmortem)
    if window is None or window.length is None or not window.exact:
        return
    reported = [one.metric.span for one in conflicts(postmortem)]
    reported += [one.place for one in lengths_beside(postmortem)]
    for metric in sentence_lengths(postmortem):
        if not is_of_all(metric) or not comparable_metric(metric):
            continue
        if any(metric.span.meets(span) for span in reported):
            continue
        verdict = fit(metric.duration, window.length)
        if verdict is not Fit.HOLDS and not _given_elsewhere(metric, window, postmortem):
            yield SentenceMismatch(metric, _measured(metric, window, window.length, verdict))


def _window(postmortem: Postmortem) -> Window | None:
    """The declared window, else the one that sentences tell; what one sentence tells by a range
    alone has to be borne out by the timeline."""
    declared = postmortem.window
    unsure = (WindowSource.SUMMARY, WindowSource.DURATION)
    if declared is None or declared.source in unsure:
        return window_in_text(postmortem) or _borne_out(declared, postmortem)
    return declared


def _borne_out(declared: Window | None, postmortem: Postmortem) -> Window | None:
    """A window of one range, if the timeline has an entry at its start and one at its end."""
    if declared is None or declared.source is WindowSource.DURATION:
        return declared
    entries = timed_entries(postmortem)
    ends = [one for one in (declared.start, declared.end) if one]
    known = len(ends) == _BOTH and all(stands(one, entries, any_day=True) for one in ends)
    return declared if known else None


_BOTH = 2


def _given_elsewhere(metric: Metric, window: Window, postmortem: Postmortem) -> bool:
    """Whether another statement or two events of the document give that length."""
    if window.length and fit(metric.duration, window.length - window.change) is Fit.HOLDS:
        return True
    near = around(metric.duration, ways_of_parts(postmortem))
    if any(fit(metric.duration, way.seconds) is Fit.HOLDS for way in near):
        return True
    return any(
        agree(one.duration, metric.duration) is Fit.HOLDS
        for one in postmortem.metrics
        if one.duration.seconds is not None
    )


def _measured(metric: Metric, window: Window, length: float, verdict: Fit) -> Measured:
    certainty = min(window.certainty, metric.certainty, metric.duration.certainty)
    guessed = metric.certainty is Certainty.GUESSED
    if window.started is None or window.ended is None or window.started == window.ended:
        places = ((window.started, "the time it lasted"),) if window.started else ()
        cap = Severity.INFO if guessed else Severity.WARNING
        return Measured(length, verdict, f"by {window.source.value}", places, cap, certainty)
    ends = ((window.started, "the start"), (window.ended, "the end"))
    sure = Severity.WARNING if window.source is WindowSource.SUMMARY else Severity.ERROR
    cap = Severity.INFO if guessed else sure
    return Measured(length, verdict, "from start to end", ends, cap, certainty)
