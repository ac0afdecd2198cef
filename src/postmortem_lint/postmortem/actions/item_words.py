"""What a few words beside an action item are: a person, a priority, a state, a ticket, a day."""

from __future__ import annotations

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins, ends, gapless
from postmortem_lint.postmortem.vocabulary import known_label, known_section
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.levels.item_states import read_state
from postmortem_lint.values.levels.priorities import read_priority
from postmortem_lint.values.people.person import is_group, is_nobody, is_role
from postmortem_lint.values.people.program_names import PROGRAMS
from postmortem_lint.values.tickets import is_ticket

Names = frozenset[str]
"""People of a document, in lower case and without `@`."""

_HANDLE = regex(r"@[^\W_][\w.-]*(?:/[\w.-]+)?")
_WORD = regex(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_COLON = regex(r"[:：][ *_]*")
_NOTE = regex(r"(?<=\w) [(\[][^()\[\]]*[)\]]$")
_SHORT_DAY = regex(r"(?<![\d/.])\d{1,2}[/.]\d{1,2}\.?(?![\d/])")
_LAST_WORD = regex(r"[^\W\d_]+(?=\.?$)")
_MOST_WORDS = 4
_DAY = 40  # characters that a date and what stands around it are long at most
_OTHER_WORDS = frozenset(
    (
        *lookup.actions.no_owners, *lookup.actions.soon, *lookup.actions.openers,
        *lookup.actions.vague, *lookup.actions.open_ended, *lookup.actions.tickets,
        *lookup.times.weekdays, *lookup.times.months, *lookup.people.things, *lookup.content.means,
        *PROGRAMS,
    )
)  # fmt: skip


def classify(text: str, names: Names) -> tuple[Column, Certainty] | None:
    """The column to which a text belongs as a whole; OTHER for what is read elsewhere or says
    nothing, None for words of a sentence."""
    bare = _NOTE.sub("", text.strip(" *_`~"))
    if _is_person(bare, names):
        return Column.OWNER, Certainty.STATED
    if is_ticket(bare):
        return Column.TRACKING, Certainty.CONVENTION
    priority = read_priority(bare)
    if priority:
        return (Column.OTHER if priority.bare else Column.PRIORITY), Certainty.STATED
    if read_state(bare) or _is_planned(bare):
        return Column.STATUS, Certainty.STATED
    if is_nobody(bare) or _is_keyed(bare) or _is_day(bare):
        return Column.OTHER, Certainty.STATED
    return (Column.OWNER, Certainty.CONVENTION) if looks_like_name(bare) else None


def _is_person(text: str, names: Names) -> bool:
    return text.lstrip("@").lower() in names or _HANDLE.fullmatch(text) is not None


def _is_keyed(text: str) -> bool:
    """`owner: Rosa`, `due: …`: read by the word before the colon."""
    return begins(text.lower(), tuple(lookup.ITEM_KEYS)) and any(mark in text for mark in ":：")


def keyed_value(text: str, column: Column) -> int:
    """Where the value begins behind the key of a column ("Owner: Rosa"), 0 if there is no key."""
    found = _COLON.search(text)
    key = text[: found.start()].strip(" *_").lower() if found else ""
    return found.end() if found and lookup.ITEM_KEYS.get(key) is column else 0


def _is_day(text: str) -> bool:
    """A date alone, or behind a word such as "due"; so is a word for "soon"."""
    low = lower_case(text)
    if low.strip(" .!") in lookup.actions.soon:
        return True
    place = _day_place(text) if len(text) <= _DAY else None
    if place is None:
        return False
    before, after = low[: place[0]].strip(" (,"), low[place[1] :].strip(" ).,")
    led = not before or ends(before, lookup.actions.due_before)
    return led and (not after or begins(after, lookup.actions.due_after))


def _day_place(text: str) -> tuple[int, int] | None:
    """Where a text has its only date with the weekday beside it, one without a month's name
    ("12/6"), or a weekday alone."""
    dates = find_dates(text)
    if len(dates) == 1:
        named = dates[0].weekday_place or (dates[0].start, dates[0].end)
        return min(dates[0].start, named[0]), max(dates[0].end, named[1])
    short = _SHORT_DAY.findall(text)
    if dates or len(short) > 1:
        return None
    found = _SHORT_DAY.search(text) if short else _LAST_WORD.search(text)
    if found and (short or found[0].lower() in lookup.times.weekdays):
        return found.span()
    return None


def is_bare_day(text: str) -> bool:
    """Whether a text is a date with nothing around it but its weekday, and a note."""
    bare = _NOTE.sub("", text)
    dates = find_dates(bare) if len(text) <= _DAY else ()
    return len(dates) == 1 and _day_place(bare) == (len(bare) - len(bare.lstrip()), len(bare))


def _is_planned(text: str) -> bool:
    """A state with the day by which it is to change: "TODO due 2025-03-04"."""
    dates = find_dates(text) if len(text) <= _DAY else ()
    before = lower_case(text[: dates[0].start]).rstrip() if dates else ""
    due = next((word for word in lookup.actions.due_before if before.endswith(word)), "")
    return (
        bool(due)
        and _is_day(text[len(before) - len(due) :])
        and (read_state(before[: -len(due)]) is not None)
    )


def looks_like_name(text: str) -> bool:
    """One to four capitalised words, none of which is known as another word; a team or role; two
    to four letters of a script without capitals."""
    spoken = text.split()
    if not spoken or len(spoken) > _MOST_WORDS or not all(map(_WORD.fullmatch, spoken)):
        return False
    if is_group(text):
        return True
    if (
        text.lower() in lookup.actions.no_owners
        or known_section(normal(text))
        or known_label(normal(text))
    ):
        return False
    if gapless(text[0]):
        return is_role(text) or (len(spoken) == 1 and 1 < len(text) <= _MOST_WORDS)
    if any(word.lower().strip(".") in _OTHER_WORDS for word in spoken):
        return False
    if all(word.lower() in lookup.actions.plan_words for word in spoken):
        return False
    called = [word for word in spoken if word not in lookup.people.particles]
    return bool(called) and all(_is_capitalised(word) for word in called)


def _is_capitalised(word: str) -> bool:
    """`Rosa`, `O'Neil`, `McRae`, `B.`, but no `API`."""
    initial = len(word.strip(".")) == 1
    return word[0].isupper() and (initial or any(sign.islower() for sign in word))
