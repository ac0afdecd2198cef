"""The words of sentences that add up, share out or multiply what they count."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.records import field, word_table


@word_table
class CountWords:
    """What joins numbers of one sentence, lower case.

    `sums` stand before or behind what parts add up to ("in total"), `making` only before it ("which
    makes"). `others` stand before the number of those that are left of a whole ("the other"),
    `others_behind` between an article and a full stop behind it ("les 11 autres"); `rest` names
    the last part of a list, which takes in all that is left. `each` tells that every one of a
    number gets as many, `priced` stands between a number and what each costs. `numbers` are words
    for whole numbers that lengths do not have; `fractions` are names of shares, `in_every` stands
    between two numbers that are one ("three in four"); `ratios` (terms) stand behind a number of
    times that one of two numbers is the other ("times smaller").
    """

    sums: tuple[str, ...] = ()
    making: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    others_behind: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    priced: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, float] = field(default_factory=dict)
    in_every: tuple[str, ...] = ()
    ratios: str = ""

    # By identity: there is one for each language.
    __hash__ = object.__hash__
