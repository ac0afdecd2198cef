"""Gathers action items from tables and lists, with owner, priority, date and state."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from postmortem_lint.certainty import Certainty
from postmortem_lint.markdown.lettered import with_lettered_lists
from postmortem_lint.markdown.model import Block, Heading, Item, List, Paragraph, Table
from postmortem_lint.markdown.walk import walk
from postmortem_lint.postmortem.actions.groups import group_owner, is_bold_line
from postmortem_lint.postmortem.actions.item_words import Names, classify
from postmortem_lint.postmortem.actions.items import action_of
from postmortem_lint.postmortem.actions.tables import table_items
from postmortem_lint.postmortem.model import Action, ActionList, Field, Part
from postmortem_lint.postmortem.vocabulary import vocabulary_of
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column, Role
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.values.levels.item_states import is_finished
from postmortem_lint.values.people.person import called, is_full, is_joined, is_nobody, read_people

# A heading over a group of items, or a remark behind one, is not longer than this.
_GROUP = 60
_REMARK = regex(r"[(（]((?:[^\W\d_]+\s?){1,4})[)）]\W*$")


def action_lists(
    parts: tuple[Part, ...], profile: Profile, people: Names = frozenset()
) -> tuple[ActionList, ...]:
    """The action items of each part that holds the action list, one ActionList a table or list.

    `people` are those whom the document names elsewhere. Who surely owns an item is known in the
    others, too: above a group of them, or as `birk / malin`.
    """
    lists = _gather(parts, profile, people)
    names = people | owners_of(lists) | _in_place_of_owners(lists)
    return lists if names == people else _gather(parts, profile, names)


def owners_of(lists: Collection[ActionList]) -> Names:
    """The names of all who surely own an item, in lower case.

    A lone word in brackets may be where or with what it is done ("(Berlin)"), unless it stands so
    behind other items, too. The words of a team with an "and" in its name own nothing.
    """
    sure: set[str] = set()
    likely: list[str] = []
    for action in (action for listed in lists for action in listed.actions if action.owner):
        for person in action.people:
            names = called(person)[:1] if is_joined(person) else called(person)
            certainty = action.owner.certainty if action.owner else Certainty.GUESSED
            if certainty is Certainty.STATED or (certainty > Certainty.GUESSED and is_full(person)):
                sure.update(names)
            elif certainty > Certainty.GUESSED:
                likely += names
    return frozenset(sure | {name for name in likely if likely.count(name) > 1})


_NAME = r"(?:[^\W\d_][\w&.'’-]*|&)"
_SET_OFF = r"\s[-–—→|·/]\s"
_PLACE = regex(
    rf"(?:[(\[（]|{_SET_OFF}|,\s)\s*({_NAME}(?: {_NAME}){{0,3}})"
    rf"(?=\W*$|\s?[()\[\]（）,;]|{_SET_OFF})"
)
_AT_HEAD = regex(rf"\W*({_NAME}(?: {_NAME}){{0,3}})(?:[:：)\]]|{_SET_OFF})")


def _in_place_of_owners(lists: Collection[ActionList]) -> Names:
    """The names that stand where the other items of their list have an owner, in lower case: those
    of teams may be any words ("(Messaging)")."""
    found: set[str] = set()
    for listed in lists:
        lacking = [one for one in listed.actions if one.owner is None]
        owned = len(listed.actions) - len(lacking)
        if listed.columns or not owned or owned < len(lacking):
            continue
        for action in lacking:
            plain = action.text.plain
            head = _AT_HEAD.match(plain)
            if any(map(is_nobody, _PLACE.findall(plain))):
                continue  # "– nobody yet –"
            signs = (*reversed(_PLACE.findall(plain)), *(head.groups() if head else ()))
            name = next(filter(_may_be_name, signs), "").lower()
            found.update(part.strip() for part in (name, *name.split("&")) if name)
    return frozenset(found)


def _may_be_name(sign: str) -> bool:
    """Whether a text has a capital where its script has any, and is nothing else that stands beside
    an item."""
    meant = classify(sign, frozenset())
    return not sign[:1].islower() and (meant is None or meant[0] is Column.OWNER)


def _gather(parts: tuple[Part, ...], profile: Profile, names: Names) -> tuple[ActionList, ...]:
    lists: list[ActionList] = []
    for part in parts:
        if part.role is Role.ACTIONS and Role.ACTIONS not in part.parents:
            found = tuple(lists_in(part, part.inner, profile, names))
            lists.extend(found or (ActionList(part, (), linked=part.points_elsewhere),))
    return tuple(lists)


def lists_in(
    part: Part, blocks: tuple[Block, ...], profile: Profile, names: Names = frozenset()
) -> Iterator[ActionList]:
    """The tables and lists of action items in `blocks` of a part. Beside a table of items other
    lists explain or report, unless their items are signed, too."""
    found = tuple(_all_lists(part, with_lettered_lists(blocks), profile, names))
    beside = ColumnTrait.BESIDE_ACTION.columns
    tabled = any(one.actions and set(one.columns) & set(beside) for one in found)
    yield from (one for one in found if not tabled or one.columns or _is_signed(one))


def _is_signed(listed: ActionList) -> bool:
    """Whether at least half of the items of a list say more than what is to be done."""
    signed = sum(
        bool(
            one.owner or one.due or one.box or one.priority or (one.tracking and one.tracking.text)
        )
        for one in listed.actions
    )
    return signed * 2 >= len(listed.actions)


def _all_lists(
    part: Part, blocks: tuple[Block, ...], profile: Profile, names: Names
) -> Iterator[ActionList]:
    finished = False  # below a heading such as "Completed"
    owner: Field | None = None  # below the name of one
    for visit in walk(blocks):
        node = visit.node
        if visit.item is not None:
            continue
        if isinstance(node, Heading):
            finished = len(node.text.plain) < _GROUP and is_finished(node.text.plain)
        if isinstance(node, Heading) or (isinstance(node, Paragraph) and is_bold_line(node)):
            owner = group_owner(node.text, names, bold=isinstance(node, Paragraph))
        elif isinstance(node, Table):
            for listed in table_items(part, node, profile, names):
                yield replace(listed, actions=_owned(listed.actions, owner, names))
        elif isinstance(node, List) and not (_signs(node, profile) or _counts(node)):
            items = (_settled(item, finished) for item in _items(node, profile, names, owner))
            yield ActionList(part, tuple(items))


def _owned(actions: tuple[Action, ...], owner: Field | None, names: Names) -> tuple[Action, ...]:
    """The items, those without a place for an owner with that of their group."""
    if owner is None:
        return actions
    people = read_people(owner.text.plain, names)
    return tuple(
        replace(one, owner=owner, people=people) if one.owner is None else one for one in actions
    )


def _signs(block: List, profile: Profile) -> bool:
    """Whether a list below the actions is the footer of the report: who wrote it, and when."""
    labels = [item.labels[0] if item.labels else None for item in block.items]
    if not all(labels):
        return False
    vocabulary = vocabulary_of(profile)
    found = [vocabulary.label(label.key.plain, (Role.ACTIONS,)) for label in labels if label]
    return all(found) and any(one.key in KeyTrait.SIGN_OFF.keys for one in found if one)


def _counts(block: List) -> bool:
    """Whether a list tells how many items there are of each kind: "Completed: 1 / 5"."""
    values = [item.labels[0].value.plain.strip() if item.labels else "" for item in block.items]
    return all(one[:1].isdecimal() and not any(map(str.isalpha, one)) for one in values)


def _settled(item: Action, finished: bool) -> Action:
    """An item without a state of its own takes that of its group, or of the remark at its end."""
    if item.box or item.status:
        return item
    remark = _REMARK.search(item.text.plain[-_GROUP:])
    done = finished or (remark is not None and is_finished(remark[1]))
    return replace(item, done=True) if done else item


def _items(block: List, profile: Profile, names: Names, owner: Field | None) -> Iterator[Action]:
    for item in block.items:
        nested = [inner for inner in item.blocks if isinstance(inner, List)]
        if nested and _groups(item, nested, names):
            for inner in nested:
                theirs = group_owner(item.text, names) or owner
                yield from _items(inner, profile, names, theirs)
        elif item.text:
            yield from _owned((action_of(item, profile, names),), owner, names)


def _groups(item: Item, nested: list[List], names: Names) -> bool:
    """An item that only names a group of items: it ends in a colon, is a lone word or the name of
    their owner, or the boxes stand below it."""
    lone = item.text.plain.strip().isalpha() and sum(len(inner.items) for inner in nested) > 1
    if lone or group_owner(item.text, names) or item.text.plain.rstrip().endswith((":", "：")):
        return True
    return item.box is None and any(one.box is not None for inner in nested for one in inner.items)
