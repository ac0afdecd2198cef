"""Polish words, in the forms that follow numbers and prepositions, too."""

from __future__ import annotations

from postmortem_lint.language.polish import titles
from postmortem_lint.language.polish.clauses import CLAUSES
from postmortem_lint.language.polish.counting import COUNTS, TALLY
from postmortem_lint.language.polish.heading_words import LABEL_WORDS, TITLE_WORDS
from postmortem_lint.language.polish.ratings import RATINGS
from postmortem_lint.language.polish.wording import WORDING
from postmortem_lint.language.tables.language import Language
from postmortem_lint.language.tables.words import (
    ActionWords,
    AmountWords,
    ClaimWords,
    ContentWords,
    Grammar,
    LengthWords,
    PeopleWords,
    PlaceholderWords,
    ReportWords,
    ScopeWords,
    StateWords,
    TimeWords,
    Titles,
)
from postmortem_lint.roles import Column

TIMES = TimeWords(
    in_place=("w", "we"),
    by_zone=("według",),
    same_time=("co", "to"),
    there=("tam", "czasu lokalnego"),
    where=("gdzie była",),
    here=("u nas",),
    months={
        "stycznia": 1, "styczeń": 1, "lutego": 2, "luty": 2, "marca": 3, "marzec": 3, "kwietnia": 4,
        "kwiecień": 4, "maja": 5, "maj": 5, "czerwca": 6, "czerwiec": 6, "lipca": 7, "lipiec": 7,
        "sierpnia": 8, "sierpień": 8, "września": 9, "wrzesień": 9, "wrz": 9, "października": 10,
        "październik": 10, "paź": 10, "listopada": 11, "listopad": 11, "grudnia": 12,
        "grudzień": 12,
    },
    before_date=("dnia", "dniu"),
    before_weekday=("w", "we"),
    weekdays={
        "poniedziałek": 0, "wtorek": 1, "środa": 2, "środę": 2, "czwartek": 3, "piątek": 4,
        "sobota": 5, "sobotę": 5, "niedziela": 6, "niedzielę": 6,
    },
    short_weekdays=("pn", "pon", "wt", "śr", "czw", "cz", "pt", "sob", "ndz", "niedz"),
    clock_words={"w południe": 43200, "o północy": 0},
    at=(
        "o", "godz.", "godz", "o godz.", "o godz", "godzina", "o godzinie", "ok. godz.",
        "około godziny",
    ),
    exact=("dokładnie", "punktualnie", "równo"),
    to=("do", "do godz.", "do godziny"),
    counted=("dzień", "tydzień"),
    next_day=(
        "następnego dnia", "kolejnego dnia", "nazajutrz", "następny dzień", "następnego ranka",
        "następnego popołudnia", "następnego wieczoru", "następnej nocy", "kolejnego ranka",
        "kolejnego wieczoru",
    ),
    day_parts=(
        "jutro", "rano", "ranka", "południe", "południa", "popołudnie", "popołudnia", "popołudniu",
        "wieczór", "wieczoru", "wieczorem", "północ", "północy",
    ),
    nights=("noc", "nocy", "nocą"),
    backward=("wstecz", "od końca"),
    other_day=(
        "poprzedniego dnia", "dzień wcześniej", "poprzedniego wieczoru", "dzień przed",
    ),
    elapsed=("upłynęło", "od początku", "od startu", "względny"),
    relative_to=("względem", "licząc od", "minuty od", "minut od", "punkt zero", "godzina zero"),
    all_times=("czas", "godziny", "godzin"),
    of_notes=(
        "wszystkie", "wszystkich", "są", "podano", "podane", "podanych", "w", "we", "według", "o",
        "ile", "jeśli", "nie", "zaznaczono", "inaczej", "lokalny", "lokalnym", "lokalne",
        "poniższe", "następujące", "zdarzenia", "zdarzeń", "incydentu", "raport", "raporcie",
        "dokument", "dokumencie", "tabeli", "tutaj", "poniżej", "i", "dla", "na", "uwaga", "czasie",
        "czasy", "strefie",
    ),
    until=("do", "do godz."),
    since=("od", "od godz.", "od godziny"),
    onward=("i później", "i dalej"),
    between=("między", "pomiędzy"),
    on=("dnia", "w dniu"),
    to_date=("do",),
    zones={
        "czasu polskiego": "CET", "czas polski": "CET", "czasu warszawskiego": "CET",
    },
)  # fmt: skip

