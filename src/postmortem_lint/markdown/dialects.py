"""Stretches that CommonMark takes for something else than the reader for whom they are written.

MkDocs (Python-Markdown), Docusaurus (MDX), Hugo, Jekyll (kramdown), GitLab, Azure DevOps, Obsidian,
MyST and Pandoc have blocks of their own. To CommonMark these are text, items or code; to whom they
are written for each blank of them may count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import DIALECT_INFO, Code, Document, Html
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.regex import regex

_BODY = 4  # columns by which the body of a block is indented
_SEARCHES = 12  # in vain, for the end of a block; who asks for more writes no Markdown

# Blocks whose body is indented below them: admonitions, folded ones, tabs; footnotes, definitions.
_INDENTING = regex(r"(?:!!!|\?\?\?\+?)[ \t]*[\"'\w].*|===[!+]?[ \t]+[\"'].*")
_NOTE = regex(r"\[\^[^\]\s]+\]:.*|(?P<mark>[:~][ \t]{1,3})\S.*")
# Blocks between two lines; what the first names, the last names too.
_PAIRS: tuple[tuple[re.Pattern[str], str], ...] = (
    (regex(r":{3,}[ \t]*[^\s:].*"), r":{3,}"),
    (regex(r"/{3,}[ \t]*[\w!].*"), r"/{3,}"),
    (regex(r">{3,}"), r">{3,}"),
    (regex(r"-+8<-+"), r"-+8<-+"),
    (regex(r"\$\$(?:(?!\$\$).)*"), r".*\$\$"),
    (regex(r"%%(?:(?!%%).)*"), r".*%%"),
    (regex(r"\{/\*(?:(?!\*/).)*"), r".*\*/\}"),
    (regex(r"\{%[-~+]?\s*(?P<name>\w+)\b(?:(?!%\}).)*%\}"), r"\{{%[-~+]?\s*(?:end|/){name}\b.*"),
    (regex(r"\{\{<\s*(?P<name>[\w./-]+)(?:(?!>\}\}).)*>\}\}"), r".*\{{\{{<\s*/\s*{name}\b.*"),
    (regex(r"\{\{%\s*(?P<name>[\w./-]+)(?:(?!%\}\}).)*%\}\}"), r".*\{{\{{%\s*/\s*{name}\b.*"),
    (regex(r"\{::(?P<name>\w+)[^{}]*(?<!/)\}"), r"\{{:/(?:{name})?\}}"),
    (regex(r"<(?P<name>[A-Z][\w.]*)\b(?!.*(?:/>|</)).*"), r".*</{name}>"),
    (regex(r"<[A-Z][\w.]*\b[^>]*"), r".*/>"),
    (regex(r"<>"), r"</>"),
)  # fmt: skip
# Lines that say something of the block beside them, or stand for what is put in there.
_LINE = regex(
    r"\{(?:[:#.%{<]|[ \t]+[.#:]).*\}|\{[ \t]*[\w-]+=[^{}]*\}|\[(?:TOC|\[?_TOC_\]?)\]"
    r"|-+8<-+[ \t]+\S.*|\([^()]+\)=|:{3,}.*|/{3,}.*|>{3,}|\*\[[^\]]+\]:.*|\+{3,}(?:[ \t].*)?|\^"
    r"|%[ \t].*|\\[a-z]+(?:\{.*\})?|<<[\[{(].*",
    re.IGNORECASE,
)
# What MDX takes for JavaScript, and tables that are drawn, up to an empty line.
_SCRIPT = regex(r"import\s+[\w{*\"'].*|export\s+(?:default|const|let|function|async|class)\b.*")
_COMPONENT = regex(r"</?[A-Z]")
# Tags that stand in a text, and may go on over lines.
_TAGS = (("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}"), ("{# ", "#}"))
_MARKUP = regex(r"<[A-Za-z][\w.:-]*(?:\s[^>]*)?")
_TALL = 60  # lines of a tag
_DRAWN = regex(r"-{2,}(?:[ \t]+-{2,})+|\+(?:[-=:]+\+)+")


# How an admonition, a folded one and a tab begin: a kind, then a title; only these hold Markdown.
_BOXING = regex(
    r"(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*(?:[ \t]+[a-z][\w-]*)*(?:[ \t]+\"[^\"]*\")?"
    r"|===[!+]?[ \t]+\"[^\"]*\""
)


# What stands on the box that a line begins: its title, which opens what is in there.
_TITLE = regex(
    r"(?::{3,}[ \t]*(?:[\w-]+|\{[\w-]+\})(?:\[|[ \t]+(?!\{))|/{3,}[ \t]*[\w-]+[ \t]*\|[ \t]*"
    r"|(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[^\"]*\"|\[![\w-]+\][-+]?[ \t]+"
    r"|\{\{[<%][ \t]*[\w-]+[ \t]+(?:\w+=)?\"|\{%-?[ \t]*details[ \t]+)"
    r"(?P<title>[^\s\"\[\]{}%|:][^\"\[\]{}%|:]*)(?:[\"\]][^:]*|\{.*|(?<![ \t])[ \t]*-?%\}|)"
)


_CONTAINERS = ("!!!", "???", "===", ":::", "///", "{%", "{{<", "{{%", "<Tab")
_SIGNS = tuple(":/!?=[{")


def box_title(line: str) -> tuple[int, int] | None:
    """Where in a line the title of the box stands that the line begins: `::: details Doors`."""
    found = _TITLE.fullmatch(line.rstrip(" \t")) if line[:1] in _SIGNS else None
    return found.span("title") if found else None


def has_containers(text: str) -> bool:
    """Whether a text may hold blocks of another dialect, seen quickly."""
    return any(sign in text for sign in _CONTAINERS)


def is_foreign(line: str) -> bool:
    """Whether a line is for another reader: `{: .wide }`, `{% endfor %}`, `:::`."""
    return _LINE.fullmatch(line.strip(" \t")) is not None


def is_boxing(line: str) -> bool:
    """Whether a line begins a block whose body is Markdown and indented below it."""
    return _BOXING.fullmatch(line.strip(" \t")) is not None


def tag_end(text: str) -> str:
    """What would end the tag that is open where a text ends; empty if none is."""
    for opening, closing in _TAGS:
        start = f"{text} ".rfind(opening)
        if start >= 0 and text.find(closing, start + len(opening)) < 0:
            return closing
    start = text.rfind("<")
    return ">" if start >= 0 and _MARKUP.fullmatch(text, start) else ""


def stretches(document: Document) -> tuple[range, ...]:
    """The lines, from 1, of each stretch of another dialect, in order and apart from each other."""
    source = document.source
    text = [source[source.line_span(number)] for number in range(1, len(source.starts) + 1)]
    coded = {number - 1 for number in _shown_as_written(document)}
    lines = [None if at in coded else line.expandtabs(_BODY) for at, line in enumerate(text)]
    return tuple(range(first + 1, last + 2) for first, last in _Stretches(lines).found())


def _shown_as_written(document: Document) -> Iterator[int]:
    """The lines of code fences, raw HTML and front matter."""
    source = document.source
    blocks = [block for block in blocks_of(document) if isinstance(block, Code | Html)]
    spans = [
        block.span
        for block in blocks
        if not isinstance(block, Code) or (block.fenced and block.info != DIALECT_INFO)
    ]
    for span in (*spans, *((document.front_matter.span,) if document.front_matter else ())):
        first = span.start
        # A component begins as raw HTML does, and ends elsewhere.
        if _is_component(source[span]):
            continue
        yield from range(source.line(first), source.line(max(first, span.end - 1)) + 1)


def _is_component(text: str) -> bool:
    return _COMPONENT.match(text) is not None


class _Stretches:
    """Looks through lines from the top; those of code are None."""

    def __init__(self, lines: Sequence[str | None]) -> None:
        self._lines = lines
        self._texts = [(line or "").strip() for line in lines]
        self._vain: set[str] = set()

    def found(self) -> Iterator[tuple[int, int]]:
        """The first and the last line of each stretch, from 0."""
        at, free = 0, 0
        while at < len(self._lines):
            last = self._last(at)
            if last is not None:
                yield self._first(at, free), last
                at, free = last, last + 1
            at += 1

    def _first(self, at: int, free: int) -> int:
        """The first line of the stretch that shows on a line: tables have a header above it."""
        if _DRAWN.fullmatch(self._texts[at]):
            while at > free and self._texts[at - 1]:
                at -= 1
        return at

    def _last(self, at: int) -> int | None:
        """The last line of the stretch that begins on a line, None if none does."""
        line = self._texts[at]
        if not line or (line[0].isalnum() and not line.startswith(("import", "export"))):
            return self._tag(at, line)
        if _INDENTING.fullmatch(line):
            return self._body(at, at)
        if note := _NOTE.fullmatch(line):
            # The body of a definition begins where its text does, that of a footnote at a tab stop.
            to_stop = _BODY - _indent(self._lines[at] or "") % _BODY
            return self._body(at, self._paragraph(at), len(note["mark"] or " " * to_stop))
        end = self._end(at, line)
        if end is None and (_SCRIPT.fullmatch(line) or _DRAWN.fullmatch(line)):
            end = self._paragraph(at)
        if end is None and _LINE.fullmatch(line):
            return at
        return self._tag(at, line) if end is None else end

    def _tag(self, at: int, line: str) -> int | None:
        """The line, in the same paragraph, that ends the tags which a line leaves open."""
        last, closing = None, tag_end(line)
        for number in range(at + 1, min(at + _TALL, len(self._lines))):
            if not (closing and self._texts[number]):
                break
            _, ended, rest = self._texts[number].partition(closing)
            if ended:
                last, closing = number, tag_end(rest)
        return last

    def _paragraph(self, at: int) -> int:
        """The last line before an empty one or before code."""
        while at + 1 < len(self._lines) and self._texts[at + 1]:
            at += 1
        return at

    def _body(self, at: int, last: int, deeper: int = _BODY) -> int:
        """The last line that is so much deeper than a line, from the one after `last` on."""
        column = _indent(self._lines[at] or "") + deeper
        for number in range(last + 1, len(self._lines)):
            line = self._lines[number]
            if line is None or (line.strip() and _indent(line) >= column):
                last = number
            elif line.strip():
                break
        return last

    def _end(self, at: int, line: str) -> int | None:
        """The line that ends the pair which a line begins."""
        for opening, closing in _PAIRS:
            found = opening.fullmatch(line)
            if found:
                name = found.groupdict().get("name")
                ending = closing.format(name=re.escape(name)) if name else closing
                last = self._closing(at, opening, ending, name)
                if last is not None:
                    return last
        return None

    def _closing(
        self, at: int, opening: re.Pattern[str], ending: str, name: str | None
    ) -> int | None:
        if ending in self._vain or len(self._vain) > _SEARCHES:
            return None
        closing, depth, last = re.compile(ending), 1, None
        for number in range(at + 1, len(self._lines)):
            line = self._texts[number]
            if not line:
                continue
            if closing.fullmatch(line):
                depth, last = depth - 1, number
            elif (found := opening.fullmatch(line)) and found.groupdict().get("name") == name:
                depth += 1
            if not depth:
                break
        if last is None:
            self._vain.add(ending)
        return last


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
