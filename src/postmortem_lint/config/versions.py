"""Which versions of the program a configuration is written for."""

from __future__ import annotations

from postmortem_lint import __version__
from postmortem_lint import toml_tables as tables
from postmortem_lint.regex import regex
from postmortem_lint.toml_tables import TableError

_CONDITION = regex(r"\s*(==|!=|>=|<=|>|<|)\s*(\d+(?:\.\d+){0,3})\s*")
# As packages may ask for versions.
_SPECIFIER = regex(r"\s*(?:===|~=|==|!=|>=|<=|>|<|)\s*v?\d+(?:\.\d+)*(?:\.\*|[\w.+-]*)\s*")
_LEADING = regex(r"\d+(?:\.\d+)*")


def required_version(value: object, path: tables.Path, running: str = __version__) -> str:
    """Conditions such as ">=0.1, <1"; a version alone is that one.

    Raises TableError for what is none, and if the version that is `running` does not meet them.
    """
    word = tables.text(value, path)
    conditions = [_CONDITION.fullmatch(part) for part in word.split(",")]
    here = _numbers(running)
    for found in conditions:
        if found is None and all(map(_SPECIFIER.fullmatch, word.split(","))):
            what = f"'{word}' asks in a way that is not understood here; write it as >=0.1, <1"
            raise TableError(path, what, word)
        if found is None:
            raise TableError(path, f"'{word}' is no version; write 0.1.0, or >=0.1, <1", word)
        if not _holds(here, found[1], _numbers(found[2])):
            raise TableError(path, f"'{word}' is asked for, and this is {running}", word)
    return word


def _holds(here: tuple[int, ...], sign: str, other: tuple[int, ...]) -> bool:
    match sign:
        case ">=":
            return here >= other
        case "<=":
            return here <= other
        case ">":
            return here > other
        case "<":
            return here < other
        case "!=":
            return here != other
    return here == other


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, zeros added: 0.1 is (0, 1, 0, 0)."""
    found = _LEADING.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    return (*numbers, 0, 0, 0, 0)[:4]
