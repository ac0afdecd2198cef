"""Swedish verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening


def _agreeing(*stems: str) -> tuple[str, ...]:
    """The past of regular verbs, active and passive, and their participles."""
    return tuple(stem + end for stem in stems for end in ("d", "t", "de", "ts", "des"))


CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: (
            "började", "börjat", "startade", "startat", "uppstod", "uppstått", "inleddes",
        ),
        Happening.FAIL: (
            "gick ner", "gick ned", "föll ut", "slutade fungera", "slutade svara", "slutade att",
            "kraschade", "kraschat", "havererade", "havererat", "brakade ihop", "bröt samman",
            "fallerade", "fallerat", "felade", "dog", "hängde sig", "stannade", "slogs ut",
            "gått ner", "gick offline",
        ),
        Happening.BE_DOWN: ("låg nere", "legat nere", "stod stilla", "stått stilla"),
        Happening.LAST: ("varade", "varat", "pågick", "pågått", "fortsatte", "fortgick"),
        Happening.ALERT: (
            "larmade", "larmat", "larmades", "utlöste", "utlöstes", "löste ut", "väcktes",
            "larm gick",
        ),
        Happening.NOTICE: (
            "märkte", "märkt", "märktes", "noterade", "noterades", "såg att", "fick syn på",
            "blev varse", "lade märke till", "uppmärksammade", "upptäckt", "upptäcktes",
            "upptäckts", "upptäckte",
            *_agreeing("uppmärksamma", "observera", "konstatera", "detektera"),
        ),
        Happening.ACKNOWLEDGE: ("kvitterade", "kvitterades", "kvitterat", "bekräftade larmet"),
        Happening.DECLARE: ("utlystes", "utlyste", "deklarerades", "deklarerade", "utlyst"),
        Happening.FIND_CAUSE: (
            "hittade", "hittades", "hittats", "hittat", "hittad", "fann", "funnit", "funnen",
            "identifierade", "fastställde", "fastställdes", "fastställd", "fastställt", "känd",
            "förstod", "klarlagd", "klarlades", "spårades", "lokaliserades",
            *_agreeing("identifiera", "lokalisera", "diagnostisera"),
        ),
        Happening.MITIGATE: (
            "mildrades", "mildrade", "begränsades", "begränsade", "under kontroll", "avvärjdes",
            *_agreeing("stabilisera", "mitigera"),
        ),
        Happening.DEPLOY: (
            "rullades ut", "rullade ut", "utrullad", "utrullat", "driftsattes", "driftsatt",
            "släpptes", "produktionssattes", "installerades", "deployades", "deployade",
            "lanserades", "lanserade",
        ),
        Happening.UNDO: (
            "rullades tillbaka", "rullade tillbaka", "backades", "backade", "återställdes till",
            "drogs tillbaka", "lades tillbaka", "backats", "ångrades", "revertades",
        ),
        Happening.RESTART: (
            "startades om", "startade om", "omstartad", "omstartades", "startats om",
            "bootades om",
        ),
        Happening.MEND: (
            "rättades", "rättade", "rättad", "lagades", "lagade", "lagad", "fixades", "fixade",
            "byttes", "byttes ut", "bytte", "ersattes", "ersatte", "patchades",
            *_agreeing("åtgärda", "reparera", "korrigera"),
        ),
        Happening.RESTORE: (
            "återställdes", "återställde", "återställd", "återställt", "återställts",
            "kom tillbaka", "kom upp igen", "var uppe igen", "uppe igen", "igång igen",
            "i drift igen", "fungerade igen", "fungerade som vanligt", "tillgänglig igen",
            "tillgängligt igen", "nåbar igen", "online igen", "åter i drift", "åter tillgänglig",
            "åter igång", "åter uppe", "tillbaka i drift", "tillbaka till det normala", "återgick",
            "återhämtade", "normaliserades", "normaliserade", "återupptogs", "kommit tillbaka",
            "fungerade åter",
        ),
        Happening.RESOLVE: (
            "löstes", "löste", "löst", "lösts", "avhjälptes", "avhjälpt", "undanröjdes",
            "avhjälpte",
        ),
        Happening.END: (
            "upphörde", "upphört", "slutade", "slutat", "slut", "över", "avslutades", "avslutad",
            "tog slut", "avslutat", "förbi",
        ),
    },
    parted={
        Happening.FAIL: ("gick ner", "gick ned", "slogs ut", "föll ut", "bröt samman"),
        Happening.BE_DOWN: ("låg nere", "stod stilla"),
        Happening.RESTORE: (
            "fungerade igen", "kom tillbaka", "gick igen", "svarade igen", "fungerade åter",
        ),
        Happening.DEPLOY: ("rullades ut", "rullade ut"),
        Happening.UNDO: ("rullades tillbaka", "rullade tillbaka", "drogs tillbaka"),
        Happening.RESTART: ("startades om", "startade om"),
        Happening.MEND: ("byttes ut",),
    },
    nouns={
        Happening.BEGIN: ("start", "starten", "början"),
        Happening.DEPLOY: (
            "driftsättning", "driftsättningen", "utrullning", "utrullningen", "deploy", "release",
        ),
        Happening.UNDO: ("rollback", "återgång", "tillbakarullning", "tillbakarullningen"),
        Happening.RESTART: ("omstart", "omstarten"),
        Happening.MEND: ("reparation", "reparationen", "åtgärdandet"),
        Happening.RESTORE: ("återställning", "återställningen", "återställande", "återhämtning"),
        Happening.RESOLVE: ("lösning", "lösningen", "avhjälpande"),
        Happening.NOTICE: ("upptäckt", "upptäckten", "detektering"),
        Happening.ACKNOWLEDGE: ("kvittering", "kvitteringen", "kvittens"),
        Happening.ALERT: ("larm", "larmet", "larmen"),
        Happening.MITIGATE: ("mildring", "stabilisering", "begränsning"),
        Happening.END: ("slutet", "slut"),
        Happening.FIND_CAUSE: ("diagnos", "diagnosen", "identifiering"),
    },
    mute_ends=("e",),
    being=("var", "blev", "är", "varit", "blivit", "förblev", "vara", "bli", "blir"),
    states=(
        "nere", "otillgänglig", "otillgängligt", "otillgängliga", "ur funktion", "ur drift",
        "oåtkomlig", "oåtkomligt", "utslagen", "utslaget", "avbruten", "avbrutet", "offline",
        "död", "inte tillgänglig", "inte tillgängligt", "inte nåbar", "oanvändbar", "oanvändbart",
        "blockerad", "blockerat", "trasig", "trasigt", "störd", "stilla", "borta", "släckt",
    ),
    healthy=(
        "stabil", "stabilt", "stabila", "frisk", "friskt", "normal", "normalt", "tillgänglig",
        "tillgängligt", "tillgängliga", "uppe", "igång", "online", "öppen", "öppet", "grön",
        "grönt", "aktiv", "klar", "klart", "redo", "säker", "lugn", "bra", "ok", "möjligt",
        "användbar", "användbart", "nåbar", "nåbart", "vaken",
    ),
    long=("länge", "lång"),
    beside_verbs=(
        "var", "blev", "är", "har", "hade", "helt", "fullt", "slutligen", "också", "redan", "då",
        "sedan", "varit", "blivit", "först", "äntligen", "officiellt", "därefter", "nu", "genast",
    ),
    pasts=(
        "var", "blev", "hade", "kom", "gick", "föll", "sprang", "gav", "stod", "skrev", "steg",
        "sjönk", "tog", "höll", "såg", "drog", "kunde", "lät", "började", "förlorade", "slog",
        "fann", "hittade", "visste", "fick", "gjorde", "måste", "ville", "satte", "sattes",
        "skickade", "ringde", "körde", "visade", "slutade", "startade", "försvann", "låg", "bröt",
        "valde", "lade", "sade", "sa", "bad", "svarade", "stannade",
    ),
    past_ends=("ades", "erade"),
    incidents=(
        "incidenten", "incident", "avbrottet", "avbrott", "störningen", "störning", "driftstoppet",
        "driftstörningen", "driftavbrottet", "problemet", "problem", "haveriet", "strömavbrottet",
        "driftstopp", "driftstörning",
    ),
    harms=(
        "nertid", "nertiden", "driftstopp", "otillgänglighet", "påverkan", "fel", "felet",
        "försämring", "nedtid", "nedtiden", "bortfallet", "bortfall", "stoppet", "stopp",
        "effekten",
    ),
    services=(
        "tjänsten", "tjänsterna", "tjänst", "systemet", "systemen", "plattformen", "webbplatsen",
        "sajten", "allt", "driften", "drift", "produktionen", "funktionen", "läget",
        "applikationen", "normalläge",
    ),
    watchers=(
        "larm", "larmet", "övervakning", "övervakningen", "jour", "jouren", "beredskapen",
        "teamet", "driften", "larmen", "jourpersonalen",
    ),
    causes=(
        "orsak", "orsaken", "rotorsak", "rotorsaken", "grundorsaken", "anledningen", "skälet",
        "egentliga", "bakomliggande", "felorsaken",
    ),
    starts=("start", "starten", "början"),
    pronouns=("den", "det", "detta"),
    speakers=("vi", "jag"),
    possessives=("sin", "sitt", "sina", "deras", "egen", "eget", "hans", "hennes", "dess"),
    separate=("olika", "separata",),
    plain=(
        "den", "det", "de", "en", "ett", "vår", "vårt", "våra", "hela", "alla", "denna", "detta",
        "dessa", "hel", "totala", "normal", "båda", "full", "fulla", "aktuella",
    ),
    wholes=("alla", "allt", "samtliga", "båda", "hela", "varenda"),
    narrowing=("för", "i", "hos"),
    denials=("inte", "aldrig", "ingen", "inget", "inga", "ej"),
    unseen=("oupptäckt", "obemärkt", "oupptäckta"),
    unreal=("om", "ifall", "skulle", "annars", "borde", "såvida"),
    not_once=(
        "inte", "aldrig", "ingen", "inget", "inga", "ej", "varje", "per", "daglig", "dagligen",
        "dagliga", "nattlig", "nattliga", "veckovis", "vanligen", "vanligtvis", "normalt",
        "alltid", "ofta", "ibland", "planerad", "planerade", "planerat", "väntad", "förväntades",
        "ska", "skall", "kan", "måste", "kommer", "bör", "övning", "övningen", "delvis", "gradvis",
        "beräknad", "beräknades", "successivt",
    ),
    planned=(
        "planerad", "planerade", "planerat", "aviserad", "aviserat", "annonserad", "avtalad",
        "avtalat", "beräknad", "övning", "övningen", "skulle",
    ),
    declaring=(
        "förklarades", "förklarad", "bekräftades", "bekräftad", "meddelades", "officiellt",
        "ansågs",
    ),
    repeated=(
        "igen", "andra", "annan", "annat", "tredje", "nästa", "förra", "också", "flera", "några",
        "ytterligare", "liknande", "gånger", "gång", "tidigare", "senaste", "ny", "även",
    ),
    part=(
        "första", "sista", "nästa", "bara", "endast", "varje", "per", "genomsnittlig",
        "genomsnitt", "extra", "andra", "längre", "kortare", "mål", "målet", "snitt",
        "ytterligare",
    ),
    averages=("genomsnittlig", "genomsnitt", "snitt", "median", "medeltal"),
    mere=("bara", "endast", "blott"),
    sums=("totalt", "sammanlagt", "allt som allt"),
    lasting=("från", "mellan"),
    ranging=("från",),
    until=("till", "tills", "fram"),
    since=("sedan", "från"),
    limits=("till", "före", "innan", "tills", "senast"),
    during=("i", "under"),
    equating=("alltså", "således", "det vill säga", "dvs.", "totalt", "det är", "sammanlagt"),
    in_time=("på", "efter", "inom"),
    amounting=(
        "uppgick till", "uppgår till", "blev", "landade på",
    ),
    taking=(
        "tog", "behövde", "varade", "tagit", "gick", "gått", "krävde", "kostade", "dröjde",
        "förflöt",
    ),
    after=("efter",),
    bounding=("före", "innan", "senare", "tidigare", "sedan", "per", "från", "till"),
    relatives=("som",),
    conjunctions=(
        "och", "men", "medan", "då", "när", "eftersom", "efter", "innan", "så", "där", "att",
        "varefter",
    ),
    prepositions=(
        "av", "i", "på", "för", "med", "till", "från", "vid", "om", "efter", "före", "under",
        "mellan", "sedan", "hos", "över", "inom", "runt", "kl", "klockan", "utan", "mot", "genom",
        "åt",
    ),
    of=("av", "på", "för", "hos"),
    leaving=("från", "mellan", "sedan"),
    reaching=("till", "tills", "och"),
    arriving=(
        "kom", "skedde", "inträffade", "följde", "trädde", "hände", "ägde", "rum",
    ),
    anew=("igen", "åter"),
    managing=("lyckades", "kunde", "fick"),
    length_nouns=("varaktigheten", "varaktighet", "längden", "nertid"),
    time_nouns=("tid", "tiden"),
    firsts=("första",),
    faults=(
        "fel", "felet", "felmeddelandet", "felmeddelande", "begäran", "anropet", "anrop",
        "symptom", "symptomet", "timeout", "symptomen",
    ),
    irregular={
        "gick": ("går", "gå", "gått"),
        "kom": ("kommer", "komma", "kommit"),
        "fann": ("finner", "finna", "funnit"),
        "föll": ("faller", "falla", "fallit"),
        "tog": ("tar", "ta", "tagit"),
        "såg": ("ser", "se", "sett"),
        "gav": ("ger", "ge", "gett"),
        "stod": ("står", "stå", "stått"),
        "skrev": ("skriver", "skriva", "skrivit"),
        "fick": ("får", "få", "fått"),
        "gjorde": ("gör", "göra", "gjort"),
        "satte": ("sätter", "sätta", "satt"),
        "lade": ("lägger", "lägga", "lagt"),
        "steg": ("stiger", "stiga", "stigit"),
        "visste": ("vet", "veta", "vetat"),
        "höll": ("håller", "hålla", "hållit"),
        "låg": ("ligger", "ligga", "legat"),
        "bröt": ("bryter", "bryta", "brutit"),
        "försvann": ("försvinner", "försvinna", "försvunnit"),
        "uppstod": ("uppstår", "uppstå", "uppstått"),
        "drog": ("drar", "dra", "dragit"),
        "löste": ("löser", "lösa", "löst"),
    },
    infinitives={
        Happening.NOTICE: ("upptäcka", "märka", "lägga märke till", "se", "notera", "uppmärksamma"),
        Happening.ACKNOWLEDGE: ("kvittera", "reagera", "svara"),
        Happening.DECLARE: ("utlysa", "deklarera"),
        Happening.FIND_CAUSE: (
            "hitta", "identifiera", "lokalisera", "finna", "förstå", "fastställa",
        ),
        Happening.MITIGATE: ("begränsa", "mildra", "stabilisera", "avvärja"),
        Happening.DEPLOY: ("rulla ut", "driftsätta"),
        Happening.UNDO: ("rulla tillbaka", "backa", "ångra"),
        Happening.RESTART: ("starta om",),
        Happening.MEND: (
            "rätta", "reparera", "fixa", "åtgärda", "laga", "korrigera", "ersätta", "byta",
        ),
        Happening.RESTORE: ("återställa", "komma tillbaka", "normalisera", "få igång"),
        Happening.RESOLVE: ("lösa", "avhjälpa"),
        Happening.END: ("avsluta",),
    },
    verb_last=True,
)  # fmt: skip
