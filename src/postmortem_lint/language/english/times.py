"""English dates, times and lengths."""

from __future__ import annotations

from postmortem_lint.language.tables.words import LengthWords, TimeWords

MINUTE, HOUR, DAY = 60, 3600, 86400

TIMES = TimeWords(
    in_place=("in", "at"),
    by_zone=("by",),
    same_time=("which", "that", "it"),
    there=("there", "local", "local time"),
    where=("where it was", "where it is", "where that was"),
    here=("for us", "our time", "at our end", "here"),
    zone_nouns=("time",),
    rough_times=r"all time[\s,.;:~()]+(?:are )?(?:approximate|approximation)",
    title_fillers=("are", "approximate", "approximation", "clock", "to", "of", "and"),
    title_leads=("all time", "in", "on", "at"),
    four_digit_nouns=("hrs",),
    counted_glued=("d", "w"),
    day_articles=("the",),
    ordinals=("st", "nd", "rd", "th"),
    months={
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4,
        "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8,
        "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11,
        "december": 12, "dec": 12,
    },
    before_date=("the",),
    before_weekday=("a",),
    weekdays={
        "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "weds": 2,
        "wed": 2, "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4,
        "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
    },
    am=("am", "a.m.", "a.m", "a. m."),
    pm=("pm", "p.m.", "p.m", "p. m."),
    clock_words={"noon": 43200, "midday": 43200, "midnight": 0},
    at=("at", "@"),
    exact=("exactly", "precisely"),
    clock_nouns=("hrs",),
    full_clock_nouns=("hours",),
    to=("to", "until", "till", "through", "thru"),
    moved_to=("to",),
    next_day=(
        "next day", "the next day", "following day", "the following day", "day after",
        "next morning", "the next morning", "the following morning",
    ),
    other_day=(
        "previous day", "day before", "following night", "next night", "previous night",
        "night before", "tomorrow", "other day",
    ),
    elapsed=(
        "elapsed", "offset", "since start", "since the start", "after start", "from start",
        "relative", "delta", "into the incident", "time from t0", "since t0",
    ),
    relative_to=(
        "relative to", "counted from", "measured from", "minutes from", "minutes after",
        "minutes since", "elapsed since", "offset from", "offsets from", "offsets to",
    ),
    all_times=("time", "timing", "zone"),
    of_notes=(
        "all", "the", "these", "those", "this", "any", "every", "note", "please", "that",
        "unless", "otherwise", "stated", "noted", "specified", "mentioned", "indicated", "else",
        "following", "below", "above", "here", "in", "on", "of", "for", "to", "at", "by", "from",
        "with", "as", "is", "are", "was", "were", "be", "been", "have", "has", "used", "uses",
        "use", "using", "shown", "given", "listed", "written", "recorded", "reported",
        "expressed", "displayed", "presented", "converted", "approximate", "local", "standard",
        "belong", "belongs", "refer", "relate", "clock", "entries", "events", "event", "entry",
        "incident", "document", "page", "report",
        "section", "table", "post", "postmortem", "dates", "date", "and", "or", "hours", "hour",
        "clock", "clocks", "format", "we", "our", "mostly", "approximately", "both", "exact",
        "values", "column", "everything", "history", "facts", "log", "only", "its", "timeline",
        "details", "where", "not", "rounded", "nearest", "minute",
    ),
    until=("until", "till", "up to", "by", "to"),
    since=("from", "since", "between"),
    onward=("onward", "onwards", "forward", "and later", "and after", "and beyond", "and on"),
    between=("between",),
    counted=("day", "week"),
    parts=("early", "mid", "late"),
    on=("on",),
    of=("of",),
    to_date=("to", "until", "through"),
    clear_months=(
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ),
    month_words=("may", "march", "mar", "dec", "jun", "sep"),
    about_after=r"-?ish\b|ca\.?(?![a-z\u00df-\u024f])|approx\.?(?![a-z\u00df-\u024f])",
    about_brackets=("approx", "approx.", "approximately", "ca", "ca.", "estimated", "est", "est."),
    zones={
        "coordinated universal time": "UTC", "universal time": "UTC", "pacific time": "PT",
        "east africa time": "EAT", "east african time": "EAT", "west africa time": "WAT",
        "west african time": "WAT", "central africa time": "CAT", "central african time": "CAT",
        "pacific standard time": "PT", "pacific daylight time": "PDT", "pacific": "PT",
        "mountain time": "MT", "central time": "CT", "eastern time": "ET",
        "eastern standard time": "ET", "eastern daylight time": "EDT", "eastern": "ET",
        "central european time": "CET", "central european summer time": "CEST",
        "british summer time": "BST",
    },
    no_clock=(
        "mins?|minutes?|secs?|seconds|second(?! [a-z])|hours?|ratio|aspect|scale|split|odds"
    ),
)  # fmt: skip

