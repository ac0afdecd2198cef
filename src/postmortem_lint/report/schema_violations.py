"""Holds what a postmortem says against a team's own JSON Schema (2020-12)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from postmortem_lint.api.json_data import postmortem_data
from postmortem_lint.api.plain_values import facts_at
from postmortem_lint.api.postmortem import Postmortem
from postmortem_lint.records import record
from postmortem_lint.report.safe_text.screen import beginning, visible
from postmortem_lint.report.schema_faults import clearest, fault_message, faults
from postmortem_lint.text import Position
from postmortem_lint.toml_tables import dotted, quoted

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REFERENCES = ("$ref", "$dynamicRef")
_STEPS = 100_000  # references that are followed in a document
DATA = ("const", "enum", "default", "examples")
"""Keywords whose value only looks like a schema."""
BY_KEY = ("properties", "patternProperties", "dependentSchemas", "$defs")
"""Keywords whose value has a schema for each name."""
_LISTS = ("prefixItems", "allOf", "anyOf", "oneOf")


class SchemaError(Exception):
    """A schema that cannot be used; the message is one line, without the file. `path` leads to the
    place in the schema, if that is known."""

    def __init__(self, message: str, path: Sequence[str | int] = ()) -> None:
        super().__init__(message)
        self.path = tuple(path)


@record
class Violation:
    """What a schema does not allow, at the place of the value; `path` leads to it in the data."""

    position: Position
    path: str
    message: str


Check = Callable[[Postmortem], tuple[Violation, ...]]


def schema_check(schema: object) -> Check:
    """Finds what a schema does not allow, in order of place.

    Raises SchemaError for what is no schema, is one of another draft, or refers to anything outside
    of itself: nothing is fetched. So does the check where the schema leads nowhere, or never ends.
    """
    from jsonschema import Draft202012Validator
    from jsonschema import exceptions as errors

    try:
        _require_own(schema)
        Draft202012Validator.check_schema(schema)  # type: ignore[arg-type]
    except errors.SchemaError as error:
        place, said = dotted(tuple(error.absolute_path)), fault_message(clearest(error))
        message = f"{place}: {said}" if place else said
        raise SchemaError(message, error.absolute_path) from None
    except RecursionError:
        raise SchemaError("is nested too deeply") from None

    def check(postmortem: Postmortem) -> tuple[Violation, ...]:
        errors = _errors(schema, postmortem)
        found = {one for error in errors for one in _violations(postmortem, error)}
        return tuple(sorted(found, key=lambda one: (one.position, one.path, one.message)))

    return check


def violation_line(path: str, violation: Violation) -> str:
    """The violation in one line, fit for a terminal: `path:line:column: error schema: …`."""
    at, where = violation.position, f"{violation.path}: " if violation.path else ""
    said = visible(f"{where}{violation.message}")
    return f"{beginning(visible(path))}:{at.line}:{at.column}: error schema: {said}\n"


def _require_own(schema: object) -> None:
    """Raise SchemaError for a schema of another draft, or with a reference that leaves it."""
    if not isinstance(schema, dict | bool):
        raise SchemaError("is no JSON Schema: it is neither an object nor true or false")
    waiting: list[object] = [schema]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        for key, value in part.items() if isinstance(part, dict) else ():
            waiting.append(value)
            if key in _REFERENCES and isinstance(value, str) and not value.startswith("#"):
                what = f"{quoted(key)} names {quoted(value)}, outside of the file"
                raise SchemaError(f"{what}; only what begins with '#' is followed")
            if key == "$schema" and isinstance(value, str) and value.rstrip("#") != DIALECT:
                raise SchemaError(f"'$schema' is {quoted(value)}; only {DIALECT} is understood")


def _errors(schema: object, postmortem: Postmortem) -> Iterator[ValidationError]:
    """What the schema does not allow, of alternatives that all fail what comes nearest."""
    from jsonschema.exceptions import best_match
    from referencing.exceptions import Unresolvable

    try:
        for error in _validator(schema).iter_errors(postmortem_data(postmortem)):
            yield best_match([error]) or error
    except Unresolvable as error:
        name = getattr(error, "anchor", "") or error.ref
        raise SchemaError(f"there is no {quoted(f'#{name}')} in it") from None
    except RecursionError:
        raise SchemaError("it refers to itself without an end") from None
    except (TypeError, AttributeError, ValueError, re.error):  # what is referred to is not checked
        raise SchemaError("it refers to a part of itself that is no schema") from None


def _validator(schema: object) -> Any:
    """A validator that fetches nothing and gives up where references multiply."""
    from jsonschema import Draft202012Validator, validators
    from referencing import Registry

    steps = 0
    follow: dict[str, Any] = {key: Draft202012Validator.VALIDATORS[key] for key in _REFERENCES}

    def counted(key: str) -> Any:
        def step(*args: Any) -> Any:
            nonlocal steps
            steps += 1
            if steps > _STEPS:
                raise SchemaError(f"more than {_STEPS:,} references are followed in a document")
            return follow[key](*args)

        return step

    extend = cast("Any", validators.extend)
    bounded = extend(Draft202012Validator, {key: counted(key) for key in _REFERENCES})
    return bounded(_with_places(schema), registry=Registry())


def _with_places(schema: object) -> Any:
    """The schema with `{"not": {}}` for each `false` below a key or in a list: jsonschema does not
    tell where a value stands of which that allows none."""
    if isinstance(schema, list):
        return [_with_places(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: _with_places_below(key, value) for key, value in schema.items()}


def _with_places_below(key: str, value: object) -> object:
    if key in DATA:
        return value
    if key in BY_KEY and isinstance(value, dict):
        return {name: _allowing(part) for name, part in value.items()}
    if key in _LISTS and isinstance(value, list):
        return [_allowing(part) for part in value]
    return _with_places(value)


def _allowing(part: object) -> object:
    return {"not": {}} if part is False else _with_places(part)


def _violations(postmortem: Postmortem, error: ValidationError) -> Iterator[Violation]:
    """A violation for each key that an error is about, else for the value."""
    path = tuple(error.absolute_path)
    for fault in faults(error):
        place = _place(postmortem, (*path, *fault.place))
        yield Violation(place, dotted((*path, *fault.named)), fault.message)


def _place(postmortem: Postmortem, path: Sequence[str | int]) -> Position:
    """The place of the value at a path of the data: that of what holds it, else of the title."""
    if path[:1] == ("values",):
        return next((fact.start for fact in facts_at(postmortem.facts, path[1:])), postmortem.start)
    part: object = postmortem
    place = postmortem.start
    for step in path:
        if isinstance(step, int) and isinstance(part, tuple) and step < len(part):
            part = part[step]
        else:
            part = getattr(part, str(step), None)
        start = getattr(part, "start", None)
        place = start if isinstance(start, Position) else place
    if len(path) == 1 and isinstance(part, tuple) and part:
        return getattr(part[0], "start", place)  # of a list: its first item
    return place
