"""The anchors of a document: where `#…` may lead."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from postmortem_lint.markdown.model import Document
from postmortem_lint.regex import regex
from postmortem_lint.text import Link

_GIVEN = regex(r"""\b(?:id|name)\s*=\s*["']?([^\s"'<>]+)|\{#([^\s{}]+)\}""")
_SIGNS = regex(r"[^\w-]+")


def broken_anchors(document: Document) -> Iterator[Link]:
    """The links within the document that lead to no heading and to no given id. Sites make anchors
    of headings in different ways, so case and signs do not count."""
    inner = [link for link in document.links if link.url.startswith("#")]
    names = _names(document) if inner else frozenset()
    for link in inner:
        wanted = _plain(unquote(link.url.removeprefix("#")))
        # Headings of the same name are told apart by a number behind it.
        if wanted and not names.intersection((wanted, wanted.rstrip("0123456789"))):
            yield link


def _names(document: Document) -> frozenset[str]:
    given = _GIVEN.findall(document.source.text)
    headings = (section.title for section in document.sections() if section.heading)
    return frozenset(map(_plain, ("top", *headings, *(one for pair in given for one in pair))))


def _plain(name: str) -> str:
    return _SIGNS.sub("", name).replace("-", "").replace("_", "").casefold()
