"""How Portuguese counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=("ações", "ação", "acções", "acção", "itens de ação", "ações corretivas"),
    things=(
        "medidas", "medida", "tarefas", "tarefa", "itens", "item", "pontos", "ponto",
        "melhorias", "recomendações", "compromissos", "números", "número",
    ),
    numbers={"uma só": 1, "uma única": 1, "uma": 1, "três": 3},
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
        "aberta", "aberto", "em aberto", "pendente", "restam", "resta", "faltam", "falta",
        "por fazer", "a fazer", "permanecem abertas", "por concluir",
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

COUNTS = CountWords(
    changes=(
        "redução", "queda", "diminuição", "aumento", "subida", "melhoria", "menos", "mais",
        "a menos", "a mais",
    ),
    change_by=("em",),
    multiples={
        "o dobro": 2, "o triplo": 3, "o quádruplo": 4, "o quíntuplo": 5,
    },
    differences=(
        "perda de", "queda de", "diferença de", "redução de", "diminuição de", "aumento de",
        "subida de", "défice de", "déficit de",
    ),
    differences_behind=(
        "a menos", "a mais", "menos", "mais", "faltaram", "em falta", "perdidos", "perdidas",
    ),
    ratios=r"vezes (?:mais|menos|maior|menor|superior|inferior)",
    sums=("no total", "ao todo", "em conjunto", "no conjunto"),
    making=(
        "o que equivale a", "ou seja", "isto é", "o que dá", "o que soma", "totalizando", "somando",
        "num total de", "um total de", "de modo que",
    ),
    leaving=(
        "o que deixa", "o que deixou", "restam", "restaram", "restavam", "sobram", "sobraram",
        "deixando",
    ),
    others=("os outros", "as outras", "os restantes", "as restantes", "os demais", "as demais"),
    others_behind=("restantes", "demais"),
    rest=(
        "resto", "o resto", "do resto", "ao resto", "os demais", "as demais", "tudo o mais",
        "outros motivos", "outras causas", "outra coisa", "outras coisas", "outros", "outras",
    ),
    adding=("bem como", "assim como", "mais",),
    shared=("ambos", "ambas", "os dois", "as duas", "nos dois", "nas duas",),
    each=("cada um dos", "cada uma das", "a cada um dos", "a cada uma das", "cada", "por cada"),
    per=("por", "cada"),
    priced=("a", "x", "×", "por"),
    numbers={
        "dois": 2, "duas": 2, "cinco": 5, "seis": 6, "onze": 11, "treze": 13, "catorze": 14,
        "quatorze": 14, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17,
        "dezoito": 18, "dezenove": 19, "dezanove": 19, "quarenta": 40, "cinquenta": 50,
        "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90,
    },
    fractions={
        "a metade": 0.5, "metade": 0.5, "um terço": 1 / 3, "um quarto": 0.25, "dois terços": 2 / 3,
        "três quartos": 0.75, "um quinto": 0.2, "um décimo": 0.1,
    },
    in_every=("em cada", "de cada"),
)  # fmt: skip
