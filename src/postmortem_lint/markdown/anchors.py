"""The anchors of a document: where `#…` may lead."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from postmortem_lint.markdown.model import Document
from postmortem_lint.regex import regex
from postmortem_lint.text import Link

# Ids in HTML, in lists of attributes, and those of MyST; footnotes have some of their own.
_GIVEN = regex(
    r"""\b(?:id|name)\s*=\s*["']?([^\s"'<>]+)|\{[^{}\n#]*#([^\s{}]+)[^{}\n]*\}|^\(([^()\n]+)\)=""",
    re.MULTILINE,
)
_NOTES = regex(r"#(?:\^|(?:user-content-)?fn(?:ref)?[-:.\d])")
_SIGNS = regex(r"[^\w-]+")


def broken_anchors(document: Document) -> Iterator[Link]:
    """The links within the document that lead to no heading and to no given id."""
    landings = landing_places(document)
    return (link for link in document.links if landings.get(link.url) == 0)


def landing_places(document: Document) -> dict[str, int]:
    """How many headings and given ids bear the name that each link within the document asks for.

    Sites make anchors of headings in different ways, so case and signs do not count; and headings
    of the same name are told apart by a number behind it, so that number does not count either.
    """
    inner = [link.url for link in document.links if link.url.startswith("#")]
    # No anchor of a heading has a slash: to MyST that is a label of any page.
    inner = [url for url in inner if not _NOTES.match(url) and "/" not in url]
    if not inner:
        return {}
    names = _names(document)
    wanted = {url: _plain(unquote(url.removeprefix("#"))) for url in inner}
    return {
        url: sum(names[each] for each in {name, name.rstrip("0123456789")})
        for url, name in wanted.items()
        if name
    }


def _names(document: Document) -> Counter[str]:
    given = _GIVEN.findall(document.source.text)
    headings = (section.title for section in document.sections() if section.heading)
    return Counter(map(_plain, ("top", *headings, *(one for pair in given for one in pair))))


def _plain(name: str) -> str:
    return _SIGNS.sub("", name).replace("-", "").replace("_", "").casefold()
