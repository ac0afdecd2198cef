"""How Dutch blames and judges."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

# "Die nacht" begins no clause.
_TIMES = r"(?:ochtend|middag|avond|nacht|dag|week|weekend|maand|dienst|keer)"

WORDING = Wording(
    vague=(
        r"(?:veel|vele|meerdere|verscheidene|talloze|enkele|sommige|diverse|heel wat|tientallen"
        r"|honderden|duizenden|een (?:groot|aanzienlijk|flink|klein|onbekend) (?:aantal|deel)"
        r"(?: van (?:de|onze))?|een (?:reeks|hoop|handvol|boel)"
        r"|het (?:merendeel|gros) van (?:de|onze)"
        r"|de meeste)(?: [a-z-]+e)??"
        r" (?:klanten|gebruikers|bestellingen|verzoeken|winkels|gezinnen|telefoontjes|betalingen"
        r"|reizigers|berichten|leveringen|mensen|leerlingen|patiënten|filialen|scholen|gasten"
        r"|pakketten|facturen|aanvragen|bezoekers|reserveringen|kaartjes|meldingen)"
        r"|(?:een|enige) tijd(?:je)?|een poosje|kortstondig|af en toe|sporadisch"
    ),
    numbers=(
        r"twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|honderd|duizend"
        r"|miljoen|dozijn|helft|kwart|derde|alle|elke|ieder\w*|geen|nul|beide"
    ),
    errors=(
        r"(?:vergissing|onoplettendheid|slordigheid|fout) van (?:de|een|onze) (?:beheerder"
        r"|medewerker|technicus|monteur|collega|operator)|"
        r"menselijk(?:e)? (?:fout(?:en)?|falen|vergissing(?:en)?)|bedieningsfout(?:en)?"
    ),
    not_errors=r"[- ]?(?:melding\w*|percentage|afhandeling|kans\w*)",
    doubts=(
        r"niet|geen|nooit|noch|zonder|in plaats van|vermoed\w*|aangenomen|eerst|aanvankelijk"
        r"|misschien|mogelijk\w*|kan|kunnen|kon|zou\w*|als|of|indien|voorkom\w*|vermijd\w*"
        r"|uitsluit\w*|bescherm\w*|tegen|risico\w*|gevoelig\w*"
    ),
    refutes=(
        r"(?:is|was|werd|waren|kan|kon) (?:\w+ ){0,4}?(?:uitgesloten|weerlegd|verworpen|niet"
        r"|geen)|speelde geen"
    ),
    law=r"rechter\w*|rechtbank|vonnis\w*|aansprakelijk\w*|strafrecht\w*|eiser\w*",
    judgements=(
        r"nalatig\w*|slordig\w*|onzorgvuldig\w*|roekelo\w+|onverantwoord\w*|incompetent\w*"
        r"|onbekwaam\w*|onprofessione\w+|lakse?"
    ),
    sanctions=(
        r"(?:schriftelijke|officiële|formele|mondelinge) waarschuwing(?:en)?|berisping(?:en)?"
        r"|berispt|disciplinaire \w+|op het matje geroepen|terechtgewezen"
    ),
    denials=r"niet|geen|nooit|niemand|zonder|noch",
    people=(
        r"technic(?:us|i)|monteurs?|ingenieurs?|engineers?|ontwikkelaars?|beheerders?"
        r"|analist(?:en)?|collega['’]?s?|medewerk(?:er|ers|ster)|dienstdoende|stagiairs?"
        r"|stagiaires?|reviewers?|teamleiders?|programmeurs?|iemand|team|hij|zij"
    ),
    articles=r"de|het|een|onze?|die|deze",
    loose_people=r"operators?|leveranciers?|admins?",
    between=(
        r"heeft|hebben|had|hadden|toen|ook|weer|gewoon|simpelweg|daarbij|kennelijk|blijkbaar"
        r"|helaas|van|dienst|eerst"
    ),
    failings=(
        r"(?:merkte|merkten) (?:het|dit|dat) niet(?: op)?|(?:is|was|zijn"
        r"|waren) (?:zelf )?(?:schuldig|de schuldige)|negeerden?"
    ),
    human_failings=(
        r"vergat(?:en)?|vergeten|verzuimden?|verzuimd|vergiste(?:n)? zich|lette(?:n)? niet op"
        r"|verwaarloosden?|zag(?:en)? over het hoofd|over het hoofd (?:gezien|zag(?:en)?)"
        r"|had(?:den)? (?:het )?(?:beter )?moeten weten|was niet opgewassen tegen"
    ),
    failing_hints=(
        "verga", "opgewassen", "vergeten", "verzuim", "vergist", "lette", "verwaarloo",
        "over het hoofd",
        "moeten weten", "merkte", "schuld", "negeer",
        "werk", "opgelet", "verantwoordelijk",
    ),
    own_faults=r"(?:zijn|haar|hun) (?:eigen )?schuld|eigen schuld",
    faults=r"schuld",
    belonging=r"van",
    supposed=r"als|indien|of|geen|niemand|niet|wanneer",
    relatives=r"die|dat|welke",
    attaching=r"van|in|op|aan|bij|met|uit|tijdens|voor",
    joints=r"en|maar|en toen",
    acts=(
        r"[a-z]+(?:de|te|den|ten)|las|nam|ging|schreef|zag|gaf|trok|sloot|liet|reed|belde|hield|kwam"
        r"|vond|zette|legde|liep"
    ),
    harmless=r"niets|niemand|geen",
    breaks=(
        rf"(?:dat|die)(?! {_TIMES}\b)|omdat|doordat|want|terwijl|toen|als|of|voordat|nadat"
        r"|zodat|hoewel|niets|niemand|geen|werd"
        r"|werden|wordt|worden|is|zijn|was|waren|niet|nooit|geen|kan|kon|konden|moet|mag|wil"
        r"|zou|zouden|en"
    ),
    governing=r"door|van|aan|bij|met|voor|over|op|uit|zonder|tegen|om|naar|tussen",
    partitives=r"een|één|enkele|meerdere|veel|geen|ieder",
    order=("verb last",),
    because=r"omdat|doordat|want|aangezien",
    reasons=(
        r"(?:omdat|doordat|want) (?!(?:hij|zij) )(?:[\w'-]+ ){0,5}?(?:geen|niets|nooit|niet"
        r"|zonder|ontbrak\w*)"
    ),
    no_probe=(
        r"(?:geen|zonder|ontbrekende?) (?:[\w-]+ ){0,3}?(?:alarm\w*|waarschuwing\w*"
        r"|\w*bewaking|melding\w*|metriek\w*|controle\w*|tests?|sensor\w*)"
    ),
    unseeing=r"(?:merkte|lette|zag).*|vergat(?:en)?|vergeten|over het hoofd .*",
    blames=(
        r"als {who} (?:gewoon )?(?:(?:zijn|haar|hun) werk (?:goed )?(?:had )?gedaan(?: had)?"
        r"|(?:beter )?had opgelet|(?:beter )?opgelet had)"
        r"|{who} (?:is|was) verantwoordelijk voor (?:de|het|deze|dit) (?:storing|incident|uitval)"
        r"|de schuld(?:ige)? (?:ligt bij|is) {who}"
    ),
)  # fmt: skip
