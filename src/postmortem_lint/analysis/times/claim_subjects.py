"""Whether a sentence tells of the incident itself, by the subject of its verb.

What else begins, ends and recovers (a load test, a renewal, users of one region, office hours) can
never be listed. So a time is claimed for the incident only where the subject is the incident: by
its noun, by a pronoun that stands for it, or by the words of the title.
"""

from __future__ import annotations

from itertools import pairwise

from postmortem_lint.analysis.similarity import words_of
from postmortem_lint.analysis.times.milestone_claims import Claim
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.times.offsets import zone_behind

_WORDS = lookup.subjects
_TOKEN = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\w.:-]*")
_BREAK = regex(r"[.;:!?]\s|,\s|\n|\s[-–—]\s|[()]")

Tokens = tuple[str, ...]


def certainty_of_subject(plain: str, claim: Claim, title: frozenset[str]) -> Certainty | None:
    """How surely the claim is about the incident; None if it may be about anything else.

    `title` are the words of the document's title that carry its meaning (see `words_of`).
    """
    spoken = unquoted(plain)
    places = [place for place in sentences(spoken) if place[0] <= claim.start]
    first = places[-1][0] if places else 0
    earlier = spoken[slice(*places[-2])] if len(places) > 1 else ""
    behind = zone_behind(fold(plain), claim.start, claim.end)[1]
    if _is_narrowed(spoken[behind:], title):
        return None
    before = spoken[first : claim.start]
    parts = _parts(before, claim)
    if parts is None:
        return None
    subject, verb = parts
    inner = [clause for clause in _clauses(before)[:-1] if _tokens(clause)]
    earlier = inner[-1] if inner else earlier
    anything = any(word in _WORDS.verbs_of_anything for word in verb)
    return _certainty(subject, claim.key, title, earlier, anything=anything)


def certainty_of_range(
    plain: str, span: tuple[int, int], title: frozenset[str]
) -> Certainty | None:
    """How surely a range of times is that of the incident: its subject is the incident, its
    sentence at least speaks of it, or those before do; None otherwise."""
    spoken = unquoted(plain)
    first, last = next(
        (at for at in sentences(spoken) if at[0] <= span[0] < at[1]), (0, len(spoken))
    )
    before, after = spoken[first : span[0]], spoken[zone_behind(fold(plain), *span)[1] : last]
    claim = Claim(Key.STARTED, *span, frozenset(_WORDS.lasting))
    parts = _parts(before, claim)
    lasting = parts[0] if parts else ()
    subject = lasting or _subject_behind(after)
    found = _certainty(subject, claim.key, title, "", anything=False) if subject else None
    if found is Certainty.STATED or (lasting and found is None):  # "a load test ran from"
        return found
    if _names_incident(f"{before} {after}", title):
        return Certainty.CONVENTION
    return Certainty.GUESSED if _names_incident(spoken[:first], title) else None


def _subject_behind(after: str) -> Tokens:
    """The subject of a sentence that opens with a range: "… UTC on 4 March the outage …"."""
    noun, _ = _parted(_tokens(after), frozenset())
    dated = [at for at, word in enumerate(noun) if word[0].isdigit()]
    return noun[dated[-1] + 1 :] if dated and noun[0] in _WORDS.prepositions else noun


def _names_incident(words: str, title: frozenset[str]) -> bool:
    """Whether words name the incident by a noun for it or by a word of the title."""
    nouns = any(word in (*_WORDS.incidents, *_WORDS.harms) for word in _tokens(words))
    return nouns or not title.isdisjoint(words_of(words))


def _parts(before: str, claim: Claim) -> tuple[Tokens, Tokens] | None:
    """The subject (no words if there is none) and the verb of a claim; None if the verb says more
    than the milestone ("was expected to be resolved at")."""
    if claim.between is not None:
        return _tokens(claim.between), ()
    clauses = [_without_participle(_tokens(one), claim.verbs) for one in _clauses(before)]
    noun, verb = _after_relative(clauses) or _parted(clauses[-1], claim.verbs)
    noun = _last_phrase(noun)
    if any(word not in _WORDS.beside_verbs and word not in claim.verbs for word in verb):
        return None
    for clause in clauses[-2::-1]:  # "the incident was found and resolved at"
        if noun:
            break
        noun, _ = _parted(clause, claim.verbs)
        noun = () if noun[:1] and noun[0] in _WORDS.prepositions else noun
    return noun, verb


def _without_participle(clause: Tokens, verbs: frozenset[str]) -> Tokens:
    """A clause without what a participle adds to its noun: "the outage (caused by …) began"."""
    claims = [at for at, word in enumerate(clause) if word in verbs]
    for at, (word, following) in enumerate(pairwise(clause)):
        if at and claims and at < claims[-1] and _is_verb(word):
            added = word not in _WORDS.beside_verbs and following in _WORDS.prepositions
            return clause[:at] + clause[claims[-1] :] if added and word not in verbs else clause
    return clause


