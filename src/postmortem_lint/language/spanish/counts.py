"""How Spanish adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    ratios=r"veces (?:más|menos|mayor|menor|superior|inferior)",
    sums=("en total", "en conjunto", "en suma"),
    making=(
        "lo que equivale a", "es decir", "o sea", "lo que hace", "lo que suma", "lo que da",
        "de modo que", "para un total de", "un total de", "suman", "sumando",
    ),
    others=("los otros", "las otras", "los restantes", "las restantes", "los demás", "las demás"),
    others_behind=("restantes", "demás"),
    rest=(
        "resto",
        "el resto", "del resto", "al resto", "todo lo demás", "los demás", "las demás",
        "otros motivos", "otras causas",
    ),
    each=("cada uno de", "cada una de", "a cada uno de", "a cada una de", "cada", "por cada"),
    priced=("a", "x", "×", "por"),
    numbers={
        "trece": 13, "catorce": 14, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
        "diecinueve": 19, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90,
    },
    fractions={
        "la mitad": 0.5, "un tercio": 1 / 3, "una tercera parte": 1 / 3, "un cuarto": 0.25,
        "una cuarta parte": 0.25, "la cuarta parte": 0.25, "dos tercios": 2 / 3,
        "tres cuartos": 0.75, "tres cuartas partes": 0.75, "una quinta parte": 0.2,
        "una décima parte": 0.1,
    },
    in_every=("de cada",),
)  # fmt: skip
