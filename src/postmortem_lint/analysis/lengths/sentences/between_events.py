"""Lengths that a sentence tells between two events, of which the document tells others (PM404)."""

from __future__ import annotations

from postmortem_lint.analysis.lengths.sentences.activity_lengths import activity_lengths
from postmortem_lint.analysis.lengths.sentences.counted_pairs import CountedPair, counted_pairs
from postmortem_lint.analysis.lengths.sentences.later_times import later_times
from postmortem_lint.analysis.lengths.sentences.stray_lengths import reported_lengths
from postmortem_lint.analysis.lengths.sentences.tied_lengths import tied_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Spans


@once
def lengths_between_events(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """Those between two events, and those from the first to the last step of something, which no
    other comparison reports, in document order."""
    found = {
        one.span: one
        for one in (
            *tied_lengths(postmortem),
            *activity_lengths(postmortem),
            *counted_pairs(postmortem),
        )
    }
    if not found:
        return ()
    told = Spans((*reported_lengths(postmortem), *(one.span for one in later_times(postmortem))))
    return tuple(found[span] for span in sorted(found) if not told.meets(span))
