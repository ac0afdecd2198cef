"""Where a section that is missing belongs, and the heading that would stand there."""

from __future__ import annotations

from postmortem_lint.finding import Edit, Fix, Safety
from postmortem_lint.markdown.model import Block, Break, Paragraph, Section
from postmortem_lint.postmortem.detect import FALLBACK
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import SectionSpec
from postmortem_lint.text import Span


def skeleton(postmortem: Postmortem, spec: SectionSpec) -> Fix | None:
    """Insert the bare heading behind the section that stands before it in the profile.

    None if no such section is there, and for a profile that is no template of anybody's.
    """
    if postmortem.profile.name == FALLBACK or spec.parent:
        return None
    before = _section_before(postmortem, spec)
    if before is None:
        return None
    newline = postmortem.document.source.newline
    heading = f"{newline}{newline}{'#' * before.level} {spec.titles[0]}"
    end = _end(before)
    edit = Edit(Span(end, end), heading)
    return Fix(f"insert an empty section '{spec.titles[0]}'", Safety.UNSAFE, (edit,))


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


def _section_before(postmortem: Postmortem, spec: SectionSpec) -> Section | None:
    """The section of the nearest role that the profile names earlier, on the top level."""
    specs = [one for one in postmortem.profile.sections if one.parent is None]
    earlier = specs[: specs.index(spec)]
    for one in reversed(earlier):
        part = postmortem.part(one.role)
        if part and part.section and not part.parents:
            return part.section
    return None
