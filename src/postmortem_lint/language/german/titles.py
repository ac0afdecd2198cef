"""German titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadaten", "stammdaten", "eckdaten", "kopfdaten", "allgemeine informationen",
        "allgemeine angaben", "vorfalldaten", "angaben zum vorfall", "basisdaten", "incident daten",
        "incident identifikation", "vorfalldetail", "steckbrief",
    ),
    Role.SUMMARY: (
        "zusammenfassung", "kurzzusammenfassung", "kurzfassung", "kurzbeschreibung", "uberblick",
        "ubersicht", "zusammenfassung des vorfall", "management summary",
        "management zusammenfassung", "beschreibung", "beschreibung des vorfall",
        "vorfallbeschreibung", "problembeschreibung", "fehlerbeschreibung",
        "beschreibung der storung", "was ist passiert", "was passiert ist", "was geschah",
        "was ist geschehen", "der vorfall", "vorfall", "das problem", "abstrakt",
    ),
    Role.BACKGROUND: (
        "hintergrund", "hintergrunde", "kontext", "ausgangslage", "ausgangssituation",
        "vorgeschichte", "hintergrundinformationen", "technischer hintergrund",
    ),
    Role.NARRATIVE: ("hergang", "tathergang", "schilderung", "einzelheiten", "detail"),
    Role.IMPACT: (
        "auswirkung", "auswirkungen", "auswirkungen auf kunden", "auswirkungen auf nutzer",
        "auswirkungen auf benutzer", "kundenauswirkungen", "kundenauswirkung",
        "auswirkung auf kunden", "folgen", "schaden", "konsequenzen", "tragweite",
        "auswirkungsanalyse", "auswirkungen des vorfall", "beeintrachtigung", "beeintrachtigungen",
        "wer war betroffen", "was war betroffen", "ausmass",
    ),
    Role.USERS_AFFECTED: (
        "betroffene nutzer", "betroffene benutzer", "betroffene kunden", "betroffene anwender",
        "betroffene personen",
    ),
    Role.SERVICES_AFFECTED: (
        "betroffene dienste", "betroffene systeme", "betroffene service", "betroffene komponenten",
        "betroffene produkte", "betroffener dienst", "betroffene system",
        "betroffene systeme and produkte", "betroffene anwendungen",
    ),
    Role.BUSINESS_IMPACT: (
        "geschaftliche auswirkungen", "auswirkungen auf das geschaft", "finanzielle auswirkungen",
        "wirtschaftlicher schaden", "kosten", "finanzieller schaden",
    ),
    Role.TIMELINE: (
        "zeitverlauf", "zeitlicher verlauf", "zeitlicher ablauf", "zeitleiste", "zeitlinie",
        "zeitachse", "chronologie", "chronologie der ereignisse", "chronologischer ablauf",
        "ablauf", "ablauf der ereignisse", "ereignisablauf", "verlauf", "zeitstrahl",
        "ereignisprotokoll", "vorfallverlauf", "verlauf des vorfall", "ablauf des vorfall",
        "ereignisverlauf", "chronologischer verlauf", "zeitplan",
    ),
    Role.KEY_EVENTS: (
        "wichtige zeitpunkte", "wichtige ereignisse", "zeitpunkte", "eckzeiten", "meilensteine",
    ),
    Role.ROOT_CAUSE: (
        "ursache", "ursachen", "grundursache", "hauptursache", "kernursache", "ursachenanalyse",
        "analyse der ursache", "analyse der ursachen", "fehlerursache", "eigentliche ursache",
        "grundlegende ursache", "wurzelursache", "root cause analyse", "grund",
        "warum ist es passiert", "ursache des vorfall", "ursache der storung",
        "was war die ursache", "direkte ursache", "ursache und ausloser",
    ),
    Role.FAULT: ("fehler", "defekt"),
    Role.CONTRIBUTING: (
        "beitragende faktoren", "begunstigende faktoren", "mitwirkende faktoren",
        "beitragende ursachen", "begunstigende umstande", "nebenursachen", "einflussfaktoren",
        "weitere ursachen",
    ),
    Role.TRIGGER: ("ausloser", "auslosende ereignis", "was war der ausloser", "trigger ereignis"),
    Role.FIVE_WHYS: (
        "5 why analyse", "funf warum", "5 x warum", "5 warum", "5 mal warum", "funfmal warum",
        "5 warum methode", "5 why methode", "warum",
    ),
    Role.DETECTION: (
        "erkennung", "entdeckung", "feststellung", "detektion", "wie wurde es entdeckt",
        "wie wurde der vorfall entdeckt", "wie wurde es bemerkt", "wie wurde das problem erkannt",
        "erkennung und alarmierung", "alarmierung", "wie es auffiel", "wie e auffiel",
    ),
    Role.HOW_DETECTED: ("art der erkennung", "wie erkannt"),
    Role.ALERT_DETAILS: ("alarmdetail", "detail des alarm"),
    Role.DETECTION_QUALITY: ("bewertung der erkennung", "qualitat der erkennung"),
    Role.RESPONSE: (
        "reaktion", "vorfallbehandlung", "bearbeitung", "bearbeitung des vorfall",
        "umgang mit dem vorfall", "storungsbearbeitung", "unsere reaktion",
        "reaktion auf den vorfall",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "sofortmassnahmen", "ergriffene massnahmen", "sofortige massnahmen", "erste massnahmen",
        "durchgefuhrte massnahmen", "was wurde unternommen", "was haben wir getan",
        "unmittelbare massnahmen",
    ),
    Role.RESOLUTION: (
        "losung", "behebung", "problemlosung", "wiederherstellung", "fehlerbehebung",
        "storungsbehebung", "eindammung", "entstorung", "behebung und wiederherstellung", "abhilfe",
        "schadensbegrenzung", "losung und wiederherstellung", "wie wurde es behoben", "reparatur",
    ),
    Role.SHORT_TERM_FIX: (
        "kurzfristige losung", "temporare losung", "vorlaufige losung", "ubergangslosung",
        "provisorische losung", "behelfslosung", "zwischenlosung", "kurzfristige behebung",
    ),
    Role.LONG_TERM_FIX: (
        "langfristige losung", "dauerhafte losung", "endgultige losung", "langfristige behebung",
    ),
    Role.COMMUNICATION: ("kommunikation", "kommunikationsverlauf", "kommunikationsplan"),
    Role.INTERNAL_COMMUNICATION: ("interne kommunikation",),
    Role.EXTERNAL_COMMUNICATION: (
        "externe kommunikation", "kundenkommunikation", "kommunikation mit kunden",
        "offentliche kommunikation",
    ),
    Role.METRICS: (
        "kennzahlen", "metriken", "messwerte", "zahlen", "kenngrossen", "zeitliche kennzahlen",
        "wichtige kennzahlen",
    ),
    Role.RESPONSE_TIMES: ("reaktionszeiten", "antwortzeiten", "zeiten"),
    Role.AVAILABILITY: (
        "verfugbarkeit", "fehlerbudget", "sla auswirkungen", "auswirkungen auf sla",
    ),
    Role.ERROR_RATE: ("fehlerrate", "fehlerquote"),
    Role.ACTIONS: (
        "massnahmen", "massnahmenplan", "massnahmenliste", "folgemassnahmen", "aktionspunkte",
        "aufgaben", "nachste schritte", "korrekturmassnahmen", "weitere schritte",
        "weitere vorgehen", "geplante massnahmen", "to dos", "empfehlungen",
        "handlungsempfehlungen", "verbesserungsmassnahmen", "vorbeugende massnahmen",
        "praventivmassnahmen", "praventionsmassnahmen", "praventive massnahmen",
        "vorbeugemassnahmen", "abgeleitete massnahmen", "aktionsplan", "aktionen", "offene punkte",
        "korrektur und vorbeugemassnahmen", "massnahmen und verantwortliche", "folgeaufgaben",
        "verbesserungen", "offene aufgaben", "langfristige massnahmen", "kurzfristige massnahmen",
    ),
    Role.PREVENTION: (
        "pravention", "vorbeugung", "vermeidung", "vermeidung von wiederholungen",
        "wie verhindern wir das in zukunft", "wiederholung vermeiden", "massnahmen zur vermeidung",
    ),
    Role.LESSONS: (
        "erkenntnisse", "gewonnene erkenntnisse", "gelernte lektionen", "lektionen", "lehren",
        "was wir gelernt haben", "was haben wir gelernt", "was wurde gelernt", "fazit",
        "lernpunkte", "schlussfolgerungen", "schlussfolgerung", "wichtigste erkenntnisse",
        "lesson learned und erkenntnisse", "ruckblick", "auswertung", "lehren aus dem vorfall",
        "gelernte",
    ),
    Role.WELL: (
        "was lief gut", "was gut lief", "was gut gelaufen ist", "was ist gut gelaufen",
        "was hat gut funktioniert", "was gut funktioniert hat", "positive", "das lief gut",
        "gut gelaufen",
    ),
    Role.WRONG: (
        "was lief schlecht", "was schlecht lief", "was lief nicht gut", "was nicht gut lief",
        "was lief schief", "was schief lief", "was schiefgelaufen ist", "was ist schiefgelaufen",
        "was ist schlecht gelaufen", "was ist nicht gut gelaufen", "was nicht gut gelaufen ist",
        "was schlecht gelaufen ist", "was hat nicht funktioniert", "was nicht funktioniert hat",
        "was konnen wir verbessern", "was konnte besser laufen", "was hatte besser laufen konnen",
        "verbesserungspotenzial", "verbesserungspotential", "verbesserungsbedarf",
        "verbesserungsmoglichkeiten", "negative", "was wir verbessern konnen",
        "was wir besser machen konnen",
    ),
    Role.LUCKY: (
        "wo wir gluck hatten", "wo hatten wir gluck", "gluck", "gluckliche umstande",
        "gluck gehabt",
    ),
    Role.ATTENDEES: (
        "teilnehmer", "teilnehmende", "beteiligte", "beteiligte personen", "anwesende",
        "beteiligte team", "mitwirkende", "rollen",
    ),
    Role.APPENDIX: (
        "anhang", "anhange", "anlagen", "anlage", "referenzen", "verweise", "weiterfuhrende link",
        "weitere informationen", "zusatzliche informationen", "glossar", "belege", "nachweise",
        "notizen", "anmerkungen", "quellen", "bildschirmfoto", "hinweise",
    ),
    Role.RELATED_INCIDENTS: (
        "verwandte vorfalle", "ahnliche vorfalle", "fruhere vorfalle", "vergangene vorfalle",
        "zusammenhangende vorfalle",
    ),
    Role.RELATED_DOCUMENTS: (
        "zugehorige dokumente", "verwandte dokumente", "dokumentation", "weiterfuhrende dokumente",
    ),
    Role.COMMANDS: ("befehle", "ausgefuhrte befehle", "verwendete befehle"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("titel", "titel des vorfall", "bezeichnung", "name des vorfall", "betreff"),
    Key.DATE: (
        "datum", "datum des vorfall", "vorfallsdatum", "vorfalldatum", "datum der storung",
        "ereignisdatum", "datum des ereignisse",
    ),
    Key.STARTED: (
        "beginn", "anfang", "startzeit", "startzeitpunkt", "beginn des vorfall",
        "beginn der storung", "beginn des ausfall", "begonnen", "zeitpunkt des vorfall",
        "storungsbeginn", "vorfallbeginn", "anfangszeit", "begann um", "beginn der auswirkungen",
        "eingetreten am", "zeitpunkt des beginn", "aufgetreten am", "gestartet",
    ),
    Key.DETECTED: (
        "erkannt", "entdeckt", "bemerkt", "erkannt am", "erkannt um", "entdeckt am", "entdeckt um",
        "zeitpunkt der erkennung", "zeitpunkt der entdeckung", "festgestellt", "festgestellt am",
        "gemeldet am", "gemeldet um", "erkennungszeitpunkt", "bemerkt um",
    ),
    Key.ACKNOWLEDGED: (
        "bestatigt", "bestatigt um", "bestatigt am", "quittiert", "quittiert um", "alarm bestatigt",
        "angenommen um", "ubernommen", "ubernommen um",
    ),
    Key.DECLARED: (
        "ausgerufen", "ausgerufen um", "vorfall ausgerufen", "incident ausgerufen", "eskaliert um",
        "vorfall erklart",
    ),
    Key.MITIGATED: (
        "eingedammt", "eingedammt um", "entscharft", "entscharft um", "abgemildert", "mitigiert",
        "mitigiert um", "eingedammt am",
    ),
    Key.RESOLVED: (
        "ende", "endzeit", "endzeitpunkt", "behoben", "gelost", "behoben am", "behoben um",
        "gelost am", "gelost um", "wiederhergestellt", "wiederhergestellt um",
        "wiederhergestellt am", "ende des vorfall", "ende der storung", "ende des ausfall",
        "zeitpunkt der behebung", "zeitpunkt der losung", "zeitpunkt der wiederherstellung",
        "storungsende", "beendet", "beendet um", "vorfallende", "abgeschlossen um",
    ),
    Key.DURATION: (
        "wie lange", "wie lange es dauerte",
        "dauer", "gesamtdauer", "dauer des vorfall", "dauer der storung", "vorfalldauer",
        "storungsdauer", "dauer der auswirkungen", "zeitdauer",
    ),
    Key.RESPONSE_DURATION: ("dauer der bearbeitung", "bearbeitungsdauer"),
    Key.SEVERITY: (
        "schweregrad", "schwere", "dringlichkeit", "prioritatsstufe", "kritikalitat", "einstufung",
        "schwere des vorfall", "klassifizierung",
    ),
    Key.STATUS: (
        "zustand", "aktueller status", "stand", "status des vorfall", "vorfallstatus",
        "bearbeitungsstand",
    ),
    Key.AUTHOR: (
        "autor", "autorin", "autoren", "verfasser", "verfasserin", "verfasst von", "erstellt von",
        "geschrieben von", "ersteller", "erstellerin", "verantwortlich fur das dokument",
        "berichterstatter", "autor and in", "verfasser and in", "autor:in", "ersteller and in",
    ),
    Key.REPORT_DATE: (
        "berichtsdatum", "datum des bericht", "erstellt am", "erstellungsdatum",
        "veroffentlicht am", "erstellt", "verfasst am", "dokumentdatum", "stand vom",
        "veroffentlichungsdatum",
    ),
    Key.LAST_UPDATED: (
        "zuletzt aktualisiert", "zuletzt geandert", "zuletzt bearbeitet", "zuletzt uberarbeitet",
        "letzte aktualisierung", "letzte anderung", "letzte bearbeitung", "letzte uberarbeitung",
        "aktualisiert", "aktualisiert am", "geandert am", "uberarbeitet am",
        "zuletzt aktualisiert am", "zuletzt geandert am", "anderungsdatum",
    ),
    Key.REVIEW_STATUS: ("prufstatus", "review status", "freigabestatus", "status der prufung"),
    Key.REVIEWED_BY: (
        "gepruft von", "prufer", "pruferin", "freigegeben von", "genehmigt von", "genehmigt durch",
        "gepruft durch", "gegengelesen von", "reviewt von", "prufer and in", "freigabe durch",
    ),
    Key.REVIEW_DATE: (
        "prufdatum", "gepruft am", "freigegeben am", "datum der prufung", "datum des review",
        "review am", "freigabedatum", "genehmigt am", "review datum",
    ),
    Key.INCIDENT_ID: (
        "vorfall id", "vorfallnummer", "vorfall nr", "vorgangsnummer", "ticketnummer",
        "storungsnummer", "aktenzeichen", "vorfallkennung", "storung id",
    ),
    Key.SCOPE: ("umfang", "reichweite", "umfang der auswirkungen", "ausmass"),
    Key.AFFECTED_COUNT: (
        "betroffene nutzer", "betroffene benutzer", "betroffene kunden",
        "anzahl betroffener nutzer", "anzahl betroffener kunden", "anzahl betroffener benutzer",
        "zahl der betroffenen nutzer", "zahl der betroffenen kunden",
        "anzahl der betroffenen nutzer", "anzahl der betroffenen kunden",
        "anzahl der betroffenen benutzer", "betroffene anwender", "betroffene anfragen",
    ),
    Key.AFFECTED_DURATION: (
        "dauer der beeintrachtigung", "dauer fur kunden", "dauer aus kundensicht",
    ),
    Key.REVENUE_LOST: (
        "umsatzverlust", "umsatzausfall", "entgangener umsatz", "finanzieller schaden",
        "finanzieller verlust", "kosten", "geschatzte kosten", "umsatzeinbussen",
        "finanzielle auswirkungen",
    ),
    Key.SLA_BREACH: (
        "sla verletzung", "sla verletzt", "sla verstoss", "slo verletzung", "slo verletzt",
        "verletzung des sla", "sla bruch", "sla gebrochen",
    ),
    Key.COMPLAINTS: (
        "beschwerden", "kundenbeschwerden", "support anfragen", "supportanfragen",
        "anzahl der beschwerden", "support ticket", "kundenmeldungen",
    ),
    Key.REPUTATION: ("reputation", "reputationsschaden", "ruf", "imageschaden"),
    Key.SERVICES: (
        "betroffene dienste", "betroffene systeme", "betroffener dienst", "betroffene system",
        "dienst", "dienste", "betroffene service", "betroffene komponenten",
        "betroffene komponente", "betroffener service", "betroffene produkte",
    ),
    Key.WHAT_BROKE: (
        "was ist ausgefallen", "was war defekt", "was ging kaputt", "was ist kaputtgegangen",
        "was fiel aus",
    ),
    Key.WHY_IT_BROKE: ("warum ist es ausgefallen", "warum ging es kaputt", "warum fiel es aus"),
    Key.TRIGGERED_BY: ("ausgelost durch", "ausloser", "ausgelost von", "auslosende ereignis"),
    Key.CONTRIBUTING_FACTORS: (
        "beitragende faktoren", "begunstigende faktoren", "beitragender faktor",
    ),
    Key.DETECTED_BY: (
        "erkannt durch", "entdeckt durch", "entdeckt von", "gemeldet von", "gemeldet durch",
        "erkannt von", "erkennung", "wie erkannt", "wie wurde es erkannt", "erkennungsmethode",
        "bemerkt durch", "bemerkt von", "art der erkennung",
    ),
    Key.ALERT_NAME: ("alarm", "alarmname", "name des alarm", "warnmeldung"),
    Key.ALERT_TIME: (
        "alarmzeit", "zeitpunkt des alarm", "alarm ausgelost um", "alarm um", "erster alarm",
        "alarmiert um", "alarmzeitpunkt",
    ),
    Key.TIME_TO_DETECT: (
        "zeit bis zur erkennung", "zeit bis zur entdeckung", "erkennungszeit",
        "dauer bis zur erkennung", "dauer bis zur entdeckung", "mittlere zeit bis zur erkennung",
        "entdeckungszeit",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "zeit bis zur bestatigung", "reaktionszeit", "zeit bis zur reaktion",
        "dauer bis zur reaktion", "zeit bis zur ersten reaktion",
    ),
    Key.TIME_TO_TRIAGE: ("zeit bis zur triage",),
    Key.TIME_TO_IDENTIFY: (
        "zeit bis zur diagnose", "zeit bis zur ursachenfindung",
        "zeit bis zur identifikation der ursache", "zeit bis zur ursache",
    ),
    Key.TIME_TO_MITIGATE: (
        "zeit bis zur eindammung", "zeit bis zur entscharfung", "dauer bis zur eindammung",
        "zeit bis zur mitigation",
    ),
    Key.TIME_TO_REPAIR: ("reparaturzeit", "zeit bis zur reparatur"),
    Key.TIME_TO_RESOLVE: (
        "zeit bis zur losung", "zeit bis zur behebung", "zeit bis zur wiederherstellung",
        "losungszeit", "wiederherstellungszeit", "behebungszeit", "dauer bis zur behebung",
        "dauer bis zur losung", "dauer bis zur wiederherstellung", "entstorzeit", "entstorungszeit",
        "mittlere zeit bis zur wiederherstellung",
    ),
    Key.WENT_WELL: ("gut", "positiv"),
    Key.TO_IMPROVE: ("zu verbessern", "verbesserungsbedarf"),
    Key.CHANNEL: ("kanal", "incident kanal", "slack kanal", "vorfallkanal"),
    Key.PARTICIPANTS: (
        "teilnehmer", "teilnehmende", "beteiligte", "beteiligte personen", "bereitschaft",
        "anwesende",
    ),
    Key.UPDATE_CADENCE: ("aktualisierungen", "haufigkeit der update", "update veroffentlicht"),
    Key.STATUS_PAGE: ("statusseite", "status seite"),
    Key.CUSTOMER_EMAIL: ("kunden e mail", "e mail an kunden", "kundenmail"),
    Key.SOCIAL_MEDIA: ("soziale medien",),
    Key.UPTIME_TARGET: (
        "verfugbarkeitsziel", "ziel verfugbarkeit", "zielverfugbarkeit",
        "vereinbarte verfugbarkeit", "angestrebte verfugbarkeit",
    ),
    Key.DOWNTIME: (
        "ausfallzeit", "ausfalldauer", "gesamtausfallzeit", "tatsachliche ausfallzeit",
        "dauer des ausfall", "nichtverfugbarkeit",
    ),
    Key.NORMAL_ERROR_RATE: ("normale fehlerrate", "ubliche fehlerrate"),
    Key.INCIDENT_ERROR_RATE: (
        "fehlerrate", "fehlerrate wahrend des vorfall", "wahrend des vorfall", "hochste fehlerrate",
        "fehlerquote",
    ),
    Key.PEAK_ERRORS: ("fehleranzahl", "anzahl fehler", "hochste fehlerzahl", "anzahl der fehler"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("tag", "wochentag"),
    Column.DATE: ("datum",),
    Column.TIME: (
        "zeit", "uhrzeit", "zeitpunkt", "zeitstempel", "wann", "datum und uhrzeit",
        "datum and uhrzeit", "datum and zeit", "beginn", "ortszeit",
    ),
    Column.EVENT: (
        "ereignis", "ereignisse", "beschreibung", "was", "was ist passiert", "was passierte",
        "vorgang", "geschehen", "meldung", "bemerkung", "kommentar", "detail", "vorkommnis",
        "aktivitat", "ereignis and aktion", "inhalt",
    ),
    Column.DONE: (
        "massnahme", "ergriffene massnahme", "reaktion", "aktion", "durchgefuhrte aktion",
        "was wurde getan",
    ),
    Column.BY_WHOM: (
        "wer", "von wem", "durch", "person", "beteiligte", "akteur", "name", "verantwortlich",
        "durch wen",
    ),
    Column.NUMBER: ("nr", "nummer", "lfd nr", "lfd. nr"),
    Column.ACTION: (
        "massnahme", "aktion", "aufgabe", "was", "beschreibung", "to do", "schritt", "empfehlung",
        "nachster schritt", "verbesserung", "aktionspunkt", "tatigkeit", "korrekturmassnahme",
        "arbeitspaket", "thema", "inhalt",
    ),
    Column.OWNER: (
        "verantwortlich", "verantwortliche", "verantwortlicher", "verantwortliche person",
        "verantwortung", "zustandig", "zustandige person", "zustandigkeit", "wer", "zugewiesen an",
        "zugewiesen", "bearbeiter", "bearbeiterin", "ansprechpartner", "eigentumer",
        "verantwortliche and r", "verantwortliche:r", "zustandige and r", "bearbeiter and in",
        "person",
    ),
    Column.PRIORITY: ("prioritat", "dringlichkeit", "wichtigkeit"),
    Column.DUE: (
        "fallig", "fallig am", "fallig bis", "falligkeit", "falligkeitsdatum", "frist", "termin",
        "bis", "bis wann", "zieldatum", "zieltermin", "deadline datum", "umsetzung bis",
        "zu erledigen bis", "erledigen bis", "datum", "wann", "abgabetermin",
    ),
    Column.STATUS: ("zustand", "stand", "fortschritt", "erledigt", "bearbeitungsstand", "ergebnis"),
    Column.TYPE: ("typ", "art", "kategorie", "bereich", "art der massnahme"),
    Column.TRACKING: ("vorgang", "verweis", "referenz", "ticketnummer", "ticket nr"),
    Column.SOURCE: ("quelle", "nachweis", "beleg", "datenquelle"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "störung beginnt", "ausfall beginnt", "vorfall beginnt", "beginn der störung",
        "beginn des ausfalls", "beginn des vorfalls", "beginn der auswirkungen", "erste fehler",
        "erster fehler", "fällt aus", "fielen aus", "fiel aus", "nicht mehr erreichbar",
        "erste fehlermeldungen", "fehlerrate steigt", "treten fehler auf",
    ),
    Key.DETECTED: (
        "alarm", "alarme", "alarm ausgelöst", "alarmierung", "alarmiert", "erkannt", "entdeckt",
        "bemerkt", "festgestellt", "meldet", "melden", "gemeldet", "kundenmeldung",
        "erste meldungen", "meldung eingegangen", "alert", "schlägt alarm",
    ),
    Key.ACKNOWLEDGED: (
        "bestätigt den alarm", "alarm bestätigt", "quittiert", "übernimmt", "nimmt den alarm an",
        "bereitschaft reagiert",
    ),
    Key.DECLARED: (
        "vorfall ausgerufen", "incident ausgerufen", "vorfall erklärt", "vorfall eröffnet",
        "incident eröffnet", "ruft einen vorfall aus",
    ),
    Key.MITIGATED: (
        "eingedämmt", "entschärft", "abgemildert", "umgehungslösung aktiv", "workaround aktiv",
        "zurückgerollt", "rollback abgeschlossen", "fix ausgerollt", "korrektur ausgerollt",
        "fehlerrate sinkt",
    ),
    Key.RESOLVED: (
        "vorfall behoben", "störung behoben", "problem behoben", "behoben", "gelöst",
        "vorfall beendet", "störung beendet", "vorfall geschlossen", "ende der störung",
        "ende des vorfalls", "ende des ausfalls", "wiederhergestellt",
        "vollständig wiederhergestellt", "wieder normal", "normalbetrieb", "entwarnung",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: ("gesamtdauer", "dauer des vorfalls", "dauer der störung"),
    Key.TIME_TO_DETECT: (
        "zeit bis zur erkennung", "zeit bis zur entdeckung", "vorfall erkannt", "störung erkannt",
        "problem erkannt",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "zeit bis zur bestätigung", "zeit bis zur reaktion", "alarm bestätigt",
        "bereitschaft reagierte",
    ),
    Key.TIME_TO_IDENTIFY: ("ursache gefunden", "ursache identifiziert", "ursache ermittelt"),
    Key.TIME_TO_RESOLVE: (
        "zeit bis zur lösung", "zeit bis zur behebung", "zeit bis zur wiederherstellung",
        "vorfall behoben", "störung behoben", "problem behoben",
    ),
    Key.DOWNTIME: ("ausfallzeit", "ausfalldauer", "gesamtausfallzeit"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