LENGTHS = LengthWords(
    from_event=("from", "since", "between"),
    to_event=("to", "until", "till", "and"),
    spans=("time", "delay", "duration", "interval", "gap", "lag", "wait"),
    colon_hours="h(?:ours|rs?)?",
    restating=("i.e.", "total"),
    ordinal_units=("second",),
    every=("every",),
    units={
        "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "m": MINUTE, "min": MINUTE,
        "mins": MINUTE, "minute": MINUTE, "minutes": MINUTE, "h": HOUR, "hr": HOUR, "hrs": HOUR,
        "hour": HOUR, "hours": HOUR, "d": DAY, "day": DAY, "days": DAY, "w": 7 * DAY,
        "wk": 7 * DAY, "wks": 7 * DAY, "week": 7 * DAY, "weeks": 7 * DAY, "mo": 30 * DAY,
        "month": 30 * DAY, "months": 30 * DAY,
    },
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
        "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
        "half": 0.5, "quarter": 0.25, "couple": 2, "few": 3, "thirteen": 13, "fourteen": 14,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "seventy": 70, "eighty": 80,
    },
    approximate=(
        "~", "≈", "about", "around", "approximately", "approx.", "approx", "roughly", "circa",
        "ca.", "ca", "c.", "almost", "nearly", "just under", "just over", "some", "estimated",
        "est.", "close to", "near", "ish", "not quite", "a little over", "a little under",
        "a little more than", "a little less than", "slightly over", "slightly under",
        "slightly more than", "slightly less than", "a bit over", "a bit under", "a bit more than",
        "a bit less than", "a touch over", "a touch under", "barely", "hardly", "scarcely",
        "a good", "getting on for", "shy of", "just shy of", "upwards of",
    ),
    under=(
        "<", "<=", "≤", "under", "less than", "fewer than", "within", "below", "inside",
        "no longer than", "not even", "well under", "well below",
    ),
    over=(
        ">", ">=", "≥", "over", "more than", "at least", "longer than", "greater than",
        "no less than", "not less than", "no fewer than", "well over", "in excess of", "north of",
        "upward of",
    ),
    up_to=(
        "up to", "at most", "max", "max.", "maximum", "no more than", "not more than",
        "the best part of", "the better part of", "most of",
    ),
    or_more=("+", "or more", "or longer", "plus", "at least"),
    earlier=("before", "earlier", "prior"),
    later=("after", "later"),
    ago=("ago", "later", "earlier", "before", "after", "prior", "from now"),
    ongoing=("ongoing", "on-going", "present", "now", "still ongoing", "in progress", "current"),
    unknown=(
        "unknown", "?", "??", "???", "tbd", "tbc", "tba", "not known", "unclear", "undetermined",
        "to be determined", "to be confirmed", "unspecified",
    ),
    not_available=(
        "n/a", "n.a.", "na", "not applicable", "not available", "-", "--", "---", "intermittent",
    ),
    at_once=(
        "immediate", "immediately", "instant", "instantly", "instantaneous", "instantaneously",
        "at once", "straight away", "right away", "promptly", "in real time", "real-time",
        "real time", "simultaneous", "simultaneously", "momentary", "momentarily", "negligible",
        "moments",
    ),
    several=("several", "many", "multiple", "numerous", "various", "a number of", "mere"),
    none=("none", "nil", "never", "no downtime", "no outage", "zero"),
    working=(
        "support hours", "office hours", "working hours", "business hours", "work hours",
        "working days", "business days", "working day", "business day", "working time",
    ),
    tens=("twenty", "thirty", "forty", "fifty", "sixty", "ninety", "seventy", "eighty"),
    ones=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    phrases={
        "half a": 0.5, "half an": 0.5, "a half": 0.5, "one half": 0.5, "quarter of an": 0.25,
        "a quarter of an": 0.25, "three quarters of an": 0.75, "three-quarters of an": 0.75,
        "a couple": 2, "a couple of": 2, "a few": 3, "a good": 1, "a scant": 1, "an entire": 1,
        "a full": 1, "a whole": 1, "a solid": 1, "a bare": 1, "three quarters of a": 0.75,
        "a quarter of a": 0.25,
    },
    shares={
        "and a half": 0.5, "and one half": 0.5, "and a quarter": 0.25, "and three quarters": 0.75,
        "and three-quarter": 0.75, "and three quarter": 0.75,
    },
    vague=(
        "couple", "few", "a couple", "a couple of", "a few", "a good", "a scant", "a bare",
    ),
    dotted_units=("min", "mins", "hr", "hrs", "sec", "secs"),
    unclear_units=("mo", "w", "d", "m", "s"),
    unit_adjectives=(
        "working", "business", "office", "support", "work", "full", "whole", "solid", "entire",
        "additional", "more", "further", "consecutive", "straight", "calendar",
    ),
    plurals={
        "second": "seconds", "minute": "minutes", "hour": "hours", "day": "days",
        "week": "weeks", "month": "months",
    },
    fillers=(
        "for", "a total of", "total of", "total", "in total", "the", "of", "only", "another",
        "a full", "a whole", "a mere", "merely", "a further", "just", "exactly", "fully",
        "an entire", "a solid",
    ),
    or_less=("or less", "or under", "or fewer"),
    about_after=(
        r"-?ish\b|approx(?:imately|\.)?(?![a-z\u00df-\u024f])|or so\b|or thereabouts\b|and change\b"
    ),
    part_of=("of", "for", "per", "in", "after", "before", "to"),
    whole=("all", "every", "everybody", "everyone", "entire", "whole"),
    no_part=(
        "in", "of", "the", "total", "all", "overall", "altogether", "whole", "downtime", "to",
        "outage", "incident", "elapsed", "end", "wall", "clock", "utc", "approx",
        "approximately", "estimated", "hh", "mm", "ss", "h", "m", "min", "mins", "minutes",
        "hours", "from", "until", "start", "detection", "resolution",
    ),
)  # fmt: skip
