"""Which milestones the words of a timeline entry tell."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import ends_well
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Text

# Words of the first milestone that the text of the second one also has: an alert is acknowledged,
# an incident is declared resolved.
_OUTDONE: dict[Key, frozenset[Key]] = {
    Key.DETECTED: frozenset({Key.ACKNOWLEDGED, Key.RESOLVED}),
    Key.DECLARED: frozenset({Key.RESOLVED}),
}


@cache
def _told() -> dict[str, tuple[tuple[str, ...], tuple[tuple[str, Key], ...]]]:
    """The words of all languages by their first two characters, alone and with what they tell: an
    entry is walked through once."""
    found: dict[str, list[tuple[str, Key]]] = {}
    for language in LANGUAGES:
        for key, named in language.titles.milestones.items():
            for word in named:
                found.setdefault(word[:2], []).append((word, key))
    return {
        start: (tuple(word for word, _ in pairs), tuple(pairs)) for start, pairs in found.items()
    }


def milestones_in(texts: list[str]) -> tuple[Key, ...]:
    """The milestones that any of these texts tells, in the order in which an incident runs."""
    found = set(_spotted(lower_case(" ".join(texts))))
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
            (at + len(word), key)
            for word, key in begun[1]
            if spoken.startswith(word, at) and ends_well(spoken, at, at + len(word))
        ]
        end, key = max(said, key=lambda one: one[0], default=(0, None))
        if key and end > reach:
            reach = end
            yield key


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
