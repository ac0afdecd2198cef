"""Text and its places: spans, positions, sources, and text as a reader sees it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from postmortem_lint.records import field, record
from postmortem_lint.regex import regex
from postmortem_lint.size_limit import TOO_MUCH, holds_too_much

# CommonMark line endings; form feeds and U+2028 end no line, so str.splitlines will not do.
_LINE_END = regex(r"\r\n|\n|\r")
_FAR = 1 << 62  # beyond every offset
_FEW = 16


class UnreadableError(Exception):
    """The bytes of a document are no text, or too much; the message says what they are instead."""


@record
class Span:
    """Characters `start` up to but not including `end` of a source (0-based code points)."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a character, or touch where one of them is empty."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end

    def cover(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


class Spans:
    """The characters that some spans cover together, for asking often."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def meets(self, span: Span) -> bool:
        """Whether one of the characters of `span` is covered."""
        place = bisect_left(self._starts, span.end) - 1
        return place >= 0 and self._ends[place] > span.start


class Enclosing:
    """Finds those of many spans that contain another, however they overlap, without trying all."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = tuple(sorted(spans, key=lambda span: (span.start, -span.end)))
        self._starts = [span.start for span in self.spans]
        # A tree in a list: the furthest end of the two nodes below each node, the spans at the end.
        self._size = 1 << max(0, (len(self.spans) - 1).bit_length())
        self._far = [-1] * self._size + [span.end for span in self.spans]
        self._far += [-1] * (2 * self._size - len(self._far))
        for node in range(self._size - 1, 0, -1):
            self._far[node] = max(self._far[2 * node], self._far[2 * node + 1])

    def around(self, span: Span) -> list[int]:
        """The numbers of the `spans` that contain a span, ascending: the widest first."""
        found: list[int] = []
        last = bisect_right(self._starts, span.start)
        waiting = [(1, 0, self._size)]
        while waiting:
            node, first, end = waiting.pop()
            if first >= last or self._far[node] < span.end:
                continue
            if node >= self._size:
                found.append(first)
                continue
            middle = (first + end) // 2
            waiting += ((2 * node + 1, middle, end), (2 * node, first, middle))
        return found


@record
class Position:
    """A place as people count it: line and column from 1, the column in code points."""

    line: int
    column: int

    def __lt__(self, other: Position) -> bool:
        return (self.line, self.column) < (other.line, other.column)


def _line_starts(text: str) -> tuple[int, ...]:
    if "\r" in text:
        return (0, *(found.end() for found in _LINE_END.finditer(text)))
    return (0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1]))


