"""One plain value for each key that a document states: what tables and schemas work with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from postmortem_lint.api.json_data import iso
from postmortem_lint.api.postmortem import Fact, PlainValue
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import Reading

_OWN = Key.OTHER.value


def plain_values(facts: Iterable[Fact]) -> dict[str, PlainValue]:
    """The values by key, of several facts of a key the first that could be read; the fields that
    only this template has stand below `other` by their labels."""
    known: dict[str, PlainValue] = {}
    own: dict[str, PlainValue] = {}
    for fact in facts:
        value = plain_value(fact)
        if value is not None:
            (own if fact.key == _OWN else known).setdefault(_name(fact), value)
    return {**known, _OWN: own} if own else known


def facts_at(facts: Iterable[Fact], path: Sequence[str | int]) -> tuple[Fact, ...]:
    """The facts that state the value at a path of `plain_values`, the one that gave it first."""
    own, name = path[:1] == (_OWN,), path[1:2] if path[:1] == (_OWN,) else path[:1]
    fitting = (fact for fact in facts if (fact.key == _OWN) is own and (_name(fact),) == name)
    return tuple(sorted(fitting, key=lambda fact: plain_value(fact) is None))


def _name(fact: Fact) -> str:
    return " ".join(fact.label.split()) if fact.key == _OWN else fact.key


def plain_value(fact: Fact) -> PlainValue | None:
    """The value of a fact by its type; None if there is none, or it could not be read."""
    text = " ".join(fact.text.split())
    if fact.placeholder or not text:
        return None
    match Reading(fact.type):
        case Reading.TEXT | Reading.LENGTHS:
            return text
        case Reading.CHOICE:
            return fact.choice or text
        case Reading.PEOPLE:
            return fact.people or None
        case Reading.DATE:
            return iso(fact.date) if fact.date else None
        case Reading.MOMENT:
            when = fact.instant and (fact.instant.at or fact.instant.day)
            return iso(when) if when else None
        case Reading.DURATION:
            return fact.duration.seconds if fact.duration else None
        case _:
            return fact.amount.number if fact.amount else None
