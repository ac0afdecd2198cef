"""The time zone of times that name none."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import sentences
from postmortem_lint.postmortem.model import Fact, Passage, Place
from postmortem_lint.profile.model import Profile
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.zones.zone import Zone, find_zone, read_zone

_LONGEST_NOTE = 200
_SENTENCE = regex(r"[.;!?](?: |$)")
# Words with gaps between them.
_WORD = regex(r"[a-z\u00c0-\u024f][a-z\u00c0-\u024f-]*")
# A line that says in which zone the times are is not longer than this.
_NOTE = 120


def zone_of_times(
    facts: tuple[Fact, ...], texts: tuple[Passage, ...], profile: Profile
) -> Zone | None:
    """The zone of times that name none: that of the time fields, else the one that a note above
    the timeline names ("All times in PDT"), else the profile's."""
    named = (fact.moment.zone for fact in facts if fact.reading is Reading.MOMENT and fact.moment)
    found = next((zone for zone in named if zone), None)
    notes = (note for one in texts for note in _notes(one)) if found is None else ()
    noted = map(zone_note, notes)
    return found or next((zone for zone in noted if zone), None) or read_zone(profile.zone)


def _notes(passage: Passage) -> Iterator[Text]:
    """What may be a note about times, and no account with times in it: a line of its own, and in
    the head of the document a sentence."""
    plain = passage.text.plain
    if passage.place is not Place.PARAGRAPH or Role.TIMELINE in passage.roles:
        return
    if len(plain) < _NOTE:
        places = [(0, len(plain))]
    else:
        places = [] if passage.roles else list(sentences(plain))
    for start, end in places:
        if end - start < _NOTE and not find_clocks(plain[start:end]):
            yield passage.text.part(start, end)


def named_zone(text: Text) -> Zone | None:
    """The first zone that a line names."""
    found = find_zone(text.plain)
    return found[0] if found else None


def zone_note(text: Text) -> Zone | None:
    """The zone of a line such as "All times in UTC"; what it tells of graphs or logs is none."""
    plain = text.plain
    found = find_zone(plain) if len(plain) < _LONGEST_NOTE else None
    return found[0] if found and _speaks_of_times(plain, found[1], found[2]) else None


def _speaks_of_times(plain: str, start: int, end: int) -> bool:
    """Whether the sentence around a zone is about the times of the document, and nothing else."""
    low = plain.lower()
    before = _SENTENCE.split(low[:start])[-1]
    named = any(word in low[start:end] for word in lookup.times.all_times)  # "Pacific Time"
    if not (named or any(word in before for word in lookup.times.all_times)):
        behind = _SENTENCE.split(low[end:])[0]
        return any(word in behind for word in lookup.times.all_times) and _plain(before)
    return _plain(before)


def _plain(before: str) -> bool:
    return all(
        word in lookup.times.of_notes or any(part in word for part in lookup.times.all_times)
        for word in _WORD.findall(before)
    )
