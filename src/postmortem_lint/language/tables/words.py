"""The tables that a language may fill; each is empty where nobody has filled it yet.

All words are lower case. A tuple or mapping holds plain words and phrases. A `str` holds terms as a
regular expression: alternatives without groups that capture; the reader puts the ends of words
around them.
"""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.records import field, word_table
from postmortem_lint.roles import Column, Key, Role

Ranked = Mapping[str, int]


@word_table
class Titles:
    """Titles by role, in normal form (see `headings.normal`).

    `milestones` are words that tell an event of the timeline (detected, resolved, …).
    """

    sections: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    labels: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    columns: Mapping[Column, tuple[str, ...]] = field(default_factory=dict)
    milestones: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)


@word_table
class TimeWords:
    """Dates and times of day.

    `months` and `weekdays` map a word (full and short) to its number (1..12; 0 = Monday);
    `short_weekdays` are weekdays that may be other words and count right before a number only;
    `before_date` and `before_weekday` are what may stand between the two ("Friday, the 3rd",
    "3 May, a Friday").
    `am`/`pm` are markers of a 12-hour clock, `eras` are names before a year, with the year
    before their first one; `clock_words` are times of day in words, in seconds
    after midnight. `at` stands before a time ("kl.", "um"), as does `exact`, alone or beside it
    ("exactly"), `clock_nouns` behind one ("Uhr"),
    `full_clock_nouns` only behind four digits with a zero before them ("0342 hours"),
    `four_digit_nouns` behind any four ("1405 hrs"), `inner_nouns` between hour and minutes ("14 Uhr
    05"). `to` joins the ends of a range, `moved_to` stands before what a time was changed to.
    `onward` behind a day leaves its end open.
    `next_day` marks a time of the following day, `other_day` in a sentence a time of any other;
    `day_parts` are nouns for a part of a day, `nights` those for a night; `backward` tells that
    somebody went through a time from its end.
    `elapsed` are titles of a column of lengths counted from a beginning, `relative_to` stands
    before the time that is that beginning. `all_times` are words of a line that says in which zone
    the times are, `of_notes` others that it may have: with any more words it speaks of graphs, logs
    or pictures. In a title, in normal form, `title_leads` stand before a date or zone and
    `title_fillers` among them; `rough_times` (terms) says that the times are not exact.

    `until` and `since` stand before a time that is an end, `between` before both ends, `counted`
    before the number of a day or week ("day 2"), `counted_glued` right before it ("D2"), `parts`
    before a month ("early"), `on` between a time and its date, `of` between a day and its month, as
    does `of_elided` glued to it ("d'avril"), `of_year` between a month and its year; `ordinals` end
    a day that is counted ("4th"), `day_articles` stand before it. `to_date` joins two dates or
    days. `clear_months` are beginnings of names that may stand before their day, `month_words`
    names that are other words, too. `about_after` (terms) behind a time makes it approximate, as do
    `about_brackets` in brackets. `zones` map a name of a zone to its abbreviation or place ("" is
    UTC+08:00), `zone_nouns` stand behind that of a place ("Eastern time"), `in_place`
    before a city, `there` behind a time by the clock of one, `where` before one, and `here` is by
    that of the authors. `by_zone` stands before a zone by which a time is told ("09:10 by UTC"),
    `zone_particles` glued behind it; `same_time` begins or ends the subject of a clause that tells
    a time once more ("which in Oslo was"). `no_clock`
    (terms) behind 1:30 makes it a length or a ratio.
    """

    months: Ranked = field(default_factory=dict)
    weekdays: Ranked = field(default_factory=dict)
    short_weekdays: tuple[str, ...] = ()
    before_date: tuple[str, ...] = ()
    before_weekday: tuple[str, ...] = ()
    am: tuple[str, ...] = ()
    pm: tuple[str, ...] = ()
    clock_words: Ranked = field(default_factory=dict)
    eras: Ranked = field(default_factory=dict)
    at: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    clock_nouns: tuple[str, ...] = ()
    full_clock_nouns: tuple[str, ...] = ()
    four_digit_nouns: tuple[str, ...] = ()
    inner_nouns: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    moved_to: tuple[str, ...] = ()
    next_day: tuple[str, ...] = ()
    other_day: tuple[str, ...] = ()
    day_parts: tuple[str, ...] = ()
    nights: tuple[str, ...] = ()
    backward: tuple[str, ...] = ()
    elapsed: tuple[str, ...] = ()
    relative_to: tuple[str, ...] = ()
    all_times: tuple[str, ...] = ()
    title_leads: tuple[str, ...] = ()
    title_fillers: tuple[str, ...] = ()
    rough_times: str = ""
    of_notes: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    onward: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    counted_glued: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    of_elided: tuple[str, ...] = ()
    of_year: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    day_articles: tuple[str, ...] = ()
    to_date: tuple[str, ...] = ()
    clear_months: tuple[str, ...] = ()
    month_words: tuple[str, ...] = ()
    about_after: str = ""
    about_brackets: tuple[str, ...] = ()
    zones: Mapping[str, str] = field(default_factory=dict)
    zone_nouns: tuple[str, ...] = ()
    in_place: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    by_zone: tuple[str, ...] = ()
    zone_particles: tuple[str, ...] = ()
    same_time: tuple[str, ...] = ()
    no_clock: str = ""


