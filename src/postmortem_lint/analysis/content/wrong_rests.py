"""What is left of a whole, told otherwise than the whole and its part: "29 of 37, the other 11"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.sentences.clauses import is_verb
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.language.sentences import sentence_stops
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_spoken_counts
from postmortem_lint.values.numbers.digit_slips import is_clear_slip
from postmortem_lint.values.numbers.parts import end_of_these, is_counted_part, is_out_of
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before, is_exact

_WORD = rf"{LETTER}[\w'’-]*"
_OTHERS = lookup.any_of(spaced(lookup.counts.others))
_BEHIND = lookup.any_of(lookup.counts.others_behind)
_ARTICLES = lookup.any_of(lookup.grammar.articles)
_LEFT = regex(rf"(?<!\w)(?:{_OTHERS}),? +$")
_ALL = regex(rf"(?<!\w)(?:{lookup.any_of(spaced(lookup.clauses.wholes))}) +(?:{_WORD} +){{0,2}}$")
_ARTICLE = regex(rf"(?<!\w)(?:{_ARTICLES}) +$")
_LEFT_BEHIND = regex(rf" +(?:{_BEHIND})(?!\w)")
_REST = lookup.any_of(spaced(lookup.counts.rest))
# "69 teams, all the others, wait"
_APPOSED = regex(
    rf"(?: +{_WORD}){{0,2}}, (?:(?:{lookup.any_of(spaced(lookup.clauses.wholes))}) )?(?:{_REST}),"
)
_LEAVES = lookup.any_of(spaced(lookup.counts.leaving))
_ANY = regex(rf"(?<!\w)(?:{_OTHERS}|{_BEHIND}|{_REST}|{_LEAVES})(?!\w)")
_SOLID_OTHERS = lookup.any_of(word for word in lookup.counts.others if gapless(word[0]))
_BEHIND_WHOLE = lookup.any_of(
    word
    for one in lookup.LANGUAGES
    if one.tally
    for word in one.tally.of_behind
    if gapless(word[0])
)
_LEAVING = regex(rf"(?<!\w)(?:{_LEAVES}) +$")
_NEXT = regex(rf" +({_WORD})")
_MAKING = lookup.any_of(spaced(lookup.making()))
_CONCLUDED = regex(
    rf"[,;–—.](?: +(?:{lookup.any_of(lookup.grammar.and_words)}))? +(?:{_MAKING}) +$"
)
_CONCLUDES = regex(rf"[,;–—.](?: +{_WORD})? +(?:{_MAKING}) +[0-9]")
_THESE = lookup.any_of(spaced(lookup.amounts.of_these))
_THESE_LEAD = regex(rf"[.;:!] +(?:{_THESE}),?(?: +{_WORD}){{0,3}} +$")
_AND = lookup.any_of(spaced(lookup.grammar.and_words))
_PAUSE = regex(rf"[,;:–—.!?](?=\s)(?: +(?:{_AND})(?!\w))?")
_ASIDE = regex(r"\([^()]*\)|\[[^\[\]]*\]")
_SHORT = 3  # letters
_LINE = 80  # characters
_FAR = 3.0  # times what is left, beyond which a number is of something else
_PAIR, _PARTS = 2, 4  # numbers, parts of a whole
_SENTENCES = 2  # between a part and what is left


@record
class WrongRest:
    """A number at `start` to `end` for what is left of a `whole` without a `part`, as these are
    written, and the `right` one."""

    start: int
    end: int
    whole: str
    part: str
    right: float


def wrong_rests(above: str, plain: str) -> Iterator[WrongRest]:
    """The numbers of what is left, in a text below another, that a part and its whole before them
    do not leave."""
    yield from _solid_rests(plain)
    if not may_hold_rest(fold(plain).low) and not _CONCLUDES.search(fold(plain).low):
        return
    led = f"{above} " if above else ""
    both, own = led + plain, len(led)
    # What stands in brackets is said of something else.
    both = _ASIDE.sub(lambda found: " " * len(found[0]), both)
    low = fold(both).low
    language = language_in(plain)
    counts = _counts(both, language)
    yield from _slipped_rests(low, both, counts, own, language)
    for at, left in enumerate(counts):
        told = _told_before(low, counts[:at]) if left.start >= own and is_rest(low, left) else None
        if told and not any(one.upper for one in (*told, left)):
            right = told[0].value - told[1].value
            whole, part = (both[one.start : one.end] for one in told)
            same = left.value == told[1].value
            follows = counts[at - 1] in told and _follows(low, told, left)
            other = right not in (0, left.value) and left.value <= told[0].value
            other = other and (follows or not same)
            shared = is_left(low, left) and _goes_on(low, left, counts[at + 1 :])
            if other and not shared and _is_of_same(low, *told, left, language):
                yield WrongRest(left.start - own, left.end - own, whole, part, right)


def _slipped_rests(
    low: str, both: str, counts: Sequence[Amount], own: int, language: ClauseWords
) -> Iterator[WrongRest]:
    """The numbers of what several parts leave, or of what a conclusion says, where a slip of the
    pen in one of them explains that they do not fit."""
    for at, left in enumerate(counts):
        near = counts[max(0, at - _PARTS - 1) : at]
        told = _parts_above(low, near) if left.start >= own else ()
        listed = len(told) > _PAIR and is_rest(low, left)
        concluded = len(told) == _PAIR and _is_concluded(low, told[0], left, language)
        concluded = concluded and not _is_shared(low, left, counts[at + 1 :])
        numbers = (*told, left)
        if not (listed or concluded) or not all(is_exact(low, one) for one in numbers):
            continue
        apart = told[0].value - sum(one.value for one in numbers[1:])
        slips = ((one.value, one.value + apart) for one in numbers[1:])
        if apart and any(is_clear_slip(*one) for one in (*slips, _whole_slip(told[0], apart))):
            whole, *parts = (both[one.start : one.end] for one in told)
            part, right = " + ".join(parts), left.value + apart
            yield WrongRest(left.start - own, left.end - own, whole, part, right)


def _whole_slip(whole: Amount, apart: float) -> tuple[float, float]:
    return whole.value, whole.value - apart


def _parts_above(low: str, counts: Sequence[Amount]) -> Sequence[Amount]:
    """A whole and its parts that stand last: "4,812 photos … 4,771 of them", or all of a sentence
    that begins "of these"; none if there are no such ones."""
    for at in range(len(counts) - 1, 0, -1):
        between = low[counts[at].end : counts[-1].end]
        if len(counts) - at > _PARTS or any(sentence_stops(between)):
            return ()
        smaller = all(one.value < counts[at - 1].value for one in counts[at:])
        pointed = at + 1 == len(counts) and end_of_these(low, counts[at].end)
        lead = max(counts[at - 1].end, counts[at].start - 40)
        if smaller and (pointed or _THESE_LEAD.search(low, lead, counts[at].start)):
            return counts[at - 1 :]
    return ()


def _is_concluded(low: str, whole: Amount, left: Amount, language: ClauseWords) -> bool:
    """Whether a clause of its own concludes a number, of the same things: "so 41 are gone"."""
    following = _NEXT.match(low, left.end)
    word = following[1] if following else ""
    same = word == whole.noun or word in language.being or is_verb(word, language)
    return same and _CONCLUDED.search(low, max(0, left.start - 40), left.start) is not None


def _is_shared(low: str, left: Amount, behind: Sequence[Amount]) -> bool:
    """Whether the rest of a sentence tells what else is left: "so 41 are gone and 10 are late"."""
    rest = low[left.end : left.end + _LINE]
    stop = next((start for start, _ in sentence_stops(rest)), len(rest))
    return _goes_on(low, left, behind) or _ANY.search(rest, 0, stop) is not None


# "48拠点のうち31拠点が停止し、残り17拠点": no gaps, and a counter behind each number.
_SOLID = regex(
    rf"(?<![0-9,])(?P<whole>[0-9,]{{1,15}})(?P<counter>[^\W\d_])[^\W\d_]{{0,6}}? ?"
    rf"(?:{_BEHIND_WHOLE})[,、，]? ?"
    rf"(?P<part>[0-9,]{{1,15}})(?P=counter)[^0-9。.]{{0,30}}(?:{_SOLID_OTHERS}) ?"
    r"(?P<left>[0-9,]{1,15})(?![0-9])"
)


def _solid_rests(plain: str) -> Iterator[WrongRest]:
    """The numbers of what is left, where words have no gaps."""
    for found in _SOLID.finditer(plain):
        numbers = (found["whole"], found["part"], found["left"])
        whole, part, left = (int(number.replace(",", "")) for number in numbers)
        if 0 < part < whole and left not in (part, whole - part):
            yield WrongRest(*found.span("left"), found["whole"], found["part"], whole - part)


def _goes_on(low: str, left: Amount, behind: Sequence[Amount]) -> bool:
    """Whether another number stands in the rest of a sentence."""
    return bool(behind) and not any(sentence_stops(low[left.end : behind[0].start]))


def _follows(low: str, told: tuple[Amount, Amount], left: Amount) -> bool:
    """Whether what is left begins the clause behind that of its part: else another part may be told
    between, and the others be those of before."""
    between = low[max(one.end for one in told) : left.start]
    led = _PAUSE.split(between)[-1].lstrip()
    following = _LEFT.fullmatch(led) or _ARTICLE.fullmatch(led)
    return bool(following) and sum(1 for _ in sentence_stops(between)) < _SENTENCES


def _counts(plain: str, language: ClauseWords) -> list[Amount]:
    """The numbers of a text that count things, and are no length of time in words either."""
    lengths = Spans(Span(one.value_start, one.value_end) for one in find_durations(plain))
    found = (one for one in find_spoken_counts(plain, language) if one.unit is Unit.PLAIN)
    return [one for one in found if not lengths.meets(Span(one.start, one.end))]


def may_hold_rest(low: str) -> bool:
    """Whether a text has a word for what is left: asked first, as most texts have none."""
    return _ANY.search(low) is not None


def is_rest(low: str, count: Amount) -> bool:
    """Whether a number is that of the others."""
    if _LEFT.search(low, max(0, count.start - 40), count.start) or is_left(low, count):
        return True
    if _APPOSED.match(low, count.end):
        return True
    behind = _LEFT_BEHIND.match(low, count.end)
    return bool(behind and _ARTICLE.search(low, max(0, count.start - 12), count.start))


def is_left(low: str, count: Amount) -> bool:
    """Whether a verb before a number tells that so many are left."""
    return _LEAVING.search(low, max(0, count.start - 40), count.start) is not None


def _told_before(low: str, counts: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The whole and the part that stand last, if no other number stands behind them."""
    while counts and counts[-1].value == 1 and not low[counts[-1].start].isdecimal():  # "a", "one"
        counts = counts[:-1]
    if len(counts) < 2:
        return None
    one, other = counts[-2:]
    if is_counted_part(low, one, other):
        return other, one
    told_above = end_of_these(low, other.end) and one.value > other.value
    all_of_them = _are_all(low, one) and _names(low, one, other.noun) and one.value > other.value
    return (one, other) if told_above or all_of_them or is_out_of(low, one, other) else None


