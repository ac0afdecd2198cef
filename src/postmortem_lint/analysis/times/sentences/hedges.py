"""Clock times in text that are no exact times: approximations, limits, and lengths."""

from __future__ import annotations

from functools import cache, lru_cache

from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.lookup import LANGUAGES, longest_first
from postmortem_lint.language.matching import ends
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock

_ENDED = regex(r"[,;:]")
_UNIT = regex(r" ?h\b")
_WORD_BEFORE = regex(r"([^\W\d_]+)\s*$")


def is_length(plain: str, clock: Clock) -> bool:
    """Whether a clock is a length: "resolved 00:31:00 after it had begun"."""
    if clock.start in _written_as_clocks(plain):
        return True
    found = sentence_at(plain, clock.start)
    if found is None:
        return False
    sentence, _ = found
    index, language = sentence.clause(clock.start), sentence.language
    clause, following = sentence.clauses[index], sentence.clauses[index + 1 : index + 2]
    unit = _UNIT.match(plain, clock.end)
    behind = clause.behind(unit.end() if unit else clock.end)
    if not behind and not _ENDED.match(plain, clause.end - 1):
        behind = following[0].spoken if following else ()
    before = _WORD_BEFORE.search(plain, max(0, clock.start - 24), clock.start)
    limits = (*language.after, *language.bounding, *language.in_time)
    apart = before is not None and before[1].lower() in language.prepositions
    return not apart and behind[:1] != () and behind[0] in limits


@lru_cache(maxsize=1024)  # each clock of a text asks for those of the text
def _written_as_clocks(plain: str) -> frozenset[int]:
    """Where the lengths of a text begin that are written like a clock (00:31:00)."""
    found = find_durations(plain)
    return frozenset(
        one.value_start for one in found if ":" in plain[one.value_start : one.value_end]
    )


def is_hedged(plain: str, start: int) -> bool:
    """Whether the time is only about so, or a limit."""
    before = plain[max(0, start - 20) : start].lower().rstrip()
    return ends(before, _hedges())


@cache
def _hedges() -> tuple[str, ...]:
    """The words that make a time an approximation or a limit; behind those that stand before a
    length ("over after 1:20") it may be none at all."""
    lengths = [
        joined
        for one in LANGUAGES
        for word in (*one.clauses.in_time, *one.clauses.during, *one.clauses.after)
        for joined in (word, *(f"{word} {of}" for of in one.clauses.of))
    ]
    return longest_first((*lookup.lengths.approximate, *lookup.clauses.limits, *lengths))
