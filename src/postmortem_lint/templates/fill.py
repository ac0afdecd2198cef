"""A new document from a template: what is known of the incident stands where the template asks."""

from __future__ import annotations

import datetime
import json
from collections.abc import Collection, Iterator, Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.lookup import any_of, placeholders
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.vocabulary import known_label, vocabulary_of
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import Need, Profile
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.templates.reading.fields import LabelledPlace, key_of, labelled_places
from postmortem_lint.templates.reading.formats import date_forms, day_as, is_format, tokens_of
from postmortem_lint.templates.reading.value_lists import listed_in, listed_values
from postmortem_lint.templates.title_place import title_place, without_kind
from postmortem_lint.text import Source, Span
from postmortem_lint.times.dates.date import DateForm
from postmortem_lint.times.zones.zone import find_zone
from postmortem_lint.values.levels.choices import match_choice

_DATE = regex(r"[Yy]{4}([-/.])[Mm]{2}\1[Dd]{2}|[DdMm]{2}([-/.])[DdMm]{2}\2[Yy]{4}")
_DATES = any_of(placeholders.dates)
_TITLE_DATE = regex(rf"{_DATE.pattern}|[\[<{{]+ ?(?i:{_DATES}) ?[\]>}}]+")
_MOST_VALUES = 6  # of one scale
_LABEL_ENDS = regex(r"[:\uff1a|]|[ \t][-\u2013\u2014]{1,2}[ \t]*$")
_FORM = regex(r"\{\w+\}")
_CLOCK = regex(r"[Hh]{1,2}([:.])[Mm]{2}")
_PLAIN = regex(r"\w[\w /.-]*(?::\d\d[\w /.-]*)*")
_SIGN = regex(r"\d\d?([-/.])\d\d?\1\d{4}")


@record
class KnownFacts:
    """What is known of an incident when its report is begun. `day` is that on which it began,
    `clock` the time, with `zone` as it was written; `today` is the day of the report."""

    title: str
    today: datetime.date
    severity: str = ""
    day: datetime.date | None = None
    clock: datetime.time | None = None
    zone: str = ""


def filled(template: Postmortem, known: KnownFacts, profile: Profile | None = None) -> str:
    """The text of the template with what is known put in, as the labels of a profile say where."""
    source, front = template.document.source, template.document.front_matter
    edits = [*_title(template, known), *_fields(template, known, profile)]
    edits.sort(key=lambda one: one[0])
    text, done = "", 0
    for span, value in edits:
        if span.start >= done:
            in_front = front is not None and front.span.contains(span)
            written = _as_setting(value, source.text[span.start - 1]) if in_front else value
            text += source.text[done : span.start] + written
            done = span.end
    return text + source.text[done:]


def _as_setting(value: str, before: str) -> str:
    """A value as front matter has it: behind the colon or within the quotes that stand `before` it,
    or in quotes of its own unless it is a mere word, figure or date."""
    if before == "'":
        return value.replace("'", "''")
    quoted = json.dumps(value, ensure_ascii=False)
    if before == '"':
        return quoted[1:-1]
    if before == ":":
        return f" {_as_setting(value.strip(), ' ')}"
    return value if _PLAIN.fullmatch(value) else quoted


def _title(template: Postmortem, known: KnownFacts) -> Iterator[tuple[Span, str]]:
    """The title, and that in the front matter."""
    front = template.document.front_matter
    for setting in front.settings if front else ():
        if setting.key.plain.lower() == "title" and setting.values:
            yield setting.values[0].span, known.title
    text = template.title
    if text is None:
        yield _first_line(template), f"# {known.title}\n\n"
    if text is None or (front and front.span.contains(text.span)):
        return
    source = template.document.source
    start, end = _title_line(source, text.start)
    raw = source.text[start:end].rstrip("# ")
    place = title_place(raw)
    written = f"{place.before}{without_kind(known.title, raw[: place.start])}"
    yield Span(start + place.start, start + place.end), written
    for found in _TITLE_DATE.finditer(raw) if known.day and tokens_of(raw) else ():
        day = _day(found[0], known.day) if known.day else ""
        yield Span(start + found.start(), start + found.end()), day


