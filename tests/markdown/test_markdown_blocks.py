"""Which blocks and sections `read` finds, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_invariants import blocks, check, document

from postmortem_lint.markdown.model import (
    Block,
    Break,
    Code,
    Heading,
    Html,
    Item,
    List,
    Paragraph,
    Quote,
    Table,
)
from postmortem_lint.text import Source

NEWLINES = ["\n", "\r\n", "\r"]


def items(text: str) -> tuple[Item, ...]:
    (found,) = blocks(text)
    assert isinstance(found, List)
    return found.items


def test_an_empty_text_is_an_empty_root() -> None:
    doc = document("")
    assert (doc.root.blocks, doc.root.children, doc.front_matter) == ((), (), None)


@pytest.mark.parametrize("newline", NEWLINES)
def test_sections_nest_by_level_and_end_before_blank_lines(newline: str) -> None:
    text = newline.join(["before", "# A", "", "a", "", "## B", "b", "", "# C", ""])
    doc = document(text)
    check(doc)
    first, last = doc.root.children
    assert [section.title for section in doc.sections()] == ["", "A", "B", "C"]
    assert doc.source[first.span] == newline.join(["# A", "", "a", "", "## B", "b"])
    assert doc.source[first.children[0].span] == newline.join(["## B", "b"])
    assert (last.blocks, doc.source[last.span]) == ((), "# C")


def test_a_level_may_be_skipped() -> None:
    doc = document("### deep\n# top\n### deep\n## mid\n")
    assert [child.level for child in doc.root.children] == [3, 1]
    assert [child.level for child in doc.root.children[1].children] == [3, 2]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Title", "Title"),
        ("#", ""),
        ("## ", ""),
        ("## Title ##", "Title"),
        ("## Title ## ", "Title"),
        ("## Title#", "Title#"),
        ("## ##", ""),
        ("   #\tTitle", "Title"),
        ("# **Bold** and `code`", "Bold and code"),
        ("# Title <!-- note -->", "Title"),
        ("Title\n=====", "Title"),
        ("Two\nlines\n---", "Two\nlines"),
    ],
)
def test_titles(text: str, title: str) -> None:
    doc = document(text + "\n\nrest")
    check(doc)
    (section,) = doc.root.children
    assert section.title == title
    assert section.heading
    assert doc.source[section.heading.span] == text.strip()
    assert section.heading.setext == ("\n" in text)


def test_headings_in_quotes_and_items_are_blocks() -> None:
    doc = document("> # in a quote\n\n- # in an item\n\n# real\n")
    assert [section.title for section in doc.root.children] == ["real"]
    quote, bullets = doc.root.blocks
    assert isinstance(quote, Quote)
    assert isinstance(quote.blocks[0], Heading)
    assert isinstance(bullets, List)
    assert isinstance(bullets.items[0].blocks[0], Heading)
    assert bullets.items[0].text.plain == ""


def test_items_have_marker_number_box_text_and_blocks() -> None:
    text = "3. [x] done\n   more\n\n   second\n4. [ ] open\n5. [link](url)\n"
    source = Source("", text)
    first, second, third = items(text)
    assert source[first.marker] == "3."
    assert [item.number for item in (first, second, third)] == [3, 4, 5]
    assert first.box
    assert first.box.ticked
    assert source[first.box.span] == "[x]"
    assert first.text.plain == "done\nmore"
    (later,) = first.blocks
    assert isinstance(later, Paragraph)
    assert later.text.plain == "second"
    assert second.box
    assert not second.box.ticked
    assert third.box is None
    assert third.text.plain == "link"


@pytest.mark.parametrize("text", ["- [ ]", "- [X]  ", "* [x]\n  text"])
def test_a_box_may_stand_alone(text: str) -> None:
    (item,) = items(text)
    assert item.box
    assert item.text.plain == ("text" if "text" in text else "")


@pytest.mark.parametrize("text", ["- [x]done", "- [y] a", "- [] a", "- a [x]", "- \\[x] a"])
def test_what_is_no_box(text: str) -> None:
    assert items(text)[0].box is None


def test_items_without_a_paragraph() -> None:
    text = "- ```\n  code\n  ```\n-\n- > quote\n"
    code, empty, quote = items(text)
    assert isinstance(code.blocks[0], Code)
    assert (empty.text.plain, empty.text.start, empty.blocks) == ("", text.index("-\n-") + 1, ())
    assert isinstance(quote.blocks[0], Quote)


def test_places_inside_nested_containers() -> None:
    text = "> - one\n>   two\nlazy\n>\n>   > inner\n"
    doc = document(text)
    check(doc)
    (quote,) = doc.root.blocks
    assert isinstance(quote, Quote)
    (bullets,) = quote.blocks
    assert isinstance(bullets, List)
    (item,) = bullets.items
    assert item.text.plain == "one\ntwo\nlazy"
    (inner,) = item.blocks
    assert isinstance(inner, Quote)
    assert doc.source[inner.span] == "> inner"


def test_tabs_do_not_shift_places() -> None:
    doc = document("-\tone\n\n\ttwo\n\n1.\t- x\n")
    check(doc)
    bullets, numbers = doc.root.blocks
    assert isinstance(bullets, List)
    assert isinstance(numbers, List)
    assert bullets.items[0].text.plain == "one"
    later = bullets.items[0].blocks[0]
    assert isinstance(later, Paragraph)
    assert doc.source[later.span] == "two"


@pytest.mark.parametrize("newline", NEWLINES)
@pytest.mark.parametrize("fence", ["```", "~~~~"])
def test_fenced_code(newline: str, fence: str) -> None:
    text = newline.join(["a", f"{fence} log x", "# no heading", "", "b", fence, "c"])
    doc = document(text)
    check(doc)
    _, code, _ = doc.root.blocks
    assert isinstance(code, Code)
    assert (code.info, code.fenced, code.closed) == ("log x", True, True)
    assert doc.source[code.body] == newline.join(["# no heading", "", "b"])
    assert doc.source[code.span].endswith(newline + fence)


@pytest.mark.parametrize(
    ("text", "closed"),
    [("```\ncode\n", False), ("```", False), ("> ```\n> code\n\nrest", True), ("- ```\n", True)],
)
def test_a_fence_ends_with_its_container(text: str, closed: bool) -> None:
    doc = document(text)
    check(doc)
    found = doc.root.blocks[0]
    inner = found.blocks[0] if isinstance(found, Quote) else found
    inner = inner.items[0].blocks[0] if isinstance(inner, List) else inner
    assert isinstance(inner, Code)
    assert inner.closed is closed


def test_indented_code() -> None:
    doc = document("a\n\n    code\n\n      more\n\nb\n")
    code = doc.root.blocks[1]
    assert isinstance(code, Code)
    assert (code.fenced, code.closed, doc.source[code.body]) == (False, True, "code\n\n      more")


def test_html_and_breaks() -> None:
    doc = document("<div>\nx\n</div>\n\n---\n\n***\n")
    html, first, second = doc.root.blocks
    assert isinstance(html, Html)
    assert doc.source[html.span] == "<div>\nx\n</div>"
    assert isinstance(first, Break)
    assert isinstance(second, Break)


@pytest.mark.parametrize("mark", ["> ", "- ", "* ", "1. ", ">", "> - "])
@pytest.mark.parametrize("depth", [5, 15, 30, 300])
def test_no_text_is_lost_at_any_depth(mark: str, depth: int) -> None:
    doc = document(mark * depth + "word\n\nafter\n")
    check(doc)

    def words(found: object) -> str:
        return repr(found)

    assert "word" in words(doc.root)
    last = doc.root.blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.text.plain == "after"


def test_references_are_no_text() -> None:
    doc = document(
        '[a]: /one\n[b]: <two three> "title"\n[c]:\n  /four\n"t"\n[a]: /late\n\n[a] [b] [c]'
    )
    (paragraph,) = doc.root.blocks
    assert isinstance(paragraph, Paragraph)
    assert [link.url for link in doc.links] == ["/one", "two three", "/four"]


words = st.text(st.sampled_from("abcdeé漢字 1"), min_size=1, max_size=12).map(
    lambda text: " ".join(text.split()) or "x"
)


@given(
    st.lists(st.tuples(st.sampled_from("hpiqc"), words.map(lambda text: "w" + text))),
    st.sampled_from(["\n", "\r\n"]),
)
def test_generated_blocks_are_read_back(parts: list[tuple[str, str]], newline: str) -> None:
    made = {"h": "## {}", "p": "{}", "i": "- {}", "q": "> {}", "c": "```{n}{}{n}```"}
    kinds = {"h": Heading, "p": Paragraph, "i": List, "q": Quote, "c": Code}
    pieces = [made[kind].format(text, n=newline) for kind, text in parts]
    # A comment between the blocks keeps two lists apart.
    doc = document((newline * 2 + "<!-- -->" + newline * 2).join(pieces))
    check(doc)
    found: list[Block] = []
    for section in doc.sections():
        found += [section.heading] if section.heading else []
        found += [block for block in section.blocks if not isinstance(block, Html)]
    assert [type(block) for block in found] == [kinds[kind] for kind, _ in parts]
    assert [doc.source[block.span] for block in found] == pieces
    assert len(doc.comments) == max(0, len(parts) - 1)


def test_a_table_ends_at_a_blank_line() -> None:
    found = blocks("| a |\n|---|\n| b |\n\n| c |\n")
    assert [type(block) for block in found] == [Table, Paragraph]
