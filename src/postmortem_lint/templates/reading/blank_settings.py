"""The settings of the front matter of a template that have no value yet."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Document
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.site_marks import SITE_SETTINGS
from postmortem_lint.templates.reading.value_lists import listed_values
from postmortem_lint.text import Text

_NULLS = ("", "null", "~", "{}")
_OPEN_VALUE = regex(r":\s*(?:\[\s*\]|\{\s*\}|null|~)\s*(?:#|$)")


@record
class BlankSetting:
    """The key of a setting, and the list of values that a comment on its line gives to choose from,
    else an empty text (`severity:  # high | low`). One that `may_stay` blank is there as an empty
    list or nothing at all, stands within another, or is for a site alone (`for_site`)."""

    key: Text
    choices: Text
    may_stay: bool
    for_site: bool


def blank_settings(document: Document) -> Iterator[BlankSetting]:
    """The settings without a value, in document order."""
    source, front = document.source, document.front_matter
    for setting in front.settings if front else ():
        if any(value.plain.strip() not in _NULLS for value in setting.values):
            continue
        line = source.line_span(source.line(setting.key.start))
        notes = [one.body for one in document.comments if line.contains(one.span)]
        start = notes[0].start if notes else line.end
        note = source[notes[0]].strip() if notes else ""
        choices = Text(note if listed_values(note, chosen=True) else "", ((0, start),), start)
        name = setting.key.plain
        unset = _OPEN_VALUE.search(source[line]) is not None
        of_site = name in SITE_SETTINGS
        yield BlankSetting(setting.key, choices, unset or "." in name or of_site, of_site)
