"""What the words of an action item promise: something that can be checked, or good intentions."""

from __future__ import annotations

import re

from postmortem_lint.language.folding import fold
from postmortem_lint.regex import regex
from postmortem_lint.text import Text

# Those of the second list are fine with any object of their own.
_VAGUE = (
    "improve", "enhance", "optimise", "optimize", "strengthen", "better", "make", "ensure",
    "make sure", "address", "handle", "fix", "keep an eye on", "monitor", "try", "try to",
    "work on", "continue", "continue to", "raise awareness", "raise awareness of", "communicate",
    "communicate better", "be more", "avoid", "prevent",
)  # fmt: skip
_OPEN = (
    "look into", "investigate", "explore", "consider", "think about", "discuss", "evaluate",
    "assess", "review", "revisit",
)  # fmt: skip
_EMPTY = frozenset(
    {
        "monitoring", "alerting", "alert", "alerts", "documentation", "docs", "process",
        "processes", "procedure", "procedures", "testing", "tests", "test", "thing", "things",
        "stuff", "issue", "issues", "problem", "problems", "everything", "system", "systems",
        "needed", "appropriate", "more", "better", "etc", "going", "forward", "asap", "future",
        "situation", "it", "this", "that", "these", "those", "again", "overall", "general",
        "communication", "performance", "reliability", "resilience", "stability", "quality",
        "visibility", "observability", "response", "handling", "incident", "incidents", "happening",
        "happen", "same", "similar", "robust", "safer", "faster", "easier", "safe", "stable",
        "reliable", "quickly", "properly", "correctly", "possible", "further", "ways", "how",
        "improve", "improved", "improvements", "awareness", "team", "teams", "everyone", "people",
    }
)  # fmt: skip
_STOP = frozenset(
    {
        "a", "an", "the", "to", "of", "in", "on", "at", "by", "for", "from", "with", "and", "or",
        "is", "are", "be", "our", "we", "us", "its", "as", "so", "into", "if", "where", "when",
        "all", "any", "each", "not", "no", "do", "does", "will", "can", "could", "should", "would",
        "may", "might", "than",
    }
)  # fmt: skip
_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BOUND = regex(
    r"\d|\ufffc|\"[^\"]+\"|“[^”]+”|[/_@#]|\w\.\w|(?<=[^\W\d_])[A-Z]|(?<=\s)[A-Z][\w-]+"
    r"|\b[A-Z]{2,}\b"
)
_LABEL = regex(r"[\w /&-]{2,30}:\s+")

_WHO = (
    r"(?:teams?|engineers?|developers?|devs?|operators?|on-?calls?(?: engineers?)?|everyone|"
    r"everybody|humans?|staff|people|employees?|sres?|colleagues?|contributors?|maintainers?|personnel)\b"
)
# "Warn the operator when …" is an alert.
_PEOPLE = regex(
    rf"\b(?:re)?train(?:ing)?\s+(?:for\s+)?(?:\w+[ -]){{0,3}}?{_WHO}"
    rf"|\b(?:educate|teach|coach)\s+(?:\w+[ -]){{0,3}}?{_WHO}"
    rf"|\b(?:remind|tell|warn)\s+(?:\w+[ -]){{0,2}}?{_WHO}(?!.*\b(?:when|if|once)\b)"
    r"|\bbe(?:ing)?\s+(?:more|extra|very)?\s*(?:careful|diligent|vigilant|mindful|cautious)\b"
    r"|\b(?:more|extra|greater)\s+(?:care|diligence|vigilance)\s+(?:when|with|during)\b"
    r"|\bpay(?:ing)?\s+(?:more|closer|better)?\s*attention\b"
    r"|^(?:always\s+)?(?:double[- ]check|remember\s+to)\b"
    r"|\bfollow(?:ing)?\s+(?:the\s+|our\s+)?(?:process|procedure|polic(?:y|ies)|guidelines)\w*"
    r"|\badher(?:e|ence)\s+to\s+(?:the\s+|our\s+)?(?:\w+\s+)?(?:process|procedure|polic)\w*"
    rf"|\b(?:make\s+sure|ensure)\s+(?:that\s+)?(?:all\s+|the\s+|our\s+)?{_WHO}\s+"
    r"(?:know|understand|check|follow|remember|read|pay|are\s+aware|use|verify)"
)
_CHANGE = regex(
    r"(?:add|alert|automate|block|build|change|create|disable|disallow|enable|enforce|extend|fix|"
    r"implement|increase|limit|lower|migrate|move|patch|pin|reduce|refactor|reject|remove|replace|require|"
    r"restrict|roll|rotate|set|split|switch|test|update|upgrade|validate|verify|write)\b",
    re.IGNORECASE,
)


