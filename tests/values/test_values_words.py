"""The words of the languages: in the form in which they are looked up, and without two meanings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

import pytest

from postmortem_lint.language.headings import normal
from postmortem_lint.language.language import Language
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import begins, ends, says

NAMES = [language.code for language in LANGUAGES]
OTHERS = [language for language in LANGUAGES if language.code != "en"]
TITLES = ("sections", "labels", "columns")
# Titles that mean one thing in one language and another in another; the first language wins.
ACCEPTED: frozenset[str] = frozenset()


def pairs(language: Language, table: str) -> list[tuple[object, str]]:
    entries: Mapping[object, tuple[str, ...]] = getattr(language, table)
    return [(meaning, title) for meaning, titles in entries.items() for title in titles]


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
@pytest.mark.parametrize("table", TITLES)
def test_titles_are_in_normal_form(language: Language, table: str) -> None:
    wrong = {title: normal(title) for _, title in pairs(language, table) if normal(title) != title}
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
@pytest.mark.parametrize("table", [*TITLES, "milestones", "claims"])
def test_a_title_stands_once(language: Language, table: str) -> None:
    found = pairs(language, table)
    assert len(found) == len(set(found))
    if table != "columns":  # the table a column stands in decides
        titles = [title for _, title in found]
        assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize("table", ["sections", "labels", "milestones", "claims"])
def test_a_title_means_the_same_in_every_language(table: str) -> None:
    meanings: dict[str, set[object]] = {}
    for language in LANGUAGES:
        for meaning, title in pairs(language, table):
            meanings.setdefault(title, set()).add(meaning)
    assert {title for title, some in meanings.items() if len(some) > 1} == ACCEPTED


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
def test_words_are_lower_case_and_whole(language: Language) -> None:
    words: list[str] = []
    for one in fields(language):
        value = getattr(language, one.name)
        if isinstance(value, tuple):
            words += value
        elif isinstance(value, Mapping):
            words += [word for some in value.values() if isinstance(some, tuple) for word in some]
    assert [word for word in words if not word or word != word.lower().strip()] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
def test_no_language_lacks_what_another_has(language: Language) -> None:
    needed = (
        "names", "kinds", "item_keys", "done", "not_done", "times", "under_way", "settled",
        "reviewed", "joiners", "urgent", "less_urgent", *TITLES, "milestones", "claims",
    )  # fmt: skip
    assert [name for name in needed if not getattr(language, name)] == []
    assert language.due_before or language.due_after


@pytest.mark.parametrize("language", OTHERS, ids=[one.code for one in OTHERS])
def test_a_state_that_denies_contains_one_that_is_over(language: Language) -> None:
    """Otherwise it need not be listed; the list exists for what only looks done."""
    assert any(says(word, language.done) for word in language.not_done)


@pytest.mark.parametrize(
    ("spoken", "words", "told"),
    [
        ("all done!", ("done",), True),
        ("abandoned", ("done",), False),
        ("✅ done", ("✅",), True),
        ("未完了", ("完了",), True),
        ("対応完了済み", ("完了",), True),
        ("estación", ("esta",), False),
        ("", ("done",), False),
    ],
)
def test_words_stand_alone_where_the_script_has_gaps(
    spoken: str, words: tuple[str, ...], told: bool
) -> None:
    assert says(spoken, words) is told


def test_words_at_either_end() -> None:
    assert begins("resolved on friday", ("resolved",))
    assert not begins("resolvedly", ("resolved",))
    assert begins("解決済み", ("解決",))
    assert ends("done by", ("by",))
    assert not ends("standby", ("by",))
    assert not ends("", ("by",))
