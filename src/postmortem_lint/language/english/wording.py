"""How English blames, judges, dramatises and stays vague."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

# Before a noun stands no verb and no other small word.
_ADJECTIVE = (
    r"(?!(?:was|were|is|are|had|has|have|did|do|does|of|to|and|or|that|which|who|in|on|at)\b)"
    r"[a-z-]+"
)
# Who or what an incident hits, and what is lost by it.
_AFFECTED = (
    r"(?:users?|customers?|clients?|people|requests?|tenants?|accounts?|visitors?|orders?|payments?"
    r"|transactions?|cases?|students?|passengers?|viewers?|readers?|players?|patients?|calls?"
    r"|emails?|messages?|jobs?|builds?|reports?|complaints?|tickets?|minutes|hours|days|errors"
    r"|failures|teams|merchants|subscribers|sessions|pages|regions|guests?|families|shops"
    r"|companies|bookings|parcels|deliveries|children|stores|branches|schools|stations|offices"
    r"|households|buyers|parents|pupils|teachers|employees|drivers|callers|members"
    r"|mails|letters|forms|receipts|invoices|documents|photos|devices|machines|printers|screens)"
)
# Whatever else could be counted; not the causes, nor the parts of a system, that a text explains.
_COUNTED = (
    r"(?!(?:reasons|causes|factors|ways|steps|changes|parts|components|pieces|aspects|areas|details"
    r"|things|points|options|approaches|issues|problems|sources|kinds|types|sorts|forms|layers"
    r"|levels|measures|actions|fixes|improvements|lessons|services|systems|modules|nodes|hosts"
    r"|servers|pods|containers|instances|clusters|times|thanks|tools|places|attempts|questions"
    r"|ideas|signs|conditions|circumstances|assumptions|weaknesses|gaps|symptoms|scenarios"
    r"|functions|bugs|versions|commands|features|rules|settings|tests|metrics|alerts|logs|methods"
    r"|techniques|examples|configurations|dependencies|libraries|packages|kubernetes|workarounds"
    r"|discussions|resources|files|projects|environments|runs|others|candidates|hypotheses)\b)"
    r"(?:[a-z-]{3,}(?<![su'i])s|people|children|women|men)"
)
# How much an author leaves open of a number or a share.
_SIZE = (
    r"(?:huge|large|great|good|big|fair|small|tiny|considerable|substantial|sizeable|significant"
    r"|high|low|certain|unknown|unspecified|limited|growing)"
)
# "That night" begins no clause.
_TIMES = r"(?:morning|noon|afternoon|evening|night|day|week|weekend|month|shift|time)"

WORDING = Wording(
    busy="[a-z]+ing",
    before_participle=r"also|more|\w+ly",
    passive="been",
    regular_participles=r"[a-z]+(?:ed|en|wn)",
    errors=(
        r"(?:mistakes?|slips?|carelessness|inattention) (?:of|by|on the part of) (?:the|an?|our"
        r"|one of the) (?:on-call |duty |night )?(?:operator|engineer|technician|administrator"
        r"|developer|colleague|person|employee)|"
        # With a hyphen it is a term of somebody's list: "operator-error".
        r"human (?:error|mistake|failure)s?|(?:operator|pilot) error|fat[- ]?finger(?:ed"
        r"|ing|s)?"
        r"|pebka[ck]|(?:someone|somebody)'s (?:mistake|error|fault)"
    ),
    loose_errors=r"user error",
    causes=(
        r"(?:due to|because of|caused by|result of|down to|resulted from|cause:|reason:|trigger:"
        r"|cause (?:is|was)|it (?:is|was)|this (?:is|was)|simply|pure|plain|leav(?:es|ing)"
        r"|remains(?: is)?)"
    ),
    slips=r"[ *_]*(?:$|[.;,]|(?:in|by|when|while|during|was made)(?![\w]))",
    not_errors=(
        r"[- ]?(?:messages?|rates?|logs?|counts?|codes?|reports?|handling|pages?|budgets?|prone"
        r"|handlers?|probability|assessment|analysis|templates?)"
    ),
    doubts=(
        r"not|no|never|neither|nor|without|isn't|wasn't|aren't|weren't|rather than|instead of"
        r"|assum\w+|mistak\w+|mistook|taken for|at first|seem\w*|look\w* like|appear\w*"
        r"|suspect\w*|believed?|thought|initially|perhaps|maybe|may|might|could|possibl[ye]"
        r"|potential\w*"
        r"|if|whether|prevent\w*|reduc\w+|avoid\w*|minimi[sz]\w+|eliminat\w+|remov\w+|protect\w*"
        r"|guard\w*|risk\w*|prone|chances?|room|opportunit\w+|tolerat\w+|catch\w*|mitigat\w+"
        r"|susceptible|vulnerable|limit\w*|decreas\w+|against|called|labell?ed|hypothes\w+|unlikely"
        r"|as opposed to|ruled out|exclud\w+|blam\w+|lead(?:s|ing)? to|any|detect\w*|handle"
    ),
    judgements=(
        r"careless(?:ly|ness)?|slopp(?:y|ily|iness)|negligent(?:ly)?|negligence|incompeten(?:t"
        r"|tly|ce)"
        r"|reckless(?:ly|ness)?|irresponsib(?:le|ly|ility)|unprofessional(?:ly)?|inattenti(?:ve"
        r"|vely|on)"
        r"|lack of (?:attention|care|diligence)|(?:didn't|did not|couldn't be"
        r"|could not be) bother(?:ed)?"
    ),
    loose_judgements=(
        r"lazy|lazily|laziness|stupid(?:ly|ity)?|dumb|ignorant|ignorance|foolish(?:ly)?"
    ),
    not_judgements=r"[- ]?(?:quorums?|phrases?|quer(?:y|ies)|match(?:es|ing)?|hand-?off)",
    law=(
        r"courts?|tribunals?|judges?|jur(?:y|ies)|lawsuits?|litigation|plaintiffs?|defendants?"
        r"|liab(?:le|ility)|torts?|criminal(?:ly)?|prosecut\w+|misrepresentation|settlements?"
        r"|indictments?|verdicts?|legal(?:ly)?"
    ),
    people=(
        r"engineers?|developers?|devs|programmers?|administrators?|sysadmins?|dbas?|sres?"
        r"|(?:night|day|duty|on-duty|shift|weekend) (?:operators?|managers?|admins?|supervisors?"
        r"|officers?|crews?|responders?|guards?|nurses?|clerks?)"
        r"|(?:night|day|early|late|morning|evening|weekend|duty) (?:shift|crew|watch)"
        # Whatever "who" tells more of, or has a duty, is a person.
        r"|(?<=the )[a-z][a-z-]{2,20}[a-rt-z](?=,? who | in charge of | on (?:duty|call|shift)[ ,])"
        r"|electricians?|mechanic|caretakers?|trainees?"
        r"|apprentices?|consultants?|volunteers?|foreman|foremen"
        r"|on-?calls?|reviewers?|maintainers?|authors?|contractors?|colleagues?|employees?|staff"
        r"|(?:team|shift|tech|incident) leads?|team members?|commander|interns?|testers?"
        r"|technicians?|persons?"
        r"|people"
        r"|humans?|someone|somebody|team|(?:first|incident) responders?|support agents?|he|she"
    ),
    articles=r"the|an?|another|one|our",
    determiners=r"it|them|him|her|this|that|these|those|his|their|its|all|both|every|any|some|to",
    loose_people=r"operators?|admins?|vendors?|they|dev|teams|managers?|responders?|members?"
    r"|janitors?|clerks?|nurses?|plumbers?|fitters?|supervisors?",
    between=(
        r"had|has|have|then|simply|just|again|initially|accidentally|mistakenly|apparently|on|duty"
        r"|call|shift|who|that|in|charge|repeatedly|completely|also|both|all|clearly|obviously|and"
    ),
    failings=(
        r"failed to|fails to|neglected|ignored|ignores|refused to|refuses to"
        r"|broke|messed|mismanaged|did ?n(?:o|')t alert|didn't alert|did not notice|didn't notice"
        r"|caused (?:the|this|an?) (?:\w+ )?"
        r"(?:outage|incident|failure|downtime|problem|breach|leak|loss|crash|regression|mess)"
        r"|(?:was|were|is|are|be) (?:solely |fully )?(?:at fault|to blame)"
        r"|(?:was|were|is|are) (?:solely |fully )?responsible for (?:the|this) "
        r"(?:outage|incident|failure|downtime|problem|mistake|error|breach|leak|loss)"
        r"(?! (?:process|response|management|report|review|channel|ticket|command|budget|call))"
    ),
    human_failings=(
        r"forgot(?:ten)?|forgets|neglected to|overlooked|misjudged|screwed up|messed up|botched"
        r"|should have (?:\w+ )?known|(?:made|makes) a mistake|blundered|bungled|fumbled"
        r"|(?:was|were|is|are)(?: not|n't) up to (?:the|this|his|her|their) (?:job|task)"
    ),
    failing_hints=(
        "failed to",
        "fails to",
        "up to",
        "bungl",
        "fumbl",
        "neglect",
        "ignore",
        "refuse",
        "broke",
        "mess",
        "mismanage",
        "not alert",
        "n't alert",
        "not notice",
        "n't notice",
        "caused",
        "to blame",
        "responsible for",
        "forg",
        "overlook",
        "misjudg",
        "screw",
        "half",
        "thoughtless",
        "botch",
        "have known",
        "fault",
        "own mistake",
        "own doing",
        "mistake",
        "blunder",
        "is job",
        "er job",
        "eir job",
        "duty",
        "attention",
        "attentive",
        "careful",
        "blame",
        "responsib",
    ),
    harmless=(
        r"reproduce|replicate|recreate|log ?in|login|sign in|connect|access|reach|join|authenticate"
        r"|load|respond to the prompt|by(?! accident| mistake| oversight)|down|into|out|off|ground"
        r"|even|for the (?:third|second) time"
    ),
    own_faults=r"(?:his|her|their) own (?:fault|mistake|doing)",
    faults=r"fault(?! (?:tolerance|injection|domain)s?)",
    belonging=r"of",
    supposed=r"if|unless|whether|should|in case|had|did|whenever|no|could|would|might|can|our",
    modals=(
        r"(?:should|could|ought to)(?:n't)?(?: not| never| also| probably| \w+ly)?(?: have|'ve)"
        r"|(?:should|could)'ve|(?:was|were) supposed to(?: also)? have"
    ),
    participles=(
        r"been|done|seen|known|caught|found|made|taken|given|gone|kept|held|told|sent|set|put|built"
        r"|written|run|shown|thought|read|led|left|chosen|begun|broken|brought|understood|foreseen"
        r"|split|cut|stopped|sought|driven|drawn|paid|met|noticed|let|got|gotten|become"
    ),
    never_past=(
        r"needed|need|red|speed|seed|feed|unlimited|limited|shared|dedicated|detailed|advanced"
    ),
    outcomes=(
        r"caused|affected|impacted|exposed|accessed|lost|leaked|compromised|due|related|triggered"
        r"|introduced|involved|worse|better|used|stolen|modified|abused|exploited|corrupted|deleted"
        r"|intercepted|read|downloaded|generated|created|viewed|cached|delayed|missed|dropped|any"
        r"|some"
        r"|the|a|an|more|less|much|far|very|even|at|in|on|longer|shorter|faster|slower"
    ),
    selves=(
        r"we|i|he|she|someone|somebody|anyone|nobody|everyone|team|teams|engineers?|developers?"
        r"|on-call"
        r"|reviewers?|review|reviews|reviewer|operators?|responders?|people|authors?|commander"
        r"|sre|sres|vendors?|suppliers?"
    ),
    # What is seen, told, tried and decided; not what a program does as well (sent, created, set).
    noticing=(
        r"noticed|spotted|foreseen|anticipated|expected|considered|thought|known|understood|realised"
        r"|realized|caught|found|reviewed|tested|tried|rehearsed|inspected|questioned|asked|told"
        r"|contacted|called|consulted|informed|warned|warning|escalated|communicated|announced"
        r"|discussed|agreed|decided|planned|scheduled|ordered|documented|written|trained|hired"
        r"|handled|prevented|avoided|prioritised|prioritized|investigated|monitored|challenged"
    ),
    agents=r"by",
    possible=r"could",
    asking=r"what|which|whatever",
    unreal=(
        r"if (?!only)(?:[\w'-]+ ){1,6}?(?:had|were)|had (?!only)(?:we|the team|they|someone|anyone"
        r"|he|she|engineers|it|this|that)"
    ),
    automatic=r"automatically|auto|automatic",
    hindsight=(
        # "If only one host is up" is a condition of its own.
        r"if only(?! (?:one|two|three|half|part|some|an?|those|these|\d)\b)"
        r"(?= (?:[\w'’-]+ ){1,6}?(?:had|were|could|would)\b)"
        r"|had (?:we|the team|they|someone|anyone|he|she|engineers) (?:not |only )?"
        r"(?:\w+ed|known|seen|caught|found|done|run|read|been|taken|kept|set|written|made)"
        r"|failure to (?:notice|check|test|review|communicate|escalate|follow|document|verify"
        r"|consider"
        r"|anticipate|plan|inform|realise|realize|warn|announce)"
    ),
    drama=(
        r"ridiculous(?:ly)?|insane(?:ly)?|crazy|disast(?:er|rous|rously)|nightmar(?:e|ish)"
        r"|horribl[ye]"
        r"|horrendous(?:ly)?|embarrassing(?:ly)?|embarrassment|unbelievabl[ye]|(?:can't"
        r"|cannot) believe"
        r"|catastroph(?:e|ically)|atrocious(?:ly)?|shocking(?:ly)?"
    ),
    sanctions=(
        r"disciplinary (?:talk|interview|meeting|note)s?|dock(?:ed|ing)? (?:the |his |her |"
        r"their )?(?:pay|bonus)|"
        r"(?:was|were|been) disciplined|reprimand(?:ed)?"
        r"|disciplinary (?:action|measures?|hearing|procedure)s?"
        r"|admonish(?:ed)?|(?:has|have|had|was|were|been) spoken to"
        r"|(?:formal|written|verbal|official) warnings?(?: (?:was |were )?(?:issued|given))?"
    ),
    person_sanctions=(
        r"(?:(?:has|have|had|was|were|will be|is|are|been|be|got) ){1,2}"
        r"(?:warned|fired|dismissed|let go|sacked|suspended|punished|penalised|penalized|demoted"
        r"|told off|sanctioned|disciplined|held accountable)"
    ),
    admonitions=(
        r"(?:will|must|shall|needs? to|should|has to|have to) be (?:more careful|more attentive)"
        r"|(?:has|have|had|was|were) (?:been )?reminded (?:to|that|of|about)"
    ),
    vague=(
        rf"(?:many|several|(?:quite )?a few|numerous|a number of|a handful of|few|countless"
        rf"|innumerable|umpteen|a couple of"
        r"|an? (?:whole |good )?(?:bunch|range|string|host|slew) of"
        rf"|an? {_SIZE} (?:part|deal|many)(?: of)?|the (?:vast |great )?majority of"
        rf"|(?:tons|loads|heaps|plenty|masses|scores|dozens|lots) of|a lot of|various)"
        rf"(?: of (?:our|the|these|those|their))?(?: {_ADJECTIVE}){{0,2}}? {_COUNTED}"
        rf"|(?:some|most|multiple)(?: of (?:our|the|these|those|their))?"
        rf"(?: {_ADJECTIVE}){{0,2}}? {_AFFECTED}"
        r"|for a (?:while|short (?:time|period|while)|brief (?:time|period)|long time|bit"
        r"|few moments)"
        r"|(?:for|quite) some time|a while|for (?:minutes|hours|days|weeks)(?! ?\d)|briefly"
        r"|intermittent(?:ly)?|sporadic(?:ally)?|occasional(?:ly)?"
        r"|shortly (?:after|before|afterwards|thereafter)"
        rf"|an? {_SIZE} (?:number|amount|portion|share|proportion|percentage|fraction|quantity)"
        r"(?= of\b)"
    ),
    numbers=(
        r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
        r"|forty"
        r"|fifty|hundred|thousand|million|dozen|half|quarter|third|all|none|no|zero|both"
        # "For every fruit" tells of what, not of how many.
        # "Several users, and each lost a note" counts none of them.
        rf"|(?<!\band )(?<!\bfor )(?<!\bat )(?<!\bin )(?<!\bon )(?:every|each)"
        rf"|(?:every|each) (?:[a-z-]+ )?{_AFFECTED}"
    ),
    outage=r"outages?",
    attributes=r"an?|the|plain|pure|simple",
    denials=(
        r"no|not|never|nobody|nor|without|isn't|wasn't|weren't|aren't"
        r"|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)"
    ),
    adverbs=r"also|probably|perhaps|maybe|easily|certainly|instead|all|already|been|\w+ly",
    after_subject=r"also|probably|certainly|who|that",
    not_drama=r"recover|respon|plan|scenario|prepare|relief|mitigat|failover|drill",
    relatives=r"who|that|which",
    attaching=r"of|on|in|at|from|for|with|behind|during|under",
    shortened=(
        r"(?:[a-z]+(?:ed|en|ible|able)|brought|sent|left|told|put|new|busy|alone|unaware|late)"
        r" (?:away |off |out |up |back )?"
        r"(?:by|to|from|for|with|in|on|at|of|as|after|during|over|through|via)"
    ),
    joints=r"and|but|then|and then|but then|yet|and later|and so",
    acts=(
        r"[a-z]+ed|read|took|went|wrote|sent|put|set|left|saw|made|told|gave|got|kept|ran|built|cut"
        r"|began|chose|came|held|brought|drove|found|drew|led|met|rang|spoke|shut|did|threw|hid"
        r"|hung|let|lit|tore|swept|split|reset|undid"
    ),
    breaks=(
        rf"that(?! {_TIMES}\b)|which|who|whom|whose|because|since|while|if|unless|as|but|so"
        r"|when|whenever|until"
        r"|although|though|after|before|where|why|how|whether|and|or|than"
    ),
    governing=(
        r"to|by|from|for|with|at|about|of|on|in|between|per|via|than|towards?|against|without"
        r"|into|onto|through|like"
    ),
    partitives=(r"some|any|either|neither|several|most|many|few|members?|part|one or more"),
    manners=r"(?:only |rather |very )?(?:half-?heartedly|thoughtlessly)",
    because=r"as|because|since|given that",
    reasons=(
        r"(?:as|because|since|for|given that) (?!(?:he|she|they) )(?:[\w'-]+ ){0,4}?"
        r"(?:no|nothing|none|neither|never|not|without|missing|lacked|lacks|\w+n't)"
    ),
    no_probe=(
        r"(?:no|without(?: an?| any)?|missing|lack of(?: an?| any)?|absence of(?: an?| any)?)"
        r" (?:[\w-]+ ){0,3}?"
        r"(?:alerts?|alerting|alarms?|probes?|checks?|monitors?|monitoring|metrics?|dashboards?"
        r"|sensors?|logs?|logging|signals?|warnings?|notifications?|tests?|indicators?|pages?)"
    ),
    unseeing=(
        r"did ?n(?:o|')t (?:notice|alert)|failed to|fails to|overlooked|forgot(?:ten)?|misjudged"
    ),
    refutes=(
        r"(?:is|was|were|(?:has|have|had)(?: \w+)? been|can be|could be|could have been|being)"
        r" (?:(?:\w+ly |soon |later |quickly )?(?:not|never|no longer)|(?:[\w-]+ ){0,3}?"
        r"(?:ruled out|excluded|dismissed|discarded|rejected|refuted|disproved|unlikely"
        r"|out of the question"
        r"|denied|doubted|disputed|off the table))"
        r"|(?:isn't|wasn't|weren't|can't|cannot|couldn't)|(?:can|could|did|does|do) not"
        r"|(?:plays?|played|had|has|have) no|(?:didn't|doesn't|don't)"
        r"|(?:was|were) (?:our|the|my|their|everyone's) (?:very )?(?:first|initial|early)"
        r" (?:guess|suspicion|thought|idea|assumption|theory|hypothesis|suspect)"
        r"|(?:(?:has|have|had) )?(?:turned|proved) (?:out )?(?:to be )?"
        r"(?:wrong|false|untrue|unfounded)"
        r"|(?:we|they|the team) (?:\w+ )?(?:ruled (?:\w+ )?out|excluded|dismissed)"
    ),
    blames=(
        r"(?:if|had) {who} (?:had )?(?:only |just )?(?:done (?:his|her|their) (?:job|work|duty)"
        r"|paid (?:more |better )?attention|been (?:more )?(?:careful|attentive)"
        r"|been paying attention)"
        r"|(?:the |all (?:the )?)?blame (?:lies|lay|rests|falls) (?:solely |fully )?"
        r"(?:with|on) {who}"
        # To carry the responsibility for an incident is the duty of who leads the response.
        r"|{who} (?:bears|bore|carries) (?:(?:the |full |all |sole ){0,2}(?:blame"
        r"|responsibility for (?:the|this) (?:outage|failure|downtime|leak|loss))"
        r"|(?:the )?(?:full|all|sole) responsibility for (?:the|this) (?:incident|problem))"
    ),
)
