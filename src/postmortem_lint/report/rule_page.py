"""The page of a rule, taken apart: what it says, and its examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from postmortem_lint.records import record
from postmortem_lint.regex import regex

_FENCE = regex(r"^(`{3,})([^\n`]*)\n(.*?)^\1$\n?", re.MULTILINE | re.DOTALL)
_LINK = regex(r"\[([^\]\n]+)\]\([^)\s]+\)")


class PieceKind(Enum):
    """What a piece of a page is."""

    TITLE = "title"
    PROSE = "prose"
    REPORTED = "fires"
    ACCEPTED = "quiet"
    REPORT = "report"
    FIXED = "fixed"
    OTHER = "other"


@record
class Piece:
    """A title, a paragraph, or what stands in a fence; `word` is the profile of a document, or the
    safety of a fix."""

    kind: PieceKind
    text: str
    word: str = ""


def pieces(page: str) -> Iterator[Piece]:
    """The pieces of a page below its title, in order; links are their words."""
    body = page.partition("\n")[2]
    end = 0
    for fence in _FENCE.finditer(body):
        yield from _prose(body[end : fence.start()])
        yield _fenced(fence[2].split(), fence[3])
        end = fence.end()
    yield from _prose(body[end:])


def _prose(text: str) -> Iterator[Piece]:
    for paragraph in filter(None, (part.strip("\n") for part in text.split("\n\n"))):
        if paragraph.startswith("## "):
            yield Piece(PieceKind.TITLE, paragraph.removeprefix("## "))
        else:
            yield Piece(PieceKind.PROSE, _LINK.sub(r"\1", paragraph))


def _fenced(info: list[str], body: str) -> Piece:
    match info:
        case ["markdown", ("fires" | "quiet" | "fixed") as kind, *rest]:
            return Piece(PieceKind(kind), body, rest[0] if rest else "")
        case ["text", "report"]:
            return Piece(PieceKind.REPORT, body)
    return Piece(PieceKind.OTHER, body)
