"""Reads what sentences say of how many action items are done: "two of the four are done"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from postmortem_lint.language import lookup
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.values.tallies.tally import ItemProgress, Noun, Tally
from postmortem_lint.values.tallies.tokens import Does, Token, lexicons, tally_tokens

_ASIDE = regex(r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]")
_LABELLED = regex(r"\n(?=[^\n:：]{2,30}[:：]\s)")
_SEVERAL = regex(r"\d[^,;]*[,;、]\s*\d")
_COUNTS = (Does.COUNT, Does.EVERY, Does.NONE)
_SMALL = frozenset((Does.BESIDE, Does.PAST, Does.DENY, Does.OF, Does.OF_BEHIND, Does.DATE))
_NEAR = 2  # words behind a state that make it a condition ("done once …")
_LONGEST_RANGE = 20
_DENIED = {ItemProgress.DONE: ItemProgress.OPEN, ItemProgress.BEGUN: ItemProgress.WAITING}


@record
class _Subject:
    """Which items a clause is about, and the index of the token behind that."""

    start: int
    behind: int
    noun: Noun
    count: int | None = None
    total: int | None = None
    labels: tuple[str, ...] = ()
    first: int = 0
    last: int = 0


def read_tallies(plain: str) -> Iterator[Tally]:
    """The tallies of a text, in order; plans, conditions and estimates are none."""
    said = unquoted(plain)
    asides = tuple((found.start() + 1, found.end() - 1) for found in _ASIDE.finditer(said))
    around = _ASIDE.sub(lambda found: " " * len(found[0]), said)
    for start, end in sentences(around):
        for first, last in _lines(around, start, end):
            yield from _read(around, first, last)
    for start, end in asides:  # "4 (two done, two open)"
        if _SEVERAL.search(said, start, end):
            yield from _read(said, start, end)


def _lines(said: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places of a sentence, or of the lines of it that begin with a label each."""
    breaks = [found.end() for found in _LABELLED.finditer(said, start, end)]
    yield from pairwise((start, *breaks, end))


def _read(said: str, start: int, end: int) -> Iterator[Tally]:
    """The tallies of a sentence, in the language that knows most of it."""
    read = (tally_tokens(said, start, end, one) for one in lexicons())
    tokens = min(read, key=_strange)
    listed = tuple(_listed(tokens))
    yield from listed if len(listed) > 1 else _tallies(tokens)


def _listed(tokens: Sequence[Token]) -> Iterator[Tally]:
    """The tallies of a row of states with their numbers: "done: 2, open: 1", "完了2件"."""
    at = next((place for place, one in enumerate(tokens) if one.progress or _is_count(one)), 0)
    while at + 1 < len(tokens) and tokens[at].progress:
        state, place = tokens[at], at + 1
        while place < len(tokens) and tokens[place].text in (":", "："):
            place += 1
        if place >= len(tokens) or not _is_count(tokens[place]):
            return
        count, end = tokens[place], place + 1
        while end < len(tokens) and _is_counter(tokens[end]):
            end += 1
        if end < len(tokens) and Does.STOP not in tokens[end].does and not _is_comma(tokens[end]):
            return
        last = tokens[end - 1].end
        progress = state.progress or ItemProgress.PARKED
        yield Tally(state.start, last, progress, Noun.NONE, count.value)
        at = end + 1


def _is_counter(token: Token) -> bool:
    """Whether a token may stand behind a number and before a comma."""
    return Does.BESIDE in token.does and not token.progress and not _is_comma(token)


def _is_comma(token: Token) -> bool:
    return len(token.text) == 1 and token.text in _COMMAS


_COMMAS = ",、，·/・"


def _strange(tokens: Sequence[Token]) -> tuple[int, int]:
    """How much of a sentence a language does not know."""
    unknown = sum(len(one.text) for one in tokens if Does.OTHER in one.does)
    return unknown, -sum(Does.STATE in one.does for one in tokens)


def _tallies(tokens: Sequence[Token]) -> Iterator[Tally]:
    """Each subject with the state behind it, or with the one before it ("quedan tres")."""
    at, since, total, ahead = 0, 0, None, None
    found: list[tuple[_Subject, int, Tally]] = []
    while at < len(tokens):
        whole = _whole(tokens, at)
        subject = None if whole else _subject(tokens, at)
        if whole or subject is None:
            total, following = whole or (total, at + 1)
            ahead = _led(tokens[at], ahead)
            at = following
            continue
        state, at = _state(tokens, subject.behind) or (ahead, subject.behind)
        ahead = None
        if state:
            since = _clause_start(tokens, since, subject.start)
            told = [one for one in tokens[since:at] if one is not state]
            near = tokens[at:] if subject.labels else tokens[at : at + _NEAR]
            if not any(Does.UNREAL in one.does for one in (*told, *near)):
                own = tokens[subject.start : at] if since else told
                found.append((subject, at, _tally(subject, state, tokens, own, total)))
            since = at
    for number, (_, end, tally) in enumerate(found):
        following = found[number + 1][0].start if number + 1 < len(found) else len(tokens)
        behind = takewhile(lambda one: Does.STOP not in one.does, tokens[end:following])
        yield tally if tally.day else replace(tally, day=_day(tuple(behind)))


