"""The two events that a length is counted between: "40 minutes passed between A and B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import dropwhile, takewhile

from postmortem_lint.analysis.sentences.clauses import (
    Clause,
    Sentence,
    Word,
    is_verb,
    sentence_at,
    words_in,
)
from postmortem_lint.analysis.sentences.counted_facts import AND, BREAK, is_another, remark_on
from postmortem_lint.analysis.sentences.likely_subjects import bare_word, mentions
from postmortem_lint.analysis.sentences.verbs import infinitive_at
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex

EventPlace = tuple[int, int]

_MOST = 9  # words that name an event
_NEAR = 4  # words between a length and what it is counted from
_IN_BRACKETS = regex(r"[(\[][^()\[\]]*[)\]]")
_BETWEEN = frozenset(lookup.times.between)


@record
class CountedEnds:
    """Where a text names the event that a length is counted from (None: what it told before), and
    the one up to which it is counted. `within`: both
    may only bound when something went on for so long."""

    start: EventPlace | None
    end: EventPlace
    within: bool = False


def counted_ends(plain: str, duration: Duration) -> CountedEnds | None:
    """The events that a length is counted between, the only one of its sentence or of its thought
    in it; None if it is told of a part, of several, of a plan, or of none."""
    found = sentence_at(plain, duration.value_start)
    if found is None or not found[0].is_read or not found[0].language.after:
        return None
    sentence = found[0]
    end = remark_on(plain, sentence, duration.value_end)
    whole = replace(sentence, end=end)
    ends = _ends_in(plain, whole, duration) if _is_only_one(plain, whole) else None
    thought = None if ends else _thought(plain, whole, duration)
    inside = _ends_in(plain, thought, duration) if thought else None
    return inside if inside and inside.start else ends  # "after that" is told in another thought


def _is_only_one(plain: str, sentence: Sentence) -> bool:
    """Whether a sentence tells but one length."""
    return len(find_durations(plain[sentence.start : sentence.end])) == 1


def _thought(plain: str, sentence: Sentence, duration: Duration) -> Sentence | None:
    """The part of a sentence in which a length stands alone, up to what is said beside it: "from A
    to B it took 40 minutes, 10 of them / waiting"; None if nothing parts it from another one."""
    low, high = sentence.start, sentence.end
    for one in find_durations(plain[low:high]):
        start, end = sentence.start + one.start, sentence.start + one.end
        if end <= duration.start:
            cuts = BREAK.finditer(plain, end, duration.start)
            low = max((one.end() for one in cuts), default=high)
        elif start >= duration.value_end:
            high = min(high, start)
    found = BREAK.search(plain, duration.value_end, high)
    if low > duration.start or (found is None and high < sentence.end):
        return None
    high = found.start() if found else high
    words = words_in(plain, low, high)
    return Sentence((Clause(words, low, high),), low, high, sentence.language)


def _ends_in(plain: str, sentence: Sentence, duration: Duration) -> CountedEnds | None:
    words = words_in(plain, sentence.start, sentence.end)
    before = tuple(word for word in words if word.end <= duration.start)
    behind = tuple(word for word in words if word.start >= duration.value_end)
    if is_another(sentence, before, behind):
        return None
    reader = _Reader(plain, sentence, duration, before, behind)
    return (
        reader.between_behind()
        or reader.between_before()
        or reader.until()
        or reader.after()
        or reader.before_another()
        or reader.later()
    )


