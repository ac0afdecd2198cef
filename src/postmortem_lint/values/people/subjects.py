"""The person who is the subject of a verb, over one clause.

Between the two may stand what tells more of the person ("on the early shift", "who changed the
relay", ", woken at night,"), and other verbs of the same subject ("mounted the volume and forgot").
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from postmortem_lint.language.alternation import NOTHING
from postmortem_lint.language.lookup import any_of, grammar
from postmortem_lint.language.sentences import MASK
from postmortem_lint.language.tables.wording import Wording
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.values.people.blame import is_supposed

_WORD = rf"(?:[\w'’/-]+(?:[:.]\d+)?|{MASK}+)"
_AND = any_of(grammar.and_words)
_VERB_LAST = "verb last"
_VERSION = regex(r"(?<![\w.])v?\d+\.\d+|(?<![\w.])v\d")  # no person has one
_GAP = 120  # characters between a person and what it did


@record
class PersonalVerb:
    """A verb at a place: `human` if no program does so, `last` if whatever belongs to it may stand
    before it, `carried` if it may go on with what its subject did before."""

    start: int
    human: bool
    last: bool = False
    carried: bool = True


def person_before(
    low: str, start: int, verb: PersonalVerb, wording: Wording, names: tuple[str, ...]
) -> re.Match[str] | None:
    """The nearest person from `start` on whose verb it is; what may be a program needs a verb that
    no program does."""
    named = frozenset(name.lower() for name in names)
    near = max(start, verb.start - _GAP)
    found = list(_people(wording, names).finditer(low, near, verb.start))
    for person in reversed(found):
        between = low[person.end() : verb.start]
        surely = verb.human or person[0] in named  # who has a name is no program
        if not _reaches(low, start, person, verb, wording, surely=surely):
            continue
        led = is_governed(low, person.start(), wording) and not _relative(wording).match(between)
        loose = person["loose"] and (not verb.human or _VERSION.search(between))
        if led or loose or is_supposed(low, person.start(), wording):
            continue
        return person
    return None


@lru_cache(maxsize=64)
def _people(wording: Wording, names: tuple[str, ...]) -> re.Pattern[str]:
    known = "".join(f"|{re.escape(name.lower())}" for name in names)
    sure = rf"{wording.people}|@[a-z0-9][a-z0-9_-]{{1,38}}{known}"
    return re.compile(
        rf"(?<![\w@/.-])(?:(?P<sure>{sure})|(?P<loose>{wording.loose_people}))(?![\w-])"
    )


def _reaches(
    low: str,
    start: int,
    person: re.Match[str],
    verb: PersonalVerb,
    wording: Wording,
    *,
    surely: bool,
) -> bool:
    """Whether nothing stands between a person and a verb but what belongs to them."""
    between = low[person.end() : verb.start]
    last = verb.last or _VERB_LAST in wording.order
    if _gap(wording, surely, last).fullmatch(between):
        return True
    if surely or not _opens(low, start, with_article(low, person.start(), wording), wording):
        return False
    if _told_of(wording).fullmatch(between):
        return True
    return verb.carried and _carried(wording).fullmatch(between) is not None


@cache
def _small(wording: Wording) -> str:
    """What may stand right before a verb."""
    return rf"(?:[ *_]+(?:\([^()]{{1,30}}\)|{wording.between})){{0,4}}"


@cache
def _word(wording: Wording) -> str:
    """A word behind which the subject is still the same."""
    return rf"(?!(?:{wording.breaks})\b){_WORD}"


@cache
def _attached(wording: Wording) -> str:
    return rf"(?:[ *_]+(?:{wording.attaching})(?: {_word(wording)}){{1,5}}?){{1,2}}"


@cache
def _joint(wording: Wording) -> str:
    """What joins the last verb of a subject to those before it: ", signed it and"."""
    more = rf"(?:, (?:{wording.acts})(?: {_word(wording)}){{0,12}}?){{0,3}}"
    return rf"{more}?,?(?: (?:{wording.joints}))"


@cache
def _told_of(wording: Wording) -> re.Pattern[str]:
    """A participle with what belongs to it, or an aside: "hired for it", ", woken at night,"."""
    word = _word(wording)
    opening = rf"(?:{wording.shortened}|{wording.attaching}|{wording.busy or NOTHING})"
    aside = rf",[ *_]+{opening}(?: {word}){{0,8}}?,"
    shortened = rf"[ *_]+(?:{wording.shortened})(?: {word}){{1,6}}?"
    attached = rf"(?:{_attached(wording)})?"
    return regex(rf"{attached}(?:{aside}|{shortened}){_small(wording)}[ *_]+")


@cache
def _carried(wording: Wording) -> re.Pattern[str]:
    """What the subject did before: "replaced the pump but"."""
    did = rf"[ *_]+(?:{wording.acts})(?: {_word(wording)}){{1,10}}?{_joint(wording)}"
    return regex(rf"(?:{_attached(wording)})?{did}{_small(wording)}[ *_]+")


@cache
def _gap(wording: Wording, human: bool, last: bool) -> re.Pattern[str]:
    """What may stand between a person and its verb; whatever belongs to it where that comes `last`.

    A verb that things do, too, stands near to its person: else it may be theirs.
    """
    word, small, attached = _word(wording), _small(wording), _attached(wording)
    relative = rf",?[ *_]+(?:{wording.relatives})(?: {word}){{1,9}}?,?"
    if not human:
        return regex(rf"(?:{attached}|{relative})?{small}[ *_]+")
    busy = rf"[ *_]+(?:{wording.busy or NOTHING})(?: {word}){{1,5}}?"
    relative = rf",?[ *_]+(?:{wording.relatives})(?: (?:{word}|{_AND})){{1,16}}?,?"
    aside = rf",(?: (?:{word}|{_AND})){{1,9}},"
    before = rf"(?:[ *_]+{word}){{1,12}}?{_joint(wording)}"
    theirs = rf"(?:[ *_]+{word}){{1,10}}?" if last else r"(?!)"
    shortened = rf"[ *_]+(?:{wording.shortened})(?: {word}){{1,5}}?"
    more = rf"(?:{attached})?(?:{busy}|{relative}|{aside}|{before}|{shortened}|{theirs})?"
    return regex(rf"{more}{small}[ *_]+")


@cache
def _relative(wording: Wording) -> re.Pattern[str]:
    return regex(rf",?[ *_]+(?:{wording.relatives})\b")


def is_governed(low: str, place: int, wording: Wording) -> bool:
    """Whether a preposition before a person makes it no subject ("the mail to the engineer")."""
    before = low[max(0, place - 60) : place]
    found = _governing(wording).search(before)
    return found is not None and not _part(wording).search(before[: found.start()])


@cache
def _governing(wording: Wording) -> re.Pattern[str]:
    """A preposition, with up to an article and two words behind it."""
    return regex(
        rf"(?<![\w-])(?:{wording.governing})(?: (?:{wording.articles}))?"
        rf"(?: (?!(?:{wording.articles})\b)[\w-]+){{0,2}} *$"
    )


@cache
def _part(wording: Wording) -> re.Pattern[str]:
    """What says how many, before "of the engineers"."""
    return regex(rf"(?:{wording.numbers}|{wording.partitives}) *$")


@cache
def _article(wording: Wording) -> re.Pattern[str]:
    """An article, with up to two words behind it."""
    word = rf"(?!(?:{wording.articles}) )[\w-]+"
    several = rf"(?:(?:{wording.articles}) (?:{wording.belonging}) )?"  # "one of the engineers"
    return regex(rf"(?<![\w-]){several}(?:{wording.articles}) (?:{word} ){{0,2}}$")


def with_article(low: str, place: int, wording: Wording) -> int:
    """Where "the on-call" before "engineer" begins, else `place`."""
    found = _article(wording).search(low[max(0, place - 40) : place])
    return place - len(found[0]) if found else place


def _opens(low: str, start: int, place: int, wording: Wording) -> bool:
    """Whether a clause may begin at `place`: behind a sign, a joint or a time, not behind a noun
    ("the flag the developer removed")."""
    before = low[max(start, place - 40) : place].rstrip(" *_")
    return not before or _opening(wording).search(before) is not None


@cache
def _opening(wording: Wording) -> re.Pattern[str]:
    joint = rf"(?<![\w'’-])(?:{wording.joints}|{wording.breaks})"
    return regex(rf"(?:[^\w'’)\]%/{MASK}-]|\d|{joint})$")
