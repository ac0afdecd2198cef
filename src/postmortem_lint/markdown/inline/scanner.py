"""All inline marks that bind tighter than emphasis: escapes, code, HTML, links. One linear pass."""

from __future__ import annotations

import re
from bisect import bisect_right

from postmortem_lint.markdown.inline.emphasis import (
    LINK_END,
    PUNCTUATION,
    Bracket,
    Delimiter,
    InlineEvent,
)
from postmortem_lint.markdown.inline.entities import ENTITY, character, resolve
from postmortem_lint.markdown.inline.html_marks import (
    LINE_BREAK,
    RAISED,
    TAG,
    Strikes,
    superscript,
)
from postmortem_lint.records import mutable
from postmortem_lint.regex import regex

SPECIAL = regex(r"[\\`*_\[\]<&~]")
SPECIAL_IN_MDX = regex(r"[\\`*_\[\]<&~{]")
_TICKS = regex("`+")
_AUTOLINK = regex(
    r"<(?:([A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\0- ]*+)"
    r"|([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9.-]++))>"
)
_WIKI = regex(r"\[\[([^\[\]\n|]++)(?:\|([^\[\]\n]*+))?\]\](?![(\[])")
_SPACE = regex(r"[ \t]*+\n?[ \t]*+")
_TITLE = regex(r""""(?>[^"\\]++|\\.)*+"|'(?>[^'\\]++|\\.)*+'|\((?>[^()\\]++|\\.)*+\)""", re.S)
_ANGLED = regex(r"<((?>[^<>\\\n]++|\\.)*+)>")
_BARE = regex(r"(?>[^\s()\\\0-\x1f]++|\\.?)", re.S)
_LABEL = regex(r"\[((?>[^\[\]\\]++|\\.){0,999}+)\]", re.S)
# Marks that end where they are told to, by how they begin.
_ENCLOSED = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>", "{/*": "*/}"}
_COMMENTS = ("<!--", "{/*")


@mutable
class ShownPart:
    """Characters of the raw text that are kept; `shown` stands for them if it is not None."""

    start: int
    end: int
    shown: str | None = None


@mutable
class RawLink:
    """A link in the raw text: the parts it shows, its place, and the place of its target."""

    parts: tuple[int, int]
    start: int
    end: int
    target: tuple[int, int]
    url: str
    image: bool


