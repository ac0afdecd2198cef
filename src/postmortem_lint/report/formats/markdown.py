"""A table in Markdown, for the summary of a build or for a comment on a change.

Texts of the document are shown as they are: no markup of theirs works, no link, and nobody is
notified of a name behind an @.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.project_links import rule_page
from postmortem_lint.regex import regex
from postmortem_lint.report.rows import FindingRow, rows
from postmortem_lint.report.safe_text.screen import visible
from postmortem_lint.report.summary import summary

MARK = "<!-- postmortem-lint -->"
_HEAD = "| Severity | Place | Rule | Finding |\n| --- | --- | --- | --- |\n"
_ROOM = 60_000  # a comment on GitHub holds 65,536 characters
_LONGEST = 500
_MARKUP = regex(r"[\\`*_\[\]<>|~:&$(){}#!@]|(?<=\bwww)\.")
# The invisible joiner keeps @name, #1, !1 and GH-1 from being a name and numbers to those who link
# them.
_CALL = regex(r"([@#!](?=\w)|\bGH(?=-\d))", re.IGNORECASE)
_JOINER = "\u2060"


def markdown(results: Sequence[Result]) -> str:
    """A heading, the closing line, and a table of the findings as far as there is room."""
    counted = f"{summary(results)}{_left_out(results)}"
    head = f"{MARK}\n### postmortem-lint\n\n{_text(counted)}\n"
    found = list(rows(results))
    if not found:
        return head
    table, left = [], _ROOM - len(head)
    for line in map(_line, found):
        left -= len(line)
        if left < 0:
            break
        table.append(line)
    return head + "\n" + _HEAD + "".join(table) + "".join(_more(len(found) - len(table)))


def _left_out(results: Sequence[Result]) -> str:
    number = sum(len(each.not_shown) for each in results)
    return f" {number} not shown." if number else ""


def _more(number: int) -> Iterator[str]:
    if number:
        yield f"\n{number} more {'finding' if number == 1 else 'findings'} in the log.\n"


def _line(row: FindingRow) -> str:
    start = row.region.start
    place = f"{row.path}:{start.line}:{start.column}"
    link = f"[{row.rule.code}]({rule_page(row.rule.code, row.rule.name)}) {row.rule.name}"
    hint = f"<br>{_short(row.hint)}" if row.hint else ""
    return f"| {row.severity} | {_text(place)} | {link} | {_short(row.message)}{hint} |\n"


def _short(text: str) -> str:
    """The text, cut where it would fill the page."""
    return _text(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")


def _text(text: str) -> str:
    """Text without any meaning to Markdown."""
    apart = _CALL.sub(rf"\1{_JOINER}", visible(text))
    return _MARKUP.sub(lambda found: f"\\{found[0]}", apart)
