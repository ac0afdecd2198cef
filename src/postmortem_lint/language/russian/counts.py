"""How Russian adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    sums=("всего", "итого", "в общей сложности", "в сумме", "суммарно"),
    making=("то есть", "что составляет", "что даёт"),
    others=("остальные", "остальных", "оставшиеся", "оставшихся"),
    rest=("остальное", "остальные", "остальных", "прочее", "прочие"),
    each=("каждый из", "каждая из", "каждому из", "каждой из"),
    priced=("по", "x", "×"),
)  # fmt: skip
