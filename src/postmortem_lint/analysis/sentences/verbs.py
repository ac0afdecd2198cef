"""The verbs of a clause, and what each of them tells."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from postmortem_lint.analysis.sentences.clauses import is_verb
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.roles.happenings import Happening

Tokens = tuple[str, ...]


@record
class Verb:
    """A verb with its auxiliaries: the indexes of its words, what it tells (None if that is no
    class of its own), and whether the subject is what it happens to."""

    start: int
    end: int
    happening: Happening | None
    passive: bool


@cache
def _phrases(language: ClauseWords) -> dict[str, tuple[tuple[Tokens, Happening | None], ...]]:
    """The phrases of a language by their first word, the longest first; behind them those for what
    is out of order, which tell so only where it is said to be."""
    table: dict[str, list[tuple[Tokens, Happening]]] = {}
    for happening, phrases in (*language.happened.items(), *language.parted.items()):
        for phrase in phrases:
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, happening))
    ordered: dict[str, tuple[tuple[Tokens, Happening | None], ...]] = {
        first: tuple(sorted(found, key=lambda one: -len(one[0]))) for first, found in table.items()
    }
    for state in (tuple(each.split()) for each in language.states):
        ordered[state[0]] = (*ordered.get(state[0], ()), (state, None))
    return ordered


def happening_at(words: Tokens, at: int, language: ClauseWords) -> tuple[Happening, int] | None:
    """What the words at an index tell, and the index after them."""
    for phrase, happening in _phrases(language).get(words[at], ()):
        end = at + len(phrase)
        if words[at:end] != phrase:
            continue
        if happening:
            return _of_something(happening, words[end:], language), end
        if _is_said_to_be(words, at, language):
            return Happening.BE_DOWN, end
    return None


def _is_said_to_be(words: Tokens, at: int, language: ClauseWords) -> bool:
    """Whether a form of "to be" stands right before a word, or anywhere before the last one."""
    apart = language.verb_last and not set(language.being).isdisjoint(words[:at])
    return at > 0 and (apart or words[at - 1] in language.being)


def _of_something(happening: Happening, behind: Tokens, language: ClauseWords) -> Happening:
    """What ends, if it is the doing of something: "stopped taking cards" is no end."""
    doing = behind[:1] != () and behind[0].endswith(language.participle_ends or ("\0",))
    stops = happening is Happening.END and not language.verb_last
    return Happening.FAIL if stops and doing else happening


def verbs_of(words: Tokens, language: ClauseWords) -> tuple[Verb, ...]:
    """The verbs of a clause in their order."""
    found: list[Verb] = []
    at = 0
    while at < len(words):
        verb = _verb_at(words, at, language)
        if verb is None:
            at += 1
            continue
        found.append(verb)
        at = verb.end
    return tuple(found)


def _verb_at(words: Tokens, start: int, language: ClauseWords) -> Verb | None:
    """A run of auxiliaries, adverbs and verb forms that begins at `start`."""
    if not _stands_as_verb(words, start, language):
        return None
    at, told, last = start, None, start
    while at < len(words):
        happening = happening_at(words, at, language)
        if happening:
            told, at = happening
            last = at
            continue
        if not (_is_beside(words[at], language) or is_verb(words[at], language)):
            break
        if is_verb(words[at], language):
            last = at + 1
            if words[at] not in language.beside_verbs:
                told = None
        at += 1
    passive = any(word in language.being for word in words[start:last])
    return Verb(start, last, told, passive)


def _stands_as_verb(words: Tokens, at: int, language: ClauseWords) -> bool:
    """Whether a word is a verb here, and not part of a noun ("the failed deploy", "the alert")."""
    if not (happening_at(words, at, language) or is_verb(words[at], language)):
        return False
    if at == 0 or words[at] in language.being or words[at - 1] in language.relatives:
        return True
    return words[at - 1] not in language.plain or _is_beside(words[at - 1], language)


def _is_beside(word: str, language: ClauseWords) -> bool:
    """Whether a word may stand among the forms of a verb."""
    if word in language.prepositions:
        return False
    return word in language.beside_verbs or word.endswith(language.adverb_ends)


@cache
def _classes(language: ClauseWords) -> dict[str, Happening]:
    return {noun: happening for happening, nouns in language.nouns.items() for noun in nouns}


def noun_class(word: str, language: ClauseWords) -> Happening | None:
    """What a noun made of a verb tells ("rollback"); None if it is none."""
    return _classes(language).get(word)


def happenings_in(words: Tokens, language: ClauseWords) -> tuple[frozenset[Happening], Tokens]:
    """All that words tell, by verbs or by nouns made of them, and the words that are left."""
    found: set[Happening] = set()
    left: list[str] = []
    parted = _parted_in(words, language)
    if parted:
        at, happening = parted
        found.add(happening)
        words = (*words[:at], *words[at + 1 : -1])
    at = 0
    while at < len(words):
        said = happening_at(words, at, language)
        noun = noun_class(words[at], language)
        if said or noun:
            told, end = said or (noun, at + 1)
            found |= {told} if told else set()
            at = end
        else:
            left.append(words[at])
            at += 1
    return frozenset(found), tuple(left)


def parted_at(words: Tokens, at: int, language: ClauseWords) -> Happening | None:
    """What the verb tells whose second word stands at an index, a few words behind its first one:
    "took the shop down"."""
    firsts = _parted(language).get(words[at], {})
    near = words[max(0, at - _APART) : max(0, at - 1)]
    return next((firsts[word] for word in reversed(near) if word in firsts), None)


_APART = 5  # words


def _parted_in(words: Tokens, language: ClauseWords) -> tuple[int, Happening] | None:
    """The index of a verb whose second word ends a clause, and what it tells: "fiel … aus"."""
    pairs = _parted(language).get(words[-1], {}) if words else {}
    places = (at for at in range(len(words) - 2) if words[at] in pairs)
    return next(((at, pairs[words[at]]) for at in places), None)


@cache
def _parted(language: ClauseWords) -> Mapping[str, Mapping[str, Happening]]:
    """The verbs of two words by the second one."""
    found: dict[str, dict[str, Happening]] = {}
    for happening, verbs in language.parted.items():
        for first, last in (verb.split() for verb in verbs):
            found.setdefault(last, {})[first] = happening
    return found


def infinitive_at(words: Tokens, at: int, language: ClauseWords) -> tuple[Happening, int] | None:
    """What is to be done by an infinitive of a class at an index, and the index behind it."""
    for verb, happening in _infinitives(language).get(words[at], ()):
        if words[at : at + len(verb)] == verb:
            return happening, at + len(verb)
    return None


@cache
def _infinitives(
    language: ClauseWords,
) -> Mapping[str, tuple[tuple[Tokens, Happening], ...]]:
    """The infinitives of a language by their first words, in its order."""
    found: dict[str, tuple[tuple[Tokens, Happening], ...]] = {}
    for happening, verbs in language.infinitives.items():
        for verb in (tuple(each.split()) for each in verbs):
            found[verb[0]] = (*found.get(verb[0], ()), (verb, happening))
    return found
