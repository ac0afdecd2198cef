"""What Italian says beside a length; its verbs are not read yet."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords

CLAUSES = ClauseWords(
    plain=("il", "lo", "la", "gli", "le", "un", "uno", "una", "nostro", "nostra", "tutto", "tutta"),
    prepositions=(
        "di", "da", "con", "su", "per", "tra", "fra", "del", "dello", "della", "dei", "degli",
        "delle", "al", "allo", "alla", "ai", "agli", "alle", "dal", "dalla", "dalle", "nel",
        "nella", "sul", "sulla", "dopo",
    ),
    conjunctions=("ed", "ma", "mentre", "quando", "perché", "che"),
    being=("è", "era", "erano", "sono", "stato", "stata", "stati", "state", "rimasto", "rimasti"),
    part=("ogni", "media", "primi", "prime", "ultimi", "ultime", "altri", "altre", "solo"),
    unreal=("se", "altrimenti"),
    not_once=("non", "mai", "nessuno", "ogni", "di solito", "sempre", "spesso", "previsto"),
    repeated=("altro", "altra", "altri", "altre", "secondo", "seconda", "anche", "più"),
    during=("per",),
    equating=("cioè", "ossia", "in totale", "vale a dire"),
    ranging=("dalle",),
)  # fmt: skip
