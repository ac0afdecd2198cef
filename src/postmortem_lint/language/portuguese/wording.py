"""How Portuguese blames and judges."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    vague=(
        r"(?:(?:muit|vári|divers|inúmer|numeros|pouc|algum|tant)[oa]s|alguns|algumas|incontáveis"
        r"|um(?:a)? (?:(?:grande|boa|certa?|pequen[oa]) )?(?:número|quantidade|parte|parcela"
        r"|porção|punhado|montão|série) d(?:e|os|as)|boa parte d[oa]s|grande parte d[oa]s"
        r"|a (?:grande |vasta )?maioria d[oa]s|dezenas de|centenas de|milhares de)"
        r"(?: [a-zà-ÿ-]+)?? (?!(?:razões|causas|fatores|passos|vezes|partes|pontos|serviços"
        r"|sistemas|horas|graças)\b)[a-zà-ÿ-]{3,}s"
        r"|(?:por|durante) (?:algum|um) tempo|um tempo|brevemente|por instantes"
        r"|ocasionalmente|esporadicamente"
    ),
    numbers=(
        r"dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|cem|cento"
        r"|mil|milh(?:ão|ões)|dúzia|metade|quarto|terço|todos|todas"
        r"|(?<!para )(?<!por )(?<!em )(?<!a )cada|nenhuma?|zero"
    ),
    errors=(
        r"descuidos? d[aeo]|distraç(?:ão|ões) d[aeo]|erro do (?:técnico|engenheiro|plantonista)|"
        r"(?:erros?|falhas?) human[oa]s?|erro (?:de operação|do operador)"
    ),
    not_errors=r" ?(?:possíve(?:l|is)|potencia(?:l|is))",
    doubts=(
        r"não|nenhum\w*|nunca|nem|sem|em vez de|ao invés de|suspeit\w+|supo\w+|inicialmente"
        r"|a princípio|parec\w+"
        r"|talvez|poderia\w*|pode|se|evit\w+|imped\w+|preven\w+|previn\w+|reduz\w+|contra"
        r"|riscos?|proteg\w+|descart\w+|exclu\w+"
    ),
    refutes=(
        r"(?:foi|foram|fica|ficou|pode) (?:\w+ ){0,3}?(?:descartad\w+|excluíd\w+|afastad\w+"
        r"|refutad\w+)|não (?:foi|é|era|teve|pode)"
    ),
    law=(
        r"tribuna(?:l|is)|juiz|juíza|sentença|pena(?:l|is)|judicia(?:l|is)|processo judicial"
    ),
    judgements=(
        r"negligentes?|negligência|descuidad[oa]s?|desleix\w+|desatent[oa]s?|incompetentes?"
        r"|incompetência|irresponsáve(?:l|is)|irresponsabilidade|imprudentes?|imprudência"
    ),
    sanctions=(
        r"punir|punição|puniç(?:ão|ões) (?:ao?|do|da)|"
        r"advertências? (?:escritas?|formais|formal|verbal|verbais|por escrito)|repreens(?:ão|ões)"
        r"|repreendid[oa]s?|(?:medidas?|process(?:o|os)|san(?:ção|ções)) disciplinar(?:es)?"
        r"|chamadas? de atenção"
    ),
    denials=r"não|nenhum\w*|nunca|sem|nem|ninguém|descart\w+|exclu\w+",
    people=(
        r"técnic[oa]s?|engenheir[oa]s?|desenvolvedor(?:es|as?)?|programador(?:es|as?)?"
        r"|administrador(?:es|as?)?|analistas?|colegas?|funcionári[oa]s?|colaborador(?:es"
        r"|as?)?|estagiári[oa]s?|revisor(?:es|as?)?|plantonistas?|equipe|equipa|alguém"
    ),
    articles=r"o|a|os|as|um|uma|noss[oa]s?|est[ea]|ess[ea]",
    loose_people=r"operador(?:es|as?)?|fornecedor(?:es)?|admins?",
    between=(
        r"tinha|tinham|havia|se|simplesmente|também|depois|então|de|plantão|turno"
        r"|aparentemente|infelizmente|completamente"
    ),
    failings=(
        r"não (?:viu|viram|percebeu|perceberam|notou|notaram)|(?:tem|teve|têm) (?:a )?culpa"
        r"|ignorou|ignoraram"
    ),
    human_failings=(
        r"(?:se )?esquec(?:eu|eram)(?:-se)?(?: de)?|esquecid[oa]|omitiu|omitiram|descuidou"
        r"|negligenciou|negligenciaram|enganou-se|enganaram-se|errou|confundiu|confundiram"
        r"|não (?:estava|estavam|esteve) à altura|deveria(?:m)? (?:saber|ter sabido)"
        r"|devia(?:m)? saber"
    ),
    failing_hints=(
        "esquec", "altura", "omiti", "descuid", "neglig", "engan", "errou", "confund", "saber",
        "sabido",
        "culpa", "não v", "não p", "não n", "ignor",
        "seu trabalho", "atenção", "cuidado", "responsável", "culpad",
    ),
    own_faults=(
        r"culpa (?:dele|dela|deles|delas|própria|exclusiva dele|exclusiva dela)|(?:sua"
        r"|própria) (?:própria )?culpa"
    ),
    faults=r"culpa",
    belonging=r"de|do|da|dos|das",
    supposed=r"se|nenhum\w*|ninguém|quando|não",
    relatives=r"que|quem|qual",
    attaching=r"de|do|da|em|no|na|com|para|durante|por",
    joints=r"e|mas|e depois|e então",
    acts=r"(?:[oa]s? )?(?:[a-zçãõ-]+(?:ou|eu|iu|aram|eram|iram)|fez|pôs|disse|foi)",
    harmless=r"nada|nenhum\w*|ninguém",
    breaks=(
        r"que|porque|pois|quando|se|enquanto|antes|depois|onde|não|foi|foram|é|são|era|eram"
        r"|sido|ou|e"
    ),
    governing=(
        r"por|pelo|pela|pelos|pelas|a|ao|à|aos|às|de|do|da|dos|das|para|com|sem|em|no|na|sobre"
        r"|contra|entre"
    ),
    partitives=r"um|uma|algun[s]?|algumas|vários|várias|nenhum|cada um",
    because=r"porque|pois|já que|como",
    reasons=(
        r"(?:porque|pois|já que|como) (?!(?:ele|ela|eles) )(?:[\w'-]+ ){0,5}?(?:não|nenhum\w*"
        r"|nada|nunca|sem|faltava\w*)"
    ),
    no_probe=(
        r"(?:nenhum\w*|sem|falta de|ausência de) (?:[\w-]+ ){0,3}?(?:alertas?|alarmes?|sondas?"
        r"|monitoramento|monitorização|controles?|testes?|sensores?|métricas?|avisos?)"
    ),
    unseeing=r"não .*|.*esquec\w+(?: de)?",
    blames=(
        r"se {who} (?:tivesse|houvesse) (?:feito (?:o )?seu trabalho|prestado (?:mais )?atenção"
        r"|tomado (?:mais )?cuidado)"
        r"|{who} (?:é|foi|era) (?:o |a |únic[oa] ){0,2}responsável pel[oa]"
        r" (?:queda|incidente|ocorrência|falha|apagão|avaria)"
        r"|(?:o|a|os|as) culpad[oa]s? (?:é|foi|são|foram) {who}"
    ),
)  # fmt: skip
