"""How Portuguese says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("gravidade", "severidade", "criticidade",),
    rating=(
        "declarou", "declaramos", "declarado", "declarada", "classificado", "classificada",
        "classificou", "fixada", "fixado", "classificamos", "classificaram", "enquadrado",
        "enquadrada", "enquadramos",
    ),
    treating=(
        "tratou", "tratamos", "tratado", "tratada", "conduziu", "conduzimos", "conduzido",
        "conduzida", "geriu", "gerimos", "gerido", "gerida", "considerou", "consideramos",
        "considerado", "considerada", "registrou", "registramos", "registrado", "registrada",
        "registado", "registada", "avaliou", "avaliamos", "avaliado", "avaliada", "categorizado",
        "categorizada", "atendido", "atendida",
    ),
    as_=("como", "em", "de", "com", "no", "na",),
    opening=("aberto",),
    keeping=("ficou", "manteve", "mantido", "mantida", "permaneceu",),
    throughout=(
        "do início ao fim", "do começo ao fim", "o tempo todo", "todo o tempo", "desde o início",
        "desde o começo", "durante todo", "de ponta a ponta", "em todo o momento",
    ),
    levels=("nível", "classe", "categoria",),
    events=("evento",),
    rerated=(
        "inicialmente", "inicial", "no início", "primeiro", "depois", "mais tarde", "elevado",
        "elevada", "elevou", "subiu", "baixou", "rebaixado", "rebaixada", "escalado", "escalada",
        "até", "para", "passou", "a princípio", "de início",
    ),
    others=("outro", "outra", "anterior", "semelhante", "fornecedor",),
)  # fmt: skip
