"""Lists whose leading sentence counts their items, and counts wrong (PM110)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.sentences.clauses import is_verb
from postmortem_lint.analysis.sentences.spoken_language import language_of
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.markdown.model import Code, Document, Item, List, Paragraph, Table
from postmortem_lint.markdown.walk import Visit, walk
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text

_LEAD = regex(r"(?:.*[.!?:;—–]\s+|[*_\s]*)(?P<said>[^:：]+)[:：][\s*_]*\Z", re.DOTALL)
_ASIDE = regex(r"\([^()]*\)")
# A digit beside other signs is part of a name, a time, a share or a limit: 2.3, 5%, 10+.
_WORD = regex(
    r"[^\W\d_][\w'’-]*|(?<![\w.,:#$€£/+~<>≥≤-])\d{1,2}(?![\w.,:%/+~-])|(?P<odd>[\d+~<>≥≤])"
)
_MOST = 20  # items that somebody counts
_SHORT = 6  # words of a leading sentence without a verb
_FEW = 4  # words behind a number at the end of a sentence


@record
class MiscountedList:
    """A list of `items` items, and the number of them that the text before it tells."""

    counted: Span
    words: str
    listing: List


@record
class _Count:
    place: int
    value: int
    at: int


def miscounted_lists(document: Document) -> Iterator[MiscountedList]:
    """The lists that have more or fewer items than the sentence right before them announces."""
    for section in document.sections():
        for visit in walk(section.blocks):
            found = _looked_at(visit) if isinstance(visit.node, List) else None
            if found:
                yield found


def _looked_at(visit: Visit) -> MiscountedList | None:
    listing, above = visit.node, visit.before or (visit.path[-1] if visit.path else None)
    if not isinstance(listing, List) or not isinstance(above, Paragraph | Item) or visit.quoted:
        return None
    if not listing.ordered:  # a sentence and remarks on it make such a list too
        return None
    lead = _LEAD.fullmatch(above.text.prose)
    count = _count(_ASIDE.sub(_blank, lead["said"])) if lead else None
    if lead is None or count is None or _may_have(listing, count.value, visit):
        return None
    start = lead.start("said") + count.at
    words = " ".join(lead["said"][count.at :].split())
    return MiscountedList(_located(above.text, start, lead.end("said")), words, listing)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _located(text: Text, start: int, end: int) -> Span:
    return text.locate(start, start + len(text.plain[start:end].rstrip()))


def _may_have(listing: List, value: int, visit: Visit) -> bool:
    """Whether a list may have that many items: with those inside of others, without those that are
    set otherwise (a sum, a note), or as the first piece of a list that something interrupts."""
    items = listing.items
    inner = sum(
        len(block.items) for one in items for block in one.blocks if isinstance(block, List)
    )
    labelled = sum(bool(one.labels) or bool(one.text.strong) for one in items)
    numbers = [one.number for one in items if one.number is not None]
    if len(items) < 2 or numbers[:1] != [1]:  # another list goes on with it
        return True
    sizes = {len(items), inner, labelled, len(items) - labelled, max(numbers, default=0)}
    return value in sizes or isinstance(visit.after, List | Code | Table | Item)


def _count(said: str) -> _Count | None:
    """The number of things that a sentence announces, if it does nothing else."""
    if any(gapless(sign) for sign in said):
        return None
    found = list(_WORD.finditer(said))
    words = tuple("" if one["odd"] else one[0].lower() for one in found)
    language = language_of(words)
    numbers = _numbers(language)
    counts = [(at, _value(word, numbers)) for at, word in enumerate(words)]
    known = [(at, value) for at, value in counts if value]
    if len(known) != 1 or _is_vague(said, words, language):
        return None
    at, value = known[0]
    behind = words[at + 1 :]
    if "," in said[found[at].start() :]:  # "two printers, among them"
        return None
    named = at > 0 and words[at].isdecimal() and not found[at - 1][0].islower()
    if named or not 2 <= value <= _MOST or not _announces(words, at, language):
        return None
    if not behind or behind[0] in lookup.lengths.units or not _is_closed(behind, language):
        return None
    return _Count(at, value, found[at].start())


def _value(word: str, numbers: dict[str, int]) -> int:
    """The number that a word means, 0 for none; -1 for a sign or digit of something else."""
    if word.isdecimal():
        return int(word)
    return numbers.get(word, 0) if word else -1


@cache
def _numbers(language: ClauseWords) -> dict[str, int]:
    lengths = lookup.language_with(language).lengths
    whole = {word: int(value) for word, value in lengths.numbers.items() if value >= 2}
    return {word: value for word, value in whole.items() if word not in lengths.vague}


def _is_vague(said: str, words: tuple[str, ...], language: ClauseWords) -> bool:
    """Whether a sentence tells only about how many, or of a part, or of others beside them."""
    lengths = lookup.lengths
    limits = (*lengths.approximate, *lengths.under, *lengths.over, *lengths.up_to)
    others = {*language.part, *language.repeated} - {*language.wholes}
    others |= {*language.unreal, *language.relatives, *lookup.grammar.helping}
    low = f" {said.lower()} "
    return not others.isdisjoint(words) or any(f" {limit} " in low for limit in limits)


def _announces(words: tuple[str, ...], at: int, language: ClauseWords) -> bool:
    """Whether the number begins the sentence, or stands with its noun at the end of it, where it is
    neither of something known before ("the two states") nor only tells where or when."""
    if at == 0:
        return len(words) <= _SHORT or any(is_verb(word, language) for word in words[2:])
    before = words[at - 1]
    small = (*language.prepositions, *language.possessives, *language.conjunctions)
    known = (*small, *language.plain, *language.of, *lookup.grammar.and_words)
    owned = before.endswith(language.owner_ends or ("\0",))
    free = before in language.wholes or before not in known
    return free and not owned and len(words) - at - 1 <= _FEW


def _is_closed(behind: tuple[str, ...], language: ClauseWords) -> bool:
    """Whether the words behind a number name what is listed, and not what the things are about."""
    last = behind[-1]
    joined = (*language.conjunctions, *lookup.grammar.and_words)
    if behind[0] in joined or last.endswith(language.participle_ends or ("\0",)):
        return False
    return last not in (
        *language.prepositions, *language.conjunctions, *language.plain,
    )  # fmt: skip
