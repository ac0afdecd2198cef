"""Norwegian words, with the Danish and Swedish ones that differ little."""

from __future__ import annotations

from postmortem_lint.values.words.language import Language

# "to" (two) is left out: it is the English word for the far end of a range.
NORWEGIAN = Language(
    code="no",
    months={
        "januar": 1, "januari": 1, "februar": 2, "februari": 2, "mars": 3, "marts": 3, "mai": 5,
        "maj": 5, "juni": 6, "juli": 7, "augusti": 8, "oktober": 10, "okt": 10, "desember": 12,
        "des": 12,
    },
    weekdays={
        "mandag": 0, "måndag": 0, "tirsdag": 1, "tisdag": 1, "onsdag": 2, "torsdag": 3,
        "fredag": 4, "lørdag": 5, "lördag": 5, "søndag": 6, "söndag": 6,
    },
    units={
        "sekund": 1, "sekunder": 1, "minutt": 60, "minutter": 60, "minut": 60, "minuter": 60,
        "t": 3600, "time": 3600, "timer": 3600, "timme": 3600, "timmar": 3600, "dag": 86400,
        "dager": 86400, "dage": 86400, "dagar": 86400, "døgn": 86400, "dygn": 86400,
        "uke": 604800, "uker": 604800, "uge": 604800, "uger": 604800, "vecka": 604800,
        "veckor": 604800, "måned": 2592000, "måneder": 2592000, "månad": 2592000,
        "månader": 2592000,
    },
    numbers={
        "en": 1, "ei": 1, "ett": 1, "et": 1, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7,
        "syv": 7, "åtte": 8, "ni": 9, "ti": 10, "tolv": 12, "tjue": 20, "tretti": 30,
        "halv": 0.5, "halvannen": 1.5,
    },
    approximate=("omtrent", "omkring", "rundt", "cirka", "ca.", "nesten", "i overkant av"),
    under=("under", "mindre enn", "innen"),
    over=("over", "mer enn", "minst", "lengre enn"),
    up_to=("opptil", "opp til", "inntil", "maks", "maksimalt"),
    or_more=("eller mer",),
    to=("til", "til og med", "till"),
    ongoing=("pågående", "pågår", "fortsatt pågående"),
    unknown=("ukjent", "usikkert", "ikke kjent", "uvisst"),
    not_available=("ikke relevant", "ikke aktuelt", "i/a"),
    none=("ingen", "ingen nedetid"),
    next_day=("neste dag", "dagen etter", "neste morgen"),
    working=("arbeidstimer", "arbeidstid", "kontortid", "arbeidsdager", "virkedager"),
    clock_words={"midnatt": 0},
    at=("kl.", "kl", "klokka", "klokken"),
    ago=("siden", "senere", "tidligere", "etter", "før"),
)
