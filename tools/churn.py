"""Lays out the documents of folders, and counts how much changes and for whom.

    tools/churn.py FOLDER...            the share of lines that change, what does not settle
    tools/churn.py --pages FOLDER...    also whose page of Python-Markdown or cmark-gfm would be
                                        another one
    tools/churn.py --fixes FOLDER...    also what all fixes, unsafe ones too, do not settle at once
    tools/churn.py --each FOLDER...     also a line for each document that changes or is left alone

Nothing is written. A line that is changed, added or taken away counts once.
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import argparse
import re
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from postmortem_lint.cli.configuration.settings import Options, prepare
from postmortem_lint.engine.lint import lint
from postmortem_lint.markdown.read import read
from postmortem_lint.rewriting.fix import Mended, fix
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
SETTINGS = prepare(Options(isolated=True, no_detect=True)).settings("x.md")
_OPENED, _FOOTNOTES = 1 << 17, 1 << 13  # options of cmark: raw HTML is part of the page


@dataclass(frozen=True)
class Churn:
    """What becomes of one document: why it is left alone, the share of its lines that change,
    whether a second run changes it again, whose pages of it are other ones, and whether its fixes
    settle at once."""

    path: Path
    refused: str
    share: float
    settled: bool
    other_pages: tuple[str, ...] = ()
    fixes_settle: bool = True


def churn(path: Path, *, pages: bool, fixes: bool) -> Churn | None:
    """Lay a document out; None for what is no text."""
    try:
        source = Source.decode(str(path), path.read_bytes())
    except UnreadableError:
        return None
    layout = lay_out(source)
    fixed = not fixes or fixes_settle(source)
    if layout.refused:
        return Churn(path, f"line {layout.line}: {layout.refused}", 0.0, True, fixes_settle=fixed)
    old, new = source.text, layout.source.text
    settled = lay_out(layout.source).source.text == new
    others = [name for name, made in READERS.items() if pages and made(old) != made(new)]
    return Churn(path, "", share(old, new), settled, tuple(others), fixed)


def fixes_settle(source: Source) -> bool:
    """Whether nothing is left to do for a second run that applies all fixes."""
    made = _fixed(source)
    again = _fixed(made.result.source) if made.changed else made
    return not made.unsettled and again.result.source.text == made.result.source.text


def _fixed(source: Source) -> Mended:
    return fix(lint(source, SETTINGS), SETTINGS, unsafe=True)


def share(before: str, after: str) -> float:
    """The share of the lines of a text that are not the same in another one."""
    old, new = before.splitlines(), after.splitlines()
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    changed = sum(max(b - a, d - c) for what, a, b, c, d in codes if what != "equal")
    return changed / max(1, len(old))


def page(text: str) -> str:
    """What Python-Markdown makes of a document; white space counts in code only."""
    import markdown

    html = markdown.markdown(_body(text), extensions=list(EXTENSIONS), extension_configs=OPTIONS)
    return _shown(html)


def github_page(text: str) -> str:
    """What cmark-gfm makes of a document, likewise."""
    import cmarkgfm  # type: ignore[import-untyped]

    html = cmarkgfm.github_flavored_markdown_to_html(_body(text), _OPENED | _FOOTNOTES)
    return _shown(html)


READERS: dict[str, Callable[[str], str]] = {"Python-Markdown": page, "cmark-gfm": github_page}


def _body(text: str) -> str:
    """A document without its front matter."""
    document = read(Source("", text.replace("\r\n", "\n")))
    return "\n".join(document.source.text.split("\n")[body(document) :])


def _shown(html: str) -> str:
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
        *(
            (f"another page of {name}", [one for one in churns if name in one.other_pages])
            for name in READERS
        ),
        ("with fixes that do not settle", [one for one in churns if not one.fixes_settle]),
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
    parser.add_argument("--pages", action="store_true", help="compare the pages of two readers")
    parser.add_argument("--fixes", action="store_true", help="apply all fixes, too")
    parser.add_argument("--each", action="store_true", help="a line for each document")
    given = parser.parse_args()
    files = (path for folder in given.folders for path in sorted(folder.rglob("*.md")))
    found = (churn(path, pages=given.pages, fixes=given.fixes) for path in files if path.is_file())
    print(*report([one for one in found if one], each=given.each), sep="\n")


if __name__ == "__main__":
    main()
