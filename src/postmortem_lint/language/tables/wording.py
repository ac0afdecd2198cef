"""What a language says when it blames, judges, dramatises or stays vague."""

from __future__ import annotations

from postmortem_lint.records import word_table


@word_table
class Wording:
    """Terms for reading prose, lower case, as regular expressions without groups that capture.

    `errors` name a person's slip as a cause; `loose_errors` do so only behind a word of cause
    (`causes`) or before what the slip was (`slips`). `not_errors` behind one makes it something
    else, `doubts` before it, in the same sentence, deny or discuss it.

    `judgements` judge a character, `loose_judgements` only with a person right behind them;
    `not_judgements` behind one makes it a technical term, and in a sentence with a word of `law`
    it is what a court or a claim said.

    `people` are nouns for people, `articles` stand before them, `determiners` like those before
    what is done, or in its place; `loose_people` may be programs too; `between` may stand between
    one and its verb. `failings` are verbs of blame, `human_failings` those that no program does,
    and one of `failing_hints` is part of each. `harmless` behind a failing blames nobody,
    `supposed` before a person asks or supposes. `own_faults` call something the fault of somebody
    named before ("his own fault"); `faults` are nouns that do so beside a person, with a word of
    `belonging` before it ("the fault of the engineer"). `blames` put it on the person at `{who}` by
    a whole clause ("the blame lies with {who}", "if {who} had done her job").

    `modals` open a counterfactual, `participles` are those that do not end like one, `never_past`
    look like one and are none, `regular_participles` (terms with their endings) do end like one;
    `passive` before one makes it such, `before_participle` may stand between. `outcomes` are
    participles of what a fault could have led to, `noticing` of what only people do, `selves` are
    subjects that can act, with one of `agents` before them behind a passive; `automatic` tells that
    a system should have. A modal with one of `possible` asks nothing of anybody, nor does what one
    of `asking` is the subject of ("what should have been tested"). `hindsight` are other ways to
    tell what did not happen, `unreal` begins a condition that was not so.

    `drama` is dramatic wording. `sanctions` is what is done to people, `person_sanctions` what is
    if one is the subject; `admonitions` ask them for care. `vague` are amounts nobody counted,
    `numbers` words that count.

    `attributes` may stand between a word of cause and a slip, `denials` up to four words before a
    judgement. `adverbs` may stand within a counterfactual, `after_subject` between its subject and
    it. `not_drama` begins what makes a dramatic word a technical term ("disaster recovery").

    A person and its verb: `relatives` begin a clause about the person, `attaching` prepositions
    tell more of it ("on the early shift"), as do the beginnings of `shortened` clauses ("called
    away by") and what it was `busy` with, `joints` join two of its verbs, `acts` are verbs of what
    it did in between, and none of `breaks` stands there, as another subject may begin. `governing`
    prepositions before a person make it no subject, but behind `partitives` ("one of the
    engineers"). `manners` are adverbs of blame behind a verb. `order` says "verb last" where the
    object may stand before the verb.
    `because` begins a reason, `reasons` a clause that tells what was missing, `no_probe` names a
    missing alarm or check: they explain the failings of `unseeing`, not to have seen or known.
    `refutes` behind a slip tells that it was none ("was ruled out").
    """

    errors: str = ""
    loose_errors: str = ""
    causes: str = ""
    slips: str = ""
    not_errors: str = ""
    doubts: str = ""
    judgements: str = ""
    loose_judgements: str = ""
    not_judgements: str = ""
    law: str = ""
    people: str = ""
    articles: str = ""
    determiners: str = ""
    loose_people: str = ""
    between: str = ""
    failings: str = ""
    human_failings: str = ""
    failing_hints: tuple[str, ...] = ()
    harmless: str = ""
    own_faults: str = ""
    faults: str = ""
    belonging: str = ""
    blames: str = ""
    supposed: str = ""
    modals: str = ""
    participles: str = ""
    regular_participles: str = ""
    passive: str = ""
    before_participle: str = ""
    never_past: str = ""
    outcomes: str = ""
    selves: str = ""
    noticing: str = ""
    agents: str = ""
    possible: str = ""
    asking: str = ""
    automatic: str = ""
    hindsight: str = ""
    unreal: str = ""
    drama: str = ""
    sanctions: str = ""
    person_sanctions: str = ""
    admonitions: str = ""
    vague: str = ""
    numbers: str = ""
    outage: str = ""
    attributes: str = ""
    denials: str = ""
    adverbs: str = ""
    after_subject: str = ""
    not_drama: str = ""
    relatives: str = ""
    attaching: str = ""
    busy: str = ""
    shortened: str = ""
    joints: str = ""
    acts: str = ""
    breaks: str = ""
    governing: str = ""
    partitives: str = ""
    manners: str = ""
    order: tuple[str, ...] = ()
    because: str = ""
    reasons: str = ""
    no_probe: str = ""
    unseeing: str = ""
    refutes: str = ""
    # By identity: there is one for each language.
    __hash__ = object.__hash__
