"""How Norwegian adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    sums=("totalt", "i alt", "til sammen", "tilsammen", "sammenlagt"),
    making=("altså", "det vil si", "dvs", "som gir", "noe som gir"),
    others=("de andre", "de øvrige", "de resterende", "de gjenværende"),
    rest=("resten", "alt annet", "de øvrige", "andre årsaker"),
    each=("hver av de", "hver av", "hver"),
    priced=("à", "x", "×", "ganger"),
)  # fmt: skip
