"""The words that French titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "resume synthese essentiel",
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
        Described(Role.ACTIONS, "action amelioration", "plan"),
        Described(Role.IMPACT, "client utilisateur service voyageur visiteur public", "effet"),
        Described(Role.SUMMARY, "mot bref phrase ligne", "en"),
        Described(Role.TIMELINE, "heure minute", "heure minute"),
        Described(Role.TIMELINE, "evenement fait incident panne nuit soiree journee matinee",
                  "deroulement deroule fil suite chronologie"),
    ),
    carriers="analyse description detail explication evaluation liste recherche identification "
    "etendue",
    of="de du des d' sur pour par en a au aux dan avec lor",
    articles="le la l' les un une notre nos cette ces",
    elided="l' d'",
    joiners="et ou",
    foreign="autre lie liee similaire precedent precedente possible potentiel exemple modele san "
    "pas aucun aucune",
    questions=(
        Question(Role.IMPACT, "qui quoi", "touche impacte affecte concerne"),
        Question(Role.ROOT_CAUSE, "pourquoi", "cela a est c'est avon etait"),
        Question(Role.ROOT_CAUSE, "pourquoi", "*il *elle s'est ne_fonctionnait"),
        Question(Role.DETECTION, "comment", "detecte decouvert apercu remarque"),
        Question(Role.RESOLUTION, "comment", "resolu corrige repare retabli"),
        Question(Role.LESSONS, "qu'avon ce", "appris"),
        Question(Role.ACTIONS, "comment que ce",
                 "eviter empecher faison feron changeon changeron changer ameliorer faire"),
        Question(Role.SUMMARY, "que ce qu'est qu'est-ce", "passe"),
    ),
    head_first=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incident panne interruption probleme defaut perturbation degradation coupure",
    mending="reparation correction solution retablissement remise",
    review="retrospective retro revue retour bilan debriefing postmortem",
    events={
        Key.DATE: "quand",
        Key.STARTED: "casse plante tombe tombee debut commence debute",
        Key.DETECTED: "detecte detectee constate constatee decouvert decouverte "
        "detection decouverte",
        Key.MITIGATED: "attenue attenuee contenu contenue attenuation contournement",
        Key.RESOLVED: "repare reparee depanne depannee "
        "fin resolu resolue retabli retablie corrige corrigee termine terminee "
        "resolution retablissement",
        Key.DURATION: "combien combien_de longueur duree",
    },
    bounds={
        Key.STARTED: "de survenu survenue depuis",
        Key.DETECTED: "signale signalee",
        Key.RESOLVED: "jusqu jusque",
        Key.DATE: "date jour",
    },
    finished="terminee termine finie faite effectuee",
    held="au tenue tenu le date jour du d experience",
    after="apres apre post suite d'apre",
    first="premier premiere",
    faults="erreur echec requete reponse symptome erronee erronne fautive",
    fillers="temp quelle quel etait totale total le la les l de du des d a au en heure",
    report="rapport document",
    itself="compte_rendu note texte analyse",
    editions="version",
    written="redige redigee redaction ecrit etabli",
    signing="par et",
    askers="qui comment quoi",
    checked="relu relue relecture valide validee validation approuve approuvee approbation "
    "verifie verifiee accepte acceptee revu adopte adoptee discute",
    levels="gravite severite niveau classe categorie priorite criticite",
    states="statut etat",
    now="actuel actuelle courant",
    spans="fenetre periode plage creneau",
    published="publie publiee publication emis diffuse diffusion partage",
    effects="degradation perturbation",
)
