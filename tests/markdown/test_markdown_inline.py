"""Text as a reader sees it, with its places, code, bold parts and links."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_invariants import check, document
from markdown_it import MarkdownIt

from postmortem_lint.markdown.model import Paragraph, Quote
from postmortem_lint.markdown.struck import standing
from postmortem_lint.text import Source, Text


def paragraph(text: str) -> tuple[Source, Text]:
    doc = document(text)
    check(doc)
    found = doc.root.blocks[0]
    found = found.blocks[0] if isinstance(found, Quote) else found
    assert isinstance(found, Paragraph)
    return doc.source, found.text


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("plain", "plain"),
        ("**bold** *em* ***both*** _x_ __y__", "bold em both x y"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("**open and *shut", "**open and *shut"),
        ("*a **b** c*", "a b c"),
        ("**a*", "*a"),
        ("~~gone~~ ~14:05 ~x~", "gone ~14:05 ~x~"),
        ("14:05<sup>1</sup> m<sup>a</sup>e<sup>e</sup>", "14:05¹ mᵃee"),
        ("`code *x*` ``a ` b``", "code *x* a ` b"),
        ("` a ` `b", "a `b"),
        ("[text](url) and [more](<a b> 'title')", "text and more"),
        ("![alt](x.png) !", "alt !"),
        ("[a *b* `c`](url)", "a b c"),
        ("*a [b*](url)", "*a b*"),
        ("[a](b c) [d]", "[a](b c) [d]"),
        ("<https://example.org/a_b_c> <a@b.org>", "https://example.org/a_b_c a@b.org"),
        ("a <b>b</b> <!-- gone --> c", "a b  c"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        (r"\*no\* \[x\] a\b", r"*no* [x] a\b"),
        ("&amp; &lt;x&gt; &#65; &nope; &copy;", "& <x> A &nope; \u00a9"),
        ("a&nbsp;b", "a\u00a0b"),
        ("[[page|label]] and [[other]]", "label and other"),
        ("[[1]](https://x)", "[1]"),
        ("a  \nb\\\nc\nd", "a\nb\nc\nd"),
        ("**时间：**今天", "时间：今天"),
        ("2 < 3 > 1 & 4", "2 < 3 > 1 & 4"),
        ("end\\", "end\\"),
        ("<!-- open", "<!-- open"),
    ],
)
def test_plain(raw: str, plain: str) -> None:
    _, text = paragraph("x " + raw)
    assert text.plain == "x " + plain


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_line_keeps_its_place(newline: str) -> None:
    source, text = paragraph(newline.join(["> one  ", "> two", "three", "> fou**r** "]))
    assert text.plain == "one\ntwo\nthree\nfour"
    assert [source[line.span] for line in text.lines()] == ["one", "two", "three", "fou**r"]
    ends = [text.offset(index) for index, char in enumerate(text.plain) if char == "\n"]
    assert [source.position(end).column for end in ends] == [8, 6, 6]


def test_code_and_strong_are_places_of_content() -> None:
    source, text = paragraph("a **b `c` __d__** `` `e `` ***f***")
    assert [source[span] for span in text.strong] == ["b `c` __d__", "f"]
    assert [source[span] for span in text.code] == ["c", "`e"]
    assert text.prose == "a b \ufffc d \ufffc\ufffc f"


@pytest.mark.parametrize(
    ("raw", "rest"),
    [
        ("~~14:03~~ 14:05", "14:05"),
        ("a ~~b~~ **c** <del>d *e*</del> f", "a  c  f"),
        ("~~all of it~~", ""),
        ("<s>x</s>~14:05", "~14:05"),
        ("<s>open, <del>closed</del>", "open,"),
        ("~~a~~\nb ~~c~~", "b"),
    ],
)
def test_what_is_struck_out_does_not_stand(raw: str, rest: str) -> None:
    source, found = paragraph(raw)
    kept = standing(found)
    assert kept.plain == rest
    for index, sign in enumerate(kept.plain):
        assert source.text[kept.offset(index)] == sign


def test_links_know_place_target_url_and_label() -> None:
    raw = (
        "[a](u&amp;v 't') ![i](p.png) [**b**][Ref One] [ref\none][] [ref one] [[p|l]] "
        "<xy:z> [![in](1)](2)\n\n[ref one]: <t u>\n"
    )
    doc = document(raw)
    check(doc)
    source = doc.source
    assert [(link.url, link.label, link.image) for link in doc.links] == [
        ("u&v", "a", False),
        ("p.png", "i", True),
        ("t u", "b", False),
        ("t u", "ref\none", False),
        ("t u", "ref one", False),
        ("p", "l", False),
        ("xy:z", "xy:z", False),
        ("2", "in", False),
        ("1", "in", True),
    ]
    assert [source[link.target] for link in doc.links] == [
        "u&amp;v", "p.png", "Ref One", "ref\none", "ref one", "p", "xy:z", "2", "1",
    ]  # fmt: skip
    assert source[doc.links[0].span] == "[a](u&amp;v 't')"
    assert source[doc.links[1].span] == "![i](p.png)"
    assert source[doc.links[5].span] == "[[p|l]]"


def test_brackets_without_a_target_are_text() -> None:
    doc = document("[Redacted] [x] [14:05] [a][b]")
    assert doc.links == ()


def test_a_link_holds_no_link() -> None:
    doc = document("[a [b](c) d](e)")
    assert [link.url for link in doc.links] == ["c"]


def test_the_end_of_an_entity_is_its_end() -> None:
    source, text = paragraph("a &amp;")
    assert source[text.span] == "a &amp;"


# Only what markdown-it 3 reads as CommonMark says; it loses its way in code and references after
# a bracket that is no link.
ATOMS = st.sampled_from(
    ["a", "b c", " ", "*", "**", "_", "__", " `c` ", " ``d ` e`` ", "[", "]", "(", ")", "[x](y)",
     "\\", "1", ".", "![", "<br>", "<i>", "&amp;", "<xy:z>", "<!-- c -->", "\n", "\"", "!"]
)  # fmt: skip


def shown(raw: str) -> str:
    """The plain text of `raw` as markdown-it's own inline parser reads it."""
    parser = MarkdownIt("commonmark")
    out = []

    def add(tokens: list[object]) -> None:
        for token in tokens:
            kind = token.type  # type: ignore[attr-defined]
            if kind == "image":
                add(token.children or [])  # type: ignore[attr-defined]
            elif kind in ("softbreak", "hardbreak"):
                out.append("\n")
            elif kind == "html_inline":
                out.append("\n" if token.content == "<br>" else "")  # type: ignore[attr-defined]
            else:
                out.append(token.content)  # type: ignore[attr-defined]

    (inline,) = parser.parseInline(raw)
    add(list(inline.children or []))
    return "".join(out)


@given(st.lists(ATOMS, max_size=14).map("".join))
def test_plain_agrees_with_markdown_it(raw: str) -> None:
    raw = "x" + " ".join(raw.split(" ")).replace("\n\n", "\n").strip()
    # Each line begins and ends with a word, so that only inline rules are at work.
    raw = "\n".join(" ".join(f"x{line} x".split()) for line in raw.split("\n"))
    assume("[[" not in raw)  # wiki links are no CommonMark
    doc = document(raw)
    check(doc)
    found = doc.root.blocks[0]
    assert isinstance(found, Paragraph)
    expected = shown(raw)

    def loosely(text: str) -> str:
        return "".join(text.split())

    assert loosely(found.text.plain) == loosely(expected)
