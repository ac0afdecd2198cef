"""Spans, positions, sources, and text with its places."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.text import Link, Position, Source, Span, Text, UnreadableError

# `a **bc** &amp; `d`` and a second line in a quote, as `markdown` reads it.
SOURCE = Source("", "> a **bc** &amp; `d`\n> e")
TEXT = Text(
    "a bc & d\ne",
    ((0, 2), (2, 6), (4, 10), (5, 11), (6, 16), (7, 18), (8, 20), (9, 23)),
    24,
    code=(Span(18, 19),),
    strong=(Span(6, 8),),
)


def test_places_of_characters() -> None:
    assert [SOURCE.text[TEXT.offset(index)] for index in range(10)] == list("a bc & d\ne")
    assert TEXT.offset(99) == 24
    assert SOURCE[TEXT.locate(2, 4)] == "bc"
    assert TEXT.span == Span(2, 24)


@pytest.mark.parametrize("index", range(10))
def test_index_is_the_way_back(index: int) -> None:
    assert TEXT.index(TEXT.offset(index)) == index


def test_a_place_between_characters_has_the_index_of_the_next() -> None:
    assert [TEXT.index(place) for place in (0, 4, 8, 9, 24)] == [0, 2, 4, 4, 10]


def test_parts_keep_places_and_marks() -> None:
    part = TEXT.part(2, 8)
    assert (part.plain, part.strong, part.code) == ("bc & d", TEXT.strong, TEXT.code)
    assert SOURCE[part.span] == "bc** &amp; `d"
    assert [SOURCE[line.span] for line in TEXT.lines()] == ["a **bc** &amp; `d", "e"]
    assert TEXT.part(3, 3).span == Span(7, 7)


@given(st.integers(0, 10), st.integers(0, 10))
def test_a_part_of_a_part_stands_where_it_stood(start: int, end: int) -> None:
    part = TEXT.part(min(start, end), max(start, end))
    for index in range(len(part.plain)):
        assert part.offset(index) == TEXT.offset(min(start, end) + index)


def test_prose_hides_code() -> None:
    assert TEXT.prose == "a bc & \ufffc\ne"


def test_strip() -> None:
    text = Text(" a ", ((0, 5),), 8)
    assert (text.strip().plain, text.strip().span) == ("a", Span(6, 7))
    assert Text("  ", ((0, 5),), 7).strip().plain == ""


def seconds(text: Text) -> float:
    started = time.process_time()
    text.lines(), text.prose
    return time.process_time() - started


@pytest.mark.slow
def test_parts_of_a_text_with_many_links_are_quick() -> None:
    count = 5_000
    links = tuple(
        Link(Span(place, place + 1), Span(place, place), "", "a")
        for place in range(0, 2 * count, 2)
    )
    text = Text("a\n" * count, ((0, 0),), 2 * count, links=links, code=tuple(x.span for x in links))
    assert [line.links for line in text.lines()[:-1]] == [(link,) for link in links]
    assert len(text.prose) == 2 * count
    # Each line against each link would take several times as long.
    assert any(seconds(text) < 1 for _ in range(4))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_and_positions(newline: str) -> None:
    source = Source("", newline.join(["ab", "", "c\u2028d\x0ce"]))
    assert [source[source.line_span(line)] for line in (1, 2, 3)] == ["ab", "", "c\u2028d\x0ce"]
    assert source.position(len(source.text)) == Position(3, 6)
    assert source.newline == newline


def test_decoding_keeps_bytes() -> None:
    data = b"\xef\xbb\xbfa\r\nb"
    source = Source.decode("x", data)
    assert (source.text, source.bom, source.encode()) == ("a\r\nb", True, data)


@pytest.mark.parametrize("data", [b"\xff\xfea\0", b"a\0b", b"a\nb\xe9c"])
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        Source.decode("x", data)
