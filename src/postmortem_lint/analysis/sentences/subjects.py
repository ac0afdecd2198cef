"""Whether what is told happened to the incident itself.

What else begins, ends and recovers (a load test, a renewal, users of one region, office hours) can
never be listed. So something is claimed of the incident only where the subject is the incident: by
its noun, by a pronoun that stands for it, or by the words of the title.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise, takewhile

from postmortem_lint.analysis.sentences.clauses import Sentence
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.verbs import Tokens, Verb, happenings_in, verbs_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.roles.key_traits import KeyTrait


@record
class Occurrence:
    """What is told in a clause: what happened, to what (no words: nothing is named), what the
    sentence before spoke of, and whether a noun and no verb tells it."""

    happening: Happening
    theme: Tokens
    language: ClauseWords
    earlier: Tokens = ()
    by_noun: bool = False


def theme_of(words: Tokens, verb: Verb, language: ClauseWords) -> Tokens | None:
    """The words for what a verb is about; None if the clause says more than that it happened."""
    if verb.start and words[verb.start - 1] in language.prepositions and verb.passive:
        return None  # "was expected to be resolved"
    behind = _object(words[verb.end :], language)
    ours = not set(language.speakers).isdisjoint(words[: verb.start])
    if behind and ours and verb.happening is Happening.FAIL:
        return None  # "we took down the shop to repair it"
    if behind and not verb.passive:  # "the vendor restored its service"
        return behind if set(language.possessives).isdisjoint(words) else None
    subject = () if behind else subject_of(words, verb, language)
    if subject and subject[0] in language.possessives:  # "the vendor says that its outage began"
        return None
    return subject


def _object(behind: Tokens, language: ClauseWords) -> Tokens:
    """The words right behind a verb, up to a word that tells more of it."""
    found: list[str] = []
    for word in behind:
        if word in (*language.prepositions, *language.during, *language.in_time):
            break
        if not (word in language.beside_verbs or word.endswith(language.adverb_ends)):
            found.append(word)
    return tuple(found)


def subject_of(words: Tokens, verb: Verb, language: ClauseWords) -> Tokens | None:
    """The words for the subject of a verb, none if it has none of its own."""
    noun = words[: verb.start]
    place = next((at for at, word in enumerate(noun) if word in language.relatives), None)
    if place is not None:
        return noun[place + 1 :] or antecedent(noun[:place], language)
    others = [one for one in verbs_of(noun, language) if one.end < len(noun)]
    if others and others[-1].happening is Happening.DECLARE and not others[-1].passive:
        return noun[others[-1].end :]  # "we declared the incident resolved"
    if others:  # "the outage caused by the release began"
        added = noun[others[0].end] in language.prepositions and not others[0].passive
        return last_phrase(noun[: others[0].start], language) if added else None
    return last_phrase(noun, language)


def antecedent(before: Tokens, language: ClauseWords) -> Tokens:
    """The noun that a relative clause tells of: "(we saw) an outage / that began"."""
    start = len(before)
    ends = [verb.end for verb in verbs_of(before, language)]
    while start and start not in ends and before[start - 1] not in language.prepositions:
        start -= 1
    return before[start:]


def last_phrase(noun: Tokens, language: ClauseWords) -> Tokens:
    """The last of phrases side by side: "(with) a rollback / the incident"."""
    # What goes on "during the incident" is not the incident.
    noun = without_sum(noun, language)
    led = (*language.plain, *language.prepositions, *language.during)
    begins = [
        at for at in range(1, len(noun)) if noun[at] in language.plain and noun[at - 1] not in led
    ]
    return noun[begins[-1] :] if begins else noun


def without_sum(words: Tokens, language: ClauseWords) -> Tokens:
    """Words without "in total" and its like at their beginning."""
    opened = (len(one) for one in _summing(language) if words[: len(one)] == one)
    return words[max(opened, default=0) :]


@cache
def _summing(language: ClauseWords) -> frozenset[Tokens]:
    return frozenset(tuple(each.split()) for each in language.sums)


def certainty_of(told: Occurrence, title: frozenset[str]) -> Certainty | None:
    """How surely something is told of the incident; None if it may be told of anything else.

    `title` are the words of the document's title that carry its meaning (see `words_of`).
    """
    meaning = HAPPENINGS[told.happening]
    if not told.theme:  # "Resolved at 14:40 UTC."
        return Certainty.STATED
    if len(told.theme) == 1 and told.theme[0] in told.language.pronouns:
        return _of_pronoun(told, title)
    if told.happening is Happening.FIND_CAUSE:
        known = (*told.language.causes, *told.language.plain)
        return Certainty.CONVENTION if set(told.theme) <= set(known) else None
    found = of_noun(told.theme, told, title)
    if meaning.of_anything and _names_all(told.theme, told.language):
        return Certainty.CONVENTION
    if found and meaning.of_anything and not names_incident(told.theme, told.language):
        return None
    return found


def _names_all(noun: Tokens, language: ClauseWords) -> bool:
    """Whether a noun is a word for all that happened: "the whole thing"."""
    head = {word for word in noun if word in language.affairs or word not in language.plain}
    return head != set() and head <= set(language.affairs)


def of_noun(noun: Tokens, told: Occurrence, title: frozenset[str]) -> Certainty | None:
    """How surely a noun with what stands beside it is the incident."""
    language = told.language
    articles = len(tuple(takewhile(lambda word: word in language.plain, noun)))  # "a" may be both
    behind = range(articles, len(noun))
    cut = next((at for at in behind if noun[at] in language.prepositions), len(noun))
    rest = tuple(word for word in noun[cut:] if word not in language.prepositions)
    if not is_plain(rest, language, title):
        return None
    head = tuple(word for word in noun[:cut] if word not in language.plain)
    if head and head[-1] in language.incidents and is_plain(head[:-1], language, title):
        return Certainty.STATED
    key = HAPPENINGS[told.happening].milestone
    watching = key in KeyTrait.NOTICED.keys and head[-1:] != () and head[-1] in language.watchers
    likely = (
        is_plain(head, language, title),
        watching and _is_watching(head, language, title),
        key is not HAPPENINGS[Happening.BEGIN].milestone
        and len(head) == 1
        and head[0] in language.speakers,
    )
    return Certainty.CONVENTION if head and any(likely) else None


def _of_pronoun(told: Occurrence, title: frozenset[str]) -> Certainty | None:
    """A pronoun stands for the subject before it, at the very beginning for all."""
    if not told.earlier:
        return Certainty.STATED
    verbs = verbs_of(told.earlier, told.language)
    subject = told.earlier[: verbs[0].start] if verbs else told.earlier
    if not subject or subject[0] in told.language.pronouns:
        return None
    return certainty_of(Occurrence(told.happening, subject, told.language), title)


def names_incident(words: Tokens, language: ClauseWords) -> bool:
    """Whether words name the incident by a noun for it."""
    return any(word in (*language.incidents, *language.harms) for word in words)


def speaks_of(words: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether words name the incident by a noun for it or by a word of the title."""
    return names_incident(words, language) or not title.isdisjoint(words_of(" ".join(words)))