def _clause_start(tokens: Sequence[Token], since: int, subject: int) -> int:
    """The index behind the last semicolon before a subject: what stands before it is past."""
    stops = (at + 1 for at in range(since, subject) if tokens[at].text == ";")
    return max(stops, default=since)


def _led(token: Token, ahead: Token | None) -> Token | None:
    """A state that stands before its subject; any other word in between parts them."""
    if token.progress is ItemProgress.OPEN or (token.progress and gapless(token.text[0])):
        return token
    return ahead if not token.does.isdisjoint(_SMALL) else None


def _whole(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The number of all items, told before a part of them: "of these four actions one is …"."""
    here = tokens[at]
    if Does.OF in here.does:
        number = _past(tokens, at + 1, (Does.BESIDE, Does.OF))
        if number < len(tokens) and _is_count(tokens[number]):
            behind = _past(tokens, number + 1, (Does.ITEM, Does.THING))
            again = behind < len(tokens) and Does.OF in tokens[behind].does
            before = tokens[at - 1] if at else None
            begins = before is None or Does.STOP in before.does or not before.text[:1].isalpha()
            if begins and not again:
                return tokens[number].value, behind
        return None
    if _is_count(here):
        behind = _past(tokens, at + 1, (Does.BESIDE, Does.ITEM, Does.THING))
        noun = behind > at + 1
        if behind < len(tokens) and Does.OF_BEHIND in tokens[behind].does and noun:
            return here.value, behind + 1
        named = at + 1 < len(tokens) and Does.OF_BEHIND in tokens[at + 1].does
        return (here.value, at + 2) if named else None
    return None


def _past(tokens: Sequence[Token], at: int, does: tuple[Does, ...]) -> int:
    """The index behind tokens that do one of some things, and are no end of a whole."""
    while at < len(tokens) and not tokens[at].does.isdisjoint(does):
        if Does.OF_BEHIND in tokens[at].does and not tokens[at].does.isdisjoint(
            (Does.ITEM, Does.THING)
        ):
            break
        at += 1
    return at


def _is_count(token: Token) -> bool:
    return Does.COUNT in token.does


def _subject(tokens: Sequence[Token], at: int) -> _Subject | None:
    """The items that are spoken of from a token on."""
    here = tokens[at]
    noun = _noun(here)
    if Does.LABEL in here.does:
        return _named(tokens, at, noun, at)
    if noun is not Noun.NONE:
        return _named(tokens, at, noun, at + 1)
    ends = _from_an_end(tokens, at)
    if ends:
        return ends
    if here.does.isdisjoint(_COUNTS) or _is_number_of_other(tokens, at):
        return None
    return _counted(tokens, at)


def _noun(token: Token) -> Noun:
    if Does.ITEM in token.does:
        return Noun.ITEMS
    return Noun.THINGS if Does.THING in token.does else Noun.NONE


def _is_number_of_other(tokens: Sequence[Token], at: int) -> bool:
    """Whether a digit belongs to the word before it ("phase 2")."""
    return at > 0 and tokens[at].text.isdecimal() and Does.OTHER in tokens[at - 1].does


def _named(tokens: Sequence[Token], at: int, noun: Noun, first: int) -> _Subject | None:
    """ "item 3", "actions 2 and 4", "numbers one and three", "Maßnahme M2", "D3 and D4"."""
    labels: list[str] = []
    place = first
    while place < len(tokens) and _is_reference(tokens, place, several=noun is not Noun.NONE):
        here = tokens[place]
        labels.append(str(here.value) if _is_count(here) else here.text)
        place += 1
        if here.text.isdecimal() and (last := _last_of_range(tokens, place, here.value)):
            labels += map(str, range(here.value + 1, last + 1))
            place += 2
        joined = place < len(tokens) and not tokens[place].does.isdisjoint((Does.BESIDE, Does.STOP))
        if joined and _is_reference(tokens, place + 1, several=noun is not Noun.NONE):
            place += 1
    return _Subject(at, place, noun, labels=tuple(labels)) if labels else None


def _last_of_range(tokens: Sequence[Token], at: int, first: int) -> int:
    """The number that a word joins to the first one of a range ("1 to 3"), 0 if there is none."""
    if at + 1 >= len(tokens) or tokens[at].text not in (*lookup.times.to, *lookup.times.to_date):
        return 0
    last = tokens[at + 1]
    ends = last.text.isdecimal() and first < last.value <= first + _LONGEST_RANGE
    return last.value if ends else 0


def _is_reference(tokens: Sequence[Token], at: int, *, several: bool) -> bool:
    """Whether a token is the number or label of an item, and not a number with a word for the
    things that it counts ("4건"); numbers in words are, where there are `several`."""
    if at >= len(tokens):
        return False
    spoken = several and _is_count(tokens[at]) and _beside_count(tokens, at)
    if not (tokens[at].text.isdecimal() or Does.LABEL in tokens[at].does or spoken):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    touches = following is not None and following.start == tokens[at].end
    return not (touches and following and Does.BESIDE in following.does)


def _beside_count(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number in words is joined to another one ("one and three")."""
    pairs = ((at - 2, at - 1), (at + 2, at + 1))
    return any(
        0 <= other < len(tokens)
        and _is_count(tokens[other])
        and not tokens[joint].does.isdisjoint((Does.BESIDE, Does.STOP))
        for other, joint in pairs
    )


def _from_an_end(tokens: Sequence[Token], at: int) -> _Subject | None:
    """ "the first two", "the last three measures", "the second item"."""
    here = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    chosen = following.value if following and _is_count(following) else 0
    behind = at + 2 if chosen else at + 1
    noun = _noun(tokens[behind]) if behind < len(tokens) else Noun.NONE
    end = behind + (noun is not Noun.NONE)
    if chosen and Does.FIRST in here.does:
        return _Subject(at, end, noun, first=chosen)
    if chosen and Does.LAST in here.does:
        return _Subject(at, end, noun, last=chosen)
    if noun is Noun.NONE:
        return None
    if Does.ORDINAL in here.does:
        return _Subject(at, end, noun, labels=(f"{here.value}.",))
    return _Subject(at, end, noun, last=1) if Does.LAST in here.does else None


def _counted(tokens: Sequence[Token], at: int) -> _Subject | None:
    """ "two", "none of the four", "all five work items", "one of the actions"."""
    here = tokens[at]
    count = here.value if _is_count(here) else 0 if Does.NONE in here.does else None
    total, noun, place = None, Noun.NONE, at + 1
    whole = count is None or Does.NONE in here.does
    while place < len(tokens):
        token = tokens[place]
        if _is_count(token) and (
            whole or Does.OF in tokens[place - 1].does or _had_of(tokens, at, place)
        ):
            if total is not None:
                break
            total = token.value
        elif _noun(token) is not Noun.NONE and noun is Noun.NONE:
            noun = _noun(token)
        elif not (Does.OF in token.does or (Does.BESIDE in token.does and noun is Noun.NONE)):
            break
        place += 1
    if place < len(tokens) and Does.OTHER in tokens[place].does and noun is Noun.NONE:
        return None
    return _Subject(at, place, noun, count=count, total=total)


def _had_of(tokens: Sequence[Token], at: int, place: int) -> bool:
    return any(Does.OF in one.does for one in tokens[at:place])


def _state(tokens: Sequence[Token], at: int) -> tuple[Token, int] | None:
    """The state behind a subject, and the index behind it; no other word stands between."""
    denied = False
    while at < len(tokens):
        token = tokens[at]
        if token.progress:
            if denied:
                turned = _DENIED.get(token.progress)
                return (replace(token, progress=turned), at + 1) if turned else None
            return token, at + 1
        denied = denied or Does.DENY in token.does
        comma = token.text in (",", "、", "，")
        if token.does.isdisjoint(_SMALL | {Does.UNREAL, Does.EVERY}) and not comma:
            return None
        at += 1
    return None


def _tally(
    subject: _Subject,
    state: Token,
    tokens: Sequence[Token],
    told: Sequence[Token],
    whole: int | None,
) -> Tally:
    last = tokens[subject.behind - 1]
    return Tally(
        tokens[subject.start].start,
        max(state.end, last.end),
        state.progress or ItemProgress.PARKED,
        subject.noun,
        subject.count,
        subject.total if subject.total is not None else whole,
        subject.labels,
        subject.first,
        subject.last,
        any(Does.PAST in one.does for one in told),
        _day(told),
    )


def _day(tokens: Sequence[Token]) -> datetime.date | None:
    days = [one.value for one in tokens if Does.DATE in one.does and one.value]
    return datetime.date.fromordinal(days[-1]) if days else None
