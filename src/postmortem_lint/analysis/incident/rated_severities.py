"""Sentences that give the incident another severity than its field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from postmortem_lint.analysis.incident.level_sentences import (
    LevelSentence,
    is_for_a_while,
    is_of_another_day,
    is_of_some_only,
    sentence_beside,
)
from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.sentences.clauses import (
    sentence_at,
)
from postmortem_lint.analysis.sentences.gapless_clauses import is_gapless, is_of_incident
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.subjects import in_title, is_fact
from postmortem_lint.analysis.times.days.other_days import days_of_incident
from postmortem_lint.certainty import Certainty
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
    found = [one[0] for place in changed_levels(plain) if (one := sentence_at(plain, place))]
    places = {(one.start, one.end): None for one in found}
    return any(tells_of_change(plain[start:end]) for start, end in places)


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
            beside = sentence_beside(passage.text.prose, level) if _tells_facts(passage) else None
            if beside and is_of_another_day(beside, days):
                continue
            plain = beside is not None and _is_plain(beside, title)
            kept = level.says is Says.RATED and beside is not None and tells_of_none(beside.clause)
            yield _Told(level, span, plain, kept or level.says is Says.KEPT)


def _tells_facts(passage: Passage) -> bool:
    """Whether a passage stands where people tell what happened, and not what is to be learnt."""
    told = (RoleTrait.FACTUAL, RoleTrait.TELLS_STORY, RoleTrait.QUANTIFIES)
    return not passage.roles or any(trait.among(passage.roles[-1:]) for trait in told)


def _is_plain(beside: LevelSentence, title: frozenset[str]) -> bool:
    """Whether a sentence tells a level as a fact, and neither a change of it nor of others."""
    before = beside.text[: beside.place]
    changed = tells_of_change(beside.text) or any(find_levels(beside.text))
    if (
        changed
        or is_for_a_while(beside)
        or is_of_some_only(beside, title)
        or names_ticket(beside.text)
        or tells_of_others(before + beside.clause)
    ):
        return False
    if is_gapless(beside.text):
        ratings = lookup.ratings
        words = (*ratings.throughout, *ratings.as_, *ratings.rating, *ratings.events)
        return is_of_incident(without_lasting(beside.text), beside.place, beside.place, words)
    return _rates_incident(beside, title)


def _rates_incident(beside: LevelSentence, title: frozenset[str]) -> bool:
    """Whether the clause of a level tells a fact, and names the incident or, before the level,
    nothing that may have one."""
    sentence, clause = beside.sentence, beside.around
    before = clause.before(beside.place)
    small = all(is_beside_level(word) or names_severity(word) for word in before)
    ours = small or has_subject(before, sentence.language) or _names_incident(clause.spoken, title)
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
