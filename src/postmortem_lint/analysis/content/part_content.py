"""What the words of a part tell: numbers, times, an unknown cause, a fix that is claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import Clause, Sentence, read_sentences
from postmortem_lint.analysis.sentences.subjects import is_fact
from postmortem_lint.analysis.sentences.verbs import happenings_in, verbs_of
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import Code
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Part
from postmortem_lint.postmortem.sections.parts import speaks_html
from postmortem_lint.postmortem.sections.passages import texts_of
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.text import Source, Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates

_HOW_MANY = regex(lookup.content.how_many, re.IGNORECASE)
_UNKNOWN_CAUSE = regex(lookup.content.unknown_cause, re.IGNORECASE)
# The verb of an item, behind a bracket and a label ("Vendor: …"), or one that says what it is for.
_INVESTIGATES = regex(
    r"(?:^[\W\d]*(?:[\w ]{2,40}\)\s+)?(?:[\w /&-]{2,30}:\s+)?"
    rf"(?:(?:{lookup.content.before_investigating})\s+)*"
    rf"|\b(?:{lookup.content.purposes})\s+(?:(?:{lookup.grammar.adverbs})\s+)?)(?:{lookup.content.investigates})"
    rf"|\b(?:{lookup.content.investigates_at_end})\b",
    re.IGNORECASE,
)
_ONES = frozenset(word for word in lookup.lengths.ones if lookup.lengths.numbers.get(word) == 1)
_SMALL = frozenset(lookup.grammar.small)
_FIRST_WORD = regex(r"\s*([^\W\d_]+)")
_MENDED = regex(lookup.content.mended, re.IGNORECASE)
_NOT_FOR_GOOD = regex(lookup.content.not_for_good, re.IGNORECASE)
_MENDS = regex(
    rf"\A\W*(?:{lookup.any_of(lookup.actions.mending)})\b"
    rf"|\b(?:{lookup.any_of(lookup.actions.mending_at_end)})\W*(?:\([^()]*\)\W*)?\Z",
    re.IGNORECASE,
)


def quantified(part: Part, source: Source) -> bool:
    """Whether a part says how many, how much or how long, or that it was nothing or all; words in
    HTML may say so."""
    if speaks_html(part):
        return True
    shown = (source[one.body] for one in blocks_within(part.inner) if isinstance(one, Code))
    if any(sign.isdecimal() for text in shown for sign in text):
        return True
    for text in texts_of(part):
        if any(sign.isdecimal() for sign in text.plain) or _HOW_MANY.search(text.plain):
            return True
        if find_durations(text.plain) or not text.plain.isascii():
            return True
        spoken = (word.strip(",.;:()").lower() for word in text.plain.split())
        if any(lookup.lengths.numbers.get(word, 0) > 1 for word in spoken) or _counts_one(text):
            return True
    return False


def _counts_one(text: Text) -> bool:
    """Whether a sentence begins with the one thing that was hit: "One key was changed"."""
    firsts = (text.plain[one.start : one.end].lower().split() for one in read_sentences(text.plain))
    return any(first[0] in _ONES and first[1] not in _SMALL for first in firsts if len(first) > 1)


def dated(part: Part) -> bool:
    """Whether a part says when; words in HTML may."""
    return speaks_html(part) or any(
        find_dates(text.plain) or find_clocks(text.plain) for text in texts_of(part)
    )


def states_length(part: Part) -> bool:
    """Whether a part says how long."""
    return any(find_durations(text.plain) for text in texts_of(part))


def length(part: Part) -> int:
    """The number of words of a part."""
    return sum(word_count(text.plain) for text in texts_of(part))


def unknown_cause(part: Part) -> tuple[Text, int, int] | None:
    """Where a part says that the cause is not known."""
    for text in texts_of(part):
        found = _UNKNOWN_CAUSE.search(text.plain)
        if found and not _until_then(text.plain, found.end()):
            return text, found.start(), found.end()
    return None


def _until_then(plain: str, at: int) -> bool:
    """Whether a denial ends at a time: "was not found until 15:40" tells that it was found."""
    behind = _FIRST_WORD.match(plain, at)
    limits = (*lookup.clauses.until, *lookup.clauses.limits)
    return behind is not None and behind[1].lower() in limits


def investigates(text: Text) -> bool:
    """Whether an action item looks for a cause."""
    return _INVESTIGATES.search(text.plain) is not None


def mends(text: Text) -> bool:
    """Whether an action item is to fix something."""
    return _MENDS.search(text.plain) is not None


def claimed_fixes(part: Part) -> Iterator[Text]:
    """The words in which a part says that something was fixed for good."""
    for text in texts_of(part):
        for sentence in read_sentences(text.plain):
            spoken = text.plain[sentence.start : sentence.end].rstrip(".!? ")
            if _NOT_FOR_GOOD.search(spoken):
                continue
            for clause in sentence.clauses:
                start = _mending(text.plain, clause, sentence)
                if start is not None and is_fact(sentence, clause.spoken):
                    yield text.part(start, sentence.start + len(spoken)).strip()


def _mending(plain: str, clause: Clause, sentence: Sentence) -> int | None:
    """Where the words that tell of a repair begin: with its subject, "The lock was mended", or with
    the verb, "by mending the lock"."""
    language = sentence.language
    verbs = verbs_of(clause.spoken, language)
    done = any(verb.happening is Happening.MEND and (verb.passive or verb.start) for verb in verbs)
    apart = language.verb_last and not set(language.being).isdisjoint(clause.spoken)
    if done or (apart and Happening.MEND in happenings_in(clause.spoken, language)[0]):
        return clause.start
    found = _MENDED.search(plain, clause.start, clause.end)
    return found.start() if found else None
