"""Dutch words."""

from __future__ import annotations

from postmortem_lint.language.dutch import titles
from postmortem_lint.language.dutch.clauses import CLAUSES
from postmortem_lint.language.dutch.counting import COUNTS, TALLY
from postmortem_lint.language.dutch.heading_words import LABEL_WORDS, TITLE_WORDS
from postmortem_lint.language.dutch.ratings import RATINGS
from postmortem_lint.language.dutch.wording import WORDING
from postmortem_lint.language.tables.language import Language
from postmortem_lint.language.tables.spoken_times import SpokenTimes
from postmortem_lint.language.tables.words import (
    ActionWords,
    AmountWords,
    ClaimWords,
    ContentWords,
    DetectionWords,
    Grammar,
    LengthWords,
    PeopleWords,
    PlaceholderWords,
    ReportWords,
    ScopeWords,
    StateWords,
    TimeWords,
    Titles,
)
from postmortem_lint.roles import Column

TIMES = TimeWords(
    in_place=("in",),
    by_zone=("volgens",),
    same_time=("wat", "dat", "het"),
    there=("daar", "lokale tijd", "plaatselijke tijd"),
    where=("waar het",),
    here=("bij ons",),
    months={
        "januari": 1, "februari": 2, "maart": 3, "mrt": 3, "mei": 5, "juni": 6, "juli": 7,
        "augustus": 8, "oktober": 10, "okt": 10,
    },
    before_date=("de",),
    before_weekday=("een",),
    weekdays={
        "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5,
        "zondag": 6,
    },
    short_weekdays=("ma", "di", "wo", "do", "vr", "za", "zo"),
    clock_words={"middernacht": 0},
    am=("'s ochtends", "'s morgens"),
    pm=("'s middags", "'s avonds"),
    at=("om",),
    exact=("precies", "exact", "klokslag", "stipt"),
    clock_nouns=("uur",),
    to=("tot", "tot en met", "t/m"),
    counted=("dag", "week"),
    next_day=(
        "volgende dag", "de volgende dag", "dag erna", "de dag erna", "volgende ochtend",
        "de volgende ochtend", "volgende middag", "de volgende middag", "volgende avond",
        "de volgende avond", "volgende nacht", "de ochtend erna", "de middag erna", "de avond erna",
    ),
    day_parts=("morgen", "ochtend", "middag", "avond", "middernacht"),
    nights=("nacht", "nachts"),
    backward=("achterwaarts", "achterstevoren", "terugwerkend"),
    other_day=("de dag ervoor", "de vorige dag", "de avond ervoor", "de dag tevoren"),
    elapsed=("verstreken", "sinds begin", "na begin", "vanaf begin", "relatief"),
    relative_to=(
        "ten opzichte van", "gerekend vanaf", "minuten na", "minuten vanaf", "nulpunt",
        "tijdstip nul",
    ),
    all_times=("tijden", "tijd"),
    of_notes=(
        "alle", "horen", "bij", "betreffen", "de", "het", "een", "zijn", "is", "in", "van", "op",
        "tenzij", "anders", "vermeld",
        "aangegeven", "genoemde", "genoemd", "lokale", "plaatselijke", "onderstaande", "volgende",
        "gebeurtenissen", "incident", "verslag", "rapport", "document", "tabel", "tijdlijn", "hier",
        "hieronder", "en", "voor", "worden", "staan", "weergegeven", "let", "uur", "tijdstippen",
    ),
    until=("tot",),
    since=("van", "vanaf", "sinds"),
    onward=("en later", "en daarna", "en verder"),
    between=("tussen",),
    on=("op", "van"),
    to_date=("tot en met", "t/m", "tot"),
    clear_months=("mei", "okt"),
    zones={"nederlandse tijd": "CET", "belgische tijd": "CET"},
)  # fmt: skip

