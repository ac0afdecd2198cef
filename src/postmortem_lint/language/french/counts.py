"""How French adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    ratios=r"fois (?:plus|moins|supérieure?|inférieure?)",
    sums=("au total", "en tout", "en tout et pour tout", "ensemble"),
    making=(
        "soit", "ce qui fait", "ce qui donne", "pour un total de", "un total de", "c'est-à-dire",
    ),
    others=("les autres", "les restants", "les restantes"),
    others_behind=("autres", "restants", "restantes"),
    rest=(
        "reste",
        "le reste", "tout le reste", "du reste", "d'autres motifs", "autres motifs", "les autres",
        "divers",
    ),
    each=(
        "chacun des", "chacune des", "à chacun des", "à chacune des", "chaque", "chacun", "chacune",
    ),
    priced=("à", "x", "×", "fois"),
    numbers={
        "six": 6, "treize": 13, "quatorze": 14, "seize": 16, "dix-sept": 17, "dix-huit": 18,
        "dix-neuf": 19, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
        "quatre-vingts": 80, "quatre-vingt-dix": 90,
    },
    fractions={
        "la moitié": 0.5, "un tiers": 1 / 3, "le tiers": 1 / 3, "un quart": 0.25, "le quart": 0.25,
        "deux tiers": 2 / 3, "trois quarts": 0.75, "un cinquième": 0.2, "un dixième": 0.1,
    },
    in_every=("sur",),
)  # fmt: skip
