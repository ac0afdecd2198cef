"""Which milestones the words of a timeline entry tell."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import ends_well
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Text

# Words of the first milestone that the text of the second one also has: an alert is acknowledged,
# an incident is declared resolved.
_OUTDONE: dict[Key, frozenset[Key]] = {
    Key.DETECTED: frozenset({Key.ACKNOWLEDGED, Key.RESOLVED}),
    Key.DECLARED: frozenset({Key.RESOLVED}),
}


@record
class _Phrase:
    """Words of a language that tell a milestone. Right behind one of `conditions`, or behind a word
    of `denials` and at most one other, they do not tell that it is over."""

    words: str
    key: Key
    denials: frozenset[str]
    conditions: frozenset[str]

    def is_denied(self, before: list[str]) -> bool:
        """Whether the last words before a phrase for an end deny it or make it a condition."""
        denied = not self.denials.isdisjoint(before[-2:])
        return self.key in KeyTrait.OVER.keys and (
            denied or not self.conditions.isdisjoint(before[-1:])
        )


@cache
def _told() -> dict[str, tuple[tuple[str, ...], tuple[_Phrase, ...]]]:
    """The words of all languages by their first two characters, alone and with what they tell: an
    entry is walked through once."""
    found: dict[str, list[_Phrase]] = {}
    for language in LANGUAGES:
        denials = frozenset((*language.grammar.denials, *language.clauses.denials))
        clauses = language.clauses
        conditions = frozenset((*language.report.conditions, *clauses.unreal, *clauses.until))
        for key, named in language.titles.milestones.items():
            for word in named:
                found.setdefault(word[:2], []).append(_Phrase(word, key, denials, conditions))
    return {
        start: (tuple(one.words for one in phrases), tuple(phrases))
        for start, phrases in found.items()
    }


def milestones_in(texts: list[str]) -> tuple[Key, ...]:
    """The milestones that any of these texts tells, in the order in which an incident runs."""
    found = set(_spotted(lower_case(_CELLS.join(texts))))
    told = tuple(key for key in KeyTrait.MILESTONE.keys if key in found)
    return tuple(key for key in told if not _OUTDONE.get(key, frozenset()).intersection(told))


def _spotted(spoken: str) -> Iterator[Key]:
    """The milestone of each phrase; a word inside a longer phrase says nothing of its own
    ("full recovery", "rollback completed")."""
    told, reach = _told(), 0
    for at in range(len(spoken)):
        begun = told.get(spoken[at : at + 2])
        if not begun or not spoken.startswith(begun[0], at):
            continue
        said = [
            one
            for one in begun[1]
            if spoken.startswith(one.words, at) and ends_well(spoken, at, at + len(one.words))
        ]
        longest = max(said, key=lambda one: len(one.words), default=None)
        if longest and at + len(longest.words) > reach:
            reach = at + len(longest.words)
            before = spoken[max(0, at - _LEAD) : at].rpartition(_CELLS)[2]
            if not longest.is_denied(before.split()):
                yield longest.key


_LEAD = 40  # characters
_CELLS = " | "  # a word of another cell denies nothing


@cache
def _announcements() -> tuple[tuple[str, Key], ...]:
    return tuple(
        (phrase, key)
        for language in LANGUAGES
        for key, phrases in language.claims.announced.items()
        for phrase in phrases
    )


def announced_in(event: Text) -> tuple[Key, ...]:
    """Milestones set in capitals, such as OUTAGE BEGINS, or announced in the first words of the
    event, such as "Incident declared"."""
    capitals = tuple(
        key
        for key, named in lookup.claims.capitals.items()
        if any(marker.upper() in event.plain for marker in named)
    )
    said = lower_case(event.plain[:60].lstrip(" -–—:*•"))
    # The longest phrase tells: "incident declared resolved" is no declaration.
    first = [(len(phrase), key) for phrase, key in _announcements() if said.startswith(phrase)]
    return capitals or ((max(first, key=lambda one: one[0])[1],) if first else ())


def is_event_mark(text: str) -> bool:
    """Whether a text in angle brackets is a mark of what an entry tells: <START OF OUTAGE>."""
    inner = text[1:-1]
    spoken = lower_case(inner).split()
    named = any(word in lookup.clauses.incidents for word in spoken)
    return text[:1] == "<" and inner == inner.upper() and len(spoken) > 1 and named