def _title_line(source: Source, at: int) -> tuple[int, int]:
    """From where to where a title is written, with the marks around it."""
    line = source.line_span(source.line(at))
    lead = source.text[line.start : at]
    marks = lead.lstrip("# ") if lead.startswith("#") else ""
    return at - len(marks), line.end


def _first_line(template: Postmortem) -> Span:
    """Where the text begins, below the front matter."""
    source, front = template.document.source, template.document.front_matter
    start = source.line_span(source.line(front.span.end)).end if front else 0
    rest = source.text[start:]
    place = start + len(rest) - len(rest.lstrip("\r\n"))
    return Span(place, place)


def _fields(
    template: Postmortem, known: KnownFacts, profile: Profile | None
) -> Iterator[tuple[Span, str]]:
    for place, value in _known_places(template, known, profile).values():
        yield _place(place, value, template)
    for span, value in _bare_settings(template, known).values():
        yield span, value


def _bare_settings(template: Postmortem, known: KnownFacts) -> dict[Key, tuple[Span, str]]:
    """Where the front matter has a key for something known and no value, and what."""
    front = template.document.front_matter
    found: dict[Key, tuple[Span, str]] = {}
    for setting in front.settings if front else ():
        key, end = known_label(normal(setting.key.plain)), setting.span.end
        bare = not setting.values and template.document.source.text[end - 1] == ":"
        if key and bare and (value := _value(key, "", known)):
            found[key] = Span(end, end), value
    return found


def _known_places(
    template: Postmortem, known: KnownFacts, profile: Profile | None
) -> dict[Key, tuple[LabelledPlace, str]]:
    """The first place for each field of which something is known, and what."""
    vocabulary = vocabulary_of(profile or builtin_profile(FALLBACK))
    found: dict[Key, tuple[LabelledPlace, str]] = {}
    settings = _bare_settings(template, known)
    for place in labelled_places(template):
        key = key_of(place, vocabulary)
        asked = place.value.plain
        if key is Key.STATUS:
            asked = " / ".join(listed_in(place.value, chosen=True)) or asked
        if not asked and key in (Key.DATE, Key.REPORT_DATE):
            asked = place.label.plain  # "Date (DD/MM/YYYY):"
        value = _value(key, asked, known)
        if value and not (key in settings and _lists_others(place, value)):
            found.setdefault(key, (place, value))
    return found


def _lists_others(place: LabelledPlace, value: str) -> bool:
    """Whether the values to choose from are those of another scale."""
    listed = listed_in(place.value, chosen=True)
    return bool(listed) and match_choice(value, listed) is None


def left_over(
    template: Postmortem, known: KnownFacts, profile: Profile | None = None
) -> dict[Key, str]:
    """What is known and has no place in the template."""
    placed = {*_known_places(template, known, profile), *_bare_settings(template, known)}
    facts: dict[Key, str] = {}
    if known.severity and Key.SEVERITY not in placed:
        facts[Key.SEVERITY] = known.severity
    dated = Key.DATE in placed or _titled_by_day(template)
    if known.day and Key.STARTED not in placed and (known.clock or not dated):
        facts[Key.STARTED] = _moment("HH:MM" if dated else "", known)
    return facts


def _place(place: LabelledPlace, value: str, template: Postmortem) -> tuple[Span, str]:
    """Where the value goes: in the place of what stands there, else behind the label."""
    if place.value:
        return place.value.span, value
    source = template.document.source
    line = source.line_span(source.line(place.label.end))
    rest = source.text[place.label.end : line.end]
    if not _LABEL_ENDS.search(rest):  # a heading
        end = place.label.end + len(rest.rstrip())
        return Span(end, end), f"\n\n{value}"
    at = place.value.start
    before = source.text[at - 1 : at]
    return Span(at, at), value if before in (" ", "|") else f" {value}"


