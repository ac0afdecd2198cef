"""How German adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
    ratios=r"mal (?:so|mehr|höher|größer|kleiner|niedriger|weniger)|-?fache[ns]?",
    sums=("insgesamt", "zusammen", "in summe", "alles in allem", "gesamt"),
    making=(
        "macht", "das sind", "das macht", "also", "somit", "das ergibt", "ergibt", "das heißt",
        "mithin",
    ),
    others=(
        "die anderen", "die übrigen", "die restlichen", "die verbliebenen", "die verbleibenden",
        "die weiteren", "der anderen", "der übrigen", "den anderen", "den übrigen",
        "den restlichen",
    ),
    rest=(
        "rest", "der rest", "dem rest", "den rest", "alle übrigen", "alles übrige", "alles andere",
        "allem anderen", "sonstige", "sonstigen", "sonstiges", "andere", "anderen", "übrige",
        "übrigen",
    ),
    each=("jede der", "jeder der", "jedes der", "jedem der", "je", "jeweils"),
    priced=("à", "zu je", "zu", "mal", "x", "×"),
    numbers={
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90,
    },
    fractions={
        "die hälfte": 0.5, "ein drittel": 1 / 3, "ein viertel": 0.25, "zwei drittel": 2 / 3,
        "drei viertel": 0.75, "dreiviertel": 0.75, "ein fünftel": 0.2, "ein zehntel": 0.1,
    },
    in_every=("von", "aus"),
)  # fmt: skip
