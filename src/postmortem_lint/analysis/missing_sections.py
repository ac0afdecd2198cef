"""Which roles a document fills, and where a section that is missing belongs."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.missing_fields import field_name, missing_fields
from postmortem_lint.analysis.once import all_once, once
from postmortem_lint.analysis.section_places import place_behind
from postmortem_lint.analysis.section_titles import has_section, rivals_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Edit, Fix, Safety
from postmortem_lint.language.headings import candidates, normal
from postmortem_lint.language.titles import named_roles
from postmortem_lint.markdown.model import Code, Heading, Paragraph, Section
from postmortem_lint.markdown.slips.fake_headings import fake_headings
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.vocabulary import known_section
from postmortem_lint.profile.load import FALLBACK
from postmortem_lint.profile.model import Need, SectionSpec
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Source, Span
from postmortem_lint.values.levels.choices import nearest_choice
from postmortem_lint.values.levels.severities import leading_level, same
from postmortem_lint.values.levels.spoken_levels import find_levels

# Characters that make a paragraph more than a remark ("All times in UTC.").
_LEAD = 80
_MANY = 4  # headings; of so many one should be understood
_SLIP = 0.85  # of the letters; below that a heading is another word


@once
def filled_roles(postmortem: Postmortem) -> frozenset[Role]:
    """The roles that the parts have, and those that fields or a leading text stand in for."""
    return frozenset(part.role for part in postmortem.parts) | _stand_ins(postmortem)


def _stand_ins(postmortem: Postmortem) -> frozenset[Role]:
    """The roles of the fields that tell what a section is for, and that of a leading text."""
    told = {role for fact in postmortem.facts for role in KEYS[fact.key].stand_for}
    return frozenset({*told, Role.SUMMARY} if _leads(postmortem.document.root) else told)


@all_once
def missing_sections(postmortem: Postmortem) -> Iterator[SectionSpec]:
    """The sections that the profile asks for and that nothing in the document fills."""
    filled = filled_roles(postmortem)
    for spec in postmortem.profile.sections:
        spare = postmortem.profile.surmised and RoleTrait.SUPPLEMENTS.among((spec.role,))
        needed = spec.need in postmortem.needs or _needed_at(spec, postmortem)
        asked = needed and spec.titles and not spare
        if asked and _has_parent(spec, postmortem) and not _is_there(spec, postmortem, filled):
            yield spec


def _needed_at(spec: SectionSpec, postmortem: Postmortem) -> bool:
    """Whether a section is for the severity of a finished document, and that is one level."""
    fact = postmortem.readable(Key.SEVERITY) if spec.severities else None
    if fact is None or postmortem.profile.surmised or Need.FINAL not in postmortem.needs:
        return False
    stated = fact.choice.value if fact.choice else leading_level(fact.text.plain)
    others = len(list(find_levels(fact.text.plain))) > 1
    return not others and any(same(stated, one) for one in spec.severities)


def is_inner_section(spec: SectionSpec, postmortem: Postmortem) -> bool:
    """Whether nobody has said that the section must be there: one inside of another, in a template
    that nobody has named."""
    return spec.parent is not None and postmortem.profile.surmised


def _has_parent(spec: SectionSpec, postmortem: Postmortem) -> bool:
    """Whether the section below which it belongs is there."""
    if spec.parent is Role.OTHER:
        return has_section(postmortem, (spec.parent_title,))
    return spec.parent is None or postmortem.part(spec.parent) is not None


def _is_there(spec: SectionSpec, postmortem: Postmortem, filled: frozenset[Role]) -> bool:
    if spec.role in _meant(postmortem):
        return True  # its heading is none, which is a fault of its own
    if postmortem.follows is not Certainty.STATED and spec.role in _headed(postmortem):
        return True  # within another part
    rivals = rivals_of(spec, postmortem.profile)
    if rivals and not _is_free(spec.role, rivals, postmortem):
        filled -= {spec.role}
    if filled.intersection(({spec.role} - {Role.OTHER}).union(spec.any_of)):
        return True
    by_title = rivals or spec.role is Role.OTHER or postmortem.profile.by_example
    return bool(by_title) and has_section(postmortem, spec.titles)


def _is_free(role: Role, rivals: tuple[SectionSpec, ...], postmortem: Postmortem) -> bool:
    """Whether a role is filled by something else than the sections that have their own titles."""
    taken = {normal(title) for one in rivals for title in one.titles}
    parts = (part for part in postmortem.parts if part.role is role)
    others = any(normal(part.title.plain) not in taken for part in parts)
    return others or role in _stand_ins(postmortem)


def title_of_parent(spec: SectionSpec, postmortem: Postmortem) -> str:
    """The title of the section that the template has it in: of several with that role the last one
    before it; "" if it is in none."""
    listed = postmortem.profile.sections
    nearest_first = listed[: listed.index(spec)][::-1] + listed
    titles = (one.titles[0] for one in nearest_first if one.role is spec.parent)
    return spec.parent_title or next(titles, "")


@once
def _meant(postmortem: Postmortem) -> frozenset[Role]:
    """The roles of lines that were meant as headings and are none."""
    titles = (one.title for one in fake_headings(postmortem.document))
    names = (name for title in titles for name in candidates(title))
    return frozenset(role for name in names if (role := known_section(name)))


@once
def _headed(postmortem: Postmortem) -> frozenset[Role]:
    """The roles that headings name, wherever they stand and whatever part they are read as."""
    titles = (section.title for section in postmortem.document.sections() if section.heading)
    return frozenset(role for title in titles for role in named_roles(title))


@record
class MisspeltSection:
    """A heading that is nearly `title`, over a section that only its content tells."""

    heading: Heading
    title: str


def misspelt_sections(postmortem: Postmortem) -> Iterator[MisspeltSection]:
    """The headings with a slip of the pen whose sections are there by what they hold."""
    named = {part.span: part for part in postmortem.parts if not part.by_content}
    present = {part.role for part in named.values()}
    asked = [
        spec
        for spec in postmortem.profile.sections
        if spec.need is not Need.NEVER and spec.role not in (*present, Role.OTHER)
    ]
    for section in postmortem.document.sections():
        heading = section.heading
        if heading is None or heading.span in named or heading.text is postmortem.title:
            continue
        for spec in asked:
            near = nearest_choice(heading.text.plain.strip(), spec.titles, least=_SLIP)
            if near and _tells(section, (spec.role, *spec.any_of), postmortem):
                yield MisspeltSection(heading, near)


def _tells(section: Section, roles: tuple[Role, ...], postmortem: Postmortem) -> bool:
    """Whether the section has one of the roles by its content, or a part inside of it has."""
    parts = (part for part in postmortem.parts if part.role in roles)
    return any(section.span.contains(part.span) for part in parts)


@once
def lacking(postmortem: Postmortem) -> tuple[str, ...]:
    """What most postmortems tell and this one does not, by the titles and labels of its profile."""
    if is_unreadable(postmortem):
        return ()
    titles = (spec.titles[0] for spec in missing_sections(postmortem))
    return (*titles, *(field_name(spec) for spec in missing_fields(postmortem)))


@once
def headings_without_role(postmortem: Postmortem) -> tuple[str, ...]:
    """The headings that mean nothing that is known."""
    bound = {part.span for part in postmortem.parts}
    headings = (section.heading for section in postmortem.document.sections())
    return tuple(one.text.plain for one in headings if one and one.span not in bound)


@once
def is_unreadable(postmortem: Postmortem) -> bool:
    """Whether what is there cannot be told: all in words that nobody here knows, or behind a fence
    that does not end."""
    if not postmortem.parts and len(headings_without_role(postmortem)) >= _MANY:
        return True
    blocks = (block for section in postmortem.document.sections() for block in section.blocks)
    return any(isinstance(block, Code) and not block.closed for block in blocks)


def _leads(root: Section) -> bool:
    """Whether running text stands above the first section: it sums up, whatever it is called."""
    above = [*root.blocks]
    for section in root.children[:1]:
        above += section.blocks if section.level == 1 else ()
    return any(
        isinstance(block, Paragraph) and not block.labels and len(block.text.plain) >= _LEAD
        for block in above
    )


def skeleton(postmortem: Postmortem, spec: SectionSpec) -> Fix | None:
    """Insert the bare heading behind the section that stands before it in the profile.

    None if no such section is there, if no place behind it is safe, and for a profile that is no
    template of anybody's.
    """
    if postmortem.profile.name == FALLBACK or spec.parent:
        return None
    before = _section_before(postmortem, spec)
    if before is None:
        return None
    end = place_behind(postmortem, before)
    if end is None:
        return None
    edit = Edit(Span(end, end), _heading(postmortem.document.source, end, before, spec))
    return Fix(f"insert an empty section '{spec.titles[0]}'", Safety.UNSAFE, (edit,))


def _heading(source: Source, end: int, before: Section, spec: SectionSpec) -> str:
    """The heading to insert at the end of a line, with empty lines around it."""
    newline, below = source.newline, source.line(end) + 1
    glued = below <= len(source.starts) and bool(source[source.line_span(below)].strip())
    title = f"{'#' * before.level} {spec.titles[0]}"
    return f"{newline}{newline}{title}{newline if glued else ''}"


def _section_before(postmortem: Postmortem, spec: SectionSpec) -> Section | None:
    """The section of the nearest role that the profile names earlier, on the top level."""
    specs = [one for one in postmortem.profile.sections if one.parent is None]
    earlier = specs[: specs.index(spec)]
    for one in reversed(earlier):
        part = postmortem.part(one.role) if one.role is not Role.OTHER else None
        if part and part.section and not part.parents:
            return part.section
    return None
