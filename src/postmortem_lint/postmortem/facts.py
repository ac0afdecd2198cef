"""Gathers the labelled values of a document, in whatever form they are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from postmortem_lint.markdown.model import (
    Block,
    Document,
    Item,
    Label,
    List,
    Paragraph,
    Quote,
    Row,
    Section,
    Setting,
    Table,
)
from postmortem_lint.postmortem.model import Fact, Form
from postmortem_lint.postmortem.reading import read_fact
from postmortem_lint.postmortem.sections import Outline, Scope
from postmortem_lint.postmortem.vocabulary import Vocabulary
from postmortem_lint.profile import Profile
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Text

# Where a label with a known name is about something else than the incident.
_FOREIGN = frozenset(
    {
        Role.TIMELINE,
        Role.ACTIONS,
        Role.PREVENTION,
        Role.LONG_TERM_FIX,
        Role.APPENDIX,
        Role.RELATED_INCIDENTS,
        Role.FIVE_WHYS,
    }
)

# Keys about the whole document: outside its head and foot only the profile can place them.
_DOCUMENT_KEYS = frozenset(
    {
        Key.TITLE,
        Key.DATE,
        Key.STATUS,
        Key.AUTHOR,
        Key.REPORT_DATE,
        Key.REVIEW_STATUS,
        Key.REVIEWED_BY,
        Key.REVIEW_DATE,
        Key.INCIDENT_ID,
    }
)

# Headings that carry a value below them, in the manner of the SRE book's example.
_HEADING_KEYS = frozenset(
    {
        Key.DATE,
        Key.STARTED,
        Key.RESOLVED,
        Key.DURATION,
        Key.SEVERITY,
        Key.STATUS,
        Key.AUTHOR,
        Key.REPORT_DATE,
        Key.REVIEWED_BY,
        Key.INCIDENT_ID,
        Key.DOWNTIME,
        Key.PARTICIPANTS,
    }
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A label and its value, before it is known what they mean."""

    label: Text
    value: Text
    form: Form
    sure: bool
    blocks: tuple[Block, ...] = ()


def gather(
    document: Document, outline: Outline, words: Vocabulary, profile: Profile
) -> tuple[Fact, ...]:
    """All facts of the document, in document order."""
    facts: list[Fact] = []
    for setting in document.front_matter.settings if document.front_matter else ():
        facts.extend(_setting(setting, words, profile))
    for scope in outline.scopes:
        for pair in _pairs(scope.blocks):
            facts.extend(_bind(pair, scope, words, profile))
    for section in document.sections():
        facts.extend(_heading(section, outline, words, profile))
    return tuple(sorted(facts, key=lambda fact: fact.label.start))


def _setting(setting: Setting, words: Vocabulary, profile: Profile) -> Iterator[Fact]:
    found = words.label(_spoken(setting.key.plain), ())
    if found is None:
        return
    key, why, profiled = found
    values = setting.values or (_nothing(setting.span.end),)
    fact = read_fact(key, setting.key, values[0], Form.FRONT_MATTER, None, profile, values)
    yield _explained(fact, why, profiled, ())


def _spoken(name: str) -> str:
    """A front-matter key as words: `incident_date` and `incident.date` are `incident date`."""
    return name.replace("_", " ").replace("-", " ").replace(".", " ")


def _nothing(place: int) -> Text:
    return Text("", ((0, place),), place)


def _explained(
    fact: Fact, why: str, profiled: bool, blocks: tuple[Block, ...]
) -> Fact:
    from dataclasses import replace

    return replace(fact, why=why, profiled=profiled, blocks=blocks)


def _bind(pair: _Pair, scope: Scope, words: Vocabulary, profile: Profile) -> Iterator[Fact]:
    found = words.label(pair.label.plain, scope.roles)
    if found is None:
        return
    key, why, profiled = found
    if not _placed(key, pair, scope, profiled, why):
        return
    fact = read_fact(key, pair.label, pair.value, pair.form, scope.role, profile)
    yield _explained(fact, why, profiled, pair.blocks)