@word_table
class LengthWords:
    """Lengths of time, and what stands in the place of a time or length.

    `units` maps a unit of time to seconds, `adjective_units` those in adjectives that may begin
    with a number ("vierstündig"), `numbers` number words to values ("half" to 0.5); `named` are
    lengths that need no number ("mezz'ora"); `colon_hours` (terms) behind 1:30 tells that it is
    one. `glued_starts` are numbers that begin one where no gaps are written, `half_counters` add a
    half to the number before them. `approximate`, `under`, `over`, `up_to` stand before a length,
    `or_more` behind it. `ago` after a length makes it a point in time ("5 minutes later"), but not
    `no_ago`; `earlier` and `later` one before or after another. `ongoing`, `unknown`,
    `not_available`, `none` and `at_once` are whole values; `working` marks support or office hours.
    `several` stands before a unit in the place of a number, `every` before a length at which
    something comes again. `ordinal_units` are units only behind digits ("a second failure").

    `tens` and `ones` are joined ("twenty-five"), also by one of `joints` ("treinta y cinco"), which
    may stand behind the ones ("dreiundzwanzig"); `phrases` are numbers of several words, as in
    "half an hour", `shares` what follows a number or a length ("and a half"); `vague` are numbers
    that nobody counted ("a few"). `dotted_units` may end with a full stop, `unclear_units` are
    other words, too, unless one of `clearing` follows, `unit_adjectives` stand between a number and
    its unit; `plurals` map a unit to its plural. `fillers` may stand before a length, `restating`
    between a range of times and its length; `or_less` and `below` behind it bound it, `about_after`
    (terms) makes it approximate, as do the brackets of times. `part_of` behind it begins to tell of
    what it is the length, `whole` that it is of all, and `no_part` are words that leave it what it
    is.

    In a label `from_event` stands before the event that a length is counted from and `to_event`
    before the one that it reaches, `event_from` and `event_to` behind them where the language says
    it so; `spans` are nouns for the length itself ("time to").
    """

    units: Ranked = field(default_factory=dict)
    adjective_units: Ranked = field(default_factory=dict)
    named: Ranked = field(default_factory=dict)
    colon_hours: str = ""
    numbers: Mapping[str, float] = field(default_factory=dict)
    approximate: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    up_to: tuple[str, ...] = ()
    or_more: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
    no_ago: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    ongoing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    not_available: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    at_once: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    working: tuple[str, ...] = ()
    tens: tuple[str, ...] = ()
    ones: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    phrases: Mapping[str, float] = field(default_factory=dict)
    glued_starts: tuple[str, ...] = ()
    shares: Mapping[str, float] = field(default_factory=dict)
    half_counters: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    dotted_units: tuple[str, ...] = ()
    unclear_units: tuple[str, ...] = ()
    ordinal_units: tuple[str, ...] = ()
    clearing: tuple[str, ...] = ()
    unit_adjectives: tuple[str, ...] = ()
    plurals: Mapping[str, str] = field(default_factory=dict)
    fillers: tuple[str, ...] = ()
    restating: tuple[str, ...] = ()
    or_less: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    about_after: str = ""
    part_of: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    no_part: tuple[str, ...] = ()
    from_event: tuple[str, ...] = ()
    to_event: tuple[str, ...] = ()
    event_from: tuple[str, ...] = ()
    event_to: tuple[str, ...] = ()
    spans: tuple[str, ...] = ()


@word_table
class ClaimWords:
    """What a sentence says beside a length or a time.

    `measures` are words right before a length that say what it measures ("total downtime"),
    `joiners` stand between the two.
    `announced` are first words of an entry about the milestone itself ("incident resolved"),
    `closings` the forms of the verb for closing an incident, which may be over long before,
    `capitals` such words set in capitals anywhere in it. `general` are nouns that nearly every
    entry has.
    """

    measures: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    joiners: tuple[str, ...] = ()
    announced: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    closings: tuple[str, ...] = ()
    capitals: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    general: tuple[str, ...] = ()


