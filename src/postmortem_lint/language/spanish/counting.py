"""How Spanish counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=("acciones", "acción", "acciones correctivas", "puntos de acción"),
    things=(
        "medidas", "medida", "tareas", "tarea", "puntos", "punto", "elementos", "cambios",
        "mejoras", "recomendaciones", "compromisos", "tickets", "números", "número",
    ),
    numbers={"una sola": 1, "un solo": 1, "una": 1, "una única": 1},
    every=("todas", "todos", "todas las", "todos los"),
    none=("ninguna", "ninguno", "ninguna de", "ninguno de"),
    firsts=("primeras", "primeros", "primera", "primer"),
    lasts=("últimas", "últimos", "última", "último"),
    ordinals={"primera": 1, "segunda": 2, "tercera": 3, "cuarta": 4, "quinta": 5},
    of=("de las", "de los", "de", "de estas", "de estos", "de nuestras"),
    beside=(
        "las", "los", "la", "el", "estas", "está", "están", "ha", "han", "sido", "ya", "aún",
        "todavía", "ahora", "actualmente", "hasta ahora", "a día de hoy", "hoy", "también",
        "solo", "otras", "otros", "restantes", "y", "e", "pero", "estaban", "estaba", "había",
        "habían", "fueron", "fue", "quedan", "queda", "se", "siguen", "sigue",
    ),
    done=(
        "en vigor", "en marcha desde", "cumplida", "cumplido", "desplegada", "desplegado",
        "implantada", "implantado", "realizada", "realizado", "lista", "listo",
    ),
    plurals={"s": ""},
    open=(
        "abierta", "abierto", "pendiente", "quedan", "queda", "por hacer", "sin hacer",
        "sin terminar", "por terminar",
    ),
    begun=(
        "en curso", "en marcha", "en progreso", "empezada", "empezado", "iniciada", "iniciado",
        "comenzada", "comenzado",
    ),
    waiting=(
        "prevista", "previsto", "planificada", "planificado", "sin empezar", "por empezar",
        "no iniciada",
    ),
    denials=("no", "sin", "aún no", "todavía no"),
    past=(
        "estaban", "estaba", "había", "habían", "fueron", "fue", "quedaban", "quedaba",
        "seguían", "seguía",
    ),
    unreal=(
        "mitad", "menos", "salvo", "excepto",
        "será", "serán", "estará", "estarán", "debe", "deben", "debería", "deberían", "puede",
        "si", "cuando", "antes de", "hasta", "casi", "al menos", "más de", "menos de", "unas",
        "unos", "alrededor", "salvo", "excepto", "hay que",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "reducción", "caída", "bajada", "descenso", "disminución", "aumento", "subida",
        "incremento", "mejora", "menos", "más",
    ),
    change_by=("un", "en un", "en",),
    multiples={
        "el doble": 2, "el triple": 3, "el cuádruple": 4, "el quíntuple": 5,
    },
    differences=(
        "pérdida de", "caída de", "bajada de", "diferencia de", "descenso de", "aumento de",
        "subida de", "déficit de", "falta de",
    ),
    differences_behind=(
        "menos", "más", "de menos", "de más", "faltan", "faltaban", "perdidos", "perdidas",
    ),
    ratios=r"veces (?:más|menos|mayor|menor|superior|inferior)",
    sums=("en total", "en conjunto", "en suma"),
    making=(
        "lo que equivale a", "es decir", "o sea", "lo que hace", "lo que suma", "lo que da",
        "de modo que", "para un total de", "un total de", "suman", "sumando",
    ),
    leaving=(
        "lo que deja", "lo que dejó", "quedan", "quedaban", "quedaron", "restan", "dejando",
    ),
    others=("los otros", "las otras", "los restantes", "las restantes", "los demás", "las demás"),
    others_behind=("restantes", "demás"),
    rest=(
        "resto", "el resto", "del resto", "al resto", "todo lo demás", "los demás", "las demás",
        "otros motivos", "otras causas", "otra cosa", "otras cosas", "otros", "otras",
    ),
    adding=("así como", "además de", "más",),
    shared=("ambos", "ambas", "los dos", "las dos",),
    each=("cada uno de", "cada una de", "a cada uno de", "a cada una de", "cada", "por cada"),
    per=("por", "cada"),
    priced=("a", "x", "×", "por"),
    numbers={
        "trece": 13, "catorce": 14, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
        "diecinueve": 19, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90,
    },
    fractions={
        "la mitad": 0.5, "un tercio": 1 / 3, "una tercera parte": 1 / 3, "un cuarto": 0.25,
        "una cuarta parte": 0.25, "la cuarta parte": 0.25, "dos tercios": 2 / 3,
        "tres cuartos": 0.75, "tres cuartas partes": 0.75, "una quinta parte": 0.2,
        "una décima parte": 0.1,
    },
    in_every=("de cada",),
)  # fmt: skip
