"""The words that Portuguese titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "resumo sumario sintese",
        Role.IMPACT: "impacto consequencia",
        Role.TIMELINE: "cronologia linha_do_tempo",
        Role.ROOT_CAUSE: "causa origem motivo",
        Role.TRIGGER: "gatilho desencadeador",
        Role.DETECTION: "deteccao",
        Role.RESOLUTION: "resolucao mitigacao recuperacao remediacao",
        Role.PREVENTION: "prevencao",
        Role.LESSONS: "licao licoe aprendizado",
    },
    described=(
        Described(Role.CONTRIBUTING, "contribuinte contributivo",
                  "fator fatore causa"),
        Described(Role.ACTIONS, "corretiva preventiva acompanhamento "
                  "pendente proximo futura seguimento",
                  "acao acoe medida passo tarefa"),
        Described(Role.ACTIONS, "prevencao correcao melhoria", "acao acoe medida tarefa"),
        Described(Role.ACTIONS, "acao acoe melhoria", "plano"),
        Described(Role.IMPACT, "cliente usuario negocio servico passageiro publico", "efeito"),
        Described(Role.SUMMARY, "breve palavra frase linha", "em"),
        Described(Role.TIMELINE, "hora minuto", "hora minuto"),
        Described(Role.TIMELINE, "evento fato acontecimento noite tarde dia manha",
                  "sequencia sucessao ordem relato"),
    ),
    carriers="analise descricao detalhe explicacao avaliacao lista identificacao "
    "alcance",
    of="de do da dos das sobre em no na para por com durante",
    articles="o a os as um uma nosso nossa este esta",
    joiners="e ou",
    foreign="outro outra relacionado semelhante anterior "
    "anteriore possivel possiveis potencial exemplo modelo sem nao nenhum nenhuma",
    questions=(
        Question(Role.IMPACT, "quem que", "afetado afetou"),
        Question(Role.ROOT_CAUSE, "por", "que_aconteceu que_ocorreu que_falhou que_se que_nao "
                 "que_parou que_caiu que_deixou"),
        Question(Role.DETECTION, "como", "detectado detectamo descobrimo"),
        Question(Role.RESOLUTION, "como", "resolvido resolvemo corrigido corrigimo"),
        Question(Role.LESSONS, "o que", "aprendemo"),
        Question(Role.ACTIONS, "como o que",
                 "evitar evitaremo faremo fazer mudar mudaremo prevenir"),
        Question(Role.SUMMARY, "o que", "aconteceu ocorreu houve"),
    ),
    head_first=True,
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="incidente falha problema queda interrupcao indisponibilidade pane",
    mending="reparo correcao solucao recuperacao restauracao",
    review="retrospectiva retro revisao postmortem",
    events={
        Key.DATE: "quando",
        Key.STARTED: "quebrou quebrado quebrada caiu falhou inicio comeco iniciado",
        Key.DETECTED: "detectado detectada descoberto descoberta percebido percebida deteccao",
        Key.MITIGATED: "mitigado mitigada contido contida mitigacao contencao",
        Key.RESOLVED: "consertado consertada reparado reparada arrumado "
        "fim resolvido resolvida restabelecido restabelecida corrigido corrigida "
        "resolucao solucao recuperacao",
        Key.DURATION: "quanto quanto_tempo duracao",
    },
    bounds={
        Key.STARTED: "ocorrido ocorreu desde",
        Key.DETECTED: "notificado reportado",
        Key.RESOLVED: "ate terminado encerrado",
        Key.DATE: "data dia",
    },
    finished="concluida concluido terminada terminado finalizada",
    held="em a realizada feita data dia",
    after="apos po posterior depois",
    first="primeiro primeira",
    faults="erro requisicao pedido resposta errada errado sintoma",
    fillers="tempo durou foi que teve qual total o a os as de do da em no na as hora",
    report="relatorio documento ata",
    itself="nota texto analise",
    editions="versao",
    written="redigido redigida redigiu elaborado elaborou escrito escreveu redacao",
    signing="por e",
    askers="quem como",
    checked="visto revisado revisada revisou aprovou validou revisto revista "
    "aprovado aprovada aprovacao validado validada verificado aceito aceite discutido",
    levels="gravidade severidade nivel classe categoria prioridade classificacao criticidade",
    states="estado situacao status",
    now="atual",
    spans="janela periodo",
    published="publicado publicada publicacao enviado divulgado partilhado compartilhado",
)
