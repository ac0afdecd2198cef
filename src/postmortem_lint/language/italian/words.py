"""Italian words."""

from __future__ import annotations

from postmortem_lint.language.italian import titles
from postmortem_lint.language.italian.clauses import CLAUSES
from postmortem_lint.language.italian.counting import COUNTS, TALLY
from postmortem_lint.language.italian.heading_words import LABEL_WORDS, TITLE_WORDS
from postmortem_lint.language.italian.ratings import RATINGS
from postmortem_lint.language.italian.wording import WORDING
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
    in_place=("a", "ad"),
    by_zone=("in", "ora"),
    same_time=("il che", "che"),
    there=("lì", "là", "ora locale"),
    where=("dove erano", "dove era"),
    here=("da noi",),
    of_year=("del",),
    day_articles=("il",),
    ordinals=("º", "°"),
    months={
        "gennaio": 1, "gen": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "mag": 5,
        "giugno": 6, "giu": 6, "luglio": 7, "lug": 7, "agosto": 8, "settembre": 9, "sett": 9,
        "ottobre": 10, "ott": 10, "novembre": 11, "dicembre": 12, "dic": 12,
    },
    before_date=("il",),
    before_weekday=("un", "una"),
    weekdays={
        "lunedì": 0, "lunedi": 0, "martedì": 1, "martedi": 1, "mercoledì": 2, "mercoledi": 2,
        "giovedì": 3, "giovedi": 3, "venerdì": 4, "venerdi": 4, "sabato": 5, "domenica": 6,
    },
    short_weekdays=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    clock_words={"mezzogiorno": 43200, "mezzanotte": 0},
    am=("del mattino", "di mattina"),
    pm=("del pomeriggio", "di sera", "della sera"),
    at=("alle", "alle ore", "ore", "verso le"),
    exact=("esattamente", "precisamente"),
    to=("alle", "alle ore", "fino alle", "fino alle ore"),
    moved_to=("alle", "alle ore"),
    counted=("giorno", "settimana"),
    next_day=(
        "giorno dopo", "il giorno dopo", "giorno successivo", "il giorno successivo",
        "giorno seguente", "il giorno seguente", "mattina dopo", "la mattina dopo",
        "mattina seguente", "la mattina seguente", "pomeriggio seguente", "pomeriggio successivo",
        "pomeriggio dopo", "sera seguente", "sera successiva", "la sera dopo", "notte seguente",
        "l'indomani",
    ),
    day_parts=("domani", "mattina", "mattino", "mezzogiorno", "pomeriggio", "sera", "mezzanotte"),
    nights=("notte",),
    backward=("a ritroso", "all'indietro", "al contrario"),
    other_day=("il giorno prima", "il giorno precedente", "la sera prima"),
    elapsed=("trascorso", "trascorsi", "tempo trascorso", "dall'inizio", "relativo"),
    relative_to=("rispetto a", "a partire da", "minuti da", "minuti dal", "ora zero", "punto zero"),
    all_times=("orari", "fuso"),
    of_notes=(
        "ora", "tutti", "tutte", "gli", "le", "la", "il", "i", "sono", "è", "in", "nel", "nella",
        "del", "della", "dei", "di", "salvo", "se", "non", "diversa", "diversamente", "indicazione",
        "indicato", "indicati", "espressi", "riportati", "locale", "locali", "orario", "seguenti",
        "eventi", "incidente", "documento", "rapporto", "tabella", "cronologia", "qui", "sotto",
        "e", "a", "al", "si", "intendono", "riferiti", "riferiscono", "nota",
    ),
    until=("fino alle", "fino al", "fino a"),
    since=("dalle", "dalle ore", "dal"),
    onward=("in poi", "e oltre"),
    between=("tra le", "fra le", "tra", "fra"),
    on=("del", "di"),
    to_date=("al",),
    month_words=("gen", "mag"),
    zones={"ora italiana": "CET", "ora di roma": "europe/rome"},
)  # fmt: skip

