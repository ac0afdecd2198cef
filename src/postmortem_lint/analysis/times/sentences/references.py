"""The times that a claim of the text is measured against, and which of them contradicts it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import spoken_in
from postmortem_lint.analysis.sentences.spoken_language import language_of
from postmortem_lint.analysis.sentences.verbs import happenings_in
from postmortem_lint.analysis.times.in_timeline import (
    TOLERANCE,
    entries_telling,
    offset,
    stands,
    timed_entries,
)
from postmortem_lint.analysis.times.sentences.citation import Citation
from postmortem_lint.finding import Severity
from postmortem_lint.postmortem.model import Entry, Fact, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS
from postmortem_lint.text import Span
from postmortem_lint.times.intervals import Instant, distance, without_day
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY


@record
class Reference:
    """A time that a claim is measured against: its place and text, and how far it is trusted;
    `field` tells that a field names this very milestone, `exact` that anything does."""

    instant: Instant
    span: Span
    written: str
    cap: Severity
    field: bool = False
    exact: bool = False


# What else a word for a milestone may mean: an outage "ends" when it is mitigated, too.
_ALIKE = {
    Key.STARTED: (Key.STARTED, Key.DETECTED, Key.DECLARED),
    Key.RESOLVED: (Key.RESOLVED, Key.MITIGATED),
    Key.MITIGATED: (Key.MITIGATED, Key.RESOLVED),
}


def references_for(postmortem: Postmortem, citation: Citation) -> tuple[Reference, ...]:
    """Every time that the milestone of a citation has in fields and in marked entries. For the
    ends of a range a field or an explicit marker is needed: words alone are too weak."""
    assert citation.key is not None
    keys = _ALIKE.get(citation.key, (citation.key,))
    sure = [one for key in keys for one in _of_fields(postmortem, citation, key)]
    sure += [one for key in keys for one in announcing(postmortem, key)]
    if citation.partner is not None and not sure and not _misses_the_end(postmortem, citation):
        return ()
    cap = Severity.ERROR if sure else Severity.WARNING
    weak = [
        Reference(
            entry.instant,
            entry.time.span,
            entry.time.plain.strip(),
            cap,
            exact=key is citation.key,
        )
        for key in keys
        for _, entry in entries_telling(postmortem, key)
        if entry.instant and not entry.instant.approximate and _same_kind(citation, entry)
    ]
    return (*sure, *weak)


def _of_fields(postmortem: Postmortem, citation: Citation, key: Key) -> Iterator[Reference]:
    """The times that fields of a key name."""
    for fact in postmortem.facts_of(key):
        single = fact.moment is not None and fact.moment.kind is Kind.INSTANT
        if single and fact.readable and fact.instant and not fact.instant.approximate:
            same = key is citation.key and _labelled_so(citation, fact)
            written = fact.text.plain.strip()
            yield Reference(fact.instant, fact.text.span, written, Severity.ERROR, same, same)


def _labelled_so(citation: Citation, fact: Fact) -> bool:
    """Whether a label tells the milestone that the citation does, or none: the service may be
    restored after the incident has been mitigated."""
    spoken = spoken_in(fact.label.plain)
    told = happenings_in(spoken, language_of(spoken))[0]
    keys = {HAPPENINGS[one].milestone for one in told}
    return not keys or citation.key in keys


def _same_kind(citation: Citation, entry: Entry) -> bool:
    """Whether an entry tells a detection of the cited kind: somebody may notice before an alert."""
    if citation.key is not Key.DETECTED or citation.happening is None:
        return True
    spoken = spoken_in(entry.event.plain)
    return citation.happening in happenings_in(spoken, language_of(spoken))[0]


def _misses_the_end(postmortem: Postmortem, citation: Citation) -> bool:
    """Whether a range ends at a time at which no entry stands: then words tell its end, too."""
    return citation.key is Key.RESOLVED and not stands(citation.instant, timed_entries(postmortem))


def announcing(postmortem: Postmortem, key: Key) -> tuple[Reference, ...]:
    """The entries that announce the milestone in so many words ("Incident resolved")."""
    return tuple(
        Reference(
            entry.instant,
            entry.time.span,
            entry.time.plain.strip(),
            Severity.WARNING,
            exact=key is Key.STARTED,
        )
        for _, entry in entries_telling(postmortem, key)
        if key in entry.announced and entry.instant and not entry.instant.approximate
    )


def contradicting(citation: Citation, references: tuple[Reference, ...]) -> Reference | None:
    """The nearest reference, if none has the cited time."""
    if references and not any(one.exact for one in references):
        references = _impossible(citation, references)
    known = []
    told_day = citation.dated or citation.partner is None  # a range may end on any day
    clock = citation.instant if told_day else without_day(citation.instant)
    for one in references:
        miss = distance(citation.instant, one.instant)
        if miss is None or min(miss, distance(clock, one.instant) or 0) <= TOLERANCE:
            return None
        known.append((miss, one))
    if not known or not _same_day(citation, references):
        return None
    # What a field says before what the words of an entry may mean.
    return min(known, key=lambda pair: (not pair[1].field, pair[0]))[1]


def _impossible(citation: Citation, references: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """The references for other milestones that the cited one cannot be after or before: an outage
    begins before it is noticed, and is over before all is well."""
    cited = citation.instant
    if citation.key in (Key.STARTED, Key.MITIGATED):
        return tuple(one for one in references if is_earlier(one.instant, cited))
    if citation.key is Key.RESOLVED:
        return tuple(one for one in references if is_earlier(cited, one.instant))
    return references


def is_earlier(one: Instant, other: Instant) -> bool:
    """Whether a time is before another one, by the clock if one of them has no date."""
    if one.dated and other.dated:
        return one.hi < other.lo
    return one.hi % DAY < other.lo % DAY


def _same_day(citation: Citation, references: tuple[Reference, ...]) -> bool:
    """Whether the claim can be about the same day as a reference; other days are other events."""
    if not citation.instant.dated:
        return True
    day = (citation.instant.lo - offset(citation.instant)) // DAY
    return any(
        not one.instant.dated or abs((one.instant.lo - offset(one.instant)) // DAY - day) <= 1
        for one in references
    )
