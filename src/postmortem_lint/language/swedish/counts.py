"""How Swedish adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    sums=("totalt", "sammanlagt", "tillsammans", "allt som allt"),
    making=("alltså", "det vill säga", "dvs", "vilket ger", "vilket blir"),
    others=("de andra", "de övriga", "de resterande", "de återstående"),
    rest=("resten", "allt annat", "övriga", "andra orsaker"),
    each=("var och en av", "vardera", "varje"),
    priced=("à", "x", "×", "gånger"),
)  # fmt: skip
