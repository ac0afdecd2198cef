"""Dutch titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metagegeven", "algemene informatie", "algemene gegeven", "basisgegeven", "incidentgegeven",
        "gegeven van het incident", "kerngegeven", "gegeven", "incidentinformatie",
    ),
    Role.SUMMARY: (
        "samenvatting", "korte samenvatting", "managementsamenvatting",
        "samenvatting van het incident", "incidentsamenvatting", "beschrijving",
        "beschrijving van het incident", "omschrijving", "omschrijving van het incident",
        "incidentbeschrijving", "probleembeschrijving", "probleemomschrijving", "overzicht",
        "in het kort", "kort samengevat", "wat is er gebeurd", "wat gebeurde er", "wat er gebeurde",
        "wat is er misgegaan", "het incident", "het probleem", "de storing",
        "beknopte samenvatting",
    ),
    Role.BACKGROUND: (
        "achtergrond", "achtergronden", "voorgeschiedenis", "uitgangssituatie",
        "aanleiding en achtergrond", "achtergrondinformatie", "technische achtergrond", "inleiding",
    ),
    Role.NARRATIVE: ("relaa", "het verhaal", "toedracht", "gedetailleerde beschrijving"),
    Role.IMPACT: (
        "gevolgen", "gevolg", "gevolgen voor klanten", "gevolgen voor gebruiker", "effecten",
        "schade", "klantimpact", "impact op klanten", "impact op gebruiker", "impact voor klanten",
        "impact voor gebruiker", "impactanalyse", "wie had er last van", "wie werd geraakt",
        "wie werden geraakt", "omvang en gevolgen", "hinder",
    ),
    Role.USERS_AFFECTED: (
        "getroffen gebruiker", "getroffen klanten", "geraakte gebruiker", "geraakte klanten",
    ),
    Role.SERVICES_AFFECTED: (
        "getroffen diensten", "getroffen systemen", "geraakte diensten", "geraakte systemen",
        "betrokken systemen", "betrokken diensten", "getroffen componenten", "getroffen service",
    ),
    Role.BUSINESS_IMPACT: (
        "zakelijke impact", "financiele gevolgen", "financiele schade", "kosten",
        "impact op de bedrijfsvoering",
    ),
    Role.TIMELINE: (
        "tijdlijn", "tijdslijn", "tijdlijn van het incident", "tijdlijn van de gebeurtenissen",
        "chronologie", "chronologisch verloop", "chronologisch overzicht", "verloop",
        "verloop van het incident", "verloop van de storing", "verloop van de gebeurtenissen",
        "tijdsverloop", "incidenttijdlijn", "gang van zaken", "logboek van gebeurtenissen",
        "overzicht van gebeurtenissen", "tijdpad", "opeenvolging van gebeurtenissen", "feitenrelaa",
    ),
    Role.KEY_EVENTS: (
        "belangrijkste gebeurtenissen", "belangrijke tijdstippen", "belangrijke momenten",
        "mijlpalen", "sleutelmomenten",
    ),
    Role.ROOT_CAUSE: (
        "oorzaak", "oorzaken", "de oorzaak", "grondoorzaak", "hoofdoorzaak", "kernoorzaak",
        "onderliggende oorzaak", "oorzaakanalyse", "oorzakenanalyse", "analyse van de oorzaak",
        "oorzaak van de storing", "oorzaak van het incident", "oorzaak van het probleem",
        "root cause analyse", "waarom is dit gebeurd", "waarom gebeurde dit",
        "hoe kon dit gebeuren", "directe oorzaak", "wat was de oorzaak", "basisoorzaak",
    ),
    Role.FAULT: ("fout", "defect", "mankement"),
    Role.CONTRIBUTING: (
        "bijdragende factoren", "bijdragende oorzaken", "meespelende factoren",
        "bijkomende factoren", "bijkomende oorzaken", "verergerende omstandigheden",
        "bijdragende omstandigheden", "medeoorzaken",
    ),
    Role.TRIGGER: (
        "aanleiding", "directe aanleiding", "uitlokkende factor", "wat was de aanleiding",
    ),
    Role.FIVE_WHYS: (
        "5x waarom", "5 keer waarom", "vijf keer waarom", "vijf maal waarom", "5 waarom",
        "vijf waarom", "waarom", "5 why analyse",
    ),
    Role.DETECTION: (
        "detectie", "ontdekking", "signalering", "constatering", "hoe is het ontdekt",
        "hoe werd het ontdekt", "hoe is het opgemerkt", "hoe kwamen we erachter",
        "detectie en alarmering", "alarmering", "melding",
    ),
    Role.HOW_DETECTED: ("detectiemethode", "wijze van detectie"),
    Role.ALERT_DETAILS: ("detail van het alarm", "alarmdetail"),
    Role.DETECTION_QUALITY: ("kwaliteit van de detectie", "beoordeling van de detectie"),
    Role.RESPONSE: (
        "reactie", "afhandeling", "afhandeling van het incident", "incidentafhandeling",
        "reactie op het incident", "onze reactie", "hoe hebben we gereageerd",
        "opvolging van de melding", "onderzoek",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "directe acty", "directe maatregelen", "genomen maatregelen", "ondernomen acty",
        "genomen acty", "onmiddellijke maatregelen", "noodmaatregelen", "wat hebben we gedaan",
        "uitgevoerde acty", "eerste maatregelen", "getroffen maatregelen",
    ),
    Role.RESOLUTION: (
        "oplossing", "herstel", "herstelwerkzaamheden", "hersteld", "herstel van de dienst",
        "oplossing en herstel", "verhelping", "hoe is het opgelost", "hoe werd het opgelost",
        "mitigatie", "beperking van de schade", "de oplossing", "reparatie", "mitigatie en herstel",
        "hoe hebben we het opgelost",
    ),
    Role.SHORT_TERM_FIX: (
        "tijdelijke oplossing", "noodoplossing", "kortetermijnoplossing", "voorlopige oplossing",
        "tussenoplossing",
    ),
    Role.LONG_TERM_FIX: (
        "structurele oplossing", "definitieve oplossing", "permanente oplossing",
        "langetermijnoplossing", "blijvende oplossing",
    ),
    Role.COMMUNICATION: ("communicatie", "communicatieplan", "communicatieverloop"),
    Role.INTERNAL_COMMUNICATION: ("interne communicatie",),
    Role.EXTERNAL_COMMUNICATION: (
        "externe communicatie", "communicatie met klanten", "klantcommunicatie",
        "communicatie naar klanten", "communicatie met gebruiker",
    ),
    Role.METRICS: (
        "kengetallen", "cijfer", "metrieken", "meetwaarden", "statistieken", "in cijfer",
    ),
    Role.RESPONSE_TIMES: ("reactietijden", "responstijden", "reactietijd", "doorlooptijden"),
    Role.AVAILABILITY: (
        "beschikbaarheid", "foutbudget", "gevolgen voor de sla", "impact op de sla",
    ),
    Role.ERROR_RATE: ("foutpercentage", "foutenpercentage", "fouten"),
    Role.ACTIONS: (
        "acty", "actiepunten", "actielijst", "actieplan", "maatregelen", "verbetermaatregelen",
        "verbeteracty", "verbeterpunten en acty", "vervolgacty", "vervolgstappen",
        "volgende stappen", "correctieve maatregelen", "corrigerende maatregelen",
        "preventieve maatregelen", "corrigerende en preventieve maatregelen", "aanbevelingen",
        "taken", "te nemen maatregelen", "openstaande acty", "opvolging", "te doen",
        "toekomstige maatregelen", "geplande acty", "geplande maatregelen",
        "structurele maatregelen", "verbeterplan", "plan van aanpak", "verbeteringen",
        "verbetervoorstellen", "correctieve acty", "preventieve acty", "acty en eigenaren",
        "hoe nu verder",
    ),
    Role.PREVENTION: (
        "preventie", "herhaling voorkomen", "voorkomen van herhaling", "hoe voorkomen we herhaling",
        "hoe voorkomen we dit in de toekomst", "hoe voorkomen we dat dit weer gebeurt",
    ),
    Role.LESSONS: (
        "geleerde lessen", "lessen", "leerpunten", "wat hebben we geleerd", "wat we geleerd hebben",
        "wat we hebben geleerd", "conclusie", "conclusy", "evaluatie", "inzichten", "leermomenten",
        "bevindingen en lessen", "terugblik", "reflectie", "lering", "nabeschouwing",
    ),
    Role.WELL: (
        "wat ging goed", "wat ging er goed", "wat is goed gegaan", "wat is er goed gegaan",
        "wat goed ging", "wat werkte goed", "wat werkte", "ging goed", "positieve punten",
        "pluspunten",
    ),
    Role.WRONG: (
        "wat ging fout", "wat ging er fout", "wat ging niet goed", "wat ging er niet goed",
        "wat ging mis", "wat ging er mis", "wat ging minder goed", "wat kon beter", "wat kan beter",
        "wat kunnen we verbeteren", "wat niet goed ging", "wat fout ging", "wat werkte niet",
        "verbeterpunten", "verbeterpunt", "ging fout", "ging mis", "kan beter",
        "wat hadden we beter kunnen doen", "minpunten", "wat is niet goed gegaan",
    ),
    Role.LUCKY: (
        "waar hadden we geluk", "waar we geluk hadden", "geluk", "waar hebben we geluk gehad",
        "geluk gehad",
    ),
    Role.ATTENDEES: (
        "aanwezigen", "deelnemer", "betrokkenen", "betrokken personen", "rollen", "betrokken team",
        "aanwezig",
    ),
    Role.APPENDIX: (
        "bijlage", "bijlagen", "verwijzingen", "referenty", "bronnen", "aanvullende informatie",
        "begrippenlijst", "woordenlijst", "bewijsmateriaal", "schermafbeeldingen", "aantekeningen",
        "notity", "overige informatie", "nuttige link",
    ),
    Role.RELATED_INCIDENTS: (
        "gerelateerde incidenten", "vergelijkbare incidenten", "eerdere incidenten",
        "verwante incidenten",
    ),
    Role.RELATED_DOCUMENTS: (
        "gerelateerde documenten", "verwante documenten", "gerelateerde documentatie",
        "documentatie",
    ),
    Role.COMMANDS: ("uitgevoerde commando's", "commando's", "gebruikte commando's"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("titel", "titel van het incident", "naam van het incident", "onderwerp"),
    Key.DATE: (
        "datum", "datum incident", "datum van het incident", "incidentdatum", "dag",
        "datum storing", "datum van de storing",
    ),
    Key.STARTED: (
        "begin", "aanvang", "starttijd", "starttijdstip", "begintijd", "begonnen", "begonnen om",
        "begin incident", "begin storing", "begin van het incident", "begin van de storing",
        "start incident", "start storing", "gestart", "gestart om", "aanvang storing", "startdatum",
        "begonnen op", "ontstaan", "ontstaan om", "start van het incident", "start van de storing",
    ),
    Key.DETECTED: (
        "ontdekt", "ontdekt om", "ontdekt op", "opgemerkt", "opgemerkt om", "gedetecteerd",
        "gedetecteerd om", "gedetecteerd op", "gemeld", "gemeld om", "gemeld op",
        "tijdstip van detectie", "tijdstip detectie", "geconstateerd", "geconstateerd om",
        "gesignaleerd", "detectietijdstip", "tijdstip melding",
    ),
    Key.ACKNOWLEDGED: (
        "bevestigd", "bevestigd om", "opgepakt", "opgepakt om", "alarm bevestigd",
        "melding opgepakt", "in behandeling genomen",
    ),
    Key.DECLARED: (
        "afgekondigd", "incident afgekondigd", "incident uitgeroepen", "opgeschaald om",
        "incident geopend",
    ),
    Key.MITIGATED: (
        "gemitigeerd", "gemitigeerd om", "ingeperkt", "beperkt om", "ingedamd",
        "tijdelijk verholpen",
    ),
    Key.RESOLVED: (
        "einde", "eind", "eindtijd", "eindtijdstip", "opgelost", "opgelost om", "opgelost op",
        "hersteld", "hersteld om", "hersteld op", "verholpen", "verholpen om", "einde incident",
        "einde storing", "einde van het incident", "einde van de storing", "beeindigd",
        "tijdstip van herstel", "tijdstip herstel", "tijdstip oplossing", "tijdstip van oplossing",
        "afgesloten", "afgesloten om", "einddatum", "gesloten", "gesloten om",
    ),
    Key.DURATION: (
        "duur", "totale duur", "tijdsduur", "duur van het incident", "duur van de storing",
        "duur incident", "duur storing", "incidentduur", "storingsduur", "totale tijd", "looptijd",
    ),
    Key.RESPONSE_DURATION: ("behandelduur", "behandeltijd"),
    Key.SEVERITY: (
        "ernst", "ernstniveau", "mate van ernst", "ernst van het incident", "urgentie",
        "prioriteitsniveau", "classificatie", "impactniveau",
    ),
    Key.STATUS: (
        "huidige status", "stand van zaken", "incidentstatus", "status van het incident",
        "status document",
    ),
    Key.AUTHOR: (
        "auteur", "opgesteld door", "geschreven door", "schrijver", "gemaakt door", "steller",
        "samengesteld door", "opsteller", "rapporteur",
    ),
    Key.REPORT_DATE: (
        "rapportdatum", "datum rapport", "datum van het rapport", "opgesteld op", "publicatiedatum",
        "gepubliceerd op", "aangemaakt op", "datum verslag", "opgemaakt op", "geschreven op",
    ),
    Key.LAST_UPDATED: (
        "laatst bijgewerkt", "laatst gewijzigd", "laatste wijziging", "laatste update",
        "laatste aanpassing", "bijgewerkt op", "gewijzigd op", "laatst aangepast", "bijgewerkt",
        "laatst bijgewerkt op",
    ),
    Key.REVIEW_STATUS: (
        "reviewstatus", "status van de review", "beoordelingsstatus", "goedkeuringsstatus",
    ),
    Key.REVIEWED_BY: (
        "beoordeeld door", "gereviewd door", "goedgekeurd door", "nagekeken door",
        "gecontroleerd door", "beoordelaar",
    ),
    Key.REVIEW_DATE: (
        "reviewdatum", "datum review", "beoordeeld op", "goedgekeurd op", "datum goedkeuring",
        "besproken op", "evaluatiedatum", "datum evaluatie",
    ),
    Key.INCIDENT_ID: (
        "incidentnummer", "incident nr", "incidentcode", "zaaknummer", "meldingsnummer",
        "storingsnummer", "ticketnummer", "incident id",
    ),
    Key.SCOPE: ("omvang", "reikwijdte", "bereik"),
    Key.AFFECTED_COUNT: (
        "getroffen gebruiker", "getroffen klanten", "aantal getroffen gebruiker",
        "aantal getroffen klanten", "aantal gebruiker", "geraakte gebruiker", "geraakte klanten",
        "aantal geraakte klanten", "aantal geraakte gebruiker",
    ),
    Key.AFFECTED_DURATION: ("duur voor klanten", "duur voor gebruiker", "duur van de hinder"),
    Key.REVENUE_LOST: (
        "omzetverly", "gederfde omzet", "gemiste omzet", "financiele schade", "geschatte kosten",
        "omzetderving", "misgelopen omzet", "financiele gevolgen",
    ),
    Key.SLA_BREACH: (
        "sla schending", "schending van de sla", "sla geschonden", "sla overschreden",
        "sla overschrijding", "sla gebroken", "sla overtreden",
    ),
    Key.COMPLAINTS: (
        "klachten", "meldingen", "aantal meldingen", "aantal klachten", "klantmeldingen",
        "supportverzoeken", "klantklachten",
    ),
    Key.REPUTATION: ("reputatie", "reputatieschade", "imagoschade"),
    Key.SERVICES: (
        "dienst", "diensten", "getroffen diensten", "getroffen systemen", "getroffen dienst",
        "getroffen systeem", "systemen", "betrokken systemen", "betrokken diensten",
        "geraakte diensten", "geraakte systemen", "getroffen componenten", "systeem",
    ),
    Key.WHAT_BROKE: ("wat ging er stuk", "wat is er stukgegaan", "wat viel er uit"),
    Key.WHY_IT_BROKE: ("waarom ging het stuk", "waarom viel het uit"),
    Key.TRIGGERED_BY: (
        "veroorzaakt door", "aanleiding", "directe aanleiding", "uitgelokt door",
        "in gang gezet door",
    ),
    Key.CONTRIBUTING_FACTORS: (
        "bijdragende factoren", "bijkomende factoren", "bijdragende oorzaken", "bijdragende factor",
    ),
    Key.DETECTED_BY: (
        "ontdekt door", "gemeld door", "opgemerkt door", "gedetecteerd door", "hoe ontdekt",
        "wijze van detectie", "detectiemethode", "detectie", "gesignaleerd door",
        "hoe is het ontdekt", "gedetecteerd via",
    ),
    Key.ALERT_NAME: ("alarm", "naam van het alarm", "alarmnaam", "melding"),
    Key.ALERT_TIME: (
        "alarmtijd", "tijdstip alarm", "tijdstip van het alarm", "eerste alarm",
        "alarm afgegaan om", "alarm om", "eerste melding",
    ),
    Key.TIME_TO_DETECT: (
        "tijd tot detectie", "detectietijd", "tijd tot ontdekking", "gemiddelde tijd tot detectie",
        "ontdekkingstijd",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "tijd tot bevestiging", "reactietijd", "tijd tot reactie", "tijd tot eerste reactie",
        "responstijd",
    ),
    Key.TIME_TO_TRIAGE: ("tijd tot triage",),
    Key.TIME_TO_IDENTIFY: (
        "tijd tot diagnose", "tijd tot oorzaak", "diagnosetijd", "tijd tot vinden oorzaak",
        "tijd tot oorzaak gevonden",
    ),
    Key.TIME_TO_MITIGATE: ("tijd tot mitigatie", "mitigatietijd", "tijd tot inperking"),
    Key.TIME_TO_REPAIR: ("reparatietijd", "tijd tot reparatie"),
    Key.TIME_TO_RESOLVE: (
        "hersteltijd", "oplostijd", "tijd tot herstel", "tijd tot oplossing",
        "gemiddelde hersteltijd", "gemiddelde oplostijd", "tijd tot opgelost",
    ),
    Key.WENT_WELL: ("goed",),
    Key.TO_IMPROVE: ("te verbeteren", "kan beter"),
    Key.CHANNEL: ("kanaal", "slackkanaal", "slack kanaal", "incidentkanaal"),
    Key.PARTICIPANTS: (
        "deelnemer", "aanwezigen", "betrokkenen", "betrokken personen", "dienstdoend",
        "wachtdienst", "aanwezig", "betrokken",
    ),
    Key.UPDATE_CADENCE: ("updatefrequentie",),
    Key.STATUS_PAGE: ("statuspagina",),
    Key.CUSTOMER_EMAIL: ("e mail aan klanten", "mail aan klanten", "klantmail"),
    Key.SOCIAL_MEDIA: ("sociale media",),
    Key.UPTIME_TARGET: (
        "beschikbaarheidsdoel", "doel beschikbaarheid", "afgesproken beschikbaarheid",
        "beschikbaarheidsnorm", "beoogde beschikbaarheid",
    ),
    Key.DOWNTIME: (
        "uitvalduur", "uitvaltijd", "totale uitvaltijd", "duur van de uitval", "niet beschikbaar",
        "onbeschikbaarheid",
    ),
    Key.NORMAL_ERROR_RATE: ("normaal foutpercentage", "gebruikelijk foutpercentage"),
    Key.INCIDENT_ERROR_RATE: (
        "foutpercentage", "foutenpercentage", "foutpercentage tijden incident",
        "tijden het incident", "tijden incident",
    ),
    Key.PEAK_ERRORS: ("aantal fouten", "hoogste aantal fouten"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("dag",),
    Column.DATE: ("datum",),
    Column.TIME: (
        "tijd", "tijdstip", "tijdstempel", "wanneer", "datum en tijd", "datum and tijd", "uur",
        "moment", "lokale tijd", "aanvang", "datum en tijdstip",
    ),
    Column.EVENT: (
        "gebeurtenis", "beschrijving", "omschrijving", "wat", "wat gebeurde er", "opmerking",
        "toelichting", "voorval", "melding", "activiteit", "detail", "bijzonderheden",
    ),
    Column.DONE: (
        "actie", "ondernomen actie", "maatregel", "reactie", "wat is er gedaan", "handeling",
    ),
    Column.BY_WHOM: (
        "wie", "door wie", "persoon", "naam", "uitgevoerd door", "betrokkene", "actor",
    ),
    Column.NUMBER: ("nr", "nummer", "volgnummer"),
    Column.ACTION: (
        "actie", "actiepunt", "maatregel", "taak", "wat", "beschrijving", "omschrijving",
        "verbetering", "aanbeveling", "verbetermaatregel", "verbeteractie", "stap", "vervolgactie",
        "werkzaamheid",
    ),
    Column.OWNER: (
        "eigenaar", "verantwoordelijke", "verantwoordelijk", "wie", "toegewezen aan", "actiehouder",
        "uitvoerder", "behandelaar", "trekker", "persoon", "team", "eigenaar and team",
        "aanspreekpunt",
    ),
    Column.PRIORITY: ("prioriteit", "urgentie", "belang"),
    Column.DUE: (
        "deadline", "einddatum", "streefdatum", "vervaldatum", "uiterlijk", "gereed", "gereed op",
        "klaar op", "wanneer", "datum", "voor wanneer", "planning", "uiterste datum",
        "opleverdatum", "termijn", "gereed voor", "per wanneer",
    ),
    Column.STATUS: ("voortgang", "stand", "afgerond", "gedaan", "status", "resultaat"),
    Column.TYPE: ("soort", "categorie", "soort actie", "type", "type maatregel"),
    Column.TRACKING: ("referentie", "verwijzing", "ticketnummer", "koppeling"),
    Column.SOURCE: ("bron", "bewij", "databron"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "begin van het incident", "begin van de storing", "begin storing", "storing begint",
        "storing begon", "incident begint", "incident begon", "eerste fouten", "eerste fout",
        "eerste foutmeldingen", "valt uit", "vallen uit", "viel uit", "vielen uit",
        "niet meer bereikbaar", "reageert niet meer", "reageren niet meer", "reageerde niet meer",
        "gaat plat", "ging plat", "begint te falen", "beginnen te falen", "foutpercentage stijgt",
    ),
    Key.DETECTED: (
        "alarm", "alarmen", "alarm gaat af", "alarm ging af", "eerste alarm", "gedetecteerd",
        "ontdekt", "opgemerkt", "geconstateerd", "gesignaleerd", "meldt", "melden", "meldde",
        "meldden", "gemeld", "melding", "meldingen", "eerste meldingen", "eerste melding",
        "klanten bellen", "alert", "merkt op", "merken op",
    ),
    Key.ACKNOWLEDGED: (
        "bevestigt het alarm", "bevestigt de melding", "alarm bevestigd", "melding bevestigd",
        "pakt de melding op", "pakt het alarm op", "neemt het alarm aan", "melding opgepakt",
        "in behandeling genomen",
    ),
    Key.DECLARED: (
        "incident uitgeroepen", "incident afgekondigd", "incident geopend",
        "roept een incident uit", "incidentkanaal geopend", "opgeschaald naar incident",
    ),
    Key.MITIGATED: (
        "gemitigeerd", "ingeperkt", "tijdelijk verholpen", "tijdelijke oplossing actief",
        "tijdelijke oplossing toegepast", "teruggedraaid", "rollback uitgevoerd",
        "rollback voltooid", "rollback afgerond", "fix uitgerold", "oplossing uitgerold",
        "correctie uitgerold", "foutpercentage daalt", "impact verdwenen",
    ),
    Key.RESOLVED: (
        "incident opgelost", "storing opgelost", "probleem opgelost", "storing verholpen",
        "probleem verholpen", "opgelost", "verholpen", "incident gesloten", "incident afgesloten",
        "einde van het incident", "einde van de storing", "einde storing", "hersteld",
        "volledig hersteld", "weer normaal", "alles werkt weer", "werkt weer",
        "normale situatie hersteld", "weer volledig beschikbaar", "sein veilig",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: (
        "totale duur", "duur van het incident", "duur van de storing", "de storing duurde",
        "het incident duurde",
    ),
    Key.TIME_TO_DETECT: (
        "tijd tot detectie", "detectietijd", "incident ontdekt", "storing ontdekt",
        "probleem ontdekt",
    ),
    Key.TIME_TO_ACKNOWLEDGE: ("tijd tot bevestiging", "tijd tot reactie", "alarm bevestigd"),
    Key.TIME_TO_IDENTIFY: ("oorzaak gevonden", "oorzaak achterhaald", "oorzaak vastgesteld"),
    Key.TIME_TO_RESOLVE: (
        "tijd tot herstel", "tijd tot oplossing", "hersteltijd", "oplostijd", "incident opgelost",
        "storing opgelost", "storing verholpen", "probleem opgelost",
    ),
    Key.DOWNTIME: ("uitvalduur", "uitvaltijd", "totale uitvaltijd"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