LENGTHS = LengthWords(
    from_event=("van", "vanaf", "sinds", "tussen"),
    to_event=("tot", "tot aan", "naar", "en"),
    spans=("tijd", "duur", "tijdsduur", "interval", "vertraging"),
    restating=("dus", "in totaal", "samen"),
    every=("elke", "iedere"),
    units={
        "seconde": 1, "seconden": 1, "minuut": 60, "uur": 3600, "uren": 3600, "dagen": 86400,
        "etmaal": 86400, "weken": 604800, "maand": 2592000, "maanden": 2592000,
    },
    named={
        "halfuur": 1800, "een halfuur": 1800, "half uur": 1800, "een half uur": 1800,
        "kwartier": 900, "een kwartier": 900, "drie kwartier": 2700,
    },
    shares={"en een half": 0.5, "en een halve": 0.5, "en een kwart": 0.25},
    numbers={
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
        "negen": 9, "tien": 10, "twaalf": 12, "vijftien": 15, "twintig": 20, "dertig": 30,
        "veertig": 40, "halve": 0.5, "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5,
        "acht": 8, "elf": 11, "dertien": 13, "veertien": 14, "zestien": 16, "zeventien": 17,
        "achttien": 18, "negentien": 19, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
        "negentig": 90, "half": 0.5, "drieënhalf": 3.5,
    },
    approximate=(
        "ongeveer", "circa", "rond", "omstreeks", "bijna", "zo'n", "grofweg", "om en nabij", "krap",
        "iets meer dan", "iets minder dan", "nog geen", "amper", "nauwelijks", "net iets meer dan",
        "net geen", "een goed", "een klein", "een krap", "goed",
    ),
    under=("minder dan", "onder", "binnen"),
    over=(
        "meer dan", "ruim", "minstens", "minimaal", "ten minste", "langer dan", "veel meer dan",
        "ruim meer dan", "niet minder dan",
    ),
    up_to=("maximaal", "hoogstens", "ten hoogste", "tot maximaal", "niet meer dan"),
    or_more=("of meer", "of langer"),
    or_less=("of minder",),
    earlier=("voor", "eerder", "ervoor", "daarvoor"),
    later=("na", "later", "daarna", "erna"),
    ago=("later", "geleden", "daarna", "eerder", "ervoor", "erna"),
    ongoing=("lopend", "nog gaande", "gaande", "voortdurend"),
    unknown=(
        "onbekend", "nog onbekend", "onduidelijk", "nader te bepalen", "nog te bepalen",
    ),
    not_available=("niet van toepassing", "n.v.t.", "nvt"),
    at_once=("meteen", "onmiddellijk", "direct", "terstond", "ogenblikkelijk", "gelijk"),
    several=(
        "enkele", "meerdere", "een paar", "verscheidene", "verschillende", "diverse", "veel",
        "paar",
    ),
    none=("geen", "nul"),
    working=("werkuren", "kantooruren", "werkdagen", "kantoortijd", "werktijd"),
    no_part=("totaal", "in totaal"),
    tens=(
        "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ),
    ones=("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
    joints=("en", "ën"),
    phrases={"een goed": 1, "een klein": 1, "een krap": 1},
    vague=("een goed", "een klein", "een krap"),
    fillers=("slechts", "maar", "precies"),
)  # fmt: skip

CLAIMS = ClaimWords(
    closings=("gesloten", "sluiten", "sluit"),
    measures=titles.CLAIMS,
    joiners=(
        "in", "na", "binnen", "van", "was", "is", "bedroeg", "duurde", "na ongeveer",
    ),
)  # fmt: skip

REPORT = ReportWords(
    field_heads=("veld", "kenmerk", "eigenschap", "attribuut", "gegeven"),
    value_heads=("waarde", "inhoud", "antwoord", "detail", "informatie", "beschrijving", "gegeven"),
    remark_heads=(
        "opmerking", "opmerkingen", "toelichting", "notitie", "notity", "aantekening", "commentaar",
        "uitleg", "voorbeeld",
    ),
        tickets=("probleem", "ticket", "taak"),
        plans=("acceptatiecriteria",),
        stages=("stap", "fase", "deel"),
    names=(
        "storingsrapport", "storingsverslag", "serviceonderbreking", "dienstonderbreking",
        "stroomstoring", "netwerkstoring", "systeemuitval", "storingsmelding", "incidentrapport",
        "incidentverslag",
    ),
    faults=("storing", "uitval", "onderbreking", "verstoring"),
    looks=(
        "rapport", "rapportage", "verslag", "evaluatie", "terugblik", "nabeschouwing", "analyse",
        "evaluatierapport",
    ),
    reports=(
        "postmortem", "evaluatie storing", "evaluatie incident", "verslag storing",
        "rapport storing", "analyse storing", "evaluatie van de storing",
        "verslag van de storing", "evaluatie van het incident", "verslag van het incident",
        "rapport van de storing", "oorzaakanalyse",
    ),
    records=("notities", "aantekeningen",),
    others=("projectplan", "testplan", "testrapport", "codereview",
        "handleiding", "gids", "handboek", "sjabloon", "proces", "procedure", "werkinstructie",
        "richtlijn", "beleid", "begrippenlijst", "notulen", "vergaderverslag", "oefening",
        "voorstel", "checklist", "stappenplan", "draaiboek", "instructie", "release notes",
        "planning",
    ),
    pages=("lijst", "overzicht", "index", "logboek", "plan"),
    templates=("sjabloon",),
    limiting=("alleen", "enkel", "uitsluitend",),
    pieces=(
        "sectie", "deel", "tekst", "blok", "opmerking", "kader", "sjabloon", "alinea",
        "regel", "paragraaf",
    ),
    optional=("optioneel", "optionele", "indien nodig"),
    conditions=("indien", "als"),
    omitting=("verwijder", "verwijderen", "weglaten"),
    directions=("instructies", "toelichting", "invulinstructie",),
    asides=("voorbeeld", "voorbeelden", "opmerking", "tip", "toelichting"),
    weak=(
        "waarom", "volgende stappen", "vervolgstappen", "overzicht", "taken", "conclusie",
        "conclusies", "beschrijving", "omschrijving", "het probleem", "oplossing", "achtergrond",
        "inleiding", "details", "acty", "maatregelen", "aanbevelingen", "opvolging", "te doen",
        "fouten", "fout", "communicatie", "reactie", "onderzoek", "kosten", "bronnen", "rollen",
        "bijlage", "bijlagen", "documentatie", "verbeteringen", "verbeterpunten", "effecten",
        "evaluatie", "melding", "cijfers", "aanleiding", "beschikbaarheid", "verloop", "gegevens",
        "de oplossing", "notity", "planning",
    ),
    kinds=(
        "de", "het", "een", "van", "voor", "op", "in", "en", "over", "incident", "incidentrapport",
        "storing", "storingsrapport", "storingsverslag", "incidentverslag", "verslag", "rapport",
        "rapportage", "analyse", "oorzaakanalyse", "evaluatie", "sjabloon", "concept", "titel",
        "samenvatting", "onderbreking",
    ),
    outages=("onbereikbaar", "niet bereikbaar", "niet beschikbaar",),
    drafting=(
        "concept", "in bewerking", "in behandeling", "ter review", "wordt beoordeeld",
        "in voorbereiding", "in onderzoek",
    ),
    reviewed=("beoordeeld", "goedgekeurd", "akkoord", "vastgesteld", "gereviewd"),
)  # fmt: skip

STATES = StateWords(
    still=(
        "nog",
        "nog steeds",
        "blijft",
    ),
    harmed=(
        "onbereikbaar",
        "niet beschikbaar",
        "uitgevallen",
        "verstoord",
        "onderbroken",
        "gestoord",
        "offline",
        "getroffen",
    ),
    under_way=(
        "onopgelost", "in behandeling", "gaande", "lopend", "actief", "duurt voort", "houdt aan",
    ),
    investigating=("in onderzoek", "wordt onderzocht"),
    identified=("geïdentificeerd", "oorzaak bekend", "oorzaak gevonden"),
    eased=(
        "gemitigeerd", "wordt gemonitord", "in observatie", "onder controle", "ingeperkt",
    ),
    resolved=("opgelost", "hersteld", "verholpen", "gesloten", "afgesloten", "afgerond"),
    severity_scales=(
        ("kritiek", "hoog", "middel", "laag"),
        ("kritisch", "hoog", "gemiddeld", "laag"),
        ("ernstig", "matig", "licht"),
    ),
)  # fmt: skip

SCOPE = ScopeWords(
    everybody=("alle gebruikers", "alle klanten", "iedereen"),
    in_part=("gedeeltelijk", "deels"),
)  # fmt: skip

ACTIONS = ActionWords(
    improving=(
        "verbetering van", "verbeteren van", "optimalisatie van",
    ),
    improving_at_end=(
        "verbeteren", "optimaliseren", "versterken", "uitbreiden",
    ),
    empty=(
        "de", "het", "een", "onze", "ons", "monitoring", "bewaking", "alarmering", "alarmen",
        "alarm", "meldingen", "documentatie", "proces", "processen", "procedure", "procedures",
        "tests", "testen", "test", "kwaliteit", "communicatie", "stabiliteit", "betrouwbaarheid",
        "systeem", "systemen", "situatie", "zichtbaarheid", "samenwerking", "verder", "beter",
    ),
    on_people=(
        r"\b(?:iedereen|medewerkers|team|beheerders|collega['’]?s|personeel|operators?"
        r"|ontwikkelaars|monteurs)\b[^.;]{0,30}?\b(?:trainen|opleiden|herinneren|bewust maken"
        r"|instrueren|aanspreken|wijzen op)\b"
        r"|\b(?:beter op ?te ?letten|beter opletten|beter oplet|met meer (?:zorg|aandacht)"
        r"|voorzichtiger (?:zijn|werken)|zorgvuldiger (?:zijn|werken)"
        r"|meer opletten)\b"
    ),
    assigns=("moet", "zal"),
    item_keys={
        Column.OWNER: (
            "eigenaar", "verantwoordelijke", "verantwoordelijk", "toegewezen aan", "actiehouder",
            "uitvoerder", "trekker", "wie",
        ),
        Column.DUE: (
            "streefdatum", "einddatum", "uiterlijk", "gereed", "vervaldatum", "klaar op",
            "uiterste datum",
        ),
        Column.PRIORITY: ("prioriteit",),
        Column.STATUS: ("voortgang", "stand"),
    },
    future=("zal", "zullen", "wordt", "worden", "gaat"),
    due_before=(
        "uiterlijk", "voor", "vóór", "gereed", "gereed op", "streefdatum", "einddatum",
        "vervaldatum", "klaar op", "tegen", "uiterste datum",
    ),
    done=(
        "gereed", "klaar", "afgerond", "voltooid", "gedaan", "uitgevoerd", "gesloten", "opgelost",
        "afgesloten", "doorgevoerd", "geannuleerd", "vervallen", "geïmplementeerd", "opgeleverd",
        "afgewezen", "geschrapt",
    ),
    open=(
        "open", "openstaand", "te doen", "nog te doen", "bezig", "loopt", "loopt nog", "lopend",
        "in uitvoering",
        "niet gestart", "gestart", "gepland", "in afwachting", "geblokkeerd", "uitgesteld", "nieuw",
        "wacht op",
    ),
    soon=(
        "zo snel mogelijk", "zo spoedig mogelijk", "z.s.m.", "zsm", "binnenkort", "spoedig",
        "direct", "meteen", "onmiddellijk", "later", "nu", "op termijn",
    ),
    not_done=(
        "niet gereed", "niet klaar", "niet afgerond", "niet voltooid", "niet gedaan",
        "niet uitgevoerd", "nog niet klaar", "nog niet gedaan", "nog niet afgerond",
        "niet opgelost",
    ),
    urgent=(
        "kritiek", "kritisch", "hoog", "zeer hoog", "hoogste", "dringend", "spoed", "urgent",
    ),
    less_urgent=("middel", "gemiddeld", "normaal", "laag", "laagste", "matig"),
)  # fmt: skip

GRAMMAR = Grammar(
    articles=("de", "het"),
    denials=("niet", "geen"),
    and_words=("en",),
)  # fmt: skip

PEOPLE = PeopleWords(
    yet=("nog", "vooralsnog",),
    through=("via", "met",),
    teams=("afdeling", "groep", "ploeg", "beheer", "ontwikkeling", "beheerder", "wachtdienst"),
    groups=("groep", "afdeling", "ploeg", "ontwikkelaars", "storingsdienst"),
    nobody=("niemand", "het team", "het hele team", "ons team"),
    unnamed=("iemand", "een van", "één van", "iedereen"),
    any_kind=("een", "een of andere", "elke"),
    undecided=("n.t.b.", "ntb",
        "nader te bepalen", "nog te bepalen", "n.t.b.", "ntb", "nog niet toegewezen",
        "niet toegewezen", "nog onbekend", "onbekend",
    ),
)  # fmt: skip

PLACEHOLDERS = PlaceholderWords(
    courtesies=r"gelieve|a\.?u\.?b\.?",
    here=r"hier\b|hieronder\b|in dit (?:deel|onderdeel)\b",
    notes=(
        "(?:check|controleer|verifieer)(?: dit)? (?:bij|met) |vraag (?:het )?(?:aan|bij"
        r"|na bij) |navragen bij |bron(?: nodig| ontbreekt|\?)"
    ),
    notes_last=(
        r"\b(?:bij|met|aan) [^\W\d_]+(?: [^\W\d_]+)? (?:navragen|checken|afstemmen"
        "|vragen|controleren|verifiëren)"
    ),
    dates=("datum",),
    shouted=(
        r"(?:links?|namen?|datum|tijd|tekst|details)(?: hier)? (?:toevoegen|invullen"
        r"|aanvullen)"
    ),
    asked_first=(
        r"(?:[a-z]+ ){0,3}(?:in te vullen|invullen|aanvullen|aan te vullen"
        r"|toevoegen|beschrijven)|volgt(?: nog)?|datum|naam van"
    ),
    password_names=("wachtwoord",),
    name_parts=("voornaam", "achternaam", "uw", "je", "jouw",),
    questions=r"wie|wat|wanneer|waar(?:om)?|welke?|hoe(?:veel)?|alles wat|iets (?:wat|dat)",
    instructs=(
        r"beschrijf|vul (?:hier|in)|vermeld|licht toe|vat samen|noem hier"
        r"|geef (?:een|de|het|hier|aan)"
    ),
    instructs_last=r"invullen|beschrijven|toelichten|aanvullen",
    date_letters=("dmj",),
    names=("naam", "namen"),
    numbers=("aantal", "bedrag"),
    markers=(
        "wordt nog aangevuld", "volgt",
        "ntb", "n.t.b.", "nader te bepalen", "nog te bepalen", "nog in te vullen", "in te vullen",
        "nog aan te vullen", "aan te vullen", "nog te bevestigen", "volgt nog", "nog invullen",
    ),
    lacking=(
        r"(?:hier )?(?:meer|verdere) (?:informatie|info|details|gegevens) (?:nodig|volgen|vereist)"
    ),
    put_off=(
        r"(?:(?:moet|wordt) (?:nog )?(?:ingevuld|aangevuld|beschreven|uitgewerkt"
        r"|geschreven)(?: worden)?|(?:nog|nader) (?:in te vullen"
        r"|aan te vullen|te schrijven|uit te werken|te beschrijven)),? (?:zodra|wanneer|als"
        r"|na|nadat"
        r"|voor)\b|(?:wordt|moet) (?:nog )?(?:na|zodra) [^.:;\n]{2,120} (?:ingevuld"
        r"|aangevuld|beschreven|uitgewerkt|geschreven)(?: worden)?(?=[.!]|$)"
    ),
    to_be=(
        r"(?:[Nn]og|[Nn]ader) (?:in te vullen|te bepalen|aan te vullen|toe te voegen"
        r"|te schrijven|uit te werken)"
    ),
    counted=(
        r"uur|uren|minuten|minuut|seconden|dagen|gebruikers|klanten|verzoeken|fouten"
        r"|bestellingen"
    ),
    requests=r"invullen|vul in|naam|titel|beschrijf|voeg toe",
)  # fmt: skip

AMOUNTS = AmountWords(
    promises=r"sl[ao]'?s?|toezegging(?:en)?|afspra(?:ak|ken)|dienstverleningsniveau",
    kept=r"niet (?:geschonden|gebroken|overschreden)|nagekomen|gehaald",
    spent=r"verbruikt|gebruikt|opgebruikt|resterende?|overschreden",
    broken=r"niet (?:nagekomen|gehaald)|geschonden|gebroken",
    per_week=r"(?<!\w)(?:per week|wekelijks\w*|week)(?!\w)",
    per_month=r"(?<!\w)(?:per maand|maandelijks\w*|maand)(?!\w)",
    per_quarter=r"(?<!\w)(?:per kwartaal|kwartaal)(?!\w)",
    per_year=r"(?<!\w)(?:per jaar|jaarlijks\w*|jaar)(?!\w)",
    allowance=r"budget|toegestane?|speelruimte|marge|toelaatbare?",
    amounting=(
        r"is|zijn|dat is|geeft|maakt|laat|ofwel|oftewel|betekent"
    ),
    part_of=("van", "van de",),
    of_these=("daarvan", "van hen", "hiervan", "van deze",),
    of_which=("waarvan", "van wie",),
    within=("in", "uit", "bij", "op",),
    including=("waaronder", "onder andere", "inclusief",),
    that_is=("dus", "dat is", "oftewel", "ofwel",),
    totals=("totaal", "som", "eindtotaal",),
    scales={"duizend": 1000.0, "miljoen": 1000000.0},
    percent=("procent",),
)  # fmt: skip


DETECTION = DetectionWords(
    by_users=(
        r"\b(?:gebruiker\w*|klant\w*|abonnee\w*|bezoeker\w*|speler\w*"
        r"|reiziger\w*)\b.{0,24}\b(?:meld|klaag|schrijf|schreef|bel|ticket|mail)|"
        r"\beerste (?:klacht|melding|telefoontje|ticket)|"
        r"\b(?:melding|klacht|telefoontje|mail|ticket)(?:en|s)? van (?:een |de |onze |meerdere )?"
        r"(?:gebruiker|klant|abonnee|bezoeker|speler|reiziger)\w*|"
        r"^(?:klant|gebruiker)(?:en|s)?$"
    ),
    by_machine=(
        r"\b(?:alarm|alert)\w*\b.{0,24}\b(?:gaat|ging|af|ontvangen)|"
        r"^(?:monitoring|alarm|alert)\w*\b"
    ),
    alerts=("alarm", "alert", "monitor", "melding"),
)

DUTCH = Language(
    detection=DETECTION,
    code="nl",
    clauses=CLAUSES,
    ratings=RATINGS,
    name="Dutch",
    tally=TALLY,
    counts=COUNTS,
    title_words=TITLE_WORDS,
    wording=WORDING,
    label_words=LABEL_WORDS,
    spoken_times=SpokenTimes(
        hours="een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        minutes="5 vijf 10 tien 15 kwart 20 twintig",
        past="over",
        to="voor",
        half_before="half",
        nouns="uur",
        leads="om rond tegen tot vanaf sinds voor na",
        vague="kort_na kort_voor vlak_na vlak_voor even_na net_na net_voor omstreeks",
        am="'s_ochtends 's_morgens",
        pm="'s_middags 's_avonds",
        night="'s_nachts",
    ),
    titles=Titles(
        sections=titles.SECTIONS,
        labels=titles.LABELS,
        columns=titles.COLUMNS,
        milestones=titles.MILESTONES,
    ),
    content=ContentWords(
        unordered=(
            r"\bniet (?:\w+ ){0,4}?chronologisch"
            r"|\bomgekeerde (?:chronologische )?volgorde"
            r"|\b(?:nieuwste|laatste|recentste) (?:\w+ )?(?:eerst|bovenaan)"
        ),
    ),
    times=TIMES,
    lengths=LENGTHS,
    claims=CLAIMS,
    report=REPORT,
    states=STATES,
    scope=SCOPE,
    actions=ACTIONS,
    grammar=GRAMMAR,
    people=PEOPLE,
    placeholders=PLACEHOLDERS,
    amounts=AMOUNTS,
)
