"""Sentences that give the incident another severity than its field."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import takewhile

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.sentences.clauses import Sentence, read_sentences, sentence_at
from postmortem_lint.analysis.sentences.gapless_clauses import is_gapless, is_of_incident
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.subjects import in_title, is_fact
from postmortem_lint.analysis.times.days.other_days import days_of_incident, tells_of_another_day
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.values.levels.severities import differ, leading_level, on_named_scale, same
from postmortem_lint.values.levels.spoken_levels import (
    SpokenLevel,
    changed_levels,
    find_levels,
    has_level,
    labelled_levels,
    named_levels,
    names_severity,
    tells_of_change,
    tells_of_none,
    tells_of_others,
    without_lasting,
)
from postmortem_lint.values.levels.spoken_ratings import (
    Says,
    has_subject,
    is_beside_level,
    lead_of,
    means_incident,
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
    """A level with its place, whether its sentence tells it as a fact of this incident, and whether
    it tells that it never was another."""

    level: SpokenLevel
    span: Span
    plain: bool
    kept: bool


def rated_severities(postmortem: Postmortem) -> Iterator[RatedSeverity]:
    """The severities in sentences that the field contradicts, unless it tells a change."""
    stated = None if postmortem.incidents else _stated(postmortem)
    if stated is None:
        return
    told = tuple(one for one in _levels(postmortem) if not one.span.meets(stated.span))
    changes = (
        not all(one.plain for one in told)
        or _tells_several(stated.plain)
        or any(_tells_change(one.text.prose) for one in postmortem.passages)
    )
    agreeing = any(same(stated.plain, one.level.level) for one in told)
    own = field_scale(postmortem.profile, Key.SEVERITY).values
    given = (leading_level(stated.plain), *named_levels(stated.plain))
    for one in told:
        rated = one.level.says is Says.RATED and not changes and not agreeing
        if one.plain and (one.kept or rated):
            certainty = _certainty(given, one.level.level, own)
            if certainty:
                yield RatedSeverity(one.span, one.level.level, stated, certainty)
    if changes and not agreeing:
        yield from _never_told(postmortem, stated)


def _tells_several(stated: str) -> bool:
    """Whether a field tells that its level was changed."""
    return tells_of_change(stated[len(leading_level(stated)) :])


def _tells_change(plain: str) -> bool:
    """Whether a sentence tells that something was brought to another level by its word: "lowered to
    moderate"."""
    if not has_level(plain):
        return False
    found = (sentence_at(plain, place) for place in changed_levels(plain))
    return any(tells_of_change(plain[one[0].start : one[0].end]) for one in found if one)


def _certainty(given: tuple[str, ...], level: str, own: tuple[str, ...]) -> Certainty | None:
    """How surely a level is none of those that a field gives ("major (level 1 of 3)")."""
    if any(same(one, level) for one in given):
        return None
    return max(filter(None, (differ(one, level, own) for one in given)), default=None)


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
    title, days = words_of(title_subject(postmortem)), days_of_incident(postmortem)
    for passage in postmortem.passages:
        outside = (
            passage.quoted or passage.place is Place.HEADING or fields.meets(passage.text.span)
        )
        if outside or not has_level(passage.text.plain):
            continue
        for level in find_levels(passage.text.prose):
            span = passage.text.locate(level.start, level.end)
            beside = _beside(passage.text.prose, level) if _tells_facts(passage) else None
            if beside and _is_of_another_day(beside, days):
                continue
            plain = beside is not None and _is_plain(beside, title)
            kept = level.says is Says.RATED and beside is not None and tells_of_none(beside.clause)
            yield _Told(level, span, plain, kept or level.says is Says.KEPT)


def _tells_facts(passage: Passage) -> bool:
    """Whether a passage stands where people tell what happened, and not what is to be learnt."""
    told = (RoleTrait.FACTUAL, RoleTrait.TELLS_STORY, RoleTrait.QUANTIFIES)
    return not passage.roles or any(trait.among(passage.roles[-1:]) for trait in told)