@word_table
class ReportWords:
    """The report itself.

    `names` in a title or file name announce one. `reports` are what such a document is called, as
    is one of `names` with one of `looks` beside it, nouns for a look back (before it in languages
    that put the noun first, or a preposition between); `faults` are names only beside one of those.
    With one of `lists` a name is a page that lists them. `others` are what other documents that
    speak of incidents or have like parts are called, as is a look back at one of `undertakings`.
    A name and one of `handling` name a report only with one of `looks` behind them.
    `rehearsals` are staged incidents, with or without one of `records`. Reports and others stand at
    the beginning or end of a title, in normal form. `templates` are the forms among them, `pages`
    such words that may also stand in the title of an incident. `weak` are titles that any document
    may have. `kinds` are words of a title that tell the kind of document and not the incident.
    `drafting` are states of a report, `reviewed` of its review. `optional` says of a part of a
    template that it may be left out, as does a bracket or a short note that begins with one of
    `conditions` (the first of which is no word of a question), or one of `omitting` before such a
    word ("remove this part if …"), or one of `limiting` words beside a condition or some incidents
    ("only for SEV1"); one of `omitting` beside one of `pieces` takes a piece of the template out
    ("delete this section"); under `asides` a template speaks of itself, under `directions`
    of how to fill it in; under a title that one of `keys` heads it explains words.
    `stages` are words with a number before a title ("Step 2: …"), in normal form. `outages` end a
    title that says what was down ("Mail server unreachable"): with a day, it names an incident.
    `plans` (in normal form) head the parts and fields of tickets and of work that was planned,
    `tickets` with a number behind them begin the title of one ("Problem 12: …"). In normal form,
    `field_heads`, `value_heads` and `remark_heads` are titles of columns of labels, of what is
    filled in behind these, and of notes on it.
    """

    names: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    undertakings: tuple[str, ...] = ()
    handling: tuple[str, ...] = ()
    rehearsals: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    tickets: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    limiting: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    omitting: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    directions: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    outages: tuple[str, ...] = ()
    drafting: tuple[str, ...] = ()
    reviewed: tuple[str, ...] = ()
    field_heads: tuple[str, ...] = ()
    value_heads: tuple[str, ...] = ()
    remark_heads: tuple[str, ...] = ()


@word_table
class StateWords:
    """States of an incident, from the first to the last.

    `under_way` says that it goes on, but not how far it has come; `investigating` that nothing is
    known yet, `identified` that the cause is known or being mended, `eased` that the harm is over
    or less, `resolved` that all is well. `again` (terms) tells that a state came back. `still`
    beside a `harmed` word says that it goes on. `level_units` stand behind the number of a level.

    `severity_scales` are scales of how grave it is, the gravest word first; of two words for one
    level each stands on a scale of its own.
    """

    under_way: tuple[str, ...] = ()
    investigating: tuple[str, ...] = ()
    identified: tuple[str, ...] = ()
    eased: tuple[str, ...] = ()
    resolved: tuple[str, ...] = ()
    severity_scales: tuple[tuple[str, ...], ...] = ()
    again: str = ""
    level_units: tuple[str, ...] = ()
    still: tuple[str, ...] = ()
    harmed: tuple[str, ...] = ()


@word_table
class ScopeWords:
    """How far an incident went: `everybody` was affected, or something only `in_part`. `of_all`
    stands between the number of a part and that of the whole."""

    everybody: tuple[str, ...] = ()
    in_part: tuple[str, ...] = ()
    of_all: tuple[str, ...] = ()


@word_table
class Grammar:
    """Small words. `small` carry no meaning of their own, `helping` stand with a verb, `pointing`
    stand for a subject or beside it. `denials` before a value deny it, `and_words` and `or_words`
    join two of a kind. `endings` of words map to what a word without them ends with. `stem_endings`
    are those of nouns and verbs of one stem ("mitigate", "mitigation"), `no_endings` are no ending
    of any. `verb_ends` are those of a verb that opens an item,
    `no_plurals` words that end like one and are none. `articles` before a noun choose no part of
    what it names, `adverbs` (terms) may stand before a verb.
    """

    small: tuple[str, ...] = ()
    helping: tuple[str, ...] = ()
    pointing: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    adverbs: str = ""
    denials: tuple[str, ...] = ()
    and_words: tuple[str, ...] = ()
    or_words: tuple[str, ...] = ()
    endings: Mapping[str, str] = field(default_factory=dict)
    no_endings: tuple[str, ...] = ()
    verb_ends: tuple[str, ...] = ()
    no_plurals: tuple[str, ...] = ()
    stem_endings: tuple[str, ...] = ()


