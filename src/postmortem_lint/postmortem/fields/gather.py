"""Gathers the labelled values of a document, in whatever form they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from postmortem_lint.durations.read import read_duration
from postmortem_lint.durations.units_of_labels import without_unit
from postmortem_lint.language.labels import (
    bound_key,
    named_key,
    names_day_and_time,
    opens_range,
    says_now,
)
from postmortem_lint.markdown.model import (
    Block,
    Document,
    Label,
    Paragraph,
    Section,
    Setting,
)
from postmortem_lint.markdown.walk import labels_within
from postmortem_lint.postmortem.fields.below_headings import (
    first_label,
    is_check_list,
    values_in,
)
from postmortem_lint.postmortem.fields.bylines import bylines
from postmortem_lint.postmortem.fields.labelled_values import LabelledValue, labelled_values
from postmortem_lint.postmortem.fields.own_tables import own_tables
from postmortem_lint.postmortem.fields.reading import (
    holds,
    is_dated_range,
    is_timed,
    is_window,
    read_fact,
)
from postmortem_lint.postmortem.model import Fact, Form
from postmortem_lint.postmortem.sections.outline import Outline, Scope
from postmortem_lint.postmortem.vocabulary import LabelMatch, Vocabulary
from postmortem_lint.profile.load import FALLBACK
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, KeyTrait, Reading
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.dates.read import read_date


def gather(
    document: Document, outline: Outline, vocabulary: Vocabulary, profile: Profile
) -> tuple[Fact, ...]:
    """All facts of the document, in document order."""
    facts: list[Fact] = []
    foot = _foot(document, vocabulary)
    owned = frozenset(one.table.span for one in own_tables(document, profile))
    for setting in document.front_matter.settings if document.front_matter else ():
        facts.extend(_setting(setting, vocabulary, profile))
    for scope in _with_head(outline.scopes, vocabulary):
        pairs = tuple(
            _in_foot(pair, foot) for pair in labelled_values(scope, outline, vocabulary, owned)
        )
        ends = _ends(pairs)
        for pair in pairs:
            facts.extend(_bind(pair, scope, vocabulary, profile, ends))
    bound = {part.title.start for part in outline.parts}
    above = {scope.section.span.start: scope.roles for scope in reversed(outline.scopes)}
    for section in document.sections():
        if section.heading and section.heading.text.start not in bound:
            around = above.get(section.span.start, ())
            facts.extend(_heading(section, around, vocabulary, profile))
    return tuple(sorted(facts, key=lambda fact: fact.label.start))


def _with_head(scopes: tuple[Scope, ...], vocabulary: Vocabulary) -> tuple[Scope, ...]:
    """The scopes, of which the first one below the title counts as its head where it begins with
    the day and a time of the incident, whatever it is called ("## Facts")."""
    at = next((place for place, scope in enumerate(scopes) if scope.section.level > 1), None)
    if at is None or scopes[at].known:
        return scopes
    above = {key for scope in scopes[:at] for key in _keys(scope.blocks, vocabulary)}
    keys = set(_keys(scopes[at].blocks[:1], vocabulary))
    if Key.DATE in above or Key.DATE not in keys or keys.isdisjoint(KeyTrait.BOUNDS.keys):
        return scopes
    return (*scopes[:at], replace(scopes[at], known=True), *scopes[at + 1 :])


def _keys(blocks: tuple[Block, ...], vocabulary: Vocabulary) -> Iterator[Key]:
    found = (vocabulary.label(one.key.plain, ()) for one in labels_within(blocks))
    return (one.key for one in found if one)


def _foot(document: Document, vocabulary: Vocabulary) -> Span | None:
    """The place of the last paragraphs that have labels and are signed by one of them: they speak
    of the whole document, whatever part they stand below."""
    blocks = [block for section in document.sections() for block in section.blocks]
    signed: list[Paragraph] = []
    for block in reversed(blocks):
        if not isinstance(block, Paragraph) or not _is_signed(block, vocabulary):
            break
        signed.append(block)
    return signed[-1].span.cover(signed[0].span) if signed else None


def _is_signed(block: Paragraph, vocabulary: Vocabulary) -> bool:
    return any(bylines(block.text)) or any(
        one.key in _SIGNED
        for label in block.labels
        if (one := vocabulary.label(label.key.plain, ()) or _by_value(label.key.plain, label.value))
    )


_SIGNED = (Key.AUTHOR, *KeyTrait.SIGN_OFF.keys)


def _in_foot(pair: LabelledValue, foot: Span | None) -> LabelledValue:
    if foot and foot.contains(pair.label.span):
        return replace(pair, roles=(), foot=True)
    return pair


def labels_without_key(
    document: Document, outline: Outline, vocabulary: Vocabulary
) -> Iterator[Text]:
    """The labels that speak of the whole document and mean nothing that is known."""
    for setting in document.front_matter.settings if document.front_matter else ():
        if _settings_key(setting, vocabulary) is None:
            yield setting.key
    for scope in outline.scopes:
        for pair in labelled_values(scope, outline, vocabulary) if scope.known else ():
            heads = set(pair.roles) <= {Role.META} and not pair.bare and not pair.heading
            if heads and pair.label.plain.strip() and not _is_known(pair, vocabulary):
                yield pair.label


def _is_known(pair: LabelledValue, vocabulary: Vocabulary) -> bool:
    label = pair.label.plain
    found = vocabulary.label(label, pair.roles) or _by_words(pair)
    return bool(found or _with_unit(label, pair.value, pair.roles, vocabulary))


def _setting(setting: Setting, vocabulary: Vocabulary, profile: Profile) -> Iterator[Fact]:
    values = setting.values or (_nothing(setting.span.end),)
    found = _settings_key(setting, vocabulary)
    if found is None:
        return
    fact = read_fact(found.key, setting.key, values[0], Form.FRONT_MATTER, None, profile, values)
    yield _explained(fact, found, ())


def _settings_key(setting: Setting, vocabulary: Vocabulary) -> LabelMatch | None:
    """What a setting of the front matter means, by its name or by the words of that."""
    name = _spoken(setting.key.plain)
    value = setting.values[0] if setting.values else _nothing(setting.span.end)
    found = vocabulary.label(name, ()) or _by_value(name, value)
    return found or _with_unit(setting.key.plain, value, (), vocabulary)


def _with_unit(
    label: str, value: Text, roles: tuple[Role, ...], vocabulary: Vocabulary
) -> LabelMatch | None:
    """What a label means that ends in the unit of its value (`duration_minutes: 48`)."""
    for name in without_unit(label):
        found = vocabulary.label(name, roles)
        if found and KEYS[found.key].reading is Reading.DURATION:
            return found if read_duration(value.plain, label) else None
    return None


def _spoken(name: str) -> str:
    """A front-matter key as words: `incident_date` and `incident.date` are `incident date`."""
    return name.replace("_", " ").replace("-", " ").replace(".", " ")


def _nothing(place: int) -> Text:
    return Text("", ((0, place),), place)


def _explained(fact: Fact, found: LabelMatch, blocks: tuple[Block, ...]) -> Fact:
    return replace(fact, why=found.why, profiled=found.profiled, blocks=blocks)


def _ends(pairs: tuple[LabelledValue, ...]) -> Mapping[int, Key]:
    """The two labels of the head that are a start and an end only together ("From", "To"), by their
    places; one of them may be so by itself ("Began", "Over")."""
    times = [one for one in pairs if set(one.roles) <= {Role.META} and not one.bare]
    found = [
        (one.label.start, key)
        for one in times
        if (key := bound_key(one.label.plain)) not in (None, Key.DATE) and is_timed(key, one.value)
    ]
    alone = [key for one in times if (key := named_key(one.label.plain)) in KeyTrait.BOUNDS.keys]
    keys = sorted(key.value for key in (*(key for _, key in found), *filter(None, alone)))
    ends = sorted(key.value for key in KeyTrait.BOUNDS.keys)
    opened = sorted((Key.DECLARED.value, Key.RESOLVED.value))  # "Opened" and "Closed"
    return dict(found) if keys in (ends, opened) else {}


def _bind(
    pair: LabelledValue,
    scope: Scope,
    vocabulary: Vocabulary,
    profile: Profile,
    ends: Mapping[int, Key],
) -> Iterator[Fact]:
    if pair.sheet and (pair.roles or not scope.known):
        return
    found = vocabulary.label(pair.label.plain, pair.roles)
    if found is None or KEYS[found.key].reading is Reading.TEXT:
        told = _by_words(pair)  # "Detection" may be how, or when
        found = found if told and found and _is_own_choice(told, found) else told or found
    found = found or _with_unit(pair.label.plain, pair.value, pair.roles, vocabulary)
    if found is None and pair.label.start in ends:
        found = LabelMatch(ends[pair.label.start], "words of two labels")
    general = found is not None and not (found.profiled and profile.name != FALLBACK)
    if found is None or (general and (_is_noted(pair.label.plain) or _is_of_a_part(pair, scope))):
        return
    own = found.profiled and profile.name != FALLBACK
    if pair.dashed and not _is_dashed_field(found, pair, scope, own=own):
        return
    if not _placed(found, pair, scope) or (pair.bare and not is_timed(found.key, pair.value)):
        return
    role = pair.roles[-1] if pair.roles else None
    value = pair.value or _line_below(found.key, pair.blocks) or pair.value
    fact = read_fact(found.key, pair.label, value, pair.form, role, profile, column=pair.column)
    yield _explained(fact, found, pair.blocks)


def _is_of_a_part(pair: LabelledValue, scope: Scope) -> bool:
    """Whether a label of a table with remarks stands in a part, of which it may tell a setting or a
    goal."""
    return pair.remarked and not (scope.known and set(pair.roles) <= {Role.META})


_SEVERAL = regex(r"[,;!?、，；：]|[:.] ")


def _is_noted(label: str) -> bool:
    """Whether a label has a note with several things to say, so that it may be about anything: "TTR
    (goal, per quarter)"."""
    note = label.partition("(")[2] or label.partition("（")[2]
    return _SEVERAL.search(note) is not None


