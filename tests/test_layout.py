"""The formatter: what it lays out, what it keeps, and when it leaves a document alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rendered import Page

from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.text import Source


def laid_out(text: str) -> str:
    layout = lay_out(Source("a.md", text))
    assert not layout.refused
    assert lay_out(layout.source) == layout
    return layout.source.text


WIDE = "a" * 120


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# A\nb\n## C #\n", "# A\n\nb\n\n## C\n"),
        ("A\n=\n\nb  \nc   \n\n\n\nd", "A\n=\n\nb  \nc\n\nd\n"),
        ("## A\nb | c\n==\n==\n==\n", "## A\n\n# b | c\n\n# ==\n"),
        ("A\n=\n\nb\nC\n-\n\n## D\n", "# A\n\nb\nC\n-\n\n## D\n"),
        ("# A #\nb\n## C ##\n", "# A #\n\nb\n\n## C ##\n"),
        ("# A\n-\nb\n-\nc\nd\n-\ne\n", "# A\n\n-\nb\n-\nc\nd\n-\ne\n"),
        ("**A**: b\n---\n", "**A**: b\n---\n"),
        ("a \nb\\\n  c\n", "a\nb\\\nc\n"),
        ("a\n\n----\n\nb\n\n* * *\n", "a\n\n----\n\nb\n\n* * *\n"),
        ("*   a\n*   b\n", "*   a\n*   b\n"),
        ("*   a\n* b\n*   c\n    d\n", "* a\n* b\n*   c\n    d\n"),
        ("- a\nb\n  - c\nd\n", "- a\n  b\n  - c\n    d\n"),
        ("1. a\n    - b\n\n    c\n", "1. a\n    - b\n\n    c\n"),
        ("a:\n- b\n\n- c\n- d\n## E\nf\n", "a:\n- b\n\n- c\n- d\n## E\nf\n"),
        (" a\n   b\n     c\n", "a\nb\n     c\n"),
        ("- \n- [ ]  \n- [x] a \n", "- \n- [ ] \n- [x] a\n"),
        ("1. a\n1. b\n", "1. a\n1. b\n"),
        ("1. a\n2. b\n   - c\n10) d\n", "1. a\n2. b\n   - c\n10) d\n"),
        ("-  [ ] a\n- [x]  b\n", "- [ ] a\n- [x]  b\n"),
        (
            "|a|b|\n|-|:-:|\n|c|d \\| e|\n",
            "| a   | b      |\n| --- | :----: |\n| c   | d \\| e |\n",
        ),
        ("|時刻|b|\n|-|-|\n|é|🔥|\n", "| 時刻 | b   |\n| ---- | --- |\n| é    | 🔥  |\n"),
        ("a|b\n-|-:\nc\n", "| a   | b   |\n| --- | --: |\nc\n"),
        (f"|a|b|\n|-|-|\n|{WIDE}|c|\n", f"| a | b |\n| --- | --- |\n| {WIDE} | c |\n"),
        (
            "|a|\n|-|\n|b| <!-- postmortem-lint: ignore[PM302] x -->\n",
            "| a   |\n| --- |\n| b   | <!-- postmortem-lint: ignore[PM302] x -->\n",
        ),
        (
            "|a|\n|-|\n|b <!-- postmortem-lint: ignore[PM302] x -->|\n|c|\n",
            "| a   |\n| --- |\n| b <!-- postmortem-lint: ignore[PM302] x --> |\n| c   |\n",
        ),
        ("|a|b|\n|-----|----:|\n|c|d|\n", "| a   | b   |\n|-----|----:|\n| c   | d   |\n"),
        ("|a|b|\n|-----|---|\n|c|d|\n", "| a   | b   |\n| --- | --- |\n| c   | d   |\n"),
        (f"|a|b|\n|---|--:|\n|{WIDE}|c|\n", f"| a | b |\n|---|--:|\n| {WIDE} | c |\n"),
        (
            "| a | b |\n|---|---|\n| cd|e |\n| f | g |\n",
            "| a | b |\n|---|---|\n| cd | e |\n| f | g |\n",
        ),
        ("| a  | b |\n|----|---|\n| cd | e |\n", "| a  | b |\n|----|---|\n| cd | e |\n"),
        (
            "| a     | b |\n| ----- | - |\n| c     | d |\n| f | gh |\n",
            "| a     | b   |\n| ----- | --- |\n| c     | d   |\n| f     | gh  |\n",
        ),
        (
            "| a   | b   |\n| --- | --- |\n| c   | d   |\n|\u00a0| e |\n\u00a0\n",
            "| a   | b   |\n| --- | --- |\n| c   | d   |\n| \u00a0   | e   |\n\u00a0\n",
        ),
        ("- a\n  |b|c|\n  |-|-|\n", "- a\n  | b   | c   |\n  | --- | --- |\n"),
        # Right behind a marker, which to some readers is a part of the first cell.
        ("- a|b\n  -|-\n  c|d\n", "- a|b\n  -|-\n  c|d\n"),
        ("1. |a|b|\n   |-|-|\n", "1. |a|b|\n   |-|-|\n"),
        ("> - [ ] a | b\n>   --|--\n>   c | d\n", "> - [ ] a | b\n>   --|--\n>   c | d\n"),
        ("# A\n\n## b|c\n-|-\n", "# A\n\n## b|c\n-|-\n"),
        # A break to some readers: a tab as wide as two blanks, blanks in a table right below text.
        ("abc\t\nabcdef\t\nabcd \t\ng\t\n", "abc\nabcdef\t\nabcd \t\ng\n"),
        (" abcde\t\nf\n", " abcde\t\nf\n"),
        ("a\n|b|  \n|-|\n|c| \n", "a\n| b   |  \n| --- |\n| c   |\n"),
        ("1) a  \n2) b\n", "1) a  \n2) b\n"),
        # Items, fences, breaks and headings to some readers, lazy text to others.
        ("* a\n     1. b\n      2. c\n* d\n", "* a\n     1. b\n      2. c\n* d\n"),
        ("- a\n      * b\n      (c) d\n", "- a\n      * b\n      (c) d\n"),
        ("- a\n b) c\n***d***\n", "- a\n b) c\n  ***d***\n"),
        ("- a\nb\n===\n", "- a\nb\n===\n"),
        # Marks that close a heading to all readers go, others stay.
        ("# A\n\n- b\n## C ##\n", "# A\n\n- b\n## C ##\n"),
        ("# A\n\n## C ## \n", "# A\n\n## C ## \n"),
        ("a\n\n|b\n---\n", "a\n\n|b\n---\n"),
        ("---\na:   1 # b\n---\n# A\n", "---\na:   1 # b\n---\n\n# A\n"),
        ("---\na: 1\n---\nb\n", "---\na: 1\n---\nb\n"),
        ("a | b\n--- | ---\nc | d\n", "a | b\n--- | ---\nc | d\n"),
        ("a   | b\n--- | -\ncde | fgh\n", "a   | b\n--- | -\ncde | fgh\n"),
        ("---\na: 1\n---\n# A\nb\n", "---\na: 1\n---\n\n# A\n\nb\n"),
        ("a [b]\n[b]: c\n\n\n[b]: c.md  'd'\n", "a [b]\n[b]: c\n\n[b]: c.md  'd'\n"),
        ("> a\n> - b\n>    c\n", "> a\n> - b\n>    c\n"),
        ("> ```\n>a\n>   b\n> ```\n", "> ```\n>a\n>   b\n> ```\n"),
        ("  ```\n\ta\n   b\n  ```\n", "  ```\n\ta\n   b\n  ```\n"),
        ("~~~sh\na  b\n\n  c\n~~~\n", "~~~sh\na  b\n\n  c\n~~~\n"),
        ("*  a\n\n   ```\n   c\n     d\n   ```\n", "*  a\n\n   ```\n   c\n     d\n   ```\n"),
        ("    a\n\n      b\n", "    a\n\n      b\n"),
        ("<!-- a -->\n# B\n<!-- c -->\n\n\n- d\n", "<!-- a -->\n# B\n<!-- c -->\n\n- d\n"),
        (
            "```\n<<<<<<< a\n=======\n>>>>>>> b\n```\nd\n=======\n",
            "```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n\nd\n=======\n",
        ),
        ("a_b * c [d] <e> &amp; 1) \\# f\n", "a_b * c [d] <e> &amp; 1) \\# f\n"),
        ("", ""),
        ("\n \n", ""),
    ],
)  # fmt: skip
def test_layout(before: str, after: str) -> None:
    assert laid_out(before) == after
    # Line ends and a byte order mark stay.
    crlf = lay_out(Source("a.md", before.replace("\n", "\r\n"), bom=True)).source
    assert crlf.text == after.replace("\n", "\r\n")
    assert crlf.bom
    assert laid_out(after) == after


@pytest.mark.parametrize(
    ("text", "refused", "line"),
    [
        ("a\n\n```\nb\n", "the code fence that begins here is never closed", 3),
        ("- a\n– 09:20 b\n", "this line looks like an item, and would become a part of one", 2),
        ("- a\n-[ ] b\n", "this line looks like an item, and would become a part of one", 2),
        (
            "a\n\n<<<<<<< HEAD\n|b|\n|-|\n=======\n*  c\n>>>>>>> d\n",
            "the merge conflict that begins here is not resolved",
            3,
        ),
        ("*  a\n>>>>>>> b\n", "the merge conflict that begins here is not resolved", 2),
    ],
)
def test_what_would_read_differently_is_left_alone_and_named(
    text: str, refused: str, line: int
) -> None:
    layout = lay_out(Source("a.md", text))
    assert (layout.source.text, layout.refused, layout.line) == (text, refused, line)


LINES = r"""
# a|## b|- c|* d|1. e|2) f|  g|    h|> i|>|```|~~~ sh|---|***|===|**r**: s  |t\|u `v  w`|[x]: y
[x] [ ] z|- [ ] a|<!-- b -->|<div>|</div>|    - c|- - f|+|1.|# |é漢🔥|a  b|&amp; \* _e_|  ```
"""
TABLE = ["|j|k|\n|-|:-|", r"|l \| m|n|o|", "p|q", "|j|k|\n|-|-|\n|l"]
ODD = ["", "", "\t- d", "\u00a0g", "---\nh: i\n---", "\x0c", "j\x0bk"]
PIECES = st.sampled_from([*re.split(r"[|\n]", LINES.strip("\n")), *TABLE, *ODD])


CELLS = st.sampled_from(
    ["", " ", "a", " a ", " a    ", "abc", " abc ", " `x \\| y` ", "⚠ \ufe0f", "🔥"]
)
ROWS = st.builds(
    lambda cells, opened, closed: f"{'|' * opened}{'|'.join(cells)}{'|' * closed}",
    st.lists(CELLS, min_size=1, max_size=4),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(CELLS, min_size=2, max_size=3), st.lists(ROWS, max_size=5))
@settings(max_examples=200)
def test_a_table_that_is_laid_out_stays_so(header: list[str], rows: list[str]) -> None:
    lines = [f"|{'|'.join(header)}|", f"|{'|'.join('---' for _ in header)}|", *rows]
    layout = lay_out(Source("a.md", "\n".join(lines) + "\n"))
    assert layout.refused or lay_out(layout.source).source.text == layout.source.text


@given(st.one_of(st.lists(PIECES, max_size=12).map("\n".join), st.text(max_size=40)))
@settings(max_examples=200)
def test_what_is_laid_out_shows_the_same_and_is_laid_out(text: str) -> None:
    layout = lay_out(Source("a.md", text))
    if layout.refused:
        assert layout.source.text == text
        return
    before, after = Page(text), Page(layout.source.text)
    assert (after.words, after.code, after.links) == (before.words, before.code, before.links)
    again = lay_out(layout.source)
    assert not again.refused
    assert again.source.text == layout.source.text
