"""How Spanish blames, judges and stays vague."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    errors=(
        r"despistes? de|descuidos? de|error del (?:técnico|ingeniero|desarrollador)|"
        r"(?:error|errores|fallos?|falla) humanos?|error(?:es)? (?:de operación|del operador)"
    ),
    not_errors=r" ?(?:posibles?|potencial(?:es)?)",
    doubts=(
        r"no|ningún|ninguna?|nunca|ni|sin|en vez de|en lugar de|supon\w+|sospech\w+|al principio"
        r"|parec\w+"
        r"|quizás?|podría\w*|puede|posible|si|evitar?|evit\w+|imped\w+|preven\w+|previen\w+"
        r"|reduc\w+|limit\w+"
        r"|contra|riesgos?|proteg\w+|descart\w+|exclu\w+"
    ),
    refutes=(
        r"(?:se|fue|fueron|ha sido|queda|quedó|puede) (?:\w+ ){0,3}?(?:descart\w+|exclu\w+"
        r"|rechaz\w+"
        r"|refut\w+)|no (?:fue|es|era|ha|tuvo|puede)"
    ),
    law=r"tribunal(?:es)?|juez|jueza|jueces|juicio|demandante|penal(?:es)?|justicia",
    judgements=(
        r"negligen(?:tes?|cias?|temente)|descuidad[oa]s?|chapuzas?|chapucer[oa]s?"
        r"|incompeten(?:tes?|cias?)"
        r"|imprudentes?|irresponsables?|irresponsabilidad"
    ),
    sanctions=(
        r"amonestar|sancionar|sanci(?:ón|ones) (?:al?|para) (?:el |la |los )?(?:técnic|operador"
        r"|ingenier|responsable)\w*|"
        r"amonestaci(?:ón|ones)|amonestad[oa]s?|apercibimientos?|apercibid[oa]s?"
        r"|llamadas? de atención|(?:sanci(?:ón|ones)|medidas?|expedientes?) disciplinari[oa]s?"
        r"|expedientad[oa]s?|reprimendas?"
    ),
    denials=r"no|ningún|ninguna?|nunca|sin|ni|nadie|descartan?|excluyen?",
    people=(
        r"técnic[oa]s?|ingenier[oa]s?|desarrollador(?:es|as?)?|administrador(?:es|as?)?"
        r"|compañer[oa]s?"
        r"|emplead[oa]s?|becari[oa]s?|revisor(?:es|as?)?|equipo|alguien"
    ),
    articles=r"el|la|los|las|una?|nuestr[oa]s?|est[ea]",
    loose_people=r"operador(?:es|as?)?|responsables?|admins?",
    between=(
        r"ha|han|había|habían|se|simplemente|también|luego|después|otra vez|de|guardia|turno"
        r"|aparentemente|completamente"
    ),
    failings=(
        r"ignoró|ignoraron|hizo caso omiso|no (?:vio|vieron|notó|notaron|advirtió)"
        r"|(?:tiene|tuvo|tienen) la culpa"
    ),
    human_failings=(
        r"(?:se |ha |han |había )?(?:olvidó|olvidaron|olvidado)(?: de)?|omitió|omitieron|descuidó"
        r"|pasó por alto|pasaron por alto|se equivocó|se equivocaron|confundió|confundieron"
        r"|no (?:estuvo|estaba|estuvieron) a la altura|debió saber|debieron saber"
        r"|debería(?:n)? (?:saber|haber sabido)"
    ),
    failing_hints=(
        "ignor", "caso omiso", "altura",
        "olvid", "omit", "descuid", "por alto", "equivoc", "confund", "culpa", "no vi", "no not",
        "advirt", "saber", "sabido",
        "su trabajo", "atención", "cuidado", "responsable", "culpable",
    ),
    own_faults=r"(?:su propia|la propia) culpa|culpa (?:suya|propia)",
    faults=r"culpa",
    belonging=r"de|del",
    supposed=r"si|ningún|ninguna?|nadie|cuando|no",
    relatives=r"que|quien|quienes",
    attaching=r"de|del|en|con|para|desde|durante|por",
    modals=(
        r"(?:debería|deberían|debió|debieron|deberíamos|podría|podrían|podríamos|tendría que"
        r"|tendrían que|tendríamos que) (?:también )?haber(?:l[aoe]s?)?"
    ),
    regular_participles=r"[a-zñáéíóú]+(?:[aií]d[oa]s?|to|cho|sto)",
    passive=r"sido",
    adverbs=r"sido|también|[a-zñáéíóú]+mente",
    noticing=(
        r"(?:notad|avisad|contactad|revisad|probad|llamad|planificad|discutid|documentad|informad"
        r"|consultad|advertid|pedid|comunicad)[oa]s?|previst[oa]s?"
    ),
    agents=r"por",
    possible=r"podr\w+",
    asking=r"que|qué",
    selves=r"nosotros|nosotras|alguien|nadie",
    outcomes=r"(?:perdid|robad|filtrad|borrad|modificad|corrompid)[oa]s?|expuest[oa]s?",
    hindsight=r"ojalá|si tan s[oó]lo(?= (?:[\w'-]+ ){1,5}?hubie\w+)",
    unreal=r"si (?!tan )(?:[\w'-]+ ){1,6}?(?:hubiera|hubiese|hubieran|hubiesen|fuera)",
    joints=r"y|e|pero|y luego|y después",
    acts=r"(?:l[aoe]s? |se )?(?:[a-záéíóúñ]+(?:ó|aron|ieron|yeron)|hizo|puso|dijo|fue|trajo)",
    breaks=(
        r"que|porque|pues|como|cuando|si|mientras|antes|después|donde|cuyo|no|fue|fueron|sido|es"
        r"|son"
        r"|era|eran|y|o"
    ),
    governing=r"por|a|al|de|del|para|con|sin|en|sobre|contra|hacia|entre",
    partitives=r"uno|una|algunos|algunas|varios|varias|ninguno|cada uno",
    because=r"porque|pues|ya que|como",
    reasons=(
        r"(?:porque|pues|ya que|como) (?!(?:él|ella|ellos) )(?:[\w'-]+ ){0,5}?"
        r"(?:no|ningún|ninguna?|nada|nunca|sin|faltaba\w*)"
    ),
    no_probe=(
        r"(?:ningún|ninguna?|sin|falta de|ausencia de) (?:[\w-]+ ){0,3}?"
        r"(?:alertas?|alarmas?|sondas?|monitoreo|monitorización|control(?:es)?|pruebas?"
        r"|sensor(?:es)?|métricas?)"
    ),
    unseeing=r"no .*|.*olvid\w+(?: de)?|omit\w+|pas\w+ por alto",
    vague=(
        r"(?:vari[oa]s|much[oa]s|algun[oa]s|numeros[oa]s|divers[oa]s|incontables|innumerables"
        r"|distint[oa]s|un montón de|un[oa]s (?:cuant[oa]s"
        r"|poc[oa]s)"
        r"|un gran número de|(?:una )?gran (?:cantidad|parte) de(?: los| las)?"
        r"|(?:una )?buena parte de (?:los|las)|multitud de"
        r"|la (?:gran |inmensa )?mayoría de (?:los|las))(?: [a-zà-ÿ-]+)??"
        r" (?!(?:razones|causas|factores|pasos|veces|partes|puntos|servicios"
        r"|sistemas)\b)[a-zà-ÿ-]{3,}s"
        r"|(?:por|durante) (?:un|algún) tiempo|un rato|brevemente|a ratos|ocasionalmente"
        r"|esporádicamente"
    ),
    numbers=(
        r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien|ciento|mil"
        r"|mill(?:ón|ones)|docena|mitad|cuarto|tercio|todos|todas"
        r"|(?<!para )(?<!por )(?<!en )(?<!a )cada|ningún|ninguna?|cero"
    ),
    blames=(
        r"si {who} (?:hubiera|hubiese) (?:hecho (?:bien )?su trabajo|prestado (?:más )?atención"
        r"|tenido (?:más )?cuidado)"
        r"|{who} (?:es|fue|era) (?:el |la |únic[oa] ){0,2}responsable de(?:l| la| este| esta)"
        r" (?:caída|incidente|incidencia|fallo|apagón|avería)"
        r"|(?:el|la|los|las) culpables? (?:es|fue|son|fueron) {who}"
    ),
)  # fmt: skip
