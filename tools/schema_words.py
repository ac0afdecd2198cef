"""Writes the words that profiles and exported data may hold into their schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import Any

from postmortem_lint.durations.duration import Bound, NoLength
from postmortem_lint.postmortem.model import DateSource, WindowSource
from postmortem_lint.profile.model import Boxes, Need
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.values.numbers.amounts import Unit

SCHEMAS = Path(__file__).resolve().parent.parent / "schemas"


def main() -> None:
    """Rewrite the schemas."""
    rewrite("profile", fill_profile)
    rewrite("postmortem", fill_postmortem)


def rewrite(name: str, fill: Callable[[Any], None]) -> None:
    """Rewrite a schema that `fill` changes in place."""
    path = SCHEMAS / f"{name}.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    fill(schema)
    text = json.dumps(schema, indent=2, ensure_ascii=False)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def fill_profile(schema: Any) -> None:
    parts = schema["$defs"]
    parts["role"]["enum"] = words(Role)
    parts["key"]["enum"] = words(Key)
    parts["need"]["enum"] = words(Need)
    parts["column"]["properties"]["column"]["enum"] = words(Column)
    parts["section"]["properties"]["boxes"]["enum"] = words(Boxes)
    parts["field"]["properties"]["type"]["enum"] = words(Reading)
    parts["column"]["properties"]["type"]["enum"] = words(Reading)


def fill_postmortem(schema: Any) -> None:
    parts = schema["$defs"]
    parts["role"]["enum"] = words(Role)
    parts["key"]["enum"] = words(Key)
    parts["column"]["enum"] = words(Column)
    parts["duration"]["properties"]["bound"]["enum"] = words(Bound)
    parts["duration"]["properties"]["special"]["enum"] = [*words(NoLength), None]
    parts["amount"]["properties"]["unit"]["enum"] = words(Unit)
    parts["window"]["properties"]["source"]["enum"] = words(WindowSource)
    parts["fact"]["properties"]["type"]["enum"] = words(Reading)
    parts["entry"]["properties"]["kind"]["enum"] = words(Kind)
    parts["entry"]["properties"]["day_from"]["enum"] = words(DateSource)


def words(members: Iterable[Enum]) -> list[object]:
    """The values of an enum, in its order."""
    return [one.value for one in members]


if __name__ == "__main__":
    main()
