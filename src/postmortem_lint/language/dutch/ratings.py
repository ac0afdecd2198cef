"""How Dutch says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("ernst", "ernstniveau",),
    rating=(
        "uitgeroepen", "geclassificeerd", "ingeschaald", "aangemerkt", "verklaard", "vastgesteld",
        "classificeerden", "classificeerde", "beoordeeld", "ingedeeld",
    ),
    treating=(
        "behandeld", "behandelden", "behandelde", "afgehandeld", "aangepakt", "beschouwd",
        "beschouwden", "geregistreerd", "gezet", "gerekend", "gevoerd", "opgepakt",
    ),
    as_=("als", "op", "in", "met", "onder",),
    keeping=("bleef", "gebleven", "bleven", "hielden", "gehouden",),
    throughout=(
        "van begin tot eind", "van begin tot einde", "van het begin tot het einde",
        "de hele tijd", "al die tijd", "de hele duur", "steeds", "tot het einde",
        "tot aan het einde",
    ),
    from_start=("vanaf het begin",),
    levels=("niveau", "klasse", "categorie", "level",),
    events=("incident", "storing",),
    reasons=("omdat", "want", "wegens", "vanwege",),
    rerated=(
        "zolang", "terwijl", "voordat",
        "eerst", "aanvankelijk", "later", "daarna", "opgeschaald", "afgeschaald", "verhoogd",
        "verlaagd", "tot", "in eerste instantie", "in het begin", "volgende keer", "voortaan",
    ),
    refused=("afgewezen", "verworpen",),
    others=(
        "andere", "ander", "eerder", "eerdere", "vergelijkbaar", "vergelijkbare", "vorige",
        "leverancier",
    ),
)  # fmt: skip
