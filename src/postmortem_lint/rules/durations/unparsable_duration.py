"""PM402: a duration field holds no length of time."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.durations.duration import NoLength
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Phase, Postmortem
from postmortem_lint.roles.key_traits import Reading

# A value this long is an explanation; somebody chose to tell it in words (or in signs, where
# words have no gaps).
_WORDS = 8
_SIGNS = 48


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at every field that states a length of time."""
    for fact in postmortem.facts:
        if fact.reading is not Reading.DURATION or not fact.readable:
            continue
        if fact.duration is None:
            if _short(fact.text.plain) and not fact.lengths:
                yield _finding(fact, Severity.WARNING)
        elif fact.duration.special is NoLength.UNKNOWN and postmortem.phase is Phase.FINAL:
            yield _finding(fact, Severity.INFO)


def _short(plain: str) -> bool:
    limit = _SIGNS if plain.isascii() else _SIGNS // 2
    return len(plain.split()) <= _WORDS and len(plain) <= limit


def _finding(fact: Fact, cap: Severity) -> Finding:
    return Finding(
        fact.text.span,
        f"'{fact.text.plain.strip()}' is no length of time",
        "write it as 34 minutes, 1 h 20 min or ~2 hours, or N/A",
        cap=cap,
    )


RULE = Rule(
    "PM402",
    "unparsable-duration",
    "A duration field holds no length of time.",
    Severity.WARNING,
    check,
)
