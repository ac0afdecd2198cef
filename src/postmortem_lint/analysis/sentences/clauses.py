"""Takes a text apart into sentences, clauses and words, dates and times and lengths left out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.analysis.sentences.spoken_language import WORD, language_of, spelled
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import fold
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import field, record, replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.zones.offsets import zone_behind

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


@lru_cache(maxsize=4096)  # a dozen analyses ask for those of each text, for each time in it
def read_sentences(plain: str) -> tuple[Sentence, ...]:
    """The sentences of a text; words in quotation marks are left out, and whatever is no word."""
    said = unquoted(plain)
    undated = _without(said, [(one.start, one.end) for one in find_dates(said)])
    bare = _masked(said)
    return tuple(_sentence(bare, start, end) for start, end in sentences(undated))


def spoken_in(plain: str) -> tuple[str, ...]:
    """All words of the sentences of a text."""
    return tuple(word for one in read_sentences(plain) for word in one.spoken)


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


def unwrapped(plain: str, sentence: Sentence) -> Sentence:
    """A sentence of a text with those of its clauses in one that only the end of a line parts."""
    clauses: list[Clause] = []
    for one in sentence.clauses:
        if clauses and _is_wrapped(plain, one):
            clauses[-1] = _joined(clauses[-1], one)
        else:
            clauses.append(one)
    return replace(sentence, clauses=tuple(clauses))


def _is_wrapped(plain: str, clause: Clause) -> bool:
    """Whether a clause begins a line, and neither sign nor word parts it from the one before."""
    ended = plain[max(0, clause.start - 2) : clause.start]
    begun = clause.words[0].start if clause.words else clause.start
    return ended[:1].isalnum() and ended.endswith("\n") and begun == clause.start


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
        Word(spelled(found[0]), found.start(), found.end())
        for found in WORD.finditer(bare, start, end)
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
    leads = {word.end for word in words if word.text in language.prepositions}  # "kl. 14:05"
    breaks = _BREAK.finditer(bare, start, end)
    cuts = {one.end() for one in breaks if one.start() not in leads or bare[one.start()] != "."}
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
