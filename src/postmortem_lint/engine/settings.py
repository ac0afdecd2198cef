"""How to lint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from postmortem_lint.finding import Rule
from postmortem_lint.records import field, record

if TYPE_CHECKING:
    from postmortem_lint.profile.model import Profile

OFF = "off"


@record
class Settings:
    """How to lint, the same for all documents of a run.

    `rules` run; those of `optional` only where the profile or `severities` set them to a severity.
    `known` are all rules that a suppression may name. `severities` sets rules by code or by name to
    a severity or "off", before what the profile says. `profile` is forced; else that of
    the templates `beside` the documents counts which a document follows, else the best of
    `candidates`. Without `detect` also what looks like no postmortem is linted; without `suppress`
    the comments of the document suppress nothing. Incidents before `since` are skipped. `today` is
    the day of the run, for rules that ask what is overdue. `template`: the document is a template
    that the configuration names, which is linted without `detect` only.
    """

    rules: tuple[Rule, ...]
    candidates: tuple[Profile, ...]
    profile: Profile | None = None
    beside: tuple[Profile, ...] = ()
    optional: tuple[Rule, ...] = ()
    known: tuple[Rule, ...] = ()
    severities: Mapping[str, str] = field(default_factory=dict)
    detect: bool = True
    suppress: bool = True
    since: date | None = None
    today: date | None = None
    template: bool = False
