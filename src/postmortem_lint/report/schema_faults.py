"""What an error of jsonschema says, in our words, and which key of a value it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from postmortem_lint.nearest import differ_in_numbers, nearest
from postmortem_lint.records import record
from postmortem_lint.report.summary import numbered
from postmortem_lint.toml_tables import quoted

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

Path = tuple[str | int, ...]

_FEW = 4  # choices that a reader compares without help
_SHOWN = 60  # characters of a value in a message
_OPEN = ("additionalProperties", "unevaluatedProperties")
_SIZES = {
    "Items": "item",
    "Length": "character",
    "Properties": "key",
}


@record
class SchemaFault:
    """What is wrong, the key or item at whose `place` it stands, and the one that is `named` before
    it: seen from the value that the error is about, and empty for the value itself."""

    message: str
    place: Path = ()
    named: Path = ()


def faults(error: ValidationError) -> Iterator[SchemaFault]:
    """What an error says: of keys that are too many, each by itself."""
    value, wanted = cast("Any", error.instance), cast("Any", error.validator_value)
    if error.validator in _OPEN and isinstance(value, dict):
        for key in _surplus(error):
            yield SchemaFault("is not allowed here", (key,), (key,))
    elif error.validator == "required":
        key = _missing(error)
        yield SchemaFault(fault_message(error), (key,))
    elif error.validator == "dependentRequired":
        for key, missing in _dependencies(error):
            yield SchemaFault(f"{quoted(missing)} is missing, as {quoted(key)} is there", (key,))
    elif error.validator == "not" and isinstance(wanted, dict) and list(wanted) == ["required"]:
        yield SchemaFault(fault_message(error), tuple(wanted["required"][:1]))
    elif _is_of_name(error):
        yield SchemaFault(f"the name {fault_message(error)}", (value,), (value,))
    elif error.validator == "items" and isinstance(value, list) and wanted is False:
        most = len(cast("Any", error.schema).get("prefixItems", ()))
        yield SchemaFault(_sized("Items", value, f"at most {most}"), (most,))
    else:
        yield SchemaFault(fault_message(error))


def fault_message(error: ValidationError | Any) -> str:
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
            return f"{shown} is no {' or '.join(_kinds(error))}"
        case "anyOf" | "oneOf":
            return _no_alternative(error)
        case "not":
            return _ruled_out(error.instance, wanted)
        case "contains" | "minContains" | "maxContains":
            return _contained(error)
        case "unevaluatedItems" if wanted is False:
            return f"{shown} holds items that are not allowed"
        case "uniqueItems":
            return f"{shown} holds the same item twice"
        case None:
            return "nothing is allowed here"
        case str() as bound if bound[3:] in _SIZES and bound.startswith(("min", "max")):
            limit = f"at {'least' if bound.startswith('min') else 'most'} {wanted}"
            return _sized(bound[3:], error.instance, limit)
    said: str = error.message.replace(repr(error.instance), shown)
    said = said if len(said) <= 4 * _SHOWN else f"{said[: 4 * _SHOWN]}…"
    return said[:1].lower() + said[1:]


def clearest(error: ValidationError | Any) -> Any:
    """Of alternatives that all fail, the one that lists what it takes."""
    return next((each for each in error.context or () if each.validator == "enum"), error)


def _missing(error: ValidationError) -> str:
    """The key that an object lacks."""
    known: Any = error.validator_value
    return next((key for key in known if error.message.startswith(f"{key!r} is ")), "")


def _surplus(error: ValidationError) -> list[str]:
    """The keys of an object that its schema does not allow."""
    value, schema = cast("Any", error.instance), cast("Any", error.schema)
    if error.validator == "additionalProperties":
        known, patterns = schema.get("properties", ()), schema.get("patternProperties", ())
        others = (key for key in value if key not in known)
        return [key for key in others if not any(re.search(one, key) for one in patterns)]
    return [key for key in value if repr(key) in error.message]


def _dependencies(error: ValidationError) -> Iterator[tuple[str, str]]:
    """The key that is there, and the one that it needs."""
    for key, needed in cast("Mapping[str, list[str]]", error.validator_value).items():
        for missing in needed:
            if error.message == f"{missing!r} is a dependency of {key!r}":
                yield key, missing


def _is_of_name(error: ValidationError) -> bool:
    """Whether it is the name of a key that is wrong."""
    path = tuple(error.absolute_schema_path)
    names = (at for at, step in enumerate(path) if step == "propertyNames")
    within = any(at == 0 or path[at - 1] not in ("properties", "$defs") for at in names)
    return within and isinstance(error.instance, str)


def _no_choice(value: object, wanted: Sequence[object]) -> str:
    listed = ", ".join(map(_short, wanted))
    if len(wanted) == 1:
        return f"{_short(value)} is not {listed}"
    near = nearest(value, filter(_is_text, wanted)) if isinstance(value, str) else ""
    sure = near and len(wanted) > _FEW and not differ_in_numbers(str(value), near)
    offer = f"; did you mean '{near}'?" if sure else ""
    return f"{_short(value)} is none of {listed}{offer}"


def _no_alternative(error: ValidationError) -> str:
    """Why none of several schemas fits, or that more than one does."""
    first: dict[object, ValidationError] = {}
    for each in error.context or ():
        first.setdefault(each.schema_path[0], each)
    if not first:
        return f"{_short(error.instance)} fits more than one of the alternatives"
    if all(each.validator == "type" and not each.path for each in first.values()):
        kinds = dict.fromkeys(kind for each in first.values() for kind in _kinds(each))
        return f"{_short(error.instance)} is no {' or '.join(kinds)}"
    why = dict.fromkeys(fault_message(each) for each in first.values())
    return f"none of the alternatives fits: {'; '.join(why)}"


def _kinds(error: ValidationError | Any) -> list[str]:
    """The types that a value may have."""
    wanted = error.validator_value
    return list(map(str, wanted if isinstance(wanted, list) else [wanted]))


def _ruled_out(value: object, wanted: Any) -> str:
    """What a schema says that must not fit."""
    shown, keys = _short(value), wanted if isinstance(wanted, dict) else {}
    match keys:
        case {} if not keys:
            return "nothing is allowed here"
        case {"required": [key]} if len(keys) == 1:
            return f"{quoted(key)} must not be there"
        case {"required": [*names]} if len(keys) == 1:
            return f"{', '.join(map(quoted, names))} must not be there together"
        case {"const": _} | {"enum": _} if len(keys) == 1:
            return f"{shown} is not allowed here"
        case {"pattern": pattern} if len(keys) == 1:
            return f"{shown} matches {quoted(pattern)}, and must not"
        case {"type": kind} if len(keys) == 1 and isinstance(kind, str):
            return f"{shown} is of the type {kind}, and must not be"
    return f"{shown} fits {_short(wanted, by_name=False)}, and must not"


def _contained(error: ValidationError) -> str:
    """How many items of a list fit, and how many must."""
    schema, value = cast("Any", error.schema), cast("Any", error.instance)
    items, wanted = numbered(len(value), "item"), _short(schema["contains"], by_name=False)
    least, most = schema.get("minContains", 1), schema.get("maxContains")
    if error.validator == "maxContains":
        return f"of {items} more than {most} fit {wanted}"
    if error.validator == "minContains" and least > 1:
        return f"of {items} fewer than {least} fit {wanted}"
    return f"of {items} none fits {wanted}"


def _sized(kind: str, value: Any, limit: str) -> str:
    return f"{_short(value)} has {numbered(len(value), _SIZES[kind])}, wanted are {limit}"


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)


def _short(value: object, *, by_name: bool = True) -> str:
    """A value in a message; a long text by its beginning, a long list or object by its name."""
    text = quoted(value)
    if len(text) <= _SHOWN:
        return text
    names = {"[": "this list", "{": "this object"} if by_name else {}
    return names.get(text[0]) or f"{text[:_SHOWN]}…"
