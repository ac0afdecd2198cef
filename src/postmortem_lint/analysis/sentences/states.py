"""Whether a clause tells how long something was out of order: "the phones were silent for"."""

from __future__ import annotations

from itertools import pairwise

from postmortem_lint.analysis.sentences.subjects import last_phrase
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in, verbs_of
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import Happening

_FEW = 3  # words that tell a state


def subject_in_state(
    before: Tokens, lead: Tokens, behind: Tokens, language: ClauseWords
) -> Tokens | None:
    """What was in a bad state for a length, by the words of its clause; None if none is told. The
    length stands between `lead`, the small words right before it, and `behind`."""
    at = next((at for at in reversed(range(len(before))) if before[at] in language.being), None)
    if not at and not (language.verb_last and at is not None):
        return None
    led = not set(language.during).isdisjoint(lead)
    state = _telling(before[at + 1 :], language)
    if led and _is_state(state, language):
        return _subject(before[:at], language)
    state = _telling(behind, language)
    if language.verb_last and (led or not lead) and _is_state(state, language):
        return _subject(before[at + 1 :] or before[:at], language)
    return None


def denies_for_long(before: Tokens, lead: Tokens, language: ClauseWords) -> bool:
    """Whether a clause tells for how long something did not happen: "nobody could log in for"."""
    if set(language.during).isdisjoint(lead) or set(language.denials).isdisjoint(before):
        return False
    if any(_denies_state(*pair, language) for pair in pairwise(before)):
        return not set(language.healthy).isdisjoint(before)  # "was not available for"
    down = (Happening.FAIL, Happening.BE_DOWN)
    return bool(verbs_of(before, language)) and happenings_in(before, language)[0].isdisjoint(down)


def _denies_state(one: str, other: str, language: ClauseWords) -> bool:
    """Whether two words deny that something was so: "was never", "no fue"."""
    denials, being = language.denials, language.being
    return (one in being and other in denials) or (
        language.verb_last and one in denials and other in being
    )


def is_bounded(plain: str, end: int, language: ClauseWords) -> bool:
    """Whether a length is told up to another event: "was down for 20 minutes, until"."""
    behind = _NEXT.match(plain, end)
    limits = (*language.until, *language.bounding, *language.after)
    return behind is not None and behind[1].lower() in limits


_NEXT = regex(r"\s*,?\s*([^\W\d_]+)")


def _telling(words: Tokens, language: ClauseWords) -> Tokens:
    """Words without adverbs and the like."""
    aside, ends = language.beside_verbs, language.adverb_ends or ("\0",)
    return tuple(word for word in words if word not in aside and not word.endswith(ends))


def _is_state(words: Tokens, language: ClauseWords) -> bool:
    """Whether words behind a form of "to be" may tell a bad state: no noun of its own, nothing that
    somebody did for so long, and nothing good."""
    done = (*language.past_ends, *language.participle_ends, "\0")
    denied = not set(language.denials).isdisjoint(words)
    if not words or len(words) > _FEW or words[0] in language.plain:
        return False
    if denied is set(language.healthy).isdisjoint(words):  # "was not available", "was never down"
        return False
    told = (word for word in words if word not in language.healthy)  # "was not working"
    return not any(word.endswith(done) or word[0].isdecimal() for word in told)


def _subject(noun: Tokens, language: ClauseWords) -> Tokens | None:
    """The noun before or behind the verb, a time before it left out."""
    phrase = last_phrase(noun, language)
    while phrase and phrase[0] in language.prepositions:
        phrase = phrase[1:]
    pointing = (*language.pronouns, *language.speakers)
    return phrase if phrase and not set(pointing).issuperset(phrase) else None
