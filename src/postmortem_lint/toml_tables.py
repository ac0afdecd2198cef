"""Reads the tables of a TOML file into values, and says in one line what is wrong with them."""

from __future__ import annotations

import pathlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar

from postmortem_lint.nearest import nearest
from postmortem_lint.regex import regex
from postmortem_lint.regular_files import RefusedError, read_whole

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
Parser = Callable[[object, "Path"], T]
Path = tuple[str | int, ...]
MOST_TOML = 1_000_000
"""The bytes of the largest TOML file that is read."""
MOST_EXTENDED = 10
"""How many files may be read for what one of them extends."""


class TableError(Exception):
    """What is wrong, and where: the path of keys, the word that stands there, the line if known,
    0 for a file without any.

    Whoever knows the file adds its name.
    """

    def __init__(self, path: Path, what: str, word: str = "", line: int = 1) -> None:
        super().__init__(path, what)
        self.path = path
        self.what = what
        self.word = word
        self.line = line

    def __str__(self) -> str:
        is_said = self.what.startswith(f"'{self.path[-1]}'") if self.path else False
        place = dotted(self.path[:-1] if is_said else self.path)
        return f"{place}: {self.what}" if place else self.what


class NoTomlError(TableError):
    """A text that is no TOML."""


def foreign(fault: TableError) -> str:
    """What is wrong with a file that a document's author only points at: none of its text, for it
    may be anybody's."""
    if isinstance(fault, NoTomlError):
        return f"is no TOML that can be read, from line {fault.line} on"
    return str(fault)


def require_own(data: Mapping[str, object], known: Iterable[str], what: str) -> None:
    """Raise TableError, with none of its text, for a file that holds nothing of what is known."""
    if data and not any(key in data for key in known):
        raise TableError((), f"is no {what}: it holds none of its keys")


def require_new(file: pathlib.Path, chain: Sequence[pathlib.Path], name: str, place: Path) -> None:
    """Raise TableError for a file that the chain of files which extend each other holds already, or
    that makes it too long."""
    if file in chain:
        raise TableError(place, f"'{name}' extends this file again", name)
    if len(chain) > MOST_EXTENDED:
        raise TableError(place, f"more than {MOST_EXTENDED} files extend each other", name)


def dotted(path: Path) -> str:
    """`path` as people write it: sections[2].role."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")


def quoted(value: object) -> str:
    """`value` as it stands in a message: text in single quotes, all else as in the file."""
    if isinstance(value, str):
        return f"'{value}'"
    import json

    return json.dumps(value, ensure_ascii=False, default=str)


def suggestion(word: str, known: Iterable[str]) -> str:
    """What to say after an unknown word: the nearest known one, else all of a short list."""
    names = tuple(known)
    if near := nearest(word, names):
        return f"did you mean '{near}'?"
    listed = ", ".join(names)
    return f"known are {listed}" if 0 < len(listed) <= 160 else ""


def unknown(word: str, kind: str, known: Iterable[str], otherwise: str = "") -> str:
    """The message for a word that is not one of the `known`; `otherwise` is what to do where none
    is near, and they are too many to list."""
    hint = suggestion(word, known) or otherwise
    return f"'{word}' is not {kind}" + (f"; {hint}" if hint else "")


def text(value: object, path: Path) -> str:
    """A string. Raises TableError for anything else."""
    if not isinstance(value, str):
        raise TableError(path, f"{quoted(value)} is not a string", quoted(value))
    return value


def truth(value: object, path: Path) -> bool:
    """A boolean. Raises TableError for anything else."""
    if not isinstance(value, bool):
        raise TableError(path, f"{quoted(value)} is not true or false", quoted(value))
    return value


def count(value: object, path: Path) -> int:
    """A whole number from 0. Raises TableError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise TableError(path, f"{quoted(value)} is not a whole number from 0", quoted(value))
    return value


def choice(known: Iterable[str], kind: str, otherwise: str = "") -> Parser[str]:
    """A parser of one of the `known` strings; `kind` names them with an article."""
    names = tuple(known)

    def parse(value: object, path: Path) -> str:
        word = text(value, path)
        if word not in names:
            raise TableError(path, unknown(word, kind, names, otherwise), word)
        return word

    return parse


def member(enum: type[E], kind: str, otherwise: str = "") -> Parser[E]:
    """A parser of a member of `enum` by its value."""
    parse = choice((one.value for one in enum), kind, otherwise)
    return lambda value, path: enum(parse(value, path))


def many(parse: Parser[T]) -> Parser[tuple[T, ...]]:
    """A parser of a list whose items `parse` reads."""

    def read(value: object, path: Path) -> tuple[T, ...]:
        if not isinstance(value, list | tuple):
            listed = f'["{value}"]'
            offer = f"; did you mean {listed}?" if isinstance(value, str) else ""
            raise TableError(path, f"{quoted(value)} is not a list{offer}")
        return tuple(parse(item, (*path, index)) for index, item in enumerate(value))

    return read


