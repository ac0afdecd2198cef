"""PM617: the list of fixes and the action items tell the same thing differently."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import place_of
from postmortem_lint.analysis.actions.promised import promises
from postmortem_lint.analysis.actions.references import other_quantities
from postmortem_lint.analysis.sentences.similarity import SAME, closest, quantities
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Action, Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Span
from postmortem_lint.values.levels.priorities import number_of


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each promise with its action item, and look for items that no check list has."""
    matched: list[Action] = []
    for listed in promises(postmortem):
        for promise in listed.actions:
            found = closest(promise, postmortem.actions)
            if found and found.score >= SAME:
                matched.append(found.action)
                yield from _compared(promise, found.action)
    for told in other_quantities(postmortem):
        here, there = ((text.span, text.plain) for text in (told.here, told.there))
        yield _finding("quantity", (here, there), told.item)
    fixes = [one for one in promises(postmortem) if one.part.role is Role.LONG_TERM_FIX]
    if not matched or not any(item.box for one in fixes for item in one.actions):
        return
    title = quoted(fixes[0].part.title.plain)
    for listed in postmortem.actions:
        for item in listed.actions:
            if item not in matched and not item.done:
                message = f"the action item {quoted(item.text.plain)} is not listed in {title}"
                hint = "list it there too, if it belongs to the fix"
                yield Finding(place_of(item), message, hint, cap=Severity.INFO)


def _compared(promise: Action, item: Action) -> Iterator[Finding]:
    if promise.priority and item.priority:
        ours, theirs = promise.priority.text.plain, item.priority.text.plain
        levels = (number_of(ours), number_of(theirs))
        if None not in levels and levels[0] != levels[1]:
            places = ((promise.priority.span, ours), (item.priority.span, theirs))
            yield _finding("priority", places, item)
    ours_set, theirs_set = quantities(promise.text), quantities(item.text)
    if ours_set and theirs_set and ours_set.isdisjoint(theirs_set):
        ours, theirs = ", ".join(sorted(ours_set)), ", ".join(sorted(theirs_set))
        places = ((place_of(promise), ours), (place_of(item), theirs))
        yield _finding("quantity", places, item)


def _finding(what: str, places: tuple[tuple[Span, str], tuple[Span, str]], item: Action) -> Finding:
    """A disagreement; it stands on the later place, with the earlier one as a note."""
    (first, above), (second, here) = sorted(places)
    return Finding(
        second,
        f"the action item {quoted(item.text.plain)} has the {what} {quoted(here)} here, but"
        f" {quoted(above)} above",
        f"write the same {what} in both lists",
        (Note(first, f"{what} {quoted(above)}"),),
    )


RULE = Rule(
    "PM617",
    "action-lists-disagree",
    "The list of fixes and the action items tell the same thing differently.",
    Severity.WARNING,
    check,
)
