"""The words of invented incident reports: sentences, layouts, notations, stories and names.

They are data (`data/`), written by someone who knew neither the rules nor the code. A third of each
kind is kept aside; with `aside` that third is taken wherever a language has it, else never.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
LANGUAGES = ("en", "de", "fr", "es", "pt", "ja")
Record = Mapping[str, Any]


@cache
def _table(name: str) -> Mapping[str, Any]:
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def dropped() -> frozenset[str]:
    """Texts and names that a careful reader cannot be certain of; they are not used."""
    return frozenset(each["text"] for each in _table("dropped")["dropped"])


@dataclass(frozen=True)
class Words:
    """What documents of one language may be made of."""

    language: str
    aside: bool = False

    def _part(self, records: Iterable[Record]) -> list[Record]:
        everything = list(records)
        part = [each for each in everything if each.get("kept_aside", False) == self.aside]
        return part if part or not self.aside else everything

    def _spoken(self, records: Iterable[Record]) -> list[Record]:
        """Those of the language, and those of any."""
        return [each for each in records if each["lang"] in (self.language, "any")]

    @property
    def layouts(self) -> list[Record]:
        return self._part(self._spoken(_table("layouts")["layout"]))

    @property
    def stories(self) -> list[Record]:
        return self._part(_table(f"incidents_{self.language}")["incident"])

    @property
    def frames(self) -> list[Record]:
        """Sentences, those of `constrained` and `conventional` marked as such."""
        kinds = ("constrained", "conventional")
        more = [
            {**each, "kind": kind}
            for kind in kinds
            for each in self._spoken(_table(f"frames_{kind}")["frame"])
        ]
        own = _table(f"frames_{self.language}")["frame"]
        return [each for each in self._part([*own, *more]) if each["text"] not in dropped()]

    def notations(self, kind: str) -> list[Record]:
        """Ways to write a "time", "date", "datetime", "range", "duration" or "zone"."""
        of_kind = [each for each in _table("notations")["notation"] if each["kind"] == kind]
        return self._part(self._spoken(of_kind))

    def every_notation(self, kind: str) -> list[Record]:
        """As `notations`, but never those of the other part alone: for what fits none of them."""
        of_kind = [each for each in _table("notations")["notation"] if each["kind"] == kind]
        return [each for each in self._spoken(of_kind) if self.aside or not each.get("kept_aside")]

    def names(self, kind: str) -> list[str]:
        """Invented names: "person", "handle", "team", "ticket_style" and so on."""
        spoken = self._spoken(_table("people")[kind])
        return [each["value"] for each in self._part(spoken) if each["value"] not in dropped()]
