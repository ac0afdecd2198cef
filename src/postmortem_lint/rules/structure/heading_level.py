"""PM108: a level of headings is skipped."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.model import Section
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span

# Where fewer of the sections agree, the document follows no scheme, and nothing is said.
_MOST = 0.8


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the sections below each heading with its level, one finding a heading."""
    for section in postmortem.document.sections():
        deep = [child for child in section.children if child.level > section.level + 1]
        agree = max(len(deep), len(section.children) - len(deep))
        if section.heading and deep and agree >= _MOST * len(section.children):
            yield _finding(section, deep)


def _finding(section: Section, deep: list[Section]) -> Finding:
    first = deep[0].heading
    assert first is not None
    title = first.text.plain.strip()
    edits = tuple(edit for child in deep for edit in _raised(child, section.level + 1))
    return Finding(
        first.span,
        f"'{title}' has level {deep[0].level} below level {section.level}",
        f"write {'#' * (section.level + 1)} before it",
        fix=Fix("close the gap between the levels", Safety.SAFE, edits) if edits else None,
    )


def _raised(section: Section, level: int) -> Iterator[Edit]:
    """What brings a section, with all below it, up to `level`."""
    for one in section.walk():
        if one.heading and not one.heading.setext:
            start = one.heading.span.start
            yield Edit(Span(start, start + section.level - level), "")


RULE = Rule(
    "PM108",
    "heading-level",
    "A level of headings is skipped.",
    Severity.WARNING,
    check,
    preview=True,
)
