"""French words."""

from __future__ import annotations

from postmortem_lint.values.words.language import Language

FRENCH = Language(
    code="fr",
    months={
        "janvier": 1, "janv": 1, "février": 2, "fevrier": 2, "févr": 2, "fév": 2, "mars": 3,
        "avril": 4, "avr": 4, "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "août": 8, "aout": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12, "déc": 12,
    },
    weekdays={
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5,
        "dimanche": 6,
    },
    units={
        "seconde": 1, "secondes": 1, "heure": 3600, "heures": 3600, "j": 86400, "jour": 86400,
        "jours": 86400, "semaine": 604800, "semaines": 604800, "mois": 2592000,
    },
    numbers={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8,
        "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30,
        "demi": 0.5, "demie": 0.5,
    },
    approximate=("environ", "vers", "presque", "près de"),
    under=("moins de", "moins d'une", "en moins de"),
    over=("plus de", "plus d'une", "au moins"),
    up_to=("jusqu'à", "au plus", "au maximum"),
    or_more=("ou plus",),
    to=("à", "jusqu'à", "au"),
    ongoing=("en cours",),
    unknown=("inconnu", "inconnue", "à déterminer", "à confirmer"),
    not_available=("sans objet", "s.o.", "non applicable"),
    none=("aucun", "aucune"),
    next_day=("le lendemain", "lendemain", "jour suivant"),
    working=("heures ouvrées", "heures ouvrables", "jours ouvrés", "jours ouvrables"),
    clock_words={"midi": 43200, "minuit": 0},
    at=("à",),
    ago=("plus tard", "après", "avant", "auparavant"),
)
