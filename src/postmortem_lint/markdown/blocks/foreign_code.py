"""Blocks of other dialects that hold no text: formulas, diagrams, scripts, comments, long tags.

To CommonMark they are text. What is in them is a program's, or is shown to nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from markdown_it.rules_block import StateBlock

from postmortem_lint.markdown.blocks.block_rules import place_of_line
from postmortem_lint.markdown.model import DIALECT_INFO
from postmortem_lint.records import record
from postmortem_lint.regex import regex

if TYPE_CHECKING:
    from postmortem_lint.markdown.blocks.parser import Lines

_FAR = 500  # lines; what is not closed by then is not meant
_TALL = 60  # lines of a tag

# Programs whose text stands between tags or colons.
_PROGRAMS = (
    r"(?:highlight|code|codeblock|code-block|code-cell|mermaid|plantuml|kroki|graphviz|dot|d2"
    r"|math|katex|latex|chart|csv-table|toctree|eval-rst)(?![\w-])"
)


@record
class _Pair:
    """A block between two lines: how it begins, how the line looks that ends it (with the name that
    the first one gives), whether the first may be all of it, whether nobody sees it, and its
    first character."""

    opening: re.Pattern[str]
    closing: str
    whole: re.Pattern[str] | None = None
    hidden: bool = False
    sign: str = "{"


_PAIRS = (
    _Pair(
        regex(r"\{/\*(?:(?!\*/).)*"), r"(?:(?!\*/).)*\*/\}", regex(r"\{/\*(?:(?!\*/).)*\*/\}"), True
    ),
    _Pair(regex(r"%%(?:(?!%%).)*"), r"(?:(?!%%).)*%%", regex(r"%%(?:(?!%%).)+%%"), True, "%"),
    _Pair(
        regex(r"\{%[-~+]?\s*(?P<name>comment)\b[^%]*%\}"),
        r"\{{%[-~+]?\s*end{name}\b.*",
        hidden=True,
    ),
    _Pair(regex(r"\{::(?P<name>comment)\}"), r"\{{:/(?:{name})?\}}", hidden=True),
    _Pair(
        regex(r"\{\{-?[ \t]*/\*(?:(?!\*/).)*"),
        r"(?:(?!\*/).)*\*/[ \t]*-?\}\}",
        regex(r"\{\{-?[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*-?\}\}"),
        True,
    ),
    _Pair(
        regex(r"\{#-?(?:[ \t](?:(?!#\}).)*)?"),
        r"(?:(?!#\}).)*#\}",
        regex(r"\{#-?[ \t](?:(?!#\}).)*#\}"),
        True,
    ),
    _Pair(
        regex(r"\$\$(?:(?!\$\$).)*"),
        r"(?:(?!\$\$).)*\$\$(?:[ \t]*\([\w:. -]+\))?",
        regex(r"\$\$(?:(?!\$\$).)+\$\$(?:[ \t]*\([\w:. -]+\))?"),
        sign="$",
    ),
    _Pair(regex(r"\\\["), r"\\\]", sign="\\"),
    _Pair(
        regex(r"\\begin\{(?P<name>\w+\*?)\}.*"),
        r".*\\end\{{{name}\}}",
        regex(r"\\begin\{(\w+\*?)\}.*\\end\{\1\}"),
        sign="\\",
    ),
    _Pair(regex(rf"\{{%[-~+]?\s*(?P<name>{_PROGRAMS})[^%]*%\}}"), r"\{{%[-~+]?\s*end{name}\b.*"),
    _Pair(
        regex(rf"\{{\{{[<%]\s*(?P<name>{_PROGRAMS})[^<>%]*(?<!/)[>%]\}}\}}"),
        r"\{{\{{[<%]\s*/\s*{name}\b.*",
    ),
    _Pair(regex(rf":{{3,}}[ \t]*\{{?{_PROGRAMS}.*"), r":{3,}", sign=":"),
    _Pair(regex(r"\{::nomarkdown\}"), r"\{:/(?:nomarkdown)?\}"),
    _Pair(regex(r"\{(?P<name>code|noformat)(?::[^{}]*)?\}"), r"\{{{name}\}}"),
    _Pair(regex(r"@start(?P<name>[a-z]+)\b.*"), r"@end{name}", sign="@"),
    _Pair(regex(r"-+8<-+"), r"-+8<-+", sign="-"),
)  # fmt: skip
_BY_SIGN = {pair.sign: tuple(one for one in _PAIRS if one.sign == pair.sign) for pair in _PAIRS}

# What MDX takes for JavaScript.
_IMPORT = regex(r"import\s+(?:[\w*{][^;\"']*\sfrom\s+)?[\"'][^\"']+[\"'];?")
_SCRIPT = regex(r"import\s+\{[^}]*|export\s+(?:default|const|let|var|function|async|class)\b.*")
_EXPRESSION = regex(r"\{(?!\{|%|#|/\*).*[({\[,>&|?:=]|\{|\{[\w.]*`[^`]*")
# A tag over several lines, and the end of each sort; a component gives values to its attributes.
_LONG = (
    (regex(r"\{\{<(?:(?!>\}\}).)*"), regex(r"(?:(?!\{\{<).)*>\}\}.*")),
    (regex(r"\{\{%(?:(?!%\}\}).)*"), regex(r"(?:(?!\{\{%).)*%\}\}.*")),
    (regex(r"\{%(?:(?!%\}).)*"), regex(r"(?:(?!\{%).)*%\}.*")),
    (regex(r"<[A-Z][\w.]*(?:[ \t]+[^<>]*=[^<>]*)?"), regex(r".*(?<!=)>")),
)
_ATTRIBUTE = regex(r"(?:[\w:.-]+=.*|\{\.\.\..*|/?>)")
_QUOTED = regex(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|//.*")
_LITERAL_END = regex(r"(?<!\\)`")
_DEPTH = {**dict.fromkeys("([{", 1), **dict.fromkeys(")]}", -1)}
_FIRST = frozenset("{%$\\:@-<ei")


def foreign_code(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block of another dialect that holds no text; one that is never closed is text."""
    begin, stop = place_of_line(state, start)
    if begin >= stop or state.src[begin] not in _FIRST or state.is_code_block(start):
        return False
    line = state.src[begin:stop].rstrip(" \t")
    last, hidden = _pair(state, start, end, line)
    if last is None and not silent:  # the others break no paragraph
        last, hidden = _script(state, start, end, line)
    if last is None:
        return False
    if not silent:
        _push(state, start, last, hidden=hidden)
    return True


