"""The page that cmark-gfm makes of a text: a reader of Markdown that is none of ours."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import cmarkgfm  # type: ignore[import-untyped]

_FRONT_MATTER = re.compile(
    r"\A(?:---\r?\n\w+:.*?\n---|\+\+\+\r?\n\w+ =.*?\n\+\+\+)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_INLINE = ("em", "strong", "code", "a", "del", "img", "input")
_OPENED = 1 << 17  # CMARK_OPT_UNSAFE: raw HTML is part of the page


class Page(HTMLParser):
    """What a page shows: its words, code and links; the front matter counts as words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.code = ""
        self.links: list[str | None] = []
        self._words = ""
        self._depth = 0
        head = _FRONT_MATTER.match(text)
        self._words = head[0] if head else ""
        self.feed(cmarkgfm.github_flavored_markdown_to_html(text[len(self._words) :], _OPENED))

    @property
    def words(self) -> str:
        """All words, with one blank between them."""
        return " ".join(self._words.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._depth += tag == "code"
        self.links += [value for name, value in attrs if name in ("href", "src")]
        self._words += "" if tag in _INLINE else " "

    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag == "code"
        self._words += "" if tag in _INLINE else " "

    def handle_data(self, data: str) -> None:
        self._words += data
        self.code += data if self._depth else ""
