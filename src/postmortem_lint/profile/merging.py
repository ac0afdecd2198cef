"""A profile laid over another one: tables key by key, lists of parts by what tells their parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from postmortem_lint import toml_tables as tables

PartId = tuple[str, ...]

PART_IDS: dict[tables.Path, tuple[str, ...]] = {
    ("sections",): ("role", "parent"),
    ("fields",): ("key", "section"),
    ("timeline", "columns"): ("column",),
    ("actions", "columns"): ("column",),
}
_OTHER = "other"


def merged(base: object, own: object, path: tables.Path = ()) -> Any:
    """`own` over `base`: tables key by key, lists of parts by their id, all else replaced."""
    if isinstance(base, Mapping) and isinstance(own, Mapping):
        keys = dict.fromkeys((*base, *own))
        return {
            key: merged(base[key], own[key], (*path, key))
            if key in base and key in own
            else own.get(key, base.get(key))
            for key in keys
        }
    if path in PART_IDS and isinstance(base, list) and isinstance(own, list):
        below = {part_id(part, path): part for part in base}
        above = {part_id(part, path): part for part in own}
        parts = {one: merged(below.get(one, part), part, (*path, 0)) for one, part in above.items()}
        return [parts.get(one, below.get(one)) for one in _in_order([*below], [*above])]
    return own


def part_id(part: object, path: tables.Path) -> PartId:
    """What tells a section, field or column from the others of its list; what is nothing that is
    known, a section or the one around it, by its title."""
    if not isinstance(part, Mapping):
        return (repr(part),)
    ids = (
        *(str(part.get(key, "")) for key in PART_IDS[path]),
        *filter(None, (str(part.get("parent-title", "")),)),
    )
    if ids[0] != _OTHER:
        return ids
    titles = part.get("titles") or part.get("labels") or ()
    first = titles[0] if isinstance(titles, list | tuple) and titles else ""
    return (*ids, str(first))


def _in_order(base: Sequence[PartId], own: Sequence[PartId]) -> list[PartId]:
    """The parts of both: those of `own` in their order, the others where they stand in `base`."""
    order = [*base]
    last = -1
    for number, one in enumerate(own):
        if one not in order:
            later = (order.index(each) for each in own[number:] if each in order)
            order.insert(last + 1 if last >= 0 else next(later, len(order)), one)
        elif order.index(one) < last:
            order.remove(one)
            order.insert(last, one)
        last = order.index(one)
    return order
