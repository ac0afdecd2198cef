"""Profiles: those that come along, and those that teams write in TOML."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postmortem_lint import toml_tables as tables
from postmortem_lint.profile.model import (
    ActionsSpec,
    Boxes,
    ColumnSpec,
    FieldSpec,
    Need,
    Profile,
    SectionSpec,
    TimelineSpec,
)
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.times.dates.styles import is_style

# The profile of documents that follow no template which is known.
FALLBACK = "generic"


class ProfileError(Exception):
    """A profile that cannot be used; the message is one line for people, with the file first."""


_BUILTIN = Path(__file__).parent / "builtin"
_TEXTS = tables.many(tables.text)
_ALIASES = tables.mapping(tables.text)
_OWN = 'write "other" for one of your own; "postmortem-lint config schema profile" lists all'
_ROLE = tables.member(Role, "a role", _OWN)
_KEY = tables.member(Key, "the key of a field", _OWN)
_NEED = tables.member(Need, "a need")
_TYPE = tables.member(Reading, "a type")
_COLUMN = tables.record(
    ColumnSpec,
    {
        "column": tables.member(Column, "a column", _OWN),
        "titles": _TEXTS,
        "required": tables.truth,
        "values": _TEXTS,
        "aliases": _ALIASES,
        "type": _TYPE,
    },
    required=("column",),
)


def _titled(value: object, path: tables.Path) -> ColumnSpec:
    """A column of a team's own table; its title alone will do."""
    return ColumnSpec(Column.OTHER, (value,)) if isinstance(value, str) else _COLUMN(value, path)


_SECTION = tables.record(
    SectionSpec,
    {
        "role": _ROLE,
        "titles": _TEXTS,
        "need": _NEED,
        "parent": _ROLE,
        "any-of": tables.many(_ROLE),
        "parent-title": tables.text,
        "boxes": tables.member(Boxes, "how many boxes"),
        "columns": tables.many(_titled),
        "severities": _TEXTS,
    },
    required=("role",),
)


def _date_style(value: object, path: tables.Path) -> str:
    """A way to write a date. Raises TableError for what does not show one."""
    style = tables.text(value, path)
    if not is_style(style):
        told = f"'{style}' is not a way to write a date; write 26 October 2025 as documents do"
        raise tables.TableError(path, told, style)
    return style


_FIELD = tables.record(
    FieldSpec,
    {
        "key": _KEY,
        "labels": _TEXTS,
        "need": _NEED,
        "section": _ROLE,
        "values": _TEXTS,
        "aliases": _ALIASES,
        "type": _TYPE,
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
_PROFILE_KEYS: dict[str, tables.Parser[Any]] = {
    "name": tables.text,
    "extends": tables.text,
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
    "date-forms": tables.many(_date_style),
    "same": tables.many(tables.many(_KEY)),
    "final": _TEXTS,
    "draft": _TEXTS,
    "rules": tables.mapping(
        tables.choice(("error", "warning", "info", "off"), "a severity or 'off'")
    ),
}
_PROFILE = tables.record(Profile, _PROFILE_KEYS, required=("name",))


def profile_keys() -> tuple[str, ...]:
    """The keys that a profile may hold, as they are written."""
    return tuple(_PROFILE_KEYS)


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


def profile_in(text: str, where: str) -> Profile:
    """The profile that a TOML text describes; it may extend a built-in one. Raises ProfileError
    with the line."""
    try:
        return _parsed(tables.parsed(text), None, ())
    except tables.TableError as fault:
        line = tables.line_of(text, fault.path, fault.word) if fault.path else fault.line
        raise ProfileError(f"{where}:{line}: {fault}") from None


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
        _hold_against_schema(data, source, path)
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
    """`data` laid over the profile that it extends; `extends` then is the one that comes along."""
    # the profiles that come along need neither
    from postmortem_lint.profile.extending import laid_over, refuse_repeats

    refuse_repeats(data)
    if "extends" not in data:
        return data
    # its own mistakes first: in what is merged, parts stand at other places
    own = {key: value for key, value in data.items() if key != "extends"}
    _PROFILE({"name": "", **own}, ())
    name = tables.text(data["extends"], ("extends",))
    return laid_over(_extended(name, folder, chain, root), own)


def _extended(
    name: str, folder: Path | None, chain: tuple[Path, ...], root: Path | None
) -> Mapping[str, object]:
    """What the profile says that is called `name`, with what it extends itself."""
    builtin = sorted(path.stem for path in _BUILTIN.glob("*.toml"))
    if name in builtin:
        return {**_whole(_builtin_data(name), None, ()), "extends": name}
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


def _hold_against_schema(data: Mapping[str, object], source: str, path: Path) -> None:
    """Raises ProfileError at the first thing that the JSON Schema of profiles does not allow."""
    # jsonschema takes longer to load than most runs last
    import json

    from jsonschema import Draft202012Validator

    from postmortem_lint.shipped import schema_text

    validator = Draft202012Validator(json.loads(schema_text("profile")))
    for error in validator.iter_errors(data):
        keys = tuple(error.absolute_path)
        line = tables.line_of(source, keys)
        raise ProfileError(f"{path.as_posix()}:{line}: {tables.dotted(keys)}: {error.message}")
