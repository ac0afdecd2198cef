"""PM521: the cause is unknown and no action item looks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.actions.promised import promises
from postmortem_lint.analysis.content.part_content import investigates, unknown_cause
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Action, Part, Postmortem
from postmortem_lint.postmortem.sections.passages import texts_of
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.values.tickets import cited_keys


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for an investigation among the items; a link beside the cause may lead to one."""
    lists = (*postmortem.actions, *promises(postmortem))
    items = [item for listed in lists for item in listed.actions]
    if any(listed.linked for listed in lists) or any(investigates(item.text) for item in items):
        return
    for part in postmortem.parts_with(RoleTrait.STATES_CAUSE):
        found = unknown_cause(part)
        if found and not (_linked(part) or _is_cited(part, items)):
            text, start, end = found
            yield Finding(
                text.locate(start, end),
                "the cause is unknown, and no action item looks for it",
                "add an item that reproduces or investigates it, or link the ticket that does",
                cap=Severity.WARNING if items else Severity.INFO,
            )
            return


def _is_cited(part: Part, items: Sequence[Action]) -> bool:
    """Whether an item cites the ticket or case that the part about the cause names."""
    keys = frozenset(key for text in texts_of(part) for key in cited_keys(text.plain))
    return any(keys & cited_keys(item.text.plain) for item in items)


def _linked(part: Part) -> bool:
    return any(text.links for text in texts_of(part))


RULE = Rule(
    "PM521",
    "unknown-cause-no-followup",
    "The cause is unknown and no action item looks for it.",
    Severity.WARNING,
    check,
    complete=True,
)
