"""The texts of a template that must not be left in a document: guidance, examples, tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile, zip_longest

from postmortem_lint.language.sentences import MASK
from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import (
    Block,
    Break,
    Cell,
    Code,
    Document,
    Html,
    Item,
    List,
    Paragraph,
    Section,
    Table,
)
from postmortem_lint.markdown.unshown_tokens import unshown_tokens
from postmortem_lint.markdown.walk import children_of, walk
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.timeline.zone import zone_note
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.templates.reading.code_gaps import is_gap_of_code
from postmortem_lint.templates.reading.conditions import may_go
from postmortem_lint.templates.reading.field_texts import field_texts
from postmortem_lint.templates.reading.fields import labelled_places
from postmortem_lint.templates.reading.formats import (
    asks_for_handle,
    asks_for_length,
    is_format,
    is_gap,
    is_marked_name,
    is_partly_code,
    is_piece,
    is_zeroed,
    tokens_of,
)
from postmortem_lint.templates.reading.item_texts import (
    announced_items,
    asking_items,
    is_framed,
    sample_items,
)
from postmortem_lint.templates.reading.marks import is_remark, is_remark_label, offers_values
from postmortem_lint.templates.reading.notes import comment_texts, notes_on_itself
from postmortem_lint.templates.reading.site_marks import is_site_mark
from postmortem_lint.templates.reading.value_lists import listed_in
from postmortem_lint.templates.reading.wording import asks, is_question
from postmortem_lint.text import Source
from postmortem_lint.values.placeholders import is_angled_token

_FEW = 2  # rows or items; more of them are an example of a whole
_SENTENCE = 5  # words
_LONGEST = 60
_ITEM = regex(r"[-*+] ")
_PLAIN_CODE = ("", "text", "txt", "plain", "markdown", "md")
_ANNOUNCING = (":", "：", ",", "，")


def placeholder_tokens(postmortem: Postmortem) -> tuple[str, ...]:
    """The tokens that somebody has to fill in, each once, in order."""
    found: dict[str, None] = {}
    for place in labelled_places(postmortem):
        value = " ".join(place.value.plain.split())
        asked = tokens_of(value) or asks_for_handle(value) or asks_for_length(value)
        named = place.reading is Reading.PEOPLE and is_marked_name(value)
        if not is_partly_code(place.value) and (
            (is_format(value) and asked) or named or is_gap(value) or is_zeroed(value)
        ):
            found.update(dict.fromkeys((value,) if len(value) <= _LONGEST else ()))
    headings = (section.title for section in postmortem.document.sections())
    texts = (*headings, *(passage.text.prose for passage in postmortem.passages))
    found.update(dict.fromkeys(_without_frames([one for text in texts for one in tokens_of(text)])))
    found.update(dict.fromkeys(_unshown(postmortem.document)))
    whole = "\n".join(token for token in found if not is_piece(token))
    told = (token for token in found if MASK not in token)
    return tuple(token for token in told if not (is_piece(token) and token in whole))


def _without_frames(tokens: list[str]) -> Iterator[str]:
    """Tokens without a word or two that are framed and may stay: "【重要】"."""
    framed = sum(token.startswith("【") for token in tokens) <= _FEW
    return (token for token in tokens if not (framed and token.startswith("【")))


def _unshown(document: Document) -> Iterator[str]:
    """The tokens that a renderer hides or makes bold, and that are no part of a text."""
    for span in unshown_tokens(document):
        text = document.source[span]
        if text.startswith("_") or is_angled_token(text, document.source.text):
            yield text


def guidance_texts(postmortem: Postmortem) -> tuple[str, ...]:
    """The texts that tell what to write, and the examples, each once, in order."""
    found: dict[str, None] = {}
    fields = frozenset(place.label.start for place in labelled_places(postmortem))
    for section in postmortem.document.sections():
        if section.level or postmortem.title is None:
            found.update(dict.fromkeys(_of_section(postmortem, section, fields)))
    found.update(dict.fromkeys(_of_entries(postmortem)))
    found.update(dict.fromkeys(field_texts(postmortem)))
    found.update(dict.fromkeys(_of_labelled_parts(postmortem)))
    found.update(dict.fromkeys(notes_on_itself(postmortem)))
    found.update(dict.fromkeys(comment_texts(postmortem)))
    return tuple(found)


@record
class _Surroundings:
    """What is known of a section of the template: whether it is the title, has nothing but running
    text and lists, is but a single block, and what its part is for; where the labels of `fields`
    begin."""

    titled: bool
    stands_in: bool
    alone: bool
    planned: bool
    refers: bool
    listed: bool
    samples: bool
    fields: frozenset[int]

    @classmethod
    def of(
        cls,
        postmortem: Postmortem,
        section: Section,
        held: Sequence[Block],
        fields: frozenset[int],
    ) -> _Surroundings:
        titled = section.heading is not None and section.heading.text is postmortem.title
        roles = [part.role for part in postmortem.parts if part.section is section]
        listed = RoleTrait.REFERS.among(roles)
        return cls(
            titled,
            not titled and all(_is_text(block) for block in held),
            len(held) == 1,
            RoleTrait.PLANS_WORK.among(roles),
            listed or Role.APPENDIX in roles,
            listed,
            RoleTrait.SAMPLED.among(roles),
            fields,
        )


def _of_section(postmortem: Postmortem, section: Section, fields: frozenset[int]) -> Iterator[str]:
    above: Iterator[Block] = iter(section.blocks)
    if section.level:  # what stands below a rule at the end is a notice for readers
        above = takewhile(lambda block: not isinstance(block, Break), above)
    held = [block for block in above if not isinstance(block, Html | Break)]
    here = _Surroundings.of(postmortem, section, held, fields)
    announced = False
    for block, after in zip_longest(held, held[1:]):
        if isinstance(block, Paragraph):
            told = tuple(_of_paragraph(postmortem, block, after, here))
            yield from told
            leads = bool(told) and told[-1].rstrip().endswith(_ANNOUNCING)
            announced = leads and not (here.planned or here.listed)
        elif isinstance(block, List):
            few = here.stands_in and len(held) <= _FEW and not here.planned
            told_of = asking_items(postmortem, block, few, here.refers)
            yield from announced_items(block) if announced else told_of
            yield from sample_items(block, here.planned)
            announced = False
        elif isinstance(block, Table) and not here.titled:
            yield from _of_table(block, here.samples, postmortem.document.source)
        elif isinstance(block, Code):
            yield from _of_code(block, here, postmortem.document.source)
        elif not here.titled and not here.alone:
            yield from _of_quote(block)
        elif here.stands_in and here.alone:
            yield from _of_lone_quote(block)


def _of_code(block: Code, here: _Surroundings, source: Source) -> Iterator[str]:
    """A block of code that is to be put there, or of no language that is all of a section, or shows
    how its entries are written."""
    body = source[block.body]
    form = here.samples and bool(tokens_of(body))
    told = form or (here.alone and word_count(body) >= _FEW)
    told = told and block.info.strip().lower() in _PLAIN_CODE
    if (told or is_gap_of_code(body)) and not here.titled:
        yield f"```\n{body}\n```"


def _of_lone_quote(block: Block) -> Iterator[str]:
    """What a quote says that is all that a section holds."""
    for one in children_of(block):
        if isinstance(one, Paragraph) and not (_is_headed(one, alone=True) or zone_note(one.text)):
            yield one.text.plain


def _of_quote(block: Block) -> Iterator[str]:
    """The sentences of a quote beside other things, that tell what to write there."""
    for one in children_of(block):
        if isinstance(one, Paragraph) and not _is_headed(one, alone=False) and not one.text.links:
            noted = zone_note(one.text) is not None
            if word_count(one.text.plain) >= _SENTENCE and not noted:
                yield " ".join(one.text.plain.split())


def _is_text(block: Block) -> bool:
    """Whether a block is running text or a list without labels."""
    if isinstance(block, Paragraph):
        return not block.labels or is_remark(block.labels)
    return bool(children_of(block)) and not any(
        isinstance(visit.node, Item) and visit.node.labels and not is_remark(visit.node.labels)
        for visit in walk((block,))
    )


def _is_headed(block: Paragraph, *, alone: bool) -> bool:
    """Whether a text has a bold head of its own: a notice that stays in each document."""
    strong = block.text.strong
    if is_remark(block.labels, alone=alone):
        return False
    return bool(block.labels) or (bool(strong) and strong[0].start <= block.text.start + 2)


def _of_paragraph(
    postmortem: Postmortem, block: Paragraph, after: Block | None, here: _Surroundings
) -> Iterator[str]:
    """A paragraph that tells what to write; an example with the code below it."""
    source, plain = postmortem.document.source, block.text.plain.strip()
    remarks = [label for label in block.labels if is_remark_label(label.key.plain)]
    if remarks and len(remarks) == len(block.labels):
        if isinstance(after, Code) and not remarks[0].value:
            yield source[block.span].strip()
            yield f"```\n{source[after.body]}\n```"
        elif not here.titled and _is_told(block, alone=here.alone):
            yield " ".join(plain.split())
        return
    if any(offers_values(label) for label in block.labels):
        yield " ".join(plain.split())
        return
    framed = is_framed(source[block.span])
    if (
        _is_labelled(block, here, framed=framed)
        or zone_note(block.text) is not None
        or not plain
        or is_site_mark(source[block.span].strip())
    ):
        return
    boxes = isinstance(after, List) and any(item.box for item in after.items)
    if boxes and not framed and not here.planned:
        return  # the question that they answer
    asks = framed or is_question(plain)
    beside = not here.titled and not block.text.links and word_count(plain) >= _SENTENCE
    if asks or here.stands_in or beside:
        yield plain


def _is_labelled(block: Paragraph, here: _Surroundings, *, framed: bool) -> bool:
    """Whether a paragraph has labels, and is no sentence with a colon that is all of a section:
    "One or two sentences: what happened"."""
    if any(label.bold for label in block.labels):
        return True
    sentence = here.alone and not any(label.key.start in here.fields for label in block.labels)
    return bool(block.labels) and not (framed or (sentence and not here.titled))


def _is_told(block: Paragraph, *, alone: bool) -> bool:
    """Whether a text is a remark of the template on itself; one on the zone, or with a link, is for
    readers, too."""
    long = alone or word_count(block.text.plain) >= _SENTENCE
    noted = bool(block.text.links) or zone_note(block.text) is not None
    return long and not noted and is_remark(block.labels, alone=alone)


def _of_table(table: Table, samples: bool, source: Source) -> Iterator[str]:
    """The sample rows of a table that has but one or two, as they are written without marks; of one
    that has entries or action items all; and any row that stands there again and again."""
    rows = [[" ".join(cell.text.plain.split()) for cell in row.cells] for row in table.rows]
    narrow = len(table.header.cells) < (2 if samples else 3)
    for cells in rows:
        told = [cell for cell in cells if cell and not is_format(cell)]
        sample = len(told) >= _FEW and not narrow and (len(table.rows) <= _FEW or samples)
        again = any(len(cell.split()) > 1 for cell in told) and rows.count(cells) > 1
        if (sample or again) and not any(map(tokens_of, cells)):
            yield f"| {' | '.join(cells)} |"
    for row in table.rows:
        if any(map(_is_format_in_code, row.cells)):
            yield f"| {' | '.join(' '.join(cell.text.plain.split()) for cell in row.cells)} |"
    for row in table.rows:
        yield from (cell.text.plain.strip() for cell in row.cells if _asks_in_a_frame(cell, source))


def _is_format_in_code(cell: Cell) -> bool:
    """Whether a cell holds a format, and only as code: `HH:MM`."""
    plain = cell.text.plain.strip()
    hidden = not any(sign.isalnum() for sign in cell.text.prose)
    return bool(plain) and hidden and is_format(plain)


def _asks_in_a_frame(cell: Cell, source: Source) -> bool:
    """Whether a cell stands in italics or brackets as a whole, and is neither a format nor a
    choice."""
    plain = cell.text.plain.strip()
    marked = is_framed(source[cell.span].strip()) and not (is_format(plain) or may_go(plain))
    return marked and not tokens_of(plain) and not listed_in(cell.text, chosen=True)


def _of_entries(postmortem: Postmortem) -> Iterator[str]:
    """The sample entries of a timeline that is a list."""
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            source = postmortem.document.source
            if entry.columns or entry.instant is None or not entry.event:
                continue
            raw = source[entry.span].partition(" ")[2] if _ITEM.match(source[entry.span]) else ""
            if raw and not tokens_of(raw):
                yield " ".join(raw.split())


def _of_labelled_parts(postmortem: Postmortem) -> Iterator[str]:
    """What stands behind the labels that serve as sections, as far as it is emphasised or asks."""
    for part in postmortem.parts:
        value = " ".join(part.value.plain.split()) if part.value else ""
        if part.value and value and not is_format(value):
            start = part.value.start
            framed = postmortem.document.source.text[start - 1 : start] in ("_", "*")
            if framed or (asks(value) and word_count(value) >= _FEW):
                yield value
