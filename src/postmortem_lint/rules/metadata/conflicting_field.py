"""PM211: the same field is stated twice with different values."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.conflicting_facts import facts_differ
from postmortem_lint.analysis.incident.rated_severities import rated_severities
from postmortem_lint.analysis.qualified_fields import is_another_field, is_of_item
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.rules.shared import quoted

_HEAD = (None, *RoleTrait.HEAD.roles)


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each later statement with the first one; a label in a section is another field."""
    for key in KeyTrait.SINGLE.keys:
        facts = [fact for fact in postmortem.facts_of(key) if fact.readable and fact.role in _HEAD]
        for place, fact in enumerate(facts):
            first = next((one for one in facts[:place] if not is_another_field(one, fact)), None)
            apart = postmortem.incident_at(fact.span.start) or is_of_item(fact, postmortem)
            if first is None or apart:
                continue  # of two incidents, and of two things, each has its own
            certainty = facts_differ(first, fact, postmortem)
            if certainty:
                name, above = key.value, quoted(first.text.plain)
                yield Finding(
                    fact.span,
                    f"{name} is {quoted(fact.text.plain)} here, but {above} above",
                    "keep one of the two values",
                    (Note(first.span, f"{name} is {above} here"),),
                    rests_on=certainty,
                )
    for told in rated_severities(postmortem):
        above = quoted(told.stated.plain)
        yield Finding(
            told.span,
            f"the severity is told as {quoted(told.level)}, but it is {above}",
            "correct one of the two, or tell when it was changed",
            (Note(told.stated.span, f"severity is {above} here"),),
            cap=Severity.WARNING,
            rests_on=told.certainty,
        )


RULE = Rule(
    "PM211",
    "conflicting-field",
    "The same field is stated twice with different values.",
    Severity.ERROR,
    check,
)
