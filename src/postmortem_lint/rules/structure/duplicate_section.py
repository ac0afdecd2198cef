"""PM103: the same section stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.section_titles import section_name
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Part, Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare headings of one level below the same parent; labels are no sections of their own."""
    parents = {
        child.span: section.span
        for section in postmortem.document.sections()
        for child in section.children
    }
    seen: dict[tuple[object, str], Part] = {}
    for part in postmortem.parts:
        if part.section is None or (part.section.heading and part.section.heading.unmarked):
            continue
        title = part.title.plain.strip()
        first = seen.setdefault((parents[part.section.span], section_name(part)), part)
        if first.span != part.span:
            yield Finding(
                part.span,
                f"section '{title}' stands here a second time",
                "put both under one heading, or name what each of them is about",
                (Note(first.span, f"'{first.title.plain.strip()}' stands here first"),),
            )


RULE = Rule(
    "PM103",
    "duplicate-section",
    "The same section stands twice.",
    Severity.WARNING,
    check,
)
