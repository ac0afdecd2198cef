"""Alternatives arranged by their first letters match where they did."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.language.alternation import by_first_letters
from postmortem_lint.language.lookup import WORDINGS

TERMS = st.sampled_from(
    ("ab", "abc", "a?b", "ac+", "(?:a|b)c", "(?:ab)?c", "(?:a|bc)+d", r"\w+d", "[ab|]d", "b",
     "(?!)", "(?:c|(?:d|a)b)?a", "(?<!a)b", r"a\|b", "[]a]c", "cab", "cad", "da*", "", r"c\(a",
     "(?:b)??c")
)  # fmt: skip


@given(st.lists(TERMS, min_size=1, max_size=9), st.text("abcd|(]", max_size=8))
def test_it_matches_wherever_one_of_the_terms_does(terms: list[str], text: str) -> None:
    plain = re.compile("|".join(terms))
    arranged = re.compile(by_first_letters("|".join(terms)) or "")
    for at in range(len(text) + 1):
        assert bool(arranged.match(text, at)) == bool(plain.match(text, at)), (terms, text, at)


def test_the_words_of_all_languages_can_be_arranged() -> None:
    for wording in WORDINGS:
        for terms in (wording.vague, wording.errors, wording.judgements, wording.sanctions):
            re.compile(by_first_letters(terms))
