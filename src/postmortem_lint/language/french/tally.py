"""How French says how many action items are done."""

from __future__ import annotations

from postmortem_lint.language.tables.tally import TallyWords

TALLY = TallyWords(
    items=(
        "actions", "action", "mesures correctives", "actions correctives", "points d'action",
    ),
    things=(
        "recommandations", "recommandation", "engagements", "numéros", "numéro",
        "mesures", "mesure", "tâches", "tâche", "points", "point", "éléments", "travaux",
        "chantiers", "chantier",
    ),
    numbers={"six": 6, "les deux": 2},
    every=("toutes", "tous", "toutes les", "tous les"),
    none=("aucune", "aucun", "aucune des", "aucun des"),
    firsts=("premières", "premiers", "première", "premier"),
    lasts=("dernières", "derniers", "dernière", "dernier"),
    ordinals={
        "première": 1, "premier": 1, "deuxième": 2, "troisième": 3, "quatrième": 4,
        "cinquième": 5,
    },
    of=("des", "de", "sur", "sur les", "parmi les", "d'entre", "de ces", "de nos"),
    beside=(
        "les", "la", "le", "l", "ces", "est", "sont", "a", "ont", "été", "déjà", "encore",
        "toujours", "maintenant", "actuellement", "à ce jour", "aussi", "seule", "seules",
        "seulement", "autres", "autre", "restantes", "restants", "et", "mais", "étaient",
        "était", "avait", "avaient", "n", "ne", "y", "il", "elles", "ils", "en", "nos", "bien",
        "désormais", "qu", "que",
    ),
    done=(
        "en vigueur", "en place", "en production", "livrée", "livré", "derrière nous",
        "effectuée", "effectué", "mise en œuvre", "mises en œuvre", "déployée", "déployé",
    ),
    plurals={"s": ""},
    open=(
        "ouverte", "ouvert", "ouvertes", "ouverts", "reste", "restent", "restent ouvertes",
        "restent ouverts", "restent à faire", "reste à faire", "à terminer", "à faire",
        "reste ouverte", "reste ouvert", "en suspens",
    ),
    begun=(
        "en cours", "commencé", "commencée", "démarré", "démarrée", "lancée", "lancé",
        "entamée",
    ),
    waiting=(
        "prévue", "prévu", "planifiée", "planifié", "à venir", "pas commencé",
        "pas encore commencé", "pas démarré", "pas encore démarré",
    ),
    denials=("pas", "pas encore", "jamais", "non"),
    past=("étaient", "était", "avait", "avaient", "fut", "furent"),
    unreal=(
        "moitié", "sauf",
        "sera", "seront", "serait", "seraient", "doit", "doivent", "devra", "devront",
        "devrait", "devraient", "peut", "si", "quand", "lorsque", "avant", "d'ici", "environ",
        "au moins", "plus de", "moins de", "presque", "sauf", "quelques", "faut", "revue",
        "revues", "revus",
    ),
)  # fmt: skip
