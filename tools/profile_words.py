"""Writes the tables of docs/profiles.md; `--check` only tells whether they are up to date.

What each word means is said here; the example is the first title that English documents use.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from enum import Enum
from functools import partial
from pathlib import Path

from generated_parts import fill

from postmortem_lint.language.english.words import ENGLISH
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import KEYS

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "profiles.md"

# The profiles that come along; the names of the last one win.
KNOWN = [builtin_profile(name) for name in (*builtin_names(), "incident-report")]

ROLES: dict[Role, str] = {
    Role.META: "about the document: who, when, in which state",
    Role.SUMMARY: "all of it in a few sentences",
    Role.BACKGROUND: "what one has to know to understand it",
    Role.NARRATIVE: "what happened, told at length",
    Role.IMPACT: "who and what was hit, and how much",
    Role.USERS_AFFECTED: "which people, and how many",
    Role.SERVICES_AFFECTED: "which parts of the system",
    Role.BUSINESS_IMPACT: "money, contracts, reputation",
    Role.TIMELINE: "entries with their times",
    Role.KEY_EVENTS: "the few turning points, where the timeline stands elsewhere",
    Role.ROOT_CAUSE: "why it happened",
    Role.FAULT: "what was broken",
    Role.CONTRIBUTING: "what else had to come together",
    Role.TRIGGER: "what set it off",
    Role.FIVE_WHYS: "a chain of whys",
    Role.DETECTION: "how and when somebody or something noticed",
    Role.HOW_DETECTED: "by what, often boxes to tick",
    Role.ALERT_DETAILS: "which alert, and when",
    Role.DETECTION_QUALITY: "how well noticing worked",
    Role.RESPONSE: "what was done while it went on",
    Role.IMMEDIATE_ACTIONS: "the first steps, one by one",
    Role.RESOLUTION: "what ended it",
    Role.SHORT_TERM_FIX: "what holds for now",
    Role.LONG_TERM_FIX: "what will hold, often with boxes",
    Role.COMMUNICATION: "who was told what, and when",
    Role.INTERNAL_COMMUNICATION: "within the team and the company",
    Role.EXTERNAL_COMMUNICATION: "to customers and the public",
    Role.METRICS: "measured figures of the incident",
    Role.RESPONSE_TIMES: "how long noticing, reacting and repairing took",
    Role.AVAILABILITY: "target, downtime and budget",
    Role.ERROR_RATE: "errors before and during it",
    Role.ACTIONS: "what is to be done, by whom and until when",
    Role.PREVENTION: "what keeps it from coming back",
    Role.LESSONS: "what was learnt",
    Role.WELL: "what went well",
    Role.WRONG: "what went wrong",
    Role.LUCKY: "where luck helped",
    Role.ATTENDEES: "who took part",
    Role.APPENDIX: "all else: graphs, logs, links",
    Role.RELATED_INCIDENTS: "earlier or like incidents",
    Role.RELATED_DOCUMENTS: "runbooks, tickets, reviews",
    Role.COMMANDS: "commands that were run",
    Role.OTHER: "a section that only your template has; its titles say which",
}
FIELDS: dict[Key, str] = {
    Key.TITLE: "the name of the incident",
    Key.DATE: "the day of the incident",
    Key.STARTED: "when it began",
    Key.DETECTED: "when it was noticed",
    Key.ACKNOWLEDGED: "when somebody took it on",
    Key.DECLARED: "when it was called an incident",
    Key.MITIGATED: "when the harm was over or less",
    Key.RESOLVED: "when all was well again",
    Key.DURATION: "how long it lasted",
    Key.RESPONSE_DURATION: "how long people worked on it",
    Key.SEVERITY: "how grave it was, on your scale",
    Key.STATUS: "how far the incident or the report is",
    Key.AUTHOR: "who wrote it",
    Key.REPORT_DATE: "the day of the report",
    Key.LAST_UPDATED: "when it was last changed",
    Key.REVIEW_STATUS: "how far its review is",
    Key.REVIEWED_BY: "who reviewed it",
    Key.REVIEW_DATE: "the day of the review",
    Key.INCIDENT_ID: "its number or ticket",
    Key.SCOPE: "all, some, one region",
    Key.AFFECTED_COUNT: "how many were hit",
    Key.AFFECTED_DURATION: "how long they were",
    Key.TIME_IN_SEVERITY: "how long it was that grave",
    Key.REVENUE_LOST: "money lost",
    Key.SLA_BREACH: "whether a promise was broken",
    Key.COMPLAINTS: "how many complained",
    Key.REPUTATION: "what press and public said",
    Key.SERVICES: "which services were hit",
    Key.WHAT_BROKE: "what broke",
    Key.WHY_IT_BROKE: "why it broke",
    Key.TRIGGERED_BY: "what set it off",
    Key.CONTRIBUTING_FACTORS: "what else had to come together",
    Key.DETECTED_BY: "who or what noticed",
    Key.ALERT_NAME: "which alert",
    Key.ALERT_TIME: "when it fired",
    Key.TIME_TO_DETECT: "from the beginning to noticing",
    Key.TIME_TO_ACKNOWLEDGE: "from noticing to taking it on",
    Key.TIME_TO_TRIAGE: "until it was judged",
    Key.TIME_TO_IDENTIFY: "until the cause was known",
    Key.TIME_TO_MITIGATE: "until the harm was over or less",
    Key.TIME_TO_REPAIR: "until it was repaired",
    Key.TIME_TO_RESOLVE: "until all was well",
    Key.WENT_WELL: "what went well, in a line",
    Key.TO_IMPROVE: "what to do better, in a line",
    Key.CHANNEL: "where people talked",
    Key.PARTICIPANTS: "who took part",
    Key.UPDATE_CADENCE: "how often people were told",
    Key.STATUS_PAGE: "what the status page said, and when",
    Key.CUSTOMER_EMAIL: "when customers got mail",
    Key.SOCIAL_MEDIA: "what was posted",
    Key.UPTIME_TARGET: "the promised availability",
    Key.ERROR_BUDGET: "what was left to fail, or is",
    Key.DOWNTIME: "how long nothing worked",
    Key.NORMAL_ERROR_RATE: "the usual share of errors",
    Key.INCIDENT_ERROR_RATE: "the share during the incident",
    Key.PEAK_ERRORS: "the most errors counted",
    Key.OTHER: "a field that only your template has; its labels say which, `type` how it is read",
}
COLUMNS: dict[Column, str] = {
    Column.DAY: "the day of an entry, counted",
    Column.DATE: "the date of an entry",
    Column.TIME: "the time of an entry",
    Column.EVENT: "what happened",
    Column.DONE: "what was done about it",
    Column.BY_WHOM: "who or what did it",
    Column.NUMBER: "the number of an item",
    Column.ACTION: "what is to be done",
    Column.OWNER: "who does it",
    Column.PRIORITY: "how urgent it is",
    Column.DUE: "until when",
    Column.STATUS: "how far it is",
    Column.TYPE: "of what kind it is",
    Column.TRACKING: "where it is tracked",
    Column.SOURCE: "where an entry is known from",
    Column.OTHER: "anything else",
}


def main(*args: str) -> int:
    """Write the tables, or compare them with what would be written."""
    members: tuple[Enum, ...] = (*Role, *Key, *Column)
    untold = [str(one) for one in members if one not in {*ROLES, *FIELDS, *COLUMNS}]
    if untold:
        print(f"say in tools/profile_words.py what they tell: {', '.join(untold)}", file=sys.stderr)
        return 1
    parts = {name: partial(_joined, rows) for name, rows in PARTS.items()}
    return fill(PAGE, parts, *args)


def roles() -> Iterator[str]:
    """A row for each role."""
    titles = ENGLISH.titles.sections
    named = {one.role: one.titles for each in KNOWN for one in each.sections if one.titles}
    yield from _table(("role", "the section tells", "called, say"))
    for role in Role:
        yield _row(role, ROLES[role], named.get(role) or titles.get(role, ()))


def keys() -> Iterator[str]:
    """A row for each key."""
    labels = ENGLISH.titles.labels
    named = {one.key: one.labels for each in KNOWN for one in each.fields if one.labels}
    yield from _table(("key", "the field states", "type", "called, say"))
    for key in Key:
        yield _row(
            key, f"{FIELDS[key]} | {KEYS[key].reading.value}", named.get(key) or labels.get(key, ())
        )


def columns() -> Iterator[str]:
    """A row for each column."""
    titles = ENGLISH.titles.columns
    tables = [spec for each in KNOWN for spec in (*each.timeline.columns, *each.actions.columns)]
    named = {one.column: one.titles for one in tables if one.titles}
    yield from _table(("column", "the cells say", "called, say"))
    for column in Column:
        yield _row(column, COLUMNS[column], named.get(column) or titles.get(column, ()))


def _joined(rows: Callable[[], Iterator[str]]) -> str:
    return "".join(rows())


def _table(heads: tuple[str, ...]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |\n"
    yield f"| {' | '.join('---' for _ in heads)} |\n"


def _row(word: Enum, told: str, titles: tuple[str, ...]) -> str:
    shown = f"*{titles[0][:1].upper()}{titles[0][1:]}*" if titles else "your own"
    return f"| `{word.value}` | {told} | {shown} |\n"


PARTS = {"roles": roles, "keys": keys, "columns": columns}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
