"""The titles, labels and columns of a document, gathered before it is bound to a profile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import candidates, normal
from postmortem_lint.language.titles import named_roles
from postmortem_lint.markdown.dashed_labels import dashed_labels
from postmortem_lint.markdown.model import (
    Document,
    Item,
    Section,
    Table,
)
from postmortem_lint.markdown.walk import (
    Node,
    Visit,
    children_of,
    labels_of,
    nodes_within,
    walk,
)
from postmortem_lint.postmortem.recognition.kinds_in_titles import opening_of_title
from postmortem_lint.postmortem.remark_columns import without_remarks
from postmortem_lint.postmortem.sections.by_content import (
    action_items,
    has_entries,
    is_chronicle,
)
from postmortem_lint.postmortem.sections.parts import inner_blocks
from postmortem_lint.postmortem.sections.title import bold_title, plain_title
from postmortem_lint.postmortem.vocabulary import known_label, known_section
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.times.moments.read import heading_moment

_MANY = 6  # headings
_FEW_KNOWN = 0.25


@record
class DocumentTitles:
    """The titles of a document in normal form: headings and bold labels that may be sections,
    labels of values, and column headers; with the roles and keys that the languages know.
    `opening` is what the title says before its first colon or dash, "" if it has none.

    `strong_roles` are those of titles that hardly any other kind of document has; a heading that
    only describes a part ("Impact on tills") is one in a dated document that tells why and when.
    `headings` counts the headings below the title, `known_headings` those with a role or key;
    `main_headings` and `known_main_headings` are those of the highest level that has several.
    `plans` are the names among these and the labels that only planned work has.
    `header` counts the labelled values above the first section; `dashed` are labels there that have
    a dash in place of the colon, and may begin any sentence. `tells_course`: what stands below its
    headings is that of a postmortem, a list of clock times and one of action items.
    """

    sections: frozenset[str]
    labels: frozenset[str]
    columns: frozenset[str]
    opening: str
    roles: frozenset[Role]
    strong_roles: frozenset[Role]
    keys: frozenset[Key]
    headings: int
    known_headings: int
    main_headings: int
    known_main_headings: int
    plans: tuple[str, ...]
    header: int
    dashed: frozenset[str]
    tells_course: bool

    @property
    def strange(self) -> bool:
        """Whether few of many headings are those of a postmortem."""
        return self.headings >= _MANY and self.known_headings < _FEW_KNOWN * self.headings


def titles_of(document: Document) -> DocumentTitles:
    """The titles of a document, gathered in one walk."""
    title = naming_section(document)
    sections, labels, columns = _collected(document, title)
    settings = document.front_matter.settings if document.front_matter else ()
    labels_of_settings = [normal(one.key.plain.replace("_", " ")) for one in settings]
    labels.update(labels_of_settings)
    meant = {name: role for name in sections if (role := known_section(name))}
    header = _header_labels(document, title)
    keys = {key for name in labels | sections | header if (key := known_label(name))}
    below = [one for one in document.sections() if one.heading and one is not title]
    headings = [one.title for one in below]
    main = _main(below)
    known = {one: _is_known(one) for one in {*headings}}
    return DocumentTitles(
        frozenset(sections),
        frozenset(labels),
        frozenset(columns),
        opening_of_title(title_of(document)),
        frozenset(meant.values()),
        frozenset((*_strong(meant), *(_described(below) if _dates(keys) else ()))),
        frozenset(keys),
        len(headings),
        sum(known[one] for one in headings),
        len(main),
        sum(known[one] for one in main),
        _plans(main, header | set(labels_of_settings)),
        len(settings) + len(header),
        frozenset(_dashed(document, title)),
        len(headings) >= _MANY and _tells_course(below),
    )


def _collected(document: Document, title: Section | None) -> tuple[set[str], set[str], set[str]]:
    """The titles of sections, labels and columns, in normal form."""
    sections: set[str] = set()
    labels: set[str] = set()
    columns: set[str] = set()
    for section in document.sections():
        if section.heading and section is not title:
            sections.update(candidates(section.title))
        for node in nodes_within(section.blocks):
            _collect(node, sections, labels, columns)
    settings = document.front_matter.settings if document.front_matter else ()
    labels.update(normal(setting.key.plain.replace("_", " ")) for setting in settings)
    return sections, labels, columns


def _dates(keys: set[Key]) -> bool:
    """Whether fields date or describe an incident."""
    return Key.DATE in keys or not keys.isdisjoint(KeyTrait.TYPICAL.keys)


def _strong(meant: Mapping[str, Role]) -> Iterator[Role]:
    yield from (role for name, role in meant.items() if name not in lookup.report.weak)


def _described(sections: Sequence[Section]) -> frozenset[Role]:
    """The roles that headings name by their nouns, whatever else stands in them, if one tells why
    it happened and another when."""
    titles = (section.title for section in sections)
    strong = (title for title in titles if set(candidates(title)).isdisjoint(lookup.report.weak))
    named = frozenset(role for title in strong for role in _roles_of(title) if role)
    return named if RoleTrait.EXPLAINS.among(named) and _tells_times(sections) else frozenset()


def _tells_times(sections: Sequence[Section]) -> bool:
    """Whether a section that is headed as a timeline holds a list of clock times."""
    timelines = (one for one in sections if Role.TIMELINE in _roles_of(one.title))
    blocks = (inner_blocks(one) for one in timelines)
    return any(is_chronicle(one, titled=True) and has_entries(one) for one in blocks)


def _roles_of(title: str) -> tuple[Role | None, ...]:
    return (*map(known_section, candidates(title)), *named_roles(title))


def _main(sections: Sequence[Section]) -> list[str]:
    """The titles of the highest level that has several, else of the highest one."""
    levels = Counter(section.level for section in sections)
    level = next((level for level in sorted(levels) if levels[level] > 1), min(levels, default=0))
    return [section.title for section in sections if section.level == level]


def _is_known(title: str) -> bool:
    moment = heading_moment(title)
    whole = any(known_section(name) or known_label(name) for name in candidates(title))
    return whole or bool(named_roles(title)) or bool(moment and moment.clock)


def _tells_course(sections: Sequence[Section]) -> bool:
    """Whether one section holds a list of clock times, and another one action items, whatever they
    are called."""
    timed = any(is_chronicle(inner_blocks(one), titled=False) for one in sections)
    return timed and any(action_items(one.blocks) for one in sections)


def _dashed(document: Document, title: Section | None) -> Iterator[str]:
    for visit in _header(document, title):
        yield from (normal(one.label.plain) for one in dashed_labels(visit))


def _header(document: Document, title: Section | None) -> Iterator[Visit]:
    """What stands above the first section."""
    for section in (document.root, title):
        yield from walk(section.blocks if section else ())


def _plans(main: Sequence[str], labels: set[str]) -> tuple[str, ...]:
    names = labels.union(*(candidates(title) for title in main))
    return tuple(sorted(names.intersection(lookup.report.plans)))


def _header_labels(document: Document, title: Section | None) -> set[str]:
    """The labels above the first section."""
    labels: set[str] = set()
    for visit in _header(document, title):
        _collect(visit.node, set(), labels, set())
        if isinstance(visit.node, Table) and len(visit.node.rows) == 1:  # labels above their values
            labels.update(normal(cell.text.plain) for cell in visit.node.header.cells)
    return labels


def _collect(node: Node, sections: set[str], labels: set[str], columns: set[str]) -> None:
    """The titles of one block or list item."""
    for label in labels_of(node):
        labels.add(normal(label.key.plain))
        if label.bold and (children_of(node) or not isinstance(node, Item)):
            sections.update(candidates(label.key.plain))
    if isinstance(node, Table):
        _collect_table(node, labels, columns)


def _collect_table(table: Table, labels: set[str], columns: set[str]) -> None:
    columns.update(normal(cell.text.plain) for cell in table.header.cells)
    table = without_remarks(table)
    if len(table.header.cells) in (2, 4):
        for row in (table.header, *table.rows):
            labels.update(normal(cell.text.plain) for cell in row.cells[::2])


def setting_of(document: Document, key: str) -> str:
    """What the front matter says under a key, "" if nothing."""
    settings = document.front_matter.settings if document.front_matter else ()
    values = (
        one.values[0].plain for one in settings if one.key.plain.lower() == key and one.values
    )
    return next(values, "")


def naming_section(document: Document) -> Section | None:
    """The first section of level 1: it names the document, unless its title is a known part and
    others of its level follow, or others stand above it and the front matter has the title."""
    top = [section for section in document.root.children if section.level == 1]
    parts = len(top) > 1 and any(known_section(name) for name in candidates(top[0].title))
    late = bool(top) and top[0] is not document.root.children[0]
    apart = parts or (late and bool(setting_of(document, "title")))
    return top[0] if top and not apart else None


def title_above(document: Document, place: int) -> str:
    """The title of the innermost section around a place, "" above the first one and below the title
    of the document itself."""
    own = naming_section(document)
    around = [
        section.title
        for section in document.sections()
        if section.heading
        and section is not own
        and section.heading.span.start <= place
        and place < section.span.end
    ]
    return around[-1] if around else ""


def first_heading(document: Document) -> str:
    """The first heading below the title, "" if there is none."""
    title = naming_section(document)
    below = (one.title for one in document.sections() if one.heading and one is not title)
    return next(below, "")


def title_of(document: Document) -> str:
    """What the document is called: its heading, and beside it the title of the front matter."""
    section = naming_section(document)
    bold = bold_title(document)
    plain = bold or plain_title(document)
    marked = (one for one in document.root.children if one.heading and not one.heading.unmarked)
    first = next((one.title for one in marked), "")
    heading = section.title if section else plain.plain if plain else first
    return " | ".join(filter(None, (heading, setting_of(document, "title"))))
