"""Where a section can be put that is missing, so that no reader of any dialect loses another."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.analysis.once import once
from postmortem_lint.markdown.lines_above import first_line
from postmortem_lint.markdown.model import Block, Break, Paragraph, Section
from postmortem_lint.markdown.wrappers import wrapped_lines
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Source


def place_behind(postmortem: Postmortem, section: Section) -> int | None:
    """The end of a line behind which a section of the same level can stand, the next one after a
    `section`. None if that is in what a site generator or a tag wraps, or if sisters of the
    section have another level."""
    heading = section.heading
    if heading is None or heading.unmarked or section.level not in _levels(postmortem):
        return None
    source, wrappers = postmortem.document.source, _wrappers(postmortem)
    end: int | None = _end(section)
    while end is not None and end >= heading.span.end:
        above = _above_next(source, source.line(end), wrappers)
        if above == source.line(end):
            return end
        end = source.line_span(above).end if above else None
    return None


def _above_next(source: Source, line: int, wrappers: Sequence[range]) -> int:
    """The last line with words above all that belongs to what stands below a line: a line itself
    if that is nothing."""
    below = _filled(source, line + 1, 1)
    tops = [around.start for around in wrappers if around.start <= line < around[-1]]
    if below <= len(source.starts):
        tops.append(first_line(source, below))
    top = min(tops, default=below)
    return line if top > line else _filled(source, top - 1, -1)


def _filled(source: Source, line: int, step: int) -> int:
    """The nearest line that is not empty, from a line on; one outside of the text if none is."""
    while 1 <= line <= len(source.starts) and not source[source.line_span(line)].strip():
        line += step
    return line


@once
def _wrappers(postmortem: Postmortem) -> tuple[range, ...]:
    return wrapped_lines(postmortem.document)


@once
def _levels(postmortem: Postmortem) -> frozenset[int]:
    """The level of the sections of a template: the highest one of those in no other and in no
    wrapper; empty if there is none."""
    source, wrappers = postmortem.document.source, _wrappers(postmortem)
    parts = (part for part in postmortem.parts if part.section and not part.parents)
    levels = [
        part.level
        for part in parts
        if not any(source.line(part.span.start) in around for around in wrappers)
    ]
    return frozenset(sorted(levels)[:1])


def _end(section: Section) -> int:
    """Where a section ends: before the rule with the signatures that close the document."""
    last = tuple(section.walk())[-1]
    for number, block in enumerate(last.blocks):
        below = last.blocks[number + 1 :]
        above = last.blocks[number - 1] if number else last.heading
        if above and isinstance(block, Break) and below and all(map(_is_signature, below)):
            return above.span.end
    return section.span.end


def _is_signature(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(block.labels)
