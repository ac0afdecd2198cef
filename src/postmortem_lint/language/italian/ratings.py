"""How Italian says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("gravità", "criticità", "severità",),
    rating=(
        "dichiarato", "dichiarata", "classificato", "classificata", "fissata", "classificammo",
        "classifichiamo", "dichiarammo", "inquadrato", "inquadrata",
    ),
    treating=(
        "trattato", "trattata", "gestito", "gestita", "considerato", "considerata", "valutato",
        "valutata", "registrato", "registrata", "catalogato", "catalogata", "condotto",
        "condotta", "trattammo", "gestimmo", "portato",
    ),
    as_=("come", "in", "di", "da", "con",),
    keeping=(
        "rimasto", "rimasta", "mantenuto", "mantenuta", "rimasti", "rimaste", "rimane", "restato",
        "restata", "restati", "tenuto", "tenuta",
    ),
    throughout=(
        "dall'inizio alla fine", "per tutto il tempo", "per tutta la durata",
        "dal principio alla fine", "tutto il tempo", "fino alla fine", "sino alla fine",
        "dal primo all'ultimo minuto",
    ),
    from_start=("fin dall'inizio", "sin dall'inizio", "fin dal", "sin dal",),
    levels=("livello", "classe", "categoria",),
    events=("evento", "l'evento",),
    reasons=("perché", "poiché", "a causa",),
    rerated=(
        "finché", "mentre", "prima che", "sul punto",
        "inizialmente", "iniziale", "prima", "poi", "dopo", "elevato", "elevata", "alzato",
        "alzata", "abbassato", "abbassata", "fino", "all'inizio", "in un primo momento",
        "prossima volta", "d'ora in poi",
    ),
    refused=("rifiutato", "rifiutata", "respinto", "respinta", "scartato", "scartata",),
    others=(
        "altro", "altra", "un'altra", "precedente", "simile", "passato", "passata", "fornitore",
    ),
)  # fmt: skip
