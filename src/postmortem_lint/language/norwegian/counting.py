"""How Norwegian counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=("tiltak", "tiltakene", "tiltaket", "oppfølgingspunkter"),
    things=(
        "punkter", "punktene", "punkt", "oppgaver", "oppgavene", "oppgave", "aksjoner",
        "handlinger",
    ),
    numbers={"to": 2, "seks": 6, "begge": 2, "tolv": 12},
    every=("alle",),
    none=("ingen", "ingen av"),
    firsts=("første",),
    lasts=("siste",),
    ordinals={"første": 1, "andre": 2, "tredje": 3, "fjerde": 4},
    of=("av", "av de", "av disse"),
    beside=(
        "de", "den", "disse", "er", "har", "blitt", "hittil", "allerede", "nå", "ennå",
        "fortsatt", "også", "bare", "øvrige", "resterende", "og", "men", "var", "hadde", "ble",
        "i dag",
    ),
    done=(
        "ferdige", "utførte", "fullførte", "gjennomført", "i drift", "på plats", "på plass",
        "innført",
    ),
    open=("åpen", "åpent", "gjenstår", "igjen", "åpne", "står igjen", "uferdige"),
    begun=("pågår", "påbegynt", "i gang", "startet"),
    waiting=("planlagte", "planlagt", "ikke påbegynt", "ikke startet"),
    denials=("ikke", "aldri"),
    past=("var", "hadde", "ble", "gjensto"),
    unreal=(
        "skal", "skulle", "bør", "må", "kan", "hvis", "når", "før", "nesten", "minst",
        "mer enn", "mindre enn", "omtrent", "unntatt", "innen",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "nedgang", "reduksjon", "økning", "oppgang", "forbedring", "mindre", "færre", "flere",
        "mer", "lavere", "høyere", "raskere", "tregere",
        "lengre", "kortere",
    ),
    change_by=("med",),
    multiples={
        "det dobbelte": 2, "dobbelt så mange": 2, "dobbelt så mye": 2, "det tredobbelte": 3,
    },
    differences=(
        "tap på", "nedgang på", "forskjell på", "økning på", "reduksjon på", "differanse på",
    ),
    differences_behind=(
        "færre", "flere", "mindre", "manglet", "mangler", "tapt", "for mye", "for lite",
    ),
    sums=("totalt", "i alt", "til sammen", "tilsammen", "sammenlagt"),
    making=("altså", "det vil si", "dvs", "som gir", "noe som gir"),
    leaving=(
        "noe som etterlater", "da gjenstår", "gjenstår", "gjenstod", "gjensto",
    ),
    others=("de andre", "de øvrige", "de resterende", "de gjenværende"),
    rest=("resten", "alt annet", "de øvrige", "andre årsaker", "annet", "noe annet"),
    adding=("samt", "pluss",),
    shared=("begge", "begge deler",),
    each=("hver av de", "hver av", "hver"),
    per=("per", "hver", "hvert"),
    priced=("à", "med", "x", "×", "ganger"),
)  # fmt: skip
