"""What a language has to say about times of day in words: "shortly after half past nine"."""

from __future__ import annotations

from postmortem_lint.records import record


@record
class SpokenTimes:
    """The words of a time of day, several in one string with blanks between, those of a phrase
    joined by an underscore.

    `hours` are the numbers from one to twelve; `minutes` those that stand before `past` or `to` an
    hour, each behind its number ("10 ten"), `added` those that follow an hour ("30 et_demie"), with
    a minus where they are taken off. `half_before` is the half hour that leads to the hour behind
    it ("halb zehn"), `half_past` the one after it. `nouns` stand behind an hour ("o'clock").
    `leads` stand before a time, `vague` ones before those or in their place; `am`, `pm` and `night`
    behind it tell the half of the day, at night by the hour.
    """

    hours: str
    minutes: str = ""
    past: str = ""
    to: str = ""
    added: str = ""
    half_before: str = ""
    half_past: str = ""
    nouns: str = ""
    leads: str = ""
    vague: str = ""
    am: str = ""
    pm: str = ""
    night: str = ""
