"""How Dutch adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    ratios=r"(?:keer|maal) (?:zo|meer|minder|groter|kleiner|hoger|lager)",
    sums=("in totaal", "samen", "totaal", "bij elkaar", "alles bij elkaar"),
    making=("dus", "dat is", "oftewel", "ofwel", "dat maakt", "een totaal van"),
    others=("de andere", "de overige", "de resterende"),
    rest=("de rest", "al het andere", "overige", "de overige", "andere oorzaken"),
    each=("elk van de", "ieder van de", "elke", "iedere", "elk"),
    priced=("à", "a", "x", "×", "maal"),
)  # fmt: skip
