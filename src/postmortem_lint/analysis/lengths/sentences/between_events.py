"""Lengths that a sentence tells between two events, of which the document tells others (PM404)."""

from __future__ import annotations

from postmortem_lint.analysis.lengths.labels.counted_columns import counted_columns
from postmortem_lint.analysis.lengths.labels.mismatch import labelled_mismatches
from postmortem_lint.analysis.lengths.sentences.activity_lengths import activity_lengths
from postmortem_lint.analysis.lengths.sentences.counted_pairs import counted_pairs
from postmortem_lint.analysis.lengths.sentences.event_pairs import CountedPair
from postmortem_lint.analysis.lengths.sentences.later_times import later_times
from postmortem_lint.analysis.lengths.sentences.lone_lengths import lone_lengths
from postmortem_lint.analysis.lengths.sentences.stray_lengths import reported_lengths
from postmortem_lint.analysis.lengths.sentences.tied_lengths import tied_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.language.sentences import sentence_stops
from postmortem_lint.postmortem.model import Postmortem, WindowSource
from postmortem_lint.records import replace
from postmortem_lint.roles import Key
from postmortem_lint.text import Span, Spans


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
    others = [one.span for one in later_times(postmortem)]
    if postmortem.window and postmortem.window.source is WindowSource.FIELDS:  # PM401 compares them
        others += [one.text.span for one in postmortem.facts_of(Key.DURATION) if one.readable]
    told = Spans((*reported_lengths(postmortem), *others))
    surely = Spans((*reported_lengths(postmortem, surely=True), *others))
    weighed = (_weighed(one, postmortem) for _, one in sorted(found.items()))
    return tuple(one for one in weighed if not (surely if one.sure else told).meets(one.span))


def _weighed(pair: CountedPair, postmortem: Postmortem) -> CountedPair:
    """The pair, no more than likely unless its length and both times stand in one sentence or row:
    else its words may mean other events, unless these or those of its whole list are plain."""
    if not pair.sure or pair.listed or pair.tied or _stands_together(pair, postmortem):
        return pair
    return replace(pair, sure=False)


def _stands_together(pair: CountedPair, postmortem: Postmortem) -> bool:
    """Whether a length and both its times stand in one sentence or row."""
    places = (pair.span, pair.start, pair.end)
    whole = Span(min(one.start for one in places), max(one.end for one in places))
    between = postmortem.document.source[whole]
    return "\n\n" not in between and not any(True for _ in sentence_stops(between))
