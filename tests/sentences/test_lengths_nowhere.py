"""A length from one event to another has to lie between two times of the document."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import metric_matches_no_events

RULE = metric_matches_no_events.RULE

TIMELINE = """
- 11:03 {}
- 11:20 {}
- 11:45 {}
- 13:10 {}
- 14:30 {}
- 15:37 {}
"""
EVENTS = (
    "first complaint of a customer", "Suse answers and looks at the map", "Suse calls Jan",
    "Jan is in the data centre", "the old kernel is started", "all is well again",
)  # fmt: skip

# A sentence or a label with both ends, one of which the timeline tells in these words: 17 minutes.
TOLD = [
    "From the first complaint to somebody's reaction it took {} minutes.",
    "{} minutes from the first complaint to somebody's reaction.",
    "Reaction after the first complaint: {} min",
    "- From the first complaint until somebody moved: {} min",
    "| What | How long |\n|---|---|\n| Somebody's reaction (from the first complaint) | {} min |",
]


def page(told: str, events: tuple[str, ...] = EVENTS) -> str:
    """A report with a timeline and what it says of it."""
    entries = TIMELINE.format(*events)
    head = "# Postmortem: the network was down\n\nDate: 2025-11-30\n"
    return f"{head}\n## Timeline\n{entries}\n## Metrics\n\n{told}\n"


@pytest.mark.parametrize("told", TOLD)
def test_a_length_between_no_two_times(told: str) -> None:
    assert most_severe(page(told.format(17)), RULE) is None
    assert most_severe(page(told.format(37)), RULE) is Severity.INFO


GERMAN = (
    "erste Meldung aus der Bleiche", "Suse antwortet", "Suse erreicht Jan", "Jan ist vor Ort",
    "alter Kernel läuft", "alle Knoten sind da",
)  # fmt: skip
DUTCH = (
    "eerste melding van een lid", "Suse antwoordt", "Suse belt Jan", "Jan is er",
    "oude kernel draait", "alles is terug",
)  # fmt: skip
SPANISH = (
    "primer aviso de una clienta", "Suse contesta", "Suse llama a Jan", "Jan llega",
    "arranca el núcleo viejo", "todo vuelve",
)  # fmt: skip
ITALIAN = (
    "prima chiamata di una cliente", "Suse risponde", "Suse trova Jan", "arriva il tecnico",
    "parte il vecchio kernel", "tutto torna",
)  # fmt: skip


@pytest.mark.parametrize(
    ("events", "told"),
    [
        (GERMAN, "Von der Meldung bis jemand reagiert hat {} Minuten."),
        (GERMAN, "- Reaktion ab der ersten Meldung: {} Min."),
        (DUTCH, "Van de eerste melding tot de reactie duurde het {} minuten."),
        (SPANISH, "Entre el primer aviso y la reacción pasaron {} minutos."),
        (ITALIAN, "- reazione dopo la prima chiamata: {} min"),
    ],
)
def test_a_length_between_no_two_times_in_other_languages(
    events: tuple[str, ...], told: str
) -> None:
    assert most_severe(page(told.format(17), events), RULE) is None
    assert most_severe(page(told.format(37), events), RULE) is Severity.INFO


@pytest.mark.parametrize(
    "told",
    [
        "The reaction to the first complaint took about 20 minutes.",
        "From the first complaint to a reaction it takes 37 minutes on average.",
        "From the first complaint to a reaction it should take no more than 37 minutes.",
        "The first complaint of last year took 37 minutes.",
        "- Target from the first complaint to a reaction: 37 min",
        "- Restart of one node: 37 min",
        "From the first complaint to the reaction it took 15 minutes.",  # rounded
    ],
)
def test_what_tells_of_no_two_events(told: str) -> None:
    assert most_severe(page(told), RULE) in (None, Severity.INFO)


def test_what_a_list_tells_of_the_whole() -> None:
    told = "- complaint to answer: 17 min\n- answer to call: 25 min\n- whole interruption: {}\n"
    events = (
        "first complaint of a customer", "answer of Suse", "Suse calls Jan",
        "Jan is in the data centre", "the old kernel is started", "all is well again",
    )  # fmt: skip
    assert most_severe(page(told.format("4 h 34 min"), events), RULE) is None
    assert most_severe(page(told.format("3 h 46 min"), events), RULE) is Severity.INFO


def test_what_the_timeline_tells_twice_lies_between() -> None:
    told = (
        "| Measure | Value |\n|---|---|\n| Payouts on hold | {} |\n"
        "| First answer to the call | 25 min |\n| Call to kernel | 165 min |\n"
    )
    events = (
        "hold on all outgoing payouts", "Suse answers and looks at the map", "Suse calls Jan",
        "Jan is in the data centre", "the old kernel is started", "hold on payouts is lifted",
    )  # fmt: skip
    assert most_severe(page(told.format("4 h 34 min"), events), RULE) is None
    assert most_severe(page(told.format("5 h 34 min"), events), RULE) is Severity.INFO


@pytest.mark.parametrize(
    "told",
    [
        "The network was down for {}.",
        "It ran for {} and was stopped by hand.",
        "Members could not sign in for {} on Sunday.",
    ],
)
def test_an_exact_length_of_a_sentence(told: str) -> None:
    whole = f"## Summary\n\n{told}\n"
    assert most_severe(page(whole.format("4 h 34 min")), RULE) is None
    assert most_severe(page(whole.format("four and a half hours")), RULE) is None
    assert most_severe(page(whole.format("5 hours and 44 minutes")), RULE) is Severity.INFO


@pytest.mark.parametrize(
    "told",
    [
        "The job takes 5 hours and 44 minutes on average.",
        "The backup should take 5 hours and 44 minutes.",
        "The outage of last year took 5 hours and 44 minutes.",
        "Of the 5 hours and 44 minutes that 99.5% leave us we used half.",
        "It lasted about five and three quarter hours for some.",
    ],
)
def test_an_exact_length_of_something_else(told: str) -> None:
    assert most_severe(page(f"## Summary\n\n{told}\n"), RULE) in (None, Severity.INFO)


JAPANESE = (
    "利用者から最初の連絡", "鈴木が地図を確認", "鈴木が佐藤に電話", "佐藤が到着",
    "旧カーネルで起動", "全サービスが復旧",
)  # fmt: skip


@pytest.mark.parametrize(
    ("told", "most"),
    [
        ("サイト全体が4時間34分止まりました。", None),
        ("サイト全体が5時間44分止まりました。", Severity.INFO),
        ("復旧には平均で5時間44分かかります。", None),
        ("この処理は5時間44分ごとに動きます。", None),
    ],
)
def test_an_exact_length_without_gaps(told: str, most: Severity | None) -> None:
    assert most_severe(page(f"## 概要\n\n{told}\n", JAPANESE), RULE) is most
