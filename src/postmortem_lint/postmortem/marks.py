"""Which milestones the words of a timeline entry tell."""

from __future__ import annotations

from functools import cache

from postmortem_lint.roles import Key
from postmortem_lint.text import Text
from postmortem_lint.values.words.all import LANGUAGES

# The capitals that the SRE book's and Wikimedia's timelines set into the text.
_MARKERS: tuple[tuple[str, Key], ...] = (
    ("OUTAGE BEGINS", Key.STARTED),
    ("INCIDENT BEGINS", Key.DECLARED),
    ("OUTAGE MITIGATED", Key.MITIGATED),
    ("OUTAGE ENDS", Key.RESOLVED),
    ("INCIDENT ENDS", Key.RESOLVED),
)


# Words of the first milestone that the text of the second one also has: an alert is acknowledged,
# an incident is declared resolved.
_OUTDONE: dict[Key, frozenset[Key]] = {
    Key.DETECTED: frozenset({Key.ACKNOWLEDGED, Key.RESOLVED}),
    Key.DECLARED: frozenset({Key.RESOLVED}),
}


@cache
def _words() -> tuple[tuple[Key, tuple[str, ...]], ...]:
    found: dict[Key, list[str]] = {}
    for language in LANGUAGES:
        for key, words in language.milestones.items():
            found.setdefault(key, []).extend(words)
    return tuple((key, tuple(words)) for key, words in found.items())


def marks(texts: list[str]) -> tuple[Key, ...]:
    """The milestones that any of these texts tells, in the order of the language's list."""
    spoken = " " + " ".join(texts).lower() + " "
    told = tuple(key for key, words in _words() if any(_says(spoken, word) for word in words))
    return tuple(key for key in told if not _OUTDONE.get(key, frozenset()).intersection(told))


def _says(spoken: str, word: str) -> bool:
    """Whether `word` stands in the text as a word of its own (anywhere, where words have no gaps)."""
    start = spoken.find(word)
    while start >= 0:
        before, after = spoken[start - 1 : start], spoken[start + len(word) : start + len(word) + 1]
        if not word.isascii() or not (before.isalnum() or after.isalnum()):
            return True
        start = spoken.find(word, start + 1)
    return False


@cache
def _announcements() -> tuple[tuple[str, Key], ...]:
    return tuple(
        (phrase, key)
        for language in LANGUAGES
        for key, phrases in language.announced.items()
        for phrase in phrases
    )


def explicit_marks(event: Text) -> tuple[Key, ...]:
    """Milestones set in capitals, such as OUTAGE BEGINS, or announced in the first words of the
    event, such as "Incident declared"."""
    capitals = tuple(key for marker, key in _MARKERS if marker in event.plain)
    said = event.plain[:60].lstrip(" -–—:*•").lower()
    # The longest phrase tells: "incident declared resolved" is no declaration.
    first = [(len(phrase), key) for phrase, key in _announcements() if said.startswith(phrase)]
    return capitals or ((max(first, key=lambda one: one[0])[1],) if first else ())
