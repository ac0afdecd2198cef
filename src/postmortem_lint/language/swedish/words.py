"""Swedish words."""

from __future__ import annotations

from postmortem_lint.language.swedish import titles
from postmortem_lint.language.swedish.clauses import CLAUSES
from postmortem_lint.language.swedish.counting import COUNTS, TALLY
from postmortem_lint.language.swedish.heading_words import LABEL_WORDS, TITLE_WORDS
from postmortem_lint.language.swedish.ratings import RATINGS
from postmortem_lint.language.swedish.wording import WORDING
from postmortem_lint.language.tables.language import Language
from postmortem_lint.language.tables.spoken_times import SpokenTimes
from postmortem_lint.language.tables.words import (
    ActionWords,
    AmountWords,
    ClaimWords,
    ContentWords,
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
    in_place=("i",),
    by_zone=("enligt",),
    same_time=("vilket", "som", "det"),
    there=("där", "lokal tid"),
    where=("där klockan var", "där den var"),
    here=("hos oss", "här"),
    title_leads=("alla tider", "i", "den"),
    day_articles=("den",),
    ordinals=(":e", ":a"),
    months={
        "januari": 1, "februari": 2, "mars": 3, "maj": 5, "juni": 6, "juli": 7, "augusti": 8,
        "oktober": 10, "okt": 10,
    },
    before_date=("den",),
    before_weekday=("en",),
    weekdays={
        "måndag": 0, "måndagen": 0, "tisdag": 1, "tisdagen": 1, "onsdag": 2, "onsdagen": 2,
        "torsdag": 3, "torsdagen": 3, "fredag": 4, "fredagen": 4, "lördag": 5, "lördagen": 5,
        "söndag": 6, "söndagen": 6,
    },
    short_weekdays=("mån", "tis", "ons", "tor", "tors", "fre", "lör", "sön"),
    clock_words={"midnatt": 0},
    at=("kl.", "kl", "klockan"),
    exact=("exakt", "precis", "prick"),
    to=("till", "till och med", "t.o.m."),
    moved_to=("till",),
    counted=("dag", "vecka"),
    next_day=(
        "nästa dag", "dagen efter", "påföljande dag", "dagen därpå", "nästa morgon",
        "nästa förmiddag", "nästa eftermiddag", "nästa kväll", "nästa natt", "morgonen efter",
        "morgonen därpå", "eftermiddagen efter", "kvällen efter",
    ),
    day_parts=(
        "morgon", "morgonen", "förmiddag", "förmiddagen", "eftermiddag", "eftermiddagen", "kväll",
        "kvällen", "midnatt",
    ),
    nights=("natt", "natten"),
    backward=("baklänges", "bakåt"),
    other_day=("dagen innan", "kvällen innan", "dagen före"),
    elapsed=(
        "förfluten", "förflutet", "sedan start", "från start", "efter start", "relativ",
    ),
    relative_to=(
        "relativt", "räknat från", "minuter från", "minuter sedan",
        "nollpunkten", "nollpunkt", "tidpunkt noll",
    ),
    all_times=("tider", "tid", "klockslag"),
    of_notes=(
        "alla", "de", "den", "det", "är", "i", "om", "inte", "annat", "anges", "angivna", "angiven",
        "angivet", "lokal", "lokala", "svensk", "följande", "händelser", "händelserna",
        "incidenten", "rapporten", "dokumentet", "tabellen", "tidslinjen", "här", "nedan", "och",
        "för", "av", "på", "ej", "obs", "samtliga", "står", "avser",
    ),
    until=("till", "fram till"),
    since=("från", "sedan"),
    onward=("och framåt", "och senare"),
    between=("mellan",),
    on=("den",),
    of=("den",),
    to_date=("till", "till och med"),
    clear_months=("maj", "okt"),
    zones={"svensk tid": "CET", "svensk sommartid": "CEST"},
)  # fmt: skip

