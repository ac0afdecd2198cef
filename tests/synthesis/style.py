"""The notations that one document keeps to, and the slots written in them."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from random import Random

from frames import Record, Words
from incident import MILESTONES, Incident
from pages import Desk, Slot
from spelling import MINUTE, fits, fitting, moment_fields, range_fields

LENGTHS = {
    "duration": "duration",
    "detect_minutes_text": "time_to_detect",
    "resolve_text": "time_to_resolve",
    "time_to_detect": "time_to_detect",
    "time_to_resolve": "time_to_resolve",
}


class Style:
    """How one document writes its values; `truth` is what it tells."""

    def __init__(self, random: Random, words: Words, truth: Incident) -> None:
        self.random, self.words, self.truth = random, words, truth
        self._usable = {
            kind: self._fitting(words.notations(kind)) or self._fitting(words.every_notation(kind))
            for kind in ("time", "datetime", "date")
        }
        self.time = self.pattern("time")
        self.date = self.pattern("date")
        self.moment = self.pattern("datetime")
        self.lengths = words.notations("duration")
        self.other_lengths = words.every_notation("duration")
        self.preferred = random.choice(self.lengths)

    def _fitting(self, notations: Iterable[Record]) -> list[Record]:
        """Notations that can be used for all times of the incident and mean one thing only: 04:37
        with a glued -08:00 could be a range."""
        start = moment_fields(self.truth.time("start"), self.truth.language)
        first = self.truth.events[0].time
        behind = -(first.utcoffset() or timedelta())
        early = first - first.replace(hour=0, minute=0) <= behind
        return [
            each
            for each in notations
            if fits(each, start) and not (early and "{minute:02d}{offset}" in each["pattern"])
        ]

    def pattern(self, kind: str, line_start: bool = False) -> str:
        """A notation; at the start of a line none that Markdown takes for a number of a list."""
        patterns = [str(each["pattern"]) for each in self._usable[kind]]
        if line_start:
            patterns = [each for each in patterns if not each.startswith("{day}. ")] or [
                "{year:04d}-{month:02d}-{day:02d}" + " {hour24:02d}:{minute:02d}" * (kind != "date")
            ]
        return self.random.choice(patterns)

    def moment_pattern(self, kind: str, line_start: bool = False) -> str:
        """A notation of a "time" (that of the document, if it may stand there) or a "datetime"."""
        own = self.time if kind == "time" else self.moment
        if self.random.random() < 0.8 and not (line_start and own.startswith("{day}. ")):
            return own
        return self.pattern(kind, line_start)

    def whole_range(self) -> Slot | None:
        """The slot of the range from start to resolution, None if no notation fits it."""
        ends = self.truth.time("start"), self.truth.time("resolved")
        pattern = self.range(*ends)
        return Slot("range", ends, pattern, "range", "header", sure=True) if pattern else None

    def length(self, value: timedelta) -> str:
        return fitting(self.preferred, [*self.lengths, *self.other_lengths], value)

    def range(self, first: datetime, last: datetime) -> str | None:
        """A notation of a range from one time to another, None if no one fits."""
        fields = range_fields(first, last, self.truth.language)
        usable = [each for each in self.words.notations("range") if fits(each, fields)]
        return str(self.random.choice(usable)["pattern"]) if usable else None

    def filled(
        self, desk: Desk, text: str, *, sure: bool, place: str = "prose", **more: str
    ) -> str:
        """A text with its values in it, each in a slot."""
        names = [name for name in dict.fromkeys(_names_in(text)) if name not in more]
        marks = {name: desk.slot(self.fact(name, sure=sure, place=place)) for name in names}
        return text.format(**marks, **more)

    def fact(self, name: str, *, sure: bool, place: str, pattern: str | None = None) -> Slot:
        """The slot of a fact of the incident."""
        truth = self.truth
        if name in MILESTONES:
            return Slot("time", truth.time(name), pattern or self.time, name, place, sure)
        if name in LENGTHS:
            fact = LENGTHS[name]
            value = truth.length(fact)
            return Slot("length", value, pattern or self.length(value), fact, place, sure)
        if name == "date":
            return Slot("date", truth.time("start"), pattern or self.date, name, place, sure)
        if name == "count":
            return Slot("count", truth.count, fact=name, place=place, sure=sure)
        word = truth.plain["title_words" if name == "title" else name]
        return Slot("text", word, fact=name, place=place)

    def others(self, frame: Record) -> Mapping[str, Slot]:
        """Slots of values that are none of the incident, as a frame needs them."""
        length = self._other_length(shorter=frame.get("needs") == "shorter")
        day = self._other_day(frame.get("other_date_side", "before"))
        return {
            "other_time": Slot("time", self._other_time(frame.get("needs", "")), self.time),
            "other_length": Slot("length", length, self.length(length)),
            "other_date": Slot("date", day, self.date),
        }

    def _other_time(self, needs: str) -> datetime:
        between = {
            "inside": ("start", "resolved"),
            "after_detected": ("detected", "resolved"),
            "before_mitigated": ("detected", "mitigated"),
        }
        if needs in between:
            first, last = map(self.truth.time, between[needs])
            return first + self.random.randint(0, (last - first) // MINUTE) * MINUTE
        return self.truth.time("start").replace(
            hour=self.random.randint(0, 23), minute=self.random.choice((0, 15, 30, 45))
        )

    def _other_length(self, shorter: bool) -> timedelta:
        if shorter:
            part = self.truth.length("duration") * self.random.uniform(0.1, 0.6)
            return max(MINUTE, part // MINUTE * MINUTE)
        return self.random.choice((2, 3, 5, 10, 15, 20, 30, 45, 90, 120, 270, 1440)) * MINUTE

    def _other_day(self, side: str) -> datetime:
        """A day that nobody takes for a slip in that of the incident: another month and number."""
        start = self.truth.time("start")
        while True:
            days = self.random.randint(8, 70)
            other = start + timedelta(days=days if side == "after" else -days)
            digits = [sorted(f"{one:%m%d}") for one in (start, other)]
            if other.month != start.month and other.day != start.day and digits[0] != digits[1]:
                return other


def _names_in(text: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(text) if name]
