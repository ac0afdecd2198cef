"""English titles of sections, fields and columns, in normal form."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {}

LABELS: dict[Key, tuple[str, ...]] = {}

COLUMNS: dict[Column, tuple[str, ...]] = {}

MILESTONES: dict[Key, tuple[str, ...]] = {}
