"""What nobody filled in: tokens, option lists and guidance of a template, notes of work to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from postmortem_lint.analysis.content.boxes import choice_groups
from postmortem_lint.analysis.leftovers.angle_brackets import hidden_requests
from postmortem_lint.analysis.leftovers.format_notes import format_notes
from postmortem_lint.analysis.leftovers.instructions import instructions
from postmortem_lint.analysis.leftovers.lone_questions import lone_questions
from postmortem_lint.analysis.leftovers.template_sections import template_sections
from postmortem_lint.analysis.leftovers.template_texts import guidance_of, texts_left
from postmortem_lint.analysis.leftovers.todo import empty_items, markers, state_places
from postmortem_lint.analysis.leftovers.variables import (
    certainty_of_token,
    formats_in,
    is_inside,
    masks_in,
    variables_in,
    variables_of_code,
)
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.own_cells import own_cells
from postmortem_lint.certainty import Certainty
from postmortem_lint.language.sentences import MASK, unquoted
from postmortem_lint.markdown.model import Code
from postmortem_lint.markdown.site_code import site_code
from postmortem_lint.markdown.walk import blocks_of, labels_within
from postmortem_lint.postmortem.model import Fact, Part, Place, Postmortem
from postmortem_lint.postmortem.timeline.milestones import is_event_mark
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.templates.reading.wording import instructs, is_question
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.values.levels.choices import options_of
from postmortem_lint.values.levels.item_states import read_state
from postmortem_lint.values.levels.severities import differ
from postmortem_lint.values.placeholders import (
    Placeholder,
    asks_in_angles,
    asks_in_rounds,
    find_citation_marks,
    find_placeholders,
    is_command,
)

_SENTENCE, _LONG = 3, 6  # words
_LEVELS = 3
_PAIR = 2  # options
_FEW_SIGNS = 5  # letters and digits of an item that says something
_MARKS = 4  # signs around a bold text
_BRACKETED = regex(r"\[[^\[\]\n]{2,30}\]")


class Trace(Enum):
    """What sort of thing was left unfinished."""

    TOKEN = "token"  # YYYY-MM-DD, [Name, Date]
    OPTIONS = "options"  # SEV1 / SEV2 / SEV3
    GUIDANCE = "guidance"  # a text that tells what to write
    MARKER = "marker"  # TODO
    CITATION = "citation"  # a mark of a chat assistant for its source
    EMPTY_ITEM = "empty item"  # a list mark with nothing behind it


@record
class Leftover:
    """Something nobody filled in. `fact` is set if it is the whole value of one; `label` is what a
    choice stands under, and `options` are the values to choose from. `borrowed` guidance is that of
    another template than the profile's. `certainty` tells how surely it was left, and does not
    stand there for anything at all; guidance that no known template has is read by its wording. So
    many `more` of its kind follow in the document."""

    trace: Trace
    span: Span
    text: str
    fact: Fact | None = None
    label: str = ""
    options: tuple[str, ...] = ()
    borrowed: bool = False
    certainty: Certainty = Certainty.STATED
    more: int = 0

    @property
    def asked(self) -> bool:
        """Whether it is only a question, which the author may have asked."""
        return self.trace is Trace.GUIDANCE and self.certainty is Certainty.GUESSED


@once
def leftovers(postmortem: Postmortem) -> tuple[Leftover, ...]:
    """What is left in a document, in its order. A place is named once, by its surest trace."""
    found = [*_guidance(postmortem), *_options(postmortem), *_requests(postmortem)]
    # The free label of a box that nobody ticked may stay.
    unticked = [
        item.span
        for group in choice_groups(postmortem)
        for item in group.items
        if not (item.box and item.box.ticked)
    ]
    found += _tokens(postmortem, [*unticked, *(one.span for one in found)])
    known = Spans([*unticked, *site_code(postmortem.document), *(one.span for one in found)])
    for span in dict.fromkeys(hidden_requests(postmortem)):
        if not known.meets(span):
            text = postmortem.document.source[span]
            # A single word may be a value that somebody meant: <deleted>.
            own = text in postmortem.profile.placeholders or asks_in_angles(text, False)
            sure = Certainty.STATED if own else Certainty.CONVENTION
            found.append(Leftover(Trace.TOKEN, span, text, certainty=sure))
    found += _markers(postmortem, [one.span for one in found])
    forms = Spans(template_sections(postmortem.document))
    left = [one for one in found if not forms.meets(one.span)]
    return tuple(sorted(left, key=lambda one: one.span))


def leftovers_of(postmortem: Postmortem, trace: Trace) -> Iterator[Leftover]:
    """What was left unfinished in that way."""
    return (one for one in leftovers(postmortem) if one.trace is trace)


def unfinished(postmortem: Postmortem, part: Part) -> bool:
    """Whether anything in a part was left from the template; that is a finding already."""
    inside = part.section.span if part.section else part.span
    found = (one for one in leftovers(postmortem) if not one.asked)
    return any(inside.contains(one.span) for one in found)


def _guidance(postmortem: Postmortem) -> Iterator[Leftover]:
    document, guidance = postmortem.document, guidance_of(postmortem.profile)
    hints = [fact for fact in postmortem.facts if fact.text and guidance.is_hint(fact.text.plain)]
    # What a template that nobody has named writes as a value may be the usual one.
    surmised = postmortem.profile.surmised
    hints = [fact for fact in hints if not surmised or _guides(fact.text.plain)]
    taken = Spans(fact.text.span for fact in hints)
    for fact in hints:
        yield Leftover(Trace.GUIDANCE, fact.text.span, fact.text.plain, fact)
    told = tuple(texts_left(document, guidance))
    for span, borrowed in told:
        if not taken.meets(span) and (not surmised or _guides(document.source[span])):
            yield Leftover(Trace.GUIDANCE, span, document.source[span], borrowed=borrowed)
    known = Spans([*(span for span, _ in told), *(fact.text.span for fact in hints)])
    for span in instructions(postmortem):
        if not known.meets(span):
            text, sure = document.source[span], Certainty.CONVENTION
            yield Leftover(Trace.GUIDANCE, span, text, certainty=sure)
    for span in lone_questions(postmortem):
        if not known.meets(span):
            text, guess = document.source[span], Certainty.GUESSED
            yield Leftover(Trace.GUIDANCE, span, text, certainty=guess)


def _guides(text: str) -> bool:
    """Whether a text of a template that nobody has named tells an author what to write, and is
    hardly the usual answer ("Internal — for the team")."""
    told = text.strip(" *_|`")
    words = len(told.split())
    hint = told[:1].islower() and words >= _SENTENCE  # "who stood at the oven"
    return words >= _LONG or hint or instructs(told) or is_question(told)


def _options(postmortem: Postmortem) -> Iterator[Leftover]:
    for fact in postmortem.facts:
        scale = field_scale(postmortem.profile, fact.key, fact.role, fact.label.plain)
        listed = scale.unchosen(fact.text.plain, several=fact.key is Key.OTHER)
        if not scale.own:
            listed = listed or _is_scale(fact.text.plain)  # the words of another language
        if listed and fact.text and not _is_marked(fact.text):
            options = scale.values if scale.own else options_of(fact.text.plain)
            label = fact.label.plain.strip()
            yield Leftover(Trace.OPTIONS, fact.text.span, fact.text.plain, fact, label, options)
    yield from _scales(postmortem)
    for cell in own_cells(postmortem):
        text, options = cell.text, cell.column.values
        if options and cell.scale.unchosen(text.plain, several=True):
            label, sure = cell.column.titles[0], _sure_of(options)
            yield Leftover(
                Trace.OPTIONS, text.span, text.plain, label=label, options=options, certainty=sure
            )


def _requests(postmortem: Postmortem) -> Iterator[Leftover]:
    """The values behind labels that are a bracket with what is asked for, "(name, date)", or a
    command that was to be run: "$(date)"."""
    for section in postmortem.document.sections():
        for label in labels_within(section.blocks):
            plain = label.value.plain if label.value else ""
            if plain and (asks_in_rounds(plain) or is_command(plain)):
                yield Leftover(Trace.TOKEN, label.value.span, label.value.plain.strip())


def _scales(postmortem: Postmortem) -> Iterator[Leftover]:
    """All levels of a scale behind a label that is no known field."""
    known = Spans(fact.text.span for fact in postmortem.facts if fact.text)
    for section in postmortem.document.sections():
        for label in labels_within(section.blocks):
            text = label.value
            if text and not known.meets(text.span) and _is_scale(text.plain):
                options, name = options_of(text.plain), label.key.plain.strip()
                yield Leftover(Trace.OPTIONS, text.span, text.plain, label=name, options=options)


def _is_marked(text: Text) -> bool:
    """Whether a part of a list is bold: what was chosen, with the others left beside it."""
    return len(text.strong) == 1 and len(text.strong[0]) + _MARKS < len(text.span)


def _is_scale(plain: str) -> bool:
    """Whether a value names three or more levels of one scale: "SEV1 / SEV2 / SEV3"."""
    options = options_of(plain) if any(sign in plain for sign in "/|／") else ()
    return len(options) >= _LEVELS and all(differ(*pair) for pair in pairwise(options))


def _sure_of(options: Sequence[str]) -> Certainty:
    """How surely a cell that says all of them was left: two things may both be meant."""
    return Certainty.STATED if len(options) > _PAIR else Certainty.CONVENTION


def _tokens(postmortem: Postmortem, taken: Sequence[Span]) -> Iterator[Leftover]:
    """The first token of each line."""
    document, profile = postmortem.document, postmortem.profile
    front = document.front_matter.settings if document.front_matter else ()
    values = [value for setting in front for value in setting.values]
    covered = Spans([*taken, *site_code(document), *format_notes(postmortem)])
    of_states = Spans([*_bracketed_states(postmortem), *state_places(postmortem)])
    lines: set[int] = set()
    variables = variables_in(passage.text.plain for passage in postmortem.passages)
    variables |= variables_of_code(_code(postmortem))
    formats = formats_in(passage.text.prose for passage in postmortem.passages)
    masks = masks_in(passage.text.prose for passage in postmortem.passages)
    quoted = {passage.text.span for passage in postmortem.passages if passage.quoted}
    timelines = Spans(one.text.span for one in postmortem.passages if Role.TIMELINE in one.roles)
    coded = (fact.text for fact in postmortem.facts if fact.text.code)
    for text in (*values, *coded, *(passage.text for passage in postmortem.passages)):
        for token in (
            *find_placeholders(text.prose, literal=profile.placeholders),
            *_in_code(text, profile.placeholders),
        ):
            found = text.part(token.start, token.end).strip()
            line = document.source.line(found.start)
            if line in lines or covered.meets(found.span) or _is_linked(found):
                continue
            if found.plain in formats and is_inside(text.prose[: token.start]):
                continue
            known = masks if found.plain[:1] == "[" else variables
            if found.plain[:1] in "{<[" and found.plain[1:-1].strip("{} ") in known:
                continue
            if _is_state(found.plain) and of_states.meets(found.span):
                continue
            if found.plain.strip("_") == "" and _has_open_box(text.plain):
                continue  # a form that is still to be signed
            if is_event_mark(found.plain) and timelines.meets(found.span):
                continue
            certainty = certainty_of_token(text.prose, token, profile.placeholders)
            if certainty and text.span in quoted and found.plain not in profile.placeholders:
                certainty = Certainty.CONVENTION  # of a letter, perhaps, and not of this document
            if certainty:
                lines.add(line)
                yield Leftover(Trace.TOKEN, found.span, found.plain, certainty=certainty)


def _code(postmortem: Postmortem) -> Iterator[str]:
    """The code of a document, in blocks and in its texts."""
    source = postmortem.document.source
    blocks = (block for block in blocks_of(postmortem.document) if isinstance(block, Code))
    yield from (source[block.body] for block in blocks)
    yield from (source[span] for passage in postmortem.passages for span in passage.text.code)


def _bracketed_states(postmortem: Postmortem) -> Iterator[Span]:
    """The brackets in items of lists of work that say something besides: "[TODO] Alert on it"."""
    for passage in postmortem.passages:
        plain = passage.text.plain
        listed = passage.place is not Place.CELL and RoleTrait.PLANS_WORK.among(passage.roles)
        said = sum(map(str.isalnum, _BRACKETED.sub("", plain)))
        if listed and said >= _FEW_SIGNS:
            for found in _BRACKETED.finditer(plain):
                yield passage.text.locate(found.start(), found.end())


def _is_state(token: str) -> bool:
    """Whether a token in square brackets is a state of an item."""
    return token[:1] == "[" and read_state(token[1:-1]) is not None


def _has_open_box(plain: str) -> bool:
    """Whether a line has a box that nobody has ticked: "☐ Approved  Date: ____"."""
    return any(sign in plain for sign in ("☐", "□", "[ ]"))


def _in_code(text: Text, own: tuple[str, ...]) -> Iterator[Placeholder]:
    """A token of the template that is a whole text, as code."""
    plain = text.plain.strip()
    if text.code and plain in own and not text.prose.strip(f"{MASK} \n"):
        start = text.plain.find(plain)
        yield Placeholder(start, start + len(plain), plain)


def _is_linked(token: Text) -> bool:
    """Whether a token is (part of) a link; braces may stand around one."""
    return any(not token.span.contains(link.span) for link in token.links)


def _markers(postmortem: Postmortem, taken: Sequence[Span]) -> Iterator[Leftover]:
    for span in markers(postmortem, taken):
        yield Leftover(Trace.MARKER, span, postmortem.document.source[span])
    marks = [
        passage.text.part(mark.start, mark.end)
        for passage in postmortem.passages
        for mark in find_citation_marks(unquoted(passage.text.prose))
    ]
    for text in marks[:1]:  # there are dozens, once somebody has copied an answer
        more, sure = len(marks) - 1, Certainty.CONVENTION
        yield Leftover(Trace.CITATION, text.span, text.plain, certainty=sure, more=more)
    for span in empty_items(postmortem.document):
        yield Leftover(Trace.EMPTY_ITEM, span, postmortem.document.source[span])
