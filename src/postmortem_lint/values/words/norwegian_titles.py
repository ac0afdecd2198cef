"""Norwegian titles of sections, fields and columns. A title stands under one role only."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.values.words.titles import titles

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: titles("metadata, nøkkelinformasjon, fakta om hendelsen"),
    Role.SUMMARY: titles(
        "sammendrag, oppsummering, kort fortalt, hva skjedde, beskrivelse, oversikt"
    ),
    Role.BACKGROUND: titles("bakgrunn, kontekst"),
    Role.IMPACT: titles(
        """
        konsekvens, konsekvenser, påvirkning, virkning, følger, brukerkonsekvens
        """
    ),
    Role.TIMELINE: titles("tidslinje, hendelsesforløp, kronologi, forløp"),
    Role.ROOT_CAUSE: titles(
        """
        rotårsak, rotårsaker, årsak, årsaker, årsakssammenheng, årsaksanalyse,
        rotårsaksanalyse, bakenforliggende årsak
        """
    ),
    Role.CONTRIBUTING: titles("medvirkende faktorer, medvirkende årsaker, bidragende faktorer"),
    Role.TRIGGER: titles("utløsende faktor, utløsende faktorer, utløsende årsak, trigger"),
    Role.FIVE_WHYS: titles("fem hvorfor, 5 hvorfor"),
    Role.DETECTION: titles(
        "påvisning, oppdagelse, deteksjon, hvordan ble feilen oppdaget, hvordan ble det oppdaget"
    ),
    Role.RESPONSE: titles("respons, håndtering, hendelseshåndtering"),
    Role.RESOLUTION: titles(
        "løsning, løsningen, gjenoppretting, utbedring, retting, hvordan ble feilen rettet"
    ),
    Role.COMMUNICATION: titles("kommunikasjon"),
    Role.ACTIONS: titles(
        """
        aksjonspunkter, aksjonspunkt, aksjoner, tiltak, oppfølging, oppfølgingspunkter,
        neste steg, videre arbeid, forbedringstiltak
        """
    ),
    Role.PREVENTION: titles("forebygging, forebyggende tiltak"),
    Role.LESSONS: titles("hva lærte vi, læring, lærdom, lærdommer, læringspunkter, konklusjon"),
    Role.WELL: titles(
        "hva gikk bra, dette gikk bra, hva fungerte, hva fungerte bra, det som gikk bra"
    ),
    Role.WRONG: titles(
        """
        hva gikk dårlig, hva gikk galt, dette gikk dårlig, hva fungerte ikke,
        hva kan forbedres, hva kunne gått bedre, forbedringspotensial
        """
    ),
    Role.LUCKY: titles("hvor hadde vi flaks, hva hadde vi flaks med, flaks"),
    Role.ATTENDEES: titles("deltakere, deltagere, involverte"),
    Role.APPENDIX: titles("vedlegg, linker, lenker, referanser, ordliste"),
    Role.RELATED_INCIDENTS: titles("relaterte hendelser, lignende hendelser"),
    Role.RELATED_DOCUMENTS: titles("relatert dokumentasjon"),
}
"""Headings and bold labels that open a section."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: titles("tittel"),
    Key.DATE: titles("dato, dato for hendelsen, hendelsesdato"),
    Key.STARTED: titles("starttid, starttidspunkt, startet"),
    Key.DETECTED: titles("oppdaget, oppdaget kl"),
    Key.RESOLVED: titles("sluttid, sluttidspunkt, rettet"),
    Key.DURATION: titles("varighet"),
    Key.DOWNTIME: titles("nedetid"),
    Key.SEVERITY: titles("alvorlighetsgrad, alvorlighet, kritikalitet"),
    Key.STATUS: titles("status"),
    Key.AUTHOR: titles("av, forfatter, forfattere, skrevet av, utarbeidet av, ansvarlig"),
    Key.REPORT_DATE: titles("rapportdato, publisert"),
    Key.REVIEWED_BY: titles("gjennomgått av, godkjent av"),
    Key.SERVICES: titles("berørte tjenester, berørte systemer, tjenester"),
    Key.PARTICIPANTS: titles("deltakere, involverte"),
}
"""Labels of fields."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DATE: titles("dato"),
    Column.TIME: titles("tid, tidspunkt, klokkeslett, når"),
    Column.EVENT: titles("hendelse, beskrivelse, hva, hva skjedde"),
    Column.DONE: titles("tiltak, handling"),
    Column.BY_WHOM: titles("hvem, av hvem"),
    Column.NUMBER: titles("nummer"),
    Column.ACTION: titles("aksjon, aksjonspunkt, tiltak, oppgave, handling, beskrivelse, hva"),
    Column.OWNER: titles("eier, ansvarlig, hvem"),
    Column.PRIORITY: titles("prioritet"),
    Column.DUE: titles("frist, forfallsdato, tidsfrist"),
    Column.STATUS: titles("status, tilstand"),
    Column.TYPE: titles("type, kategori"),
    Column.TRACKING: titles("referanse, sak, lenke, jira"),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""
