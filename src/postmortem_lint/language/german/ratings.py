"""How German says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("schweregrad", "schwere",),
    rating=(
        "ausgerufen", "eingestuft", "erklärt", "gewertet", "bewertet", "klassifiziert",
        "deklariert", "festgelegt", "werteten", "wertete", "bewerteten", "bewertete",
        "klassifizierten", "klassifizierte", "kategorisiert", "deklarierten", "erklärten",
        "stuften", "stufte", "stufen",
    ),
    treating=(
        "behandelt", "behandelten", "behandelte", "behandeln", "geführt", "führten", "führte",
        "bearbeitet", "bearbeiteten", "bearbeitete", "gehandhabt", "betrachtet", "betrachteten",
        "eingeordnet", "eingetragen", "ordneten", "galt", "gezählt", "zählten", "zählte",
        "abgearbeitet",
    ),
    as_=("als", "mit", "unter", "auf", "in",),
    opening=("eröffnet",),
    keeping=("bleibt", "blieb", "belassen", "beibehalten",),
    throughout=(
        "durchgehend", "durchweg", "von anfang bis ende", "von anfang an", "von beginn an",
        "die ganze zeit", "über die gesamte dauer", "über die ganze dauer",
        "während der gesamten dauer", "die gesamte zeit",
    ),
    levels=("stufe", "klasse", "kategorie", "level",),
    events=("vorfall", "störung", "ereignis",),
    rerated=(
        "zunächst", "anfangs", "zuerst", "erst", "ursprünglich", "später", "dann", "hochgestuft",
        "herabgestuft", "herauf", "hoch", "heraufgestuft", "eskaliert", "angehoben", "gesenkt",
        "erhöht", "geändert", "bis", "vorläufig", "am anfang", "zu beginn",
    ),
    others=(
        "anderer", "andere", "anderen", "anderem", "anderes", "früherer", "frühere", "früheren",
        "ähnlicher", "ähnliche", "ähnlichen", "weiterer", "weitere", "weiteren", "voriger",
        "vorige", "hersteller",
    ),
)  # fmt: skip
