"""How Norwegian says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("alvorlighetsgrad", "alvorsgrad", "alvorlighedsgrad",),
    rating=(
        "klassifisert", "klassifiserte", "klassifiseret", "klassificeret", "gradert",
        "kategorisert", "kategoriseret", "erklært", "vurdert", "vurderet",
    ),
    treating=(
        "behandlet", "håndtert", "håndterte", "håndteret", "kjørt", "kjørte", "kørt", "kørte",
        "regnet", "registrert", "registreret", "satt", "satte", "sat", "betraktet", "betragtet",
        "ført",
    ),
    as_=("som", "til", "på", "med",),
    keeping=("forble", "beholdt", "forblev", "holdt",),
    throughout=(
        "hele tiden", "hele veien", "hele vejen", "fra start til slutt", "fra start til slut",
        "fra begynnelse til slutt", "fra ende til annen", "til slutten", "helt til slutt",
    ),
    from_start=("fra starten av",),
    levels=("nivå", "niveau", "klasse", "kategori",),
    events=("hendelse", "hendelsen", "hændelse", "hændelsen",),
    reasons=("fordi", "ettersom", "på grunn",),
    rerated=(
        "så lenge", "så længe", "mens",
        "først", "opprinnelig", "oprindelig", "i starten", "i begynnelsen", "innledningsvis",
        "senere", "siden", "deretter", "derefter", "hevet", "oppgradert", "opgraderet",
        "nedgradert", "nedgraderet", "senket", "sænket", "økt", "endret", "ændret", "eskalert",
        "eskaleret", "opp", "ned", "fra", "inntil", "indtil", "foreløpig", "foreløbigt", "nå",
        "nu", "midlertidig", "neste gang", "næste gang",
    ),
    refused=("avslått", "avvist", "forkastet",),
    others=(
        "annen", "annet", "andre", "anden", "andet", "tidligere", "lignende", "forrige",
        "leverandøren",
    ),
)  # fmt: skip
