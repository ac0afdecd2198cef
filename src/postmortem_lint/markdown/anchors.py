"""The anchors of a document: where `#…` may lead."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
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
# Links that are none of Markdown: attributes of tags, arguments of shortcodes.
_WRITTEN = regex(r"""(?:\bhref\s*=\s*["']?|["'])([^\s"'<>#]{0,600}+#[^\s"'<>]+)""")
_FILE = regex(r"(?P<folders>.*/)?(?P<name>[^/]+?)(?:\.(?:mdx?|markdown|html?))?/?", re.IGNORECASE)


def broken_anchors(document: Document) -> Iterator[Link]:
    """The links within the document that lead to no heading and to no given id."""
    inner = [link for link in document.links if link.url.startswith("#")]
    landings = _landings(document, (link.url for link in inner)) if inner else {}
    return (link for link in inner if landings.get(link.url) == 0)


def landing_places(document: Document) -> dict[str, int]:
    """How many headings and given ids bear the name that each link within the document asks for,
    also one that names the document's file, and one that is written in a tag.

    Sites make anchors of headings in different ways, so case and signs do not count; and headings
    of the same name are told apart by a number behind it, so that number does not count either.
    """
    source = document.source
    written = (found[1] for found in _WRITTEN.finditer(source.text)) if "#" in source.text else ()
    urls = (*(link.url for link in document.links), *written)
    return _landings(document, (url for url in urls if _leads_within(url, source.path)))


def _leads_within(url: str, path: str) -> bool:
    """Whether a link leads into the document with that path, as far as its name tells."""
    target, mark, _ = url.partition("#")
    if not mark or not target:
        return bool(mark)
    named, own = _FILE.fullmatch(unquote(target).partition("?")[0]), _FILE.fullmatch(path)
    if not named or not own or named["name"].casefold() != own["name"].casefold():
        return False
    # Down from its own folder no link leads to the document.
    folders = (named["folders"] or "").removeprefix("./")
    return not folders or folders.startswith(("/", "..")) or ":" in folders


def _landings(document: Document, urls: Iterable[str]) -> dict[str, int]:
    # No anchor of a heading has a slash: to MyST that is a label of any page.
    anchors = {url: f"#{url.partition('#')[2]}" for url in urls}
    anchors = {url: one for url, one in anchors.items() if not _NOTES.match(one) and "/" not in one}
    if not anchors:
        return {}
    names = _names(document)
    wanted = {url: _plain(unquote(one)) for url, one in anchors.items()}
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
