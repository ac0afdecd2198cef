"""Polish verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening


def _did(*stems: str) -> tuple[str, ...]:
    """The past of verbs, with the endings of all genders and numbers."""
    return tuple(stem + end for stem in stems for end in ("ł", "ła", "ło", "ły", "li", "liśmy"))


def _done(*stems: str) -> tuple[str, ...]:
    """Participles with the endings of all genders, and what somebody has done ("wykryto")."""
    return tuple(stem + end for stem in stems for end in ("y", "a", "e", "o"))


CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: (
            "rozpoczął się", "rozpoczęła się", "rozpoczęło się", "rozpoczął", "rozpoczęła",
            "rozpoczęto", "zaczęły się", "zaczął się", "zaczęła się", "zaczęło się", "zaczął",
            "zaczęła",
            "zaczęło", "zaczęły", *_did("wystąpi"),
        ),
        Happening.FAIL: (
            "padł", "padła", "padło", "padły", "przestał działać", "przestała działać",
            "przestało działać", "przestały działać", "przestał odpowiadać", "przestała odpowiadać",
            "przestały odpowiadać", "uległ awarii", "uległa awarii", "zawiódł", "zawiodła",
            *_did("zawiesi", "załama"),
        ),
        Happening.BE_DOWN: (
            "nie działał", "nie działała", "nie działało", "nie działały", "nie odpowiadał",
            "nie odpowiadała", "leżał", "leżała", "leżało",
        ),
        Happening.LAST: _did("trwa", "potrwa", "utrzymywa"),
        Happening.ALERT: (
            *_did("zaalarmowa", "odezwa"), *_done("zaalarmowan"), "uruchomił się alarm",
        ),
        Happening.NOTICE: (
            "dostrzegł", "dostrzegła", "spostrzegł",
            *_did("zauważy", "wykry", "odkry", "stwierdzi", "zorientowa"),
            *_done("zauważon", "wykryt", "odkryt", "stwierdzon", "dostrzeżon"),
        ),
        Happening.ACKNOWLEDGE: (
            "przyjął zgłoszenie", "przyjęła zgłoszenie", "przyjęto zgłoszenie", "przyjęto alarm",
            *_did("potwierdzi"), *_done("potwierdzon"),
        ),
        Happening.DECLARE: (*_did("ogłosi"), *_done("ogłoszon")),
        Happening.FIND_CAUSE: (
            "znalazł", "znalazła", "znaleźli", "znaleźliśmy",
            *_did("ustali", "zidentyfikowa", "zdiagnozowa", "namierzy", "zlokalizowa"),
            *_done(
                "znalezion", "ustalon", "zidentyfikowan", "zdiagnozowan", "zlokalizowan", "poznan",
                "wyjaśnion",
            ),
        ),
        Happening.MITIGATE: (
            "opanowano", "pod kontrolą", "złagodzono", "ograniczono",
            *_done("opanowan", "złagodzon", "ograniczon", "ustabilizowan", "zażegnan"),
            *_did("ustabilizowa"),
        ),
        Happening.DEPLOY: (
            *_did("wdroży", "opublikowa"), *_done("wdrożon", "opublikowan", "wypuszczon",
            "zainstalowan"),
        ),
        Happening.UNDO: (
            *_did("cofnę", "wycofa"), *_done("cofnięt", "wycofan", "odwrócon"), "cofnął",
            "przywrócono starą",
            "przywrócono poprzednią",
        ),
        Happening.RESTART: (
            "uruchomiono ponownie", "ponownie uruchomiono", "ponownie uruchomiony",
            "ponownie uruchomiona", *_did("zrestartowa"), *_done("zrestartowan"),
        ),
        Happening.MEND: (
            *_did("naprawi", "poprawi", "wymieni"),
            *_done("naprawion", "poprawion", "wymienion", "załatan", "skorygowan"),
        ),
        Happening.RESTORE: (
            "powrót do normy",
            "znowu działał", "znowu działała", "znowu działało", "znowu działały",
            "wrócił do normy", "wróciła do normy", "wróciło do normy", "wróciły do normy",
            "wrócił do działania", "wróciła do działania", "znów działał", "znów działała",
            "znów działało", "znów działały", "ponownie działał", "ponownie działała",
            "działał ponownie", "działała ponownie", "działała znów", "zaczął działać",
            "zaczęła działać", "zaczęło działać", "zaczęły działać", "znów dostępna",
            "znów dostępny", "znów dostępne", "ponownie dostępny", "ponownie dostępna",
            "ponownie dostępne", "wznowił pracę", "wznowiła pracę",
            *_did("przywróci", "powróci", "wznowi"),
            *_done("przywrócon", "wznowion", "odtworzon"),
        ),
        Happening.RESOLVE: (
            "usunął", "usunęła", "usunęli", *_did("rozwiąza", "zażegna"),
            *_done("rozwiązan", "usunięt"),
        ),
        Happening.END: (
            "ustał", "ustała", "ustało", "ustały", "dobiegł końca", "dobiegła końca", "minął",
            "minęła",
            *_did("zakończy", "skończy"), *_done("zakończon"),
        ),
    },
    nouns={
        Happening.BEGIN: ("początek", "początku", "rozpoczęcie", "rozpoczęcia", "wystąpienia"),
        Happening.DEPLOY: ("wdrożenie", "wdrożenia", "wdrożeniu", "deploy", "release"),
        Happening.UNDO: (
            "wycofanie", "wycofania", "wycofaniu", "rollback", "cofnięcie", "cofnięcia",
        ),
        Happening.RESTART: ("restart", "restartu", "restarcie"),
        Happening.MEND: ("naprawa", "naprawy", "naprawie", "naprawę"),
        Happening.RESTORE: ("przywrócenie", "przywrócenia", "przywróceniu", "odtworzenie"),
        Happening.RESOLVE: (
            "rozwiązanie", "rozwiązania", "rozwiązaniu", "usunięcie", "usunięcia", "usunięciu",
        ),
        Happening.NOTICE: ("wykrycie", "wykrycia", "wykryciu", "zauważenia", "odkrycia"),
        Happening.ACKNOWLEDGE: ("potwierdzenie", "potwierdzenia", "potwierdzeniu"),
        Happening.DECLARE: ("ogłoszenie", "ogłoszenia"),
        Happening.ALERT: ("alarm", "alarmu", "alert", "alertu", "alarmie"),
        Happening.MITIGATE: (
            "opanowanie", "opanowania", "złagodzenie", "złagodzenia", "ustabilizowania",
        ),
        Happening.END: ("koniec", "końca", "końcu", "zakończenie", "zakończenia"),
        Happening.FIND_CAUSE: ("diagnoza", "diagnozy", "ustalenie", "ustalenia", "identyfikacja"),
    },
    participle_ends=("ąc", "ący", "ąca", "ące"),
    being=(
        "był", "była", "było", "były", "został", "została", "zostało", "zostały", "jest", "są",
        "pozostał", "pozostała", "pozostało", "pozostawał", "pozostawała", "stał", "stała", "być",
    ),
    states=(
        "niedostępny", "niedostępna", "niedostępne", "nieosiągalny", "nieosiągalna",
        "nieosiągalne", "nieczynny", "nieczynna", "nieczynne", "wyłączony", "wyłączona",
        "wyłączone", "zablokowany", "zablokowana", "zablokowane", "przerwany", "przerwana",
        "uszkodzony", "uszkodzona", "offline", "nie dostępny", "nie dostępna", "sparaliżowany",
        "sparaliżowana", "martwy", "martwa", "zakłócony", "zakłócona", "odcięty", "odcięta",
    ),
    healthy=(
        "stabilny", "stabilna", "stabilne", "zdrowy", "zdrowa", "normalny", "normalna", "dostępny",
        "dostępna", "dostępne", "osiągalny", "osiągalna", "czynny", "czynna", "otwarty", "otwarta",
        "zielony", "aktywny", "aktywna", "gotowy", "gotowa", "dobrze", "ok", "sprawny", "sprawna",
        "możliwy", "możliwa", "możliwe",
    ),
    long=("długo",),
    beside_verbs=(
        "był", "była", "było", "były", "został", "została", "zostało", "zostały", "się",
        "całkowicie",
        "pełni", "ostatecznie", "wreszcie", "także", "również", "już", "wtedy", "oficjalnie",
        "dopiero", "następnie", "zupełnie", "potem",
    ),
    pasts=(
        "był", "była", "było", "były", "został", "została", "zostało", "zostały", "miał", "miała",
        "mieli", "mógł", "mogła", "mogli", "przyszedł", "przyszła", "wszedł", "weszła", "zaczął",
        "zaczęła", "wziął", "wzięła", "padł", "wiedział", "widział", "poszedł", "poszła",
    ),
    past_ends=(
        "ał", "ała", "ało", "ały", "ali", "ił", "iła", "iło", "iły", "ili", "aliśmy", "iliśmy",
    ),
    incidents=(
        "incydent", "incydentu", "incydentem", "incydencie", "awaria", "awarii", "awarię", "awarią",
        "problem", "problemu", "problemem", "przestój", "przestoju", "usterka", "usterki",
        "usterkę",
        "przerwa", "przerwy", "przerwę",
    ),
    harms=(
        "niedostępność", "niedostępności", "zakłócenie", "zakłócenia", "błąd", "błędy", "błędów",
        "degradacja", "degradacji", "utrudnienia", "wpływ", "skutki",
    ),
    services=(
        "usługa", "usługi", "usługę", "serwis", "serwisu", "system", "systemu", "systemy",
        "platforma", "platformy", "strona", "strony", "wszystko", "działanie", "działania",
        "produkcja", "produkcji", "ruch", "normy", "sytuacja",
    ),
    watchers=(
        "alarm", "alarmu", "alert", "monitoring", "monitoringu", "dyżurny", "dyżurna", "dyżur",
        "zespół", "zespołu", "inżynier", "operator",
    ),
    causes=(
        "przyczyna", "przyczyny", "przyczynę", "przyczyną", "źródło", "źródłowa", "źródłową",
        "główna", "główną", "powód", "prawdziwa", "prawdziwą",
    ),
    starts=("początek", "początku", "rozpoczęcie", "rozpoczęcia"),
    pronouns=("on", "ona", "ono", "to"),
    speakers=("my", "ja"),
    possessives=("jego", "jej", "ich", "swój", "swoja", "swoją", "swojej", "własny", "własna"),
    separate=("różne", "odrębne", "niezależne",),
    plain=(
        "ten", "ta", "to", "te", "tę", "tej", "tego", "nasz", "nasza", "nasze", "naszej", "cały",
        "cała", "całą", "całej", "całego", "wszystkie", "wszystkich", "całkowita", "pełna", "się",
        "normalny", "normalna", "obie", "obu", "nas",
    ),
    wholes=("wszyscy", "wszystkich", "wszystkie", "wszystko", "obie", "obu", "każdy"),
    narrowing=("dla", "w", "u"),
    denials=("nie", "nigdy", "nikt", "żaden", "żadna"),
    unseen=("niezauważony", "niezauważona", "niezauważenie", "niewykryty", "niewykryta"),
    unreal=("jeśli", "jeżeli", "gdyby", "byłby", "byłaby", "byłoby", "inaczej", "zostałby",
        "zostałaby", "mógłby", "mogłaby", "czy"),
    not_once=(
        "nie", "nigdy", "nikt", "żaden", "żadna", "każdy", "każda", "każde", "każdego", "co",
        "codziennie", "codzienny", "nocny", "nocna", "tygodniowy", "zwykle", "zazwyczaj", "zawsze",
        "często", "czasami", "planowany", "planowana", "planowane", "zaplanowany", "zaplanowana",
        "zaplanowano", "ma", "może", "będzie", "będą", "musi", "ćwiczenia", "ćwiczenie",
        "częściowo",
        "stopniowo", "szacowany", "szacowana", "przewidywany",
    ),
    planned=(
        "planowany", "planowana", "planowane", "zaplanowany", "zaplanowana", "zaplanowano",
        "zapowiedziany", "zapowiedziana", "zapowiedziano", "uzgodniono", "ćwiczenia", "ćwiczenie",
        "miał", "miała", "miało",
    ),
    declaring=(
        "uznano", "uznany", "potwierdzono", "oficjalnie",
    ),
    repeated=(
        "ponownie", "znów", "znowu", "inny", "inna", "inne", "innej", "kolejny", "kolejna",
        "kolejnej", "kolejną", "drugi", "druga", "drugiej", "trzeci", "trzecia", "poprzedni",
        "poprzednia", "poprzedniej", "ostatnia", "ostatni", "następny", "następna", "podobny",
        "podobna", "także", "również", "kilka", "niektóre", "razy", "raz", "więcej", "wcześniejszy",
        "wcześniejsza",
    ),
    part=(
        "pierwsze", "pierwszych", "ostatnie", "ostatnich", "kolejne", "kolejnych", "tylko", "każdy",
        "każda", "średnio", "średnia", "średni", "dodatkowe", "inne", "pozostałe", "dłużej",
        "krócej", "cel", "następne",
    ),
    averages=("średnio", "średnia", "średni", "przeciętnie", "mediana"),
    mere=("tylko", "zaledwie", "jedynie"),
    sums=("łącznie", "razem", "w sumie"),
    lasting=("od", "między"),
    ranging=("od",),
    until=("do", "aż"),
    since=("od",),
    limits=("do", "przed", "aż"),
    during=("przez", "podczas"),
    equating=("czyli", "zatem", "to jest", "łącznie", "tj."),
    in_time=("po", "ciągu"),
    amounting=(
        "wyniósł", "wyniosła", "wyniosło", "wynosi", "sięgnął", "sięgnęła",
    ),
    taking=(
        "zajęło", "zajęła", "zajął", "trwało", "trwał", "trwała", "potrzebowaliśmy", "minęło",
        "upłynęło", "minęły", "upłynęły", "wymagało",
    ),
    after=("po",),
    bounding=("przed", "później", "wcześniej", "temu", "od"),
    relatives=("który", "która", "które", "co"),
    conjunctions=(
        "i", "a", "ale", "gdy", "kiedy", "ponieważ", "więc", "oraz", "że", "zanim", "podczas", "bo",
        "jednak", "gdzie", "aby", "żeby",
    ),
    prepositions=(
        "w", "we", "z", "ze", "na", "do", "od", "o", "po", "przez", "przed", "przy", "dla", "pod",
        "nad", "między", "podczas", "około", "za", "u", "bez", "dzięki", "godz", "godzinie",
        "ciągu",
        "aż",
    ),
    of=("u",),
    leaving=("od", "między"),
    reaching=("do", "a", "i"),
    arriving=(
        "nastąpił", "nastąpiła", "nastąpiło", "przyszedł", "przyszło", "miał", "miała", "miało",
        "miejsce", "wydarzył", "wydarzyła",
    ),
    anew=("znowu", "znów", "ponownie"),
    managing=("udało", "zdołaliśmy", "mogliśmy", "mogli", "mógł", "mogła"),
    length_nouns=("długość", "trwania"),
    time_nouns=("czas", "czasu"),
    firsts=("pierwszy", "pierwsza", "pierwsze", "pierwszego", "pierwszej"),
    faults=("błąd", "błędu", "błędy", "żądanie", "żądania", "objaw", "objawu", "timeout"),
    infinitives={
        Happening.NOTICE: ("wykryć", "zauważyć", "odkryć", "dostrzec", "zorientować się"),
        Happening.ACKNOWLEDGE: ("potwierdzić", "zareagować", "przyjąć"),
        Happening.DECLARE: ("ogłosić",),
        Happening.FIND_CAUSE: ("znaleźć", "ustalić", "zidentyfikować", "zlokalizować", "zrozumieć"),
        Happening.MITIGATE: ("opanować", "złagodzić", "ograniczyć", "ustabilizować"),
        Happening.DEPLOY: ("wdrożyć",),
        Happening.UNDO: ("wycofać", "cofnąć"),
        Happening.RESTART: ("zrestartować", "uruchomić ponownie"),
        Happening.MEND: ("naprawić", "poprawić", "wymienić"),
        Happening.RESTORE: ("przywrócić", "wznowić", "odtworzyć"),
        Happening.RESOLVE: ("rozwiązać", "usunąć"),
        Happening.END: ("zakończyć",),
    },
    verb_last=True,
)  # fmt: skip
