"""Whether two numbers of a text are a part and its whole: "344 of our 1,912", "344 of these"."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount

_WORD = rf"{LETTER}[\w'’-]*"
_NOUN = rf"(?: +{_WORD})"
JOINT = lookup.any_of((*lookup.grammar.and_words, *lookup.clauses.conjunctions))
"""Words that join something else to what a number is told of, as a pattern."""

_AND = lookup.any_of(lookup.grammar.and_words)
_OWN = rf"(?!(?:{_AND})(?!\w)){_WORD}"  # what "and" joins is not what a part is of
_OF = lookup.any_of(lookup.amounts.part_of)
_ABOUT = rf"(?:(?:[~≈]|{lookup.any_of(lookup.lengths.approximate)}) *)?"

_PART_OF = regex(rf"(?:{_NOUN}{{0,3}} +(?:{_OF})(?: +{_OWN}){{0,2}} +|/)$")
_RIGHT_OF = regex(rf" +(?:{_OF})(?: +{_OWN}){{0,2}} +$")
_BEFORE_WHOLE = regex(rf"(?:^|[.;:(,] ?|\n)(?:{_OF})(?: +{_WORD}){{0,2}} +$")
_OUT_OF = regex(rf"(?:{_NOUN}{{0,6}} *,?|[^.;:,()\[\]]{{0,90}},) +{_ABOUT}$")
_OF_THESE = regex(rf" +(?:{lookup.any_of(lookup.amounts.of_these)})(?![\w])")
_LEAD = 40  # characters


def is_part(low: str, part: Amount, whole: Amount) -> bool:
    """Whether a number and the one behind it are a part and its whole: "344 letters of 1,912"."""
    if part.value > whole.value:
        return False
    return _PART_OF.fullmatch(low, part.end, whole.start) is not None


def is_counted_part(low: str, part: Amount, whole: Amount) -> bool:
    """Whether they are so with nothing between that they may count: no "5 groups of 12"."""
    return part.value < whole.value and bool(_RIGHT_OF.fullmatch(low, part.end, whole.start))


def is_out_of(low: str, whole: Amount, part: Amount) -> bool:
    """Whether a whole stands before its part: "out of 1,280 customers, 1,024"."""
    led = _BEFORE_WHOLE.search(low, max(0, whole.start - _LEAD), whole.start)
    return led is not None and _OUT_OF.fullmatch(low, whole.end, part.start) is not None


def is_led_as_whole(low: str, whole: Amount) -> bool:
    """Whether words before a number say that parts of it follow ("of the 1,280 customers")."""
    return _BEFORE_WHOLE.search(low, max(0, whole.start - _LEAD), whole.start) is not None


def end_of_these(low: str, place: int) -> int | None:
    """The end of words behind a number that make it a part of one told before ("of these")."""
    found = _OF_THESE.match(low, place)
    return found.end() if found else None
