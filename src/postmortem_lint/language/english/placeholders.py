"""What English templates leave to be filled in."""

from __future__ import annotations

from postmortem_lint.language.tables.words import PlaceholderWords

_KEYS = r"(?:tokens?|keys?|credentials?|secrets?|passwords?)"
_CHECKS = r"(?:double[- ]?check|check|verify|confirm|clarify|validate)"

PLACEHOLDERS = PlaceholderWords(
    courtesies="please",
    here=r"here\b|below\b|in this (?:section|part|table)\b",
    notes=(
        rf"{_CHECKS}(?: (?:this|that|these|it|again))* (?:with|by|whether|if) "
        rf"|{_CHECKS}(?: (?:this|that|these|it|again))+[!?.]*$"
        r"|ask [A-Za-z]|(?:find out|look up|figure out) "
        r"|(?:citations?|sources?|references?|numbers?|figures?|links?|dates?) (?:needed"
        r"|missing|wanted|please)\b"
        r"|(?:citation|source|reference)\?|needs? (?:an? )?(?:citation|source|number"
        r"|check\w*|review)\b"
    ),
    shouted=(
        r"(?:add|insert|paste|put|enter|fill in|attach)(?: [a-z]+)? (?:links?|urls?|names?"
        r"|dates?|times?|details|text|description|screenshots?|graphs?|numbers?|tickets?"
        r"|owners?|here)(?: here)?|(?:link|name|date|time|text|details"
        r"|graph) (?:goes )?here"
    ),
    asked_first=(
        r"to be \w+|to follow|pending|please \w+|fill\b|complete by|write\b"
        r"|describe\b|enter\b|placeholder"
    ),
    password_names=("password", "passwd", "passphrase"),
    ticks="tick|check|mark|select|choose|pick",
    tick_single="(?:only |just |exactly )?one(?! or)",
    tick_some="at least one|one or more|(?:all|any) that apply|what(?:ever)? applies",
    and_so_on=("etc",),
    dates=("date",),
    date_letters=("dmy",),
    names=("name", "names", "handle", "handles"),
    numbers=("number", "amount"),
    states=("todo", "wip", "to do"),
    alone=("to do",),
    markers=("todo", "tbd", "tbc", "tba", "fixme", "xxx", "wip"),
    no_targets=("todo", "tbd", "link", "url", "xxx"),
    lacking=(
        r"(?:needs?|requires?|missing) (?:more|further|additional) (?:information|info|details?"
        r"|data|input)(?: here)?"
        r"|(?:more|further|additional) (?:information|info|details?|data|input)"
        r" (?:is |are )?(?:needed|required|missing|to come)(?: here)?"
    ),
    put_off=(
        r"(?:(?:please )?fill (?:this |it )?(?:in|out)"
        r"|(?:this (?:section|part) )?(?:(?:still |yet )?(?:needs?|has|is) (?:still "
        r"|yet )?to be"
        r"|must (?:still )?be|will be|(?:still )?to be) (?:filled(?: in| out)?|completed"
        r"|written(?: up)?"
        r"|documented|described)(?: by [^,.:;\n]{2,40})?),?"
        r" (?:when|once|after|as soon as|until|during|following|later|soon|next"
        r"|tomorrow)\b"
    ),
    to_be=(
        r"[Tt]o be (?:filled(?: in)?|completed|written|added|determined|decided|confirmed)"
        r"|(?:[Ww]ill|[Tt]o) (?:be (?:filled in|added|completed|written) (?:later|soon)"
        r"|follow(?! \w))"
        r"|[Dd]etails to follow|[Mm]ore to follow"
    ),
    counted=(
        r"hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|users?|customers?"
        r"|requests?|tickets?|emails?|errors?|accounts?|orders?|people|percent|times"
        r"|tickets/emails"
    ),
    asked=r"mins?|minutes?|hours?|hrs?",
    beside=(
        r"users?|customers?|tickets?|emails?|and|to|or|every|minutes?|mins?|hours?|days?|about"
        r"|approx\.?|e\.g\.|percentage"
    ),
    requests=(
        r"names?|dates?|time|title|link to|tbd|to be completed|fill (?:this )?in|your|insert(?= )"
        r"|describe|description|your(?:name|team|title)|^add(?= )(?! to\b)"
    ),
    name_parts=(
        "first",
        "last",
        "full",
        "given",
        "family",
        "your",
        "user",
        "person's",
        "here",
    ),
    nobodies=(
        "john doe",
        "jane doe",
        "joe bloggs",
    ),
    questions=(
        r"who(?:m|se)?|what|when|where|why|which|how|(?:what|who)ever"
        r"|(?:any|every)(?:thing|one|body) (?:that|which|who|you|we|else)"
    ),
    instructs=(
        r"(?:describe|explain|summari[sz]e|outline|provide|insert|enter|write|list|state|give|add"
        r"|include|name|specify|document|paste|link) (?:the|all|any|each|every|what|who|how"
        r"|when|where|why|which|a|an|here|briefly|in|one|two|action items?)"
        r"|note (?:any|all|each|every|what|who|how|when|where|why|which|here|down)"
        r"|(?:describe|insert|add|write|provide|list|give|enter)"
        r" \d+(?: ?(?:[-–]|or|to) ?\d+)? [a-z]+s"
        r"|(?:replace|delete|remove|copy|duplicate) this"
        r"|describe your|fill (?:this )?in(?:(?=:)| here| the (?:blanks?|details?|template|section"
        r"|table|fields?|numbers?|names?|dates?|times?)| every| each| all)"
    ),
    filled=r"sic|redacted|withheld|removed|public|private|internal",
    masked=(
        r"redacted|example|sample|dummy|changeme|placeholder|your[_-]?|password|passwd|secret"
        r"|token|^(?:(?:new|old|my|db|user|root|some)[_-])*(?:pass|pwd|pw)$|hidden|removed|masked|test|wrong|fake|dummy"
        r"|invalid|bad[_-]?pass\w*"
    ),
    revoked=(
        rf"\b{_KEYS}\b[^\n]{{0,160}}\b(?:revoked|rotated|invalidated|deactivated|destroyed)\b"
        rf"|\b(?:revoked|rotated|invalidated|deactivated|destroyed)\b[^\n]{{0,60}}\b{_KEYS}\b"
    ),
)
