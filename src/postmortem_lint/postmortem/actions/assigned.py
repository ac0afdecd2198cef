"""Whether the words of an action item say who is to do it, outside of any place for an owner."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import sentence_stops
from postmortem_lint.postmortem.actions.item_words import classify, looks_like_name
from postmortem_lint.postmortem.actions.signature import DASHES
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.times.dates.read import find_dates

_NAMED = 2  # words of a full name
_HEAD = regex(r"([^\W\d_][^:\n]{1,40}?) ?: ")
_GROUP = regex(r"(?:[(（]|\s?[:：]\s)([^()（）:：]{3,60})(?:[)）]\W*)?$")
_MOST_WORDS = 4  # of a team's name, or of two people
_STOP = regex(r"[\d:：!?。]|\w{2,}\.")
_APART = regex(r"[(),;\[\]]|\s[-–—]\s")
_ASSIGNS = lookup.any_of(lookup.actions.assigns)
_ASSIGNED = regex(rf"(?:[^\W\d_a-z][\w.&+-]* ){{1,3}}(?:{_ASSIGNS}) [^\W\dA-Z_]")


def is_assigned(plain: str) -> bool:
    """Whether a text begins with who is to do it ("Rosa to raise the limit", "Rosa: …"), a later
    sentence does ("Raise the limit. Rosa Lind did it."), or a full name stands by itself.

    What begins so may be a thing ("Alerts: …"), so this is reason not to ask, and no owner.
    """
    if _ASSIGNED.match(plain) or _is_signed(plain) or _is_signed_with_a_note(plain):
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


def _is_signed_with_a_note(plain: str) -> bool:
    """Whether somebody may stand in a place of their own behind what is to be done, with a note
    behind: "Split the queue. Platform guild, before the next release", "… – Billing – from May on".
    """
    sentences = (plain[end:] for _, end in sentence_stops(plain))
    groups = [part.strip() for part in DASHES.split(plain)[1:]]
    noted = (text.split(",", 1)[0] for text in (*sentences, *groups) if "," in text)
    return any(map(_may_be_somebody, (*noted, *groups[:-1])))


def _may_be_somebody(text: str) -> bool:
    """Whether a text is a few words that begin with a capital, and nothing else of an item."""
    words = text.strip(" *_").split()
    if not 0 < len(words) <= _MOST_WORDS or not words[0][0].isupper() or _STOP.search(text):
        return False
    meant = classify(" ".join(words), frozenset())
    return meant is None or meant[0] is Column.OWNER


def _is_full_name(text: str) -> bool:
    """Whether a text ends with a name of two words, behind one for what somebody is."""
    words = text.split()
    name = words[-_NAMED:]
    full = len(name) == _NAMED and name[1][0].isupper() and looks_like_name(" ".join(name))
    return full and len(words) <= _NAMED + 1
