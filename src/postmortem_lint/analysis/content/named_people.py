"""The people whom a document names, by the words that call them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import is_verb
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column, Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.text import Span
from postmortem_lint.values.people.blame import Phrase, names_in
from postmortem_lint.values.people.person import Person, is_full, read_people
from postmortem_lint.values.people.program_names import PROGRAMS

_NO_NAMES = frozenset((*lookup.people.teams, *lookup.people.no_names))

_MAIL_DOMAIN = regex(r"[\w.+-]@((?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})")

# Words that stand in a name of several, as in "Priya and Jonas".
_JOINTS = frozenset((*lookup.grammar.articles, *lookup.grammar.and_words))


@once
def named_people(postmortem: Postmortem) -> tuple[str, ...]:
    """The names and handles of all people in fields, By Whom and Owner, sorted.

    A full name gives each of its words too; a handle begins with `@`. Left out is what the document
    also uses as a word, and what is followed by a thing anywhere ("the Bob server").
    """
    names: set[str] = set()
    for person in _persons(postmortem):
        names.update(_calls(person))
    if not names:
        return ()
    prose = "\n".join(passage.text.plain for passage in postmortem.passages)
    common = set(re.findall(r"(?<![@/\w.-])[a-z]\w+(?![@\w])", prose))
    named = {found[1] for found in _THING.finditer(prose)}
    things = named | {word for name in named for word in name.split()}
    return tuple(
        sorted(name for name in names if name.lower() not in common and name not in things)
    )


@once
def named_alone(postmortem: Postmortem) -> frozenset[str]:
    """The names of those who sign the report, or own an item with nobody else, with their words."""
    signed = (fact.people for fact in postmortem.facts if _names_people(fact) and fact.readable)
    owners = (one.people for listed in postmortem.actions for one in listed.actions)
    people = [*(one for some in signed for one in some), *(p[0] for p in owners if len(p) == 1)]
    return frozenset(word for one in people for word in _calls(one))


@once
def called_people(postmortem: Postmortem) -> tuple[str, ...]:
    """The names of all people, with the first names that stand before their last ones anywhere:
    whoever owns an item as "P. Echenique" is Paula, if the text names a Paula Echenique."""
    known = named_people(postmortem)
    initials = {
        (word[0], name.split()[-1])
        for person in _persons(postmortem)
        if len((name := person.name.strip()).split()) == _PARTS
        for word in name.split()[:1]
        if word.rstrip(".")[1:] == ""
    }
    if not initials:
        return known
    prose = "\n".join(passage.text.plain for passage in postmortem.passages)
    full = (one.groups() for one in _FULL_NAME.finditer(prose))
    first = {one for one, last in full if (one[0], last) in initials and _is_name(one)}
    return tuple(sorted({*known, *first}))


_PARTS = 2  # of a name
_FULL_NAME = regex(r"(?<![\w.])([^\W\d_a-z]\w+) (?=([^\W\d_a-z][\w'’-]+))")

_THING = regex(
    r"(?<!\w)([^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+){0,2})[ -]"
    rf"(?i:{lookup.any_of(lookup.people.things)})(?!\w)"
)


def named_in(text: str, people: tuple[str, ...]) -> Iterator[Phrase]:
    """Where a text names people. A last name with which a sentence begins may be any word, unless a
    verb stands behind it: "Steel ropes get longer"."""
    for said in names_in(text, people):
        if " " in said.who or said.who.startswith("@") or not _opens_with_noun(text, said):
            yield said


def _opens_with_noun(text: str, said: Phrase) -> bool:
    """Whether a sentence begins with a word behind which a noun in small letters stands."""
    before = text[: said.start].rstrip(" *_")
    behind = _NEXT.match(text, said.end)
    if (before and before[-1] not in ".!?:\n") or behind is None:
        return False
    language = language_in(text)
    small = {*language.beside_verbs, *language.prepositions, *language.conjunctions}
    return not is_verb(behind[1], language) and behind[1] not in small


_NEXT = regex(r" ([a-z\u00df-\u00f6\u00f8-\u00ff]+)(?![\w'’])")


def _persons(postmortem: Postmortem) -> Iterator[Person]:
    for fact in postmortem.facts:
        if _names_people(fact) and fact.readable:
            yield from fact.people
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            cell = entry.cell(Column.BY_WHOM)
            if cell and cell.text:
                yield from read_people(cell.text.plain)
    for listed in postmortem.actions:
        for action in listed.actions:
            owner = action.owner
            if owner and not owner.placeholder and owner.certainty is not Certainty.GUESSED:
                sure = owner.certainty is Certainty.STATED
                yield from (one for one in action.people if sure or is_full(one))


def _calls(person: Person) -> Iterator[str]:
    """The words that call a person: the handle, the full name, each capitalised word of it."""
    name = person.name.strip()
    if not name or len(name) > 60:
        return
    if person.handle and " " not in name and "@" not in name:
        yield f"@{name}"
        return
    called = name.split()
    if len(called) == 1 and _is_account(name):
        yield f"@{name}"
    if (
        len(called) > 4
        or not _is_name(called[0])
        or any(word.lower() in _NO_NAMES - _JOINTS for word in called)
    ):
        return
    yield name
    for word in called:
        if _is_name(word):
            yield from (word, f"@{word.lower()}")


def _is_account(name: str) -> bool:
    """Whether a name in small letters is that of an account, which is called with a sign."""
    plain = name.replace(".", "").replace("-", "").replace("_", "")
    return len(plain) > 2 and plain.isalnum() and name.islower() and name not in _NO_NAMES


def _is_name(word: str) -> bool:
    """A capitalised word of three letters or more that names no program, no team and no month."""
    bare = word.replace("-", "").replace("'", "").replace("’", "")
    low = word.lower()
    return (
        len(bare) > 2
        and bare.isalpha()
        and bare < "\u2e80"
        and word[0].isupper()
        and any(sign.islower() for sign in word)
        and low not in PROGRAMS
        and low not in _NO_NAMES
        and low not in lookup.times.months
        and low not in lookup.times.weekdays
    )


@once
def own_places(postmortem: Postmortem) -> tuple[Span, ...]:
    """Where the document names its own people: fields, owners, By Whom, front matter, attendees."""
    places = [fact.text.span for fact in postmortem.facts if _names_people(fact) and fact.text]
    if postmortem.document.front_matter:
        places.append(postmortem.document.front_matter.span)
    for timeline in postmortem.timelines:
        cells = (entry.cell(Column.BY_WHOM) for entry in timeline.entries)
        places += [cell.span for cell in cells if cell]
    for listed in postmortem.actions:
        places += [action.owner.span for action in listed.actions if action.owner]
    for passage in postmortem.passages:
        if Role.ATTENDEES in passage.roles:
            places.append(passage.text.span)
    return tuple(_whole_lines(postmortem, place) for place in places)


def _whole_lines(postmortem: Postmortem, place: Span) -> Span:
    """The lines of a place: addresses stand in the targets of links too."""
    source = postmortem.document.source
    first, last = source.line(place.start), source.line(max(place.start, place.end - 1))
    return source.line_span(first).cover(source.line_span(last))


def _names_people(fact: Fact) -> bool:
    return fact.reading is Reading.PEOPLE


def own_domains(postmortem: Postmortem) -> frozenset[str]:
    """The domains of the addresses of its own people."""
    source = postmortem.document.source
    return frozenset(
        found[1].lower()
        for place in own_places(postmortem)
        for found in _MAIL_DOMAIN.finditer(source[place])
    )
