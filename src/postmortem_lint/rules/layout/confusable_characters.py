"""PM907: a date, a time or a code has characters that only look right."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.text import Text
from postmortem_lint.values.confusables import confusables


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at fields that were read, at times of entries and at due dates; never at prose."""
    places: set[int] = set()
    for text, codes in _texts(postmortem):
        for start, end, plain in confusables(text.plain, codes=codes):
            span = text.locate(start, end)
            if span.start not in places:
                places.add(span.start)
                yield Finding(
                    span,
                    f"'{text.plain[start:end]}' looks like '{plain}' but has other characters",
                    "write it with the plain hyphen, colon and digits, so that it can be found",
                    fix=Fix(f"write '{plain}'", Safety.SAFE, (Edit(span, plain),)),
                )


def _texts(postmortem: Postmortem) -> Iterator[tuple[Text, bool]]:
    for fact in postmortem.facts:
        if fact.readable and _read(fact):
            yield fact.text, fact.key is Key.INCIDENT_ID or fact.choice is not None
    for timeline in postmortem.timelines:
        yield from ((entry.time, False) for entry in timeline.entries)
    for actions in postmortem.actions:
        yield from ((one.due.text, False) for one in actions.actions if one.due and one.due.text)


def _read(fact: Fact) -> bool:
    return bool(fact.date or fact.moment or fact.choice) or fact.key is Key.INCIDENT_ID


RULE = Rule(
    "PM907",
    "confusable-characters",
    "A date, a time or a code is written with characters that only look right.",
    Severity.INFO,
    check,
)
