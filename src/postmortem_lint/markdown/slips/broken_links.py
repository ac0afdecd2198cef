"""Links whose brackets went wrong, so that they are shown as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from postmortem_lint.language.sentences import unquoted
from postmortem_lint.markdown.model import Document, Item, Paragraph, Table
from postmortem_lint.markdown.walk import walk
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text

_ADDRESS = r"https?://[^\s()\[\]<>{}]+"
_FILE = r"(?:\.{1,2}/)*[\w-]+(?:[/.][\w-]+)*\.(?:md|html|pdf|png)(?:#[\w-]+)?"
# What stands between both parts, or around the address, in the place of "](" and ")".
# "[1]https://…" is a footnote, "[10:02]https://…" the line of a chat.
_MISPLACED = regex(
    r"\[(?![^\w\[\]]*\d[\d:./ -]*\])(?P<label>[^\[\]]{1,80})"
    rf"(?:\](?:(?P<bare>{_ADDRESS})(?:\(\))?|\]\((?P<twice>{_ADDRESS})\)"
    rf"|(?P<apart>(?:[ \t]{{1,3}}|[ \t]{{0,3}}\n[ \t]{{0,8}})\((?P<far>{_ADDRESS})\))"
    rf"|\[(?P<square>{_ADDRESS})\]|\{{(?P<curly>{_ADDRESS})\}})|\}}\((?P<other>{_ADDRESS})\))"
)
_REVERSED = regex(rf"(?<![\w\])])\((?P<label>[^()\[\]\n]{{1,80}})\)\[(?P<bare>{_ADDRESS})\]")
# "[WARN] (https://…)" tells of what kind the page is; with a digit, it may name it: "[PAY-7]".
_TAG = regex(r"[^a-z\d]*|.")
_REFERENCE = regex(r"(?<!\w)\[[^\[\]\n]{1,80}\]\[([^\[\]\n]{1,80})\]")
_LOST = regex(r"^\[([^\[\]\n^]{1,80})\]:[ \t]+\S+$", re.MULTILINE)
_UNCLOSED = regex(rf"\[[^\[\]]{{1,80}}\]\((?:https?://[^\s()\[\]]+|{_FILE}(?=\s|\Z))")
# Before the next bracket that opens, none closes: "[see the page (https://…)]" is a remark.
_UNPARTED = regex(
    rf"\[(?P<label>[^\[\](){{}}]{{1,80}}?)"
    rf"(?: ?\((?P<page>{_ADDRESS})|\((?P<file>{_FILE})(?![^\s)]))\)?(?![^\[]*\])"
)
# "[sic](see the next file.md)" is a remark: a path has a slash.
_SPACED = regex(
    r"\[(?P<label>[^\[\]]{0,80})\]\((?P<spaced>(?=[^\s()]{0,80}/)(?=\S{1,80} )"
    r"[^\n()<>\[\]\"]{1,160}\.[a-z]{2,4})(?P<title> \"[^\"\n]{0,120}\")?\)"
)
_WRONG = (_MISPLACED, _REVERSED, _UNPARTED, _SPACED)
_UNOPENED = regex(rf"\]\({_ADDRESS}\)?")


class Lack(Enum):
    """What keeps a text from being a link."""

    PLACES = "its brackets stand otherwise"
    END = "no bracket closes it"
    BEGINNING = "no bracket opens it"


@record
class BrokenLink:
    """A text that was to be a link, and how it should be written where that is plain."""

    span: Span
    lack: Lack
    meant: str = ""


def broken_links(document: Document) -> Iterator[BrokenLink]:
    """The links that are shown as text, each kind in the order of the document."""
    for span, meant in _reversed(document):
        yield BrokenLink(span, Lack.PLACES, meant)
    for span in _unclosed(document):
        yield BrokenLink(span, Lack.END, f"{document.source[span]})")
    for span in _unopened(document):
        yield BrokenLink(span, Lack.BEGINNING)


def _reversed(document: Document) -> Iterator[tuple[Span, str]]:
    """The links that have other brackets than they should, some too many or none, or both kinds in
    the other order, with what is meant."""
    for text in _texts(document):
        for pattern in _WRONG if "[" in text.prose else ():
            for found in pattern.finditer(text.prose):
                span = text.locate(*found.span())
                shown = _is_tagged(found) or _is_quoted(text.prose, found)
                if not shown and not _is_escaped(document, span):
                    yield span, _written(found)


def _is_tagged(found: re.Match[str]) -> bool:
    """Whether a blank parts an address from a mark for its kind: "[WARN] (https://…)"."""
    parts = found.groupdict()
    return bool(parts.get("apart")) and _TAG.fullmatch(parts["label"]) is not None


def _is_quoted(prose: str, found: re.Match[str]) -> bool:
    """Whether a text quotes the signs: what another program wrote is told as it was."""
    return bool(found.groupdict().get("apart")) and "(" not in unquoted(prose)[slice(*found.span())]


def _written(found: re.Match[str]) -> str:
    """The link as it should be."""
    parts = {name: part for name, part in found.groupdict().items() if part and name != "apart"}
    label, title = parts.pop("label", ""), parts.pop("title", "")
    target = f"<{parts['spaced']}>{title}" if "spaced" in parts else next(iter(parts.values()))
    return f"[{' '.join(label.split())}]({target})"


def lost_definitions(document: Document) -> Iterator[tuple[Span, str]]:
    """The links by a name whose definition is shown as text, since it follows a line of text, with
    that line."""
    lost: dict[str, str] = {}
    for text in _texts(document):
        if "]:" in text.prose:
            lines = _LOST.finditer(text.prose)
            lost |= {found[1].lower(): found[0] for found in lines if found.start()}
    for text in _texts(document) if lost else ():
        for found in _REFERENCE.finditer(text.prose):
            if found[1].lower() in lost:
                yield text.locate(*found.span()), lost[found[1].lower()]


def _unclosed(document: Document) -> Iterator[Span]:
    """The links whose address no bracket closes before the next blank."""
    for text in _texts(document):
        if "](" in text.prose:
            spans = (text.locate(*found.span()) for found in _UNCLOSED.finditer(text.prose))
            yield from (span for span in spans if not _is_escaped(document, span))


def _unopened(document: Document) -> Iterator[Span]:
    """The ends of the links before whose label no bracket opens."""
    for text in _texts(document):
        if "](" in text.prose:
            for found in _UNOPENED.finditer(text.prose):
                before = text.prose[: found.start()]
                if "[" not in before[before.rfind("]") + 1 :] and not before.endswith("]"):
                    yield text.locate(*found.span())


def _is_escaped(document: Document, span: Span) -> bool:
    """Whether a backslash makes a sign one to show."""
    return document.source.text[span.start - 1 : span.start] == "\\"


def _texts(document: Document) -> Iterator[Text]:
    """The texts of paragraphs, items and cells."""
    for section in document.sections():
        for visit in walk(section.blocks):
            match visit.node:
                case Paragraph() | Item() as block:
                    yield block.text
                case Table() as table:
                    yield from (cell.text for row in table.rows for cell in row.cells)