LENGTHS = LengthWords(
    from_event=("od", "między", "pomiędzy"),
    to_event=("do", "a", "i"),
    spans=("czas", "okres", "odstęp"),
    restating=("czyli", "to jest", "razem", "łącznie"),
    units={
        "sekunda": 1, "sekundy": 1, "sekundę": 1, "sek": 1, "minuta": 60, "minuty": 60,
        "minutę": 60, "minut": 60, "minutach": 60, "godzina": 3600, "godziny": 3600,
        "godzinę": 3600, "godzin": 3600, "godzinach": 3600, "godz": 3600, "dzień": 86400,
        "dni": 86400, "doba": 86400, "doby": 86400, "dobę": 86400, "dób": 86400,
        "tydzień": 604800, "tygodnie": 604800, "tygodni": 604800,
        "miesiąc": 2592000, "miesiące": 2592000, "miesięcy": 2592000,
    },
    adjective_units={
        f"{stem}{ending}": seconds
        for stem, seconds in (
            ("sekundow", 1), ("minutow", 60), ("godzinn", 3600), ("dniow", 86400),
        )
        for ending in ("y", "a", "e", "ego", "ej", "emu", "ym", "ą", "ych")
    },
    named={
        "kwadrans": 900, "pół godziny": 1800, "półtorej godziny": 5400, "godzinę": 3600,
        "dobę": 86400, "trzy kwadranse": 2700, "kwadransa": 900,
    },
    numbers={
        "jeden": 1, "jedna": 1, "jedną": 1, "jednego": 1, "dwa": 2, "dwie": 2, "trzy": 3,
        "cztery": 4, "pięć": 5, "sześć": 6, "siedem": 7, "osiem": 8, "dziewięć": 9, "dziesięć": 10,
        "dwanaście": 12, "piętnaście": 15, "dwadzieścia": 20, "trzydzieści": 30, "czterdzieści": 40,
        "pół": 0.5, "półtora": 1.5, "półtorej": 1.5, "jedenaście": 11, "trzynaście": 13,
        "czternaście": 14, "szesnaście": 16, "siedemnaście": 17, "osiemnaście": 18,
        "dziewiętnaście": 19, "pięćdziesiąt": 50, "sześćdziesiąt": 60, "siedemdziesiąt": 70,
        "osiemdziesiąt": 80, "dziewięćdziesiąt": 90,
    },
    approximate=(
        "około", "ok.", "prawie", "niemal", "mniej więcej", "w przybliżeniu", "blisko", "przeszło",
        "niecałą", "niecałe", "niecałych", "nieco ponad", "nieco mniej niż", "ledwie", "zaledwie",
        "dobrą",
    ),
    under=("poniżej", "mniej niż", "niespełna", "krócej niż"),
    over=("ponad", "powyżej", "więcej niż", "co najmniej", "dłużej niż"),
    up_to=("maksymalnie", "najwyżej", "co najwyżej", "nie więcej niż"),
    or_more=("lub więcej", "albo dłużej"),
    or_less=("lub mniej",),
    earlier=("przed", "wcześniej"),
    later=("po", "później"),
    ago=("później", "temu", "wcześniej", "potem"),
    ongoing=("trwa", "w toku", "w trakcie", "nadal trwa"),
    unknown=(
        "nieznany", "nieznana", "nieznane", "nie wiadomo", "do ustalenia", "nieokreślony",
        "brak danych",
    ),
    not_available=("nie dotyczy", "n/d", "n.d.", "nd."),
    at_once=(
        "natychmiast", "natychmiastowo", "natychmiastowy", "natychmiastowa", "natychmiastowe",
        "od razu", "bezzwłocznie", "niezwłocznie", "w czasie rzeczywistym",
    ),
    several=("kilka", "kilku", "kilkanaście", "kilkadziesiąt", "parę", "wiele", "wielu"),
    none=("brak", "żaden", "żadna", "żadne", "zero"),
    working=(
        "godziny robocze", "godzin roboczych", "dni robocze", "dni roboczych", "dzień roboczy",
        "godziny pracy", "godzin pracy",
    ),
    dotted_units=("godz", "sek"),
    shares={"i pół": 0.5},
    no_part=("łącznie", "razem", "ogółem"),
    tens=("dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt"),
    ones=(
        "jeden", "dwa", "dwie", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć",
    ),
)  # fmt: skip

