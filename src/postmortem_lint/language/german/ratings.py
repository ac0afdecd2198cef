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
    keeping=(
        "bleibt", "blieb", "belassen", "beibehalten", "blieben", "bleiben", "behielten",
        "hielten", "gehalten",
    ),
    throughout=(
        "durchgehend", "durchweg", "von anfang bis ende", "die ganze zeit",
        "über die gesamte dauer", "über die ganze dauer", "während der gesamten dauer",
        "die gesamte zeit", "bis zum schluss", "bis zum ende", "vom anfang bis zum ende",
        "von beginn bis ende", "von der ersten bis zur letzten minute",
    ),
    from_start=("von anfang an", "von beginn an",),
    levels=("stufe", "klasse", "kategorie", "level",),
    events=("vorfall", "störung", "ereignis",),
    reasons=("weil", "da", "denn", "wegen", "aufgrund",),
    rerated=(
        "solange", "so lange", "während", "bevor", "ehe", "kurz davor",
        "zunächst", "anfangs", "zuerst", "erst", "ursprünglich", "später", "dann", "hochgestuft",
        "herabgestuft", "herauf", "hoch", "heraufgestuft", "eskaliert", "angehoben", "gesenkt",
        "erhöht", "geändert", "bis", "vorläufig", "am anfang", "zu beginn", "künftig",
        "nächstes mal", "in zukunft",
    ),
    refused=("abgelehnt", "verworfen", "verneint",),
    others=(
        "anderer", "andere", "anderen", "anderem", "anderes", "früherer", "frühere", "früheren",
        "ähnlicher", "ähnliche", "ähnlichen", "weiterer", "weitere", "weiteren", "voriger",
        "vorige", "hersteller",
    ),
)  # fmt: skip
