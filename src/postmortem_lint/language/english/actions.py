"""What English action items say."""

from __future__ import annotations

from postmortem_lint.language.tables.words import ActionWords
from postmortem_lint.roles import Column

_WHO = (
    r"(?:teams?|engineers?|developers?|devs?|operators?|on-?calls?(?: engineers?)?|everyone|"
    r"everybody|humans?|staff|people|employees?|sres?|colleagues?|contributors?|maintainers?"
    r"|personnel)\b"
)
# "Warn the operator when …" is an alert, and so is what is there "to warn the team".
_ON_PEOPLE = (
    rf"\b(?:re)?train(?:ing)?\s+(?:for\s+)?(?:\w+[ -]){{0,3}}?{_WHO}"
    rf"|\b(?:educate|teach|coach)\s+(?:\w+[ -]){{0,3}}?{_WHO}"
    rf"|(?<!to )\b(?:(?:need|have|has) to )?(?:remind|tell|warn)\s+(?:\w+[ -]){{0,2}}?{_WHO}"
    r"(?!.*\b(?:when|if|once)\b)"
    r"|\bbe(?:ing)?\s+(?:more|extra|very)?\s*(?:careful|diligent|vigilant|mindful|cautious)\b"
    r"|\b(?:more|extra|greater)\s+(?:care|diligence|vigilance)\s+(?:when|with|during)\b"
    r"|\bpay(?:ing)?\s+(?:more|closer|better)?\s*attention\b"
    r"|^(?:always\s+)?(?:double[- ]check|remember\s+to)\b"
    r"|\bfollow(?:ing)?\s+(?:the\s+|our\s+)?(?:process|procedure|polic(?:y|ies)|guidelines)\w*"
    r"|\badher(?:e|ence)\s+to\s+(?:the\s+|our\s+)?(?:\w+\s+)?(?:process|procedure|polic)\w*"
    rf"|\b(?:make\s+sure|ensure)\s+(?:that\s+)?(?:all\s+|the\s+|our\s+)?{_WHO}\s+"
    r"(?:know|understand|check|follow|remember|read|pay|are\s+aware|use|verify)"
)

