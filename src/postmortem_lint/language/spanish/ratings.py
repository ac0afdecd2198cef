"""How Spanish says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("gravedad", "severidad", "criticidad",),
    rating=(
        "declaró", "declaramos", "declarado", "declarada", "clasificado", "clasificada",
        "calificado", "calificada", "clasificó", "fijada", "fijado", "clasificamos", "calificó",
        "calificamos", "declararon", "catalogó", "catalogamos", "catalogado", "catalogada",
        "dimos", "dio",
    ),
    treating=(
        "trató", "tratamos", "tratado", "tratada", "gestionó", "gestionamos", "gestionado",
        "gestionada", "manejó", "manejamos", "manejado", "manejada", "consideró", "consideramos",
        "considerado", "considerada", "atendió", "atendimos", "atendido", "atendida", "registró",
        "registramos", "registrado", "registrada", "evaluó", "evaluamos", "evaluado", "evaluada",
        "categorizó", "categorizado", "categorizada", "llevó",
    ),
    as_=("como", "en", "de", "con",),
    opening=("abierto",),
    keeping=(
        "quedó", "sigue", "mantuvo", "mantenido", "mantenida", "mantuvimos", "seguimos",
        "permaneció", "permanecimos", "quedamos",
    ),
    throughout=(
        "de principio a fin", "en todo momento", "todo el tiempo", "durante todo",
        "del principio al final", "de inicio a fin", "hasta el final", "hasta el fin",
    ),
    from_start=("desde el principio", "desde el inicio",),
    levels=("nivel", "clase", "categoría",),
    events=("evento", "suceso",),
    reasons=("porque", "pues", "ya que", "debido a",),
    rerated=(
        "mientras", "antes de que", "a punto de",
        "inicialmente", "inicial", "al principio", "primero", "después", "luego", "más tarde",
        "elevado", "elevada", "elevó", "subió", "subido", "bajó", "bajado", "rebajado",
        "rebajada", "escalado", "escalada", "hasta", "pasó", "en un primer momento", "al inicio",
        "inicio", "próxima vez", "en adelante",
    ),
    refused=("rechazado", "rechazada", "rechazó", "descartado", "descartada", "descartó",),
    others=("otro", "otra", "otros", "otras", "anterior", "similar", "proveedor",),
)  # fmt: skip
