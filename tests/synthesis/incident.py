"""An invented incident: who, what, where, and when each of its events was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from frames import Record, Words
from spelling import MINUTE

# Zones whose letters mean one offset on the day in question; the first are the likeliest.
_ZONES = {
    "en": ("UTC", "UTC", "Etc/UTC", "America/New_York", "America/Los_Angeles", "Europe/Berlin"),
    "de": ("Europe/Berlin", "Europe/Vienna", "UTC"),
    "fr": ("Europe/Paris", "Europe/Brussels", "UTC"),
    "es": ("Europe/Madrid", "UTC"),
    "pt": ("America/Sao_Paulo", "UTC"),
    "ja": ("Asia/Tokyo", "Asia/Tokyo", "UTC"),
}
MILESTONES = ("start", "detected", "acknowledged", "identified", "mitigated", "resolved")


@dataclass(frozen=True)
class Event:
    name: str
    time: datetime
    text: str


@dataclass(frozen=True)
class Incident:
    """The truth that a document tells. `plain` are facts that are words: service, person, …"""

    language: str
    story: Record
    events: tuple[Event, ...]
    plain: Mapping[str, str]
    count: int

    def time(self, name: str) -> datetime:
        return next(event.time for event in self.events if event.name == name)

    def length(self, fact: str) -> timedelta:
        """A stated length: each begins at the start."""
        end = "detected" if fact == "time_to_detect" else "resolved"
        return self.time(end) - self.time("start")

    def pairs(self) -> list[timedelta]:
        """Every length that two events give."""
        times = [event.time for event in self.events]
        return [last - first for place, first in enumerate(times) for last in times[place:]]


def invent(random: Random, words: Words, days: bool) -> Incident:
    """An incident of a language; with `days` it may last over several."""
    story = random.choice(words.stories)
    start = _start(random, words.language)
    plain = _names(random, words, start) | {"service": story["service"]}
    return Incident(
        language=words.language,
        story=story,
        events=_events(random, story, start, days),
        plain=plain | {"title_words": story["title_words"]},
        count=random.choice((random.randint(23, 990), random.randint(1_100, 96_000))),
    )


def _start(random: Random, language: str) -> datetime:
    """A moment in the first part of a day on which no clocks change."""
    while True:
        day = datetime(random.randint(2019, 2025), random.randint(1, 12), random.randint(2, 28))
        zone = ZoneInfo(random.choice(_ZONES[language]))
        time = day.replace(hour=random.randint(1, 17), minute=random.randint(0, 59), tzinfo=zone)
        around = (time + timedelta(days=step) for step in (-1, 1, 3))
        if all(moment.utcoffset() == time.utcoffset() for moment in around):
            return time


def _events(random: Random, story: Record, start: datetime, days: bool) -> tuple[Event, ...]:
    """The events of a story, each some minutes after the one before, the start where it belongs."""
    names = [each["event"] for each in story["timeline"]]
    zero = names.index("start")
    longest = random.choice((240, 600) if days else (6, 15, 30))
    times = [start]
    for _ in names[zero + 1 :]:
        times.append(times[-1] + random.randint(2, longest) * MINUTE)
    for _ in range(zero):
        times.insert(0, times[0] - random.randint(3, 25) * MINUTE)
    return tuple(
        Event(each["event"], time, each["text"])
        for each, time in zip(story["timeline"], times, strict=True)
        if days or time.date() == start.date()
    )


def _names(random: Random, words: Words, start: datetime) -> dict[str, str]:
    level = random.randint(1, 3)
    return {
        "person": random.choice(words.names("person")),
        "author": random.choice(words.names("person")),
        "owner": random.choice(words.names("team")),
        "alert": random.choice(words.names("alert")),
        "region": random.choice(words.names("region")),
        "severity": random.choice(words.names("severity_style")).format(level=level),
        "ticket": ticket(random, words, start),
        "commit": _commit(random, words),
        "percent": f"{random.randint(2, 60)}{'' if words.language in ('en', 'ja') else ' '}%",
    }


def ticket(random: Random, words: Words, day: datetime) -> str:
    return random.choice(words.names("ticket_style")).format(
        number=random.randint(11, 990),
        year=day.year,
        month=day.month,
        day=day.day,
        letter=random.choice("abc"),
    )


def _commit(random: Random, words: Words) -> str:
    digits = "".join(random.choice("0123456789abcdef") for _ in range(40))
    digits = f"{random.choice('abcdef')}{digits[1:]}"  # no commit is a bare number
    style = random.choice(words.names("commit_style"))
    fields: dict[str, Any] = {f"hex{size}": digits[:size] for size in (7, 8, 10, 40)}
    return style.format(repo=re.sub(r"\W+", "-", "shop"), **fields)
