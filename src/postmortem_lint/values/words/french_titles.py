"""French titles of sections, fields and columns. A title stands under one role only."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.values.words.titles import titles

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: titles("métadonnées, informations générales"),
    Role.SUMMARY: titles(
        "résumé, résumé de l'incident, synthèse, résumé exécutif, que s'est-il passé, description"
    ),
    Role.BACKGROUND: titles("contexte, objectif initial"),
    Role.IMPACT: titles("impact, impacts, conséquences, impact utilisateur, impact client"),
    Role.TIMELINE: titles(
        """
        chronologie, chronologie des événements, chronologie de l'incident, déroulement,
        déroulement des événements, déroulé, fil des événements, frise chronologique
        """
    ),
    Role.ROOT_CAUSE: titles(
        """
        cause, causes, cause racine, causes racines, analyse de la cause racine,
        analyse des causes, cause première, cause profonde
        """
    ),
    Role.CONTRIBUTING: titles("facteurs contributifs, facteurs aggravants, causes contributives"),
    Role.TRIGGER: titles("déclencheur, élément déclencheur, facteur déclencheur"),
    Role.FIVE_WHYS: titles("cinq pourquoi, 5 pourquoi, les cinq pourquoi, les 5 pourquoi"),
    Role.DETECTION: titles("détection, découverte"),
    Role.RESPONSE: titles("réponse, réaction, réponse à l'incident"),
    Role.IMMEDIATE_ACTIONS: titles("actions immédiates, mesures immédiates"),
    Role.RESOLUTION: titles(
        "résolution, correction, rétablissement, remédiation, mesures de correction"
    ),
    Role.COMMUNICATION: titles("communication"),
    Role.METRICS: titles("métriques, indicateurs"),
    Role.ACTIONS: titles(
        """
        actions, actions correctives, plan d'action, plan d'actions, prochaines étapes,
        recommandations, recommandation, actions à mener, suivi, mesures correctives
        """
    ),
    Role.PREVENTION: titles("prévention, mesures préventives"),
    Role.LESSONS: titles(
        "leçons, leçons apprises, enseignements, leçons tirées, conclusion, retour d'expérience"
    ),
    Role.WELL: titles("ce qui a bien fonctionné, ce qui s'est bien passé, points positifs"),
    Role.WRONG: titles(
        """
        ce qui a mal fonctionné, ce qui s'est mal passé, points à améliorer,
        ce qui n'a pas fonctionné, points d'amélioration
        """
    ),
    Role.LUCKY: titles("où nous avons eu de la chance, coups de chance"),
    Role.ATTENDEES: titles("participants"),
    Role.APPENDIX: titles("annexe, annexes, références, liens"),
    Role.RELATED_INCIDENTS: titles("incidents liés, incidents similaires"),
}
"""Headings and bold labels that open a section."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: titles("titre"),
    Key.DATE: titles("date, date de l'incident"),
    Key.STARTED: titles("début, heure de début, commencé à"),
    Key.DETECTED: titles("détecté, détecté à, heure de détection"),
    Key.RESOLVED: titles("fin, heure de fin, résolu, résolu à, heure de résolution"),
    Key.DURATION: titles("durée"),
    Key.DOWNTIME: titles("indisponibilité, durée d'indisponibilité"),
    Key.SEVERITY: titles("sévérité, gravité, criticité"),
    Key.STATUS: titles("statut, état"),
    Key.AUTHOR: titles("auteur, auteurs, rédacteur, rédigé par, autrice"),
    Key.REPORT_DATE: titles("date du rapport, rédigé le, publié le"),
    Key.REVIEWED_BY: titles("relu par, relecteur, validé par"),
    Key.SERVICES: titles("services affectés, services touchés, services impactés"),
    Key.PARTICIPANTS: titles("participants"),
}
"""Labels of fields."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DATE: titles("date"),
    Column.TIME: titles("heure, horodatage, quand"),
    Column.EVENT: titles("événement, évènement, description, quoi"),
    Column.DONE: titles("action, action menée"),
    Column.BY_WHOM: titles("qui, par qui, acteur"),
    Column.NUMBER: titles("numéro"),
    Column.ACTION: titles("action, tâche, mesure, description, quoi"),
    Column.OWNER: titles("responsable, porteur, qui, assigné à"),
    Column.PRIORITY: titles("priorité"),
    Column.DUE: titles("échéance, date limite, pour quand, délai"),
    Column.STATUS: titles("statut, état"),
    Column.TYPE: titles("type, catégorie"),
    Column.TRACKING: titles("ticket, lien, suivi"),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""
