"""How Dutch counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=(
        "acties", "actie", "actiepunten", "actiepunt", "verbeterpunten", "verbeterpunt",
        "maatregelen", "maatregel", "vervolgacties",
    ),
    things=(
        "punten", "punt", "taken", "taak", "stappen", "werkzaamheden", "items", "item",
        "afspraken", "afspraak", "tickets", "nummers", "nummer",
    ),
    numbers={"beide": 2, "acht": 8, "zes": 6, "elf": 11, "eén": 1},
    every=("alle",),
    none=("geen", "geen van", "geen enkele"),
    firsts=("eerste",),
    lasts=("laatste",),
    ordinals={"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5},
    of=("van de", "van", "van deze", "van onze", "uit"),
    beside=(
        "de", "het", "deze", "is", "zijn", "nu", "nog", "al", "reeds", "tot nu toe",
        "inmiddels", "momenteel", "ook", "slechts", "maar", "andere", "overige", "resterende",
        "geworden", "en", "was", "waren", "werd", "werden", "heeft", "hebben", "daarvan",
        "vandaag", "staan", "staat", "steeds", "allemaal",
    ),
    done=(
        "van kracht", "live", "in werking", "achter de rug", "ingevoerd", "geleverd",
        "volbracht",
    ),
    open=(
        "open", "te doen", "nog te doen", "resteren", "resteert", "blijven over", "blijft over",
        "openstaand", "staan open", "staan nog open", "staat open", "onvoltooid",
    ),
    begun=(
        "bezig", "in uitvoering", "lopen", "loopt", "lopen nog", "loopt nog", "begonnen",
        "gestart", "in behandeling",
    ),
    waiting=(
        "gepland", "niet begonnen", "nog niet begonnen", "niet gestart", "nog niet gestart",
    ),
    denials=("niet", "nog niet", "nooit"),
    past=("was", "waren", "werd", "werden", "had", "hadden"),
    unreal=(
        "helft", "behalve", "op één na",
        "zal", "zullen", "zou", "zouden", "moet", "moeten", "kan", "kunnen", "als", "wanneer",
        "zodra", "voordat", "bijna", "minstens", "ten minste", "meer dan", "minder dan",
        "ongeveer", "behalve", "enkele", "uiterlijk",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "daling", "afname", "vermindering", "reductie", "stijging", "toename", "verbetering",
        "minder", "meer", "lager", "hoger", "sneller", "langzamer",
        "langer", "korter",
    ),
    change_by=("met",),
    change_to=("naar",),
    multiples={
        "het dubbele": 2, "het drievoudige": 3, "het viervoudige": 4, "het vijfvoudige": 5,
    },
    differences=(
        "verlies van", "daling van", "verschil van", "stijging van", "toename van", "afname van",
        "tekort van",
    ),
    differences_behind=(
        "minder", "meer", "te veel", "te weinig", "ontbraken", "ontbreken", "verloren",
    ),
    ratios=r"(?:keer|maal) (?:zo|meer|minder|groter|kleiner|hoger|lager)",
    sums=("in totaal", "samen", "totaal", "bij elkaar", "alles bij elkaar"),
    making=("dus", "dat is", "oftewel", "ofwel", "dat maakt", "een totaal van"),
    leaving=(
        "resteren", "resteerden", "blijven er", "bleven er",
    ),
    others=("de andere", "de overige", "de resterende"),
    rest=("de rest", "al het andere", "overige", "de overige", "andere oorzaken", "iets anders"),
    adding=("alsook", "alsmede", "evenals", "plus",),
    shared=("beide", "beiden", "allebei",),
    each=("elk van de", "ieder van de", "elke", "iedere", "elk"),
    per=("per", "elk", "elke", "ieder", "iedere"),
    priced=("à", "a", "bij", "x", "×", "maal"),
)  # fmt: skip
