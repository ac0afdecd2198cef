"""Portuguese titles of sections, fields and columns. A title stands under one role only."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.values.words.titles import titles

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: titles("metadados, informações gerais"),
    Role.SUMMARY: titles(
        "resumo, resumo executivo, resumo do incidente, sumário, o que aconteceu, descrição"
    ),
    Role.BACKGROUND: titles("contexto"),
    Role.IMPACT: titles("impacto, consequências, impacto nos usuários, impacto nos clientes"),
    Role.TIMELINE: titles("linha do tempo, cronologia, linha temporal, cronologia dos eventos"),
    Role.ROOT_CAUSE: titles(
        """
        causa, causas, causa raiz, causa-raiz, causas raiz, análise de causa raiz,
        análise da causa raiz
        """
    ),
    Role.CONTRIBUTING: titles("fatores contribuintes, fatores que contribuíram"),
    Role.TRIGGER: titles("gatilho"),
    Role.FIVE_WHYS: titles("cinco porquês, 5 porquês, os cinco porquês, os 5 porquês"),
    Role.DETECTION: titles("detecção, deteção"),
    Role.RESPONSE: titles("resposta, resposta ao incidente"),
    Role.RESOLUTION: titles("resolução, solução, recuperação, mitigação, correção"),
    Role.COMMUNICATION: titles("comunicação"),
    Role.METRICS: titles("métricas"),
    Role.ACTIONS: titles(
        """
        ações, itens de ação, plano de ação, próximos passos, ações corretivas, tarefas,
        recomendações
        """
    ),
    Role.PREVENTION: titles("prevenção, ações preventivas"),
    Role.LESSONS: titles("lições aprendidas, lições, aprendizados, conclusão, conclusões"),
    Role.WELL: titles(
        """
        o que deu certo, o que correu bem, o que funcionou bem, o que funcionou
        """
    ),
    Role.WRONG: titles(
        """
        o que deu errado, o que correu mal, o que não funcionou, o que pode melhorar,
        pontos de melhoria
        """
    ),
    Role.LUCKY: titles("onde tivemos sorte"),
    Role.ATTENDEES: titles("participantes"),
    Role.APPENDIX: titles("apêndice, anexo, anexos, referências"),
    Role.RELATED_INCIDENTS: titles("incidentes relacionados, incidentes semelhantes"),
}
"""Headings and bold labels that open a section."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: titles("título"),
    Key.DATE: titles("data do incidente"),
    Key.STARTED: titles("início, hora de início, começo"),
    Key.DETECTED: titles("detectado, detectado em"),
    Key.RESOLVED: titles("fim, hora de término, término, resolvido, resolvido em"),
    Key.DURATION: titles("duração"),
    Key.DOWNTIME: titles("tempo de inatividade, indisponibilidade"),
    Key.SEVERITY: titles("severidade, gravidade"),
    Key.STATUS: titles("situação, estado"),
    Key.AUTHOR: titles("autor, autores, autora, escrito por"),
    Key.REPORT_DATE: titles("data do relatório, publicado em"),
    Key.REVIEWED_BY: titles("revisado por, aprovado por"),
    Key.SERVICES: titles("serviços afetados"),
    Key.PARTICIPANTS: titles("participantes"),
}
"""Labels of fields."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.TIME: titles("hora, horário, quando, data e hora"),
    Column.EVENT: titles("evento, descrição, o que, acontecimento"),
    Column.DONE: titles("ação, ação tomada"),
    Column.BY_WHOM: titles("quem, por quem"),
    Column.NUMBER: titles("número"),
    Column.ACTION: titles("ação, tarefa, descrição, o que, item de ação"),
    Column.OWNER: titles("responsável, dono, quem"),
    Column.PRIORITY: titles("prioridade"),
    Column.DUE: titles("prazo, data limite, vencimento"),
    Column.STATUS: titles("situação, estado"),
    Column.TYPE: titles("tipo, categoria"),
    Column.TRACKING: titles("ticket, link"),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""
