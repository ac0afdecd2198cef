"""How Swedish says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("allvarlighetsgrad", "allvarsgrad",),
    rating=(
        "klassad", "klassat", "klassades", "klassade", "klassificerad", "klassificerat",
        "klassificerades", "klassificerade", "graderad", "graderades", "bedömd", "bedömdes",
        "förklarad", "förklarades",
    ),
    treating=(
        "behandlad", "behandlat", "behandlades", "behandlade", "hanterad", "hanterat",
        "hanterades", "hanterade", "sattes", "satte", "räknades", "räknade", "kördes", "körde",
        "registrerad", "registrerades", "betraktades",
    ),
    as_=("som", "till", "på", "med",),
    keeping=("förblev", "behöll", "stannade", "låg kvar", "höll",),
    throughout=(
        "hela tiden", "hela vägen", "från början till slut", "från start till mål", "genomgående",
        "under hela", "ända till slutet",
    ),
    from_start=("från början",),
    levels=("nivå", "klass", "kategori",),
    events=("händelsen", "händelse",),
    reasons=("eftersom", "därför att", "på grund",),
    rerated=(
        "så länge", "medan", "innan",
        "först", "ursprungligen", "inledningsvis", "initialt", "senare", "sedan", "därefter",
        "höjd", "höjdes", "höjde", "uppgraderad", "uppgraderades", "sänkt", "sänktes",
        "nedgraderad", "nedgraderades", "ändrad", "ändrades", "eskalerad", "eskalerades", "upp",
        "ner", "från", "tills", "preliminärt", "nu", "tillfälligt", "nästa gång",
    ),
    refused=("avvisades", "avslogs",),
    others=("annan", "annat", "andra", "tidigare", "liknande", "förra", "leverantören",),
)  # fmt: skip
