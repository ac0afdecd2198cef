"""The words of sentences that count: how many items are done, what parts add up to."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.records import field, word_table


@word_table
class TallyWords:
    """What such a sentence consists of, lower case; the states of items (`ActionWords`) and the
    numbers of lengths come to these.

    `items` are nouns for action items and for nothing else, `things` such as mean them only beside
    their list. `numbers` are words for whole numbers that lengths do not have, `every` stand for
    all items, `none` for none of them, `firsts` and `lasts` begin a choice from an end of the list,
    `ordinals` name one item. `of` stands between a part and the whole, `of_behind` behind the
    whole; `beside` words may stand anywhere in between. `done`, `open`, `begun` and `waiting` are
    further states: over, not over, in progress, not begun; `plurals` are endings of states of
    several things and what stands in their place for one. `denials` turn a state round, `past`
    tells of an earlier time, and of what is `unreal` nothing is known.
    """

    items: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    every: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    lasts: tuple[str, ...] = ()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    of: tuple[str, ...] = ()
    of_behind: tuple[str, ...] = ()
    counters: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    plurals: Mapping[str, str] = field(default_factory=dict)
    denials: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()

    # By identity: there is one for each language.
    __hash__ = object.__hash__


@word_table
class CountWords:
    """What joins numbers of one sentence, lower case.

    `sums` stand before or behind what parts add up to ("in total"), `making` only before it
    ("which makes"). `others` stand before the number of those that are left of a whole ("the
    other"), `leaving` with a verb ("which leaves"), `others_behind` between an article and a full
    stop behind it ("les 11 autres");
    `rest` names the last part of a list, which takes in all that is left, `shared` one that others
    hold as well ("both"). `each` tells that
    every one of a number gets as many, and `per` before the name of what gets them, `priced`
    stands between a number and what each costs. `numbers` are words for whole numbers that
    lengths do not have; `fractions` are names of shares, `in_every` stands between two numbers
    that are one ("three in four"); `ratios` (terms) stand behind a number of times that one of
    two numbers is the other ("times smaller"). `differences` stand before a number for how far
    two others lie apart ("a loss of"), `differences_behind` behind it ("fewer"). `apposed`
    stand between a row of names and how many these are, `adding` between two numbers that are told
    side by side ("as well as"). `multiples` name how many times one
    number is another ("double"), `fraction_signs` stand between the number of parts and how many
    of them are meant, in that order ("3分の1"). `changes` name how a number changed, beside the
    percentage that it changed by ("drop", "faster"), `change_by` stands before that ("by"),
    `change_from` and `change_to` before the numbers before and after, where times have others.
    """

    sums: tuple[str, ...] = ()
    making: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()
    others_behind: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    per: tuple[str, ...] = ()
    priced: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, float] = field(default_factory=dict)
    in_every: tuple[str, ...] = ()
    ratios: str = ""
    multiples: Mapping[str, float] = field(default_factory=dict)
    fraction_signs: tuple[str, ...] = ()
    apposed: tuple[str, ...] = ()
    adding: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()
    differences_behind: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    change_by: tuple[str, ...] = ()
    change_from: tuple[str, ...] = ()
    change_to: tuple[str, ...] = ()

    # By identity: there is one for each language.
    __hash__ = object.__hash__
