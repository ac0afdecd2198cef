"""PM618: a promised fix or prevention is missing from the action list."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import place_of
from postmortem_lint.analysis.actions.promised import promises
from postmortem_lint.analysis.actions.references import references
from postmortem_lint.analysis.actions.wording import verb_first
from postmortem_lint.analysis.sentences.similarity import ALIKE, SAME, closest
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for the counterpart of each promise that is not kept yet and names no ticket."""
    lists = postmortem.actions
    for one in references(postmortem):
        if one.item is None:
            message = f"{quoted(one.label)} is named as an action item, but the list has none such"
            yield Finding(one.span, message, "add it to the list, or correct the number")
    if not any(listed.actions for listed in lists):
        return
    for listed in promises(postmortem):
        for promise in listed.actions:
            found = closest(promise, lists)
            if promise.done or promise.referenced or found is None or found.score >= SAME:
                continue
            if postmortem.profile.surmised and not verb_first(promise.text):
                continue  # what may happen, or what was done
            text, item = quoted(promise.text.plain), found.action
            hint = "add it to the action items with an owner and a date, or name its number here"
            if found.score < ALIKE:
                message = f"{text} is promised here, but is not an action item"
                cap = Severity.INFO if postmortem.profile.surmised else Severity.WARNING
                yield Finding(place_of(promise), message, hint, cap=cap)
            else:
                near = f"number {item.number}" if item.number else quoted(item.text.plain)
                message = f"{text} may be no action item; the closest one is {near}"
                notes = (Note(place_of(item), quoted(item.text.plain)),)
                yield Finding(place_of(promise), message, hint, notes, cap=Severity.INFO)


RULE = Rule(
    "PM618",
    "untracked-commitment",
    "A promised fix or prevention is missing from the action list.",
    Severity.WARNING,
    check,
)
