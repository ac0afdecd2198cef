"""How Spanish says how many action items are done."""

from __future__ import annotations

from postmortem_lint.language.tables.tally import TallyWords

TALLY = TallyWords(
    items=("acciones", "acción", "acciones correctivas", "puntos de acción"),
    things=(
        "medidas", "medida", "tareas", "tarea", "puntos", "punto", "elementos", "cambios",
        "mejoras", "recomendaciones", "compromisos", "tickets", "números", "número",
    ),
    numbers={"ambas": 2, "ambos": 2},
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