LENGTHS = LengthWords(
    from_event=("från", "sedan", "mellan"),
    to_event=("till", "och"),
    spans=("tid", "tiden", "varaktighet", "intervall"),
    restating=("alltså", "alltså i", "dvs.", "sammanlagt", "totalt"),
    colon_hours="timmar",
    every=("varje",),
    units={
        "sekund": 1, "sekunder": 1, "sek": 1, "minut": 60, "minuter": 60, "tim": 3600,
        "timme": 3600, "timmar": 3600, "dag": 86400, "dagar": 86400, "dygn": 86400, "vecka": 604800,
        "veckor": 604800, "månad": 2592000, "månader": 2592000,
    },
    named={
        "halvtimme": 1800, "en halvtimme": 1800, "kvart": 900, "en kvart": 900, "tre kvart": 2700,
    },
    numbers={
        "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
        "elva": 11, "tolv": 12, "femton": 15, "tjugo": 20, "trettio": 30, "fyrtio": 40, "halv": 0.5,
        "halva": 0.5,
    },
    approximate=(
        "ungefär", "omkring", "cirka", "ca.", "nästan", "runt", "drygt", "knappt",
        "uppskattningsvis",
    ),
    under=("mindre än", "inom", "under"),
    over=("mer än", "över", "minst", "längre än"),
    up_to=("upp till", "högst", "som mest", "max"),
    or_more=("eller mer", "eller längre"),
    or_less=("eller mindre",),
    earlier=("före", "innan", "tidigare"),
    later=("efter", "senare"),
    ago=("senare", "sedan", "tidigare", "efter", "före", "därefter"),
    ongoing=("pågår", "pågående", "fortfarande pågående"),
    unknown=("okänt", "okänd", "oklart", "ej känt", "inte känt", "fastställs senare"),
    not_available=("ej tillämpligt", "ej aktuellt", "ej relevant"),
    at_once=(
        "omedelbart", "omedelbar", "direkt", "genast", "omgående", "i realtid", "på en gång",
    ),
    several=("flera", "några", "ett par", "många", "ett antal", "ett fåtal"),
    none=("ingen", "inget", "inga", "ingen nertid", "noll"),
    working=("arbetstimmar", "arbetstid", "kontorstid", "arbetsdagar"),
    shares={"och en halv": 0.5, "och en kvarts": 0.25, "och trekvarts": 0.75},
    no_part=("totalt", "sammanlagt"),
)  # fmt: skip

CLAIMS = ClaimWords(
    closings=("stängd", "stängs", "stänger", "avslutad"),
    measures=titles.CLAIMS,
    joiners=(
        "på", "efter", "i", "av", "var", "är", "inom", "varade", "varade i", "pågick i", "under",
    ),
)  # fmt: skip

