"""Finds what a site generator or a component fills in: tags, expressions, roles, JSX."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.markdown.blocks.comments import is_mdx
from postmortem_lint.markdown.model import Code, Document
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans

_LONGEST = 600  # characters of a tag

# Tags of Liquid, Jinja, Twig, Nunjucks; of Hugo; and whatever else stands in double braces.
_TAG = regex(
    rf"\{{%(?:[^%]|%(?!\}})){{0,{_LONGEST}}}+%\}}"
    rf"|\{{\{{(?P<hugo>[<%])(?:(?![<%>]\}}\}}|\{{\{{).){{0,{_LONGEST}}}+[>%]\}}\}}"
    rf"|\{{\{{-?\s*`[^`]{{0,{_LONGEST}}}+`\s*-?\}}\}}"
    rf"|[$=]?\{{\{{(?P<inner>[^{{}}]{{0,{_LONGEST}}}+)\}}\}}",
    re.DOTALL,
)
# A tag whose content is shown as it is, up to the tag that ends it.
_RAW = regex(r"\{%[-~]?\s*(?P<end>end)?(?P<name>raw|verbatim|comment|highlight)\b")

# How an expression begins: a mark, a context, a string; a dotted name; a call, a filter, an index.
_EXPRESSION = regex(
    r"[-~>!^&.$@\"']|\s*(?:[#/.$@]|[\"'].*[\"']"
    r"|[A-Za-z_]\w*(?:(?:\.[A-Za-z_]\w*)+(?=[\s|(\[]|$)|[(\[]|\s*\|\s*[a-z_]\w*\s*(?:[:(|]|$)"
    r"|\s+[\"']|\s+\.(?:[\w\s]|$)|\s*[=!]=|\s*=\s*[\"'\w])|(?:else|end\w*)\s*$)"
    # A mark that takes white space away, a variable, a string somewhere in it.
    r"|.*(?:\s-\s*$|[\s(|]\$\w|\s\"[^\"]*\")",
    re.DOTALL,
)
# What MyST has: a directive, a label, a role; and what Liquid and Jinja do. There double braces
# around a name fill it in.
_FILLING = regex(
    r"^[ \t]*(?:`{3,}|:{3,})\{[\w:-]+\}|^\([\w/.: -]+\)=[ \t]*$|\{[a-z][\w:-]*\}`[^`]"
    r"|\{%[-~+]?\s*(?:if|unless|case|for|set|assign|capture|macro|block|call|with|include|import)\b",
    re.MULTILINE,
)
_NAME = regex(r"\{\{[ \t]*[A-Za-z_]\w*[ \t]*\}\}")
# What a comment holds within a line: of Obsidian, MDX, Jinja, Kramdown, CriticMarkup.
_COMMENT = regex(
    r"%%(?:(?!%%)[^\n])+%%|\{/\*(?:(?!\*/)[^\n])*\*/\}|\{#[ \t](?:(?!#\})[^\n])*#\}"
    r"|\{::comment\}(?:(?!\{:/)[^\n])*\{:/|\{>>(?:(?!<<\})[^\n])*<<\}"
)
# A value in braces: a dotted name of MDX; the end of a block of a wiki, whose begin says more.
_VALUE = regex(r"(?<![\w{$%#\\])\{[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+\}")
_WIKI = regex(r"\{(?P<name>\w+):[^{}\n]+\}")
_WORD = regex(r"\{(?P<name>\w+)\}")
# MyST: {role}`text`, ::: {directive}; Pandoc and Kramdown: [text](target){attributes}.
_MARKUP = regex(r"\{[A-Za-z][\w:.+-]*\}(?=`)|(?<=:::)[ \t]*\{[^{}\n]*\}|(?<=[\])])\{[^{}\n]*\}")
# A component (MDX) brings its parts along; in such a file all braces and capital tags are code.
_COMPONENT = regex(
    r"^(?:import\s[^\n;]*\bfrom\s*[\"']|import\s*[\"']|export\s+(?:default|const|function|let)\b)",
    re.MULTILINE,
)
_JSX = regex(rf"\{{[^{{}}]{{0,{_LONGEST}}}+\}}|</?[A-Z][^<>]{{0,{_LONGEST}}}+>")


def site_code(document: Document) -> tuple[Span, ...]:
    """The places that a program fills in before a reader sees the page.

    Not among them is what asks a person to write: `{service}`, `{{ write down the packages }}`.
    """
    text = document.source.text
    found: list[Span] = []
    if "{" in text:
        found += _tags(text)
        for pattern in (_MARKUP, _VALUE):
            found += (Span(*one.span()) for one in pattern.finditer(text))
        opened = {one["name"] for one in _WIKI.finditer(text)}
        found += (Span(*one.span()) for one in _WORD.finditer(text) if one["name"] in opened)
    found += (Span(*one.span()) for one in _COMMENT.finditer(text))
    if _is_component(document):
        found += (Span(*one.span()) for one in _JSX.finditer(text))
    if "{{" in text and _FILLING.search(text):
        found += (Span(*one.span()) for one in _NAME.finditer(text))
    return tuple(found)


def piped_tags(document: Document) -> Spans:
    """The tags with a pipe in them or right behind them (`{{ x | upcase }}`, `{% for … %}|`): a
    program takes them away, or puts rows in their place, before a table is one."""
    text = document.source.text
    return Spans(span for span in site_code(document) if "|" in text[span.start : span.end + 1])


def raw_content(text: str) -> Iterator[Span]:
    """What a site generator shows as it is written, with the tags around it."""
    opened: tuple[str, int] | None = None
    for tag in _TAG.finditer(text) if "{" in text else ():
        raw = _RAW.match(tag[0])
        if opened and raw and raw["end"] and raw["name"] == opened[0]:
            yield Span(opened[1], tag.end())
            opened = None
        elif opened is None and raw and not raw["end"]:
            opened = (raw["name"], tag.start())


def _tags(text: str) -> Iterator[Span]:
    """The tags, and what stands between those of raw content."""
    yield from raw_content(text)
    for tag in _TAG.finditer(text):
        if tag["inner"] is None or tag[0][0] != "{" or _EXPRESSION.match(tag["inner"]):
            yield Span(*tag.span())


def _is_component(document: Document) -> bool:
    """Whether the file imports or exports something, outside of its code."""
    if is_mdx(document.source.path):
        return True
    lines = [*_COMPONENT.finditer(document.source.text)]
    if not lines:
        return False
    blocks = blocks_of(document)
    code = Spans(block.span for block in blocks if isinstance(block, Code))
    return any(not code.meets(Span(*one.span())) for one in lines)
