"""What the parts of an English report tell, and who noticed the incident."""

from __future__ import annotations

from postmortem_lint.language.word_tables import ContentWords, DetectionWords

DETECTION = DetectionWords(
    by_users=(
        r"\b(?:users?|customers?|clients?|support tickets?|shops?|merchants?|community)\b.{0,24}"
        r"\b(?:report|complain|notic|wrote|write|call|ticket|e?mail|ask|contact)"
        r"|\breported by (?:an? |the |our |several |some )?(?:users?|customers?|clients?)"
        r"|\b(?:user|customer) reports?\b|^(?:users?|customers?)$"
    ),
    by_machine=(
        r"\b(?:first alert|alerts? (?:fired|triggered|raised|received|sent)|alert:|alarm|paged by"
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

CONTENT = ContentWords(
    # "No customer impact" and "all users" say how many without a digit.
    how_many=(
        r"\b(?:no|none|nobody|nothing|zero|all|every|everyone|everybody|entire|entirely"
        r"|complete(?:ly)?|half|most|majority|dozens?|hundreds?|thousands?|millions?|unknown"
        r"|internal(?:ly)? only|n/a|not (?:affected|impacted|applicable|known)|unaffected|minimal"
        r"|negligible)\b"
    ),
    unknown_cause=(
        rf"^\W*(?:{_STATES}|not (?:yet )?known|still (?:being )?investigat\w+|to be determined)\b"
        rf"|\bcause (?:is|was|remains|has|could)\s+(?:still\s+|as yet\s+)?"
        rf"(?:{_STATES}|not (?:yet )?(?:been )?(?:{_FOUND})|not be (?:{_FOUND}))\b"
    ),
    investigates=(
        r"\b(?:investigat|reproduc|find out|debug|determin|identif|analy[sz]|understand|root cause"
        r"|trace|tracing|look into|diagnos|examin|captur|collect|profil|instrument|escalat|ticket"
        r"|ask (?!for\b)(?:\w+ ){1,4}(?:about|why|how|what|for|to)\b"
        r"|follow up|find (?:the|what|why|where)|locat)"
    ),
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
    other_arithmetic=("exclud", "maintenance", "composite", "weighted", "planned"),
    means=("mttr", "mttd", "mtta", "mttm", "mean time"),
    id_prefixes=(
        "inc", "pm", "ir", "coe", "pir", "rca", "case", "id", "sev", "severity", "p",
    ),
)  # fmt: skip
