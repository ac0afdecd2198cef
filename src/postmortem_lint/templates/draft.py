"""A new document that calls itself a draft, so that what nobody knows yet is not asked of it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.postmortem.vocabulary import known_label, vocabulary_of
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.templates.reading.fields import LabelledPlace, key_of, labelled_places
from postmortem_lint.text import Source, Span

# An item, a row, or a line with a break at its end: what follows stands apart.
_HELD = regex(r"^\s*(?:[-*+|]|\d+[.)])(?!\*)|(?: {2}|\\|<br ?/?>)$")
_BREAK = regex(r"(?: {2}|\\|<br ?/?>)$")
# What stands between a label and its value, and is none of its marks.
_BETWEEN = regex(r"[*_`]*[ \t]*(?:[:：|]|[–—-](?=[ \t]))[*_`]*[ \t]*")


def is_draft(text: str, profile: Profile) -> bool:
    """Whether a document is a draft by a profile."""
    return bind(read(Source("new.md", text)), profile).phase is Phase.DRAFT


def as_draft(text: str, profile: Profile) -> str:
    """The document with its state in its header, in the form of the line above; as it is if it has
    a place for its state, or is a draft."""
    document = bind(read(Source("new.md", text)), builtin_profile(FALLBACK))
    if is_draft(text, profile) or _has_state(document):
        return text
    tried = (made for made in _forms(document) if is_draft(made, profile))
    return next(tried, text)


def _has_state(document: Postmortem) -> bool:
    front, vocabulary = document.document.front_matter, vocabulary_of(builtin_profile(FALLBACK))
    settings = front.settings if front else ()
    keys = [known_label(setting.key.plain) for setting in settings]
    keys += [key_of(place, vocabulary) for place in labelled_places(document)]
    return Key.STATUS in keys


def _forms(document: Postmortem) -> Iterator[str]:
    """The document with its state below the last field of its header, or below its title."""
    source, title = document.document.source, document.title
    sections = document.document.sections()
    headings = [section.heading for section in sections if section.heading]
    own = [each.span for each in headings if each.text is title]
    below = min((each.span.start for each in headings if each.span not in own), default=None)
    head = [
        place
        for place in labelled_places(document)
        if not place.roles
        and (below is None or place.label.start < below)
        and not any(span.contains(place.label.span) for span in own)
    ]
    lines = [source.line(place.label.start) for place in head]
    if head and lines.count(lines[-1]) == 1:
        line = source.line_span(lines[-1])
        front = document.document.front_matter
        apart = (front and front.span.contains(line)) or _HELD.search(source[line].rstrip("\n"))
        gap = "\n" if apart else "\n\n"
        yield _put(source.text, line.end, f"{gap}{_like(source, line, head[-1])}")
    if own:
        yield _put(source.text, own[0].end, f"\n\n**{_label()}:** {_state()}")


def _put(text: str, place: int, added: str) -> str:
    return text[:place].rstrip("\n") + added + text[len(text[:place].rstrip("\n")) :]


def _like(source: Source, line: Span, place: LabelledPlace) -> str:
    """The line of a field with the state in its place, whatever stands there."""
    label, written = place.label.span, source[line].rstrip("\n")
    words = source.text[label.start : label.end]
    named = _label().lower() if words.islower() else _label()
    rest = written[label.end - line.start :]
    between = _BETWEEN.match(rest)
    sign = between[0] if between else ": "
    blank = "" if sign.endswith((" ", "\t")) else " "
    end = " |" if "|" in sign else (_BREAK.search(written) or [""])[0]
    return f"{source.text[line.start : label.start]}{named}{sign}{blank}{_state()}{end}"


def _label() -> str:
    return Key.STATUS.words.capitalize()


def _state() -> str:
    return builtin_profile(FALLBACK).draft[0]
