"""Swedish titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadata", "grunddata", "allman information", "allmanna uppgifter",
        "uppgifter om incidenten", "incidentdata", "fakta om incidenten", "grunduppgifter",
        "basfakta",
    ),
    Role.SUMMARY: (
        "sammanfattning", "kort sammanfattning", "sammanfattning av incidenten",
        "sammanfattning av handelsen", "incidentsammanfattning", "oversikt", "beskrivning",
        "beskrivning av incidenten", "beskrivning av handelsen", "handelsebeskrivning",
        "incidentbeskrivning", "problembeskrivning", "vad hande", "vad som hande",
        "vad hande egentligen", "vad har hant", "incidenten", "problemet", "i korthet",
        "kortfattat", "kort om incidenten", "kort om handelsen", "kort beskrivning",
    ),
    Role.BACKGROUND: (
        "bakgrund", "bakgrundsinformation", "forhistoria", "utgangslage", "teknisk bakgrund",
        "kontext", "inledning",
    ),
    Role.NARRATIVE: ("handelseberattelse", "berattelse", "detaljer", "detaljerad beskrivning"),
    Role.IMPACT: (
        "paverkan", "konsekvenser", "konsekven", "foljder", "effekter", "skada", "skador",
        "kundpaverkan", "anvandarpaverkan", "paverkan pa kunder", "paverkan pa anvandare",
        "paverkan for kunder", "konsekvenser for kunder", "konsekvenser for anvandare",
        "konsekvensanaly", "vilka drabbade", "vem drabbade", "vad paverkade", "vilka paverkade",
        "omfattning och paverkan",
    ),
    Role.USERS_AFFECTED: (
        "drabbade anvandare", "berorda anvandare", "drabbade kunder", "berorda kunder",
        "paverkade anvandare", "paverkade kunder",
    ),
    Role.SERVICES_AFFECTED: (
        "drabbade tjanster", "berorda tjanster", "paverkade tjanster", "drabbade system",
        "berorda system", "paverkade system", "berorda komponenter",
    ),
    Role.BUSINESS_IMPACT: (
        "verksamhetspaverkan", "affarspaverkan", "ekonomiska konsekvenser", "kostnader",
        "paverkan pa verksamheten",
    ),
    Role.TIMELINE: (
        "tidslinje", "tidslinjen", "tidslinje for incidenten", "tidslinje over handelser",
        "handelseforlopp", "handelseforloppet", "forlopp", "tidsforlopp", "kronologi",
        "kronologisk oversikt", "handelselogg", "handelsekedja", "kronologiskt forlopp", "tidsaxel",
        "vad hande nar", "logg over handelser",
    ),
    Role.KEY_EVENTS: ("viktiga handelser", "viktiga tidpunkter", "nyckelhandelser", "milstolpar"),
    Role.ROOT_CAUSE: (
        "orsak", "orsaker", "orsaken", "grundorsak", "grundorsaker", "rotorsak", "rotorsaker",
        "bakomliggande orsak", "bakomliggande orsaker", "orsaksanaly", "rotorsaksanaly",
        "grundorsaksanaly", "analy av orsaken", "orsak till incidenten", "orsaken till incidenten",
        "orsak till storningen", "huvudorsak", "direkt orsak", "varfor hande det",
        "varfor hande detta", "varfor intraffade det", "root cause analy", "vad var orsaken",
        "felorsak",
    ),
    Role.FAULT: ("fel", "felet", "defekt"),
    Role.CONTRIBUTING: (
        "bidragande faktorer", "bidragande orsaker", "medverkande faktorer",
        "bidragande omstandigheter", "forsvarande omstandigheter", "medverkande orsaker",
        "andra orsaker",
    ),
    Role.TRIGGER: (
        "utlosande faktor", "utlosande orsak", "utlosande handelse", "vad utloste incidenten",
        "utlosare",
    ),
    Role.FIVE_WHYS: (
        "5 varfor", "fem varfor", "de fem varfor", "varfor", "5 varfor analy", "fem varfor analy",
    ),
    Role.DETECTION: (
        "upptackt", "detektering", "hur upptackte det", "hur upptackte incidenten",
        "hur upptackte vi det", "hur det upptackte", "larm och upptackt", "upptackt och larm",
        "detektion", "larmning",
    ),
    Role.HOW_DETECTED: ("upptacktssatt", "hur vi upptackte det", "detekteringsmetod"),
    Role.ALERT_DETAILS: ("larmdetaljer", "detaljer om larmet", "larm"),
    Role.DETECTION_QUALITY: ("bedomning av upptackten", "larmkvalitet"),
    Role.RESPONSE: (
        "hantering", "hantering av incidenten", "incidenthantering", "hanteringen",
        "hur vi hanterade det", "respon", "utredning", "vart agerande", "atgardsarbete",
        "felsokning",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "omedelbara atgarder", "akuta atgarder", "vidtagna atgarder", "genomforda atgarder",
        "vad gjorde vi", "vad vi gjorde", "akutatgarder", "direkta atgarder",
    ),
    Role.RESOLUTION: (
        "losning", "losningen", "aterstallning", "atgardande", "hur loste det", "hur vi loste det",
        "hur atgardade det", "avhjalpning", "aterhamtning", "losning och aterstallning",
        "reparation", "felavhjalpning", "atgard och aterstallning", "begransning",
    ),
    Role.SHORT_TERM_FIX: (
        "tillfallig losning", "kortsiktig losning", "temporar losning", "provisorisk losning",
        "nodlosning",
    ),
    Role.LONG_TERM_FIX: ("permanent losning", "langsiktig losning", "varaktig losning"),
    Role.COMMUNICATION: ("kommunikation", "kommunikationsplan", "information till berorda"),
    Role.INTERNAL_COMMUNICATION: ("intern kommunikation", "intern information"),
    Role.EXTERNAL_COMMUNICATION: (
        "extern kommunikation", "kundkommunikation", "kommunikation med kunder",
        "kommunikation till kunder", "information till kunder", "extern information",
    ),
    Role.METRICS: ("nyckeltal", "matvarden", "siffror", "matetal", "statistik"),
    Role.RESPONSE_TIMES: ("svarstider", "responstider", "tider"),
    Role.AVAILABILITY: ("tillganglighet", "felbudget", "paverkan pa sla", "drifttid"),
    Role.ERROR_RATE: ("felfrekven", "felkvot", "felandel"),
    Role.ACTIONS: (
        "atgarder", "atgardslista", "atgardsplan", "atgardspunkter", "atgardsforslag",
        "uppfoljning", "uppfoljningsatgarder", "nasta steg", "handlingsplan",
        "korrigerande atgarder", "forebyggande atgarder", "korrigerande och forebyggande atgarder",
        "rekommendationer", "uppgifter", "att gora", "forbattringsatgarder", "forbattringar",
        "planerade atgarder", "fortsatta atgarder", "framtida atgarder", "langsiktiga atgarder",
        "kortsiktiga atgarder", "fortsatt arbete", "aktiviteter", "vad gor vi nu",
        "kommande atgarder", "actionpunkter", "forbattringsforslag",
    ),
    Role.PREVENTION: (
        "forebyggande", "forebyggande arbete", "hur forhindrar vi att det hander igen",
        "hur undviker vi att det hander igen", "forhindra upprepning",
        "hur undviker vi detta i framtiden",
    ),
    Role.LESSONS: (
        "lardomar", "lardom", "vad larde vi oss", "vad har vi lart oss", "vad vi larde oss",
        "vad vi har lart oss", "slutsatser", "slutsat", "erfarenheter", "insikter", "reflektioner",
        "utvardering", "larande", "aterblick", "viktigaste lardomar",
    ),
    Role.WELL: (
        "vad gick bra", "vad som gick bra", "det som gick bra", "gick bra", "vad fungerade bra",
        "vad fungerade", "vad som fungerade bra", "det har gick bra", "styrkor",
    ),
    Role.WRONG: (
        "vad gick daligt", "vad gick fel", "vad som gick fel", "vad gick mindre bra",
        "vad som gick mindre bra", "vad gick inte bra", "vad som inte gick bra",
        "vad fungerade inte", "vad kunde gatt battre", "vad kan forbattra", "vad kan vi forbattra",
        "vad kunde vi gjort battre", "vad kan vi gora battre", "forbattringsomraden",
        "forbattringspunkter", "forbattringspotential", "gick daligt", "gick mindre bra",
        "det som gick daligt", "brister", "vad som inte fungerade",
    ),
    Role.LUCKY: (
        "var hade vi tur", "dar vi hade tur", "tur", "hade tur", "vad hade vi tur med",
        "var vi hade tur",
    ),
    Role.ATTENDEES: (
        "deltagare", "narvarande", "inblandade", "medverkande", "roller", "involverade",
        "inblandade personer",
    ),
    Role.APPENDIX: (
        "bilaga", "bilagor", "lankar", "referenser", "ytterligare information", "ordlista",
        "underlag", "anteckningar", "skarmbilder", "kallor", "ovrigt", "tillaggsinformation",
    ),
    Role.RELATED_INCIDENTS: (
        "relaterade incidenter", "liknande incidenter", "tidigare incidenter", "liknande handelser",
        "tidigare handelser",
    ),
    Role.RELATED_DOCUMENTS: ("relaterade dokument", "dokumentation", "relaterad dokumentation"),
    Role.COMMANDS: ("kommandon", "korda kommandon", "anvanda kommandon"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("titel", "rubrik", "incidenten namn"),
    Key.DATE: (
        "datum", "datum for incidenten", "incidentdatum", "dag", "datum for handelsen",
        "handelsedatum",
    ),
    Key.STARTED: (
        "start", "starttid", "starttidpunkt", "startade", "borjade", "borjade kl", "paborjad",
        "incidenten start", "storningen borjade", "incidenten borjade", "felet uppstod", "uppstod",
        "intraffade", "intraffade kl", "tidpunkt for incidenten", "startade kl", "storningen start",
        "inledde", "startdatum", "borjan",
    ),
    Key.DETECTED: (
        "upptackt", "upptackte", "upptackt kl", "upptackte kl", "upptackt av oss",
        "tidpunkt for upptackt", "tid for upptackt", "rapporterad", "anmald", "anmald kl", "larmad",
        "felet upptackte", "upptackt den",
    ),
    Key.ACKNOWLEDGED: (
        "bekraftad", "bekraftad kl", "kvitterad", "kvitterat", "larm kvitterat", "kvitterad kl",
    ),
    Key.DECLARED: ("utlyst", "incident utlyst", "incident forklarad", "eskalerad kl"),
    Key.MITIGATED: (
        "begransad", "begransad kl", "mildrad", "tillfalligt lost", "tillfalligt atgardad",
    ),
    Key.RESOLVED: (
        "slut", "sluttid", "sluttidpunkt", "atgardad", "atgardad kl", "atgardat", "atgardat kl",
        "lost kl", "atgardade", "aterstalld", "aterstalld kl", "aterstallt", "incidenten slut",
        "felet atgardat", "felet atgardade", "upphorde", "upphorde kl", "avslutad", "avslutad kl",
        "storningen slut", "tidpunkt for atgard", "klart kl", "slutdatum", "avslutade",
    ),
    Key.DURATION: (
        "varaktighet", "total varaktighet", "langd", "total tid", "incidenten varaktighet",
        "storningen langd", "tidsatgang", "incidenten langd", "avbrottet langd", "varade",
    ),
    Key.RESPONSE_DURATION: ("hanteringstid", "handlaggningstid"),
    Key.SEVERITY: (
        "allvarlighetsgrad", "allvarlighet", "allvarsgrad", "svarighetsgrad", "kritikalitet",
        "prioritetsniva", "klassning", "incidentklass",
    ),
    Key.STATUS: ("nuvarande status", "aktuell status", "lage", "incidentstatus", "tillstand"),
    Key.AUTHOR: (
        "forfattare", "skriven av", "skrivet av", "upprattad av", "sammanstalld av", "framtagen av",
        "rapportor", "ansvarig for rapporten", "upprattat av", "dokumentansvarig",
    ),
    Key.REPORT_DATE: (
        "rapportdatum", "rapporten datum", "publicerad", "publicerat", "skapad", "skriven",
        "upprattad", "datum for rapporten", "publiceringsdatum",
    ),
    Key.LAST_UPDATED: (
        "senast uppdaterad", "uppdaterad", "senast andrad", "senast redigerad",
        "senaste uppdatering", "senaste andring", "senast uppdaterat",
    ),
    Key.REVIEW_STATUS: ("granskningsstatus", "godkannandestatus"),
    Key.REVIEWED_BY: ("granskad av", "godkand av", "granskare", "godkant av", "granskat av"),
    Key.REVIEW_DATE: (
        "granskningsdatum", "granskad", "granskad den", "godkand den", "genomgangsdatum",
        "datum for genomgang", "datum for granskning",
    ),
    Key.INCIDENT_ID: (
        "incidentnummer", "arendenummer", "incident nr", "arende", "arendenr", "incident id",
        "diarienummer", "referensnummer",
    ),
    Key.SCOPE: ("omfattning", "rackvidd", "utbredning"),
    Key.AFFECTED_COUNT: (
        "drabbade anvandare", "berorda anvandare", "antal drabbade anvandare",
        "antal berorda anvandare", "drabbade kunder", "berorda kunder", "antal drabbade kunder",
        "antal berorda kunder", "antal anvandare", "paverkade anvandare",
        "antal paverkade anvandare", "antal drabbade", "paverkade kunder",
    ),
    Key.AFFECTED_DURATION: ("varaktighet for anvandare", "varaktighet for kunder"),
    Key.REVENUE_LOST: (
        "forlorade intakter", "intaktsbortfall", "ekonomisk forlust", "kostnad",
        "uppskattad kostnad", "intaktsforlust", "utebliven intakt", "ekonomisk skada",
    ),
    Key.SLA_BREACH: (
        "sla brott", "brott mot sla", "sla brutet", "sla avvikelse", "avvikelse fran sla",
        "brutet sla",
    ),
    Key.COMPLAINTS: (
        "klagomal", "kundklagomal", "supportarenden", "kundarenden", "antal klagomal",
        "felanmalningar", "antal felanmalningar", "antal supportarenden",
    ),
    Key.REPUTATION: ("anseende", "fortroendeskada", "rykte"),
    Key.SERVICES: (
        "tjanst", "tjanster", "drabbade tjanster", "berorda tjanster", "paverkade tjanster",
        "drabbade system", "berorda system", "paverkade system", "system", "berord tjanst",
        "berort system", "drabbad tjanst", "paverkad tjanst",
    ),
    Key.WHAT_BROKE: ("vad gick sonder", "vad slutade fungera"),
    Key.WHY_IT_BROKE: ("varfor gick det sonder", "varfor slutade det fungera"),
    Key.TRIGGERED_BY: (
        "utlost av", "utlosande faktor", "utlosande orsak", "utlosande handelse", "orsakad av",
        "orsakade av", "utloste av",
    ),
    Key.CONTRIBUTING_FACTORS: (
        "bidragande faktorer", "bidragande orsaker", "medverkande faktorer", "bidragande faktor",
    ),
    Key.DETECTED_BY: (
        "upptackt av", "upptackte av", "hur upptackt", "anmald av", "rapporterad av",
        "upptackt via", "hur upptackte det", "upptackte via", "larmad av", "detektering",
    ),
    Key.ALERT_NAME: ("larm", "larmnamn", "namn pa larm"),
    Key.ALERT_TIME: (
        "larmtid", "forsta larm", "forsta larmet", "larm utlost", "larm kl", "tidpunkt for larm",
    ),
    Key.TIME_TO_DETECT: ("tid till upptackt", "upptacktstid", "tid till detektering"),
    Key.TIME_TO_ACKNOWLEDGE: (
        "tid till kvittering", "tid till bekraftelse", "responstid", "tid till forsta atgard",
        "installelsetid",
    ),
    Key.TIME_TO_TRIAGE: ("tid till triage",),
    Key.TIME_TO_IDENTIFY: (
        "tid till diagno", "tid till orsak", "tid till rotorsak", "tid till identifierad orsak",
    ),
    Key.TIME_TO_MITIGATE: ("tid till begransning", "tid till tillfallig losning"),
    Key.TIME_TO_REPAIR: ("reparationstid", "tid till reparation"),
    Key.TIME_TO_RESOLVE: (
        "tid till losning", "losningstid", "tid till aterstallning", "aterstallningstid",
        "atgardstid", "tid till atgard", "tid till lost",
    ),
    Key.TO_IMPROVE: ("kan forbattra", "att forbattra"),
    Key.CHANNEL: ("kanal", "slackkanal", "slack kanal", "incidentkanal"),
    Key.PARTICIPANTS: (
        "deltagare", "narvarande", "inblandade", "involverade", "medverkande",
        "inblandade personer", "jourhavande",
    ),
    Key.STATUS_PAGE: ("statussida", "driftinformation", "driftsida"),
    Key.CUSTOMER_EMAIL: ("e post till kunder", "mejl till kunder", "kundmejl"),
    Key.SOCIAL_MEDIA: ("sociala medier",),
    Key.UPTIME_TARGET: (
        "tillganglighetsmal", "mal for tillganglighet", "avtalad tillganglighet",
        "mal tillganglighet",
    ),
    Key.DOWNTIME: (
        "nertid", "nedtid", "total nertid", "driftstopp", "total nedtid", "otillganglighet",
        "avbrottstid", "stillestandstid", "stillestand",
    ),
    Key.NORMAL_ERROR_RATE: ("normal felfrekven", "normal felandel"),
    Key.INCIDENT_ERROR_RATE: (
        "felfrekven", "felandel", "under incidenten", "felfrekven under incidenten",
        "hogsta felfrekven",
    ),
    Key.PEAK_ERRORS: ("antal fel", "hogsta antal fel"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("dag", "veckodag"),
    Column.DATE: ("datum",),
    Column.TIME: (
        "tid", "tidpunkt", "klockslag", "kl", "klockan", "nar", "datum och tid", "datum and tid",
        "tidsstampel", "lokal tid", "datum och klockslag",
    ),
    Column.EVENT: (
        "handelse", "beskrivning", "vad", "vad hande", "kommentar", "anmarkning", "detaljer",
        "notering", "aktivitet", "handelse and atgard",
    ),
    Column.DONE: ("atgard", "vidtagen atgard", "vad gjorde", "utford atgard"),
    Column.BY_WHOM: ("vem", "av vem", "av", "person", "namn", "utford av", "utfort av", "ansvarig"),
    Column.NUMBER: ("nr", "nummer", "lopnummer"),
    Column.ACTION: (
        "atgard", "uppgift", "vad", "beskrivning", "aktivitet", "forbattring", "rekommendation",
        "atgardspunkt", "steg", "forslag", "nasta steg", "uppfoljning", "korrigerande atgard",
    ),
    Column.OWNER: (
        "ansvarig", "agare", "vem", "tilldelad", "tilldelad till", "ansvariga", "ansvarig person",
        "ansvarigt team", "handlaggare", "ansvar", "person", "atgardsagare",
    ),
    Column.PRIORITY: ("prioritet", "angelagenhet", "vikt", "prio"),
    Column.DUE: (
        "forfallodatum", "deadline", "senast", "klar senast", "klart senast", "slutdatum", "datum",
        "nar", "maldatum", "klar", "klart", "fardigdatum", "tidsfrist", "klart till", "klardatum",
        "planerat datum", "beraknat klar", "frist",
    ),
    Column.STATUS: ("lage", "framsteg", "klar", "utford", "tillstand", "resultat"),
    Column.TYPE: ("typ", "kategori", "typ av atgard", "slag"),
    Column.TRACKING: ("referen", "arende", "lank", "arendenummer", "arendelank"),
    Column.SOURCE: ("kalla", "underlag", "datakalla"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "incidenten börjar", "incidenten började", "incidenten startar", "incidenten startade",
        "störningen börjar", "störningen började", "avbrottet börjar", "avbrottet började",
        "första felen", "första felet", "första felmeddelandena", "felen börjar", "felet uppstår",
        "felet uppstod", "slutar svara", "slutade svara", "går ner", "gick ner", "börjar fallera",
        "början på störningen", "felfrekvensen stiger", "felen ökar", "svarar inte längre",
        "inte längre åtkomlig",
    ),
    Key.DETECTED: (
        "larm", "larmet går", "larmet gick", "larmar", "larmade", "första larmet", "första larm",
        "upptäckt", "upptäcks", "upptäcktes", "upptäcker", "upptäckte", "rapporteras",
        "rapporterar", "rapporterades", "rapporterat", "anmäler", "anmälde", "anmälan",
        "felanmälan", "felanmälningar", "märker", "märkte", "kunder hör av sig", "kunder ringer",
        "alert",
    ),
    Key.ACKNOWLEDGED: (
        "kvitterar larmet", "kvitterade larmet", "larmet kvitteras", "larmet kvitterat",
        "larm kvitterat", "kvitterar", "kvitterade", "bekräftar larmet", "bekräftade larmet",
        "tar larmet", "jouren svarar",
    ),
    Key.DECLARED: (
        "incident utlyst", "incident utlyses", "utlyser en incident", "utlyser incident",
        "incident förklarad", "incidentkanal öppnad", "incident öppnad",
    ),
    Key.MITIGATED: (
        "tillfälligt löst", "tillfällig lösning på plats", "tillfällig lösning införd",
        "tillfälligt åtgärdat", "begränsad", "återrullad", "återrullning klar", "rullas tillbaka",
        "rullades tillbaka", "tillbakarullning klar", "rättning ute", "rättningen ute i produktion",
        "rättning driftsatt", "fix driftsatt", "fix utrullad", "felfrekvensen sjunker",
        "felen minskar", "påverkan upphör",
    ),
    Key.RESOLVED: (
        "incidenten löst", "incidenten är löst", "problemet löst", "problemet är löst",
        "felet åtgärdat", "felet är åtgärdat", "åtgärdat", "åtgärdad", "incidenten avslutad",
        "incidenten avslutas", "incidenten stängd", "incidenten över", "incidenten är över",
        "avbrottet över", "störningen över", "slut på störningen", "återställd", "återställt",
        "helt återställd", "helt återställt", "fungerar igen", "allt fungerar igen",
        "fungerar som vanligt", "tillbaka till normalt", "normal drift", "normalläge", "faran över",
        "uppe igen",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: (
        "total varaktighet", "incidentens varaktighet", "incidenten varade", "störningen varade",
        "avbrottet varade", "incidenten pågick", "avbrottet pågick", "störningen pågick",
    ),
    Key.TIME_TO_DETECT: ("tid till upptäckt", "felet upptäcktes", "incidenten upptäcktes"),
    Key.TIME_TO_ACKNOWLEDGE: ("tid till kvittering", "larmet kvitterades"),
    Key.TIME_TO_IDENTIFY: ("orsaken hittades", "rotorsaken hittades", "orsaken identifierades"),
    Key.TIME_TO_RESOLVE: (
        "tid till lösning", "tid till återställning", "felet åtgärdades", "incidenten löstes",
    ),
    Key.DOWNTIME: ("nertid", "nedtid", "total nertid", "total nedtid", "avbrottstid"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
