"""Values of a closed list: severities, states, priorities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import plain
from postmortem_lint.language.headings import is_decoration
from postmortem_lint.nearest import CLEARLY_ALIKE, nearest
from postmortem_lint.records import record
from postmortem_lint.regex import regex

_STROKE = regex(r"[/|／]")
_SEPARATOR = regex(r"[/|／]|\s[·•]\s")
_NO_LETTERS = regex(r"[\W\d_]+")
_FRAMES = " *_`[]{}<>＜＞"
_NOTE = regex(r"\s[—–-]{1,2}\s")
_LONGEST = 2000  # characters of a value that is looked at
_STEM = 4  # letters that two forms of one word have in common


class Spelling(Enum):
    """How a text writes a member of a list; the value says it in words."""

    EXACT = "as the list has it"
    CASE = "in other letters, blanks or hyphens only"
    NUMBER = "its number behind another word (PRIORITY 1 for P1)"
    STEM = "the noun for its verb, or the other way round"
    ALIAS = "a word that stands for it"
    OTHER = "a word for a level or state that the list has no word for"


@record
class Choice:
    """A member of a list at the beginning of a text; `value` is the member as the list has it."""

    start: int
    end: int
    value: str
    spelling: Spelling


@lru_cache(maxsize=1024)  # the same lists are looked through for each field and cell
def without_emoji(value: str) -> str:
    """A value without emoji before and behind its words: "Done" for "✅ Done"."""
    letters = [at for at, sign in enumerate(value) if not (is_decoration(sign) or sign.isspace())]
    return value[letters[0] : letters[-1] + 1] if letters else value


@lru_cache(maxsize=1024)
def _normal(text: str) -> str:
    """A value without blanks and hyphens, and without marks around it: "✅ Done"."""
    low = plain(without_emoji(text)).lower()
    start = next((at for at, sign in enumerate(low) if sign.isalnum()), 0)
    return "".join(sign for sign in low[start:] if sign not in " -_.")


def _begins(text: str, start: int, wanted: str) -> int | None:
    """The end of `wanted` (normal form) at `start`, blanks and hyphens of the text aside."""
    at, done = start, 0
    while at < len(text) and done < len(wanted):
        sign = text[at]
        if sign == wanted[done]:
            done += 1
        elif sign not in " -_." or done == 0:
            return None
        at += 1
    if done < len(wanted):
        return None
    following = text[at : at + 1]
    return None if following.isalnum() and following < "\u2e80" else at


def match_choice(
    text: str, values: tuple[str, ...], aliases: Mapping[str, str] | None = None
) -> Choice | None:
    """The member of `values` that the text begins with; the longest one wins.

    Text behind it does not matter ("SEV1 (from 14:20)"). None if several are still to be chosen
    from ("SEV1 / SEV2").
    """
    page = plain(text[:400]).replace("\u0130", "i").lower()
    start = next((at for at, sign in enumerate(page) if sign.isalnum()), len(page))
    found: list[tuple[int, bool, str]] = []
    for value in values:
        end = _begins(page, start, _normal(value))
        if end is not None and _normal(value):
            found.append((end, True, value))
    for alias, value in (aliases or {}).items():
        end = _begins(page, start, _normal(alias))
        if end is not None and _normal(alias):
            found.append((end, False, value))
    if not found or unchosen(text, values):
        return None
    end, own, value = max(found, key=lambda one: (one[0], one[1]))
    spelling = Spelling.EXACT if text[start:end] == without_emoji(value) else Spelling.CASE
    return Choice(start, end, value, spelling if own else Spelling.ALIAS)


_NOTED = regex(r"(?<=\w)\s*[(\[,;:–—].*$")


def inflected_choice(text: str, values: tuple[str, ...]) -> Choice | None:
    """The member of which a text, a single word but for a note behind it, is another form:
    "mitigation" for "mitigate", "Prevention (lasting)" for "prevent"."""
    word = _NOTED.sub("", plain(text[:80])).strip(" *_`~.:;").lower()
    stems = _stems(word) if word.isalpha() else frozenset()
    start = plain(text).lower().find(word)
    for value in values:
        if stems & _stems(value.lower()):
            return Choice(start, start + len(word), value, Spelling.STEM)
    return None


def _stems(word: str) -> frozenset[str]:
    """What may be left of a word without its ending."""
    cut = (word[: -len(end)] for end in lookup.grammar.stem_endings if end and word.endswith(end))
    return frozenset(one for one in (word, *cut) if len(one) >= _STEM)


def unchosen(text: str, values: tuple[str, ...]) -> bool:
    """Whether the text still holds a list to choose from: at least two members joined by / or |,
    or all of them by dots, between which several may be chosen.

    Every part must be a member; guidance in brackets at the end does not count. All members in
    their order with nothing else between them but commas are a list, too.
    """
    page = plain(text[:_LONGEST]).strip(" *_`")
    if is_whole_list(page, values):
        return True
    if _SEPARATOR.search(text[:_LONGEST]) is None:
        return False
    known = {_normal(value) for value in values}
    if _normal(page) in known:
        return False
    parts = [_normal(part) for part in options_of(text)]
    members = {part for part in parts if part in known}
    least = 2 if _STROKE.search(page) else len(known)
    return len(members) >= max(2, least) and all(part in known for part in parts)


def is_whole_list(text: str, values: tuple[str, ...]) -> bool:
    """Whether a text is all members of a list in their order, with nothing but commas and "or"
    between them, in brackets or not; a note behind a dash does not count."""
    if len(values) <= 1:
        return False
    words = _NOTE.split(text[:_LONGEST])[0].strip(_FRAMES).replace(",", " ").split()
    plain_words = (word for word in words if word.lower() not in lookup.grammar.or_words)
    return "".join(map(_normal, values)) in (_normal("".join(words)), _normal("".join(plain_words)))


def options_of(text: str) -> tuple[str, ...]:
    """The parts of a list to choose from: SEV1 and SEV2 of `SEV1 / SEV2 (delete one)`."""
    page = plain(text[:_LONGEST]).strip(" *_`")
    if page.endswith(")") and "(" in page:
        page = page[: page.rindex("(")]
    return tuple(part.strip(_FRAMES) for part in _SEPARATOR.split(page))


def written_alike(options: tuple[str, ...]) -> bool:
    """Whether options are all plain words, or all one word with another figure."""
    numbered = any(sign.isdecimal() for option in options for sign in option)
    return not numbered or numbered_alike(options)


def numbered_alike(options: tuple[str, ...]) -> bool:
    """Whether options are all one word with another figure, as the levels of a scale are."""
    stems = {_NO_LETTERS.sub("", option.lower()) for option in options}
    numbered = all(any(sign.isdecimal() for sign in option) for option in options)
    return numbered and len(stems) == 1


def nearest_choice(text: str, candidates: Iterable[str], *, least: float = CLEARLY_ALIKE) -> str:
    """The candidate most like the text, empty below `least` or if another language has the word."""
    word = text.strip()
    return "" if word.lower() in lookup.FOREIGN else nearest(word, candidates, least)