LENGTHS = LengthWords(
    from_event=("da", "dal", "dalla", "dallo", "dai", "dalle", "dagli", "dall'", "tra", "fra"),
    to_event=(
        "fino a", "fino al", "fino alla", "fino all'", "a", "al", "alla", "allo", "ai", "alle",
        "agli", "all'", "e",
    ),
    spans=("tempo", "durata", "intervallo", "ritardo"),
    restating=("cioè", "ossia", "in tutto"),
    ordinal_units=("secondo",),
    every=("ogni",),
    units={
        "secondo": 1, "secondi": 1, "minuto": 60, "minuti": 60, "ora": 3600, "ore": 3600,
        "giorno": 86400, "giorni": 86400, "settimana": 604800, "settimane": 604800, "mese": 2592000,
        "mesi": 2592000,
    },
    named={
        "mezz'ora": 1800, "mezza giornata": 43200, "un'ora": 3600, "due ore": 7200,
        "due minuti": 120, "due giorni": 172800, "un quarto d'ora": 900, "tre quarti d'ora": 2700,
        "un'ora e mezza": 5400, "due ore e mezza": 9000, "oretta": 3600,
    },
    numbers={
        "un": 1, "una": 1, "uno": 1, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
        "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "quindici": 15, "venti": 20,
        "trenta": 30, "quaranta": 40, "mezza": 0.5, "tredici": 13, "quattordici": 14, "sedici": 16,
        "diciassette": 17, "diciotto": 18, "diciannove": 19, "ventuno": 21, "ventidue": 22,
        "ventitré": 23, "ventiquattro": 24, "venticinque": 25, "ventisei": 26, "ventisette": 27,
        "ventotto": 28, "ventinove": 29, "trentacinque": 35, "quarantacinque": 45, "cinquanta": 50,
        "cinquantacinque": 55, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90,
    },
    approximate=(
        "circa", "all'incirca", "quasi", "pressappoco", "approssimativamente", "intorno alle",
        "attorno alle", "poco più di", "poco meno di", "appena", "poco più d'", "poco meno d'",
        "a malapena", "una buona",
    ),
    under=("meno di", "entro", "in meno di", "nemmeno", "neanche"),
    over=("più di", "oltre", "almeno", "ben più di", "molto più di", "non meno di"),
    up_to=("fino a", "al massimo", "massimo", "non più di"),
    or_more=("o più",),
    or_less=("o meno",),
    earlier=("prima",),
    later=("dopo", "più tardi"),
    ago=("fa", "dopo", "prima", "più tardi"),
    ongoing=("in corso", "ancora in corso"),
    unknown=(
        "sconosciuto", "sconosciuta", "ignoto", "non noto", "non nota", "da definire",
        "da determinare",
    ),
    not_available=("non applicabile", "non disponibile", "n.d."),
    at_once=(
        "immediato", "immediata", "immediatamente", "subito", "istantaneo", "istantanea",
        "in tempo reale", "all'istante",
    ),
    several=(
        "diversi", "diverse", "alcuni", "alcune", "parecchi", "parecchie", "pochi", "poche",
        "molti", "molte", "vari", "varie",
    ),
    none=("nessuno", "nessuna", "nessun", "zero", "niente"),
    working=(
        "ore lavorative", "giorni lavorativi", "orario di lavoro", "orario d'ufficio",
    ),
    shares={"e mezza": 0.5, "e mezzo": 0.5, "e un quarto": 0.25, "e tre quarti": 0.75},
    no_part=("totale", "totali", "complessive", "complessivi"),
    fillers=("soltanto", "solo", "esattamente"),
)  # fmt: skip

CLAIMS = ClaimWords(
    closings=("chiuso", "chiusura", "chiude", "chiudiamo"),
    measures=titles.CLAIMS,
    joiners=(
        "in", "dopo", "entro", "di", "è di", "era di", "è stata di", "è stato di", "è durata",
        "è durato", "durò", "per", "pari a",
    ),
)  # fmt: skip

