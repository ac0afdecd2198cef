"""How German counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

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

COUNTS = CountWords(
    changes=(
        "rückgang", "abnahme", "senkung", "reduktion", "reduzierung", "verringerung", "einbruch",
        "anstieg", "zunahme", "zuwachs", "steigerung", "verbesserung", "weniger", "mehr",
        "niedriger", "höher", "schneller", "langsamer", "kleiner", "größer",
        "länger", "kürzer",
    ),
    change_by=("um",),
    change_to=("auf",),
    multiples={
        "das doppelte": 2, "doppelt so viel": 2, "doppelt so viele": 2, "das dreifache": 3,
        "das vierfache": 4, "das fünffache": 5, "das zehnfache": 10,
    },
    differences=(
        "verlust von", "rückgang von", "rückgang um", "differenz von", "unterschied von",
        "lücke von", "abnahme um", "abnahme von", "anstieg um", "anstieg von", "zuwachs von",
        "zunahme um", "minus von", "plus von", "sank um", "fiel um", "stieg um", "fehlbetrag von",
        "ein minus von",
    ),
    differences_behind=(
        "weniger", "mehr", "fehlten", "fehlen", "zu viel", "zu wenig", "zu viele", "zu wenige",
        "verloren",
    ),
    ratios=r"mal (?:so|mehr|höher|größer|kleiner|niedriger|weniger)|-?fache[ns]?",
    sums=("insgesamt", "zusammen", "in summe", "alles in allem", "gesamt"),
    making=(
        "macht", "das sind", "das macht", "also", "somit", "das ergibt", "ergibt", "das heißt",
        "mithin",
    ),
    leaving=(
        "bleiben", "blieben", "verbleiben", "verblieben", "übrig bleiben", "übrig blieben",
        "bleiben noch", "blieben noch",
    ),
    others=(
        "die anderen", "die übrigen", "die restlichen", "die verbliebenen", "die verbleibenden",
        "die weiteren", "der anderen", "der übrigen", "den anderen", "den übrigen",
        "den restlichen", "restliche", "übrige", "verbleibende",
    ),
    rest=(
        "rest", "der rest", "dem rest", "den rest", "alle übrigen", "alles übrige", "alles andere",
        "allem anderen", "etwas anderem", "anderes", "anderem", "sonstige", "sonstigen",
        "sonstiges", "andere", "anderen", "übrige",
        "übrigen",
    ),
    adding=("sowie", "plus",),
    shared=("beide", "beiden", "beidem", "beides", "beider", "überschneiden", "überschneidung",),
    each=("jede der", "jeder der", "jedes der", "jedem der", "je", "jeweils"),
    per=("pro", "je", "jede", "jeder", "jeden", "jedem", "jedes"),
    priced=("à", "zu je", "zu", "bei", "mal", "x", "×"),
    numbers={
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90,
    },
    fractions={
        "die hälfte": 0.5, "ein drittel": 1 / 3, "ein viertel": 0.25, "zwei drittel": 2 / 3,
        "drei viertel": 0.75, "dreiviertel": 0.75, "ein fünftel": 0.2, "ein zehntel": 0.1,
    },
    in_every=("von", "aus"),
)  # fmt: skip
