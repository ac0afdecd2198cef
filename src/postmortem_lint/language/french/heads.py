"""The words that French titles of sections are made of."""

from __future__ import annotations

from postmortem_lint.language.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "resume synthese",
        Role.IMPACT: "impact consequence degat",
        Role.TIMELINE: "chronologie",
        Role.ROOT_CAUSE: "cause origine raison",
        Role.TRIGGER: "declencheur",
        Role.DETECTION: "detection",
        Role.RESOLUTION: "resolution remediation retablissement mitigation",
        Role.PREVENTION: "prevention",
        Role.LESSONS: "lecon enseignement apprentissage",
    },
    described=(
        Described(Role.CONTRIBUTING, "contributif* contribuant aggravant*", "facteur cause"),
        Described(Role.ACTIONS, "corrective corrective* preventive preventive* suivi suivre mener "
                  "venir prevue futur* prochaine", "action mesure etape"),
        Described(Role.TIMELINE, "evenement", "deroulement deroule fil suite chronologie"),
    ),
    carriers="analyse description detail explication evaluation liste recherche identification "
    "etendue",
    of="de du des d' sur pour en a au aux dans par avec lors",
    articles="le la l les un une notre nos cette ces",
    joiners="et ou",
    foreign="autre lie liee similaire precedent precedente possible potentiel exemple modele sans "
    "pas aucun aucune",
    questions=(
        Question(Role.IMPACT, "qui quoi", "touche impacte affecte concerne"),
        Question(Role.ROOT_CAUSE, "pourquoi", "cela a est c'est avons etait"),
        Question(Role.DETECTION, "comment", "detecte decouvert apercu remarque"),
        Question(Role.RESOLUTION, "comment", "resolu corrige repare retabli"),
        Question(Role.LESSONS, "qu'avons ce", "appris"),
        Question(Role.ACTIONS, "comment que", "eviter empecher"),
        Question(Role.SUMMARY, "que ce qu'est qu'est-ce", "passe"),
    ),
    head_first=True,
)  # fmt: skip
