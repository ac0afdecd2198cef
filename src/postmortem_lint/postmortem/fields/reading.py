"""Reads the value of a fact by its key."""

from __future__ import annotations

from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations, read_duration
from postmortem_lint.durations.units_of_labels import unit_of_label
from postmortem_lint.language.labels import named_key, names_both_ends
from postmortem_lint.markdown.struck import standing
from postmortem_lint.postmortem.model import Fact, Form
from postmortem_lint.profile.model import Profile
from postmortem_lint.profile.scales import Scale, field_scale
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.text import Text
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import DAYS_BEFORE, find_dates, read_date
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.units import MINUTE
from postmortem_lint.values.budgets import read_target
from postmortem_lint.values.levels.incident_states import begins_with_state
from postmortem_lint.values.levels.severities import begins_with_level
from postmortem_lint.values.numbers.amounts import read_figure, read_percent
from postmortem_lint.values.people.detection import source_of
from postmortem_lint.values.people.person import Person, read_people
from postmortem_lint.values.placeholders import is_placeholder


def read_fact(
    key: Key,
    label: Text,
    text: Text,
    form: Form,
    role: Role | None,
    profile: Profile,
    values: tuple[Text, ...] = (),
    column: str = "",
) -> Fact:
    """The fact that `label` states as `text`; `values` are all values of a list, `column` is the
    head of a table's values, which may name their unit."""
    text = standing(text).strip() or text.strip()
    spec = profile.field(key, role, label.plain)
    fact = Fact(key, label, text, form, role, type=spec.type if spec else Reading.TEXT)
    if not text:
        return fact
    scale = field_scale(profile, key, role, label.plain)
    left = is_placeholder(text.prose, profile.placeholders) or scale.unchosen(
        text.plain, several=key is Key.OTHER
    )
    if left or text.plain in (*profile.guidance, *profile.placeholders):
        return replace(fact, placeholder=True)
    return _read(fact, text.plain, scale, values, column)


def _read(
    fact: Fact,
    plain: str,
    scale: Scale,
    values: tuple[Text, ...],
    column: str,
) -> Fact:
    match fact.reading:
        case Reading.DATE:
            date = _date(plain)
            single = fact.key is Key.DATE and date is not None and date.until is None
            ranged = _whole_range(plain) if single else None
            return replace(fact, date=date, moment=ranged.window if ranged else None)
        case Reading.MOMENT:
            moment = read_moment(plain)
            return replace(fact, moment=moment, date=moment.date or read_date(plain))
        case Reading.DURATION:
            return _with_duration(fact, plain, column)
        case Reading.CHOICE:
            return replace(fact, choice=scale.choice(plain))
        case Reading.TARGET:
            return replace(fact, target=read_target(plain))
        case Reading.PERCENT:
            return replace(fact, amount=read_percent(plain))
        case Reading.COUNT | Reading.MONEY:
            return replace(fact, amount=read_figure(plain))
        case Reading.LENGTHS:
            return replace(fact, lengths=find_durations(plain))
        case Reading.PEOPLE:
            return _with_people(fact, plain, [one.plain for one in values] or [plain])
        case _:
            return fact


def _date(plain: str) -> DateText | None:
    """The date of a value, with the days that stand before it: "9, 10 and 11 March 2025"."""
    date = read_date(plain) or next(iter(find_dates(plain)), None)
    if date is None or date.day is None or date.until is not None:
        return date
    listed = DAYS_BEFORE.search(plain, 0, date.start)
    others = [one for one in find_dates(plain) if one.day and one.start >= date.end]
    if listed and int(listed[1]) < date.day.day:
        first = date.day.replace(day=max(1, int(listed[1])))
        return replace(date, start=listed.start(), day=first, until=date.day)
    aside = "(" in plain[date.end : others[-1].start] if others else True
    if not aside and others[-1].day and others[-1].day >= date.day:
        return replace(date, until=others[-1].day)
    return date


def _with_duration(fact: Fact, plain: str, column: str) -> Fact:
    label = fact.label.plain
    headed = f"{label} ({column})" if unit_of_label(f"({column})") else label
    read = _of_both_ends(label, plain) or read_duration(plain, headed)
    return replace(fact, duration=read, lengths=() if read else find_durations(plain))


def _of_both_ends(label: str, plain: str) -> Duration | None:
    """The range of times that the value of a label for both its ends is: "12.20 – 16.45"."""
    return _whole_range(plain) if names_both_ends(label) else None


