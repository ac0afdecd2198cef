"""The words that German titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "zusammenfassung kurzfassung",
        Role.IMPACT: "auswirkung auswirkungen folgen schaden konsequenz konsequenzen "
        "beeintrachtigung beeintrachtigungen",
        Role.TIMELINE: "chronologie zeitleiste zeitlinie zeitverlauf zeitstrahl zeitablauf "
        "ereignisablauf ereignisverlauf",
        Role.ROOT_CAUSE: "ursache ursachen ursprung grund",
        Role.TRIGGER: "ausloser",
        Role.DETECTION: "erkennung entdeckung",
        Role.RESOLUTION: "behebung wiederherstellung losung entstorung",
        Role.ACTIONS: "folgemassnahme folgemassnahmen massnahme massnahmen "
        "massnahmenplan aktionsplan",
        Role.PREVENTION: "vorbeugung pravention",
        Role.LESSONS: "erkenntnis erkenntnisse lehre lehren",
        Role.BACKGROUND: "hintergrund vorgeschichte",
    },
    described=(
        Described(Role.CONTRIBUTING, "beitragende begunstigende mitwirkende weitere",
                  "faktoren faktor ursachen umstande"),
        Described(Role.IMMEDIATE_ACTIONS, "sofort* ergriffene getroffene unmittelbare",
                  "massnahmen sofortmassnahmen sofortmassnahme"),
        Described(Role.ACTIONS, "nachste weitere kunftige geplante offene", "schritte punkte"),
        Described(Role.TIMELINE,
                  "zeitlicher chronologischer nacht abend* tag tage morgen* storung vorfall* "
                  "ausfall* ereignis* unfall*",
                  "ablauf verlauf hergang"),
        Described(Role.TIMELINE, "stunde minute", "stunde minute"),
        Described(Role.SUMMARY, "kurze wort worten satz satzen", "in wichtigste"),
        Described(Role.SUMMARY, "gesagt gefasst erzahlt", "kurz"),
    ),
    carriers="analyse beschreibung uberblick ubersicht darstellung erklarung bewertung "
    "zusammenfassung liste umfang",
    of="der des von vom fur auf zu zum zur in im bei mit nach uber aus an am durch gegen",
    articles="die das den dem ein eine einer unsere unser diese dieser",
    joiners="und sowie oder",
    foreign="verwandte ahnliche andere anderer fruhere vorherige mogliche beispiel vorlage kein "
    "keine ohne",
    questions=(
        Question(Role.IMPACT, "wer was wen", "betroffen getroffen traf trifft"),
        Question(Role.ROOT_CAUSE, "warum wieso weshalb wodurch",
                 "ist kam kommen passiert geschah war konnte wurde wurden hat haben fiel"),
        Question(Role.ROOT_CAUSE, "warum wieso weshalb", "*",
                 "wir ich sie er man das der die den dieser diese dieses ein eine es so nicht "
                 "kein keine uns"),
        Question(Role.DETECTION, "wie wann", "bemerkt erkannt entdeckt aufgefallen erfahren"),
        Question(Role.RESOLUTION, "wie was", "behoben gelost geholfen"),
        Question(Role.LESSONS, "was", "gelernt lernen"),
        Question(Role.ACTIONS, "wie was", "kunftig verhindern vermeiden jetzt tun andern"),
        Question(Role.SUMMARY, "was", "passiert geschehen geschah"),
    ),
    compounds=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="ausgefallen panne havarie ereignis storung ausfall vorfall incident problem fehler "
    "beeintrachtigung unterbrechung",
    mending="reparatur behebung losung wiederherstellung entstorung korrektur",
    review="ruckblick ruckschau nachschau nachbesprechung nachbetrachtung retrospektive retro "
    "review postmortem",
    events={
        Key.DATE: "wann",
        Key.STARTED: "kaputt defekt abgesturzt versagte versagt beginn begonnen begann anfang",
        Key.DETECTED: "bemerkt entdeckt erkannt festgestellt erkennung entdeckung",
        Key.MITIGATED: "entscharft eingedammt gemildert eindammung",
        Key.RESOLVED: "repariert instandgesetzt entstort korrigiert "
        "ende behoben beendet gelost behebung wiederherstellung",
        Key.DURATION: "wie_lange dauer dauerte",
    },
    bounds={
        Key.STARTED: "aufgetreten eingetreten von ab seit",
        Key.DETECTED: "gemeldet gefunden",
        Key.RESOLVED: "bis geschlossen vorbei",
        Key.DATE: "tag datum",
    },
    finished="abgeschlossen fertig beendet erfolgt",
    held="am gehalten datum tag vom stattgefunden",
    after="nach",
    first="erster erste erstes",
    faults="fehler fehlerhafte fehlerhafter falsche falscher anfrage antwort datensatz symptom",
    fillers="war es ging gesamte gesamten ganze ganzen "
    "am um der die das des dem den vom zeit uhr zuerst vollstandig",
    report="bericht dokument protokoll postmortem",
    itself="nachbetrachtung niederschrift text aufarbeitung vermerk",
    editions="fassung version ausgabe",
    written="verfasst erstellt geschrieben erstellung bearbeitet",
    signing="von durch und",
    askers="wer wie wodurch was",
    checked="gegengelesen gepruft freigegeben freigabe genehmigt abgenommen abnahme "
    "gegengezeichnet besprochen abgesegnet angenommen akzeptiert gelesen",
    levels="stufe schwere schweregrad klasse kategorie einstufung prioritat prio wie_schlimm "
    "wie_schwer",
    states="status zustand",
    now="aktueller aktuell derzeitiger jetziger",
    spans="zeitraum fenster zeitfenster",
    published="veroffentlicht veroffentlichung versandt verteilt verschickt geteilt",
    effects="beeintrachtigung",
)
