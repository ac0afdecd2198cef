"""How French says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("gravité", "criticité", "sévérité",),
    rating=(
        "déclaré", "déclarée", "classé", "classée", "fixé", "fixée", "qualifié", "qualifiée",
        "évalué", "évaluée", "retenue", "classons", "classions", "classent", "déclarons",
        "classer", "cotons", "coté", "cotée", "classâmes",
    ),
    treating=(
        "traité", "traitée", "traitons", "traitions", "géré", "gérée", "gérons", "considéré",
        "considérée", "considérons", "rangé", "rangée", "catégorisé", "catégorisée", "noté",
        "notée", "conduit", "conduite", "mené", "menée", "enregistré", "enregistrée", "placé",
        "placée", "compté", "comptée",
    ),
    as_=("comme", "en", "au", "de", "à",),
    opening=("ouvert",),
    keeping=(
        "reste", "resté", "restée", "maintenu", "maintenue", "conservé", "conservée", "restés",
        "restées", "restait", "maintenus", "gardé", "gardée",
    ),
    throughout=(
        "du début à la fin", "de bout en bout", "tout du long", "tout au long",
        "pendant toute sa durée", "pendant toute la durée", "en permanence", "jusqu'au bout",
        "jusqu'à la fin", "tout le temps", "d'un bout à l'autre",
    ),
    from_start=("dès le début", "dès le départ", "depuis le début",),
    levels=("niveau", "classe", "catégorie",),
    events=("événement", "l'événement",),
    reasons=("car", "parce que", "parce qu'", "puisque", "en raison", "à cause",),
    rerated=(
        "tant que", "tant qu'", "pendant que", "pendant qu'", "avant que", "avant qu'",
        "d'abord", "initialement", "initial", "initiale", "ensuite", "puis", "plus tard",
        "relevé", "relevée", "abaissé", "abaissée", "passé", "passée", "passe", "passage",
        "escaladé", "escaladée", "jusqu'à", "provisoire", "provisoirement", "au début",
        "au départ", "dans un premier temps", "prochaine fois", "désormais", "à l'avenir",
    ),
    refused=("refusé", "refusée", "rejeté", "rejetée", "écarté", "écartée",),
    others=("autre", "autres", "précédent", "précédente", "similaire", "fournisseur",),
)  # fmt: skip
