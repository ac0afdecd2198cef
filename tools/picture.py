"""Draws what the terminal shows for the sample as docs/picture.svg; `--check` only compares."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html import escape
from itertools import groupby
from operator import itemgetter

from consoles import ROOT, Workspace

PICTURE = ROOT / "docs" / "picture.svg"
COMMAND = "postmortem-lint --select PM302,PM401,PM602,PM801 docs/postmortems"

COLUMNS = 100

Line = list[tuple[str, str]]

_WIDE, _HIGH, _MARGIN = 8.4, 18, 16  # of a character and around them, in pixels
_STYLE = re.compile(r"\x1b\[([\d;]*)m")
_COLORS = {"1": "bold", "34": "faint", "1;31": "error", "1;33": "warning", "1;36": "info"}
_CSS = """
    .screen { fill: #14191f }
    text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
           fill: #d3dae3; white-space: pre }
    .bold { font-weight: bold; fill: #ffffff } .faint { fill: #6ca0dc }
    .error { font-weight: bold; fill: #ff7b72 } .warning { font-weight: bold; fill: #e3b341 }
    .info { font-weight: bold; fill: #56d4dd } .prompt { fill: #7ee787 }
"""


def main(*args: str) -> int:
    """Write the picture, or compare it with what would be drawn; the status."""
    drawn = picture()
    if args == ("--check",):
        fresh = PICTURE.is_file() and PICTURE.read_text(encoding="utf-8") == drawn
        if not fresh:
            print("picture.svg is out of date; run: python3 dev.py refill", file=sys.stderr)
        return int(not fresh)
    PICTURE.write_text(drawn, encoding="utf-8", newline="\n")
    return 0


def picture() -> str:
    """A terminal after the command, as SVG."""
    with Workspace() as workspace:
        said = workspace.run(COMMAND.replace("lint", "lint check --color always", 1))
    lines = [line for each in said.rstrip("\n").split("\n") for line in wrapped(each)]
    width = round(COLUMNS * _WIDE + 2 * _MARGIN)
    height = (len(lines) + 2) * _HIGH + 2 * _MARGIN
    rows = [f'<tspan class="prompt">$</tspan> {COMMAND}', "", *map(spans, lines)]
    texts = "".join(
        f'  <text x="{_MARGIN}" y="{_MARGIN + _HIGH * (at + 1) - 4}">{row}</text>\n'
        for at, row in enumerate(rows)
        if row
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" '
        f'viewBox="0 0 {width} {height}" width="{width}" role="img">\n'
        "  <title>What postmortem-lint reports in the terminal</title>\n"
        f"  <style>{_CSS}  </style>\n"
        f'  <rect class="screen" width="{width}" height="{height}" rx="8"/>\n{texts}</svg>\n'
    )


def wrapped(line: str) -> Iterator[Line]:
    """The rows that a line takes, broken between words."""
    cells = [(char, style) for text, style in styled(line) for char in text]
    while True:
        end = _end_of_row([char for char, _ in cells])
        parts = groupby(cells[:end], key=itemgetter(1))
        yield [("".join(char for char, _ in part), style) for style, part in parts]
        cells = cells[end:]
        if not cells:
            return


def _end_of_row(chars: list[str]) -> int:
    """How many characters the first row takes, the blank behind its last word with it."""
    if len(chars) <= COLUMNS:
        return len(chars)
    blanks = [at for at in range(COLUMNS // 2, COLUMNS) if chars[at] == " "]
    return blanks[-1] + 1 if blanks else COLUMNS


def styled(line: str) -> Iterator[tuple[str, str]]:
    """The parts of a line, each with its style."""
    style, end = "", 0
    for code in _STYLE.finditer(line):
        yield line[end : code.start()], style
        style, end = _COLORS.get(code[1], ""), code.end()
    yield line[end:], style


def spans(line: Line) -> str:
    """A row of the terminal as SVG, its styles as classes."""
    shown = ((escape(text, quote=False), style) for text, style in line)
    tagged = (f'<tspan class="{style}">{text}</tspan>' if style else text for text, style in shown)
    return "".join(tagged)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
