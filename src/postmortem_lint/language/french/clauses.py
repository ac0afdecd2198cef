"""French verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening


def _agreeing(*participles: str) -> tuple[str, ...]:
    """Participles with the endings of both genders and numbers."""
    return tuple(one + end for one in participles for end in ("", "e", "s", "es"))


CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: (
            "commença", "débuta", "commencèrent", "débutèrent", "démarra",
            *_agreeing("commencé", "débuté", "démarré", "apparu"),
        ),
        Happening.FAIL: (
            "cessé de", "arrêté de", "arrêtés de", "arrêtées de", "tombé en panne",
            "tombée en panne", "tombées en panne", "tombés en panne", "s'effondra", "planta",
            "cessèrent de", "cessa de",
            *_agreeing(
                "planté", "tombé", "crashé", "effondré", "écroulé", "lâché", "échoué", "figé",
                "défailli",
            ),
        ),
        Happening.LAST: (
            "duré", "dura", "persisté", "durèrent", "durait", "perduré", "continué",
            *_agreeing("prolongé", "poursuivi"),
        ),
        Happening.ALERT: (
            "sonna", "retentit",
            *_agreeing("alerté", "déclenché", "sonné", "retenti", "bipé", "réveillé"),
        ),
        Happening.NOTICE: (
            "détecta", "remarqua", "constata", "découvrit", "rendu compte", "rendus compte",
            "rendue compte",
            *_agreeing(
                "détecté", "remarqué", "constaté", "découvert", "aperçu", "repéré", "observé",
                "décelé",
            ),
        ),
        Happening.ACKNOWLEDGE: (
            "pris en charge", "prise en charge", "prises en charge", "prit en charge",
            "accusé réception", "acquitta",
            *_agreeing("acquitté", "saisi"),
        ),
        Happening.DECLARE: ("déclara", *_agreeing("déclaré")),
        Happening.FIND_CAUSE: (
            "trouva", "identifia", "mis en évidence", "mise en évidence", "mises en évidence",
            *_agreeing(
                "trouvé", "identifié", "compris", "diagnostiqué", "localisé", "déterminé", "isolé",
                "cerné", "élucidé", "établi", "connu",
            ),
        ),
        Happening.MITIGATE: (
            "sous contrôle",
            *_agreeing(
                "atténué", "contenu", "stabilisé", "maîtrisé", "circonscrit", "endigué",
                "contourné", "jugulé", "apaisé",
            ),
        ),
        Happening.DEPLOY: (
            "mis en production", "mise en production", "mis en ligne", "mise en ligne",
            "mises en ligne", "mises en production", "déploya",
            *_agreeing("déployé", "publié", "livré", "installé"),
        ),
        Happening.UNDO: (
            "remis en place", "remise en place", "revenu en arrière", "revenus en arrière",
            "remises en place", "remis l'ancien", "remis l'ancienne", "annula",
            *_agreeing("annulé", "reverté", "rollbacké", "défait"),
        ),
        Happening.RESTART: (
            "remis en route", "remise en route", "remis en marche", "remise en marche",
            "redémarra", "relança",
            *_agreeing("redémarré", "relancé", "rebooté"),
        ),
        Happening.MEND: (
            "remis en état", "remise en état", "corrigea", "répara",
            *_agreeing(
                "corrigé", "réparé", "remplacé", "rectifié", "dépanné", "patché", "colmaté",
                "remédié",
            ),
        ),
        Happening.RESTORE: (
            "rentré dans l'ordre", "rentrée dans l'ordre", "rentrés dans l'ordre",
            "retour à la normale",
            "revint à la normale", "remis en service", "remise en service", "remises en service",
            "de nouveau disponible", "à nouveau disponible", "de nouveau accessible",
            "à nouveau accessible", "de nouveau opérationnel", "de nouveau opérationnelle",
            "à nouveau opérationnel", "à nouveau opérationnelle", "de nouveau en ligne",
            "à nouveau en ligne", "redevenu disponible", "redevenue disponible", "redevenu normal",
            "redevenue normale", "redevenu opérationnel", "redevenue opérationnelle",
            "redevenu accessible", "redevenue accessible", "fonctionnait à nouveau",
            "fonctionnait de nouveau", "fonctionne à nouveau", "fonctionne de nouveau",
            "fonctionnaient à nouveau", "fonctionnaient de nouveau", "refonctionné",
            "refonctionnait", "reprit", "repartit",
            *_agreeing(
                "rétabli", "restauré", "revenu", "reparti", "repris", "normalisé", "récupéré",
                "reconnecté",
            ),
        ),
        Happening.RESOLVE: (
            "résolut",
            *_agreeing("résolu", "solutionné", "réglé", "éliminé", "dissipé"),
        ),
        Happening.END: (
            "pris fin", "prit fin", "prirent fin", "prend fin", "prenait fin", "cessa",
            "cessèrent", "s'acheva", "termina",
            *_agreeing("terminé", "fini", "cessé", "achevé"),
        ),
        Happening.BE_DOWN: ("restait muet", "restait muette"),
    },
    nouns={
        Happening.BEGIN: ("début", "commencement", "apparition"),
        Happening.DEPLOY: ("déploiement", "deploy", "release", "déploiements"),
        Happening.UNDO: ("rollback", "revert", "rollbacks"),
        Happening.RESTART: ("redémarrage", "relance", "reboot", "restart"),
        Happening.RESTORE: ("rétablissement", "restauration", "reprise", "récupération"),
        Happening.RESOLVE: ("résolution",),
        Happening.NOTICE: ("détection", "découverte"),
        Happening.ALERT: ("alerte", "alarme", "alertes", "alarmes"),
        Happening.MITIGATE: (
            "atténuation", "confinement", "stabilisation", "contournement", "mitigation",
        ),
        Happening.END: ("fin",),
        Happening.FIND_CAUSE: ("diagnostic", "identification"),
        Happening.ACKNOWLEDGE: ("acquittement",),
        Happening.DECLARE: ("déclaration",),
        Happening.MEND: ("réparation",),
    },
    participle_ends=("ant",),
    mute_ends=("e",),
    being=(
        "été", "est", "sont", "était", "étaient", "fut", "furent", "resté", "restée", "s'est",
        "étant", "sommes", "restait", "restaient", "restés", "restées", "resta", "restèrent",
        "demeuré", "demeurée",
    ),
    states=(
        "indisponible", "indisponibles", "inaccessible", "inaccessibles", "en panne",
        "hors service", "hors ligne", "injoignable", "perturbé", "perturbée", "en rade",
        "à l'arrêt", "hors d'usage", "inutilisable", "inutilisables", "injoignables", "muet",
        "muette", "muets", "muettes", "perturbés", "perturbées", "par terre", "à terre", "down",
        "inopérant", "inopérante",
        *_agreeing("interrompu", "dégradé", "coupé", "bloqué", "figé", "paralysé"),
    ),
    healthy=(
        "stable", "stables", "sain", "normal", "normale", "disponible", "disponibles", "ouvert",
        "ouverte", "vert", "actif", "active", "prêt", "bon", "opérationnel", "opérationnelle",
        "opérationnels", "opérationnelles", "fonctionnel", "fonctionnelle", "accessible",
        "accessibles", "joignable", "joignables", "utilisable", "utilisables", "saine", "sains",
        "ok", "actifs", "actives", "verte", "verts", "prête", "prêts", "calme", "correct",
        "correcte", "debout", "ouverts", "ouvertes",
    ),
    beside_verbs=(
        "a", "ont", "avait", "avaient", "est", "sont", "été", "était", "fut", "totalement",
        "complètement", "finalement", "enfin", "entièrement", "aussi", "s'est", "déjà", "avons",
        "avions", "ai", "ayant", "eu", "étaient", "furent", "officiellement", "définitivement",
        "intégralement", "pleinement", "bien", "ensuite", "d'abord", "immédiatement", "rapidement",
        "toujours",
    ),
    pasts=(
        "a", "ont", "avait", "avaient", "est", "sont", "était", "étaient", "fut", "furent",
        "avons", "avions", "ai", "sommes", "étions", "eut", "eurent", "put", "purent", "fit",
        "firent", "vit", "virent", "prit", "prirent", "dut", "durent", "mit", "mirent", "tomba",
        "tombèrent", "vint", "vinrent", "resta", "restèrent",
    ),
    incidents=("incident", "panne", "problème", "l'incident", "sinistre"),
    harms=(
        "interruption", "dégradation", "indisponibilité", "l'interruption", "coupure", "arrêt",
        "effets", "impact", "l'indisponibilité", "l'arrêt", "dysfonctionnement",
        "dysfonctionnements", "défaillance", "coupures", "ralentissement", "ralentissements",
        "perturbation", "perturbations", "blocage", "blackout",
    ),
    services=(
        "service", "services", "site", "système", "systèmes", "plateforme", "tout",
        "fonctionnement", "l'application", "application", "plateformes", "l'ensemble",
        "production", "situation", "exploitation", "l'exploitation", "marche",
    ),
    affected=(
        "utilisateurs", "utilisateur", "clients", "client", "usagers", "membres", "gens", "on",
        "personne",
    ),
    watchers=(
        "alerte", "alertes", "l'alerte", "alarme", "supervision", "astreinte", "l'astreinte",
        "l'alarme", "alarmes", "sonde", "sondes", "monitoring", "équipe", "l'équipe", "ingénieur",
        "l'ingénieur", "pager", "surveillance",
    ),
    causes=(
        "cause", "racine", "origine", "l'origine", "raison", "profonde", "initiale", "véritable",
        "vraie", "réelle",
    ),
    starts=("début", "commencement", "apparition", "l'apparition"),
    pronouns=("il", "elle", "cela", "ceci", "ce"),
    speakers=("nous", "je", "on"),
    possessives=("son", "sa", "ses", "leur", "leurs", "propre"),
    stretches=(
        "trou", "fenêtre", "retard", "période", "pause", "silence",
    ),
    separate=("distincts", "distinctes", "différents", "différentes", "séparés",),
    plain=(
        "le", "la", "les", "l", "un", "une", "des", "du", "notre", "cet", "cette", "ce", "tous",
        "toutes", "toute", "tout", "total", "totale", "entier", "entière", "complet", "complète",
        "ensemble", "normal", "normale", "nos", "ces", "affecté", "affectée", "concerné",
        "concernée",
    ),
    wholes=("tous", "toutes", "tout", "chacun", "ensemble", "l'ensemble", "totalité", "entier"),
    narrowing=("pour", "à", "en", "chez"),
    denials=("pas", "jamais", "personne", "aucun"),
    unseen=("inaperçu", "inaperçue"),
    unreal=(
        "si", "serait", "seraient", "aurait", "auraient", "pourrait", "sauf", "aurions", "serions",
        "devrait", "devraient", "voudrait",
    ),
    not_once=(
        "pas", "jamais", "aucun", "aucune", "personne", "chaque", "par", "quotidien", "nocturne",
        "hebdomadaire", "habituellement", "normalement", "toujours", "souvent", "prévu", "prévue",
        "planifié", "planifiée", "doit", "devait", "peut", "sera", "seront", "exercice",
        "partiellement", "progressivement", "quotidienne", "hebdo", "mensuel", "mensuelle",
        "devra", "devront", "pourra", "pourrait", "peuvent", "estimé", "estimée", "envisagé",
        "simulation",
    ),
    planned=(
        "prévu", "prévue", "prévus", "prévues", "planifié", "planifiée", "annoncé", "annoncée",
        "annoncés", "annoncées", "programmé", "programmée", "convenu", "convenue", "devait",
        "devaient", "exercice", "simulation",
    ),
    declaring=(
        "considéré", "considérée", "confirmé", "confirmée", "annoncé",
        "annoncée", "signalé", "officiellement",
    ),
    elsewhen=(
        "eux", "elles", "dernière", "précédente", "précédent", "antérieur", "antérieure",
        "comparaison", "similaire", "contrairement",
    ),
    repeated=(
        "nouveau", "encore", "deuxième", "second", "seconde", "troisième", "autre", "autres",
        "deux", "fois", "précédent", "précédente", "dernier", "dernière", "prochain", "prochaine",
        "similaire", "aussi", "quelques", "plusieurs", "certains", "certaines", "également",
    ),
    part=(
        "premières", "premiers", "dernières", "derniers", "prochaines", "seulement", "chaque",
        "toutes", "par", "moyenne", "supplémentaires", "autres", "plus", "moins", "objectif",
        "cible",
    ),
    averages=("moyenne",),
    mere=("seulement", "que", "seules", "seuls"),
    sums=("au total", "en tout", "tout compris"),
    lasting=("de", "entre"),
    ranging=("de",),
    until=("jusqu'à", "jusqu"),
    since=("depuis", "dès", "à partir de"),
    limits=("jusqu'à", "jusqu", "avant", "vers"),
    during=("pendant", "durant"),
    equating=("soit", "donc", "au total", "c'est-à-dire"),
    in_time=("en", "après", "bout"),
    amounting=(
        "s'est élevée à", "s'est élevé à", "s'élève à", "s'élevait à", "a totalisé", "totalise",
        "a atteint", "est de", "était de", "a été de", "fut de",
    ),
    taking=(
        "pris", "duré", "fallu", "mis", "demandé", "écoulé", "écoulée", "écoulés", "écoulées",
        "passé", "coûté", "passées", "passés", "duraient", "nécessité", "exigé", "dura",
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
    arriving=(
        "venue", "arrivée", "effective", "arrivé", "venu", "effectif", "intervenu", "intervenue",
        "eu", "lieu", "produit", "produite", "survenu", "survenue", "survenus",
    ),
    anew=("nouveau",),
    managing=(
        "pu", "pouvaient", "pouvait", "purent", "parvenus", "réussi", "réussie", "parvenue",
        "parvenu", "arrivés",
    ),
    length_nouns=("longueur", "durée"),
    time_nouns=("temps", "délai", "délais"),
    firsts=("première", "premier", "premières", "premiers", "1er", "1ère", "1re"),
    faults=(
        "erreur", "erreurs", "échec", "requête", "symptôme", "échecs", "requêtes", "symptômes",
        "anomalie", "timeout", "timeouts",
    ),
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
        "mort": ("meurt", "meurent", "morte"),
        "su": ("sait", "savent", "sut"),
        "tenu": ("tient", "tiennent", "tenue", "tint"),
        "permis": ("permet", "permettent", "permise"),
        "repris": ("reprend", "reprennent", "reprise", "reprit"),
        "reparti": ("repart", "repartent", "repartie", "repartit"),
        "découvert": ("découvre", "découvrent", "découverte", "découvrit"),
        "détruit": ("détruisent", "détruite"),
        "fini": ("finit", "finissent", "finie"),
        "suivi": ("suit", "suivent", "suivie"),
        "parti": ("part", "partent", "partie"),
        "sorti": ("sort", "sortent", "sortie"),
        "construit": ("construisent", "construite"),
        "répondu": ("répond", "répondent"),
        "atteint": ("atteignent", "atteinte"),
        "compris": ("comprend", "comprennent", "comprise"),
        "remis": ("remet", "remettent", "remise", "remit"),
        "défait": ("défaite",),
        "terminé": ("termine", "terminent"),
        "commencé": ("commence", "commencent"),
        "débuté": ("débute", "débutent"),
        "cessé": ("cesse", "cessent"),
        "corrigé": ("corrige", "corrigent"),
    },
    infinitives={
        Happening.NOTICE: (
            "détecter", "apercevoir", "remarquer", "constater", "découvrir", "repérer", "observer",
            "déceler", "se rendre compte", "nous rendre compte", "s'apercevoir", "rendre compte",
            "voir",
        ),
        Happening.ACKNOWLEDGE: (
            "acquitter", "réagir", "prendre en charge", "accuser réception", "répondre",
        ),
        Happening.FIND_CAUSE: (
            "trouver", "identifier", "déterminer", "localiser", "isoler", "cerner",
            "diagnostiquer", "comprendre", "élucider", "établir",
        ),
        Happening.MITIGATE: (
            "atténuer", "contenir", "stabiliser", "maîtriser", "endiguer", "circonscrire",
            "contourner", "juguler",
        ),
        Happening.RESTORE: (
            "rétablir", "restaurer", "remettre en service", "revenir à la normale", "récupérer",
            "remettre en ligne", "rentrer dans l'ordre",
        ),
        Happening.RESOLVE: ("résoudre", "corriger", "régler", "solutionner", "éliminer"),
        Happening.DECLARE: ("déclarer",),
        Happening.DEPLOY: ("déployer", "livrer", "mettre en production"),
        Happening.UNDO: ("annuler", "revenir en arrière", "remettre en place", "retirer"),
        Happening.RESTART: ("redémarrer", "relancer"),
        Happening.MEND: (
            "réparer", "rectifier", "remplacer", "dépanner", "remettre en état", "remédier",
        ),
    },
    verb_last=True,
)  # fmt: skip
