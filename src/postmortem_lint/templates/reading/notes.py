"""What a template says to whoever fills it in: in comments, above its title, and below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import Html, Paragraph, Section
from postmortem_lint.markdown.walk import nodes_within
from postmortem_lint.postmortem.model import Form, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.marks import directs, is_remark
from postmortem_lint.templates.reading.removal import asks_to_remove
from postmortem_lint.templates.reading.wording import instructs

_NAMED = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.report.templates)})(?!\w)", re.IGNORECASE)
_DIRECTIVE = regex(r"\s*[\w.]+(?:-[\w-]+|:)|\s*[/!#]")  # of a tool: markdownlint-disable
_SENTENCE = regex(r"(?<=[.!?。])\s+|\n|\]\s")
# Letters for the figures in the name of a report to be written: `docs/YYYY-MM-DD-<name>.md`.
_FIGURES = regex(r"(?<![^\W\d_])(?:Y{4}|N{2,}|X{2,})(?![^\W\d_])")
_MARKS = "[!] \ufe0f\u2139"  # signs before the first word
_WORDS = 3


def comment_texts(postmortem: Postmortem) -> Iterator[str]:
    """The comments that come first below a heading and say something, with their marks; one below
    a field or the title may belong to what follows."""
    document = postmortem.document
    labels = {fact.label.start for fact in postmortem.facts if fact.form is Form.HEADING}
    for section in document.sections():
        first = section.blocks[0] if section.blocks else None
        if section.heading is None or _is_titled(postmortem, section):
            continue
        if section.heading.text.start in labels or not isinstance(first, Html):
            continue
        for comment in document.comments:
            body = " ".join(document.source[comment.body].split())
            if first.span.contains(comment.span) and _says_something(body):
                yield f"<!-- {body} -->"


def notes_on_itself(postmortem: Postmortem) -> Iterator[str]:
    """The lines above the title that name the template, and those below it that begin with what to
    do with it, or with a label for that; of both those that say what a report's file is called."""
    for section in postmortem.document.sections():
        titled = _is_titled(postmortem, section)
        if section.level and not titled:
            continue
        for node in nodes_within(section.blocks):
            if isinstance(node, Paragraph) and _is_note(node, above=not titled):
                yield " ".join(node.text.plain.split())
            elif isinstance(node, Paragraph):
                lines = node.text.plain.splitlines()
                yield from (" ".join(line.split()) for line in lines if _names_file(line))


def _names_file(line: str) -> bool:
    """Whether a line says what the file of a report is called."""
    return any(".md" in word and _FIGURES.search(word) for word in line.split())


def _is_note(block: Paragraph, *, above: bool) -> bool:
    """Whether a paragraph speaks of the template; a field does not, but one like "Template from:"
    with a link does, and a remark that tells what to do with it."""
    key = block.labels[0].key.plain if block.labels else ""
    if key:
        linked = block.text.links and len(key.split()) > 1
        remark = is_remark(block.labels) and _instructs(block.labels[0].value.plain)
        return directs(key) or remark or bool(above and linked and _NAMED.search(key))
    plain = block.text.plain.strip()
    return bool(above and _NAMED.search(plain)) or _instructs(plain)


def _instructs(plain: str) -> bool:
    """Whether a sentence begins with what to do with the template, or asks to take out a piece."""
    begun = (instructs(each.lstrip(_MARKS)) for each in _SENTENCE.split(plain))
    return any(begun) or asks_to_remove(plain)


def _is_titled(postmortem: Postmortem, section: Section) -> bool:
    return section.heading is not None and section.heading.text is postmortem.title


def _says_something(body: str) -> bool:
    """Whether a comment is a sentence or so, and no directive of a tool."""
    return not _DIRECTIVE.match(body) and word_count(body) >= _WORDS
