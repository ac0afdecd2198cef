"""Whether the words of an action item say who is to do it, outside of any place for an owner."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import sentence_stops
from postmortem_lint.postmortem.actions.item_words import classify, looks_like_name
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.times.dates.read import find_dates

_NAMED = 2  # words of a full name
_HEAD = regex(r"([^\W\d_][^:\n]{1,40}?) ?: ")
_GROUP = regex(r"(?:[(（]|\s?[:：]\s)([^()（）:：]{3,60})(?:[)）]\W*)?$")
_APART = regex(r"[(),;\[\]]|\s[-–—]\s")
_ASSIGNS = lookup.any_of(lookup.actions.assigns)
_ASSIGNED = regex(rf"(?:[^\W\d_a-z][\w.&+-]* ){{1,3}}(?:{_ASSIGNS}) [^\W\dA-Z_]")


def is_assigned(plain: str) -> bool:
    """Whether a text begins with who is to do it ("Rosa to raise the limit", "Rosa: …"), a later
    sentence does ("Raise the limit. Rosa Lind did it."), or a full name stands by itself.

    What begins so may be a thing ("Alerts: …"), so this is reason not to ask, and no owner.
    """
    if _ASSIGNED.match(plain) or _is_signed(plain):
        return True
    head = _HEAD.match(plain)
    if head and looks_like_name(head[1]):
        return True
    opened = (plain[end:].split()[:_NAMED] for _, end in sentence_stops(plain))
    names = (" ".join(words) for words in opened)
    alone = (part.strip() for part in _APART.split(plain)[1:])
    return any(_is_full_name(name) for name in (*names, *alone))


def _is_signed(plain: str) -> bool:
    """Whether an item ends with a bracket in which somebody may stand before a day: "(p.lind,
    17 July)"."""
    group = _GROUP.search(plain)
    dates = find_dates(group[1]) if group else ()
    before = group[1][: dates[0].start] if group and dates else ""
    first = _APART.split(before)[0].strip()
    if not first or first == before.strip():
        return False
    meant = classify(first, frozenset())
    return meant is None or meant[0] is Column.OWNER


def _is_full_name(text: str) -> bool:
    """Whether a text ends with a name of two words, behind one for what somebody is."""
    words = text.split()
    name = words[-_NAMED:]
    full = len(name) == _NAMED and name[1][0].isupper() and looks_like_name(" ".join(name))
    return full and len(words) <= _NAMED + 1
