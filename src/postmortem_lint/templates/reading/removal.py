"""What a template says is to be taken out of it: "Delete this section before publishing."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal, undecorated
from postmortem_lint.language.matching import gapless
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.wording import CONDITIONS, normal_words

_NEAR = 3  # words between the verb and what is taken out: "delete the blue boxes"
_SENTENCE = regex(r"[.!?。！？:：;,、，]\s*|\n")
_AND = lookup.any_of(lookup.grammar.and_words)
_CLAUSE = regex(rf"(?:{_SENTENCE.pattern}|\s)(?:{_AND})\s+|{_SENTENCE.pattern}")
_LEADING = frozenset(lookup.clauses.beside_verbs) - {
    *lookup.clauses.speakers, *lookup.clauses.pronouns, *lookup.clauses.being,
}  # fmt: skip
_BRACKET = regex(r"[(\[（]([^()\[\]（）]+)[)\]）]")
_OMITTING = frozenset(map(normal, lookup.report.omitting))
_PIECES = frozenset(map(normal, lookup.report.pieces))
_GAPLESS_OMITTING = [word for word in lookup.report.omitting if gapless(word[0])]
_GAPLESS_PIECES = [word for word in lookup.report.pieces if gapless(word[0])]


def asks_to_remove(text: str) -> bool:
    """Whether a text asks to take out a piece of the template, whatever happened."""
    return any(map(_removes, _SENTENCE.split(undecorated(text))))


def opens_with_removal(text: str) -> bool:
    """Whether a clause of a text is nothing but the order to take out a piece of it: "…, then
    delete this line", "… und diese Zeile löschen"."""
    clauses = (normal_words(each) for each in _CLAUSE.split(undecorated(text)))
    return any(_orders(words) for words in clauses)


def _orders(words: Sequence[str]) -> bool:
    begin = 1 if words[:1] and words[0] in _LEADING else 0
    return any(
        _is_near(words, verb) and (verb[0] == begin or verb[1] == len(words) <= begin + _NEAR)
        for verb in _verbs(words)
    )


def is_to_be_removed(title: str) -> bool:
    """Whether a title says in brackets that its section is no part of a document: "(remove)"."""
    inner = (found[1] for found in _BRACKET.finditer(undecorated(title)))
    return any(_removes(each) or _is_verb(each) for each in inner)


def _removes(clause: str) -> bool:
    words = normal_words(clause)
    if not CONDITIONS.isdisjoint(words):
        return False
    within = any(map(clause.__contains__, _GAPLESS_OMITTING))
    if within and any(map(clause.__contains__, _GAPLESS_PIECES)):
        return True
    return any(_is_near(words, verb) for verb in _verbs(words))


def _verbs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of the words for leaving out; some are two."""
    for size in (1, 2):
        for start in range(len(words) + 1 - size):
            if " ".join(words[start : start + size]) in _OMITTING:
                yield start, start + size


def _is_near(words: Sequence[str], verb: tuple[int, int]) -> bool:
    """Whether what is taken out stands behind a verb, or before one that ends a clause."""
    start, end = verb
    behind = words[end : end + _NEAR + 1]
    before = words[max(0, start - _NEAR - 1) : start] if end == len(words) else []
    return not _PIECES.isdisjoint((*behind, *before))


def _is_verb(inner: str) -> bool:
    """Whether a remark is nothing but a word for leaving out, and perhaps one that asks for it."""
    words = normal_words(inner)
    return len(words) <= 2 and any(end == len(words) for _, end in _verbs(words))
