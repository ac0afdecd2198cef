"""The template that a page about it shows."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Code, Document, Section
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.recognition.document_titles import naming_section, titles_of
from postmortem_lint.templates.reading.formats import tokens_of
from postmortem_lint.text import Source

_MARKDOWN = ("markdown", "md")
_TYPICAL = 2  # parts that hardly any other document has
_BOTH = 2  # titles: of the page, and of the form


def shown_template(document: Document) -> Document | None:
    """The template in a block of code or a section of a page, None where the page is one itself."""
    inside = [
        read(Source(document.source.path, document.source[block.body]))
        for block in blocks_of(document)
        if isinstance(block, Code) and block.info.strip().lower() in _MARKDOWN
    ]
    typical = [len(titles_of(each).roles) for each in inside]
    if typical and max(typical) > max(_TYPICAL, len(titles_of(document).roles)):
        return inside[typical.index(max(typical))]
    return next(_in_sections(document), None) or _behind_cover(document)


def _behind_cover(document: Document) -> Document | None:
    """The form that begins with a title of its own, with something to fill in, behind a first title
    that says how to use it; its lines keep their numbers."""
    top = [section for section in document.root.children if section.level == 1]
    if len(top) != _BOTH or top[0].children or not top[1].children:
        return None
    heading = top[1].heading
    named = any(word in normal(top[0].title) for word in map(normal, lookup.report.templates))
    if heading is None or not named or not tokens_of(document.source[heading.span]):
        return None
    before = document.source.text[: heading.span.start].count("\n")
    text = "\n" * before + document.source.text[heading.span.start :]
    return read(Source(document.source.path, text))


def _in_sections(document: Document) -> Iterator[Document]:
    """What stands in a section called a template, if a title with something to fill in heads it."""
    names, own = {normal(name) for name in lookup.report.templates}, naming_section(document)
    for section in document.sections():
        first = section.children[0] if section.children else None
        if section is own or normal(section.title) not in names or first is None:
            continue
        alone = not section.blocks and len(section.children) == 1 and bool(tokens_of(first.title))
        if alone and first.heading:
            yield _raised(document, first)


def _raised(document: Document, section: Section) -> Document:
    """A section as a document of its own, with its heading as the title."""
    assert section.heading
    start, end = section.heading.span.start, section.span.end
    text = document.source.text[start:end]
    inner = [each.heading for each in (section, *_below(section)) if each.heading]
    for heading in reversed(inner):
        place = heading.span.start - start
        marks = len(text[place:]) - len(text[place:].lstrip("#"))
        cut = min(section.level - 1, max(0, marks - 1))
        text = text[:place] + text[place + cut :]
    return read(Source(document.source.path, text))


def _below(section: Section) -> Iterator[Section]:
    for child in section.children:
        yield child
        yield from _below(child)
