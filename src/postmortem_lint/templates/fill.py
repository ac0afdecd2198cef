"""A new document from a template: what is known of the incident stands where the template asks."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

from postmortem_lint.language.headings import normal
from postmortem_lint.language.lookup import any_of, placeholders
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.vocabulary import vocabulary_of
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.templates.reading.fields import LabelledPlace, key_of, labelled_places
from postmortem_lint.templates.reading.formats import date_forms, tokens_of
from postmortem_lint.templates.reading.value_lists import listed_values
from postmortem_lint.text import Span
from postmortem_lint.times.dates.date import DateForm
from postmortem_lint.times.zones.zone import find_zone

_DATE = regex(r"[Yy]{4}([-/.])[Mm]{2}\1[Dd]{2}|[DdMm]{2}([-/.])[DdMm]{2}\2[Yy]{4}")
_DATES = any_of(placeholders.dates)
_TITLE_DATE = regex(rf"{_DATE.pattern}|[\[<{{]+ ?(?i:{_DATES}) ?[\]>}}]+")
_CLOCK = regex(r"[Hh]{1,2}([:.])[Mm]{2}")
_PLAIN = regex(r"\w[\w /.-]*(?::\d\d[\w /.-]*)*")
_SIGN = regex(r"\d\d?([-/.])\d\d?\1\d{4}")


@record
class KnownFacts:
    """What is known of an incident when its report is begun. `started` is the time that it began,
    with `zone` as it was written, "" if it was not; `today` is the day of the report."""

    title: str
    today: datetime.date
    severity: str = ""
    started: datetime.datetime | None = None
    zone: str = ""


def filled(template: Postmortem, known: KnownFacts) -> str:
    """The text of the template with what is known put in."""
    source, front = template.document.source, template.document.front_matter
    edits = sorted((*_title(template, known), *_fields(template, known)), key=lambda one: one[0])
    text, done = "", 0
    for span, value in edits:
        if span.start >= done:
            in_front = front is not None and front.span.contains(span)
            written = _as_setting(value, source.text[span.start - 1]) if in_front else value
            text += source.text[done : span.start] + written
            done = span.end
    return text + source.text[done:]


def _as_setting(value: str, before: str) -> str:
    """A value as front matter has it: within the quotes that stand `before` it, or in quotes of its
    own unless it is a mere word, figure or date."""
    if before == "'":
        return value.replace("'", "''")
    quoted = json.dumps(value, ensure_ascii=False)
    if before == '"':
        return quoted[1:-1]
    return value if _PLAIN.fullmatch(value) else quoted


def _title(template: Postmortem, known: KnownFacts) -> Iterator[tuple[Span, str]]:
    """The title, and that in the front matter: the last token of it, else all of it."""
    front = template.document.front_matter
    for setting in front.settings if front else ():
        if setting.key.plain.lower() == "title" and setting.values:
            yield setting.values[0].span, known.title
    text = template.title
    if text is None or (front and front.span.contains(text.span)):
        return
    source = template.document.source
    end = source.line_span(source.line(text.start)).end
    raw = source.text[text.start : end].rstrip("# ")
    tokens = [token for token in tokens_of(raw) if not _names_date(token)]
    place = raw.rfind(tokens[-1]) if tokens else 0
    length = len(tokens[-1]) if tokens else len(raw)
    yield Span(text.start + place, text.start + place + length), known.title
    for found in _TITLE_DATE.finditer(raw) if known.started and tokens else ():
        day = _day(found[0], known.started.date()) if known.started else ""
        yield Span(text.start + found.start(), text.start + found.end()), day


def _names_date(token: str) -> bool:
    return any(word in token.lower() for word in placeholders.dates)


def _fields(template: Postmortem, known: KnownFacts) -> Iterator[tuple[Span, str]]:
    vocabulary = vocabulary_of(builtin_profile(FALLBACK))
    done: set[Key] = set()
    for place in labelled_places(template):
        key = key_of(place, vocabulary)
        value = _value(key, place.value.plain, known)
        if value and key not in done:
            done.add(key)
            yield _place(place, value, template)


def _place(place: LabelledPlace, value: str, template: Postmortem) -> tuple[Span, str]:
    """Where the value goes: in the place of what stands there, else behind the label."""
    if place.value:
        return place.value.span, value
    source = template.document.source
    at = place.value.start
    before = source.text[at - 1 : at]
    return Span(at, at), value if before in (" ", "|") else f" {value}"


def _value(key: Key, plain: str, known: KnownFacts) -> str:
    """What is known for a field, "" if nothing is."""
    if key is Key.SEVERITY:
        return known.severity
    if key is Key.REPORT_DATE:
        return _day(plain, known.today)
    if key is Key.DATE and known.started:
        return _day(plain, known.started.date())
    if key is Key.STARTED and known.started:
        return _moment(plain, known)
    if key is Key.STATUS:
        return _first_state(plain)
    return ""


def _first_state(plain: str) -> str:
    """The first of the states to choose from that is one of a draft."""
    drafting = {normal(word) for word in builtin_profile(FALLBACK).draft}
    states = listed_values(plain, chosen=True)
    return next((state for state in states if normal(state) in drafting), "")


def _moment(plain: str, known: KnownFacts) -> str:
    """A time as the template wants it: with the day if it has a place for one, and a zone."""
    assert known.started
    clock = _CLOCK.search(plain)
    mark = clock[1] if clock else ":"
    written = f"{known.started:%H}{mark}{known.started:%M}"
    zone = known.zone or _zone_in(plain)
    dated = not clock or _DATE.search(plain) is not None
    day = f"{_day(plain, known.started.date())} " if dated else ""
    return f"{day}{written} {zone}".strip()


def _zone_in(plain: str) -> str:
    """The zone that the template writes behind its clock."""
    found = find_zone(plain)
    return plain[found[1] : found[2]] if found else ""


def _day(plain: str, day: datetime.date) -> str:
    """A day in the notation that a format or a sample shows, else ISO."""
    asked = _DATE.search(plain)
    if asked:
        parts = {"y": f"{day:%Y}", "m": f"{day:%m}", "d": f"{day:%d}"}
        mark = asked[1] or asked[2]
        return mark.join(parts[part[0].lower()] for part in asked[0].split(mark))
    forms, sample = date_forms(plain), _SIGN.search(plain)
    mark = sample[1] if sample else "/"
    if DateForm.DAY_FIRST in forms or (sample and DateForm.MONTH_FIRST not in forms):
        return f"{day:%d}{mark}{day:%m}{mark}{day:%Y}"
    if DateForm.MONTH_FIRST in forms:
        return f"{day:%m}{mark}{day:%d}{mark}{day:%Y}"
    return day.isoformat()


def blank_template(profile: Profile) -> str:
    """A template with the sections and fields of a profile, for teams that have none."""
    form = profile.title or "{title}"
    lines = [f"# {form.replace('{title}', '[Incident Title]')}", ""]
    asked = [spec for spec in profile.fields if spec.labels and spec.section is None]
    lines += [f"- **{one.labels[0]}**: {' / '.join(one.values[:6])}".rstrip() for one in asked]
    lines += [""] if asked else []
    for spec in profile.sections:
        if spec.titles:
            lines += [f"{'###' if spec.parent else '##'} {spec.titles[0]}", ""]
    return "\n".join(lines)
