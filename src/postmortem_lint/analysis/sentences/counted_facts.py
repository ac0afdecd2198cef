"""What of a sentence is told of a length in it, and whether it is a fact that is told once."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.analysis.sentences.clauses import Sentence, Word, is_verb, words_in
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.regex import regex

BREAK = regex(r"[.;:!?](?=\s|$)|,(?=\s)|\s[-–—]+\s|[()\[\]]")
"""Where a clause may end."""

AND = frozenset(lookup.grammar.and_words)
"""What joins two of something."""

_NEAR = 4  # words of a clause among which its verb stands


def remark_on(plain: str, sentence: Sentence, place: int) -> int:
    """Where a remark on the sentence begins behind a place: "…, which is within our target"."""
    for found in BREAK.finditer(plain, place, sentence.end):
        first = next(iter(words_in(plain, found.end(), sentence.end)), None)
        if found[0].strip() == "," and first and first.text in sentence.language.relatives:
            return found.start()
    return sentence.end


def is_another(sentence: Sentence, before: Sequence[Word], behind: Sequence[Word]) -> bool:
    """Whether a length is one of a part, of several, of a plan, or of a habit."""
    language = sentence.language
    apart = set(language.part).difference(language.firsts, language.mere, language.prepositions)
    near = {word.text for word in (*before[-2:], *behind[:2])}
    several = {*language.averages}
    if not apart.isdisjoint(near) or not several.isdisjoint(sentence.spoken):
        return True
    if not set(language.firsts).isdisjoint(word.text for word in before[-1:]):
        return True  # "the first 20 minutes after"
    told = tuple(word.text for word in (*before, *_of_length(behind, language)))
    spoken = without_denials(told, language)
    led = set(language.prepositions).difference(word.text for word in behind[:1])  # "por teléfono"
    again = not set(language.anew).isdisjoint(spoken)
    small = led.union(language.mere, language.managing if again else ())
    return not is_fact(sentence, tuple(word for word in spoken if word not in small))


def _of_length(behind: Sequence[Word], language: ClauseWords) -> Sequence[Word]:
    """The words behind a length up to what else is told: "after that alert / and had every"."""
    joined = (at for at, word in enumerate(behind) if word.text in AND)
    for at in joined:
        if any(is_verb(word.text, language) for word in behind[at + 1 : at + 1 + _NEAR]):
            return behind[:at]
    return behind
