"""Sections that show the form of an entry, as a log has them: "Template (copy for new entries)";
one that tells how to use a template is none."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.recognition.document_titles import naming_section
from postmortem_lint.postmortem.recognition.kinds_in_titles import kinds_of
from postmortem_lint.templates.reading.marks import directs
from postmortem_lint.text import Span


def template_sections(document: Document) -> Iterator[Span]:
    """The places of the sections that are called a template; nobody fills in what stands there."""
    own = naming_section(document)
    for section in document.sections():
        named = section.heading and section is not own and not directs(section.title)
        if named and any(kinds_of(section.title, lookup.report.templates)):
            yield section.span
