"""Raw inline Markdown → Text, with the place of each character.

First `scanner` reads all that binds tighter than emphasis, then `emphasis` pairs the marks, then
the parts that are left are joined here.
"""

from __future__ import annotations

from bisect import bisect_right

from postmortem_lint.markdown.blocks.comments import is_mdx
from postmortem_lint.markdown.inline.emphasis import Delimiter, outermost, pair
from postmortem_lint.markdown.inline.scanner import SPECIAL, SPECIAL_IN_MDX, Scanner, ShownPart
from postmortem_lint.markdown.model import Comment
from postmortem_lint.records import field, mutable
from postmortem_lint.text import Link, Source, Span, Text

_Places = list[tuple[int, int]]


@mutable
class Inlines:
    """Reads the inline texts of one document and collects the comments, links and tags it meets."""

    source: Source
    references: dict[str, str]
    comments: list[Comment] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    tags: list[Span] = field(default_factory=list)

    def lines(self, pieces: list[tuple[int, int]]) -> Text:
        """The text of lines that stand at `pieces`, each from its content to its line end."""
        text = self.source.text
        if len(pieces) == 1:
            start, end = pieces[0]
            return self._read(text[start:end].rstrip(" \t\r"), [(0, start)])
        raw: list[str] = []
        places: _Places = []
        length = 0
        for start, end in pieces:
            if end > start and text[end - 1] == "\r":
                end -= 1
            line = text[start:end].rstrip(" \t")
            places.append((length, start))
            length += len(line) + 1
            if start + len(line) != end:
                places.append((length - 1, end))
            raw.append(line)
        if places[-1][0] == length - 1:
            places.pop()  # the last line end is no part of the text
        return self._read("\n".join(raw), places)

    def cell(self, span: Span) -> Text:
        """The text of a table cell, in which `\\|` is a pipe even inside code."""
        raw = self.source[span]
        places = [(0, span.start)]
        if "\\|" in raw:
            parts = raw.split("\\|")
            place = span.start + len(parts[0]) + 1
            length = len(parts[0])
            for part in parts[1:]:
                places.append((length, place))
                length += len(part) + 1
                place += len(part) + 2
            raw = "|".join(parts)
            if not parts[0]:
                places.pop(0)
        return self._read(raw, places)

    def _read(self, raw: str, places: _Places) -> Text:
        special = SPECIAL_IN_MDX if is_mdx(self.source.path) else SPECIAL
        if not special.search(raw):
            return _plain(raw, places)
        scanner = Scanner(raw, self.references, special)
        scanner.scan()
        text = _Joiner(raw, places, scanner).text()
        self.links.extend(text.links)
        for start, end in scanner.comments:
            span = Span(_place(places, start), _place(places, end - 1) + 1)
            body = span.start + (4 if raw[start] == "<" else 3)
            self.comments.append(Comment(span, Span(body, max(body, span.end - 3))))
        self.tags.extend(
            Span(_place(places, start), _place(places, end - 1) + 1) for start, end in scanner.tags
        )
        return text


def _place(places: _Places, index: int) -> int:
    """The place in the source of the raw character at `index`."""
    first, place = places[bisect_right(places, (index, 1 << 60)) - 1]
    return place + index - first


def _plain(raw: str, places: _Places) -> Text:
    """The text of raw characters that all stand for themselves."""
    runs = [places[0]]
    for index, place in places[1:]:
        last, before = runs[-1]
        if place - before != index - last:
            runs.append((index, place))
    index, place = runs[-1]
    text = Text(raw, tuple(runs), place + len(raw) - index)
    return text.strip() if raw and (raw[0].isspace() or raw[-1].isspace()) else text


class _Joiner:
    """Puts the parts that a scanner has kept together, with their places."""

    def __init__(self, raw: str, places: _Places, scanner: Scanner) -> None:
        self.raw = raw
        self.places = places
        self.scanner = scanner
        self.next = 0  # index of the next of `places`
        self.length = 0
        self.shown: list[str] = []
        self.runs: list[tuple[int, int]] = []
        self.end = places[0][1]  # place after the last character

    def text(self) -> Text:
        scanner = self.scanner
        strong, struck = pair(scanner.events)
        offsets = []
        for part in scanner.parts:
            offsets.append(self.length)
            self._add(part)
        offsets.append(self.length)
        plain = "".join(self.shown)
        text = Text(
            plain,
            tuple(self.runs) or ((0, self.end),),
            self.end,
            tuple(self._span(start, end) for start, end in scanner.code),
            tuple(self._span(start, end) for start, end in strong),
            self._links(plain, offsets),
            tuple(self._span(*place) for place in outermost([*struck, *scanner.struck.places])),
        )
        return text.strip() if plain and (plain[0].isspace() or plain[-1].isspace()) else text

    def _add(self, part: ShownPart | Delimiter) -> None:
        start, end = part.start, part.end
        if isinstance(part, ShownPart) and part.shown is not None:
            place = self._at(start)
            for char in part.shown:
                self.runs.append((self.length, place))
                self.shown.append(char)
                self.length += 1
            self.end = self._at(end - 1) + 1
        elif start < end:
            self._copy(start, end)

    def _copy(self, start: int, end: int) -> None:
        place = self._at(start)
        if not self.runs or place - self.runs[-1][1] != self.length - self.runs[-1][0]:
            self.runs.append((self.length, place))
        begin = self.length - start
        while self.next < len(self.places) and self.places[self.next][0] < end:
            index, there = self.places[self.next]
            last, before = self.runs[-1]
            if there - before != index + begin - last:
                self.runs.append((index + begin, there))
            self.next += 1
        self.shown.append(self.raw[start:end])
        self.length += end - start
        last, before = self.runs[-1]
        self.end = before + self.length - last

    def _at(self, index: int) -> int:
        """Like `_place`, for ascending indexes."""
        while self.next < len(self.places) and self.places[self.next][0] <= index:
            self.next += 1
        first, place = self.places[self.next - 1]
        return place + index - first

    def _span(self, start: int, end: int) -> Span:
        first = _place(self.places, start)
        return Span(first, _place(self.places, end - 1) + 1 if end > start else first)

    def _links(self, plain: str, offsets: list[int]) -> tuple[Link, ...]:
        links = []
        for found in self.scanner.targets:
            label = plain[offsets[found.parts[0]] : offsets[found.parts[1]]]
            target = self._span(*found.target)
            links.append(
                Link(self._span(found.start, found.end), target, found.url, label, found.image)
            )
        return tuple(sorted(links, key=lambda link: link.span.start))
