"""Polish titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadane", "informacje ogolne", "informacje podstawowe", "podstawowe informacje",
        "dane podstawowe", "dane incydentu", "karta incydentu", "metryka", "metryczka",
        "metryczka incydentu", "dane ogolne", "szczegoly incydentu", "informacje o incydencie",
    ),
    Role.SUMMARY: (
        "podsumowanie", "streszczenie", "podsumowanie incydentu", "podsumowanie zdarzenia", "opis",
        "opis incydentu", "opis zdarzenia", "opis problemu", "opis awarii", "krotki opis", "skrot",
        "w skrocie", "przeglad", "co sie stalo", "co sie wydarzylo", "co zaszlo", "incydent",
        "omowienie", "streszczenie zdarzenia", "opis ogolny", "podsumowanie wykonawcze",
        "podsumowanie dla kierownictwa",
    ),
    Role.BACKGROUND: (
        "tlo", "kontekst", "tlo zdarzenia", "sytuacja wyjsciowa", "kontekst techniczny",
        "informacje wstepne", "wstep", "wprowadzenie",
    ),
    Role.NARRATIVE: (
        "szczegoly", "szczegolowy opis", "relacja", "opis szczegolowy", "szczegoly zdarzenia",
    ),
    Role.IMPACT: (
        "wplyw", "skutki", "konsekwencje", "wplyw na uzytkownikow", "wplyw na klientow",
        "wplyw na dzialalnosc", "wplyw na uslugi", "wplyw incydentu", "wplyw na bizne i klientow",
        "skutki incydentu", "skutki awarii", "nastepstwa", "szkody", "oddzialywanie", "zasieg",
        "kogo dotknela awaria", "kto ucierpial", "kogo to dotknelo", "ocena wplywu",
        "analiza wplywu", "zakre i skutki", "co nie dzialalo",
    ),
    Role.USERS_AFFECTED: (
        "dotknieci uzytkownicy", "poszkodowani uzytkownicy", "dotknieci klienci",
        "uzytkownicy ktorych dotyczyl problem",
    ),
    Role.SERVICES_AFFECTED: (
        "dotkniete uslugi", "dotkniete systemy", "uslugi objete awaria", "systemy objete awaria",
        "uslugi ktorych dotyczyl incydent", "niedostepne uslugi", "dotkniete komponenty",
    ),
    Role.BUSINESS_IMPACT: (
        "wplyw na bizne", "wplyw biznesowy", "skutki finansowe", "koszty", "straty finansowe",
    ),
    Role.TIMELINE: (
        "os czasu", "os zdarzen", "przebieg", "przebieg zdarzen", "przebieg incydentu",
        "przebieg awarii", "przebieg zdarzenia", "chronologia", "chronologia zdarzen",
        "chronologia incydentu", "kalendarium", "kalendarium zdarzen", "linia czasu",
        "sekwencja zdarzen", "kolejnosc zdarzen", "dziennik zdarzen", "rejestr zdarzen",
        "os czasowa", "harmonogram zdarzen", "historia zdarzen", "przebieg wydarzen",
        "chronologia wydarzen", "chronologiczny przebieg",
    ),
    Role.KEY_EVENTS: (
        "kluczowe zdarzenia", "najwazniejsze zdarzenia", "kluczowe momenty", "kamienie milowe",
        "kluczowe czasy",
    ),
    Role.ROOT_CAUSE: (
        "przyczyna", "przyczyny", "przyczyna zrodlowa", "przyczyny zrodlowe", "glowna przyczyna",
        "przyczyna glowna", "przyczyna pierwotna", "pierwotna przyczyna", "podstawowa przyczyna",
        "przyczyna podstawowa", "przyczyna awarii", "przyczyny awarii", "przyczyna incydentu",
        "przyczyny incydentu", "przyczyna problemu", "bezposrednia przyczyna", "analiza przyczyn",
        "analiza przyczyny", "analiza przyczyny zrodlowej", "analiza przyczyn zrodlowych",
        "analiza glownej przyczyny", "dlaczego do tego doszlo", "dlaczego to sie stalo",
        "skad sie to wzielo", "zrodlo problemu", "powod", "powody", "co bylo przyczyna",
    ),
    Role.FAULT: ("usterka", "blad", "awaria", "defekt", "uszkodzenie"),
    Role.CONTRIBUTING: (
        "czynniki sprzyjajace", "czynniki dodatkowe", "czynniki wspolistniejace",
        "czynniki przyczyniajace sie", "przyczyny dodatkowe", "przyczyny posrednie", "czynniki",
        "okolicznosci sprzyjajace", "co sie przyczynilo", "czynniki wplywajace", "wspolprzyczyny",
    ),
    Role.TRIGGER: (
        "wyzwalacz", "czynnik wyzwalajacy", "zdarzenie wyzwalajace", "bezposredni powod",
        "co wywolalo awarie", "co wywolalo incydent", "zapalnik",
    ),
    Role.FIVE_WHYS: (
        "5 dlaczego", "5 razy dlaczego", "piec razy dlaczego", "metoda 5 why", "analiza 5 dlaczego",
        "analiza 5 why", "dlaczego", "piec dlaczego",
    ),
    Role.DETECTION: (
        "wykrycie", "detekcja", "wykrycie incydentu", "wykrycie problemu", "jak to wykryto",
        "jak wykryto problem", "jak wykrylismy problem", "jak sie dowiedzielismy",
        "jak wykryto incydent", "wykrywanie", "zgloszenie", "zauwazenie problemu",
        "wykrycie awarii", "wykrywanie i alarmowanie",
    ),
    Role.HOW_DETECTED: ("sposob wykrycia", "metoda wykrycia"),
    Role.ALERT_DETAILS: ("szczegoly alarmu", "alarmy", "alerty"),
    Role.DETECTION_QUALITY: ("ocena wykrywania", "jakosc wykrywania"),
    Role.RESPONSE: (
        "reakcja", "reakcja na incydent", "obsluga incydentu", "odpowiedz", "odpowiedz na incydent",
        "nasza reakcja", "jak zareagowalismy", "postepowanie", "przebieg obslugi", "diagnoza",
        "diagnostyka", "dochodzenie",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "dzialania natychmiastowe", "podjete dzialania", "podjete kroki", "dzialania dorazne",
        "natychmiastowe dzialania", "wykonane dzialania", "co zrobilismy", "pierwsze dzialania",
    ),
    Role.RESOLUTION: (
        "rozwiazanie", "rozwiazanie problemu", "naprawa", "usuniecie awarii", "usuniecie usterki",
        "usuniecie przyczyny", "przywrocenie uslugi", "przywrocenie dzialania", "przywrocenie",
        "odtworzenie", "mitygacja", "zlagodzenie skutkow", "jak to naprawiono",
        "jak rozwiazano problem", "jak naprawilismy problem", "rozwiazanie incydentu",
        "naprawa i przywrocenie", "likwidacja awarii", "usuniecie skutkow", "zazegnanie",
    ),
    Role.SHORT_TERM_FIX: (
        "rozwiazanie tymczasowe", "tymczasowe rozwiazanie", "obejscie", "rozwiazanie dorazne",
        "dorazna naprawa", "obejscie problemu",
    ),
    Role.LONG_TERM_FIX: (
        "rozwiazanie docelowe", "rozwiazanie trwale", "trwale rozwiazanie",
        "rozwiazanie dlugoterminowe", "docelowe rozwiazanie",
    ),
    Role.COMMUNICATION: ("komunikacja", "plan komunikacji", "komunikaty"),
    Role.INTERNAL_COMMUNICATION: ("komunikacja wewnetrzna",),
    Role.EXTERNAL_COMMUNICATION: (
        "komunikacja zewnetrzna", "komunikacja z klientami", "komunikacja z uzytkownikami",
        "komunikaty dla klientow",
    ),
    Role.METRICS: ("metryki", "wskazniki", "statystyki", "liczby", "dane liczbowe", "mierniki"),
    Role.RESPONSE_TIMES: ("czasy reakcji", "cza reakcji", "czasy"),
    Role.AVAILABILITY: ("dostepnosc", "budzet bledow", "wplyw na sla"),
    Role.ERROR_RATE: ("odsetek bledow", "wskaznik bledow", "bledy", "poziom bledow"),
    Role.ACTIONS: (
        "dzialania", "dzialania naprawcze", "dzialania korygujace", "dzialania zapobiegawcze",
        "dzialania korygujace i zapobiegawcze", "dzialania nastepcze", "zadania", "lista zadan",
        "lista dzialan", "plan dzialania", "plan dzialan", "dalsze kroki", "nastepne kroki",
        "kolejne kroki", "dalsze dzialania", "kolejne dzialania", "planowane dzialania",
        "zaplanowane dzialania", "dzialania po incydencie", "dzialania dlugoterminowe",
        "dzialania krotkoterminowe", "dzialania prewencyjne", "dzialania do podjecia",
        "rekomendacje", "zalecenia", "do zrobienia", "punkty do wykonania", "akcje", "usprawnienia",
        "plan naprawczy", "plan poprawy", "srodki zaradcze", "srodki naprawcze", "kroki naprawcze",
        "dzialania usprawniajace", "dzialania i wlasciciele", "co dalej",
    ),
    Role.PREVENTION: (
        "zapobieganie", "prewencja", "jak temu zapobiec", "jak zapobiec powtorce",
        "jak zapobiec podobnym incydentom", "zapobieganie w przyszlosci", "jak uniknac powtorki",
        "zapobieganie powtorzeniu", "dzialania zapobiegajace powtorzeniu",
    ),
    Role.LESSONS: (
        "wnioski", "wyciagniete wnioski", "czego sie nauczylismy", "czego na to nauczylo", "lekcje",
        "nauka na przyszlosc", "nauki na przyszlosc", "wnioski na przyszlosc",
        "wnioski i rekomendacje", "refleksje", "retrospektywa", "lekcja", "konkluzje",
        "doswiadczenia", "wnioski koncowe",
    ),
    Role.WELL: (
        "co poszlo dobrze", "co zadzialalo", "co zadzialalo dobrze", "co dzialalo dobrze",
        "co sie udalo", "co poszlo zgodnie z planem", "mocne strony", "pozytywy", "plusy",
    ),
    Role.WRONG: (
        "co poszlo zle", "co poszlo nie tak", "co nie zadzialalo", "co sie nie udalo",
        "co poszlo gorzej", "co mozna poprawic", "co mozemy poprawic",
        "co mozna bylo zrobic lepiej", "co moglo pojsc lepiej", "do poprawy", "obszary do poprawy",
        "slabe strony", "negatywy", "minusy", "co zawiodlo", "co nie poszlo dobrze",
    ),
    Role.LUCKY: (
        "gdzie mielismy szczescie", "w czym mielismy szczescie", "szczescie", "szczesliwy traf",
        "szczesliwe okolicznosci", "co nam sprzyjalo",
    ),
    Role.ATTENDEES: (
        "uczestnicy", "osoby zaangazowane", "zaangazowane osoby", "zaangazowane zespoly", "role",
        "obecni", "zespol reagujacy", "osoby uczestniczace",
    ),
    Role.APPENDIX: (
        "zalaczniki", "zalacznik", "dodatek", "dodatki", "odnosniki", "linki", "materialy",
        "materialy dodatkowe", "zrodla", "slownik", "slowniczek", "dowody", "informacje dodatkowe",
        "dodatkowe informacje", "notatki", "uwagi", "zrzuty ekranu", "referencje",
    ),
    Role.RELATED_INCIDENTS: (
        "powiazane incydenty", "podobne incydenty", "poprzednie incydenty",
        "wczesniejsze incydenty",
    ),
    Role.RELATED_DOCUMENTS: ("powiazane dokumenty", "dokumentacja", "powiazana dokumentacja"),
    Role.COMMANDS: ("polecenia", "wykonane polecenia", "uzyte polecenia", "komendy"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("tytul", "tytul incydentu", "nazwa incydentu", "temat"),
    Key.DATE: (
        "data", "data incydentu", "data zdarzenia", "data awarii", "dzien", "data wystapienia",
    ),
    Key.STARTED: (
        "poczatek", "rozpoczecie", "cza rozpoczecia", "godzina rozpoczecia", "data rozpoczecia",
        "poczatek incydentu", "poczatek awarii", "start incydentu", "rozpoczeto", "rozpoczal sie",
        "rozpoczela sie", "zaczelo sie", "wystapil", "wystapienie", "cza wystapienia",
        "data i godzina rozpoczecia", "godzina poczatku", "poczatek zdarzenia", "poczatek problemu",
        "poczatek niedostepnosci",
    ),
    Key.DETECTED: (
        "wykryto", "wykryty", "wykryta", "wykryte", "cza wykrycia", "data wykrycia",
        "godzina wykrycia", "zauwazono", "zauwazony", "zgloszono", "zgloszony", "cza zgloszenia",
        "data zgloszenia", "godzina zgloszenia", "data i godzina wykrycia", "wykryto o",
    ),
    Key.ACKNOWLEDGED: (
        "potwierdzono", "potwierdzony", "cza potwierdzenia", "potwierdzenie alarmu",
        "przyjeto do obslugi", "potwierdzenie", "cza przyjecia", "podjeto",
    ),
    Key.DECLARED: (
        "ogloszono", "ogloszono incydent", "cza ogloszenia", "incydent ogloszono",
        "otwarto incydent",
    ),
    Key.MITIGATED: (
        "zlagodzono", "opanowano", "ograniczono skutki", "cza opanowania", "ograniczono",
        "zazegnano", "opanowany",
    ),
    Key.RESOLVED: (
        "koniec", "zakonczenie", "cza zakonczenia", "godzina zakonczenia", "data zakonczenia",
        "koniec incydentu", "koniec awarii", "rozwiazano", "rozwiazany", "rozwiazana",
        "cza rozwiazania", "data rozwiazania", "naprawiono", "usunieto", "zakonczono", "zakonczony",
        "przywrocono", "przywrocono dzialanie", "cza przywrocenia", "cza naprawienia",
        "data i godzina zakonczenia", "zamknieto", "zamkniety", "koniec zdarzenia",
        "koniec problemu", "usunieto awarie", "godzina rozwiazania", "koniec niedostepnosci",
    ),
    Key.DURATION: (
        "cza trwania", "laczny cza trwania", "calkowity cza trwania", "cza trwania incydentu",
        "cza trwania awarii", "dlugosc trwania", "trwal", "trwala", "trwalo",
        "cza trwania problemu",
    ),
    Key.RESPONSE_DURATION: ("cza obslugi", "cza obslugi incydentu"),
    Key.SEVERITY: (
        "waga", "waga incydentu", "waznosc", "poziom waznosci", "istotnosc", "poziom istotnosci",
        "krytycznosc", "poziom krytycznosci", "dotkliwosc", "poziom dotkliwosci",
        "priorytet incydentu", "klasyfikacja",
    ),
    Key.STATUS: (
        "stan", "biezacy status", "aktualny status", "status incydentu", "stan incydentu",
        "status dokumentu",
    ),
    Key.AUTHOR: (
        "autor", "autorka", "autorzy", "autorki", "przygotowal", "przygotowala", "sporzadzil",
        "sporzadzila", "opracowal", "opracowala", "opracowanie", "napisal", "napisala",
        "autor raportu", "autor dokumentu", "sporzadzajacy", "autor and autorka",
    ),
    Key.REPORT_DATE: (
        "data raportu", "data sporzadzenia", "data publikacji", "opublikowano", "data utworzenia",
        "utworzono", "data dokumentu", "sporzadzono", "data opracowania",
    ),
    Key.LAST_UPDATED: (
        "ostatnia aktualizacja", "ostatnia zmiana", "ostatnia modyfikacja", "zaktualizowano",
        "data aktualizacji", "ostatnio zaktualizowano",
    ),
    Key.REVIEW_STATUS: ("status przegladu", "status zatwierdzenia", "stan przegladu"),
    Key.REVIEWED_BY: (
        "sprawdzil", "sprawdzila", "zatwierdzil", "zatwierdzila", "recenzent", "recenzenci",
        "zweryfikowal", "zweryfikowala", "przejrzal", "przejrzala", "zatwierdzajacy", "recenzowal",
    ),
    Key.REVIEW_DATE: (
        "data przegladu", "data zatwierdzenia", "zatwierdzono", "sprawdzono", "data omowienia",
        "omowiono", "data weryfikacji",
    ),
    Key.INCIDENT_ID: (
        "numer incydentu", "nr incydentu", "identyfikator incydentu", "identyfikator",
        "id incydentu", "numer zgloszenia", "nr zgloszenia", "sygnatura", "numer sprawy",
    ),
    Key.SCOPE: ("zakre", "zasieg", "zakre incydentu", "zakre wplywu", "zasieg awarii"),
    Key.AFFECTED_COUNT: (
        "dotknieci uzytkownicy", "dotknieci klienci", "liczba dotknietych uzytkownikow",
        "liczba dotknietych klientow", "liczba uzytkownikow", "liczba poszkodowanych",
        "liczba klientow", "poszkodowani uzytkownicy", "liczba dotknietych",
    ),
    Key.AFFECTED_DURATION: ("cza trwania dla klientow", "cza trwania dla uzytkownikow"),
    Key.REVENUE_LOST: (
        "utracone przychody", "utracony przychod", "strata finansowa", "straty", "straty finansowe",
        "koszt", "szacowany koszt", "szacowane straty", "koszty", "skutki finansowe",
    ),
    Key.SLA_BREACH: (
        "naruszenie sla", "zlamanie sla", "sla naruszone", "przekroczenie sla", "naruszono sla",
        "naruszenie slo",
    ),
    Key.COMPLAINTS: (
        "skargi", "reklamacje", "zgloszenia klientow", "liczba zgloszen", "zgloszenia",
        "liczba reklamacji", "skargi klientow", "liczba skarg",
    ),
    Key.REPUTATION: ("reputacja", "wizerunek", "straty wizerunkowe", "wplyw na wizerunek"),
    Key.SERVICES: (
        "usluga", "uslugi", "dotkniete uslugi", "dotkniete systemy", "system", "systemy",
        "dotknieta usluga", "dotkniety system", "uslugi objete awaria", "systemy objete awaria",
        "niedostepne uslugi",
    ),
    Key.WHAT_BROKE: ("co sie zepsulo", "co zawiodlo", "co przestalo dzialac"),
    Key.WHY_IT_BROKE: ("dlaczego sie zepsulo", "dlaczego przestalo dzialac", "dlaczego zawiodlo"),
    Key.TRIGGERED_BY: (
        "wywolane przez", "spowodowane przez", "spowodowany przez", "wyzwalacz",
        "czynnik wyzwalajacy", "wywolany przez", "zdarzenie wyzwalajace",
    ),
    Key.CONTRIBUTING_FACTORS: (
        "czynniki sprzyjajace", "czynniki dodatkowe", "czynnik sprzyjajacy",
        "czynniki przyczyniajace sie",
    ),
    Key.DETECTED_BY: (
        "wykryte przez", "wykryty przez", "wykryta przez", "wykryl", "wykryla", "zglosil",
        "zglosila", "zgloszone przez", "zgloszony przez", "sposob wykrycia", "jak wykryto",
        "zrodlo wykrycia", "metoda wykrycia", "zauwazyl", "zauwazyla", "wykrycie",
        "zrodlo zgloszenia",
    ),
    Key.ALERT_NAME: ("alarm", "nazwa alarmu", "nazwa alertu"),
    Key.ALERT_TIME: (
        "cza alarmu", "pierwszy alarm", "godzina alarmu", "cza alertu", "pierwszy alert", "alarm o",
    ),
    Key.TIME_TO_DETECT: ("cza do wykrycia", "cza wykrywania", "sredni cza wykrycia"),
    Key.TIME_TO_ACKNOWLEDGE: (
        "cza reakcji", "cza do reakcji", "cza do potwierdzenia", "sredni cza reakcji",
        "cza do podjecia",
    ),
    Key.TIME_TO_TRIAGE: ("cza do triazu",),
    Key.TIME_TO_IDENTIFY: (
        "cza do diagnozy", "cza diagnozy", "cza do ustalenia przyczyny",
        "cza do znalezienia przyczyny", "cza identyfikacji przyczyny",
    ),
    Key.TIME_TO_MITIGATE: (
        "cza do zlagodzenia", "cza do opanowania", "cza do ograniczenia skutkow",
        "cza do mitygacji",
    ),
    Key.TIME_TO_REPAIR: ("cza naprawy", "cza do naprawy", "sredni cza naprawy"),
    Key.TIME_TO_RESOLVE: (
        "cza do rozwiazania", "cza do przywrocenia", "cza przywracania", "cza usuniecia awarii",
        "cza do usuniecia awarii", "cza do usuniecia", "cza do przywrocenia uslugi",
    ),
    Key.TO_IMPROVE: ("do poprawy", "mozna poprawic"),
    Key.CHANNEL: ("kanal", "kanal slack", "kanal incydentu"),
    Key.PARTICIPANTS: (
        "uczestnicy", "osoby zaangazowane", "zaangazowane osoby", "zaangazowani", "dyzurny",
        "dyzurni", "dyzur", "obecni", "osoby uczestniczace",
    ),
    Key.UPDATE_CADENCE: ("czestotliwosc aktualizacji",),
    Key.STATUS_PAGE: ("strona statusu", "strona statusowa"),
    Key.CUSTOMER_EMAIL: ("e mail do klientow", "wiadomosc do klientow", "mail do klientow"),
    Key.SOCIAL_MEDIA: ("media spolecznosciowe",),
    Key.UPTIME_TARGET: (
        "docelowa dostepnosc", "cel dostepnosci", "gwarantowana dostepnosc", "wymagana dostepnosc",
        "zakladana dostepnosc",
    ),
    Key.DOWNTIME: (
        "cza niedostepnosci", "niedostepnosc", "cza przestoju", "laczny cza niedostepnosci",
        "przestoj", "calkowity cza niedostepnosci",
    ),
    Key.NORMAL_ERROR_RATE: ("normalny odsetek bledow", "zwykly odsetek bledow"),
    Key.INCIDENT_ERROR_RATE: (
        "odsetek bledow", "wskaznik bledow", "w trakcie incydentu", "podcza incydentu",
        "odsetek bledow podcza incydentu",
    ),
    Key.PEAK_ERRORS: ("liczba bledow", "maksymalna liczba bledow"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("dzien", "dzien tygodnia"),
    Column.DATE: ("data",),
    Column.TIME: (
        "cza", "godzina", "godz", "kiedy", "data i godzina", "data i cza", "data and godzina",
        "znacznik czasu", "moment", "cza lokalny", "data and cza", "poczatek",
    ),
    Column.EVENT: (
        "zdarzenie", "wydarzenie", "opis", "co", "co sie stalo", "opis zdarzenia", "komentarz",
        "uwagi", "szczegoly", "przebieg", "informacja", "czynnosc", "tresc",
        "zdarzenie and dzialanie",
    ),
    Column.DONE: (
        "dzialanie", "podjete dzialanie", "reakcja", "podjete dzialania", "co zrobiono", "akcja",
    ),
    Column.BY_WHOM: (
        "kto", "przez kogo", "osoba", "wykonawca", "autor", "imie i nazwisko", "odpowiedzialny",
        "wykonal",
    ),
    Column.NUMBER: ("nr", "lp", "l.p", "numer"),
    Column.ACTION: (
        "dzialanie", "zadanie", "akcja", "opis", "co", "srodek", "krok", "rekomendacja",
        "zalecenie", "usprawnienie", "czynnosc", "dzialanie naprawcze", "dzialanie korygujace",
        "opis zadania", "opis dzialania", "co zrobic", "tresc",
    ),
    Column.OWNER: (
        "wlasciciel", "odpowiedzialny", "odpowiedzialna", "osoba odpowiedzialna",
        "odpowiedzialnosc", "kto", "wykonawca", "przypisane do", "przypisany", "przypisano",
        "opiekun", "osoba", "zespol", "realizujacy", "odpowiedzialni", "realizuje",
    ),
    Column.PRIORITY: ("priorytet", "pilnosc", "waznosc"),
    Column.DUE: (
        "termin", "termin realizacji", "termin wykonania", "data", "kiedy", "do kiedy",
        "data zakonczenia", "planowana data", "deadline", "data realizacji", "planowany termin",
        "data wykonania", "termin zakonczenia",
    ),
    Column.STATUS: ("stan", "postep", "wykonane", "zrobione", "wynik", "stan realizacji"),
    Column.TYPE: ("rodzaj", "kategoria", "rodzaj dzialania", "typ", "typ dzialania", "obszar"),
    Column.TRACKING: ("zgloszenie", "odnosnik", "numer zgloszenia", "nr zgloszenia", "powiazanie"),
    Column.SOURCE: ("zrodlo", "dowod", "zrodlo danych"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "początek incydentu", "początek awarii", "początek niedostępności", "początek problemu",
        "początek zdarzenia", "rozpoczyna się awaria", "rozpoczęła się awaria",
        "zaczyna się awaria", "zaczęła się awaria", "incydent się zaczyna", "incydent się zaczął",
        "pierwsze błędy", "pierwszy błąd", "przestaje odpowiadać", "przestał odpowiadać",
        "przestała odpowiadać", "przestało odpowiadać", "przestają odpowiadać",
        "przestały odpowiadać", "przestaje działać", "przestał działać", "przestała działać",
        "przestało działać", "przestają działać", "przestały działać", "nie odpowiada",
        "rośnie liczba błędów", "pojawiają się błędy", "pojawiły się błędy", "pada", "padła",
        "padł",
    ),
    Key.DETECTED: (
        "alarm", "alarmy", "alert", "alerty", "pierwszy alarm", "pierwszy alert", "wykryto",
        "wykryty", "wykryta", "wykryte", "wykrywa", "wykrył", "wykryła", "wykrycie", "zauważono",
        "zauważa", "zauważył", "zauważyła", "zauważamy", "zgłoszono", "zgłasza", "zgłosił",
        "zgłosiła", "zgłaszają", "zgłosili", "zgłoszenie", "zgłoszenia", "pierwsze zgłoszenia",
        "pierwsze zgłoszenie", "klienci dzwonią", "klienci zgłaszają", "monitoring zgłasza",
    ),
    Key.ACKNOWLEDGED: (
        "potwierdza alarm", "potwierdza alert", "potwierdził alarm", "potwierdziła alarm",
        "potwierdził alert", "potwierdziła alert", "alarm potwierdzony", "alert potwierdzony",
        "potwierdzono alarm", "dyżurny przyjmuje", "dyżurny podejmuje", "podejmuje zgłoszenie",
        "przyjął zgłoszenie", "przyjęła zgłoszenie", "przyjmuje zgłoszenie",
    ),
    Key.DECLARED: (
        "ogłoszono incydent", "ogłoszony incydent", "incydent ogłoszony", "ogłasza incydent",
        "otwarto incydent", "incydent otwarty",
    ),
    Key.MITIGATED: (
        "opanowano", "opanowany", "opanowana", "złagodzono", "ograniczono skutki",
        "wycofano zmianę", "wycofano wdrożenie", "zmiana wycofana", "wdrożenie wycofane",
        "wycofanie zakończone", "rollback zakończony", "rollback wykonany", "wdrożono poprawkę",
        "poprawka wdrożona", "wdrożono obejście", "obejście wdrożone", "zastosowano obejście",
        "liczba błędów spada", "błędy ustają", "błędy ustały",
    ),
    Key.RESOLVED: (
        "incydent rozwiązany", "problem rozwiązany", "rozwiązano problem", "rozwiązano incydent",
        "rozwiązano", "rozwiązany", "rozwiązana", "awaria usunięta", "usunięto awarię",
        "awarię usunięto", "usunięto usterkę", "koniec incydentu", "koniec awarii",
        "koniec niedostępności", "incydent zamknięty", "incydent zakończony", "zamknięto incydent",
        "zamknięcie incydentu", "usługa przywrócona", "przywrócono usługę", "przywrócono działanie",
        "przywrócona", "wszystko działa", "działa poprawnie", "powrót do normy", "wraca do normy",
        "wróciło do normy", "normalna praca", "odwołano alarm", "pełna sprawność", "znowu działa",
        "ponownie działa",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: (
        "łączny czas trwania", "czas trwania incydentu", "czas trwania awarii",
    ),
    Key.TIME_TO_DETECT: (
        "czas do wykrycia", "incydent wykryto", "awarię wykryto", "problem wykryto",
    ),
    Key.TIME_TO_ACKNOWLEDGE: ("czas do potwierdzenia", "alarm potwierdzono"),
    Key.TIME_TO_IDENTIFY: ("przyczynę ustalono", "przyczynę znaleziono", "przyczynę wykryto"),
    Key.TIME_TO_RESOLVE: (
        "czas do rozwiązania", "czas do przywrócenia", "awarię usunięto", "incydent rozwiązano",
        "problem rozwiązano",
    ),
    Key.DOWNTIME: ("czas niedostępności", "czas przestoju", "łączny czas niedostępności"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
