"""German words."""

from __future__ import annotations

from postmortem_lint.values.words.language import Language

GERMAN = Language(
    code="de",
    months={
        "januar": 1, "jänner": 1, "jän": 1, "februar": 2, "märz": 3, "mär": 3, "mai": 5,
        "juni": 6, "juli": 7, "oktober": 10, "okt": 10, "dezember": 12, "dez": 12,
    },
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
        "sonnabend": 5, "sonntag": 6,
    },
    units={
        "sek": 1, "sekunde": 1, "sekunden": 1, "minuten": 60, "std": 3600, "stunde": 3600,
        "stunden": 3600, "tag": 86400, "tage": 86400, "tagen": 86400, "woche": 604800,
        "wochen": 604800, "monat": 2592000, "monate": 2592000, "monaten": 2592000,
    },
    numbers={
        "ein": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "zwanzig": 20, "dreißig": 30, "halbe": 0.5, "halben": 0.5, "anderthalb": 1.5,
        "eineinhalb": 1.5, "zweieinhalb": 2.5,
    },
    approximate=("etwa", "ungefähr", "rund", "zirka", "knapp", "fast", "gegen", "gut"),
    under=("unter", "weniger als", "innerhalb von", "binnen"),
    over=("über", "mehr als", "mindestens", "länger als"),
    up_to=("bis zu", "höchstens", "maximal"),
    or_more=("oder mehr", "oder länger"),
    to=("bis",),
    ongoing=("andauernd", "anhaltend", "laufend"),
    unknown=("unbekannt", "unklar", "offen"),
    not_available=("nicht zutreffend", "k.a.", "entfällt"),
    none=("keine", "keiner", "kein"),
    next_day=("am nächsten tag", "nächster tag", "folgetag", "am folgetag"),
    working=("arbeitsstunden", "geschäftszeiten", "arbeitszeit", "bürozeiten", "arbeitstage"),
    clock_words={"mittag": 43200, "mitternacht": 0},
    at=("um",),
    ago=("später", "zuvor", "danach", "vorher"),
)