def vague_opening(text: Text) -> tuple[int, int] | None:
    """The place of a verb that promises nothing, in an item that names nothing to check it by."""
    prose = text.prose.rstrip()
    start = _start(prose)
    rest = prose[start:]
    low = rest.casefold()
    verb = max((one for one in (*_VAGUE, *_OPEN) if _opens(low, one)), key=len, default=None)
    if verb is None or text.links or text.code or _BOUND.search(rest, len(verb)):
        return None
    words = [word.casefold() for word in _WORD.findall(rest[len(verb) :])]
    named = [word for word in words if word not in _STOP and word not in _EMPTY]
    return (start, start + len(verb)) if len(named) <= (0 if verb in _OPEN else 1) else None


def people_phrase(text: Text) -> tuple[int, int] | None:
    """The place of words that would change people instead of the system."""
    start = _start(text.prose)
    found = _PEOPLE.search(fold(text.prose[start:]).low)
    return (start + found.start(), start + found.end()) if found else None


def changes_system(text: Text) -> bool:
    """Whether an item begins with a change of the system."""
    return _CHANGE.match(text.prose, _start(text.prose)) is not None


def _start(prose: str) -> int:
    """Where the item itself begins, behind a label ("Testing: …")."""
    label = _LABEL.match(prose)
    return label.end() if label else len(prose) - len(prose.lstrip())


def _opens(low: str, verb: str) -> bool:
    return low.startswith(verb) and not low[len(verb) : len(verb) + 1].isalnum()


# Openings that say what will be done, besides the vague ones above.
_OPENERS = frozenset(
    """
    add adopt alert allow apply archive ask assign attach audit automate backfill backport block
    build bump call cap change check choose clean clear close collect compare configure convert
    copy create cut decommission decouple define delete deploy deprecate design disable disallow
    display document drop emit enable encrypt enforce escalate establish exclude expand expose
    extend extract file filter find finish fix forbid format gate generate give hold identify
    implement include increase inform inspect install instrument introduce isolate join keep
    label let limit link list load log lower maintain make map mark measure merge migrate mirror
    mount move mute name notify open order pin plan plug port post prepare print profile provide
    publish pull push put raise rate-limit read rebuild record reduce refactor reject release
    remove rename reorder repair replace report request require reserve reset resize resolve
    restore restrict retain retire retry return revert rewrite roll rotate route run scale scan
    schedule scope script search secure send separate serve set share ship show shorten shut
    simplify size skip snapshot sort split start stop store stress-test switch sync tag take teach
    test throttle tighten trace track train trim tune turn unify update upgrade use validate
    verify version wait wake warn watch whitelist widen wire wrap write
    """.split()  # noqa: SIM905
)


def verb_first(text: Text) -> bool:
    """Whether the wording opens with a verb: a known one, a vague one, or one ending in -ing."""
    plain = text.plain.strip()
    label = _LABEL.match(plain)
    word = _WORD.search(plain, label.end() if label else 0)
    if word is None or not word[0].isascii():
        return True
    opening = word[0].lower()
    return opening in _OPENERS or opening.endswith("ing") or opening in (*_VAGUE, *_OPEN)
