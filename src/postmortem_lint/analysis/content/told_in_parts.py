"""What the words of a part tell: numbers, times, an unknown cause, a fix that is claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup as words
from postmortem_lint.postmortem.model import Part
from postmortem_lint.postmortem.sections.passages import texts_of
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.clocks_in_text import find_clocks
from postmortem_lint.times.dates import find_dates

# "No customer impact" and "all users" say how many without a digit.
_HOW_MANY = regex(
    r"\b(?:no|none|nobody|nothing|zero|all|every|everyone|everybody|entire|entirely|complete(?:ly)?|half|"
    r"most|majority|dozens?|hundreds?|thousands?|millions?|unknown|internal(?:ly)? only|n/a|"
    r"not (?:affected|impacted|applicable|known)|unaffected|minimal|negligible)\b",
    re.IGNORECASE,
)
_STATES = r"unknown|unclear|undetermined|under investigation|being investigated"
_FOUND = r"known|determined|identified|found|established"
_UNKNOWN_CAUSE = regex(
    rf"^\W*(?:{_STATES}|not (?:yet )?known|still (?:being )?investigat\w+|to be determined)\b"
    rf"|\bcause (?:is|was|remains|has|could)\s+(?:still\s+|as yet\s+)?"
    rf"(?:{_STATES}|not (?:yet )?(?:been )?(?:{_FOUND})|not be (?:{_FOUND}))\b",
    re.IGNORECASE,
)
_INVESTIGATES = regex(
    r"\b(?:investigat|reproduc|find out|debug|determin|identif|analy[sz]|understand|root cause|"
    r"trace|tracing|look into|diagnos|examin|captur|collect|profil|instrument|escalat|ticket|"
    r"ask (?!for\b)(?:\w+ ){1,4}(?:about|why|how|what|for|to)\b|"
    r"follow up|find (?:the|what|why|where)|locat)",
    re.IGNORECASE,
)
_FIXED = regex(r"\b(?:fix(?:ed|ing)|repair(?:ed|ing)|patch(?:ed|ing))\b", re.IGNORECASE)
_NOT_YET = regex(
    r"\b(?:workaround|temporar\w+|interim|mitigat\w+|will|to be|being|plan\w*|not|partly|partially|"
    r"tracked|before|until|later)\b",
    re.IGNORECASE,
)
_MENDS = regex(r"\W*(?:fix|repair|patch)\b", re.IGNORECASE)
_SENTENCE = regex(r"[^.!?;\n]+(?:[.](?=\w)[^.!?;\n]+)*")


def quantified(part: Part) -> bool:
    """Whether a part says how many, how much or how long, or that it was nothing or all."""
    for text in texts_of(part):
        if any(sign.isdigit() for sign in text.plain) or _HOW_MANY.search(text.plain):
            return True
        if find_durations(text.plain) or not text.plain.isascii():
            return True
        spoken = (word.strip(",.;:()").lower() for word in text.plain.split())
        if any(words.lengths.numbers.get(word, 0) > 1 for word in spoken):
            return True
    return False


def dated(part: Part) -> bool:
    """Whether a part says when."""
    return any(find_dates(text.plain) or find_clocks(text.plain) for text in texts_of(part))


def states_length(part: Part) -> bool:
    """Whether a part says how long."""
    return any(find_durations(text.plain) for text in texts_of(part))


def length(part: Part) -> int:
    """The number of words of a part."""
    return sum(len(text.plain.split()) for text in texts_of(part))


def unknown_cause(part: Part) -> tuple[Text, int, int] | None:
    """Where a part says that the cause is not known."""
    for text in texts_of(part):
        found = _UNKNOWN_CAUSE.search(text.plain)
        if found:
            return text, found.start(), found.end()
    return None


def investigates(text: Text) -> bool:
    """Whether an action item looks for a cause."""
    return _INVESTIGATES.search(text.plain) is not None


def mends(text: Text) -> bool:
    """Whether an action item is to fix something."""
    return _MENDS.match(text.plain) is not None


def claimed_fixes(part: Part) -> Iterator[Text]:
    """The words in which a part says that something was fixed for good."""
    for text in texts_of(part):
        for sentence in _SENTENCE.finditer(text.plain):
            if _NOT_YET.search(sentence[0]):
                continue
            for found in _FIXED.finditer(sentence[0]):
                start = sentence.start() + found.start()
                yield text.part(start, sentence.end()).strip()
