"""Portuguese words."""

from __future__ import annotations

from postmortem_lint.values.words.language import Language

# The short forms "set", "out" and "ago" are left out: they are English words.
PORTUGUESE = Language(
    code="pt",
    months={
        "janeiro": 1, "fevereiro": 2, "fev": 2, "março": 3, "marco": 3, "abril": 4, "maio": 5,
        "junho": 6, "julho": 7, "agosto": 8, "setembro": 9, "outubro": 10, "novembro": 11,
        "dezembro": 12,
    },
    weekdays={
        "segunda-feira": 0, "terça-feira": 1, "quarta-feira": 2, "quinta-feira": 3,
        "sexta-feira": 4, "sábado": 5, "domingo": 6,
    },
    units={
        "mês": 2592000, "mes": 2592000, "meses": 2592000, "minutos": 60, "horas": 3600,
        "dias": 86400, "semanas": 604800,
    },
    numbers={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "sete": 7, "oito": 8,
        "nove": 9, "dez": 10, "doze": 12, "quinze": 15, "vinte": 20, "trinta": 30, "meia": 0.5,
        "meio": 0.5,
    },
    approximate=("cerca de", "quase", "por volta de", "aproximadamente"),
    under=("menos de",),
    over=("mais de", "pelo menos"),
    up_to=("até", "no máximo"),
    or_more=("ou mais",),
    to=("às", "até", "a"),
    ongoing=("em andamento", "em curso"),
    unknown=("desconhecido", "desconhecida", "a definir", "a confirmar"),
    not_available=("não se aplica", "não aplicável", "não disponível"),
    none=("nenhum", "nenhuma"),
    next_day=("dia seguinte", "no dia seguinte"),
    working=("horas úteis", "dias úteis", "horário comercial"),
    clock_words={"meio-dia": 43200, "meia-noite": 0},
    at=("às", "as"),
    ago=("depois", "antes", "mais tarde"),
)
