"""Records as the data of JSON; days and times are texts of ISO 8601."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from typing import Any

from postmortem_lint.api.arguments import of_type
from postmortem_lint.api.postmortem import Postmortem

VERSION = 1


def postmortem_data(postmortem: Postmortem) -> dict[str, Any]:
    """What a postmortem says, as `schemas/postmortem.schema.json` describes it.

    Raises TypeError for what is none.
    """
    of_type("postmortem", postmortem, Postmortem, "what postmortem_lint.read(…) gives")
    made = json_data(postmortem)
    return {"version": VERSION, **made, "profile": {"name": postmortem.profile}}


def json_data(value: object) -> Any:
    """A record, or what stands in one, as JSON has it: only texts, numbers, lists and tables.

    A field with a default is left out while it has that.
    """
    if isinstance(value, date | time):
        return iso(value)
    if isinstance(value, Mapping):
        return {key: json_data(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [json_data(each) for each in value]
    if not is_dataclass(value):
        return value
    made = {one.name: (getattr(value, one.name), one.default) for one in fields(value)}
    return {
        name: json_data(each)
        for name, (each, default) in made.items()
        if default is MISSING or each != default
    }


def iso(value: date | time) -> str:
    """A day, a time of day or both by ISO 8601; UTC is `Z`, as most programs want it."""
    written = value.isoformat()
    if isinstance(value, datetime) and written.endswith("+00:00"):
        return f"{written.removesuffix('+00:00')}Z"
    return written
