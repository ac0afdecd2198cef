"""PM102: a section says nothing, or its heading does not."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.blank_sections import (
    asked_but_empty,
    blank_sections,
    untitled_headings,
)
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.text import Span

# Rules of their own speak about causes, entries and items that are missing.
_OTHERS = frozenset({Role.ROOT_CAUSE, Role.TIMELINE, Role.ACTIONS})


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name needed sections without content, the outermost only, and others that were begun."""
    blank = {fact.label.span for fact in postmortem.facts if fact.blank}
    begun = {one.heading.span for one in blank_sections(postmortem) if one.heading}
    asked = [part for part in asked_but_empty(postmortem, _OTHERS) if part.span not in blank]
    for part in asked:
        yield _finding(part.span, part.title.plain, part.span in begun)
    told_by_others = {part.span for part in postmortem.parts if part.role in _OTHERS}
    known = blank | told_by_others | {part.span for part in asked}
    for section in blank_sections(postmortem):
        if section.heading and section.heading.span not in known:
            yield _finding(section.heading.span, section.title, True, Severity.WARNING)
    for span in untitled_headings(postmortem):
        yield Finding(
            span,
            f"the heading '{postmortem.document.source[span].strip()}' has no text",
            "write the title of the section, or delete the line",
            cap=Severity.WARNING,
            begun=True,
        )


def _finding(span: Span, title: str, begun: bool, cap: Severity = Severity.ERROR) -> Finding:
    return Finding(
        span,
        f"section '{title.strip()}' is empty",
        "write what there is to say, or 'None' and why",
        begun=begun,
        cap=cap,
    )


RULE = Rule(
    "PM102",
    "empty-section",
    "A section has no content, or its heading no text.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
