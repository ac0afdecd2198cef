"""How French counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=(
        "actions", "action", "mesures correctives", "actions correctives", "points d'action",
    ),
    things=(
        "recommandations", "recommandation", "engagements", "numéros", "numéro",
        "mesures", "mesure", "tâches", "tâche", "points", "point", "éléments", "travaux",
        "chantiers", "chantier",
    ),
    numbers={
        "six": 6, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "soixante-dix": 70,
        "quatre-vingt-dix": 90,
    },
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

COUNTS = CountWords(
    changes=(
        "baisse", "réduction", "diminution", "recul", "chute", "hausse", "augmentation",
        "amélioration", "de moins", "de plus", "en moins", "en plus",
    ),
    change_by=("de",),
    multiples={
        "le double": 2, "le triple": 3, "le quadruple": 4, "le quintuple": 5, "le décuple":
        10,
    },
    differences=(
        "perte de", "baisse de", "écart de", "différence de", "chute de", "hausse de", "recul de",
        "diminution de", "augmentation de", "manque de", "déficit de", "excédent de",
    ),
    differences_behind=(
        "de moins", "de plus", "en moins", "en plus", "en trop", "manquants", "manquantes",
        "manquent", "manquaient", "perdus", "perdues",
    ),
    ratios=r"fois (?:plus|moins|supérieure?|inférieure?)",
    sums=("au total", "en tout", "en tout et pour tout", "ensemble"),
    making=(
        "soit", "ce qui fait", "ce qui donne", "pour un total de", "un total de", "c'est-à-dire",
    ),
    leaving=(
        "ce qui laisse", "ce qui laissait", "il en reste", "il en restait", "en restent",
        "restent", "restaient", "laissant", "il reste", "il restait",
    ),
    others=("les autres", "les restants", "les restantes"),
    others_behind=("autres", "restants", "restantes"),
    rest=(
        "reste", "le reste", "tout le reste", "du reste", "d'autres motifs", "autres motifs",
        "les autres", "divers", "autre chose",
    ),
    adding=("ainsi que", "plus",),
    shared=("les deux", "l'un et l'autre", "toutes les deux",),
    each=(
        "chacun des", "chacune des", "à chacun des", "à chacune des", "chaque", "chacun", "chacune",
    ),
    per=("par", "pour chaque"),
    priced=("à", "x", "×", "fois"),
    numbers={
        "six": 6, "treize": 13, "quatorze": 14, "seize": 16, "dix-sept": 17, "dix-huit": 18,
        "dix-neuf": 19, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
        "quatre-vingts": 80, "quatre-vingt-dix": 90,
    },
    fractions={
        "la moitié": 0.5, "un tiers": 1 / 3, "le tiers": 1 / 3, "un quart": 0.25, "le quart": 0.25,
        "deux tiers": 2 / 3, "trois quarts": 0.75, "un cinquième": 0.2, "un dixième": 0.1,
    },
    in_every=("sur",),
)  # fmt: skip
