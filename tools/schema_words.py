"""Writes the words that a profile may use into its schema: roles, keys, needs and columns."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import Enum
from pathlib import Path

from postmortem_lint.profile.model import Need
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.times.date import DateForm

SCHEMA = Path(__file__).resolve().parent.parent / "schemas" / "profile.schema.json"


def main() -> None:
    """Rewrite the schema."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    parts = schema["$defs"]
    parts["role"]["enum"] = words(Role)
    parts["key"]["enum"] = words(Key)
    parts["need"]["enum"] = words(Need)
    parts["column"]["properties"]["column"]["enum"] = words(Column)
    parts["field"]["properties"]["type"]["enum"] = words(Reading)
    schema["properties"]["date-forms"]["items"]["enum"] = words(DateForm)
    text = json.dumps(schema, indent=2, ensure_ascii=False)
    SCHEMA.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def words(members: Iterable[Enum]) -> list[object]:
    """The values of an enum, in its order."""
    return [one.value for one in members]


if __name__ == "__main__":
    main()
