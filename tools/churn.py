"""Lays out the documents of folders, and counts how much changes and for whom.

    tools/churn.py FOLDER...            the share of lines that change, what does not settle
    tools/churn.py --pages FOLDER...    also whose page of Python-Markdown would be another one
    tools/churn.py --each FOLDER...     also a line for each document that changes or is left alone

Nothing is written. A line that is changed, added or taken away counts once.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from postmortem_lint.markdown.read import read
from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.rewriting.same_page import body
from postmortem_lint.text import Source, UnreadableError

MUCH = 0.25  # of the lines
_PREFORMATTED = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
# White space at the edges of these is not shown.
_BLOCKS = re.compile(
    r"\s*(</?(?:p|li|[uod]l|d[td]|t[drh]|table|thead|tbody|h[1-6r]|div|br|blockquote|details|summary)"
    r"\b[^>]*>)\s*"
)
# Python-Markdown takes a table right below text for text, in which they would be shown.
_COLUMNS = re.compile(r"\s*\|\s*|(?<=-)-+")
# What sites made of Markdown by Python-Markdown usually have.
EXTENSIONS = (
    "admonition", "attr_list", "def_list", "footnotes", "abbr", "md_in_html", "tables", "toc",
    "pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist",
    "pymdownx.blocks.admonition", "pymdownx.arithmatex", "pymdownx.tilde",
)  # fmt: skip
OPTIONS = {"pymdownx.tabbed": {"alternate_style": True}}


@dataclass(frozen=True)
class Churn:
    """What becomes of one document: why it is left alone, the share of its lines that change,
    whether a second run changes it again, and whether its page is another one."""

    path: Path
    refused: str
    share: float
    settled: bool
    same_page: bool


def churn(path: Path, *, pages: bool) -> Churn | None:
    """Lay a document out; None for what is no text."""
    try:
        source = Source.decode(str(path), path.read_bytes())
    except UnreadableError:
        return None
    layout = lay_out(source)
    if layout.refused:
        return Churn(path, f"line {layout.line}: {layout.refused}", 0.0, True, True)
    settled = lay_out(layout.source).source.text == layout.source.text
    same = not pages or page(source.text) == page(layout.source.text)
    return Churn(path, "", share(source.text, layout.source.text), settled, same)


def share(before: str, after: str) -> float:
    """The share of the lines of a text that are not the same in another one."""
    old, new = before.splitlines(), after.splitlines()
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    changed = sum(max(b - a, d - c) for what, a, b, c, d in codes if what != "equal")
    return changed / max(1, len(old))


def page(text: str) -> str:
    """What Python-Markdown makes of a document; white space counts in code only."""
    import markdown

    document = read(Source("", text.replace("\r\n", "\n")))
    lines = document.source.text.split("\n")[body(document) :]
    html = markdown.markdown(
        "\n".join(lines), extensions=list(EXTENSIONS), extension_configs=OPTIONS
    )
    parts = _PREFORMATTED.split(html)
    return "".join(
        part if at % 2 else _BLOCKS.sub(r"\1", _COLUMNS.sub(_column, " ".join(part.split())))
        for at, part in enumerate(parts)
    )


def _column(found: re.Match[str]) -> str:
    return "|" if "|" in found[0] else ""


def report(churns: Sequence[Churn], *, each: bool) -> Iterator[str]:
    """The counts, then the documents by which they came about."""
    shares = [one.share for one in churns if not one.refused]
    yield f"{len(churns)} documents, {len(churns) - len(shares)} left alone"
    if shares:
        yield (
            f"changed lines: median {statistics.median(shares):.1%}, "
            f"mean {statistics.mean(shares):.1%}"
        )
        yield f"{shares.count(0.0)} unchanged, {sum(one > MUCH for one in shares)} over {MUCH:.0%}"
    for what, found in (
        ("not settled", [one for one in churns if not one.settled]),
        ("another page", [one for one in churns if not one.same_page]),
    ):
        yield f"{len(found)} {what}"
        yield from (f"  {one.path}" for one in found)
    if each:
        for one in sorted(churns, key=lambda one: -one.share):
            if one.refused or one.share:
                yield f"{one.share:>6.1%}  {one.path}  {one.refused}".rstrip()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--pages", action="store_true", help="compare pages of Python-Markdown")
    parser.add_argument("--each", action="store_true", help="a line for each document")
    given = parser.parse_args()
    files = (path for folder in given.folders for path in sorted(folder.rglob("*.md")))
    found = (churn(path, pages=given.pages) for path in files if path.is_file())
    print(*report([one for one in found if one], each=given.each), sep="\n")


if __name__ == "__main__":
    main()