def _are_all(low: str, count: Amount) -> bool:
    """Whether a number is that of all there are ("all our 186 machines")."""
    return _ALL.search(low, max(0, count.start - 40), count.start) is not None


def _names(low: str, count: Amount, noun: str) -> bool:
    """Whether one of the next words behind a number is a noun ("186 ticket machines")."""
    behind = low[count.end : count.end + 40].split()[:3]
    return bool(noun) and noun in (word.strip(".,;:()") for word in behind)


def _is_of_same(low: str, whole: Amount, part: Amount, left: Amount, language: ClauseWords) -> bool:
    """Whether what is left surely is of the same things, and none of the numbers a rough one."""
    last = max(whole.end, part.end)
    if sum(1 for _ in sentence_stops(low[last : left.start])) > _SENTENCES:
        return False
    numbers = (whole, part, left)
    if any(hedge_before(low, one.start) is not Hedge.NONE for one in numbers):
        return False
    following = _NEXT.match(low, left.end)
    if following is None:  # "the other 11."
        return True
    word = following[1]
    known = (
        *language.plain, *language.prepositions, *language.being, *language.pasts, *language.of,
        *lookup.amounts.within, *lookup.counts.others_behind,
        whole.noun, *(found[1] for one in numbers[:2] if (found := _NEXT.match(low, one.end))),
    )  # fmt: skip
    if word in known or is_verb(word, language):
        return True
    if is_left(low, left):
        return False  # "leaving 11 customers"
    # A noun would end as that of the whole does ("the remaining four run"), but for "people".
    if not 1 / _FAR <= left.value / abs(whole.value - part.value) <= _FAR:
        return False
    return left.value > 1 and word[-1:] != whole.noun[-1:] and len(whole.noun) > _SHORT
