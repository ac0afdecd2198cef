"""The words by which sentences are taken apart: what happened, and to whom."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.records import field, word_table
from postmortem_lint.roles.happenings import Happening


@word_table
class ClauseWords:
    """Verbs, subjects and the small words between them, lower case.

    `happened` are past forms by what they tell, of one word or more ("went down"), `parted` such of
    two words of which the second may stand at the end of the clause ("fiel … aus"); `nouns` are
    nouns for it ("rollback"). `states` behind a form of "to be" (`being`) tell that something is
    out of order, `healthy` ones that all is well. `beside_verbs` stand with a verb and change
    nothing, `pasts` are forms of the past that do not end with one of `past_ends`, `mute_ends` are
    letters that one form of a verb ends with and another lacks ("reache-s"); `adverb_ends`
    end words that may stand anywhere, `participle_ends` words that go on with an object
    ("covering"), `past_participle_ends` participles that stand right behind their auxiliary.

    `incidents` are nouns for the incident itself, `affairs` words for all of it, of which no more
    is told than that it began or is over ("the whole thing"), `harms` for what may be over before
    it is closed, `services` for all that it hit, `affected` for the people, `watchers` for what and
    who notices it, `causes` for why it happened, `starts` for its beginning. `pronouns` stand for
    the subject before, `speakers` for the authors; `possessives` tell that something is that of
    somebody else, as do `owner_ends` of a word. `separate` ones beside a number tell that its
    things are several.
    `stretches` are nouns for a while between two times ("gap").
    `plain` words beside a noun choose no part of it, `wholes` take in
    everything, `narrowing` words behind a time or length do choose one ("for most users").

    `unreal` words anywhere in a sentence make of what it tells a plan, a condition or one of two
    times, `not_once` words in a clause a denial, a habit or a part, `denials` are those of them
    that deny; `planned` ones beside a range make it what somebody had intended or announced,
    `declaring` ones beside an end, as verbs of declaring, the time at which somebody said so.
    `repeated` words tell that there was more than one, `elsewhen` ones that another is spoken of,
    `unseen` words that nobody had noticed yet. `part` words beside a length choose a part of the
    time ("the first"), `averages` in its sentence make it one of several, `sums` take in all of
    it ("in total"), `mere` ones call it short.

    `lasting` words stand before the ends of a range, `ranging` ones where all of it is meant,
    `until` before its end, `since` before its start, `limits` before a time that is only the latest
    or earliest. `during` stands before a length, `long` behind it, `equating` between a range and
    its length, `amounting` between a noun and its amount ("came to"). `by` is the latest, `in_time`
    the length that it took, `taking` verbs join the two. `after` counts from an event, `bounding`
    words limit a length by another. `relatives` begin a clause about the noun before it,
    `conjunctions` join two clauses, `prepositions` tell more of a noun, `of` of what it is; what is
    both joins where a verb follows.

    `leaving` stands before the event that a length is counted from, `reaching` before the one that
    it ends with; `firsts` tell that something was the first of its kind, of what went wrong
    (`faults`). `arriving` words tell that what a noun names is there ("mitigation came at").
    `irregular` are the forms of irregular verbs by their past, which no ending joins to it.
    `managing` words tell that what could be done was done, `anew` ones that it had been so before.
    `length_nouns` name a length ("the duration of the incident"), `time_nouns` the time to an
    event. `infinitives` are forms of verbs behind "it took 20 minutes to".

    `verb_last` tells that the subject may stand behind the verb, and the participle at the end.
    In a `gapless` language all words are stems that are looked for in the signs of a clause, where
    `topics` stand behind its subject, `at_marks` behind a time, and `genitives` behind a word
    that belongs to the next noun.
    """

    happened: Mapping[Happening, tuple[str, ...]] = field(default_factory=dict)
    parted: Mapping[Happening, tuple[str, ...]] = field(default_factory=dict)
    nouns: Mapping[Happening, tuple[str, ...]] = field(default_factory=dict)
    being: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    healthy: tuple[str, ...] = ()
    long: tuple[str, ...] = ()
    beside_verbs: tuple[str, ...] = ()
    pasts: tuple[str, ...] = ()
    past_ends: tuple[str, ...] = ()
    mute_ends: tuple[str, ...] = ()
    adverb_ends: tuple[str, ...] = ()
    participle_ends: tuple[str, ...] = ()
    past_participle_ends: tuple[str, ...] = ()
    incidents: tuple[str, ...] = ()
    affairs: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    affected: tuple[str, ...] = ()
    watchers: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    owner_ends: tuple[str, ...] = ()
    separate: tuple[str, ...] = ()
    stretches: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    wholes: tuple[str, ...] = ()
    narrowing: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    not_once: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    declaring: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    elsewhen: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    averages: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    mere: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    ranging: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    during: tuple[str, ...] = ()
    equating: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    in_time: tuple[str, ...] = ()
    amounting: tuple[str, ...] = ()
    taking: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    bounding: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    prepositions: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    genitives: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()
    reaching: tuple[str, ...] = ()
    managing: tuple[str, ...] = ()
    anew: tuple[str, ...] = ()
    arriving: tuple[str, ...] = ()
    length_nouns: tuple[str, ...] = ()
    time_nouns: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    irregular: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    infinitives: Mapping[Happening, tuple[str, ...]] = field(default_factory=dict)
    verb_last: bool = False
    topics: tuple[str, ...] = ()
    at_marks: tuple[str, ...] = ()
    gapless: bool = False

    # By identity: there is one for each language.
    __hash__ = object.__hash__
