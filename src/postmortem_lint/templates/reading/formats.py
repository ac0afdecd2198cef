"""What a template wants in a place, by the format or the token that stands there."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from itertools import chain

from postmortem_lint.durations.read import read_duration
from postmortem_lint.language import lookup
from postmortem_lint.regex import regex
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.text import Text
from postmortem_lint.times.dates.date import DateForm
from postmortem_lint.times.dates.read import find_dates, read_date
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.values.placeholders import find_placeholders, is_placeholder

_ZEROED = regex(r"[^\W\d_]{1,10}[-_#]0{2,}")


def _spelt(order: str, signs: str = "[-/.]") -> tuple[str, ...]:
    """Day, month and year in that order as the letters of each language (`GG/MM/AAAA`)."""
    return tuple(
        signs.join(
            f"[{letter}{letter.upper()}]{{{'2,4' if part == 'y' else 2}}}"
            for part, letter in sorted(zip("dmy", letters, strict=True), key=_place_in(order))
        )
        for letters in lookup.placeholders.date_letters
    )


def _place_in(order: str) -> Callable[[tuple[str, str]], int]:
    return lambda pair: order.index(pair[0])


_SPELT = {
    DateForm.DAY_FIRST: _spelt("dmy"),
    DateForm.MONTH_FIRST: _spelt("mdy"),
    DateForm.YEAR_FIRST: _spelt("ymd", "[/.]"),
}
_ISO = regex(r"[Yy]{4}-[Mm]{2}-[Dd]{2}")
_DATE = regex(
    r"(?<!\w)(?:[Yy]{4}|20[xX]{2})[-/.年][Mm]{2}[-/.月][Dd]{2}日?"
    r"|(?<!\w)(?:[Dd]{1,2}[- ](?:Mon(?:th)?|M{3,4})|(?:Mon(?:th)?|M{3,4})[- ][Dd]{1,2})"
    r",?[- ][Yy]{4}"
    rf"|(?<!\w)(?:{'|'.join((*chain.from_iterable(_SPELT.values()), *_spelt('ymd', '-')))})(?!\w)",
)
_CLOCK = regex(r"(?<!\w)(?:[Hh]{1,2}[:.][Mm]{2}|[Hh]{2}-[Mm]{2}(?:-[Ss]{2})?)(?![\w])")
_FIGURE = regex(r"(?<!\w)(?:X{1,3}|N{1,2}|Y|Z|\?{1,3})(?= ?[^\W\d_])")
_SHARE = regex(r"(?<!\w)(?:X{1,3}|N{1,2}|\?{1,3})(?:\.X+)? ?%")
_MONEY = regex(r"[$€£] ?X")
_COUNT = regex(r"(?<![\w$€£])~?(?:X{1,3}(?:,X{3})*|N{1,2}|\?{1,3}) [a-z]")
_PERSON = regex(
    rf"@[a-z][\w-]*|[\[<({{](?:[^\]>)}}]* )?(?:{lookup.any_of(lookup.placeholders.names)})"
    r"(?:,[^\]>)}]*)?[\]>)}]",
    re.IGNORECASE,
)
_FORMS = (
    *((regex("|".join(spelt)), form) for form, spelt in _SPELT.items()),
    (regex(r".*(?:Mon(?:th)?\b|M{3})"), DateForm.MONTH_NAME),
)
# Tokens that only templates have: letters that stand for digits, marks around a word.
_LETTERS = regex(r"(?<![\w,./-])(?:[A-Z]{1,6}-)?(?:[XN]{2,}|Y{3,4}|Z{3})(?:-[A-Z]{2,4})*(?![\w-])")
# A whole text that is letters for a code with a number: "INC-PNN", "PMXX".
_CODE = regex(r"[A-Z]{2,10}-?[A-Z]{0,2}?(?:N{2,}|X{2,})")
_MARKED = regex(
    r"\{\{[^{}\n]+\}\}|(?<![\]\w!\\])\[(?!!)[^\[\]\n]{2,80}\](?![(\[:])|<[^\W\d_][^<>\n]{1,60}>"
    r"|(?<![\w{$%#\\])\{[^\W\d_][^{}\n:]{1,60}\}(?!\})|__[A-Z][A-Z0-9 _-]*__"
    r"|＜[^＜＞\n]{1,60}＞|［[^［］\n]{1,60}］|【[^【】\n]{1,60}】"
)
_BRACKETED = regex(r"\[(?![ xX]?\])[^\[\]\n]+\]|<[^<>\n]+>|[【［＜][^\n]+[】］＞]")
_ENDING = regex(rf"[^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)*[ \t]+({_ISO.pattern}[ T]{_CLOCK.pattern})")
_TIMED = regex(rf"[\[<{{(]?(?:(?:{_DATE.pattern})[ T,]+)?{_CLOCK.pattern}")
_MONTH = regex(r"Mon(?:th)?|M{3,4}")
_DAY_LETTERS, _YEAR_LETTERS = regex(r"[Dd]{1,2}"), regex(r"[Yy]{4}")
_RUN = regex(r"([^\W\d_])\1+", re.IGNORECASE)
_NAME_WORD = regex(r"[^\W\d_]+-?")
_NAMED = frozenset(lookup.placeholders.names)
_NAME_WORDS = _NAMED.union(lookup.placeholders.name_parts, lookup.grammar.and_words)
_PARTS = 3  # of a date
_NOTE = regex(r"\([^()]*\)")
_PIECE = regex(r"[XYZN?]{1,3} ?[a-z%]+")  # of a longer token: `X hours` of `X hours Y minutes`
_SHORT = 60


def reading_of(plain: str) -> Reading:
    """How the value is read that is wanted where `plain` stands."""
    counted = _FIGURE.sub("1", plain)
    if counted != plain and read_duration(counted):
        return Reading.DURATION
    for pattern, reading in (
        (_CLOCK, Reading.MOMENT),
        (_DATE, Reading.DATE),
        (_SHARE, Reading.PERCENT),
        (_MONEY, Reading.MONEY),
        (_COUNT, Reading.COUNT),
        (_PERSON, Reading.PEOPLE),
    ):
        if pattern.search(plain):
            return reading
    return Reading.TEXT


def sample_reading(plain: str) -> Reading:
    """How a value is read of which `plain` is a format, or a sample."""
    if is_format(plain) or is_bracketed(plain):
        reading = reading_of(plain)
        others = any(map(str.isalpha, _NOTE.sub("", _DATE.sub("", plain))))
        return Reading.TEXT if reading is Reading.DATE and others else reading
    date = read_date(plain)
    if date and plain[: date.start].strip() == plain[date.end :].strip() == "":
        return Reading.DATE
    if read_moment(plain).kind in (Kind.INSTANT, Kind.RANGE):
        return Reading.MOMENT
    return Reading.DURATION if read_duration(plain) else Reading.TEXT


def is_date_format(plain: str) -> bool:
    """Whether a text is letters for the figures of a date, and nothing else."""
    return _DATE.fullmatch(plain) is not None


def day_as(plain: str, day: datetime.date) -> tuple[int, int, str] | None:
    """Where letters for the figures of a date stand in a text, and `day` as they have it."""
    asked = _DATE.search(plain)
    if asked and _MONTH.search(asked[0]):
        return asked.start(), asked.end(), _with_month(asked[0], day)
    runs = list(_RUN.finditer(asked[0])) if asked else []
    if asked is None or len(runs) != _PARTS:
        return None
    order = "ymd" if len(runs[0][0]) > len(runs[-1][0]) else "dmy"
    if DateForm.MONTH_FIRST in date_forms(plain):
        order = "mdy"
    written, done = "", 0
    for part, run in zip(order, runs, strict=True):
        figures = f"{day:%Y}"[-len(run[0]) :] if part == "y" else f"{day:%d}"
        figures = f"{day:%m}" if part == "m" else figures
        written += asked[0][done : run.start()] + figures
        done = run.end()
    return asked.start(), asked.end(), written + asked[0][done:]


def _with_month(asked: str, day: datetime.date) -> str:
    """A day as letters have it that stand for the name of its month, too: "Month DD, YYYY"."""
    years = _YEAR_LETTERS.sub(f"{day:%Y}", _DAY_LETTERS.sub(f"{day:%d}", asked))
    return _MONTH.sub(lambda found: f"{day:%B}" if len(found[0]) > 3 else f"{day:%b}", years)


def date_forms(plain: str) -> tuple[DateForm, ...]:
    """The ways to write a date, beside ISO, that a format or a sample date shows."""
    asked = _DATE.search(plain)
    if asked and not _ISO.match(asked[0]):
        return tuple(form for pattern, form in _FORMS if pattern.match(asked[0]))[:1]
    date = read_date(plain) or next(iter(find_dates(plain)), None)
    known = (DateForm.DAY_FIRST, DateForm.MONTH_FIRST, DateForm.YEAR_FIRST, DateForm.MONTH_NAME)
    return (date.form,) if date and date.year and date.form in known else ()


def tokens_of(plain: str) -> tuple[str, ...]:
    """The tokens in a text of the template that somebody has to fill in."""
    found = [token.text.strip() for token in find_placeholders(plain)]
    found += [each[0] for each in _LETTERS.finditer(plain)]
    found += [each[0] for each in _DATE.finditer(plain)]
    found += [each[0] for each in _MARKED.finditer(plain) if _asks(each[0])]
    found += [plain.strip()] if _CODE.fullmatch(plain.strip()) else []
    return tuple(dict.fromkeys(token for token in found if token))


def is_zeroed(plain: str) -> bool:
    """Whether a value is an identifier of nothing: "INC-0000"."""
    return _ZEROED.fullmatch(plain) is not None


def is_bracketed(plain: str) -> bool:
    """Whether a whole value stands in square brackets: "[SHAs]"."""
    return _BRACKETED.fullmatch(plain.strip()) is not None


def timed_format(plain: str) -> int | None:
    """Where the format of a time begins that a text ends with, behind words; None without one."""
    found = _ENDING.fullmatch(plain)
    return found.start(1) if found else None


def begins_with_time(plain: str) -> bool:
    """Whether a text begins with the format of a time, a day before it or not, and goes on."""
    found = _TIMED.match(plain)
    return found is not None and any(map(str.isalpha, plain[found.end() :]))


def asks_for_handle(plain: str) -> bool:
    """Whether a value is a handle of nobody: "@name"."""
    return plain.startswith("@") and plain[1:].lower() in lookup.placeholders.names


def is_made_of_names(plain: str) -> bool:
    """Whether a value is two words for a name ("First Last"), and nothing else."""
    words = [word.lower() for word in _NAME_WORD.findall(plain)]
    return len(words) > 1 and _is_name(words)


def is_marked_name(plain: str) -> bool:
    """Whether a value is a word for a name between signs that no name has: "$NAME", "【氏名】"."""
    words = [word.lower() for word in _NAME_WORD.findall(plain)]
    marked = bool(words) and not (plain[0].isalnum() or plain[0] in "(（\"'*_`#|-")
    return marked and _is_name(words)


def _is_name(words: Sequence[str]) -> bool:
    named = _NAMED.union(lookup.placeholders.name_parts)
    return _NAME_WORDS.issuperset(words) and not named.isdisjoint(words)


def is_gap(plain: str) -> bool:
    """Whether a value is a line to write on, or signs that stand for any."""
    return len(plain) > 1 and len(set(plain)) == 1 and (plain[0] in "○〇" or plain[:3] == "___")


def is_partly_code(value: Text) -> bool:
    """Whether a value is words and code together, as "from `HH:MM` to `HH:MM`": no token is looked
    for within the code."""
    return bool(value.code) and any(map(str.isalnum, value.prose))


def asks_for_length(plain: str) -> bool:
    """Whether a value is a length with letters for its figures: "X Std. Y Min."."""
    counted = _FIGURE.sub("1", plain)
    return counted != plain and reading_of(plain) is Reading.DURATION


def is_piece(token: str) -> bool:
    """Whether a token may be a part of a longer one."""
    return _PIECE.fullmatch(token) is not None


def is_format(plain: str) -> bool:
    """Whether a whole value is a format or a token to be filled in."""
    text = plain.strip()
    if not text or is_placeholder(text, tokens_of(text)):
        return True
    short = len(text) <= _SHORT
    return short and (reading_of(text) is not Reading.TEXT or set(text) <= set("…. ?-_$"))


def is_sample(plain: str) -> bool:
    """Whether a value is one that somebody might write: with a figure, a name or a quote."""
    if read_duration(plain) or read_date(plain):
        return True
    return any(sign.isdecimal() for sign in plain) or plain.strip().lower() in lookup.lengths.none


def _asks(token: str) -> bool:
    """Whether a token in brackets is to be replaced, and is no date, note or box."""
    inner = token.strip("[]<>{}＜＞［］_ ")
    named = token[:1] == "[" and len(inner.split()) == 1 and inner[:1].isupper()
    if named:  # a tag, or a name: [DONE], [Ida]
        return False
    return len(inner) > 1 and not any(sign.isdecimal() for sign in inner) and "/" not in inner[:1]