def is_plain(words: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether words choose no part: small ones, the incident, the service, those of the title."""
    known = (*language.plain, *language.incidents, *language.harms, *language.services)
    return all(word in known or _LEVEL.fullmatch(word) or in_title(word, title) for word in words)


_LEVEL = regex(rf"[sp]|\d|{lookup.any_of(lookup.ratings.names)}")  # "the SEV-1 outage"


def _is_watching(noun: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether an alert or a watcher is any, or one of what the title names."""
    return all(word in language.watchers or is_plain((word,), language, title) for word in noun)


def in_title(word: str, title: frozenset[str]) -> bool:
    """Whether a word is one of those of the title."""
    stems = words_of(word)
    return bool(stems) and stems <= title


def is_narrowed(behind: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether the words behind a time choose a part: "for most users", "in Frankfurt"."""
    known = (*language.services, *language.wholes, *lookup.lengths.approximate)
    for at, word in enumerate(behind):
        if word in language.narrowing:
            beside = tuple(takewhile(lambda one: one in language.plain, behind[at + 1 :]))
            noun = behind[at + 1 + len(beside) :][:1]
            whole = not noun or noun[0] in known or not set(language.wholes).isdisjoint(beside)
            return not whole and not in_title(noun[0], title)
    return False


def is_elsewhere(words: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether a clause opens with where it was, of which the title says nothing: "at our provider
    the outage lasted", "on staging the incident started"."""
    opening = set(language.prepositions).difference(language.conjunctions, language.during)
    if words[:1] == () or words[0] not in opening:
        return False
    nouns = (*language.incidents, *language.harms)
    before = tuple(takewhile(lambda word: word not in nouns, words[1:]))
    small = (
        *language.prepositions, *language.possessives, *language.sums, *language.during,
        *lookup.times.weekdays, *lookup.times.months,
    )  # fmt: skip
    named = tuple(word for word in before if word not in small)
    return len(before) + 1 < len(words) and not is_plain(named, language, title)


def is_fact(sentence: Sentence, words: Tokens) -> bool:
    """Whether a clause tells what happened once: no plan, no condition, no denial, no habit."""
    language = sentence.language
    left = (
        happenings_in(words, language)[1] if language.verb_last else words
    )  # "war nicht erreichbar"
    return not (_says(sentence.spoken, language.unreal) or _says(left, language.not_once))


def tells_once(sentence: Sentence, place: int) -> bool:
    """Whether the clause at a place tells a fact, if only that something did not work, and its
    sentence of one time only."""
    language = sentence.language
    clause = sentence.clauses[sentence.clause(place)]
    unreal = not set(language.unreal).isdisjoint(sentence.spoken)
    spoken = clause.spoken if unreal else without_denials(clause.spoken, language)
    return is_fact(sentence, spoken) and set(language.repeated).isdisjoint(sentence.spoken)


def without_denials(words: Tokens, language: ClauseWords) -> Tokens:
    """Words without those that deny, and what they deny: "could not be read" is a fact."""
    denials = language.denials
    pairs = pairwise((*words, ""))
    return tuple(word for word, behind in pairs if word not in denials and behind not in denials)


@cache
def _known(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


def _says(words: Tokens, telling: tuple[str, ...]) -> bool:
    """Whether one of some words is said and not denied: "could not be reached" is a fact."""
    denials = lookup.grammar.denials
    return not _known(telling).isdisjoint(words) and any(
        word in telling and following not in denials for word, following in pairwise((*words, ""))
    )
