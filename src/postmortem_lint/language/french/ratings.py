"""How French says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("gravité", "criticité", "sévérité",),
    rating=(
        "déclaré", "déclarée", "classé", "classée", "fixé", "fixée", "qualifié", "qualifiée",
        "évalué", "évaluée", "retenue", "classons", "classions", "classent", "déclarons",
        "classer", "cotons", "coté", "cotée",
    ),
    treating=(
        "traité", "traitée", "traitons", "traitions", "géré", "gérée", "gérons", "considéré",
        "considérée", "considérons", "rangé", "rangée", "catégorisé", "catégorisée", "noté",
        "notée", "conduit", "conduite", "mené", "menée", "enregistré", "enregistrée", "placé",
        "placée", "compté", "comptée",
    ),
    as_=("comme", "en", "au", "de", "à",),
    opening=("ouvert",),
    keeping=("reste", "resté", "restée", "maintenu", "maintenue", "conservé", "conservée",),
    throughout=(
        "du début à la fin", "de bout en bout", "dès le début", "dès le départ", "tout du long",
        "tout au long", "depuis le début", "pendant toute sa durée", "pendant toute la durée",
        "en permanence",
    ),
    levels=("niveau", "classe", "catégorie",),
    events=("événement", "l'événement",),
    rerated=(
        "d'abord", "initialement", "initial", "initiale", "ensuite", "puis", "plus tard",
        "relevé", "relevée", "abaissé", "abaissée", "passé", "passée", "passe", "passage",
        "escaladé", "escaladée", "jusqu'à", "provisoire", "provisoirement", "au début",
        "au départ", "dans un premier temps",
    ),
    others=("autre", "autres", "précédent", "précédente", "similaire", "fournisseur",),
)  # fmt: skip
