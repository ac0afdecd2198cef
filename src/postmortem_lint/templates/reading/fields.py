"""The labelled values of a template: label, what they state, type, values, and need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal, with_brackets
from postmortem_lint.language.labels import named_key
from postmortem_lint.language.sentences import MASK
from postmortem_lint.markdown.dashed_labels import dashed_labels
from postmortem_lint.markdown.dialects import box_title
from postmortem_lint.markdown.model import Code, Item, Label, List, Paragraph, Table
from postmortem_lint.markdown.walk import Visit
from postmortem_lint.postmortem.model import Form, Part, Postmortem
from postmortem_lint.postmortem.recognition.document_titles import title_above
from postmortem_lint.postmortem.sections.binder import bind_sections
from postmortem_lint.postmortem.sections.outline import Outline, Scope
from postmortem_lint.postmortem.vocabulary import Vocabulary, vocabulary_of
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import FieldSpec, Need
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, KeyTrait, Reading
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.templates.errors import TemplateError
from postmortem_lint.templates.reading.blank_settings import blank_settings
from postmortem_lint.templates.reading.conditions import is_optional, may_go
from postmortem_lint.templates.reading.field_tables import table_pairs
from postmortem_lint.templates.reading.formats import (
    is_bracketed,
    is_format,
    reading_of,
    sample_reading,
    timed_format,
    tokens_of,
)
from postmortem_lint.templates.reading.known_scales import on_known_scales
from postmortem_lint.templates.reading.marks import asks_to_choose, is_remark_label
from postmortem_lint.templates.reading.site_marks import SITE_SETTINGS
from postmortem_lint.templates.reading.value_lists import listed_in, listed_values, without_answers
from postmortem_lint.templates.reading.wording import is_question
from postmortem_lint.text import Source, Span, Spans, Text

_WORDS = 8  # a longer label is a sentence with a colon in it
_FILE = regex(r"[\w./<>\[\]{}-]+\.md")  # what a report is to be called
_TWO = 2  # words with a slash between them may be one name
_MANY = 3  # of which one is many in a list
_BRIEF = 12  # words; a plain label before a longer text is one too

_ROUND = regex(r"[(（][^()（）]+[)）]")
_PARTS = regex(r"[/|·•,;()（）→⇒]")
_REMARK = regex(rf"\s*{_ROUND.pattern}\s*\Z")
_NOTE = regex(r"\s[—–-]{1,2}\s")
_JOINING = frozenset(lookup.grammar.or_words)
_CHOSEN = (Reading.CHOICE, Reading.TEXT)

PlacedField = tuple[FieldSpec, Span]


@record
class LabelledPlace:
    """A label of the template and the text beside it, below `roles`. `bold` ones are surely labels;
    `led`: what it leads stands below it. `note` are the remarks beside the value. A setting of the
    front matter that `may_stay` blank need not be filled in; the value of a `sample` may be that of
    a document as well. `form` is the list that it is in. One that is a field `by_form`, for its
    fellows there alone, may be a line that stays as well: nobody asks for it."""

    label: Text
    value: Text
    roles: tuple[Role, ...]
    bold: bool
    led: bool = False
    note: str = ""
    may_stay: bool = False
    sample: bool = False
    by_form: bool = False
    form: Span | None = None

    @property
    def reading(self) -> Reading:
        """How such a value is read."""
        return KEYS[key_of(self, vocabulary_of(builtin_profile(FALLBACK)))].reading

    @property
    def choices(self) -> tuple[str, ...]:
        """The values that it lists to choose from."""
        return listed_in(self.value, chosen=self.reading is Reading.CHOICE)


def field_specs(postmortem: Postmortem) -> tuple[PlacedField, ...]:
    """The fields of the template, each once, with the place of its label. Raises TemplateError for
    one that is given two lists of values."""
    vocabulary = vocabulary_of(postmortem.profile)
    found: dict[tuple[object, ...], PlacedField] = {}
    settings = (*_blank_places(postmortem), *_sample_places(postmortem))
    for place in (*settings, *labelled_places(postmortem)):
        title = title_above(postmortem.document, place.label.start)
        spec = replace(_spec(place, vocabulary), section_title=title)
        several = len(listed_values(place.label.plain)) > _TWO  # each may have a line of its own
        free = place.by_form or several or _may_stay(place, postmortem)
        if free or _may_go(place, postmortem):
            spec = replace(spec, need=Need.NEVER)
        key: tuple[object, ...] = (spec.key, spec.section, _own_name(spec))
        if key in found and _is_beside(found[key][0], spec):
            spec = replace(spec, key=Key.OTHER, type=Reading.CHOICE)
            key = (spec.key, spec.section, with_brackets(spec.labels[0]))
        known = found.get(key)
        if known and known[0].values and spec.values and known[0].values != spec.values:
            _refuse(postmortem, known, spec, place)
        first, span = known or (spec, place.label.span)
        found[key] = (_joined(first, spec), span)
    specs = on_known_scales([spec for spec, _ in found.values()])
    return tuple(zip(specs, (span for _, span in found.values()), strict=True))


def _blank_places(postmortem: Postmortem) -> Iterator[LabelledPlace]:
    """The blank settings of the front matter that somebody is to fill in."""
    for blank in blank_settings(postmortem.document):
        place = LabelledPlace(blank.key, blank.choices, (), True, may_stay=blank.may_stay)
        if blank.choices or not blank.for_site:
            yield place


def _sample_places(postmortem: Postmortem) -> Iterator[LabelledPlace]:
    """The settings of the front matter that hold a sample: a day, a text with a token, the value of
    something known."""
    front, vocabulary = postmortem.document.front_matter, vocabulary_of(postmortem.profile)
    for setting in front.settings if front else ():
        value = setting.values[0] if len(setting.values) == 1 else None
        if value is None or setting.key.plain in SITE_SETTINGS or not value.plain.strip():
            continue
        place = LabelledPlace(setting.key, Text("", value.runs, value.end), (), True, sample=True)
        if is_format(value.plain) or listed_values(value.plain):
            continue  # asked for
        told = sample_reading(value.plain) is Reading.DATE or bool(tokens_of(value.plain))
        if told or key_of(place, vocabulary) is not Key.OTHER:
            yield place


def _may_stay(place: LabelledPlace, postmortem: Postmortem) -> bool:
    """Whether a setting may be left out: a sample, or a blank one that names nothing known."""
    unknown = key_of(place, vocabulary_of(postmortem.profile)) is Key.OTHER
    return place.sample or (place.may_stay and unknown)


def _may_go(place: LabelledPlace, postmortem: Postmortem) -> bool:
    """Whether the value, or a comment on its line, says that the field may be left out."""
    source = postmortem.document.source
    line = source.line_span(source.line(place.label.start))
    comments = (one for one in postmortem.document.comments if line.contains(one.span))
    value = place.value.plain
    value = without_answers(value, listed_values(value))
    return may_go(value) or may_go(place.note) or any(may_go(source[one.body]) for one in comments)


def _own_name(spec: FieldSpec) -> str:
    """What tells a field that is nothing known from others."""
    return normal(spec.labels[0]) if spec.key is Key.OTHER else ""


def _is_beside(known: FieldSpec, spec: FieldSpec) -> bool:
    """Whether two fields of one key are chosen each from a list, under names of their own; a name
    without a word in brackets is that of one with it, unless the lists differ."""
    label = spec.labels[0]
    if not (known.values and spec.values) or _names(label, known.labels, with_brackets):
        return False
    qualified = all("(" in name for name in (*known.labels, label))
    return qualified or known.values != spec.values or not _names(label, known.labels, normal)


def _names(label: str, labels: Iterable[str], form: Callable[[str], str]) -> bool:
    return form(label) in map(form, labels)


def _refuse(
    postmortem: Postmortem, known: PlacedField, spec: FieldSpec, place: LabelledPlace
) -> None:
    line = postmortem.document.source.line
    here = ", ".join(spec.values)
    there = f"{', '.join(known[0].values)} in line {line(known[1].start)}"
    what = f"the field '{spec.labels[0]}' can be {here} here, and {there}"
    raise TemplateError(what, line(place.label.start))


def _joined(known: FieldSpec, again: FieldSpec) -> FieldSpec:
    labels = tuple(dict.fromkeys((*known.labels, *again.labels)))
    need = known.need if again.need is not Need.NEVER else Need.NEVER
    return replace(known, labels=labels, need=need, values=known.values or again.values)


def _spec(place: LabelledPlace, vocabulary: Vocabulary) -> FieldSpec:
    """The field of a label."""
    label, value = place.label.plain.strip(), " ".join(place.value.plain.split())
    section = place.roles[-1] if place.roles and place.roles[-1] is not Role.META else None
    key = key_of(place, vocabulary)
    chosen = KEYS[key].reading is Reading.CHOICE
    if KEYS[key].reading is Reading.COUNT and listed_in(place.value):
        key = Key.OTHER  # "Users affected: all / some / none"
    values = () if _holds_names(place.value) else listed_in(place.value, chosen=chosen)
    if not values and (chosen or not value):
        named = (label.partition("(")[2].rstrip(") "), place.note)
        values = next(filter(None, (listed_values(one, chosen=chosen) for one in named)), ())
    kind = Reading.CHOICE if values else reading_of(value)
    aside = RoleTrait.FOREIGN_LABELS.among(place.roles)
    return FieldSpec(
        key,
        (label,),
        Need.NEVER if aside else _need(key, section, f"{label} {without_answers(value, values)}"),
        section,
        values if KEYS[key].reading in _CHOSEN else (),
        type=kind if key is Key.OTHER else Reading.TEXT,
    )


def _holds_names(value: Text) -> bool:
    """Whether a listed value is words and code together, so that the code is an example."""
    parts = _PARTS.split(_NOTE.split(_REMARK.sub("", value.prose))[0])
    words = (part.replace(MASK, " ").strip(" *_[]").split() for part in parts if MASK in part)
    return any(not _JOINING.issuperset(each) for each in words)


def key_of(place: LabelledPlace, vocabulary: Vocabulary) -> Key:
    """What a label states; below the users it is for how long they were affected."""
    label = place.label.plain.strip()
    meant = vocabulary.label(label, place.roles)
    key = meant.key if meant else _named_key(label, place.value.plain)
    of_users = key is Key.DURATION and Role.USERS_AFFECTED in place.roles
    return Key.AFFECTED_DURATION if of_users else key


def _named_key(label: str, value: str) -> Key:
    """What a label of known words states, if the format behind it is that of such a value."""
    key = named_key(label)
    return key if key and KEYS[key].reading is reading_of(value) else Key.OTHER


def _need(key: Key, section: Role | None, text: str) -> Need:
    """When a field must be there. What a review adds and the parts of the cause have rules of
    their own."""
    if is_optional(text) or key in KeyTrait.AFTER_REVIEW.keys or key in KeyTrait.CAUSE.keys:
        return Need.NEVER
    if key is Key.CONTRIBUTING_FACTORS:
        return Need.NEVER
    late = KEYS[key].reading is Reading.DURATION or key in KeyTrait.OVER.keys
    late = late or section is not None
    return Need.FINAL if late else Need.ALWAYS


def labelled_places(postmortem: Postmortem) -> Iterator[LabelledPlace]:
    """The labels that are fields, in document order; those of sections, entries, action items and
    remarks on the template are none."""
    document = postmortem.document
    parts = {part.title.start for part in postmortem.parts if not is_chosen(part)}
    outline = bind_sections(document, vocabulary_of(postmortem.profile))
    settings = document.front_matter.settings if document.front_matter else ()
    places = [
        LabelledPlace(one.key, one.values[0], (), True)
        for one in settings
        if one.values and (is_format(one.values[0].plain) or listed_values(one.values[0].plain))
    ]
    places += [
        LabelledPlace(fact.label, fact.text, (fact.role,) if fact.role else (), True)
        for fact in postmortem.facts
        if fact.form is Form.HEADING
    ]
    top = [block for one in document.sections() if one.level < _TWO for block in one.blocks]
    heads = Spans(block.span for block in top)
    places += [one for scope in outline.scopes for one in _of_scope(scope, outline, heads)]
    remarks = Spans(one.span for one in document.sections() if is_remark_label(one.title))
    forms, answers = _forms(places), _answers(places)
    for one in sorted(places, key=lambda place: place.label.start):
        known = one.label.start in parts or remarks.meets(one.label.span)
        known = known or (one.form in answers and one.form is not None)
        field = _is_field(one)
        by_form = not field and one.form in forms and _is_field(one, in_form=True)
        if not known and (field or by_form) and not _is_advice(document.source, one):
            yield replace(one, by_form=by_form)


def _answers(places: Iterable[LabelledPlace]) -> set[Span | None]:
    """The lists of which one item is left ("None: …"), or that ask the same again ("5. Why?")."""
    labels = [(place.form, normal(place.label.plain), place.label.plain) for place in places]
    none = {form for form, name, _ in labels if name in lookup.lengths.none}
    asked = [(form, name) for form, name, plain in labels if is_question(plain)]
    return none.union(form for form, name in asked if asked.count((form, name)) > 1)


def is_chosen(part: Part) -> bool:
    """Whether what follows a label that serves as a section is one of a list of values, so that it
    is a field: "Impact: high / medium / low"."""
    return part.value is not None and bool(listed_in(part.value))


def _forms(places: Iterable[LabelledPlace]) -> set[Span]:
    """The lists in which many labels, and more than one, have a place for a value behind them."""
    asking: dict[Span, list[bool]] = {}
    for place in places:
        if place.form and not place.bold:
            blank = not place.value or _asks(place)
            asking.setdefault(place.form, []).append(blank)
    return {form for form, all_ in asking.items() if _TWO <= sum(all_) >= len(all_) / _MANY}


def _is_advice(source: Source, place: LabelledPlace) -> bool:
    """Whether a label is the title of a box (`!!! note "Guidelines"`) that names no known part."""
    line = source[source.line_span(source.line(place.label.start))]
    boxed = box_title(line.strip()) is not None
    return boxed and key_of(place, vocabulary_of(builtin_profile(FALLBACK))) is Key.OTHER


def _is_field(place: LabelledPlace, *, in_form: bool = False) -> bool:
    label = place.label.plain.strip()
    chosen = asks_to_choose(label) and bool(listed_in(place.value, chosen=True))
    told = is_remark_label(label) or chosen
    if not label or len(normal(label).split()) > _WORDS or told or place.led:
        return False
    if not place.label.prose.replace(MASK, "").strip():
        return False  # code in the place of a name
    if _is_filled_in(label) or _FILE.fullmatch(place.value.plain.strip()):
        return False
    if RoleTrait.CLOSED.among(place.roles) or Role.FIVE_WHYS in place.roles:
        return False
    if RoleTrait.FOREIGN_LABELS.among(place.roles):
        return is_format(place.value.plain)
    if len(listed_values(label)) > _TWO and not _is_open(place):
        return False  # what is to be chosen from, not what it is chosen for
    return place.bold or (_is_short(place) and (in_form or _asks(place)))


def _is_open(place: LabelledPlace) -> bool:
    """Whether a label has nothing, the format of a value or tokens behind it."""
    plain = place.value.plain.strip()
    formed = not plain or is_format(plain) or is_bracketed(plain) or bool(tokens_of(plain))
    return formed or _ROUND.fullmatch(plain) is not None


def _is_filled_in(label: str) -> bool:
    """Whether a label is itself to be written: "[Takeaway title]", "<gap>", "guess A → wrong"."""
    return is_bracketed(label) or label in tokens_of(label) or "→" in label


def _is_short(place: LabelledPlace) -> bool:
    plain = place.value.plain
    return len(plain.split()) <= _BRIEF or bool(listed_in(place.value))


def _asks(place: LabelledPlace) -> bool:
    """Whether a label without marks has a known meaning, or a place for a value behind it; else it
    may be any sentence with a colon."""
    known = key_of(place, vocabulary_of(builtin_profile(FALLBACK))) is not Key.OTHER
    return known or _is_open(place) or bool(listed_in(place.value))


def _of_scope(scope: Scope, outline: Outline, heads: Spans) -> Iterator[LabelledPlace]:
    for visit, roles in outline.within(scope):
        if visit.quoted:
            yield from _quoted(visit, roles)
            continue
        dashed = dashed_labels(visit) if scope.known and set(roles) <= {Role.META} else ()
        yield from (LabelledPlace(one.label, one.value, roles, False) for one in dashed)
        match visit.node:
            case Paragraph():
                led = isinstance(visit.after, Code | List)
                yield from (_place(label, roles, led) for label in visit.node.labels)
            case Item() if visit.node.box is None:
                form = visit.listing.span if visit.listing else None
                labels = (_place(label, roles, False) for label in visit.node.labels)
                yield from (replace(one, form=form) for one in labels)
                yield from _bare(visit.node, roles)
            case Table():
                pairs = table_pairs(visit.node, head=heads.meets(visit.node.span))
                for pair in pairs:
                    yield LabelledPlace(pair.label, pair.value, roles, True, note=pair.remarks)
            case _:
                continue


def _quoted(visit: Visit, roles: tuple[Role, ...]) -> Iterator[LabelledPlace]:
    """The labels of a quote that has the head of the document, with a place for a value behind."""
    if isinstance(visit.node, Paragraph) and set(roles) <= {Role.META}:
        places = [_place(label, roles, False) for label in visit.node.labels]
        yield from (one for one in places if one.value and (_is_open(one) or one.choices))


def _place(label: Label, roles: tuple[Role, ...], led: bool) -> LabelledPlace:
    return LabelledPlace(label.key, label.value, roles, label.bold, led and not label.value)


def _bare(item: Item, roles: tuple[Role, ...]) -> Iterator[LabelledPlace]:
    """A known label without a colon before the format of a time: "Resolved YYYY-MM-DD HH:MM"."""
    found = None if item.labels else timed_format(item.text.plain)
    if found:
        label, value = item.text.part(0, found).strip(), item.text.part(found, len(item.text.plain))
        place = LabelledPlace(label, value.strip(), roles, False)
        if key_of(place, vocabulary_of(builtin_profile(FALLBACK))) is not Key.OTHER:
            yield place
