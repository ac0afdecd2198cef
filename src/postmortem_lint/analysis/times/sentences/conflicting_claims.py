"""Sentences that tell the same of the incident at two times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.spoken_language import is_among_several
from postmortem_lint.analysis.times.in_timeline import TOLERANCE, stands, timed_entries
from postmortem_lint.analysis.times.sentences.citation import Citation
from postmortem_lint.analysis.times.sentences.cited_times import citations
from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.times.intervals import distance
from postmortem_lint.times.units import HALF_DAY

_BREATH = 120  # characters


@record
class ConflictingClaim:
    """A time in the text, and the other time at which the text has the same."""

    citation: Citation
    other: Citation

    @property
    def certainty(self) -> Certainty:
        """How surely both tell of the incident; a cause may be found in steps."""
        if self.citation.happening is Happening.FIND_CAUSE:
            return Certainty.GUESSED
        return min(self.citation.certainty, self.other.certainty)


@once
def conflicting_claims(postmortem: Postmortem) -> tuple[ConflictingClaim, ...]:
    """What happens to an incident but once and is told at two times, in document order."""
    if postmortem.incidents:
        return ()
    told: dict[Happening, list[Citation]] = defaultdict(list)
    for one in citations(postmortem):
        happening = one.happening
        if happening in _once() and happening and one.alone and not is_among_several(one.words):
            told[happening].append(one)
    found = (pair for group in told.values() for pair in _odd_ones(_single(group), postmortem))
    return tuple(sorted(found, key=lambda pair: pair.citation.span))


@cache
def _once() -> frozenset[Happening]:
    """What happens to an incident but once; alerts fire again and again."""
    milestones = {one for one, meaning in HAPPENINGS.items() if meaning.milestone}
    return frozenset((milestones | {Happening.FIND_CAUSE}) - {Happening.ALERT})


def _single(group: Sequence[Citation]) -> Sequence[Citation]:
    """Those that are not told in one breath with another one: several services recover, each at its
    own time."""
    return [
        one
        for one in group
        if all(
            _agree(one, other) or abs(one.span.start - other.span.start) > _BREATH
            for other in group
        )
    ]


def _odd_ones(group: Sequence[Citation], postmortem: Postmortem) -> Iterator[ConflictingClaim]:
    """Those that differ from what most others say; between two alike the one that no entry of the
    timeline has, else the second."""
    entries = timed_entries(postmortem)
    if not group:
        return
    right = max(
        group,
        key=lambda one: (
            sum(_agree(one, other) for other in group),
            stands(one.instant, entries),
            -one.span.start,
        ),
    )
    for one in group:
        miss = distance(one.instant, right.instant)
        if not _agree(one, right) and miss is not None and miss < HALF_DAY:
            yield ConflictingClaim(one, right)


def _agree(one: Citation, other: Citation) -> bool:
    miss = distance(one.instant, other.instant)
    return miss is None or miss <= TOLERANCE