REPORT = ReportWords(
    field_heads=("campo", "attributo", "proprieta", "voce", "chiave"),
    value_heads=(
        "valore", "valori", "dettaglio", "dettagli", "contenuto", "risposta", "informazione",
        "informazioni", "descrizione", "dato",
    ),
    remark_heads=(
        "nota", "note", "osservazione", "osservazioni", "commento", "commenti", "spiegazione",
        "esempio", "indicazioni",
    ),
        tickets=("problema", "ticket"),
        plans=("criteri di accettazione",),
        stages=("passo", "fase", "parte", "sezione"),
    names=(
        "incidente", "disservizio", "guasto", "malfunzionamento", "interruzione del servizio",
        "interruzione di servizio", "blocco del servizio",
    ),
    faults=("blocco", "interruzione", "anomalia", "evento"),
    looks=(
        "rapporto", "relazione", "report", "resoconto", "analisi", "revisione", "riepilogo",
        "retrospettiva", "verbale",
    ),
    reports=(
        "postmortem", "rapporto di incidente", "relazione di incidente", "rapporto postmortem",
        "analisi postmortem", "rapporto post incidente", "analisi post incidente",
        "rapporto incidente", "report incidente", "relazione tecnica sull'incidente",
    ),
    records=("note", "appunti",),
    others=(
        "requisito", "piano di test", "rapporto di test", "revisione del codice",
        "guida", "manuale", "modello", "procedura", "procedure", "processo", "glossario",
        "protocollo", "verbale di riunione", "verbale riunione", "esercitazione", "proposta",
        "politica",
        "lista di controllo", "piano di progetto", "istruzioni", "regolamento", "note di rilascio",
        "tabella di marcia",
    ),
    pages=("elenco", "registro", "indice", "statistiche", "piano"),
    templates=("modello",),
    limiting=("solo", "soltanto", "solamente",),
    pieces=(
        "sezione", "parte", "testo", "blocco", "nota", "riquadro", "modello", "paragrafo",
        "riga", "commento", "suggerimento",
    ),
    optional=("opzionale", "facoltativo", "facoltativa", "se applicabile"),
    conditions=("se", "quando"),
    omitting=("rimuovere", "eliminare", "cancellare", "omettere"),
    directions=("istruzioni", "come usare", "come compilare",),
    asides=("esempio", "esempi", "nota", "promemoria", "suggerimento", "istruzioni"),
    weak=(
        "perche", "passi successivi", "panoramica", "attivita", "conclusione", "conclusioni",
        "descrizione", "il problema", "soluzione", "contesto", "premessa", "dettaglio", "dettagli",
        "note", "fatti", "effetti", "tempi", "numeri", "comunicazione", "comunicazioni", "da fare",
        "compiti", "prossimi passi", "risposta", "documentazione", "riferimenti", "considerazioni",
        "errori", "motivo", "sommario", "costi", "gestione", "disponibilita", "miglioramenti",
        "interventi", "intervento", "allegati", "risorse", "ruoli",
    ),
    kinds=(
        "il", "lo", "la", "le", "gli", "un", "una", "di", "del", "della", "dell", "sul", "sulla",
        "sull", "per", "e", "in", "rapporto", "relazione", "report", "incidente", "disservizio",
        "guasto", "analisi", "modello", "bozza", "titolo", "riepilogo", "documento",
        "retrospettiva", "resoconto", "post", "causa", "radice",
    ),
    outages=("irraggiungibile", "non raggiungibile", "non disponibile", "fuori servizio",),
    drafting=(
        "bozza", "in bozza", "in lavorazione", "in corso", "in revisione", "da rivedere",
        "in stesura", "in redazione",
    ),
    reviewed=(
        "rivisto", "rivista", "revisionato", "revisionata", "approvato", "approvata", "validato",
    ),
)  # fmt: skip

