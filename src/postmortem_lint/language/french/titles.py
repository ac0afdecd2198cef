"""French titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadonnee", "information generale", "information cle", "information", "fiche d'identite",
        "donnee de l'incident", "fiche de l'incident", "identification de l'incident", "en tete",
    ),
    Role.SUMMARY: (
        "resume", "resume executif", "resume de l'incident", "resume executif de l'incident",
        "synthese", "synthese de l'incident", "description", "description de l'incident",
        "description du probleme", "en bref", "vue d'ensemble", "apercu", "que s'est il passe",
        "ce qui s'est passe", "qu'est ce qui s'est passe", "l'incident", "le probleme", "probleme",
        "presentation", "sommaire", "sommaire executif", "nature de l'incident",
    ),
    Role.BACKGROUND: (
        "contexte", "contexte technique", "contexte general", "historique du contexte", "prerequis",
        "objectif initial",
    ),
    Role.NARRATIVE: ("recit", "recit de l'incident", "detail", "recit detaille"),
    Role.IMPACT: (
        "impact", "impact de l'incident", "impact utilisateur", "impact client",
        "impact sur les utilisateur", "impact sur les client", "consequence", "effet",
        "repercussion", "analyse d'impact", "evaluation de l'impact", "degat",
        "etendue de l'impact", "portee", "qui a ete touche", "impact et consequence", "dommage",
        "incidence", "perimetre impacte",
    ),
    Role.USERS_AFFECTED: (
        "utilisateur affecte", "utilisateur impacte", "utilisateur touche", "utilisateur concerne",
        "client affecte", "client impacte", "client touche", "client concerne",
    ),
    Role.SERVICES_AFFECTED: (
        "service affecte", "service impacte", "service touche", "service concerne",
        "systeme affecte", "systeme impacte", "systeme touche", "composant affecte",
        "composant impacte",
    ),
    Role.BUSINESS_IMPACT: (
        "impact metier", "impact financier", "impact business", "impact commercial",
        "impact sur l'activite", "cout", "consequence financiere",
    ),
    Role.TIMELINE: (
        "chronologie", "chronologie des evenement", "chronologie de l'incident",
        "chronologie detaillee", "chronologie detaillee des evenement", "deroulement",
        "deroulement des evenement", "deroule", "deroule de l'incident",
        "deroulement de l'incident", "deroule des evenement", "deroulement chronologique",
        "fil des evenement", "historique", "frise chronologique", "journal des evenement",
        "sequence des evenement", "enchainement des evenement", "historique de l'incident",
        "calendrier des evenement", "chronologique", "journal de l'incident",
    ),
    Role.KEY_EVENTS: (
        "evenement cle", "date cle", "moment cle", "etape cle", "horaire cle", "jalon",
    ),
    Role.ROOT_CAUSE: (
        "cause racine", "cause profonde", "cause", "la cause", "analyse de la cause racine",
        "analyse de cause racine", "analyse des cause", "analyse des cause racine",
        "analyse des cause profonde", "analyse de la cause", "cause principale", "origine",
        "origine de l'incident", "origine du probleme", "pourquoi est ce arrive", "cause initiale",
        "cause de l'incident", "cause premiere", "cause directe", "cause fondamentale",
    ),
    Role.FAULT: ("defaut", "panne", "defaillance", "faute"),
    Role.CONTRIBUTING: (
        "facteur contributif", "facteur aggravant", "cause contributive", "facteur contribuant",
        "cause secondaire", "facteur ayant contribue", "autre facteur", "autre cause",
        "facteur contributeur",
    ),
    Role.TRIGGER: (
        "declencheur", "element declencheur", "evenement declencheur", "facteur declenchant",
        "fait declencheur", "facteur declencheur", "cause immediate",
    ),
    Role.FIVE_WHYS: (
        "les 5 pourquoi", "5 pourquoi", "cinq pourquoi", "les cinq pourquoi", "pourquoi",
        "analyse des 5 pourquoi", "methode des 5 pourquoi", "5 pourquois",
    ),
    Role.DETECTION: (
        "detection de l'incident", "comment l'incident a ete detecte",
        "comment avon nous detecte l'incident", "decouverte", "comment l'avon nous detecte",
        "alerte et detection", "detection et alerte", "decouverte de l'incident",
        "identification de l'incident par", "comment nous l'avon appri", "comment on l'a su",
    ),
    Role.HOW_DETECTED: ("mode de detection", "moyen de detection", "comment nous l'avon detecte"),
    Role.ALERT_DETAILS: ("detail de l'alerte", "alerte"),
    Role.DETECTION_QUALITY: ("qualite de la detection", "evaluation de la detection"),
    Role.RESPONSE: (
        "reponse", "reponse a l'incident", "reaction", "prise en charge", "gestion de l'incident",
        "traitement de l'incident", "intervention", "traitement", "notre reponse", "investigation",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "action immediate", "mesure immediate", "action entreprise", "action menee",
        "action realisee", "mesure prise", "ce que nous avon fait", "action prise",
        "premiere action", "mesure d'urgence",
    ),
    Role.RESOLUTION: (
        "resolution", "resolution de l'incident", "retablissement", "retablissement du service",
        "remise en service", "correctif", "correctif applique", "correction",
        "resolution et retablissement", "attenuation", "remediation", "mitigation et resolution",
        "reprise", "restauration", "comment l'incident a ete resolu", "retour a la normale",
        "mesure de correction", "depannage",
    ),
    Role.SHORT_TERM_FIX: (
        "solution temporaire", "correctif temporaire", "contournement", "solution de contournement",
        "solution a court terme", "correctif provisoire", "correctif a court terme",
    ),
    Role.LONG_TERM_FIX: (
        "solution definitive", "correctif definitif", "solution permanente",
        "solution a long terme", "solution perenne", "correctif permanent", "correctif perenne",
    ),
    Role.COMMUNICATION: ("communication", "plan de communication", "communication de crise"),
    Role.INTERNAL_COMMUNICATION: ("communication interne",),
    Role.EXTERNAL_COMMUNICATION: (
        "communication externe", "communication client", "communication aux client",
        "communication publique",
    ),
    Role.METRICS: (
        "metrique", "indicateur", "indicateur cle", "chiffre cle", "mesure chiffree", "statistique",
        "metrique de l'incident", "chiffre", "indicateur de l'incident",
    ),
    Role.RESPONSE_TIMES: ("temp de reponse", "temp de reaction", "delais", "delais d'intervention"),
    Role.AVAILABILITY: ("disponibilite", "budget d'erreur", "impact sla", "impact slo"),
    Role.ERROR_RATE: ("taux d'erreur", "erreur"),
    Role.ACTIONS: (
        "action corrective", "plan d'action", "liste d'action", "liste des action",
        "action a mener", "action a entreprendre", "mesure corrective", "action de suivi", "suivi",
        "prochaine etape", "etape suivante", "action preventive", "mesure preventive",
        "action corrective et preventive", "mesure corrective et preventive", "recommandation",
        "tache", "amelioration", "action d'amelioration", "point d'action", "suite a donner",
        "a faire", "action future", "action corrective immediate", "action a long terme",
        "action a court terme", "suite", "travaux a venir", "action decidee", "action planifiee",
        "action prevue", "plan de remediation",
    ),
    Role.PREVENTION: (
        "prevention", "comment eviter que cela se reproduise", "prevention de la recurrence",
        "prevention des recidive", "eviter la recidive", "mecanisme de prevention",
        "comment eviter que ca se reproduise",
    ),
    Role.LESSONS: (
        "lecon apprise", "lecon tiree", "lecon", "enseignement", "enseignement tire",
        "retour d'experience", "conclusion et lecon apprise", "ce que nous avon appris",
        "qu'avon nous appris", "apprentissage", "bilan", "retrospective", "conclusion",
        "lecon critique", "rex", "lecon retenue", "ce qu'on a appris", "point a retenir",
    ),
    Role.WELL: (
        "ce qui a bien fonctionne", "ce qui s'est bien passe", "qu'est ce qui a bien fonctionne",
        "point positif", "ce qui a marche", "ce qui a bien marche", "ce qui a fonctionne",
        "qu'est ce qui s'est bien passe", "positif", "point fort",
    ),
    Role.WRONG: (
        "ce qui n'a pas fonctionne", "ce qui s'est mal passe", "ce qui a mal fonctionne",
        "ce qui n'a pas bien fonctionne", "qu'est ce qui s'est mal passe", "point negatif",
        "ce qui peut etre ameliore", "ce qui aurait pu mieux se passer",
        "ce qui pourrait etre ameliore", "point d'amelioration", "point a ameliorer",
        "axe d'amelioration", "ce qui n'a pas marche", "difficulte rencontree", "difficulte",
        "a ameliorer", "piste d'amelioration", "negatif", "qu'est ce qui n'a pas fonctionne",
        "ce qui a mal marche", "point faible", "ce que nous pouvon ameliorer",
    ),
    Role.LUCKY: (
        "ou nous avon eu de la chance", "la ou nous avon eu de la chance", "ce qui nous a sauve",
        "chance", "coup de chance", "nous avon eu de la chance", "ou avon nous eu de la chance",
    ),
    Role.ATTENDEES: (
        "participant", "personne impliquee", "intervenant", "equipe impliquee", "personne presente",
        "acteur", "role",
    ),
    Role.APPENDIX: (
        "annexe", "reference", "lien", "lien utile", "ressource", "information complementaire",
        "document de reference", "piece jointe", "preuve", "capture d'ecran", "glossaire",
        "remarque", "information supplementaire",
    ),
    Role.RELATED_INCIDENTS: (
        "incident lie", "incident similaire", "incident precedent", "incident connexe",
        "incident assocy",
    ),
    Role.RELATED_DOCUMENTS: ("document lie", "document assocy", "document connexe"),
    Role.COMMANDS: ("commande", "commande executee", "commande utilisee"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("titre", "titre de l'incident", "nom de l'incident", "intitule", "objet"),
    Key.DATE: (
        "date de l'incident", "date de survenue", "jour", "date de l'evenement", "date de la panne",
    ),
    Key.STARTED: (
        "debut", "debut de l'incident", "heure de debut", "date de debut", "commence", "commence a",
        "demarrage", "debut de l'impact", "heure de l'incident", "survenu le",
        "date et heure de debut", "debut de la panne", "heure de survenue",
        "date and heure de debut", "debut de l'interruption",
    ),
    Key.DETECTED: (
        "detecte", "detecte a", "detecte le", "heure de detection", "date de detection",
        "decouvert a", "decouvert le", "signale a", "signale le", "constate a", "detection a",
        "premiere detection", "date et heure de detection",
    ),
    Key.ACKNOWLEDGED: (
        "acquitte", "acquitte a", "pris en charge", "pris en charge a", "accuse de reception",
        "heure de prise en charge", "prise en compte",
    ),
    Key.DECLARED: ("declare", "declare a", "incident declare", "incident declare a", "declare le"),
    Key.MITIGATED: (
        "attenue", "attenue a", "contenu", "contenu a", "attenuation a", "heure d'attenuation",
        "mitige a", "mitige",
    ),
    Key.RESOLVED: (
        "fin", "fin de l'incident", "heure de fin", "date de fin", "resolu", "resolu a",
        "resolu le", "retabli", "retabli a", "retabli le", "heure de resolution",
        "date de resolution", "termine", "termine a", "fin de l'impact", "date et heure de fin",
        "retour a la normale", "service retabli", "fin de la panne", "date and heure de fin",
        "heure de retablissement", "clo le", "cloture le",
    ),
    Key.DURATION: (
        "combien de temp",
        "duree", "duree totale", "duree de l'incident", "duree de la panne", "duree de l'impact",
        "duree de l'interruption",
    ),
    Key.RESPONSE_DURATION: ("duree de l'intervention", "duree de traitement"),
    Key.SEVERITY: (
        "severite", "gravite", "criticite", "niveau de gravite", "niveau de severite",
        "niveau de criticite", "priorite de l'incident", "gravite de l'incident", "niveau",
    ),
    Key.STATUS: (
        "statut", "etat", "etat actuel", "statut actuel", "statut de l'incident",
        "etat de l'incident",
    ),
    Key.AUTHOR: (
        "auteur", "auteure", "autrice", "redige par", "redacteur", "redactrice", "ecrit par",
        "prepare par", "responsable du document", "auteur·e", "auteur.e",
    ),
    Key.REPORT_DATE: (
        "date du rapport", "date du postmortem", "date de redaction", "date de publication",
        "publie le", "redige le", "cree le", "date de creation", "date du document",
    ),
    Key.LAST_UPDATED: (
        "derniere mise a jour", "derniere modification", "derniere revision", "mis a jour le",
        "mise a jour le", "mis a jour", "modifie le", "date de mise a jour", "date de modification",
        "derniere mise a jour le",
    ),
    Key.REVIEW_STATUS: (
        "statut de la revue", "etat de la revue", "statut de relecture", "statut de validation",
    ),
    Key.REVIEWED_BY: (
        "relu par", "valide par", "approuve par", "relecteur", "revu par", "relectrice",
        "verifie par",
    ),
    Key.REVIEW_DATE: (
        "date de revue", "date de relecture", "date de validation", "relu le", "valide le",
        "approuve le", "date de la revue", "revu le",
    ),
    Key.INCIDENT_ID: (
        "id de l'incident", "identifiant", "identifiant de l'incident", "numero d'incident",
        "n d'incident", "reference de l'incident", "numero de ticket", "id incident",
        "numero de l'incident", "ref incident",
    ),
    Key.SCOPE: ("portee", "etendue", "perimetre", "ampleur"),
    Key.AFFECTED_COUNT: (
        "utilisateur affecte", "utilisateur impacte", "utilisateur touche",
        "nombre d'utilisateur affecte", "nombre d'utilisateur impacte",
        "nombre d'utilisateur touche", "client affecte", "client impacte", "client touche",
        "nombre de client affecte", "nombre de client impacte", "utilisateur concerne",
        "requete en erreur", "nombre de client touche", "requete affectee",
    ),
    Key.AFFECTED_DURATION: (
        "duree de l'impact client", "duree de l'impact utilisateur", "duree pour les client",
    ),
    Key.REVENUE_LOST: (
        "perte de revenu", "perte de revenus", "perte financiere", "cout", "cout estime",
        "manque a gagner", "perte de chiffre d'affaire", "impact financier",
    ),
    Key.SLA_BREACH: (
        "violation du sla", "violation de sla", "sla viole", "sla non respecte",
        "non respect du sla", "violation du slo", "slo viole", "rupture de sla",
        "depassement du sla",
    ),
    Key.COMPLAINTS: (
        "plainte", "reclamation", "plainte client", "ticket support", "reclamation client",
        "demande de support", "nombre de plainte",
    ),
    Key.REPUTATION: ("reputation", "image", "impact sur la reputation", "impact sur l'image"),
    Key.SERVICES: (
        "service affecte", "service impacte", "service touche", "service concerne", "service",
        "systeme affecte", "systeme impacte", "composant affecte", "systeme concerne",
    ),
    Key.WHAT_BROKE: (
        "ce qui a casse", "qu'est ce qui a casse", "ce qui est tombe en panne", "quoi",
    ),
    Key.WHY_IT_BROKE: ("pourquoi cela a casse", "pourquoi ca a casse"),
    Key.TRIGGERED_BY: (
        "declenche par", "declencheur", "element declencheur", "evenement declencheur",
        "provoque par",
    ),
    Key.CONTRIBUTING_FACTORS: ("facteur contributif", "facteur aggravant"),
    Key.DETECTED_BY: (
        "detecte par", "decouvert par", "signale par", "mode de detection", "detection",
        "methode de detection", "moyen de detection", "source de detection", "comment detecte",
        "remonte par",
    ),
    Key.ALERT_NAME: ("alerte", "nom de l'alerte"),
    Key.ALERT_TIME: (
        "heure de l'alerte", "alerte declenchee a", "premiere alerte", "alerte a",
        "alerte declenchee",
    ),
    Key.TIME_TO_DETECT: (
        "temp de detection", "delai de detection", "temp avant detection", "delai avant detection",
        "temp moyen de detection", "temp jusqu'a la detection",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "temp d'acquittement", "delai de prise en charge", "temp de prise en charge",
        "temp de reaction", "delai d'acquittement", "delai de reaction", "delai de reponse",
    ),
    Key.TIME_TO_TRIAGE: ("temp de triage",),
    Key.TIME_TO_IDENTIFY: (
        "temp de diagnostic", "delai de diagnostic", "temp d'identification",
        "temp d'identification de la cause", "delai d'identification",
        "temp d'identification de la cause racine",
    ),
    Key.TIME_TO_MITIGATE: (
        "temp d'attenuation", "delai d'attenuation", "temp de mitigation", "delai de mitigation",
        "temp de contournement",
    ),
    Key.TIME_TO_REPAIR: ("temp de reparation", "delai de reparation"),
    Key.TIME_TO_RESOLVE: (
        "temp de resolution", "delai de resolution", "temp de retablissement",
        "delai de retablissement", "temp moyen de retablissement", "temp moyen de resolution",
        "temp de reprise",
    ),
    Key.WENT_WELL: ("bien",),
    Key.CHANNEL: ("canal", "canal slack", "canal de l'incident"),
    Key.PARTICIPANTS: (
        "participant", "intervenant", "personne impliquee", "astreinte", "equipe d'astreinte",
    ),
    Key.UPDATE_CADENCE: ("frequence des mise a jour",),
    Key.STATUS_PAGE: ("page de statut", "page d'etat"),
    Key.CUSTOMER_EMAIL: (
        "e mail aux client", "email client", "courriel aux client", "e mail client",
    ),
    Key.SOCIAL_MEDIA: ("reseaux sociaux",),
    Key.UPTIME_TARGET: (
        "objectif de disponibilite", "disponibilite cible", "taux de disponibilite cible",
        "cible de disponibilite",
    ),
    Key.DOWNTIME: (
        "temp d'arret", "duree d'indisponibilite", "indisponibilite", "temp d'indisponibilite",
        "interruption de service", "duree de l'indisponibilite", "indisponibilite totale",
    ),
    Key.NORMAL_ERROR_RATE: ("taux d'erreur normal", "taux d'erreur habituel"),
    Key.INCIDENT_ERROR_RATE: (
        "taux d'erreur", "taux d'erreur pendant l'incident", "pendant l'incident",
        "taux d'erreur maximal",
    ),
    Key.PEAK_ERRORS: ("nombre d'erreur", "nombre maximal d'erreur", "pic d'erreur"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("jour",),
    Column.DATE: ("date de l'evenement",),
    Column.TIME: (
        "heure", "horaire", "horodatage", "quand", "date et heure", "date and heure", "moment",
        "temp", "debut",
    ),
    Column.EVENT: (
        "evenement", "description", "quoi", "detail", "commentaire", "fait", "que s'est il passe",
        "action and evenement", "evenement and action", "remarque",
    ),
    Column.DONE: (
        "action", "action menee", "action prise", "mesure", "reponse", "action entreprise",
    ),
    Column.BY_WHOM: (
        "par", "par qui", "qui", "acteur", "personne", "auteur", "intervenant", "nom",
        "responsable",
    ),
    Column.NUMBER: ("n", "numero", "no"),
    Column.ACTION: (
        "action", "mesure", "tache", "quoi", "description", "action corrective", "recommandation",
        "etape", "amelioration", "action a mener", "mesure corrective", "a faire", "detail",
    ),
    Column.OWNER: (
        "responsable", "porteur", "proprietaire", "qui", "assigne a", "attribue a", "affecte a",
        "pilote", "personne responsable", "equipe", "assigne", "equipe responsable", "referent",
        "a la charge de", "charge de",
    ),
    Column.PRIORITY: ("priorite", "urgence", "importance"),
    Column.DUE: (
        "echeance", "date limite", "date d'echeance", "pour le", "delai", "date butoir", "quand",
        "date cible", "avant le", "date prevue", "deadline prevue", "date de fin", "pour quand",
    ),
    Column.STATUS: ("statut", "etat", "avancement", "fait", "termine", "progression", "resultat"),
    Column.TYPE: ("type d'action", "categorie", "nature", "domaine"),
    Column.TRACKING: ("suivi", "reference", "lien", "ticket de suivi", "numero de ticket"),
    Column.SOURCE: ("preuve", "source des donnee"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "début de l'incident", "début de la panne", "début de l'impact", "début de l'interruption",
        "l'incident commence", "la panne commence", "premières erreurs", "première erreur",
        "devient indisponible", "tombe en panne", "ne répond plus", "cesse de répondre",
        "commence à échouer", "commencent à échouer", "hausse des erreurs",
    ),
    Key.DETECTED: (
        "alerte", "alertes", "alerte déclenchée", "alerté", "première alerte", "détecté",
        "détectée", "détection", "signalé", "signale", "signalent", "signalement", "constaté",
        "découvert", "découvre", "remarque",
    ),
    Key.ACKNOWLEDGED: (
        "acquitte", "acquitté", "acquittée", "prend en charge", "pris en charge", "prise en charge",
        "accuse réception",
    ),
    Key.DECLARED: (
        "incident déclaré", "déclare l'incident", "déclare un incident", "incident ouvert",
        "ouverture de l'incident", "cellule de crise ouverte",
    ),
    Key.MITIGATED: (
        "atténué", "atténuation", "contenu", "contournement en place", "contournement appliqué",
        "retour arrière effectué", "retour arrière terminé", "rollback effectué",
        "rollback terminé", "correctif déployé", "correctif appliqué", "les erreurs diminuent",
    ),
    Key.RESOLVED: (
        "incident résolu", "incident clos", "incident clôturé", "problème résolu", "résolu",
        "résolution", "fin de l'incident", "fin de la panne", "fin de l'interruption",
        "fin de l'impact", "service rétabli", "rétabli", "rétablissement", "retour à la normale",
        "tout est revenu à la normale", "entièrement rétabli", "complètement rétabli",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: ("durée totale", "durée de l'incident"),
    Key.TIME_TO_DETECT: (
        "temps de détection", "délai de détection", "incident détecté", "problème détecté",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "délai de prise en charge", "temps d'acquittement", "alerte acquittée",
    ),
    Key.TIME_TO_IDENTIFY: ("cause racine identifiée", "cause identifiée", "cause trouvée"),
    Key.TIME_TO_RESOLVE: (
        "temps de résolution", "délai de résolution", "incident résolu", "problème résolu",
    ),
    Key.DOWNTIME: ("durée d'indisponibilité", "temps d'arrêt", "indisponibilité totale"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
