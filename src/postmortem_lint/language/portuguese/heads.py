"""The words that Portuguese titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.label_words import LabelWords
from postmortem_lint.language.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "resumo sumario sintese",
        Role.IMPACT: "impacto impactos consequencia consequencias",
        Role.TIMELINE: "cronologia linha_do_tempo",
        Role.ROOT_CAUSE: "causa causas origem motivo",
        Role.TRIGGER: "gatilho desencadeador",
        Role.DETECTION: "deteccao",
        Role.RESOLUTION: "resolucao mitigacao recuperacao remediacao",
        Role.PREVENTION: "prevencao",
        Role.LESSONS: "licao licoes aprendizado aprendizados",
    },
    described=(
        Described(Role.CONTRIBUTING, "contribuinte contribuintes contributivo contributivos",
                  "fator fatores causa causas"),
        Described(Role.ACTIONS, "corretiva corretivas preventiva preventivas acompanhamento "
                  "pendente pendentes proximo proximos futura futuras seguimento",
                  "acao acoes medida medidas passo passos tarefa tarefas"),
    ),
    carriers="analise descricao detalhe detalhes explicacao avaliacao lista identificacao "
    "alcance",
    of="de do da dos das sobre em no na para por com durante",
    articles="o a os as um uma nosso nossa este esta",
    joiners="e ou",
    foreign="outro outra outros outras relacionado relacionados semelhante semelhantes anterior "
    "anteriores possivel possiveis potencial exemplo modelo sem nao nenhum nenhuma",
    questions=(
        Question(Role.IMPACT, "quem que", "afetado afetados afetou"),
        Question(Role.ROOT_CAUSE, "por", "que_aconteceu que_ocorreu que_falhou"),
        Question(Role.DETECTION, "como", "detectado detectamos descobrimos"),
        Question(Role.RESOLUTION, "como", "resolvido resolvemos corrigido corrigimos"),
        Question(Role.LESSONS, "o que", "aprendemos"),
        Question(Role.ACTIONS, "como o que", "evitar evitaremos faremos prevenir"),
        Question(Role.SUMMARY, "o que", "aconteceu ocorreu houve"),
    ),
    head_first=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incidente falha problema queda interrupcao indisponibilidade pane",
    mending="reparo correcao solucao recuperacao restauracao",
    review="retrospectiva retro revisao postmortem",
    events={
        Key.STARTED: "inicio comeco iniciado",
        Key.DETECTED: "detectado detectada descoberto descoberta percebido percebida",
        Key.MITIGATED: "mitigado mitigada contido contida",
        Key.RESOLVED: "fim resolvido resolvida restabelecido restabelecida corrigido corrigida",
        Key.DURATION: "duracao",
    },
    bounds={
        Key.STARTED: "desde",
        Key.DETECTED: "notificado reportado",
        Key.RESOLVED: "ate terminado encerrado",
        Key.DATE: "data dia",
    },
    finished="concluida concluido terminada terminado finalizada",
    held="realizada feita data dia",
    fillers="o a os as de do da em no na as hora",
)
