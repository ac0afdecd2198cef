"""Labels in paragraphs and items."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_invariants import blocks, check, document

from postmortem_lint.markdown.model import Label, List, Paragraph, Quote


def labels(text: str) -> tuple[Label, ...]:
    check(document(text))
    found = blocks(text)[0]
    if isinstance(found, Quote):
        (found,) = found.blocks
    if isinstance(found, List):
        return found.items[0].labels
    assert isinstance(found, Paragraph)
    return found.labels


def pairs(text: str) -> list[tuple[str, str]]:
    return [(label.key.plain, label.value.plain) for label in labels(text)]


@pytest.mark.parametrize("prefix", ["", "- ", "> ", "1. ", "- [ ] "])
@pytest.mark.parametrize(
    "line",
    [
        "**Key**: value", "**Key:** value", "__Key__: value", "**Key** : value", "**Key**：value",
        "**Key：**value", "Key: value", "**Key: value**", "\U0001f525 **Key**: value",
        "***Key***: value",
        ":fire: **Key:** value", "**Key**: **value**", "**Key**:value",
    ],
)  # fmt: skip
def test_one_label(prefix: str, line: str) -> None:
    (label,) = labels(prefix + line)
    assert (label.key.plain, label.value.plain) == ("Key", "value")
    assert label.bold == ("*" in line or "__" in line)


def test_a_colon_needs_no_blank_where_words_have_none() -> None:
    assert pairs("影响:四十名客户") == [("影响", "四十名客户")]
    assert pairs("修复 commit:未提交") == [("修复 commit", "未提交")]
    assert pairs("https://x.example and 14:05") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("**A**: x\n**B**: y", [("A", "x"), ("B", "y")]),
        ("**A**: x\nmore\nB: y\n", [("A", "x\nmore"), ("B", "y")]),
        ("**A**: x | **B**: y | **C:** z", [("A", "x"), ("B", "y"), ("C", "z")]),
        ("**A**: x · **B**: y", [("A", "x"), ("B", "y")]),
        ("**A**: x   **B**: y", [("A", "x"), ("B", "y")]),
        ("**Timeline**", [("Timeline", "")]),
        ("**Timeline:**", [("Timeline", "")]),
        ("**A**:\n**B**: y", [("A", ""), ("B", "y")]),
        ("**A?** yes\n**B**: y", [("A?", "yes"), ("B", "y")]),
        ("**A?** – no\n**B** – y", []),
        ("**A** is bold", []),
        ("**A: x.** More of it", [("A", "x. More of it")]),
        ("**10:30: x.** More of it", []),
        ("**A: x.** More of it\n**B: y.** And more", [("A", "x. More of it\nB: y. And more")]),
        ("What held (boats, crews, or weather) so far: x", []),
        ("What held (all of the boats) so far: x", [("What held (all of the boats) so far", "x")]),
        ("It was **bad**: very", []),
        ("14:05 it broke", []),
        ("https://example.org", []),
        ("See https://example.org", []),
        ("This is a long clause of words: no label", []),
        ("It broke. Then: nothing", []),
        ("Key:value", []),
        ("Time to Detect (TTD): 5m", [("Time to Detect (TTD)", "5m")]),
    ],
)
def test_lines(text: str, found: list[tuple[str, str]]) -> None:
    assert pairs(text) == found


@pytest.mark.parametrize(
    ("text", "place"), [("**A:**\n", 6), ("**A**:\n", 6), ("A:\n", 2), ("- **A**: \n", 8)]
)
def test_an_empty_value_stands_after_the_colon(text: str, place: int) -> None:
    (label,) = labels(text)
    assert label.value.span.start == place
    assert (label.span.end, label.value.plain) == (place, "")


WORD = st.text(st.sampled_from("abcé漢1"), min_size=1, max_size=6).map(lambda text: "k" + text)


@given(
    st.lists(
        st.tuples(WORD, st.sampled_from(["", "v", "v 14:05", "a `b`"])), min_size=1, max_size=5
    ),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["**{}**: {}", "**{}:** {}", "{}: {}"]),
    st.sampled_from(["", "> ", "  "]),
)
def test_generated_labels_are_read_back(
    parts: list[tuple[str, str]], newline: str, form: str, prefix: str
) -> None:
    lines = [prefix + form.format(key, value) for key, value in parts]
    lines[0] = "- " + lines[0][2:] if prefix == "  " else lines[0]
    assert pairs(newline.join(lines)) == [(key, value.replace("`", "")) for key, value in parts]
