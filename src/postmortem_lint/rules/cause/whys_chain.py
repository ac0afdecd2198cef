"""PM525: a chain of whys is short or ends at a person."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.named_people import named_in, named_people
from postmortem_lint.analysis.incident.causes import answers
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.values.people.blame import human_errors
from postmortem_lint.values.people.failings import failings

_LEAST = 3


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the answers, and read the last one."""
    for part in postmortem.parts_of(Role.FIVE_WHYS):
        if Role.FIVE_WHYS in part.parents:
            continue
        steps = tuple(answers(part))
        if 0 < len(steps) < _LEAST:
            yield Finding(
                part.title.span,
                f"'{part.title.plain}' has {len(steps)} of at least {_LEAST} answers",
                "ask on until the answer is something that can be built or changed",
            )
        last = steps[-1] if steps else None
        people = named_people(postmortem)
        if last and any((*failings(last.prose, people), *named_in(last.prose, people))):
            yield Finding(last.span, "the chain of whys ends at a person", "ask what let it happen")
        elif last and any(human_errors(last.prose)):
            yield Finding(last.span, "the chain of whys ends at a slip", "ask what let it happen")


RULE = Rule(
    "PM525",
    "whys-chain",
    "A chain of whys is short or ends at a person.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
