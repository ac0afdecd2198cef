"""English words of numbers, shares and budgets."""

from __future__ import annotations

from postmortem_lint.language.tables.words import AmountWords

AMOUNTS = AmountWords(
    promises=r"sl[ao]s?|service levels?|error budget|commitments?|promises?",
    kept=(
        r"not (?:breached|broken|missed|violated|exceeded)|no breach|kept|met|honou?red|"
        r"respected|fulfilled"
    ),
    broken=(
        r"not (?:kept|met|honou?red|respected|fulfilled)|breached|broken|missed|violated|"
        r"overspent"
    ),
    allowance=r"budget|allowances?|allowed|permitted|tolerated|tolerance",
    amounting=(
        r"is|makes|gives|allows|leaves|permits|i\.e\.|that is|equals|means"
    ),
    that_is=("that is", "i.e."),
    participle_ends=("ed",),
    part_of=("of", "out of",),
    of_these=("of these", "of them", "of those",),
    of_which=("of which", "of whom", "of these", "of them", "of those",),
    within=("in", "at", "from", "on", "via",),
    including=(
        "including", "among them", "among others", "such as", "e.g.", "mainly", "mostly",
        "especially",
    ),
    totals=("total", "totals", "sum", "in total", "overall total", "grand total",),
    scales={
        "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6,
        "b": 1e9, "bn": 1e9, "billion": 1e9, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
    },
    percent=("percent", "per cent", "pct"),
    nines=("nines", "nine"),
    per_day=r"per day|/ ?day|a day|daily|each day",
    per_week=r"per week|/ ?week|a week|weekly",
    per_month=r"per month|/ ?mo(?:nth)?(?![a-z])|a month|monthly|month",
    per_quarter=r"per quarter|/ ?quarter|quarterly|quarter",
    per_year=r"per year|/ ?ye?a?r(?![a-z])|a year|yearly|annual(?:ly)?|per annum|year",
    days_before=r"rolling|trailing|last|per|every",
    spent=(
        r"us(?:ed|es)|burn(?:ed|t|s)?|spen[dt]|consum\w+|lost|cost|took|missed|remain\w*|left"
        r"|so far|already|this incident|exceed\w*|excess|over(?:spent|run|ran|drawn|shot)|beyond"
    ),
    rate=r"(?:per|a|/) ?(?:day|week|month|quarter|year)",
)  # fmt: skip