def _push(state: StateBlock, start: int, last: int, *, hidden: bool) -> None:
    state.line = last + 1
    token = state.push("html_block" if hidden else "fence", "" if hidden else "code", 0)
    token.info, token.map = DIALECT_INFO, [start, state.line]
    # Of code the first and the last line are its fences; it may be a single one.
    body = (start, state.line) if hidden else (start + 1, max(start, last))
    token.meta.update(at=place_of_line(state, start)[0], body=body)


def _pair(state: StateBlock, start: int, end: int, line: str) -> tuple[int | None, bool]:
    """The last line of a block between two lines, and whether nobody sees it."""
    for pair in _BY_SIGN.get(line[:1], ()):
        if pair.whole and pair.whole.fullmatch(line):
            return start, pair.hidden
        found = pair.opening.fullmatch(line)
        if found:
            name = found.groupdict().get("name")
            ending = pair.closing.format(name=re.escape(name)) if name else pair.closing
            last = _closing(state, start, end, ending)
            if last is not None:
                return last, pair.hidden
    return None, False


def _closing(state: StateBlock, start: int, end: int, ending: str) -> int | None:
    """The next line, in the same container, that looks like an ending."""
    lines: Lines = state  # type: ignore[assignment]
    known = lines.endings.get(ending)
    if known is None:
        look = re.compile(ending).fullmatch
        known = lines.endings[ending] = [at for at, text in enumerate(lines.texts()) if look(text)]
    place = bisect_right(known, start)
    last = known[place] if place < len(known) else end
    if last >= min(end, start + _FAR) or _leaves(state, start, last):
        return None
    return last


def _leaves(state: StateBlock, start: int, last: int) -> bool:
    """Whether a line up to the last stands outside of the item or quote of the first."""
    within = state.blkIndent
    return any(
        state.sCount[at] < within and not state.isEmpty(at) for at in range(start + 1, last + 1)
    )


def _script(state: StateBlock, start: int, end: int, line: str) -> tuple[int | None, bool]:
    """The last line of JavaScript or of a tag over several lines, and whether nobody sees it."""
    if _IMPORT.fullmatch(line):
        return start, True
    if _SCRIPT.fullmatch(line):
        return _balanced(state, start, end), True
    if _EXPRESSION.fullmatch(line):
        return _balanced(state, start, end), False
    for opening, closing in _LONG:
        if opening.fullmatch(line):
            return _tag_end(state, start, end, closing), False
    return None, False


def _balanced(state: StateBlock, start: int, end: int) -> int | None:
    """The line on which the brackets and the template literals are closed that a line opens."""
    depth, literal = 0, False
    for at in range(start, min(end, start + _FAR)):
        if state.sCount[at] < state.blkIndent and not state.isEmpty(at):
            return None
        code, literal = _code(state.src[slice(*place_of_line(state, at))], literal)
        depth += sum(_DEPTH.get(sign, 0) for sign in code)
        if not literal and (depth <= 0 or at - start >= _TALL):
            return at if depth <= 0 else None
    return None


def _code(line: str, literal: bool) -> tuple[str, bool]:
    """What of a line stands in no string, and whether a template literal goes on below it;
    `literal` tells whether one goes on from above."""
    if literal:
        _, *rest = _LITERAL_END.split(line, maxsplit=1)
        if not rest:
            return "", True
        line = rest[0]
    code, opened, _ = _QUOTED.sub("", line).partition("`")
    return code, bool(opened)


def _tag_end(state: StateBlock, start: int, end: int, closing: re.Pattern[str]) -> int | None:
    """The line on which a tag ends, in the same paragraph."""
    component = state.src[place_of_line(state, start)[0]] == "<"
    for at in range(start + 1, min(end, start + _TALL)):
        text = state.src[slice(*place_of_line(state, at))].rstrip(" \t")
        if not text or state.sCount[at] < state.blkIndent:
            return None
        if component and at == start + 1 and not _ATTRIBUTE.fullmatch(text):
            return None
        if closing.fullmatch(text):
            return at
    return None