CLAIMS = ClaimWords(
    closings=("zamknięty", "zamknięcie", "zamykamy", "zamknięto"),
    measures=titles.CLAIMS,
    joiners=(
        "w", "po", "w ciągu", "przez", "to", "wyniósł", "wyniosła", "wynosił", "trwał", "trwała",
        "trwało", "w przeciągu",
    ),
)  # fmt: skip

REPORT = ReportWords(
    field_heads=("pole", "atrybut", "wlasciwosc", "parametr", "cecha"),
    value_heads=(
        "wartosc", "tresc", "odpowiedz", "szczegoly", "informacja", "informacje", "opis", "dane",
    ),
    remark_heads=(
        "uwagi", "uwaga", "komentarz", "komentarze", "notatki", "notatka", "objasnienie",
        "wyjasnienie", "przyklad",
    ),
        plans=("kryteria akceptacji",),
        stages=("krok", "etap", "faza", "czesc"),
    names=(
        "incydent", "incydentu", "incydencie", "incydentem", "awaria", "awarii", "awarię", "awarią",
        "przestój", "usterka", "usterki", "przerwa w działaniu", "niedostępność",
    ),
    faults=(
        "zdarzenia", "zdarzenie", "przestoju", "przerwy", "problemu", "niedostępności", "błędu",
    ),
    looks=(
        "raport", "analiza", "podsumowanie", "sprawozdanie", "omowienie", "przeglad", "notatka",
    ),
    reports=(
        "postmortem", "raport powypadkowy", "raport poawaryjny", "raport poincydentowy",
        "analiza powypadkowa", "analiza poawaryjna", "analiza poincydentowa", "raport postmortem",
        "analiza postmortem", "raport powdrozeniowy incydentu", "przeglad poincydentowy",
        "przeglad po incydencie", "podsumowanie po incydencie",
    ),
    records=("notatki",),
    others=(
        "instrukcja", "poradnik", "podrecznik", "przewodnik", "szablon", "proces", "procedura",
        "slownik", "notatka ze spotkania", "notatki ze spotkania", "protokol", "cwiczenie",
        "cwiczenia", "propozycja", "polityka", "lista kontrolna", "plan projektu", "regulamin",
        "informacja o wydaniu", "wytyczne", "harmonogram",
    ),
    pages=("lista", "rejestr", "wykaz", "indeks", "statystyki", "plan"),
    templates=("szablon", "wzor"),
    limiting=("tylko", "wylacznie",),
    pieces=("sekcje", "czesc", "tekst", "blok", "uwage", "ramke", "szablon", "akapit"),
    optional=("opcjonalne", "opcjonalnie", "w razie potrzeby"),
    conditions=("jesli", "jezeli", "gdy"),
    omitting=("usun", "usunac", "pomin", "pominac"),
    directions=("instrukcja", "instrukcje", "jak wypelnic",),
    asides=("przyklad", "przyklady", "uwaga", "wskazowka"),
    weak=(
        "dlaczego", "kolejne kroki", "nastepne kroki", "dalsze kroki", "przeglad", "zadania",
        "wnioski", "konkluzje", "opis", "rozwiazanie", "kontekst", "tlo", "wstep", "wprowadzenie",
        "szczegoly", "uwagi", "komunikacja", "powod", "powody", "blad", "bledy", "reakcja",
        "odpowiedz", "diagnoza", "diagnostyka", "metryki", "liczby", "dzialania", "do zrobienia",
        "akcje", "rekomendacje", "zalecenia", "usprawnienia", "koszty", "zalaczniki", "linki",
        "materialy", "zrodla", "slownik", "notatki", "dokumentacja", "role", "czasy", "dostepnosc",
        "problem", "konsekwencje", "skrot", "w skrocie", "naprawa", "dane ogolne", "komunikaty",
        "alarmy", "alerty", "plusy", "minusy", "zgloszenie", "lekcja", "lekcje", "wskazniki",
        "statystyki", "zasieg", "podstawowe informacje", "informacje podstawowe",
        "informacje ogolne",
    ),
    kinds=(
        "w", "z", "na", "o", "i", "po", "dla", "do", "raport", "incydent", "incydentu",
        "incydencie", "awaria", "awarii", "analiza", "szablon", "wersja", "robocza", "tytuł",
        "podsumowanie", "przerwa", "postmortem", "poincydentowy", "opis", "przyczyny",
        "sprawozdanie", "usterka", "usterki",
    ),
    outages=("niedostępny", "niedostępna", "niedostępne", "nie działa",),
    drafting=(
        "szkic", "wersja robocza", "w przygotowaniu", "w trakcie", "w toku", "w opracowaniu",
        "w trakcie przeglądu", "do przeglądu",
    ),
    reviewed=(
        "sprawdzony", "sprawdzone", "zatwierdzony", "zatwierdzone", "zatwierdzono", "zaakceptowany",
        "zaakceptowano",
    ),
)  # fmt: skip

