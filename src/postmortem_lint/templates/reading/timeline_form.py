"""The section of a template that is a timeline by what is to be filled in there, under a title of
the team's own: rows or items that begin with the format of a time."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Block, List, Section, Table
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.vocabulary import column_of, vocabulary_of
from postmortem_lint.profile.model import Profile, SectionSpec
from postmortem_lint.records import replace
from postmortem_lint.roles import Column, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.templates.reading.formats import begins_with_time, sample_reading


def with_timeline(profile: Profile, template: Postmortem) -> Profile | None:
    """The profile with the title of the one section that a template has for its timeline; None if
    that is known by its title, or there is none."""
    if any(True for _ in template.parts_of(Role.TIMELINE)):
        return None
    forms = (section for section in template.document.sections() if _is_form(section))
    titles = [section.title.strip() for section in forms if section.heading]
    known = vocabulary_of(profile).heading(titles[0], ()) if titles else ()
    if len(titles) != 1 or not titles[0] or any(one.role is not Role.SUMMARY for one in known):
        return None
    spec = SectionSpec(Role.TIMELINE, (titles[0],))
    return replace(profile, sections=(*profile.sections, spec))


def _is_form(section: Section) -> bool:
    """Whether all that is to be filled in, in a section, begins with a time."""
    asked = [one for block in section.blocks for one in _entries(block)]
    return bool(asked) and all(asked)


def _entries(block: Block) -> Iterator[bool]:
    """Of each row or item that is filled in, whether it begins with the format of a time."""
    if isinstance(block, Table):
        titles = [cell.text.plain for cell in block.header.cells[1:]]
        tells = any(column_of(title, (), (Column.EVENT,)) for title in titles)
        for row in block.rows:
            first = row.cells[0].text.plain.strip() if row.cells else ""
            if first:
                yield tells and sample_reading(first) is Reading.MOMENT
    elif isinstance(block, List):
        for item in block.items:
            yield not item.labels and begins_with_time(item.text.plain)
