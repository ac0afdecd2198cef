"""Ranges of sentences that end before they start."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.sentences.counted_lengths import is_time_of_day
from postmortem_lint.analysis.once import all_once, once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.gapless_clauses import is_gapless_at
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.sentences.verbs import Tokens, verbs_of
from postmortem_lint.analysis.times.days.later_days import may_end_later, runs_backward
from postmortem_lint.analysis.times.days.sentence_days import day_of_sentence
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.cited_times import is_of_24_hours
from postmortem_lint.analysis.times.sentences.stated_times import StatedTime, times_in_text
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.text import Span, Text
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.ranges.apart import ranges_apart
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.units import DAY, HOUR, MINUTE

_LEADING = frozenset((*lookup.times.between, *lookup.times.since, *lookup.times.at))
_ARTICLES = frozenset(lookup.grammar.articles)
_SMALL = frozenset((*_ARTICLES, *lookup.times.at, *lookup.times.months))
# What stands before an end, and not before what something was changed to.
_ONLY_UNTIL = frozenset(lookup.clauses.until) - frozenset(lookup.times.moved_to)
_WORD = regex(r"[^\W\d_]+")
_SET_APART = regex(r",\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+\Z")
_LEAD = 24  # characters
_JOINT = 2  # words: "bis zum", "fino a"
_GOES_ON = (Happening.LAST, Happening.BE_DOWN, Happening.FAIL)
_UNTIL_BEHIND = regex(rf" ?(?:{lookup.any_of(lookup.clauses.until)})")


@all_once
def reversed_in_text(postmortem: Postmortem) -> Iterator[Text]:
    """The ranges in sentences that end before they start: the length told beside them is that of
    the range the other way round ("fifty minutes, from 23:40 to 22:50"), or fields, timeline or
    text have both times of one day, and something went on between them."""
    for passage in postmortem.passages:
        if passage.quoted or passage.place is Place.HEADING:
            continue
        plain = passage.text.prose
        for moment, start in (*find_ranges(plain), *ranges_apart(plain)):
            place = passage.text.part(start, start + len(_written(plain, moment, start)))
            if _is_reversed(plain, moment, start, place.span, postmortem):
                yield place.strip()


def _written(plain: str, moment: Moment, start: int) -> str:
    """A range without the signs behind it, nor a bracket that stands around more than it."""
    told = plain[start : start + moment.end]
    return told.rstrip(" ,;:." if "(" in told else " ,;:.)")


def _is_reversed(
    plain: str, moment: Moment, start: int, place: Span, postmortem: Postmortem
) -> bool:
    if _goes_back_by_dates(moment):
        return True
    back = _way_back(moment)
    if not back or _is_minus(plain, moment, start):
        return False
    lengths = [one.seconds for one in _lengths_beside(plain, start, start + moment.end)]
    if back in lengths:  # that of the range the other way round
        return not _is_apart(plain, start)
    if any(one and one > DAY // 2 for one in lengths) or may_end_later(plain, moment, start):
        return False
    if runs_backward(plain, start):
        return False
    dated, day = day_of_sentence(plain, start, postmortem.day)
    full = is_of_24_hours(postmortem) or _is_past_noon(moment)
    once = full and _is_between(plain, start) and _tells_once(plain, start)
    known = once or postmortem.day is None or day == postmortem.day
    short = back < DAY // 2 and (not dated or (day is not None and known))
    while_ = short and _is_while(plain, moment, start)
    return while_ and _runs_back(moment, place, postmortem, once=once)


def _is_past_noon(moment: Moment) -> bool:
    """Whether a range has an hour of more than twelve, so that it names the half of the day."""
    return any(one.lo >= 13 * HOUR for one in (moment.clock, moment.until) if one)


def _tells_once(plain: str, start: int) -> bool:
    """Whether a sentence tells what somebody or something did once, and no state: a gate may be
    shut nearly the whole day."""
    found = sentence_at(plain, start)
    if found is None:
        return False
    language, spoken = found[0].language, found[0].spoken
    aside = {*language.being, *language.repeated}
    if not aside.isdisjoint(spoken):
        return False
    return is_fact(found[0], without_denials(spoken, language))


def _is_between(plain: str, start: int) -> bool:
    """Whether a word before a range leads both its ends: "between 9:40 and 9:10"."""
    return not _words_before(plain, start)[1].isdisjoint(lookup.times.between)


def _goes_back_by_dates(moment: Moment) -> bool:
    """Whether a range with both its dates ends before it starts."""
    first, last = moment.date, moment.until_date
    if first is None or last is None or first.day is None or last.day is None:
        return False
    same = first.day == last.day  # without a year it may be that of another one
    back, days = _back(moment), (last.day - first.day).days
    told = same or (first.year and last.year)
    return told and back is not None and back > days * DAY


def _back(moment: Moment) -> int | None:
    """The seconds from the end of a range back to its start on a clock; None if they are not known
    to be on one."""
    if moment.clock is None or moment.until is None or moment.approximate:
        return None
    if moment.clock.problem or moment.until.problem:
        return None
    zones = {one.family for one in (moment.zone, moment.until_zone) if one}
    return moment.clock.lo - moment.until.lo if len(zones) <= 1 else None


def _is_minus(plain: str, moment: Moment, start: int) -> bool:
    """Whether a minus sign stands between two times: one may be taken from the other."""
    if moment.clock is None or moment.until is None:
        return False
    joint = plain[start + moment.clock.end : start + moment.until.start]
    return any(sign in joint for sign in (" - ", " − "))


def _way_back(moment: Moment) -> int:
    """The seconds from the end to the start of a range on one day; 0 if it does not run back."""
    if moment.next_day or (moment.date and moment.until_date):
        return 0
    return max(0, _back(moment) or 0)


def _lengths_beside(plain: str, start: int, end: int) -> list[Duration]:
    """The lengths in the sentence of a range, its own ends aside."""
    found = sentence_at(plain, start)
    if found is None:
        return []
    first, last = found[0].start, max(end, found[0].end)
    lengths = (one for one in find_durations(plain) if first <= one.start and one.end <= last)
    beside = (one for one in lengths if one.end <= start or one.start >= end)
    return [one for one in beside if not is_time_of_day(plain, one)]


def _is_while(plain: str, moment: Moment, start: int) -> bool:
    """Whether a range tells while what something went on, and neither how far its ends lie apart
    nor what was made of what ("moved from 9:40 to 9:10")."""
    assert moment.clock is not None
    assert moment.until is not None
    end = start + moment.end
    if is_gapless_at(plain, start, end):
        return _UNTIL_BEHIND.match(plain, end) is not None
    return goes_on(plain, start, plain[start + moment.clock.end : start + moment.until.start])


def goes_on(plain: str, start: int, joint: str) -> bool:
    """Whether what is told before the start of a range went on up to the end that `joint` leads
    to."""
    own, leads, language = _words_before(plain, start)
    if not own:
        return bool(leads)
    joining = [word for word in _WORD.findall(lower_case(joint)) if word not in _SMALL]
    if _ONLY_UNTIL.intersection(joining[-_JOINT:]) or _is_between(plain, start):
        return not _is_apart(plain, start)
    verbs = verbs_of(own, language)
    lasts = bool(verbs) and verbs[-1].happening in _GOES_ON
    return lasts or own[-1] in language.states


def _is_apart(plain: str, start: int) -> bool:
    """Whether a noun tells how far the ends of a range lie apart ("the gap between")."""
    own, leads, language = _words_before(plain, start)
    if not own or leads.isdisjoint(lookup.times.between):
        return False
    counted = {*language.stretches, *language.length_nouns, *language.time_nouns}
    return own[-1] in counted or not verbs_of(own, language)


def _words_before(plain: str, start: int) -> tuple[Tokens, frozenset[str], ClauseWords]:
    """The words of a clause before a range, those that lead it, and the language."""
    found = sentence_at(plain, start)
    if found is None:
        return (), frozenset(), LANGUAGES[0].clauses
    language, clause = found[0].language, found[0].clauses[found[0].clause(start)]
    leading = {*language.lasting, *language.ranging, *_LEADING, *_ARTICLES}
    before = clause.before(start)
    count = next((at for at, word in enumerate(reversed(before)) if word not in leading), None)
    own = before[: len(before) - count] if count is not None else ()
    if own and _SET_APART.search(plain[max(0, start - _LEAD) : start]):
        own = ()  # "in the night, from 3:30 to 1:00, …"
    return own, frozenset(before[len(own) :]) - _ARTICLES, language


def _runs_back(moment: Moment, place: Span, postmortem: Postmortem, *, once: bool) -> bool:
    """Whether the record, or else a passage, tells the end of a range before its start, on one
    day; `once` tells that what went on did so but once."""
    assert moment.clock is not None
    assert moment.until is not None
    first, last = moment.clock.minute, moment.until.minute
    starts = [one for one in _of_record(postmortem) if one.lo % DAY // MINUTE == first]
    ends = [one for one in _of_record(postmortem) if one.lo % DAY // MINUTE == last]
    if starts and ends:
        return all(
            one.dated == other.dated and 0 < one.lo - other.lo < DAY // 2
            for one in starts
            for other in ends
        )
    if any(_retold(times, first, last) for times in _told_elsewhere(place, postmortem)):
        return True
    return not (starts and ends) and _outlasts(moment, place, postmortem, anywhere=once)


def _outlasts(moment: Moment, place: Span, postmortem: Postmortem, *, anywhere: bool) -> bool:
    """Whether a range that goes back by little would last nearly a day, in an incident whose times
    all lie within half a day around it, or `anywhere`."""
    known = _of_record(postmortem)
    if len(known) < _FEW:  # its course may be told in prose
        others = (one for one in times_in_text(postmortem) if not place.meets(one.span))
        known = tuple(one.instant for one in others)
    if len({one.lo for one in known}) < _FEW or len({one.dated for one in known}) > 1:
        return False
    low, high = min(one.lo for one in known), max(one.lo for one in known)
    if high - low > DAY // 2 or _way_back(moment) > _LITTLE:
        return False
    ends = [one.lo for one in (moment.clock, moment.until) if one]
    begun = (ends[0] - low) % DAY < high - low  # what begins later may last until the next day
    near = begun and all((one - low + HOUR) % DAY <= high - low + 2 * HOUR for one in ends)
    return anywhere or near


_FEW = 3  # times that show when an incident was
_LITTLE = 4 * HOUR


@once
def _of_record(postmortem: Postmortem) -> tuple[Instant, ...]:
    """The times of fields and of timelines, each kind with its own way to name a day."""
    entries = tuple(one.instant for one in timed_entries(postmortem) if one.instant)
    if entries:
        return entries
    return tuple(fact.instant for fact in postmortem.facts if fact.instant and fact.readable)


def _told_elsewhere(place: Span, postmortem: Postmortem) -> Iterator[list[int]]:
    """The times of each passage in their order, in minutes, but for those of a range."""
    passages: dict[int, list[StatedTime]] = {}
    for one in times_in_text(postmortem):
        if one.text and not place.meets(one.span):
            passages.setdefault(one.text.span.start, []).append(one)
    for told in passages.values():
        yield [one.instant.lo % DAY // MINUTE for one in told]


def _retold(times: list[int], first: int, last: int) -> bool:
    """Whether times in their order go on from the end of a range to its start."""
    if first not in times or last not in times:
        return False
    between = times[times.index(last) : times.index(first) + 1]
    return len(between) > 1 and between == sorted(between)