REPORT = ReportWords(
    field_heads=("falt", "egenskap", "attribut", "uppgift"),
    value_heads=("varde", "innehall", "svar", "detalj", "detaljer", "information", "beskrivning"),
    remark_heads=(
        "anmarkning", "anmarkningar", "kommentar", "kommentarer", "notering", "noteringar",
        "forklaring", "exempel", "anvisning",
    ),
        plans=("acceptanskriterier",),
        stages=("steg", "fas", "del"),
    names=(
        "incidenten", "driftstörning", "driftstörningen", "driftavbrott", "driftavbrottet",
        "avbrott", "avbrottet", "händelse", "störning", "störningen", "driftstopp", "haveri",
    ),
    faults=("fel", "felet", "problemet"),
    looks=(
        "rapport", "utredning", "genomgång", "analys", "utvärdering", "sammanfattning", "återblick",
        "granskning",
    ),
    reports=(
        "postmortem", "incidentanalys", "rapport om driftstorningen", "rapport om avbrottet",
        "rapport om incidenten", "rotorsaksanalys",
    ),
    records=("anteckningar",),
    others=("projektplan",
        "guide", "handbok", "mall", "process", "rutin", "rutinbeskrivning", "ordlista", "protokoll",
        "motesprotokoll", "motesanteckningar", "ovning", "forslag", "instruktion", "checklista",
        "policy", "riktlinje", "riktlinjer", "driftrutin", "kom igang", "versionsinformation",
    ),
    pages=("lista", "register", "index", "statistik", "plan", "oversikt"),
    templates=("mall",),
    limiting=("endast", "bara",),
    pieces=(
        "sektionen", "delen", "texten", "blocket", "rutan", "mallen", "stycket",
        "avsnittet", "avsnitt", "raden",
    ),
    optional=("valfritt", "valfri", "vid behov"),
    conditions=("om", "ifall"),
    omitting=("ta bort", "radera", "utelamna"),
    directions=("anvisning", "anvisningar", "instruktioner",),
    asides=("exempel", "obs", "tips", "anvisning"),
    weak=(
        "varfor", "nasta steg", "slutsat", "slutsatser", "beskrivning", "losning", "problemet",
        "oversikt", "uppgifter", "att gora", "bakgrund", "inledning", "detaljer", "kommunikation",
        "uppfoljning", "atgarder", "fel", "felet", "kostnader", "lankar", "referenser",
        "dokumentation", "anteckningar", "ovrigt", "roller", "tider", "siffror", "utvardering",
        "forbattringar", "rekommendationer", "hantering", "aktiviteter", "respon", "effekter",
        "kontext", "tillganglighet", "felsokning", "skada", "skador", "underlag", "kallor",
        "utredning", "larm", "i korthet",
    ),
    kinds=(
        "en", "ett", "den", "det", "av", "om", "för", "på", "till", "och", "i", "vid", "incident",
        "incidenten", "incidentrapport", "driftstörning", "driftavbrott", "avbrott", "rapport",
        "utredning", "analys", "händelse", "händelserapport", "titel", "mall", "utkast",
        "sammanfattning", "rotorsaksanalys",
    ),
    outages=("nere", "otillgänglig", "ur funktion",),
    drafting=(
        "utkast", "under arbete", "under granskning", "för granskning", "pågår", "pågående",
        "under utredning",
    ),
    reviewed=("godkänd", "godkänt", "granskad", "granskat", "fastställd"),
)  # fmt: skip

STATES = StateWords(
    still=(
        "fortfarande",
        "ännu",
    ),
    harmed=(
        "nere",
        "otillgänglig",
        "otillgängligt",
        "störd",
        "stört",
        "avbruten",
        "avbrutet",
        "påverkad",
    ),
    under_way=("olöst", "pågår", "pågående", "aktiv"),
    investigating=("under utredning", "utreds", "felsökning pågår", "undersöks"),
    identified=("identifierad", "identifierat", "orsak identifierad"),
    eased=(
        "övervakas", "under övervakning", "under bevakning", "begränsad", "mildrad",
    ),
    resolved=(
        "löst", "åtgärdad", "åtgärdat", "återställd", "återställt", "avslutad", "avslutat",
        "stängd",
    ),
    severity_scales=(
        ("kritisk", "hög", "medel", "låg"),
        ("kritisk", "allvarlig", "måttlig", "lindrig"),
        ("kritiskt", "högt", "medel", "lågt"),
    ),
)  # fmt: skip

SCOPE = ScopeWords(
    of_all=("av",),
    everybody=("alla användare", "alla kunder", "samtliga användare", "samtliga kunder"),
    in_part=("delvis",),
)  # fmt: skip

