"""Front matter and comments."""

from __future__ import annotations

import pytest
from markdown_invariants import check, document

from postmortem_lint.markdown.model import Break


def settings(text: str) -> dict[str, list[str]]:
    doc = document(text)
    check(doc)
    assert doc.front_matter
    for setting in doc.front_matter.settings:
        for value in setting.values:
            if "\n" not in value.plain:
                assert doc.source[value.span] == value.plain
    return {
        setting.key.plain: [value.plain for value in setting.values]
        for setting in doc.front_matter.settings
    }


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["a: b"], {"a": ["b"]}),
        (["a: 'b: c' # d", 'e: "f # g"'], {"a": ["b: c"], "e": ["f # g"]}),
        (["a: b # c", "d: e#f", "g:"], {"a": ["b"], "d": ["e#f"], "g": []}),
        (["a: [b, 'c, d', \"e\"]", "f: []"], {"a": ["b", "c, d", "e"], "f": []}),
        (["a:", "  - b", "  - c", "d:", "- e"], {"a": ["b", "c"], "d": ["e"]}),
        (["a: |", "  one", "  two", "b: >-", "  x"], {"a": ["one\ntwo"], "b": ["x"]}),
        (["a: | # b", "  # c", "  d: e", "f: g"], {"a": ["# c\nd: e"], "f": ["g"]}),
        (["a:", "  - |", "    b", "    c", "  - d"], {"a": ["b\nc", "d"]}),
        (["a:", "- >-", "  b: c", "- d"], {"a": ["b: c", "d"]}),
        (["a:", "  b: c", "  d:", "    e: f", "g: h"], {"a.b": ["c"], "a.d.e": ["f"], "g": ["h"]}),
        (["a:", "  - b: c", "    d: e"], {"a.b": ["c"], "a.d": ["e"]}),
        (["a: [b,", "  c]", "d: e"], {"a": ["b", "c"], "d": ["e"]}),
        (["a: b", "  c"], {"a": ["b\nc"]}),
        (['"a b": c', "発生日: d"], {"a b": ["c"], "発生日": ["d"]}),
        (["date: 2024-01-02T10:00:00Z"], {"date": ["2024-01-02T10:00:00Z"]}),
        ([], {}),
    ],
)
def test_yaml(newline: str, lines: list[str], found: dict[str, list[str]]) -> None:
    assert settings(newline.join(["---", *lines, "---", "# Title", ""])) == found


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("header", ["|", ">", ">-", "|+", ">2-", "| # b", ">-  # b"])
@pytest.mark.parametrize("below", [[], [""], ["", "  ", ""], ["# c"], ["", "# c", ""]])
@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["a: @"], {"a": []}),
        (["a: b", "c: @"], {"a": ["b"], "c": []}),
        (["a:", "  b: @"], {"a.b": []}),
        (["a:", "  - @"], {"a": []}),
        (["a:", "- b", "- @"], {"a": ["b"]}),
        (["a:", "  - b: @"], {"a.b": []}),
        (["a: @", "b: @"], {"a": [], "b": []}),
    ],
)
def test_a_block_without_lines_is_no_value(
    newline: str, header: str, below: list[str], lines: list[str], found: dict[str, list[str]]
) -> None:
    written = [line.replace("@", header) for line in lines]
    for end in ([], ["z: y"]):
        text = newline.join(["---", *written, *below, *end, "---", "# Title", ""])
        assert settings(text) == found | ({"z": ["y"]} if end else {})


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (['a = "b" # c', "d = 'e'"], {"a": ["b"], "d": ["e"]}),
        (["a = 2024-01-02", "b = [1, 'x']"], {"a": ["2024-01-02"], "b": ["1", "x"]}),
        (["[t]", "a = 1", "[t.u]", "b = 2"], {"t.a": ["1"], "t.u.b": ["2"]}),
        (['a = """', "x", 'y"""', "b = 1"], {"a": ["x\ny"], "b": ["1"]}),
        (["a = [", "  1, # c", "  2,", "]"], {"a": ["1", "2"]}),
        (['a = """', '"""', "b = [", "]", "c = ''"], {"a": [], "b": [], "c": [""]}),
    ],
)
def test_toml(lines: list[str], found: dict[str, list[str]]) -> None:
    assert settings("\n".join(["+++", *lines, "+++", "text"])) == found


def test_lines_after_it_keep_their_numbers() -> None:
    doc = document("---\na: b\n---\n# Title\n")
    (section,) = doc.root.children
    assert doc.source.line(section.span.start) == 4
    assert doc.root.blocks == ()
    assert doc.front_matter
    assert doc.source[doc.front_matter.span] == "---\na: b\n---"


@pytest.mark.parametrize(
    "text",
    ["---\na: b\n", "---\nSome prose.\n\n---\n", "text\n---\na: b\n---\n", " ---\na: b\n---"],
)
def test_what_is_no_front_matter(text: str) -> None:
    doc = document(text)
    assert doc.front_matter is None


def test_an_unclosed_line_is_a_break() -> None:
    assert isinstance(document("---\na: b\n").root.blocks[0], Break)


def test_comments_are_found_wherever_they_are() -> None:
    text = (
        "---\n# one\na: b # two\nc: >- # two more\n---\n"
        "# Title <!-- three -->\n\n<!-- four\n\nmore -->\n\n"
        "| a |\n|---|\n| b | <!-- five -->\n\n- item <!--six-->\n\n> <!-- seven -->\n\n"
        "`<!-- no -->` \\<!-- no -->\n\n```\n<!-- no -->\n```\n\n    <!-- no -->\n"
    )
    doc = document(text)
    check(doc)
    bodies = [doc.source[comment.body].strip() for comment in doc.comments]
    assert bodies == ["one", "two", "two more", "three", "four\n\nmore", "five", "six", "seven"]
