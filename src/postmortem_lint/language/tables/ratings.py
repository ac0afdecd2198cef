"""The words of sentences that give an incident its severity."""

from __future__ import annotations

from postmortem_lint.records import word_table


@word_table
class RatingWords:
    """What such a sentence consists of, lower case.

    `rating` words give the incident a level ("rated SEV2"), `treating` ones do so with one of `as_`
    between them and the level ("handled as SEV2"), which in a language without blanks may stand on
    either side; `opening` ones do so beside a word for the incident, and `keeping` ones leave it as
    it is. `throughout` tells that it never was another, `from_start` that none was before. `names`
    stand before the number of a severity, `levels` before one of any scale ("level 2"); `events`
    are further nouns for the incident. `reasons` begin why it has a level. Beside `rerated` words a
    level is only one of several, unless one of `refused` is told of them, and behind `others` it is
    that of something else.
    """

    names: tuple[str, ...] = ()
    rating: tuple[str, ...] = ()
    treating: tuple[str, ...] = ()
    as_: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    keeping: tuple[str, ...] = ()
    throughout: tuple[str, ...] = ()
    from_start: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    rerated: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
