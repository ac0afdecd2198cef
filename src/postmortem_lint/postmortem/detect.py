"""Is this file a postmortem?"""

from __future__ import annotations

from postmortem_lint.language import lookup as words
from postmortem_lint.language.headings import candidates, normal
from postmortem_lint.markdown.model import Block, Document, List, Paragraph, Quote, Table
from postmortem_lint.postmortem.vocabulary import known_label, known_section
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.times.dates import find_dates

# Files and last words of titles, in normal form, that are instructions.
_MANUAL_FILES = frozenset({"readme", "contributing", "changelog"})
# Pages that stand for their folder; without a text they are usual.
_FOLDER_PAGES = frozenset({"_index", "index"})
_MANUALS = frozenset(
    {"runbook", "playbook", "guide", "guideline", "handbook", "checklist", "manual", "howto"}
)


@record
class DocumentTitles:
    """The titles of a document in normal form: headings and bold labels that may be sections,
    labels of values, and column headers; with the roles and keys that the languages know."""

    sections: frozenset[str]
    labels: frozenset[str]
    columns: frozenset[str]
    roles: frozenset[Role]
    keys: frozenset[Key]


def titles_of(document: Document) -> DocumentTitles:
    """The titles of a document, gathered in one walk."""
    sections: set[str] = set()
    labels: set[str] = set()
    columns: set[str] = set()
    for section in document.sections():
        if section.heading and section.level + len(section.children) > 1:
            sections.update(candidates(section.title))
        for block in section.blocks:
            _collect(block, sections, labels, columns)
    for setting in document.front_matter.settings if document.front_matter else ():
        labels.add(normal(setting.key.plain.replace("_", " ")))
    roles = {role for name in sections if (role := known_section(name))}
    keys = {key for name in labels | sections if (key := known_label(name))}
    return DocumentTitles(
        frozenset(sections),
        frozenset(labels),
        frozenset(columns),
        frozenset(roles),
        frozenset(keys),
    )


def _collect(block: Block, sections: set[str], labels: set[str], columns: set[str]) -> None:
    """The titles of one block and of those inside it."""
    match block:
        case Paragraph():
            for label in block.labels:
                labels.add(normal(label.key.plain))
                if label.bold:
                    sections.update(candidates(label.key.plain))
        case List():
            for item in block.items:
                labels.update(normal(label.key.plain) for label in item.labels)
                sections.update(
                    name
                    for label in item.labels
                    if label.bold and item.blocks
                    for name in candidates(label.key.plain)
                )
                for inner in item.blocks:
                    _collect(inner, sections, labels, columns)
        case Quote():
            for inner in block.blocks:
                _collect(inner, sections, labels, columns)
        case Table():
            _collect_table(block, labels, columns)
        case _:
            return


def _collect_table(table: Table, labels: set[str], columns: set[str]) -> None:
    columns.update(normal(cell.text.plain) for cell in table.header.cells)
    if len(table.header.cells) in (2, 4):
        for row in (table.header, *table.rows):
            labels.update(normal(cell.text.plain) for cell in row.cells[::2])


def looks_like_postmortem(document: Document, titles: DocumentTitles) -> bool:
    """Whether a file is about an incident: its name or title says so and some part or fields bear
    it out, or three parts do, one of which is a timeline or a cause. Instructions for incidents
    have such parts too; what they are stands in their title."""
    if is_manual(document):
        return False
    telling = titles.roles.intersection(RoleTrait.TYPICAL.roles)
    measured = len(titles.keys.intersection(KeyTrait.TYPICAL.keys)) >= 2
    if _announced(document):
        return bool(telling) or measured
    return len(telling) >= 3 and RoleTrait.DECISIVE.among(telling)


def is_manual(document: Document) -> bool:
    """Whether an undated file is a manual by its name or by the last word of its title."""
    title = document.root.children[0].title if document.root.children else ""
    title = title or setting_of(document, "title")
    stem = document.source.path.replace("\\", "/").rsplit("/", 1)[-1].split(".")[0]
    manual = stem.lower() in _MANUAL_FILES or normal(title).rsplit(" ", 1)[-1] in _MANUALS
    return manual and not any(find_dates(text) for text in (title, stem))


def _announced(document: Document) -> bool:
    first = document.root.children[0].title if document.root.children else ""
    said = f"{setting_of(document, 'title')} {first}".lower()
    return any(word in said for word in words.report.names) or _tells(document.source.path)


def _tells(path: str) -> bool:
    """Whether the name of a file or of its folder speaks of incidents."""
    said = " ".join(path.replace("\\", "/").rsplit("/", 2)[-2:]).lower()
    return any(word in said for word in words.report.names)


def is_postmortem_by_name(path: str) -> bool:
    """Whether a file of which nothing else is known has to be a postmortem: by its own name or its
    folder's, if it is neither a manual nor the page that stands for its folder."""
    stem = path.replace("\\", "/").rsplit("/", 1)[-1].partition(".")[0].lower()
    last = normal(stem.replace("-", " ").replace("_", " ")).rsplit(" ", 1)[-1]
    other = stem in _MANUAL_FILES or stem in _FOLDER_PAGES or last in _MANUALS
    return not other and _tells(path)


def setting_of(document: Document, key: str) -> str:
    """What the front matter says under a key, "" if nothing."""
    settings = document.front_matter.settings if document.front_matter else ()
    values = (
        one.values[0].plain for one in settings if one.key.plain.lower() == key and one.values
    )
    return next(values, "")