@record
class Source:
    """A document as it was read: line ends untouched, a byte order mark set aside.

    `starts` holds the offset of the first character of each line.
    """

    path: str
    text: str
    bom: bool = False
    starts: tuple[int, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if not self.starts:
            object.__setattr__(self, "starts", _line_starts(self.text))

    @classmethod
    def decode(cls, path: str, data: bytes) -> Source:
        """Read UTF-8, with or without a byte order mark.

        Raises UnreadableError, with the likely encoding where it shows, for anything else, and for
        more than is read.
        """
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise UnreadableError("the file is UTF-16, not UTF-8; save it as UTF-8")
        if b"\x00" in data[:8192]:
            raise UnreadableError("the file is binary, not Markdown")
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as fault:
            line = data.count(b"\n", 0, fault.start) + 1
            byte = f"byte 0x{data[fault.start]:02x} on line {line}"
            raise UnreadableError(f"{byte} is not UTF-8; save the file as UTF-8") from None
        if holds_too_much(text):
            raise UnreadableError(TOO_MUCH)
        bom = text.startswith("\ufeff")
        return cls(path, text[1:] if bom else text, bom)

    def encode(self) -> bytes:
        """The bytes that `decode` reads back as this source."""
        return (("\ufeff" if self.bom else "") + self.text).encode("utf-8")

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def line(self, offset: int) -> int:
        """The line, from 1, on which the character at `offset` stands."""
        return bisect_right(self.starts, offset)

    def position(self, offset: int) -> Position:
        """Line and column of the character at `offset`; the end of the text is a place too."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)

    def ends(self, span: Span) -> tuple[Position, Position]:
        """Line and column of both ends of a span."""
        return self.position(span.start), self.position(span.end)

    def line_span(self, line: int) -> Span:
        """The characters of a line (from 1), without its line end."""
        start = self.starts[line - 1]
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def whole_lines(self, span: Span) -> Span:
        """What to delete so that `span` leaves no gap: its lines and a blank one below, if it fills
        them; else the span and the space behind it."""
        first, last = self.line(span.start), self.line(max(span.start, span.end - 1))
        start, end = self.line_span(first).start, self.line_span(last).end
        if self.text[start : span.start].strip() or self.text[span.end : end].strip():
            return Span(span.start, span.end + (self.text[span.end : span.end + 1] == " "))
        below = last + 1
        if below <= len(self.starts) and not self[self.line_span(below)].strip():
            below += 1
        return Span(start, self.starts[below - 1] if below <= len(self.starts) else len(self.text))

    @property
    def newline(self) -> str:
        """The line end of the first line, `\\n` if there is none."""
        found = _LINE_END.search(self.text)
        return found[0] if found else "\n"


@record
class Link:
    """A link or an image: where it stands as a whole, its target, and what it shows."""

    span: Span
    target: Span
    url: str
    label: str
    image: bool = False


@record
class Text:
    """Text as a reader sees it: marks gone, code and link labels kept, lines joined by `\\n`.

    `runs` are pairs (index in `plain`, offset in the source), one for each stretch of characters
    that stand together in both; they start with index 0 and are ascending. `end` is the offset
    after the last character; `strong`, `code`, `links` and `struck` (out) are places in the
    source, ascending, and only links overlap (an image inside a link).
    """

    plain: str
    runs: tuple[tuple[int, int], ...]
    end: int
    code: tuple[Span, ...] = ()
    strong: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    struck: tuple[Span, ...] = ()
    # How far the links up to each one reach, to find those at a place; not worth it for a few.
    _reach: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)
    _span: Span | None = field(default=None, init=False, repr=False, compare=False)
    _prose: str | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.links) > _FEW:
            ends = accumulate((link.span.end for link in self.links), max)
            object.__setattr__(self, "_reach", tuple(ends))

    def __bool__(self) -> bool:
        return bool(self.plain.strip())

    @property
    def start(self) -> int:
        """Offset in the source of the first character (of the empty place, if there is none)."""
        return self.runs[0][1]

    @property
    def span(self) -> Span:
        """From the first to after the last character; marks around them are left out."""
        span = self._span
        if span is None:
            span = self.locate(0, len(self.plain)) if self.plain else Span(self.end, self.end)
            object.__setattr__(self, "_span", span)
        return span

    def offset(self, index: int) -> int:
        """Offset in the source of the character at `index` of `plain`."""
        if index >= len(self.plain):
            return self.end
        runs = self.runs
        run, place = runs[bisect_right(runs, (index, _FAR)) - 1 if len(runs) > 1 else 0]
        return place + index - run

    def index(self, offset: int) -> int:
        """Index in `plain` of the first character that stands at `offset` or after it."""
        number = bisect_right(self.runs, offset, key=_place_of) - 1
        if number < 0:
            return 0
        run, place = self.runs[number]
        last = self.runs[number + 1][0] if number + 1 < len(self.runs) else len(self.plain)
        return min(run + offset - place, last)

    def locate(self, start: int, end: int) -> Span:
        """The place in the source of `plain[start:end]`, without marks at either side."""
        first = self.offset(start)
        if end <= start:
            return Span(first, first)
        # The last character may be written with more than one, as `&amp;` is.
        return Span(first, self.end if end >= len(self.plain) else self.offset(end - 1) + 1)

    def part(self, start: int, end: int) -> Text:
        """The text of `plain[start:end]` with its places."""
        span = self.locate(start, end)
        first = bisect_right(self.runs, (start, _FAR))
        last = bisect_left(self.runs, (end, -1), first)
        runs = [(0, span.start)]
        runs += [(index - start, place) for index, place in self.runs[first:last]]
        return Text(
            self.plain[start:end],
            tuple(runs),
            span.end,
            self.code and _meeting(self.code, span),
            self.strong and _meeting(self.strong, span),
            self.links and self._links_at(span),
            self.struck and _meeting(self.struck, span),
        )

    def _links_at(self, span: Span) -> tuple[Link, ...]:
        links = self.links
        first, last = 0, len(links)
        if self._reach:
            first = bisect_left(self._reach, span.start)
            last = bisect_right(links, span.end, first, key=lambda link: link.span.start)
        return tuple(link for link in links[first:last] if link.span.meets(span))

    def strip(self, chars: str | None = None) -> Text:
        """The text without white space (or `chars`) at its ends."""
        left = len(self.plain) - len(self.plain.lstrip(chars))
        right = len(self.plain.rstrip(chars))
        return self.part(left, max(left, right)) if left or right < len(self.plain) else self

    def lines(self) -> tuple[Text, ...]:
        """The text of each source line."""
        marked = self.code or self.strong or self.links or self.struck
        if self.plain and "\n" not in self.plain and not marked:
            return (self,)
        parts, start = [], 0
        for line in self.plain.split("\n"):
            parts.append(self.part(start, start + len(line)))
            start += len(line) + 1
        return tuple(parts)

    @property
    def prose(self) -> str:
        """`plain` with each character of code replaced by U+FFFC, for looking at words only."""
        if not self.code:
            return self.plain
        prose = self._prose
        if prose is None:
            prose = self._without_code()
            object.__setattr__(self, "_prose", prose)
        return prose

    def _without_code(self) -> str:
        shown: list[str] = []
        done = 0
        for mark in self.code:
            start, end = self.index(mark.start), self.index(mark.end)
            shown += (self.plain[done:start], "\ufffc" * (end - start))
            done = end
        return "".join((*shown, self.plain[done:]))


def _place_of(run: tuple[int, int]) -> int:
    return run[1]


def _meeting(marks: tuple[Span, ...], span: Span) -> tuple[Span, ...]:
    """The marks, which ascend and do not overlap, that meet `span`."""
    if len(marks) > _FEW:
        first = bisect_left(marks, span.start, key=lambda mark: mark.end)
        last = bisect_right(marks, span.end, first, key=lambda mark: mark.start)
        marks = marks[first:last]
    return tuple(mark for mark in marks if mark.meets(span))
