"""What no reader takes in front matter, and what is plain enough not to be read a second time."""

from __future__ import annotations

import sys
import time

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postmortem_lint.markdown.front_matter.faults import FrontMatterFault, front_matter_fault
from postmortem_lint.markdown.front_matter.plain_yaml import is_plain_yaml
from postmortem_lint.markdown.front_matter.yaml_nodes import first_problem
from postmortem_lint.markdown.model import FrontMatter
from postmortem_lint.text import Source, Span


def fault(text: str, fence: str = "---", newline: str = "\n") -> FrontMatterFault | None:
    """The fault of a text as front matter."""
    whole = f"{fence}\n{text}\n{fence}".replace("\n", newline)
    kind = {"---": "yaml", "+++": "toml"}[fence]
    source = Source("a.md", f"{whole}{newline}{newline}# A{newline}")
    return front_matter_fault(source, FrontMatter(Span(0, len(whole)), kind, ()))


PLAIN = (
    "title: Ovens cold at the bakery\ndate: 2025-03-04\nseverity: SEV2",
    "a: \"b: c\"\nd: 'e # f' # g\nh: http://i/#j\nk: 10:05",
    "a:\n  - b\n  - c d\ne:\n- f\n- g: h\n  i: j\nk:\n  l:\n    m: n\no: p",
    "a: |\n  b: c: d\n\n   [e\nf: >-\n  'g\n",
    'a: [b, "c, d", e f]\ng: []\n# h: i: j\nk:\nl: -5',
    "größe: groß\n名前: 障害\na b: c",
)


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_plain_loads_no_other_reader(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert is_plain_yaml(text)
    assert fault(text) is None
    with pytest.raises(ImportError):
        fault("a: &b c\nd: *b")


LINES = st.builds(
    lambda indent, dash, key, colon, value, comment: indent + dash + key + colon + value + comment,
    st.sampled_from(["", "", "", " ", "  ", "    "]),
    st.sampled_from(["", "", "", "- ", "-", "-   "]),
    st.sampled_from(["a", "a", "b", "c d", '"e"', "'f'", "g.h", "", "#", "3", "é"]),
    st.sampled_from([": ", ": ", ":", ":  ", "", " :"]),
    st.sampled_from(
        ["x", "", "", "x y", "x: y", "x #y", "x# y", '"x"', "'x'", "\"x' y\"", "[x, y]", "[", "]",
         "[x,]", "|", ">-", "|2", "@x", "*x", "&x", "x:", "- x", "-x", "{x: y}", "10:05", "%",
         "`x`", "x\ty", '"\\x"', "'x''y'", "!x", "? x", "?x", ", x", "x, y", "[x y, 'z']", "x]",
         "\u00a0"]
    ),
    st.sampled_from(["", "", "", " # z", "# z", "  "]),
)  # fmt: skip


@given(st.lists(st.one_of(LINES, st.just("")), max_size=7).map("\n".join))
@example("a:\n    b:\n  c: d")
@example("a: |\n   b\n  c")
@example("a: |\n    \n  b")
@example("  a: b\nc: d")
@example("- a: b\n  a: c")
@settings(max_examples=1500)
def test_what_is_plain_is_sound(text: str) -> None:
    if is_plain_yaml(text):
        assert first_problem(yaml.parse(text, Loader=yaml.BaseLoader)) is None


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a: b\nc: d: e", ": e"),
        ("a: 'b\nc: d", "'b"),
        ("a: 'b' c\nd: e", "c"),
        ("a: b\n c: d", ": d"),
        ("a: {b: c\nd: e", "{b: c"),
        ("a:\n  b: c\n d: e", "d: e"),
        ("a: *b", "*b"),
        ("a: {b: c, b: d}", "b: d}"),
        ("a: b\n'a': c\na: d", "a: d"),
    ],
)
def test_a_fault_stands_where_its_reader_stops(text: str, shown: str, newline: str) -> None:
    found = fault(text, newline=newline)
    whole = f"---\n{text}\n---".replace("\n", newline)
    assert found
    assert whole[found.span.start : found.span.end] == shown


@pytest.mark.parametrize(
    "text",
    [
        "a: &b c\nd: *b",
        "a: {b: c, d: [e, {f: g}]}",
        "a: !!str 5\nb: 5\n'5': c\n5: d",
        "a:\tb\nc: d\t# e",
        "a: [b,\n\tc]",
        "a: |\n  b\n\t\n  c",
        "a: b\u2028c\nd: e\u0085f",
        "a: &b {c: d}\ne: &f {g: h}\ni:\n  <<: *b\n  <<: *f",
        "? a b\n: c",
        "a: b\n...\n",
        "",
    ],
)
def test_what_readers_take_is_sound(text: str) -> None:
    assert fault(text) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('a = 1\nb = "c\nd = 2', 3),
        ("a = 1\nb c = 2", 3),
        ("a = 1\na = 2", 3),
        ("[a]\nb = 1\n[a]", 4),
        ("a = 1\nb = [1,", 3),
        ("a = b", 2),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_toml_is_read_as_toml(text: str, line: int, newline: str) -> None:
    found = fault(text, "+++", newline)
    assert found
    assert found.language == "TOML"
    assert f"+++\n{text}".replace("\n", newline)[: found.span.start].count("\n") == line - 1


BOMBS = {
    "aliases": "a0: &a0 [x, x]\n"
    + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60)),
    "brackets": "a: " + "[" * 19_000,
    "brackets and a tab": "a:\tb\nc: " + "[" * 19_000,
    "braces": "a: " + "{b: " * 4_000,
    "dashes": "- " * 9_000,
    "keys": "".join(f"k{i}: &b v\n" for i in range(1_500)),
    "quotes": "a: '" * 4_000,
    "lines": "a\n" * 9_000,
    "deep": "".join(" " * i + "- &x\n" for i in range(180)),
    "long": "a: &b c\n" * 100_000,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_no_bomb_goes_off(text: str) -> None:
    start = time.process_time()
    fault(text)
    assert time.process_time() - start < 3


def test_brackets_in_toml_are_no_bomb() -> None:
    fault("a = " + "[" * 19_000, "+++")


@pytest.mark.parametrize("sign", ["\x7f", "\x1b", "\ufffe"])
def test_characters_that_yaml_refuses_are_no_fault_of_ours(sign: str) -> None:
    assert fault(f"a:\n\tb: {sign}\n") is None
