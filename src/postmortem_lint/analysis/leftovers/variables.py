"""Tells a token that was left from one that means any value: "X% done", TASK-XXX, /api/{id}."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import ends, says
from postmortem_lint.language.sentences import MASK, unquoted
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.wording import instructs
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.zones.zone import find_zone
from postmortem_lint.values.levels.item_states import read_state
from postmortem_lint.values.placeholders import (
    Placeholder,
    find_placeholders,
    is_filled,
    is_placeholder,
)
from postmortem_lint.values.template_brackets import is_braced_sentence

# Letters for a number, alone or in a key: X hours, XX%, $X,XXX, TASK-XXX, #XX.
_LETTERS = regex(r"(?:[A-Z]{2,10}-)?[#$€£]?[XN]{1,6}(?:[.,]X{1,3})*(?:%| ?[a-z].*)?")
_SET = regex(r"\{([^{},]+(?:,[^{},]+)+)\}")
_MEMBER = regex(r"\{([^{},]+)\}")
_NAME = regex(r"[<{]([A-Za-z][\w.-]{1,50})[>}]")
_MASK = regex(r"\[(?P<name>[A-Z][A-Z0-9_]{2,30})\](?P<on>['’]s\b|,? [a-z]| —)?")
_AGAIN = 3
_BOTH = 2  # a word on each side
_NEAR = 3  # words
_BRACES = regex(r"\{[^{}]*\}")
# Behind <host>, or <list>: .<domain>/page, -admin@example.test
_BEHIND = regex(r"[.:@]<[^<>\s]+>|[.:@][\w-]+[.:/]\w|[\w.-]{0,40}@[\w-]+\.\w|[\\/][\w.-]+")
_BEFORE = regex(r"(?:<[^<>\s]+>|\w[.:/]\w+)[.:@]$|\w=$")
_LAST_WORD = regex(r"([^\W\d_]+) $")
_NEXT_WORD = regex(r" ([^\W\d_]+)")
_FORMAT = regex(r"[DMYHSdmyhs/.:年月日T -]+")
# What joins a token to the word beside it: a path, a host, a name with a part that varies.
_JOINTS = frozenset("/-_=&?#@%+~\\`")
_OPENING = frozenset(":：(|.!?;—–")


def variables_in(texts: Iterable[str]) -> frozenset[str]:
    """What texts use on purpose within braces or angle brackets: members of sets (`{A}` beside
    `{A,B}` or `{}`), and names that stand again and again for a part of a path or an address."""
    members: set[str] = set()
    times: Counter[str] = Counter()
    joined: set[str] = set()
    for text in texts:
        if "{" in text:
            sets = _SET.findall(text) + (_MEMBER.findall(text) if "{}" in text else [])
            members |= {member.strip() for braces in sets for member in braces.split(",")}
        for found in _NAME.finditer(text) if "<" in text or "{" in text else ():
            times[found[1]] += 1
            beside = text[max(0, found.start() - 1) : found.start()] + text[found.end() :][:1]
            joined |= {found[1]} if any(_joins(sign) for sign in beside) else set()
    return frozenset(members | {name for name in joined if times[name] >= _AGAIN})


def variables_of_code(texts: Iterable[str]) -> frozenset[str]:
    """The names in double braces that code has: what a program puts in their place is meant."""
    return frozenset(found[1] for text in texts for found in _DOUBLE.finditer(text))


_DOUBLE = regex(r"\{\{ ?([A-Za-z][\w.-]{1,50}) ?\}\}")


def masks_in(texts: Iterable[str]) -> frozenset[str]:
    """The names in capitals and square brackets that sentences use for people and things that are
    not to be named ("[USER] had to restart it"), if they do so again and again."""
    found = [one for text in texts if "[" in text for one in _MASK.finditer(text)]
    told = sum(one["on"] is not None for one in found)
    return (
        frozenset(one["name"] for one in found) if told >= _AGAIN - 1 < len(found) else frozenset()
    )


def certainty_of_token(plain: str, token: Placeholder, own: tuple[str, ...]) -> Certainty | None:
    """How surely the token was left from a template; None if it means any value there.

    `plain` is the text around it, `own` are the tokens of the document's own template.
    """
    if is_quoted(plain, token) or plain[: token.start].endswith("`"):  # code that is not closed
        return None
    told = token.text.strip()
    if token.text in own and " " in told:  # a single letter may mean any value
        return Certainty.STATED
    if _LETTERS.fullmatch(told) and _is_any(plain[: token.start]):
        return None
    if token.text in own:
        return Certainty.STATED
    if set(told) == {"_"}:
        return Certainty.CONVENTION  # it may be for a pen
    if told[0] in "[<" and instructs(told[1:-1]) and is_filled(told[1:-1]):
        return Certainty.CONVENTION  # a value with a verb before it
    inside = is_inside(plain[: token.start])
    if inside and told[:1] == "[" and find_zone(told[1:-1]):  # "Timeline [all in Pacific Time]"
        return None
    if told[0] == "?":
        return Certainty.CONVENTION if inside else Certainty.STATED
    if _LETTERS.fullmatch(told):
        if inside:
            known = told[1:2] in ("X", "N") and _is_definite(plain[: token.start])
            return Certainty.CONVENTION if known else None
        whole = is_placeholder(plain[token.start :].partition("\n")[0], own)
        return Certainty.STATED if whole else Certainty.CONVENTION
    if _BRACES.fullmatch(told) and _is_part(plain, token):
        return None
    if told.startswith("<") and _is_of_address(plain, token):
        return None
    goes_on = told.endswith(("...]", "…]")) and any(map(str.isalpha, told))
    shouted = told[:1].isalpha() and told.isupper() and " " in told
    first = next(iter(told[1:-1].split()), "")
    state = told[:1] == "[" and read_state(first) is not None  # "[Pending review]"
    named = inside and _DOUBLE.fullmatch(told) is not None  # "the {{call_id}} variable"
    named = named or told[:1] in ("(", "（") or is_braced_sentence(told)
    if goes_on or shouted or state or named or token.asks or _may_hide(plain, token):  # "ADD LINK"
        return Certainty.CONVENTION  # the author may be the one who asks
    if not (inside and _FORMAT.fullmatch(told)):
        return Certainty.STATED
    return None if _names_format(plain, token) else Certainty.CONVENTION


def _may_hide(plain: str, token: Placeholder) -> bool:
    """Whether a sentence goes on behind a name in capitals, as behind one that is not to be told:
    "[AGENT_NAME] restarted it"."""
    found = _MASK.match(plain, token.start)
    return found is not None and found["on"] is not None and "_" in found["name"]


def _names_format(plain: str, token: Placeholder) -> bool:
    """Whether a format describes the noun behind it, behind no preposition: "sent YYYY-MM-DD
    strings"."""
    before = _LAST_WORD.search(plain[: token.start])
    behind = _NEXT_WORD.match(plain, token.end)
    small = {
        *lookup.grammar.small,
        *lookup.clauses.prepositions,
        *lookup.times.on,
        *lookup.times.at,
    }
    return bool(
        before and behind and before[1].lower() not in small and behind[1].lower() not in small
    )


