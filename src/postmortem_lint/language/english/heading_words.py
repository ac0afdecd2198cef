"""The words that English titles of sections and labels of times are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import Described, Question, TitleWords
from postmortem_lint.roles import Key, Role

_MENDING = "fixing solving resolving repairing mitigating recovering restoring remediating"
_LOOKING = "investigating diagnosing"

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "summary synopsis recap abstract symptom gist briefly",
        Role.IMPACT: "impact damage damage_done harm harm_done fallout consequence "
        "blast_radius repercussion effect",
        Role.TIMELINE: "timeline chronology timeline_and_recovery",
        Role.ROOT_CAUSE: "cause root_cause origin reason",
        Role.DETECTION: "detection",
        Role.RESOLUTION: f"resolution mitigation recovery remediation restoration {_MENDING}",
        Role.RESPONSE: _LOOKING,
        Role.ACTIONS: "action_item commitment promise actionable action_plan follow_up followup",
        Role.PREVENTION: "prevention safeguard countermeasure",
        Role.LESSONS: "lesson learning takeaway lesson_learned lesson_learnt",
        Role.FIVE_WHYS: "five_why 5_why",
        Role.BACKGROUND: "background",
    },
    described=(
        Described(Role.CONTRIBUTING, "contribut* aggravat* enabling secondary underlying_condition",
                  "factor cause condition circumstance"),
        Described(Role.ACTIONS,
                  "correct* prevent* remedial remediation recommended next future planned proposed "
                  "follow following further hardening improvement required outstanding agreed",
                  "action measure step work task item plan improvement change"),
        Described(Role.ACTIONS, "take do", "action measure step thing"),
        Described(Role.ACTIONS, "permanent lasting", "fix fixe"),
        Described(Role.LONG_TERM_FIX, "long_term", "fix fixe solution"),
        Described(Role.SHORT_TERM_FIX, "short_term temporary interim immediate",
                  "fix fixe solution"),
        Described(Role.RESOLUTION, "resolution recovery mitigation restoration",
                  "step effort action measure work"),
        Described(Role.TIMELINE, "event night evening day morning afternoon",
                  "sequence chain course log history order"),
        Described(Role.TIMELINE, "night evening day morning afternoon", "event"),
        Described(Role.TIMELINE, "hour minute day", "hour minute day"),
        Described(Role.SUMMARY, "short brief nutshell sentence word line", "in"),
        Described(Role.SUMMARY, "short brief quick", "version"),
        Described(Role.KEY_EVENTS, "key important", "event moment time date timestamp"),
        Described(Role.DETECTION, "first early", "alert sign signal"),
        Described(Role.RESPONSE, "incident our team emergency", "response"),
    ),
    carriers="analysis breakdown summary description detail overview explanation assessment "
    "section identification source list statement note review evaluation discussion "
    "scope extent account",
    of="of on to for from in at with behind by during after against until about within",
    articles="the a an our this that its their these",
    joiners="and or plus",
    doings="ing",
    foreign="related side other another previous prior earlier past similar potential possible "
    "expected example sample template no not without non reference predicted anticipated",
    questions=(
        Question(Role.WELL, "what which where", "well right"),
        Question(Role.IMPACT, "who what which whom how",
                 "affected hit impacted cost lost suffered harmed hurt noticeable"),
        Question(Role.IMPACT, "how", "bad severe serious big widespread"),
        Question(Role.ROOT_CAUSE, "what which who", "caused led let allowed made enabled permitted "
                 "behind reason"),
        Question(Role.TRIGGER, "what which", "triggered set_off"),
        Question(Role.ROOT_CAUSE, "why", "why_did why_was why_were why_had why_could failed broke "
                 "happen* didn't why_wasn't why_weren't"),
        Question(Role.ROOT_CAUSE, "why", "*ed stood went fell broke froze came got",
                 "*ed we you i this"),
        Question(Role.DETECTION, "how when who",
                 "notice noticed detect detected find_out found_out heard hear discovered discover "
                 "alerted learned_of learn_of"),
        Question(Role.LESSONS, "what", "learn learned learnt taught we_take take_away"),
        Question(Role.PREVENTION, "how what", "prevent avoid never again recurrence"),
        Question(Role.ACTIONS, "what", "now"),  # "How it works now" tells of the system
        Question(Role.ACTIONS, "how what", "next from_here doing change changing improve "
                 "going_to shall_do will_do will_we shall_we be_done being_changed being_done "
                 "we_do do_about do_differently"),
        Question(Role.RESOLUTION, "how what",
                 "fix fixed resolve resolved recover recovered mitigate mitigated restore restored "
                 "repair repaired solve solved"),
        Question(Role.RESPONSE, "how", "respond responded react reacted"),
        Question(Role.TIMELINE, "how", "unfolded"),
        Question(Role.SUMMARY, "what", "happen* failed broke occurred fail break went_on"),
        Question(Role.RESOLUTION, _MENDING, "it this service access system incident outage issue "
                 "problem fault bug error"),
        Question(Role.RESPONSE, _LOOKING, "it this incident outage issue problem cause"),
    ),
)  # fmt: skip

LABEL_WORDS = LabelWords(
    incident="disturbance trouble malfunction crash accident breakdown blackout incident outage "
    "fault issue problem disruption failure impact degradation interruption downtime "
    "unavailability event breakage",
    mending="repair fix solution remedy workaround recovery service restoration",
    review="retro retrospective review look_back lookback debrief postmortem blameless",
    events={
        Key.DECLARED: "declared raised",
        Key.DATE: "when",
        Key.STARTED: "broke broken failed crashed went_down broke_down fell_over gone_down "
        "began begin beginning started onset",
        Key.DETECTED: "noticed picked detected discovered spotted found detection discovery",
        Key.MITIGATED: "mitigated contained mitigation containment",
        Key.RESOLVED: "mended rectified "
        "cleared recovered all_clear ended solved fixed resolved repaired restored "
        "resolution recovery restoration",
        Key.DURATION: "elapsed how_long length lasted",
    },
    bounds={
        Key.DECLARED: "opened logged registered",
        Key.STARTED: "occurred occurrence happened from start since",
        Key.DETECTED: "reported found seen",
        Key.RESOLVED: "to till until end closed over finished",
        Key.DATE: "day date",
    },
    finished="full fully normal running available finished completed complete done ended "
    "restored back",
    held="held on date day meeting took_place",
    after="peer after post following action",
    first="first earliest",
    faults="error failed failing bad broken wrong request record answer response symptom",
    fillers="major this did it wa total whole entire overall on at the a an of in was time first "
    "fully our it up u",
    report="report document paper postmortem writeup note notice",
    itself="memo memorandum text analysis",
    editions="version edition revision",
    written="written reported prepared drafted writing",
    signing="by and",
    askers="who what how",
    checked="reviewed checked approved approval proofread signed_off sign_off signoff agreed "
    "read validated endorsed countersigned accepted",
    levels="severity level class category rating priority rank grade tier classification "
    "how_bad how_severe how_serious",
    states="status state",
    now="present current latest final now",
    spans="window period timeframe time_frame timespan span time_range",
    published="posted published publication issued released shared circulated distributed sent",
    effects="impact degradation",
)
