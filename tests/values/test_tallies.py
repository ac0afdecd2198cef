"""What sentences say of how many action items are done, or of which, in all languages."""

from __future__ import annotations

import pytest

from postmortem_lint.values.tallies.read import read_tallies


def told(text: str) -> list[str]:
    """Each tally in short: its state, how many of how many, or which."""
    found = []
    for one in read_tallies(text):
        which = " ".join(one.labels) or (f"first {one.first}" if one.first else "")
        which = which or (f"last {one.last}" if one.last else "")
        count = "all" if one.count is None else str(one.count)
        of = f"/{one.total}" if one.total is not None else ""
        found.append(f"{one.progress.value} {which or count + of}{' then' if one.past else ''}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two of the four follow-ups were complete.", ["done 2/4 then"]),
        ("None of the four follow-ups was complete when we met.", ["done 0/4 then"]),
        ("One of the four actions is behind us.", ["done 1/4"]),
        ("None of the items has been started.", ["in progress 0"]),
        ("All five were done before the review; three remain.", ["done all/5 then", "open 3"]),
        ("The first two were done, the last one is open.", ["done first 2 then", "open last 1"]),
        ("Item 3 is still open, items 1 and 2 are done.", ["open 3", "done 1 2"]),
        ("Numbers 1 to 3 are still open.", ["open 1 2 3"]),
        ("Les actions 1 à 3 sont terminées.", ["done 1 2 3"]),
        ("A1 went live, A2 has not been started.", ["done a1", "not begun a2"]),
        ("Of these four pieces of work one is done and three are still to come.",
         ["done 1/4", "open 3/4"]),
        ("One is done, one is in progress, and two are planned.",
         ["done 1", "in progress 1", "not begun 2"]),
        ("State of the list: one done, four open.", ["done 1", "open 4"]),
        ("Two of the items are not done.", ["open 2"]),
        ("Von den fünf Maßnahmen ist bislang eine erledigt.", ["done 1/5"]),
        ("Zwei der vier Maßnahmen sind noch offen.", ["open 2/4"]),
        ("Maßnahme M2 ist abgeschlossen, M3 läuft noch.", ["done m2", "in progress m3"]),
        ("Sur les quatre actions, une est terminée.", ["done 1/4"]),
        ("L'action 3 n'a pas encore commencé.", ["not begun 3"]),
        ("Toutes les actions sont faites.", ["done all"]),
        ("Una de las cuatro acciones está hecha y quedan tres pendientes.",
         ["done 1/4", "open 3"]),
        ("Das quatro ações, uma está concluída e três estão abertas.",
         ["done 1/4", "open 3/4"]),
        ("Due delle quattro azioni sono completate.", ["done 2/4"]),
        ("Anche l'azione 1 non è ancora cominciata.", ["not begun 1"]),
        ("Eén van de vier acties is gereed, de andere drie lopen nog.",
         ["done 1/4", "in progress 3"]),
        ("Två av fyra åtgärder är klara.", ["done 2/4"]),
        ("To av fire tiltak er gjennomført.", ["done 2/4"]),
        ("Dwa z czterech działań są zakończone.", ["done 2/4"]),
        ("Два из четырёх действий выполнены.", ["done 2/4"]),
        ("Dört aksiyondan ikisi tamamlandı.", ["done 2/4"]),
        ("4件の対策のうち、1件は完了、3件は未完了です。", ["done 1/4", "open 3/4"]),
        ("四项改进措施中已有一项完成，其余三项未完成。", ["done 1/4", "open 3/4"]),
        ("조치 4건 중 1건 완료, 3건 진행 중", ["done 1/4", "in progress 3/4"]),
    ],
)  # fmt: skip
def test_tallies(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "All four will be done by June.", "If all four are done, we close the incident.",
        "At least two of the four actions are done.", "Two of the three shards were done.",
        "All four are done once the vendor answers.", "Item 2 should be done next.",
        "Nearly all of the items are done.", "None of the items has a budget.",
        "Three of the four items need a window.", "Phase 2 is done.", "“Two of four are done.”",
        "Each item is done when its test passes.", "The other two are due in May.",
        "Alle vier sollen bis Juni erledigt sein.", "Mindestens zwei Maßnahmen sind erledigt.",
        "Zwei der drei Knoten waren fertig.", "Les trois autres seront terminées en mai.",
        "Las cuatro acciones estarán hechas en junio.", "Version 4 is open source.",
        "10月までに4件の対策を完了する予定です。", "",
    ],
)  # fmt: skip
def test_plans_estimates_and_other_things_are_none(text: str) -> None:
    assert told(text) == []


def test_the_day_of_a_tally_stands_beside_it() -> None:
    (one,) = read_tallies("As of 2024-09-02 two of the five items are done.")
    assert str(one.day) == "2024-09-02"
    first, second = read_tallies("Two were done by the review on 2024-09-02; three remain.")
    assert (str(first.day), second.day) == ("2024-09-02", None)
