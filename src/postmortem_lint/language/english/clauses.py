"""English verbs and subjects."""

from __future__ import annotations

from postmortem_lint.language.clause_words import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: (
            "began", "beginning", "begun", "started", "starting", "commenced", "set in",
        ),
        Happening.FAIL: (
            "went down", "went offline", "went dark", "went away", "gone down",
            "became unavailable",
            "became unreachable", "became unresponsive", "became inaccessible", "began to fail",
            "began failing", "started to fail", "started failing", "stopped working",
            "stopped responding", "crashed", "failed", "broke", "broke down", "collapsed",
        ),
        Happening.LAST: ("lasted", "persisted", "went on", "continued", "dragged on"),
        Happening.ALERT: (
            "fired", "triggered", "alerted", "paged", "went off", "rang", "sounded", "pinged",
        ),
        Happening.NOTICE: (
            "detected", "noticed", "discovered", "spotted", "observed", "knew", "learned", "learnt",
            "became aware",
        ),
        Happening.ACKNOWLEDGE: ("acknowledged", "acked", "picked up", "responded"),
        Happening.DECLARE: ("declared",),
        Happening.FIND_CAUSE: (
            "identified", "found", "traced", "pinpointed", "diagnosed", "determined", "located",
            "tracked down", "understood", "established",
        ),
        Happening.MITIGATE: ("mitigated", "contained", "stabilized", "stabilised", "worked around"),
        Happening.DEPLOY: (
            "deployed", "rolled out", "released", "shipped", "went out", "went live", "launched",
            "pushed out",
        ),
        Happening.RESTART: ("restarted", "rebooted", "power-cycled", "relaunched"),
        Happening.UNDO: (
            "rolled back", "reverted", "undone", "backed out", "put back", "switched back",
            "swapped back", "taken back", "took back", "changed back", "reversed", "withdrawn",
        ),
        Happening.MEND: (
            "fixed", "repaired", "corrected", "mended", "patched", "remedied", "rectified",
            "replaced",
        ),
        Happening.RESTORE: (
            "restored", "recovered", "came back", "was back", "were back", "came up again",
            "went back up", "was up again", "back to normal", "was back to normal",
            "were back to normal", "returned to normal", "resumed", "worked again",
            "up and running again", "was available again",
        ),
        Happening.RESOLVE: ("resolved", "cleared", "cleared up", "solved"),
        Happening.END: ("ended", "over", "finished", "stopped", "ceased", "concluded"),
    },
    nouns={
        Happening.BEGIN: ("start", "beginning", "onset"),
        Happening.ALERT: ("alert", "alarm", "page"),
        Happening.NOTICE: ("detection", "discovery"),
        Happening.ACKNOWLEDGE: ("acknowledgement", "acknowledgment"),
        Happening.DECLARE: ("declaration",),
        Happening.MITIGATE: ("mitigation",),
        Happening.DEPLOY: ("deploy", "deployment", "rollout", "roll-out", "release", "launch"),
        Happening.RESTART: ("restart", "reboot"),
        Happening.UNDO: ("rollback", "roll-back", "revert", "reversal"),
        Happening.MEND: ("repair",),
        Happening.RESTORE: ("recovery", "restoration"),
        Happening.RESOLVE: ("resolution", "all-clear"),
        Happening.END: ("end",),
    },
    being=("was", "were", "is", "are", "been", "be", "being", "remained", "stayed", "got"),
    states=(
        "down", "unavailable", "broken", "dark", "out", "dead", "offline", "unreachable",
        "inaccessible", "unusable", "unresponsive", "out of service", "out of order",
    ),
    incidents=("incident", "outage", "issue", "problem"),
    harms=(
        "disruption", "degradation", "interruption", "downtime", "failure", "fault", "slowdown",
        "unavailability", "blackout", "impact",
    ),
    services=(
        "service", "services", "site", "website", "system", "systems", "platform", "everything",
        "operation", "operations", "functionality", "production",
    ),
    watchers=(
        "alert", "alerts", "alarm", "alarms", "monitor", "monitors", "monitoring", "page", "pager",
        "first", "on-call", "engineer", "engineers", "responder", "team", "sre",
    ),
    causes=("cause", "root", "reason", "culprit", "underlying", "real", "true"),
    starts=("start", "beginning", "onset"),
    pronouns=("it", "this"),
    speakers=("we",),
    possessives=("its", "their", "his", "her", "own", "theirs"),
    plain=(
        "a", "an", "the", "this", "that", "our", "its", "entire", "whole", "full", "actual",
        "overall", "total", "main", "major", "all", "itself", "complete",
    ),
    wholes=("all", "every", "everyone", "everybody", "everything", "good", "total", "full"),
    narrowing=("for", "in", "to"),
    beside_verbs=(
        "was", "were", "is", "are", "had", "has", "have", "been", "be", "being", "got", "fully",
        "completely", "first", "finally", "eventually", "officially", "declared", "considered",
        "confirmed", "marked", "as", "also", "already", "then", "by", "at", "since", "from",
    ),
    pasts=(
        "was", "were", "had", "did", "began", "went", "came", "saw", "became", "took", "stood",
        "fell", "lost", "ran", "kept", "made", "hit", "found", "gave", "got", "sent", "put", "cut",
        "brought", "built", "broke", "left", "let", "set", "read", "wrote", "rose", "grew", "held",
        "led", "met", "paid", "shut", "spent", "spread", "threw", "told", "knew", "felt", "drew",
        "drove", "ate", "bought", "caught", "chose", "dealt", "dropped", "fought", "flew", "forgot",
        "froze", "hid", "laid", "lay", "rang", "sank", "sold", "shook", "shot", "showed", "slept",
        "slid", "split", "stole", "stuck", "swept", "swung", "taught", "thought", "tore", "woke",
        "won", "wore", "could", "would", "should", "may", "might", "will", "can",
    ),
    past_ends=("ed",),
    adverb_ends=("ly",),
    unreal=(
        "if", "unless", "whether", "would", "otherwise", "ideally", "reopened", "recurred",
        "reoccurred",
    ),
    not_once=(
        "not", "never", "no", "nobody", "every", "each", "per", "daily", "nightly",
        "weekly", "hourly", "usually", "normally", "typically", "always", "often", "sometimes",
        "can", "cannot", "could", "should", "may", "might", "will", "shall", "must", "instead",
        "planned", "scheduled", "expected", "supposed", "estimated", "partially", "partly",
        "mostly", "largely", "gradually", "progressively", "drill", "exercise", "target",
    ),
    repeated=(
        "again", "second", "third", "another", "other", "others", "twice", "once", "previous",
        "earlier", "last", "next", "similar", "also", "more", "few", "several", "some", "most",
        "both", "retry", "retried", "repeatedly",
    ),
    part=(
        "first", "last", "next", "another", "only", "every", "each", "per", "average", "further",
        "additional", "more", "extra", "previous", "initial", "final", "other", "remaining",
        "median", "mean", "typical", "typically", "usual", "usually", "normally", "same",
        "these", "those", "longest", "shortest", "longer", "shorter",
    ),
    sums=("in total", "total", "altogether", "overall", "in all"),
    lasting=("lasted", "ran", "continued", "persisted", "from", "between"),
    ranging=("from",),
    until=("until", "till"),
    since=("since",),
    limits=("until", "till", "before"),
    during=("for",),
    equating=(
        "lasting", "or", "i.e.", "that is", "so", "thus", "which is", "totalling", "totaling",
        "spanning", "in all",
    ),
    by=("by",),
    in_time=("in", "within", "after"),
    taking=("took", "taken", "required", "needed", "was", "passed", "elapsed"),
    after=("after", "past", "into"),
    of=("of",),
    bounding=(
        "before", "from", "since", "later", "earlier", "ago", "prior", "per", "apart", "old",
        "late", "early",
    ),
    relatives=("which", "that", "who"),
    conjunctions=(
        "and", "but", "while", "after", "before", "when", "until", "once", "because", "as",
        "since", "so", "although", "though", "whereas", "where",
    ),
    prepositions=(
        "of", "in", "on", "for", "with", "to", "from", "by", "at", "across", "affecting", "during",
        "around", "within", "between", "after", "before", "until", "till", "since", "into", "via",
        "through", "without", "due", "because", "over", "under", "about",
    ),
    leaving=("from", "between", "since"),
    reaching=("to", "until", "till", "and"),
    arriving=("came", "took", "place", "effective", "complete", "happened", "occurred", "followed"),
    length_nouns=("length", "duration"),
    firsts=("first",),
    faults=("error", "errors", "failures", "request", "requests", "symptom", "symptoms", "sign"),
    infinitives={
        Happening.NOTICE: ("detect", "notice", "discover", "spot"),
        Happening.ACKNOWLEDGE: ("acknowledge", "respond"),
        Happening.FIND_CAUSE: ("identify", "find", "diagnose", "pinpoint", "determine"),
        Happening.MITIGATE: ("mitigate", "contain"),
        Happening.RESTORE: ("restore", "recover"),
        Happening.RESOLVE: ("resolve", "solve", "fix"),
    },
)  # fmt: skip
