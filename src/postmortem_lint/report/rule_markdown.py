"""The page of a rule for readers who see it beside a finding: its examples as prose."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.project_links import HOME
from postmortem_lint.regex import regex
from postmortem_lint.report.rule_page import (
    TITLES,
    PagePiece,
    PagePieceKind,
    pieces,
    reported,
    severity_notes,
    weight_line,
)

_LONGEST = 1000
_END = regex(r"(?<=[.!?]) ")
_TICKS = regex(r"`+")


def rule_markdown(code: str, name: str, page: str) -> str:
    """The page as Markdown without the marks of its tests, with links that lead there from
    anywhere, and with the comment that suppresses the rule."""
    summary, *rest = (part for piece in pieces(page) for part in _written(piece))
    weighs = weight_line(page).replace("](../", f"]({HOME}/blob/main/")
    notes = "\n".join(f"* {note}" for note in severity_notes(page))
    less = ("## When it weighs less", notes) if notes else ()
    comment = f"`<!-- postmortem-lint: ignore[{code}] why it is right here -->`"
    suppressed = ("## To suppress it", f"At one line, with a reason: {comment}")
    parts = (f"# {code} {name}", summary, weighs, *rest, *less, *suppressed)
    return "\n\n".join(filter(None, parts)) + "\n"


def rule_description(page: str) -> str:
    """What the page says before its examples, in whole sentences."""
    said: list[str] = []
    for piece in pieces(page):
        if piece.kind is not PagePieceKind.PROSE:
            break
        said += _END.split(" ".join(piece.text.split()))
    while len(" ".join(said)) > _LONGEST and len(said) > 1:
        said.pop()
    return " ".join(said)


def _written(piece: PagePiece) -> Iterator[str]:
    match piece.kind:
        case PagePieceKind.TITLE:
            yield f"## {TITLES.get(piece.text, piece.text)}"
        case PagePieceKind.PROSE:
            yield piece.text
        case PagePieceKind.REPORT:
            found = (reported(line) for line in piece.text.splitlines())
            said = (
                f"line {line}: {severity}: {what}\n" for line, severity, what in filter(None, found)
            )
            yield _fenced("".join(said), "text")
        case PagePieceKind.FIXED:
            yield f"With `--fix{' --unsafe-fixes' if piece.word == 'unsafe' else ''}`:"
            yield _fenced(piece.text)
        case PagePieceKind.OTHER:
            yield _fenced(piece.text, piece.word)
        case _:
            yield _fenced(piece.text)


def _fenced(text: str, language: str = "markdown") -> str:
    ticks = "`" * max(3, 1 + max(map(len, _TICKS.findall(text)), default=0))
    return f"{ticks}{language}\n{text}{ticks}"
