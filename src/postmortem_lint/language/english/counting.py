"""How English counts: how many action items are done, and how parts add up."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import CountWords, TallyWords

TALLY = TallyWords(
    items=(
        "action items", "action item", "actions", "action", "follow-ups", "follow-up",
        "followups", "followup", "corrective actions", "corrective action", "remediation items",
        "work items", "work item", "pieces of work", "piece of work", "to-dos", "todos",
    ),
    things=(
        "recommendations", "decisions", "commitments", "numbers", "number", "boxes", "jobs",
        "items", "item", "tasks", "task", "measures", "measure", "points", "point", "changes",
        "change", "steps", "step", "tickets", "ticket", "improvements", "improvement", "fixes",
        "deliverables",
    ),
    every=("all", "all of", "all of the", "every one of", "each of"),
    none=("none", "none of", "not one of", "neither", "neither of", "no"),
    firsts=("first",),
    lasts=("last",),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6},
    of=("of", "out of", "from", "among"),
    beside=(
        "the", "these", "those", "our", "is", "are", "has", "have", "been", "now", "still",
        "already", "so far", "currently", "yet", "meanwhile", "by now", "at present", "to date",
        "today", "also", "only", "just", "all", "other", "others", "remaining", "further",
        "another", "more", "them", "and", "but", "then", "was", "were", "had", "there", "be",
        "listed", "above", "below", "in", "the list", "fully", "both", "stand", "stands",
    ),
    done=(
        "finished", "in place", "in force", "in effect", "behind us", "live", "went live",
        "gone live", "rolled out", "delivered", "dealt with", "ticked off", "ticked",
        "checked off", "done and dusted", "over", "landed", "settled", "in use",
    ),
    open=(
        "open", "to be done", "still to be done", "to do", "still to do", "to come",
        "still to come", "remain", "remains", "remain open", "remains open",
        "remain to be done", "left", "outstanding", "unfinished", "incomplete",
        "still to follow", "not done", "unresolved", "undone",
    ),
    begun=(
        "in progress", "under way", "underway", "in the works", "in work", "being worked on",
        "started", "begun", "in review",
    ),
    waiting=(
        "planned", "scheduled", "not started", "not begun", "not yet started", "unstarted",
        "in the backlog", "waiting", "pending",
    ),
    denials=(
        "not", "never", "n't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
        "hadn't", "yet to be",
    ),
    past=("was", "were", "had", "wasn't", "weren't", "hadn't"),
    unreal=(
        "all but", "half", "half of",
        "will", "would", "shall", "should", "must", "may", "might", "could", "can", "if",
        "unless", "until", "once", "when done", "are to", "is to", "expected", "need", "needs",
        "to be", "has to", "have to", "due", "almost", "nearly", "at least", "at most",
        "more than", "fewer than", "less than", "about", "around", "up to", "over half", "some",
        "assume", "target", "goal", "aim", "want", "plan to", "as soon as", "except",
    ),
)  # fmt: skip

COUNTS = CountWords(
    changes=(
        "reduction", "drop", "fall", "decrease", "decline", "cut", "increase", "rise",
        "growth", "jump", "spike", "surge", "gain", "improvement", "dip", "lower", "higher",
        "less", "fewer", "more", "faster", "slower", "longer", "shorter", "quicker",
        "smaller", "larger", "down", "up",
    ),
    change_by=("by",),
    multiples={
        "double": 2, "twice as many": 2, "twice as much": 2, "twice the": 2, "triple": 3,
        "three times as many": 3, "tenfold": 10, "threefold": 3, "twofold": 2, "fourfold":
        4, "fivefold": 5,
    },
    differences=(
        "loss of", "drop of", "fall of", "decline of", "decrease of", "reduction of",
        "difference of", "gap of", "shortfall of", "deficit of", "increase of", "rise of",
        "growth of", "surplus of", "excess of", "down by", "up by", "fell by", "dropped by",
        "rose by", "grew by", "shrank by", "minus",
    ),
    differences_behind=(
        "fewer", "less", "more", "missing", "too many", "too few", "too much", "too little", "lost",
        "short",
    ),
    ratios=r"times (?:as|more|less|fewer|smaller|larger|bigger|higher|lower|the)|-?fold",
    sums=(
        "in total", "altogether", "in all", "all told", "all in all", "combined", "together",
        "total",
    ),
    making=(
        "which makes", "making", "makes", "that makes", "totalling", "totaling", "for a total of",
        "a total of", "adding up to", "which adds up to", "amounting to", "coming to", "so",
        "that is", "which is", "which comes to",
    ),
    leaving=(
        "which leaves", "which left", "leaving", "that leaves", "that left", "this left",
        "this leaves",
    ),
    others=("the other", "the remaining", "remaining", "the others", "the rest"),
    rest=(
        "the rest", "everything else", "anything else", "all else", "all others", "all the others",
        "others", "the others", "everybody else", "everyone else", "other causes", "other reasons",
        "something else", "other things", "elsewhere", "other",
    ),
    adding=("as well as", "plus",),
    shared=("both", "the two", "overlap", "overlapping",),
    each=("each of", "each", "every one of", "apiece", "for every"),
    per=("per", "every"),
    priced=("at", "@", "x", "×", "times"),
    numbers={
        "thirteen": 13, "fourteen": 14, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "seventy": 70, "eighty": 80,
    },
    fractions={
        "half": 0.5, "a third": 1 / 3, "one third": 1 / 3, "a quarter": 0.25, "one quarter": 0.25,
        "two thirds": 2 / 3, "two-thirds": 2 / 3, "three quarters": 0.75, "three-quarters": 0.75,
        "a fifth": 0.2, "one fifth": 0.2, "a tenth": 0.1, "one tenth": 0.1,
    },
    in_every=("in", "out of", "out of every", "in every"),
)  # fmt: skip
