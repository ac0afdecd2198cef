"""The days on which the report is told to have been written or agreed to, in the lines above its
first section and in its last one: "Version 2 of 19 May, accepted by Aylin on 21 May"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.once import all_once, once
from postmortem_lint.analysis.sentences.clauses import Sentence, sentence_at
from postmortem_lint.analysis.times.days.incident import DayOfIncident, first_day
from postmortem_lint.analysis.times.days.stray_days import dated_sentences
from postmortem_lint.analysis.times.days.wrong_weekdays import certain_day
from postmortem_lint.language import lookup
from postmortem_lint.language.signatures import making, names_document, names_edition, signs_before
from postmortem_lint.postmortem.model import Mention, Postmortem, Where
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Span, Spans
from postmortem_lint.times.dates.read import find_dates

_WORD = regex(r"[^\W\d_][\w'’-]*")
_APART = regex(r"[;|·•\n]|\s[-–—]\s")  # pieces of a line that tell a thing each
_GAP = 9  # words between a participle and its date
_BEHIND = 4  # words from a date to the participle at the end of its clause
_LEAD = 4  # words in which a sentence names the document
_VERB = 1  # words of a sentence about the document that are its verb: "has"
_REST = 5  # words after a date that still belong to the signature


@record
class EarlySignature:
    """A day before the incident on which its report is told to have been written (REPORT_DATE) or
    agreed to (REVIEW_DATE), where that stands, and the day of the incident."""

    key: Key
    day: datetime.date
    span: Span
    incident: DayOfIncident


@all_once
def early_signatures(postmortem: Postmortem) -> Iterator[EarlySignature]:
    """Each, in document order; those of fields are left to the fields."""
    incident = incident_day(postmortem)
    if incident is None or postmortem.incidents:
        return
    head, foot = _head(postmortem), _foot(postmortem)
    fields = Spans(fact.text.span for fact in postmortem.facts if fact.text and fact.full_date)
    for mention in postmortem.mentions:
        if mention.where is not Where.TEXT or mention.date.until:
            continue
        at_end = foot is not None and foot.contains(mention.span)
        if mention.quoted and at_end:
            continue  # above all sections a box tells who wrote them, below them it cites somebody
        if not at_end and (mention.span.start >= head or Role.TIMELINE in mention.roles):
            continue
        day = certain_day(mention, incident.day)
        if day and day < incident.day and not fields.meets(mention.span):
            key = _signed(mention, incident.day)
            if key:
                yield EarlySignature(key, day, mention.span, incident)


@once
def incident_day(postmortem: Postmortem) -> DayOfIncident | None:
    """The first day of the incident, where nothing else tells it the first that sentences give
    it."""
    known = first_day(postmortem)
    if known or postmortem.incidents:
        return known
    told = [(one.day, one.span) for one in dated_sentences(postmortem) if one.day]
    return DayOfIncident(*min(told), certain=False) if told else None


def _head(postmortem: Postmortem) -> int:
    """Where the first section below the title, or the first part without a heading, begins."""
    sections = postmortem.document.root.walk()
    headings = [one.heading.text.start for one in sections if one.heading]
    parts = [part.title.start for part in postmortem.parts]
    title = postmortem.title.start if postmortem.title else -1
    end = len(postmortem.document.source.text)
    return min((one for one in (*headings, *parts) if one > title), default=end)


def _foot(postmortem: Postmortem) -> Span | None:
    """The last text of the document."""
    texts = [one.text.span for one in postmortem.passages if one.text]
    return texts[-1] if texts else None


def _signed(mention: Mention, since: datetime.date) -> Key | None:
    """What the sentence says was done with the document on that day, `since` that of the
    incident."""
    plain = mention.text.prose
    found = sentence_at(plain, mention.date.start)
    if found is None or not set(found[0].language.elsewhen).isdisjoint(found[0].spoken):
        return None
    date = _place(mention)
    start, end = _piece(plain, found[0], date)
    for place in _participles(plain, start, date, end):
        opened = {found[0].start, start}
        leads = any(_is_of_document(plain[at : place[0]], since) for at in opened)
        if leads or _stands_alone(plain, start, place, date[1], end):
            return making(plain[slice(*place)])
    return None


def _piece(plain: str, sentence: Sentence, date: tuple[int, int]) -> tuple[int, int]:
    """The piece of a sentence around a date that strokes and the like set apart."""
    cuts = list(_APART.finditer(plain, sentence.start, sentence.end))
    starts = [cut.end() for cut in cuts if cut.end() <= date[0]]
    ends = [cut.start() for cut in cuts if cut.start() >= date[1]]
    return max(starts, default=sentence.start), min(ends, default=sentence.end)


def _place(mention: Mention) -> tuple[int, int]:
    """Where the date begins and ends, with its weekday."""
    places = [(mention.date.start, mention.date.end)]
    places += [mention.date.weekday_place] if mention.date.weekday_place else []
    return min(one for one, _ in places), max(one for _, one in places)


def _participles(
    plain: str, start: int, date: tuple[int, int], end: int
) -> Iterator[tuple[int, int]]:
    """The participles that a date may belong to: the one right behind it, and the last one before
    it with no other signs between than those of a name."""
    for found in list(_WORD.finditer(plain, date[1], end))[:_BEHIND]:
        if not _is_joined(plain[date[1] : found.start()]):
            break
        if making(found.group()):
            yield found.span()
            return
    for found in reversed(list(_WORD.finditer(plain, start, date[0]))[-_GAP:]):
        if making(found.group()):
            gap = plain[found.end() : date[0]]
            if gap.count(",") <= gap.count("("):
                yield found.span()
            return


def _is_joined(gap: str) -> bool:
    """Whether nothing between a date and a word begins another thought."""
    said = {found.group().lower() for found in _WORD.finditer(gap)}
    return not any(sign in gap for sign in ",:") and said.isdisjoint(lookup.grammar.and_words)


def _is_of_document(lead: str, since: datetime.date) -> bool:
    """Whether the words before a participle begin with the document ("This report was"), or with a
    version that can only be one of it: a label, or dated `since` the incident."""
    words = list(_WORD.finditer(lead))
    later = any(one.day and one.year and one.day >= since for one in find_dates(lead))
    for word in words[:_LEAD]:
        rest = lead[word.end() :]
        own = later or rest.lstrip(" *_").startswith((":", "："))
        if names_document(word.group()) or (own and names_edition(word.group())):
            said = _WORD.findall(_undated(rest))
            return sum(1 for one in said if not _is_small(one)) <= _VERB
    return False


def _undated(text: str) -> str:
    """The text without its dates, as long as before."""
    for date in find_dates(text):
        text = text[: date.start] + " " * (date.end - date.start) + text[date.end :]
    return text


def _is_small(word: str) -> bool:
    """Whether a word between the document and what was done with it tells nothing of its own: a
    name, a small word, another participle."""
    low = word.lower()
    signed = making(word) is not None or signs_before(word)
    return word[0].isupper() or signed or low in _small()


@cache
def _small() -> frozenset[str]:
    words = lookup.clauses
    ands = lookup.grammar.and_words
    return frozenset((*words.being, *words.plain, *words.prepositions, *words.of, *ands))


def _stands_alone(plain: str, start: int, word: tuple[int, int], last: int, end: int) -> bool:
    """Whether a piece is a signature and nothing else: "Reviewed by Ana on 3 June"."""
    lead = [found.group() for found in _WORD.finditer(plain, start, word[0])]
    if not all(making(one) or signs_before(one) for one in lead):
        return False
    rest = plain[last:end].lstrip(" *_)")
    words = _WORD.findall(rest)
    signed = rest.startswith(",") and bool(words) and making(words[0]) is not None
    return signed or (len(words) <= _REST and not rest.startswith(","))