STATES = StateWords(
    still=(
        "nadal",
        "wciąż",
    ),
    harmed=(
        "niedostępny",
        "niedostępna",
        "niedostępne",
        "nie działa",
        "zakłócony",
        "przerwany",
    ),
    under_way=("nierozwiązany", "trwa", "w toku", "w trakcie", "otwarty", "aktywny"),
    investigating=("w trakcie analizy", "w analizie", "badany", "analizowany", "trwa analiza"),
    identified=(
        "zidentyfikowany", "zidentyfikowana", "przyczyna znana", "przyczyna ustalona",
    ),
    eased=(
        "monitorowany", "w monitorowaniu", "pod obserwacją", "opanowany", "opanowana", "złagodzony",
    ),
    resolved=(
        "rozwiązany", "rozwiązana", "rozwiązane", "rozwiązano", "naprawiony", "naprawiona",
        "naprawiono", "usunięty", "usunięta", "zamknięty", "zamknięta", "zakończony", "przywrócony",
    ),
    severity_scales=(
        ("krytyczny", "wysoki", "średni", "niski"),
        ("krytyczna", "wysoka", "średnia", "niska"),
        ("krytyczne", "wysokie", "średnie", "niskie"),
    ),
)  # fmt: skip

SCOPE = ScopeWords(
    everybody=("wszyscy użytkownicy", "wszyscy klienci", "wszyscy"),
    in_part=("częściowo", "częściowy", "częściowa"),
)  # fmt: skip

