"""What the titles and labels of a document mean, and what its lists make of a part."""

from __future__ import annotations

from itertools import groupby

from postmortem_lint.markdown.model import Block, Label, List, Section, Table
from postmortem_lint.postmortem.sections.by_content import action_items, has_entries, is_chronicle
from postmortem_lint.postmortem.sections.parts import inner_blocks
from postmortem_lint.postmortem.vocabulary import Match, Vocabulary
from postmortem_lint.records import record
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import heading_moment

_FIRST = 1  # level of a heading
_RUN = 3  # headings with times that make a timeline
CHRONICLE = Match(Role.TIMELINE, "holds a list of times", by_content=True)
LISTED = Match(Role.ACTIONS, "holds action items", by_content=True)


@record
class Matches:
    """What titles, labels and contents are matched with. `title` is the section that names the
    document. Where no part is called so, `seeks_timeline` makes a timeline of a part with a list of
    times, and `seeks_actions` an action list of a table of action items."""

    vocabulary: Vocabulary
    title: Section | None
    seeks_timeline: bool
    seeks_actions: bool

    def of_section(self, section: Section, parents: tuple[Role, ...]) -> tuple[Match, ...]:
        """What a heading means below `parents`."""
        # A first level-1 heading with sections below it names the document, whatever it says.
        if section is self.title and section.children:
            return ()
        if Role.TIMELINE in parents[-1:] and _has_clock(section):
            return ()  # "18:45 Cause" is when it was found
        if section is self.title:
            whole = self.vocabulary.section(section.title, parents)
            return (whole,) if whole else ()
        return self.of_title(section.title, parents)

    def of_title(self, title: str, parents: tuple[Role, ...]) -> tuple[Match, ...]:
        """What a title means below `parents`; a joined one is several parts."""
        matches = self.vocabulary.heading(title, parents)
        return tuple(match for match in matches if not _is_point(match, parents))

    def of_label(self, label: Label, parents: tuple[Role, ...]) -> Match | None:
        """What a label means below `parents`."""
        match = self.vocabulary.section(label.key.plain, parents)
        return None if match and _is_point(match, parents) else match

    def timeline_section(
        self, section: Section, match: Match | None, parents: tuple[Role, ...]
    ) -> Match | None:
        """The timeline, if a section that may hold one tells the incident in times."""
        if not self.seeks_timeline or section is self.title or RoleTrait.CLOSED.among(parents):
            return None
        return self.timeline_blocks(match, inner_blocks(section))

    def lists_of_times(self, section: Section) -> tuple[Block, ...]:
        """The lists and tables of times of a document that has no parts, where nothing else is the
        timeline."""
        whole = section.heading is None or section is self.title
        if not (self.seeks_timeline and whole) or section.children:
            return ()
        listed = (one for one in section.blocks if isinstance(one, List | Table))
        return tuple(one for one in listed if is_chronicle((one,), titled=False))

    def timeline_blocks(self, match: Match | None, blocks: tuple[Block, ...]) -> Match | None:
        """The timeline, if blocks below a title that may hold one are a list of times."""
        if not self.seeks_timeline or (match and match.role not in RoleTrait.TELLS_STORY.roles):
            return None
        return CHRONICLE if is_chronicle(blocks, titled=bool(match)) else None

    def action_blocks(
        self, section: Section, match: Match | None, parents: tuple[Role, ...]
    ) -> tuple[Block, ...]:
        """The action items of a section that may hold them, where no part is called so."""
        if not self.seeks_actions or RoleTrait.CLOSED.among(parents):
            return ()
        if match and match.role in RoleTrait.CLOSED.roles:
            return ()
        kept = not match or match.role in RoleTrait.KEEPS_ACTIONS.roles
        return action_items(section.blocks, anywhere=not kept)

    def run_of_times(
        self, sections: tuple[Section, ...], roles: tuple[Role, ...]
    ) -> tuple[Section, ...]:
        """The first of `sections` side by side that are headed by times of day, if they are enough
        for a timeline and nothing else is one."""
        if not self.seeks_timeline or RoleTrait.CLOSED.among(roles):
            return ()
        runs = (tuple(run) for timed, run in groupby(sections, _has_clock) if timed)
        return next((run for run in runs if len(run) >= _RUN), ())

    def is_time(self, section: Section, roles: tuple[Role, ...]) -> bool:
        """Whether a heading is no title but the time of an entry."""
        moment = heading_moment(section.title)
        timed = moment is not None and (moment.clock or moment.kind is Kind.DATE_ONLY)
        return bool(timed) and self.vocabulary.section(section.title, roles) is None

    def stands_alone(self, section: Section, roles: tuple[Role, ...]) -> bool:
        """Whether a section below a timeline or list is none of its groups: a title known by
        itself, above text that holds no entries or items."""
        known = self.vocabulary.section(section.title, ()) is not None
        # Below a timeline of level 1 stand the sections of the document, whatever describes them.
        of_document = section.level == _FIRST + 1
        known = known or (of_document and bool(self.of_title(section.title, ())))
        blocks = inner_blocks(section)
        alone = known and (is_apart(blocks, roles) or (of_document and not blocks))
        return alone and not self.of_section(section, roles)


def _has_clock(section: Section) -> bool:
    """Whether a heading begins with a time of day."""
    moment = heading_moment(section.title)
    return moment is not None and moment.clock is not None


def is_apart(blocks: tuple[Block, ...], roles: tuple[Role, ...]) -> bool:
    """Whether blocks below a timeline or a list are neither entries nor items of it."""
    if not RoleTrait.CLOSED.among(roles):
        return False
    told = Role.ACTIONS not in roles and not has_entries(blocks)
    listed = any(isinstance(block, List | Table) for block in blocks)
    return bool(blocks) and (told or not listed)


def _is_point(match: Match, parents: tuple[Role, ...]) -> bool:
    """Only a whole document has a summary: below another part, "Problem" is a point of it."""
    return match.role is Role.SUMMARY and bool(parents) and parents[-1] is not Role.META
