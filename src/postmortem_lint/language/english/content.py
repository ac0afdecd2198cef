"""What the parts of an English report tell, and who noticed the incident."""

from __future__ import annotations

from postmortem_lint.language.tables.words import ContentWords, DetectionWords

DETECTION = DetectionWords(
    by_users=(
        r"\b(?:users?|customers?|clients?|support tickets?|shops?|merchants?|community|visitors?"
        r"|members?|passengers?|patients?|players?|readers?|guests?|subscribers?|tenants?)\b.{0,24}"
        r"\b(?:report|complain|notic|wrote|write|writ|call|ticket|e?mail|ask|contact|desk|phone)"
        r"|\bfirst (?:support |customer |user )?(?:contact|call|complaint|ticket)s?\b"
        r"|\breported by (?:an? |the |our |several |some )?(?:users?|customers?|clients?)"
        r"|\b(?:user|customer) reports?\b|^(?:users?|customers?)$"
        r"|\b(?:calls?|reports?|complaints?|tickets?|e?mails?|messages?|tips?) (?:from|of|by) "
        r"(?:\w+ ){0,2}?(?:users?|customers?|clients?|merchants?|members?|visitors?|passengers?"
        r"|patients?|players?|readers?|tenants?|subscribers?)\b"
    ),
    by_machine=(
        r"\b(?:first alert|alerts? (?:fired?|fires|triggered|triggers|raised|received|sent)"
        r"|alert:|alarms?|paged by"
        r"|automated monitoring|monitoring alert|automated alert|alertmanager|pagerduty|opsgenie)\b"
        r"|^monitoring\b|^alert(?:s|ing)?\b"
    ),
    by_vendor=r"\b(?:vendor|provider|third[- ]party|supplier)\b",
    by_team=r"\b(?:internal|team|engineer|developer|employee|colleague|staff|by chance|manual)",
    improves=(
        r"\b(?:alert|alarm|monitor|detect|dashboard|notif|synthetic|probe|health ?check|canar"
        r"|metric|observab|slo\b|sli\b|page\b|paging|watch|telemetry|tracing|log)"
    ),
    alerts=("alert", "alarm", "monitor", "page", "notif", "sentry", "probe", "health"),
)

_STATES = r"unknown|unclear|undetermined|under investigation|being investigated"
_FOUND = r"known|determined|identified|found|established"

_HARMED = (
    r"impact|effect|harm|damage|loss(?:es)?|downtime|outage|interruption|degradation|disruption"
    r"|consequences?|users?|customers?|clients?|people|guests?|visitors?|patients?|passengers?"
    r"|merchants?|tenants?|one|accounts?|data|orders?|payments?|requests?|transactions?|messages?"
    r"|e?mails?|deliveries|revenue|money|traffic|errors?|services?|production"
)

