"""No text makes the reader raise or slow down."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_invariants import check, document

PIECES = st.sampled_from(
    ["#", "##", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "- ", "* ", "1. ", "> ", ">",
     "|", "|-|", "---", "===", "```", "~~~", "a", "b c", "é漢\U0001f525", "**", "*", "_", "`",
     "[", "](", ")",
     "[a]: b", "[a]", "<!--", "-->", "<div>", "<", ">", "&amp;", "\\", "\\|", "[ ]", "[x] ", ": ",
     "**k**: ", "k: v", "---\nk: v\n---\n", "+++\n", "k = [", "'", '"', "\0",
     "---\nk: |\n", "- >-", "\n---\n",
     "\u00a0", "\x0c", "\u2028",
     "![", "[[", "]]", "~~", "<br>", "<x:y>", "#  #", "\ufeff"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join)))
@settings(max_examples=400)
def test_every_text_can_be_read(text: str) -> None:
    check(document(text))


HOSTILE = {
    "brackets": "[", "images": "![", "closing": "]", "targets": "[a](", "nested targets": "[a](b(",
    "titles": '[a](b "', "stars": "*", "openers": "*a ", "closers": "a*", "both": "**a*_",
    "bold": "**a** ",
    "backticks": "`", "uneven ticks": "` `` ", "angles": "<", "tags": "<a ", "attributes": '<a b="',
    "comments": "<!-- ", "autolinks": "<a:", "entities": "&a", "backslashes": "\\", "quotes": ">",
    "items": "- ", "item lines": "- a\n", "loose items": "- a\n\n", "pipes": "|", "wiki": "[[a|",
    "definitions": "[a]: b\n", "references": "[a][a]", "headings": "# a\n",
    "label lines": "**a**: b\n",
    "labels": "**a**: b | ", "link lines": "[a](b)\n", "spaces": "a" + " " * 80,
    "one wide gap": " ",
    "keys": "a: b\n", "setext": "a\n=\n", "html": "<div>\n",
}  # fmt: skip
PREFIXES = {
    "": "",
    "cell": "| a |\n|---|\n| ",
    "reference": "[a]: b\n\nx ",
    "front matter": "---\na: ",
}


def seconds(text: str) -> float:
    started = time.process_time()
    document(text)
    return time.process_time() - started


@pytest.mark.parametrize("prefix", PREFIXES.values(), ids=PREFIXES)
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_is_linear(unit: str, prefix: str) -> None:
    small, large = (prefix + unit * (size // len(unit)) for size in (1_500, 24_000))
    limit = max(0.05, 16 * min(seconds(small) for _ in range(3)))
    # Sixteen times the text; quadratic time would take 256 times as long.
    assert any(seconds(large) < 4 * limit for _ in range(6))


def test_wide_tables_of_short_rows_stay_linear() -> None:
    width = 2_000
    text = "|a" * width + "|\n" + "|-" * width + "|\n" + "x\n" * 5_000
    assert min(seconds(text) for _ in range(2)) < 2


def test_many_headings() -> None:
    doc = document("".join(f"{'#' * (number % 6 + 1)} a\n" for number in range(10_000)))
    assert sum(1 for _ in doc.sections()) == 10_001


def test_the_model_loads_without_markdown_it() -> None:
    code = (
        "import sys, postmortem_lint.markdown.model as m; assert 'markdown_it' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
