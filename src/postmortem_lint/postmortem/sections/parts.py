"""Makes the parts of a postmortem from sections and labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from postmortem_lint.markdown.model import (
    Block,
    Break,
    Comment,
    Document,
    Heading,
    Html,
    Label,
    List,
    Paragraph,
    Section,
    Table,
)
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Part
from postmortem_lint.postmortem.vocabulary import Match
from postmortem_lint.records import replace
from postmortem_lint.roles import Role

# A line that signs a report off is not longer than this.
_SIGN_OFF = 200


def inner_blocks(section: Section) -> tuple[Block, ...]:
    """All blocks of a section and of those below it, their headings included."""
    blocks: list[Block] = []
    for one in section.walk():
        if one is not section and one.heading:
            blocks.append(one.heading)
        blocks.extend(one.blocks)
    return tuple(blocks)


def blocks_of_sections(sections: Iterable[Section]) -> tuple[Block, ...]:
    """All blocks of sections side by side, their own headings included."""
    headed = (((one.heading,) if one.heading else (), inner_blocks(one)) for one in sections)
    return tuple(block for heading, inner in headed for block in (*heading, *inner))


def foot_of(document: Document) -> tuple[Block, ...]:
    """Labelled lines after the last `---` of the last section: the sign-off block of a report."""
    last = document.root
    while last.children:
        last = last.children[-1]
    breaks = [place for place, block in enumerate(last.blocks) if isinstance(block, Break)]
    if not breaks or last.level < 2:
        return ()
    tail = last.blocks[breaks[-1] + 1 :]
    return tail if tail and all(map(_labelled, tail)) else ()


def _labelled(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return bool(block.labels) and len(block.text.plain) < _SIGN_OFF
    return isinstance(block, List) and all(item.labels for item in block.items)


def is_timeline(part: Part, section: Section) -> bool:
    return part.role is Role.TIMELINE and part.section is section


def section_part(section: Section, match: Match, parents: tuple[Role, ...]) -> Part:
    assert section.heading is not None
    return Part(
        match.role,
        section.heading.span,
        section.heading.text,
        section.level,
        section.blocks,
        inner_blocks(section),
        parents,
        section,
        None,
        match.why,
        by_content=match.by_content,
    )


def part_of_times(sections: Sequence[Section], match: Match, parents: tuple[Role, ...]) -> Part:
    """The part that sections side by side make together, each headed by the time of an entry."""
    blocks = blocks_of_sections(sections)
    return replace(section_part(sections[0], match, parents), blocks=blocks, inner=blocks)


def label_part(
    label: Label,
    match: Match,
    parents: tuple[Role, ...],
    body: tuple[Block, ...],
    section: Section,
) -> Part:
    return Part(
        match.role,
        label.key.span,
        label.key,
        section.level + 1,
        body,
        body,
        parents,
        None,
        label.value if label.value else None,
        match.why.replace("title", "label"),
    )


def speaks_html(part: Part) -> bool:
    """Whether a part holds words in raw HTML, which are not read: nobody can say what it lacks."""
    return any(isinstance(block, Html) and block.speaks for block in blocks_within(part.inner))


def has_content(part: Part, comments: tuple[Comment, ...]) -> bool:
    """Whether anything but headings, rules and comments stands in a part."""
    lists = part.role in (Role.TIMELINE, Role.ACTIONS)
    if part.value or (not lists and _tells(part.title.plain)):
        return True
    remarks = [comment.span for comment in comments]
    for block in part.inner:
        if isinstance(block, Html):
            if not any(remark.contains(block.span) for remark in remarks):
                return True
        elif not isinstance(block, Heading | Break) and not _is_unfilled(block, part.role):
            return True
    return False


_TOLD = 3  # words


def _tells(title: str) -> bool:
    """Whether a title goes on behind a colon with what its part has to say."""
    return len(re.split(r"[:：]\s", title, maxsplit=1)[-1].split()) >= _TOLD and ":" in title


def _is_unfilled(block: Block, role: Role) -> bool:
    """Whether a block is a table of blank cells in a part that only the template knows; of others
    the cells have rules of their own."""
    if not isinstance(block, Table) or role is not Role.OTHER:
        return False
    texts = [cell.text for row in block.rows for cell in row.cells]
    return not any(text.plain.strip() or text.links or text.code for text in texts)
