"""What Dutch says beside a length; its verbs are not read yet."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords

CLAUSES = ClauseWords(
    plain=("de", "het", "een", "onze", "ons", "hele", "alle", "deze", "dit", "dat"),
    prepositions=(
        "van", "voor", "met", "naar", "door", "bij", "uit", "over", "onder", "tussen", "tijdens",
        "sinds", "vanaf", "tot", "aan", "op", "na", "om",
    ),
    conjunctions=("en", "maar", "terwijl", "toen", "omdat", "nadat", "voordat", "zodat"),
    being=("was", "waren", "is", "zijn", "werd", "werden", "geweest", "bleef", "bleven"),
    part=("elke", "ieder", "iedere", "per", "gemiddeld", "eerste", "laatste", "andere", "alleen"),
    unreal=("als", "indien", "zou", "zouden", "anders"),
    not_once=("niet", "nooit", "niemand", "geen", "elke", "iedere", "meestal", "altijd", "vaak"),
    repeated=("andere", "ander", "tweede", "ook", "weer", "opnieuw", "meer"),
    during=("gedurende",),
    equating=("dus", "oftewel", "in totaal", "dat is"),
    ranging=("van",),
)  # fmt: skip