ACTIONS = ActionWords(
    improving=(
        "poprawić", "usprawnić", "ulepszyć", "zoptymalizować", "wzmocnić", "poprawa",
        "usprawnienie", "optymalizacja",
    ),
    empty=(
        "monitoring", "monitoringu", "monitorowanie", "monitorowania", "alerty", "alertów",
        "alarmy", "alarmów", "dokumentację", "dokumentacji", "proces", "procesy", "procesu",
        "procesów", "procedurę", "procedury", "procedur", "testy", "testów", "jakość", "jakości",
        "komunikację", "komunikacji", "stabilność", "stabilności", "system", "systemu", "nasz",
        "nasze", "naszą",
    ),
    on_people=(
        r"\b(?:przypomnieć|przeszkolić|uczulić|pouczyć)\b[^.;]{0,24}?\b(?:zesp\w+|pracownik\w+"
        r"|dyżurn\w+|wszystki\w+)\b"
        r"|\b(?:zachow(?:ać|ali|ywać) większą ostrożność|bardziej uważa(?:ć|li)"
        r"|(?:być|byli) bardziej (?:uważn|ostrożn)\w+)\b"
    ),
    item_keys={
        Column.OWNER: (
            "właściciel", "odpowiedzialny", "odpowiedzialna", "osoba odpowiedzialna", "wykonawca",
            "przypisane do", "przypisano", "odpowiada", "kto",
        ),
        Column.DUE: (
            "termin", "termin realizacji", "do dnia", "do kiedy", "termin wykonania",
        ),
        Column.PRIORITY: ("priorytet",),
        Column.STATUS: ("stan", "postęp"),
    },
    future=("będzie", "będą", "zostanie", "zostaną"),
    due_before=(
        "do", "do dnia", "termin", "przed", "najpóźniej", "najpóźniej do", "termin realizacji",
    ),
    done=(
        "zrobione", "zrobiono", "gotowe", "gotowy", "gotowa", "wykonane", "wykonano", "wykonany",
        "zakończone", "zakończono", "zakończony", "ukończone", "ukończono", "zamknięte",
        "zamknięto", "zamknięty", "wdrożone", "wdrożono", "wdrożony", "rozwiązane", "rozwiązano",
        "zrealizowane", "zrealizowano", "anulowane", "anulowano", "odrzucone",
        "odrzucono", "zaniechano",
    ),
    open=(
        "otwarte", "otwarty", "otwarta", "w toku", "w trakcie", "do zrobienia", "nierozpoczęte",
        "nie rozpoczęto", "rozpoczęte", "zaplanowane", "planowane", "oczekuje", "zablokowane",
        "wstrzymane", "odłożone", "nowe", "w realizacji",
    ),
    soon=(
        "jak najszybciej", "możliwie szybko", "niezwłocznie", "natychmiast", "wkrótce", "niebawem",
        "od razu", "później", "teraz", "w przyszłości", "asap",
    ),
    not_done=(
        "nie zrobione", "nie gotowe", "nie wykonane", "nie wykonano", "nie zakończone",
        "nie wdrożone", "jeszcze nie gotowe", "nie zamknięte", "nie zrealizowane", "nie rozwiązane",
    ),
    urgent=(
        "krytyczny", "krytyczna", "krytyczne", "wysoki", "wysoka", "wysokie", "pilne", "pilny",
        "pilna", "najwyższy", "bardzo wysoki", "natychmiastowy",
    ),
    less_urgent=(
        "średni", "średnia", "średnie", "normalny", "normalne", "niski", "niska", "niskie",
        "najniższy",
    ),
)  # fmt: skip

GRAMMAR = Grammar(
    denials=("nie", "brak"),
    and_words=("i", "oraz"),
)  # fmt: skip

PEOPLE = PeopleWords(
    yet=("jeszcze", "na razie",),
    teams=(
        "grupa", "zespół", "dział", "dyżurny", "dyżurna", "utrzymanie", "utrzymania",
        "administratorzy", "programiści", "wsparcie", "wsparcia",
    ),
    groups=("zespół", "grupa", "dział", "programiści",),
    nobody=("nikt", "brak", "zespół", "cały zespół"),
    unnamed=("ktoś", "ktokolwiek", "jeden z", "jedna z", "wszyscy"),
    any_kind=("jakiś", "dowolny"),
    undecided=(
        "do ustalenia", "nieprzypisane", "nie przypisano", "do przypisania", "nieznany",
        "jeszcze nie wyznaczono",
    ),
)  # fmt: skip

