"""Gathers the labelled values of a document, in whatever form they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from postmortem_lint.durations.read import read_duration
from postmortem_lint.durations.units_of_labels import without_unit
from postmortem_lint.language.headings import normal
from postmortem_lint.language.labels import bound_key, named_key
from postmortem_lint.markdown.dashed_labels import dashed_labels
from postmortem_lint.markdown.model import (
    Block,
    Cell,
    Document,
    Item,
    Label,
    List,
    Paragraph,
    Row,
    Section,
    Setting,
    Table,
)
from postmortem_lint.markdown.walk import Node, Visit, labels_of
from postmortem_lint.postmortem.fields.own_tables import own_tables
from postmortem_lint.postmortem.fields.reading import read_fact
from postmortem_lint.postmortem.model import Fact, Form
from postmortem_lint.postmortem.sections.outline import Outline, Scope
from postmortem_lint.postmortem.vocabulary import LabelMatch, Vocabulary, known_label
from postmortem_lint.profile.load import FALLBACK
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, KeyTrait, Reading
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import read_moment


@record
class _Pair:
    """A label and its value below `roles`, before it is known what they mean. A `bare` label has
    no colon behind it and counts only before a date or a time. `column` is the head of the values
    of a table, which may name their unit. `heading`: it stands in the header of a table, above a
    label that is known, and may name the column of the labels. A `dashed` one has a dash in place
    of the colon, and `alone` neither marks nor others beside it."""

    label: Text
    value: Text
    form: Form
    sure: bool
    roles: tuple[Role, ...] = ()
    blocks: tuple[Block, ...] = ()
    bare: bool = False
    column: str = ""
    heading: bool = False
    dashed: bool = False
    alone: bool = False


def gather(
    document: Document, outline: Outline, vocabulary: Vocabulary, profile: Profile
) -> tuple[Fact, ...]:
    """All facts of the document, in document order."""
    facts: list[Fact] = []
    owned = frozenset(one.table.span for one in own_tables(document, profile))
    for setting in document.front_matter.settings if document.front_matter else ():
        facts.extend(_setting(setting, vocabulary, profile))
    for scope in outline.scopes:
        pairs = tuple(_pairs(scope, outline, owned))
        ends = _ends(pairs)
        for pair in pairs:
            facts.extend(_bind(pair, scope, vocabulary, profile, ends))
    bound = {part.title.start for part in outline.parts}
    above = {scope.section.span.start: scope.roles for scope in reversed(outline.scopes)}
    for section in document.sections():
        if section.heading and section.heading.text.start not in bound:
            around = above.get(section.span.start, ())
            facts.extend(_heading(section, around, vocabulary, profile))
    return tuple(sorted(facts, key=lambda fact: fact.label.start))


def labels_without_key(
    document: Document, outline: Outline, vocabulary: Vocabulary
) -> Iterator[Text]:
    """The labels that speak of the whole document and mean nothing that is known."""
    for setting in document.front_matter.settings if document.front_matter else ():
        if _settings_key(setting, vocabulary) is None:
            yield setting.key
    for scope in outline.scopes:
        for pair in _pairs(scope, outline) if scope.known else ():
            heads = set(pair.roles) <= {Role.META} and not pair.bare and not pair.heading
            if (
                heads
                and pair.label.plain.strip()
                and not (
                    vocabulary.label(pair.label.plain, pair.roles)
                    or _by_words(pair)
                    or _with_unit(pair.label.plain, pair.value, pair.roles, vocabulary)
                )
            ):
                yield pair.label


def _setting(setting: Setting, vocabulary: Vocabulary, profile: Profile) -> Iterator[Fact]:
    values = setting.values or (_nothing(setting.span.end),)
    found = _settings_key(setting, vocabulary)
    if found is None:
        return
    fact = read_fact(found.key, setting.key, values[0], Form.FRONT_MATTER, None, profile, values)
    yield _explained(fact, found, ())


def _settings_key(setting: Setting, vocabulary: Vocabulary) -> LabelMatch | None:
    """What a setting of the front matter means, by its name or by the words of that."""
    name = _spoken(setting.key.plain)
    value = setting.values[0] if setting.values else _nothing(setting.span.end)
    found = vocabulary.label(name, ()) or _by_value(name, value)
    return found or _with_unit(setting.key.plain, value, (), vocabulary)


def _with_unit(
    label: str, value: Text, roles: tuple[Role, ...], vocabulary: Vocabulary
) -> LabelMatch | None:
    """What a label means that ends in the unit of its value (`duration_minutes: 48`)."""
    for name in without_unit(label):
        found = vocabulary.label(name, roles)
        if found and KEYS[found.key].reading is Reading.DURATION:
            return found if read_duration(value.plain, label) else None
    return None


def _spoken(name: str) -> str:
    """A front-matter key as words: `incident_date` and `incident.date` are `incident date`."""
    return name.replace("_", " ").replace("-", " ").replace(".", " ")


def _nothing(place: int) -> Text:
    return Text("", ((0, place),), place)


def _explained(fact: Fact, found: LabelMatch, blocks: tuple[Block, ...]) -> Fact:
    return replace(fact, why=found.why, profiled=found.profiled, blocks=blocks)


def _ends(pairs: tuple[_Pair, ...]) -> Mapping[int, Key]:
    """The two labels of the head that are a start and an end only together ("From", "To"), by their
    places."""
    times = (one for one in pairs if set(one.roles) <= {Role.META} and not one.bare)
    found = [
        (one.label.start, key)
        for one in times
        if (key := bound_key(one.label.plain)) and _timed(key, one.value)
    ]
    keys = sorted(key.value for _, key in found)
    return dict(found) if keys == sorted(key.value for key in KeyTrait.BOUNDS.keys) else {}


def _bind(
    pair: _Pair, scope: Scope, vocabulary: Vocabulary, profile: Profile, ends: Mapping[int, Key]
) -> Iterator[Fact]:
    found = vocabulary.label(pair.label.plain, pair.roles)
    if found is None or KEYS[found.key].reading is Reading.TEXT:
        found = _by_words(pair) or found  # "Detection" may be how, or when
    found = found or _with_unit(pair.label.plain, pair.value, pair.roles, vocabulary)
    if found is None and pair.label.start in ends:
        found = LabelMatch(ends[pair.label.start], "words of two labels")
    if found is None:
        return
    own = found.profiled and profile.name != FALLBACK
    if pair.dashed and not _is_dashed_field(found, pair, scope, own=own):
        return
    if not _placed(found, pair, scope) or (pair.bare and not _timed(found.key, pair.value)):
        return
    role = pair.roles[-1] if pair.roles else None
    value = pair.value or _line_below(found.key, pair.blocks) or pair.value
    fact = read_fact(found.key, pair.label, value, pair.form, role, profile, column=pair.column)
    yield _explained(fact, found, pair.blocks)


def _is_dashed_field(found: LabelMatch, pair: _Pair, scope: Scope, *, own: bool) -> bool:
    """Whether a label before a dash is a field: one of the profile's `own`, or a known one in the
    head; elsewhere, and where the value is not what the key asks for, it may begin any sentence."""
    in_head = scope.known and set(pair.roles) <= {Role.META}
    if pair.alone and not (in_head and own):
        return False
    timed = KEYS[found.key].reading in (Reading.DATE, Reading.MOMENT, Reading.DURATION)
    return found.key is Key.OTHER or (in_head and (not timed or _holds(found.key, pair.value)))


def _by_words(pair: _Pair) -> LabelMatch | None:
    """What a label in the head means that is made of known words, by the value behind it."""
    if not set(pair.roles) <= {Role.META} or pair.bare:
        return None
    return _by_value(pair.label.plain, pair.value)


def _by_value(label: str, value: Text) -> LabelMatch | None:
    key = named_key(label)
    return LabelMatch(key, "words of the label") if key and _holds(key, value) else None


def _holds(key: Key, value: Text) -> bool:
    """Whether a value is what the key asks for: a length, or a time."""
    if KEYS[key].reading is Reading.DURATION:
        return read_duration(value.plain) is not None
    return _timed(key, value)


def _timed(key: Key, value: Text) -> bool:
    """Whether a value without a colon before it is the time that the key asks for."""
    if KEYS[key].reading is Reading.DATE:
        return read_date(value.plain) is not None
    if KEYS[key].reading is not Reading.MOMENT:
        return False
    timed = read_moment(value.plain).kind in (Kind.INSTANT, Kind.DATE_ONLY, Kind.RANGE)
    return timed or read_date(value.plain) is not None


def _placed(found: LabelMatch, pair: _Pair, scope: Scope) -> bool:
    """Whether a label of that key can mean the incident in that scope."""
    if found.placed:
        return True
    if RoleTrait.FOREIGN_LABELS.among(pair.roles):
        return False
    if found.key in KeyTrait.DOCUMENT.keys and not found.profiled:
        return scope.known and (not pair.roles or pair.roles[0] in RoleTrait.ABOUT_DOCUMENT.roles)
    return scope.known or found.profiled or pair.sure


def _pairs(scope: Scope, outline: Outline, owned: frozenset[Span] = frozenset()) -> Iterator[_Pair]:
    """Every label of a scope with its value, those of lists, quotes and tables included; the header
    of an `owned` table names the columns of the template."""
    for visit, roles in outline.within(scope):
        yield from (replace(pair, roles=roles) for pair in _pairs_at(visit, owned))


def _pairs_at(visit: Visit, owned: frozenset[Span]) -> Iterator[_Pair]:
    form = Form.ITEM if isinstance(visit.node, Item) else Form.LABEL
    for one in dashed_labels(visit):
        yield _Pair(one.label, one.value, form, False, dashed=True, alone=one.alone)
    match visit.node:
        case Paragraph():
            yield from _paragraph(visit.node, visit.after)
        case Item():
            yield from _item(visit.node)
        case Table():
            yield from _table(visit.node, named=visit.node.span in owned)
        case _:
            return


def _paragraph(block: Paragraph, following: Node | None) -> Iterator[_Pair]:
    for label in block.labels:
        last = label is block.labels[-1] and not label.value
        yield _pair(label, Form.LABEL, _below(following) if last else ())


def _below(following: Node | None) -> tuple[Block, ...]:
    """What stands under a label without a value, unless that has a label of its own."""
    if following is None or isinstance(following, Item):
        return ()
    if any(label.bold for label in labels_of(following)[:1]):
        return ()
    return (following,)


_OF_A_LINE = frozenset(
    (Reading.DATE, Reading.MOMENT, Reading.DURATION, Reading.CHOICE, Reading.PEOPLE)
)


def _line_below(key: Key, blocks: tuple[Block, ...]) -> Text | None:
    """The line that stands under a label as a paragraph of its own, where the key asks for no more
    than a line."""
    if KEYS[key].reading not in _OF_A_LINE or len(blocks) != 1:
        return None
    below = blocks[0]
    alone = isinstance(below, Paragraph) and not below.labels and "\n" not in below.text.plain
    return below.text if isinstance(below, Paragraph) and alone else None


def _pair(label: Label, form: Form, blocks: tuple[Block, ...]) -> _Pair:
    return _Pair(label.key, label.value, form, label.bold, blocks=blocks)


def _item(item: Item) -> Iterator[_Pair]:
    for label in item.labels:
        below = item.blocks if label is item.labels[-1] and not label.value else ()
        yield _pair(label, Form.ITEM, below)
    if not item.labels:
        yield from _bare_item(item.text)


def _bare_item(text: Text) -> Iterator[_Pair]:
    """`- Resolved 2025-03-20 12:09`: words, then a time."""
    first = next((at for at, sign in enumerate(text.plain[:40]) if sign.isdigit()), 0)
    label = text.part(0, first).strip() if first else text
    if first and label.plain.replace(" ", "").isalpha():
        yield _Pair(label, text.part(first, len(text.plain)), Form.ITEM, True, bare=True)


def _table(table: Table, *, named: bool) -> Iterator[_Pair]:
    """A metadata table: keys in the first column (and the third), or keys in the header, unless
    that is `named` as one of columns."""
    header = table.header.cells
    if len(table.rows) == 1 and len(header) > 1 and not (named or _is_pair(table)):
        for key, value in zip(header, table.rows[0].cells, strict=False):
            yield _Pair(key.text, value.text, Form.TABLE, True)
    if len(header) in (2, 4, 6) and not is_wide(table):
        known = any(_is_key(cell) for row in table.rows for cell in row.cells[:1])
        if not _names_columns(table):
            yield from (replace(pair, heading=known) for pair in _row(table.header, header))
        for row in table.rows:
            yield from _row(row, header)


def _is_pair(table: Table) -> bool:
    """Whether the only row of a table begins with a key, as its header does: both are pairs."""
    return all(_is_key(row.cells[0]) for row in (table.header, *table.rows) if row.cells)


def is_wide(table: Table) -> bool:
    """Whether all keys stand in the header of a table of one row, and none below it."""
    if len(table.rows) != 1:
        return False
    below = table.rows[0].cells[:1]
    names = [_is_key(cell) for cell in table.header.cells]
    return all(names) and not any(map(_is_key, below))


def _names_columns(table: Table) -> bool:
    """Whether the header names the columns below it, and is no row of labels and values itself."""
    if any(_is_key(cell) for row in table.rows for cell in row.cells[::2]):
        return False
    cells = table.header.cells
    if any(map(_is_key, cells[1::2])):
        return True
    below = table.rows[0].cells if table.rows else ()
    columns = zip(cells[::2], cells[1::2], below[::2], strict=False)
    return any(_fits(key, value) and not _fits(key, beside) for key, beside, value in columns)


def _fits(label: Cell, value: Cell) -> bool:
    """Whether a cell holds a time or a length, as its label asks."""
    key = known_label(normal(label.text.plain))
    return key is not None and _holds(key, value.text)


def _is_key(cell: Cell) -> bool:
    return known_label(normal(cell.text.plain)) is not None


def _row(row: Row, header: Sequence[Cell]) -> Iterator[_Pair]:
    for key, value, head in zip(row.cells[::2], row.cells[1::2], header[1::2], strict=False):
        column = head.text.plain.strip()
        yield _Pair(_bare(key.text), value.text, Form.TABLE, True, column=column)


def _bare(key: Text) -> Text:
    """A key cell without the colon it may end in."""
    stripped = key.strip()
    return stripped.part(0, len(stripped.plain.rstrip(":： "))) if stripped.plain else stripped


def _heading(
    section: Section, roles: tuple[Role, ...], vocabulary: Vocabulary, profile: Profile
) -> Iterator[Fact]:
    """`## Date` with its value below, or `## Date: July 1, 2020`."""
    heading = section.heading
    if (
        heading is None
        or section.level < 2
        or section.children
        or RoleTrait.FOREIGN_LABELS.among(roles)
    ):
        return
    name, colon, _ = heading.text.plain.partition(":")
    found = vocabulary.label(name, roles)
    if found is None or found.key not in KeyTrait.HEADING.keys:
        return
    label = heading.text.part(0, len(name))
    inline = heading.text.part(len(name) + len(colon), len(heading.text.plain)).strip()
    values = (
        (inline,) if inline else tuple(_values(section.blocks)) or (_nothing(heading.span.end),)
    )
    fact = read_fact(found.key, label, values[0], Form.HEADING, None, profile, values)
    yield _explained(fact, found, () if fact.text else section.blocks)


def _values(blocks: tuple[Block, ...]) -> Iterator[Text]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, List):
            yield from (item.text for item in block.items)
        else:
            return
