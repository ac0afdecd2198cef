"""The words that Norwegian titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "oppsummering sammendrag",
        Role.IMPACT: "konsekven konsekvenser pavirkning skade",
        Role.TIMELINE: "tidslinje tidslinjen hendelsesforlop kronologi",
        Role.ROOT_CAUSE: "arsak arsaken arsaker rotarsak",
        Role.DETECTION: "deteksjon oppdagelse",
        Role.RESOLUTION: "losning losningen gjenoppretting",
        Role.ACTIONS: "tiltak tiltaksplan handlingsplan oppfolgingspunkter aksjonspunkter",
        Role.LESSONS: "laering laeringspunkter lardom",
        Role.BACKGROUND: "bakgrunn",
    },
    described=(
        Described(Role.CONTRIBUTING, "medvirkende utlosende", "faktorer arsaker faktor"),
        Described(Role.SUMMARY, "sagt fortalt oppsummert", "kort"),
        Described(Role.SUMMARY, "korte setning ord", "i"),
        Described(Role.TIMELINE, "time minutt", "time minutt"),
        Described(Role.ACTIONS, "neste videre", "steg skritt arbeid oppfolging"),
    ),
    carriers="analyse beskrivelse oversikt vurdering liste omfang",
    of="av for pa i til ved med om fra",
    articles="den det en et var vare",
    joiners="og eller",
    foreign="relaterte lignende andre tidligere mulig mulige eksempel mal ingen uten ikke",
    questions=(
        Question(Role.IMPACT, "hvem hva", "rammet berort pavirket"),
        Question(Role.ROOT_CAUSE, "hvorfor", "skjedde gikk ble feilet"),
        Question(Role.ROOT_CAUSE, "hvorfor", "*",
                 "vi jeg du de dette denne disse det den en et man ikke"),
        Question(Role.DETECTION, "hvordan", "oppdaget oppdaga merket"),
        Question(Role.RESOLUTION, "hvordan", "lost loste fikset rettet"),
        Question(Role.LESSONS, "hva", "laert laerte"),
        Question(Role.ACTIONS, "hva hvordan", "unnga hindre gjor gjore"),
        Question(Role.SUMMARY, "hva", "skjedde hendte"),
    ),
    compounds=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="hendelse hendelsen feil feilen avbrudd avbruddet utfall nedetid problem",
    mending="retting reparasjon losning gjenoppretting",
    review="gjennomgang evaluering retro postmortem",
    events={
        Key.DATE: "nar",
        Key.STARTED: "odelagt krasjet start startet begynte",
        Key.DETECTED: "oppdaget",
        Key.MITIGATED: "avhjulpet begrenset",
        Key.RESOLVED: "reparert fikset slutt lost rettet avsluttet",
        Key.DURATION: "hvor_lenge varighet varte",
    },
    bounds={
        Key.STARTED: "oppstod inntraff fra siden",
        Key.DETECTED: "meldt rapportert",
        Key.RESOLVED: "til ferdig over",
        Key.DATE: "dato dag",
    },
    finished="ferdig fullfort",
    held="holdt avholdt dato dag",
    after="etter",
    fillers="var av kl den det i pa tid",
    report="rapport rapporten dokument",
    itself="tekst teksten referat referatet",
    editions="versjon versjonen utgave",
    written="skrevet utarbeidet",
    signing="av og",
    askers="hvem hvordan",
    checked="gjennomgatt godkjent kontrollert vedtatt kvalitetssikret",
    levels="alvorlighetsgrad niva klasse kategori prioritet",
    states="status tilstand",
    now="navaerende aktuell",
    spans="periode vindu",
    published="publisert sendt delt",
)
