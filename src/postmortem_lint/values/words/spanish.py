"""Spanish words."""

from __future__ import annotations

from postmortem_lint.values.words.language import Language

SPANISH = Language(
    code="es",
    months={
        "enero": 1, "ene": 1, "febrero": 2, "marzo": 3, "abril": 4, "abr": 4, "mayo": 5,
        "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10,
        "noviembre": 11, "diciembre": 12, "dic": 12,
    },
    weekdays={
        "lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4,
        "sábado": 5, "sabado": 5, "domingo": 6,
    },
    units={
        "seg": 1, "segundo": 1, "segundos": 1, "minuto": 60, "minutos": 60, "hora": 3600,
        "horas": 3600, "día": 86400, "dia": 86400, "días": 86400, "dias": 86400,
        "semana": 604800, "semanas": 604800, "mes": 2592000, "meses": 2592000,
    },
    numbers={
        "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20,
        "treinta": 30, "media": 0.5, "medio": 0.5,
    },
    approximate=("aproximadamente", "aprox.", "aprox", "alrededor de", "cerca de", "casi", "unos"),
    under=("menos de",),
    over=("más de", "mas de", "al menos"),
    up_to=("hasta", "como máximo"),
    or_more=("o más",),
    to=("a", "hasta", "al"),
    ongoing=("en curso",),
    unknown=("desconocido", "desconocida", "por determinar", "por confirmar"),
    not_available=("no aplica", "no disponible"),
    none=("ninguno", "ninguna"),
    next_day=("día siguiente", "al día siguiente"),
    working=("horas laborables", "horas hábiles", "horario laboral", "días laborables"),
    clock_words={"mediodía": 43200, "mediodia": 43200, "medianoche": 0},
    at=("a las", "a la", "las"),
    ago=("después", "antes", "más tarde"),
)
