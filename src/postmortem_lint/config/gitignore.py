"""Patterns as in .gitignore: which paths they leave out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from postmortem_lint.records import record
from postmortem_lint.regex import regex


@record
class Pattern:
    """One line. `base` is the folder it counts from, "" or with a slash at the end; `steps` are
    what the steps of a path have to be, None for any number of them."""

    base: str
    steps: tuple[re.Pattern[str] | None, ...]
    negated: bool
    folders_only: bool

    def matches(self, path: str, is_folder: bool) -> bool:
        """True if the pattern speaks of `path`, which has forward slashes and no slash in front."""
        if self.folders_only and not is_folder:
            return False
        if not path.startswith(self.base):
            return False
        return _match(self.steps, path[len(self.base) :].split("/"))


def _match(wanted: Sequence[re.Pattern[str] | None], steps: Sequence[str]) -> bool:
    """Whether the steps of a path are the wanted ones. Only the last None that was passed may take
    more steps, so that the time is no more than the product of both lengths."""
    at = place = 0
    taken, behind = 0, -1
    while at < len(steps):
        one = wanted[place] if place < len(wanted) else _NOTHING
        if one is None:
            taken, behind = at, place + 1
            place = behind
        elif one.fullmatch(steps[at]):
            at, place = at + 1, place + 1
        elif behind >= 0:
            taken += 1
            at, place = taken, behind
        else:
            return False
    return all(one is None for one in wanted[place:])


def patterns(lines: Iterable[str], base: str = "") -> tuple[Pattern, ...]:
    """The patterns of the lines of a .gitignore in folder `base`, in their order."""
    found = (_pattern(line, base) for line in lines)
    return tuple(pattern for pattern in found if pattern)


def own_patterns(globs: Iterable[str]) -> tuple[Pattern, ...]:
    """The patterns of a configuration; `./docs` is the same as `/docs`, which git does not know."""
    return patterns(_HERE.sub(r"\1/", glob) for glob in globs)


_HERE = regex(r"^(!?)(?:\./+)+")


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
    try:
        return Pattern(base, _steps(text), negated, folders_only)
    except re.error:
        return None


def _steps(glob: str) -> tuple[re.Pattern[str] | None, ...]:
    """What each step of a path has to be, None for any number of steps."""
    parts = glob.removeprefix("/").split("/")
    steps = [None if part == "**" else re.compile(_regex(part), re.DOTALL) for part in parts]
    if steps[-1] is None:  # all that is in a folder, but not the folder
        steps.append(_ANY)
    return tuple(steps if "/" in glob else [None, *steps])


_ANY = regex(".*", re.DOTALL)
_NOTHING = regex("(?!)")
_TOKEN = regex(
    r"(?P<escaped>\\.)"
    r"|(?P<stars>\*+)"
    r"|(?P<one>\?)"
    r"|\[(?P<not>[!^]?)(?P<set>\]?(?:\\.|\[:[a-z]+:\]|[^\]\\])*)\]"
    r"|(?P<plain>.)",
    re.DOTALL,
)


def _regex(part: str) -> str:
    """The regular expression of one step, which looks for each piece between stars only once: the
    first place of a piece is as good as any other."""
    first, *rest = _pieces(part)
    if not rest:
        return first
    return "".join((first, *(f"(?>.*?{piece})" for piece in rest[:-1]), f".*{rest[-1]}"))


def _pieces(part: str) -> list[str]:
    """The regular expressions of what stands between the stars."""
    pieces = [""]
    for token in _TOKEN.finditer(part):
        if token["stars"]:
            pieces.append("")
        else:
            pieces[-1] += _translated(token)
    return pieces


def _translated(token: re.Match[str]) -> str:
    if token["escaped"]:
        return re.escape(token[0][1:])
    if token["one"]:
        return "."
    if token["set"] is not None:
        members = "".join(_members(token["set"]))
        if not members and not token["not"]:
            raise re.error("a set that holds nothing")
        if not members:
            return "."
        return f"[{'^' if token['not'] else ''}{members}]"
    return re.escape(token[0])


_MEMBER = regex(
    r"\[:(?P<class>[a-z]+):\]|(?P<low>\\.|.)-(?P<high>\\.|[^\]])|(?P<one>\\.|.)", re.DOTALL
)
_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": " \\t",
    "cntrl": "\\x00-\\x1f\\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": "!-/:-@\\[-`{-~",
    "space": " \\t-\\r",
    "upper": "A-Z",
    "xdigit": "0-9a-fA-F",
}


def _members(within: str) -> Iterator[str]:
    """What stands between the brackets of a set, for a regular expression; a range that ends before
    it begins holds nothing."""
    for member in _MEMBER.finditer(within):
        if member["class"]:
            yield _CLASSES.get(member["class"], "")
        elif member["one"]:
            yield re.escape(member["one"][-1])
        elif member["low"][-1] <= member["high"][-1]:
            yield f"{re.escape(member['low'][-1])}-{re.escape(member['high'][-1])}"