@word_table
class ActionWords:
    """Action items: their fields, and what their words promise.

    `item_keys` stand with a colon in an item, `due_before` and `due_after` beside its date,
    with a `future` word in running text, `rank_names` before the number of a priority, `tickets`
    before that of a ticket. `done` are
    states of an item that is over, `not_done` states that only contain such a word, `open` all
    other states. `urgent` and `less_urgent` are ranks of an item or an incident; `soon` stands
    where a date was asked for and promises none. `no_owners` are words that stand in brackets
    at an end of an item and name nobody, `plan_words` those of which no name consists, `no_matter`
    those that two items may differ in.

    `assigns` stand between who is to do it and what ("Rosa to write …"). `openers` are verbs that
    say what will be done. `vague` openings promise nothing but with an
    object of their own, `open_ended` ones only look at something, `improving` ones make it better,
    as do `improving_at_end` those of a language whose verb stands there, and `empty` words are no
    such object. `mending` verbs, and nouns made of them, repair at the beginning of an item,
    `mending_at_end` those of a language whose verb stands there. `accounts` (terms) stand in a text
    that says why there are no items, or where, and `thanks` (terms) begin a sentence that thanks
    somebody. `changing` verbs (terms) change the system,
    `on_people` (terms)
    tells that people are to change instead.
    """

    item_keys: Mapping[Column, tuple[str, ...]] = field(default_factory=dict)
    future: tuple[str, ...] = ()
    due_before: tuple[str, ...] = ()
    assigns: tuple[str, ...] = ()
    due_after: tuple[str, ...] = ()
    rank_names: tuple[str, ...] = ()
    tickets: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    not_done: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    urgent: tuple[str, ...] = ()
    less_urgent: tuple[str, ...] = ()
    soon: tuple[str, ...] = ()
    no_owners: tuple[str, ...] = ()
    plan_words: tuple[str, ...] = ()
    no_matter: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    open_ended: tuple[str, ...] = ()
    improving: tuple[str, ...] = ()
    improving_at_end: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    mending: tuple[str, ...] = ()
    mending_at_end: tuple[str, ...] = ()
    changing: str = ""
    accounts: str = ""
    thanks: str = ""
    on_people: str = ""


@word_table
class DetectionWords:
    """Who or what noticed an incident, as terms: users, an alert, a vendor or the team.

    `improves` tells of work that makes the next incident easier to notice. `alerts` are parts of
    words that name an alert.
    """

    by_users: str = ""
    by_machine: str = ""
    by_vendor: str = ""
    by_team: str = ""
    improves: str = ""
    alerts: tuple[str, ...] = ()


@word_table
class ContentWords:
    """What the parts of a report tell, as terms, if not said otherwise.

    `how_many` says how many without a digit. `unknown_cause` says that the cause is not known;
    `investigates` looks for one at the beginning of an item, but for words of
    `before_investigating`, or behind one of `purposes` ("to find out"), `investigates_at_end`
    anywhere in it; `mended` claims a repair, `not_for_good` limits it. `similar`
    calls another incident alike, `nothing` denies it, `mentioned` comes back to it, `later` calls
    it a later one. `total_outage` names one, `less_traffic` tells of fewer requests. `some_of` in a
    list of times says that it is not whole, `unordered` of a timeline that its entries do not
    follow the clock. The others are words: `other_arithmetic` are parts of
    those with which the plain arithmetic of availability does not hold, `means` are names of means,
    `id_prefixes` stand before the number of an incident.
    """

    how_many: str = ""
    unknown_cause: str = ""
    investigates: str = ""
    before_investigating: str = ""
    purposes: str = ""
    investigates_at_end: str = ""
    mended: str = ""
    not_for_good: str = ""
    similar: str = ""
    nothing: str = ""
    mentioned: str = ""
    later: str = ""
    total_outage: str = ""
    less_traffic: str = ""
    some_of: str = ""
    unordered: str = ""
    other_arithmetic: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    id_prefixes: tuple[str, ...] = ()


@word_table
class PeopleWords:
    """People, and what stands where a person could.

    `teams` are words of the names of teams, departments and roles, `groups` those among them that
    say so at the end or beginning of one ("platform team"); `nobody` is what an owner's cell
    says if there is none, `no_names` other words of such a cell that are no names. Nor do `unnamed`
    words name anybody, alone or with more of it ("someone from ops"), `any_kind` before a role ("an
    engineer"), or what is `undecided` ("tbd by all"). `particles` are small words within names.
    `yet` may stand beside a word for nobody ("nobody yet").
    `through` stands before somebody who helps the owner ("supplier, via Ana").
    `things` behind a name make it that of a thing ("the Bob server"). `mailboxes` are addresses
    that belong to nobody, those of teams aside; `mailing_lists` are parts of names of such.
    """

    teams: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    nobody: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    any_kind: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    no_names: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    yet: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    mailboxes: tuple[str, ...] = ()
    mailing_lists: tuple[str, ...] = ()