STATES = StateWords(
    still=(
        "ancora",
        "tuttora",
        "resta",
        "rimane",
    ),
    harmed=(
        "non disponibile",
        "indisponibile",
        "fermo",
        "ferma",
        "interrotto",
        "interrotta",
        "degradato",
        "degradata",
        "irraggiungibile",
        "bloccato",
        "bloccata",
        "giù",
    ),
    under_way=(
        "irrisolto", "irrisolta", "in corso", "aperto", "attivo", "continua", "persiste",
    ),
    investigating=("in analisi", "in fase di analisi", "in indagine", "indagine in corso"),
    identified=("identificato", "individuato", "causa individuata"),
    eased=(
        "mitigato", "in monitoraggio", "sotto osservazione", "in osservazione",
        "sotto monitoraggio", "attenuato",
    ),
    resolved=(
        "risolto", "risolta", "ripristinato", "ripristinata", "chiuso", "chiusa", "corretto",
    ),
    severity_scales=(
        ("critica", "alta", "media", "bassa"),
        ("critico", "alto", "medio", "basso"),
        ("grave", "moderata", "lieve"),
    ),
)  # fmt: skip

SCOPE = ScopeWords(
    of_all=("su",),
    everybody=("tutti gli utenti", "tutti i clienti"),
    in_part=("parziale", "parzialmente", "in parte"),
)  # fmt: skip

ACTIONS = ActionWords(
    improving=(
        "migliorare", "ottimizzare", "potenziare", "rafforzare", "miglioramento del",
        "miglioramento della", "miglioramento dei",
    ),
    empty=(
        "il", "lo", "la", "i", "gli", "le", "l", "del", "della", "dei", "delle", "nostro",
        "nostra", "monitoraggio", "allarmi", "allarme", "avvisi", "documentazione", "processo",
        "processi", "procedura", "procedure", "test", "qualità", "comunicazione", "stabilità",
        "affidabilità", "sistema", "sistemi", "situazione", "prestazioni", "visibilità",
    ),
    on_people=(
        r"\b(?:ricordare|sensibilizzare|formare|richiamare|istruire)\b[^.;]{0,16}?\b(?:team"
        r"|tecnici|personale|operatori|colleghi|sviluppatori|reperibili|tutti)\b"
        r"|\b(?:(?:far(?:e|anno)|facciano|prest(?:are|ino)) (?:più|maggiore) attenzione"
        r"|(?:essere|siano|stare|stiano) più attent[iaeo]|con (?:più|maggiore) attenzione)\b"
    ),
    assigns=("deve",),
    item_keys={
        Column.OWNER: ("resp.",
            "responsabile", "referente", "assegnatario", "assegnato a", "assegnata a", "incaricato",
            "incaricata", "assegnataria", "chi",
            "a carico di",
        ),
        Column.DUE: (
            "scadenza", "entro", "entro il", "termine", "data prevista", "data di scadenza",
        ),
        Column.PRIORITY: ("priorità",),
        Column.STATUS: ("stato", "avanzamento"),
    },
    future=("sarà", "saranno", "verrà", "verranno"),
    due_before=(
        "entro", "entro il", "scadenza", "scade il", "termine", "prima del",
        "da completare entro il", "data prevista",
    ),
    done=(
        "fatto", "fatta", "completato", "completata", "concluso", "conclusa", "terminato",
        "terminata", "chiuso", "chiusa", "risolto", "risolta", "eseguito", "eseguita", "annullato",
        "annullata", "implementato", "implementata", "realizzato", "realizzata", "rilasciato",
        "rilasciata",
        "scartato", "scartata", "respinto", "respinta",
    ),
    open=(
        "aperto", "aperta", "da fare", "in corso", "non iniziato", "non iniziata", "pianificato",
        "pianificata", "in attesa", "bloccato", "bloccata", "sospeso", "rinviato", "nuovo",
        "in sospeso",
    ),
    soon=(
        "appena possibile", "il prima possibile", "quanto prima", "al più presto", "subito",
        "presto", "immediatamente", "prossimamente", "a breve", "più avanti",
    ),
    not_done=(
        "non fatto", "non fatta", "non completato", "non completata", "non concluso",
        "non terminato", "non risolto", "non ancora fatto", "non ancora completato", "non eseguito",
    ),
    urgent=(
        "critica", "critico", "alta", "alto", "urgente", "altissima", "molto alta", "massima",
        "immediata",
    ),
    less_urgent=("media", "medio", "normale", "bassa", "basso", "minima"),
)  # fmt: skip

