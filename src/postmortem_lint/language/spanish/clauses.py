"""Spanish verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening


def _agreeing(*stems: str) -> tuple[str, ...]:
    """Participles with the endings of both genders and numbers."""
    return tuple(stem + end for stem in stems for end in ("o", "a", "os", "as"))


CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: (
            "comenzó", "empezó", "inició", *_agreeing("comenzad", "empezad", "iniciad"),
        ),
        Happening.FAIL: (
            "falló", "fallaron", "cayó", "cayeron", "colapsó", "dejó de", "dejaron de",
        ),
        Happening.LAST: ("duró", "persistió", "durado"),
        Happening.ALERT: ("alertó", "disparó", "saltó", "avisó", *_agreeing("alertad", "avisad")),
        Happening.NOTICE: (
            "detectó", "descubrió", "advirtió", "notó", "percató", "dio cuenta", "detectamos",
            "descubrimos", "notamos",
            *_agreeing("detectad", "descubiert"),
        ),
        Happening.ACKNOWLEDGE: (
            "reconoció", "atendió", "asumió", "confirmó", "hizo cargo",
            *_agreeing("reconocid", "atendid", "asumid", "confirmad"),
        ),
        Happening.DECLARE: ("declaró", *_agreeing("declarad")),
        Happening.FIND_CAUSE: (
            "encontró", "identificó", "encontramos", "identificamos",
            *_agreeing("encontrad", "identificad", "conocid"),
        ),
        Happening.MITIGATE: ("mitigó", "contuvo", "mitigamos", *_agreeing("mitigad", "contenid")),
        Happening.DEPLOY: ("desplegó", "publicó", *_agreeing("desplegad", "publicad")),
        Happening.UNDO: ("revirtió", "deshizo", *_agreeing("revertid", "deshech")),
        Happening.RESTART: ("reinició", "reiniciaron", *_agreeing("reiniciad")),
        Happening.MEND: (
            "reparó", "corrigió", "arregló", "reemplazó", "sustituyó",
            *_agreeing("reparad", "corregid", "arreglad", "reemplazad", "sustituid"),
        ),
        Happening.RESTORE: (
            "restableció", "restauró", "recuperó",
            *_agreeing("restablecid", "restaurad", "recuperad"),
        ),
        Happening.RESOLVE: (
            "resolvió", "solucionó", "resolvimos", *_agreeing("resuelt", "solucionad"),
        ),
        Happening.END: (
            "terminó", "finalizó", "acabó", *_agreeing("terminad", "finalizad"),
        ),
    },
    nouns={
        Happening.BEGIN: ("inicio", "comienzo"),
        Happening.DEPLOY: ("despliegue",),
        Happening.UNDO: ("reversión", "rollback"),
        Happening.RESTART: ("reinicio",),
        Happening.RESTORE: ("recuperación", "restablecimiento"),
        Happening.RESOLVE: ("resolución",),
        Happening.NOTICE: ("detección",),
        Happening.ALERT: ("alerta", "alarma"),
        Happening.MITIGATE: ("mitigación", "contención"),
        Happening.END: ("fin", "final"),
        Happening.FIND_CAUSE: ("diagnóstico", "identificación"),
        Happening.ACKNOWLEDGE: ("confirmación",),
    },
    participle_ends=("ando", "iendo"),
    mute_ends=("e",),
    being=(
        "fue", "fueron", "era", "eran", "estuvo", "estuvieron", "estaba", "estaban", "sido",
        "quedó", "quedaron", "es", "son", "está",
    ),
    states=(
        "caído", "caída", "caídos", "fuera de servicio", "indisponible", "inaccesible",
        "no disponible", "desconectado",
    ),
    healthy=(
        "estable", "estables", "sano", "normal", "disponible", "disponibles", "abierto",
        "abierta", "verde", "activo", "activa", "listo", "bien",
    ),
    beside_verbs=(
        "fue", "fueron", "ha", "han", "había", "habían", "sido", "estuvo", "se", "completamente",
        "totalmente", "finalmente", "también", "ya", "por fin",
    ),
    pasts=(
        "fue", "fueron", "era", "eran", "estuvo", "estuvieron", "había", "habían", "ha", "han",
        "hizo", "hubo", "tuvo", "dio", "vio", "llegó", "quedó", "llamó", "subió", "bajó",
    ),
    past_ends=("ó", "aron", "ieron"),
    adverb_ends=("mente",),
    incidents=("incidente", "incidencia", "problema", "caída", "apagón"),
    harms=(
        "interrupción", "degradación", "indisponibilidad", "fallo", "corte", "impacto",
        "afectación",
    ),
    services=(
        "servicio", "servicios", "sitio", "sistema", "sistemas", "plataforma", "todo", "web",
        "funcionamiento", "operación",
    ),
    affected=(
        "usuarios", "usuario", "clientes", "cliente", "socios", "personas", "gente", "nadie",
    ),
    watchers=("alerta", "alertas", "alarma", "monitorización", "guardia", "equipo"),
    causes=("causa", "raíz", "motivo"),
    starts=("inicio", "comienzo"),
    pronouns=("esto", "este"),
    speakers=("nosotros",),
    possessives=("su", "sus", "propio", "propia"),
    plain=(
        "el", "la", "los", "las", "un", "una", "nuestro", "nuestra", "este", "esta", "todo",
        "toda", "todos", "todas", "total", "entero", "completo", "completa", "se", "normal",
    ),
    wholes=("todos", "todas", "todo", "todo el mundo", "ambos", "ambas"),
    narrowing=("para", "en"),
    denials=("no", "nunca", "nadie"),
    unseen=("inadvertido", "inadvertida", "desapercibido", "desapercibida", "ciegas"),
    unreal=("si", "habría", "habrían", "hubiera", "hubiese", "sería", "podría", "salvo"),
    not_once=(
        "no", "nunca", "nadie", "ningún", "ninguna", "cada", "por", "diario", "diaria",
        "nocturno", "nocturna", "semanal", "normalmente", "habitualmente", "siempre", "suele",
        "previsto", "prevista", "planificado", "planificada", "debe", "debía", "puede", "será",
        "serán", "simulacro", "parcialmente", "gradualmente",
    ),
    repeated=(
        "nuevo", "otra", "otro", "otros", "otras", "segunda", "segundo", "tercera", "dos",
        "veces", "vez", "anterior", "último", "última", "próximo", "próxima", "similar", "también",
        "algunos", "algunas", "varios", "varias",
    ),
    part=(
        "primeros", "primeras", "últimos", "últimas", "próximos", "sólo", "solo", "cada", "por",
        "media", "promedio", "adicionales", "otros", "otras", "más", "menos",
        "objetivo", "meta",
    ),
    averages=("media", "promedio"),
    mere=("sólo", "solo", "solamente"),
    sums=("en total",),
    lasting=("de", "desde", "entre"),
    ranging=("de", "desde"),
    until=("hasta",),
    since=("desde",),
    limits=("hasta", "antes", "hacia", "sobre"),
    during=("durante",),
    equating=("es decir", "o sea", "en total"),
    in_time=("en", "tras", "cabo"),
    taking=("tardó", "tardamos", "tardaron", "duró", "llevó", "pasaron", "transcurrieron"),
    after=("después", "tras"),
    bounding=("antes", "después", "tarde", "por", "más"),
    relatives=("que",),
    conjunctions=("y", "pero", "mientras", "cuando", "porque", "pues", "tras"),
    prepositions=(
        "de", "del", "a", "al", "en", "por", "para", "con", "sobre", "desde", "hasta", "durante",
        "entre", "hacia", "tras", "antes", "después", "sin", "gracias",
    ),
    of=("de", "del"),
    leaving=("de", "del", "desde", "entre"),
    reaching=("a", "al", "hasta", "y"),
    arriving=("llegó", "efectiva", "completa"),
    managing=("pudimos", "pudo", "pudieron", "logramos", "logró", "conseguimos"),
    length_nouns=("duración", "longitud"),
    time_nouns=("tiempo", "plazo"),
    firsts=("primer", "primera", "primero", "primeros", "primeras"),
    faults=("error", "errores", "petición", "síntoma"),
    irregular={
        "vino": ("viene", "vienen", "venido", "vinieron"),
        "volvió": ("vuelve", "vuelven", "vuelto", "vuelta", "volvieron"),
        "puso": ("pone", "ponen", "puesto", "puesta", "pusieron"),
        "hizo": ("hace", "hacen", "hecho", "hecha", "hicieron"),
        "encontró": ("encuentra", "encuentran"),
        "cerró": ("cierra", "cierran"),
        "perdió": ("pierde", "pierden"),
        "empezó": ("empieza", "empiezan"),
        "comenzó": ("comienza", "comienzan"),
        "pidió": ("pide", "piden"),
        "dio": ("da", "dan", "dado", "dada", "dieron"),
        "vio": ("ve", "ven", "visto", "vista", "vieron"),
        "abrió": ("abierto", "abierta"),
        "escribió": ("escrito", "escrita"),
        "restableció": ("restablece", "restablecen"),
        "resolvió": ("resuelve", "resuelven", "resuelto", "resuelta"),
        "revirtió": ("revierte", "revierten"),
        "desplegó": ("despliega", "despliegan"),
    },
    infinitives={
        Happening.NOTICE: ("detectar", "darnos cuenta", "darse cuenta", "notar", "descubrir"),
        Happening.ACKNOWLEDGE: ("reconocer", "responder", "reaccionar"),
        Happening.FIND_CAUSE: ("encontrar", "identificar", "determinar"),
        Happening.MITIGATE: ("mitigar", "contener"),
        Happening.RESTORE: ("restablecer", "restaurar", "recuperar"),
        Happening.RESOLVE: ("resolver", "solucionar", "corregir"),
    },
    verb_last=True,
)  # fmt: skip
