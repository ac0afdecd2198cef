"""How Portuguese says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("gravidade", "severidade", "criticidade",),
    rating=(
        "declarou", "declaramos", "declarado", "declarada", "classificado", "classificada",
        "classificou", "fixada", "fixado", "classificamos", "classificaram", "enquadrado",
        "enquadrada", "enquadramos", "demos", "deu", "classificámos", "enquadrámos", "declarámos",
    ),
    treating=(
        "tratou", "tratamos", "tratado", "tratada", "conduziu", "conduzimos", "conduzido",
        "conduzida", "geriu", "gerimos", "gerido", "gerida", "considerou", "consideramos",
        "considerado", "considerada", "registrou", "registramos", "registrado", "registrada",
        "registado", "registada", "avaliou", "avaliamos", "avaliado", "avaliada", "categorizado",
        "categorizada", "atendido", "atendida", "tratámos", "considerámos", "registámos",
        "avaliámos",
    ),
    as_=("como", "em", "de", "com", "no", "na",),
    opening=("aberto",),
    keeping=(
        "ficou", "manteve", "mantido", "mantida", "permaneceu", "ficámos", "ficamos",
        "mantivemos", "mantivemo-lo", "permanecemos",
    ),
    throughout=(
        "do início ao fim", "do começo ao fim", "o tempo todo", "todo o tempo", "durante todo",
        "de ponta a ponta", "em todo o momento", "até ao fim", "até o fim", "até ao final",
        "até o final",
    ),
    from_start=("desde o início", "desde o começo",),
    levels=("nível", "classe", "categoria",),
    events=("evento",),
    reasons=("porque", "pois", "já que", "devido a",),
    rerated=(
        "enquanto", "antes que", "prestes",
        "inicialmente", "inicial", "no início", "primeiro", "depois", "mais tarde", "elevado",
        "elevada", "elevou", "subiu", "baixou", "rebaixado", "rebaixada", "escalado", "escalada",
        "até", "para", "passou", "a princípio", "de início", "próxima vez", "doravante",
    ),
    refused=("recusado", "recusada", "rejeitado", "rejeitada", "descartado", "descartada",),
    others=("outro", "outra", "anterior", "semelhante", "fornecedor",),
)  # fmt: skip