GRAMMAR = Grammar(
    adverbs=r"\w+mente|molto",
    articles=("il", "la", "i", "gli", "le"),
    denials=("non",),
    and_words=("e", "ed"),
)  # fmt: skip

PEOPLE = PeopleWords(
    yet=("ancora", "per ora",),
    through=("via", "tramite", "con",),
    teams=("squadra", "gruppo", "reparto", "ufficio", "assistenza", "sistemisti", "reperibile"),
    groups=("squadra", "reparto", "ufficio", "gruppo", "sviluppatori"),
    nobody=("nessuno", "il team", "tutto il team", "la squadra"),
    unnamed=(
        "qualcuno", "chiunque", "uno di", "una di", "uno dei", "uno degli", "una delle",
        "tutti",
    ),
    any_kind=("un", "uno", "una", "qualche", "qualsiasi"),
    undecided=(
        "da definire", "da assegnare", "da decidere", "da stabilire", "non assegnato",
        "non ancora assegnato",
    ),
)  # fmt: skip

PLACEHOLDERS = PlaceholderWords(
    courtesies="per favore,?|si prega di",
    here=r"qui\b|di seguito\b|in questa (?:sezione|parte)\b",
    notes=(
        "(?:da )?(?:verificare|confermare|controllare|chiarire"
        "|validare)(?: questo)? con "
        "|(?:da )?chiedere (?:a|al|alla|ai) |(?:fonte|riferimento|dato) (?:mancante"
        r"|necessari[oa]|da trovare)\b|fonte\?"
    ),
    dates=("data",),
    shouted=(
        r"(?:aggiungere|inserire|compilare)(?: [a-z]+)? (?:link|nomi?|dat[ae]|or[ae]|testo"
        r"|dettagli|qui)"
    ),
    asked_first=(
        r"(?:da )?(?:completare|compilare|inserire|descrivere|scrivere|documentare|definire"
        r"|aggiungere|indicare|integrare)|nome de|data de"
    ),
    password_names=("parola d'ordine",),
    name_parts=("cognome", "tuo",),
    nobodies=("mario rossi", "tizio caio",),
    questions=(
        r"chi|che cosa|cosa|quando|dove|perch[eé]|quale|quali|come|quant[aeio]"
        r"|(?:tutto )?ciò che"
    ),
    instructs=(
        r"descriv(?:ere|i|ete)|indica(?:re)?|elenca(?:re)?|inseri(?:re|sci)"
        r"|compila(?:re)?|riassum(?:ere|i)|spiega(?:re)?"
    ),
    date_letters=("gma",),
    names=("nome", "nomi"),
    numbers=("numero", "importo"),
    markers=(
        "verrà completato", "da aggiungere",
        "da definire", "da compilare", "da completare", "da scrivere", "da inserire",
        "da confermare", "da determinare",
    ),
    lacking=(
        r"(?:servono|occorrono|mancano) (?:più|altre|altri|maggiori|ulteriori) (?:informazioni"
        r"|dettagli|dati)"
    ),
    put_off=(
        r"(?:(?:ancora |resta |è )?da (?:compilare|completare|scrivere|integrare|documentare"
        r"|descrivere)|(?:sarà|verrà|va|deve essere) (?:ancora )?(?:completat|compilat"
        r"|integrat|scritt"
        r"|descritt)[oa]),? (?:quando|dopo|non appena|appena|una volta|entro|in seguito|più tardi"
        r"|durante|domani)\b"
    ),
    to_be=(
        r"[Dd]a (?:definire|compilare|completare|scrivere|inserire|aggiungere|integrare)"
    ),
    counted=(
        r"or[ae]|minut[io]|second[io]|giorni|utenti|clienti|richieste|errori|ordini"
    ),
    requests=(
        r"inserire|inserisci|compilare|compila|descrivere|descrivi|nome|titolo|indicare"
    ),
)  # fmt: skip

