"""What the text of a document says, under any title, of being about an incident."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.report_titles import report_names
from postmortem_lint.language.titles import named_roles
from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import Document, Item, Paragraph, Section
from postmortem_lint.markdown.walk import blocks_of, labels_of, labels_within, nodes_within, shown
from postmortem_lint.postmortem.recognition.document_titles import (
    DocumentTitles,
    naming_section,
    setting_of,
    title_of,
)
from postmortem_lint.postmortem.recognition.kinds_in_titles import stands_alone
from postmortem_lint.postmortem.recognition.sections_of_incidents import bold_opening
from postmortem_lint.postmortem.recognition.title_names import title_names
from postmortem_lint.postmortem.sections.by_content import is_chronicle
from postmortem_lint.postmortem.vocabulary import known_section
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.key_traits import KEYS, KeyTrait, Reading
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates, is_month

_CLOCKS = 6  # different ones, with which a text tells how something went
_NAMED = 2  # texts that name an incident
_BYLINE = 12  # words
_SHORT = 120  # words
_PARTS = regex(r"\s+[\u00b7\u2022|]\s+|\.\s+")


def named_in_byline(document: Document) -> str:
    """What the lines between the title and the first section call the document, if that is a
    report on an incident ("Device team | Postmortem KB-71"), else ""."""
    parts = (part.strip() for line in _head_lines(document) for part in _PARTS.split(line))
    # A line in the middle of a sentence begins with a small letter.
    bylines = (part for part in parts if not part[:1].islower() and word_count(part) <= _BYLINE)
    told = filter(None, (_opening_of_description(document), *bylines))
    names = map(title_names, told)
    return next((one.report for one in names if one.report and not (one.other or one.plural)), "")


def _opening_of_description(document: Document) -> str:
    """The words for a report with which the description in the front matter begins, else ""."""
    begun = normal(setting_of(document, "description"))
    tied = {*lookup.clauses.of, *lookup.clauses.prepositions}
    for name in report_names(begun):
        opened, _, rest = begun.partition(name)
        if not opened and rest.split()[:1] and rest.split()[0] in tied:
            return name
    return ""


def incident_by_clock(document: Document) -> str:
    """The word for an incident in a text that tells by the clock how it went, else ""."""
    clocks: set[int] = set()
    words: list[str] = []
    for text in _texts(document):
        if len(words) < _NAMED:
            words += [name for name in _incidents() if stands_alone(name, text)][:1]
        clocks.update(clock.lo for clock in find_clocks(text))
    return words[0] if len(clocks) >= _CLOCKS and len(words) >= _NAMED else ""


def heads_course_of_incident(document: Document) -> bool:
    """Whether a heading names the timeline as that of an incident: "Course of the incident"."""
    title = naming_section(document)
    headed = (one.title for one in document.sections() if one.heading and one is not title)
    return any(
        Role.TIMELINE in named_roles(said)
        and any(stands_alone(name, said) for name in _incidents())
        for said in headed
    )


@cache
def _incidents() -> tuple[str, ...]:
    """The words for an incident that are none for a report on one."""
    reports = frozenset(map(normal, lookup.report.reports))
    return tuple(name for name in lookup.report.names if normal(name) not in reports)


def is_dated(document: Document) -> bool:
    """Whether the title or what stands above the first section holds a date."""
    lines = (title_of(document), *_head_lines(document))
    return any(True for line in lines for _ in find_dates(line))


def _head_lines(document: Document) -> Iterator[str]:
    """The lines of the paragraphs above the first section, below the title."""
    title = naming_section(document)
    for section in (document.root, title):
        for block in section.blocks if section else ():
            if isinstance(block, Paragraph):
                yield from (line.plain for line in block.text.lines())


def _texts(document: Document) -> Iterator[str]:
    """All texts of a document but its title."""
    title = naming_section(document)
    for section in document.sections():
        if section.heading and section is not title:
            yield section.title
        for node in nodes_within(section.blocks):
            yield from (one.text.plain for one in shown(node))


def is_notice(document: Document, titles: DocumentTitles) -> bool:
    """Whether a document is a few sentences without any part of a postmortem, and its fields tell
    only when something was down and how badly, as those of a status page do."""
    timing = (Reading.DATE, Reading.MOMENT, Reading.CHOICE)
    stated = titles.keys.intersection(KeyTrait.TYPICAL.keys)
    if titles.roles or any(KEYS[key].reading not in timing for key in stated):
        return False
    texts = (block.text.plain for block in blocks_of(document) if isinstance(block, Paragraph))
    return sum(map(word_count, texts)) < _SHORT


def tells_event(document: Document, titles: DocumentTitles) -> bool:
    """Whether something in the text is dated, timed or measured as one incident is."""
    if titles.keys.intersection(KeyTrait.TYPICAL.keys):
        return True
    sections = tuple(document.sections())
    timed = any(is_chronicle(section.blocks, titled=True) for section in sections)
    return timed or any(map(_has_dated_text, sections))


def has_date(document: Document) -> bool:
    """Whether a date stands in any paragraph, or a month is all that stands behind a label."""
    texts = (block.text for block in blocks_of(document) if isinstance(block, Paragraph))
    labels = (label for one in document.sections() for label in labels_within(one.blocks))
    return any(is_month(label.value.plain) for label in labels) or any(
        True for text in texts for _ in find_dates(text.plain)
    )


def has_clock(document: Document) -> bool:
    """Whether a time of day stands in any text but those that a label begins."""
    nodes = (node for one in document.sections() for node in nodes_within(one.blocks))
    told = (one.text.plain for node in nodes if not labels_of(node) for one in shown(node))
    return any(True for text in told for _ in find_clocks(text))


def has_bold_part(document: Document) -> bool:
    """Whether a text begins with the name of a part in bold ("**Root cause.** A wet wick")."""
    nodes = (node for one in document.sections() for node in nodes_within(one.blocks))
    texts = (node.text for node in nodes if isinstance(node, Item | Paragraph))
    return any(known_section(normal(bold_opening(text))) for text in texts)


def _has_dated_text(section: Section) -> bool:
    texts = (block for block in section.blocks if isinstance(block, Paragraph) and not block.labels)
    return any(True for block in texts for _ in find_dates(block.text.plain))
