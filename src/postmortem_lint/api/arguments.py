"""What other programs hand in, held against what is wanted: named in one line where it is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Protocol, TypeVar, runtime_checkable

T = TypeVar("T")


@runtime_checkable
class AsPath(Protocol):
    """A path, as those of pathlib are: its text is all that is wanted."""

    def __fspath__(self) -> str:
        """The path as a text."""


_MOST = 60  # characters of a value that a message shows


def of_type(name: str, value: object, wanted: type[T], what: str) -> T:
    """The value, if it is of the type. Raises TypeError."""
    if not isinstance(value, wanted):
        raise wrong_type(name, value, what)
    return value


def wrong_type(name: str, value: object, what: str) -> TypeError:
    """The error that an argument is not what is wanted."""
    shown = repr(value)
    short = shown if len(shown) <= _MOST else f"{shown[: _MOST - 1]}…"
    return TypeError(f"{name}: {short} is {type(value).__name__}; give {what}")


def document_text(value: object) -> str:
    """The text of a document. Raises TypeError."""
    return of_type("text", value, str, "the document as str")


def document_path(value: object) -> str:
    """What a document is called. Raises TypeError."""
    if isinstance(value, AsPath):
        value = value.__fspath__()
    return of_type("path", value, str, "a str or a path, or leave it out")


def words(name: str, value: object) -> tuple[str, ...]:
    """Several strings. Raises TypeError for one string, which would be taken for its letters."""
    if isinstance(value, str):
        raise TypeError(f"{name}: '{value}' is a str; did you mean (\"{value}\",)?")
    if not isinstance(value, Iterable):
        raise wrong_type(name, value, "a list or tuple of str")
    return tuple(of_type(f"{name}[{at}]", one, str, "a str") for at, one in enumerate(value))


def table(name: str, value: object) -> Mapping[str, str]:
    """Strings by strings. Raises TypeError."""
    if not isinstance(value, Mapping):
        raise wrong_type(name, value, "a dict")
    return {
        of_type(name, key, str, "a str as each key"): of_type(f"{name}.{key}", one, str, "a str")
        for key, one in value.items()
    }


def day(name: str, value: object) -> date | None:
    """A day, also as ISO 8601. Raises TypeError, and ValueError for a str that is no date."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{name}: '{value}' is not a date such as 2025-01-31") from None
    if value is None or isinstance(value, date):
        return value
    raise wrong_type(name, value, "a date, or a str such as '2025-01-31'")