ACTIONS = ActionWords(
    improving=(
        "förbättra", "optimera", "förstärka", "stärka", "se över",
    ),
    empty=(
        "den", "det", "de", "vår", "vårt", "våra", "övervakning", "övervakningen", "larm",
        "larmen", "larmning", "dokumentation", "dokumentationen", "process", "processen",
        "processer", "processerna", "rutin", "rutiner", "rutinerna", "test", "tester",
        "testerna", "kvalitet", "kvaliteten", "kommunikation", "kommunikationen", "stabilitet",
        "stabiliteten", "system", "systemet",
    ),
    on_people=(
        r"\b(?:påminna|utbilda|uppmana|informera)\b[^.;]{0,20}?\b(?:alla|teamet|personalen"
        r"|tekniker\w*|kollegor\w*)\b"
        r"|\b(?:vara|är) (?:mer|ännu mer) (?:försiktig|noggrann|uppmärksam)\w*"
        r"|\bvara (?:mer )?(?:försiktig|noggrann|uppmärksam)\w*"
    ),
    assigns=("ska",),
    item_keys={
        Column.OWNER: (
            "ansvarig", "ägare", "tilldelad", "tilldelad till", "ansvar", "handläggare",
            "vem",
        ),
        Column.DUE: (
            "klar senast", "senast", "klart", "deadline", "förfallodatum", "tidsfrist", "klardatum",
            "klart senast",
        ),
        Column.PRIORITY: ("prioritet", "prio"),
        Column.STATUS: ("läge",),
    },
    future=("ska", "skall", "kommer att"),
    due_before=(
        "senast", "klar senast", "klart senast", "före", "innan", "deadline", "förfallodatum",
        "klart", "tidsfrist",
    ),
    done=(
        "klar", "klart", "färdig", "färdigt", "gjort", "gjord", "utförd", "utfört", "slutförd",
        "slutfört", "avslutad", "avslutat", "stängd", "löst", "åtgärdad", "åtgärdat", "genomförd",
        "genomfört", "avbruten", "inställd", "levererad", "införd", "infört",
        "avvisad", "struken", "avskriven",
    ),
    open=(
        "öppen", "öppet", "pågår", "pågående", "att göra", "ej påbörjad", "inte påbörjad",
        "påbörjad", "planerad", "planerat", "väntar", "blockerad", "uppskjuten", "ny",
    ),
    soon=(
        "snarast", "så snart som möjligt", "så fort som möjligt", "omgående", "omedelbart", "snart",
        "inom kort", "nu", "senare", "på sikt",
    ),
    not_done=(
        "inte klar", "inte klart", "ej klar", "ej klart", "inte gjort", "inte färdig",
        "inte utförd", "ej utförd", "ej påbörjad klar", "inte löst", "inte genomförd",
        "ej genomförd", "ej åtgärdad",
    ),
    urgent=(
        "kritisk", "kritiskt", "hög", "högt", "högsta", "mycket hög", "brådskande", "akut",
    ),
    less_urgent=("medel", "normal", "låg", "lågt", "lägsta", "måttlig"),
)  # fmt: skip

GRAMMAR = Grammar(
    denials=("inte", "ej"),
    and_words=("och", "samt"),
    or_words=("eller",),
)  # fmt: skip

PEOPLE = PeopleWords(
    yet=("ännu", "än så länge",),
    through=("via", "med",),
    teams=(
        "grupp", "avdelning", "avdelningen", "driften", "teamet", "gruppen", "utvecklare",
        "förvaltning", "jouren",
    ),
    groups=("teamet", "grupp", "gruppen", "avdelning", "avdelningen", "utvecklare", "jour",),
    nobody=("ingen", "teamet", "hela teamet"),
    unnamed=("någon", "den som", "en av", "alla"),
    any_kind=("en", "ett", "valfri"),
    undecided=(
        "ej bestämt", "ej utsedd", "ej tilldelad", "inte bestämt", "inte utsedd", "inte tilldelad",
        "bestäms senare", "okänd",
    ),
)  # fmt: skip

