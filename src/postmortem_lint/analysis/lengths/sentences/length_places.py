"""Where a length stands in its sentence: the words before and behind it."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.analysis.sentences.clauses import Clause, Sentence
from postmortem_lint.analysis.sentences.leads import split_lead
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.durations.duration import Duration, Precision
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role

_NEAR = 80  # characters between a length and the period it is told of


@record
class LengthPlace:
    """Where a length stands: its sentence and clause in a text, the words before it (`lead` are the
    small ones right before it, `rest` all others), those `behind` it, the role of the part, and
    the words of the title."""

    plain: str
    duration: Duration
    sentence: Sentence
    clause: Clause
    rest: Tokens
    lead: Tokens
    behind: Tokens
    role: Role | None
    title: frozenset[str]

    @property
    def language(self) -> ClauseWords:
        """The words of the language of the sentence."""
        return self.sentence.language

    @property
    def precise(self) -> bool:
        """Whether the length is told to the minute."""
        return self.duration.precision in (Precision.SECONDS, Precision.MINUTES)

    @property
    def start(self) -> int:
        """Where the length begins, with what makes it a rough one: "close to two hours"."""
        return self.duration.start if self.duration.approximate else self.duration.value_start

    def is_before(self, *words: str) -> bool:
        """Whether one of some words stands right behind the length."""
        return bool(self.behind) and self.behind[0] in words


def place_of_length(
    plain: str, sentence: Sentence, duration: Duration, role: Role | None, title: frozenset[str]
) -> LengthPlace:
    """The place of a length in a sentence of the text `plain`, in a part of that role (None: the
    title of the document); `title` are the words that carry its meaning."""
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    rest, lead = split_lead(clause, duration, sentence.language)
    behind = words_behind(plain, clause, duration)
    return LengthPlace(plain, duration, sentence, clause, rest, lead, behind, role, title)


def words_behind(plain: str, clause: Clause, duration: Duration) -> Tokens:
    """The words of a clause behind a length, none behind a comma."""
    rest = plain[duration.value_end :].lstrip()
    return () if rest.startswith((",", ")", "]")) else clause.behind(duration.value_end)


def names_a_period(plain: str, sentence: Sentence, duration: Duration) -> bool:
    """Whether the clause of a length names a month or the like beside it, in which several
    incidents may add up."""
    clause, low = sentence.clauses[sentence.clause(duration.value_start)], fold(plain).low
    periods = _periods(sentence.language)
    before = max(clause.start, duration.start - _NEAR), duration.start
    behind = duration.end, min(clause.end, duration.end + _NEAR)
    sides = (before, behind)
    return any(periods.search(low, *side) for side in sides)


@cache
def _periods(language: ClauseWords) -> re.Pattern[str]:
    amounts = lookup.language_with(language).amounts
    named = (amounts.per_week, amounts.per_month, amounts.per_quarter, amounts.per_year)
    either = "|".join(filter(None, named))
    return regex(rf"(?<!\w)(?:{either})(?!\w)" if either else r"(?!)")
