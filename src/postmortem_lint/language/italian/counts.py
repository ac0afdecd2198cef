"""How Italian adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    ratios=r"volte (?:più|meno|maggiore|minore|superiore|inferiore)",
    sums=("in totale", "in tutto", "complessivamente", "nel complesso"),
    making=(
        "per un totale di", "un totale di", "cioè", "ossia", "vale a dire", "il che fa", "pari a",
    ),
    others=("gli altri", "le altre", "i restanti", "le restanti", "i rimanenti", "le rimanenti"),
    others_behind=("restanti", "rimanenti"),
    rest=("resto", "il resto", "tutto il resto", "altre cause", "altri motivi"),
    each=(
        "ciascuno dei", "ciascuna delle", "ciascuno degli", "ciascuno", "ciascuna", "ogni",
        "a testa",
    ),
    priced=("a", "x", "×", "per"),
)  # fmt: skip
