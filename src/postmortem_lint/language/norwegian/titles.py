"""Scandinavian titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadata", "nokkelinformasjon", "generell informasjon", "fakta om hendelsen",
        "grunnleggende informasjon", "hendelsesdata", "nokkeldata", "stamdata", "nyckelinformation",
    ),
    Role.SUMMARY: (
        "sammendrag", "oppsummering", "oppsummert", "kort oppsummering", "kort sammendrag",
        "hva skjedde", "beskrivelse", "beskrivelse av hendelsen", "hendelsesbeskrivelse",
        "problembeskrivelse", "hendelsen", "oversikt", "kort fortalt", "kortversjonen", "problemet",
        "sammendrag av hendelsen", "resume", "opsummering", "hvad skete der", "sammanfattning",
        "vad hande", "beskrivning", "feilbeskrivelse", "hva har skjedd",
    ),
    Role.BACKGROUND: (
        "bakgrunn", "kontekst", "baggrund", "bakgrund", "bakgrunnsinformasjon", "forhistorie",
    ),
    Role.NARRATIVE: ("hendelsesforlopet i detalj", "detaljer", "detaljert beskrivelse"),
    Role.IMPACT: (
        "konsekven", "konsekvenser", "konsekvensen", "pavirkning", "innvirkning", "virkning",
        "effekt", "omfang", "skadeomfang", "folger", "konsekvenser for brukerne",
        "konsekvenser for brukere", "konsekvenser for kunder", "brukerpavirkning",
        "kundepavirkning", "hvem ble berort", "hvem ble rammet", "hva ble berort", "paverkan",
        "konsekvensanalyse", "pavirkning pa brukere", "brukerkonsekven", "brukerkonsekvenser",
    ),
    Role.USERS_AFFECTED: (
        "berorte brukere", "brukere berort", "berorte kunder", "rammede brukere",
        "pavirkede brukere", "berorte brugere", "berorda anvandare",
    ),
    Role.SERVICES_AFFECTED: (
        "berorte tjenester", "berorte systemer", "rammede systemer", "pavirkede systemer",
        "pavirkede tjenester", "berorte komponenter", "berorda tjanster", "berorda system",
    ),
    Role.BUSINESS_IMPACT: (
        "okonomiske konsekvenser", "forretningsmessige konsekvenser",
        "konsekvenser for virksomheten", "kostnader", "kostnad",
    ),
    Role.TIMELINE: (
        "tidslinje", "tidslinjen", "hendelsesforlop", "hendelsesforlopet", "forlop", "kronologi",
        "hendelseslogg", "forlopet", "tidsforlop", "haendelsesforlob", "tidslinie",
        "tidslinje for hendelsen", "handelseforlopp", "tidsplan for hendelsen",
        "gangen i hendelsen",
    ),
    Role.KEY_EVENTS: (
        "viktige hendelser", "viktige tidspunkter", "nokkelhendelser", "milepaeler",
        "viktige tidspunkt",
    ),
    Role.ROOT_CAUSE: (
        "rotarsak", "rotarsaker", "rotarsaken", "rotarsaksanalyse", "arsak", "arsaker", "arsaken",
        "arsaksanalyse", "grunnarsak", "bakenforliggende arsak", "bakenforliggende arsaker",
        "underliggende arsak", "underliggende arsaker", "arsakssammenheng", "hvorfor skjedde det",
        "arsak til hendelsen", "arsaken til feilen", "grundarsag", "arsag", "arsager", "grundorsak",
        "orsak", "orsaker", "direkte arsak", "hovedarsak",
    ),
    Role.FAULT: ("feilen", "feil"),
    Role.CONTRIBUTING: (
        "medvirkende arsaker", "medvirkende faktorer", "bidragende faktorer", "bidragende arsaker",
        "medvirkende arsak", "bidragande orsaker", "andre arsaker",
    ),
    Role.TRIGGER: (
        "utlosende faktor", "utlosende arsak", "utlosende hendelse", "utloser",
        "utlosende faktorer", "udlosende faktor", "utlosande faktor", "hva utloste hendelsen",
    ),
    Role.FIVE_WHYS: ("5 hvorfor", "fem hvorfor", "de fem hvorfor", "hvorfor"),
    Role.DETECTION: (
        "pavisning", "oppdagelse", "deteksjon", "detektering", "hvordan ble det oppdaget",
        "hvordan ble feilen oppdaget", "hvordan oppdaget vi det", "avdekking", "oppdaget",
        "opdagelse", "upptackt", "hvordan ble hendelsen oppdaget", "varsling og oppdagelse",
        "varsling",
    ),
    Role.HOW_DETECTED: ("hvordan vi oppdaget det", "oppdagelsesmetode"),
    Role.ALERT_DETAILS: ("alarmdetaljer", "detaljer om alarmen"),
    Role.RESPONSE: (
        "respon", "handtering", "handtering av hendelsen", "hendelseshandtering",
        "hvordan vi handterte det", "reaksjon", "hanteringen", "hantering", "feilsoking",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "strakstiltak", "umiddelbare tiltak", "akutte tiltak", "hva gjorde vi", "utforte tiltak",
        "gjennomforte tiltak", "tiltak som ble utfort", "straksatgarder",
    ),
    Role.RESOLUTION: (
        "losning", "losningen", "feilretting", "retting", "gjenoppretting", "utbedring",
        "reparasjon", "skadebegrensning", "hvordan ble det lost", "hvordan ble feilen rettet",
        "lost", "mitigering", "atgard", "genopretning",
    ),
    Role.SHORT_TERM_FIX: (
        "midlertidig losning", "kortsiktig losning", "midlertidig retting", "omvei",
    ),
    Role.LONG_TERM_FIX: ("permanent losning", "langsiktig losning", "varig losning"),
    Role.COMMUNICATION: ("kommunikasjon", "kommunikation", "informasjon ut"),
    Role.INTERNAL_COMMUNICATION: ("intern kommunikasjon",),
    Role.EXTERNAL_COMMUNICATION: (
        "ekstern kommunikasjon", "kundekommunikasjon", "kommunikasjon med kunder",
    ),
    Role.METRICS: ("maltall", "nokkeltall", "tall", "malinger", "metrikker", "statistikk"),
    Role.RESPONSE_TIMES: ("responstider", "responstid"),
    Role.AVAILABILITY: ("tilgjengelighet", "oppetid", "feilbudsjett"),
    Role.ERROR_RATE: ("feilrate", "feilprosent"),
    Role.ACTIONS: (
        "aksjonspunkter", "aksjonspunkt", "tiltak", "tiltaksliste", "oppfolging",
        "oppfolgingspunkter", "videre oppfolging", "neste steg", "veien videre", "videre arbeid",
        "tiltaksplan", "oppgaver", "korrigerende tiltak", "forebyggende tiltak",
        "forbedringstiltak", "anbefalinger", "oppfolgingsoppgaver", "aksjoner",
        "langsiktige tiltak", "kortsiktige tiltak", "handlingspunkter", "hva gjor vi videre",
        "handlingsplan", "opfolgning", "handlingspunkter og ansvarlig", "atgarder", "uppfoljning",
        "planlagte tiltak", "aksjonsliste", "forbedringer",
    ),
    Role.PREVENTION: (
        "forebygging", "hvordan unnga at det skjer igjen", "hvordan hindre gjentakelse",
        "hindre gjentakelse", "hvordan forhindrer vi at det skjer igjen",
    ),
    Role.LESSONS: (
        "hva laerte vi", "laerdom", "laerdommer", "laering", "laeringspunkter", "hva har vi laert",
        "erfaringer", "konklusjon", "evaluering", "refleksjoner", "hva vi laerte", "hvad laerte vi",
        "vad larde vi oss", "lardomar", "konklusion", "slutsatser", "laeringspunkt",
    ),
    Role.WELL: (
        "hva gikk bra", "hva gikk godt", "dette gikk bra", "gikk bra", "hva fungerte bra",
        "hva fungerte", "det som gikk bra", "hvad gik godt", "vad gick bra", "positivt",
    ),
    Role.WRONG: (
        "hva gikk darlig", "hva gikk galt", "hva gikk ikke bra", "hva gikk mindre bra",
        "hva gikk ikke sa bra", "hva kunne gatt bedre", "hva kan forbedre",
        "hva kan vi gjore bedre", "hva kunne vaert bedre", "forbedringspunkter",
        "forbedringspotensial", "dette gikk darlig", "gikk darlig", "hva fungerte ikke",
        "hva fungerte darlig", "hvad gik darligt", "hvad gik galt", "vad gick daligt",
        "vad gick mindre bra", "negativt", "det som gikk darlig", "hva kunne vi gjort bedre",
    ),
    Role.LUCKY: (
        "hvor hadde vi flak", "flak", "her hadde vi flak", "hva hadde vi flak med",
        "hvor var vi heldige", "hvor vi hadde flak", "hvad var vi heldige med", "var hade vi tur",
    ),
    Role.ATTENDEES: (
        "deltakere", "deltagere", "involverte", "tilstede", "til stede", "involverte personer",
        "involverte parter", "roller", "deltagare", "involverede",
    ),
    Role.APPENDIX: (
        "linker", "lenker", "vedlegg", "referanser", "lenker og referanser", "tilleggsinformasjon",
        "bilag", "lankar", "bilagor", "notater", "skjermbilder", "kilder",
        "dokumentasjon og lenker", "ordliste",
    ),
    Role.RELATED_INCIDENTS: ("relaterte hendelser", "lignende hendelser", "tidligere hendelser"),
    Role.RELATED_DOCUMENTS: ("relaterte dokumenter", "dokumentasjon", "relatert dokumentasjon"),
    Role.COMMANDS: ("kommandoer", "kommandoer som ble kjort"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("tittel", "titel", "navn pa hendelsen", "emne"),
    Key.DATE: ("dato", "dato for hendelsen", "hendelsesdato", "dag"),
    Key.STARTED: (
        "start", "startet", "starttid", "starttidspunkt", "starttid for hendelsen", "begynte",
        "hendelsen startet", "feil introdusert", "feilen introdusert", "feil oppstod",
        "feilen oppstod", "oppstod", "oppsto", "tidspunkt for hendelsen", "startet kl",
        "feil startet", "feilen startet", "inntraff", "started kl", "begyndte", "borjade",
    ),
    Key.DETECTED: (
        "oppdaget", "feil oppdaget", "feilen oppdaget", "oppdaget kl", "oppdaget tidspunkt",
        "tidspunkt oppdaget", "meldt", "meldt inn", "varslet", "opdaget", "upptackt kl", "pavist",
        "feilen ble oppdaget",
    ),
    Key.ACKNOWLEDGED: ("bekreftet", "kvittert", "alarm bekreftet"),
    Key.DECLARED: ("hendelse erklaert", "erklaert", "eskalert"),
    Key.MITIGATED: ("avhjulpet", "begrenset", "mitigert", "midlertidig lost"),
    Key.RESOLVED: (
        "slutt", "sluttid", "slutttidspunkt", "sluttidspunkt", "feil rettet", "feilen rettet",
        "rettet", "lost kl", "gjenopprettet", "hendelsen slutt", "ferdig lost", "feil lost",
        "normalisert", "tilbake til normalen", "sluttet", "lost tidspunkt", "slut", "slutade",
        "afsluttet", "feilen ble rettet",
    ),
    Key.DURATION: (
        "varighet", "total varighet", "varighet pa hendelsen", "varighet av hendelsen", "varighed",
        "varaktighet", "hvor lenge",
    ),
    Key.RESPONSE_DURATION: ("behandlingstid", "handteringstid"),
    Key.SEVERITY: (
        "alvorlighetsgrad", "alvorlighet", "kritikalitet", "alvorsgrad", "alvorlighed",
        "allvarlighetsgrad", "hastegrad",
    ),
    Key.STATUS: ("tilstand", "navaerende status", "status pa hendelsen"),
    Key.AUTHOR: (
        "av", "forfatter", "forfattere", "skrevet av", "utarbeidet av", "laget av", "rapportor",
        "rapportert av", "forfattare", "skrevet af", "ansvarlig for rapporten", "ansvarlig",
    ),
    Key.REPORT_DATE: (
        "rapportdato", "publisert", "opprettet", "skrevet", "dato for rapporten",
        "opprettet dato",
    ),
    Key.LAST_UPDATED: (
        "sist oppdatert", "oppdatert", "sist endret", "sist redigert", "siste oppdatering",
        "siste endring",
    ),
    Key.REVIEW_STATUS: ("godkjenningsstatus", "gjennomgangsstatus"),
    Key.REVIEWED_BY: (
        "gjennomgatt av", "godkjent av", "kvalitetssikret av", "lest av", "godkendt af",
        "granskad av",
    ),
    Key.REVIEW_DATE: (
        "gjennomgatt", "gjennomgangsdato", "godkjent dato", "dato for gjennomgang",
        "gjennomgatt dato",
    ),
    Key.INCIDENT_ID: (
        "hendelsesnummer", "hendelse id", "saksnummer", "sak", "saksnr", "jira sak", "sagsnummer",
    ),
    Key.SCOPE: ("omfang", "rekkevidde", "utstrekning"),
    Key.AFFECTED_COUNT: (
        "berorte brukere", "antall berorte brukere", "brukere berort", "antall brukere",
        "antall berorte", "berorte kunder", "antall berorte kunder", "antall brukere berort",
        "antall soknader berort", "berorte saker",
    ),
    Key.AFFECTED_DURATION: ("varighet for brukerne", "varighet for brukere"),
    Key.REVENUE_LOST: (
        "tapt inntekt", "inntektstap", "okonomisk tap", "kostnad", "tapte inntekter",
        "okonomisk konsekven",
    ),
    Key.SLA_BREACH: ("sla brudd", "brudd pa sla", "slo brudd", "sla brutt"),
    Key.COMPLAINTS: (
        "klager", "kundehenvendelser", "henvendelser", "supporthenvendelser", "antall henvendelser",
    ),
    Key.REPUTATION: ("omdomme", "omdommetap"),
    Key.SERVICES: (
        "tjeneste", "tjenester", "berorte tjenester", "berorte systemer", "berort tjeneste",
        "berort system", "system", "systemer", "pavirkede tjenester", "pavirkede systemer",
    ),
    Key.WHAT_BROKE: ("hva feilet", "hva gikk i stykker"),
    Key.WHY_IT_BROKE: ("hvorfor feilet det", "hvorfor feilet"),
    Key.TRIGGERED_BY: (
        "utlost av", "utlosende faktor", "utlosende arsak", "utlosende hendelse", "utloser",
    ),
    Key.CONTRIBUTING_FACTORS: (
        "medvirkende arsaker", "medvirkende faktorer", "bidragende faktorer", "medvirkende faktor",
    ),
    Key.DETECTED_BY: (
        "oppdaget av", "hvordan oppdaget", "meldt av", "varslet av", "pavisning",
        "hvordan ble det oppdaget", "oppdaget via", "varslet via", "opdaget af",
    ),
    Key.ALERT_NAME: ("alarm", "navn pa alarm", "alarmnavn", "varsel"),
    Key.ALERT_TIME: (
        "alarmtidspunkt", "alarm utlost", "forste alarm", "alarm gikk", "varsel gikk",
        "tidspunkt for alarm",
    ),
    Key.TIME_TO_DETECT: (
        "tid til oppdagelse", "tid til deteksjon", "tid for oppdagelse", "tid til pavisning",
        "tid til det ble oppdaget",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "tid til bekreftelse", "tid til respon", "responstid", "tid til reaksjon",
    ),
    Key.TIME_TO_IDENTIFY: (
        "tid til diagnose", "tid til rotarsak", "tid til arsak", "tid til arsaken ble funnet",
    ),
    Key.TIME_TO_MITIGATE: ("tid til mitigering", "tid til skadebegrensning", "tid til avhjelping"),
    Key.TIME_TO_REPAIR: ("reparasjonstid", "tid til retting", "tid til feilretting"),
    Key.TIME_TO_RESOLVE: (
        "tid til losning", "losningstid", "tid til gjenoppretting", "gjenopprettingstid",
        "tid til lost", "tid til normal drift",
    ),
    Key.WENT_WELL: ("bra",),
    Key.TO_IMPROVE: ("kan forbedre", "a forbedre"),
    Key.CHANNEL: ("kanal", "slack kanal", "hendelseskanal"),
    Key.PARTICIPANTS: (
        "deltakere", "deltagere", "involverte", "tilstede", "til stede", "vakt",
        "involverte personer", "pa vakt",
    ),
    Key.STATUS_PAGE: ("statusside", "driftsmelding", "driftsmeldinger"),
    Key.CUSTOMER_EMAIL: ("e post til kunder", "kundee post"),
    Key.SOCIAL_MEDIA: ("sosiale medier",),
    Key.UPTIME_TARGET: ("oppetidsmal", "mal for oppetid", "tilgjengelighetsmal", "avtalt oppetid"),
    Key.DOWNTIME: (
        "nedetid", "total nedetid", "faktisk nedetid", "utetid", "nedetid totalt", "driftstopp",
    ),
    Key.NORMAL_ERROR_RATE: ("normal feilrate",),
    Key.INCIDENT_ERROR_RATE: (
        "feilrate", "feilrate under hendelsen", "under hendelsen", "hoyeste feilrate",
    ),
    Key.PEAK_ERRORS: ("antall feil", "hoyeste antall feil"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("dag", "ukedag"),
    Column.DATE: ("dato", "datum"),
    Column.TIME: (
        "tid", "tidspunkt", "klokkeslett", "kl", "klokka", "klokken", "nar", "dato og tid",
        "dato og klokkeslett", "dato and tid", "klokkeslaet", "klockslag", "hvornar",
    ),
    Column.EVENT: (
        "hendelse", "hendelser", "beskrivelse", "hva", "hva skjedde", "kommentar", "merknad",
        "detaljer", "melding", "haendelse", "handelse", "beskrivning", "aktivitet",
        "hendelse and tiltak",
    ),
    Column.DONE: ("tiltak", "handling", "utfort tiltak", "hva ble gjort", "aksjon", "respon"),
    Column.BY_WHOM: (
        "hvem", "av hvem", "av", "person", "utfort av", "navn", "ansvarlig", "hvem gjorde hva",
    ),
    Column.NUMBER: ("nr", "nummer", "lopenummer"),
    Column.ACTION: (
        "aksjon", "tiltak", "oppgave", "hva", "beskrivelse", "handling", "oppfolging",
        "aksjonspunkt", "anbefaling", "neste steg", "forbedring", "opgave", "atgard",
        "oppfolgingspunkt", "steg",
    ),
    Column.OWNER: (
        "eier", "ansvarlig", "ansvarlige", "hvem", "tildelt", "tildelt til", "ansvar", "ejer",
        "agare", "ansvarig", "ansvarlig person", "ansvarlig team",
    ),
    Column.PRIORITY: ("prioritet", "viktighet", "hastegrad", "pri"),
    Column.DUE: (
        "frist", "forfall", "forfallsdato", "tidsfrist", "innen", "nar", "ferdig innen", "dato",
        "maldato", "forventet ferdig", "deadline dato", "senest",
    ),
    Column.STATUS: ("tilstand", "fremdrift", "framdrift", "ferdig", "utfort", "resultat"),
    Column.TYPE: ("kategori", "type tiltak", "slag"),
    Column.TRACKING: (
        "referanse", "sak", "oppgavelenke", "lenke", "link til sak", "jira sak", "saksnummer",
        "sporing",
    ),
    Column.SOURCE: ("kilde", "datakilde", "dokumentasjon"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "hendelsen starter", "hendelsen startet", "feilen oppstår", "feilen oppstod",
        "feilen oppsto", "nedetid starter", "nedetiden starter", "første feil", "begynner å feile",
        "begynte å feile", "feil begynner", "går ned", "gikk ned", "slutter å svare",
        "sluttet å svare", "første feilmeldinger", "utilgjengelig fra",
    ),
    Key.DETECTED: (
        "alarm", "alarmer", "varsel", "varslet", "oppdaget", "oppdages", "oppdager", "meldt inn",
        "melder", "meldte", "rapportert", "feil oppdaget", "alert", "varsler", "bruker melder",
        "første varsel",
    ),
    Key.ACKNOWLEDGED: (
        "bekrefter alarmen", "alarm bekreftet", "bekreftet mottatt", "kvitterer", "kvitterte",
        "vakt svarer", "vakta tar",
    ),
    Key.DECLARED: (
        "hendelse erklært", "hendelse opprettet", "beredskap satt", "erklærer hendelse",
        "hendelseskanal opprettet",
    ),
    Key.MITIGATED: (
        "avhjulpet", "begrenset", "midlertidig løst", "midlertidig løsning på plass",
        "rullet tilbake", "ruller tilbake ferdig", "rettelse i produksjon", "løsning rullet ut",
        "feilretting i produksjon", "feilretting rullet ut", "rettelse rullet ut",
        "tilbakerulling ferdig",
    ),
    Key.RESOLVED: (
        "hendelsen løst", "hendelsen er løst", "problemet løst", "problemet er løst",
        "feilen rettet", "feilen er rettet", "feil rettet", "løst", "hendelsen avsluttet",
        "hendelsen over", "gjenopprettet", "tilbake til normalt", "tilbake til normalen",
        "normal drift", "alt fungerer igjen", "fungerer igjen", "tjenesten er oppe igjen",
        "oppe igjen", "friskmeldt",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: ("total varighet", "varighet"),
    Key.TIME_TO_DETECT: (
        "tid til oppdagelse", "tid til deteksjon", "feilen oppdaget", "hendelsen oppdaget",
    ),
    Key.TIME_TO_ACKNOWLEDGE: ("tid til bekreftelse", "tid til respons", "alarmen bekreftet"),
    Key.TIME_TO_IDENTIFY: ("rotårsak funnet", "rotårsaken funnet", "årsaken funnet"),
    Key.TIME_TO_RESOLVE: (
        "tid til løsning", "tid til gjenoppretting", "feilen rettet", "hendelsen løst",
    ),
    Key.DOWNTIME: ("nedetid", "total nedetid", "nedetiden"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
