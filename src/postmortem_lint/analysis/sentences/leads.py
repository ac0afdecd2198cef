"""The small words before a length: "was down / for close to" two hours."""

from __future__ import annotations

from postmortem_lint.analysis.sentences.clauses import Clause
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.durations.duration import Duration
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords


def split_lead(clause: Clause, duration: Duration, language: ClauseWords) -> tuple[Tokens, Tokens]:
    """The words of a clause before a length, and the small ones right before it, with what was read
    as a part of it: "was down / for close to"."""
    small = (
        *language.during, *language.in_time, *language.plain, *language.sums,
        *lookup.lengths.approximate, *lookup.lengths.over, *lookup.lengths.under, *language.of,
    )  # fmt: skip
    before = clause.before(duration.value_start)
    at = len(clause.before(duration.start)) if duration.approximate else len(before)
    while at and before[at - 1] in small:
        at -= 1
    return before[:at], before[at:]