def mapping(parse: Parser[T], parse_key: Parser[str] = text) -> Parser[dict[str, T]]:
    """A parser of a table with free keys whose values `parse` reads."""

    def read(value: object, path: Path) -> dict[str, T]:
        return {
            parse_key(key, (*path, key)): parse(item, (*path, key))
            for key, item in table(value, path).items()
        }

    return read


def record(
    make: Callable[..., T], parsers: Mapping[str, Parser[Any]], required: tuple[str, ...] = ()
) -> Parser[T]:
    """A parser of a table with fixed keys; `make` gets the values by key, "-" as "_"."""

    def read(value: object, path: Path) -> T:
        given = table(value, path)
        for key in given:
            if key not in parsers:
                raise TableError((*path, key), unknown(key, "a known key", parsers), key)
        for key in required:
            if key not in given:
                raise TableError(path, f"'{key}' is missing")
        return make(
            **{
                key.replace("-", "_"): parsers[key](item, (*path, key))
                for key, item in given.items()
            }
        )

    return read


def table(value: object, path: Path) -> Mapping[str, object]:
    """A table. Raises TableError for anything else."""
    if not isinstance(value, Mapping):
        raise TableError(path, f"{quoted(value)} is not a table")
    return value


def laid_over(base: object, own: object) -> object:
    """One value laid over another: tables are merged key by key, all else is replaced."""
    if isinstance(base, Mapping) and isinstance(own, Mapping):
        return {**base, **own}
    return base if own is None else own


def read_toml(path: pathlib.Path) -> tuple[str, dict[str, Any]]:
    """The text of a TOML file and what it holds. Raises TableError with the line of a mistake."""
    try:
        source = read_whole(path, MOST_TOML).decode("utf-8-sig").replace("\r\n", "\n")
    except RefusedError as error:
        raise TableError((), str(error), line=0) from None
    except OSError as error:
        raise TableError((), (error.strerror or "cannot be read").lower(), line=0) from None
    except UnicodeDecodeError:
        raise TableError((), "not UTF-8") from None
    return source, parsed(source)


def parsed(source: str) -> dict[str, Any]:
    """What a TOML text holds. Raises TableError with the line of a mistake."""
    import tomllib

    if deep := _DEEP.search(source):
        what = "a key of more than 50 parts"
        raise TableError((), what, line=source.count("\n", 0, deep.start()) + 1)
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        message, _, place = str(error).partition(" (at ")
        found = re.search(r"line (\d+)", place)
        line = int(found[1]) if found else source.count("\n") + 1
        raise NoTomlError((), _said(message, source, line), line=line) from None
    except (ValueError, RecursionError):
        raise TableError((), "holds what cannot be read") from None


def _said(message: str, source: str, line: int) -> str:
    """What the reader of TOML says is wrong, and what most often is."""
    said = message[:1].lower() + message[1:]
    there = source.splitlines()[line - 1 : line]
    bare = said == "invalid value" and any(map(_BARE.search, there))
    return f"{said}; a text stands in quotes" if bare else said


_BARE = regex(r"=\s*[A-Za-z]")
# The reader of TOML takes the square of their number.
_DEEP = regex(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){50}""")


def line_of(source: str, path: Path, word: str = "") -> int:
    """The line, from 1, on which the value at `path` stands in a TOML text; as near as it gets.

    Follows table headers and keys down the path, then looks for `word`, which may stand some
    lines further down in a list.
    """
    lines = source.splitlines()
    best, matched = 1, 0
    header: Path = ()
    seen: dict[Path, int] = {}
    for number, line in enumerate(lines, start=1):
        here: Path = ()
        if found := _HEADER.match(line):
            here = header = _header_path(found, seen)
        elif found := _KEY.match(line):
            here = header + _keys(found[1])
        if matched < len(here) == _common(here, path):
            best, matched = number, len(here)
    rest = enumerate(lines[best - 1 :], start=best)
    exact = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])") if word else None
    return next((number for number, line in rest if exact and exact.search(line)), best)


_KEY_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_KEY = regex(rf"\s*({_KEY_NAME}(?:\s*\.\s*{_KEY_NAME})*)\s*=")
_HEADER = regex(rf"\s*(\[\[?)\s*({_KEY_NAME}(?:\s*\.\s*{_KEY_NAME})*)\s*\]")


def _keys(dotted_key: str) -> Path:
    return tuple(key.strip("\"'") for key in re.findall(_KEY_NAME, dotted_key))


def _header_path(found: re.Match[str], seen: dict[Path, int]) -> Path:
    """The path of a table header; [[x]] counts its entries in `seen`."""
    path: Path = ()
    keys = _keys(found[2])
    for step, key in enumerate(keys, start=1):
        path += (key,)
        last = step == len(keys)
        if last and found[1] == "[[":
            seen[path] = seen.get(path, -1) + 1
        if path in seen:
            path += (seen[path],)
    return path


def _common(one: Path, other: Path) -> int:
    """How many steps two paths have in common."""
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
