"""How Portuguese says how many action items are done."""

from __future__ import annotations

from postmortem_lint.language.tables.tally import TallyWords

TALLY = TallyWords(
    items=("ações", "ação", "acções", "acção", "itens de ação", "ações corretivas"),
    things=(
        "medidas", "medida", "tarefas", "tarefa", "itens", "item", "pontos", "ponto",
        "melhorias", "recomendações", "compromissos", "números", "número",
    ),
    numbers={"cinco": 5, "seis": 6, "quatro": 4, "ambas": 2, "ambos": 2},
    every=("todas", "todos", "todas as", "todos os"),
    none=("nenhuma", "nenhum", "nenhuma das", "nenhum dos"),
    firsts=("primeiras", "primeiros", "primeira", "primeiro"),
    lasts=("últimas", "últimos", "última", "último"),
    ordinals={"primeira": 1, "segunda": 2, "terceira": 3, "quarta": 4, "quinta": 5},
    of=("das", "dos", "de", "destas", "dessas", "dentre as"),
    beside=(
        "as", "os", "a", "o", "estas", "está", "estão", "foi", "foram", "tem", "já", "ainda",
        "agora", "atualmente", "até agora", "até o momento", "hoje", "também", "só", "apenas",
        "outras", "outros", "restantes", "e", "mas", "estava", "estavam", "tinha", "tinham",
        "delas", "continuam", "continua", "seguem",
    ),
    done=(
        "em vigor", "implantada", "implantado", "entregue", "entregues", "realizada",
        "realizado", "pronta", "pronto",
    ),
    plurals={"s": ""},
    open=(
        "aberta", "aberto", "pendente", "restam", "resta", "faltam", "falta", "por fazer",
        "a fazer", "permanecem abertas", "por concluir",
    ),
    begun=(
        "em andamento", "em curso", "iniciada", "iniciado", "começada", "começado", "começou",
        "começaram",
    ),
    waiting=(
        "prevista", "previsto", "planejada", "planejado", "não iniciada", "não iniciadas",
        "por iniciar",
    ),
    denials=("não", "ainda não", "nunca"),
    past=(
        "foi", "foram", "estava", "estavam", "tinha", "tinham", "continuavam", "restavam",
    ),
    unreal=(
        "metade", "menos", "exceto", "salvo",
        "será", "serão", "estará", "estarão", "deve", "devem", "deveria", "deveriam", "pode",
        "se", "quando", "antes de", "até", "quase", "pelo menos", "mais de", "menos de",
        "cerca", "exceto",
    ),
)  # fmt: skip
