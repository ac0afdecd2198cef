"""How Swedish blames and judges."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    vague=(
        r"(?:många|flera|åtskilliga|otaliga|diverse|några|somliga|tiotals|hundratals|tusentals"
        r"|ett (?:stort |okänt |mindre )?antal|en (?:stor|betydande|god|mindre) (?:del|mängd)"
        r"(?: av)?|de flesta|merparten av|majoriteten av)(?: (?:av )?(?:våra|de))?"
        r" (?:kund(?:er|erna)|användar(?:e|na)|beställning(?:ar|arna)|butik(?:er|erna)"
        r"|samtal(?:en)?|betalning(?:ar|arna)|resenär(?:er|erna)|meddelande(?:n|na)|leverans(?:er|erna)|människor"
        r"|elev(?:er|erna)|patient(?:er|erna)|skol(?:or|orna)|gäst(?:er|erna)|paket(?:en)?|familj(?:er|erna)"
        r"|faktur(?:or|orna)|bokning(?:ar|arna)|besökare|anmälningar)"
        r"|(?:en|ett) (?:stund|tag)|kortvarigt|då och då|sporadiskt"
    ),
    numbers=(
        r"två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|hundra|tusen|miljon\w*"
        r"|dussin|hälften|fjärdedel\w*|tredjedel\w*|alla|varje|ingen|inga|noll|båda"
    ),
    errors=r"mänskliga? (?:fel|faktorn|misstag)|handhavandefel|operatörsfel",
    not_errors=r"[- ]?(?:frekvens\w*|risk\w*)",
    doubts=(
        r"inte|ej|inga?|inget|aldrig|utan|i stället för|istället för|antag\w*|misstänk\w*"
        r"|först|kanske|möjlig\w*|kan|kunde|om|förhindra\w*|undvik\w*|mot|risk\w*|känslig\w*"
        r"|utesl\w+"
    ),
    refutes=(
        r"(?:är|var|blev|har|kan|kunde) (?:\w+ ){0,3}?(?:utesluten|uteslutet|uteslutas"
        r"|avfärda\w*|inte)|uteslöts"
    ),
    law=r"domstol\w*|domare|åtal\w*|straffrätt\w*|ansvarsskyldig\w*",
    judgements=(
        r"slarvig\w*|slarv|vårdslös\w*|oaktsam\w*|försumlig\w*|ansvarslös\w*|inkompeten\w+"
        r"|oprofessionell\w*"
    ),
    sanctions=(
        r"(?:skriftlig|formell|muntlig) varning|skriftlig erinran|tillrättavis\w+"
        r"|disciplin(?:åtgärd|är)\w*"
    ),
    denials=r"inte|ej|ingen|inga|inget|aldrig|utan|varken",
    people=(
        r"tekniker(?:n|na)?|ingenjör(?:en|er|erna)?|utvecklare(?:n)?|utvecklarna"
        r"|administratör(?:en|er)?|kollega(?:n)?|kollegor(?:na)?|medarbetare(?:n)?|anställda?"
        r"|praktikant(?:en)?|granskare(?:n)?|programmerare(?:n)?|teamet|någon|han|hon"
    ),
    articles=r"den|det|de|en|ett|vår|våra",
    loose_people=r"operatör(?:en|er)?|leverantör(?:en)?|admin",
    between=r"har|hade|då|också|sedan|bara|helt|enkelt|tyvärr|uppenbarligen|igen|i|jour",
    failings=(
        r"(?:märkte|upptäckte) (?:det )?inte|(?:är|var) skyldig\w*|(?:bär|bar) skulden"
        r"|ignorerade"
    ),
    human_failings=(
        r"glömde(?: bort)?|glömt(?: bort)?|missade|förbisåg|försummade|slarvade|förväxlade"
        r"|missbedömde|borde (?:ha )?vetat"
    ),
    failing_hints=(
        "glöm", "missade", "förbis", "försumma", "slarva", "förväxl", "missbedöm", "vetat",
        "märkte", "upptäckte", "skyldig", "skuld", "ignorerade", "eget fel",
        "sitt jobb", "sitt arbete", "uppmärksam", "skulden",
    ),
    own_faults=r"(?:hans|hennes|deras) (?:eget fel|egen skuld)|(?:sitt )?eget fel|egen skuld",
    faults=r"skuld(?:en)?",
    belonging=r"hos",
    supposed=r"om|ifall|ingen|inte|när",
    relatives=r"som",
    attaching=r"i|på|av|med|från|för|under|vid|hos",
    joints=r"och|men|och sedan",
    acts=r"[a-zåäö]+(?:de|te)|läste|tog|gick|skrev|såg|gav|drog|lät|höll|kom|fann|bytte|satte",
    harmless=r"inget|ingenting|inte|ingen",
    breaks=(
        r"att|som|eftersom|då|medan|när|om|innan|sedan|så|blev|blivit|är|var|inte|aldrig|kan"
        r"|kunde|ska|skulle|eller|och"
    ),
    governing=r"av|till|från|för|med|om|på|i|mellan|utan|mot|åt|hos",
    partitives=r"en|några|flera|många|ingen|varje",
    because=r"eftersom|då|för att|därför att",
    reasons=(
        r"(?:eftersom|då|därför att) (?!(?:han|hon|de) )(?:[\w'-]+ ){0,5}?(?:inte|inga?|inget"
        r"|aldrig|saknades?|utan)"
    ),
    no_probe=(
        r"(?:inga?|inget|utan|saknad\w*) (?:[\w-]+ ){0,3}?(?:larm|varning\w*|övervakning"
        r"|mätare|kontroll\w*|test\w*|sensor\w*)"
    ),
    unseeing=r"(?:märkte|upptäckte).*|glömde.*|missade|förbisåg",
    blames=(
        r"(?:om|ifall) {who} (?:bara )?hade (?:bara )?(?:gjort|skött) sitt (?:jobb|arbete)"
        r"|(?:om|ifall) {who} hade varit (?:mer )?uppmärksam|skulden ligger hos {who}"
    ),
)  # fmt: skip