AMOUNTS = AmountWords(
    promises=r"sl[ao]|impegn[oi]|livell[oi] di servizio",
    kept=(
        r"non (?:è stat[oa] )?(?:violat\w|infrant\w)|nessuna violazione|rispettat[oaie]|"
        r"mantenut[oaie]"
    ),
    spent=r"consumat\w|usat[oaie]|spes[oaie]|rest(?:ano|a|anti)|rimanent\w|superat\w|sforat\w",
    broken=r"non (?:è stat[oa] )?(?:rispettat\w|mantenut\w)|violat[oaie]|infrant[oaie]",
    per_week=r"(?<!\w)(?:alla settimana|settiman\w+)(?!\w)",
    per_month=r"(?<!\w)(?:al mese|nel mese|mensil\w+|mese)(?!\w)",
    per_quarter=r"(?<!\w)(?:al trimestre|trimestr\w+)(?!\w)",
    per_year=r"(?<!\w)(?:all'anno|annu\w+|anno)(?!\w)",
    allowance=r"budget|ammess\w+|consentit\w+|margine|tollerat\w+",
    amounting=(
        r"sono|fanno|dà|danno|cioè|pari a|consente|lascia|equivale a|equivalgono a|significa"
    ),
    part_of=("su", "di", "dei", "delle", "degli",),
    of_these=("di questi", "di queste", "di essi",),
    of_which=("di cui", "dei quali", "delle quali",),
    within=("in", "a", "nel", "nella", "da",),
    including=("tra gli altri", "tra le altre", "inclusi", "incluse", "tra cui", "fra cui",),
    that_is=("cioè", "ossia", "ovvero", "vale a dire",),
    totals=("totale", "somma",),
    scales={"mila": 1000.0, "milioni": 1000000.0, "milione": 1000000.0},
    percent=("per cento",),
)  # fmt: skip


DETECTION = DetectionWords(
    by_users=(
        r"\b(?:utent\w+|client\w+|abbonat\w+|visitator\w+"
        r"|giocator\w+)\b.{0,24}\b(?:segnal|lament|scriv|chiam|ticket|mail|avvis)|"
        r"\bprim[aoie] (?:chiamat\w|segnalazion\w|reclam\w|ticket)|"
        r"\b(?:segnalazion[ei]|chiamat[ae]|telefonat[ae]|reclam[io]|mail|ticket) (?:di|da|del|dei"
        r"|degli|dai|dagli) (?:un |una |alcuni )?(?:utent|client|abbonat|giocator|visitator)\w*|"
        r"^(?:client|utent)[ei]$"
    ),
    by_machine=(
        r"\b(?:allarm\w|alert)\b.{0,24}\b(?:scatt|suon|ricevut|parte)|"
        r"^(?:monitoraggio|allarm\w|alert)\b"
    ),
    alerts=("allarm", "alert", "monitor", "sonda"),
)

ITALIAN = Language(
    detection=DETECTION,
    code="it",
    clauses=CLAUSES,
    ratings=RATINGS,
    name="Italian",
    tally=TALLY,
    counts=COUNTS,
    title_words=TITLE_WORDS,
    wording=WORDING,
    label_words=LABEL_WORDS,
    spoken_times=SpokenTimes(
        hours="una due tre quattro cinque sei sette otto nove dieci undici dodici",
        added="15 e_un_quarto 30 e_mezza 30 e_mezzo -15 meno_un_quarto 10 e_dieci 20 e_venti -10 "
        "meno_dieci -20 meno_venti",
        leads="alle le dalle all' l'",
        vague="poco_dopo poco_prima_delle subito_dopo verso intorno",
        am="del_mattino di_mattina",
        pm="del_pomeriggio di_sera della_sera",
        night="di_notte della_notte",
    ),
    titles=Titles(
        sections=titles.SECTIONS,
        labels=titles.LABELS,
        columns=titles.COLUMNS,
        milestones=titles.MILESTONES,
    ),
    content=ContentWords(
        unordered=(
            r"\bnon (?:\S+ ){0,4}?cronologic"
            r"|\bordine (?:cronologico )?inverso"
            r"|\bpiù recent[ei] (?:per prim|in alto|in cima)|\bdal più recente"
            r"|\bdal basso (?:verso l'alto|in su)\b"
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
