"""Portuguese verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening


def _agreeing(*stems: str) -> tuple[str, ...]:
    """Participles with the endings of both genders and numbers."""
    return tuple(stem + end for stem in stems for end in ("o", "a", "os", "as"))


CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("começou", "iniciou", *_agreeing("começad", "iniciad")),
        Happening.FAIL: (
            "falhou", "falharam", "caiu", "caíram", "parou de", "pararam de", "deixou de",
            "deixaram de",
        ),
        Happening.LAST: ("durou", "persistiu", "durado"),
        Happening.ALERT: (
            "alertou", "disparou", "soou", "avisou", "acionou",
            *_agreeing("alertad", "disparad", "avisad", "acionad"),
        ),
        Happening.NOTICE: (
            "detectou", "percebeu", "descobriu", "notou", "detectamos", "percebemos", "notamos",
            *_agreeing("detectad", "percebid", "descobert", "notad"),
        ),
        Happening.ACKNOWLEDGE: ("reconheceu", "assumiu", *_agreeing("reconhecid", "assumid")),
        Happening.DECLARE: ("declarou", *_agreeing("declarad")),
        Happening.FIND_CAUSE: (
            "encontrou", "identificou", "achou", "encontramos", "identificamos",
            *_agreeing("encontrad", "identificad", "conhecid"),
        ),
        Happening.MITIGATE: ("mitigou", "conteve", "mitigamos", *_agreeing("mitigad", "contid")),
        Happening.DEPLOY: ("implantou", "publicou", *_agreeing("implantad", "publicad")),
        Happening.UNDO: ("reverteu", "desfez", *_agreeing("revertid", "desfeit")),
        Happening.RESTART: ("reiniciou", "reiniciaram", *_agreeing("reiniciad")),
        Happening.MEND: (
            "reparou", "corrigiu", "consertou", "substituiu", "trocou",
            *_agreeing("reparad", "corrigid", "consertad", "substituíd", "trocad"),
        ),
        Happening.RESTORE: (
            "restabeleceu", "restaurou", "recuperou",
            *_agreeing("restabelecid", "restaurad", "recuperad"),
        ),
        Happening.RESOLVE: (
            "resolveu", "solucionou", "resolvemos", *_agreeing("resolvid", "solucionad"),
        ),
        Happening.END: (
            "terminou", "acabou", "encerrou", *_agreeing("terminad", "acabad", "encerrad"),
        ),
    },
    nouns={
        Happening.BEGIN: ("início", "começo"),
        Happening.DEPLOY: ("implantação", "deploy"),
        Happening.UNDO: ("reversão", "rollback"),
        Happening.RESTART: ("reinício", "reinicialização"),
        Happening.RESTORE: ("recuperação", "restabelecimento"),
        Happening.RESOLVE: ("resolução",),
        Happening.NOTICE: ("detecção",),
        Happening.ALERT: ("alerta", "alarme"),
        Happening.MITIGATE: ("mitigação", "contenção"),
        Happening.END: ("fim", "término"),
        Happening.FIND_CAUSE: ("diagnóstico", "identificação"),
        Happening.ACKNOWLEDGE: ("reconhecimento",),
    },
    participle_ends=("ando", "endo", "indo"),
    mute_ends=("e",),
    being=(
        "foi", "foram", "era", "eram", "esteve", "estiveram", "estava", "estavam", "sido",
        "ficou", "ficaram", "é", "são", "está",
    ),
    states=(
        "fora do ar", "fora de serviço", "indisponível", "indisponíveis", "inacessível",
        "desconectado", "parado", "parada",
    ),
    healthy=(
        "estável", "estáveis", "normal", "disponível", "disponíveis", "aberto", "aberta", "verde",
        "ativo", "ativa", "pronto", "bem",
    ),
    beside_verbs=(
        "foi", "foram", "tem", "têm", "tinha", "tinham", "havia", "haviam", "sido", "esteve", "se",
        "completamente", "totalmente", "finalmente", "também", "já", "enfim", "só",
    ),
    pasts=(
        "foi", "foram", "era", "eram", "esteve", "estiveram", "tinha", "tinham", "havia", "haviam",
        "fez", "houve", "teve", "deu", "viu", "chegou", "ficou", "ligou", "subiu", "baixou",
    ),
    past_ends=(
        "tou", "nou", "rou", "lou", "dou", "ssou", "gou", "çou", "cou", "mou", "iou", "uou", "pou",
        "zou", "xou", "aram", "iram",
    ),
    adverb_ends=("mente",),
    incidents=("incidente", "ocorrência", "problema", "queda", "apagão"),
    harms=(
        "interrupção", "degradação", "indisponibilidade", "falha", "pane", "impacto",
    ),
    services=(
        "serviço", "serviços", "site", "sistema", "sistemas", "plataforma", "tudo", "web",
        "funcionamento", "operação",
    ),
    affected=("usuários", "utilizadores", "clientes", "cliente", "membros", "pessoas", "ninguém"),
    watchers=("alerta", "alertas", "alarme", "monitoramento", "monitoração", "plantão", "equipe"),
    causes=("causa", "raiz", "motivo"),
    starts=("início", "começo"),
    pronouns=("isso", "isto", "este", "ele", "ela"),
    speakers=("nós",),
    possessives=("seu", "sua", "seus", "suas", "próprio", "própria"),
    plain=(
        "o", "a", "os", "as", "um", "uma", "nosso", "nossa", "este", "esta", "todo", "toda",
        "todos", "todas", "total", "inteiro", "inteira", "completo", "completa", "se", "normal",
    ),
    wholes=("todos", "todas", "todo", "toda", "todo mundo", "ambos", "ambas"),
    narrowing=("para", "em", "no", "na", "nos", "nas"),
    denials=("não", "nunca", "ninguém"),
    unseen=("despercebido", "despercebida", "inadvertido", "inadvertida", "cegas"),
    unreal=("se", "teria", "teriam", "tivesse", "tivessem", "seria", "poderia", "salvo"),
    not_once=(
        "não", "nunca", "ninguém", "nenhum", "nenhuma", "cada", "diário", "diária",
        "noturno", "noturna", "semanal", "normalmente", "habitualmente", "sempre", "costuma",
        "previsto", "prevista", "planejado", "planejada", "planeado", "planeada", "deve", "devia",
        "deveria", "pode", "será", "serão", "simulado", "simulação", "parcialmente",
        "gradualmente", "anunciada", "anunciado",
    ),
    repeated=(
        "novo", "nova", "outra", "outro", "outros", "outras", "segunda", "segundo", "terceira",
        "dois", "duas", "vezes", "vez", "anterior", "último", "última", "próximo", "próxima",
        "similar", "semelhante", "também", "alguns", "algumas", "vários", "várias",
    ),
    part=(
        "primeiros", "primeiras", "últimos", "últimas", "próximos", "só", "apenas", "somente",
        "cada", "média", "adicionais", "outros", "outras", "mais", "menos",
        "meta", "objetivo",
    ),
    averages=("média",),
    mere=("só", "apenas", "somente"),
    sums=("no total", "ao todo"),
    lasting=("de", "das", "desde", "entre"),
    ranging=("de", "das", "desde"),
    until=("até",),
    since=("desde",),
    limits=("até", "antes", "por volta", "cerca"),
    during=("durante", "por"),
    equating=("isto é", "ou seja", "no total", "ao todo"),
    in_time=("em", "após", "depois", "cabo", "fim"),
    taking=("levou", "levamos", "durou", "demorou", "demoramos", "passaram", "passaram-se"),
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
    arriving=("veio", "chegou", "efetiva", "completa"),
    managing=("pôde", "conseguimos", "conseguiu", "conseguiram", "pudemos"),
    length_nouns=("duração", "extensão"),
    time_nouns=("tempo", "prazo"),
    firsts=("primeiro", "primeira", "primeiros", "primeiras"),
    faults=("erro", "erros", "requisição", "sintoma"),
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
    },
    infinitives={
        Happening.NOTICE: ("detectar", "perceber", "notar", "descobrir"),
        Happening.ACKNOWLEDGE: ("reconhecer", "responder", "reagir"),
        Happening.FIND_CAUSE: ("encontrar", "identificar", "determinar"),
        Happening.MITIGATE: ("mitigar", "conter"),
        Happening.RESTORE: ("restabelecer", "restaurar", "recuperar"),
        Happening.RESOLVE: ("resolver", "solucionar", "corrigir"),
    },
    verb_last=True,
)  # fmt: skip
