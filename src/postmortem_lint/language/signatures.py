"""What the words of a line say about the making of a document: "written", "accepted", "version"."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language.headings import normal
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.roles import Key

_SHORTEST = 3  # letters before a word for a report in a compound


@cache
def _tables() -> tuple[tuple[LabelWords, bool], ...]:
    return tuple(
        (one.label_words, one.title_words is not None and one.title_words.compounds)
        for one in LANGUAGES
        if one.label_words
    )


@cache
def _makings() -> dict[str, Key]:
    """What each word tells that was done with a document; of two meanings none."""
    told: dict[str, set[Key]] = {}
    for table, _ in _tables():
        for word in f"{table.written} {table.published}".split():
            told.setdefault(word, set()).add(Key.REPORT_DATE)
        for word in table.checked.split():
            told.setdefault(word, set()).add(Key.REVIEW_DATE)
    return {word: keys.pop() for word, keys in told.items() if len(keys) == 1}


def making(word: str) -> Key | None:
    """Whether a word tells that a document was written (REPORT_DATE), or that others agreed
    (REVIEW_DATE)."""
    return _makings().get(normal(word))


def names_document(word: str) -> bool:
    """Whether a word is one by which a document speaks of itself: "report", "Störungsbericht"."""
    plain = normal(word)
    return plain in _names() or any(
        plain.endswith(name) and len(plain) >= len(name) + _SHORTEST for name in _heads()
    )


@cache
def _names() -> frozenset[str]:
    return frozenset(
        name for table, _ in _tables() for name in f"{table.report} {table.itself}".split()
    )


@cache
def _heads() -> tuple[str, ...]:
    """The words for a report that may end a compound."""
    words = (table.report for table, compounds in _tables() if compounds)
    return tuple(sorted({name for one in words for name in one.split()}))


def names_edition(word: str) -> bool:
    """Whether a word is one for a version of a document, or of anything else."""
    plain = normal(word)
    return any(plain in table.editions.split() for table, _ in _tables())


def signs_before(word: str) -> bool:
    """Whether a word stands before the name of somebody who made a document: "by"."""
    plain = normal(word)
    return any(plain in table.signing.split() for table, _ in _tables())
