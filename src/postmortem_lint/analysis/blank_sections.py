"""Headings below which nothing at all stands, and headings that say nothing themselves."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Section
from postmortem_lint.postmortem.model import Form, Part, Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.records import record
from postmortem_lint.roles import Role
from postmortem_lint.templates.reading.wording import asks
from postmortem_lint.text import Span, Spans

# A longer heading, or one with a number, may be all that there is to say.
_WORDS = 6
_LENGTH = 60
_ENDS = tuple(".!…。！")
_RULES = " \t\r\n-*_"


def asked_but_empty(postmortem: Postmortem, but: frozenset[Role]) -> Iterator[Part]:
    """The empty parts that the profile asks for, the outermost only, `but` for some roles."""
    asked = [spec for spec in postmortem.profile.sections if spec.need in postmortem.needs]
    needed = {spec.role for spec in asked} - {*but, Role.OTHER}
    own = {normal(title) for spec in asked if spec.role is Role.OTHER for title in spec.titles}
    filled = {part.role for part in postmortem.parts if not part.empty}
    bare = {part.role for part in postmortem.parts if part.empty}
    for part in postmortem.parts:
        wanted = part.role in needed - filled or (
            part.role is Role.OTHER and normal(part.title.plain) in own
        )
        if part.empty and wanted and not bare.intersection(part.parents):
            yield part


def untitled_headings(postmortem: Postmortem) -> Iterator[Span]:
    """The headings of a finished document that consist of their marks alone."""
    if postmortem.phase is Phase.FINAL:
        for section in postmortem.document.sections():
            heading = section.heading
            if heading and not heading.setext and not _written(postmortem, heading.span):
                yield heading.span


@once
def blank_sections(postmortem: Postmortem) -> tuple[Section, ...]:
    """The sections of a finished document that were begun and left without a single character, or
    with nothing but comments that ask for it.

    Not among them are headings that are a statement, an entry or an item themselves, those that
    make up the title, and any in a document of which most is not written yet.
    """
    if postmortem.phase is not Phase.FINAL:
        return ()
    leaves = [each for each in postmortem.document.sections() if each.heading and not each.children]
    blank = {each.span.start for each in leaves if _is_blank(postmortem, each)}
    linked = tuple(
        each for each in leaves if each.span.start in blank and _is_linked(postmortem, each)
    )
    if 2 * len(blank) > len(leaves):
        return linked
    reader = _Reader(postmortem, frozenset(blank))
    found = tuple(reader.within(postmortem.document.root, False))
    return (*found, *(each for each in linked if each not in found))


def _is_blank(postmortem: Postmortem, section: Section) -> bool:
    assert section.heading is not None
    document = postmortem.document
    below = Span(section.heading.span.end, section.span.end)
    comments = [one for one in document.comments if below.contains(one.span)]
    rests, at = list[str](), below.start
    for comment in comments:
        if not asks(document.source[comment.body].strip()):
            return False  # a program may fill it in
        rests.append(document.source[Span(at, comment.span.start)])
        at = comment.span.end
    return not "".join((*rests, document.source[Span(at, below.end)])).strip(_RULES)


def _written(postmortem: Postmortem, heading: Span) -> bool:
    return bool(postmortem.document.source[heading].strip("# \t\r\n"))


@once
def _roles(postmortem: Postmortem) -> dict[int, Role]:
    """The roles of the sections that are parts as a whole, by the identity of the section."""
    parts = reversed(postmortem.parts)  # the first one counts
    return {id(part.section): part.role for part in parts if part.section}


@record
class _Reader:
    postmortem: Postmortem
    blank: frozenset[int]

    def within(self, parent: Section, bound: bool) -> Iterator[Section]:
        """The blank ones below `parent`; `bound`: a known part of a postmortem is around."""
        titled = parent.level == 0 and not parent.blocks
        filled = sum(each.span.start not in self.blank for each in parent.children)
        most = 2 * filled >= len(parent.children)
        for place, section in enumerate(parent.children):
            role = self._role(section)
            if section.span.start not in self.blank:
                yield from self.within(section, bound or role is not None)
            elif (
                (titled and not place)
                or not filled
                or not self._is_name(section, role)
                or (role is None and (bound or not most))
            ):
                continue
            elif not self._leads(role, parent.children[place + 1 : place + 2]):
                yield section

    def _role(self, section: Section) -> Role | None:
        return _roles(self.postmortem).get(id(section))

    def _is_name(self, section: Section, role: Role | None) -> bool:
        """Whether a heading names what should follow, and tells nothing by itself."""
        heading = section.heading
        assert heading is not None
        if _labels(self.postmortem).meets(heading.span):
            return False
        plain = heading.text.plain.strip()
        short = len(plain.split()) <= _WORDS and len(plain) <= _LENGTH
        telling = plain.endswith(_ENDS) or bool(heading.text.links or heading.text.code)
        if not plain or not short or telling or ":" in plain[:-1]:
            return False
        return role is not None or not any(sign.isdecimal() for sign in plain)

    def _leads(self, role: Role | None, following: tuple[Section, ...]) -> bool:
        """Whether the next heading stands on the same level, but is a part of this section."""
        below = self._role(following[0]) if following else None
        if not following:
            return role is None  # the last words of a document may be a heading
        return below is not None and (below, role) in _nested()


@once
def _labels(postmortem: Postmortem) -> Spans:
    """Where headings are the labels of fields."""
    return Spans(one.label.span for one in postmortem.facts if one.form is Form.HEADING)


def _is_linked(postmortem: Postmortem, section: Section) -> bool:
    """Whether a text of the document sends its readers to a section."""
    return "".join(filter(str.isalnum, section.title.lower())) in _anchors(postmortem)


@once
def _anchors(postmortem: Postmortem) -> frozenset[str]:
    """The places in the document that its links name, letters and digits only."""
    links = (link.url.lower() for one in postmortem.passages for link in one.text.links)
    return frozenset("".join(filter(str.isalnum, url)) for url in links if url[:1] == "#")


def _nested() -> frozenset[tuple[Role, Role | None]]:
    """Which parts stand in which others, by the templates that come along."""
    profiles = (builtin_profile(name) for name in builtin_names())
    return frozenset(
        (spec.role, spec.parent) for each in profiles for spec in each.sections if spec.parent
    )
