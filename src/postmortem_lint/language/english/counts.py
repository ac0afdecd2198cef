"""How English adds up, shares out and multiplies what it counts."""

from __future__ import annotations

from postmortem_lint.language.tables.counts import CountWords

COUNTS = CountWords(
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
    others=("the other", "the remaining", "the others", "the rest"),
    rest=(
        "the rest", "everything else", "anything else", "all else", "all others", "all the others",
        "others", "the others", "everybody else", "everyone else", "other causes", "other reasons",
    ),
    each=("each of", "each", "every one of", "apiece", "for every"),
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
