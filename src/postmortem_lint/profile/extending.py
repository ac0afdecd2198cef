"""How one profile is laid over another: part by part, each known by what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from postmortem_lint import toml_tables as tables

_Id = tuple[str, ...]

_OTHER = "other"
_SECTIONS: tables.Path = ("sections",)
_IDS: dict[tables.Path, tuple[str, ...]] = {
    _SECTIONS: ("role", "parent"),
    ("fields",): ("key", "section"),
    ("timeline", "columns"): ("column",),
    ("actions", "columns"): ("column",),
}


def laid_over(base: Mapping[str, object], own: Mapping[str, object]) -> Mapping[str, object]:
    """One profile laid over another, both as they stand in TOML."""
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
        below, above = _identified(base, path), _identified(own, path)
        parts = {
            one: _merged(below.get(one, part), part, (*path, 0)) for one, part in above.items()
        }
        return [parts.get(one, below.get(one)) for one in _in_order([*below], [*above])]
    return own


def _identified(parts: Sequence[object], path: tables.Path) -> dict[_Id, object]:
    """The parts by their ids."""
    return dict(zip(_ids(parts, path), parts, strict=True))


def _ids(parts: Sequence[object], path: tables.Path) -> Iterator[_Id]:
    """The id of each part; of several sections with one id that of the further ones tells their
    title, too, if it is none of those before."""
    taken: set[_Id] = set()
    for part in parts:
        one, title = _id(part, path), _first_title(part)
        apart = path == _SECTIONS and one in taken and title and (*one, title) not in taken
        yield (*one, title) if apart else one
        taken |= {one, (*one, title)}


def _id(part: object, path: tables.Path) -> _Id:
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
    return (*ids, _first_title(part))


def _first_title(part: object) -> str:
    titles = (part.get("titles") or part.get("labels")) if isinstance(part, Mapping) else ()
    return str(titles[0]) if isinstance(titles, list | tuple) and titles else ""


def _in_order(base: Sequence[_Id], own: Sequence[_Id]) -> list[_Id]:
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


def refuse_repeats(data: Mapping[str, object]) -> None:
    """Raises TableError if two parts of a list have the same id: one of them would be lost."""
    for path, keys in _IDS.items():
        parts: object = data
        for step in path:
            parts = parts.get(str(step), ()) if isinstance(parts, Mapping) else ()
        seen: set[_Id] = set()
        known = parts if isinstance(parts, list) else ()
        for index, one in enumerate(_ids(known, path)):
            if one in seen:
                named = " in ".join(filter(None, one))
                what = f"'{named}' stands here twice"
                raise tables.TableError((*path, index, keys[0]), what, one[0])
            seen.add(one)
