"""Front matter: a small, linear reader for the YAML and TOML that people put above a document.

Documents are no programs: no tags, anchors or types are read, only keys, scalars and lists with
their places. What it does not know is a scalar as it is written.
"""

from __future__ import annotations

import re

from postmortem_lint.markdown.front_matter.scalars import Scalars, ValuePieces
from postmortem_lint.markdown.model import Comment, FrontMatter, Setting
from postmortem_lint.records import field, mutable
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

_KINDS = {"---": ("yaml", ("---", "...")), "+++": ("toml", ("+++",))}
_YAML_KEY = regex(
    r"""(?:"([^"\n]{1,80}+)"|'([^'\n]{1,80}+)'|([^\s"'#\[\]{}|>,:*&!%@`-][^:\n]{0,80}?))"""
    r"[ \t]*+:(?=\s|\Z)"
)
_TOML_KEY = regex(r"""(?:"([^"\n]{1,80}+)"|'([^'\n]{1,80}+)'|([\w.-]{1,80}+))[ \t]*+=""")
_TABLE = regex(r"\[\[?[ \t]*+([\w.-]++)[ \t]*+\]")
_BLOCK = regex(r"[|>][-+0-9]{0,2}(?:[ \t]++(#.*)?)?\Z")
_DASH = regex(r"-(?:[ \t]++|\Z)")


def front_matter(source: Source) -> tuple[FrontMatter | None, int, list[Comment]]:
    """The front matter, the line (from 0) after it, and the comments in it."""
    kind, fences = _KINDS.get(source[source.line_span(1)].rstrip(), ("", ()))
    last = _closing(source, fences) if kind else 0
    if not last or not _looks_right(source, kind, last):
        return None, 0, []
    reader = _Yaml(source, last) if kind == "yaml" else _Toml(source, last)
    reader.read()
    end = source.line_span(last).end
    settings = tuple(entry.setting(source) for entry in reader.entries if entry.counts)
    return FrontMatter(Span(0, end), kind, settings), last, reader.scalars.comments


def _closing(source: Source, fences: tuple[str, ...]) -> int:
    """The number of the line that ends the front matter; 0 if there is none."""
    for line in range(2, len(source.starts) + 1):
        start = source.starts[line - 1]
        if (
            source.text.startswith(fences, start)
            and source[source.line_span(line)].rstrip() in fences
        ):
            return line
    return 0


def _looks_right(source: Source, kind: str, last: int) -> bool:
    """Whether the lines are settings and not prose between two thematic breaks."""
    keys = others = 0
    for line in range(2, last):
        text = source[source.line_span(line)]
        if not text.strip() or text[0] in " \t#":
            continue
        if kind == "yaml":
            key = _YAML_KEY.match(text)
            good = key is not None and len(key[0].split()) <= 5
            if not keys and not good:
                return False
            others += not good and text[0] not in "-]}"
        else:
            good = bool(_TOML_KEY.match(text) or _TABLE.match(text))
            if not keys and not good:
                return False
        keys += good
    return others <= keys


@mutable
class _Entry:
    """A setting while it is read; `path` are the keys above it."""

    indent: int
    path: str
    key: Span
    end: int
    values: list[ValuePieces] = field(default_factory=list)
    is_parent: bool = False

    @property
    def counts(self) -> bool:
        return bool(self.values) or not self.is_parent

    def setting(self, source: Source) -> Setting:
        prefix = self.path + "." if self.path else ""
        # The keys above have no place on this line; each of their characters stands for it.
        runs = tuple((index, self.key.start) for index in range(len(prefix) + 1))
        key = Text(prefix + source[self.key], runs, self.key.end)
        values = tuple(_text(source, pieces) for pieces in self.values)
        return Setting(Span(self.key.start, max(self.end, self.key.end)), key, values)


@mutable
class _Block:
    """A block scalar while it is read: whose value it is, the indent that its lines exceed, and
    those lines. One without lines is no value."""

    owner: _Entry
    indent: int
    lines: ValuePieces = field(default_factory=list)

    def add(self, start: int, end: int) -> None:
        if not self.lines:
            self.owner.values.append(self.lines)
        self.lines.append((start, end))
        self.owner.end = end


def _text(source: Source, pieces: ValuePieces) -> Text:
    """The text of lines that stand at `pieces`."""
    shown: list[str] = []
    runs: list[tuple[int, int]] = []
    length = 0
    for start, end in pieces:
        if runs and pieces[0][0] != start:
            runs.append((length - 1, source.line_span(source.line(start) - 1).end))
        runs.append((length, start))
        shown.append(source.text[start:end])
        length += end - start + 1
    return Text("\n".join(shown), tuple(runs), pieces[-1][1])


