"""What words tell, in a form in which a sentence and an entry of the timeline can be compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import takewhile

from postmortem_lint.analysis.sentences.clauses import read_sentences
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in, verbs_of
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.roles.happenings import Happening

_SMALL = frozenset((*lookup.times.weekdays, *lookup.times.at, *lookup.lengths.approximate))
_ROOT = 4  # letters that forms of one verb share at least
_END = 4  # letters in which they may differ


@record
class Content:
    """What words tell: what happened by its class, and the stems of the other words, all (`every`)
    and but for those that are too general; the numbers; what of it the verb tells; the words that
    make it one of several times; and whether it was the first."""

    every: frozenset[object]
    tokens: frozenset[object]
    numbers: frozenset[str]
    verb: frozenset[object]
    repeated: frozenset[str]
    first: bool
    language: ClauseWords

    @property
    def is_telling(self) -> bool:
        """Whether more is told than one thing by its name: what happened, or which one it was."""
        return bool(self.verb & self.tokens) or self.first or len(self.tokens) > 1

    def is_first_of(self, other: Content) -> bool:
        """Whether this is the first of what the other one tells the first of, or the beginning:
        "the first refusal" where "refusals begin"."""
        first = other.first or Happening.BEGIN in other.every
        return self.first and first and (self.tokens <= other.every or self.is_akin_to(other))

    def shared_with(self, other: Content) -> frozenset[object]:
        """What the other one tells, too; a verb also in another form."""
        shared = self.tokens & other.every
        forms = {one for one in self.verb - shared if _has_form(one, other.every, self.language)}
        return shared | forms

    def is_akin_to(self, other: Content) -> bool:
        """Whether the other one has another form of each word: "deletes" for "the deletion"."""
        words = [one for one in self.tokens if isinstance(one, str)]
        akin = (_has_form(one, other.every, self.language) for one in words)
        return bool(words) and self.numbers <= other.numbers and all(akin)


def content_of(words: Tokens, general: frozenset[str], language: ClauseWords) -> Content:
    """What words of a language tell, but for those that are too general."""
    pasts = _pasts(language)
    words = tuple(pasts.get(word, word) for word in words)
    every, verb = _told(words, language), _told(_verb(words, language), language)
    return Content(
        every,
        (every - {_root(word, language) for word in general}) | verb,
        frozenset(word for word in words if word[0].isdecimal()),
        verb,
        frozenset(language.repeated).intersection(words),
        not set(language.firsts).isdisjoint(words),
        language,
    )


def content_words(plain: str) -> Tokens:
    """All words of a text."""
    return tuple(word for sentence in read_sentences(plain) for word in sentence.spoken)


@cache
def _pasts(language: ClauseWords) -> Mapping[str, str]:
    """The forms of irregular verbs with the past of each."""
    return {form: past for past, forms in language.irregular.items() for form in forms}


def _verb(words: Tokens, language: ClauseWords) -> Tokens:
    """The last verb of a clause; behind a lone auxiliary the participle right behind it, or at the
    end."""
    verbs = verbs_of(words, language)
    verb = words[verbs[-1].start : verbs[-1].end] if verbs else ()
    alone = language.verb_last and set(verb) <= {*language.being, *language.beside_verbs}
    beside = words[verbs[-1].end : verbs[-1].end + 1] if verbs else ()
    joined = any(word.endswith(language.past_participle_ends) for word in beside)
    near = beside if joined else words[-1:]
    return near if verb and alone else verb


def _told(words: Tokens, language: ClauseWords) -> frozenset[object]:
    happened, left = happenings_in(words, language)
    small = {
        *language.being, *language.prepositions, *language.plain, *language.watchers,
        *language.repeated, *language.firsts, *_SMALL,
        *set(language.pasts).intersection(language.beside_verbs),
    }  # fmt: skip
    stems = words_of(" ".join(word for word in left if word not in small))
    classes = _roots(language)  # entries are often in the present: "starts" for "started"
    roots = [_root(stem, language) for stem in stems]
    return frozenset((*happened, *(classes.get(root, root) for root in roots)))


@cache
def _roots(language: ClauseWords) -> Mapping[str, Happening]:
    """What the roots of verbs of one word tell."""
    tables = (*language.infinitives.items(), *language.happened.items())
    return {
        _root(stem, language): happening
        for happening, forms in tables
        for form in forms
        if " " not in form
        for stem in words_of(form)
    }


def _root(stem: str, language: ClauseWords) -> str:
    """A stem without what "reaches" has and "reached" has not."""
    return stem.rstrip("".join(language.mute_ends))


def _has_form(verb: object, tokens: frozenset[object], language: ClauseWords) -> bool:
    """Whether one of some words is another form of a verb: "reinicia" of "reinició"."""
    roots = tuple(_roots_of(verb, language))
    words = (word for word in tokens if isinstance(word, str))
    return any(_is_form(word, root) for word in words for root in roots)


def _roots_of(verb: object, language: ClauseWords) -> Iterator[str]:
    if isinstance(verb, str):
        yield verb
    yield from (root for root, happening in _roots(language).items() if happening is verb)


def _is_form(one: str, other: str) -> bool:
    """Whether two words begin with the same root and differ in their endings only."""
    pairs = zip(one, other, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    least, most = sorted((len(one), len(other)))
    return shared >= max(_ROOT, least - 1) and most - shared <= _END
