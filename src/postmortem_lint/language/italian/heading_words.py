"""The words that Italian titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "riepilogo sintesi sommario riassunto",
        Role.IMPACT: "impatto impatti conseguenza conseguenze ripercussione ripercussioni",
        Role.TIMELINE: "cronologia cronistoria linea_temporale sequenza_temporale",
        Role.ROOT_CAUSE: "causa cause origine",
        Role.TRIGGER: "innesco",
        Role.DETECTION: "rilevamento rilevazione",
        Role.RESOLUTION: "risoluzione ripristino mitigazione rimedio",
        Role.PREVENTION: "prevenzione",
        Role.BACKGROUND: "antefatto antefatti",
        Role.LESSONS: "lezione lezioni insegnamento insegnamenti apprendimento apprendimenti",
    },
    described=(
        Described(Role.CONTRIBUTING, "contribuent* concorrent* aggravant* contributiv* secondari*",
                  "fattore fattori causa cause circostanza circostanze"),
        Described(Role.TRIGGER, "scatenant*", "fattore evento causa elemento"),
        Described(Role.IMMEDIATE_ACTIONS, "immediat* intrapres* adottat* effettuat* svolt* pres*",
                  "azione azioni misura misure intervento interventi provvedimenti contromisure"),
        Described(Role.ACTIONS, "correttiv* preventiv* migliorativ* successiv* futur* prossim* "
                  "pianificat* previst* programmat* miglioramento intraprendere fare",
                  "azione azioni misura misure intervento interventi passo passi attivita cose"),
        Described(Role.ACTIONS, "prevenzione correzione miglioramento", "azioni misura misure "
                  "interventi"),
        Described(Role.ACTIONS, "azione azioni intervento miglioramento", "piano"),
        Described(Role.IMPACT, "clienti cliente utenti servizio pubblico", "effetto effetti"),
        Described(Role.SUMMARY, "breve parole parola frase", "in"),
        Described(Role.TIMELINE, "ora minuto", "ora minuto"),
        Described(Role.TIMELINE, "eventi fatti incidente guasto disservizio accaduto "
                  "notte sera serata giornata mattina",
                  "sequenza successione svolgimento andamento ricostruzione cronaca"),
    ),
    carriers="analisi descrizione dettaglio dettagli spiegazione valutazione elenco ricerca "
    "identificazione individuazione accertamento portata entita",
    of="di del dello della dell' dei degli delle d' su sul sullo sulla sull' sui sugli sulle in "
    "nel "
    "nello nella nell' per a al allo alla all' ai agli alle da dal dalla con durante dopo",
    articles="il lo la l' i gli le un una un' nostro nostra nostri nostre questo questa",
    elided="dell' sull' nell' all' dall' l' d' un'",
    joiners="e ed o oppure",
    foreign="altro altri altre altra correlato correlati correlate simile simili precedente "
    "precedenti possibile possibili potenziale potenziali esempio modello senza nessun nessuna",
    questions=(
        Question(Role.WELL, "cosa che", "andato_bene funzionato_bene"),
        Question(Role.IMPACT, "chi cosa quali", "colpito coinvolto coinvolti interessato subito"),
        Question(Role.ROOT_CAUSE, "perche", "e si ha abbiamo non accaduto successo"),
        Question(Role.ROOT_CAUSE, "cosa che", "causato provocato"),
        Question(Role.DETECTION, "come quando", "accorti rilevato scoperto saputo notato "
                 "individuato"),
        Question(Role.RESOLUTION, "come cosa", "risolto riparato ripristinato sistemato"),
        Question(Role.LESSONS, "cosa che", "imparato appreso insegnato"),
        Question(Role.PREVENTION, "come", "evitare prevenire evitarlo prevenirlo ripeta"),
        Question(Role.ACTIONS, "cosa che", "faremo fare cambieremo miglioreremo"),
        Question(Role.SUMMARY, "cosa che", "successo accaduto capitato"),
    ),
    head_first=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incidente guasto disservizio interruzione problema malfunzionamento blocco impatto",
    mending="riparazione correzione soluzione ripristino rimedio",
    review="retrospettiva retro revisione riesame postmortem",
    events={
        Key.DATE: "quando",
        Key.STARTED: "rotto rotta guastato guastata guastatosi "
        "inizio iniziato iniziata cominciato cominciata",
        Key.DETECTED: "rilevato rilevata scoperto scoperta individuato individuata",
        Key.MITIGATED: "mitigato mitigata attenuato attenuata",
        Key.RESOLVED: "riparato riparata corretto corretta sistemato "
        "fine risolto risolta ripristinato ripristinata terminato terminata "
        "rientrato",
        Key.DURATION: "quanto quanto_tempo durata",
    },
    bounds={
        Key.STARTED: "avvenuto accaduto verificatosi dal dalle da",
        Key.DETECTED: "segnalato segnalata notificato",
        Key.RESOLVED: "fino concluso conclusa chiuso chiusa",
        Key.DATE: "data giorno",
    },
    finished="terminata terminato completata completato conclusa concluso finita effettuata",
    held="del tenuta tenutasi svolta data giorno il",
    after="dopo post successiva",
    fillers="tempo durato era il lo la l' i le del dello della dell' l di al alle a ora orario e",
    report="rapporto documento relazione verbale",
    itself="resoconto nota testo analisi",
    editions="versione",
    written="redatto redatta scritto scritta stesura redazione",
    signing="da dal dalla dallo dai dalle e",
    askers="chi come",
    checked="verificato verificata approvato approvata approvazione riletto riletta validato "
    "validata controllato rivisto rivista revisionato accettato discusso",
    levels="gravita severita livello classe categoria priorita criticita",
    states="stato",
    now="attuale",
    spans="finestra periodo intervallo",
    published="pubblicato pubblicata pubblicazione inviato diffuso condiviso",
    effects="impatto",
)