ACTIONS = ActionWords(
    assigns=("to", "will", "shall", "should", "must"),
    item_keys={
        Column.OWNER: (
            "owner", "owners", "assignee", "assigned to", "dri", "responsible", "who", "carried by",
        ),
        Column.DUE: ("due", "due date", "deadline", "eta", "by when", "until", "target date"),
        Column.PRIORITY: ("priority", "prio"),
        Column.STATUS: ("status", "state"),
    },
    future=("will", "shall", "is to", "are to", "going to"),
    due_before=("due", "by", "until", "before", "deadline", "eta", "target"),
    done=(
        "done",
        "closed",
        "complete",
        "completed",
        "cancelled",
        "canceled",
        "won't do",
        "won't fix",
        "wontfix",
        "resolved",
        "merged",
        "shipped",
        "deployed",
        "released",
        "implemented",
        "fixed",
        "dropped",
        "rejected",
        "withdrawn",
        "abandoned",
        "✅",
        "✔",
        "not pursued",
        "decided against",
        "discarded",
        "not needed",
        "no longer needed",
    ),
    not_done=(
        "not done",
        "not yet",
        "not begun",
        "not yet begun",
        "not yet started",
        "not complete",
        "not completed",
        "not resolved",
        "not fixed",
        "not merged",
        "not deployed",
        "incomplete",
        "unresolved",
    ),
    open=(
        "open", "todo", "to do", "pending", "wip", "in progress", "ongoing", "doing", "started",
        "not started", "blocked", "waiting", "on hold", "planned", "scheduled", "proposed",
        "backlog", "new", "in review", "deferred", "postponed",
    ),
    urgent=("critical", "urgent", "highest", "top", "very high", "high", "must", "immediate"),
    less_urgent=(
        "medium", "moderate", "normal", "low", "lowest", "minor", "should", "could", "trivial",
    ),
    soon=(
        "asap", "as soon as possible", "as soon as we can", "as soon as practical",
        "as early as possible", "as quickly as possible", "soon", "sooner or later", "shortly",
        "before long", "immediately", "immediate", "at once", "right away", "straight away", "now",
        "when possible", "when we can", "when time allows", "time permitting", "whenever",
        "some day", "someday", "sometime", "some time", "eventually", "later", "in due course",
        "in the near future", "near future", "at the earliest",
    ),
    rank_names=("priority", "prio"),
    tickets=("bug", "issue", "ticket", "task", "change", "pr", "mr", "cl"),
    no_owners=(
        "completed", "done", "open", "closed", "pending", "todo", "wip", "optional", "ongoing",
        "cancelled", "canceled", "blocked", "started", "new", "resolved", "fixed", "deferred",
        "urgent", "high", "medium", "low", "critical", "short term", "long term", "prevent",
        "detect", "mitigate", "process", "monitoring", "testing", "documentation",
    ),
    plan_words=(
        "next", "nice", "to", "have", "sprint", "quarter", "today", "tomorrow", "phase",
        "milestone",
        "effort", "small", "large", "easy", "quick", "win", "feature", "story", "epic", "spike",
        "internal", "external", "review", "proposed", "stretch", "goal", "idea", "bonus", "follow",
        "up", "term", "short", "long", "later",
    ),
    no_matter=(
        "was", "were", "it", "this", "that", "over", "priority", "prio", "owner", "due", "until",
        "done", "pending",
    ),
    openers=(
        "add", "adopt", "alert", "allow", "apply", "archive", "ask", "assign", "attach", "audit",
        "automate", "backfill", "backport", "block", "build", "bump", "call", "cap", "change",
        "check", "choose", "clean", "clear", "close", "collect", "compare", "configure", "convert",
        "copy", "create", "cut", "decommission", "decouple", "define", "delete", "deploy",
        "deprecate", "design", "disable", "disallow", "display", "document", "drop", "emit",
        "enable", "encrypt", "enforce", "escalate", "establish", "exclude", "expand", "expose",
        "extend", "extract", "file", "filter", "find", "finish", "fix", "forbid", "format", "gate",
        "generate", "give", "hold", "identify", "implement", "include", "increase", "inform",
        "inspect", "install", "instrument", "introduce", "isolate", "join", "keep", "label", "let",
        "limit", "link", "list", "load", "log", "lower", "maintain", "make", "map", "mark",
        "measure", "merge", "migrate", "mirror", "mount", "move", "mute", "name", "notify", "open",
        "order", "pin", "plan", "plug", "port", "post", "prepare", "print", "profile", "provide",
        "publish", "pull", "push", "put", "raise", "rate-limit", "read", "rebuild", "record",
        "reduce", "refactor", "reject", "release", "remove", "rename", "reorder", "repair",
        "replace", "report", "request", "require", "reserve", "reset", "resize", "resolve",
        "restore", "restrict", "retain", "retire", "retry", "return", "revert", "rewrite", "roll",
        "rotate", "route", "run", "scale", "scan", "schedule", "scope", "script", "search",
        "secure", "send", "separate", "serve", "set", "share", "ship", "show", "shorten", "shut",
        "simplify", "size", "skip", "snapshot", "sort", "split", "start", "stop", "store",
        "stress-test", "switch", "sync", "tag", "take", "teach", "test", "throttle", "tighten",
        "trace", "track", "train", "trim", "tune", "turn", "unify", "update", "upgrade", "use",
        "validate", "verify", "version", "wait", "wake", "warn", "watch", "whitelist", "widen",
        "wire", "wrap", "write",
    ),
    vague=(
        "improve", "enhance", "optimise", "optimize", "strengthen", "better", "make", "ensure",
        "make sure", "address", "handle", "fix", "keep an eye on", "monitor", "try", "try to",
        "work on", "continue", "continue to", "raise awareness", "raise awareness of",
        "communicate", "communicate better", "be more", "avoid", "prevent",
    ),
    open_ended=(
        "look into", "investigate", "explore", "consider", "think about", "discuss", "evaluate",
        "assess", "review", "revisit",
    ),
    empty=(
        "monitoring", "alerting", "alert", "alerts", "documentation", "docs", "process",
        "processes", "procedure", "procedures", "testing", "tests", "test", "thing", "things",
        "stuff", "issue", "issues", "problem", "problems", "everything", "system", "systems",
        "needed", "appropriate", "more", "better", "etc", "going", "forward", "asap", "future",
        "situation", "it", "this", "that", "these", "those", "again", "overall", "general",
        "communication", "performance", "reliability", "resilience", "stability", "quality",
        "visibility", "observability", "response", "handling", "incident", "incidents",
        "happening", "happen", "same", "similar", "robust", "safer", "faster", "easier", "safe",
        "stable", "reliable", "quickly", "properly", "correctly", "possible", "further", "ways",
        "how", "improve", "improved", "improvements", "awareness", "team", "teams", "everyone",
        "people",
    ),
    mending=(
        "fix", "repair", "patch", "correct", "mend", "remedy", "rectify", "replace", "repair of",
        "replacement of", "correction of", "fix for",
    ),
    changing=(
        r"add|alert|automate|block|build|change|create|disable|disallow|enable|enforce|extend|fix"
        r"|implement|increase|limit|lower|migrate|move|patch|pin|reduce|refactor|reject|remove"
        r"|replace|require|restrict|roll|rotate|set|split|switch|test|update|upgrade|validate"
        r"|verify|write"
    ),
    accounts=(
        r"no|none|not|nothing|never|\w+n't|nobody|without|already|because|since|due|therefore|so"
        r"|track\w*|tickets?|issues?|see|follow\w*|will|shall|should|must|need\w*|plan\w*|going"
        r"|intend\w*|would|can|could|done|fixed|resolved|deferred|pending|tbd|wait\w*|until|to|next"
        r"|accept\w*|decid\w*|under|unchanged|remains?|enough|sufficient|covered"
    ),
    thanks=(
        r"(?:(?:many|big|huge|special|warm|our|a big|a huge|a special) )?(?:thanks?(?: you)?|kudos"
        r"|shout-?out|hats off|well done)(?:,? (?:again|everyone|everybody|all|team|so much"
        r"|very much|a lot))*(?: (?:also )?(?:goe?s? )?(?:to|for))?"
    ),
    on_people=_ON_PEOPLE,
)  # fmt: skip
