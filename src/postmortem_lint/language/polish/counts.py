"""How Polish adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    sums=("łącznie", "razem", "w sumie", "ogółem"),
    making=("czyli", "to jest", "co daje"),
    others=("pozostałe", "pozostałych", "pozostali"),
    rest=("reszta", "reszty", "pozostałe", "inne przyczyny"),
    each=("każdy z", "każda z", "każde z", "każdemu z", "każdej z"),
    priced=("po", "x", "×"),
)  # fmt: skip
