"""The declared duration beside the way from start to end (PM401)."""

from __future__ import annotations

import re

from postmortem_lint.analysis.lengths.metrics.stated_ends import ends_named_in
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.language.labels import names_effect
from postmortem_lint.language.matching import gapless
from postmortem_lint.postmortem.fields.window import range_window, window_of_fields
from postmortem_lint.postmortem.model import Fact, Postmortem, Window, WindowSource
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span
from postmortem_lint.times.dates.read import is_month, names_a_month
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.units import DAY
from postmortem_lint.values.numbers.amounts import Unit, find_amounts

_ASIDE = regex(r"[(（]([^()（）]*)[)）]\s*$")
_PARENTHESES = regex(r"[(（][^()（）]*[)）]")
_SENTENCE = regex(r"(?:^|(?<=\w))[.。](?:\s|$)")
_LETTERS = regex(r"[^\W\d_]+")
# What a length may be of, "for EU customers", but not "with errors" or ", resolved by a rollback".
_PART = regex(rf"(?:{lookup.any_of(lookup.lengths.part_of)})\b")
_WHOLE = frozenset(lookup.lengths.whole)
_NO_PART = frozenset(lookup.lengths.no_part)

# What a misfit weighs at most (semantics 8).
CAPS = {Fit.DIFFERS: Severity.ERROR, Fit.COARSE: Severity.WARNING, Fit.ROUGHLY: Severity.INFO}


_WORDS, _WORDS_ALONE, _FIRST, _SIGNS = 8, 4, 2, 48


@record
class Measured:
    """A stated length beside the one that was computed: seconds, how they fit, by what that was
    computed in the words of a message, the places with what they say, and how sure these were
    read."""

    seconds: float
    fit: Fit
    words: str
    places: tuple[tuple[Span, str], ...]
    cap: Severity = Severity.ERROR
    certainty: Certainty = Certainty.STATED


def measured(fact: Fact, postmortem: Postmortem) -> Measured | None:
    """A duration field beside its own range of times, or the duration beside start and end."""
    duration = fact.duration
    if duration is None or duration.seconds is None or duration.working or lists_lengths(fact):
        return None
    if duration.window is not None:
        window = range_window(
            duration.window,
            fact.text.span,
            postmortem.day,
            postmortem.zone,
            WindowSource.DURATION_RANGE,
        )
        behind = duration.window.start >= duration.value_end
        more = behind and _has_more(fact, duration.window)
        if window is None or is_difference(duration, window) or more:
            return None
        return _measured(duration, window, fact, "by its own range")
    declared = _window_of(fact, postmortem)
    if fact.key is not Key.DURATION or _of_other_ends(fact):
        return None
    if declared is None or declared.source is WindowSource.DURATION:
        return _longer_than_its_days(duration, postmortem)
    if declared.source is WindowSource.SUMMARY:
        return _told(duration, declared)
    if declared.source in (WindowSource.DURATION_RANGE, WindowSource.DATE_RANGE):
        ranges = [one for one in postmortem.facts_of(Key.DURATION) if _holds_range(one)]
        several = len(ranges) > 1  # each of its own length
        aside = several or _is_part(fact) or _says_more(fact, duration)
        aside = aside or _names_harm(fact)
        return None if aside else _measured_by_range(duration, declared)
    if declared.started == declared.ended or declared.source is not WindowSource.FIELDS:
        return None
    if _is_of_harm(fact, duration, declared, postmortem):
        return None
    return _measured(duration, declared, fact, "from start to end")


def _says_more(fact: Fact, duration: Duration) -> bool:
    """Whether words beside a length may say of what it is the length, or that it came in pieces."""
    plain = fact.text.plain
    beside = plain[: duration.start] + plain[duration.end :]
    return any(map(str.isalpha, beside))


def _holds_range(fact: Fact) -> bool:
    return fact.readable and read_moment(fact.text.plain).kind is Kind.RANGE


def is_difference(duration: Duration, window: Window) -> bool:
    """Whether a length is that between two times of one day told in the other order, as one takes
    them from each other: "5 min (10:05 - 10:00)"."""
    length = window.length or 0
    return 0 < length < DAY and fit(duration, DAY - length) is Fit.HOLDS


def _has_more(fact: Fact, range_: Moment) -> bool:
    """Whether more numbers stand behind a range in its bracket: a break, or another range."""
    behind = fact.text.plain[range_.end :]
    return any(sign.isdecimal() for sign in re.split(r"[)\]）]", behind)[0])


def _longer_than_its_days(duration: Duration, postmortem: Postmortem) -> Measured | None:
    """A duration that the days in the field for the date, of which it names the first and the last,
    are too few for."""
    fact = postmortem.readable(Key.DATE)
    date = fact.full_date if fact else None
    if fact is None or date is None or not (date.day and date.until) or duration.seconds is None:
        return None
    most = (date.until - date.day).days + 1
    if duration.seconds <= most * DAY * (_ABOUT if duration.approximate else 1):
        return None
    place = ((fact.span, "the days"),)
    certainty = min(Certainty.CONVENTION, duration.certainty)
    words = "by its days at most"
    return Measured(float(most * DAY), Fit.COARSE, words, place, Severity.WARNING, certainty)


_ABOUT = 1.5  # times the length: what is less is a guess


def _of_other_ends(fact: Fact) -> bool:
    """Whether a length says that it lies between other milestones than start and end."""
    ends = ends_named_in(fact.text.plain, fact.duration.end) if fact.duration else None
    return ends is not None and not (ends.start is Key.STARTED and ends.end is Key.RESOLVED)


