"""How Norwegian blames and judges."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    vague=(
        r"(?:mange|flere|utallige|diverse|noen|enkelte|titalls|hundrevis av|tusenvis av|dusinvis av"
        r"|et (?:stort|ukjent|lite) antall|en (?:stor|betydelig|god|liten) (?:del|mengde)(?: av)?"
        r"|de fleste|mesteparten av|flertallet av)(?: (?:av )?(?:våre|de))?"
        r" (?:kunde(?:r|ne)|bruker(?:e|ne)|bestilling(?:er|ene)|butikk(?:er|ene)|samtale(?:r|ne)"
        r"|betaling(?:er|ene)|reisende|melding(?:er|ene)|levering(?:er|ene)|mennesker|elev(?:er|ene)"
        r"|pasient(?:er|ene)|skole(?:r|ne)|gjest(?:er|ene)|pakke(?:r|ne)|familie(?:r|ne)|faktura(?:er|ene)"
        r"|passasjer(?:er|ene)|besøkende|henvendelser)"
        r"|en (?:stund|tid)|kortvarig|av og til|sporadisk"
    ),
    numbers=(
        r"to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|tretti|hundre|tusen|million\w*"
        r"|dusin|halvparten|fjerdedel\w*|tredjedel\w*|alle|hver|hvert|ingen|null|begge"
    ),
    errors=r"menneskelige? (?:feil|svikt)|operatørfeil|brukerfeil|betjeningsfeil",
    not_errors=r"[- ]?(?:rate\w*|risiko\w*)",
    doubts=(
        r"ikke|ingen|intet|aldri|uten|i stedet for|istedenfor|anta\w*|mistenk\w*|først|kanskje"
        r"|mulig\w*|kan|kunne|om|hvis|forhindre\w*|unngå\w*|mot|risiko\w*|utelukk\w*"
    ),
    refutes=(
        r"(?:er|var|ble|har|kan|kunne) (?:\w+ ){0,3}?(?:utelukket|avvist|avkreftet|ikke)"
    ),
    law=r"domstol\w*|retten|dommer\w*|tiltal\w*|strafferett\w*|erstatningsansvar\w*",
    judgements=(
        r"slurvet\w*|slurv|uaktsom\w*|skjødesløs\w*|forsømmelig\w*|uansvarlig\w*|inkompeten\w+"
        r"|uprofesjonell\w*"
    ),
    sanctions=(
        r"(?:skriftlig|formell|muntlig) advarsel|irettesett\w+|tilrettevis\w+|disiplinær\w*"
        r"|disiplinærtiltak"
    ),
    denials=r"ikke|ingen|intet|aldri|uten|verken",
    people=(
        r"tekniker(?:en|e|ne)?|ingeniør(?:en|er|ene)?|utvikler(?:en|e|ne)?|administrator(?:en"
        r"|er)?|kollega(?:en)?|kolleger|medarbeider(?:en|e|ne)?|ansatte?|lærling(?:en)?"
        r"|programmerer(?:en)?|teamet|noen|han|hun"
    ),
    articles=r"den|det|de|en|ei|et|vår|våre",
    loose_people=r"operatør(?:en|er)?|leverandør(?:en)?|admin",
    between=r"har|hadde|da|også|så|bare|rett|slett|dessverre|tydeligvis|igjen|på|vakt",
    failings=(
        r"(?:merket|oppdaget) (?:det )?ikke|(?:er|var) skyld i|(?:har|hadde) skylda?e?n?"
        r"|ignorerte"
    ),
    human_failings=(
        r"glemte|glemt|overså|forsømte|slurvet|forvekslet|feilvurderte|burde (?:ha )?visst"
    ),
    failing_hints=(
        "glem", "overså", "forsøm", "slurve", "forveksl", "feilvurder", "visst", "merket",
        "oppdaget", "skyld", "ignorerte", "egen feil",
        "jobben sin", "arbeid", "arbejde", "fulgt med", "passet på", "skylden",
    ),
    own_faults=r"(?:hans|hennes|deres) egen (?:feil|skyld)|(?:sin )?egen (?:feil|skyld)",
    faults=r"skylden|feilen",
    belonging=r"til",
    supposed=r"om|hvis|ingen|ikke|når",
    relatives=r"som",
    attaching=r"i|på|av|med|fra|for|under|ved|hos",
    joints=r"og|men|og så",
    acts=r"[a-zåæø]+(?:et|te|de)|leste|tok|gikk|skrev|så|ga|dro|lot|holdt|kom|fant|satte|la",
    harmless=r"ingenting|ikke|ingen|intet",
    breaks=(
        r"at|som|fordi|da|mens|når|om|hvis|før|etter|så|ble|blitt|er|var|ikke|aldri|kan|kunne"
        r"|skal|skulle|eller|og"
    ),
    governing=r"av|til|fra|for|med|om|på|i|mellom|uten|mot|hos",
    partitives=r"en|noen|flere|mange|ingen|hver",
    because=r"fordi|siden|ettersom",
    reasons=(
        r"(?:fordi|siden|ettersom) (?!(?:han|hun|de) )(?:[\w'-]+ ){0,5}?(?:ikke|ingen|intet"
        r"|aldri|manglet|uten)"
    ),
    no_probe=(
        r"(?:ingen|uten|manglende) (?:[\w-]+ ){0,3}?(?:alarm\w*|varsel\w*|varsling\w*"
        r"|overvåking|måling\w*|kontroll\w*|test\w*|sensor\w*)"
    ),
    unseeing=r"(?:merket|oppdaget).*|glemte|overså",
    blames=(
        r"(?:hvis|dersom|om) {who} (?:bare )?(?:hadde|havde) (?:bare )?"
        r"(?:gjort (?:jobben|arbeidet) sin"
        r"|gjort sitt arbeid|passet (?:sit|sitt) arbe(?:jde|id)|fulgt med|passet på)"
        r"|skylden ligger hos {who}"
    ),
)  # fmt: skip
