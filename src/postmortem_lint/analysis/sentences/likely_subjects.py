"""How likely words for something that happens are about the incident, by the words beside them."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import Sentence, is_verb
from postmortem_lint.analysis.sentences.subjects import in_title, is_plain
from postmortem_lint.analysis.sentences.verbs import (
    Tokens,
    happening_at,
    infinitive_at,
    noun_class,
    parted_at,
)
from postmortem_lint.certainty import Certainty
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.roles.key_traits import KeyTrait

_FEW = 3  # words between "first" and what was the first
_MANY = 7  # words that are not understood
_ARTICLE = 2  # letters before an apostrophe that are a word of their own: "l'alerte"


@record
class EventWords:
    """Words for something that happens, by their indexes among others; `noun` if a noun is one."""

    start: int
    end: int
    happening: Happening
    noun: bool = False

    @property
    def open(self) -> bool:
        """Whether it can be told of anything; what was the first error is no question."""
        return HAPPENINGS[self.happening].of_anything and self.end - self.start == 1


def mentions(words: Tokens, language: ClauseWords) -> Iterator[EventWords]:
    """All words for something that happens: verbs, nouns made of them, and "the first error"."""
    at = 0
    while at < len(words):
        found = _mention_at(words, at, language)
        if found:
            yield found
        at = found.end if found else at + 1


def _mention_at(words: Tokens, at: int, language: ClauseWords) -> EventWords | None:
    done = happening_at(words, at, language) or infinitive_at(words, at, language)
    if done:
        return EventWords(at, done[1], done[0])
    parted = parted_at(words, at, language)
    if parted:
        return EventWords(at, at + 1, parted)
    bare = bare_word(words[at])
    noun = noun_class(bare, language)
    if noun:
        return EventWords(at, at + 1, noun, True)
    if bare in language.firsts:
        behind = words[at + 1 : at + 1 + _FEW]
        place = next((at for at, word in enumerate(behind) if _is_fault(word, language)), None)
        if place is not None:
            return EventWords(at, at + 2 + place, Happening.BEGIN, True)
    return None


def _is_fault(word: str, language: ClauseWords) -> bool:
    """Whether a word names what goes wrong; the number of an HTTP error does, too."""
    return word in (*language.faults, *language.harms) or _ERROR_CODE.fullmatch(word) is not None


_ERROR_CODE = regex(r"[45](?:[0-9]{2}|xx)s?")


def begins_with_fault(words: Tokens, language: ClauseWords) -> bool:
    """Whether words begin with the first of what went wrong, "the first failed request", but not of
    what a noun beside it may make of it, "the first pull request"."""
    at = next((at for at, word in enumerate(words) if word not in language.plain), 0)
    found = _mention_at(words, at, language) if words else None
    if found is None or not found.noun or bare_word(words[at]) not in language.firsts:
        return False
    coded = _ERROR_CODE.fullmatch(words[found.end - 1]) is not None  # "first replies with 503"
    return coded or all(is_verb(word, language) for word in words[at + 1 : found.end - 1])


def bare_word(word: str) -> str:
    """A word without an article that is run together with it."""
    first, mark, rest = word.replace("\u2019", "'").partition("'")
    return rest if mark and len(first) <= _ARTICLE else word


def names_nothing_else(words: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether words tell what happened, to the incident if to anything that they name."""
    told = {at for one in mentions(words, language) for at in range(one.start, one.end)}
    left = _left(tuple(word for at, word in enumerate(words) if at not in told), language)
    known = {*names_of(Happening.BEGIN, language), *language.watchers}
    return all(word in known or is_plain((word,), language, title) for word in left)


def names_anything(mention: EventWords, window: Tokens, language: ClauseWords) -> bool:
    """Whether the words beside a mention name anything that it is told of, or who did it."""
    rest = (*window[: mention.start], *window[mention.end :])
    pointing = {*language.speakers, *language.pronouns, *language.relatives}
    return bool(_left(rest, language)) or not pointing.isdisjoint(map(bare_word, rest))


def names_of(happening: Happening, language: ClauseWords) -> set[str]:
    """The words that name what something happens to: the cause where it is found, else the
    incident."""
    if happening is Happening.FIND_CAUSE:
        return {*language.causes, *language.faults, *language.incidents, *language.harms}
    return {*language.incidents, *language.harms}


def likely_certainty(
    mention: EventWords, window: Tokens, sentence: Sentence, title: frozenset[str]
) -> Certainty | None:
    """How surely a mention among other words is told of the incident; None if these do not name it,
    or name something else."""
    language = sentence.language
    rest = (*window[: mention.start], *window[mention.end :])
    left = _left(rest, language)
    known = names_of(mention.happening, language)
    if _finds_something_else(mention, left, language):
        return None
    if mention.happening is not Happening.FIND_CAUSE and is_qualified(window, language, title):
        return None
    if HAPPENINGS[mention.happening].milestone in KeyTrait.NOTICED.keys:
        known |= set(language.watchers)
    unknown = tuple(
        word for word in left if word not in known and not is_plain((word,), language, title)
    )
    named = not known.isdisjoint(left) or any(in_title(word, title) for word in left)
    carried = not named and _is_carried(mention, unknown, rest, sentence)
    if not carried and _may_be_another(mention, rest, named, language):
        return None
    if not unknown:
        return Certainty.GUESSED if carried else Certainty.CONVENTION
    if not (named or carried or _is_enough(mention, rest, language)):
        return None
    return Certainty.GUESSED if len(unknown) <= _MANY else None


