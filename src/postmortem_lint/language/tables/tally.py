"""The words of sentences that say how many action items are done, or which of them."""

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
