"""Cells and their places."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_invariants import blocks, check, document, tables
from markdown_it import MarkdownIt

from postmortem_lint.markdown.model import Table
from postmortem_lint.text import Source


def table(text: str) -> tuple[Source, Table]:
    doc = document(text)
    check(doc)
    (found,) = tables(doc)
    return doc.source, found


def row(line: str) -> list[str]:
    source, found = table(f"| a | b |\n|---|---|\n{line}\n")
    return [source[cell.span] for cell in found.rows[0].cells]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("a | b", ["a", "b"]),
        ("| a | b", ["a", "b"]),
        ("a | b |", ["a", "b"]),
        ("| a |", ["a"]),
        ("a", ["a"]),
        ("| a | b | c |", ["a", "b", "c"]),
        ("| a |  | c |", ["a", "", "c"]),
        ("|a||", ["a", ""]),
        ("||", [""]),
        (r"| a \| b | c |", [r"a \| b", "c"]),
        ("| `a | b` |", ["`a", "b`"]),
        (r"| `a \| b` | c |", [r"`a \| b`", "c"]),
        ("| \U0001f525 火 | é |  ", ["\U0001f525 火", "é"]),
        ("| a | b | <!-- why -->", ["a", "b", "<!-- why -->"]),
    ],
)
def test_cells_as_written(line: str, cells: list[str]) -> None:
    assert row(line) == cells


def test_cell_texts() -> None:
    _, found = table(
        "| **a** \\| `b \\| c` | [x](y) | <!-- c --> |\n|---|---|---|\n|  |   | &amp; |"
    )
    assert [cell.text.plain for cell in found.header.cells] == ["a | b | c", "x", ""]
    assert [cell.text.plain for cell in found.rows[0].cells] == ["", "", "&"]


@pytest.mark.parametrize(
    "text",
    [
        "| a | b |\n|---|---|\n| c | d |\n{: .wide }\n",
        "| a | b |\n|---|---|\n| c | d |\n[Doors]\n",
        "| a | b |\n|---|---|\n| c | d |\n^doors-1\n",
        "| a | b |\n|---|---|\n| c | d |\n: Doors and lamps\n",
        "| a | b |\n|---|---|\n{% for one in all %}\n| c | d |\n{% endfor %}\n",
        ":::note\n| a | b |\n|---|---|\n| c | d |\n:::\n",
    ],
)
def test_what_is_said_of_a_table_is_no_row(text: str) -> None:
    _, found = table(text)
    assert [[cell.text.plain for cell in row.cells] for row in found.rows] == [["c", "d"]]


def test_a_line_of_a_no_break_space_is_a_row() -> None:
    _, found = table("| a | b |\n|---|---|\n\u00a0\n| c | d |\n")
    assert len(found.rows) == 2


def test_an_empty_cell_stands_after_one_space() -> None:
    text = "|a|b|c|\n|-|-|-|\n|| |  |"
    _, found = table(text)
    last = text.rindex("\n") + 1
    assert [cell.span.start - last for cell in found.rows[0].cells] == [1, 2, 5]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("prefix", ["", "> ", "  "])
def test_tables_in_containers(newline: str, prefix: str) -> None:
    lines = ["| a | b |", "|---|:-:|", "| c | d |"]
    first = "- " if prefix == "  " else prefix
    text = newline.join([first + lines[0], prefix + lines[1], prefix + lines[2], ""])
    source, found = table(text)
    assert source[found.delimiter] == lines[1]
    assert [source[each.span] for each in (found.header, *found.rows)] == [lines[0], lines[2]]


PLAIN = st.characters(
    blacklist_categories=["Cs", "Cc", "Zl", "Zp"], blacklist_characters="|\\`<&[]*_~!"
)
CELL = st.one_of(
    st.text(PLAIN, max_size=12),
    st.text(st.sampled_from("a|b漢\U0001f525 "), max_size=12).map(
        lambda text: text.replace("|", r"\|")
    ),
    st.text(st.sampled_from("ab |"), min_size=1, max_size=6).map(
        lambda text: "`x" + text.replace("|", r"\|") + "y`"
    ),
).map(str.strip)


@given(
    st.lists(CELL, min_size=2, max_size=5),
    st.lists(st.lists(CELL, min_size=1, max_size=6), max_size=4),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([" ", "", "   "]),
)
def test_generated_tables_are_read_back(
    header: list[str], rows: list[list[str]], newline: str, gap: str
) -> None:
    lines = ["|" + "|".join(gap + cell + gap for cell in each) + "|" for each in (header, *rows)]
    lines.insert(1, "|" + "---|" * len(header))
    source, found = table(newline.join(lines))
    written = [[source[cell.span] for cell in each.cells] for each in (found.header, *found.rows)]
    assert written == [header, *rows]
    for each in (found.header, *found.rows):
        for cell in each.cells:
            raw = source[cell.span]
            shown = (
                raw.replace(r"\|", "|").strip("`") if raw[:1] == "`" else raw.replace(r"\|", "|")
            )
            assert cell.text.plain == shown.strip()


LINES = st.lists(
    st.one_of(
        st.text(st.sampled_from("|-: a\\`>"), max_size=10),
        st.sampled_from(
            ["|---|", "a|b", "-|-", "| a | b |", "|:-:|--:|", "- x", "> |a|", "", "---"]
        ),
    ),
    max_size=6,
)


BEGINS_ANOTHER = re.compile(r"(?:>[ \t]?)*[ \t]*(?:>|-(?:[ \t]|\Z)|`{3})")


@given(LINES)
def test_the_same_lines_are_tables_as_for_markdown_it(lines: list[str]) -> None:
    text = "\n".join(["", *lines])  # a blank line keeps front matter away
    tokens = MarkdownIt("commonmark").enable("table").disable("inline").parse(text)
    expected = [tuple(token.map or ()) for token in tokens if token.type == "table_open"]
    # What begins a quote, an item or code is a header to markdown-it, and none to cmark-gfm.
    assume(not any(BEGINS_ANOTHER.match(text.split("\n")[start]) for start, _ in expected))
    doc = document(text)
    source = doc.source
    found = [(source.line(each.span.start) - 1, source.line(each.span.end)) for each in tables(doc)]
    assert found == expected


@pytest.mark.parametrize(
    ("lines", "header"),
    [
        ("- a | b\n  --|--\n  c | d\n", "a | b"),
        ("1. a | b\n   --|--\n", "a | b"),
        ("> - a | b\n>   --|--\n>   c | d\n", "a | b"),
    ],
)
def test_a_marker_is_no_part_of_the_table_in_its_item(lines: str, header: str) -> None:
    source, found = table(lines)
    assert source[found.header.span] == header
    assert len(found.header.cells) == 2


@pytest.mark.parametrize(
    "lines", ["- a | b\n--|--\n", "> a | b\n--|--\n", "# a | b\n--|--\n", "```a|b\n-|-\n```\n"]
)
def test_what_begins_another_block_is_no_header(lines: str) -> None:
    assert not list(tables(document(lines)))


@pytest.mark.parametrize("text", ["| a | b |\n|---|", "a\n---|---", "| a |\n| b |", "|a|\n|--"])
def test_what_is_no_table(text: str) -> None:
    wrong = [block for block in blocks(text) if isinstance(block, Table)]
    assert (wrong == []) == (text != "|a|\n|--")
