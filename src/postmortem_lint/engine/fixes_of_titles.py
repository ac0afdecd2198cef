"""A heading is an address that other documents may link to: no safe fix changes its text."""

from __future__ import annotations

from bisect import bisect_left

from postmortem_lint.finding import Edit, Finding, Safety
from postmortem_lint.markdown.model import Document, Heading
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import replace
from postmortem_lint.text import Span


def heading_texts(document: Document) -> tuple[Span, ...]:
    """Where the texts of the headings stand, in their order."""
    headings = [section.heading for section in document.sections()]
    headings += [block for block in blocks_of(document) if isinstance(block, Heading)]
    return tuple(sorted((one.text.span for one in headings if one), key=lambda span: span.start))


def as_offered(finding: Finding, titles: tuple[Span, ...]) -> Finding:
    """The finding; its fix is unsafe where it changes the text of a heading."""
    fix = finding.fix
    if fix is None or fix.safety is not Safety.SAFE:
        return finding
    if not any(_changes(edit, titles) for edit in fix.edits):
        return finding
    return replace(finding, fix=replace(fix, safety=Safety.UNSAFE))


def _changes(edit: Edit, titles: tuple[Span, ...]) -> bool:
    """Whether an edit reaches into a title; what is put right before or behind it does not."""
    place = bisect_left(titles, edit.span.end, key=lambda span: span.start)
    return place > 0 and edit.span.start < titles[place - 1].end
