"""German verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.clause_words import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("begann", "begannen", "begonnen", "startete", "gestartet"),
        Happening.FAIL: ("ausgefallen", "zusammengebrochen", "abgestürzt"),
        Happening.LAST: ("dauerte", "dauerten", "gedauert", "währte", "anhielt", "angehalten"),
        Happening.ALERT: ("alarmierte", "alarmiert", "ausgelöst"),
        Happening.NOTICE: ("bemerkt", "entdeckt", "erkannt", "festgestellt"),
        Happening.ACKNOWLEDGE: ("quittiert", "bestätigt", "übernommen"),
        Happening.DECLARE: ("ausgerufen",),
        Happening.FIND_CAUSE: ("gefunden", "ermittelt", "identifiziert", "eingegrenzt"),
        Happening.MITIGATE: ("eingedämmt", "entschärft", "abgemildert"),
        Happening.DEPLOY: ("ausgerollt", "eingespielt", "veröffentlicht", "ausgeliefert"),
        Happening.UNDO: (
            "zurückgerollt", "zurückgenommen", "zurückgesetzt", "rückgängig", "zurückgespielt",
        ),
        Happening.RESTART: ("neugestartet", "neu gestartet"),
        Happening.MEND: ("repariert", "korrigiert", "ausgebessert"),
        Happening.RESTORE: ("wiederhergestellt", "wieder verfügbar", "wieder erreichbar"),
        Happening.RESOLVE: ("behoben", "gelöst"),
        Happening.END: ("endete", "endeten", "beendet", "geendet", "vorbei"),
    },
    nouns={
        Happening.DEPLOY: ("rollout", "deployment"),
        Happening.UNDO: ("rollback",),
        Happening.RESTART: ("neustart",),
        Happening.RESTORE: ("wiederherstellung",),
        Happening.RESOLVE: ("behebung",),
        Happening.NOTICE: ("entdeckung", "erkennung"),
    },
    being=(
        "wurde", "wurden", "war", "waren", "ist", "sind", "worden", "gewesen", "blieb", "blieben",
    ),
    states=(
        "ausgefallen", "nicht erreichbar", "nicht verfügbar", "offline", "unerreichbar", "gestört",
        "lahmgelegt",
    ),
    beside_verbs=(
        "wurde", "wurden", "war", "waren", "ist", "sind", "worden", "hat", "hatte", "haben",
        "lang", "vollständig", "endlich", "schließlich", "dann", "auch", "bereits", "komplett",
        "erst",
    ),
    pasts=(
        "wurde", "wurden", "war", "waren", "hatte", "hatten", "kam", "kamen", "ging", "gingen",
        "fiel", "fielen", "brach", "lief", "liefen", "rief", "riefen", "fand", "fanden", "gab",
        "stand", "standen", "schrieb", "stieg", "sank", "half", "brachte", "brachten", "nahm",
    ),
    incidents=("vorfall", "störung", "ausfall", "problem", "incident", "vorfalls", "ausfalls"),
    harms=("unterbrechung", "beeinträchtigung", "fehler", "downtime", "ausfallzeit"),
    services=("dienst", "dienste", "service", "system", "systeme", "plattform", "website", "alles"),
    watchers=("alarm", "alarme", "überwachung", "monitoring", "bereitschaft", "team"),
    causes=("ursache", "fehlerursache", "grund"),
    starts=("beginn", "start", "anfang"),
    pronouns=("er", "sie", "es", "dies"),
    speakers=("wir",),
    possessives=("seine", "seinen", "seinem", "ihre", "ihren", "ihrem", "eigene", "eigenen"),
    plain=(
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "einen", "einem",
        "unser", "unsere", "dieser", "diese", "dieses", "gesamte", "gesamten", "ganze", "ganzen",
        "komplette", "alle", "allen",
    ),
    wholes=("alle", "allen", "alles", "jeden"),
    narrowing=("für", "in"),
    unreal=("wenn", "falls", "sofern", "würde", "würden", "wäre", "wären", "hätte", "hätten"),
    not_once=(
        "nicht", "nie", "niemand", "kein", "keine", "keiner", "jeder", "jede", "jedes",
        "jeden", "jedem", "täglich", "nächtlich", "nächtliche", "wöchentlich", "stündlich",
        "meist", "meistens", "normalerweise", "üblicherweise", "immer", "oft", "geplant",
        "geplante", "soll", "sollte", "sollten", "kann", "können", "könnte", "muss", "wird",
        "werden", "übung", "pro", "teilweise", "größtenteils", "allmählich", "schrittweise",
    ),
    repeated=(
        "wieder", "erneut", "nochmals", "zweite", "zweiten", "zweiter", "dritte", "weitere",
        "weiterer", "weiteren", "andere", "anderer", "anderen", "zweimal", "vorige", "vorigen",
        "letzte", "letzten", "nächste", "ähnliche", "ähnlicher", "einige", "mehrere", "manche",
        "ebenfalls",
    ),
    part=(
        "ersten", "letzten", "nächsten", "weitere", "weiteren", "nur", "jede", "jeder", "alle",
        "pro", "je", "durchschnittlich", "schnitt", "zusätzliche", "übrigen", "länger", "kürzer",
        "jeweils", "erste", "letzte",
    ),
    sums=("insgesamt",),
    lasting=("von", "zwischen"),
    ranging=("von",),
    until=("bis",),
    since=("seit",),
    limits=("bis", "vor", "gegen"),
    during=("für", "während"),
    equating=("also", "insgesamt", "das sind", "somit", "gut"),
    in_time=("in", "nach", "binnen", "innerhalb"),
    taking=("dauerte",),
    after=("nach",),
    bounding=("vor", "später", "früher", "ab", "pro", "alt"),
    relatives=("welcher", "welche", "welches"),
    conjunctions=(
        "und", "aber", "während", "nachdem", "bevor", "als", "weil", "da", "obwohl", "sobald",
        "dass",
    ),
    prepositions=(
        "von", "in", "im", "an", "am", "um", "mit", "zu", "zum", "zur", "bei", "beim", "für",
        "auf", "durch", "nach", "vor", "bis", "seit", "zwischen", "ab", "gegen", "aus", "über",
        "unter", "innerhalb", "binnen", "wegen", "uhr",
    ),
    of=("von",),
    verb_last=True,
)  # fmt: skip
