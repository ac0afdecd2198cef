"""Binds sections and bold labels to roles, and splits the document into scopes of one role."""

from __future__ import annotations

from postmortem_lint.markdown.model import (
    Block,
    Break,
    Document,
    Html,
    Item,
    Label,
    List,
    Paragraph,
    Section,
)
from postmortem_lint.markdown.walk import Node, called_out, labels_of, walk
from postmortem_lint.postmortem.model import Part
from postmortem_lint.postmortem.sections.labels import (
    is_box,
    opened_by,
    opening,
    stops,
    tells,
    torn_off,
)
from postmortem_lint.postmortem.sections.list_outlines import nested_title, titles_in_lists
from postmortem_lint.postmortem.sections.matches import CHRONICLE, LISTED, Matches, is_apart
from postmortem_lint.postmortem.sections.outline import Outline, Scope
from postmortem_lint.postmortem.sections.parts import (
    blocks_of_sections,
    foot_of,
    has_content,
    is_timeline,
    label_part,
    part_of_times,
    section_part,
)
from postmortem_lint.postmortem.sections.title import front_title, plain_title, title_section
from postmortem_lint.postmortem.vocabulary import Vocabulary
from postmortem_lint.records import field, mutable, replace
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Text


def bind_sections(document: Document, vocabulary: Vocabulary) -> Outline:
    """Bind each heading and bold label of `document`.

    Without a part that is called a timeline, a part that holds a list of times is one; and so it
    is with action items.
    """
    binder = _Binder.of(document, vocabulary, False, False)
    named = {part.role for part in binder.parts}
    seeks = Role.TIMELINE not in named, Role.ACTIONS not in named
    if any(seeks):
        binder = _Binder.of(document, vocabulary, *seeks)
    judged = tuple(
        replace(part, empty=not has_content(part, document.comments)) for part in binder.parts
    )
    return Outline(judged, tuple(binder.scopes), binder.below)


