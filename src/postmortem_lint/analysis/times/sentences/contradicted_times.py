"""Compares what the text says happened when with the fields and the marked entries (PM511)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import language_of, read_sentences
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.verbs import happenings_in
from postmortem_lint.analysis.times.in_timeline import (
    TOLERANCE,
    entries_telling,
    offset,
    stands,
    timed_entries,
)
from postmortem_lint.analysis.times.sentences.cited_times import Citation, citations
from postmortem_lint.analysis.times.sentences.conflicting_claims import conflicting_claims
from postmortem_lint.analysis.times.sentences.range_ends import odd_ends
from postmortem_lint.analysis.times.sentences.retold_events import retold_events
from postmortem_lint.analysis.times.sentences.stray_times import stray_times
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import begins
from postmortem_lint.language.titles import names_part
from postmortem_lint.postmortem.model import Entry, Fact, Postmortem, WindowSource
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import HAPPENINGS
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span, Spans
from postmortem_lint.times.intervals import Instant, certainly_before, distance, without_day
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY, MINUTE


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


@record
class Contradiction:
    """A cited time that no reference for its milestone has; `reference` is the nearest, `certainty`
    tells how surely both are about the incident."""

    citation: Citation
    reference: Reference
    certainty: Certainty


@once
def contradictions(postmortem: Postmortem) -> tuple[Contradiction, ...]:
    """The claims that the fields and the marked entries contradict: none of them has that time; and
    those that contradict each other."""
    found = (*_in_text(postmortem), *_in_fields(postmortem))
    known = {one.citation for one in found}
    known.update(one.citation for one in retold_events(postmortem))
    found += tuple(one for one in _twice(postmortem) if one.citation not in known)
    told = Spans(one.citation.span for one in found)
    others = (*_stray(postmortem), *_odd_ends(postmortem))
    return (*found, *(one for one in others if not told.meets(one.citation.span)))


def _odd_ends(postmortem: Postmortem) -> Iterator[Contradiction]:
    """What a range says of an end that the declared one has whole hours sooner or later."""
    for one in odd_ends(postmortem):
        key = Key.STARTED if one.start else Key.RESOLVED
        citation = Citation(one.span, one.written, one.instant, key, None)
        at = one.declared * MINUTE
        declared = Instant(at, at + MINUTE - 1)
        said = f"{one.declared // 60:02d}:{one.declared % 60:02d}"
        reference = Reference(declared, one.place, said, Severity.WARNING)
        yield _contradiction(citation, reference, Certainty.CONVENTION)


def _stray(postmortem: Postmortem) -> Iterator[Contradiction]:
    """What all other places tell at another time; several of them make it more than a hint."""
    for one in stray_times(postmortem):
        cap = Severity.WARNING if one.sure else Severity.INFO
        claim, other = one.claim, one.other
        citation = Citation(claim.span, claim.written, claim.instant, one.key, None)
        reference = Reference(other.instant, other.span, other.written, cap)
        yield _contradiction(citation, reference, claim.certainty)


def _twice(postmortem: Postmortem) -> Iterator[Contradiction]:
    """What two sentences tell at two times: sure only where both speak of the incident by name."""
    for one in conflicting_claims(postmortem):
        cap = Severity.WARNING if one.certainty is Certainty.STATED else Severity.INFO
        reference = Reference(one.other.instant, one.other.span, one.other.written, cap)
        yield _contradiction(one.citation, reference, one.certainty)


def _in_text(postmortem: Postmortem) -> Iterator[Contradiction]:
    # A state tells when the case was closed, which may be after all was well.
    states = Spans(fact.text.span for fact in postmortem.facts_of(Key.STATUS) if fact.text)
    for citation in citations(postmortem):
        if states.meets(citation.span):
            continue
        if citation.key is None or citation.listed or _tells_of_an_entry(citation, postmortem):
            continue
        if _one_of_several(citation, postmortem):
            continue
        certainty = _certainty(citation, postmortem)
        references = _references(postmortem, citation)
        if not citation.dated and _spans_days(postmortem):
            references = tuple(one for one in references if one.exact)
        reference = certainty and _contradicting(_of_any_day(citation), references)
        if reference and certainty:
            yield _contradiction(citation, reference, certainty)


def _spans_days(postmortem: Postmortem) -> bool:
    """Whether the incident goes over midnight: of its times without a date it is not known which
    comes first."""
    window = postmortem.window
    if window and window.start and window.end:
        return window.start.lo // DAY != window.end.lo // DAY
    told = (entry.instant for entry in timed_entries(postmortem))
    return len({one.lo // DAY for one in told if one and one.dated}) > 1


def _of_any_day(citation: Citation) -> Citation:
    """The citation, its day left open where the text names none: an incident may go on for days."""
    if citation.dated or citation.partner is not None:
        return citation
    return replace(citation, instant=without_day(citation.instant))


def _contradiction(citation: Citation, reference: Reference, certainty: Certainty) -> Contradiction:
    read = min(citation.instant.certainty, reference.instant.certainty)
    return Contradiction(citation, reference, min(certainty, read))


def _in_fields(postmortem: Postmortem) -> Iterator[Contradiction]:
    for key in KeyTrait.ANNOUNCED.keys:
        for fact in postmortem.facts_of(key):
            if not fact.readable or fact.instant is None or fact.instant.approximate:
                continue
            if names_part(fact.label.plain, Role.IMPACT):
                continue  # an incident may be closed long after that
            claim = Citation(fact.text.span, fact.text.plain.strip(), fact.instant, key, fact.role)
            reference = _contradicting(claim, _announced(postmortem, key))
            if reference and not _only_closed(fact.instant, reference, postmortem):
                yield _contradiction(claim, reference, Certainty.STATED)


def _only_closed(end: Instant, reference: Reference, postmortem: Postmortem) -> bool:
    """Whether an entry only closes the incident that was over at an earlier one."""
    if not _earlier(end, reference.instant) or not stands(
        end, timed_entries(postmortem), tolerance=0
    ):
        return False
    return any(
        begins(lower_case(entry.event.plain), lookup.claims.closings)
        for entry in timed_entries(postmortem)
        if entry.time.span == reference.span
    )


_BREATH = 60  # characters

_GENERAL = frozenset(lookup.claims.general)


def _tells_of_an_entry(citation: Citation, postmortem: Postmortem) -> bool:
    """Whether the timeline has that very time for what the text tells of. There may be several
    alerts, and a range may be a part of the incident."""
    if citation.key is Key.DETECTED:
        return stands(citation.instant, timed_entries(postmortem))
    if citation.partner is not None:
        within = _lies_within(citation.instant, postmortem) is not False
        return within and stands(citation.instant, timed_entries(postmortem), tolerance=0)
    title = next((one.title for one in postmortem.document.root.children), "")
    general = _GENERAL | words_of(title)
    return any(
        stands(citation.instant, (entry,))
        and words_of(citation.clause) & words_of(entry.event.plain) - general
        for entry in timed_entries(postmortem)
    )


def _lies_within(instant: Instant, postmortem: Postmortem) -> bool | None:
    """Whether a time lies between the start and the end that fields declare; None if unknown."""
    window = postmortem.window
    if window is None or window.start is None or window.end is None:
        return None
    if window.source is not WindowSource.FIELDS or not (window.start.dated and instant.dated):
        return None
    return not (certainly_before(instant, window.start) or certainly_before(window.end, instant))


_POINTING = frozenset(lookup.grammar.pointing)


def _one_of_several(citation: Citation, postmortem: Postmortem) -> bool:
    """Whether other times for it are told in one breath: the regions recovered one by one."""
    own = set(citation.clause.split()) - _POINTING - _GENERAL
    for one in citations(postmortem):
        near = abs(one.span.start - citation.span.start) < _BREATH
        if one.key is citation.key and one.written != citation.written and near and not one.partner:
            other = set(one.clause.split()) - _POINTING - _GENERAL
            if citation.partner is None and own - other and other - own:
                return True
    return False


def _certainty(citation: Citation, postmortem: Postmortem) -> Certainty | None:
    """How surely a citation tells of the incident. One end of a range does if the other end is
    right; else it is no part of the incident, and its words have to say so."""
    if citation.partner is None:
        return citation.certainty
    key = Key.RESOLVED if citation.key is Key.STARTED else Key.STARTED
    other = replace(citation, instant=citation.partner, partner=citation.instant, key=key)
    outside = _lies_within(citation.instant, postmortem) is False
    if _contradicting(other, _references(postmortem, other)) is None:
        return Certainty.STATED if outside else citation.certainty
    outside = outside or _lies_within(citation.partner, postmortem) is False
    sure = citation.certainty is Certainty.STATED or citation.happening is not None
    return citation.certainty if outside and sure else None


def _contradicting(citation: Citation, references: tuple[Reference, ...]) -> Reference | None:
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
        return tuple(one for one in references if _earlier(one.instant, cited))
    if citation.key is Key.RESOLVED:
        return tuple(one for one in references if _earlier(cited, one.instant))
    return references


def _earlier(one: Instant, other: Instant) -> bool:
    """Whether a time is before another one, by the clock if one of them has no date."""
    if one.dated and other.dated:
        return one.hi < other.lo
    return one.hi % DAY < other.lo % DAY


@once
def contradicted(postmortem: Postmortem) -> tuple[Citation, ...]:
    """The citations that another rule already reports."""
    return tuple(one.citation for one in contradictions(postmortem))


def _same_day(citation: Citation, references: tuple[Reference, ...]) -> bool:
    """Whether the claim can be about the same day as a reference; other days are other events."""
    if not citation.instant.dated:
        return True
    day = (citation.instant.lo - offset(citation.instant)) // DAY
    return any(
        not one.instant.dated or abs((one.instant.lo - offset(one.instant)) // DAY - day) <= 1
        for one in references
    )


# What else a word for a milestone may mean: an outage "ends" when it is mitigated, too.
_ALIKE = {
    Key.STARTED: (Key.STARTED, Key.DETECTED, Key.DECLARED),
    Key.RESOLVED: (Key.RESOLVED, Key.MITIGATED),
    Key.MITIGATED: (Key.MITIGATED, Key.RESOLVED),
}


def _references(postmortem: Postmortem, citation: Citation) -> tuple[Reference, ...]:
    """Every time that the milestone of a citation has in fields and in marked entries. For the
    ends of a range a field or an explicit marker is needed: words alone are too weak."""
    assert citation.key is not None
    keys = _ALIKE.get(citation.key, (citation.key,))
    sure = [
        Reference(
            fact.instant,
            fact.text.span,
            fact.text.plain.strip(),
            Severity.ERROR,
            key is citation.key and _labelled_so(citation, fact),
            key is citation.key and _labelled_so(citation, fact),
        )
        for key in keys
        for fact in postmortem.facts_of(key)
        if fact.readable and fact.instant and not fact.instant.approximate
        if fact.moment and fact.moment.kind is Kind.INSTANT
    ]
    sure += [one for key in keys for one in _announced(postmortem, key)]
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


def _labelled_so(citation: Citation, fact: Fact) -> bool:
    """Whether a label tells the milestone that the citation does, or none: the service may be
    restored after the incident has been mitigated."""
    spoken = tuple(word for one in read_sentences(fact.label.plain) for word in one.spoken)
    told = happenings_in(spoken, language_of(spoken))[0]
    keys = {HAPPENINGS[one].milestone for one in told}
    return not keys or citation.key in keys


def _same_kind(citation: Citation, entry: Entry) -> bool:
    """Whether an entry tells a detection of the cited kind: somebody may notice before an alert."""
    if citation.key is not Key.DETECTED or citation.happening is None:
        return True
    spoken = tuple(word for one in read_sentences(entry.event.plain) for word in one.spoken)
    return citation.happening in happenings_in(spoken, language_of(spoken))[0]


def _misses_the_end(postmortem: Postmortem, citation: Citation) -> bool:
    """Whether a range ends at a time at which no entry stands: then words tell its end, too."""
    return citation.key is Key.RESOLVED and not stands(citation.instant, timed_entries(postmortem))


def _announced(postmortem: Postmortem, key: Key) -> tuple[Reference, ...]:
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