def _whole_range(plain: str) -> Duration | None:
    """The range that is all of a value, by the minute and in one zone: what stands beside it may
    tell of other phases, of what it is the range, or that it is rounded."""
    ranged = _range_of(plain)
    moment = ranged.window if ranged else None
    if moment is None or moment.clock is None or moment.until is None or moment.approximate:
        return None
    by_minute = all(one.hi - one.lo < MINUTE for one in (moment.clock, moment.until))
    one_zone = moment.until_zone is None or moment.until_zone == moment.zone
    alone = not any(map(str.isalnum, plain[moment.end :]))
    return ranged if by_minute and one_zone and alone else None


def _range_of(plain: str) -> Duration | None:
    """The range from one time of day to another that a value is, or begins with."""
    moment = read_moment(plain)
    if moment.kind is not Kind.RANGE or not (moment.clock and moment.until):
        return None
    start, end = moment.start, moment.end
    return Duration(start, end, None, window=moment, value_start=start, value_end=end)


def _with_people(fact: Fact, plain: str, values: list[str]) -> Fact:
    """The fact with everybody that its values name, and the date of a signature."""
    date = _date(plain)
    people = (one for value in values for one in read_people(value))
    known = tuple(one for one in people if not _is_date(one, date))
    return replace(fact, people=known, date=date)


_FEW = 8  # words of who wrote a report
_ENDED = regex(r"[\s*_`]*(?:[-–—.,;:(/（、。]|$)")
_SIGNATURE = regex(r"(?:[^\W\d_][\w.'’-]*[,)]?\s+|[(·–—-]\s*){0,6}[(]?")
_CLOSED = regex(r"[\s*_`).,;]*(?:\(|$)")


def is_signature(plain: str) -> bool:
    """Whether a value is a day, or somebody and a day ("Ingrid Olsen, 14 March 2025")."""
    dates = find_dates(plain)
    if len(dates) != 1 or dates[0].day is None or dates[0].until is not None:
        return read_date(plain) is not None and not dates[1:]
    date = dates[0]
    start, end = date.start, date.end
    if date.weekday_place:
        start, end = min(start, date.weekday_place[0]), max(end, date.weekday_place[1])
    before, after = plain[:start], plain[end:]
    told = any(named_key(word.strip(".,()")) for word in before.split())
    named = _SIGNATURE.fullmatch(before) is not None and not told
    return named and _CLOSED.match(after) is not None


def _is_date(person: Person, date: DateText | None) -> bool:
    """Whether what was read as somebody is the date of a signature ("Ingrid, 2025-03-14")."""
    return date is not None and person.start < date.end and date.start < person.end


def holds(key: Key, value: Text) -> bool:
    """Whether a value is what the key asks for: a length, a time, a level, a state, or somebody's
    signature with its day; what is struck out counts for nothing."""
    value = standing(value)
    match key:
        case Key.SEVERITY:
            return begins_with_level(value.plain)
        case Key.STATUS:
            return begins_with_state(value.plain) is not None
        case Key.AUTHOR:
            return len(value.plain.split()) <= _FEW and bool(read_people(value.plain))
        case Key.REPORT_DATE | Key.REVIEWED_BY | Key.REVIEW_DATE:
            return is_signature(value.plain)
        case Key.DETECTED_BY:
            return source_of(value.plain) is not None
        case _ if KEYS[key].reading is Reading.DURATION:
            return _is_length(value.plain)
        case _:
            return is_timed(key, value)


def is_timed(key: Key, value: Text) -> bool:
    """Whether a value without a colon before it is the time that the key asks for."""
    if KEYS[key].reading is Reading.DATE:
        return read_date(value.plain) is not None
    if KEYS[key].reading is not Reading.MOMENT:
        return False
    timed = read_moment(value.plain).kind in (Kind.INSTANT, Kind.DATE_ONLY, Kind.RANGE)
    return timed or read_date(value.plain) is not None


def _is_length(value: str) -> bool:
    """Whether a value is a length, or a range of times, and no sentence that begins with one."""
    read = read_duration(value)
    if read is None:
        return False
    return read.window is not None or _ENDED.match(value, read.end) is not None


def is_dated_range(value: str) -> bool:
    """Whether a whole value is a range of times of day with its date."""
    ranged = _whole_range(value)
    return ranged is not None and ranged.window is not None and ranged.window.date is not None


def is_window(value: str, label: str = "") -> bool:
    """Whether a value is a range of times."""
    read = _of_both_ends(label, value) if names_both_ends(label) else read_duration(value)
    return read is not None and read.window is not None