@word_table
class PlaceholderWords:
    """What a template leaves to be filled in.

    `markers` are words for work that is still to do, `no_targets` such words in the place of a
    link's target. Those in `alone` count only as a whole value, `states` are also states of an
    item. `names`, `dates` and, in capitals, `numbers` are asked for in brackets, `name_parts` may
    stand beside names ("your name"), `nobodies` are names of samples, `date_letters` stand for the
    figures of a day, month and year, in this order, `and_so_on` ends a list of values. The others
    are terms: `to_be` begins such words ("to be completed"), `put_off` a sentence without a subject
    that tells when its text will be written ("needs to be completed once"), `lacking` in brackets
    says that more is to be told ("more details needed"), `counted` is what an X
    counts ("X users"), `asked` what a question mark does ("?? min"), `beside` may stand beside such
    tokens in a value that is all placeholder. `requests` in brackets ask to fill them in, as does
    `asked_first` at the beginning of one; `filled` shows that they are; `instructs` begins,
    `instructs_last` ends a sentence that tells an author what to write ("describe …", "…
    beschreiben"), and `questions` one that asks what ("who noticed it"). `courtesies` ("please")
    may stand before the former, `here` in it says that it is about the place where it stands.
    `notes` in brackets ask whoever writes to check something or to ask somebody ("check with Ann"),
    as do those that end with `notes_last` ("mit Ann klären"). `masked` says that a
    secret is none, `revoked` that one no longer opens anything; `password_names` stand before one.
    `shouted` are requests that count in capitals only ("ADD LINK").
    `ticks` beside `tick_single` ask for one of several boxes, beside `tick_some` for all that fit.
    """

    markers: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    name_parts: tuple[str, ...] = ()
    nobodies: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    date_letters: tuple[str, ...] = ()
    and_so_on: tuple[str, ...] = ()
    no_targets: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    to_be: str = ""
    put_off: str = ""
    lacking: str = ""
    counted: str = ""
    asked: str = ""
    beside: str = ""
    requests: str = ""
    filled: str = ""
    instructs: str = ""
    instructs_last: str = ""
    courtesies: str = ""
    here: str = ""
    notes: str = ""
    notes_last: str = ""
    questions: str = ""
    masked: str = ""
    revoked: str = ""
    asked_first: str = ""
    shouted: str = ""
    password_names: tuple[str, ...] = ()
    ticks: str = ""
    tick_single: str = ""
    tick_some: str = ""


@word_table
class AmountWords:
    """Numbers, shares and budgets.

    `scales` multiply a number ("million"), `percent` stands for the sign, `nines` behind a number
    word for that many nines, `participle_ends` end a word between a number and what it counts ("12
    affected users"). The others are terms: `per_day` to `per_year` name the period of a
    budget, `days_before` stands before a number of days that is one ("rolling 30 days"), `spent`
    says what became of a budget, `rate` behind a length that it is one of a period.

    `part_of` stands between a number and the whole of which it is a part ("344 of 1,912"),
    `of_these` behind one whose whole is told before ("344 of these"), `of_which` before the parts
    of a whole, `within` before the place of each of them ("402 in the EU"), `including` says that
    some are left out. `that_is` says the same once more, in languages without words for clauses.
    `totals` name the row of a table that adds up those above. `allowance` (terms) tells of a length
    that it is a budget, `amounting` (terms) stands between a target and what it allows. `promises`
    (terms) name a service level, and what is `kept` or `broken` (terms) tells if it was missed.
    """

    scales: Mapping[str, float] = field(default_factory=dict)
    percent: tuple[str, ...] = ()
    nines: tuple[str, ...] = ()
    participle_ends: tuple[str, ...] = ()
    per_day: str = ""
    per_week: str = ""
    per_month: str = ""
    per_quarter: str = ""
    per_year: str = ""
    days_before: str = ""
    spent: str = ""
    rate: str = ""
    part_of: tuple[str, ...] = ()
    of_these: tuple[str, ...] = ()
    of_which: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    including: tuple[str, ...] = ()
    that_is: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    allowance: str = ""
    amounting: str = ""
    promises: str = ""
    kept: str = ""
    broken: str = ""