def _is_own_choice(told: LabelMatch, found: LabelMatch) -> bool:
    """Whether a label whose words name a level or a state is one that the profile has beside it:
    "Priority" beside "Severity"."""
    return found.profiled and KEYS[told.key].reading is Reading.CHOICE


def _is_dashed_field(found: LabelMatch, pair: LabelledValue, scope: Scope, *, own: bool) -> bool:
    """Whether a label before a dash is a field: one of the profile's `own`, or a known one in the
    head; elsewhere, and where the value is not what the key asks for, it may begin any sentence."""
    in_head = scope.known and set(pair.roles) <= {Role.META}
    if pair.alone and not (in_head and own):
        return False
    timed = KEYS[found.key].reading in (Reading.DATE, Reading.MOMENT, Reading.DURATION)
    return found.key is Key.OTHER or (in_head and (not timed or holds(found.key, pair.value)))


def _by_words(pair: LabelledValue) -> LabelMatch | None:
    """What a label in the head means that is made of known words, by the value behind it."""
    if not set(RoleTrait.HEAD.roles).issuperset(pair.roles) or pair.bare:
        return None
    return _by_value(pair.label.plain, pair.value)


def _by_value(label: str, value: Text) -> LabelMatch | None:
    if opens_range(label) and is_window(value.plain, label):
        return LabelMatch(Key.DURATION, "words of the label")
    if names_day_and_time(label) and is_dated_range(value.plain):
        return LabelMatch(Key.DATE, "words of the label")
    key = named_key(label)
    if key is Key.REVIEWED_BY and read_date(value.plain):
        key = Key.REVIEW_DATE
    return LabelMatch(key, "words of the label") if key and holds(key, value) else None


