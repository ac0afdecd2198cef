"""People, roles and handles as they are written in postmortems."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named: `SRE (Priya)`, `Priya (SRE)`, `Hana Suzuki`, `@camila`, `hwilkes`.

    `name` is the personal name or handle without `@`, empty if only a role is given;
    `role` the role, empty if none.
    """

    start: int
    end: int
    name: str
    role: str = ""
    handle: bool = False
