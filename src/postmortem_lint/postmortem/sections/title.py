"""Which heading is the title of a document."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins, ends
from postmortem_lint.language.report_titles import report_names
from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import Block, Document, Html, Paragraph, Section
from postmortem_lint.postmortem.sections.by_content import action_items, is_chronicle
from postmortem_lint.postmortem.sections.parts import inner_blocks
from postmortem_lint.postmortem.vocabulary import Vocabulary
from postmortem_lint.regex import regex
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import find_dates

_LONGEST = 120  # characters of a title
_LABEL = regex(r"([^:：]{1,40})[:：]")


def title_section(document: Document, vocabulary: Vocabulary) -> Section | None:
    """The section of the title: the first level-1 heading; without one, and without a title in the
    front matter, the first heading of all, if it can be no part and no field."""
    sections = document.root.children
    highest = next((one for one in sections if one.level == 1), None)
    front = front_title(document)
    if front and highest and not any(map(str.isalpha, highest.title)):
        return None  # a year over the reports of a page
    if front and highest and highest is not sections[0]:
        return None  # a part that stands out
    if highest or front or not sections:
        return highest
    first = sections[0]
    if first.heading and first.heading.unmarked:
        return None
    return first if first.title.strip() and _names_the_incident(first, vocabulary) else None


def bold_title(document: Document) -> Text | None:
    """The paragraph with which a document begins, or its first line above lines with labels, if all
    of it is bold: no heading, but a title."""
    first = _first_shown(document)
    if not isinstance(first, Paragraph):
        return None
    text = first.text.strip()
    above = text.lines()[0].strip()
    # Bold words alone on their line are read as a label, here one without a value.
    titled = len(first.labels) > 1 and not first.labels[0].value
    titled = titled and above.plain[-1:] not in (":", "：")
    return next((one for one in (text, above if titled else None) if one and _is_bold(one)), None)


def _is_bold(text: Text) -> bool:
    return bool(text) and any(one.contains(text.span) for one in text.strong)


def is_headed(document: Document) -> bool:
    """Whether a document begins with the only heading that stands over no other one's like: a title
    in all but its level."""
    sections = document.root.children
    return len(sections) == 1 and _first_shown(document) is None and bool(sections[0].title.strip())


def is_letter(document: Document) -> bool:
    """Whether a document begins with a line that greets its readers, as a letter does."""
    block = _first_shown(document)
    if not isinstance(block, Paragraph) or block.labels:
        return False
    line = block.text.plain.strip()
    return line.endswith(_GREETS) and "\n" not in line and word_count(line) <= _GREETING


_GREETING = 10  # words
_GREETS = tuple(",，!！、")


def plain_title(document: Document) -> Text | None:
    """The line of its own with which a document without any heading begins, if it is short, names a
    report and is no sentence: no heading, but a title."""
    block = _first_shown(document)
    if not document.headless or not isinstance(block, Paragraph):
        return None
    if any(label.bold for label in block.labels):
        return None
    line = block.text.strip()
    titled = "\n" not in line.plain and len(line.plain) <= _LONGEST
    titled = titled and line.plain[-1:] not in (".", ":", "：", "。")
    # "Incident report: …" is read as a label, and so is "Date: …".
    naming = block.labels[0].key if block.labels else line
    return line if titled and report_names(normal(naming.plain)) else None


def _first_shown(document: Document) -> Block | None:
    """The first block above all headings that shows something."""
    shown = (one for one in document.root.blocks if not isinstance(one, Html) or one.speaks)
    return next(shown, None)


def front_title(document: Document) -> Text | None:
    """The title that the front matter gives."""
    settings = document.front_matter.settings if document.front_matter else ()
    named = (one.values for one in settings if one.key.plain.lower() == "title")
    return next((values[0] for values in named if values), None)


def _is_of_day(title: str) -> bool:
    """Whether a title is a day and, right behind it, the incident: "2025-06-12 storage outage"."""
    day = next(iter(find_dates(title)), None)
    if day is None or day.start > 0:
        return False
    return ends(normal(title[day.end :]), tuple(map(normal, lookup.report.names)))


def _names_the_incident(section: Section, vocabulary: Vocabulary) -> bool:
    """Whether a heading reads as the name of an incident, and not of a part or a field."""
    title = section.title
    if vocabulary.section(title, ()):
        return False
    label = _LABEL.match(title)
    field = vocabulary.label(label[1], ()) if label else None
    if field and field.key not in KeyTrait.NAMES.keys:
        return False
    named = begins(normal(title), lookup.report.names) or _is_of_day(title)
    if not named and vocabulary.heading(title, ()):
        return False
    # A list of times below a heading of its own is a part of what this one names.
    blocks = section.blocks if section.children else inner_blocks(section)
    if normal(title) in lookup.report.reports:
        return True
    return not (is_chronicle(blocks, titled=False) or action_items(section.blocks))
