"""PM611: an action item would change people instead of the system."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.analysis.actions.wording import changes_system, people_phrase
from postmortem_lint.analysis.content.named_people import named_people
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.values.people.blame import sanctions


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Read all items; a training beside a change of the system is an info only."""
    for listed in postmortem.actions:
        for action in listed.actions:
            text = wording(action)
            phrase = people_phrase(text)
            for said in tuple(sanctions(text.prose, named_people(postmortem)))[:1]:
                yield Finding(
                    text.locate(said.start, said.end),
                    f"{quoted(text.plain[said.start : said.end])} is a reaction to a person",
                    "change what let the mistake through: a check, a limit, a default, an alert",
                )
            if phrase:
                cap = Severity.INFO if changes_system(text) else Severity.WARNING
                yield Finding(
                    text.locate(*phrase),
                    f"{quoted(text.plain[slice(*phrase)])} asks people to be better",
                    "change what let the mistake through: a check, a limit, a default, an alert",
                    cap=cap,
                )


RULE = Rule(
    "PM611",
    "action-targets-people",
    "An action item would change people instead of the system.",
    Severity.WARNING,
    check,
)
