"""How German says how many action items are done."""

from __future__ import annotations

from postmortem_lint.language.tables.tally import TallyWords

TALLY = TallyWords(
    items=(
        "maßnahmen", "maßnahme", "aktionspunkte", "aktionspunkt", "folgeaufgaben",
        "folgemaßnahmen", "aktionen", "korrekturmaßnahmen",
    ),
    things=(
        "empfehlungen", "empfehlung", "zusagen", "nummern", "nummer",
        "punkte", "punkten", "punkt", "aufgaben", "aufgabe", "schritte", "schritten",
        "änderungen", "tickets", "arbeiten", "vorhaben",
    ),
    numbers={"beide": 2, "beiden": 2, "keins": 0},
    every=("alle", "sämtliche", "allen"),
    none=("keine", "keine der", "keine von", "keiner", "keines"),
    firsts=("ersten", "erste"),
    lasts=("letzten", "letzte"),
    ordinals={"erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5},
    of=("der", "von", "von den", "dieser", "unserer", "aus", "unter den"),
    beside=(
        "die", "den", "ist", "sind", "bislang", "bisher", "noch", "schon", "bereits", "jetzt",
        "derzeit", "aktuell", "inzwischen", "auch", "nur", "nun", "davon", "andere", "anderen",
        "übrigen", "restlichen", "weitere", "weiteren", "worden", "und", "war", "waren",
        "wurde", "wurden", "hatte", "hatten", "wird", "werden", "stand", "heute", "es", "liste",
    ),
    done=(
        "fertiggestellt", "in kraft", "live", "erfüllt", "wirksam", "abgehakt", "ausgerollt",
        "eingeführt", "beendet",
    ),
    plurals={"e": ""},
    open=(
        "offen", "offene", "zu tun", "stehen noch aus", "steht noch aus", "stehen aus",
        "steht aus", "bleiben", "bleibt", "ausstehen", "verbleiben", "fehlen", "fehlt",
        "unvollendet", "unerledigt", "fehlen noch",
    ),
    begun=(
        "in arbeit", "begonnen", "angefangen", "in umsetzung", "in bearbeitung", "laufen",
        "läuft", "laufen noch", "läuft noch", "gestartet",
    ),
    waiting=("geplant", "nicht begonnen", "noch nicht begonnen", "vorgesehen"),
    denials=("nicht", "noch nicht", "nie"),
    past=("war", "waren", "wurde", "wurden", "hatte", "hatten"),
    unreal=(
        "hälfte", "bis auf",
        "soll", "sollen", "sollte", "sollten", "muss", "müssen", "kann", "können", "könnte",
        "würde", "falls", "wenn", "sobald", "bis", "sein werden", "erledigt werden",
        "umgesetzt werden", "etwa", "mindestens", "höchstens", "mehr als", "weniger als",
        "fast", "rund", "außer", "einige", "ziel",
    ),
)  # fmt: skip
