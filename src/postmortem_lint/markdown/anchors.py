"""The anchors of a document: where `#…` may lead."""

from __future__ import annotations

from urllib.parse import unquote

from postmortem_lint.markdown.model import Document
from postmortem_lint.regex import regex

_GIVEN = regex(r"""\b(?:id|name)\s*=\s*["']?([^\s"'<>]+)|\{#([^\s{}]+)\}""")
_SIGNS = regex(r"[^\w-]+")


def leads_somewhere(document: Document, anchor: str) -> bool:
    """Whether `anchor` (without #) names a heading or a given id. Sites make anchors of headings in
    different ways, so case and signs do not count."""
    wanted = _plain(unquote(anchor))
    if not wanted or wanted == "top":
        return True
    names = {_plain(section.title) for section in document.sections() if section.heading}
    given = _GIVEN.findall(document.source.text)
    names |= {_plain(one) for pair in given for one in pair if one}
    # Headings of the same name are told apart by a number behind it.
    return wanted in names or wanted.rstrip("0123456789") in names


def _plain(name: str) -> str:
    return _SIGNS.sub("", name).replace("-", "").replace("_", "").casefold()
