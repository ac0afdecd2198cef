"""How Italian counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=("azioni", "azione", "azioni correttive", "azione correttiva"),
    things=(
        "misure", "misura", "attività", "punti", "punto", "interventi", "intervento", "compiti",
        "elementi", "voci", "voce", "raccomandazioni", "impegni", "ticket", "numeri", "numero",
    ),
    numbers={
        "due": 2, "entrambe": 2, "entrambi": 2, "una sola": 1, "un solo": 1, "una": 1, "tre": 3,
        "quattro": 4, "cinque": 5,
    },
    every=("tutte", "tutti", "tutte le", "tutti i"),
    none=("nessuna", "nessuno", "nessuna delle", "nessuno dei"),
    firsts=("prime", "primi", "prima", "primo"),
    lasts=("ultime", "ultimi", "ultima", "ultimo"),
    ordinals={
        "prima": 1, "seconda": 2, "terza": 3, "quarta": 4, "quinta": 5, "primo": 1,
        "secondo": 2, "terzo": 3,
    },
    of=("delle", "dei", "di", "su", "tra le", "fra le", "di queste"),
    beside=(
        "le", "i", "la", "il", "l", "queste", "è", "sono", "ha", "hanno", "stata", "stato",
        "state", "stati", "già", "ancora", "adesso", "ora", "attualmente", "finora", "ad oggi",
        "oggi", "anche", "solo", "soltanto", "altre", "altri", "restanti", "rimanenti", "e",
        "ed", "ma", "erano", "era", "aveva", "avevano", "risultano", "risulta", "tuttora",
    ),
    done=(
        "in vigore", "operativa", "operativo", "ultimata", "ultimato", "attuata", "attuato",
        "attiva", "attivo", "messa in opera",
    ),
    plurals={"i": "o", "e": "a"},
    open=(
        "aperta", "aperto", "da fare", "restano", "resta", "rimangono", "rimane",
        "restano aperte", "restano da fare", "mancano", "manca", "da completare",
    ),
    begun=(
        "in corso", "iniziata", "iniziato", "cominciata", "cominciato", "avviata", "avviato",
    ),
    waiting=(
        "prevista", "previsto", "pianificata", "pianificato", "programmata", "programmato",
        "non iniziata", "da iniziare",
    ),
    denials=("non", "non ancora", "mai"),
    past=("erano", "era", "aveva", "avevano", "furono", "fu", "restavano", "rimanevano"),
    unreal=(
        "metà", "tranne", "salvo",
        "sarà", "saranno", "deve", "devono", "dovrebbe", "dovrebbero", "può", "possono", "se",
        "quando", "entro", "quasi", "almeno", "più di", "meno di", "circa", "tranne", "salvo",
        "vanno", "va",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "riduzione", "calo", "diminuzione", "aumento", "incremento", "miglioramento", "in meno",
        "in più",
    ),
    change_by=("del",),
    change_from=("da",),
    change_to=("a",),
    multiples={
        "il doppio": 2, "il triplo": 3, "il quadruplo": 4, "il quintuplo": 5,
    },
    differences=(
        "perdita di", "calo di", "differenza di", "aumento di", "riduzione di", "diminuzione di",
        "scarto di", "ammanco di",
    ),
    differences_behind=("in meno", "in più", "mancanti", "mancano", "mancavano", "persi", "perse"),
    ratios=r"volte (?:più|meno|maggiore|minore|superiore|inferiore)",
    sums=("in totale", "in tutto", "complessivamente", "nel complesso"),
    making=(
        "per un totale di", "un totale di", "cioè", "ossia", "vale a dire", "il che fa", "pari a",
    ),
    leaving=(
        "il che lascia", "ne restano", "ne restavano", "restano", "rimangono", "rimanevano",
        "lasciando",
    ),
    others=("gli altri", "le altre", "i restanti", "le restanti", "i rimanenti", "le rimanenti"),
    others_behind=("restanti", "rimanenti"),
    rest=(
        "resto", "il resto", "tutto il resto", "altre cause", "altri motivi", "altro", "altri",
        "altre",
    ),
    adding=("nonché", "oltre a", "più",),
    shared=("entrambi", "entrambe", "tutti e due", "tutte e due",),
    each=(
        "ciascuno dei", "ciascuna delle", "ciascuno degli", "ciascuno", "ciascuna", "ogni",
        "a testa",
    ),
    per=("per", "ogni"),
    priced=("a", "x", "×", "per"),
)  # fmt: skip
