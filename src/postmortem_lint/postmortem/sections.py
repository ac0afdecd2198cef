"""Binds sections and bold labels to roles, and splits the document into scopes of one role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from postmortem_lint.markdown.model import (
    Block,
    Break,
    Document,
    Item,
    Label,
    List,
    Paragraph,
    Quote,
    Section,
)
from postmortem_lint.postmortem.content import has_content
from postmortem_lint.postmortem.model import Part
from postmortem_lint.postmortem.vocabulary import Vocabulary
from postmortem_lint.roles import Role


@dataclass(frozen=True, slots=True)
class Scope:
    """Blocks that stand together under the same roles (outermost first; none: head or foot of the
    document, or an unknown section). `known` is False below an unknown heading."""

    section: Section
    roles: tuple[Role, ...]
    blocks: tuple[Block, ...]
    known: bool

    @property
    def role(self) -> Role | None:
        """The innermost role."""
        return self.roles[-1] if self.roles else None


@dataclass(frozen=True, slots=True)
class Outline:
    """The parts of a document and its scopes, both in document order."""

    parts: tuple[Part, ...]
    scopes: tuple[Scope, ...]


def outline(document: Document, words: Vocabulary) -> Outline:
    """Bind each heading and bold label of `document`."""
    parts: list[Part] = []
    scopes: list[Scope] = []
    title = title_section(document)
    foot = _foot(document)
    _bind(document.root, (), True, words, title, foot, parts, scopes)
    if foot:
        scopes.append(Scope(document.root, (), foot, True))
    remarks = document.comments
    judged = (replace(part, empty=not has_content(part, remarks)) for part in parts)
    return Outline(tuple(judged), tuple(scopes))


def title_section(document: Document) -> Section | None:
    """The section of the document's title: the first level-1 heading."""
    return next((one for one in document.root.children if one.level == 1), None)


def _foot(document: Document) -> tuple[Block, ...]:
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
        return any(label.bold for label in block.labels)
    return isinstance(block, List) and all(item.labels for item in block.items)


def _bind(
    section: Section,
    parents: tuple[Role, ...],
    known: bool,
    words: Vocabulary,
    title: Section | None,
    foot: tuple[Block, ...],
    parts: list[Part],
    scopes: list[Scope],
) -> None:
    roles = parents
    if section.heading is not None:
        is_title = section is title
        match = None if is_title and _lone_title(section) else words.section(section.title, parents)
        if match:
            roles = (*parents, match.role)
            parts.append(_part(section, match.role, parents, match.why))
        known = bool(match) or is_title or (known and bool(parents))
    blocks = section.blocks[: len(section.blocks) - len(foot)] if _ends(section, foot) else section.blocks
    for piece in _pieces(section, blocks, roles, known, words):
        if isinstance(piece, Part):
            parts.append(piece)
        elif piece.blocks:
            scopes.append(piece)
    for child in section.children:
        _bind(child, roles, known, words, title, foot, parts, scopes)


def _lone_title(section: Section) -> bool:
    """A first level-1 heading with sections below it names the document, whatever it says."""
    return bool(section.children)


def _ends(section: Section, foot: tuple[Block, ...]) -> bool:
    return bool(foot) and bool(section.blocks) and section.blocks[-1] is foot[-1]


def _part(section: Section, role: Role, parents: tuple[Role, ...], why: str) -> Part:
    assert section.heading is not None
    return Part(
        role,
        section.heading.span,
        section.heading.text,
        section.level,
        section.blocks,
        inner_blocks(section),
        parents,
        section,
        None,
        why,
    )


def inner_blocks(section: Section) -> tuple[Block, ...]:
    """All blocks of a section and of those below it, their headings included."""
    blocks: list[Block] = list(section.blocks)
    for child in section.children:
        if child.heading:
            blocks.append(child.heading)
        blocks.extend(inner_blocks(child))
    return tuple(blocks)


def _pieces(
    section: Section,
    blocks: tuple[Block, ...],
    roles: tuple[Role, ...],
    known: bool,
    words: Vocabulary,
) -> Iterator[Scope | Part]:
    """The blocks of a section, cut where a bold label with a role opens a part of its own."""
    start = 0
    opened: tuple[Role, ...] = roles
    for place, block in enumerate(blocks):
        found = _opening(block, roles, words)
        for inner, inner_role, reason, below in _inline_parts(block, roles, words):
            yield _label_part(inner, inner_role, roles, reason, below, section)
        if found is None:
            continue
        label, role, why = found
        yield Scope(section, opened, blocks[start:place], known)
        start, opened = place, (*roles, role) if role else roles
        if role:
            body = _body(blocks, place)
            yield _label_part(label, role, roles, why, body, section)
    yield Scope(section, opened, blocks[start:], known)


def _opening(
    block: Block, roles: tuple[Role, ...], words: Vocabulary
) -> tuple[Label, Role | None, str] | None:
    """A paragraph that ends in a bold label without a value opens the blocks below it."""
    if not isinstance(block, Paragraph) or not block.labels:
        return None
    label = block.labels[-1]
    if not label.bold or label.value:
        return None
    match = words.section(label.key.plain, roles)
    return label, match.role if match else None, match.why if match else ""


def _body(blocks: tuple[Block, ...], place: int) -> tuple[Block, ...]:
    """The blocks below the label at `place`, up to the next paragraph that begins with a label."""
    end = place + 1
    while end < len(blocks) and not isinstance(blocks[end], Break):
        block = blocks[end]
        if isinstance(block, Paragraph) and block.labels and block.labels[0].bold:
            break
        end += 1
    return blocks[place + 1 : end]


# What a label with its text on the same line may stand for; other titles are fields there.
_WHOLE = frozenset(
    {
        Role.SUMMARY, Role.BACKGROUND, Role.IMPACT, Role.TIMELINE, Role.ROOT_CAUSE, Role.FAULT,
        Role.CONTRIBUTING, Role.TRIGGER, Role.FIVE_WHYS, Role.DETECTION, Role.RESPONSE,
        Role.RESOLUTION, Role.ACTIONS, Role.LESSONS,
    }
)  # fmt: skip


def _inline_parts(
    block: Block, roles: tuple[Role, ...], words: Vocabulary
) -> Iterator[tuple[Label, Role, str, tuple[Block, ...]]]:
    """Labels with a value on their line, or with blocks below them in a list item."""
    if isinstance(block, Paragraph):
        for label in block.labels:
            if label.bold and label.value:
                match = words.section(label.key.plain, roles)
                if match and match.role in _WHOLE:
                    yield label, match.role, match.why, ()
    elif isinstance(block, List):
        for item in block.items:
            yield from _item_parts(item, roles, words)
    elif isinstance(block, Quote):
        for inner in block.blocks:
            yield from _inline_parts(inner, roles, words)


def _item_parts(
    item: Item, roles: tuple[Role, ...], words: Vocabulary
) -> Iterator[tuple[Label, Role, str, tuple[Block, ...]]]:
    for label in item.labels[:1]:
        if label.bold and (label.value or item.blocks):
            match = words.section(label.key.plain, roles)
            if match and (match.role in _WHOLE or not label.value):
                yield label, match.role, match.why, item.blocks


def _label_part(
    label: Label,
    role: Role,
    parents: tuple[Role, ...],
    why: str,
    body: tuple[Block, ...],
    section: Section,
) -> Part:
    return Part(
        role,
        label.key.span,
        label.key,
        section.level + 1,
        body,
        body,
        parents,
        None,
        label.value if label.value else None,
        why.replace("title", "label"),
    )
