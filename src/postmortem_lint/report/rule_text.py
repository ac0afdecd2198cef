"""What a person is told of a rule: its page as prose, and how to change or suppress it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from difflib import ndiff

from postmortem_lint.finding import Rule, Severity
from postmortem_lint.project_links import rule_page
from postmortem_lint.report.rule_page import (
    TITLES,
    PagePiece,
    PagePieceKind,
    pieces,
    reported,
    severity_notes,
)
from postmortem_lint.report.safe_text.styles import ADDED, BOLD, FAINT, REMOVED, SEVERITIES, paint

_LISTED = ("- ", "* ", "| ", "1. ", "    ")
_WIDEST = 88  # columns of prose
_PASSED = 6  # lines that a moved one may pass for these to be shown


def rule_text(rule: Rule, page: str, fix: str, *, color: bool = False, width: int = 100) -> str:
    """The page of a rule for a terminal; `fix` is the safety of its fix, "none" without one."""
    prose = min(width, _WIDEST)
    lines = [paint(f"{rule.code} {rule.name}", BOLD, color)]
    body = _body(page, color, prose)
    lines += [next(body), next(body), *_account(rule, page, fix, color, prose), "", *body]
    lines += [paint("How to change it", BOLD, color), "", *_changes(rule), ""]
    lines.append(paint(rule_page(rule.code, rule.name), FAINT, color))
    return "\n".join(lines) + "\n"


def _account(rule: Rule, page: str, fix: str, color: bool, width: int) -> Iterator[str]:
    """Severity, default and fix, and what the severity rests on."""
    severity = paint(str(rule.severity), SEVERITIES[rule.severity], color)
    on = "on" if rule.default and not rule.preview else "off, until you select it"
    command = {"none": "", "safe": " (check --fix)"}.get(fix, " (check --fix --unsafe-fixes)")
    yield f"  severity  {severity}"
    for note in severity_notes(page):
        yield from textwrap.wrap(note, width, initial_indent=" " * 12, subsequent_indent=" " * 14)
    yield f"  default   {on}"
    yield f"  fix       {fix}{command}"


def _body(page: str, color: bool, width: int) -> Iterator[str]:
    """The lines of the page, the summary first."""
    last = ""
    for piece in pieces(page):
        match piece.kind:
            case PagePieceKind.TITLE:
                yield paint(TITLES.get(piece.text, piece.text), BOLD, color)
                yield ""
            case PagePieceKind.PROSE:
                yield from _paragraph(piece.text, width)
                yield ""
            case PagePieceKind.REPORT:
                yield from _findings(piece.text, color, width)
                yield ""
            case PagePieceKind.FIXED:
                yield f"  With --fix{' --unsafe-fixes' if piece.word == 'unsafe' else ''}:"
                yield ""
                yield from _difference(last, piece.text, color)
                yield ""
            case _:
                yield from _document(piece, color)
                yield ""
                last = piece.text


def _paragraph(text: str, width: int) -> Iterator[str]:
    if text.startswith(_LISTED):
        yield from text.splitlines()
    else:
        yield from textwrap.wrap(" ".join(text.split()), width, break_on_hyphens=False)


def _document(piece: PagePiece, color: bool) -> Iterator[str]:
    """A document between bars, each of its lines with its number where the report names lines."""
    bar = paint("|", FAINT, color)
    numbered = piece.kind is PagePieceKind.REPORTED
    for number, line in enumerate(piece.text.splitlines(), start=1):
        place = f"{number:>4} " if numbered else "     "
        yield f"{paint(place, FAINT, color)}{bar} {line}".rstrip()


def _findings(report: str, color: bool, width: int) -> Iterator[str]:
    """What is said of the document above, by its lines."""
    for line in report.splitlines():
        found = reported(line)
        if not found:
            yield f"  {line}"
            continue
        number, severity, message = found
        said = textwrap.wrap(message, width, subsequent_indent=" " * 4)
        head = paint(severity, SEVERITIES[Severity[severity.upper()]], color)
        yield f"  line {number}: {head}: {said[0] if said else ''}"
        yield from said[1:]


def _difference(before: str, after: str, color: bool) -> Iterator[str]:
    """The lines that a fix changes, with the few between them, over which one may have moved."""
    styles = {"-": REMOVED, "+": ADDED}
    between: list[str] | None = None
    for line in ndiff(before.splitlines(), after.splitlines()):
        if line[0] == " " and between is not None:
            between.append(line)
        elif line[0] in "-+":
            passed = between if between and len(between) <= _PASSED else []
            between = []
            yield from (f"     {one}".rstrip() for one in passed)
            yield paint(f"     {line}".rstrip(), styles[line[0]], color)


def _changes(rule: Rule) -> Iterator[str]:
    other = next(str(one) for one in reversed(Severity) if one is not rule.severity)
    value, note = (other, 'or "off"') if rule.default else (str(rule.severity), "this runs it")
    yield "  in postmortem-lint.toml"
    yield "     [severity]"
    yield f'     {rule.name} = "{value}"  # {note}'
    yield "     [per-file-ignores]"
    yield f'     "archive/" = ["{rule.code}"]'
    option = "--ignore" if rule.default else "--extend-select"
    yield f"  in one run\n     {option} {rule.code}"
    yield f"  at one line\n     <!-- postmortem-lint: ignore[{rule.code}] why it is right here -->"
