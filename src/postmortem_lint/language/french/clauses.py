"""French verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening


def _agreeing(*participles: str) -> tuple[str, ...]:
    """Participles with the endings of both genders and numbers."""
    return tuple(one + end for one in participles for end in ("", "e", "s", "es"))


CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("commença", "débuta", *_agreeing("commencé", "débuté", "démarré")),
        Happening.FAIL: (
            "cessé de", "arrêté de", "arrêtés de", "arrêtées de",
            "tombé en panne", "tombée en panne", *_agreeing("planté"),
        ),
        Happening.LAST: ("duré", "dura", "persisté"),
        Happening.ALERT: _agreeing("alerté", "déclenché"),
        Happening.NOTICE: _agreeing("détecté", "remarqué", "constaté", "découvert", "aperçu"),
        Happening.ACKNOWLEDGE: (
            "pris en charge", "prise en charge", *_agreeing("acquitté", "saisi"),
        ),
        Happening.DECLARE: _agreeing("déclaré"),
        Happening.FIND_CAUSE: _agreeing("trouvé", "identifié", "compris", "diagnostiqué"),
        Happening.MITIGATE: _agreeing("atténué", "contenu", "stabilisé"),
        Happening.DEPLOY: (
            "mis en production", "mise en production", *_agreeing("déployé", "publié"),
        ),
        Happening.UNDO: ("remis en place", "remise en place", *_agreeing("annulé")),
        Happening.RESTART: _agreeing("redémarré", "relancé"),
        Happening.MEND: _agreeing("corrigé", "réparé", "remplacé"),
        Happening.RESTORE: (
            "rentré dans l'ordre", *_agreeing("rétabli", "restauré", "revenu"),
        ),
        Happening.RESOLVE: _agreeing("résolu"),
        Happening.END: ("pris fin", *_agreeing("terminé", "fini")),
    },
    nouns={
        Happening.BEGIN: ("début",),
        Happening.DEPLOY: ("déploiement",),
        Happening.UNDO: ("rollback",),
        Happening.RESTART: ("redémarrage",),
        Happening.RESTORE: ("rétablissement",),
        Happening.RESOLVE: ("résolution",),
        Happening.NOTICE: ("détection",),
        Happening.ALERT: ("alerte", "alarme"),
        Happening.MITIGATE: ("atténuation",),
        Happening.END: ("fin",),
        Happening.FIND_CAUSE: ("diagnostic", "identification"),
        Happening.ACKNOWLEDGE: ("acquittement",),
    },
    participle_ends=("ant",),
    mute_ends=("e",),
    being=(
        "été", "est", "sont", "était", "étaient", "fut", "furent", "resté", "restée", "s'est",
    ),
    states=(
        "indisponible", "indisponibles", "inaccessible", "inaccessibles", "en panne",
        "hors service", "hors ligne", "injoignable", "perturbé", "perturbée",
    ),
    healthy=(
        "stable", "stables", "sain", "normal", "normale", "disponible", "disponibles", "ouvert",
        "ouverte", "vert", "actif", "active", "prêt", "bon",
    ),
    beside_verbs=(
        "a", "ont", "avait", "avaient", "est", "sont", "été", "était", "fut", "totalement",
        "complètement", "finalement", "enfin", "entièrement", "aussi", "s'est", "déjà",
    ),
    pasts=("a", "ont", "avait", "avaient", "est", "sont", "était", "étaient", "fut", "furent"),
    incidents=("incident", "panne", "problème", "l'incident"),
    harms=(
        "interruption", "dégradation", "indisponibilité", "l'interruption", "coupure", "arrêt",
        "effets", "impact",
    ),
    services=(
        "service", "services", "site", "système", "systèmes", "plateforme", "tout",
        "fonctionnement",
    ),
    affected=(
        "utilisateurs", "utilisateur", "clients", "client", "usagers", "membres", "gens", "on",
        "personne",
    ),
    watchers=("alerte", "alertes", "l'alerte", "alarme", "supervision", "astreinte", "l'astreinte"),
    causes=("cause", "racine"),
    starts=("début", "commencement"),
    pronouns=("il", "elle", "cela"),
    speakers=("nous", "je"),
    possessives=("son", "sa", "ses", "leur", "leurs", "propre"),
    plain=(
        "le", "la", "les", "l", "un", "une", "des", "du", "notre", "cet", "cette", "ce", "tous",
        "toutes", "toute", "tout", "total", "totale", "entier", "entière", "complet", "complète",
        "ensemble", "normal", "normale",
    ),
    wholes=("tous", "toutes", "tout", "chacun", "ensemble"),
    narrowing=("pour", "à", "en", "chez"),
    denials=("pas", "jamais", "personne", "aucun"),
    unseen=("inaperçu", "inaperçue"),
    unreal=("si", "serait", "seraient", "aurait", "auraient", "pourrait", "sauf"),
    not_once=(
        "pas", "jamais", "aucun", "aucune", "personne", "chaque", "par", "quotidien",
        "nocturne", "hebdomadaire", "habituellement", "normalement", "toujours", "souvent",
        "prévu", "prévue", "planifié", "planifiée", "doit", "devait", "peut", "sera", "seront",
        "exercice", "partiellement", "progressivement",
    ),
    repeated=(
        "nouveau", "encore", "deuxième", "second", "seconde", "troisième", "autre", "autres",
        "deux", "fois", "précédent", "précédente", "dernier", "dernière", "prochain", "prochaine",
        "similaire", "aussi", "quelques", "plusieurs", "certains", "certaines", "également",
    ),
    part=(
        "premières", "premiers", "dernières", "derniers", "prochaines", "seulement", "chaque",
        "toutes", "par", "moyenne", "supplémentaires", "autres", "plus", "moins",
        "objectif", "cible",
    ),
    averages=("moyenne",),
    mere=("seulement", "que", "seules", "seuls"),
    sums=("au total",),
    lasting=("de", "entre"),
    ranging=("de",),
    until=("jusqu'à", "jusqu"),
    since=("depuis",),
    limits=("jusqu'à", "jusqu", "avant", "vers"),
    during=("pendant", "durant"),
    equating=("soit", "au total", "c'est-à-dire"),
    in_time=("en", "après", "bout"),
    taking=(
        "pris", "duré", "fallu", "mis", "demandé", "écoulé", "écoulée", "écoulés", "écoulées",
        "passé",
    ),
    after=("après",),
    bounding=("avant", "après", "tard", "tôt", "par", "plus"),
    relatives=("qui", "que"),
    conjunctions=(
        "et", "mais", "alors", "tandis", "quand", "lorsque", "après", "avant", "parce", "car",
        "puis",
    ),
    prepositions=(
        "de", "du", "des", "d", "à", "au", "aux", "en", "dans", "par", "pour", "avec", "sur",
        "chez", "depuis", "avant", "après", "pendant", "durant", "vers", "entre", "jusqu",
        "jusqu'à", "grâce", "suite",
    ),
    of=("de", "d"),
    leaving=("de", "du", "depuis", "entre", "d"),
    reaching=("à", "au", "jusqu'à", "jusqu", "et"),
    arriving=("venue", "arrivée", "effective"),
    managing=("pu", "parvenus", "réussi"),
    length_nouns=("longueur", "durée"),
    time_nouns=("temps", "délai"),
    firsts=("première", "premier", "premières", "premiers"),
    faults=("erreur", "erreurs", "échec", "requête", "symptôme"),
    irregular={
        "revenu": ("revient", "reviennent", "revenue", "revenus", "revenues", "revint"),
        "venu": ("vient", "viennent", "venue", "venus", "vint"),
        "pris": ("prend", "prennent", "prise", "prit"),
        "mis": ("met", "mettent", "mise", "mises", "mit"),
        "fait": ("font", "faite", "fit"),
        "reçu": ("reçoit", "reçoivent", "reçue", "reçus", "reçut"),
        "éteint": ("éteignent", "éteinte", "éteignit"),
        "ouvert": ("ouvre", "ouvrent", "ouverte", "ouvrit"),
        "perdu": ("perd", "perdent", "perdue", "perdus", "perdit"),
        "rendu": ("rend", "rendent", "rendue", "rendit"),
        "vu": ("voit", "voient", "vue", "vit"),
        "écrit": ("écrivent", "écrite", "écrivit"),
        "résolu": ("résout", "résolvent", "résolue", "résolus"),
        "rétabli": ("rétablit", "rétablissent", "rétablie", "rétablis"),
    },
    infinitives={
        Happening.NOTICE: ("détecter", "apercevoir", "remarquer", "constater", "découvrir"),
        Happening.ACKNOWLEDGE: ("acquitter", "réagir"),
        Happening.FIND_CAUSE: ("trouver", "identifier", "déterminer"),
        Happening.MITIGATE: ("atténuer", "contenir", "stabiliser"),
        Happening.RESTORE: ("rétablir", "restaurer"),
        Happening.RESOLVE: ("résoudre", "corriger"),
    },
    verb_last=True,
)  # fmt: skip
