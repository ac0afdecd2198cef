"""What the words of an action item promise: something that can be checked, or good intentions."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.tables.language import Language
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.tickets import is_ticket

_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MARK = r"\d|\ufffc|\"[^\"]+\"|“[^”]+”|[/_@#]|\w\.\w|(?<=[^\W\d_])[A-Z]|\b[A-Z]{2,}\b"
_SIGN = regex(_MARK)
_BOUND = regex(rf"{_MARK}|(?<=\s)[A-Z][\w-]+")
_LABEL = regex(r"[\w /&-]{2,30}:\s+")

_PEOPLE = regex(lookup.actions.on_people)
_CHANGE = regex(rf"(?:{lookup.actions.changing})\b", re.IGNORECASE)


def _empty(language: Language) -> frozenset[str]:
    """Words of a language that name nothing."""
    words, grammar = language.actions, language.grammar
    return frozenset((*grammar.small, *grammar.helping, *grammar.and_words, *words.empty))


# The verbs that promise nothing, each with the words of its language that name nothing.
_OPENINGS = {
    verb: empty
    for one in reversed(lookup.LANGUAGES)
    for empty in (_empty(one),)
    for verb in (*one.actions.vague, *one.actions.open_ended, *one.actions.improving)
}
_ENDINGS = {
    verb: _empty(one) for one in reversed(lookup.LANGUAGES) for verb in one.actions.improving_at_end
}


def vague_opening(text: Text) -> tuple[int, int] | None:
    """The place of a verb that promises nothing, in an item that names nothing to check it by."""
    prose = text.prose.rstrip()
    start = _start(prose)
    rest = prose[start:]
    low = rest.casefold()
    verb = max((one for one in _OPENINGS if _opens(low, one)), key=len, default=None)
    if verb is None or _names_page(text) or text.code:
        return None
    alone = verb not in lookup.actions.vague  # so that not even a capital counts
    if (_SIGN if alone else _BOUND).search(rest, len(verb)):
        return None
    named = sum(not _is_empty(word, _OPENINGS[verb]) for word in _words(rest[len(verb) :]))
    return (start, start + len(verb)) if named <= (0 if alone else 1) else None


def vague_ending(text: Text) -> tuple[int, int] | None:
    """The same of a verb at the end: "Monitoring verbessern"."""
    prose = text.prose.rstrip(" \n,;:.!([–—-")
    start = _start(prose)
    low = prose.casefold()
    verb = max((one for one in _ENDINGS if _closes(low, one)), key=len, default="")
    end = len(prose) - len(verb)
    if not verb or not prose[start:end].strip() or _names_page(text) or text.code:
        return None
    # Where nouns have capitals, a capital names nothing.
    spoken = _words(prose[start:end])
    named = _SIGN.search(prose, start, end) or not all(
        _is_empty(word, _ENDINGS[verb]) for word in spoken
    )
    return None if named else (end, len(prose))


def _words(rest: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(rest)]


def _is_empty(word: str, empty: frozenset[str]) -> bool:
    """Whether a word names nothing, also behind an article that has lost its vowel ("l'alerte")."""
    return word in empty or word.replace("’", "'").rpartition("'")[2] in empty


def _closes(low: str, verb: str) -> bool:
    before = low[: -len(verb)]
    return low.endswith(verb) and (gapless(verb[0]) or not before[-1:].isalnum())


def _names_page(text: Text) -> bool:
    """Whether a text links to something; the key of its own ticket makes nothing concrete."""
    return any(not is_ticket(link.label or link.url) for link in text.links)


def people_phrase(text: Text) -> tuple[int, int] | None:
    """The place of words that would change people instead of the system."""
    start = _start(text.prose)
    found = _PEOPLE.search(fold(text.prose[start:]).low)
    return (start + found.start(), start + found.end()) if found else None


def changes_system(text: Text) -> bool:
    """Whether an item begins with a change of the system."""
    return _CHANGE.match(text.prose, _start(text.prose)) is not None


def _start(prose: str) -> int:
    """Where the item itself begins, behind a label ("Testing: …")."""
    label = _LABEL.match(prose)
    return label.end() if label else len(prose) - len(prose.lstrip())


def _opens(low: str, verb: str) -> bool:
    return low.startswith(verb) and (gapless(verb[-1]) or not low[len(verb) :][:1].isalnum())


_OPENERS = frozenset((*lookup.actions.openers, *_OPENINGS))


def verb_first(text: Text) -> bool:
    """Whether the wording opens with a verb: a known one, a vague one, or one known by
    its ending (-ing)."""
    plain = text.plain.strip()
    label = _LABEL.match(plain)
    word = _WORD.search(plain, label.end() if label else 0)
    if word is None or not word[0].isascii():
        return True
    opening = word[0].lower()
    return opening in _OPENERS or opening.endswith(lookup.grammar.verb_ends)
