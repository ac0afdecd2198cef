"""Words in a team's own JSON Schema that mean nothing there, and those that were probably meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from postmortem_lint.api.postmortem import Postmortem
from postmortem_lint.nearest import CLEARLY_ALIKE, nearest
from postmortem_lint.records import record
from postmortem_lint.report.schema_violations import BY_KEY, DATA

# What a validator does not hold a value against.
_REMARKS = [
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$defs",
    "$vocabulary",
    "$comment",
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "examples",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "then",
    "else",
    "minContains",
    "maxContains",
    "definitions",
    "dependencies",
]


@record
class StrayWord:
    """A word at a path of a schema that says nothing there, in one line."""

    path: tuple[str | int, ...]
    message: str


def stray_words(schema: object) -> Iterator[StrayWord]:
    """What looks like a keyword of JSON Schema and is none, and what looks like a part of what a
    postmortem says; other words are remarks, which everybody may add."""
    from jsonschema import Draft202012Validator

    known = (*Draft202012Validator.VALIDATORS, *_REMARKS)
    yield from _strays(schema, known, ())
    parts = ["version", *(field.name for field in fields(Postmortem))]
    wanted = schema.get("properties") if isinstance(schema, dict) else None
    for name in wanted if isinstance(wanted, dict) else ():
        near = "" if name in parts else nearest(name, parts)
        if near:
            what = f"'{name}' is no part of what export writes; did you mean '{near}'?"
            yield StrayWord(("properties", name), what)


def _strays(
    part: object, known: tuple[str, ...], path: tuple[str | int, ...]
) -> Iterator[StrayWord]:
    if isinstance(part, list):
        for number, item in enumerate(part):
            yield from _strays(item, known, (*path, number))
    for key, value in part.items() if isinstance(part, dict) else ():
        here = (*path, key)
        near = "" if key in known else nearest(key, known, CLEARLY_ALIKE)
        if near:
            what = f"'{key}' is no keyword of JSON Schema; did you mean '{near}'?"
            yield StrayWord(here, what)
        elif key in BY_KEY and isinstance(value, dict):
            for name, below in value.items():
                yield from _strays(below, known, (*here, name))
        elif key not in DATA:
            yield from _strays(value, known, here)