def _placed(key: Key, pair: _Pair, scope: Scope, profiled: bool, why: str) -> bool:
    """Whether a label of that key can mean the incident in that scope."""
    if " in " in why:
        return True
    if _FOREIGN.intersection(scope.roles):
        return False
    if key in _DOCUMENT_KEYS and not profiled:
        return scope.known and (not scope.roles or scope.roles[0] in (Role.META, Role.SUMMARY, Role.METRICS, Role.IMPACT))
    return scope.known or profiled or pair.sure


def _pairs(blocks: tuple[Block, ...]) -> Iterator[_Pair]:
    """Every label with its value in these blocks, those of lists, quotes and tables included."""
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            following = blocks[place + 1 :]
            yield from _paragraph(block, following)
        elif isinstance(block, List):
            for item in block.items:
                yield from _item(item)
        elif isinstance(block, Quote):
            yield from _pairs(block.blocks)
        elif isinstance(block, Table):
            yield from _table(block)


def _paragraph(block: Paragraph, following: tuple[Block, ...]) -> Iterator[_Pair]:
    for label in block.labels:
        below: tuple[Block, ...] = ()
        if label is block.labels[-1] and not label.value:
            below = _below(following)
        yield _pair(label, Form.LABEL, below)


def _below(following: tuple[Block, ...]) -> tuple[Block, ...]:
    """What stands under a label without a value: up to the next labelled paragraph."""
    if not following:
        return ()
    first = following[0]
    if isinstance(first, Paragraph) and first.labels and first.labels[0].bold:
        return ()
    return (first,)


def _pair(label: Label, form: Form, blocks: tuple[Block, ...]) -> _Pair:
    return _Pair(label.key, label.value, form, label.bold, blocks)


def _item(item: Item) -> Iterator[_Pair]:
    for label in item.labels:
        below = item.blocks if label is item.labels[-1] and not label.value else ()
        yield _pair(label, Form.ITEM, below)
    yield from _pairs(item.blocks)


def _table(table: Table) -> Iterator[_Pair]:
    """A metadata table: keys in the first column (and the third), or keys in the header."""
    header = table.header.cells
    if len(table.rows) == 1 and len(header) > 1:
        for key, value in zip(header, table.rows[0].cells, strict=False):
            yield _Pair(key.text, value.text, Form.TABLE, True)
    if len(header) in (2, 4, 6):
        for row in (table.header, *table.rows):
            yield from _row(row)


def _row(row: Row) -> Iterator[_Pair]:
    for key, value in zip(row.cells[::2], row.cells[1::2], strict=False):
        yield _Pair(_bare(key.text), value.text, Form.TABLE, True)


def _bare(key: Text) -> Text:
    """A key cell without the colon it may end in."""
    stripped = key.strip()
    return stripped.part(0, len(stripped.plain.rstrip(":： "))) if stripped.plain else stripped


def _heading(
    section: Section, outline: Outline, words: Vocabulary, profile: Profile
) -> Iterator[Fact]:
    """`## Date` with its value below, or `## Date: July 1, 2020`."""
    heading = section.heading
    if heading is None or section.level < 2 or section.children:
        return
    if any(part.section is section for part in outline.parts):
        return
    scope = next((one for one in outline.scopes if one.section is section), None)
    roles = scope.roles if scope else ()
    if _FOREIGN.intersection(roles):
        return
    name, colon, _ = heading.text.plain.partition(":")
    found = words.label(name, roles)
    if found is None or found[0] not in _HEADING_KEYS:
        return
    key, why, profiled = found
    label = heading.text.part(0, len(name))
    inline = heading.text.part(len(name) + len(colon), len(heading.text.plain)).strip()
    values = (inline,) if inline else tuple(_values(section.blocks)) or (_nothing(heading.span.end),)
    fact = read_fact(key, label, values[0], Form.HEADING, None, profile, values)
    yield _explained(fact, why, profiled, () if fact.text else section.blocks)


def _values(blocks: tuple[Block, ...]) -> Iterator[Text]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, List):
            yield from (item.text for item in block.items)
        else:
            return
