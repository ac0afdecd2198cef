"""Scalars and lists in front matter, YAML and TOML alike: where their characters stand."""

from __future__ import annotations

from postmortem_lint.markdown.model import Comment
from postmortem_lint.text import Source, Span

# A value that goes over several lines has a piece for each of them.
ValuePieces = list[tuple[int, int]]
_TRIPLES = ('"""', "'''")


class Scalars:
    """Reads values before offset `limit`, where the front matter ends, and collects comments."""

    def __init__(self, source: Source, limit: int, kind: str) -> None:
        self.source = source
        self.limit = limit
        self.comments: list[Comment] = []
        self.was_list = False
        self._yaml = kind == "yaml"
        self._unclosed: set[str] = set()  # what was looked for in vain once is not looked for again

    def comment(self, start: int, end: int) -> None:
        """Note the comment whose `#` stands at `start`."""
        self.comments.append(Comment(Span(start, end), Span(start + 1, end)))

    def values(self, start: int, end: int, values: list[ValuePieces]) -> int:
        """Add the value at `start`, or each of a list, to `values`; the offset after all of it.

        `end` is the end of the line; only lists and TOML's long strings go beyond it.
        """
        text = self.source.text
        self.was_list = False
        if start >= end:
            return end
        if text[start] == "[":
            after = self._list(start, values)
            if after:
                self.was_list = True
                self._rest(after, end)
                return max(after, end)
        if text[start : start + 3] in _TRIPLES and not self._yaml:
            after = self._triple(start, values)
            if after:
                return max(after, end)
        if text[start] in "\"'":
            close = self._quote_end(start, end)
            if close:
                values.append([(start + 1, close)])
                self._rest(close + 1, end)
                return end
        stop = self._plain_end(start, end)
        if stop > start:
            values.append([(start, stop)])
        return end

    def _plain_end(self, start: int, end: int) -> int:
        """The end of a scalar without quotes, before the comment that may follow."""
        text = self.source.text
        place = start
        while (mark := text.find("#", place, end)) >= 0:
            if mark == start or text[mark - 1] in " \t" or not self._yaml:
                self.comment(mark, end)
                end = mark
                break
            place = mark + 1
        while end > start and text[end - 1] in " \t":
            end -= 1
        return end

    def _rest(self, start: int, end: int) -> None:
        """Note a comment after a value."""
        text = self.source.text
        while start < end and text[start] in " \t":
            start += 1
        if start < end and text[start] == "#":
            self.comment(start, end)

    def _quote_end(self, start: int, end: int) -> int:
        """Where the closing quote of the string at `start` stands; 0 if there is none."""
        text, quote, place = self.source.text, self.source.text[start], start + 1
        while place < end:
            if text[place] == "\\" and quote == '"':
                place += 1
            elif text[place] == quote:
                # In YAML a doubled single quote is one that belongs to the text.
                if quote == "'" and self._yaml and text[place + 1 : place + 2] == "'":
                    place += 1
                else:
                    return place
            place += 1
        return 0

    def _triple(self, start: int, values: list[ValuePieces]) -> int:
        text, quote = self.source.text, self.source.text[start : start + 3]
        close = text.find(quote, start + 3, self.limit) if quote not in self._unclosed else -1
        if close < 0:
            self._unclosed.add(quote)
            return 0
        pieces: ValuePieces = []
        source = self.source
        for line in range(source.line(start), source.line(close) + 1):
            span = source.line_span(line)
            first, last = max(span.start, start + 3), min(span.end, close)
            if first < last:
                pieces.append((first, last))
        if pieces:
            values.append(pieces)
        return close + 3

    def _list(self, start: int, values: list[ValuePieces]) -> int:
        """Add the parts of a list such as `[a, "b"]`; the offset after it, 0 if it has no end."""
        if "[" in self._unclosed:
            return 0
        text, place = self.source.text, start + 1
        found: list[ValuePieces] = []
        begin, last, depth = -1, -1, 0
        while place < self.limit:
            char = text[place]
            if depth == 0 and char in ",]":
                if begin >= 0:
                    found.append([self._unquoted(begin, last + 1)])
                begin = -1
                if char == "]":
                    values += found
                    return place + 1
            elif char == "#" and text[place - 1] in " \t\r\n":
                place = self._line_end(place)
                continue
            elif not char.isspace():
                begin = place if begin < 0 else begin
                depth += (char in "[{") - (char in "]}")
                if char in "\"'" and begin == place:
                    place = self._quote_end(place, self._line_end(place)) or place
                last = place
            place += 1
        self._unclosed.add("[")
        return 0

    def _line_end(self, place: int) -> int:
        return min(self.limit, self.source.line_span(self.source.line(place)).end)

    def _unquoted(self, start: int, end: int) -> tuple[int, int]:
        text = self.source.text
        if end - start > 1 and text[start] in "\"'" and text[end - 1] == text[start]:
            return start + 1, end - 1
        return start, end
