"""Compares what the text says happened when with the fields and the marked entries (PM511)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from postmortem_lint.finding import Severity
from postmortem_lint.postmortem.lookup import TOLERANCE, distance, marked, offset
from postmortem_lint.postmortem.model import Citation, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.text import Span
from postmortem_lint.values.intervals import Instant
from postmortem_lint.values.moments import Kind

_DAY = 86400


@dataclass(frozen=True, slots=True)
class Reference:
    """A time that a claim is measured against: its place and text, and how far it is trusted."""

    instant: Instant
    span: Span
    said: str
    cap: Severity


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A cited time that none of the references for its milestone has; `reference` is the nearest."""

    citation: Citation
    reference: Reference


def contradictions(postmortem: Postmortem) -> Iterator[Contradiction]:
    """The claims that a field or a marked entry contradicts."""
    for citation in postmortem.citations:
        if citation.key is None or citation.listed:
            continue
        found = _references(postmortem, citation.key, citation.ranged)
        misses = [(distance(citation.instant, one.instant), one) for one in found]
        known = [(miss, one) for miss, one in misses if miss is not None]
        if len(known) < len(found) or not known:
            continue
        if all(miss > TOLERANCE for miss, _ in known) and _same_day(citation, found):
            yield Contradiction(citation, min(known, key=lambda pair: pair[0])[1])


def contradicted(postmortem: Postmortem) -> tuple[Citation, ...]:
    """The citations that another rule already reports."""
    return tuple(one.citation for one in contradictions(postmortem))


def _same_day(citation: Citation, references: tuple[Reference, ...]) -> bool:
    """Whether the claim can be about the same day as a reference; other days are other events."""
    if not citation.instant.dated:
        return True
    day = (citation.instant.lo - offset(citation.instant)) // _DAY
    return any(
        not one.instant.dated or abs((one.instant.lo - offset(one.instant)) // _DAY - day) <= 1
        for one in references
    )


def _references(postmortem: Postmortem, key: Key, ranged: bool) -> tuple[Reference, ...]:
    """The fields of that milestone, else its explicit markers, else the entries whose words tell it."""
    fields = tuple(
        Reference(fact.instant, fact.text.span, fact.text.plain.strip(), Severity.ERROR)
        for fact in postmortem.facts_of(key)
        if fact.readable and fact.instant and not fact.instant.approximate
        if fact.moment and fact.moment.kind is Kind.INSTANT
    )
    if fields:
        return fields
    entries = [(entry, key in entry.explicit_marks) for _, entry in marked(postmortem, key)]
    sure = [entry for entry, explicit in entries if explicit]
    if ranged and not sure:
        return ()
    cap = Severity.ERROR if sure else Severity.WARNING
    return tuple(
        Reference(entry.instant, entry.time.span, entry.time.plain.strip(), cap)
        for entry in (sure or [entry for entry, _ in entries])
        if entry.instant and not entry.instant.approximate
    )
