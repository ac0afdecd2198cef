"""Texts of a template that tell what to write and were left in the document."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from functools import lru_cache

from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import Block, Code, Document, Item, Paragraph, Row, Table
from postmortem_lint.markdown.walk import nodes_within
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

_FENCE = regex(r"```[^\n]*\n(.*?)\n?```", re.DOTALL)
_MARKS = str.maketrans("", "", "*_`#>")
# What stands before a sentence, at its end, and behind it.
_PARTING = ".!?:;)([。！？：；）（」「"
_ENDING, _CLOSING = ".!?:。！？：", ".!?;)]。！？；）」"
# Shorter texts may be anybody's; they count only as a whole.
_WORDS = 5


@record
class Guidance:
    """The guidance of a profile in normal form: texts, and examples that stand in code.

    `sentences` are long enough to count inside a text too; each with whether it is borrowed from
    another template that comes along, which a team may have begun with before it wrote its own.
    `rows` are sample rows of tables, as `| cell | cell |`, `comments` those of HTML.
    """

    own: frozenset[str]
    rows: frozenset[str]
    code: frozenset[str]
    sentences: tuple[tuple[str, bool], ...]
    comments: frozenset[str]

    def is_comment(self, body: str) -> bool:
        """Whether a comment is one of the template."""
        return _normal(body) in self.comments

    def is_hint(self, text: str) -> bool:
        """Whether a value is nothing but guidance."""
        return _normal(text) in self.own


def guidance_of(profile: Profile) -> Guidance:
    """The guidance that may be left in a document of `profile`."""
    return _guidance(profile.name, profile.guidance)


@lru_cache(maxsize=32)
def _guidance(name: str, texts: tuple[str, ...]) -> Guidance:
    comments = [text for text in texts if text.startswith("<!--")]
    texts = tuple(text for text in texts if text not in comments)
    fences = [_FENCE.fullmatch(text.strip()) for text in texts]
    own = {_normal(text) for text, fence in zip(texts, fences, strict=True) if not fence}
    others = (builtin_profile(other) for other in builtin_names() if other != name)
    borrowed = {_normal(text) for other in others for text in other.guidance} - own
    known = [(text, False) for text in own] + [(text, True) for text in borrowed]
    return Guidance(
        frozenset(own),
        frozenset(text for text in own if text.startswith("|")),
        frozenset(_normal(fence[1]) for fence in fences if fence),
        tuple(pair for pair in known if word_count(pair[0].replace("/", " ")) >= _WORDS),
        frozenset(_normal(text.removeprefix("<!--").removesuffix("-->")) for text in comments),
    )


@record
class _Piece:
    """A text that is left; `lead` if it only announces what follows ("Example:")."""

    span: Span
    borrowed: bool
    lead: bool = False


def texts_left(document: Document, guidance: Guidance) -> Iterator[tuple[Span, bool]]:
    """The places of guidance in `document`, and whether it is that of another template.

    Blocks that touch are one place. An announcement counts only with what it announces.
    """
    for section in document.sections():
        pieces = deque(_pieces(section.blocks, document.source, guidance))
        while pieces:
            piece = pieces.popleft()
            span, alone = piece.span, piece.lead
            while (
                pieces and _touch(document.source, span, pieces[0].span) and not pieces[0].borrowed
            ):
                span, alone = span.cover(pieces.popleft().span), False
            if not alone:
                yield span, piece.borrowed


def _touch(source: Source, first: Span, second: Span) -> bool:
    return source.line(second.start) == source.line(max(first.start, first.end - 1)) + 1


def _pieces(blocks: tuple[Block, ...], source: Source, guidance: Guidance) -> Iterator[_Piece]:
    for node in nodes_within(blocks):
        match node:
            case Code() as code:
                if _normal(source[code.body]) in guidance.code:
                    yield _Piece(code.span, False)
            case Item() as item:
                whole = item.text.span if item.blocks else item.span
                if not _is_gone_on_with(item):
                    yield from _in_text(item.text, whole, guidance)
            case Table() as table:
                for row in table.rows:
                    if guidance.rows and _written(row) in guidance.rows:
                        yield _Piece(row.span, False)
                        continue
                    for cell in row.cells:
                        yield from _in_text(cell.text, cell.span, guidance)
            case Paragraph() as block:
                yield from _in_text(block.text, block.span, guidance)
            case _:
                continue


def _is_gone_on_with(item: Item) -> bool:
    """Whether an item has become a link, or a word or two lead to what stands below it."""
    brief = word_count(item.text.plain) < _WORDS
    return bool(item.text.links or (brief and item.blocks))


def _written(row: Row) -> str:
    """A row in the normal form of sample rows."""
    return _normal(f"| {' | '.join(cell.text.plain for cell in row.cells)} |")


def _in_text(text: Text, place: Span, guidance: Guidance) -> Iterator[_Piece]:
    """A text at `place` that is guidance as a whole, else the guidance sentences in it."""
    if not text:
        return
    whole = _normal(text.plain)
    if whole in guidance.own:
        announces = whole.endswith(":") and not whole.endswith("::")  # a box of a site ends so
        yield _Piece(place, False, announces)
        return
    said = [pair for pair in guidance.sentences if pair[0] in whole]
    folded, places = _folded(text.plain) if said else ("", {})
    for sentence, borrowed in said:
        start = folded.find(sentence)
        end = start + len(sentence)
        if start >= 0 and _begins(folded, start) and _ends(folded, end):
            yield _Piece(text.locate(places[start], places[end - 1] + 1), borrowed)


def _begins(text: str, start: int) -> bool:
    return not text[:start].strip() or text[:start].rstrip()[-1] in _PARTING


def _ends(text: str, end: int) -> bool:
    return not text[end:].strip() or text[end - 1] in _ENDING or text[end] in _CLOSING


def _normal(text: str) -> str:
    return " ".join(text.translate(_MARKS).split()).casefold()


def _folded(text: str) -> tuple[str, Mapping[int, int]]:
    """`text` in normal form, and where each of its characters stands in `text`."""
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        sign = " " if char.isspace() else char.lower()
        if len(sign) != 1 or ord(char) in _MARKS or (sign == " " and chars and chars[-1] == " "):
            continue
        chars.append(sign)
        places.append(place)
    return "".join(chars), dict(enumerate(places))
