"""Web addresses that a link shows or leads to, and slips in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from postmortem_lint.markdown.model import Document
from postmortem_lint.regex import regex
from postmortem_lint.text import Link

_ADDRESS = regex(r"https?://(?:www\.)?([^/?#\s]+)/([^?#\s]+)\S*", re.IGNORECASE)
_BRACKETED = regex(r"\(\s*(https?://[^\s()]+)\s*\)", re.IGNORECASE)
_CUT = ("…", "...")


def bracketed_targets(document: Document) -> Iterator[tuple[Link, str]]:
    """The links whose address stands in brackets of its own, with the address that is meant."""
    for link in document.links:
        found = _BRACKETED.fullmatch(link.url)
        if found:
            yield link, found[1]


def misleading_links(document: Document) -> Iterator[Link]:
    """The links that show one page's whole address and lead to another page."""
    return (link for link in document.links if not link.image and _differs(link))


def _differs(link: Link) -> bool:
    """Whether both addresses end in different pages. One that is cut, that leads through another
    site, or that only moved with the name of its page does not."""
    shown, target = _ADDRESS.fullmatch(link.label.strip()), _ADDRESS.fullmatch(link.url.strip())
    if not shown or not target or any(cut in link.label for cut in _CUT):
        return False
    first, second = _page(shown[2]), _page(target[2])
    if shown[1].lower() != target[1].lower() or "?" in link.label + link.url:
        return False
    within = first.startswith(second) or second.startswith(first)
    return not within and first.rpartition("/")[2] != second.rpartition("/")[2]


def _page(path: str) -> str:
    return unquote(path).rstrip("/.,;").lower()
