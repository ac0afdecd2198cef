"""Comments that suppress findings, as they are written.

Four forms, in a comment of HTML, of MDX (in a file named so) or of the front matter (`#`):
`postmortem-lint: ignore[PM302, due-before-report] reason` for its own line, `ignore-next[…]` for
the next block, `ignore-section[…]` for the section around it, `ignore-file[…]` for the document.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile

from postmortem_lint.finding import Finding, Rule
from postmortem_lint.markdown.lines_above import says_of_others
from postmortem_lint.markdown.model import Comment, Document, Section
from postmortem_lint.markdown.walk import walk
from postmortem_lint.nearest import nearest
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

# Only these openings are meant for us; prose about the tool in a comment is left alone.
_OURS = regex(r"\s*postmortem-lint\s*(?::|(?=\s(?:ignore|disable)\b))\s*", re.IGNORECASE)
_NEARLY = regex(
    r"\s*(?P<name>postmortem[-_ ]?lint(?:er)?[-_](?:ignore|disable|enable|off|noqa)\b[a-z-]*"
    r"|postmortem[-_ ]?lint(?:er)?(?=\s*:?\s*(?:ignore|disable)[a-z-]*\s*(?:\[|:?\s*PM\d))"
    r"|noqa(?=\s*:\s*PM\d{3}))",
    re.IGNORECASE,
)
_FORM = regex(r"(?P<kind>[A-Za-z-]+)\s*(?:\[(?P<names>[^\]]*)\])?")
_NAME = regex(r"[^,\s](?:[^,]*[^,\s])?")
_NAMES = regex(r"[\w-]+")
_WORD = regex(r"\S")
_KINDS = ("ignore", "ignore-next", "ignore-section", "ignore-file")
_KINDS_OF_OTHERS = {
    "disable": "ignore",
    "disable-line": "ignore",
    "disable-next-line": "ignore-next",
    "disable-next": "ignore-next",
    "disable-file": "ignore-file",
    "ignore-line": "ignore",
    "ignore-next-line": "ignore-next",
}


@record
class Selector:
    """A rule as a suppression names it, and where; None if there is no such rule."""

    span: Span
    text: str
    rule: Rule | None


@record
class Suppression:
    """A well-formed suppression: its comment, what it names, why, and the place it holds for.

    `scope` is None where there is nothing to suppress (`ignore-next` at the end of the document).
    """

    comment: Span
    kind: str
    selectors: tuple[Selector, ...]
    reason: str
    scope: Span | None


def read_suppressions(
    document: Document, known: Sequence[Rule]
) -> tuple[Suppression | Finding, ...]:
    """The suppressions of a document in order; a finding in the place of a malformed one."""
    rules = {name: rule for rule in known for name in (rule.code, rule.name)}
    if not document.comments:
        return ()
    scopes = _Scopes(document)
    found = (_suppression(document, comment, rules, scopes) for comment in document.comments)
    return tuple(each for each in found if each is not None)


def _suppression(
    document: Document, comment: Comment, rules: Mapping[str, Rule], scopes: _Scopes
) -> Suppression | Finding | None:
    source = document.source
    opening = _OURS.match(source.text, comment.body.start, comment.body.end)
    if not opening:
        return _misnamed(source, comment)
    form = _FORM.match(source.text, opening.end(), comment.body.end)
    kind = form["kind"] if form else ""
    if kind not in _KINDS or not form or form["names"] is None:
        return _malformed(source, comment, kind, rules)
    selectors = _selectors(form, rules)
    if not selectors:
        return Finding(
            Span(form.start("kind"), form.end()),
            f"suppression '{form[0]}' names no rule",
            hint="name the rules between the brackets by code or by name",
        )
    scope = scopes.of(comment, kind)
    if kind == "ignore-section" and scope is None:
        return Finding(
            Span(form.start("kind"), form.end("kind")),
            "suppression 'ignore-section' stands under no heading",
            hint="write ignore-file for the whole document, or move it under a heading",
        )
    reason = _reason(source.text[form.end() : comment.body.end])
    return Suppression(comment.span, kind, selectors, reason, scope)


def _misnamed(source: Source, comment: Comment) -> Finding | None:
    """A comment that would be a suppression, if the program were called so."""
    found = _NEARLY.match(source.text, comment.body.start, comment.body.end)
    if not found:
        return None
    return Finding(
        Span(found.start("name"), found.end("name")),
        f'"{found["name"]}" suppresses nothing; did you mean "postmortem-lint:"?',
        hint="write postmortem-lint: ignore[PM302] reason",
    )


def _selectors(form: re.Match[str], rules: Mapping[str, Rule]) -> tuple[Selector, ...]:
    start = form.start("names")
    return tuple(
        Selector(
            Span(start + one.start(), start + one.end()),
            one[0],
            rules.get(one[0]) or rules.get(one[0].upper()),
        )
        for one in _NAME.finditer(form["names"])
    )


def _reason(written: str) -> str:
    """What stands behind the names, on one line; in a cell of a table a pipe is escaped."""
    return " ".join(written.split()).replace("\\|", "|").lstrip(":-–— ")


def _malformed(source: Source, comment: Comment, kind: str, rules: Mapping[str, Rule]) -> Finding:
    body = source[comment.body].strip()
    written = body if len(body) <= 60 else body[:59] + "…"
    line = " ".join(written.split())
    meant = _form_meant(kind, body, rules)
    offer = f"; did you mean '{meant}'?" if meant else ""
    return Finding(
        comment.span,
        f"malformed suppression '{line}'{offer}",
        hint="write ignore[PM302] reason; ignore-next, ignore-section and ignore-file work alike",
    )


def _form_meant(kind: str, body: str, rules: Mapping[str, Rule]) -> str:
    """What a malformed suppression of some kind was probably to say, "" if that is not clear."""
    if not kind:
        return ""
    known = kind if kind in _KINDS else _KINDS_OF_OTHERS.get(kind.lower(), "")
    meant = known or nearest(kind, _KINDS)
    written = _NAMES.findall(body.partition(kind)[2])
    words = (word if word in rules else word.upper() for word in written)
    named = ",".join(takewhile(lambda word: word in rules, words))  # behind them stands a reason
    if meant and named:
        return f"{meant}[{named}]"
    return "" if meant == kind else meant


class _Scopes:
    """The places that suppressions of a document can hold for, looked up by where they stand."""

    def __init__(self, document: Document) -> None:
        self._document = document
        sections = (each for each in document.sections() if each.heading)
        self._sections = sorted((each.span for each in sections), key=lambda span: span.start)
        self._comments = sorted(comment.span for comment in document.comments)
        # Of those that begin at one place (a list and its first item) the outer one is meant.
        spans = sorted(targets(document), key=lambda span: (span.start, -span.end))
        self._targets = [
            span
            for span in spans
            if not self._only_comments(span) and not says_of_others(document.source[span])
        ]

    def of(self, comment: Comment, kind: str) -> Span | None:
        """What a suppression in a comment holds for, None if there is nothing of that kind."""
        if kind == "ignore":
            return comment.span
        if kind == "ignore-file":
            return Span(0, len(self._document.source.text))
        if kind == "ignore-section":
            start = comment.span.start
            number = bisect_right(self._sections, start, key=lambda span: span.start)
            around = self._sections[number - 1] if number else None
            return around if around and start < around.end else None
        after = bisect_left(self._targets, comment.span.end, key=lambda span: span.start)
        return self._targets[after] if after < len(self._targets) else None

    def _only_comments(self, span: Span) -> bool:
        """Whether nothing but comments stands there, so that suppressions can be stacked."""
        text, rest = self._document.source.text, span.start
        first = bisect_left(self._comments, span.start, key=lambda comment: comment.start)
        for comment in islice(self._comments, first, None):
            if comment.end > span.end:
                break
            if _words_between(text, rest, comment.start):
                return False
            rest = comment.end
        return rest > span.start and not _words_between(text, rest, span.end)


def _words_between(text: str, start: int, end: int) -> bool:
    return start < end and _WORD.search(text, start, end) is not None


def targets(document: Document) -> Iterator[Span]:
    """What `ignore-next` can mean: settings of the front matter, headings, blocks, list items."""
    if document.front_matter:
        yield from (setting.span for setting in document.front_matter.settings)
    for section in document.sections():
        yield from _section_targets(section)


def _section_targets(section: Section) -> Iterator[Span]:
    if section.heading:
        yield section.heading.span
    yield from (visit.node.span for visit in walk(section.blocks))
