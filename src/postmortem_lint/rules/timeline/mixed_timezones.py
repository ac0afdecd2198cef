"""PM308: the entries of one timeline are in more than one time zone."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.lists_by_zone import odd_zones
from postmortem_lint.analysis.times.summer_time import out_of_season
from postmortem_lint.analysis.times.two_notations.doubled_times import doubled_times
from postmortem_lint.analysis.times.two_notations.paired_times import odd_pairs
from postmortem_lint.analysis.times.two_notations.two_zones import in_two_zones
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Spans


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the zones written on the entries, and the two sides of a dual notation wherever it
    stands."""
    for entry, other in odd_zones(postmortem):
        yield _finding(entry, other)
    side_by_side = (*odd_pairs(postmortem), *in_two_zones(postmortem))
    known = Spans(one.text.span for one in side_by_side)
    joined = (one for one in doubled_times(postmortem) if not known.meets(one.text.span))
    for one in {each.text.span: each for each in (*joined, *side_by_side)}.values():
        yield Finding(
            one.text.span,
            f"'{one.text.plain.strip()}': {one.mistake}",
            "correct one of the two",
        )
    for odd in out_of_season(postmortem)[:1]:
        written = odd.text.plain.strip()
        yield Finding(
            odd.text.span,
            f"{quoted(written)} is told in {odd.zone.name}, but on {odd.day} no summer time is in"
            " force there",
            "write the standard time, or UTC",
        )


def _finding(entry: Entry, other: Entry) -> Finding:
    assert entry.zone is not None
    assert other.zone is not None
    return Finding(
        entry.time.span,
        f"{entry.time.plain.strip()} is in {entry.zone.label}, "
        f"but other entries are in {other.zone.label}",
        f"write all times of the timeline in {other.zone.label}",
        (Note(other.time.span, f"this entry is in {other.zone.label}"),),
    )


RULE = Rule(
    "PM308",
    "mixed-timezones",
    "The entries of one timeline are in more than one time zone.",
    Severity.WARNING,
    check,
)
