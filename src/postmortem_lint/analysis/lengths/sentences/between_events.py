"""Lengths that a sentence tells between two events, of which the document tells others (PM404)."""

from __future__ import annotations

from postmortem_lint.analysis.lengths.labels.counted_columns import counted_columns
from postmortem_lint.analysis.lengths.labels.mismatch import labelled_mismatches
from postmortem_lint.analysis.lengths.sentences.activity_lengths import activity_lengths
from postmortem_lint.analysis.lengths.sentences.counted_pairs import CountedPair, counted_pairs
from postmortem_lint.analysis.lengths.sentences.later_times import later_times
from postmortem_lint.analysis.lengths.sentences.lone_lengths import lone_lengths
from postmortem_lint.analysis.lengths.sentences.stray_lengths import reported_lengths
from postmortem_lint.analysis.lengths.sentences.tied_lengths import tied_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Spans


@once
def lengths_between_events(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """Those between two events, and those from the first to the last step of something, which no
    other comparison reports, in document order."""
    told_of = (
        tied_lengths, activity_lengths, lone_lengths, counted_pairs, labelled_mismatches,
        counted_columns,
    )  # fmt: skip
    found = {one.span: one for analysis in told_of for one in analysis(postmortem)}
    if not found:
        return ()
    later = tuple(one.span for one in later_times(postmortem))
    told = Spans((*reported_lengths(postmortem), *later))
    surely = Spans((*reported_lengths(postmortem, surely=True), *later))
    return tuple(
        one
        for _, one in sorted(found.items())
        if not (surely if one.sure else told).meets(one.span)
    )
