"""How German blames, judges and stays vague."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    errors=(
        r"flüchtigkeitsfehlers?|unachtsamkeit(?:en)?|(?:fehlers?|versehen) (?:des|der|eines"
        r"|einer) (?:mitarbeiter|techniker|kolleg|diensthabend|bedien|operator|entwickler)\w*|"
        r"menschliche[snrm]? (?:versagens?|fehlers?|irrtum)|bedien(?:er|ungs)?fehlers?"
    ),
    not_errors=r"[- ]?(?:meldung\w*|quote|rate|behandlung)",
    doubts=(
        r"kein\w*|nicht|nie|niemals|weder|ohne|statt|anstatt|angenommen\w*|vermut\w+|zunächst"
        r"|anfangs|vielleicht|möglich\w*|könnte\w*|kann|falls|ob|wenn|verhinder\w+|vermeid\w+"
        r"|ausschließ\w+|schütz\w+|gegen|risik\w+|anfällig\w*|sogenannt\w+|vor"
    ),
    refutes=(
        r"(?:wurden?|ist|war|konnte|kann) (?:\w+ ){0,4}?(?:ausgeschlossen|widerlegt|verworfen"
        r"|nicht)"
        r"|scheidet|schied|spielte keine|verhinder\w+|vermeid\w+|vermieden|abfangen|abfängt"
    ),
    law=r"gericht\w*|klagen?|kläger\w*|haftung|haftbar|urteile?|staatsanwalt\w*|strafrecht\w*",
    judgements=(
        r"fahrlässig\w*|nachlässig\w*|schlampig\w*|schlamperei|leichtsinn\w*|inkompeten\w+"
        r"|unprofessionell\w*|verantwortungslos\w*|gedankenlos\w*"
    ),
    sanctions=(
        r"abmahnung(?:en)?|abgemahnt|verwarnung(?:en)?|verwarnt|zurechtgewiesen|gerügt"
        r"|ermahnung(?:en)?|ermahnt|disziplinar\w*|disziplinarische \w+"
    ),
    denials=r"kein\w*|nicht|nie|niemand|ohne|weder",
    people=(
        r"techniker(?:in|n)?|ingenieur(?:e|in)?|entwickler(?:in|innen)?|administrator(?:en|in)?"
        r"|kolleg(?:e|en|in|innen)|mitarbeiter(?:in|innen)?|diensthabende[rn]?|bereitschaft"
        r"|schichtleiter(?:in)?|praktikant(?:in)?|prüfer(?:in)?|team|jemand"
    ),
    articles=r"der|die|das|den|dem|eine?|unsere?",
    loose_people=r"operator|betreiber|admin",
    between=(
        r"hat|hatte|haben|hatten|dann|auch|wohl|einfach|versehentlich|offenbar|schlicht|dabei"
        r"|jedoch|wieder|zuvor|leider"
    ),
    failings=(
        r"bemerkten? (?:(?:es|das|dies) )?nicht|(?:ist|sind|war|waren) schuld"
        r"|(?:trägt|tragen|trug|trugen) die schuld"
    ),
    human_failings=(
        r"vergaß(?:en)?|vergessen|übersah(?:en)?|übersehen|versäumten?|versäumt"
        r"|vernachlässigten?|verwechselten?|irrten? sich|verschätzten? sich"
        r"|hätten? (?:es |das )?(?:besser )?wissen (?:müssen|sollen)"
        r"|verschlampten?|verschlampt|verbockten?|verbockt|verpennten?|verpennt|vermasselten?"
        r"|vermasselt|verpatzten?|verpatzt|verschwitzten?|verschwitzt"
        r"|(?:war|waren) (?:der|ihrer|seiner) aufgabe nicht gewachsen"
    ),
    failing_hints=(
        "verschl", "verbock", "verpenn", "vermass", "verpatz", "verschwitz", "gewachsen",
        "verga", "vergess", "übers", "versäum", "vernachlässig", "verwechsel", "irrte",
        "verschätz", "bemerkte", "schuld", "wissen müssen", "wissen sollen",
        "arbeit gem", "arbeit get", "aufgabe", "pflicht", "aufgep", "sorgfältiger",
        "vorsichtiger", "verantwort",
    ),
    own_faults=r"(?:seine|ihre) (?:eigene )?schuld|(?:selbst|selber) schuld",
    faults=r"schuld",
    belonging=r"de[sr]|eines|einer|vom|von",
    supposed=r"falls|wenn|ob|sofern|keine?|keiner|niemand|nicht",
    relatives=r"der|die|das|welche[rs]?",
    attaching=r"der|des|im|in|am|an|auf|aus|bei|beim|mit|von|vom|während|für|zur|zum",
    # "Hätte … prüfen müssen": the verb stands last, and so does the modal.
    modals=r"hätten?(?: [\w-]+){0,8}?",
    regular_participles=r"[a-zäöüß]+(?:en|ern|eln)(?= (?:müssen|sollen|können|dürfen))",
    hindsight=(
        r"hätten? (?:wir|man|jemand|das team) (?:\w+ ){0,2}?doch nur"
        r"|wenn (?:doch )?nur(?= (?:[\w-]+ ){1,8}?(?:hätten?|wären?)\b)"
    ),
    unreal=(
        r"(?:wenn|falls) (?!(?:doch )?nur\b)(?:[\w'-]+ ){1,8}?(?:hätten?|wären?)"
        r"|wären? (?:wir|das|es|der|die)"
    ),
    selves=r"wir|man|jemand|niemand|team|bereitschaft",
    joints=r"und|aber|und dann",
    acts=(
        r"[a-zäöüß]+t(?:e|en)|las|lasen|nahm|nahmen|ging|gingen|schrieb|schrieben|unterschrieb|sah"
        r"|sahen|gab|gaben|zog|zogen|schloss|ließ|fuhr|rief|hob|hielt|kam|fand|trug|hing|warf|wies"
    ),
    breaks=(
        r"dass|weil|da|während|wenn|falls|ob|als|bevor|nachdem|sodass|damit|obwohl|wurden?|worden"
        r"|wird|werden|ist|sind|war|waren|nicht|nichts|nie|niemand\w*|kein\w*|kann|konnte"
        r"|könnten?|soll\w*|darf|muss"
        r"|will|würden?|hätten?|und|oder"
    ),
    governing=(
        r"vom|von|zum|zur|zu|an|am|bei|beim|mit|für|durch|über|auf|aus|ohne|gegen|um|nach|statt"
    ),
    partitives=r"einer|eine|eines|einige|mehrere|viele|keiner|jeder",
    order=("verb last",),
    because=r"weil|da|denn",
    reasons=(
        r"(?:da|weil|denn) (?!(?:er|sie) )(?:[\w'-]+ ){0,5}?(?:kein\w*|nichts|nie|nicht|ohne"
        r"|fehlte\w*)"
    ),
    no_probe=(
        r"(?:kein\w*|ohne|fehlende\w*) (?:[\w-]+ ){0,3}?(?:alarm\w*|warnung\w*|\w*überwachung"
        r"|sensor\w*|\w*meldung\w*|metrik\w*|prüfung\w*|tests?|anzeige\w*|hinweis\w*)"
    ),
    unseeing=r"bemerkten? .*|vergaß(?:en)?|vergessen|übersah(?:en)?|übersehen",
    vague=(
        r"(?:(?:einige|mehrere|viele|zahlreiche|etliche|manche|diverse|wenige|unzählige|zahllose"
        r"|verschiedene)n?|ein paar|die meisten|jede menge|massenhaft|dutzende(?: von)?"
        r"|eine (?:ganze )?reihe(?: von)?|zig|hunderte(?: von)?|tausende(?: von)?"
        r"|eine (?:unmenge|(?:große|hohe|beträchtliche|erhebliche|unbekannte|gewisse) (?:zahl"
        r"|anzahl|menge))(?: an| von)?|ein (?:großteil|(?:guter|großer|erheblicher"
        r"|beträchtlicher) teil) (?:der|unserer)"
        r"|die (?:große |überwiegende )?mehrheit (?:der|unserer))"
        r"(?: [a-zäöüß-]+(?:e|en|er|ten|nen))??"
        r" (?!(?:gründe|ursachen|teile|schritte|male|änderungen|punkte|stellen|systeme|dienste"
        r"|dank|zeit|nacht|arbeit|mails|stunden|tage)\b)"
        r"[a-zäöüß-]{3,}"
        r"|(?:für )?(?:einige|kurze|längere) zeit|eine (?:ganze )?weile|kurzzeitig|zeitweise"
        r"|gelegentlich|sporadisch"
    ),
    numbers=(
        r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend"
        r"|million\w*|dutzend(?!e)|halb\w*|viertel|drittel|alle\w*"
        r"|(?<!für )(?<!auf )(?<!bei )(?<!in )(?<!an )jede\w*(?! menge)|kein\w*|null|beide\w*"
    ),
    blames=(
        r"wenn {who} (?:(?:nur|bloß|doch|etwas) )?(?:(?:seine|ihre) (?:arbeit|aufgabe|pflicht)"
        r" (?:gemacht|getan|erledigt|erfüllt)|(?:besser |mehr )?auf(?:gepasst|gepaßt)"
        r"|sorgfältiger gearbeitet|vorsichtiger gewesen) (?:hätte|wäre)"
        r"|(?:schuld|verantwortlich)(?: (?:am|(?:an|für) (?:diese[nrms]?|de[nrm]|die|das))"
        r" (?:ausfall|vorfall|störung|panne|fehler))? (?:ist|war) (?:allein )?{who}"
        r"|(?:die )?(?:schuld|verantwortung)(?: (?:am|(?:an|für) (?:diese[nrms]?|de[nrm]|die|das))"
        r" (?:ausfall|vorfall|störung|panne|fehler)) (?:liegt|lag) (?:allein )?bei {who}"
        r"|(?:die )?schuld (?:liegt|lag) (?:allein )?bei {who}"
        r"|{who} (?:ist|war) (?:allein )?verantwortlich für (?:diese[nrms]?|den|die|das)"
        r" (?:ausfall|vorfall|störung|panne|fehler)"
    ),
)  # fmt: skip
