"""What sentences of many languages tell of the incident, and what they tell of anything else."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.rules.durations import (
    conflicting_metric,
    duration_mismatch,
    metric_matches_no_events,
)
from postmortem_lint.rules.impact import summary_contradicts

RULES = (
    summary_contradicts.RULE,
    duration_mismatch.RULE,
    conflicting_metric.RULE,
    metric_matches_no_events.RULE,
)
PAGE = """# {title}

- **{start}**: 2025-03-04 14:05 UTC
- **{end}**: 2025-03-04 15:20 UTC

## {summary}

{sentence}

## {timeline} (UTC)

- 2025-03-04 14:05 {changed}
- 2025-03-04 14:11 {called}
- 2025-03-04 14:31 {identified}
- 2025-03-04 15:20 {undone}
"""
PAGES = {
    "english": {
        "title": "Postmortem: ticket sales return errors",
        "start": "Start",
        "end": "End",
        "summary": "Summary",
        "timeline": "Timeline",
        "changed": "Version 88 rolled out",
        "called": "The box office calls",
        "identified": "Wrong zone file found",
        "undone": "Old zone file put back",
    },
    "german": {
        "title": "Störungsbericht: Ticketverkauf antwortet mit Fehlern",
        "start": "Beginn",
        "end": "Ende",
        "summary": "Zusammenfassung",
        "timeline": "Zeitverlauf",
        "changed": "Version 88 ausgerollt",
        "called": "Kasse ruft an",
        "identified": "Falsche Zonendatei gefunden",
        "undone": "Alte Zonendatei eingespielt",
    },
    "french": {
        "title": "Post-mortem : la billetterie renvoie des erreurs",
        "start": "Début",
        "end": "Fin",
        "summary": "Résumé",
        "timeline": "Chronologie",
        "changed": "Version 88 déployée",
        "called": "La caisse appelle",
        "identified": "Mauvais fichier trouvé",
        "undone": "Ancien fichier remis en place",
    },
    "spanish": {
        "title": "Post mortem: la venta de entradas responde con errores",
        "start": "Inicio",
        "end": "Fin",
        "summary": "Resumen",
        "timeline": "Cronología",
        "changed": "Versión 88 desplegada",
        "called": "La taquilla llama",
        "identified": "Archivo equivocado encontrado",
        "undone": "Archivo antiguo repuesto",
    },
    "portuguese": {
        "title": "Post mortem: a venda de ingressos responde com erros",
        "start": "Início",
        "end": "Fim",
        "summary": "Resumo",
        "timeline": "Linha do tempo",
        "changed": "Versão 88 implantada",
        "called": "A bilheteria liga",
        "identified": "Arquivo errado encontrado",
        "undone": "Arquivo antigo de volta",
    },
    "italian": {
        "title": "Post mortem: la biglietteria risponde con errori",
        "start": "Inizio",
        "end": "Fine",
        "summary": "Riepilogo",
        "timeline": "Cronologia",
        "changed": "Versione 88 distribuita",
        "called": "La cassa chiama",
        "identified": "File sbagliato trovato",
        "undone": "Vecchio file rimesso al suo posto",
    },
    "dutch": {
        "title": "Post-mortem: de kaartverkoop geeft fouten",
        "start": "Begin",
        "end": "Einde",
        "summary": "Samenvatting",
        "timeline": "Tijdlijn",
        "changed": "Versie 88 uitgerold",
        "called": "De kassa belt",
        "identified": "Verkeerd bestand gevonden",
        "undone": "Oud bestand teruggezet",
    },
}
WRONG = {
    "english": (
        "The outage arose at 13:05 UTC.",
        "The outage was alleviated at 15:40 UTC and resolved at 15:45 UTC.",
        "Ticket sales were working again at 15:40 UTC.",
        "Ticket sales came back online at 15:40 UTC.",
        "The incident came to an end at 15:40 UTC.",
        "At 15:40 UTC ticket sales were back up.",
        "Ticket sales were degraded for 95 minutes.",
        "Ticket sales were degraded until 15:40 UTC.",
        "Ticket sales stood still for 95 minutes.",
        "It took 95 minutes to put right the outage.",
        "We needed 95 minutes from the first exception to the recovery.",
        "Ticket sales were not operational for 95 minutes.",
        "Ticket sales were not working for 95 minutes.",
        "The incident dragged on for 95 minutes.",
        "Ticket sales degraded at 13:05 UTC.",
    ),
    "german": (
        "Die Störung trat um 13:05 UTC auf.",
        "Um 13:05 UTC fiel der Ticketverkauf aus.",
        "Der Ticketverkauf fiel um 13:05 UTC aus.",
        "Die Störung wurde um 15:40 UTC beseitigt.",
        "Ab 15:40 UTC lief der Ticketverkauf wieder.",
        "Der Ticketverkauf lief um 15:40 UTC wieder.",
        "Der Ticketverkauf war um 15:40 UTC wieder online.",
        "Um 15:40 UTC war der Ticketverkauf wieder verfügbar.",
        "Der Ticketverkauf stand 95 Minuten still.",
        "Der Ticketverkauf war 95 Minuten lang nicht nutzbar.",
        "Nach 95 Minuten war die Störung überstanden.",
        "Es dauerte 95 Minuten, die Störung zu beseitigen.",
        "Die Störung hielt 95 Minuten an.",
        "Wir brauchten 95 Minuten, um die Störung zu beheben.",
    ),
    "french": (
        "La billetterie est tombée en panne à 13:05 UTC.",
        "L’incident a été résolu à 15:40 UTC.",
        "La billetterie était de nouveau disponible à 15:40 UTC.",
        "À 15:40 UTC, la billetterie a été remise en service.",
        "La billetterie est repartie à 15:40 UTC.",
        "L'incident a pris fin à 15:40 UTC.",
        "La panne a été réglée à 15:40 UTC.",
        "Nous avons rétabli la billetterie à 15:40 UTC.",
        "La billetterie est restée à l'arrêt pendant 95 minutes.",
        "Il a fallu 95 minutes pour rétablir la billetterie.",
        "Nous avons mis 95 minutes à corriger l'incident.",
        "La panne s'est prolongée 95 minutes.",
    ),
    "spanish": (
        "La venta de entradas se cayó a las 13:05 UTC.",
        "El incidente surgió a las 13:05 UTC.",
        "La venta de entradas volvió a funcionar a las 15:40 UTC.",
        "A las 15:40 UTC la venta de entradas volvió a la normalidad.",
        "El incidente cesó a las 15:40 UTC.",
        "La venta de entradas estuvo fuera de línea durante 95 minutos.",
        "La venta de entradas estuvo interrumpida durante 95 minutos.",
        "Tardamos 95 minutos en restablecer la venta de entradas.",
        "El incidente se prolongó 95 minutos.",
        "Nos llevó 95 minutos resolver el incidente.",
        "La venta de entradas no estuvo operativa durante 95 minutos.",
    ),
    "portuguese": (
        "A venda de ingressos caiu às 13:05 UTC.",
        "O incidente surgiu às 13:05 UTC.",
        "A venda de ingressos voltou ao normal às 15:40 UTC.",
        "Às 15:40 UTC a venda de ingressos voltou a funcionar.",
        "O incidente cessou às 15:40 UTC.",
        "A venda de ingressos ficou interrompida por 95 minutos.",
        "A venda de ingressos ficou parada por 95 minutos.",
        "Levamos 95 minutos para restabelecer a venda de ingressos.",
        "Levou 95 minutos para resolver o incidente.",
    ),
    "italian": (
        "Nessuno ha comprato biglietti. Durata incidente: 95 minuti.",
        "La biglietteria è caduta alle 13:05 UTC.",
        "Il disservizio è iniziato alle 13:05 UTC.",
        "Il guasto è stato risolto alle 15:40 UTC.",
        "Alle 15:40 UTC il servizio è stato ripristinato.",
        "La biglietteria è tornata online alle 15:40 UTC.",
        "L'incidente è terminato alle 15:40 UTC.",
        "Abbiamo ripristinato la biglietteria alle 15:40 UTC.",
        "La biglietteria è rimasta offline per 95 minuti.",
        "La biglietteria non era raggiungibile per 95 minuti.",
        "Il disservizio è durato 95 minuti.",
        "Ci sono voluti 95 minuti per risolvere il guasto.",
        "L'incidente è stato risolto in 95 minuti.",
        "Dal primo errore al ripristino sono passati 95 minuti.",
        "Dalle 14:05 alle 15:20 UTC, cioè 95 minuti, nessuno ha comprato biglietti.",
        "Siamo riusciti a risolvere l'incidente alle 15:40 UTC.",
        "Il disservizio si è protratto per 95 minuti.",
        "Per 95 minuti la biglietteria è stata irraggiungibile.",
    ),
    "dutch": (
        "De kaartverkoop viel om 13:05 UTC uit.",
        "Om 13:05 UTC viel de kaartverkoop uit.",
        "De storing begon om 13:05 UTC.",
        "De storing was om 15:40 UTC verholpen.",
        "De storing werd om 15:40 UTC opgelost.",
        "Om 15:40 UTC werkte de kaartverkoop weer.",
        "De kaartverkoop was om 15:40 UTC weer online.",
        "De kaartverkoop werd om 15:40 UTC hersteld.",
        "De storing eindigde om 15:40 UTC.",
        "De kaartverkoop lag 95 minuten plat.",
        "De kaartverkoop was 95 minuten onbereikbaar.",
        "De storing duurde 95 minuten.",
        "Het kostte 95 minuten om de storing op te lossen.",
        "De storing werd na 95 minuten opgelost.",
        "Van de eerste fout tot het herstel verstreken 95 minuten.",
        "Van 14:05 tot 15:20 UTC, dus 95 minuten, werden er geen kaarten verkocht.",
        "We konden de storing om 15:40 UTC verhelpen.",
        "De storing hield 95 minuten aan.",
    ),
}
HARMLESS = {
    "english": (
        "We realised at 14:20 UTC that the zone file was wrong.",
        "The ticket was closed at 16:40 UTC.",
        "Half of the tills were working again at 14:50 UTC.",
        "The cache came back online at 14:50 UTC.",
        "Customers were told at 15:50 UTC.",
        "Ticket sales stalled again at 17:00 UTC in the other shop.",
        "It took 30 minutes to see the effect.",
        "It could have taken a week until the problem was flagged.",
        "The change window was frozen until 16:00 UTC.",
    ),
    "german": (
        "Wir stellten um 14:20 UTC fest, dass die Zonendatei falsch war.",
        "Kunden in Wien konnten ab 14:50 UTC wieder kaufen.",
        "Um 14:50 UTC liefen zwei von acht Kassen wieder.",
        "Der Cache war um 14:50 UTC wieder online.",
        "Das Ticket wurde um 16:40 UTC geschlossen.",
        "Um 14:40 UTC trat ein weiterer Fehler auf.",
    ),
    "french": (
        "Nous avons constaté à 14:20 UTC que le fichier était mauvais.",
        "Le cache est reparti à 14:50 UTC.",
        "À 14:50 UTC, deux caisses sur huit fonctionnaient de nouveau.",
        "Les clients de Lyon ont pu acheter à 14:50 UTC.",
        "Une autre panne est survenue à 17:00 UTC.",
    ),
    "spanish": (
        "A las 14:20 UTC nos dimos cuenta de que el archivo estaba mal.",
        "La caché volvió a funcionar a las 14:50 UTC.",
        "Dos de ocho cajas volvieron a funcionar a las 14:50 UTC.",
        "Otra avería surgió a las 17:00 UTC.",
    ),
    "portuguese": (
        "Às 14:20 UTC percebemos que o arquivo estava errado.",
        "O cache voltou a funcionar às 14:50 UTC.",
        "Dois de oito caixas voltaram a funcionar às 14:50 UTC.",
        "Outra falha surgiu às 17:00 UTC.",
    ),
    "italian": (
        "Il disservizio è durato 75 minuti.",
        "L'incidente è stato risolto alle 15:20 UTC.",
        "Alle 14:20 UTC ci siamo accorti che il file era sbagliato.",
        "La cache è tornata online alle 14:50 UTC.",
        "Due casse su otto sono tornate a funzionare alle 14:50 UTC.",
        "Un altro guasto è iniziato alle 17:00 UTC.",
        "Il test di carico è iniziato alle 13:45 UTC.",
        "L'incidente non è stato risolto alle 14:45 UTC.",
        "Il guasto del fornitore è stato risolto alle 13:30 UTC.",
        "La riunione è durata 95 minuti.",
        "Ogni richiesta è durata 30 secondi.",
        "La biglietteria è tornata disponibile alle 14:50 UTC per la maggior parte dei clienti.",
        "Il guasto precedente è durato 95 minuti.",
        "Nei primi 25 minuti nessuno se ne è accorto.",
        "Se lo avessimo visto, il guasto sarebbe stato risolto alle 14:20 UTC.",
        "La manutenzione è prevista per le 16:30 UTC.",
        "Il rinnovo del certificato è iniziato alle 13:00 UTC.",
    ),
    "dutch": (
        "De storing duurde 75 minuten.",
        "De storing was om 15:20 UTC verholpen.",
        "Om 14:20 UTC stelden we vast dat het bestand verkeerd was.",
        "De cache was om 14:50 UTC weer online.",
        "Twee van de acht kassa's werkten om 14:50 UTC weer.",
        "Een andere storing begon om 17:00 UTC.",
        "De belastingtest begon om 13:45 UTC.",
        "De storing was om 14:45 UTC nog niet verholpen.",
        "De storing van de leverancier was om 13:30 UTC verholpen.",
        "De vergadering duurde 95 minuten.",
        "Elk verzoek duurde 30 seconden.",
        "De kaartverkoop werkte om 14:50 UTC voor de meeste klanten weer.",
        "De vorige storing duurde 95 minuten.",
        "In de eerste 25 minuten merkte niemand het.",
        "Als we het hadden gezien, zou de storing om 14:20 UTC verholpen zijn.",
        "Het onderhoud is gepland voor 16:30 UTC.",
        "De vernieuwing van het certificaat begon om 13:00 UTC.",
    ),
}


def _each(sentences: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, one) for language, told in sentences.items() for one in told]


@pytest.mark.parametrize(("language", "sentence"), _each(WRONG))
def test_a_sentence_that_contradicts_the_times_is_read(language: str, sentence: str) -> None:
    page = PAGE.format(sentence=sentence, **PAGES[language])
    assert most_severe(page, *RULES) is not None


@pytest.mark.parametrize(("language", "sentence"), _each(HARMLESS))
def test_what_is_right_or_about_something_else_is_not_told(language: str, sentence: str) -> None:
    page = PAGE.format(sentence=sentence, **PAGES[language])
    assert most_severe(page, *RULES) is None
