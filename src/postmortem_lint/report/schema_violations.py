"""Holds what a postmortem says against a team's own JSON Schema (2020-12)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from postmortem_lint.api.json_data import postmortem_data
from postmortem_lint.api.plain_values import facts_at
from postmortem_lint.api.postmortem import Postmortem
from postmortem_lint.nearest import nearest
from postmortem_lint.records import record
from postmortem_lint.report.safe_text.screen import beginning, visible
from postmortem_lint.report.summary import numbered
from postmortem_lint.text import Position
from postmortem_lint.toml_tables import dotted, quoted

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REFERENCES = ("$ref", "$dynamicRef")
_STEPS = 100_000  # references that are followed in a document
_FEW = 4  # choices that a reader compares without help
_SHOWN = 60  # characters of a value in a message


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
        place, said = dotted(tuple(error.absolute_path)), _message(_clearest(error))
        message = f"{place}: {said}" if place else said
        raise SchemaError(message, error.absolute_path) from None
    except RecursionError:
        raise SchemaError("is nested too deeply") from None

    def check(postmortem: Postmortem) -> tuple[Violation, ...]:
        found = {_violation(postmortem, error) for error in _errors(schema, postmortem)}
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
    return bounded(schema, registry=Registry())


def _violation(postmortem: Postmortem, error: ValidationError) -> Violation:
    path = tuple(error.absolute_path)
    missing = _missing(error)
    place = _place(postmortem, (*path, missing) if missing else path)
    return Violation(place, dotted(path), _message(error))


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
    return place


def _missing(error: ValidationError) -> str:
    """The key that an object lacks, "" for any other error."""
    known: Any = error.validator_value if error.validator == "required" else ()
    return next((key for key in known if error.message.startswith(f"{key!r} is ")), "")


def _message(error: ValidationError | Any) -> str:
    """What is wrong, quoting what stands there, shortened, and what was expected."""
    shown, wanted = _short(error.instance), cast("Any", error.validator_value)
    match error.validator:
        case "required":
            return f"{quoted(_missing(error))} is missing"
        case "enum":
            return _no_choice(error.instance, wanted)
        case "const":
            return f"{shown} is not {_short(wanted)}"
        case "type":
            kinds = wanted if isinstance(wanted, list) else [wanted]
            return f"{shown} is no {' or '.join(map(str, kinds))}"
        case "minItems" | "maxItems" | "minLength" | "maxLength":
            return _wrong_size(error.validator, error.instance, wanted)
        case None:
            return "nothing is allowed here"
    said: str = error.message.replace(repr(error.instance), shown)
    said = said if len(said) <= 4 * _SHOWN else f"{said[: 4 * _SHOWN]}…"
    return said[:1].lower() + said[1:]


def _clearest(error: ValidationError | Any) -> Any:
    """Of alternatives that all fail, the one that lists what it takes."""
    return next((each for each in error.context or () if each.validator == "enum"), error)


def _no_choice(value: object, wanted: Sequence[object]) -> str:
    listed = ", ".join(map(_short, wanted))
    if len(wanted) == 1:
        return f"{_short(value)} is not {listed}"
    near = nearest(value, filter(_is_text, wanted)) if isinstance(value, str) else ""
    offer = f"; did you mean '{near}'?" if near and len(wanted) > _FEW else ""
    return f"{_short(value)} is none of {listed}{offer}"


def _wrong_size(bound: str, value: Any, wanted: int) -> str:
    what = "item" if bound.endswith("Items") else "character"
    limit = f"at {'least' if bound.startswith('min') else 'most'} {wanted}"
    return f"{_short(value)} has {numbered(len(value), what)}, wanted are {limit}"


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)


def _short(value: object) -> str:
    """A value in a message; a long text by its beginning, a long list or object by its name."""
    text = quoted(value)
    if len(text) <= _SHOWN:
        return text
    names = {"[": "this list", "{": "this object"}
    return names.get(text[0]) or f"{text[:_SHOWN]}…"
