"""PM720: a link leads to no file and to no heading."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.markdown.anchors import broken_anchors
from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.slips.addresses import (
    bracketed_targets,
    misleading_links,
    mistyped_schemes,
    paths_on_disk,
)
from postmortem_lint.markdown.slips.broken_links import Lack, broken_links, lost_definitions
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.relative_links import names_host, relative_links


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at paths and anchors; whether a file exists was found out before, where it could be."""
    yield from _links_elsewhere(postmortem.document)
    yield from _unfinished_links(postmortem.document)
    yield from _unreachable_paths(postmortem)
    for link in broken_anchors(postmortem.document):
        yield Finding(link.target, f"no heading has the anchor '{link.url}'", "correct the anchor")


def _links_elsewhere(document: Document) -> Iterator[Finding]:
    for link, address in bracketed_targets(document):
        signs = "backticks" if link.url.startswith("`") else "brackets"
        what = f"the {signs} in '{link.url}' are read as part of the address"
        yield Finding(link.target, what, f"write '({address})'")
    for link, address in mistyped_schemes(document):
        yield Finding(link.target, f"'{link.url}' is no web address", f"write '{address}'")
    for link, surely in misleading_links(document):
        what = f"the link shows '{link.label.strip()}', but leads to '{link.url}'"
        cap = Severity.WARNING if surely else Severity.INFO
        yield Finding(link.target, what, "write what is meant in both places", cap=cap)


def _unfinished_links(document: Document) -> Iterator[Finding]:
    source = document.source
    for broken in broken_links(document):
        how = " as it stands" if broken.lack is Lack.PLACES else f": {broken.lack.value}"
        hint = f"write '{broken.meant}'" if broken.meant else "write '[' before its words"
        yield Finding(broken.span, f"'{source[broken.span]}' is no link{how}", hint)
    for span, line in lost_definitions(document):
        what = f"'{source[span]}' is no link: '{line}' is shown as text"
        yield Finding(span, what, "put an empty line above the definition")


def _unreachable_paths(postmortem: Postmortem) -> Iterator[Finding]:
    for link, more in paths_on_disk(postmortem.document):
        yield Finding(
            link.target,
            f"'{link.url}' is a path on one machine" + (f", as are {more} more" if more else ""),
            "write the path from this file, or a web address",
        )
    gone = {link.span for link in postmortem.absent}
    for link, path in relative_links(postmortem.document):
        if names_host(path) and (link.span in gone or not postmortem.on_disk):
            yield Finding(
                link.target,
                f"'{link.url}' is read as a file, not as a web address",
                f"write 'https://{link.url}'",
            )
        elif link.span in gone:
            yield Finding(link.target, f"there is no file '{path}'", "correct the path")


RULE = Rule(
    "PM720",
    "broken-relative-link",
    "A relative link leads to no file, or an anchor to no heading.",
    Severity.WARNING,
    check,
)
