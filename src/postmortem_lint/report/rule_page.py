"""The page of a rule, taken apart: what it says, and its examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from postmortem_lint.records import record
from postmortem_lint.regex import regex

_FENCE = regex(r"^(`{3,})([^\n`]*)\n(.*?)^\1$\n?", re.MULTILINE | re.DOTALL)
TITLES = {"Fires": "What it reports", "Stays quiet": "What it accepts"}
"""What the titles of a page are to its readers, where that is another word than to its tests."""
_LINK = regex(r"\[([^\]\n]+)\]\([^)\s]+\)")
# The line below the summary, and the last section: what the rule weighs.
_REPORTED = regex(r"[^:\n]+:(\d+):\d+: (error|warning|info) \S+ \S+: ")
_ACCOUNT = regex(r"^\*\*(?:error|warning|info)\*\* · .*\n\n", re.MULTILINE)
_SEVERITY = regex(
    r"^## Severity\n\n\w+ (?:error|warning|info), but\n\n((?:\*.*\n|  .*\n)+)", re.MULTILINE
)


class PagePieceKind(Enum):
    """What a piece of a page is."""

    TITLE = "title"
    PROSE = "prose"
    REPORTED = "fires"
    ACCEPTED = "quiet"
    REPORT = "report"
    FIXED = "fixed"
    OTHER = "other"


@record
class PagePiece:
    """A title, a paragraph, or what stands in a fence; `word` is the profile of a document, the
    safety of a fix, or the language of anything else."""

    kind: PagePieceKind
    text: str
    word: str = ""


def pieces(page: str) -> Iterator[PagePiece]:
    """The pieces of a page below its title, in order, without what the rule weighs; links are their
    words."""
    body = without_account(page).partition("\n")[2]
    end = 0
    for fence in _FENCE.finditer(body):
        yield from _prose(body[end : fence.start()])
        yield _fenced(fence[2].split(), fence[3])
        end = fence.end()
    yield from _prose(body[end:])


def severity_notes(page: str) -> tuple[str, ...]:
    """What lowers the severity of the rule, as its page lists it."""
    section = _SEVERITY.search(page)
    listed = section[1].removeprefix("* ").split("\n* ") if section else ()
    return tuple(" ".join(note.split()) for note in listed)


def without_account(page: str) -> str:
    """The page without what the rule weighs."""
    return _ACCOUNT.sub("", _SEVERITY.sub("", page), count=1).rstrip() + "\n"


def weight_line(page: str) -> str:
    """The line with severity, default and fix."""
    found = _ACCOUNT.search(page)
    return found[0].strip() if found else ""


def reported(line: str) -> tuple[str, str, str] | None:
    """The line of the document, the severity and the message of a line of a report."""
    found = _REPORTED.match(line)
    return (found[1], found[2], line[found.end() :]) if found else None


def _prose(text: str) -> Iterator[PagePiece]:
    for paragraph in filter(None, (part.strip("\n") for part in text.split("\n\n"))):
        if paragraph.startswith("## "):
            yield PagePiece(PagePieceKind.TITLE, paragraph.removeprefix("## "))
        else:
            yield PagePiece(PagePieceKind.PROSE, _LINK.sub(r"\1", paragraph))


def _fenced(info: list[str], body: str) -> PagePiece:
    match info:
        case ["markdown", ("fires" | "quiet" | "fixed") as kind, *rest]:
            return PagePiece(PagePieceKind(kind), body, rest[0] if rest else "")
        case ["text", "report"]:
            return PagePiece(PagePieceKind.REPORT, body)
    return PagePiece(PagePieceKind.OTHER, body, info[0] if info else "")
