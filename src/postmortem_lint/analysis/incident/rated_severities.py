"""Sentences that give the incident another severity than its field."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.subjects import is_fact
from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.values.levels.severities import differ, on_named_scale, same
from postmortem_lint.values.levels.spoken_levels import (
    Says,
    SpokenLevel,
    find_levels,
    has_level,
    labelled_levels,
    means_incident,
    rates_incident,
    tells_of_change,
)
from postmortem_lint.values.tickets import names_ticket


@record
class RatedSeverity:
    """A severity as a sentence tells it at `span`, against that which is `stated`."""

    span: Span
    level: str
    stated: Text
    certainty: Certainty


@record
class _Told:
    """A level with its place, and whether its sentence tells it as a fact of this incident."""

    level: SpokenLevel
    span: Span
    plain: bool


def rated_severities(postmortem: Postmortem) -> Iterator[RatedSeverity]:
    """The severities in sentences that the field contradicts, unless it tells a change."""
    stated = None if postmortem.incidents else _stated(postmortem)
    if stated is None:
        return
    told = tuple(one for one in _levels(postmortem) if not one.span.meets(stated.span))
    changes = not all(one.plain for one in told) or tells_of_change(stated.plain)
    agreeing = any(same(stated.plain, one.level.level) for one in told)
    own = field_scale(postmortem.profile, Key.SEVERITY).values
    for one in told:
        certainty = differ(stated.plain, one.level.level, own)
        kept = one.level.says is Says.KEPT and one.plain
        rated = one.level.says is Says.RATED and not changes and not agreeing
        if certainty and (kept or rated):
            yield RatedSeverity(one.span, one.level.level, stated, certainty)
    if changes and not agreeing:
        yield from _never_told(postmortem, stated)


def _never_told(postmortem: Postmortem, stated: Text) -> Iterator[RatedSeverity]:
    """The last of two levels at least that the timeline tells, where the field has none of them, so
    that it is neither the first nor the last."""
    told: list[tuple[str, Span]] = []
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            levels = list(find_levels(entry.event.prose)) if has_level(entry.event.plain) else []
            if len(levels) == 1 and on_named_scale(levels[0].level, stated.plain):
                one = levels[0]
                told.append((one.level, entry.event.locate(one.start, one.end)))
    own = {level.casefold() for level, _ in told}
    if len(own) >= _SEVERAL and not any(same(level, stated.plain) for level in own):
        level, span = told[-1]
        yield RatedSeverity(span, level, stated, Certainty.STATED)


_SEVERAL = 2  # levels


def _stated(postmortem: Postmortem) -> Text | None:
    """The severity of the only field for it, or the only one that the lines before all parts tell
    ("Severity: high. State: closed.")."""
    fact = postmortem.readable(Key.SEVERITY)
    if fact:
        return fact.text if len(postmortem.facts_of(Key.SEVERITY)) == 1 else None
    head = takewhile(lambda one: not one.roles, postmortem.passages)
    lines = [one.text for one in head if one.place is Place.PARAGRAPH and not one.quoted]
    found = [line.part(start, end) for line in lines for start, end in labelled_levels(line.prose)]
    return found[0] if len(found) == 1 else None


def _levels(postmortem: Postmortem) -> Iterator[_Told]:
    fields = Spans(fact.span for fact in postmortem.facts_of(Key.SEVERITY))
    for passage in postmortem.passages:
        outside = (
            passage.quoted or passage.place is Place.HEADING or fields.meets(passage.text.span)
        )
        if outside or not has_level(passage.text.plain):
            continue
        for level in find_levels(passage.text.prose):
            span = passage.text.locate(level.start, level.end)
            yield _Told(level, span, _tells_facts(passage) and _is_plain(passage, level))


def _tells_facts(passage: Passage) -> bool:
    """Whether a passage stands where people tell what happened, and not what is to be learnt."""
    told = (RoleTrait.FACTUAL, RoleTrait.TELLS_STORY)
    return not passage.roles or any(trait.among(passage.roles[-1:]) for trait in told)


def _is_plain(passage: Passage, level: SpokenLevel) -> bool:
    """Whether a sentence tells a level as a fact, and neither a change of it nor of others."""
    plain = passage.text.prose
    found = sentence_at(plain, level.start)
    if found is None:
        return False
    sentence, _ = found
    said = plain[sentence.start : level.start] + plain[level.end : sentence.end]
    clause = sentence.clauses[sentence.clause(level.start)]
    if not (rates_incident(clause.before(level.start)) or means_incident(clause.spoken)):
        return False
    return is_fact(sentence, clause.spoken) and not (tells_of_change(said) or names_ticket(said))