def _key_span(found: re.Match[str]) -> Span:
    number = next(number for number in (1, 2, 3) if found[number] is not None)
    return Span(*found.span(number))


class _Yaml:
    """Reads the lines between `---` and `---`."""

    def __init__(self, source: Source, last: int) -> None:
        self.source = source
        self.last = last
        self.entries: list[_Entry] = []
        self.scalars = Scalars(source, source.starts[last - 1], "yaml")
        self._open: list[_Entry] = []
        self._block: _Block | None = None

    def read(self) -> None:
        line = 2
        while line < self.last:
            span = self.source.line_span(line)
            raw = self.source[span]
            start = span.start + len(raw) - len(raw.lstrip(" \t"))
            end = span.start + len(raw.rstrip())
            line += 1
            if start >= end:
                continue
            after = self._line(start, end, start - span.start)
            while line < self.last and self.source.starts[line - 1] < after:
                line += 1

    def _line(self, start: int, end: int, indent: int) -> int:
        """Read one line, or more where a value goes on; the end of what was read."""
        text = self.source.text
        if self._block and indent > self._block.indent:
            self._block.add(start, end)
            return end
        self._block = None
        if text[start] == "#":
            self.scalars.comment(start, end)
            return end
        if dash := _DASH.match(text, start, end):
            return self._list_item(start, dash.end(), end, indent)
        if found := _YAML_KEY.match(text, start, end):
            return self._setting(found, end, indent)
        return self._continuation(start, end, indent)

    def _list_item(self, start: int, first: int, end: int, indent: int) -> int:
        while self._open and self._open[-1].indent > indent:
            self._open.pop()
        if not self._open or first >= end:
            return end
        found = _YAML_KEY.match(self.source.text, first, end)
        if found:
            return self._setting(found, end, indent + first - start)
        owner = self._open[-1]
        after = self._value(owner, first, end, indent)
        owner.end = max(owner.end, after)
        return after

    def _value(self, owner: _Entry, first: int, end: int, indent: int) -> int:
        """Read the value that begins at `first`; the end of what was read of it."""
        header = _BLOCK.match(self.source.text[first:end])
        if not header:
            return self.scalars.values(first, end, owner.values)
        self._block = _Block(owner, indent)
        if header[1]:
            self.scalars.comment(first + header.start(1), end)
        return end

    def _setting(self, found: re.Match[str], end: int, indent: int) -> int:
        while self._open and self._open[-1].indent >= indent:
            self._open.pop()
        path = ""
        if self._open:
            parent = self._open[-1]
            parent.is_parent = True
            own = self.source[parent.key]
            path = f"{parent.path}.{own}" if parent.path else own
        key = _key_span(found)
        entry = _Entry(indent, path[:200], key, found.end())
        self.entries.append(entry)
        self._open.append(entry)
        first = found.end()
        while first < end and self.source.text[first] in " \t":
            first += 1
        after = self._value(entry, first, end, indent)
        entry.end = entry.values[-1][-1][1] if entry.values else found.end()
        entry.end = max(entry.end, after if self.scalars.was_list or self._block else 0)
        return after

    def _continuation(self, start: int, end: int, indent: int) -> int:
        """A line that is no setting goes on with the value above it."""
        owner = self._open[-1] if self._open else None
        if owner and indent > owner.indent and not owner.is_parent:
            if owner.values:
                owner.values[-1].append((start, end))
            else:
                owner.values.append([(start, end)])
            owner.end = end
        return end


class _Toml:
    """Reads the lines between `+++` and `+++`."""

    def __init__(self, source: Source, last: int) -> None:
        self.source = source
        self.last = last
        self.entries: list[_Entry] = []
        self.scalars = Scalars(source, source.starts[last - 1], "toml")

    def read(self) -> None:
        line, table = 2, ""
        text = self.source.text
        while line < self.last:
            span = self.source.line_span(line)
            raw = self.source[span]
            start = span.start + len(raw) - len(raw.lstrip(" \t"))
            end = span.start + len(raw.rstrip())
            line += 1
            if start >= end:
                continue
            if text[start] == "#":
                self.scalars.comment(start, end)
            elif header := _TABLE.match(text, start, end):
                table = header[1][:200]
            elif found := _TOML_KEY.match(text, start, end):
                after = self._setting(found, table, end)
                while line < self.last and self.source.starts[line - 1] < after:
                    line += 1

    def _setting(self, found: re.Match[str], table: str, end: int) -> int:
        entry = _Entry(0, table, _key_span(found), found.end())
        self.entries.append(entry)
        first = found.end()
        while first < end and self.source.text[first] in " \t":
            first += 1
        after = self.scalars.values(first, end, entry.values)
        entry.end = max(entry.end, after)
        return after