@mutable
class _Binder:
    """Walks the sections of one document and collects parts and scopes."""

    matches: Matches
    foot: tuple[Block, ...]
    parts: list[Part] = field(default_factory=list)
    scopes: list[Scope] = field(default_factory=list)
    below: dict[Span, tuple[Role, ...]] = field(default_factory=dict)
    titles: frozenset[Span] = frozenset()
    name: Text | None = None  # what the document is called

    @classmethod
    def of(cls, document: Document, vocabulary: Vocabulary, *seeks: bool) -> _Binder:
        """A binder that has walked the whole document; for what it `seeks` see `Matches`."""
        title = title_section(document, vocabulary)
        matches = Matches(vocabulary, title, *seeks)
        titles = titles_in_lists(document, matches)
        heading = title.heading.text if title and title.heading else None
        name = heading or front_title(document) or plain_title(document)
        binder = cls(matches, foot_of(document), titles=titles, name=name)
        binder.section(document.root, (), True)
        if binder.foot:
            binder.scopes.append(Scope(document.root, (), binder.foot, True))
        return binder

    def section(self, section: Section, parents: tuple[Role, ...], known: bool) -> None:
        """Bind a section and those below it; `known` tells whether the ones above are."""
        roles, match = parents, None
        # A heading without text opens nothing.
        if section.title.strip():
            matches = self.matches.of_section(section, parents)
            match = matches[0] if matches else None
            for one in (*matches[::-1], self.matches.timeline_section(section, match, parents)):
                if one:
                    self.parts.append(section_part(section, one, roles))
                    roles = (*roles, one.role)
            known = bool(match) or section is self.matches.title or (known and bool(parents))
        if section.heading is not None:
            self._add_items(section, self.matches.action_blocks(section, match, parents), roles)
        self._add_times(section, roles)
        blocks = section.blocks
        if self.foot and blocks and blocks[-1] is self.foot[-1]:
            blocks = blocks[: len(blocks) - len(self.foot)]
        self._pieces(section, blocks, roles, known)
        self._children(section.children, roles, known)

    def _children(
        self, children: tuple[Section, ...], roles: tuple[Role, ...], known: bool
    ) -> None:
        """Bind sections side by side. A timeline goes on in those whose headings are times."""
        timeline: int | None = None
        later: list[Section] = []
        run = self.matches.run_of_times(children, roles)
        if run:
            self.parts.append(part_of_times(run, CHRONICLE, roles))
        for child in children:
            if any(child is one for one in run):
                self.section(child, (*roles, Role.TIMELINE), True)
                continue
            if timeline is not None and self.matches.is_time(child, roles):
                later.append(child)
                self.section(child, (*roles, Role.TIMELINE), True)
                continue
            self._continue(timeline, later)
            later = []
            first = len(self.parts)
            if self.matches.stands_alone(child, roles):
                self._cut_out(child.span)
                self.section(child, (), True)
                continue
            self.section(child, roles, known)
            mine = (place for place in range(first, min(first + 2, len(self.parts))))
            timeline = next((at for at in mine if is_timeline(self.parts[at], child)), None)
        self._continue(timeline, later)

    def _cut_out(self, span: Span) -> None:
        """Take a stretch out of the timeline or list above it."""
        for place, part in enumerate(self.parts):
            if part.section and part.section.span.contains(span):
                inner, blocks = (
                    tuple(block for block in each if not span.contains(block.span))
                    for each in (part.inner, part.blocks)
                )
                self.parts[place] = replace(part, inner=inner, blocks=blocks)

    def _continue(self, timeline: int | None, later: list[Section]) -> None:
        """Add sections to the timeline at that place of the parts."""
        if timeline is None or not later:
            return
        inner = (*self.parts[timeline].inner, *blocks_of_sections(later))
        self.parts[timeline] = replace(self.parts[timeline], inner=inner)

    def _add_items(
        self, section: Section, items: tuple[Block, ...], roles: tuple[Role, ...]
    ) -> None:
        """Take action items for the action list."""
        if items:
            part = section_part(section, LISTED, roles)
            self.parts.append(replace(part, blocks=items, inner=items))
            self.below.update((block.span, (*roles, Role.ACTIONS)) for block in items)

    def _add_times(self, section: Section, roles: tuple[Role, ...]) -> None:
        """Take the lists of times of a document without any part for the timeline, as updates of
        an incident are written."""
        for block in self.matches.lists_of_times(section) if self.name else ():
            told, span = self.name or Text("", (), 0), Span(block.span.start, block.span.start)
            part = Part(
                Role.TIMELINE, span, told, section.level + 1, (block,), (block,), roles, None
            )
            self.parts.append(replace(part, why=CHRONICLE.why, by_content=True))
            self.below[block.span] = (*roles, Role.TIMELINE)

    def _pieces(
        self, section: Section, blocks: tuple[Block, ...], roles: tuple[Role, ...], known: bool
    ) -> None:
        """The blocks of a section, cut where a bold label with a role opens a part of its own."""
        start, opened, folded = 0, roles, False
        ends = stops(blocks)

        def scope(below: tuple[Role, ...], end: int) -> None:
            if blocks[start:end]:
                self.scopes.append(Scope(section, below, blocks[start:end], known))

        for place, block in enumerate(blocks):
            label, boxed = opening(block), bool(called_out(block))
            # A list belongs to the label above it, a paragraph with a label begins anew.
            under = roles if isinstance(block, Paragraph) else opened
            if not (label and boxed):
                self._inline(block, section, under, torn_off(blocks, place))
            alone = None if label else self._alone(block, roles)
            if label is None and _ends_label(block, folded=folded):
                scope(opened, place)
                start, opened, folded = place, roles, False
            if alone:
                scope(opened, place)
                start = place
                scope((*roles, alone), place + 1)
                start, opened = place + 1, roles
            if label:
                body = opened_by(blocks, place, ends[place])
                scope(opened, place)
                start, folded = place, isinstance(block, Html)
                opened = self._opened(section, block, label, body, roles, known)
                if boxed and (body or label.value):
                    scope(opened, place + 1)
                    start, opened = place + 1, roles
        scope(opened, len(blocks))

    def _opened(
        self,
        section: Section,
        block: Block,
        label: Label,
        body: tuple[Block, ...],
        roles: tuple[Role, ...],
        known: bool,
    ) -> tuple[Role, ...]:
        """The roles of what a label opens; a box below a timeline may be a section of its own."""
        title = label.key.plain
        exact = self.matches.of_label(label, roles)
        # Bold questions below an unknown heading are those of anybody ("FAQ").
        described = known and not title.rstrip().endswith(("?", "？"))
        matches = self.matches.of_title(title, roles) if described else (exact,) if exact else ()
        boxed = called_out(block) or body
        alone = None if matches or not is_box(block) else self.matches.of_label(label, ())
        if alone and is_apart(boxed, roles):
            self._cut_out(Span(block.span.start, boxed[-1].span.end))
            matches, roles = (alone,), ()
        opened = roles
        told = self.matches.timeline_blocks(matches[0] if matches else None, body)
        for one in (*matches[::-1], told):
            if one:
                self.parts.append(label_part(label, one, opened, body, section))
                opened = (*opened, one.role)
        if called_out(block):
            for inner in body if opened != roles else (block,):
                self._inline(inner, section, opened)
        return opened

    def _alone(self, block: Block, roles: tuple[Role, ...]) -> Role | None:
        """The role of a paragraph that is a single label with its text ("**Cause:** a disk")."""
        if not isinstance(block, Paragraph) or len(block.labels) != 1:
            return None
        label = block.labels[0]
        match = self.matches.of_label(label, roles) if label.bold and tells(label.value) else None
        return match.role if match and match.role in RoleTrait.LABEL_SUFFICES.roles else None

    def _inline(
        self,
        block: Block,
        section: Section,
        roles: tuple[Role, ...],
        torn: tuple[Block, ...] = (),
    ) -> None:
        """Labels with a value on their line, or with blocks below them in a list item; those that
        are `torn` off belong to the last item."""
        for visit in walk((block,)):
            if visit.item is None and isinstance(visit.node, Item):
                last = isinstance(block, List) and visit.node is block.items[-1]
                more = torn if last else ()
                self._item(visit.node, section, roles, (*visit.node.blocks, *more))
            elif visit.item is None:
                self._told_beside(visit.node, section, roles)

    def _told_beside(self, node: Node, section: Section, roles: tuple[Role, ...]) -> None:
        """The labels of a paragraph whose text on the same line is a part."""
        for label in labels_of(node):
            match = self.matches.of_label(label, roles) if label.bold else None
            if match and match.role in RoleTrait.LABEL_SUFFICES.roles and tells(label.value):
                self.parts.append(label_part(label, match, roles, (), section))

    def _item(
        self, item: Item, section: Section, roles: tuple[Role, ...], blocks: tuple[Block, ...]
    ) -> None:
        """A labelled list item with its text or with `blocks` below it."""
        title = nested_title(item) if item.span in self.titles else None
        label = item.labels[0] if item.labels else title
        if label is None:
            return
        match = self.matches.of_label(label, roles)
        elsewhere = match and match.role is Role.TIMELINE and label.value.links
        if not elsewhere and not (label.bold and (blocks or tells(label.value))):
            return
        if match and label.value and match.role not in RoleTrait.LABEL_SUFFICES.roles:
            return
        below = roles
        for one in (match, self.matches.timeline_blocks(match, blocks)):
            if one:
                self.parts.append(label_part(label, one, below, blocks, section))
                below = (*below, one.role)
        if below != roles:
            self.below.update((block.span, below) for block in blocks)
        self._elsewhere(item.blocks, section, below)

    def _elsewhere(
        self, blocks: tuple[Block, ...], section: Section, roles: tuple[Role, ...]
    ) -> None:
        """A timeline that a bullet below another only links: `- Timeline: [doc](url)`."""
        for block in blocks:
            for item in block.items if isinstance(block, List) else ():
                label = item.labels[0] if item.labels else None
                match = self.matches.of_label(label, roles) if label and label.value.links else None
                if label and match and match.role is Role.TIMELINE:
                    self.parts.append(label_part(label, match, roles, (), section))


def _ends_label(block: Block, *, folded: bool) -> bool:
    """Whether a block ends what a label opened: a rule does, and the end of a fold."""
    return isinstance(block, Break) or (folded and isinstance(block, Html) and block.closes)
