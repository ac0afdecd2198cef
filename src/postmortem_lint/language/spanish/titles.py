"""Spanish titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadato", "informacion general", "informacion basica", "meta informacion",
        "dato del incidente", "dato generale", "informacion del incidente", "ficha del incidente",
        "informacion clave", "ficha",
    ),
    Role.SUMMARY: (
        "resumen", "resumen ejecutivo", "resumen del incidente", "descripcion",
        "descripcion general", "descripcion del incidente", "descripcion general del incidente",
        "descripcion del problema", "vision general", "que paso", "que ocurrio", "que sucedio",
        "lo que paso", "lo que ocurrio", "sintesis", "sinopsis", "el incidente", "incidente",
        "el problema", "problema", "panorama general", "en resumen", "vista general",
    ),
    Role.BACKGROUND: (
        "antecedente", "contexto", "trasfondo", "contexto tecnico", "informacion previa",
        "situacion inicial",
    ),
    Role.NARRATIVE: (
        "narrativa", "relato", "relato del incidente", "detalle", "relato de los hecho",
    ),
    Role.IMPACT: (
        "impacto", "impacto del incidente", "impacto en usuario", "impacto en los usuario",
        "impacto en cliente", "impacto en los cliente", "impacto al cliente", "impacto al usuario",
        "evaluacion del impacto", "analisis de impacto", "consecuencia", "efecto", "afectacion",
        "dano", "repercusione", "alcance del impacto", "evaluacion de impacto", "a quien afecto",
        "impacto y alcance", "impacto en los slo",
    ),
    Role.USERS_AFFECTED: (
        "usuario afectado", "cliente afectado", "usuario impactado", "cliente impactado",
    ),
    Role.SERVICES_AFFECTED: (
        "servicio afectado", "sistema afectado", "componente afectado", "servicio impactado",
        "sistema and servicio afectado", "producto afectado",
    ),
    Role.BUSINESS_IMPACT: (
        "impacto en el negocio", "impacto de negocio", "impacto economico", "impacto financiero",
        "coste", "costo",
    ),
    Role.TIMELINE: (
        "linea de tiempo", "linea temporal", "cronologia", "cronologia del incidente",
        "cronologia de evento", "cronologia de los hecho", "linea de tiempo del incidente",
        "linea de tiempo de evento", "secuencia de evento", "secuencia de los hecho",
        "desarrollo de los hecho", "registro de evento", "historial", "bitacora",
        "cronograma del incidente", "linea del tiempo", "cronologia detallada",
        "desarrollo del incidente", "cronologia de los evento",
    ),
    Role.KEY_EVENTS: ("evento clave", "momento clave", "fecha clave", "hito", "hora clave"),
    Role.ROOT_CAUSE: (
        "causa raiz", "causa raiz del incidente", "analisis de causa raiz",
        "analisis de la causa raiz", "analisis de causa", "analisis causal", "causa", "la causa",
        "causa principal", "causa principale", "origen", "origen del problema", "por que paso",
        "por que ocurrio", "por que sucedio", "causa fundamental", "causa subyacente",
        "causa del incidente", "causa directa", "causa raiz y factore contribuyente",
        "que causo el incidente",
    ),
    Role.FAULT: ("fallo", "falla", "averia", "defecto"),
    Role.CONTRIBUTING: (
        "factore contribuyente", "causa contribuyente", "factore agravante",
        "factore que contribuyeron", "causa secundaria", "otro factore", "factore coadyuvante",
        "factore contributivo",
    ),
    Role.TRIGGER: (
        "desencadenante", "detonante", "evento desencadenante", "disparador", "que lo desencadeno",
        "que desencadeno el incidente",
    ),
    Role.FIVE_WHYS: (
        "5 porque", "cinco porque", "los 5 porque", "los cinco porque", "por que", "5 por que",
        "los 5 por que", "analisis de los 5 porque", "los cinco por que",
        "analisis de los cinco porque",
    ),
    Role.DETECTION: (
        "deteccion", "deteccion del incidente", "como se detecto", "como se detecto el incidente",
        "como lo detectamo", "descubrimiento", "como nos enteramo", "deteccion y alerta",
        "como fue detectado",
    ),
    Role.HOW_DETECTED: (
        "metodo de deteccion", "modo de deteccion", "forma de deteccion", "como lo detectaron",
    ),
    Role.ALERT_DETAILS: ("detalle de la alerta", "alerta"),
    Role.DETECTION_QUALITY: ("calidad de la deteccion", "evaluacion de la deteccion"),
    Role.RESPONSE: (
        "respuesta", "respuesta al incidente", "reaccion", "gestion del incidente",
        "manejo del incidente", "atencion del incidente", "nuestra respuesta", "como respondimo",
        "investigacion",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "accione inmediata", "medida inmediata", "accione tomada", "accione realizada",
        "medida tomada", "que hicimo", "que se hizo", "accione ejecutada", "medida adoptada",
    ),
    Role.RESOLUTION: (
        "resolucion", "solucion", "resolucion del incidente", "recuperacion", "mitigacion",
        "mitigacion y resolucion", "resolucion y recuperacion", "restablecimiento",
        "restablecimiento del servicio", "correccion", "arreglo", "solucion aplicada",
        "remediacion", "como se resolvio", "reparacion", "resolucion y mitigacion", "restauracion",
        "como lo resolvimo", "la solucion", "contencion",
    ),
    Role.SHORT_TERM_FIX: (
        "solucion temporal", "solucion provisional", "arreglo temporal", "solucion a corto plazo",
        "parche temporal", "solucion alternativa",
    ),
    Role.LONG_TERM_FIX: (
        "solucion definitiva", "solucion permanente", "solucion a largo plazo",
        "arreglo permanente", "correccion definitiva",
    ),
    Role.COMMUNICATION: ("comunicacion", "comunicacione", "plan de comunicacion"),
    Role.INTERNAL_COMMUNICATION: ("comunicacion interna", "comunicacione interna"),
    Role.EXTERNAL_COMMUNICATION: (
        "comunicacion externa", "comunicacione externa", "comunicacion con cliente",
        "comunicacion a cliente", "comunicacion publica", "comunicacion con los cliente",
    ),
    Role.METRICS: (
        "metrica", "indicadore", "metrica clave", "estadistica", "cifra clave",
        "metrica del incidente", "cifra",
    ),
    Role.RESPONSE_TIMES: ("tiempo de respuesta", "tiempo"),
    Role.AVAILABILITY: (
        "disponibilidad", "presupuesto de errore", "presupuesto de error", "impacto en el sla",
        "impacto en sla",
    ),
    Role.ERROR_RATE: ("tasa de errore", "tasa de error", "errore"),
    Role.ACTIONS: (
        "accione correctiva", "accione", "elemento de accion", "punto de accion", "plan de accion",
        "accione a tomar", "accione de seguimiento", "seguimiento", "proximo paso",
        "siguiente paso", "medida correctiva", "medida preventiva", "accione preventiva",
        "accione correctiva y preventiva", "recomendacione", "tarea", "tarea pendiente",
        "pendiente", "mejora", "plan de mejora", "accione de mejora", "lista de accione",
        "accione pendiente", "accione futura", "item de accion", "medida correctiva y preventiva",
        "accione correctiva inmediata", "plan de remediacion", "accione a largo plazo",
        "accione a corto plazo", "accione correctiva and preventiva", "compromiso",
        "accione planificada",
    ),
    Role.PREVENTION: (
        "prevencion", "prevencion de recurrencia", "como evitar que se repita",
        "como evitar que vuelva a ocurrir", "como prevenirlo", "evitar que se repita",
        "como evitamo que se repita",
    ),
    Role.LESSONS: (
        "leccione aprendida", "leccione", "aprendizaje", "que aprendimo", "conclusione",
        "conclusion", "lo que aprendimo", "ensenanza", "retrospectiva", "reflexione",
        "principale aprendizaje", "que hemo aprendido",
    ),
    Role.WELL: (
        "que salio bien", "lo que salio bien", "que fue bien", "que funciono bien",
        "lo que funciono bien", "que funciono", "lo que fue bien", "aspecto positivo", "lo bueno",
        "lo positivo", "lo que funciono", "punto positivo", "que hicimo bien",
    ),
    Role.WRONG: (
        "que salio mal", "lo que salio mal", "que fue mal", "que no funciono", "que no salio bien",
        "lo que no funciono", "que podria mejorar", "que se puede mejorar", "que podemo mejorar",
        "area de mejora", "oportunidade de mejora", "punto de mejora", "aspecto a mejorar",
        "lo malo", "lo negativo", "que fallo", "que pudo haber salido mejor", "aspecto negativo",
        "lo que se puede mejorar", "a mejorar", "que no fue bien", "lo que no salio bien",
        "que no funciono bien", "lo que podemo mejorar",
    ),
    Role.LUCKY: (
        "donde tuvimo suerte", "en que tuvimo suerte", "suerte", "golpe de suerte", "tuvimo suerte",
    ),
    Role.ATTENDEES: (
        "participante", "asistente", "persona involucrada", "involucrado", "equipo involucrado",
        "implicado", "persona implicada", "role",
    ),
    Role.APPENDIX: (
        "anexo", "apendice", "referencia", "enlace", "enlace utile", "recurso", "evidencia",
        "informacion adicional", "glosario", "nota", "captura de pantalla", "material de apoyo",
        "material adicional",
    ),
    Role.RELATED_INCIDENTS: (
        "incidente relacionado", "incidente similare", "incidente anteriore", "incidente previo",
    ),
    Role.RELATED_DOCUMENTS: ("documento relacionado", "documentacion relacionada", "documentacion"),
    Role.COMMANDS: ("comando", "comando ejecutado", "comando utilizado"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("titulo", "titulo del incidente", "nombre del incidente", "asunto"),
    Key.DATE: (
        "fecha", "fecha del incidente", "dia", "fecha del evento", "fecha de ocurrencia",
        "fecha del suceso",
    ),
    Key.STARTED: (
        "inicio", "inicio del incidente", "hora de inicio", "fecha de inicio", "comienzo",
        "comenzo", "empezo", "hora del incidente", "fecha y hora de inicio", "inicio del impacto",
        "inicio de la interrupcion", "fecha and hora de inicio", "ocurrido el", "hora de comienzo",
        "fecha and hora inicio", "fecha y hora del incidente",
    ),
    Key.DETECTED: (
        "detectado", "detectado a las", "detectado el", "hora de deteccion", "fecha de deteccion",
        "descubierto", "descubierto el", "reportado el", "reportado a las",
        "fecha y hora de deteccion", "notificado a las",
    ),
    Key.ACKNOWLEDGED: (
        "reconocido", "reconocido a las", "confirmado", "confirmado a las", "acuse de recibo",
        "atendido a las",
    ),
    Key.DECLARED: (
        "declarado", "declarado a las", "incidente declarado", "incidente declarado a las",
    ),
    Key.MITIGATED: (
        "mitigado", "mitigado a las", "contenido a las", "contenido", "hora de mitigacion",
        "mitigado el",
    ),
    Key.RESOLVED: (
        "fin", "fin del incidente", "hora de fin", "fecha de fin", "resuelto", "resuelto a las",
        "resuelto el", "hora de resolucion", "fecha de resolucion", "finalizado", "finalizo",
        "termino", "restablecido", "restablecido a las", "recuperado", "fecha y hora de fin",
        "fin del impacto", "hora de finalizacion", "cierre", "cerrado el", "hora de recuperacion",
        "fecha and hora de fin", "fecha and hora fin", "finalizacion", "hora de termino",
        "solucionado",
    ),
    Key.DURATION: (
        "cuanto tiempo", "cuanto duro",
        "duracion", "duracion total", "duracion del incidente", "duracion del impacto",
        "duracion de la interrupcion", "tiempo total",
    ),
    Key.RESPONSE_DURATION: ("duracion de la respuesta", "tiempo de atencion"),
    Key.SEVERITY: (
        "severidad", "gravedad", "nivel de severidad", "criticidad", "nivel de gravedad",
        "nivel de criticidad", "severidad del incidente",
    ),
    Key.STATUS: (
        "estado", "estatus", "estado actual", "situacion", "estado del incidente",
        "situacion actual",
    ),
    Key.AUTHOR: (
        "autor", "autora", "autore", "escrito por", "redactado por", "elaborado por",
        "preparado por", "creado por", "responsable del documento", "redactor",
    ),
    Key.REPORT_DATE: (
        "fecha del informe", "fecha del reporte", "fecha de publicacion", "publicado el",
        "fecha de creacion", "creado el", "fecha de elaboracion", "fecha del documento",
        "elaborado el", "fecha del postmortem",
    ),
    Key.LAST_UPDATED: (
        "ultima actualizacion", "ultima modificacion", "ultima revision", "actualizado",
        "actualizado el", "modificado el", "fecha de actualizacion", "fecha de modificacion",
        "actualizado por ultima vez",
    ),
    Key.REVIEW_STATUS: ("estado de revision", "estado de la revision", "estado de aprobacion"),
    Key.REVIEWED_BY: (
        "revisado por", "aprobado por", "revisor", "revisore", "revisora", "validado por",
    ),
    Key.REVIEW_DATE: (
        "fecha de revision", "revisado el", "fecha de aprobacion", "aprobado el",
        "fecha de la revision",
    ),
    Key.INCIDENT_ID: (
        "id del incidente", "identificador", "numero de incidente", "id de incidente",
        "numero de ticket", "codigo del incidente", "id incidente", "caso", "numero de caso",
        "no de incidente", "referencia del incidente",
    ),
    Key.SCOPE: ("alcance", "ambito", "extension"),
    Key.AFFECTED_COUNT: (
        "usuario afectado", "cliente afectado", "numero de usuario afectado",
        "numero de cliente afectado", "cantidad de usuario afectado",
        "cantidad de cliente afectado", "usuario impactado", "solicitude afectada",
        "peticione afectada",
    ),
    Key.AFFECTED_DURATION: (
        "duracion para los usuario", "duracion para los cliente", "duracion del impacto al cliente",
    ),
    Key.REVENUE_LOST: (
        "perdida de ingreso", "ingreso perdido", "perdida estimada", "perdida economica", "coste",
        "costo", "costo estimado", "coste estimado", "perdida", "impacto economico",
        "impacto financiero",
    ),
    Key.SLA_BREACH: (
        "incumplimiento de sla", "incumplimiento del sla", "sla incumplido", "violacion de sla",
        "violacion del sla", "incumplimiento de slo", "sla violado", "se incumplio el sla",
    ),
    Key.COMPLAINTS: (
        "queja", "reclamacione", "reclamo", "queja de cliente", "ticket de soporte",
        "numero de queja",
    ),
    Key.REPUTATION: ("reputacion", "imagen", "dano reputacional", "impacto reputacional"),
    Key.SERVICES: (
        "servicio afectado", "sistema afectado", "servicio", "componente afectado",
        "sistema and servicio afectado",
    ),
    Key.WHAT_BROKE: ("que se rompio", "que dejo de funcionar"),
    Key.WHY_IT_BROKE: ("por que fallo", "por que se rompio"),
    Key.TRIGGERED_BY: (
        "desencadenado por", "desencadenante", "detonante", "provocado por", "disparador",
        "causado por",
    ),
    Key.CONTRIBUTING_FACTORS: (
        "factore contribuyente", "factor contribuyente", "factore agravante",
    ),
    Key.DETECTED_BY: (
        "detectado por", "descubierto por", "reportado por", "metodo de deteccion", "deteccion",
        "como se detecto", "forma de deteccion", "fuente de deteccion", "notificado por",
        "informado por",
    ),
    Key.ALERT_NAME: ("alerta", "nombre de la alerta", "alarma"),
    Key.ALERT_TIME: (
        "hora de la alerta", "alerta disparada a las", "primera alerta", "alerta a las",
        "alerta disparada", "hora de alerta",
    ),
    Key.TIME_TO_DETECT: (
        "tiempo de deteccion", "tiempo hasta la deteccion", "tiempo para detectar",
        "tiempo medio de deteccion", "tiempo en detectar",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "tiempo de reconocimiento", "tiempo hasta el reconocimiento", "tiempo de respuesta",
        "tiempo de reaccion", "tiempo de confirmacion",
    ),
    Key.TIME_TO_TRIAGE: ("tiempo de triaje",),
    Key.TIME_TO_IDENTIFY: (
        "tiempo de identificacion", "tiempo de diagnostico", "tiempo hasta identificar la causa",
        "tiempo hasta la causa raiz", "tiempo para identificar la causa",
    ),
    Key.TIME_TO_MITIGATE: (
        "tiempo de mitigacion", "tiempo hasta la mitigacion", "tiempo para mitigar",
        "tiempo de contencion",
    ),
    Key.TIME_TO_REPAIR: ("tiempo de reparacion", "tiempo medio de reparacion"),
    Key.TIME_TO_RESOLVE: (
        "tiempo de resolucion", "tiempo hasta la resolucion", "tiempo de recuperacion",
        "tiempo para resolver", "tiempo de restablecimiento", "tiempo medio de recuperacion",
        "tiempo medio de resolucion", "tiempo de solucion", "tiempo hasta la recuperacion",
    ),
    Key.WENT_WELL: ("bien", "lo bueno"),
    Key.TO_IMPROVE: ("por mejorar",),
    Key.CHANNEL: ("canal", "canal de slack", "canal del incidente"),
    Key.PARTICIPANTS: (
        "participante", "asistente", "involucrado", "persona involucrada", "equipo de guardia",
        "guardia",
    ),
    Key.UPDATE_CADENCE: ("frecuencia de actualizacion",),
    Key.STATUS_PAGE: ("pagina de estado",),
    Key.CUSTOMER_EMAIL: ("correo a cliente", "correo a los cliente", "email a cliente"),
    Key.SOCIAL_MEDIA: ("rede sociale",),
    Key.UPTIME_TARGET: (
        "objetivo de disponibilidad", "disponibilidad objetivo", "meta de disponibilidad",
    ),
    Key.DOWNTIME: (
        "tiempo de inactividad", "tiempo de caida", "tiempo fuera de servicio", "indisponibilidad",
        "tiempo de indisponibilidad", "caida total", "tiempo total de inactividad", "inactividad",
    ),
    Key.NORMAL_ERROR_RATE: (
        "tasa de errore normal", "tasa de error normal", "tasa normal de errore",
    ),
    Key.INCIDENT_ERROR_RATE: (
        "tasa de errore", "tasa de error", "tasa de errore durante el incidente",
        "durante el incidente",
    ),
    Key.PEAK_ERRORS: ("numero de errore", "cantidad de errore", "pico de errore"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("dia",),
    Column.DATE: ("fecha",),
    Column.TIME: (
        "hora", "tiempo", "marca de tiempo", "cuando", "fecha y hora", "fecha and hora", "momento",
        "horario", "inicio",
    ),
    Column.EVENT: (
        "evento", "descripcion", "que", "suceso", "detalle", "comentario", "que paso", "hecho",
        "acontecimiento", "observacion", "observacione", "evento and accion",
    ),
    Column.DONE: ("accion", "accion tomada", "medida", "respuesta", "accion realizada"),
    Column.BY_WHOM: (
        "por", "por quien", "quien", "persona", "autor", "actor", "nombre", "responsable",
    ),
    Column.NUMBER: ("n", "no", "num", "numero"),
    Column.ACTION: (
        "accion", "tarea", "medida", "que", "descripcion", "accion correctiva", "recomendacion",
        "paso", "mejora", "actividad", "accion a tomar", "accion preventiva", "detalle",
        "pendiente", "elemento de accion", "acuerdo", "compromiso",
    ),
    Column.OWNER: (
        "responsable", "dueno", "propietario", "quien", "asignado a", "asignado", "encargado",
        "encargada", "equipo", "persona responsable", "duena", "equipo responsable", "a cargo de",
    ),
    Column.PRIORITY: ("prioridad", "urgencia", "importancia"),
    Column.DUE: (
        "fecha limite", "plazo", "vencimiento", "fecha de vencimiento", "fecha objetivo",
        "fecha de entrega", "fecha", "para cuando", "cuando", "fecha compromiso", "fecha prevista",
        "fecha estimada", "vence", "fecha de compromiso", "hasta", "ante del", "ante de",
    ),
    Column.STATUS: (
        "estado", "estatus", "progreso", "avance", "hecho", "completado", "situacion", "resultado",
    ),
    Column.TYPE: ("tipo", "tipo de accion", "categoria", "clase", "area"),
    Column.TRACKING: ("seguimiento", "referencia", "enlace", "numero de ticket"),
    Column.SOURCE: ("fuente", "evidencia", "fuente de dato"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "inicio del incidente", "inicio de la interrupción", "inicio de la caída",
        "inicio del impacto", "comienza el incidente", "comienza la caída", "empieza el incidente",
        "primeros errores", "primer error", "deja de responder", "dejó de responder", "se cae",
        "se cayó", "queda fuera de servicio", "empieza a fallar", "empiezan a fallar",
        "comienza a fallar", "comienzan a fallar", "aumento de errores",
    ),
    Key.DETECTED: (
        "alerta", "alertas", "alerta disparada", "se dispara la alerta", "salta la alerta",
        "primera alerta", "detectado", "detectada", "detección", "se detecta", "detecta",
        "reportado", "reporta", "reportan", "reporte de", "informan", "se descubre", "descubierto",
        "notificado",
    ),
    Key.ACKNOWLEDGED: (
        "reconoce la alerta", "alerta reconocida", "confirma la alerta", "acusa recibo",
        "atiende la alerta", "reconocida",
    ),
    Key.DECLARED: (
        "incidente declarado", "se declara el incidente", "se declara incidente",
        "declara el incidente", "se abre el incidente", "incidente abierto",
    ),
    Key.MITIGATED: (
        "mitigado", "mitigada", "mitigación aplicada", "contenido", "reversión completada",
        "reversión aplicada", "rollback completado", "rollback aplicado", "corrección desplegada",
        "corrección aplicada", "se despliega la corrección", "solución temporal aplicada",
        "bajan los errores",
    ),
    Key.RESOLVED: (
        "incidente resuelto", "incidente cerrado", "problema resuelto", "resuelto", "resuelta",
        "resolución", "fin del incidente", "fin de la interrupción", "fin de la caída",
        "fin del impacto", "servicio restablecido", "servicio restaurado", "restablecido",
        "recuperación total", "vuelve a la normalidad", "todo vuelve a la normalidad",
        "se cierra el incidente",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: ("duración total", "duración del incidente"),
    Key.TIME_TO_DETECT: ("tiempo de detección", "incidente detectado", "problema detectado"),
    Key.TIME_TO_ACKNOWLEDGE: ("tiempo de reconocimiento", "alerta reconocida"),
    Key.TIME_TO_IDENTIFY: ("causa raíz identificada", "causa identificada", "causa encontrada"),
    Key.TIME_TO_RESOLVE: (
        "tiempo de resolución", "tiempo de recuperación", "incidente resuelto", "problema resuelto",
    ),
    Key.DOWNTIME: ("tiempo de inactividad", "tiempo de caída", "tiempo fuera de servicio"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
