"""Numbers of lengths, in digits and words: "1,5", "3 1/2", "twenty-five", "two and a half"."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, LETTERS
from postmortem_lint.language.matching import gapless
from postmortem_lint.records import record
from postmortem_lint.regex import regex


@record
class Number:
    """A number read at a place; `digit` is the worth of one step of its last decimal."""

    end: int
    value: float
    digit: float = 0.0
    fraction: bool = False
    vague: bool = False
    word: bool = False


_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


_NUMBER = regex(
    r"(?P<grouped>[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\.(?P<tail>[0-9]{1,6}))?(?![0-9])"
    r"|(?P<whole>[0-9]{1,9})(?: ?(?P<vulgar>[½¼¾⅓⅔])| (?P<top>[13])/(?P<bottom>[248])(?![0-9]))"
    r"|(?P<top2>[13])/(?P<bottom2>[248])(?![0-9/])"
    r"|(?P<plain>[0-9]{1,9})(?:[.,](?P<part>[0-9]{1,6}))?(?![0-9])"
    r"|(?<![0-9])\.(?P<tenths>[0-9]{1,3})(?![0-9.])"
)


def number_at(low: str, at: int) -> Number | None:
    """The number that begins at `at`, in digits or words."""
    if low[at : at + 1] in _VULGAR and low[at : at + 1]:
        return Number(at + 1, _VULGAR[low[at]], fraction=True)
    found = _NUMBER.match(low, at)
    mixed = _mixed_number(low, at)
    if found is None or mixed:
        return mixed or _number_word(low, at)
    if found["grouped"]:
        tail = found["tail"] or ""
        value = float(found["grouped"].replace(",", "") + "." + (tail or "0"))
        return Number(found.end(), value, 10.0 ** -len(tail) if tail else 0.0)
    if found["whole"]:
        extra = (
            _VULGAR[found["vulgar"]]
            if found["vulgar"]
            else int(found["top"]) / int(found["bottom"])
        )
        return Number(found.end(), int(found["whole"]) + extra, fraction=True)
    if found["top2"]:
        return Number(found.end(), int(found["top2"]) / int(found["bottom2"]), fraction=True)
    part = found["part"] or found["tenths"] or ""
    value = float((found["plain"] or "0") + "." + (part or "0"))
    return Number(found.end(), value, 10.0 ** -len(part) if part else 0.0)


_JOINT = lookup.any_of(lookup.lengths.joints)
_TENS_OF, _ONES_OF = (lookup.any_of(group) for group in (lookup.lengths.tens, lookup.lengths.ones))
COMPOUND = rf"(?:{_ONES_OF})(?:{_JOINT})(?:{_TENS_OF})"
"""A number word whose ones stand before its tens: "dreiundzwanzig"."""
_TENS = regex(
    rf"({_TENS_OF})(?:[ -]| ?(?:{_JOINT}) ?)({_ONES_OF})\b|({_ONES_OF})(?:{_JOINT})({_TENS_OF})\b"
)
LATIN_SHARES = lookup.any_of(one for one in lookup.lengths.shares if not gapless(one[0]))
EASTERN_SHARES = lookup.any_of(one for one in lookup.lengths.shares if gapless(one[0]))
_PHRASE = regex(rf"(?:{lookup.any_of(lookup.lengths.phrases)})(?=[ -])")
_WITH_SHARE = regex(rf"({LETTER}{{2,7}}|[0-9]{{1,3}}) ({LATIN_SHARES})(?= )")


def _number_word(low: str, at: int) -> Number | None:
    phrase = _PHRASE.match(low, at)
    if phrase is not None:
        return _in_words(phrase.end(), lookup.lengths.phrases[phrase.group()], phrase.group())
    tens = _TENS.match(low, at)
    if tens is not None:
        value = sum(lookup.lengths.numbers[part] for part in tens.groups() if part)
        return Number(tens.end(), value, word=True)
    if at < len(low) and low[at] >= "\u2e80":
        size = next((n for n in (2, 1) if low[at : at + n] in lookup.lengths.numbers), 0)
        value = lookup.lengths.numbers.get(low[at : at + size], 0.0)
        return _in_words(at + size, value, "") if size else None
    found = LETTERS.match(low, at)
    said = found.group() if found else ""
    if said not in lookup.lengths.numbers:
        said = said.partition("-")[0]  # "four-hour"
    if said not in lookup.lengths.numbers:
        return None
    return _in_words(at + len(said), lookup.lengths.numbers[said], said)


def _in_words(end: int, value: float, said: str) -> Number:
    vague = said in lookup.lengths.vague
    return Number(end, value, fraction=value % 1 > 0, vague=vague, word=True)


def _mixed_number(low: str, at: int) -> Number | None:
    """A number and what follows it: "two and a half"."""
    found = _WITH_SHARE.match(low, at)
    if found is None:
        return None
    whole = float(found[1]) if found[1].isdecimal() else lookup.lengths.numbers.get(found[1])
    return (
        None
        if whole is None
        else _in_words(found.end(), whole + lookup.lengths.shares[found[2]], "")
    )
