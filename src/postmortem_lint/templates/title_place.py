"""Where the title of a new document goes in the title of its template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.report_titles import report_names
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait, Reading
from postmortem_lint.templates.reading.formats import reading_of, tokens_of

_NUMBER = regex(r"[^a-z]*(?:[XN]{2,}|#+)[^a-z]*")  # INC-XXXX, #NNN
_OPENING = regex(r"([^:\uff1a]+?)(?:[:\uff1a]|\s[-\u2013\u2014])\s*(?=\S)")
_PAIRS = (("[", "]"), ("(", ")"), ("{", "}"), ("<", ">"))
_EDGES = " :|/#[](){}<>-\u2013\u2014"


@record
class TitlePlace:
    """From where to where the title goes, and what is written before it."""

    start: int
    end: int
    before: str = ""

    def of(self, title: str) -> str:
        """What stands there in the template."""
        return title[self.start : self.end]


def title_place(title: str) -> TitlePlace:
    """The last token of a template's title that stands for words; else the words beside what is to
    be filled in that say more than the kind of document; else its end. A title without tokens is
    replaced."""
    tokens = _placed(title)
    if not tokens:
        return TitlePlace(0, len(title))
    words = [each for each in tokens if _stands_for_words(title[each.start : each.end])]
    words = words or [
        each for each in _between(title, tokens) if _tells(title[each.start : each.end])
    ]
    if words:
        return words[-1]
    kept = title.rstrip(" :-\u2013\u2014")
    return TitlePlace(len(kept), len(title), ": ")


def without_kind(title: str, before: str) -> str:
    """A title without the kind of document in front of it ("Postmortem: …"), where what stands
    before it in the template says the kind already."""
    match = _OPENING.match(title)
    kind, names = normal(match[1]) if match else "", set(map(normal, lookup.report.names))
    is_kind = kind in names or kind in report_names(kind)
    said = report_names(normal(before)) or names.intersection(normal(before).split())
    return title[match.end() :] if match and is_kind and said else title


def _placed(title: str) -> list[TitlePlace]:
    """The tokens of a title, with the brackets around them, in order; of two that overlap the one
    that begins first."""
    found: list[TitlePlace] = []
    for token in tokens_of(title):
        start = title.find(token)
        found.append(TitlePlace(start, start + len(token)))
    apart: list[TitlePlace] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return apart


def _stands_for_words(token: str) -> bool:
    """Whether a token stands for neither a date, a number, nor another field."""
    key = known_label(normal(token.strip(_EDGES)))
    told = key is None or key is Key.TITLE or key in KeyTrait.CAUSE.keys  # "what broke"
    if _NUMBER.fullmatch(token) or not told:
        return False
    dated = reading_of(token) in (Reading.DATE, Reading.MOMENT)
    return not dated and not any(word in token.lower() for word in lookup.placeholders.dates)


def _between(title: str, tokens: Sequence[TitlePlace]) -> Iterator[TitlePlace]:
    """The stretches of a title around its tokens, without marks at their ends."""
    starts = [0, *(each.end for each in tokens)]
    ends = [*(each.start for each in tokens), len(title)]
    for start, end in zip(starts, ends, strict=True):
        begun = start + len(title[start:end]) - len(title[start:end].lstrip(_EDGES))
        ended = start + len(title[start:end].rstrip(_EDGES))
        if begun < ended:
            yield _whole(title, begun, ended)


def _whole(title: str, start: int, end: int) -> TitlePlace:
    """A stretch of a title with the bracket that opens or closes in it, and was taken for an edge:
    "[SERVICE] outage"."""
    for opening, closing in _PAIRS:
        depth = title.count(opening, start, end) - title.count(closing, start, end)
        start -= depth < 0 and title[start - 1 : start] == opening
        end += depth > 0 and title[end : end + 1] == closing
    return TitlePlace(start, end)


def _tells(stretch: str) -> bool:
    """Whether words say more than what kind of document this is, or stand for the title."""
    name, kinds = normal(stretch), {*lookup.report.kinds, *lookup.report.names}
    return known_label(name) is Key.TITLE or not set(name.split()) <= kinds
