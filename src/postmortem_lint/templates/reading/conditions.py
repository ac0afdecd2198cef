"""How a template says that a part of it may be left out."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal, undecorated
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.wording import CONDITIONS, normal_words
from postmortem_lint.values.levels.spoken_levels import find_levels

_LONGEST = 160
_BRIEF = 3  # words
_OPENING = 2  # words: "only if"
_NEAR = 3  # words between one that limits and a condition: "only fill this in if"
_FEW = 5  # words of a note that is but a condition: "leave empty if there are none"
_TAIL = 2  # words of a condition at the end: "if any", "if not needed"


def _any(words: Sequence[str]) -> str:
    """Words as a pattern; only where scripts have no blanks they may stand within others."""
    return rf"(?<![^\W\u2e80-\uffff])(?:{lookup.any_of(words)})(?![^\W\u2e80-\uffff])"


_OPTIONAL = regex(_any(lookup.report.optional))
_SENTENCE = regex(r"(?<=[.!?。])\s+")
_BRACKET = regex(rf"[(\[（]\s*(?:{lookup.any_of(lookup.report.conditions)})(?!\w)")
_INNER = regex(r"[(\[（]([^()\[\]（）]+)[)\]）]")
_LIMITING = regex(_any(lookup.report.limiting))

_PLAIN_CONDITIONS = frozenset(
    normal(each.report.conditions[0]) for each in lookup.LANGUAGES if each.report.conditions
)
_CLAUSE = regex(rf"[,;]\s*(?:{lookup.any_of(_PLAIN_CONDITIONS)})(?!\w)\s+[^\W_]+\W*\Z")
_OMITTING = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.report.omitting)})(?!\w)")
_INCIDENTS = frozenset(
    normal(word)
    for each in lookup.LANGUAGES
    if each.label_words
    for word in each.label_words.incident.split()
)


def is_optional(text: str) -> bool:
    """Whether a title, a label or a short value says that the part may be left out."""
    low = undecorated(text[:_LONGEST])
    told = _OPTIONAL.search(low) or _BRACKET.search(low) or _CLAUSE.search(low)
    return bool(told) or any(_is_condition(found[1]) for found in _INNER.finditer(low))


def _is_condition(inner: str) -> bool:
    """Whether a remark in brackets tells which incidents the part is for."""
    return _is_limited(inner) or _ends_so(inner) or _is_for_levels(inner)


def may_go(note: str) -> bool:
    """Whether a note says that the part may be left out in which it stands: "if applicable", "only
    if customers noticed", "only for SEV1", "remove this part if nobody did"."""
    first = _SENTENCE.split(note.strip(" \n*_()[]<>"))[0]
    low = undecorated(first[:_LONGEST])
    if is_optional(first) or _is_limited(low):
        return True
    words = normal(undecorated(first)).split()
    conditions = [place for place, word in enumerate(words) if word in CONDITIONS]
    if not conditions or first.endswith("?"):
        return False
    told = len(words) <= _BRIEF or words[conditions[0]] in _PLAIN_CONDITIONS
    omits = _OMITTING.search(" ".join(words[: conditions[-1]]))
    return (conditions[0] < _OPENING and told) or omits is not None or _ends_so(low)


def _ends_so(low: str) -> bool:
    """Whether a short note ends with a bare condition: "N/A if none"."""
    words = normal_words(low)
    conditions = [place for place, word in enumerate(words) if word in _PLAIN_CONDITIONS]
    tail = words[conditions[-1] + 1 :] if conditions else []
    bare = len(tail) == 1 or tail[:1] in ([word] for word in lookup.grammar.denials)
    return bare and len(tail) <= _TAIL and len(words) <= _FEW


def _is_for_levels(low: str) -> bool:
    """Whether a word and one or two levels are all of a remark: "for SEV1 and SEV2"."""
    levels = [(one.start, one.end) for one in find_levels(low)]
    before = normal_words(low[: levels[0][0]]) if levels else []
    after = normal_words(low[levels[0][1] : levels[-1][0]]) if levels else []
    joined = set(after) <= {*lookup.grammar.and_words, *lookup.grammar.or_words}
    return len(before) == 1 and joined and len(levels) <= _TAIL and not low[levels[-1][1] :].strip()


def _is_limited(low: str) -> bool:
    """Whether a remark limits a part to some incidents: "SEV1 only", "external incidents only",
    "only fill in if …", "skip for internal incidents"."""
    limits = _LIMITING.search(low)
    if limits is None:
        return bool(_OMITTING.match(low)) and _names_incidents(low)
    behind = normal_words(low[limits.end() :])[: _NEAR + 1]
    return _names_incidents(low) or not CONDITIONS.isdisjoint(behind)


def limiting_levels(title: str) -> tuple[str, ...]:
    """The levels for which alone a title says in brackets that its section is: "(SEV1 only)"; ()
    where it says more than that."""
    for found in _INNER.finditer(undecorated(title[:_LONGEST])):
        inner = found[1].replace("/", " ")
        levels = [inner[one.start : one.end] for one in find_levels(inner)]
        rest = inner
        for level in levels:
            rest = rest.replace(level, " ", 1)
        small = {*lookup.grammar.and_words, *lookup.grammar.or_words}
        left = _LIMITING.sub(" ", rest).replace(",", " ").split()
        if levels and _LIMITING.search(rest) and small.issuperset(left):
            return tuple(level.upper() for level in levels)
    return ()


def _names_incidents(low: str) -> bool:
    return not _INCIDENTS.isdisjoint(normal_words(low)) or any(find_levels(low.replace("/", " ")))
