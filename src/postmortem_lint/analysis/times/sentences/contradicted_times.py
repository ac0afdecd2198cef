"""Compares what the text says happened when with the fields and the marked entries (PM511)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import spoken_in
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.spoken_language import language_of
from postmortem_lint.analysis.sentences.subjects import names_incident
from postmortem_lint.analysis.times.in_timeline import (
    entries_telling,
    spans_days,
    stands,
    timed_entries,
)
from postmortem_lint.analysis.times.sentences.citation import Citation
from postmortem_lint.analysis.times.sentences.cited_times import citations
from postmortem_lint.analysis.times.sentences.conflicting_claims import conflicting_claims
from postmortem_lint.analysis.times.sentences.range_ends import odd_ends
from postmortem_lint.analysis.times.sentences.references import (
    Reference,
    announcing,
    contradicting,
    is_earlier,
    references_for,
)
from postmortem_lint.analysis.times.sentences.retold_events import retold_events
from postmortem_lint.analysis.times.sentences.stray_times import stray_times
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import says
from postmortem_lint.language.titles import names_part
from postmortem_lint.postmortem.model import Postmortem, WindowSource
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Spans
from postmortem_lint.times.intervals import Instant, certainly_before, without_day
from postmortem_lint.times.units import DAY, MINUTE


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
    found = _on_this_clock((*_in_text(postmortem), *_in_fields(postmortem)))
    known = {one.citation for one in found}
    known.update(one.citation for one in retold_events(postmortem))
    found += tuple(one for one in _twice(postmortem) if one.citation not in known)
    told = Spans(one.citation.span for one in found)
    others = (*_stray(postmortem), *_odd_ends(postmortem))
    every = (*found, *(one for one in others if not told.meets(one.citation.span)))
    return _on_this_clock(every)


def _on_this_clock(found: tuple[Contradiction, ...]) -> tuple[Contradiction, ...]:
    """Those that are no times of another zone: of a start and an end right beside each other that
    are whole half hours off, and both by as many, neither is wrong ("in UTC from 21:20 to")."""
    starts = [one for one in found if one.citation.key is Key.STARTED]
    ends = [one for one in found if one.citation.key is Key.RESOLVED]
    shifted = {
        one.citation.span
        for start in starts
        for end in ends
        if 0 < end.citation.span.start - start.citation.span.end < _BESIDE
        and 0 != _off(start) == _off(end)
        and _off(start) % _HALF_HOUR == 0
        for one in (start, end)
    }
    return tuple(one for one in found if one.citation.span not in shifted)


def _off(one: Contradiction) -> int:
    """How many seconds of the day a cited time lies behind its reference."""
    return _apart(one.citation, one.reference)


def _apart(citation: Citation, reference: Reference) -> int:
    return (citation.instant.lo - reference.instant.lo) // MINUTE * MINUTE % DAY


_BESIDE = 60  # characters
_HALF_HOUR = 30 * MINUTE


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
        references = references_for(postmortem, citation)
        if not citation.dated and spans_days(postmortem):
            references = tuple(one for one in references if one.exact)
        reference = certainty and contradicting(_of_any_day(citation), references)
        if reference and _only_closed(citation.instant, reference, postmortem):
            continue
        if reference and certainty and not _is_of_another_zone(citation, reference):
            said_later = _is_only_said_later(citation, reference, postmortem)
            certainty = Certainty.GUESSED if said_later else certainty
            yield _contradiction(citation, reference, certainty)


def _is_of_another_zone(citation: Citation, reference: Reference) -> bool:
    """Whether a citation may be the same time on another clock: its sentence names another zone,
    and it is whole half hours off, and not whole days."""
    apart = _apart(citation, reference)
    return citation.elsewhere and apart != 0 and apart % _HALF_HOUR == 0


def _is_only_said_later(citation: Citation, reference: Reference, postmortem: Postmortem) -> bool:
    """Whether a citation tells that somebody said later that it was over; where the timeline has
    that, it would have been then."""
    if not citation.declared or not is_earlier(reference.instant, citation.instant):
        return False
    return not any(
        _speaks_of_incident(entry.event.plain)
        for _, entry in entries_telling(postmortem, Key.RESOLVED)
    )


def _speaks_of_incident(event: str) -> bool:
    """Whether an entry names the incident as such, and not only what works again."""
    spoken = spoken_in(event)
    return names_incident(spoken, language_of(spoken))


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
            reference = contradicting(claim, announcing(postmortem, key))
            if reference and not _only_closed(fact.instant, reference, postmortem):
                yield _contradiction(claim, reference, Certainty.STATED)


def _only_closed(end: Instant, reference: Reference, postmortem: Postmortem) -> bool:
    """Whether an entry only closes the incident that was over at an earlier one."""
    if not is_earlier(end, reference.instant) or not stands(
        end, timed_entries(postmortem), tolerance=0
    ):
        return False
    closing = (one for one in timed_entries(postmortem) if one.time.span == reference.span)
    pieces = (piece for one in closing for piece in _PIECES.split(lower_case(one.event.plain)))
    return any(
        says(piece, lookup.claims.closings) and _speaks_of_incident(piece) for piece in pieces
    )


_PIECES = regex(r"[,;:.–—]\s+")
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
    if contradicting(other, references_for(postmortem, other)) is None:
        if citation.role is Role.IMPACT:
            return citation.certainty
        return Certainty.STATED if outside else citation.certainty
    outside = outside or _lies_within(citation.partner, postmortem) is False
    sure = citation.certainty is Certainty.STATED or citation.happening is not None
    return citation.certainty if outside and sure else None


@once
def contradicted(postmortem: Postmortem) -> tuple[Citation, ...]:
    """The citations that another rule already reports."""
    return tuple(one.citation for one in contradictions(postmortem))