CONTENT = ContentWords(
    # "No customer impact" and "all users" say how many without a digit, "no answer" does not.
    how_many=(
        r"\b(?:none|nothing)\b(?! of (?:it|this|that)\b)"
        r"|\b(?:nobody|zero|everyone|everybody|entire|entirely|complete(?:ly)?|half"
        r"|majority|dozens?|hundreds?|thousands?|millions?|unknown|internal(?:ly)? only|n/a"
        r"|not (?:affected|impacted|applicable|known)|unaffected|minimal|negligible)\b"
        r"|\b(?:all|every|each|most)\b(?! (?:of (?:them|us|it|this|that|these|those)|this|that|day"
        r"|night|time|morning|evening|week|hour|minute|at once|along|over|but|the (?:time"
        r"|while))\b)"
        r"(?= [a-z])"
        rf"|\bno (?:[a-z-]+ ){{0,2}}?(?:{_HARMED})\b"
    ),
    unknown_cause=(
        r"^\W*(?:(?:the )?(?:root |exact )?cause (?:still |as yet )?)?"
        rf"(?:{_STATES}|not (?:yet )?known|still (?:being )?investigat\w+|to be determined)\b"
        r"(?=[*_\s]*(?:$|[^\w\s*])|\s+(?:at|as|why|what|how|yet|so|for|to|until|whether|and|but|by)\b)"
        rf"|\bcause (?:is|was|remains|has|could)\s+(?:still\s+|as yet\s+)?"
        rf"(?:{_STATES}|not (?:yet )?(?:been )?(?:{_FOUND})|not be (?:{_FOUND}))\b"
        r"|\b(?:we|the team) (?:still |currently )?(?:do not|don't|cannot|can't) (?:yet |still )?"
        r"(?:know|explain|say) (?:yet )?(?:why|what caused)\b"
        r"|\bit is (?:still )?not (?:yet )?(?:known|clear) (?:yet )?(?:why|what caused)\b"
        r"|\b(?:nobody|no one) (?:yet )?knows (?:yet )?(?:why|what caused)\b"
    ),
    investigates=(
        r"investigat\w*|reproduc\w*|find(?:ing)? (?:out|the|what|why|where|how|who)|debug\w*"
        r"|determin\w+|identif\w+|analy[sz]\w+|understand\w*|root[- ]cause|rca\b|trac(?:e|ing)\b"
        r"|look(?:ing)? (?:into|for|why)|diagnos\w+|examin\w+|captur\w+|collect\w*|gather\w*"
        r"|profile\b|profiling|instrument\w*|escalat\w+|locat\w+|bisect\w*|inspect\w*|explain\w*"
        r"|clarif\w+|trouble-?shoot\w*|research\w*|stud(?:y|ies)\b|contact\w*"
        r"|ask (?!for\b)(?:\w+ ){1,4}(?:about|why|how|what|for|to)\b|follow(?:ing)?[- ]up"
        r"|(?:check|test|verify|see|learn|establish|confirm|prove) (?:why|whether|if|what|how"
        r"|which)"
        r"|(?:open|raise|file|log|create) (?:an? |the )?(?:\w+ )?(?:ticket|case|issue|bug|request)"
        r" (?:with|at|to|upstream)"
        r"|add (?:\w+ ){0,3}(?:logging|logs|tracing|traces|telemetry|instrumentation)\b"
    ),
    before_investigating=(
        r"(?:if|when|whenever|once|after|as soon as|in case|next time|should)\b[^,.;:]{2,80},"
        r"|please|continue(?: to)?|keep|finish|complete|start|do|conduct|perform|run|carry out"
        r"|try to"
        r"|further|deeper|deep|more|additional|full|proper|thorough|an?|the|our"
        r"|(?:we|someone|somebody) (?:will|must|should|has to|have to|needs? to)|needs? to|must"
    ),
    purposes=r"to|and|then|will|so we can|so that we can",
    mended=r"\b(?:fix(?:ed|ing)|repair(?:ed|ing)|patch(?:ed|ing))\b",
    not_for_good=(
        r"\b(?:workaround|temporar\w+|interim|mitigat\w+|will|to be|being|plan\w*|not|partly"
        r"|partially|tracked|before|until|later)\b"
    ),
    similar=r"\b(?:similar|same|identical|recurr\w*|repeat\w*|again)\b",
    nothing=r"\b(?:no|not|none|never|nothing)\b",
    mentioned=(
        r"\b(?:recurr|re-?occur|previous|earlier (?:incident|outage)|prior (?:incident|outage)"
        r"|happened before|happened again|last time|repeat|same (?:issue|problem|cause|incident)"
        r"|already seen|not the first|once more)"
    ),
    later=r"\b(?:follow[- ]?up|later|subsequent|since then|recurr|next|caused by this|after)",
    total_outage=r"\b(?:complete|total|full) outage\b",
    less_traffic=(
        r"\btraffic\b[^.]{0,30}\b(?:drop|fell|loss|lost|declin|decreas|stopp)"
        r"|\b(?:drop|loss) in traffic"
    ),
    some_of=(
        r"\b(?:every|from|to|until|till|between|first|last|e\.g\.|including|approx|about|around"
        r"|etc)\b"
    ),
    unordered=(
        r"\bout[- ]of[- ](?:chronological|time)[- ](?:order|sequence)\b"
        r"|\b(?:entr(?:y|ies)|events?|rows?|timeline|times)\b[^.]{0,60}"
        r"\bout of (?:order|sequence)\b"
        r"|\b(?:not|isn't|aren't|non)[- ](?:\w+ ){0,3}?chronological"
        r"|\breverse[- ]?(?:d )?(?:chronological|order)"
        r"|\b(?:newest|latest|most recent)\b.{0,20}\b(?:first\b|(?:on|at the) top\b)"
        r"|\bnew(?:est)? to old(?:est)?\b|\bdescending\b"
        r"|\b(?:bottom|down) (?:to top|up(?:wards?)?)\b"
        r"|\bread (?:upwards?|from (?:below|the bottom))\b"
    ),
    other_arithmetic=("exclud", "maintenance", "composite", "weighted", "planned"),
    means=("mttr", "mttd", "mtta", "mttm", "mean time"),
    id_prefixes=(
        "inc", "no", "no.", "pm", "ir", "coe", "pir", "rca", "case", "id", "sev", "severity", "p",
    ),
)  # fmt: skip
