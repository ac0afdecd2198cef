"""The words that Spanish titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "resumen sintesis",
        Role.IMPACT: "impacto consecuencia afectacion",
        Role.TIMELINE: "cronologia linea_de_tiempo linea_temporal",
        Role.ROOT_CAUSE: "causa origen motivo",
        Role.TRIGGER: "desencadenante detonante",
        Role.DETECTION: "deteccion",
        Role.RESOLUTION: "resolucion mitigacion recuperacion remediacion",
        Role.PREVENTION: "prevencion",
        Role.LESSONS: "leccion leccione aprendizaje",
    },
    described=(
        Described(Role.CONTRIBUTING, "contribuyente",
                  "factor factore causa"),
        Described(Role.ACTIONS, "correctiva preventiva seguimiento "
                  "pendiente proximo siguiente futura",
                  "accion accione medida paso tarea"),
        Described(Role.ACTIONS, "prevencion correccion mejora", "accion accione medida tarea"),
        Described(Role.ACTIONS, "accion accione mejora", "plan"),
        Described(Role.IMPACT, "cliente usuario negocio servicio pasajero publico", "efecto"),
        Described(Role.SUMMARY, "breve palabra frase linea", "en"),
        Described(Role.TIMELINE, "hora minuto", "hora minuto"),
        Described(Role.TIMELINE, "evento hecho suceso acontecimiento noche tarde dia manana",
                  "secuencia sucesion desarrollo orden relato"),
    ),
    carriers="analisis descripcion detalle explicacion evaluacion lista identificacion alcance",
    of="de del sobre en para a al por con durante",
    articles="el la lo los las un una nuestro nuestra este esta",
    joiners="y e o",
    foreign="otro otra relacionado similar similare anterior anteriore "
    "posible potencial ejemplo plantilla sin no ningun",
    questions=(
        Question(Role.IMPACT, "quien quiene que a", "afectado afecto"),
        Question(Role.ROOT_CAUSE, "por", "que_fallo que_ocurrio que_paso que_sucedio que_se que_no "
                 "que_dejo que_paro"),
        Question(Role.DETECTION, "como", "detecto detectamo descubrio enteramo"),
        Question(Role.RESOLUTION, "como", "resolvio resolvimo soluciono arreglo"),
        Question(Role.LESSONS, "que lo", "aprendimo aprendido"),
        Question(Role.ACTIONS, "como que lo", "evitar evitaremo haremo hacer cambiar cambiaremo"),
        Question(Role.SUMMARY, "que lo", "paso ocurrio sucedio ocurrido sucedido"),
    ),
    head_first=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incidente incidencia caida fallo averia problema interrupcion corte",
    mending="reparacion correccion solucion recuperacion",
    review="retrospectiva retro revision postmortem",
    events={
        Key.DATE: "cuando",
        Key.STARTED: "rompio roto rota cayo averiado averiada inicio comienzo iniciado",
        Key.DETECTED: "detectado detectada descubierto descubierta deteccion",
        Key.MITIGATED: "mitigado mitigada contenido contenida mitigacion contencion",
        Key.RESOLVED: "reparado reparada arreglado arreglada corregido corregida "
        "fin resuelto resuelta solucionado solucionada restablecido restablecida "
        "resolucion solucion recuperacion",
        Key.DURATION: "cuanto cuanto_tiempo longitud duracion",
    },
    bounds={
        Key.STARTED: "de ocurrido ocurrio desde",
        Key.DETECTED: "notificado reportado avisado",
        Key.RESOLVED: "hasta terminado cerrado",
        Key.DATE: "fecha dia",
    },
    finished="terminada terminado completada completado finalizada",
    held="el celebrada realizada fecha dia",
    after="tras posterior post despues",
    first="primer primera primero",
    faults="error fallida fallido solicitud peticion respuesta erronea erroneo sintoma",
    fillers="se tiempo duro fue que tuvo total el la los las de del en a las al hora",
    report="informe documento acta reporte",
    itself="nota texto analisis",
    editions="version",
    written="redactado redactada elaborado elaboro redacto escrito elaboracion redaccion",
    signing="por y",
    askers="quien como",
    checked="visto_bueno revisado revisada reviso aprobado aprobada aprobo aprobacion validado "
    "validada valido visto aceptado aceptada comentado",
    levels="gravedad severidad nivel clase categoria prioridad criticidad",
    states="estado situacion",
    now="actual",
    spans="ventana periodo",
    published="publicado publicada publicacion enviado difundido compartido",
)
