"""Markers of work that is still to do: TODO, TBD, "à compléter", in any place of a text."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.language.alternation import by_first_letters
from postmortem_lint.regex import regex
from postmortem_lint.values.placeholders import WHOLE_MARKERS, Placeholder

_MARKER = lookup.any_of(lookup.placeholders.markers)
_BY = lookup.any_of(lookup.actions.due_before)
_SURE = [word for word in lookup.placeholders.markers if word not in lookup.placeholders.states]
# Of one word in capitals only: "(wie folgt)" announces what is there.
_SHORT = lookup.any_of(word.upper() for word in _SURE if " " not in word)
_LONGER = lookup.any_of(word for word in _SURE if " " in word)
_MARKERS = regex(
    rf"(?<![\w-])(?:(?P<marker>{_MARKER.upper()})(?![\w-]|\.[a-z])(?:\(@?[\w.-]{{1,40}}\)(?=:))?"
    # In any letters as all that a bracket holds, or as the first words of a text.
    rf"|(?i:(?<=[(（])(?:{_MARKER}|{lookup.placeholders.to_be}|{lookup.placeholders.lacking})"
    r"(?=[)）])"
    rf"|(?P<early>(?:{_MARKER})(?=\W*\Z|[,;:–]| [-–—] | (?:{_BY}) )))"
    # A noun beside one in a bracket: "(details TBD)", "[number to be confirmed]".
    rf"|(?<=[(（\[])[^\W\d_]{{2,20}}(?: [^\W\d_]{{2,20}})?"
    rf" (?:{_SHORT}|(?i:{_LONGER}|{lookup.placeholders.to_be}))(?=[)）]|\](?!\())"
    rf"|(?P<asked>\?{{2,}})|(?P<filler>[Ll]orem ipsum(?= d|\W*\Z)|{lookup.placeholders.to_be}))"
)


_ANY = "|".join((_MARKER, lookup.placeholders.to_be, lookup.placeholders.lacking, "lorem ipsum"))
# Most texts hold none. A marker begins a word; some scripts have no gaps between words.
_MAY_MARK = regex(rf"\?\?|(?<![^\W_\u2e80-\uffff])(?:{by_first_letters(_ANY)})")


def find_todo(text: str) -> tuple[Placeholder, ...]:
    """The markers of work that is still to do, in order (semantics 11).

    A marker counts when it is the whole value, begins it, is followed by a colon, or ends a label;
    "??" and "lorem ipsum" count everywhere but inside words, "..." only as the whole value.
    """
    value = text.strip(" \t\r\n*_`-[]()")
    begin = text.find(value) if value else 0
    if value.rstrip(".:!").lower() in WHOLE_MARKERS or value in ("...", "…"):
        return (Placeholder(begin, begin + len(value), value),)
    if not _MAY_MARK.search(text.lower()):
        return ()
    word = _WORD.search(text)
    begun = word.start() if word else len(text)
    found = []
    for match in _MARKERS.finditer(text):
        first = match.start() <= begun
        if match["early"] and not first:
            continue
        told = first or _is_labelled(text, match) or asks_for_work(text, match.start(), match.end())
        if match["filler"] and not told and not match.group().lower().startswith("lorem"):
            continue
        numbered = text[match.start() - 1 : match.start()] == "#"
        if match["marker"] and (not (told or numbered) or _is_mention(text, *match.span())):
            continue
        found.append(Placeholder(match.start(), match.end(), match.group(), numbered))
    return tuple(found)


_OPENS = regex(rf"[ *_]+(?:{lookup.any_of(lookup.actions.openers)})(?![\w-])")
_COUNTS = regex(rf" (?:{lookup.placeholders.counted})(?![\w-])")
_BEGUN = regex(r"(?:\A|[.!?。]\s)\W*\Z")
_LAST = regex(r"([^\W\d_]+) \Z")
_MENTIONING = frozenset(
    {*lookup.grammar.small, *lookup.grammar.articles} - {*lookup.grammar.helping}
)


def asks_for_work(text: str, start: int, end: int) -> bool:
    """Whether a marker opens a sentence that goes on with a verb for what is to do ("TODO ask
    Ann"), or stands for the number of something ("for TBD users")."""
    opens = _BEGUN.search(text, max(0, start - 4), start) and _OPENS.match(text, end)
    return bool(opens) or _COUNTS.match(text, end) is not None


def _is_mention(text: str, start: int, end: int) -> bool:
    """Whether an article before a marker makes it a thing that is spoken of: "a FIXME: …"."""
    found = _LAST.search(text, max(0, start - 20), start)
    small = found is not None and found[1] in _MENTIONING
    return small and _COUNTS.match(text, end) is None


_WORD = regex(r"[^\W_]")
_MARKS = regex(r"[ *_`]*")
_END = regex(r"[ .)\]]*\Z")


def _is_labelled(text: str, marker: re.Match[str]) -> bool:
    """Whether a colon follows, or stands before a marker that ends the text."""
    rest = _MARKS.match(text, marker.end())
    behind = rest.end() if rest else marker.end()
    if text[behind : behind + 1] in (":", "："):
        return True
    before = marker.start()
    while before and text[before - 1] in " *_`":
        before -= 1
    return text[max(0, before - 1) : before] in (":", "：") and bool(_END.match(text, behind))


_SENTENCE_END = regex(r"(?<=[.!?])(?:\s|\Z)|\n|\Z")


_CONJUNCTIONS = frozenset(word for word in lookup.clauses.conjunctions if len(word) > 1)


def puts_off(text: str, marker: Placeholder) -> bool:
    """Whether a text begins with `marker`, and its first sentence tells when or by whom the text
    will be written. "To be added to the list, a host must ..." is a sentence of another sort."""
    if _WORD.search(text, 0, marker.start):
        return False
    end = _SENTENCE_END.search(text)
    first = text[: end.start() if end else len(text)]
    behind = first.split(",")[1:]
    later = (part.split() for part in behind)  # "…, as soon as the vendor has answered"
    since = all(words and words[0].lower() in _CONJUNCTIONS for words in later)
    return since and not any(sign in first for sign in ";:")
