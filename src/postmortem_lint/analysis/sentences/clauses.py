"""Takes a text apart into sentences, clauses and words, dates and times and lengths left out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import field, record
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.zones.offsets import zone_behind

_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\w.:-]*")
_BREAK = regex(r"[.;:!?](?=\s|$)|,(?=\s)|\n|\s[-–—]+\s|[()\[\]]")
_MASK = "\x00"
_LONGEST = 1200  # characters; what is longer is no sentence


@record
class Word:
    """A word in lower case, and its place in the text."""

    text: str
    start: int
    end: int


@record
class Clause:
    """A thought of a sentence: its words, and its place in the text. `spoken` are all its words."""

    words: tuple[Word, ...]
    start: int
    end: int
    spoken: tuple[str, ...] = field(default=(), init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "spoken", tuple([word.text for word in self.words]))

    def before(self, place: int) -> tuple[str, ...]:
        """The words before a place in the text."""
        return tuple(word.text for word in self.words if word.end <= place)

    def behind(self, place: int) -> tuple[str, ...]:
        """The words from a place in the text on."""
        return tuple(word.text for word in self.words if word.start >= place)


@record
class Sentence:
    """The clauses of a sentence, its place in the text, and the words of its language. `spoken` are
    all its words."""

    clauses: tuple[Clause, ...]
    start: int
    end: int
    language: ClauseWords
    spoken: tuple[str, ...] = field(default=(), init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        spoken = tuple([word for clause in self.clauses for word in clause.spoken])
        object.__setattr__(self, "spoken", spoken)

    @property
    def is_read(self) -> bool:
        """Whether it is short enough for a sentence, so that its words are known."""
        return self.end - self.start <= _LONGEST

    def clause(self, place: int) -> int:
        """The index of the clause at a place in the text, of the last one before it in a gap."""
        at = [index for index, clause in enumerate(self.clauses) if clause.start <= place]
        return at[-1] if at else 0


@lru_cache(maxsize=2048)  # a dozen analyses ask for those of each text, for each time in it
def read_sentences(plain: str) -> tuple[Sentence, ...]:
    """The sentences of a text; words in quotation marks are left out, and whatever is no word."""
    said = unquoted(plain)
    undated = _without(said, [(one.start, one.end) for one in find_dates(said)])
    bare = _masked(said)
    return tuple(_sentence(bare, start, end) for start, end in sentences(undated))


def words_in(plain: str, start: int, end: int) -> tuple[Word, ...]:
    """All words of a stretch of a text, also those that join two clauses."""
    return _words(_bare(plain), start, end)


@lru_cache(maxsize=256)  # each length of a text asks for it
def _bare(plain: str) -> str:
    return _masked(unquoted(plain))


def sentence_at(plain: str, place: int) -> tuple[Sentence, Sentence | None] | None:
    """The sentence around a place, and the one before it."""
    found = read_sentences(plain)
    at = bisect_right(found, place, key=_start_of) - 1
    if at < 0 or place >= found[at].end:
        return None
    return found[at], found[at - 1] if at else None


def sentences_before(plain: str, sentence: Sentence, most: int) -> tuple[Sentence, ...]:
    """The last sentences of a text before one of them, at most that many."""
    found = read_sentences(plain)
    at = bisect_left(found, sentence.start, key=_start_of)
    return found[max(0, at - most) : at]


def _start_of(sentence: Sentence) -> int:
    return sentence.start


def _masked(plain: str) -> str:
    """The text, as long as before, with dates, times and lengths out of the way."""
    found = [(one.start, one.end) for one in find_dates(plain)]
    found += [
        (one.start, zone_behind(fold(plain), one.start, one.end)[1]) for one in find_clocks(plain)
    ]
    found += [(one.value_start, one.value_end) for one in find_durations(plain)]
    return _without(plain, found)


def _without(plain: str, places: list[tuple[int, int]]) -> str:
    """The text, as long as before, with some places out of the way: "am 3. Mai" is one sentence."""
    signs = list(plain)
    for start, end in places:
        signs[start:end] = _MASK * (end - start)
    return "".join(signs)


def _sentence(bare: str, start: int, end: int) -> Sentence:
    words = _words(bare, start, end) if end - start <= _LONGEST else ()
    language = language_of(tuple(word.text for word in words), bare)
    if not words:
        return Sentence((Clause((), start, end),), start, end, language)
    pieces = list(_pieces(bare, words, start, end, language))
    clauses: list[Clause] = []
    held: Clause | None = None
    for piece in pieces:
        if held:
            piece, held = _joined(held, piece), None
        if not _is_thought(piece, language):
            if clauses:
                clauses[-1] = _joined(clauses[-1], piece)
            else:
                held = piece
            continue
        clauses.append(piece)
    return Sentence(tuple([*clauses, held] if held else clauses), start, end, language)


def _words(bare: str, start: int, end: int) -> tuple[Word, ...]:
    return tuple(
        Word(_spelled(found[0]), found.start(), found.end())
        for found in _WORD.finditer(bare, start, end)
    )


def _joined(one: Clause, other: Clause) -> Clause:
    return Clause((*one.words, *other.words), one.start, other.end)


def _is_thought(piece: Clause, language: ClauseWords) -> bool:
    """Whether a piece is more than a time or a place with the small words before it."""
    return not _small(language).issuperset(piece.spoken)


@cache
def _small(language: ClauseWords) -> frozenset[str]:
    """Words that tell nothing by themselves."""
    return frozenset((*language.prepositions, *language.plain, *language.during, *language.lasting))


def _pieces(
    bare: str, words: tuple[Word, ...], start: int, end: int, language: ClauseWords
) -> Iterator[Clause]:
    """A sentence cut at signs, and before words that join two thoughts."""
    cuts = {found.end() for found in _BREAK.finditer(bare, start, end)}
    cuts |= {word.start for word in words if _opens(word, words, language, cuts)}
    low = start
    for high in (*sorted(cuts), end):
        inside = tuple(word for word in words if low <= word.start < high)
        joins = bool(inside) and inside[0].text in language.conjunctions
        if joins and inside[0].text not in language.prepositions:
            inside = inside[1:]
        if inside or bare[low:high].strip():
            yield Clause(inside, low, high)
        low = high


def _opens(word: Word, words: tuple[Word, ...], language: ClauseWords, cuts: set[int]) -> bool:
    """Whether a word begins a new thought: a conjunction, or a preposition that is one where a
    verb follows ("after the deploy began")."""
    if word.text not in language.conjunctions or word.text in language.during:
        return False  # "während", which opens a thought only behind a comma
    if word.text not in language.prepositions:
        return True
    stop = min((cut for cut in cuts if cut > word.start), default=words[-1].end)
    return any(is_verb(one.text, language) for one in words if word.end <= one.start < stop)


def is_verb(word: str, language: ClauseWords) -> bool:
    """Whether a word is a form of the past, or stands beside one."""
    return word.endswith(language.past_ends) or word in _verbs(language)


@cache
def _verbs(language: ClauseWords) -> frozenset[str]:
    """Forms of the past with no ending of their own, and what stands beside such a form."""
    return frozenset((*language.pasts, *language.being))


@cache
def _known_languages() -> tuple[ClauseWords, ...]:
    """The words of each language whose sentences are taken apart."""
    return tuple(one.clauses for one in LANGUAGES if one.clauses.plain and not one.clauses.gapless)


def _indexed(words_of_each: Iterable[Iterable[str]]) -> Mapping[str, tuple[int, ...]]:
    """The words of all languages with the indexes of those that have them."""
    found: dict[str, tuple[int, ...]] = {}
    for index, words in enumerate(words_of_each):
        for word in frozenset(words):
            found[word] = (*found.get(word, ()), index)
    return found


@cache
def _small_words() -> Mapping[str, tuple[int, ...]]:
    """The small words of each language, and what else its sentences are full of."""
    return _indexed(
        (
            *words.plain, *words.prepositions, *words.conjunctions, *words.being, *words.pasts,
            *words.incidents, *words.relatives, *words.unreal, *words.not_once, *words.speakers,
            *words.pronouns, *words.possessives,
        )
        for words in _known_languages()
    )  # fmt: skip


@cache
def _telling_words() -> Mapping[str, tuple[int, ...]]:
    """The words of one word for what happens in each language, and to what."""
    return _indexed(
        [
            *(word for table in (words.happened, words.nouns, words.infinitives)
              for told in table.values() for word in told),
            *words.taking, *words.harms, *words.services, *words.states, *words.healthy,
        ]
        for words in _known_languages()
    )  # fmt: skip


def _likeliest(
    spoken: tuple[str, ...], known: Mapping[str, tuple[int, ...]], among: Sequence[int]
) -> tuple[int, ...]:
    """The indexes of the languages, among some, of which most of the words are known."""
    counts = Counter(index for word in spoken for index in known.get(word, ()))
    most = max(counts[index] for index in among)
    return tuple(index for index in among if counts[index] == most)


def language_of(spoken: tuple[str, ...], passage: str = "") -> ClauseWords:
    """The words of the language in which most of these stand; what happens decides where small
    words do not, and then all words of the passage around them, else it is the first language."""
    known = _known_languages()
    likely = _likeliest(spoken, _small_words(), range(len(known)))
    if len(likely) > 1:
        likely = _likeliest(spoken, _telling_words(), likely)
    if len(likely) > 1 and passage:
        likely = _likeliest(_all_words(passage), _small_words(), likely)
    return known[likely[0]]


@lru_cache(maxsize=256)  # each sentence that tells no language by itself asks for it
def _all_words(plain: str) -> tuple[str, ...]:
    return tuple(_spelled(found[0]) for found in _WORD.finditer(plain))


def _spelled(word: str) -> str:
    """A word as the tables spell it, in lower case and with straight apostrophes."""
    return word.lower().replace("’", "'")


def language_in(plain: str) -> ClauseWords:
    """The words of the language of a text."""
    return language_of(_all_words(plain))


def is_among_several(spoken: tuple[str, ...]) -> bool:
    """Whether the words of a clause tell of one of several times."""
    return not set(language_of(spoken).repeated).isdisjoint(spoken)
