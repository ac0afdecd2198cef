"""Profiles: those that come along, and those that teams write in TOML."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postmortem_lint import toml_tables as tables
from postmortem_lint.profile.model import (
    ActionsSpec,
    ColumnSpec,
    FieldSpec,
    Need,
    Profile,
    SectionSpec,
    TimelineSpec,
)
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.times.dates.date import DateForm

# The profile of documents that follow no template which is known.
FALLBACK = "generic"


class ProfileError(Exception):
    """A profile that cannot be used; the message is one line for people, with the file first."""


_BUILTIN = Path(__file__).parent / "builtin"
_TEXTS = tables.many(tables.text)
_ALIASES = tables.mapping(tables.text)
_ROLE = tables.member(Role, "a role")
_KEY = tables.member(Key, "the key of a field")
_NEED = tables.member(Need, "a need")
_COLUMN = tables.record(
    ColumnSpec,
    {
        "column": tables.member(Column, "a column"),
        "titles": _TEXTS,
        "required": tables.truth,
        "values": _TEXTS,
        "aliases": _ALIASES,
    },
    required=("column",),
)
_SECTION = tables.record(
    SectionSpec,
    {
        "role": _ROLE,
        "titles": _TEXTS,
        "need": _NEED,
        "parent": _ROLE,
        "any-of": tables.many(_ROLE),
        "parent-title": tables.text,
    },
    required=("role",),
)
_FIELD = tables.record(
    FieldSpec,
    {
        "key": _KEY,
        "labels": _TEXTS,
        "need": _NEED,
        "section": _ROLE,
        "values": _TEXTS,
        "aliases": _ALIASES,
        "type": tables.member(Reading, "a type"),
        "section-title": tables.text,
    },
    required=("key",),
)
_TIMELINE = tables.record(
    TimelineSpec,
    {
        "columns": tables.many(_COLUMN),
        "min-entries": tables.count,
        "milestones": tables.many(_KEY),
    },
)
_ACTIONS = tables.record(
    ActionsSpec,
    {
        "columns": tables.many(_COLUMN),
        "min-items": tables.count,
        "min-by-severity": tables.mapping(tables.count),
    },
)
_PROFILE = tables.record(
    Profile,
    {
        "name": tables.text,
        "description": tables.text,
        "title": tables.text,
        "generic-titles": _TEXTS,
        "telling": _TEXTS,
        "sections": tables.many(_SECTION),
        "fields": tables.many(_FIELD),
        "timeline": _TIMELINE,
        "actions": _ACTIONS,
        "choices": tables.many(_ROLE),
        "single-choices": tables.many(_ROLE),
        "guidance": _TEXTS,
        "placeholders": _TEXTS,
        "sample-links": _TEXTS,
        "zone": tables.text,
        "date-forms": tables.many(tables.member(DateForm, "a way to write a date")),
        "same": tables.many(tables.many(_KEY)),
        "final": _TEXTS,
        "draft": _TEXTS,
        "rules": tables.mapping(
            tables.choice(("error", "warning", "info", "off"), "a severity or 'off'")
        ),
    },
    required=("name",),
)
_OTHER = "other"
_IDS: dict[tables.Path, tuple[str, ...]] = {
    ("sections",): ("role", "parent"),
    ("fields",): ("key", "section"),
    ("timeline", "columns"): ("column",),
    ("actions", "columns"): ("column",),
}


def builtin_profile(name: str) -> Profile:
    """The profile that comes along under `name`. Raises ProfileError for an unknown name."""
    # only here: what writes this module has to work also while it cannot be imported
    from postmortem_lint.profile.builtin.compiled import PROFILES

    if name not in PROFILES:
        raise ProfileError(tables.unknown(name, "a built-in profile", tuple(PROFILES)))
    return PROFILES[name]


def parse_profile(data: Mapping[str, object], where: str, folder: Path | None = None) -> Profile:
    """The profile of a parsed TOML or JSON table; `where` names its place in messages.

    `extends` is a built-in name or, if `folder` is given, a file seen from there. Raises
    ProfileError with file, path of keys, what stands there and the nearest known word.
    """
    try:
        return _parsed(data, folder, ())
    except tables.TableError as fault:
        raise ProfileError(f"{where}: {fault}") from None


def load_profile(path: Path, *, schema: bool = True, root: Path | None = None) -> Profile:
    """The profile in a TOML file, with what it extends; with a `root`, nothing outside of that.

    With `schema` the file is also held against the published JSON Schema. Raises ProfileError
    for a file that cannot be read, is no TOML, or holds what a profile does not have.
    """
    try:
        source, data = tables.read_toml(path)
        if root:  # a configuration of strangers may name anything
            tables.require_own(data, ("name", "extends"), "profile")
    except tables.TableError as fault:
        what = tables.foreign(fault) if root else str(fault)
        place = f"{path.as_posix()}:{fault.line}" if fault.line else path.as_posix()
        raise ProfileError(f"{place}: {what}") from None
    try:
        profile = _parsed(data, path.parent, (path.resolve(),), root)
    except tables.TableError as fault:
        line = tables.line_of(source, fault.path, fault.word)
        raise ProfileError(f"{path.as_posix()}:{line}: {fault}") from None
    if schema:
        _hold_against_schema(data, path)
    return profile


def _parsed(
    data: Mapping[str, object],
    folder: Path | None,
    chain: tuple[Path, ...],
    root: Path | None = None,
) -> Profile:
    """The profile of `data` with what it extends. Raises tables.TableError."""
    return _PROFILE(_whole(data, folder, chain, root), ())


def _builtin_data(name: str) -> dict[str, Any]:
    return tables.read_toml(_BUILTIN / f"{name}.toml")[1]


def _whole(
    data: Mapping[str, object],
    folder: Path | None,
    chain: tuple[Path, ...],
    root: Path | None = None,
) -> Mapping[str, object]:
    """`data` laid over the profile that it extends, without the key `extends`."""
    _refuse_repeats(data)
    if "extends" not in data:
        return data
    # its own mistakes first: in what is merged, parts stand at other places
    own = {key: value for key, value in data.items() if key != "extends"}
    _PROFILE({"name": "", **own}, ())
    name = tables.text(data["extends"], ("extends",))
    return _over(_extended(name, folder, chain, root), own)


def _extended(
    name: str, folder: Path | None, chain: tuple[Path, ...], root: Path | None
) -> Mapping[str, object]:
    """What the profile says that is called `name`, with what it extends itself."""
    builtin = sorted(path.stem for path in _BUILTIN.glob("*.toml"))
    if name in builtin:
        return _whole(_builtin_data(name), None, ())
    if folder is None or not name.endswith(".toml"):
        what = "a built-in profile or the name of a .toml file"
        raise tables.TableError(("extends",), tables.unknown(name, what, builtin), name)
    path = (folder / name).resolve()
    tables.require_new(path, chain, name, ("extends",))
    if root and not path.is_relative_to(root.resolve()):
        raise tables.TableError(("extends",), f"'{name}' lies outside of {root.as_posix()}", name)
    try:
        above = tables.read_toml(path)[1]
        tables.require_own(above, ("name", "extends"), "profile")
        base = _whole(above, path.parent, (*chain, path), root)
        _PROFILE(base, ())
    except tables.TableError as fault:
        what = f"'{name}': {tables.foreign(fault)}"
        raise tables.TableError(("extends",), what, name) from None
    return base


def _over(base: Mapping[str, object], own: Mapping[str, object]) -> Mapping[str, object]:
    whole: Mapping[str, object] = _merged(base, own, ())
    return whole


def _merged(base: object, own: object, path: tables.Path) -> Any:
    """`own` over `base`: tables key by key, lists of parts by their id, all else replaced."""
    if isinstance(base, Mapping) and isinstance(own, Mapping):
        keys = dict.fromkeys((*base, *own))
        return {
            key: _merged(base[key], own[key], (*path, key))
            if key in base and key in own
            else own.get(key, base.get(key))
            for key in keys
        }
    if path in _IDS and isinstance(base, list) and isinstance(own, list):
        parts = {_id(part, path): part for part in base}
        for part in own:
            before = parts.get(_id(part, path), part)
            parts[_id(part, path)] = _merged(before, part, (*path, 0))
        return list(parts.values())
    return own


def _id(part: object, path: tables.Path) -> tuple[str, ...]:
    """What tells a section, field or column from the others of its list; what is nothing that is
    known, a section or the one around it, by its title."""
    if not isinstance(part, Mapping):
        return (repr(part),)
    ids = (
        *(str(part.get(key, "")) for key in _IDS[path]),
        *filter(None, (str(part.get("parent-title", "")),)),
    )
    if ids[0] != _OTHER:
        return ids
    titles = part.get("titles") or part.get("labels") or ()
    first = titles[0] if isinstance(titles, list | tuple) and titles else ""
    return (*ids, str(first))


def _refuse_repeats(data: Mapping[str, object]) -> None:
    """Raises TableError if two parts of a list have the same id: one of them would be lost."""
    for path, keys in _IDS.items():
        parts: object = data
        for step in path:
            parts = parts.get(str(step), ()) if isinstance(parts, Mapping) else ()
        seen: set[tuple[str, ...]] = set()
        for index, part in enumerate(parts if isinstance(parts, list) else ()):
            one = _id(part, path)
            if one in seen:
                named = " in ".join(filter(None, one))
                what = f"'{named}' stands here twice"
                raise tables.TableError((*path, index, keys[0]), what, one[0])
            seen.add(one)


def _hold_against_schema(data: Mapping[str, object], path: Path) -> None:
    """Raises ProfileError at the first thing that the JSON Schema of profiles does not allow."""
    # jsonschema takes longer to load than most runs last
    import json

    from jsonschema import Draft202012Validator

    from postmortem_lint.shipped import schema_text

    validator = Draft202012Validator(json.loads(schema_text("profile")))
    for error in validator.iter_errors(data):
        place = tables.dotted(tuple(error.absolute_path))
        raise ProfileError(f"{path.as_posix()}: {place}: {error.message}")
