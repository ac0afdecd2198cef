"""PM402: a duration field holds no length of time."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.declared import is_explained
from postmortem_lint.durations.duration import Duration, NoLength
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at every field that states a length of time."""
    for fact in postmortem.facts:
        if fact.reading is not Reading.DURATION or not fact.readable:
            continue
        if fact.duration is None:
            if not is_explained(fact) and not fact.lengths:
                yield _finding(fact, fact.text.span, Severity.WARNING)
        elif fact.duration.special is NoLength.DAMAGED:
            yield _finding(fact, _trouble(fact, fact.duration), Severity.WARNING)
        elif fact.duration.special is NoLength.UNKNOWN and postmortem.phase is Phase.FINAL:
            yield _finding(fact, fact.text.span, Severity.INFO)


def _trouble(fact: Fact, duration: Duration) -> Span:
    """The place at which a length breaks."""
    return fact.text.locate(duration.value_start, duration.value_end)


def _finding(fact: Fact, place: Span, cap: Severity) -> Finding:
    return Finding(
        place,
        f"'{fact.text.plain.strip()}' is not a length of time",
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
