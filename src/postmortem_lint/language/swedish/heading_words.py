"""The words that Swedish titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "sammanfattning",
        Role.IMPACT: "paverkan konsekven konsekvenser foljder",
        Role.TIMELINE: "tidslinje tidslinjen handelseforlopp handelseforloppet kronologi",
        Role.ROOT_CAUSE: "orsak orsaken orsaker orsakerna grundorsak rotorsak",
        Role.DETECTION: "detektering upptackt",
        Role.RESOLUTION: "losning losningen aterstallning felavhjalpning",
        Role.ACTIONS: "atgarder atgardslista atgardsplan atgardspunkter handlingsplan",
        Role.LESSONS: "lardom lardomar lardomarna",
        Role.BACKGROUND: "bakgrund",
    },
    described=(
        Described(Role.CONTRIBUTING, "bidragande medverkande forsvarande",
                  "faktor faktorer orsak orsaker omstandigheter"),
        Described(Role.TRIGGER, "utlosande", "faktor faktorer orsak handelse"),
        Described(Role.IMMEDIATE_ACTIONS, "vidtagna akuta omedelbara genomforda direkta",
                  "atgarder insatser"),
        Described(Role.ACTIONS, "nasta fortsatta fortsatt kommande framtida planerade",
                  "steg arbete atgarder uppgifter"),
        Described(Role.SUMMARY, "sagt berattat", "kort"),
        Described(Role.SUMMARY, "mening ord", "i"),
        Described(Role.TIMELINE, "timme minut", "timme minut"),
        Described(Role.KEY_EVENTS, "viktiga viktigaste", "handelser tidpunkter"),
    ),
    carriers="analy beskrivning oversikt bedomning lista omfattning sammanstallning redogorelse",
    of="av for pa i till vid med om fran under efter over ho",
    articles="den det en ett de var vara denna dessa",
    joiners="och samt eller",
    foreign="relaterade liknande andra tidigare mojliga exempel mallar ingen inga utan inte",
    questions=(
        Question(Role.WELL, "vad", "bra"),
        Question(Role.IMPACT, "vem vilka vad", "drabbade paverkade berorde"),
        Question(Role.ROOT_CAUSE, "varfor", "hande intraffade gick blev slutade fungerade"),
        Question(Role.ROOT_CAUSE, "varfor", "*",
                 "vi jag du ni de den det detta denna dessa en ett man inte"),
        Question(Role.DETECTION, "hur nar", "upptackte markte upptackt"),
        Question(Role.RESOLUTION, "hur", "loste atgardade fixade rattade"),
        Question(Role.LESSONS, "vad", "lart larde med_oss"),
        Question(Role.PREVENTION, "hur", "undvika undviker forhindra forhindrar"),
        Question(Role.ACTIONS, "vad", "nu gor_vi ska_gora ska_vi andrar"),
        Question(Role.SUMMARY, "vad", "hande hant intraffade"),
    ),
    compounds=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incident incidenten fel felet avbrott avbrottet storning storningen driftstopp "
    "driftstoppet problem problemet handelse handelsen paverkan",
    mending="rattning reparation losning aterstallning",
    review="genomgang utvardering aterblick retro postmortem granskning",
    events={
        Key.DATE: "nar",
        Key.STARTED: "trasig sonder kraschade start startade startad borjade borjan inledde",
        Key.DETECTED: "upptackt upptackte",
        Key.MITIGATED: "begransad begransat mildrad",
        Key.RESOLVED: "lagad lagat reparerad reparerat rattad rattat "
        "slut lost atgardad atgardat atgardade avslutad avslutat upphorde aterstalld",
        Key.DURATION: "hur_lange varaktighet langd varade pagick",
    },
    bounds={
        Key.STARTED: "intraffade fran sedan",
        Key.DETECTED: "anmald rapporterad rapporterat",
        Key.RESOLVED: "till klar klart over stangd",
        Key.DATE: "datum dag",
    },
    finished="klar klart slutford slutfort genomford",
    held="holl hallen datum dag den",
    after="efter",
    fillers="var av kl den det i pa tid tidpunkt for fullt",
    report="rapport rapporten dokument",
    itself="text texten protokoll protokollet analys analysen",
    editions="version versionen utgava",
    written="skriven skrivet upprattad sammanstalld",
    signing="av och",
    askers="vem hur",
    checked="granskad granskat godkand godkant kontrollerad genomgangen faststalld",
    levels="allvarlighetsgrad niva klass kategori prioritet",
    states="status lage tillstand",
    now="nuvarande aktuell",
    spans="period fonster",
    published="publicerad publicerat skickad utskickad delad",
    effects="paverkan",
)
