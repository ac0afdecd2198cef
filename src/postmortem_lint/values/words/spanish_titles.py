"""Spanish titles of sections, fields and columns. A title stands under one role only."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.values.words.titles import titles

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: titles("metadatos, información general"),
    Role.SUMMARY: titles(
        "resumen, resumen ejecutivo, resumen del incidente, qué pasó, qué ocurrió, descripción"
    ),
    Role.BACKGROUND: titles("contexto, antecedentes"),
    Role.IMPACT: titles("impacto, consecuencias, impacto en usuarios, impacto en clientes"),
    Role.TIMELINE: titles(
        """
        línea de tiempo, línea temporal, cronología, cronología de eventos,
        cronología del incidente
        """
    ),
    Role.ROOT_CAUSE: titles(
        """
        causa, causas, causa raíz, causas raíz, análisis de causa raíz,
        análisis de la causa raíz
        """
    ),
    Role.CONTRIBUTING: titles("factores contribuyentes, factores que contribuyeron"),
    Role.TRIGGER: titles("desencadenante, disparador, detonante"),
    Role.FIVE_WHYS: titles("cinco porqués, 5 porqués, los cinco porqués, los 5 porqués"),
    Role.DETECTION: titles("detección"),
    Role.RESPONSE: titles("respuesta, respuesta al incidente"),
    Role.RESOLUTION: titles("resolución, solución, recuperación, mitigación, remediación"),
    Role.COMMUNICATION: titles("comunicación"),
    Role.METRICS: titles("métricas"),
    Role.ACTIONS: titles(
        """
        acciones, acciones correctivas, plan de acción, próximos pasos, siguientes pasos,
        tareas, recomendaciones, seguimiento
        """
    ),
    Role.PREVENTION: titles("prevención, acciones preventivas"),
    Role.LESSONS: titles(
        """
        lecciones aprendidas, lecciones, aprendizajes, conclusiones, conclusión
        """
    ),
    Role.WELL: titles("qué salió bien, lo que salió bien, qué funcionó bien, qué funcionó"),
    Role.WRONG: titles(
        "qué salió mal, lo que salió mal, qué no funcionó, qué se puede mejorar, áreas de mejora"
    ),
    Role.LUCKY: titles("dónde tuvimos suerte, en qué tuvimos suerte"),
    Role.ATTENDEES: titles("participantes, asistentes"),
    Role.APPENDIX: titles("apéndice, anexo, anexos, referencias, enlaces"),
    Role.RELATED_INCIDENTS: titles("incidentes relacionados, incidentes similares"),
}
"""Headings and bold labels that open a section."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: titles("título"),
    Key.DATE: titles("fecha, fecha del incidente"),
    Key.STARTED: titles("inicio, hora de inicio, comienzo"),
    Key.DETECTED: titles("detectado, hora de detección"),
    Key.RESOLVED: titles("fin, hora de fin, resuelto, hora de resolución"),
    Key.DURATION: titles("duración"),
    Key.DOWNTIME: titles("tiempo de inactividad, tiempo de caída"),
    Key.SEVERITY: titles("severidad, gravedad"),
    Key.STATUS: titles("estado"),
    Key.AUTHOR: titles("autor, autores, autora, redactado por"),
    Key.REPORT_DATE: titles("fecha del informe, publicado el"),
    Key.REVIEWED_BY: titles("revisado por, aprobado por"),
    Key.SERVICES: titles("servicios afectados"),
    Key.PARTICIPANTS: titles("participantes"),
}
"""Labels of fields."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DATE: titles("fecha"),
    Column.TIME: titles("hora, cuándo, fecha y hora"),
    Column.EVENT: titles("evento, descripción, suceso, qué"),
    Column.DONE: titles("acción, acción tomada"),
    Column.BY_WHOM: titles("quién, por quién"),
    Column.NUMBER: titles("número"),
    Column.ACTION: titles("acción, tarea, descripción, qué"),
    Column.OWNER: titles("responsable, dueño, propietario, quién, encargado"),
    Column.PRIORITY: titles("prioridad"),
    Column.DUE: titles("fecha límite, vencimiento, plazo, para cuándo"),
    Column.STATUS: titles("estado"),
    Column.TYPE: titles("tipo, categoría"),
    Column.TRACKING: titles("ticket, enlace"),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""
