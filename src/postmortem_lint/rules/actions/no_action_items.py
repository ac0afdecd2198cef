"""PM601: the section for action items holds none, or fewer than the profile asks for."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needed_number import has_too_few, needed_number
from postmortem_lint.analysis.actions.no_items import (
    goes_on_above,
    tells_enough,
    texts_in_place,
)
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the items against the severity; a reason or a link in their place tells enough."""
    part = postmortem.part(Role.ACTIONS)
    linked = any(listed.linked for listed in postmortem.actions)
    if part is None or linked or goes_on_above(postmortem, part):
        return
    if any(listed.actions for listed in postmortem.actions):
        if has_too_few(postmortem, part):
            yield _too_few(postmortem, part)
        return
    whole = part.section.span if part.section else part.span
    below = (part, *(one for one in postmortem.parts if whole.contains(one.span)))
    if any(map(tells_enough, below)):
        return
    severity, needed = needed_number(postmortem)
    if needed:
        yield Finding(
            _place(postmortem, part),
            f"there are no action items, but {severity} needs at least {_counted(needed)}",
            "list what will be done, or write why nothing will be",
            rests_on=Certainty.CONVENTION
            if any(map(any, map(texts_in_place, below)))
            else Certainty.STATED,
        )


def _too_few(postmortem: Postmortem, part: Part) -> Finding:
    severity, needed = needed_number(postmortem)
    number = sum(len(listed.actions) for listed in postmortem.actions)
    there = "is one action item" if number == 1 else f"are {number} action items"
    return Finding(
        _place(postmortem, part),
        f"there {there}, but {severity} needs at least {_counted(needed)}",
        "list what else will be done, or write below the items why nothing will be",
    )


def _counted(number: int) -> str:
    return "one" if number == 1 else str(number)


def _place(postmortem: Postmortem, part: Part) -> Span:
    """The header of the first table of items, else the heading."""
    tables = (one.header.span for one in postmortem.actions if one.header)
    return next(tables, part.span)


RULE = Rule(
    "PM601",
    "no-action-items",
    "The section for action items holds none, or fewer than are asked for.",
    Severity.ERROR,
    check,
    complete=True,
)
