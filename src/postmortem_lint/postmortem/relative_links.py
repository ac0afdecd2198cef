"""Where the relative links of a document lead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.slips.addresses import bracketed_targets, mistyped_schemes
from postmortem_lint.regex import regex
from postmortem_lint.text import Link

# Whether there is a file or folder at a path that is seen from the folder of the document; None if
# it cannot be known.
Exists = Callable[[str], bool | None]

_SCHEME = regex(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HOST = regex(
    r"(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|gov|edu|co|ai|cloud|uk|de|no|fr|jp|eu|internal)"
    r"(?::\d+)?(?:/\S*)?",
    re.IGNORECASE,
)
# Two names may be those of a folder that was left behind: "charts.io/labels.png".
_FILE = regex(r"[^./]+\.[^./]+/(?:[^/]*/)*[^/]*\.\w{1,8}")
# What a generator of sites fills in, or makes pages of.
_MADE = ("{{", "{%", "<%", "${")
# Seen from the root of a site, or by a name that its generator has for a folder.
_ROOTS = ("/", "@", "~")
_PAGES = (".md", ".markdown", "/index.md", "/_index.md", "/README.md")


def relative_links(document: Document) -> Iterator[tuple[Link, str]]:
    """The links that lead to a file beside the document, with its path; wiki links are none,
    nor is what stands in brackets of its own, or was to be a web address."""
    slips = (*bracketed_targets(document), *mistyped_schemes(document))
    told = {link for link, _ in slips}
    for link in document.links:
        path = unquote(link.url.partition("#")[0].partition("?")[0]).strip()
        wiki = document.source[link.span].startswith(("[[", "![["))
        if not path or wiki or link in told or path.startswith(_ROOTS) or _SCHEME.match(path):
            continue
        if not any(mark in link.url for mark in _MADE):
            yield link, path


def names_host(path: str) -> bool:
    """Whether a relative path is a web address that lost its scheme."""
    return _HOST.fullmatch(path) is not None


def absent(document: Document, exists: Exists) -> tuple[Link, ...]:
    """The relative links behind which there is nothing, neither as written nor as a page."""
    return tuple(link for link, path in relative_links(document) if _is_absent(path, exists))


def _is_absent(path: str, exists: Exists) -> bool:
    """Whether there is nothing. A web address without its scheme needs no look at its folders."""
    stem, found = path.removesuffix("/").removesuffix(".html"), exists(path)
    gone = found is False or (found is None and names_host(path) and not _FILE.fullmatch(path))
    return gone and not any(exists(stem + page) for page in _PAGES)
