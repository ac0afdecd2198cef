"""Portuguese verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening


def _agreeing(*stems: str) -> tuple[str, ...]:
    """Participles with the endings of both genders and numbers."""
    return tuple(stem + end for stem in stems for end in ("o", "a", "os", "as"))


CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: (
            "começou", "iniciou", "começaram", "iniciaram", "surgiu", "surgiram", "teve início",
            *_agreeing("começad", "iniciad", "surgid"),
        ),
        Happening.FAIL: (
            "falhou", "falharam", "caiu", "caíram", "parou de", "pararam de", "deixou de",
            "deixaram de", "travou", "travaram", "colapsou", "quebrou", "quebraram", "morreu",
            "falhado", "degradou", "desabou",
        ),
        Happening.LAST: (
            "durou", "persistiu", "durado", "continuou", "prolongou", "persistiram", "duraram",
            "prolongado", "estendeu",
        ),
        Happening.ALERT: (
            "alertou", "disparou", "soou", "avisou", "acionou", "alertaram", "dispararam",
            "soaram", "tocou", "tocaram", "apitou", "acordou", "acionaram",
            *_agreeing("alertad", "disparad", "avisad", "acionad"),
        ),
        Happening.NOTICE: (
            "detectou", "percebeu", "descobriu", "notou", "detectamos", "percebemos", "notamos",
            "detectaram", "detetou", "detetámos", "perceberam", "descobriram", "descobrimos",
            "notaram", "observou", "observamos", "constatou", "constatamos", "deu conta",
            "demos conta", "deram conta", "apercebeu", "apercebemos", "reparou",
            *_agreeing(
                "detectad", "percebid", "descobert", "notad", "detetad", "observad", "constatad",
            ),
        ),
        Happening.ACKNOWLEDGE: (
            "reconheceu", "assumiu", "reconheceram", "assumiram", "acusou recebimento",
            *_agreeing("reconhecid", "assumid"),
        ),
        Happening.DECLARE: ("declarou", "declaramos", "declararam", *_agreeing("declarad")),
        Happening.FIND_CAUSE: (
            "encontrou", "identificou", "achou", "encontramos", "identificamos", "encontraram",
            "identificaram", "localizou", "localizamos", "determinou", "determinamos",
            "diagnosticou", "isolou", "achamos",
            *_agreeing(
                "encontrad", "identificad", "conhecid", "achad", "localizad", "determinad",
                "diagnosticad", "isolad", "esclarecid", "apurad",
            ),
        ),
        Happening.MITIGATE: (
            "mitigou", "conteve", "mitigamos", "mitigaram", "estabilizou", "estabilizamos",
            "aliviou", "atenuou", "contornou", "contornamos", "sob controle", "contivemos",
            *_agreeing(
                "mitigad", "contid", "estabilizad", "aliviad", "atenuad", "contornad", "controlad",
            ),
        ),
        Happening.DEPLOY: (
            "implantou", "publicou", "implantamos", "implantaram", "instalou", "lançou", "liberou",
            "subiu para produção", "colocado em produção", "colocada em produção",
            *_agreeing("implantad", "publicad", "instalad", "lançad", "liberad"),
        ),
        Happening.UNDO: (
            "reverteu", "desfez", "revertemos", "reverteram", "desfizemos", "desfizeram",
            "restituiu", "voltou atrás", "voltamos atrás", "repôs",
            *_agreeing("revertid", "desfeit", "restituíd"),
        ),
        Happening.RESTART: (
            "reiniciou", "reiniciaram", "reiniciamos", "relançou", "religou", "religaram",
            *_agreeing("reiniciad", "relançad", "religad"),
        ),
        Happening.MEND: (
            "reparou", "corrigiu", "consertou", "substituiu", "trocou", "corrigimos", "corrigiram",
            "consertaram", "consertamos", "repararam", "trocaram", "trocamos", "substituíram",
            "remendou", "arrumou", "arrumaram",
            *_agreeing(
                "reparad", "corrigid", "consertad", "substituíd", "trocad", "arrumad", "remendad",
                "emendad",
            ),
        ),
        Happening.RESTORE: (
            "restabeleceu", "restaurou", "recuperou", "restabelecemos", "restabeleceram",
            "restauramos", "restauraram", "recuperamos", "recuperaram", "normalizou",
            "normalizaram", "voltou ao normal", "voltaram ao normal", "voltou à normalidade",
            "voltou a funcionar", "voltaram a funcionar", "voltou ao ar", "voltaram ao ar",
            "voltou a responder", "voltou a operar", "voltou a ficar disponível", "de volta ao ar",
            "de volta ao normal", "de novo no ar", "novamente no ar", "novamente disponível",
            "retomou", "retomaram",
            *_agreeing("restabelecid", "restaurad", "recuperad", "normalizad", "retomad"),
        ),
        Happening.RESOLVE: (
            "resolveu", "solucionou", "resolvemos", "resolveram", "solucionaram", "solucionamos",
            "sanou",
            *_agreeing("resolvid", "solucionad", "sanad"),
        ),
        Happening.END: (
            "terminou", "acabou", "encerrou", "cessou", "concluiu", "terminaram", "acabaram",
            "chegou ao fim", "cessaram",
            *_agreeing("terminad", "acabad", "encerrad", "cessad", "findad"),
        ),
    },
    nouns={
        Happening.BEGIN: ("início", "começo"),
        Happening.DEPLOY: ("implantação", "deploy", "release"),
        Happening.UNDO: ("reversão", "rollback", "revert", "rollbacks"),
        Happening.RESTART: ("reinício", "reinicialização", "reboot", "restart"),
        Happening.RESTORE: (
            "recuperação", "restabelecimento", "restauração", "normalização", "retomada",
            "restauro",
        ),
        Happening.RESOLVE: ("resolução",),
        Happening.NOTICE: ("detecção", "deteção", "descoberta"),
        Happening.ALERT: ("alerta", "alarme", "alertas"),
        Happening.MITIGATE: ("mitigação", "contenção", "estabilização"),
        Happening.END: ("fim", "término"),
        Happening.FIND_CAUSE: ("diagnóstico", "identificação"),
        Happening.ACKNOWLEDGE: ("reconhecimento",),
        Happening.DECLARE: ("declaração",),
        Happening.MEND: ("reparo", "conserto", "reparação"),
    },
    participle_ends=("ando", "endo", "indo"),
    mute_ends=("e",),
    being=(
        "foi", "foram", "era", "eram", "esteve", "estiveram", "estava", "estavam", "sido", "ficou",
        "ficaram", "é", "são", "está", "sendo", "seguia", "seguiam", "permaneceu", "permaneceram",
        "continuava", "estão", "estamos", "estivemos", "continuou",
    ),
    states=(
        "fora do ar", "fora de serviço", "indisponível", "indisponíveis", "inacessível",
        "desconectado", "parado", "parada", "inacessíveis", "inoperante", "inoperantes",
        "inutilizável", "sem serviço", "offline", "mudo", "muda", "morto", "morta", "caído",
        "caída", "desconectada", "fora de operação", "no chão", "parados", "paradas",
        "não disponível",
        *_agreeing("degradad", "interrompid", "bloquead", "paralisad", "travad"),
    ),
    healthy=(
        "estável", "estáveis", "normal", "disponível", "disponíveis", "aberto", "aberta", "verde",
        "ativo", "ativa", "pronto", "bem", "operacional", "operacionais", "funcional", "acessível",
        "acessíveis", "funcionando", "ativos", "ativas", "utilizável", "saudável", "saudáveis",
        "sadio", "correto", "correta", "ok", "abertos", "abertas", "prontos", "verdes",
        "tranquilo",
    ),
    beside_verbs=(
        "foi", "foram", "tem", "têm", "tinha", "tinham", "havia", "haviam", "sido", "esteve", "se",
        "completamente", "totalmente", "finalmente", "também", "já", "enfim", "só", "temos",
        "tínhamos", "nos", "plenamente", "definitivamente", "oficialmente", "era", "eram",
        "estava", "estavam", "estiveram", "ficou", "ficaram", "então", "logo", "depois",
    ),
    pasts=(
        "foi", "foram", "era", "eram", "esteve", "estiveram", "tinha", "tinham", "havia", "haviam",
        "fez", "houve", "teve", "deu", "viu", "chegou", "ficou", "ligou", "subiu", "baixou",
        "pôde", "puderam", "pudemos", "pôs", "puseram", "fizeram", "tiveram", "deram", "viram",
        "vimos", "veio", "vieram", "disse", "disseram", "soube", "soubemos", "souberam", "trouxe",
        "quis", "seguiu", "caiu", "fizemos", "tivemos", "estivemos",
    ),
    past_ends=(
        "tou", "nou", "rou", "lou", "dou", "ssou", "gou", "çou", "cou", "mou", "iou", "uou", "pou",
        "zou", "xou", "aram", "iram", "íram",
    ),
    adverb_ends=("mente",),
    incidents=("incidente", "ocorrência", "problema", "queda", "apagão", "sinistro", "avaria"),
    harms=(
        "interrupção", "degradação", "indisponibilidade", "falha", "pane", "impacto",
        "perturbação", "falhas", "degradações", "lentidão", "bloqueio", "interrupções",
        "paralisação", "parada",
    ),
    services=(
        "serviço", "serviços", "site", "sistema", "sistemas", "plataforma", "tudo", "web",
        "funcionamento", "operação", "página", "aplicação", "produção", "operações", "normalidade",
        "situação", "portal",
    ),
    affected=("usuários", "utilizadores", "clientes", "cliente", "membros", "pessoas", "ninguém"),
    watchers=(
        "alerta", "alertas", "alarme", "monitoramento", "monitoração", "plantão", "equipe",
        "alarmes", "monitoramentos", "monitorização", "painel", "operador", "operadora",
        "engenheiro", "engenheira", "vigilância", "sonda", "plantonista",
    ),
    causes=("causa", "raiz", "motivo", "origem", "razão", "verdadeira", "culpado", "gatilho"),
    starts=("início", "começo"),
    pronouns=("isso", "isto", "este", "ele", "ela"),
    speakers=("nós",),
    possessives=(
        "seu", "sua", "seus", "suas", "próprio", "própria", "cujo", "cuja", "dele", "dela",
        "deles",
    ),
    stretches=(
        "lacuna", "janela", "atraso", "período", "pausa",
    ),
    separate=("distintos", "distintas", "diferentes", "separados",),
    plain=(
        "o", "a", "os", "as", "um", "uma", "nosso", "nossa", "este", "esta", "todo", "toda",
        "todos", "todas", "total", "inteiro", "inteira", "completo", "completa", "se", "normal",
        "nossos", "nossas", "estes", "estas", "esse", "essa", "dito", "afetado", "afetada",
    ),
    wholes=(
        "todos", "todas", "todo", "toda", "todo mundo", "ambos", "ambas", "totalidade", "conjunto",
    ),
    narrowing=("para", "em", "no", "na", "nos", "nas"),
    denials=("não", "nunca", "ninguém", "nenhum", "nenhuma", "jamais"),
    unseen=("despercebido", "despercebida", "inadvertido", "inadvertida", "cegas"),
    unreal=(
        "se", "teria", "teriam", "tivesse", "tivessem", "seria", "poderia", "salvo", "deveriam",
        "poderiam", "seriam", "caso",
    ),
    not_once=(
        "não", "nunca", "ninguém", "nenhum", "nenhuma", "cada", "diário", "diária", "noturno",
        "noturna", "semanal", "normalmente", "habitualmente", "sempre", "costuma", "previsto",
        "prevista", "planejado", "planejada", "planeado", "planeada", "deve", "devia", "deveria",
        "pode", "será", "serão", "simulado", "simulação", "parcialmente", "gradualmente",
        "anunciada", "anunciado", "mensal", "costumam", "devem", "podem", "poderá", "terá",
        "estimado", "estimada", "programado", "programada", "ensaio", "progressivamente",
    ),
    planned=(
        "previsto", "prevista", "planejado", "planejada", "planeado", "planeada", "programado",
        "programada", "anunciado", "anunciada", "agendado", "agendada", "combinado", "combinada",
        "devia", "deveria", "simulado", "simulação", "ensaio",
    ),
    declaring=(
        "considerado", "considerada", "confirmado", "confirmada",
        "anunciado", "oficialmente",
    ),
    elsewhen=(
        "anterior", "anteriores", "passado", "passada", "comparação", "última", "semelhante",
        "prévio", "prévia",
    ),
    repeated=(
        "novo", "nova", "outra", "outro", "outros", "outras", "segunda", "segundo", "terceira",
        "dois", "duas", "vezes", "vez", "anterior", "último", "última", "próximo", "próxima",
        "similar", "semelhante", "também", "alguns", "algumas", "vários", "várias",
    ),
    part=(
        "primeiros", "primeiras", "últimos", "últimas", "próximos", "só", "apenas", "somente",
        "cada", "média", "adicionais", "outros", "outras", "mais", "menos", "meta", "objetivo",
    ),
    averages=("média",),
    mere=("só", "apenas", "somente"),
    sums=("no total", "ao todo", "em suma", "no conjunto"),
    lasting=("de", "das", "desde", "entre"),
    ranging=("de", "das", "desde"),
    until=("até",),
    since=("desde", "a partir de", "a partir das"),
    limits=("até", "antes", "por volta", "cerca"),
    during=("durante", "por"),
    equating=("isto é", "portanto", "ou seja", "no total", "ao todo"),
    in_time=("em", "após", "depois", "cabo", "fim"),
    amounting=(
        "foi de", "é de", "somou", "totalizou", "chegou a", "atingiu",
    ),
    taking=(
        "levou", "levamos", "durou", "demorou", "demoramos", "passaram", "passaram-se", "levaram",
        "demoraram", "custou", "exigiu", "precisou", "precisamos", "decorreram", "decorridos",
        "passados", "tomou",
    ),
    after=("depois", "após"),
    bounding=("antes", "depois", "tarde", "cedo", "por", "mais"),
    relatives=("que",),
    conjunctions=("e", "mas", "enquanto", "quando", "porque", "pois", "após"),
    prepositions=(
        "de", "do", "da", "dos", "das", "a", "à", "às", "ao", "aos", "em", "no", "na", "nos",
        "nas", "por", "pelo", "pela", "para", "com", "sobre", "desde", "até", "durante", "entre",
        "após", "antes", "depois", "sem", "graças",
    ),
    of=("de", "do", "da"),
    leaving=("de", "do", "da", "desde", "entre"),
    reaching=("a", "à", "ao", "até", "e"),
    arriving=(
        "veio", "chegou", "efetiva", "completa", "chegaram", "ocorreu", "aconteceu", "efetivo",
        "teve", "lugar", "deu",
    ),
    anew=("novo", "novamente"),
    managing=(
        "pôde", "podiam", "conseguiam", "conseguimos", "conseguiu", "conseguiram", "pudemos",
        "conseguirmos", "logramos", "puderam",
    ),
    length_nouns=("duração", "extensão"),
    time_nouns=("tempo", "prazo", "demora", "atraso"),
    firsts=("primeiro", "primeira", "primeiros", "primeiras"),
    faults=(
        "erro", "erros", "requisição", "sintoma", "requisições", "sintomas", "falha", "falhas",
        "anomalia", "timeout", "timeouts",
    ),
    irregular={
        "veio": ("vem", "vêm", "vindo", "vieram"),
        "pôs": ("põe", "põem", "posto", "posta", "puseram"),
        "fez": ("faz", "fazem", "feito", "feita", "fizeram"),
        "deu": ("dá", "dão", "dado", "dada", "deram"),
        "viu": ("vê", "veem", "visto", "vista", "viram"),
        "caiu": ("cai", "caem", "caído", "caíram"),
        "saiu": ("sai", "saem", "saído", "saíram"),
        "abriu": ("aberto", "aberta"),
        "escreveu": ("escrito", "escrita"),
        "voltou": ("volta", "voltam"),
        "perdeu": ("perde", "perdem", "perdido", "perdida"),
        "reverteu": ("reverte", "revertem", "revertido", "revertida"),
        "soube": ("sabe", "sabem", "sabido", "souberam"),
        "teve": ("tem", "têm", "tido", "tiveram"),
        "disse": ("diz", "dizem", "dito", "disseram"),
        "trouxe": ("traz", "trazem", "trazido"),
        "pôde": ("pode", "podem", "podido", "puderam"),
        "quis": ("quer", "querem"),
        "seguiu": ("segue", "seguem", "seguido"),
        "repôs": ("repõe", "repõem", "reposto", "reposta"),
        "desfez": ("desfaz", "desfazem", "desfeito", "desfeita"),
        "conteve": ("contém", "contêm", "contido", "contida"),
        "descobriu": ("descobre", "descobrem", "descoberto", "descoberta"),
        "resolveu": ("resolve", "resolvem"),
        "morreu": ("morre", "morrem", "morto", "morta"),
        "terminou": ("termina", "terminam"),
        "acabou": ("acaba", "acabam"),
        "encerrou": ("encerra", "encerram"),
        "começou": ("começa", "começam"),
        "iniciou": ("inicia", "iniciam"),
        "cessou": ("cessa", "cessam"),
        "recuperou": ("recupera", "recuperam"),
    },
    infinitives={
        Happening.NOTICE: (
            "detectar", "perceber", "notar", "descobrir", "detetar", "observar", "constatar",
            "dar conta", "dar-se conta", "nos darmos conta", "aperceber",
        ),
        Happening.ACKNOWLEDGE: ("reconhecer", "responder", "reagir", "assumir", "acusar"),
        Happening.FIND_CAUSE: (
            "encontrar", "identificar", "determinar", "achar", "localizar", "diagnosticar",
            "isolar", "entender", "compreender", "esclarecer", "apurar",
        ),
        Happening.MITIGATE: (
            "mitigar", "conter", "estabilizar", "aliviar", "atenuar", "contornar", "controlar",
        ),
        Happening.RESTORE: (
            "restabelecer", "restaurar", "recuperar", "voltar ao normal", "voltar a funcionar",
            "voltar ao ar", "normalizar", "retomar",
        ),
        Happening.RESOLVE: ("resolver", "solucionar", "sanar"),
        Happening.DECLARE: ("declarar",),
        Happening.DEPLOY: ("implantar", "lançar", "publicar"),
        Happening.UNDO: ("reverter", "desfazer", "voltar atrás", "repor"),
        Happening.RESTART: ("reiniciar", "relançar", "religar"),
        Happening.MEND: ("consertar", "corrigir", "trocar", "substituir", "arrumar"),
        Happening.END: ("terminar", "acabar", "encerrar"),
    },
    verb_last=True,
)  # fmt: skip
