"""Italian titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadati", "informazioni generali", "dati generali", "informazioni di base",
        "scheda incidente", "scheda dell'incidente", "dati dell'incidente",
        "dettagli dell'incidente", "informazioni sull'incidente", "scheda del guasto", "scheda",
    ),
    Role.SUMMARY: (
        "riepilogo", "sintesi", "sommario", "riassunto", "sommario esecutivo", "sintesi esecutiva",
        "riepilogo dell'incidente", "descrizione", "descrizione dell'incidente",
        "descrizione del problema", "descrizione del guasto", "descrizione dell'evento",
        "descrizione generale", "panoramica", "in breve", "in sintesi", "cosa e successo",
        "che cosa e successo", "cosa e accaduto", "co'e successo", "cosa e capitato", "l'incidente",
        "il problema", "il guasto",
    ),
    Role.BACKGROUND: (
        "contesto", "antefatti", "antefatto", "premessa", "premesse", "situazione iniziale",
        "contesto tecnico", "situazione di partenza",
    ),
    Role.NARRATIVE: (
        "racconto", "narrazione", "dettagli", "dettaglio", "resoconto", "ricostruzione",
        "ricostruzione dei fatti", "ricostruzione dell'accaduto",
    ),
    Role.IMPACT: (
        "impatto", "impatti", "impatto sugli utenti", "impatto sui clienti", "impatto sul servizio",
        "impatto dell'incidente", "conseguenze", "effetti", "danni", "ripercussioni", "disagi",
        "disagi per gli utenti", "analisi d'impatto", "analisi dell'impatto",
        "valutazione dell'impatto", "chi e stato coinvolto", "chi e stato colpito",
        "portata dell'impatto",
    ),
    Role.USERS_AFFECTED: (
        "utenti coinvolti", "utenti interessati", "clienti coinvolti", "clienti interessati",
        "utenti impattati", "clienti impattati", "utenti colpiti",
    ),
    Role.SERVICES_AFFECTED: (
        "servizi coinvolti", "servizi interessati", "sistemi coinvolti", "sistemi interessati",
        "servizi impattati", "sistemi impattati", "componenti coinvolti", "componenti interessati",
        "servizio interessato",
    ),
    Role.BUSINESS_IMPACT: (
        "impatto economico", "impatto sul business", "impatto finanziario", "costi",
        "danno economico",
    ),
    Role.TIMELINE: (
        "cronologia", "cronologia degli eventi", "cronologia dell'incidente",
        "cronologia dei fatti", "sequenza degli eventi", "sequenza dei fatti", "sequenza temporale",
        "linea temporale", "linea del tempo", "successione degli eventi", "svolgimento",
        "svolgimento dei fatti", "cronistoria", "andamento dell'incidente", "registro degli eventi",
        "diario degli eventi", "fatti", "i fatti", "cronologia dettagliata",
    ),
    Role.KEY_EVENTS: (
        "eventi chiave", "eventi principali", "momenti chiave", "date chiave", "orari chiave",
        "tappe",
    ),
    Role.ROOT_CAUSE: (
        "causa", "cause", "la causa", "le cause", "causa radice", "cause radice",
        "causa principale", "causa primaria", "causa profonda", "causa del guasto",
        "causa dell'incidente", "cause dell'incidente", "causa del problema",
        "causa del disservizio", "analisi della causa radice", "analisi delle cause",
        "analisi della causa", "analisi delle cause radice", "origine", "origine del problema",
        "origine del guasto", "perche e successo", "perche e accaduto", "motivo",
        "causa originaria", "causa di fondo", "causa ultima", "diagnosi",
    ),
    Role.FAULT: ("guasto", "difetto", "anomalia"),
    Role.CONTRIBUTING: (
        "fattori contribuenti", "fattori concorrenti", "concause", "cause concorrenti",
        "fattori aggravanti", "fattori che hanno contribuito", "altri fattori", "cause secondarie",
        "circostanze aggravanti", "fattori contributivi",
    ),
    Role.TRIGGER: (
        "fattore scatenante", "evento scatenante", "causa scatenante", "elemento scatenante",
        "innesco", "cosa l'ha scatenato",
    ),
    Role.FIVE_WHYS: (
        "5 perche", "cinque perche", "i 5 perche", "i cinque perche", "analisi dei 5 perche",
        "analisi dei cinque perche", "perche",
    ),
    Role.DETECTION: (
        "rilevamento", "rilevazione", "individuazione", "scoperta", "come e stato rilevato",
        "come e stato scoperto", "come ce ne siamo accorti", "segnalazione",
        "rilevamento e allerta", "rilevamento dell'incidente",
    ),
    Role.HOW_DETECTED: (
        "metodo di rilevamento", "modalita di rilevamento", "modalita di rilevazione",
    ),
    Role.ALERT_DETAILS: ("dettagli dell'allarme", "allarmi", "dettagli dell'allerta"),
    Role.DETECTION_QUALITY: ("qualita del rilevamento", "valutazione del rilevamento"),
    Role.RESPONSE: (
        "risposta", "risposta all'incidente", "gestione dell'incidente", "gestione del guasto",
        "reazione", "intervento", "interventi", "come abbiamo reagito", "la nostra risposta",
        "indagine", "indagini",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "azioni immediate", "azioni intraprese", "azioni svolte", "misure adottate",
        "misure immediate", "interventi effettuati", "interventi immediati", "cosa abbiamo fatto",
        "azioni effettuate", "provvedimenti presi", "provvedimenti adottati",
        "contromisure immediate",
    ),
    Role.RESOLUTION: (
        "risoluzione", "soluzione", "ripristino", "ripristino del servizio", "mitigazione",
        "mitigazione e risoluzione", "rimedio", "correzione", "riparazione", "recupero",
        "soluzione adottata", "soluzione applicata", "come e stato risolto",
        "come l'abbiamo risolto", "risoluzione e ripristino", "risoluzione dell'incidente",
        "contenimento", "la soluzione",
    ),
    Role.SHORT_TERM_FIX: (
        "soluzione temporanea", "soluzione provvisoria", "soluzione tampone", "rimedio temporaneo",
        "correzione temporanea", "soluzione a breve termine",
    ),
    Role.LONG_TERM_FIX: (
        "soluzione definitiva", "soluzione permanente", "soluzione a lungo termine",
        "correzione definitiva",
    ),
    Role.COMMUNICATION: ("comunicazione", "comunicazioni", "piano di comunicazione"),
    Role.INTERNAL_COMMUNICATION: ("comunicazione interna", "comunicazioni interne"),
    Role.EXTERNAL_COMMUNICATION: (
        "comunicazione esterna", "comunicazioni esterne", "comunicazione ai clienti",
        "comunicazioni ai clienti", "comunicazione pubblica", "comunicazione agli utenti",
    ),
    Role.METRICS: (
        "metriche", "indicatori", "statistiche", "numeri", "cifre", "metriche dell'incidente",
        "dati chiave",
    ),
    Role.RESPONSE_TIMES: ("tempi di risposta", "tempi", "tempi di reazione"),
    Role.AVAILABILITY: (
        "disponibilita", "budget di errore", "impatto sullo sla", "impatto sugli sla",
    ),
    Role.ERROR_RATE: ("tasso di errore", "tasso di errori", "errori"),
    Role.ACTIONS: (
        "azioni correttive", "azioni", "azioni preventive", "azioni da intraprendere",
        "piano d'azione", "piano di azione", "piano delle azioni", "elenco delle azioni",
        "azioni di follow up", "prossimi passi", "passi successivi", "attivita",
        "attivita di follow up", "misure correttive", "misure preventive", "interventi correttivi",
        "interventi previsti", "interventi migliorativi", "azioni di miglioramento",
        "piano di miglioramento", "miglioramenti", "azioni future", "azioni pianificate",
        "azioni correttive e preventive", "misure correttive e preventive", "raccomandazioni",
        "compiti", "cose da fare", "da fare", "azioni a lungo termine", "azioni a breve termine",
        "contromisure", "azioni successive", "piano di rientro", "attivita pianificate",
        "provvedimenti", "impegni",
    ),
    Role.PREVENTION: (
        "prevenzione", "come evitare che si ripeta", "come evitare che accada di nuovo",
        "prevenzione delle recidive", "come prevenirlo", "come evitare che succeda ancora",
    ),
    Role.LESSONS: (
        "lezioni apprese", "lezioni", "lezioni imparate", "lezione appresa",
        "cosa abbiamo imparato", "che cosa abbiamo imparato", "insegnamenti", "conclusioni",
        "conclusione", "considerazioni", "considerazioni finali", "retrospettiva", "riflessioni",
        "cosa si e imparato", "apprendimenti",
    ),
    Role.WELL: (
        "cosa e andato bene", "che cosa e andato bene", "cosa ha funzionato",
        "cosa ha funzionato bene", "aspetti positivi", "punti positivi", "punti di forza",
        "andato bene", "quello che ha funzionato",
    ),
    Role.WRONG: (
        "cosa e andato male", "che cosa e andato male", "cosa e andato storto",
        "cosa non ha funzionato", "cosa non e andato bene", "cosa si puo migliorare",
        "cosa possiamo migliorare", "cosa migliorare", "aree di miglioramento",
        "punti di miglioramento", "aspetti da migliorare", "da migliorare", "aspetti negativi",
        "punti negativi", "punti deboli", "criticita", "criticita emerse",
        "cosa avremmo potuto fare meglio", "margini di miglioramento", "cosa poteva andare meglio",
    ),
    Role.LUCKY: (
        "dove siamo stati fortunati", "dove abbiamo avuto fortuna", "fortuna", "colpi di fortuna",
        "in cosa siamo stati fortunati",
    ),
    Role.ATTENDEES: (
        "partecipanti", "persone coinvolte", "team coinvolti", "soggetti coinvolti", "ruoli",
        "presenti", "chi ha partecipato",
    ),
    Role.APPENDIX: (
        "appendice", "appendici", "allegati", "allegato", "riferimenti", "link utili",
        "collegamenti", "note", "glossario", "risorse", "evidenze", "informazioni aggiuntive",
        "documentazione di supporto", "schermate", "materiale di supporto",
    ),
    Role.RELATED_INCIDENTS: (
        "incidenti correlati", "incidenti simili", "incidenti precedenti", "incidenti passati",
    ),
    Role.RELATED_DOCUMENTS: ("documenti correlati", "documentazione", "documentazione correlata"),
    Role.COMMANDS: ("comandi", "comandi eseguiti", "comandi utilizzati"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("titolo", "titolo dell'incidente", "nome dell'incidente", "oggetto"),
    Key.DATE: (
        "data", "data dell'incidente", "data del guasto", "giorno", "data dell'evento",
        "data dell'accaduto", "data incidente",
    ),
    Key.STARTED: (
        "inizio", "ora di inizio", "orario di inizio", "data di inizio", "inizio dell'incidente",
        "inizio incidente", "inizio del guasto", "inizio disservizio", "inizio del disservizio",
        "iniziato", "iniziato alle", "data e ora di inizio", "data and ora di inizio",
        "inizio impatto", "inizio dell'impatto", "ora dell'incidente", "cominciato",
        "data e ora dell'incidente", "ora inizio", "data inizio",
    ),
    Key.DETECTED: (
        "rilevato", "rilevato alle", "rilevato il", "ora di rilevamento", "data di rilevamento",
        "ora del rilevamento", "scoperto", "scoperto il", "scoperto alle", "individuato",
        "individuato alle", "segnalato", "segnalato alle", "segnalato il",
        "data e ora di rilevamento", "ora della segnalazione",
    ),
    Key.ACKNOWLEDGED: (
        "preso in carico", "preso in carico alle", "presa in carico", "ora di presa in carico",
        "confermato", "confermato alle", "riconosciuto",
    ),
    Key.DECLARED: (
        "dichiarato", "dichiarato alle", "incidente dichiarato", "incidente aperto",
        "incidente dichiarato alle",
    ),
    Key.MITIGATED: (
        "mitigato", "mitigato alle", "contenuto alle", "ora di mitigazione", "attenuato",
    ),
    Key.RESOLVED: (
        "fine", "ora di fine", "orario di fine", "data di fine", "fine dell'incidente",
        "fine incidente", "fine del guasto", "fine disservizio", "fine del disservizio", "risolto",
        "risolto alle", "risolto il", "ora di risoluzione", "data di risoluzione", "terminato",
        "terminato alle", "ripristinato", "ripristinato alle", "data e ora di fine",
        "data and ora di fine", "concluso", "chiuso", "chiuso il", "chiuso alle", "fine impatto",
        "fine dell'impatto", "ora fine", "data fine", "data e ora di risoluzione", "rientrato",
        "chiusura", "ora di ripristino",
    ),
    Key.DURATION: (
        "durata", "durata totale", "durata dell'incidente", "durata complessiva",
        "durata del guasto", "durata del disservizio", "durata dell'interruzione",
        "durata dell'impatto", "durata incidente", "durata disservizio", "tempo totale",
    ),
    Key.RESPONSE_DURATION: ("durata dell'intervento", "durata della gestione"),
    Key.SEVERITY: (
        "gravita", "severita", "livello di gravita", "livello di severita", "criticita",
        "livello di criticita", "gravita dell'incidente", "priorita dell'incidente",
    ),
    Key.STATUS: ("stato", "stato attuale", "stato dell'incidente", "stato del documento"),
    Key.AUTHOR: (
        "autore", "autori", "autrice", "autrici", "redatto da", "scritto da", "a cura di",
        "compilato da", "preparato da", "creato da", "redattore", "responsabile del documento",
        "autore and i",
    ),
    Key.REPORT_DATE: (
        "data del rapporto", "data del report", "data di pubblicazione", "pubblicato il",
        "data di redazione", "redatto il", "data di creazione", "creato il", "data del documento",
        "data della relazione", "data di stesura", "scritto il",
    ),
    Key.LAST_UPDATED: (
        "ultimo aggiornamento", "ultima modifica", "ultima revisione", "aggiornato il",
        "aggiornato", "modificato il", "data di aggiornamento", "data di modifica",
    ),
    Key.REVIEW_STATUS: ("stato della revisione", "stato di approvazione", "stato revisione"),
    Key.REVIEWED_BY: (
        "revisionato da", "rivisto da", "approvato da", "revisore", "revisori", "validato da",
        "verificato da",
    ),
    Key.REVIEW_DATE: (
        "data di revisione", "data della revisione", "revisionato il", "rivisto il",
        "data di approvazione", "approvato il",
    ),
    Key.INCIDENT_ID: (
        "id incidente", "id dell'incidente", "identificativo", "numero incidente",
        "numero dell'incidente", "codice incidente", "codice dell'incidente", "numero ticket",
        "numero del ticket", "riferimento incidente", "identificativo incidente",
    ),
    Key.SCOPE: ("ambito", "portata", "estensione", "perimetro"),
    Key.AFFECTED_COUNT: (
        "utenti coinvolti", "utenti interessati", "clienti coinvolti", "clienti interessati",
        "utenti impattati", "clienti impattati", "numero di utenti coinvolti",
        "numero di clienti coinvolti", "numero utenti coinvolti", "utenti colpiti",
        "richieste interessate",
    ),
    Key.AFFECTED_DURATION: (
        "durata per gli utenti", "durata per i clienti", "durata dell'impatto sui clienti",
        "durata dell'impatto sugli utenti",
    ),
    Key.REVENUE_LOST: (
        "perdita di ricavi", "mancati ricavi", "ricavi persi", "perdita economica", "costo stimato",
        "impatto economico", "impatto finanziario", "danno economico", "perdita stimata", "costi",
        "mancato incasso", "fatturato perso",
    ),
    Key.SLA_BREACH: (
        "violazione sla", "violazione dello sla", "sla violato", "sla violati",
        "violazione degli sla", "mancato rispetto dello sla", "violazione slo",
    ),
    Key.COMPLAINTS: (
        "reclami", "segnalazioni", "segnalazioni dei clienti", "reclami dei clienti",
        "ticket di assistenza", "segnalazioni ricevute", "numero di reclami",
        "numero di segnalazioni",
    ),
    Key.REPUTATION: (
        "reputazione", "danno reputazionale", "impatto reputazionale", "danno d'immagine",
    ),
    Key.SERVICES: (
        "servizi", "servizio", "servizi coinvolti", "servizi interessati", "sistemi coinvolti",
        "sistemi interessati", "servizi impattati", "sistemi impattati", "servizio coinvolto",
        "servizio interessato", "sistemi", "componenti coinvolti", "componenti interessati",
    ),
    Key.WHAT_BROKE: ("cosa si e rotto", "cosa si e guastato", "cosa ha smesso di funzionare"),
    Key.WHY_IT_BROKE: (
        "perche si e rotto", "perche si e guastato", "perche ha smesso di funzionare",
    ),
    Key.TRIGGERED_BY: (
        "scatenato da", "causato da", "provocato da", "innescato da", "fattore scatenante",
        "evento scatenante", "causa scatenante", "innesco",
    ),
    Key.CONTRIBUTING_FACTORS: (
        "fattori contribuenti", "fattori concorrenti", "concause", "fattore contribuente",
    ),
    Key.DETECTED_BY: (
        "rilevato da", "scoperto da", "segnalato da", "individuato da", "metodo di rilevamento",
        "rilevamento", "come e stato rilevato", "fonte del rilevamento", "modalita di rilevamento",
        "rilevato tramite", "fonte della segnalazione",
    ),
    Key.ALERT_NAME: ("allarme", "allerta", "nome dell'allarme", "nome allarme"),
    Key.ALERT_TIME: (
        "ora dell'allarme", "orario dell'allarme", "primo allarme", "allarme scattato alle",
        "allarme alle", "ora allarme",
    ),
    Key.TIME_TO_DETECT: (
        "tempo di rilevamento", "tempo di rilevazione", "tempo di individuazione",
        "tempo medio di rilevamento", "tempo per il rilevamento", "tempo di scoperta",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "tempo di presa in carico", "tempo di risposta", "tempo di reazione",
        "tempo medio di presa in carico",
    ),
    Key.TIME_TO_TRIAGE: ("tempo di triage",),
    Key.TIME_TO_IDENTIFY: (
        "tempo di diagnosi", "tempo di identificazione", "tempo per identificare la causa",
        "tempo di identificazione della causa",
    ),
    Key.TIME_TO_MITIGATE: (
        "tempo di mitigazione", "tempo di contenimento", "tempo per la mitigazione",
    ),
    Key.TIME_TO_REPAIR: ("tempo di riparazione", "tempo medio di riparazione"),
    Key.TIME_TO_RESOLVE: (
        "tempo di risoluzione", "tempo di ripristino", "tempo medio di ripristino",
        "tempo medio di risoluzione", "tempo di recupero", "tempo per la risoluzione",
    ),
    Key.TO_IMPROVE: ("da migliorare",),
    Key.CHANNEL: ("canale", "canale slack", "canale dell'incidente"),
    Key.PARTICIPANTS: (
        "partecipanti", "persone coinvolte", "presenti", "reperibile", "reperibilita",
        "team coinvolti", "coinvolti",
    ),
    Key.UPDATE_CADENCE: ("frequenza degli aggiornamenti",),
    Key.STATUS_PAGE: ("pagina di stato",),
    Key.CUSTOMER_EMAIL: ("email ai clienti", "e mail ai clienti", "mail ai clienti"),
    Key.UPTIME_TARGET: (
        "obiettivo di disponibilita", "disponibilita obiettivo", "disponibilita garantita",
        "disponibilita concordata",
    ),
    Key.DOWNTIME: (
        "tempo di inattivita", "tempo di fermo", "fermo totale", "tempo di indisponibilita",
        "indisponibilita", "fermo del servizio", "inattivita",
    ),
    Key.NORMAL_ERROR_RATE: ("tasso di errore normale", "tasso di errore abituale"),
    Key.INCIDENT_ERROR_RATE: (
        "tasso di errore", "tasso di errori", "tasso di errore durante l'incidente",
        "durante l'incidente",
    ),
    Key.PEAK_ERRORS: ("numero di errori", "picco di errori"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("giorno",),
    Column.DATE: ("data",),
    Column.TIME: (
        "ora", "orario", "quando", "data e ora", "data and ora", "ore", "momento", "inizio",
        "istante", "ora locale",
    ),
    Column.EVENT: (
        "evento", "descrizione", "cosa", "che cosa", "fatto", "dettaglio", "dettagli", "commento",
        "accaduto", "attivita", "cosa e successo", "note", "messaggio",
    ),
    Column.DONE: (
        "azione", "azione intrapresa", "intervento", "risposta", "cosa e stato fatto", "misura",
    ),
    Column.BY_WHOM: (
        "chi", "da chi", "persona", "autore", "attore", "nome", "responsabile", "eseguito da",
    ),
    Column.NUMBER: ("n", "nr", "num", "numero"),
    Column.ACTION: (
        "azione", "attivita", "compito", "misura", "cosa", "descrizione", "azione correttiva",
        "intervento", "raccomandazione", "passo", "miglioramento", "azione preventiva",
        "azione da intraprendere", "dettaglio",
    ),
    Column.OWNER: (
        "responsabile", "referente", "proprietario", "chi", "assegnatario", "assegnato a",
        "incaricato", "assegnata a", "team", "persona", "a carico di", "titolare",
    ),
    Column.PRIORITY: ("priorita", "urgenza", "importanza"),
    Column.DUE: (
        "scadenza", "data di scadenza", "termine", "entro", "entro il", "entro quando",
        "data prevista", "data obiettivo", "data", "quando", "consegna", "data di completamento",
        "completamento previsto",
    ),
    Column.STATUS: ("stato", "avanzamento", "completato", "fatto", "esito", "situazione"),
    Column.TYPE: ("tipo", "tipologia", "categoria", "tipo di azione", "area"),
    Column.TRACKING: ("riferimento", "collegamento", "segnalazione", "numero ticket"),
    Column.SOURCE: ("fonte", "evidenza", "prova", "fonte dei dati"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "inizio dell'incidente", "inizio del guasto", "inizio del disservizio",
        "inizio dell'interruzione", "inizio dell'impatto", "inizia il disservizio",
        "inizia l'incidente", "inizia il guasto", "primi errori", "primo errore",
        "smette di rispondere", "ha smesso di rispondere", "smettono di rispondere",
        "non risponde più", "non è più raggiungibile", "non raggiungibile", "va giù",
        "inizia a fallire", "iniziano a fallire", "cominciano gli errori", "aumentano gli errori",
    ),
    Key.DETECTED: (
        "allarme", "allarmi", "scatta l'allarme", "primo allarme", "allerta", "rilevato",
        "rilevata", "si rileva", "rilevamento", "segnalato", "segnalata", "segnala", "segnalano",
        "segnalazione", "segnalazioni", "prime segnalazioni", "scoperto", "scoperta", "si scopre",
        "si accorge", "ce ne accorgiamo", "individuato",
    ),
    Key.ACKNOWLEDGED: (
        "prende in carico l'allarme", "prende in carico", "allarme preso in carico",
        "preso in carico", "presa in carico", "conferma l'allarme", "allarme confermato",
        "il reperibile risponde",
    ),
    Key.DECLARED: (
        "incidente dichiarato", "dichiarato l'incidente", "dichiara l'incidente",
        "si dichiara l'incidente", "incidente aperto", "aperto l'incidente", "si apre l'incidente",
    ),
    Key.MITIGATED: (
        "mitigato", "mitigata", "mitigazione applicata", "contenuto il problema",
        "ripristino parziale", "rollback completato", "rollback eseguito",
        "versione precedente ripristinata", "correzione applicata", "correzione rilasciata",
        "rilasciata la correzione", "soluzione temporanea applicata",
        "applicata una soluzione temporanea", "gli errori calano", "gli errori diminuiscono",
    ),
    Key.RESOLVED: (
        "incidente risolto", "problema risolto", "guasto risolto", "risolto", "risolta",
        "incidente chiuso", "si chiude l'incidente", "chiusura dell'incidente",
        "fine dell'incidente", "fine del guasto", "fine del disservizio", "fine dell'interruzione",
        "servizio ripristinato", "ripristinato", "ripristinata", "tutto torna alla normalità",
        "torna alla normalità", "ritorno alla normalità", "cessato allarme",
        "pienamente ripristinato", "rientrato",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: (
        "durata totale", "durata dell'incidente", "durata complessiva", "durata del disservizio",
    ),
    Key.TIME_TO_DETECT: (
        "tempo di rilevamento", "incidente rilevato", "problema rilevato", "guasto rilevato",
    ),
    Key.TIME_TO_ACKNOWLEDGE: ("tempo di presa in carico", "allarme preso in carico"),
    Key.TIME_TO_IDENTIFY: (
        "causa identificata", "causa individuata", "causa radice identificata", "causa trovata",
    ),
    Key.TIME_TO_RESOLVE: (
        "tempo di risoluzione", "tempo di ripristino", "incidente risolto", "problema risolto",
        "guasto risolto",
    ),
    Key.DOWNTIME: ("tempo di inattività", "tempo di fermo", "tempo di indisponibilità"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