def _is_enough(mention: EventWords, rest: Tokens, language: ClauseWords) -> bool:
    """Whether a mention tells of an incident by itself: what is acknowledged is one, and so is what
    has a resolution, but not what has an end."""
    if mention.happening is Happening.ACKNOWLEDGE:
        return True
    pointing = not set(language.pronouns).isdisjoint(rest)
    return not mention.open and (mention.noun or pointing)


def _finds_something_else(mention: EventWords, left: Tokens, language: ClauseWords) -> bool:
    """Whether what is known or found is not the cause: "we had known about the incident since"."""
    if mention.happening is not Happening.FIND_CAUSE or mention.noun:
        return False
    causes = not set(language.causes).isdisjoint(left)
    of_incident = not set(language.incidents).isdisjoint(left)
    named = not names_of(mention.happening, language).isdisjoint(left)
    return not named or (of_incident and not causes)


def is_qualified(window: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether words beside the noun for the incident make of it another one, or a part: "the outage
    of the provider", "our bank's incident", "the first phase of the incident"."""
    bare = tuple(map(bare_word, window))
    nouns = (*language.incidents, *language.harms)
    told = {at for one in mentions(window, language) for at in range(one.start, one.end)}
    unknown = {
        at for at in range(len(bare)) if at not in told and _is_noun(bare, at, language, title)
    }
    places = (at for at, word in enumerate(bare) if word in nouns)
    return any(not unknown.isdisjoint(_beside(bare, at, language)) for at in places)


def _beside(bare: Tokens, at: int, language: ClauseWords) -> Iterator[int]:
    """The indexes of the words that belong to a noun at an index: before and behind it, also those
    that "of" joins to it on either side."""
    small = {*language.plain, *language.wholes, *language.beside_verbs}
    first = at
    while first and bare[first - 1] in language.plain:
        first -= 1
    if first and bare[first - 1] in language.of:
        yield next((one for one in range(first - 2, -1, -1) if bare[one] not in small), -1)
    elif first == at:
        yield at - 1
    joined = bare[at + 1 : at + 2]
    start = at + 2 if joined and joined[0] in (*language.of, *language.plain) else at + 1
    yield next((one for one in range(start, len(bare)) if bare[one] not in small), -1)


def _is_noun(bare: Tokens, at: int, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether a word that is not understood stands at an index, and may be a noun."""
    word = bare[at]
    aside = {
        *language.prepositions, *language.conjunctions, *language.relatives, *language.pronouns,
        *language.speakers, *language.not_once, *language.arriving, *language.managing,
        *language.beside_verbs,
    }  # fmt: skip
    if word in language.possessives:
        return True  # "the provider says that its own outage began"
    if word in aside or is_verb(word, language):
        return False
    return not is_plain((word,), language, title)


def _is_carried(mention: EventWords, unknown: Tokens, rest: Tokens, sentence: Sentence) -> bool:
    """Whether the incident that another clause names is meant: by a pronoun, or by nothing."""
    language = sentence.language
    bare = tuple(map(bare_word, rest))
    if set(language.incidents).isdisjoint(map(bare_word, sentence.spoken)):
        return False
    if not set(language.relatives).isdisjoint(bare) or len(unknown) >= _FEW:
        return False
    if any(noun_class(word, language) for word in bare):
        return False
    return not set(language.pronouns).isdisjoint(bare) or (len(unknown) <= 1 and not mention.open)


def _may_be_another(mention: EventWords, rest: Tokens, named: bool, language: ClauseWords) -> bool:
    """Whether what happened may have happened to anything: to what a pronoun stands for, or to a
    recovery that began; and what ended may be the harm alone."""
    if mention.open and any(
        noun_class(bare_word(word), language) for word in rest[: mention.start]
    ):
        return True
    over = HAPPENINGS[mention.happening].milestone in KeyTrait.OVER.keys
    if not named and not {*language.relatives, *language.pronouns}.isdisjoint(rest):
        return mention.open or over
    bare = set(map(bare_word, rest))
    harm_alone = not bare.isdisjoint(language.harms) and bare.isdisjoint(language.incidents)
    return over and mention.happening is not Happening.MITIGATE and harm_alone


def _left(rest: Tokens, language: ClauseWords) -> Tokens:
    """Words without the small ones among them."""
    small = {
        *language.prepositions, *language.plain, *language.beside_verbs, *language.being,
        *language.speakers, *language.possessives, *language.of, *language.arriving,
        *language.pronouns, *language.conjunctions, *language.relatives, *language.managing,
    }  # fmt: skip
    bare = map(bare_word, rest)
    ends = language.adverb_ends
    return tuple(one for one in bare if one not in small and not (ends and one.endswith(ends)))
