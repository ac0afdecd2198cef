"""Lines above a block that belong to it: labels, anchors, attributes, remarks for a program.

`(timeline)=` is one of MyST, `{: #timeline .wide }` of Kramdown, `[](){#timeline}` of MkDocs,
`<a id="timeline"></a>` of any site. What comes between them and their block takes them over.
"""

from __future__ import annotations

from postmortem_lint.regex import regex
from postmortem_lint.text import Source

# What stands for the block below, however far away that is.
_TARGET = regex(
    r"\([^()]+\)=|\[\]\(\)\{[ \t]*#[^{}]*\}"
    r"|<(?P<tag>a|span|div)\s[^<>]*\b(?:id|name)\s*=[^<>]*(?:/>|>[ \t]*</(?P=tag)>)",
)
_ATTRIBUTES = regex(r"\{(?:[:#.]|[ \t]+[.#:]|[ \t]*[\w-]+=)[^{}]*\}")
_REMARK = regex(r"<!--(?:(?!-->).)*-->|\{/\*(?:(?!\*/).)*\*/\}")
_OF_NEXT = regex(r".*\bpostmortem-lint:?\s*ignore-next\b.*")
# What is said at the end of a line of all of it: attributes, the id of a block of Obsidian.
_BEHIND = regex(r"(?<=\s)(?:\^[A-Za-z0-9-]+|\{(?:[:#.]|[ \t]+[.#:])[^{}]*\})\Z")
_MARGIN = " \t>"
_SIGNS = tuple("({<[")
_MOST = 20  # lines right below each other that say something of a block


def first_line(source: Source, line: int) -> int:
    """The line, from 1, on which begins what belongs to the block that begins on a `line`."""
    top = line
    while True:
        above = _filled_above(source, top)
        if above < 1 or not _belongs(source, above, apart=above < top - 1):
            return top
        top = above


def says_of_others(text: str) -> bool:
    """Whether all lines of a text say something of the block below, and nothing themselves."""
    if text[:1] not in _SIGNS:
        return False
    lines = [line.lstrip(_MARGIN).rstrip() for line in text.splitlines()]
    return bool(lines) and all(
        _TARGET.fullmatch(line) or _ATTRIBUTES.fullmatch(line) for line in lines
    )


def without_attributes(line: str) -> str:
    """A line without what is said of it at its end, nor the white space before that."""
    bare = line.rstrip()
    found = _BEHIND.search(bare)
    return bare[: found.start()].rstrip() if found else bare


def _belongs(source: Source, line: int, *, apart: bool) -> bool:
    """Whether a line says something of the block below, with empty lines between (`apart`)."""
    text = _text(source, line)
    if _TARGET.fullmatch(text):
        return True
    if _ATTRIBUTES.fullmatch(text) or _OF_NEXT.fullmatch(text):
        return _is_free(source, line)
    return not apart and _REMARK.fullmatch(text) is not None and _is_free(source, line)


def _is_free(source: Source, line: int) -> bool:
    """Whether a line does not stand right below a block, of which it would say something."""
    for number in range(line - 1, max(0, line - _MOST), -1):
        above = _text(source, number)
        if not above or _TARGET.fullmatch(above):
            return True
        if not _ATTRIBUTES.fullmatch(above) and not _REMARK.fullmatch(above):
            return False
    return line <= _MOST


def _filled_above(source: Source, line: int) -> int:
    """The nearest line above that is not empty, 0 if there is none."""
    line -= 1
    while line > 0 and not _text(source, line):
        line -= 1
    return line


def _text(source: Source, line: int) -> str:
    return source[source.line_span(line)].lstrip(_MARGIN).rstrip()
