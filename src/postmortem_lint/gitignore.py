"""Patterns as in .gitignore: which paths they leave out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from postmortem_lint.records import record
from postmortem_lint.regex import regex


@record
class Pattern:
    """One line. `base` is the folder it counts from, "" or with a slash at the end."""

    base: str
    regex: re.Pattern[str]
    negated: bool
    folders_only: bool

    def matches(self, path: str, is_folder: bool) -> bool:
        """True if the pattern speaks of `path`, which has forward slashes and no slash in front."""
        if self.folders_only and not is_folder:
            return False
        if not path.startswith(self.base):
            return False
        return self.regex.fullmatch(path[len(self.base) :]) is not None


def patterns(lines: Iterable[str], base: str = "") -> tuple[Pattern, ...]:
    """The patterns of the lines of a .gitignore in folder `base`, in their order."""
    found = (_pattern(line, base) for line in lines)
    return tuple(pattern for pattern in found if pattern)


def is_ignored(path: str, is_folder: bool, rules: Iterable[Pattern]) -> bool:
    """True if the last pattern that matches `path` leaves it out. Folders above are not asked."""
    ignored = False
    for rule in rules:
        if rule.negated is ignored and rule.matches(path, is_folder):
            ignored = not rule.negated
    return ignored


def is_left_out(path: str, rules: Iterable[Pattern]) -> bool:
    """True if the file `path` or one of the folders above it is left out."""
    rules = tuple(rules)
    steps = path.split("/")
    above = ("/".join(steps[:end]) for end in range(1, len(steps)))
    return any(is_ignored(folder, True, rules) for folder in above) or is_ignored(
        path, False, rules
    )


def _pattern(line: str, base: str) -> Pattern | None:
    """The pattern of a line; None for blank lines and comments."""
    text = re.sub(r"(?<!\\)[ \t]+$", "", line.rstrip("\r\n"))
    if not text or text.startswith("#"):
        return None
    negated = text.startswith("!")
    text = text.removeprefix("!") if negated else text
    folders_only = text.endswith("/")
    text = text.rstrip("/")
    if not text:
        return None
    anchored = "/" in text
    regex = _regex(text.removeprefix("/"))
    if not anchored:
        regex = rf"(?:.*/)?{regex}"
    try:
        return Pattern(base, re.compile(regex, re.DOTALL), negated, folders_only)
    except re.error:
        return None


_TOKEN = regex(
    r"(?P<escaped>\\.)"
    r"|(?P<first>^\*\*/)"
    r"|(?P<middle>/\*\*(?=/))"
    r"|(?P<last>/\*\*$)"
    r"|(?P<star>\*+)"
    r"|(?P<one>\?)"
    r"|\[(?P<not>[!^]?)(?P<set>\]?(?:\\.|[^\]\\])*)\]"
    r"|(?P<plain>.)",
    re.DOTALL,
)
_REGEX = {"first": "(?:.*/)?", "middle": "(?:/.*)?", "last": "/.*", "star": "[^/]*", "one": "[^/]"}


def _regex(glob: str) -> str:
    """The regular expression of a pattern without its signs in front and at the end."""
    return "".join(_translated(token) for token in _TOKEN.finditer(glob))


def _translated(token: re.Match[str]) -> str:
    kind = token.lastgroup or ""
    if kind in _REGEX:
        return _REGEX[kind]
    if kind == "escaped":
        return re.escape(token[0][1:])
    if token["set"] is not None:
        members = token["set"].replace("\\", "\\\\").replace("[", "\\[").replace("^", "\\^")
        members = re.sub(r"\\\\(.)", r"\\\1", members)
        if members.startswith("]"):
            members = "\\" + members
        return f"(?!/)[{'^' if token['not'] else ''}{members}]"
    return re.escape(token[0])