def _placed(found: LabelMatch, pair: LabelledValue, scope: Scope) -> bool:
    """Whether a label of that key can mean the incident in that scope."""
    if found.placed or pair.foot:
        return True
    if RoleTrait.FOREIGN_LABELS.among(pair.roles):
        return False
    if found.key in KeyTrait.DOCUMENT.keys and not found.profiled:
        return scope.known and (not pair.roles or pair.roles[0] in RoleTrait.ABOUT_DOCUMENT.roles)
    return scope.known or found.profiled or pair.sure


_OF_A_LINE = frozenset(
    (Reading.DATE, Reading.MOMENT, Reading.DURATION, Reading.CHOICE, Reading.PEOPLE)
)


def _line_below(key: Key, blocks: tuple[Block, ...]) -> Text | None:
    """The line that stands under a label as a paragraph of its own, where the key asks for no more
    than a line."""
    if KEYS[key].reading not in _OF_A_LINE or len(blocks) != 1:
        return None
    below = blocks[0]
    alone = isinstance(below, Paragraph) and not below.labels and "\n" not in below.text.plain
    return below.text if isinstance(below, Paragraph) and alone else None


def _heads_fields(
    section: Section, first: Label, roles: tuple[Role, ...], vocabulary: Vocabulary
) -> bool:
    """Whether a field stands below a heading ("## Datos"), rather than what is said of it now."""
    labels = (first,) if says_now(first.key.plain) else labels_within(section.blocks)
    return any(vocabulary.label(one.key.plain, roles) for one in labels)


def _heading(
    section: Section, roles: tuple[Role, ...], vocabulary: Vocabulary, profile: Profile
) -> Iterator[Fact]:
    """`## Date` with its value below, or `## Date: July 1, 2020`."""
    heading = section.heading
    if (
        heading is None
        or section.level < 2
        or section.children
        or RoleTrait.FOREIGN_LABELS.among(roles)
    ):
        return
    name, colon, _ = heading.text.plain.partition(":")
    found = vocabulary.label(name, roles)
    if found is None or found.key not in KeyTrait.HEADING.keys:
        return
    label = heading.text.part(0, len(name))
    inline = heading.text.part(len(name) + len(colon), len(heading.text.plain)).strip()
    within = None if inline else first_label(section.blocks)
    if within and _heads_fields(section, within, roles, vocabulary):
        return
    now = within.value if within and says_now(within.key.plain) else inline
    values = (now,) if now else tuple(values_in(section.blocks)) or (_nothing(heading.span.end),)
    if KEYS[found.key].reading is Reading.DURATION and len(values) > 1:
        return  # the lengths of its parts
    if found.key in KeyTrait.STATE.keys and is_check_list(section.blocks):
        return  # what was done so far
    fact = read_fact(found.key, label, values[0], Form.HEADING, None, profile, values)
    yield _explained(fact, found, () if fact.text else section.blocks)
