"""Portuguese titles of sections, fields and columns, in normal form (see `headings.normal`)."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: (
        "metadado", "informacoe gerais", "informacoe basica", "dado do incidente", "dado gerais",
        "informacoe do incidente", "ficha do incidente", "informacoe chave", "data e hora",
    ),
    Role.SUMMARY: (
        "resumo", "resumo executivo", "resumo do incidente", "sumario", "sumario executivo",
        "sumario do incidente", "descricao", "descricao geral", "descricao do incidente",
        "descricao do problema", "descricao breve", "visao geral", "visao geral do incidente",
        "o que aconteceu", "o que ocorreu", "o incidente", "incidente", "o problema", "problema",
        "sintese", "em resumo", "descricao resumida",
    ),
    Role.BACKGROUND: (
        "contexto", "historico do sistema", "antecedente", "contexto tecnico",
        "informacoe de contexto",
    ),
    Role.NARRATIVE: (
        "narrativa", "relato", "relato do incidente", "detalhe", "narrativa do incidente",
    ),
    Role.IMPACT: (
        "impacto", "impacto do incidente", "impacto nos usuario", "impacto ao usuario",
        "impacto nos cliente", "impacto ao cliente", "impacto no cliente", "impacto para o cliente",
        "analise de impacto", "avaliacao do impacto", "avaliacao de impacto", "consequencia",
        "efeito", "dano", "prejuizo", "alcance do impacto", "quem foi afetado",
        "impacto para os usuario", "impacto nos utilizadore",
    ),
    Role.USERS_AFFECTED: (
        "usuario afetado", "cliente afetado", "utilizadore afetado", "usuario impactado",
        "cliente impactado",
    ),
    Role.SERVICES_AFFECTED: (
        "servico afetado", "sistema afetado", "componente afetado", "servico impactado",
        "sistema impactado", "produto afetado",
    ),
    Role.BUSINESS_IMPACT: (
        "impacto no negocio", "impacto de negocio", "impacto financeiro", "impacto nos negocio",
        "custo", "metrica de negocio",
    ),
    Role.TIMELINE: (
        "linha do tempo", "linha do tempo do incidente", "linha do tempo dos evento",
        "linha temporal", "cronologia", "cronologia do incidente", "cronologia dos evento",
        "sequencia de evento", "sequencia dos evento", "registro de evento", "historico",
        "historico do incidente", "historico de evento", "linha de tempo", "cronologia detalhada",
        "ordem dos evento", "cronologia dos fato", "cronologia de evento",
        "linha do tempo detalhada",
    ),
    Role.KEY_EVENTS: (
        "evento chave", "principais evento", "data importante", "marco", "momento chave",
        "horario importante",
    ),
    Role.ROOT_CAUSE: (
        "causa raiz", "causa raize", "analise de causa raiz", "analise da causa raiz",
        "analise de causa", "analise causal", "causa", "a causa", "causa principal", "origem",
        "origem do problema", "por que aconteceu", "por que ocorreu", "causa fundamental",
        "causa do incidente", "causa direta", "causa raiz e fatore contribuinte", "causa primaria",
        "o que causou o incidente",
    ),
    Role.FAULT: ("falha", "defeito"),
    Role.CONTRIBUTING: (
        "fatore contribuinte", "fatore que contribuiram", "causa contribuinte", "fatore agravante",
        "causa secundaria", "outro fatore", "fatore contributivo", "fatore de contribuicao",
    ),
    Role.TRIGGER: (
        "gatilho", "evento desencadeador", "desencadeador", "evento gatilho", "o que desencadeou",
        "fator desencadeante",
    ),
    Role.FIVE_WHYS: (
        "5 porque", "cinco porque", "os 5 porque", "os cinco porque", "por que",
        "analise dos 5 porque", "tecnica dos 5 porque",
    ),
    Role.DETECTION: (
        "deteccao", "detecao", "deteccao do incidente", "como foi detectado",
        "como o incidente foi detectado", "como detectamo", "descoberta",
        "identificacao do problema", "deteccao e alerta", "como descobrimo", "como soubemo",
        "como ficamo sabendo", "como demo por isso",
    ),
    Role.HOW_DETECTED: ("metodo de deteccao", "forma de deteccao", "como nos detectamo"),
    Role.ALERT_DETAILS: ("detalhe do alerta", "alerta"),
    Role.DETECTION_QUALITY: ("qualidade da deteccao", "avaliacao da deteccao"),
    Role.RESPONSE: (
        "resposta", "resposta ao incidente", "reacao", "gestao do incidente",
        "tratamento do incidente", "nossa resposta", "atendimento", "como respondemo",
        "gerenciamento do incidente", "investigacao",
    ),
    Role.IMMEDIATE_ACTIONS: (
        "acoe imediata", "medida imediata", "acoe tomada", "acoe realizada", "medida tomada",
        "o que fizemo", "o que foi feito", "acoe executada", "medida adotada",
    ),
    Role.RESOLUTION: (
        "resolucao", "solucao", "resolucao do incidente", "recuperacao", "mitigacao",
        "mitigacao e resolucao", "resolucao e recuperacao", "restauracao", "restauracao do servico",
        "restabelecimento", "correcao", "correcoe", "solucao aplicada", "remediacao",
        "como foi resolvido", "reparo", "correcao aplicada", "como resolvemo", "a solucao",
        "contencao",
    ),
    Role.SHORT_TERM_FIX: (
        "solucao temporaria", "solucao provisoria", "correcao temporaria", "solucao de contorno",
        "solucao de curto prazo", "contorno", "correcao de curto prazo",
    ),
    Role.LONG_TERM_FIX: (
        "solucao definitiva", "solucao permanente", "correcao definitiva", "correcao permanente",
        "solucao de longo prazo", "correcao de longo prazo",
    ),
    Role.COMMUNICATION: ("comunicacao", "comunicacoe", "plano de comunicacao"),
    Role.INTERNAL_COMMUNICATION: ("comunicacao interna", "comunicacoe interna"),
    Role.EXTERNAL_COMMUNICATION: (
        "comunicacao externa", "comunicacoe externa", "comunicacao com cliente",
        "comunicacao com os cliente", "comunicacao ao cliente", "comunicacao publica",
    ),
    Role.METRICS: (
        "metrica", "indicadore", "metrica principais", "estatistica", "numero",
        "metrica do incidente", "principais metrica",
    ),
    Role.RESPONSE_TIMES: ("tempo de resposta", "tempo"),
    Role.AVAILABILITY: ("disponibilidade", "orcamento de erro", "impacto no sla"),
    Role.ERROR_RATE: ("taxa de erro", "erro"),
    Role.ACTIONS: (
        "acoe corretiva", "acoe", "iten de acao", "ponto de acao", "plano de acao", "acoe a tomar",
        "acoe de acompanhamento", "acompanhamento", "proximo passo", "proxima acoe",
        "medida corretiva", "medida preventiva", "acoe preventiva", "acoe corretiva e preventiva",
        "recomendacoe", "tarefa", "pendencia", "melhoria", "plano de melhoria", "acoe de melhoria",
        "lista de acoe", "acoe pendente", "acoe futura", "iten de acompanhamento",
        "acoe de longo prazo", "acoe de curto prazo", "acoe de prevencao",
        "medida corretiva e preventiva", "a fazer", "encaminhamento", "acoe planejada",
    ),
    Role.PREVENTION: (
        "prevencao", "prevencao de recorrencia", "como evitar que se repita",
        "como evitar que aconteca novamente", "evitar reincidencia", "prevencao de reincidencia",
        "como evitar a recorrencia",
    ),
    Role.LESSONS: (
        "licoe aprendida", "licoe", "aprendizado", "o que aprendemo", "conclusao", "conclusoe",
        "aprendizagen", "retrospectiva", "reflexoe", "principais aprendizado",
        "resultado e licoe aprendida", "o que nos aprendemo",
    ),
    Role.WELL: (
        "o que deu certo", "o que correu bem", "o que funcionou bem", "o que funcionou",
        "o que foi bem", "ponto positivo", "aspecto positivo", "o que fizemo bem", "o que saiu bem",
        "positivo", "ponto forte",
    ),
    Role.WRONG: (
        "o que deu errado", "o que correu mal", "o que nao funcionou", "o que nao funcionou bem",
        "o que nao deu certo", "o que falhou", "o que pode melhorar", "o que pode ser melhorado",
        "o que podemo melhorar", "o que poderia melhorar", "o que poderia ser melhorado",
        "o que poderia ter sido melhor", "ponto de melhoria", "oportunidade de melhoria",
        "ponto negativo", "aspecto negativo", "a melhorar", "area de melhoria",
        "o que correu meno bem", "o que saiu mal", "ponto a melhorar", "o que nao correu bem",
    ),
    Role.LUCKY: (
        "onde tivemo sorte", "em que tivemo sorte", "sorte", "tivemo sorte", "golpe de sorte",
    ),
    Role.ATTENDEES: (
        "participante", "envolvido", "pessoa envolvida", "equipe envolvida", "presente", "papeis",
    ),
    Role.APPENDIX: (
        "anexo", "apendice", "referencia", "link uteis", "recurso", "evidencia",
        "informacoe adicionais", "glossario", "nota", "captura de tela", "material de apoio",
        "evidencia anexa", "observacoe",
    ),
    Role.RELATED_INCIDENTS: (
        "incidente relacionado", "incidente semelhante", "incidente similare",
        "incidente anteriore",
    ),
    Role.RELATED_DOCUMENTS: ("documento relacionado", "documentacao", "documentacao relacionada"),
    Role.COMMANDS: ("comando", "comando executado", "comando utilizado"),
}  # fmt: skip

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: ("titulo", "titulo do incidente", "nome do incidente", "assunto"),
    Key.DATE: ("data", "data do incidente", "dia", "data do evento", "data da ocorrencia"),
    Key.STARTED: (
        "inicio", "inicio do incidente", "hora de inicio", "horario de inicio", "data de inicio",
        "comeco", "comecou", "iniciado", "iniciado em", "hora do incidente",
        "data e hora de inicio", "inicio do impacto", "data and hora de inicio",
        "data and hora inicio", "ocorrido em", "horario do incidente", "inicio da interrupcao",
        "hora inicio", "data e hora do incidente",
    ),
    Key.DETECTED: (
        "detectado", "detectado em", "detectado as", "hora da deteccao", "horario da deteccao",
        "data da deteccao", "hora de deteccao", "descoberto", "descoberto em", "relatado em",
        "reportado em", "data de deteccao", "identificado as", "horario de deteccao",
    ),
    Key.ACKNOWLEDGED: (
        "reconhecido", "reconhecido as", "confirmado", "confirmado as", "reconhecido em",
    ),
    Key.DECLARED: ("declarado", "declarado as", "incidente declarado", "incidente declarado as"),
    Key.MITIGATED: (
        "mitigado", "mitigado as", "contido", "contido as", "mitigado em", "hora da mitigacao",
    ),
    Key.RESOLVED: (
        "fim", "fim do incidente", "hora de termino", "horario de termino", "data de termino",
        "termino", "hora do fim", "resolvido", "resolvido em", "resolvido as", "hora da resolucao",
        "horario da resolucao", "data da resolucao", "encerrado", "encerrado em", "encerramento",
        "restaurado", "restaurado as", "restabelecido", "data e hora de termino", "fim do impacto",
        "data and hora de fim", "data and hora fim", "horario de resolucao", "normalizado",
        "data and hora de termino", "normalizado as", "hora de fim", "recuperado",
    ),
    Key.DURATION: (
        "quanto tempo", "quanto durou",
        "duracao", "duracao total", "duracao do incidente", "duracao do impacto", "tempo total",
        "duracao da interrupcao",
    ),
    Key.RESPONSE_DURATION: ("duracao da resposta", "tempo de atendimento"),
    Key.SEVERITY: (
        "severidade", "gravidade", "nivel de severidade", "criticidade", "nivel de gravidade",
        "nivel de criticidade",
    ),
    Key.STATUS: (
        "estado", "situacao", "situacao atual", "status atual", "estado atual",
        "status do incidente",
    ),
    Key.AUTHOR: (
        "autor", "autora", "autore", "escrito por", "redigido por", "elaborado por",
        "preparado por", "criado por", "responsavel pelo documento", "relator",
    ),
    Key.REPORT_DATE: (
        "data do relatorio", "data de publicacao", "publicado em", "data de criacao", "criado em",
        "data de elaboracao", "data do documento", "elaborado em", "data do postmortem",
    ),
    Key.LAST_UPDATED: (
        "ultima atualizacao", "ultima modificacao", "ultima alteracao", "ultima revisao",
        "atualizado", "atualizado em", "modificado em", "data de atualizacao",
        "data da ultima atualizacao", "ultima atualizacao em",
    ),
    Key.REVIEW_STATUS: (
        "status da revisao", "estado da revisao", "status de aprovacao", "situacao da revisao",
    ),
    Key.REVIEWED_BY: (
        "revisado por", "aprovado por", "revisor", "revisore", "revisora", "validado por",
        "revisto por",
    ),
    Key.REVIEW_DATE: (
        "data da revisao", "data de revisao", "revisado em", "data de aprovacao", "aprovado em",
        "data da aprovacao",
    ),
    Key.INCIDENT_ID: (
        "id do incidente", "identificador", "numero do incidente", "codigo do incidente",
        "id de incidente", "numero do chamado", "chamado", "numero do ticket",
        "identificacao do incidente",
    ),
    Key.SCOPE: ("escopo", "abrangencia", "alcance", "extensao", "ambito"),
    Key.AFFECTED_COUNT: (
        "usuario afetado", "cliente afetado", "numero de usuario afetado",
        "numero de cliente afetado", "quantidade de usuario afetado",
        "quantidade de cliente afetado", "usuario impactado", "utilizadore afetado",
        "requisicoe afetada", "numero de utilizadore afetado",
    ),
    Key.AFFECTED_DURATION: (
        "duracao para os usuario", "duracao para os cliente", "duracao do impacto ao cliente",
    ),
    Key.REVENUE_LOST: (
        "perda de receita", "receita perdida", "perda financeira", "custo", "custo estimado",
        "prejuizo", "prejuizo estimado", "perda estimada", "impacto financeiro",
    ),
    Key.SLA_BREACH: (
        "violacao de sla", "violacao do sla", "sla violado", "quebra de sla", "violacao de slo",
        "descumprimento do sla", "quebra do sla", "descumprimento de sla",
    ),
    Key.COMPLAINTS: (
        "reclamacoe", "reclamacoe de cliente", "chamado de suporte", "ticket de suporte",
        "numero de reclamacoe",
    ),
    Key.REPUTATION: ("reputacao", "imagem", "dano a reputacao", "impacto na reputacao"),
    Key.SERVICES: (
        "servico afetado", "sistema afetado", "servico", "componente afetado", "servico impactado",
        "sistema impactado",
    ),
    Key.WHAT_BROKE: ("o que quebrou", "o que parou de funcionar"),
    Key.WHY_IT_BROKE: ("por que falhou", "por que quebrou"),
    Key.TRIGGERED_BY: (
        "desencadeado por", "gatilho", "provocado por", "causado por", "evento desencadeador",
    ),
    Key.CONTRIBUTING_FACTORS: ("fatore contribuinte", "fator contribuinte", "fatore agravante"),
    Key.DETECTED_BY: (
        "detectado por", "descoberto por", "reportado por", "relatado por", "metodo de deteccao",
        "deteccao", "como foi detectado", "forma de deteccao", "identificado por",
        "fonte de deteccao", "informado por",
    ),
    Key.ALERT_NAME: ("alerta", "nome do alerta", "alarme"),
    Key.ALERT_TIME: (
        "hora do alerta", "horario do alerta", "alerta disparado as", "primeiro alerta",
        "alerta as", "alerta disparado",
    ),
    Key.TIME_TO_DETECT: (
        "tempo de deteccao", "tempo ate a deteccao", "tempo para detectar", "tempo para deteccao",
        "tempo medio de deteccao",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "tempo de reconhecimento", "tempo ate o reconhecimento", "tempo de resposta",
        "tempo de reacao", "tempo para reconhecimento",
    ),
    Key.TIME_TO_TRIAGE: ("tempo de triagem",),
    Key.TIME_TO_IDENTIFY: (
        "tempo de identificacao", "tempo de diagnostico", "tempo ate a causa raiz",
        "tempo para identificar a causa", "tempo ate identificar a causa", "tempo para diagnostico",
    ),
    Key.TIME_TO_MITIGATE: (
        "tempo de mitigacao", "tempo ate a mitigacao", "tempo para mitigar", "tempo para mitigacao",
    ),
    Key.TIME_TO_REPAIR: ("tempo de reparo", "tempo medio de reparo", "tempo para correcao"),
    Key.TIME_TO_RESOLVE: (
        "tempo de resolucao", "tempo ate a resolucao", "tempo de recuperacao",
        "tempo para resolver", "tempo para resolucao", "tempo medio de recuperacao",
        "tempo medio de resolucao", "tempo de restauracao", "tempo ate a recuperacao",
        "tempo de solucao",
    ),
    Key.WENT_WELL: ("bom",),
    Key.TO_IMPROVE: ("para melhorar",),
    Key.CHANNEL: ("canal", "canal do slack", "canal do incidente"),
    Key.PARTICIPANTS: (
        "participante", "envolvido", "pessoa envolvida", "plantao", "equipe de plantao",
        "plantonista",
    ),
    Key.UPDATE_CADENCE: ("frequencia de atualizacao",),
    Key.STATUS_PAGE: ("pagina de status", "pagina de estado"),
    Key.CUSTOMER_EMAIL: ("e mail ao cliente", "e mail para cliente", "email ao cliente"),
    Key.SOCIAL_MEDIA: ("rede sociais", "midia sociais"),
    Key.UPTIME_TARGET: (
        "meta de disponibilidade", "objetivo de disponibilidade", "disponibilidade alvo",
        "disponibilidade acordada",
    ),
    Key.DOWNTIME: (
        "tempo de inatividade", "tempo de indisponibilidade", "indisponibilidade",
        "tempo fora do ar", "tempo total de inatividade", "tempo parado", "indisponibilidade total",
        "tempo total fora do ar",
    ),
    Key.NORMAL_ERROR_RATE: ("taxa de erro normal", "taxa normal de erro"),
    Key.INCIDENT_ERROR_RATE: (
        "taxa de erro", "taxa de erro durante o incidente", "durante o incidente",
    ),
    Key.PEAK_ERRORS: ("numero de erro", "quantidade de erro", "pico de erro"),
}  # fmt: skip

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DAY: ("dia",),
    Column.DATE: ("data",),
    Column.TIME: (
        "hora", "horario", "tempo", "marca de tempo", "quando", "data e hora", "data and hora",
        "momento", "carimbo de data and hora", "inicio", "data and horario",
    ),
    Column.EVENT: (
        "evento", "descricao", "o que", "ocorrencia", "detalhe", "comentario", "o que aconteceu",
        "fato", "acontecimento", "observacao", "observacoe", "evento and acao",
    ),
    Column.DONE: ("acao", "acao tomada", "medida", "resposta", "acao realizada"),
    Column.BY_WHOM: ("por", "por quem", "quem", "pessoa", "autor", "ator", "nome", "responsavel"),
    Column.NUMBER: ("n", "no", "num", "numero"),
    Column.ACTION: (
        "acao", "tarefa", "medida", "o que", "descricao", "acao corretiva", "recomendacao", "passo",
        "melhoria", "atividade", "item de acao", "acao preventiva", "detalhe", "pendencia", "item",
    ),
    Column.OWNER: (
        "responsavel", "responsaveis", "dono", "proprietario", "quem", "atribuido a",
        "atribuido para", "atribuido", "encarregado", "equipe", "pessoa responsavel", "dona",
        "time responsavel", "equipe responsavel", "equipa", "a cargo de",
    ),
    Column.PRIORITY: ("prioridade", "urgencia", "importancia"),
    Column.DUE: (
        "prazo", "data limite", "vencimento", "data de vencimento", "data alvo", "data de entrega",
        "data", "ate quando", "quando", "data prevista", "entrega", "prazo final", "ate",
        "data de conclusao",
    ),
    Column.STATUS: (
        "estado", "situacao", "progresso", "andamento", "feito", "concluido", "resultado",
    ),
    Column.TYPE: ("tipo", "tipo de acao", "categoria", "classe", "area"),
    Column.TRACKING: ("acompanhamento", "referencia", "chamado", "numero do ticket", "link"),
    Column.SOURCE: ("fonte", "evidencia", "fonte de dado"),
}  # fmt: skip

MILESTONES: dict[Key, tuple[str, ...]] = {
    Key.STARTED: (
        "início do incidente", "início da interrupção", "início da falha", "início do impacto",
        "incidente começa", "começa o incidente", "primeiros erros", "primeiro erro",
        "para de responder", "parou de responder", "fica fora do ar", "ficou fora do ar", "cai",
        "caiu", "começa a falhar", "começam a falhar", "começou a falhar", "aumento de erros",
        "fica indisponível", "ficou indisponível",
    ),
    Key.DETECTED: (
        "alerta", "alertas", "alerta disparado", "dispara o alerta", "primeiro alerta", "detectado",
        "detectada", "detecção", "é detectado", "detecta", "relatado", "relatam", "reportado",
        "reporta", "reportam", "informam", "descoberto", "notificado", "clientes relatam",
    ),
    Key.ACKNOWLEDGED: (
        "reconhece o alerta", "alerta reconhecido", "confirma o alerta", "assume o alerta",
        "reconhecido", "atende o alerta",
    ),
    Key.DECLARED: (
        "incidente declarado", "declara o incidente", "declara incidente", "incidente aberto",
        "abertura do incidente",
    ),
    Key.MITIGATED: (
        "mitigado", "mitigada", "mitigação aplicada", "contido", "reversão concluída",
        "reversão aplicada", "rollback concluído", "rollback aplicado", "correção implantada",
        "correção aplicada", "solução de contorno aplicada", "erros diminuem",
    ),
    Key.RESOLVED: (
        "incidente resolvido", "incidente encerrado", "problema resolvido", "resolvido",
        "resolvida", "resolução", "fim do incidente", "fim da interrupção", "fim da falha",
        "fim do impacto", "serviço restabelecido", "serviço restaurado", "restabelecido",
        "serviço normalizado", "normalizado", "recuperação total", "volta ao normal",
        "voltou ao normal", "voltam ao normal",
    ),
}  # fmt: skip
"""Words inside the text of an entry, as they are written, in lower case."""

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DURATION: ("duração total", "duração do incidente"),
    Key.TIME_TO_DETECT: ("tempo de detecção", "incidente detectado", "problema detectado"),
    Key.TIME_TO_ACKNOWLEDGE: ("tempo de reconhecimento", "alerta reconhecido"),
    Key.TIME_TO_IDENTIFY: ("causa raiz identificada", "causa identificada", "causa encontrada"),
    Key.TIME_TO_RESOLVE: (
        "tempo de resolução", "tempo de recuperação", "incidente resolvido", "problema resolvido",
    ),
    Key.DOWNTIME: ("tempo de inatividade", "tempo de indisponibilidade", "tempo fora do ar"),
}  # fmt: skip
"""Words right before a length of time that say what it measures."""
