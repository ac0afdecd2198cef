"""How Portuguese adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    ratios=r"vezes (?:mais|menos|maior|menor|superior|inferior)",
    sums=("no total", "ao todo", "em conjunto", "no conjunto"),
    making=(
        "o que equivale a", "ou seja", "isto é", "o que dá", "o que soma", "totalizando", "somando",
        "num total de", "um total de", "de modo que",
    ),
    others=("os outros", "as outras", "os restantes", "as restantes", "os demais", "as demais"),
    others_behind=("restantes", "demais"),
    rest=(
        "resto",
        "o resto", "do resto", "ao resto", "os demais", "as demais", "tudo o mais",
        "outros motivos", "outras causas",
    ),
    each=("cada um dos", "cada uma das", "a cada um dos", "a cada uma das", "cada", "por cada"),
    priced=("a", "x", "×", "por"),
    numbers={
        "dois": 2, "duas": 2, "cinco": 5, "seis": 6, "onze": 11, "treze": 13, "catorze": 14,
        "quatorze": 14, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17,
        "dezoito": 18, "dezenove": 19, "dezanove": 19, "quarenta": 40, "cinquenta": 50,
        "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90,
    },
    fractions={
        "a metade": 0.5, "metade": 0.5, "um terço": 1 / 3, "um quarto": 0.25, "dois terços": 2 / 3,
        "três quartos": 0.75, "um quinto": 0.2, "um décimo": 0.1,
    },
    in_every=("em cada", "de cada"),
)  # fmt: skip
