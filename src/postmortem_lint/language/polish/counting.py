"""How Polish counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=("działania", "działań", "działanie", "zadania", "zadań", "zadanie"),
    things=("punkty", "punktów", "punkt", "kroki", "kroków"),
    numbers={
        "czterech": 4, "trzech": 3, "pięciu": 5, "dwóch": 2, "sześciu": 6, "oba": 2, "obie": 2,
        "jedno": 1, "jedna": 1, "jeden": 1, "dwa": 2, "dwie": 2, "trzy": 3, "cztery": 4,
    },
    every=("wszystkie",),
    none=("żadne", "żadne z", "żaden", "żadna"),
    firsts=("pierwsze",),
    lasts=("ostatnie",),
    ordinals={"pierwsze": 1, "drugie": 2, "trzecie": 3, "czwarte": 4},
    of=("z", "spośród"),
    beside=(
        "są", "jest", "już", "jeszcze", "nadal", "obecnie", "dotąd", "na razie", "teraz", "też",
        "tylko", "pozostałe", "pozostałych", "i", "a", "ale", "były", "było", "został",
        "została", "zostało", "zostały", "tych", "te", "to",
    ),
    done=("zakończonych", "zrobionych", "wdrożonych", "ukończonych", "wykonanych"),
    open=(
        "otwarte", "otwarty", "otwarta", "otwartych", "zostały do zrobienia", "pozostaje",
        "pozostają", "zostaje", "pozostało",
    ),
    begun=("w toku", "w trakcie", "rozpoczęte", "rozpoczęto"),
    waiting=("zaplanowane", "planowane", "nierozpoczęte", "nie rozpoczęto"),
    denials=("nie", "jeszcze nie"),
    past=("były", "było", "był"),
    unreal=(
        "będzie", "będą", "powinny", "powinno", "musi", "muszą", "może", "jeśli", "gdy",
        "przed", "do końca", "prawie", "co najmniej", "ponad", "około", "oprócz",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "spadek", "spadku", "redukcja", "wzrost", "wzrostu", "poprawa", "mniej", "więcej",
        "szybciej", "wolniej",
    ),
    change_by=("o",),
    change_from=("z", "ze",),
    change_to=("na",),
    multiples={
        "dwa razy tyle": 2, "dwukrotnie więcej": 2, "trzykrotnie więcej": 3,
    },
    differences=("strata", "spadek o", "różnica", "różnicy", "wzrost o", "ubytek", "brak"),
    differences_behind=("mniej", "więcej", "brakowało", "brakuje", "za dużo", "za mało"),
    sums=("łącznie", "razem", "w sumie", "ogółem"),
    making=("czyli", "to jest", "co daje"),
    leaving=(
        "zostaje", "zostało", "pozostaje", "pozostało",
    ),
    others=("pozostałe", "pozostałych", "pozostali"),
    rest=("reszta", "reszty", "pozostałe", "inne przyczyny", "inne", "czegoś innego"),
    adding=("a także", "oraz", "plus",),
    shared=("oba", "obie", "obu", "oboma", "jedno i drugie",),
    each=("każdy z", "każda z", "każde z", "każdemu z", "każdej z"),
    per=("na", "za każdy", "za każdą", "każdy", "każda", "każde"),
    priced=("po", "x", "×"),
)  # fmt: skip
