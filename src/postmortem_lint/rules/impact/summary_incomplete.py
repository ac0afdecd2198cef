"""PM510: the summary says neither when nor how long, or is no summary any more."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.part_content import dated, length, states_length
from postmortem_lint.analysis.leftovers.find import unfinished
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.rules.shared import quoted

_LONGEST = 250


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the first summary; one for customers often leaves out the times: an info."""
    part = postmortem.part(Role.SUMMARY)
    if part is None or part.empty or part.parents or unfinished(postmortem, part):
        return
    if not dated(part) and not states_length(part):
        message = f"{quoted(part.title.plain)} says neither when it happened nor how long it lasted"
        yield Finding(part.title.span, message, "add the day, the start and the duration")
    elif length(part) > _LONGEST:
        message = (
            f"{quoted(part.title.plain)} has {length(part)} words; expected at most {_LONGEST}"
        )
        yield Finding(part.title.span, message, "move details to the other sections")


RULE = Rule(
    "PM510",
    "summary-incomplete",
    "The summary says neither when nor how long, or is no summary any more.",
    Severity.INFO,
    check,
)