def _last_phrase(noun: Tokens) -> Tokens:
    """The last of phrases side by side: "(with) a rollback / the incident"."""
    begins = [
        at
        for at in range(1, len(noun))
        if noun[at] in _WORDS.plain and noun[at - 1] not in (*_WORDS.plain, *_WORDS.prepositions)
    ]
    return noun[begins[-1] :] if begins else noun


def _after_relative(clauses: list[Tokens]) -> tuple[Tokens, Tokens] | None:
    """The noun and the verb of a clause that tells of a noun: "an outage that began at"."""
    last = clauses[-1]
    place = next((at for at, word in enumerate(last) if word in _WORDS.relatives), None)
    if place is None:
        return None
    own, verb = _parted(last[place + 1 :], frozenset())
    if own:  # "we saw that the outage began at"
        return own, verb
    before = last[:place] or (clauses[-2] if len(clauses) > 1 else ())
    start = len(before)
    while (
        start and not _is_verb(before[start - 1]) and before[start - 1] not in _WORDS.prepositions
    ):
        start -= 1
    return before[start:], verb


def _clauses(before: str) -> list[str]:
    """A text split where a new thought begins, at signs and at words that join two."""
    found = [before]
    for word in _WORDS.conjunctions:
        found = [part for one in found for part in one.split(f" {word} ")]
    return [clause for one in found for clause in _BREAK.split(one)]


def _parted(clause: Tokens, verbs: frozenset[str]) -> tuple[Tokens, Tokens]:
    """A clause before and from its first verb."""
    for place, word in enumerate(clause):
        if word not in _WORDS.watchers and (word in verbs or _is_verb(word)):
            return clause[:place], clause[place:]
    return clause, ()


def _is_verb(word: str) -> bool:
    return word.endswith("ed") or word in (*_WORDS.pasts, *_WORDS.beside_verbs)


def _tokens(text: str) -> Tokens:
    return tuple(found[0].lower() for found in _TOKEN.finditer(text))


def _is_narrowed(after: str, title: frozenset[str]) -> bool:
    """Whether the words behind a time choose a part: "for most users", "in Frankfurt"."""
    for word, following in pairwise(_tokens(_clauses(after)[0])):
        known = (*_WORDS.wholes, *_WORDS.services, *lookup.lengths.approximate)
        counted = following[0].isdigit() or following in lookup.lengths.numbers
        if word in _WORDS.narrowing and not (counted or following in known):
            return not _in_title(following, title)
    return False


def _certainty(
    subject: Tokens, key: Key, title: frozenset[str], earlier: str, *, anything: bool
) -> Certainty | None:
    """How surely a subject is the incident. `anything` tells that the verb fits any subject."""
    if not subject:  # "Resolved at 14:40 UTC."
        return Certainty.STATED
    if len(subject) == 1 and subject[0] in _WORDS.pronouns:
        return _of_pronoun(key, title, earlier, anything=anything)
    cut = next((at for at, word in enumerate(subject) if word in _WORDS.prepositions), len(subject))
    rest = tuple(word for word in subject[cut:] if word not in _WORDS.prepositions)
    if not _is_plain(rest, title):
        return None
    noun = tuple(word for word in subject[:cut] if word not in _WORDS.plain)
    if noun and noun[-1] in _WORDS.incidents and _is_plain(noun[:-1], title):
        return Certainty.STATED
    harm = noun and noun[-1] in _WORDS.harms and _is_plain(noun[:-1], title)
    watching = key in KeyTrait.NOTICED.keys and noun[-1:] != () and noun[-1] in _WORDS.watchers
    likely = (
        harm,
        _is_plain(noun, title) and not anything,
        watching and _is_watching(noun, title),
        key is not Key.STARTED and len(noun) == 1 and noun[0] in _WORDS.speakers,
    )
    return Certainty.CONVENTION if noun and any(likely) else None


def _of_pronoun(
    key: Key, title: frozenset[str], earlier: str, *, anything: bool
) -> Certainty | None:
    """A pronoun stands for the subject of the sentence before, at the very beginning for all."""
    if not earlier:
        return Certainty.STATED
    subject, _ = _parted(_tokens(_clauses(earlier)[0]), frozenset())
    if not subject or subject[0] in _WORDS.pronouns:
        return None
    return _certainty(subject, key, title, "", anything=anything)


def _is_plain(words: Tokens, title: frozenset[str]) -> bool:
    """Whether words choose no part: small ones, the incident, the service, those of the title."""
    known = (*_WORDS.plain, *_WORDS.incidents, *_WORDS.harms, *_WORDS.services)
    return all(word in known or _in_title(word, title) for word in words)


def _is_watching(noun: Tokens, title: frozenset[str]) -> bool:
    """Whether an alert or a watcher is any, or one of what the title names."""
    return all(word in _WORDS.watchers or _is_plain((word,), title) for word in noun)


def _in_title(word: str, title: frozenset[str]) -> bool:
    stems = words_of(word)
    return bool(stems) and stems <= title