PLACEHOLDERS = PlaceholderWords(
    courtesies="proszę",
    here=r"tutaj\b|tu\b|poniżej\b",
    notes=(
        "(?:do )?(?:potwierdzić|ustalić|sprawdzić|sprawdź|potwierdź|sprawdzenia"
        r"|potwierdzenia)(?: to)? (?:z|ze|u|przez) |(?:zapytać|spytać|zapytaj) [^\W\d_]"
        r"|źródło(?: potrzebne|\?)"
    ),
    dates=("data",),
    names=("nazwisko",),
    numbers=("liczba", "kwota"),
    asked_first=(
        r"(?:do )?(?:uzupełnieni[ae]|uzupełnić|wpisać|opisać|wypełnić|dopisać"
        r"|uzupełnij|wpisz)"
    ),
    password_names=("hasło",),
    name_parts=("imię", "twoje",),
    nobodies=("jan kowalski",),
    questions=(
        r"kto|kogo|co|kiedy|gdzie|dlaczego|który|która|które|jak(?:i|a|ie)?|ile"
        r"|(?:wszystko|coś|to),? co"
    ),
    instructs=r"opisz|wpisz|uzupełnij|podaj|wymień|wyjaśnij|wstaw|streść",
    date_letters=("dmr",),
    markers=(
        "do uzupełnienia", "do ustalenia", "do wypełnienia", "do opisania", "do napisania",
        "uzupełnić", "do dopisania", "do potwierdzenia",
    ),
    lacking=r"(?:potrzeba|brakuje) więcej (?:informacji|szczegółów|danych)",
    put_off=(
        r"(?:(?:do|wymaga) (?:uzupełnienia|wypełnienia|opisania|dopisania)|(?:zostanie"
        r"|będzie"
        r"|musi (?:jeszcze )?(?:być|zostać)) (?:uzupełnion|wypełnion|opisan)[aey]),?"
        r" (?:po|gdy|kiedy|jak tylko)\b"
    ),
    to_be=(
        r"[Dd]o (?:uzupełnienia|wypełnienia|ustalenia|opisania|dopisania)|[Uu]zupełnić"
        r"|[Dd]o zrobienia później"
    ),
    counted=(
        r"godzin[ay]?|minut[ay]?|sekund[ay]?|dni|użytkowników|klientów|zgłoszeń|błędów"
        r"|zamówień"
    ),
    requests=r"wpisz|uzupełnij|opisz|wstaw|podaj|imię|nazwisko|nazwa|tytuł",
)  # fmt: skip

AMOUNTS = AmountWords(
    promises=r"sl[ao]|zobowiązani[ae]|umow[ay] o poziomie",
    kept=r"nie (?:naruszono|złamano)|dotrzyman[oaey]|zachowan[oaey]",
    broken=r"nie (?:dotrzyman\w|zachowan\w)|naruszon[oaey]|złaman[oaey]",
    part_of=("z", "ze", "spośród",),
    of_these=("z nich", "spośród nich",),
    of_which=("z czego", "z których", "w tym",),
    within=("w", "we", "na", "z",),
    including=("w tym", "między innymi",),
    that_is=("czyli", "to jest",),
    totals=("razem", "suma", "łącznie",),
    scales={
        "tys": 1000.0, "tys.": 1000.0, "tysięcy": 1000.0, "tysiące": 1000.0, "mln": 1000000.0,
        "milionów": 1000000.0, "miliony": 1000000.0, "milion": 1000000.0,
    },
    percent=("procent", "procenta", "proc."),
)  # fmt: skip


POLISH = Language(
    code="pl",
    name="Polish",
    clauses=CLAUSES,
    ratings=RATINGS,
    tally=TALLY,
    counts=COUNTS,
    title_words=TITLE_WORDS,
    wording=WORDING,
    label_words=LABEL_WORDS,
    titles=Titles(
        sections=titles.SECTIONS,
        labels=titles.LABELS,
        columns=titles.COLUMNS,
        milestones=titles.MILESTONES,
    ),
    content=ContentWords(
        unordered=(
            r"\bodwrotn\w+ (?:kolejnoś\w+|porządku)"
            r"|\bnie (?:\w+ ){0,3}?chronologiczn"
            r"|\bod najnowsz\w+|\bnajnowsze (?:\w+ )?(?:najpierw|pierwsze|na górze)"
        ),
    ),
    times=TIMES,
    lengths=LENGTHS,
    claims=CLAIMS,
    report=REPORT,
    states=STATES,
    scope=SCOPE,
    actions=ACTIONS,
    grammar=GRAMMAR,
    people=PEOPLE,
    placeholders=PLACEHOLDERS,
    amounts=AMOUNTS,
)
