"""How Swedish counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=("åtgärder", "åtgärderna", "åtgärd", "åtgärden", "åtgärdspunkter"),
    things=(
        "punkter", "punkterna", "punkt", "uppgifter", "uppgifterna", "steg", "aktiviteter",
    ),
    numbers={"en": 1, "sex": 6, "båda": 2},
    every=("alla",),
    none=("ingen", "inga", "ingen av", "inget av"),
    firsts=("första",),
    lasts=("sista",),
    ordinals={"första": 1, "andra": 2, "tredje": 3, "fjärde": 4},
    of=("av", "av de", "av dessa"),
    beside=(
        "de", "den", "dessa", "är", "har", "blivit", "hittills", "redan", "nu", "ännu",
        "fortfarande", "också", "bara", "endast", "övriga", "återstående", "och", "men", "var",
        "hade", "blev", "idag",
    ),
    done=(
        "klara", "färdiga", "utförda", "slutförda", "genomförda", "avslutade", "åtgärdade",
        "i drift", "i kraft", "på plats", "införda",
    ),
    open=("öppen", "öppet", "återstår", "kvarstår", "kvar", "öppna", "återstår att göra"),
    begun=("pågår", "påbörjad", "påbörjade", "påbörjats", "igång"),
    waiting=(
        "planerad", "planerade", "ej påbörjad", "ej påbörjade", "inte påbörjade",
        "inte påbörjad", "inte påbörjats",
    ),
    denials=("inte", "ej", "aldrig"),
    past=("var", "hade", "blev", "återstod"),
    unreal=(
        "ska", "skall", "skulle", "bör", "måste", "kan", "om", "när", "innan", "nästan",
        "minst", "mer än", "mindre än", "ungefär", "utom", "senast",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "minskning", "nedgång", "ökning", "uppgång", "förbättring", "mindre", "färre", "fler",
        "mer", "lägre", "högre", "snabbare", "långsammare",
        "längre", "kortare",
    ),
    change_by=("med",),
    multiples={
        "det dubbla": 2, "dubbelt så många": 2, "dubbelt så mycket": 2,
    },
    differences=(
        "minskning med", "skillnad på", "tapp på", "ökning med", "förlust på", "nedgång med",
    ),
    differences_behind=(
        "färre", "fler", "mindre", "saknades", "saknas", "förlorade", "för mycket", "för lite",
    ),
    sums=("totalt", "sammanlagt", "tillsammans", "allt som allt"),
    making=("alltså", "det vill säga", "dvs", "vilket ger", "vilket blir"),
    leaving=(
        "vilket lämnar", "vilket lämnade", "återstår", "återstod", "då återstår",
    ),
    others=("de andra", "de övriga", "de resterande", "de återstående"),
    rest=("resten", "allt annat", "övriga", "andra orsaker", "annat", "något annat"),
    adding=("samt", "plus",),
    shared=("båda", "bägge", "båda delarna",),
    each=("var och en av", "vardera", "varje"),
    per=("per", "varje"),
    priced=("à", "med", "x", "×", "gånger"),
)  # fmt: skip