class Scanner:
    """One pass over the raw text of a block; see the fields for what it leaves behind.

    `special` finds the characters that may begin a mark to those who read the file.
    """

    def __init__(
        self, raw: str, references: dict[str, str], special: re.Pattern[str] = SPECIAL
    ) -> None:
        self.raw = raw
        self._special = special
        self.references = references
        self.parts: list[ShownPart | Delimiter] = []
        self.events: list[InlineEvent] = []
        self.code: list[tuple[int, int]] = []
        self.comments: list[tuple[int, int]] = []
        self.tags: list[tuple[int, int]] = []
        self.struck = Strikes()
        self.targets: list[RawLink] = []
        self._brackets: list[Bracket] = []
        self._dead = 0  # brackets below this can no longer become links, as they hold one
        self._ticks: dict[int, list[int]] | None = None
        self._missing: set[str] = set()
        self._last_angle = raw.rfind(">")

    def scan(self) -> None:
        """Read all of the raw text."""
        raw, place = self.raw, 0
        handlers = {
            "\\": self._escape, "`": self._backticks, "*": self._delimiter, "_": self._delimiter,
            "~": self._delimiter, "[": self._open, "]": self._close, "<": self._angle,
            "&": self._entity, "{": self._hidden,
        }  # fmt: skip
        while found := self._special.search(raw, place):
            start = found.start()
            if start > place:
                self.parts.append(ShownPart(place, start))
            place = handlers[raw[start]](start)
        if place < len(raw):
            self.parts.append(ShownPart(place, len(raw)))

    def _keep(self, start: int, end: int, shown: str | None = None) -> int:
        self.parts.append(ShownPart(start, end, shown))
        return end

    def _escape(self, start: int) -> int:
        following = self.raw[start + 1 : start + 2]
        if following == "\n":
            return start + 1
        if following and following in PUNCTUATION:
            return self._keep(start + 1, start + 2, following)
        return self._keep(start, start + 1)

    def _backticks(self, start: int) -> int:
        found = _TICKS.match(self.raw, start)
        assert found is not None
        length = found.end() - start
        if self._ticks is None:
            self._ticks = {}
            for run in _TICKS.finditer(self.raw):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
        closers = self._ticks.get(length, [])
        index = bisect_right(closers, start)
        if index == len(closers):
            return self._keep(start, found.end())
        first, last = found.end(), closers[index]
        code = self.raw[first:last]
        if code[0] in " \n" and code[-1] in " \n" and code.strip(" \n"):
            first, last = first + 1, last - 1
        self.code.append((first, last))
        self._keep(first, last)
        return closers[index] + length

    def _delimiter(self, start: int) -> int:
        raw, end, char = self.raw, start, self.raw[start]
        while end < len(raw) and raw[end] == char:
            end += 1
        if char == "~" and end - start != 2:
            return self._keep(start, end)
        delimiter = Delimiter.at(raw, start, end)
        self.parts.append(delimiter)
        self.events.append(delimiter)
        return end

    def _entity(self, start: int) -> int:
        found = ENTITY.match(self.raw, start)
        shown = character(found[0]) if found else None
        if found and shown is not None:
            return self._keep(start, found.end(), shown)
        return self._keep(start, start + 1)

    def _angle(self, start: int) -> int:
        raw = self.raw
        if start > self._last_angle:
            return self._keep(start, start + 1)
        if found := _AUTOLINK.match(raw, start):
            return self._autolink(found, found[1] or "mailto:" + found[2])
        if found := RAISED.match(raw, start):
            self._keep(*found.span(1), superscript(found[1]))
            return found.end()
        if found := TAG.match(raw, start):
            self.struck.meet(found)
            self.tags.append(found.span())
            if LINE_BREAK.fullmatch(found[0]):
                self._keep(start, found.end(), "\n")
            return found.end()
        return self._hidden(start)

    def _hidden(self, start: int) -> int:
        """The end of what a reader does not see, or of the character that begins nothing."""
        for opening, closing in _ENCLOSED.items():
            if self.raw.startswith(opening, start) and closing not in self._missing:
                end = self._enclosed(start, opening, closing)
                if end:
                    return end
        return self._keep(start, start + 1)

    def _enclosed(self, start: int, opening: str, closing: str) -> int:
        """The end of a comment or the like; 0 if it does not end."""
        # `<!-->` and `<!--->` are comments too.
        end = self.raw.find(closing, start + (2 if opening == "<!--" else len(opening)))
        if end < 0:
            self._missing.add(closing)
            return 0
        if opening in _COMMENTS:
            self.comments.append((start, end + 3))
        return end + len(closing)

    def _autolink(self, found: re.Match[str], url: str) -> int:
        inner = (found.start() + 1, found.end() - 1)
        self._keep(*inner)
        parts = (len(self.parts) - 1, len(self.parts))
        self.targets.append(RawLink(parts, found.start(), found.end(), inner, url, False))
        return found.end()

    def _open(self, start: int) -> int:
        image = start > 0 and self.raw[start - 1] == "!" and self._ends_with_bang(start)
        if found := _WIKI.match(self.raw, start):
            return self._wiki(found, image)
        self._keep(start, start + 1)
        bracket = Bracket(len(self.parts) - 1, start, image)
        self._brackets.append(bracket)
        self.events.append(bracket)
        return start + 1

    def _ends_with_bang(self, start: int) -> bool:
        """Whether the `!` before `start` is no escaped one and no part of something else."""
        last = self.parts[-1] if self.parts else None
        return isinstance(last, ShownPart) and last.shown is None and last.end == start

    def _drop_bang(self) -> None:
        last = self.parts[-1]
        assert isinstance(last, ShownPart)
        last.end -= 1

    def _wiki(self, found: re.Match[str], image: bool) -> int:
        if image:
            self._drop_bang()
        shown = 2 if found[2] else 1
        self._keep(*found.span(shown))
        parts = (len(self.parts) - 1, len(self.parts))
        start = found.start() - image
        page = found[1].strip().removesuffix("\\")
        self.targets.append(RawLink(parts, start, found.end(), found.span(1), page, image))
        return found.end()

    def _close(self, start: int) -> int:
        if not self._brackets:
            return self._keep(start, start + 1)
        bracket = self._brackets.pop()
        dead = len(self._brackets) < self._dead
        self._dead = min(self._dead, len(self._brackets))
        found = None
        if not dead or bracket.image:
            found = self._inline_target(start + 1) or self._reference(bracket, start)
        if not found:
            return self._keep(start, start + 1)
        target, url, end = found
        self._link(bracket, end, target, url)
        return end

    def _link(self, bracket: Bracket, end: int, target: tuple[int, int], url: str) -> None:
        bracket.matched = True
        self.events.append(LINK_END)
        part = self.parts[bracket.part]
        assert isinstance(part, ShownPart)
        part.end = part.start
        start = bracket.start
        if bracket.image:
            before = self.parts[bracket.part - 1]
            assert isinstance(before, ShownPart)
            before.end -= 1
            start -= 1
            # A reader of the alternative text sees no link in it.
            while self.targets and self.targets[-1].start > start:
                self.targets.pop()
        else:
            self._dead = len(self._brackets)
        self.targets.append(
            RawLink((bracket.part, len(self.parts)), start, end, target, url, bracket.image)
        )

    def _inline_target(self, start: int) -> tuple[tuple[int, int], str, int] | None:
        """Target, URL and end of a `(url "title")` that begins at `start`."""
        raw = self.raw
        if raw[start : start + 1] != "(":
            return None
        place = _skip(raw, start + 1)
        if raw[place : place + 1] == "<":
            found = _ANGLED.match(raw, place)
            if not found:
                return None
            target, end = found.span(1), found.end()
        else:
            end = self._bare_end(place)
            target = (place, end)
        place = _skip(raw, end)
        if place > end and (title := _TITLE.match(raw, place)):
            place = _skip(raw, title.end())
        if raw[place : place + 1] != ")":
            return None
        return target, resolve(raw[target[0] : target[1]]), place + 1

    def _bare_end(self, place: int) -> int:
        """Where a target without `<>` ends; its parentheses are balanced, 32 deep at most."""
        raw, depth = self.raw, 0
        while True:
            if found := _BARE.match(raw, place):
                place = found.end()
            elif raw[place : place + 1] == "(" and depth < 32:
                depth, place = depth + 1, place + 1
            elif raw[place : place + 1] == ")" and depth:
                depth, place = depth - 1, place + 1
            else:
                return place

    def _reference(self, bracket: Bracket, start: int) -> tuple[tuple[int, int], str, int] | None:
        """Target, URL and end of `[text][ref]` or `[ref]`, whose first `]` stands at `start`."""
        if not self.references:
            return None
        inner, end = (bracket.start + 1, start), start + 1
        if found := _LABEL.match(self.raw, end):
            end = found.end()
            if found[1].strip():
                inner = found.span(1)
        if inner[1] - inner[0] > 999:
            return None
        label = self.raw[inner[0] : inner[1]]
        # A bracket inside is no label, unless it is escaped.
        if inner[0] == bracket.start + 1 and not _LABEL.fullmatch(
            self.raw, inner[0] - 1, start + 1
        ):
            return None
        url = self.references.get(" ".join(label.split()).casefold())
        return None if url is None else (inner, url, end)


def _skip(raw: str, place: int) -> int:
    found = _SPACE.match(raw, place)
    return found.end() if found else place
