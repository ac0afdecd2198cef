"""Stated lengths of time, in fields and in prose, paired with what they claim to measure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup as words
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import gapless
from postmortem_lint.postmortem.model import Fact, Metric, Passage, Place
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Text

# What may stand between the words of a claim and the length: a colon, or a word with a gap before.
_JOINERS = (":", "：", *(word if gapless(word[0]) else f" {word}" for word in words.claims.joiners))


@cache
def _claims() -> tuple[tuple[str, Key], ...]:
    found = [
        (phrase, key)
        for language in LANGUAGES
        for key, phrases in language.claims.measures.items()
        for phrase in phrases
    ]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def metrics_of(
    facts: tuple[Fact, ...], passages: tuple[Passage, ...], title: Text | None
) -> tuple[Metric, ...]:
    """The metrics of a document, in document order."""
    found = [
        Metric(fact.key, fact.duration, fact.text.span, fact.text, fact.role, fact)
        for fact in facts
        if fact.duration and fact.reading is Reading.DURATION
    ]
    taken = {fact.text.start for fact in facts if fact.text}
    for passage in passages:
        if (
            passage.quoted
            or passage.place is Place.HEADING
            or not RoleTrait.STATES_LENGTHS.among(passage.roles)
        ):
            continue
        role = passage.roles[-1]
        found.extend(one for one in _spoken(passage.text, role) if one.text.start not in taken)
    if title:
        found.extend(_spoken(title, None))
    return tuple(sorted(found, key=lambda metric: metric.span))


def _spoken(text: Text, role: Role | None) -> Iterator[Metric]:
    plain = text.prose
    for duration in find_durations(plain):
        before = plain[max(0, duration.start - 60) : duration.start].lower()
        key = _claimed(before)
        if key is None and role in (None, Role.SUMMARY):
            key = _named(plain[duration.end : duration.end + 40].lower().lstrip(" -"))
        if key:
            part = text.part(duration.start, duration.end)
            yield Metric(key, duration, part.span, part, role)


def _claimed(before: str) -> Key | None:
    """What the words right before a length say that it measures."""
    words = before.rstrip()
    while True:
        key = next((key for phrase, key in _claims() if words.endswith(phrase)), None)
        joiner = next((one for one in _JOINERS if words.endswith(one)), "")
        if key or not joiner:
            return key
        words = words[: -len(joiner)].rstrip()


def _named(after: str) -> Key | None:
    """What the words right after a length say that it measures ("40 minutes of outage")."""
    for language in LANGUAGES:
        for key, phrases in language.claims.measured.items():
            for phrase in phrases:
                if after.startswith(phrase) and not after[len(phrase) : len(phrase) + 1].isalnum():
                    return key
    return None
