"""A team's own JSON Schema of what its postmortems say, in a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from postmortem_lint.api.postmortem import Postmortem
from postmortem_lint.cli.files.reading import read_bytes
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.report.json_places import line_at
from postmortem_lint.report.schema_violations import Check, SchemaError, Violation, schema_check

_LARGEST = 1_000_000  # bytes


def read_schema(file: str) -> Check:
    """What finds violations of the schema in a file. Both raise Problem for a schema that cannot
    be used."""
    name = Path(file).as_posix()
    with _told_of(name):
        data = read_bytes(file, _LARGEST)
        if len(data) > _LARGEST:
            raise Problem(f"{name}: is larger than {_LARGEST:,} bytes, the most that is read")
        text = data.decode("utf-8-sig")
        try:
            found = schema_check(json.loads(text))
        except SchemaError as error:
            raise Problem(f"{name}:{line_at(text, error.path)}: {error}") from None

    def check(postmortem: Postmortem) -> tuple[Violation, ...]:
        with _told_of(name):
            return found(postmortem)

    return check


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
