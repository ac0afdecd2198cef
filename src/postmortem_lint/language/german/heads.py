"""The words that German titles of sections are made of."""

from __future__ import annotations

from postmortem_lint.language.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Role

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
        Role.ACTIONS: "folgemassnahme folgemassnahmen massnahme massnahmen",
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
        Described(Role.TIMELINE, "zeitlicher chronologischer", "ablauf verlauf hergang"),
    ),
    carriers="analyse beschreibung uberblick ubersicht darstellung erklarung bewertung "
    "zusammenfassung liste umfang",
    of="der des von vom fur auf zu zum zur in im bei mit nach uber aus an am durch gegen",
    articles="die das den dem ein eine einer unsere unser diese dieser",
    joiners="und sowie oder",
    foreign="verwandte ahnliche andere anderer fruhere vorherige mogliche beispiel vorlage kein "
    "keine ohne",
    questions=(
        Question(Role.IMPACT, "wer was wen", "betroffen getroffen"),
        Question(Role.ROOT_CAUSE, "warum wieso weshalb wodurch",
                 "ist kam kommen passiert geschah war konnte wurde wurden hat haben fiel"),
        Question(Role.DETECTION, "wie wann", "bemerkt erkannt entdeckt aufgefallen erfahren"),
        Question(Role.RESOLUTION, "wie was", "behoben gelost geholfen"),
        Question(Role.LESSONS, "was", "gelernt lernen"),
        Question(Role.ACTIONS, "wie was", "kunftig verhindern vermeiden jetzt tun"),
        Question(Role.SUMMARY, "was", "passiert geschehen geschah"),
    ),
    compounds=True,
)  # fmt: skip
