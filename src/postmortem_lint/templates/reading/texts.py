"""The texts of a template that must not be left in a document: guidance, examples, tokens."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

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
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.templates.reading.field_texts import field_texts
from postmortem_lint.templates.reading.fields import labelled_places
from postmortem_lint.templates.reading.formats import (
    asks_for_handle,
    asks_for_length,
    is_format,
    is_piece,
    is_sample,
    tokens_of,
)
from postmortem_lint.templates.reading.marks import is_remark_label, may_go
from postmortem_lint.templates.reading.notes import comment_texts, notes_on_itself
from postmortem_lint.templates.reading.sample_items import is_sample_item
from postmortem_lint.templates.reading.value_lists import listed_values
from postmortem_lint.templates.reading.wording import word_count
from postmortem_lint.text import Source, Text
from postmortem_lint.values.placeholders import is_angled_token

_FEW = 2  # rows or items; more of them are an example of a whole
_HIDDEN = "\ufffc"  # code within a text
_SENTENCE = 5  # words
_LINE = 8  # words of what is to be referred to
_LONGEST = 60
_FRAMES = (("_", "_"), ("*", "*"), ("[", "]"), ("<", ">"), ("(", ")"), ("（", "）"))
_ITEM = regex(r"[-*+] ")
_ASKING = ("?", "？")
_MORE = ("…", "...")
_ANNOUNCING = (":", "：", ",", "，")
_MOST = 6  # items of references


def placeholder_tokens(postmortem: Postmortem) -> tuple[str, ...]:
    """The tokens that somebody has to fill in, each once, in order."""
    found: dict[str, None] = {}
    for place in labelled_places(postmortem):
        value = " ".join(place.value.plain.split())
        asked = tokens_of(value) or asks_for_handle(value) or asks_for_length(value)
        if is_format(value) and asked and len(value) <= _LONGEST:
            found.setdefault(value)
    headings = (section.title for section in postmortem.document.sections())
    for text in (*headings, *(passage.text.prose for passage in postmortem.passages)):
        found.update(dict.fromkeys(tokens_of(text)))
    found.update(dict.fromkeys(_unshown(postmortem.document)))
    whole = "\n".join(token for token in found if not is_piece(token))
    told = (token for token in found if _HIDDEN not in token)
    return tuple(token for token in told if not (is_piece(token) and token in whole))


def _unshown(document: Document) -> Iterator[str]:
    """The tokens that a renderer hides or makes bold, and that are no part of a text."""
    for span in unshown_tokens(document):
        text = document.source[span]
        if text.startswith("_") or is_angled_token(text, document.source.text):
            yield text


def guidance_texts(postmortem: Postmortem) -> tuple[str, ...]:
    """The texts that tell what to write, and the examples, each once, in order."""
    found: dict[str, None] = {}
    for section in postmortem.document.sections():
        if section.level or postmortem.title is None:
            found.update(dict.fromkeys(_of_section(postmortem, section)))
    found.update(dict.fromkeys(_of_entries(postmortem)))
    found.update(dict.fromkeys(field_texts(postmortem)))
    found.update(dict.fromkeys(_of_labelled_parts(postmortem)))
    found.update(dict.fromkeys(notes_on_itself(postmortem)))
    found.update(dict.fromkeys(comment_texts(postmortem)))
    return tuple(found)


def _of_section(postmortem: Postmortem, section: Section) -> Iterator[str]:
    titled = section.heading is not None and section.heading.text is postmortem.title
    above: Iterator[Block] = iter(section.blocks)
    if section.level:  # what stands below a rule at the end is a notice for readers
        above = takewhile(lambda block: not isinstance(block, Break), above)
    held = [block for block in above if not isinstance(block, Html | Break)]
    stands_in = not titled and all(_is_text(block) for block in held)
    roles = [part.role for part in postmortem.parts if part.section is section]
    planned = RoleTrait.PLANS_WORK.among(roles)
    refers = RoleTrait.REFERS.among(roles) or Role.APPENDIX in roles
    kept = planned or RoleTrait.REFERS.among(roles)
    samples = RoleTrait.SAMPLED.among(roles)
    announced = False
    for place, block in enumerate(held):
        after = held[place + 1] if place + 1 < len(held) else None
        if isinstance(block, Paragraph):
            told = tuple(_of_paragraph(postmortem, block, after, stands_in, titled))
            yield from told
            announced = bool(told) and told[-1].rstrip().endswith(_ANNOUNCING) and not kept
        elif isinstance(block, List):
            few = stands_in and len(held) <= _FEW and not planned
            told_of = _of_list(postmortem, block, few, refers)
            yield from _announced(block) if announced else told_of
            yield from _samples(block, planned)
            announced = False
        elif isinstance(block, Table) and not titled:
            yield from _of_table(block, samples, postmortem.document.source)
        elif not titled and len(held) > 1:
            yield from _of_quote(block)
        elif stands_in and len(held) == 1:  # a quote
            inside = [one for one in children_of(block) if isinstance(one, Paragraph)]
            yield from (one.text.plain for one in inside if not _is_headed(one))


def _of_quote(block: Block) -> Iterator[str]:
    """The sentences of a quote beside other things, that tell what to write there."""
    for one in children_of(block):
        if isinstance(one, Paragraph) and not _is_headed(one) and not one.text.links:
            noted = zone_note(one.text) is not None
            if word_count(one.text.plain) >= _SENTENCE and not noted:
                yield " ".join(one.text.plain.split())


def _is_text(block: Block) -> bool:
    """Whether a block is running text or a list without labels."""
    if isinstance(block, Paragraph):
        return not block.labels
    return bool(children_of(block)) and not any(
        isinstance(visit.node, Item) and visit.node.labels for visit in walk((block,))
    )


def _is_headed(block: Paragraph) -> bool:
    """Whether a text has a bold head of its own: a notice that stays in each document."""
    strong = block.text.strong
    return bool(block.labels) or (bool(strong) and strong[0].start <= block.text.start + 2)


def _of_paragraph(
    postmortem: Postmortem, block: Paragraph, after: Block | None, stands_in: bool, titled: bool
) -> Iterator[str]:
    """A paragraph that tells what to write; an example with the code below it."""
    source, plain = postmortem.document.source, block.text.plain.strip()
    if len(block.labels) == 1 and is_remark_label(block.labels[0].key.plain):
        if isinstance(after, Code) and not block.labels[0].value:
            yield source[block.span].strip()
            yield f"```\n{source[after.body]}\n```"
        return
    framed = _is_framed(source[block.span])
    labelled = any(label.bold for label in block.labels) or (block.labels and not framed)
    if labelled or zone_note(block.text) is not None or not plain:
        return
    boxes = isinstance(after, List) and any(item.box for item in after.items)
    if boxes and not framed:
        return  # the question that they answer
    asks = framed or plain.endswith(_ASKING)
    beside = not titled and not block.text.links and word_count(plain) >= _SENTENCE
    if asks or stands_in or beside:
        yield plain


def _of_list(postmortem: Postmortem, block: List, stands_in: bool, refers: bool) -> Iterator[str]:
    """The items that ask, and those of a short list that is all that a section holds; one of what
    it `refers` to may be longer."""
    source = postmortem.document.source
    few = stands_in and len(block.items) <= (_MOST if refers else _FEW + 1)
    for item in block.items:
        plain = item.text.plain.strip()
        if item.labels or not plain or tokens_of(plain) == (plain,):
            continue
        raw = source[item.span].partition(" ")[2].strip()
        framed = _is_framed(source[item.text.span]) or _is_framed(raw)
        begun = plain.startswith(_MORE) and len(plain.split()) > 1
        brief = few and not item.box and _is_brief(item.text, _LINE if refers else _SENTENCE)
        if framed or plain.endswith(_ASKING) or begun or brief:
            yield plain


def _samples(block: List, planned: bool) -> Iterator[str]:
    """The items that show how action items are written."""
    for item in block.items:
        plain, boxed = " ".join(item.text.plain.split()), item.box is not None
        if (item.labels and not planned) or tokens_of(plain) == (plain,):
            continue
        if is_sample_item(plain, planned=planned, boxed=boxed):
            yield plain


def _announced(block: List) -> Iterator[str]:
    """The items of a list that a request announces: "Include:", "For example,"."""
    for item in block.items:
        plain = item.text.plain.strip()
        if plain and not item.labels and item.box is None and tokens_of(plain) != (plain,):
            yield plain


def _is_brief(text: Text, words: int) -> bool:
    """Whether an item is a word that stands for any text: "Bullet", "First point"."""
    return word_count(text.plain) < words and not is_sample(text.plain) and not text.links


def _is_framed(raw: str) -> bool:
    """Whether a whole text is emphasised or stands in brackets, as requests do."""
    text = raw.strip()
    framed = any(text.startswith(first) and text.endswith(last) for first, last in _FRAMES)
    return framed and len(text) > 2 and not text.startswith(("**", "__", "[ ]", "[x]"))


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
        yield from (cell.text.plain.strip() for cell in row.cells if _asks_in_a_frame(cell, source))


def _asks_in_a_frame(cell: Cell, source: Source) -> bool:
    """Whether a cell stands in italics or brackets as a whole, and is neither a format nor a
    choice."""
    plain = cell.text.plain.strip()
    marked = _is_framed(source[cell.span].strip()) and not (is_format(plain) or may_go(plain))
    return marked and not tokens_of(plain) and not listed_values(plain, chosen=True)


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
    """What stands behind the labels that serve as sections, as far as it is emphasised."""
    for part in postmortem.parts:
        value = " ".join(part.value.plain.split()) if part.value else ""
        if part.value and value and not is_format(value):
            start = part.value.start
            if postmortem.document.source.text[start - 1 : start] in ("_", "*"):
                yield value
