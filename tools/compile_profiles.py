"""Writes the built-in profiles as Python, so that no run has to read sixteen TOML files.

The TOML files stay the source: change them, then run this (or `python3 dev.py refill`). A test
compares the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path

from postmortem_lint.profile.load import load_profile
from postmortem_lint.profile.model import Profile

FOLDER = Path(__file__).resolve().parent.parent / "src" / "postmortem_lint" / "profile" / "builtin"
COMPILED = FOLDER / "compiled.py"

HEAD = '''"""The built-in profiles. Written by tools/compile_profiles.py from the TOML files."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

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

PROFILES: dict[str, Profile] = {
'''


def main() -> None:
    """Write the module."""
    COMPILED.write_text(compiled(), encoding="utf-8", newline="\n")


def compiled() -> str:
    """The text of the module."""
    profiles = (load_profile(path) for path in sorted(FOLDER.glob("*.toml")))
    return HEAD + "".join(map(entry, profiles)) + "}\n"


def entry(profile: Profile) -> str:
    """A profile with its name, each part of a list on a line of its own."""
    lines = [f'    "{profile.name}": Profile(']
    for name, value in given(profile):
        if isinstance(value, tuple) and len(value) > 1:
            items = (f"            {code(item)}," for item in value)
            lines += [f"        {name}=(", *items, "        ),"]
        else:
            lines.append(f"        {name}={code(value)},")
    return "\n".join([*lines, "    ),\n"])


def code(value: object) -> str:
    """A value as Python on one line."""
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, tuple):
        items = [code(item) for item in value]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key!r}: {code(item)}' for key, item in value.items())}}}"
    if is_dataclass(value):
        parts = ", ".join(f"{name}={code(item)}" for name, item in given(value))
        return f"{type(value).__name__}({parts})"
    return repr(value)


def given(part: object) -> Iterator[tuple[str, object]]:
    """The fields of a part that differ from their defaults."""
    for one in fields(part):  # type: ignore[arg-type]
        value = getattr(part, one.name)
        made = one.default if one.default_factory is MISSING else one.default_factory()
        if value != made:
            yield one.name, value


if __name__ == "__main__":
    main()