@record
class _Beside:
    """A sentence without the level in it and the "as" before that, which would open another clause
    (in Dutch a condition); `place` is that of the level."""

    text: str
    sentence: Sentence
    place: int

    @property
    def clause(self) -> str:
        """The clause around the level."""
        clause = self.sentence.clauses[self.sentence.clause(self.place)]
        return self.text[clause.start : clause.end]


def _beside(plain: str, level: SpokenLevel) -> _Beside | None:
    """What stands in the sentence of a level beside it, if it is one."""
    found = sentence_at(plain, level.start)
    lead = lead_of(plain, level.start)
    if found is None or lead < found[0].start or _is_denied(plain[: level.start]):
        return None
    text = f"{plain[found[0].start : lead]} {plain[level.end : found[0].end]}"
    said = read_sentences(text)
    return _Beside(text, said[0], lead - found[0].start) if len(said) == 1 else None


def _is_denied(before: str) -> bool:
    """Whether a level is told not to be: "no SEV1 was declared"."""
    return not {*before.lower().split()[-1:]}.isdisjoint(lookup.clauses.denials)


def _is_of_another_day(beside: _Beside, days: frozenset[datetime.date]) -> bool:
    """Whether a sentence tells up to a level, or before a reason for that, of another day than the
    incident's, or of a past incident."""
    clause = beside.sentence.clauses[beside.sentence.clause(beside.place)]
    behind = (one for one in clause.words if one.start >= beside.place)
    end = next((one.start for one in behind if one.text in lookup.ratings.reasons), clause.end)
    text = without_lasting(beside.text[:end])
    return tells_of_another_day(text, min(beside.place, len(text) - 1), end, days)


def _is_for_a_while(beside: _Beside) -> bool:
    """Whether a length right behind a level limits it: "on SEV2 for 40 minutes"."""
    behind = beside.text[beside.place :]
    lengths = find_durations(behind)
    led = behind[: lengths[0].start].lower().split() if lengths else []
    return led[:1] != [] and led[0] in lookup.clauses.during and len(led) == 1


def _is_plain(beside: _Beside, title: frozenset[str]) -> bool:
    """Whether a sentence tells a level as a fact, and neither a change of it nor of others."""
    before = beside.text[: beside.place]
    changed = tells_of_change(beside.text) or any(find_levels(beside.text))
    if (
        changed
        or _is_for_a_while(beside)
        or names_ticket(beside.text)
        or tells_of_others(before + beside.clause)
    ):
        return False
    if is_gapless(beside.text):
        ratings = lookup.ratings
        words = (*ratings.throughout, *ratings.as_, *ratings.rating, *ratings.events)
        return is_of_incident(without_lasting(beside.text), beside.place, beside.place, words)
    return _rates_incident(beside, title)


def _rates_incident(beside: _Beside, title: frozenset[str]) -> bool:
    """Whether the clause of a level tells a fact, and names the incident or, before the level,
    nothing that may have one."""
    sentence = beside.sentence
    clause = sentence.clauses[sentence.clause(beside.place)]
    before = clause.before(beside.place)
    small = all(is_beside_level(word) or names_severity(word) for word in before)
    ours = small or has_subject(before) or _names_incident(clause.spoken, title)
    language, months = sentence.language, lookup.times.months  # "the outage in March"
    of_others = not {*language.possessives, *months}.isdisjoint(before) or any(
        word.endswith(language.owner_ends) for word in before
    )
    return ours and not of_others and is_fact(sentence, clause.spoken)


def _names_incident(words: Sequence[str], title: frozenset[str]) -> bool:
    """Whether words name the incident, and nothing beside it makes it one of several ("the issue
    that remained")."""
    for before, word, behind in zip(("", *words), words, (*words[1:], ""), strict=False):
        beside = [one for one in (before, behind) if one and not is_beside_level(one)]
        if means_incident((word,)) and all(in_title(one, title) for one in beside):
            return True
    return False
