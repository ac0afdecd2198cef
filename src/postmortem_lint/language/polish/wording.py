"""How Polish blames and judges."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    vague=(
        r"(?:wielu|wiele|kilku|kilka|kilkunastu|kilkadziesiąt|niektórzy|niektóre|liczni|liczne"
        r"|mnóstwo|szereg|dziesiątki|setki|tysiące|(?:duża|spora|znaczna|nieznana) (?:część"
        r"|liczba|ilość)|większość)"
        r" (?:klient(?:ów|ci|om)|użytkowni(?:ków|cy)|zamówie(?:ń|nia)|sklep(?:ów|y)|rodzin(?:y)?"
        r"|rozmów|płatności|pasażer(?:ów|owie)|wiadomości|dostaw(?:y)?|osób|uczni(?:ów|owie)"
        r"|pacjent(?:ów|ci)|szk(?:ół|oły)|gości|pacz(?:ek|ki)|faktur(?:y)?|zgłosze(?:ń|nia)|rezerwacji)"
        r"|przez (?:jakiś|pewien) czas|chwilowo|sporadycznie|od czasu do czasu"
    ),
    numbers=(
        r"dw(?:a|ie|óch|aj)|trzy|trzech|cztery|czterech|pięć|sześć|siedem|osiem|dziewięć|dziesięć"
        r"|sto|tysiąc|milion\w*|tuzin|połow\w+|ćwierć|wszys\w+|każd\w+|żad\w+|zero|ob[aiuo]\w*"
    ),
    errors=(
        r"błęd(?:u|em|y|ów) ludzki(?:ego|m|e|ch)|błąd ludzki|błąd (?:operatora|człowieka)"
        r"|czynnik ludzki"
    ),
    not_errors=r" ?(?:możliw\w+|potencjaln\w+)",
    doubts=(
        r"nie|żad\w+|nigdy|ani|bez|zamiast|podejrz\w+|przypuszcz\w+|początkowo|może|możliw\w*"
        r"|mógł\w*|jeśli|czy|zapobie\w+|unik\w+|przed|ryzyk\w*|wyklucz\w+"
    ),
    refutes=(
        r"(?:został\w*|zosta\w+|jest|był\w*) (?:\w+ ){0,3}?wykluczon\w+|wykluczono"
        r"|nie (?:był\w*|jest|został\w*)"
    ),
    law=r"sąd\w*|sędzi\w*|wyrok\w*|prokurat\w+|karn\w+|pozew",
    judgements=(
        r"niedbal\w+|niedbalstw\w+|lekkomyśln\w+|nieodpowiedzialn\w+|niekompeten\w+"
        r"|nieuważn\w+|bezmyśln\w+"
    ),
    sanctions=(
        r"nagan[aęy]|upomnieni[eaem]+|(?:kar[aęy]|postępowani[ea]) dyscyplinarn\w+"
        r"|(?:ustne|pisemne|pisemnego) ostrzeżeni[ea]"
    ),
    denials=r"nie|żad\w+|nigdy|bez|ani|nikt",
    people=(
        r"technik(?:a|owi|iem)?|inżynier(?:ka|a|owie)?|programist(?:a|ka|ki)"
        r"|administrator(?:ka|a|zy)?|analityk|pracowni(?:k|ca|cy)|koleg[ai]|koleżanka"
        r"|dyżurn[ya]|stażyst(?:a|ka)|recenzent(?:ka)?|zespół|ktoś"
    ),
    articles=r"nasz|nasza|ten|ta|jeden|jedna",
    loose_people=r"operator(?:ka|zy)?|dostawca|admin",
    between=r"po|prostu|znowu|też|także|potem|niestety|widocznie|całkowicie|na|dyżurze",
    failings=(
        r"nie zauważył[aio]?|nie zauważyli|(?:jest|był[ai]?) win(?:ny|na|ien|ni)|ponosi winę"
        r"|zignorował[ai]?|zignorowali"
    ),
    human_failings=(
        r"zapomniał[ai]?|zapomnieli|przeoczył[ai]?|przeoczyli|zaniedbał[ai]?|zaniedbali"
        r"|pomylił[ai]? się|pomylili się|pomylił[ai]?|nie dopilnował[ai]?|powin(?:ien|na"
        r"|ni) (?:był[ai]? )?wiedzieć"
    ),
    failing_hints=(
        "zapomn", "przeocz", "zaniedba", "pomyli", "dopilnow", "wiedzieć", "zauważy", "winny",
        "winna", "winien", "winni", "winę", "wina", "winą", "winy", "zignor",
        "swoją pracę", "swoje obow", "uważa", "uważn", "odpowiedzialność",
    ),
    own_faults=(
        r"(?:jego|jej|ich) (?:własna |wyłączna )?win[aąy]|(?:własna|wyłączna) wina"
        r"|z własnej winy"
    ),
    faults=r"win[aąy]",
    supposed=r"jeśli|gdyby|czy|nikt|żaden|nie|gdy",
    relatives=r"który|która|którzy|co",
    attaching=r"z|ze|w|we|na|od|do|podczas|przy|dla",
    joints=r"i|a|ale|i potem",
    acts=r"[a-ząćęłńóśźż]+(?:ł|ła|li|ły)",
    harmless=r"niczego|nic|żadn\w*|nikogo",
    breaks=(
        r"że|który|która|bo|ponieważ|gdyż|gdy|kiedy|jeśli|zanim|po|nie|został\w*|jest|był\w*|i"
        r"|lub|albo"
    ),
    governing=r"przez|od|do|dla|z|ze|o|bez|przeciw|między|na|w",
    partitives=r"jeden|jedna|kilku|wielu|żaden|każdy",
    because=r"bo|ponieważ|gdyż|bowiem",
    reasons=(
        r"(?:bo|ponieważ|gdyż) (?!(?:on|ona|oni) )(?:[\w'-]+ ){0,5}?(?:nie|żad\w+|nic|nigdy"
        r"|bez|brakowało)"
    ),
    no_probe=(
        r"(?:żad\w+|bez|brak|braku) (?:[\w-]+ ){0,3}?(?:alarm\w*|alert\w*|monitoring\w*"
        r"|czujnik\w*|test\w*|kontrol\w+|ostrzeż\w+|metryk\w*)"
    ),
    unseeing=r"nie .*|zapomni\w+|zapomnia\w+|przeocz\w+",
    blames=(
        r"gdyby {who} (?:tylko )?(?:zrobił[ai]?|wykonał[ai]?) (?:swoją pracę|swoje obowiązki)"
        r"|gdyby {who} (?:bardziej )?(?:uważał[ai]?|był[ai]? uważn(?:y|a|iejszy|iejsza))"
        r"|odpowiedzialność za (?:tę |ten )?(?:awarię|incydent) ponosi {who}"
    ),
)  # fmt: skip
