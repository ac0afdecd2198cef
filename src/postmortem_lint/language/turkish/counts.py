"""How Turkish adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    sums=("toplam", "toplamda"),
    others=("diğer", "kalan"),
)  # fmt: skip
