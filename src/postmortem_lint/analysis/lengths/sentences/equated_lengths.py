"""Lengths at the end of a sentence, behind what says that they follow from the rest of it."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.analysis.sentences.clauses import Sentence
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.times.sentences.hedges import is_hedged, is_length
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import ends
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks

_CLOSED = regex(r"\s*(?:$|[.!?;)\]]|\n|\s[–—-]\s)")
_LEAD, _BEFORE = 60, 20  # signs before a length, and before a time


def equated_times(plain: str, sentence: Sentence, duration: Duration) -> list[Clock] | None:
    """The times of a sentence that ends with its only length, set apart with a word that says "that
    is" or with a noun for what lasted: ", so 82 minutes", ", an outage of 82 minutes"; None if it
    does not, or if one of them is rough or did not happen."""
    if not sentence.is_read or not _CLOSED.match(plain, duration.end):
        return None
    begin = max(sentence.start, duration.value_start - _LEAD)
    if _equating().search(fold(plain).low[begin : duration.value_start]) is None:
        return None
    clocks = exact_times(spoken_as_digits(plain, ())[0], sentence, duration.value_start)
    others = find_durations(plain[sentence.start : duration.value_start])
    at = {one.start for one in clocks or ()}
    times = all(sentence.start + one.value_start in at for one in others)  # "10 h 40"
    return clocks if times else None


def exact_times(page: str, sentence: Sentence, end: int) -> list[Clock] | None:
    """The times of a sentence up to a place; None if one of them is rough, or told of what did not
    happen."""
    clocks = [
        one for one in find_clocks(page)
        if sentence.start <= one.start < end and not is_length(page, one)
    ]  # fmt: skip
    rough = any(one.problem or _is_rough(page, one.start) for one in clocks)
    told = tuple(word for clause in sentence.clauses for word in clause.before(end))
    fact = is_fact(sentence, without_denials(told, sentence.language))
    return None if rough or not fact else clocks


def _is_rough(page: str, start: int) -> bool:
    """Whether a time is about so, or a limit; "from 9:00 until 10:00" it is not."""
    before = page[max(0, start - _BEFORE) : start].lower().rstrip()
    return is_hedged(page, start) and not ends(before, lookup.clauses.until)


@cache
def _equating() -> re.Pattern[str]:
    """A sign that sets apart what follows, and the words behind it up to a length."""
    lengths, clauses = lookup.lengths, lookup.clauses
    joint = lookup.any_of((*lookup.concluding(), *lengths.restating))
    nouns = lookup.any_of((*clauses.incidents, *clauses.harms))
    of = lookup.any_of((*clauses.of, *lookup.times.of_elided))
    articles = lookup.any_of(lookup.grammar.articles)
    small = lookup.any_of((*lengths.fillers, *lengths.approximate))
    noun = rf"(?:(?:{articles})\s+)?(?:[^\W\d_]+\s+)?(?:{nouns})\s+(?:{of})"
    spans = lookup.any_of(clauses.during)  # "for a total outage of"
    whole = rf"\b(?:{spans})\s+[^\W\d_]{{1,5}}\s+[^\W\d_]+\s+(?:(?:{nouns})\s+)?(?:{of})"
    apart = rf"(?:[,;:–—(]|\s-)\s*(?:(?:{joint})|{noun})"
    return regex(rf"(?:{apart}|{whole})[\s:,]+(?:(?:{small})\s+)*$")
