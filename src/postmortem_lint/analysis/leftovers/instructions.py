"""Sentences that tell an author what to write, set off as a template sets them off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.markdown.model import Item, Paragraph, Table
from postmortem_lint.markdown.walk import walk
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.templates.reading.removal import opens_with_removal
from postmortem_lint.templates.reading.wording import instructs, is_instruction
from postmortem_lint.text import Source, Span, Text

_MARKS = ("*", "_")
_CHANNEL = regex(r"(?<!\w)[#@]\w")
_BRACKETS = ("()", "（）")
_HERE = regex(rf"(?<![^\W\u2e80-\uffff])(?:{lookup.placeholders.here})", re.IGNORECASE)
# What is set off within a text, with the marks around it.
_EMPHATIC = regex(r"(?<![\w*_\\])([*_])(?=[^\s*_])([^*_]{8,200})(?<=\S)\1(?![\w*_])")
_ROUND = regex(r"[(（]([^()（）]{4,200})[)）]")
_SHORT = 160  # characters of a request without marks of its own
_GAP = 8  # characters beside a sentence in which another one ends or begins
_STOPS = tuple(".!?。！？：:")


def instructions(postmortem: Postmortem) -> Iterator[Span]:
    """The paragraphs, items and cells that stand in italics or brackets as a whole and say what is
    to be written there; and the sentences that do so beside what the author wrote."""
    for section in postmortem.document.sections():
        for visit in walk(section.blocks):
            if visit.quoted:
                continue
            match visit.node:
                case Paragraph() | Item() as block:
                    texts: tuple[Text, ...] = (block.text,)
                case Table() as table:
                    texts = tuple(cell.text for row in table.rows for cell in row.cells)
                case _:
                    continue
            yield from (text.span for text in texts if _instructs(postmortem, text))
    for passage in postmortem.passages:
        if passage.place is not Place.HEADING and not passage.quoted:
            yield from _sentences(postmortem.document.source, passage)


def _instructs(postmortem: Postmortem, text: Text) -> bool:
    plain = text.plain.strip()
    if len(plain) <= _SHORT and not (text.code or text.links) and _opens_with_request(plain):
        return True
    if plain[:1] + plain[-1:] not in _BRACKETS and not _in_italics(
        postmortem.document.source, text
    ):
        return False
    return not text.links and _tells(plain.strip("()（） "))


def _opens_with_request(plain: str) -> bool:
    """Whether a text without marks of its own begins with a verb of writing and "here": "Describe
    here what"; what is to be done at a place names that behind ("add the flag here")."""
    second = plain.partition(" ")[2]
    return _HERE.match(second) is not None and instructs(plain)


def _tells(inner: str) -> bool:
    """Whether a sentence tells an author what to write, and does not ask readers for something."""
    told = is_instruction(inner) or opens_with_removal(inner)
    return told and _CHANNEL.search(inner) is None


def _in_italics(source: Source, text: Text) -> bool:
    """Whether one mark stands on each side of a whole text; two are bold, and an author's own."""
    start, end = text.span.start, text.span.end
    before, behind = source.text[max(0, start - 2) : start], source.text[end : end + 2]
    mark = before[-1:] if text else ""
    alone = mark in _MARKS and behind[:1] == mark and mark not in source[text.span]
    return alone and not (before == behind == mark * 2)


def _sentences(source: Source, passage: Passage) -> Iterator[Span]:
    """The sentences in italics or brackets of a text that has others."""
    text = passage.text
    whole = Span(max(0, text.start - 1), min(len(source.text), text.end + 1))
    raw = source[whole]
    for found in (*_EMPHATIC.finditer(raw), *_ROUND.finditer(raw)):
        group = found.lastindex or 0
        if not (_tells(found[group]) and _is_apart(raw, found, group)):
            continue
        span = Span(whole.start + found.start(group), whole.start + found.end(group))
        hidden = any(one.meets(span) for one in (*text.code, *(link.span for link in text.links)))
        if not hidden and _is_certain(passage, found[group]):
            yield span


def _is_apart(raw: str, found: re.Match[str], group: int) -> bool:
    """Whether something is a sentence of its own, where others stand beside it."""
    before = raw[max(0, found.start() - _GAP) : found.start()].strip()
    behind = raw[found.end() : found.end() + _GAP].strip()
    first = not before or before.endswith(_STOPS)
    inner = found[group].rstrip()
    last = not behind or inner.endswith(_STOPS) or behind.startswith(_STOPS)
    last = last or inner[-1:] >= "\u2e80" or behind[:1].isupper()
    return bool(before or behind) and first and last and not behind[:1].islower()


def _is_certain(passage: Passage, inner: str) -> bool:
    """Whether it can be nobody but the author who is asked: work to do is told so, too."""
    looks_ahead = RoleTrait.REFLECTS.among(passage.roles)
    return _HERE.search(inner) is not None or not looks_ahead
