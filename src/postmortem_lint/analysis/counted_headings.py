"""Numbered headings of which a sentence tells another number: "three issues" over four (PM110)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.sentences.clauses import Sentence, read_sentences
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Document, Heading
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.values.numbers.counts import spoken_numbers

_NUMBERED = regex(
    r"[^\w#]*(?P<name>[^\W\d_][^\W\d]*(?: [^\W\d_][^\W\d]*)?) ?#? ?(?P<number>[1-9][0-9]?)(?![\w.])"
)
_PHRASE = regex(r"\w+(?: [\w'’-]+){1,4}")
_LEAST = 4  # letters of a name
_MOST = 20  # things that somebody counts
_NEAR = 3  # words from a number to its noun
_FEWEST = 2


@record
class MiscountedHeadings:
    """The words that count things of a name, and the headings that are numbered so."""

    counted: Span
    words: str
    headings: tuple[Heading, ...]


def miscounted_headings(postmortem: Postmortem) -> Iterator[MiscountedHeadings]:
    """The numbers in sentences above numbered headings that these do not have."""
    for name, headings in _numbered(postmortem.document):
        above = [
            one
            for one in postmortem.passages
            if one.place is Place.PARAGRAPH
            and not one.quoted
            and one.text.end < headings[0].span.start
        ]
        told = [found for passage in above for found in _counts(passage, name)]
        values = {value for _, _, value in told}
        if len(told) == 1 and len(headings) not in values:
            span, words, _ = told[0]
            yield MiscountedHeadings(span, words, headings)


def _numbered(document: Document) -> Iterator[tuple[str, tuple[Heading, ...]]]:
    """The names of which headings of one level are numbered from 1 on without a gap."""
    groups: dict[tuple[str, int], list[tuple[int, Heading]]] = {}
    for section in document.sections():
        found = _NUMBERED.match(section.title) if section.heading else None
        if found and section.heading and len(found["name"]) >= _LEAST:
            key = normal(found["name"]), section.level
            groups.setdefault(key, []).append((int(found["number"]), section.heading))
    for (name, _), numbered in groups.items():
        numbers = [number for number, _ in numbered]
        if len(numbers) >= _FEWEST and numbers == list(range(1, len(numbers) + 1)):
            yield name, tuple(heading for _, heading in numbered)


def _counts(passage: Passage, name: str) -> Iterator[tuple[Span, str, int]]:
    """Where a passage tells the number of all things of a name, the words, and the number."""
    plain = passage.text.prose
    for sentence in read_sentences(plain):
        found = _count(sentence, name.split())
        if found and _PHRASE.fullmatch(plain, *found[1:]):
            value, start, end = found
            yield passage.text.locate(start, end), plain[start:end], value


def _count(sentence: Sentence, name: Sequence[str]) -> tuple[int, int, int] | None:
    """The number of things with which a sentence begins, and where its words begin and end."""
    words = [word for clause in sentence.clauses for word in clause.words]
    language = sentence.language
    chosen = {*language.part, *language.repeated, *language.unreal, *lookup.lengths.several}
    if not words or not chosen.isdisjoint(sentence.spoken):
        return None
    numbers = spoken_numbers(language)
    for at, word in enumerate(words):
        value = int(word.text) if word.text.isdecimal() else numbers.get(word.text, 0)
        if not _FEWEST <= value <= _MOST:
            continue
        for end in range(at + 1, min(len(words), at + 1 + _NEAR)):
            named = [normal(one.text) for one in words[end : end + len(name)]]
            between = {one.text for one in words[at + 1 : end]}
            if named == list(name) and between and between <= {*language.separate}:
                last = words[end + len(name) - 1]
                return value, word.start, last.end
    return None
