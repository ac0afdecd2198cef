"""The words of the languages: in the form in which they are looked up, and without two meanings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from operator import attrgetter

import pytest

from postmortem_lint.language.headings import normal
from postmortem_lint.language.lookup import LANGUAGES, any_of, joined
from postmortem_lint.language.matching import begins, ends, says
from postmortem_lint.language.tables.language import Language
from postmortem_lint.language.tables.words import ContentWords, LengthWords

NAMES = [language.code for language in LANGUAGES]
OTHERS = [language for language in LANGUAGES if language.code != "en"]
TITLES = ("titles.sections", "titles.labels", "titles.columns")
MILESTONES, CLAIMS = "titles.milestones", "claims.measures"
# Titles that mean one thing in one language and another in another; the first language wins.
ACCEPTED: frozenset[str] = frozenset()


def pairs(language: Language, table: str) -> list[tuple[object, str]]:
    entries: Mapping[object, tuple[str, ...]] = attrgetter(table)(language)
    return [(meaning, title) for meaning, titles in entries.items() for title in titles]


def tables_of(language: Language) -> dict[str, object]:
    """The tables of a language by name, as in `times.months`."""
    return {
        f"{group.name}.{one.name}": getattr(words, one.name)
        for group in fields(language)
        if is_dataclass(words := getattr(language, group.name))
        for one in fields(words)
    }


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
@pytest.mark.parametrize("table", TITLES)
def test_titles_are_in_normal_form(language: Language, table: str) -> None:
    wrong = misspelt(title for _, title in pairs(language, table))
    assert not wrong, wrong


def misspelt(titles: Iterable[str]) -> str:
    """A line for each title that is not in normal form; such a one is never found."""
    wrong = ((title, normal(title)) for title in titles)
    return "\n".join(
        f"'{given}': write '{form}', the form in which titles are looked up"
        for given, form in wrong
        if given != form
    )


@pytest.mark.parametrize("language", OTHERS, ids=[one.code for one in OTHERS])
def test_words_of_titles_and_labels_are_in_normal_form(language: Language) -> None:
    """What a word begins or ends with ("word*") is none, and an elided one has its apostrophe."""
    given = [word for text in _word_lists(language) for word in text.replace("_", " ").split()]
    whole = [word for word in given if not word.endswith("'") and not {*word} & {"*", "-"}]
    wrong = misspelt(whole)
    assert not wrong, wrong


def _word_lists(language: Language) -> list[str]:
    titles, labels = language.title_words, language.label_words
    found: list[str] = []
    if titles:
        found += [*titles.heads.values(), titles.carriers, titles.of, titles.articles]
        found += [titles.joiners, titles.foreign]
        found += [text for one in titles.described for text in (one.by, one.heads)]
        found += [text for one in titles.questions for text in (one.asks, one.about)]
    if labels:
        found += [labels.incident, labels.mending, labels.review, labels.finished, labels.held]
        found += [*labels.events.values(), *labels.bounds.values(), labels.fillers]
    return found


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
@pytest.mark.parametrize("table", [*TITLES, MILESTONES, CLAIMS])
def test_a_title_stands_once(language: Language, table: str) -> None:
    found: list[object] = list(pairs(language, table))
    if table != "titles.columns":  # the table a column stands in decides
        found = [title for _, title in pairs(language, table)]
    twice = [
        f"{one} stands {found.count(one)} times"
        for one in dict.fromkeys(found)
        if found.count(one) > 1
    ]
    assert not twice, "\n".join(twice)


@pytest.mark.parametrize("table", [*TITLES[:2], MILESTONES, CLAIMS])
def test_a_title_means_the_same_in_every_language(table: str) -> None:
    meanings: dict[str, set[object]] = {}
    for language in LANGUAGES:
        for meaning, title in pairs(language, table):
            meanings.setdefault(title, set()).add(meaning)
    several = {title: some for title, some in meanings.items() if len(some) > 1}
    told = [f"'{title}' means {', '.join(map(str, some))}" for title, some in several.items()]
    assert set(several) == ACCEPTED, "\n".join(told)


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
def test_words_are_lower_case_and_whole(language: Language) -> None:
    words: list[str] = []
    for value in tables_of(language).values():
        if isinstance(value, tuple):
            words += [word for word in value if isinstance(word, str)]
        elif isinstance(value, Mapping):
            words += [word for some in value.values() if isinstance(some, tuple) for word in some]
            words += [word for word in value if type(word) is str]
    assert [word for word in words if not word or word != word.lower().strip()] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
def test_terms_are_alternatives_without_groups_that_capture(language: Language) -> None:
    terms = {name: value for name, value in tables_of(language).items() if isinstance(value, str)}
    assert [name for name, value in terms.items() if re.compile(value).groups] == []
    assert [name for name, value in terms.items() if value and re.match(value, "qq")] == []


def test_languages_are_joined_table_by_table() -> None:
    first = LengthWords(numbers={"six": 6, "to": 2}, under=("unter",))
    second = LengthWords(numbers={"to": 1}, under=("weniger als", "unter"), about_after="circa")
    both = joined(LengthWords, (first, second, LengthWords()))
    assert both.numbers == {"six": 6, "to": 2}
    assert both.under == ("weniger als", "unter")
    assert both.about_after == "circa"


def test_what_no_language_has_fits_nothing() -> None:
    empty = joined(ContentWords, (ContentWords(), ContentWords(later="später")))
    assert re.search(empty.how_many, "no users at all") is None
    assert re.search(rf"\b(?:{any_of(empty.means)})", "mean time") is None
    assert re.search(empty.later, "erst später") is not None


@pytest.mark.parametrize("language", LANGUAGES, ids=NAMES)
def test_what_a_language_needs_at_least(language: Language) -> None:
    """The rest may be empty."""
    tables = tables_of(language)
    needed = ("report.names", *TITLES, MILESTONES)
    assert [name for name in needed if not tables[name]] == []


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "pt", "no", "ja", "zh", "ko"])
def test_what_the_first_languages_have_stays(code: str) -> None:
    tables = tables_of(next(one for one in LANGUAGES if one.code == code))
    kept = (
        "report.kinds", "actions.item_keys", "actions.done", "actions.not_done", "times.all_times",
        "states.under_way", "states.resolved", "report.reviewed", "claims.joiners",
        "actions.urgent", "actions.less_urgent", CLAIMS,
    )  # fmt: skip
    assert [name for name in kept if not tables[name]] == []
    assert tables["actions.due_before"] or tables["actions.due_after"]


@pytest.mark.parametrize("language", OTHERS, ids=[one.code for one in OTHERS])
def test_a_state_that_denies_contains_one_that_is_over(language: Language) -> None:
    """Otherwise it need not be listed; the list exists for what only looks done."""
    denying = language.actions.not_done
    assert not denying or any(says(word, language.actions.done) for word in denying)


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
