"""What a language file holds."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.language.wording import Wording
from postmortem_lint.records import field, record
from postmortem_lint.roles import Column, Key, Role


@record
class Language:
    """The words of one language, all lower case, as plain data.

    `months` and `weekdays` map a word (full and short) to its number (1..12; 0 = Monday).
    `units` maps a unit of time to seconds. `numbers` maps number words to values ("half" to 0.5).
    `approximate`, `under`, `over`, `up_to` are words before a duration or time, `or_more` words
    after it; `to` joins the ends of a range; `ongoing`, `unknown`, `not_available`, `none` are
    whole values; `next_day` marks a time of the following day; `working` marks support or office
    hours.
    `am`/`pm` are markers of a 12-hour clock, `clock_words` are times of day in words, in seconds
    after midnight. `at` stands before a time ("kl.", "um"); `ago` after a length makes it a
    point in time ("5 minutes later").
    `sections`, `labels` and `columns` are titles by role, in normal form (see `headings.normal`).
    `milestones` are words that tell an event of the timeline (detected, resolved, …). `claims` are
    words right before a length of time that say what it measures ("root cause identified"),
    `claims_after` words right after it ("of outage"); `past` are ends of a past verb with "at";
    `before` and `after` stand beside a clock time and say which milestone it is ("resolved at").
    `announced` are first words of an entry about the milestone itself ("incident resolved").

    The rest is about reports. `names` in a title or file name announce one, `kinds` are words of a
    title that tell the kind of document and not the incident. `item_keys` stand with a colon in an
    action item, `due_before` and `due_after` beside its date; `done` are states of an item that is
    over, `not_done` states that only contain such a word. `times` are words of a line that says in
    which zone the times are. `drafting` are states of a report; `under_way`, `eased` and `settled`
    are states of an incident, `reviewed` of a review. `urgent` and `less_urgent` are ranks of an
    item or an incident. `joiners` stand between a claim and a length.
    """

    code: str
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, float] = field(default_factory=dict)
    approximate: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    up_to: tuple[str, ...] = ()
    or_more: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    am: tuple[str, ...] = ()
    pm: tuple[str, ...] = ()
    ongoing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    not_available: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    next_day: tuple[str, ...] = ()
    working: tuple[str, ...] = ()
    clock_words: Mapping[str, int] = field(default_factory=dict)
    at: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
    sections: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    labels: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    columns: Mapping[Column, tuple[str, ...]] = field(default_factory=dict)
    milestones: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    claims: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    before: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    after: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    wording: Wording | None = None
    announced: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    claims_after: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    past: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    item_keys: Mapping[Column, tuple[str, ...]] = field(default_factory=dict)
    due_before: tuple[str, ...] = ()
    due_after: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    not_done: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    drafting: tuple[str, ...] = ()
    under_way: tuple[str, ...] = ()
    eased: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    reviewed: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    urgent: tuple[str, ...] = ()
    less_urgent: tuple[str, ...] = ()
