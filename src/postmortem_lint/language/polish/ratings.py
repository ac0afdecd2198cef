"""How Polish says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("waga", "dotkliwość", "krytyczność",),
    rating=(
        "sklasyfikowany", "sklasyfikowana", "sklasyfikowane", "sklasyfikowano",
        "sklasyfikowaliśmy", "zaklasyfikowany", "zaklasyfikowana", "zaklasyfikowano",
        "zaklasyfikowaliśmy", "zakwalifikowany", "zakwalifikowana", "zakwalifikowano", "oceniony",
        "oceniona", "oceniono", "oceniliśmy", "ogłoszony", "ogłoszono",
    ),
    treating=(
        "potraktowany", "potraktowana", "potraktowano", "potraktowaliśmy", "traktowany",
        "traktowana", "traktowano", "traktowaliśmy", "obsłużony", "obsłużona", "obsługiwany",
        "obsługiwana", "obsłużyliśmy", "prowadzony", "prowadzona", "prowadziliśmy", "uznany",
        "uznana", "uznano", "uznaliśmy", "zarejestrowany",
    ),
    as_=("jako", "za", "na", "z",),
    keeping=("pozostał", "pozostała", "utrzymano", "pozostało", "utrzymaliśmy", "pozostaliśmy",),
    throughout=(
        "przez cały czas", "od początku do końca", "cały czas", "do końca", "do samego końca",
    ),
    from_start=("od początku",),
    levels=("poziom", "poziomu", "klasa", "klasy", "kategoria", "kategorii",),
    events=("zdarzenie", "zdarzenia", "incydent", "awarię",),
    reasons=("bo", "ponieważ", "gdyż", "z powodu",),
    rerated=(
        "dopóki", "podczas gdy", "zanim",
        "początkowo", "najpierw", "pierwotnie", "wstępnie", "później", "następnie", "potem",
        "podniesiony", "podniesiona", "podniesiono", "podnieśliśmy", "obniżony", "obniżona",
        "obniżono", "obniżyliśmy", "zmieniono", "zmieniony", "eskalowano", "eskalowany",
        "wcześniej", "teraz", "dopiero", "tymczasowo", "na początku", "następnym razem",
        "w przyszłości",
    ),
    refused=("odrzucono", "odrzucone",),
    others=(
        "inny", "inna", "innego", "innej", "poprzedni", "poprzednia", "poprzedniego",
        "wcześniejszy", "podobny", "podobna",
    ),
)  # fmt: skip
