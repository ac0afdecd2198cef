"""Whether a document is still read and shown the same after its layout was rewritten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from postmortem_lint.markdown.model import Document
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.rewriting.atoms import atoms
from postmortem_lint.text import Span

_SPACES = regex(r"\s+")


def change(before: Document, after: Document) -> tuple[str, int] | None:
    """What is read or shown differently in words, and the line of `before`; None if nothing is."""
    changed = _difference(before, after)
    if changed:
        return changed[0], before.source.line(changed[1])
    line = _lost_definition(before, after)
    if line:
        return "the definition of a link would be lost", line
    line = _first_other(_page(before), _page(after))
    return ("the page that is made of it would be another one", line) if line else None


def body(document: Document) -> int:
    """The line, from 0, on which the Markdown begins: after the front matter."""
    front = document.front_matter
    return document.source.line(max(front.span.start, front.span.end - 1)) if front else 0


def groups(tokens: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """The tokens of each block at the top: the first, and the one after the last."""
    start = 0
    for number, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            yield start, number + 1
            start = number + 1


def _difference(before: Document, after: Document) -> tuple[str, int] | None:
    """What reads differently, and where it stood."""
    old, new = list(_read(before)), list(_read(after))
    for (was, at), (now, _) in zip(old, new, strict=False):
        if was != now:
            if _said(was) == _said(now):
                return f"the white space or the place of {_said(was)} would change", at.start
            return f"{_said(was)} would be read as {_said(now)}", at.start
    if len(old) != len(new):
        return f"{abs(len(old) - len(new))} parts of it would be lost or appear", 0
    return None


def _read(document: Document) -> Iterator[tuple[tuple[str, ...], Span]]:
    """Each atom with its containers by number, so that places do not matter; then the comments."""
    numbers: dict[tuple[str, int], int] = {}
    for atom in atoms(document):
        around = (
            f"{frame.kind} {numbers.setdefault((frame.kind, frame.start), len(numbers))}"
            for frame in atom.around
        )
        yield (atom.kind, atom.text, *around), atom.place
    for comment in document.comments:
        yield ("comment", _SPACES.sub(" ", document.source[comment.body])), comment.span


def _said(atom: tuple[str, ...]) -> str:
    return f"{atom[0]} '{' '.join(atom[1].split())[:40]}'"


def _first_other(before: Sequence[_Piece], after: Sequence[_Piece]) -> int:
    """The line on which the page begins to differ, 0 if it is the same."""
    if _whole(before) == _whole(after):
        return 0
    pairs = zip(before, after, strict=False)
    last = before[-1].line if before else 1
    return next((was.line for was, now in pairs if was.shown != now.shown), last)


def _whole(pieces: Sequence[_Piece]) -> tuple[str, ...]:
    return "".join(piece.shown[0] for piece in pieces), *(
        code for piece in pieces for code in piece.shown[1:]
    )


def _lost_definition(before: Document, after: Document) -> int:
    """The line of a definition of a link that would be lost, 0 if none would."""
    was, now = _defined(before), _defined(after)
    if was == now:
        return 0
    lines = before.source.text.split("\n")
    lost = next((label for label in was if label not in now), "")
    places = (
        at for at, line in enumerate(lines, 1) if f"[{lost}]:" in " ".join(line.upper().split())
    )
    return next(places, 1)


def _defined(document: Document) -> list[str]:
    """The labels of all definitions, also of those that nothing uses."""
    from markdown_it import MarkdownIt

    env: dict[str, Any] = {}
    lines = document.source.text.split("\n")[body(document) :]
    MarkdownIt("commonmark").enable("table").parse("\n".join(lines), env)
    return sorted(
        [*env.get("references", {}), *(one["label"] for one in env.get("duplicate_refs", ()))]
    )


@record
class _Piece:
    """What a renderer makes of a block at the top, white space aside, then its code as it is; and
    the line of the block."""

    shown: tuple[str, ...]
    line: int


def _page(document: Document) -> tuple[_Piece, ...]:
    """The page that a renderer makes of the document, block by block."""
    from markdown_it import MarkdownIt

    first = body(document)
    engine = MarkdownIt("commonmark").enable("table")
    env: dict[str, Any] = {}
    tokens = engine.parse("\n".join(document.source.text.split("\n")[first:]), env)
    pieces = []
    for start, end in groups(tokens):
        block = tokens[start:end]
        html = _SPACES.sub("", engine.renderer.render(block, engine.options, env))
        code = (token.content for token in block if token.type in ("fence", "code_block"))
        pieces.append(_Piece((html, *code), first + (block[0].map or (0, 0))[0] + 1))
    return tuple(pieces)