PLACEHOLDERS = PlaceholderWords(
    courtesies="vänligen|var god",
    here=r"här\b|nedan\b",
    notes=(
        "(?:kolla|stäm av|verifiera|bekräfta|kontrollera|dubbelkolla)(?: detta)? (?:med"
        r"|av) |fråga [^\W\d_]|källa(?: saknas| behövs|\?)"
    ),
    dates=("datum",),
    names=("namn",),
    numbers=("antal", "belopp"),
    asked_first=(
        r"(?:att )?(?:fylla i|fyll i|komplettera|beskriv\w*|skriv\w*|ange"
        r"|lägg till)|kommer"
    ),
    password_names=("lösenord",),
    name_parts=("förnamn", "efternamn", "ditt",),
    questions=r"vem|vilka|vad|när|var(?:för)?|vilke[nt]|hur|(?:allt|något) som",
    instructs=r"beskriv|fyll i|ange|sammanfatta|förklara|lista (?:alla|de|här)",
    date_letters=("dmå",),
    markers=(
        "fylls i", "fylls i senare", "ifylles", "att fylla i", "ska fyllas i", "kompletteras",
        "kompletteras senare", "att komplettera", "skrivs senare",
    ),
    lacking=r"(?:behöver|saknar|kräver) (?:mer|fler) (?:information|info|detaljer|data)",
    put_off=(
        r"(?:(?:ska|måste|behöver) (?:fortfarande )?(?:fyllas i|kompletteras|skrivas"
        r"|beskrivas)|fylls i"
        r"|kompletteras|skrivs|att fylla i) (?:när|efter|så snart)\b"
    ),
    to_be=(
        r"(?:[Ss]ka|[Aa]tt) (?:fyllas i|fylla i|kompletteras|komplettera|skrivas|bestämmas)"
        r"|[Ff]ylls i|[Kk]ompletteras"
    ),
    counted=r"timmar|minuter|sekunder|dagar|användare|kunder|ärenden|beställningar",
    requests=r"fyll i|namn|rubrik|beskriv|ange|lägg till",
)  # fmt: skip

AMOUNTS = AmountWords(
    promises=r"sl[ao]|löften?|åtaganden?",
    kept=r"inte (?:brutits|brutet|bröts)|hölls|hållits|uppfylld[ae]?s?",
    broken=r"inte (?:hållits|uppfyllts|uppfylld)|bröts|brutits|brutet",
    part_of=("av",),
    of_these=("av dessa", "av dem",),
    of_which=("varav", "av vilka",),
    within=("i", "på", "från",),
    including=("bland annat", "inklusive",),
    that_is=("alltså", "det vill säga", "dvs",),
    totals=("totalt", "summa",),
    scales={"tusen": 1000.0, "miljoner": 1000000.0, "miljon": 1000000.0},
    percent=("procent",),
)  # fmt: skip


SWEDISH = Language(
    code="sv",
    name="Swedish",
    clauses=CLAUSES,
    ratings=RATINGS,
    tally=TALLY,
    counts=COUNTS,
    title_words=TITLE_WORDS,
    wording=WORDING,
    label_words=LABEL_WORDS,
    spoken_times=SpokenTimes(
        hours="ett två tre fyra fem sex sju åtta nio tio elva tolv",
        minutes="5 fem 10 tio 15 kvart 20 tjugo",
        past="över",
        to="i",
        half_before="halv",
        leads="klockan kl. kl vid runt",
        vague="strax_efter strax_före kort_efter kort_före",
        am="på_morgonen på_förmiddagen",
        pm="på_eftermiddagen på_kvällen",
        night="på_natten",
    ),
    titles=Titles(
        sections=titles.SECTIONS,
        labels=titles.LABELS,
        columns=titles.COLUMNS,
        milestones=titles.MILESTONES,
    ),
    content=ContentWords(
        unordered=(
            r"\bomvänd (?:kronologisk )?ordning"
            r"|\binte (?:\w+ ){0,3}?kronologisk"
            r"|\b(?:nyaste|senaste) (?:\w+ )?först"
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
