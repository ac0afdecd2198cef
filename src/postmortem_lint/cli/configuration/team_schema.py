"""A team's own JSON Schema of what its postmortems say, in a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from postmortem_lint.api.postmortem import Postmortem
from postmortem_lint.cli.files.reading import read_bytes
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.records import record
from postmortem_lint.report.json_places import line_at
from postmortem_lint.report.schema_violations import Check, SchemaError, Violation, schema_check
from postmortem_lint.report.schema_words import stray_words

_LARGEST = 1_000_000  # bytes


@record
class TeamSchema:
    """What finds violations of a schema, and what to know of the schema itself. The check raises
    Problem for a schema that cannot be used."""

    check: Check
    notices: tuple[str, ...]


def read_schema(file: str) -> TeamSchema:
    """The schema in a file. Raises Problem for one that cannot be used."""
    name = Path(file).as_posix()
    with _told_of(name):
        data = read_bytes(file, _LARGEST)
        if len(data) > _LARGEST:
            raise Problem(f"{name}: is larger than {_LARGEST:,} bytes, the most that is read")
        text = data.decode("utf-8-sig")
        try:
            schema = json.loads(text)
            found = schema_check(schema)
        except SchemaError as error:
            raise Problem(f"{name}:{line_at(text, error.path)}: {error}") from None

    def check(postmortem: Postmortem) -> tuple[Violation, ...]:
        with _told_of(name):
            return found(postmortem)

    strays = (f"{name}:{line_at(text, one.path)}: {one.message}" for one in stray_words(schema))
    return TeamSchema(check, tuple(strays))


@contextmanager
def _told_of(name: str) -> Iterator[None]:
    """Turns what is wrong with a schema into a Problem that names its file."""
    try:
        yield
    except json.JSONDecodeError as error:
        what = error.msg[:1].lower() + error.msg[1:]
        raise Problem(f"{name}:{error.lineno}: is no JSON: {what}") from None
    except (UnicodeDecodeError, RecursionError):
        raise Problem(f"{name}: is no JSON that can be read") from None
    except SchemaError as error:
        raise Problem(f"{name}: {error}") from None
