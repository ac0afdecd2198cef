"""The sections of a template: title, role, what they stand in, and whether they must be there."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Heading, Html, Item, Paragraph, Section, Table
from postmortem_lint.markdown.walk import children_of, labels_of, walk
from postmortem_lint.postmortem.model import Form, Part, Postmortem
from postmortem_lint.postmortem.vocabulary import Vocabulary, vocabulary_of
from postmortem_lint.profile.model import Need, SectionSpec
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.templates.reading.conditions import is_optional, limiting_levels, may_go
from postmortem_lint.templates.reading.fields import is_chosen
from postmortem_lint.templates.reading.formats import is_bracketed, is_format, tokens_of
from postmortem_lint.templates.reading.marks import is_remark_label
from postmortem_lint.templates.reading.removal import asks_to_remove, is_to_be_removed
from postmortem_lint.templates.reading.value_lists import listed_values
from postmortem_lint.text import Span
from postmortem_lint.times.moments.read import leading_moment

_STRETCH = regex(r"\s*[(\[<{:]|\s+[\u2013\u2014-]\s+|\.\s")

PlacedSection = tuple[SectionSpec, Span]


def section_specs(postmortem: Postmortem) -> tuple[PlacedSection, ...]:
    """The sections of the template, each once, with the place of its heading or label."""
    headings = {one.heading.span for one in postmortem.document.sections() if one.heading}
    found: dict[tuple[object, ...], dict[str, PlacedSection]] = {}
    for spec, span in _Reader.of(postmortem).all():
        alike = found.setdefault((spec.role, spec.parent, spec.parent_title), {})
        title = normal(spec.titles[0])
        apart = spec.role is Role.OTHER or (span in headings and _is_chapter(spec))
        name = title if apart or title in alike else next(iter(alike), title)
        known, place = alike.get(name, (None, span))
        alike[name] = (_joined(known, spec) if known else spec, place)
    placed = (each for alike in found.values() for each in alike.values())
    return tuple(_without_rivals(tuple(sorted(placed, key=lambda each: each[1]))))


def _is_chapter(spec: SectionSpec) -> bool:
    """Whether a section must be there under its own title, beside others of its role; what comes
    along with a report may be anything."""
    if RoleTrait.SUPPLEMENTS.among((spec.role,)):
        return False
    return spec.need is not Need.NEVER and spec.parent is None and not spec.parent_title


def _without_rivals(placed: tuple[PlacedSection, ...]) -> Iterator[PlacedSection]:
    """The sections, each with the roles that may stand in for it but those of other chapters."""
    chapters = {spec.role for spec, _ in placed if _is_chapter(spec)}
    for spec, span in placed:
        kept = tuple(role for role in spec.any_of if role not in chapters)
        yield (replace(spec, any_of=kept) if _is_chapter(spec) else spec), span


def _joined(known: SectionSpec, again: SectionSpec) -> SectionSpec:
    """Two sections that are the same as one: either will do, so it is asked for if both are."""
    need = known.need if again.need is not Need.NEVER else Need.NEVER
    titles = tuple(dict.fromkeys((*known.titles, *again.titles)))
    return replace(known, titles=titles, need=need)


@record
class _Above:
    """The section around another; without a role it is the document."""

    role: Role | None = None
    title: str = ""
    optional: bool = False


@record
class _Reader:
    postmortem: Postmortem
    parts: dict[Span, Part]
    fields: frozenset[int]
    vocabulary: Vocabulary

    @classmethod
    def of(cls, postmortem: Postmortem) -> _Reader:
        parts: dict[Span, Part] = {}
        for part in postmortem.parts:
            parts.setdefault(part.span, part)
        vocabulary = vocabulary_of(postmortem.profile)
        headings = (fact for fact in postmortem.facts if fact.form is Form.HEADING)
        return cls(postmortem, parts, frozenset(fact.label.start for fact in headings), vocabulary)

    def all(self) -> Iterator[PlacedSection]:
        """The sections, those of labels among them, in document order."""
        below = self.below(self.postmortem.document.root, _Above())
        named = (*below, *self.labelled(), *self.underlined())
        yield from sorted(named, key=lambda placed: placed[1])

    def below(self, section: Section, above: _Above) -> Iterator[PlacedSection]:
        """The sections inside another one."""
        for child in section.children:
            spec = self.spec(child, above)
            if spec is None:
                yield from self.below(child, above) if self.is_title(child) else ()
                continue
            assert child.heading is not None
            yield spec, child.heading.span
            optional = above.optional or spec.need is Need.NEVER
            role = spec.role if spec.role is not Role.META else None
            yield from self.below(child, _Above(role, spec.titles[0], optional))

    def is_title(self, section: Section) -> bool:
        heading = section.heading
        return heading is not None and (heading.text is self.postmortem.title or section.level == 1)

    def spec(self, section: Section, above: _Above) -> SectionSpec | None:
        """What a heading asks for; None for the title, for fields and for what is to be filled
        in."""
        heading = section.heading
        if heading is None or heading.text is self.postmortem.title:
            return None
        title = section.title.strip()
        part = self.parts.get(heading.span)
        role = part.role if part else self.opening_role(title)
        if part is None and (self.is_title(section) and section.children):
            return None
        if not title or heading.text.start in self.fields or (part is None and self.varies(title)):
            return None
        closed = above.role is not None and above.role in RoleTrait.CLOSED.roles
        if role is Role.OTHER and (closed or is_remark_label(title) or is_to_be_removed(title)):
            return None
        if role is above.role is Role.DETECTION:
            role = Role.HOW_DETECTED
        optional = above.optional or is_optional(title) or self.may_go(section)
        optional = optional or (role is Role.OTHER and bool(tokens_of(title)))
        # thoughts within a known part may be put otherwise; what a form asks for may not
        tables = above.role not in RoleTrait.SUPPLEMENTS.roles
        form = self.is_form(section) or (tables and _has_blank_table(section))
        optional = optional or (above.role not in (None, Role.OTHER) and not form)
        need = Need.NEVER if optional else _need(role)
        parent_title = above.title if above.role is Role.OTHER else ""
        others = self.stand_ins(role, section)
        levels = limiting_levels(title) if optional and not above.optional else ()
        return SectionSpec(
            role, (title,), need, above.role, others, parent_title, severities=levels
        )

    def stand_ins(self, role: Role, section: Section) -> tuple[Role, ...]:
        """The roles that may stand in for a section: those of the general profile, of another list
        of references, and of what a mere chapter is made of."""
        known = (spec for spec in self.postmortem.profile.sections if spec.role is role)
        others = [one for spec in known for one in spec.any_of]
        supplements = RoleTrait.SUPPLEMENTS.roles
        others += supplements if role in supplements else ()
        if not section.blocks:
            headings = [child.heading.span for child in section.children if child.heading]
            others += [self.parts[span].role for span in headings if span in self.parts]
        return tuple(one for one in dict.fromkeys(others) if one not in (role, Role.OTHER))

    def opening_role(self, title: str) -> Role:
        """The role of a title by its first words, before what is to be filled in or a remark."""
        first = _STRETCH.split(title)[0]
        matches = self.vocabulary.heading(first, ()) if first != title else ()
        return matches[0].role if matches else Role.OTHER

    def varies(self, title: str) -> bool:
        """Whether a heading is to be written anew each time: "[Date and time]", "[Fix 1]"."""
        if is_bracketed(title):
            return True
        rest = title
        for token in sorted(tokens_of(title), key=len, reverse=True):
            rest = rest.replace(token, "")
        timed = leading_moment(title)
        return not any(sign.isalpha() for sign in rest) or bool(timed and timed.clock)

    def is_form(self, section: Section) -> bool:
        """Whether a section has boxes to tick, or values to write."""
        for visit in walk(section.blocks):
            node = visit.node
            if isinstance(node, Item) and node.box:
                return True
            asked = (label.value.plain.strip() for label in labels_of(node))
            if any(value and (is_format(value) or listed_values(value)) for value in asked):
                return True
        return False

    def may_go(self, section: Section) -> bool:
        """Whether the first words of a section say that it may be left out."""
        first = section.blocks[0] if section.blocks else None
        if isinstance(first, Html):
            source, inside = self.postmortem.document.source, self.postmortem.document.comments
            return any(may_go(source[one.body]) for one in inside if first.span.contains(one.span))
        opening = (*children_of(first), first)[0] if first else None  # of a quote
        return isinstance(opening, Paragraph) and (
            may_go(opening.text.plain) or asks_to_remove(opening.text.plain)
        )

    def labelled(self) -> Iterator[PlacedSection]:
        """The bold labels that serve as sections; those of the document's own text must be there
        as little as any words in it."""
        for part in self.postmortem.parts:
            title = part.title.plain.strip().rstrip(":")
            headed = part.section and part.section.heading
            if (headed and headed.span == part.span) or is_remark_label(title) or not title:
                continue
            if is_chosen(part):
                continue
            parent = next((one for one in reversed(part.parents) if one is not Role.META), None)
            optional = parent is not None or is_optional(title)
            need = Need.NEVER if optional else _need(part.role)
            yield SectionSpec(part.role, (title,), need, parent), part.span

    def underlined(self) -> Iterator[PlacedSection]:
        """The labels of items above an empty item, whose hyphen makes headings of them. What is
        written there later may be laid out in several ways, so none is asked for."""
        for section in self.postmortem.document.sections():
            for visit in walk(section.blocks):
                if not isinstance(visit.node, Heading) or visit.item is None:
                    continue
                title = visit.node.text.plain.strip().rstrip(":：")
                match = self.vocabulary.section(title, ()) if title else None
                if title and not is_remark_label(title):
                    role = match.role if match else Role.OTHER
                    yield SectionSpec(role, (title,)), visit.node.span


def _has_blank_table(section: Section) -> bool:
    """Whether a section has a table with a row that is to be filled in as a whole."""
    tables = (block for block in section.blocks if isinstance(block, Table))
    rows = ([cell.text.plain for cell in row.cells] for table in tables for row in table.rows)
    return any(all(map(is_format, cells)) for cells in rows)


def _need(role: Role) -> Need:
    """When a section must be there: what is known while it happens always, else at the end."""
    return Need.ALWAYS if RoleTrait.EARLY.among((role,)) else Need.FINAL