def _is_of_harm(fact: Fact, duration: Duration, declared: Window, postmortem: Postmortem) -> bool:
    """Whether a label names a harm or a fault ("Errors lasted"), which may be over before the
    incident is, and the length is that up to the mitigation."""
    if not _names_harm(fact) or declared.start is None:
        return False
    ends = (one.instant for one in postmortem.facts_of(Key.MITIGATED) if one.readable)
    lengths = (float(one.lo - declared.start.lo) for one in ends if one)
    return any(fit(duration, length) is Fit.HOLDS for length in lengths)


def _names_harm(fact: Fact) -> bool:
    """Whether a label names a harm or a fault ("Impact duration")."""
    words = _LETTERS.findall(fact.label.plain.lower())
    return any(word.startswith(_HARMS) for word in words)


_HARMS = (*lookup.clauses.harms, *lookup.clauses.faults)


def _window_of(fact: Fact, postmortem: Postmortem) -> Window | None:
    """The declared window of the incident that a fact speaks of."""
    incident = postmortem.incident_at(fact.label.start)
    if incident is None:
        return postmortem.window
    its = tuple(
        one for one in postmortem.facts if postmortem.incident_at(one.label.start) == incident
    )
    return window_of_fields(its, postmortem.day, postmortem.zone)


def _measured_by_range(duration: Duration, window: Window) -> Measured | None:
    """The duration beside the range of times that another field gives the incident."""
    if window.length is None or window.started is None or not window.exact or window.change:
        return None
    verdict = fit(duration, window.length)
    place = (window.started, "the range")
    certainty = min(window.certainty, duration.certainty)
    words = "by the range in another field"
    return Measured(window.length, verdict, words, (place,), Severity.WARNING, certainty)


def _told(duration: Duration, window: Window) -> Measured | None:
    """The duration beside the range in the summary."""
    if window.length is None or window.started is None or not window.exact:
        return None
    # A range of less than a day names no days, as a rule, and may go over several.
    more = (duration.seconds or 0) - window.length if window.length < DAY else 0
    days = max(0, round(more / DAY)) * DAY
    verdict = fit(duration, window.length + days)
    verdict = verdict if verdict is Fit.HOLDS else fit(duration, window.length)
    place = (window.started, "the range in the summary")
    certainty = min(window.certainty, duration.certainty)
    return Measured(
        window.length, verdict, "by the range in the summary", (place,), Severity.WARNING, certainty
    )


def _measured(duration: Duration, window: Window, fact: Fact, words: str) -> Measured | None:
    if window.start is None or window.end is None or window.length is None:
        return None
    exact = all(one.lo == one.hi for one in (window.start, window.end))
    # Some authors count the hour by which clocks are moved, others do not.
    shown, passed = window.length, window.length - window.change
    verdicts = {length: fit(duration, length, exact_seconds=exact) for length in (shown, passed)}
    certainty = min(window.certainty, duration.certainty)
    right = next((at for at in verdicts if verdicts[at] is Fit.HOLDS), passed)
    if window.started is None or window.ended is None or window.started == fact.text.span:
        return Measured(right, verdicts[right], words, (), certainty=certainty)
    places = ((window.started, "the start"), (window.ended, "the end"))
    sure = window.exact and not (_is_part(fact) or names_effect(fact.label.plain))
    cap = Severity.ERROR if sure else Severity.INFO
    return Measured(right, verdicts[right], words, places, cap, certainty)


def lists_lengths(fact: Fact) -> bool:
    """Whether other lengths follow in the same breath: "20 minutes to detect, 40 to fix"; how long
    it lasted in all may go on in the next sentence."""
    rest = _behind(fact)
    if fact.key not in KeyTrait.WHOLE.keys:
        rest = _SENTENCE.split(rest, maxsplit=1)[0]
    return not rest.startswith(("(", "（", "=")) and bool(find_durations(rest))


def _is_part(fact: Fact) -> bool:
    """Whether words behind the length or the label say of what it is the length."""
    aside = _ASIDE.search(fact.label.plain)
    behind = _PARENTHESES.sub("", _behind(fact)).lower()
    said = _LETTERS.findall(behind) if _PART.match(behind) else []
    if not _WHOLE.isdisjoint(said):
        said = []
    return not _NO_PART.issuperset((*said, *_LETTERS.findall(aside[1].lower() if aside else "")))


def _behind(fact: Fact) -> str:
    assert fact.duration is not None
    return fact.text.plain[fact.duration.end :].split("\n")[0].strip()


def _is_money(plain: str) -> bool:
    amount = next(iter(find_amounts(plain)), None)
    return amount is not None and amount.unit is Unit.MONEY


def is_explained(fact: Fact) -> bool:
    """Whether a value is so long that somebody chose to explain a length in words (or in signs,
    where words have no gaps); without a number it is so sooner."""
    plain = fact.text.plain
    if names_a_month(plain) or is_month(plain) or _is_money(plain):  # a window, a cost
        return True
    dense = any(map(gapless, plain))
    limit = _SIGNS // 2 if dense else _SIGNS
    written = plain.split()
    # What begins with words has no length to be written otherwise, a value no longer than one may.
    counts = any(sign.isdecimal() for word in written[:_FIRST] for sign in word)
    limit = limit // 2 if dense and not counts else limit
    return len(written) > (_WORDS if counts else _WORDS_ALONE) or len(plain) > limit
