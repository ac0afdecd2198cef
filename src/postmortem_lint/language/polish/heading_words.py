"""The words that Polish titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "podsumowani* streszczeni*",
        Role.IMPACT: "wplyw* skut* konsekwencj* nastepstw*",
        Role.TIMELINE: "chronologi* kalendarium os_czasu os_zdarzen osi_czasu",
        Role.ROOT_CAUSE: "przyczyn*",
        Role.TRIGGER: "wyzwalacz*",
        Role.DETECTION: "wykryci* detekcj*",
        Role.RESOLUTION: "rozwiazani* naprawa naprawy przywroceni* mitygacj* zazegnani*",
        Role.PREVENTION: "zapobiegani* prewencj*",
        Role.LESSONS: "wnioski wnioskow lekcje lekcji nauki",
        Role.BACKGROUND: "tlo",
    },
    described=(
        Described(Role.CONTRIBUTING, "sprzyjajac* dodatkow* wspolistniejac* przyczyniajac* "
                  "posredni*",
                  "czynnik czynniki czynnikow przyczyny okolicznosci"),
        Described(Role.IMMEDIATE_ACTIONS, "podjet* natychmiastow* dorazn* wykonan*",
                  "dzialania dzialan kroki krokow srodki"),
        Described(Role.ACTIONS, "naprawcz* koryguj* zapobiegawcz* prewencyjn* dalsz* nastepn* "
                  "nastepcz* kolejn* planowan* zaplanowan* usprawniaj* przyszl* podjecia zaradcz*",
                  "dzialania dzialan dzialanie kroki krokow zadania zadan srodki prace"),
        Described(Role.TIMELINE, "zdarzen zdarzenia wydarzen incydentu awarii usterki wypadkow "
                  "nocy dnia wieczoru",
                  "przebieg kolejnosc sekwencja historia dziennik rejestr kronika harmonogram os"),
        Described(Role.ACTIONS, "dzialan dzialania naprawcz*", "plan"),
        Described(Role.SUMMARY, "skrocie slowach zdaniu", "w"),
        Described(Role.TIMELINE, "godzinie minucie", "godzina minuta"),
        Described(Role.KEY_EVENTS, "kluczow* najwazniejsz*", "zdarzenia momenty wydarzenia czasy"),
    ),
    carriers="analiz* opis* ocen* list* omowieni* ustaleni* szczegol* wyjasnieni* identyfikacj* "
    "zestawieni* przeglad* zakres* skal*",
    of="na w we z ze dla przez po do o od przy podcza za pod nad",
    articles="nasz nasze nasza ten ta te",
    joiners="i oraz lub albo",
    foreign="inne innych innego podobne podobnych powiazane powiazanych poprzednie poprzednich "
    "wczesniejsze wczesniejszych mozliwe mozliwych potencjalne potencjalnych przyklad przykladowe "
    "szablon brak braku bez nie",
    questions=(
        Question(Role.WELL, "co", "dobrze"),
        Question(Role.IMPACT, "kto kogo co", "ucierpial ucierpieli dotknela dotknelo dotknal"),
        Question(Role.ROOT_CAUSE, "dlaczego", "to sie do doszlo przestal przestala przestalo padl"),
        Question(Role.ROOT_CAUSE, "dlaczego", "*la *lo *al *il *eli *aly", "my ja to ten ta te"),
        Question(Role.ROOT_CAUSE, "co", "spowodowalo przyczyna"),
        Question(Role.DETECTION, "jak kiedy kto", "wykryto wykryl wykrylismy zauwazono zauwazyl "
                 "zauwazylismy dowiedzielismy"),
        Question(Role.RESOLUTION, "jak co", "naprawiono naprawilismy rozwiazano rozwiazalismy "
                 "usunieto przywrocono pomoglo"),
        Question(Role.LESSONS, "czego co", "nauczylismy nauczylo"),
        Question(Role.PREVENTION, "jak", "zapobiec zapobiegniemy uniknac unikniemy"),
        Question(Role.ACTIONS, "co", "dalej zrobimy zmienimy poprawimy robimy"),
        Question(Role.SUMMARY, "co", "stalo wydarzylo zaszlo"),
    ),
    head_first=True,
    adjectives="kie na ne ny wa we wy cza cze czy ska skie ski cka ckie cki sza sze szy dnia la "
    "le ly",
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incydent incydentu incydencie awaria awarii awarie usterka usterki problem problemu "
    "przerwa przerwy "
    "niedostepnosc niedostepnosci przestoj przestoju zdarzenie zdarzenia",
    mending="naprawa naprawy naprawe przywrocenie przywracanie poprawka poprawki",
    review="przeglad przegladu omowienie omowienia retrospektywa retro postmortem spotkanie",
    events={
        Key.DATE: "kiedy",
        Key.STARTED: "zepsulo zepsul zepsula padl padlo padla "
        "poczatek rozpoczecie rozpoczecia start wystapienie wystapienia rozpoczeto",
        Key.DETECTED: "wykryto wykryty wykryta wykrycie wykrycia zauwazono zauwazony",
        Key.MITIGATED: "zlagodzono opanowano ograniczono",
        Key.RESOLVED: "koniec zakonczenie zakonczenia usunieto usuniecie usuniecia rozwiazano "
        "rozwiazany naprawiono zakonczono zakonczony przywrocono "
        "usunieta usuniety naprawiona naprawiony zakonczona",
        Key.DURATION: "jak_dlugo trwania dlugosc trwal trwala trwalo",
    },
    bounds={
        Key.STARTED: "od",
        Key.DETECTED: "zgloszono zgloszony zgloszona zgloszenie zgloszenia",
        Key.RESOLVED: "do zamkniecie zamknieto zamkniety",
        Key.DATE: "data dzien",
    },
    finished="zakonczona zakonczone zakonczono gotowa ukonczona ukonczono wykonana",
    held="data dzien odbylo odbyl odbyla dnia",
    after="po",
    fillers="bylo cza o godz godzina godziny i w z na sie",
    report="raport raportu dokument dokumentu notatka notatki",
    itself="tekst protokol analiza",
    editions="wersja",
    written="sporzadzono sporzadzil sporzadzila napisano sporzadzenia",
    signing="przez i",
    askers="kto jak",
    checked="sprawdzono sprawdzil sprawdzila zatwierdzono zatwierdzil zatwierdzila "
    "zaakceptowano zweryfikowano zatwierdzony przyjety przyjeto omowiono omowiony",
    levels="poziom klasa kategoria priorytet waga",
    states="status stan",
    now="obecny aktualny biezacy",
    spans="okno okre okres",
    published="opublikowano publikacja publikacji",
)
