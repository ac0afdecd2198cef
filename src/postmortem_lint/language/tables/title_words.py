"""What a language has to say about titles: the words from which titles of sections are made."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.records import field, record
from postmortem_lint.roles import Role


@record
class Described:
    """A title of one of `heads` means `role` where one of `by` describes it ("next step").

    Words stand in normal form, several in one string with blanks between; "word*" is any word that
    begins so.
    """

    role: Role
    by: str
    heads: str


@record
class Question:
    """A title that asks: it begins with one of `asks`, and one of `about` follows ("*" is any word,
    "*ed" each with that ending). The word right behind the asking one is none of `unless`."""

    role: Role
    asks: str
    about: str
    unless: str = ""


@record
class TitleWords:
    """The words that titles are made of, in normal form (see `headings.normal`).

    `heads` are nouns that name a part, whatever describes them ("real impact", "impact on tills"),
    each form of them, or a beginning with "*" where endings tell the case;
    `described` are nouns that do so only with certain words beside them. `carriers` are nouns that
    pass on what stands beside them ("cause analysis", "breakdown of the causes"). `of` are
    prepositions that begin what a noun is about, `articles` words that count for nothing, `joiners`
    words between two parts of one title, `and_endings` what says so at the end of the first.
    `foreign` are words that make a title speak of something else ("related timelines"). `questions`
    are tried in order.

    `head_first` languages put the describing words behind the noun; where `adjectives` are given,
    only words with one of these endings may stand before it. `elided` words lose their last letter
    before a vowel ("l'"). `compounds` are languages that write noun and description as one word;
    `solid` ones write no blanks at all. `doings` are endings of the verb that begins the title of a
    guide ("Leading a postmortem").
    """

    heads: Mapping[Role, str] = field(default_factory=dict)
    described: tuple[Described, ...] = ()
    carriers: str = ""
    of: str = ""
    articles: str = ""
    joiners: str = ""
    and_endings: str = ""
    foreign: str = ""
    questions: tuple[Question, ...] = ()
    elided: str = ""
    adjectives: str = ""
    head_first: bool = False
    compounds: bool = False
    solid: bool = False
    doings: str = ""
