"""PM211: the same field is stated twice with different values."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.severity import severities_differ
from postmortem_lint.analysis.incident.status import state_of
from postmortem_lint.analysis.qualified_fields import is_another_field
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Form, Postmortem
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.rules.shared import quoted
from postmortem_lint.times.intervals import certainly_before

_HEAD = (None, Role.META)


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each later statement with the first one; a label in a section is another field."""
    for key in KeyTrait.SINGLE.keys:
        facts = [fact for fact in postmortem.facts_of(key) if fact.readable and fact.role in _HEAD]
        for place, fact in enumerate(facts):
            first = next((one for one in facts[:place] if not is_another_field(one, fact)), None)
            if first is None or postmortem.incident_at(fact.span.start):
                continue  # of two incidents each has its own
            certainty = _differ(first, fact, postmortem)
            if certainty:
                name, above = key.value, quoted(first.text.plain)
                yield Finding(
                    fact.span,
                    f"{name} is {quoted(fact.text.plain)} here, but {above} above",
                    "keep one of the two values",
                    (Note(first.span, f"{name} is {above} here"),),
                    rests_on=certainty,
                )


def _differ(first: Fact, second: Fact, postmortem: Postmortem) -> Certainty | None:
    """How surely two facts of one key say different things; None if they may agree."""
    if first.key is Key.SEVERITY:
        return severities_differ(first, second, postmortem)
    return Certainty.STATED if _contradict(first, second) else None


def _contradict(first: Fact, second: Fact) -> bool:
    if first.key is Key.STATUS:
        one, other = state_of(first), state_of(second)
        if one is None or other is None or (one.is_open and other.is_open):
            return False
        return one is not other
    if first.instant and second.instant:
        return certainly_before(first.instant, second.instant) or certainly_before(
            second.instant, first.instant
        )
    return first.key is Key.DATE and _other_day(first, second)


def _other_day(first: Fact, second: Fact) -> bool:
    """Two other days; the date of a front matter may be that of the publication."""
    one, two = first.full_date, second.full_date
    if one is None or two is None or one.day is None or two.day is None or one.until or two.until:
        return False
    if first.form is Form.FRONT_MATTER and one.day > two.day:
        return False
    return one.day != two.day


RULE = Rule(
    "PM211",
    "conflicting-field",
    "The same field is stated twice with different values.",
    Severity.ERROR,
    check,
)
