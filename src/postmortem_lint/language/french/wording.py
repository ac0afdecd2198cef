"""How French blames, judges and stays vague."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    errors=(
        r"(?:étourderies?|inattentions?|négligences?) d[ue'’]|fautes? (?:de l['’]|du "
        r"|d['’]un )(?:opérateur|technicien|développeur|agent|ingénieur)|"
        r"(?:erreurs?|défaillances?|fautes?) humaines?|erreurs? de manipulation"
    ),
    not_errors=r" ?(?:possibles?|potentielles?)",
    doubts=(
        r"pas|non|aucune?|jamais|ni|sans|plutôt que|au lieu d\w*|suppos\w+|soupçonn\w+|d'abord"
        r"|peut-être|pourrai\w+|peut|possible|si|évit\w+|empêch\w+|prévenir|réduir\w+|limit\w+"
        r"|contre|risques?|protég\w+|exclu\w*|écart\w+"
    ),
    refutes=(
        r"(?:a|ont|est|sont|était|fut|peut|peuvent) (?:\w+ ){0,3}?(?:exclue?s?|écartée?s?"
        r"|réfutée?s?|rejetée?s?)|n'(?:est|était|a|y)|ne (?:peut|sont|serait)"
    ),
    law=r"tribunal|tribunaux|juges?|procès|plaintes?|pénal\w*|justice",
    judgements=(
        r"négligen(?:te?s?|ces?|ment)|bâclée?s?|incompéten(?:te?s?|ces?)|imprudents?|imprudences?"
        r"|irresponsables?|amateurisme|désinvolture|je-m'en-foutisme"
    ),
    sanctions=(
        r"sanctionner|avertissements? (?:à l['’]|au )(?:opérateur|technicien|astreinte|"
        r"ingénieur|développeur)\w*|"
        r"avertissements? (?:écrits?|verba(?:l|ux)|officiels?|disciplinaires?|formels?)"
        r"|blâmes?|rappels? à l'ordre|rappelée?s? à l'ordre|mises? à pied|réprimandes?"
        r"|réprimandée?s?|(?:sanctions?|mesures?|procédures?) disciplinaires?"
    ),
    denials=r"pas|non|aucune?|jamais|sans|ni|personne|exclut|excluent|écarte(?:nt)?",
    people=(
        r"technicien(?:ne)?s?|ingénieure?s?|développeurs?|développeuses?|administrateurs?"
        r"|collègues?"
        r"|employée?s?|stagiaires?|relecteurs?|relectrices?|équipe|quelqu'un|astreinte"
    ),
    articles=r"le|la|les|l'|une?|notre|nos|cette?",
    loose_people=r"opérateurs?|admins?|responsables?",
    between=(
        r"a|ont|avait|avaient|s'est|simplement|aussi|ensuite|puis|encore|apparemment|complètement"
        r"|tout|bien|de|d'astreinte|garde|malheureusement"
    ),
    failings=(
        r"(?:a|ont|avait) ignoré|(?:n'a|n'ont|n'avait) (?:rien|pas) (?:vu|remarqué)|(?:est"
        r"|sont) (?:en faute|fautifs?)"
    ),
    human_failings=(
        r"(?:a |ont |avait |avaient )?(?:oublié|oubliait|négligé|omis|mal évalué|confondu)(?: d'"
        r"| de)?"
        r"|n'(?:est|était|étaient) pas à la hauteur|s'(?:est|était|sont) trompée?s?|oublia"
        r"|négligea|omit|(?:aurai(?:t|ent)) dû savoir"
    ),
    failing_hints=(
        "ignor", "hauteur", "oubli", "néglig", "omis", "omit", "évalué", "confondu", "tromp",
        "remarqué",
        "vu", "faute", "fautif", "dû savoir",
        "son travail", "son boulot", "attention", "attenti", "prudent", "responsable",
        "revient", "coupable",
    ),
    own_faults=r"(?:de )?(?:sa|leur) (?:propre )?faute",
    faults=r"faute",
    belonging=r"de|du|des|de l|d",
    supposed=r"si|aucune?|personne|sans qu\w*|quand|lorsqu\w*",
    relatives=r"qui|laquelle|lequel",
    attaching=r"de|du|des|d'|à|au|aux|en|sur|dans|chez|avec|pour|pendant",
    modals=r"(?:aurai(?:en)?t|aurions) (?:aussi |plutôt |sans doute )?(?:dû|pu)",
    regular_participles=r"[a-zà-ÿ]+(?:er|ir|re|oir|ées?|és?)",
    passive=r"être",
    adverbs=r"être|aussi|d'abord|plutôt|[a-zà-ÿ]+ment",
    noticing=(
        r"(?:vérifi|remarqu|test|contact|appel|inform|prévenu|planifi|discut|document|prévu|averti"
        r"|consult|alert|command|form)(?:é|ée|és|ées|e|s|es)?"
    ),
    agents=r"par",
    possible=r"pu",
    asking=r"qui|quoi",
    selves=r"on|nous|quelqu'un|personne",
    hindsight=(
        r"si seulement(?! (?:une?|deux|trois|quelques|certaine?s|\d))"
        r"(?= (?:[\w'’-]+ ){1,5}?(?:avait|avaient|avions|était|étaient)\b)"
    ),
    outcomes=r"pire|pires|(?:perdu|volé|divulgué|exposé|supprimé|modifié|corrompu)e?s?",
    unreal=r"si (?!seulement)(?:[\w'’-]+ ){1,6}?(?:avait|avaient|avions|était|étaient)",
    joints=r"et|mais|puis|et ensuite",
    acts=r"(?:l'|les |lui |s'|en |y )?(?:a|ont|avait|avaient|est)",
    breaks=(
        r"qu\w*|car|parce|puisque|comme|quand|lorsque|si|pendant|avant|après|où|dont|ne|n'\w+|pas"
        r"|été|est|sont|était|étaient|fut|furent|et|ou"
    ),
    governing=r"d'|par|à|au|aux|de|du|des|pour|avec|sans|chez|sur|contre|vers|entre",
    partitives=r"une?|certains|plusieurs|aucun|chacun|quelques",
    because=r"car|parce que|puisque|comme",
    reasons=(
        r"(?:car|parce que|parce qu'|puisque|comme) (?!(?:il|elle|ils|elles) )(?:[\w'-]+ ){0,5}?"
        r"(?:aucune?|rien|pas|jamais|sans|manquai\w+)"
    ),
    no_probe=(
        r"(?:aucune?|sans|faute d'|faute de|absence d'|absence de|manque d'"
        r"|manque de) ?(?:[\w-]+ ){0,3}?"
        r"(?:alertes?|alarmes?|sondes?|surveillance|supervision|contrôles?|tests?|capteurs?"
        r"|métriques?)"
    ),
    unseeing=r"(?:n'a|n'ont|n'avait) .*|.*oubli\w*(?: d'| de)?|.*omis(?: de| d')?|omit",
    vague=(
        r"(?:plusieurs|de nombreu(?:x|ses)|quelques|certaine?s|divers(?:es)?|différente?s"
        r"|d'innombrables|une foule d[e']|des (?:tas|dizaines|centaines|milliers) d[e']"
        r"|beaucoup d[e']|peu d[e']"
        r"|un (?:grand|certain|petit) nombre d[e']|bon nombre d[e']"
        r"|une (?:bonne|grande|large|petite) (?:partie|part|quantité|proportion) d(?:es?|')"
        r"|la (?:grande |vaste )?majorité des|la plupart des) ?"
        r"(?!(?:raisons|causes|facteurs|étapes|fois|parties|points|services|systèmes)\b)"
        r"(?:[a-zà-ÿ-]+ )??[a-zà-ÿ-]{3,}[sx]"
        r"|pendant (?:un certain temps|quelque temps|longtemps)|un moment|brièvement|par moments"
        r"|occasionnellement|sporadiquement"
    ),
    numbers=(
        r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille"
        r"|millions?"
        r"|douzaine|dizaines?|moitié|quart|tiers|tous|toutes"
        r"|(?<!pour )(?<!à )(?<!dans )chaque|aucune?|zéro"
    ),
    blames=(
        r"si {who} avait (?:fait son (?:travail|boulot)|fait (?:plus )?attention"
        r"|été (?:plus )?(?:attentif|attentive|prudente?))"
        r"|{who} (?:est|était) (?:seule? |pleinement )?responsable de (?:la |l'|cette |cet )"
        r"(?:panne|incident|interruption|défaillance)"
        r"|la faute (?:en )?revient à {who}|{who} (?:est|était) (?:la |le )?coupable"
    ),
)  # fmt: skip
