"""All running text of a document with the roles it stands under."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Cell, Heading, Item, Paragraph, Section
from postmortem_lint.markdown.struck import standing
from postmortem_lint.markdown.walk import Visit, shown, walk
from postmortem_lint.postmortem.model import Part, Passage, Place
from postmortem_lint.postmortem.sections.outline import Outline
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Text


def passages(outline: Outline, root: Section) -> tuple[Passage, ...]:
    """Headings, paragraphs, items and cells of the whole document, in order of their scopes."""
    found: list[Passage] = []
    headed: set[int] = set()
    for visit, roles in outline.walk():
        found.extend(_at(visit, roles))
    for part in outline.parts:
        place = part.section.heading.span.start if part.section and part.section.heading else None
        if place is not None and place not in headed:
            headed.add(place)
            found.append(Passage(part.title, (*part.parents, part.role), Place.HEADING))
    for section in root.walk():
        if section.heading and section.heading.span.start not in headed:
            found.append(Passage(section.heading.text, (), Place.HEADING))
    return tuple(sorted(found, key=lambda one: one.text.start))


_PLACES = {
    Heading: Place.HEADING, Paragraph: Place.PARAGRAPH, Item: Place.ITEM, Cell: Place.CELL,
}  # fmt: skip


def _at(visit: Visit, roles: tuple[Role, ...]) -> Iterator[Passage]:
    for one in shown(visit.node):
        text = one.text if isinstance(one, Heading) else standing(one.text)
        yield Passage(text, roles, _PLACES[type(one)], visit.quoted)


def _is_unticked(visit: Visit, part: Part) -> bool:
    """Whether a box was left open where ticked ones tell what holds; an open action is a text."""
    box = visit.node.box if isinstance(visit.node, Item) else None
    return box is not None and not box.ticked and RoleTrait.STATES_CAUSE.among((part.role,))


def texts_of(part: Part) -> Iterator[Text]:
    """The running text of a part: its label's value first, then paragraphs, items and cells."""
    if part.value:
        yield standing(part.value)
    said = (visit for visit in walk(part.inner) if not _is_unticked(visit, part))
    for passage in (one for visit in said for one in _at(visit, ())):
        if not passage.quoted and passage.place is not Place.HEADING:
            yield passage.text
