"""What a language says when it blames, judges, dramatises or stays vague."""

from __future__ import annotations

from postmortem_lint.records import record


@record
class Wording:
    """Terms for reading prose, lower case, as regular expressions without groups that capture.

    `errors` name a person's slip as a cause; `loose_errors` do so only behind a word of cause
    (`causes`) or before what the slip was (`slips`). `not_errors` behind one makes it something
    else, `doubts` before it, in the same sentence, deny or discuss it.

    `judgements` judge a character, `loose_judgements` only with a person right behind them;
    `not_judgements` behind one makes it a technical term.

    `people` are nouns for people, `articles` stand before them, `loose_people` may be programs too;
    `between` may stand between one and its verb. `failings` are verbs of blame, `human_failings`
    those that no program does, and one of `failing_hints` is part of each. `harmless` behind a
    failing blames nobody, `supposed` before a person asks or supposes.

    `modals` open a counterfactual, `participles` are those that do not end like one, `never_past`
    look like one and are none. `outcomes` are participles of what a fault could have led to,
    `selves` are subjects that can act, `automatic` tells that a system should have. `hindsight` are
    other ways to tell what did not happen.

    `drama` is dramatic wording. `sanctions` is what is done to people, `person_sanctions` what is
    if one is the subject; `admonitions` ask them for care. `vague` are amounts nobody counted,
    `numbers` words that count.

    `attributes` may stand between a word of cause and a slip, `denials` up to four words before a
    judgement. `adverbs` may stand within a counterfactual, `after_subject` between its subject and
    it. `not_drama` begins what makes a dramatic word a technical term ("disaster recovery").
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
    people: str = ""
    articles: str = ""
    loose_people: str = ""
    between: str = ""
    failings: str = ""
    human_failings: str = ""
    failing_hints: tuple[str, ...] = ()
    harmless: str = ""
    supposed: str = ""
    modals: str = ""
    participles: str = ""
    never_past: str = ""
    outcomes: str = ""
    selves: str = ""
    automatic: str = ""
    hindsight: str = ""
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
