"""All running text of a document with the roles it stands under."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Block, Heading, List, Paragraph, Quote, Section, Table
from postmortem_lint.markdown.struck import standing
from postmortem_lint.postmortem.model import Part, Passage, Place
from postmortem_lint.postmortem.sections.outline import Outline
from postmortem_lint.roles import Role
from postmortem_lint.text import Text


def passages(outline: Outline, root: Section) -> tuple[Passage, ...]:
    """Headings, paragraphs, items and cells of the whole document, in order of their scopes."""
    found: list[Passage] = []
    headed: set[int] = set()
    for scope in outline.scopes:
        found.extend(_within(scope.blocks, scope.roles, False, outline))
    for part in outline.parts:
        place = part.section.heading.span.start if part.section and part.section.heading else None
        if place is not None and place not in headed:
            headed.add(place)
            found.append(Passage(part.title, (*part.parents, part.role), Place.HEADING))
    for section in root.walk():
        if section.heading and section.heading.span.start not in headed:
            found.append(Passage(section.heading.text, (), Place.HEADING))
    return tuple(sorted(found, key=lambda one: one.text.start))


def _within(
    blocks: tuple[Block, ...], above: tuple[Role, ...], quoted: bool, outline: Outline | None
) -> Iterator[Passage]:
    for block in blocks:
        roles = outline.roles(block, above) if outline else above
        match block:
            case Paragraph():
                yield Passage(standing(block.text), roles, Place.PARAGRAPH, quoted)
            case Heading():
                yield Passage(block.text, roles, Place.HEADING, quoted)
            case List():
                for item in block.items:
                    yield Passage(standing(item.text), roles, Place.ITEM, quoted)
                    yield from _within(item.blocks, roles, quoted, outline)
            case Table():
                for row in (block.header, *block.rows):
                    for cell in row.cells:
                        yield Passage(standing(cell.text), roles, Place.CELL, quoted)
            case Quote():
                yield from _within(block.blocks, roles, True, outline)
            case _:
                continue


def texts_of(part: Part) -> Iterator[Text]:
    """The running text of a part: its label's value first, then paragraphs, items and cells."""
    if part.value:
        yield standing(part.value)
    for passage in _within(part.inner, (), False, None):
        if not passage.quoted and passage.place is not Place.HEADING:
            yield passage.text