def _titled_by_day(template: Postmortem) -> bool:
    title = template.title.plain if template.title else ""
    return bool(tokens_of(title) and _TITLE_DATE.search(title))


def _value(key: Key, plain: str, known: KnownFacts) -> str:
    """What is known for a field, "" if nothing is."""
    if key is Key.SEVERITY:
        return known.severity
    if key is Key.REPORT_DATE:
        return _day(plain, known.today)
    if key is Key.DATE and known.day:
        return _day(plain, known.day)
    if key is Key.STARTED and known.day:
        return _moment(plain, known)
    if key is Key.STATUS:
        return _first_state(plain)
    return ""


def _first_state(plain: str) -> str:
    """The first of the states to choose from that is one of a draft; that of a draft itself where
    there is nothing to choose from."""
    drafting = {*map(normal, (*builtin_profile(FALLBACK).draft, *lookup.report.drafting))}
    states = listed_values(plain, chosen=True)
    if not states and is_format(plain):
        return builtin_profile(FALLBACK).draft[0]
    return next((state for state in states if normal(state) in drafting), "")


def _moment(plain: str, known: KnownFacts) -> str:
    """A time as the template wants it: with the day if it has a place for one, and a zone. Of a day
    alone nothing where only a time is wanted."""
    assert known.day
    clock, dated = _CLOCK.search(plain), day_as(plain, known.day)
    day = _day(plain, known.day)
    if known.clock is None:
        return f"{plain[: dated[0]]}{day}{plain[dated[1] :]}" if dated else day * (not clock)
    mark = clock[1] if clock else ":"
    written = f"{known.clock:%H}{mark}{known.clock:%M}"
    zone = known.zone or _zone_in(plain)
    return f"{f'{day} ' if dated or not clock else ''}{written} {zone}".strip()


def _zone_in(plain: str) -> str:
    """The zone that the template writes behind its clock."""
    found = find_zone(plain)
    return plain[found[1] : found[2]] if found else ""


def _day(plain: str, day: datetime.date) -> str:
    """A day in the notation that a format or a sample shows, else ISO."""
    asked = day_as(plain, day)
    if asked:
        return asked[2]
    forms, sample = date_forms(plain), _SIGN.search(plain)
    mark = sample[1] if sample else "/"
    if DateForm.DAY_FIRST in forms or (sample and DateForm.MONTH_FIRST not in forms):
        return f"{day:%d}{mark}{day:%m}{mark}{day:%Y}"
    if DateForm.MONTH_FIRST in forms:
        return f"{day:%m}{mark}{day:%d}{mark}{day:%Y}"
    return day.isoformat()


def blank_template(profile: Profile, added: Collection[Key] = ()) -> str:
    """A template with the sections and fields of a profile, for teams that have none, and with some
    fields more. What a profile of a team does not ask for is left out."""
    form = profile.title or "{title}"
    lines = [f"# {_FORM.sub('XXX', form.replace('{title}', '[Incident Title]'))}", ""]
    asked = [spec for spec in profile.fields if spec.labels and spec.section is None]
    head = [f"- **{one.labels[0]}**: {_choice(one.values)}".rstrip() for one in asked]
    head += [f"- **{key.words.capitalize()}**:" for key in added]
    lines += [*head, ""] if head else []
    own = profile.name not in builtin_names()
    for spec in profile.sections:
        kept = not own or spec.parent or spec.need is not Need.NEVER
        if spec.titles and kept:
            lines += [f"{'###' if spec.parent else '##'} {spec.titles[0]}", ""]
    return "\n".join(lines)


def _choice(values: Sequence[str]) -> str:
    """What to choose from; nothing for the values of several scales together."""
    return " / ".join(values) if len(values) <= _MOST_VALUES else ""
