"""How Italian blames and judges."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    vague=(
        r"(?:molt[ie]|divers[ie]|numeros[ie]|parecchi[e]?|alcun[ie]|poch[ie]|tant[ie]|svariat[ie]"
        r"|innumerevoli|un (?:gran|certo|buon) numero di|una (?:buona|gran|grande) (?:parte"
        r"|quantità) (?:di|dei|degli|delle)|gran parte (?:dei|degli|delle)|buona parte (?:dei"
        r"|degli|delle)|la (?:gran |stragrande )?maggior(?:anza| parte) (?:dei|degli|delle)"
        r"|decine di|centinaia di|migliaia di)"
        r" (?:(?:nostri|nostre) )?(?:clienti|utenti|ordini|richieste|pacchi|negozi|famiglie"
        r"|chiamate|pagamenti|prenotazioni|passeggeri|messaggi|consegne|persone|studenti|pazienti"
        r"|filiali|scuole|lettori|ospiti|biglietti|fatture|spedizioni|etichette|segnalazioni)"
        r"|per (?:un po'|qualche tempo|un certo tempo)|qualche (?:cliente|utente|ordine|minuto|ora)"
        r"|brevemente|a tratti|occasionalmente|sporadicamente"
    ),
    numbers=(
        r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|trenta|cento|mille"
        r"|milion[ei]|dozzina|metà|quarto|terzo|tutt[ie]|ogni|ciascun\w*|nessun\w*|zero"
    ),
    errors=(
        r"sviste? de|disattenzion[ei] de|distrazion[ei] de|errore del (?:tecnico|reperibile"
        r"|collega)|"
        r"error[ei] uman[oi]|errore (?:dell'operatore|di manovra)"
    ),
    not_errors=r" ?(?:possibil[ei]|potenzial[ei])",
    doubts=(
        r"non|nessun\w*|mai|né|senza|invece di|anziché|si suppone|sospett\w+|inizialmente"
        r"|all'inizio|sembr\w+"
        r"|forse|potrebbe\w*|può|se|evitar\w*|imped\w+|prevenir\w*|ridurr\w*|contro|rischi\w*"
        r"|protegg\w+|esclu\w+"
    ),
    refutes=(
        r"(?:è|era|fu|sono|viene|venne) (?:\w+ ){0,3}?(?:esclus\w+|scartat\w+|smentit\w+)"
        r"|non (?:è|era|fu|ha|può)"
    ),
    law=r"tribunal[ei]|giudic[ei]|sentenz[ae]|penal[ei]|giudiziari\w+|querelant[ei]",
    judgements=(
        r"negligent[ei]|negligenz[ae]|incuria|trascuratezza|sbadat\w+|sbadataggine"
        r"|incompetent[ei]|incompetenz[ae]|irresponsabil[ei]|imprudent[ei]|superficialità"
    ),
    sanctions=(
        r"sanzionare|sanzion[ei] (?:al|a carico)|"
        r"richiam[oi] (?:scritt[oi]|formal[ei]|verbal[ei]|ufficial[ei]|disciplinar[ei])"
        r"|ammonizion[ei]|ammonit[oaie]|(?:provvediment[oi]|sanzion[ei]|misur[ae]) disciplinar[ei]"
        r"|lettera di richiamo|note? di demerito"
    ),
    denials=r"non|nessun\w*|mai|senza|né|esclu\w+",
    people=(
        r"tecnic[oi]|ingegner[ei]|sviluppat(?:ore|ori|rice|rici)|amministrat(?:ore|ori|rice)"
        r"|analist[aei]|collegh?[aei]|dipendent[ei]|impiegat[oaie]|addett[oaie]|tirocinant[ei]"
        r"|stagista|revisor[ei]|reperibile|qualcuno|squadra|team"
    ),
    articles=r"il|lo|la|i|gli|le|un|uno|una|l|nostr[oaie]|quest[oaie]",
    loose_people=r"operat(?:ore|ori|rice)|fornitor[ei]|admin",
    between=(
        r"ha|hanno|aveva|avevano|si|è|sono|semplicemente|anche|poi|di nuovo|purtroppo"
        r"|evidentemente|di|turno|del tutto"
    ),
    failings=(
        r"non (?:ha |hanno )?(?:notato|visto|notò|vide|notarono|videro)|(?:ha|hanno"
        r"|aveva) (?:la )?colpa|ignorò|ignorato"
    ),
    human_failings=(
        r"dimentic(?:ò|arono|ato|ata|ati)(?: di)?|trascur(?:ò|arono|ato)|omesso|omise|omisero"
        r"|sottovalut(?:ò|arono|ato)|sbagli(?:ò|arono|ato)|confuso|confuse"
        r"|non (?:era|erano|è stato|è stata) all'altezza|avrebbe(?:ro)? dovuto sapere"
    ),
    failing_hints=(
        "dimentic", "altezza", "trascur", "omess", "omis", "sottovalut", "sbagli", "confus",
        "dovuto sapere",
        "colpa", "non ha n", "non ha v", "non hanno n", "non hanno v", "non not", "non vid",
        "ignorò", "ignorato",
        "suo lavoro", "suo dovere", "attenzione", "responsabile", "colpevole",
    ),
    own_faults=(
        r"(?:tutta )?colpa (?:sua|loro)|(?:sua|propria|loro) (?:stessa |esclusiva )?colpa"
    ),
    faults=r"colpa",
    belonging=r"di|del|dello|della|dei|degli|delle|dell",
    supposed=r"se|nessun\w*|quando|non",
    relatives=r"che|quale|cui",
    attaching=r"di|del|della|dei|in|nel|nella|con|per|da|dal|durante|su|sul",
    joints=r"e|ed|ma|e poi",
    acts=r"(?:l'|l[aoe] |gli |li )?(?:ha|hanno|aveva|avevano|[a-z]+(?:ò|ì|arono|irono))",
    harmless=r"niente|nulla|nessun\w*",
    breaks=(
        r"che|perché|poiché|mentre|quando|se|prima|dopo|dove|non|fu|è|sono|era|erano"
        r"|stat[oaie]|o|e"
    ),
    governing=(
        r"da|dal|dallo|dalla|dai|dagli|a|al|alla|ai|agli|di|del|della|dei|degli|per|con|senza"
        r"|in|su|contro|tra|fra"
    ),
    partitives=r"uno|una|alcun[ei]|divers[ei]|nessuno|ciascuno",
    because=r"perché|poiché|siccome|dato che",
    reasons=(
        r"(?:perché|poiché|siccome|dato che) (?!(?:lui|lei|loro) )(?:[\w'-]+ ){0,5}?(?:non"
        r"|nessun\w*|nulla|mai|senza|mancava\w*)"
    ),
    no_probe=(
        r"(?:nessun\w*|senza|mancanza di|assenza di) (?:[\w-]+ ){0,3}?(?:allarm[ei]|avvis[oi]"
        r"|monitoraggio|sond[ae]|controll[oi]|test|metric[ah]e?|sensor[ei]|segnalazion[ei])"
    ),
    unseeing=r"non .*|dimentic\w+(?: di)?|sottovalut\w+",
    blames=(
        r"se {who} avesse (?:fatto il suo (?:lavoro|dovere)|prestato (?:più )?attenzione"
        r"|fatto (?:più )?attenzione)"
        r"|{who} (?:è|era|fu) (?:il |la |unic[oa] ){0,2}responsabile de(?:l|llo|lla|ll'|l'| questo)"
        r" ?(?:guasto|incidente|disservizio|blackout|interruzione)"
        r"|(?:il|la) colpevole (?:è|era) {who}"
    ),
)  # fmt: skip