def formats_in(texts: Iterable[str]) -> frozenset[str]:
    """The formats that a document speaks of: "the sheet sends DD-MM-YYYY strings"."""
    return frozenset(
        token.text
        for text in texts
        if "mm" in text.lower()  # every format has a month or minutes
        for token in find_placeholders(text)
        if _FORMAT.fullmatch(token.text) and _names_format(text, token)
    )


def is_quoted(plain: str, token: Placeholder) -> bool:
    """Whether a token stands in quotes within a text that has words of its own."""
    words = _own_words(plain)
    return words != "" and words[token.start : token.end] == MASK * (token.end - token.start)


@lru_cache(maxsize=1)
def _own_words(plain: str) -> str:
    """A text with what it quotes masked; nothing if it has no other words."""
    words = unquoted(plain)
    return words if any(sign.isalnum() for sign in words) else ""


def is_inside(before: str) -> bool:
    """Whether a sentence has begun before the token; amounts are often told with "about", and a
    date stands before a clock time."""
    rest = before.rstrip()
    date = read_date(rest)
    if date and date.day and not rest[date.end :].strip():
        return False
    while ends(rest.lower(), lookup.lengths.approximate):
        word = next(one for one in lookup.lengths.approximate if rest.lower().endswith(one))
        rest = rest[: len(rest) - len(word)].rstrip()
    return rest != "" and rest[-1] not in _OPENING


def _is_any(before: str) -> bool:
    """Whether the words right before a token take in all of a kind: every TASK-XXX."""
    near = " ".join(before.lower().split()[-_NEAR:])
    return says(near, lookup.clauses.wholes)


def _is_definite(before: str) -> bool:
    """Whether the words right before a token tell of things that are known: "the other XX"."""
    near = " ".join(before.lower().split()[-_NEAR:])
    return ends(near, lookup.counts.others) or ends(near, lookup.grammar.articles)


def _is_of_address(plain: str, token: Placeholder) -> bool:
    """Whether a token in angle brackets is a part of an address: <host>.<domain>:8080."""
    behind, before = plain[token.end :], plain[max(0, token.start - 80) : token.start]
    return _BEHIND.match(behind) is not None or _BEFORE.search(before) is not None


def _is_part(plain: str, token: Placeholder) -> bool:
    """Whether a token in braces is a part of a longer word, and that of a longer text."""
    start, end = token.start, token.end
    while start > 0 and not plain[start - 1].isspace():
        start -= 1
    while end < len(plain) and not plain[end].isspace():
        end += 1
    before, after = plain[start : token.start], plain[token.end : end].rstrip(".,;:!?")
    behind = after[1:2] if after[:1] in (".", ":") else after[:1]
    joined = _joins(before[-1:]) or _joins(behind)
    return joined and any(sign.isalnum() for sign in plain[:start] + plain[end:])


def _joins(sign: str) -> bool:
    return sign != "" and (sign.isalnum() or sign in _JOINTS)
