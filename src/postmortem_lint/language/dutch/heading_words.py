"""The words that Dutch titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "samenvatting",
        Role.IMPACT: "impact gevolg gevolgen",
        Role.TIMELINE: "tijdlijn tijdslijn chronologie feitenrelaa",
        Role.ROOT_CAUSE: "oorzaak oorzaken grondoorzaak hoofdoorzaak",
        Role.TRIGGER: "aanleiding",
        Role.DETECTION: "detectie ontdekking",
        Role.RESOLUTION: "oplossing herstel mitigatie",
        Role.ACTIONS: "actiepunten vervolgstappen verbetermaatregelen actielijst actieplan "
        "vervolgacty verbeteracty maatregelen",
        Role.PREVENTION: "preventie",
        Role.LESSONS: "leerpunten leermomenten geleerde_lessen",
        Role.BACKGROUND: "achtergrond voorgeschiedenis",
    },
    described=(
        Described(Role.CONTRIBUTING, "bijdragende meespelende bijkomende verergerende",
                  "factoren factor oorzaken oorzaak omstandigheden"),
        Described(Role.IMMEDIATE_ACTIONS, "directe genomen getroffen onmiddellijke ondernomen",
                  "maatregelen acty noodmaatregelen"),
        Described(Role.ACTIONS, "volgende verdere geplande toekomstige openstaande corrigerende "
                  "preventieve correctieve structurele te_nemen",
                  "stappen acty maatregelen punten taken"),
        Described(Role.TIMELINE, "chronologisch chronologische gebeurtenissen incident storing "
                  "nacht avond dag ochtend",
                  "verloop overzicht volgorde opeenvolging"),
        Described(Role.SUMMARY, "kort zin woorden", "in"),
        Described(Role.SUMMARY, "gezegd samengevat", "kort"),
        Described(Role.TIMELINE, "uur minuut", "uur minuut"),
        Described(Role.KEY_EVENTS, "belangrijke belangrijkste", "gebeurtenissen momenten "
                  "tijdstippen"),
    ),
    carriers="analyse beschrijving omschrijving overzicht toelichting beoordeling lijst omvang",
    of="van voor op bij in naar door met tegen om over uit aan na tijden",
    articles="de het een onze on deze dit die",
    joiners="en of plus",
    foreign="andere ander eerdere vorige gerelateerde vergelijkbare verwante mogelijke voorbeeld "
    "sjabloon geen zonder",
    questions=(
        Question(Role.WELL, "wat", "goed"),
        Question(Role.IMPACT, "wie wat", "getroffen geraakt last"),
        Question(Role.ROOT_CAUSE, "waarom waardoor", "gebeurde is kwam viel ging werd kon stopte"),
        Question(Role.ROOT_CAUSE, "hoe", "kon_dit kon_het"),
        Question(Role.ROOT_CAUSE, "waarom waardoor", "*",
                 "wij we ik je u ze hij men dit dat de het deze die een niet geen ons"),
        Question(Role.DETECTION, "hoe wanneer",
                 "ontdekt ontdekten opgemerkt gemerkt merkten erachter gedetecteerd"),
        Question(Role.RESOLUTION, "hoe wat", "opgelost verholpen hersteld losten"),
        Question(Role.LESSONS, "wat", "geleerd leren leerden"),
        Question(Role.PREVENTION, "hoe", "voorkomen herhaling"),
        Question(Role.ACTIONS, "wat hoe", "nu verder doen veranderen"),
        Question(Role.SUMMARY, "wat", "gebeurd gebeurde misgegaan"),
    ),
    compounds=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incident storing uitval onderbreking probleem verstoring impact hinder",
    mending="reparatie oplossing herstel correctie",
    review="evaluatie terugblik nabeschouwing nabespreking retro review postmortem",
    events={
        Key.DATE: "wanneer",
        Key.STARTED: "kapot stuk uitgevallen begin aanvang begonnen gestart start",
        Key.DETECTED: "ontdekt opgemerkt gedetecteerd geconstateerd gesignaleerd",
        Key.MITIGATED: "gemitigeerd ingeperkt",
        Key.RESOLVED: "gerepareerd gemaakt einde eind opgelost verholpen hersteld beeindigd",
        Key.DURATION: "hoe_lang hoelang duur duurde",
    },
    bounds={
        Key.STARTED: "opgetreden vanaf sind",
        Key.DETECTED: "gemeld gevonden",
        Key.RESOLVED: "tot gesloten afgesloten voorbij",
        Key.DATE: "datum dag",
    },
    finished="klaar gereed voltooid afgerond uitgevoerd",
    held="van gehouden op datum dag plaatsgevonden",
    after="na",
    fillers="wa was de het een van op om in tijd tijdstip uur volledig",
    report="verslag rapport document",
    itself="tekst nota notulen evaluatie",
    editions="versie uitgave",
    written="opgesteld geschreven opgemaakt",
    signing="door en",
    askers="wie hoe",
    checked="beoordeeld nagelezen goedgekeurd gecontroleerd nagekeken goedkeuring "
    "besproken vastgesteld aanvaard",
    levels="ernst niveau klasse categorie prioriteit urgentie",
    states="status toestand",
    now="huidige actuele",
    spans="periode venster tijdvak",
    published="gepubliceerd publicatie verzonden verspreid gedeeld",
    effects="impact hinder",
)