@record
class _Reader:
    """Reads what stands around a length of a sentence."""

    plain: str
    sentence: Sentence
    duration: Duration
    before: tuple[Word, ...]
    behind: tuple[Word, ...]

    @property
    def language(self) -> ClauseWords:
        return self.sentence.language

    def between_behind(self) -> CountedEnds | None:
        """ "40 minutes passed between A and B"."""
        leaving = self._led(self.behind, self.language.leaving)
        if leaving is None or not self._are_apart(self.behind[:leaving]):
            return None
        place = self._joint(self.behind, leaving)
        if place is None:
            return None
        end = self._break_behind(self.behind[place].end)
        ends = self._ends(
            (self.behind[leaving].end, self.behind[place].start), (self.behind[place].end, end)
        )
        # "30 minutes passed between A and B" is all of it, "away for 30 minutes between" is not.
        within = leaving == 0 and not self._is_told_alone(self.behind[leaving])
        return replace(ends, within=within) if ends else None

    def _are_apart(self, words: Sequence[Word]) -> bool:
        """Whether words are no part of "after": "depois da primeira recusa e a plantonista"."""
        return set(self.language.after).isdisjoint(word.text for word in words)

    def _is_told_alone(self, leaving: Word) -> bool:
        """Whether a sentence is nothing but a length from one event to another: "27 min from A"."""
        equating = {*self.language.equating, *self.language.taking, *self.language.relatives}
        before = bare_word(self.before[-1].text) if self.before else ""
        told = not before or before in equating or before in _equating()
        return told and leaving.text not in _BETWEEN

    def between_before(self) -> CountedEnds | None:
        """ "Between A and B we lost 40 minutes"."""
        if _later(self.language).match(self.plain, self.duration.value_end):
            return None  # "from A to B, and 40 minutes later"
        passing = tuple(takewhile(self._is_passing, reversed(self.before)))
        words = self.before[: len(self.before) - len(passing)]
        for at, word in enumerate(words):
            if word.text not in self.language.leaving:
                continue
            place = self._joint(words, at)
            joins = words[-1].text in self.language.conjunctions
            if place is not None and place + 1 < len(words) and not joins:
                last = words[-1].end if not passing else passing[-1].start
                end = (words[place].end, last)
                start = (word.end, words[place].start)
                named = self._names(end) or self._is_clause(words[place], passing)
                ends = self._ends(start, end) if named else None
                passed = any(is_verb(bare_word(one.text), self.language) for one in self.behind[:1])
                passed = passed or self._is_all_of_it(word, passing, opens=at == 0)
                return replace(ends, within=not passed) if ends else None
        return None

    def _is_all_of_it(self, leaving: Word, passing: Sequence[Word], *, opens: bool) -> bool:
        """Whether a length is what passed from one event to another, and not told of something that
        went on between them: "From A to B it took", "Between A and B lay"."""
        told = {bare_word(one.text) for one in passing}
        if not told.isdisjoint(self.language.during):
            return False
        taking = not told.isdisjoint((*self.language.taking, *self.language.equating))
        return taking or (opens and leaving.text not in _BETWEEN)

    def _is_clause(self, joint: Word, passing: Sequence[Word]) -> bool:
        """Whether a stretch that holds a verb is a thought of its own, as another verb follows that
        the length belongs to: "from A until B happened it took", "from A to tried it was"."""
        told = {bare_word(one.text) for one in passing}
        taking = set(self.language.taking).difference(self.language.being)
        if not taking.isdisjoint(told):
            return joint.text in self.language.until
        return all(
            not told.isdisjoint(each) for each in (self.language.being, self.language.pronouns)
        )

    def _names(self, end: EventPlace) -> bool:
        """Whether a stretch names an event, and tells of nothing else behind its time."""
        digits = [at for at in range(*end) if self.plain[at].isdecimal()]
        if not digits:
            return not self._has_verb(end)
        return len(self._told((digits[-1] + 1, end[1]))) <= 1

    def until(self) -> CountedEnds | None:
        """ "After A it took 40 minutes until B", "… to do B"."""
        opening = {*self.language.after, *self.language.leaving}.difference(_BETWEEN)
        taken = self._taken()
        if taken is None or not self.before or self.before[0].text not in opening:
            return None
        start = self.before[0].end, taken
        end = self._reached()
        if end is None or not self._told(start) or not self._told((end, self.sentence.end)):
            return None
        return self._ends(start, (end, self._break_behind(end)))

    def _taken(self) -> int | None:
        """Where the last "it took" before the length begins."""
        taking = set(self.language.taking).difference(self.language.being)
        words = tuple(dropwhile(lambda word: word.text not in taking, reversed(self.before)))
        small = {*self.language.pronouns, *self.language.speakers, *self.language.beside_verbs}
        aside = tuple(takewhile(lambda word: word.text in small, words[1:]))
        return (*words[:1], *aside)[-1].start if words else None

    def _reached(self) -> int | None:
        """Where the event is named up to which a length was taken: "until it fell", "to find"."""
        first = self.behind[0].text if self.behind else ""
        told = tuple(word.text for word in self.behind[1 : 1 + _NEAR])
        done = any(infinitive_at(told, at, self.language) for at in range(len(told)))
        until = {*self.language.until, *self.language.reaching}.difference(AND)
        led = first in until or (done and first in self.language.prepositions)
        return self.behind[0].end if led else None

    def after(self) -> CountedEnds | None:
        """ "B came 40 minutes after A"."""
        place = self._led(self.behind, self.language.after)
        if place is None:
            return None
        begun = self.behind[place].end
        end = self._break_behind(begun)
        joined = (one.start for one in self.behind[place + 1 :] if one.text in AND)
        end = min(end, next(joined, end))
        told = self._told((begun, end))
        if not told and not any(map(str.isdigit, self.plain[begun:end])):
            return None
        pointing = {*self.language.pronouns, *self.language.relatives, *self.language.of}
        start = None if told and pointing.issuperset(told) else (begun, end)
        other = self._other(end)
        return CountedEnds(start, other) if other else None

    def before_another(self) -> CountedEnds | None:
        """ "A was 40 minutes before B"."""
        place = self._led(self.behind[:1], lookup.language_with(self.language).lengths.earlier)
        if place is None:
            return None
        start, begun = self._piece_before(), self.behind[place].end
        end = begun, self._break_behind(begun)
        if start is None or not self._has_verb(start) or not self._told(end):
            return None
        return None if self._has_verb(end) else CountedEnds(start, end)

    def later(self) -> CountedEnds | None:
        """ "40 minutes later B came"."""
        later = _later(self.language).match(self.plain, self.duration.value_end)
        if later is None:
            return None
        end = later.end()
        told = self._told((end, self._break_behind(end)))
        if self._led(self.behind[:1], self.language.after) is not None and told:
            return None  # "28 minutes après le début"
        if told[:1] and told[0] in (
            *self.language.of,
            *self.language.relatives,
            *self.language.conjunctions,
        ):
            return None
        other, behind = self._piece_before(), (end, self._break_behind(end))
        if self._opens() and self._told(behind):
            other = behind
        elif behind[0] == behind[1] and other and self._is_between_times(other, end):
            return None  # "at 6:30 and, one hour later, at 7:30"
        return CountedEnds(None, other) if other else None

    def _opens(self) -> bool:
        """Whether nothing but small words stands before the length in its clause."""
        cuts = [one.end() for one in self._breaks_before()]
        small = (*self.language.conjunctions, *self.language.prepositions, *self.language.mere)
        told = self._told((max(cuts, default=self.sentence.start), self.duration.start))
        return set(told).issubset(small)

    def _is_between_times(self, before: EventPlace, end: int) -> bool:
        last = self.plain[end : self.sentence.end]
        return _has_digit(self.plain[slice(*before)]) and _has_digit(last)

    def _led(self, words: Sequence[Word], wanted: tuple[str, ...]) -> int | None:
        """The index of one of some words that stands right behind the length, but for a verb."""
        for place, word in enumerate(words[:_NEAR]):
            if word.text in wanted:
                between = self.plain[self.duration.value_end : word.start]
                return None if _ends_clause(between) else place
            if not self._is_passing(word):
                return None
        return None

    def _is_passing(self, word: Word) -> bool:
        language = self.language
        small = (
            *language.taking, *language.pronouns, *language.speakers, *language.beside_verbs,
            *language.mere, *language.during, *lookup.lengths.approximate, *language.equating,
        )  # fmt: skip
        bare = bare_word(word.text)
        return bare in small or is_verb(bare, language)

    def _joint(self, words: Sequence[Word], leaving: int) -> int | None:
        """The index of the word that stands before the other event of two."""
        both = words[leaving].text in _BETWEEN
        reaching = self.language.reaching
        for place in range(leaving + 1, min(len(words), leaving + _MOST)):
            word = words[place].text
            if word in reaching and (word in AND) is both:
                between = self.plain[words[leaving].end : words[place].start]
                return None if place == leaving + 1 and not _has_digit(between) else place
        return None

    def _ends(self, start: EventPlace, end: EventPlace) -> CountedEnds | None:
        if (
            _ends_clause(_IN_BRACKETS.sub("", self.plain[start[0] : start[1]]))
            or len(self._told(end)) > _MOST
        ):
            return None
        return CountedEnds(start, end)

    def _break_behind(self, place: int) -> int:
        """Where a clause ends; a time in brackets belongs to it."""
        for found in BREAK.finditer(self.plain, place, self.sentence.end):
            inside = _IN_BRACKETS.match(self.plain, found.start())
            if not (inside and _has_digit(inside[0])) and found[0] not in ")]":
                return found.start()
        return self.sentence.end

    def _told(self, stretch: EventPlace) -> tuple[str, ...]:
        return tuple(word.text for word in words_in(self.plain, *stretch))

    def _has_verb(self, stretch: EventPlace) -> bool:
        told = self._told(stretch)
        done = any(not one.noun for one in mentions(told, self.language))
        return done or any(is_verb(word, self.language) for word in told)

    def _other(self, end: int) -> EventPlace | None:
        """What happened a length after something: it stands before, else behind that."""
        before = self._piece_before()
        following = (end + 1, self._break_behind(end + 1))
        if before and self._told(following) and not self._has_verb(before):
            return None if self._told(before) else following
        if before and (self._told(before) or _has_digit(self.plain[slice(*before)])):
            return before
        return following if self._told(following) else None

    def _breaks_before(self) -> Iterator[re.Match[str]]:
        return BREAK.finditer(self.plain, self.sentence.start, self.duration.start)

    def _piece_before(self) -> EventPlace | None:
        """The piece of the sentence before the length, the one before that if it is empty."""
        end = self.duration.start
        cuts = [one.end() for one in self._breaks_before()]
        last = next((word.end for word in reversed(self.before) if word.text in AND), None)
        if last is not None and self._has_verb((last, end)):
            cuts.append(last)  # "opened at 10:49 and resolved"
        for low in (*sorted(cuts, reverse=True), self.sentence.start):
            small = (*self.language.conjunctions, *self.language.prepositions, *self.language.mere)
            if set(self._told((low, end))).difference(small):
                return low, end
        return None


@cache
def _later(language: ClauseWords) -> re.Pattern[str]:
    return regex(rf"\s+(?:{lookup.any_of(lookup.language_with(language).lengths.later)})(?!\w)")


def _ends_clause(text: str) -> bool:
    """Whether a text holds more than a comma that parts two clauses."""
    return any(found[0] != "," for found in BREAK.finditer(text))


@cache
def _equating() -> frozenset[str]:
    """Words that say what something comes to: "which makes 38 minutes from A to B"."""
    return frozenset(one.split()[-1] for one in lookup.counts.making)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))
