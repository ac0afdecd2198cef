"""What stands in a sentence beside a level of severity, and whether it limits the level: to another
day, to a while, or to a part."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import dropwhile

from postmortem_lint.analysis.sentences.clauses import (
    Clause,
    Sentence,
    read_sentences,
    sentence_at,
    words_in,
)
from postmortem_lint.analysis.sentences.gapless_clauses import is_gapless
from postmortem_lint.analysis.sentences.subjects import is_elsewhere, is_narrowed
from postmortem_lint.analysis.times.days.other_days import tells_of_another_day
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import opening_word
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.values.levels.spoken_levels import SpokenLevel, without_lasting
from postmortem_lint.values.levels.spoken_ratings import lead_of

_LEAD = 40  # characters


@record
class LevelSentence:
    """A sentence without the level in it and the "as" before that, which would open another clause
    (in Dutch a condition); `place` is that of the level."""

    text: str
    sentence: Sentence
    place: int

    @property
    def clause(self) -> str:
        """The text of the clause around the level."""
        return self.text[self.around.start : self.around.end]

    @property
    def around(self) -> Clause:
        """The clause around the level, as it was read."""
        return self.sentence.clauses[self.sentence.clause(self.place)]

    @property
    def reason(self) -> int:
        """Where the reason for the level begins, the end of the clause if none is given."""
        behind = (one.start for one in self.around.words if one.start >= self.place)
        low, reasons = lower_case(self.text), lookup.ratings.reasons
        led = (at for at in behind if opening_word(low[at : at + _LEAD], reasons))
        return next(led, self.around.end)


def sentence_beside(plain: str, level: SpokenLevel) -> LevelSentence | None:
    """What stands in the sentence of a level beside it, if it is one."""
    found = sentence_at(plain, level.start)
    lead = lead_of(plain, level.start)
    before = plain[max(0, level.start - _LEAD) : level.start]
    if found is None or lead < found[0].start or not found[0].is_read or _is_denied(before):
        return None
    text = f"{plain[found[0].start : lead]} {plain[level.end : found[0].end]}"
    said = read_sentences(text)
    return LevelSentence(text, said[0], lead - found[0].start) if len(said) == 1 else None


def _is_denied(before: str) -> bool:
    """Whether a level is told not to be: "no SEV1 was declared"."""
    return not {*before.lower().split()[-1:]}.isdisjoint(lookup.clauses.denials)


def is_of_another_day(beside: LevelSentence, days: frozenset[datetime.date]) -> bool:
    """Whether a sentence tells up to a level, or before a reason for that, of another day than the
    incident's, or of a past incident."""
    text = without_lasting(beside.text[: beside.reason])
    return tells_of_another_day(text, min(beside.place, len(text) - 1), beside.reason, days)


def is_for_a_while(beside: LevelSentence) -> bool:
    """Whether the clause of a level limits it by a length: "on SEV2 for 40 minutes"."""
    language = beside.sentence.language
    said = lower_case(beside.text[beside.around.start : beside.reason])
    lengths = find_durations(said)
    before = (said[: one.start].split() for one in lengths)
    behind = (said[one.end :].split()[:1] for one in lengths)
    led = any(not one or _is_led(one, language) for one in before)
    closed = any({*language.during, *language.long}.intersection(one) for one in behind)
    return led or closed or (lengths != () and is_gapless(said))


def _is_led(before: Sequence[str], language: ClauseWords) -> bool:
    """Whether words before a length end with "for", an article or its like aside."""
    words = dropwhile(lambda word: word in language.plain, reversed(before))
    return next(words, "") in language.during


def is_of_some_only(beside: LevelSentence, title: frozenset[str]) -> bool:
    """Whether a level is told of a place or of somebody only: "on staging it was rated SEV2", "the
    severity was SEV2 in the tracker"; or up to something: "before the mirror failed, it was"."""
    language = beside.sentence.language
    text = without_lasting(beside.text[: beside.reason])
    behind = tuple(one.text for one in words_in(text, beside.place, beside.reason))
    before = beside.around.before(beside.place)
    # Where the verb stands at the end, so may the level: "im Pager als SEV2 eingestuft".
    beginning = before if language.verb_last else ()
    following = behind if set(behind[:1]) & set(language.narrowing) else ()
    bounded = not {*language.limits}.isdisjoint(beside.sentence.spoken[:1])
    return (
        bounded
        or is_elsewhere(before, language, title)
        or any(is_narrowed(words, language, title) for words in (beginning, following))
    )
