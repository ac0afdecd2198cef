"""What is read of an action item that is a line of text: each field by its form and its place."""

from __future__ import annotations

import pytest

from postmortem_lint.certainty import Certainty
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Action, Field
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.text import Source


def items(body: str, head: str = "") -> tuple[Action, ...]:
    text = f"# Postmortem: a valve\n\n{head}\n\n## Action items\n\n{body}\n"
    postmortem = bind(read(Source("page.md", text)), builtin_profile("generic"))
    return tuple(item for listed in postmortem.actions for item in listed.actions)


def said(field: Field | None) -> str:
    return field.text.plain if field else ""


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Cap the queue – Runa – due 2025-03-20", "Runa"),
        ("Cap the queue – [BC-4](https://x.test/4) – Runa – P1", "Runa"),
        ("Cap the queue - Dana Whitfield - 2025-04-01 - OPS-12", "Dana Whitfield"),
        ("Cap the queue | Dana | P2 | in progress", "Dana"),
        ("Cap the queue (see below) (Mira)", "Mira"),
        ("Cap the queue (Ole Dammen, waiting)", "Ole Dammen"),
        ("Cap the queue — Owner: Mira — P3", "Mira"),
        ("Ventil prüfen (hohe Priorität) – Jana Petersen, bis 30.04.2025", "Jana Petersen"),
        ("Vérifier – Élodie Marchand – avant le 4 juillet – priorité haute", "Élodie Marchand"),
        ("Cap the queue (Platform team)", "Platform team"),
        ("检查水泵（王芳）", "王芳"), ("ポンプを点検する（運用チーム）", "運用チーム"),
        ("Cap the queue (Rosa Lind, P1) [BC-4](https://x.test/4)", "Rosa Lind"),
        ("Cap the queue – Rosa Lind – P1 #77", "Rosa Lind"),
        ("Cap the queue (Rosa Lind) BC-4", "Rosa Lind"),
        ("Cap the queue (Rosa Lind, https://x.test/issues/4)", "Rosa Lind"),
        ("Cap the queue (Rosa Lind, Jon Ek)", "Rosa Lind, Jon Ek"),
        ("Cap the queue (Rosa, Berlin)", "Rosa"), ("Cap the queue – Rosa/Jon – P1", "Rosa/Jon"),
        ("Cap the queue (Nice To Have)", ""), ("Cap the queue (Next Quarter)", ""),
        ("[High Priority] Cap the queue", ""), ("Cap the queue (Priority: High)", ""),
        ("[Rick] Cap the queue", "Rick"), ("(P2) Cap the queue [Mira]", "Mira"),
        ("Cap the queue @mira @jonas P1", "@mira @jonas"),
        ("Cap the queue @mira, @jonas und @lena", "@mira, @jonas und @lena"),
        ("Cap the queue (owner: Selma Aho, Jonas Ek, due 2025-03-21)", "Selma Aho, Jonas Ek"),
        ("Cap the queue (High Priority)", ""), ("Cap the queue (Critical, see above)", ""),
        ("Cap the queue (Low Priority - put off to May)", ""), ("Cap the queue (May)", ""),
        ("Alert on Kafka, Redis, Postgres", ""), ("Cap the queue – Grafana", ""),
        ("Monitoring: add a graph", ""), ("Checkout: cap the queue", ""),
        ("Cap the queue (Detection)", ""), ("Cap the queue – Documentation", ""),
    ],
)  # fmt: skip
def test_the_owner_stands_in_a_place_of_its_own(line: str, owner: str) -> None:
    (item,) = items(f"- {line}")
    assert said(item.owner) == owner


@pytest.mark.parametrize(
    ("line", "text", "done"),
    [
        ("**DONE 2025-03-04** — Tighten the hinge.", "Tighten the hinge.", True),
        ("Done (2025-03-04): Tighten the hinge", "Tighten the hinge", True),
        ("✅ Tighten the hinge", "Tighten the hinge", True),
        ("[DONE] Tighten the hinge", "Tighten the hinge", True),
        ("DONE Tighten the hinge", "Tighten the hinge", True),
        ("**Erledigt am 4.3.2025:** Scharnier festziehen", "Scharnier festziehen", True),
        ("Tighten the hinge (done)", "Tighten the hinge (done)", True),
        ("**TODO due 2025-03-04** — Tighten the hinge", "Tighten the hinge", False),
        ("In progress: Tighten the hinge", "Tighten the hinge", False),
        ("Close the valve", "Close the valve", False),
        ("Complete the move to two valves", "Complete the move to two valves", False),
    ],
)
def test_a_state_may_stand_in_front(line: str, text: str, done: bool) -> None:
    (item,) = items(f"- {line}")
    assert (item.text.plain, item.done) == (text, done)


@pytest.mark.parametrize(
    ("body", "owners"),
    [
        ("**Rosa**\n\n- Cap it\n- Test it", ("Rosa", "Rosa")),
        ("### @mira\n\n- Cap it\n\n### Later\n\n- Test it", ("@mira", "")),
        ("### Rosa Lind\n\n- Cap it", ("Rosa Lind",)),
        ("### Rosa\n\n- Cap it @jon", ("@jon",)),
        ("### Platform team\n\n- Cap it", ("Platform team",)),
        ("- Rosa Lind:\n  - Cap it\n  - Test it", ("Rosa Lind", "Rosa Lind")),
        ("**Owner: Jon Ek**\n\n- Cap it", ("Jon Ek",)),
        ("### Monitoring\n\n- Cap it", ("",)), ("### Checkout\n\n- Cap it", ("",)),
        ("**Short term**\n\n- Cap it", ("",)), ("**High priority**\n\n- Cap it", ("",)),
    ],
)  # fmt: skip
def test_a_group_has_the_owner_above_it(body: str, owners: tuple[str, ...]) -> None:
    found = items(body, "**Authors:** Rosa Lind")
    assert tuple(said(item.owner) for item in found) == owners


def test_a_lone_word_in_brackets_is_sure_where_it_stands_twice() -> None:
    once, twice, again = items("- Cap it (Berlin)\n- Test it (Rosa)\n- Tell it (Rosa)")
    assert once.owner
    assert twice.owner
    assert again.owner
    assert once.owner.certainty is Certainty.CONVENTION
    assert twice.owner.certainty is again.owner.certainty is Certainty.STATED


def test_a_lone_word_behind_a_dash_is_a_guess() -> None:
    (item,) = items("- Cap the queue – Mira")
    assert item.owner
    assert item.owner.certainty is Certainty.GUESSED


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Cap it – acme/infra#12", True), ("Cap it (AB#1234)", True), ("Cap it (sc-1234)", True),
        ("Cap it – PRB0040001", True), ("Cap it, b/5554823", True), ("Cap it !77", True),
        ("Upgrade to Python 3.11", False), ("Cap it at 4711", False), ("Cap it (May)", False),
        ("Move to C# in two steps", False), ("Read 1/2 of it", False),
    ],
)  # fmt: skip
def test_a_ticket_is_known_by_its_shape(line: str, named: bool) -> None:
    (item,) = items(f"- {line}")
    assert item.referenced is named


def test_lists_beside_a_table_are_items_only_if_they_are_signed() -> None:
    table = "| Action | Owner |\n|---|---|\n| Cap it | mira |\n"
    assert len(items(f"- it was capped by hand\n- it was long\n\n{table}")) == 1
    assert len(items(f"- [ ] Test it\n- [ ] Write it down\n\n{table}")) == 3
    assert len(items(f"- Test it @jon\n- Write it down @jon\n\n{table}")) == 3


@pytest.mark.parametrize(
    ("line", "owner", "due", "status", "done"),
    [
        ("Cap the queue. Owner: Rosa Lind. Due 4 July 2025. Open.",
         "Rosa Lind", "4 July 2025", "Open", False),
        ("Cap the queue. Owner Rosa Lind. Due 4 July 2025. Done 20 June.",
         "Rosa Lind", "4 July 2025", "Done 20 June", True),
        ("Cap the queue. Owner: ???. Planned.", "???.", "", "Planned", False),
        ("Cap the queue. Rosa Lind, by 4 July 2025. Open.",
         "Rosa Lind", "4 July 2025", "Open", False),
        ("Cap the queue. *Owner:* Rosa Lind. *Due:* July 4, 2025. *State:* done.",
         "Rosa Lind", "July 4, 2025", "done", True),
        ("Limitar a fila. Responsável: Rosa Lind. Prazo: 04/07/2025. Concluída.",
         "Rosa Lind", "04/07/2025", "Concluída", True),
        ("De rij begrenzen. Eigenaar: Fenna de Boer. Uiterlijk 4 juli 2025. Loopt.",
         "Fenna de Boer", "4 juli 2025", "Loopt", False),
        ("Cap the queue. Owner: J. R. Lind. Closed.", "J. R. Lind", "", "Closed", True),
        ("Cap the queue. Owner: Dr. Lind, then we look again.", "Dr. Lind", "", "", False),
        ("Cap the queue. Thanks.", "", "", "", False),
        ("Cap the queue. The owner Rosa knows why.", "", "", "", False),
        ("Say who is the owner in each page. Open.", "", "", "Open", False),
    ],
)  # fmt: skip
def test_fields_may_be_sentences(line: str, owner: str, due: str, status: str, done: bool) -> None:
    (item,) = items(f"- {line}")
    read = (said(item.owner), said(item.due), said(item.status), item.done)
    assert read == (owner, due, status, done)


LETTERED = """\
A. Cap the queue. Owner Rosa Lind. Due 4 July 2025. Done 20 June.
B. Alert on a full queue, also at night
   and on Sundays. Owner Jon Ek. Open."""


@pytest.mark.parametrize(
    "body",
    [
        LETTERED,
        LETTERED.replace("A.", "(a)").replace("B.", "(b)"),
        LETTERED.replace("A.", "**A1**").replace("B.", "\n**A2**"),
        LETTERED.replace("A.", "**A**").replace("B.", "\n**B**"),
        LETTERED.replace("A.", "AP-1 –").replace("B.", "\nAP-2 –"),
        "What we do about it:\n\n" + LETTERED + "\n\nOne of these two is done.",
    ],
)
def test_lines_with_letters_of_a_row_are_items(body: str) -> None:
    first, second = items(body)
    assert (said(first.owner), said(second.owner)) == ("Rosa Lind", "Jon Ek")
    assert (first.text.plain.split(".")[0], first.done) == ("Cap the queue", True)
    assert second.text.plain.startswith("Alert on a full queue")


@pytest.mark.parametrize(
    "body",
    [
        "A. Cap the queue. Owner Rosa Lind.", "A queue was full.\nBoth were.",
        "B. Cap the queue.\nD. Alert on it.", "A queue was full.\n\nB. Lind has the rest.",
        "Plan A. We wait.\nPlan B. We do not.",
    ],
)  # fmt: skip
def test_lines_of_no_row_are_text(body: str) -> None:
    assert items(body) == ()


def test_a_list_that_names_owners_and_days_holds_action_items() -> None:
    text = (
        "# Postmortem: a valve\n\n## Improvements of the pump\n\n"
        "- **Cap the queue.** Owner: Rosa Lind. Due 4 July 2025. Done.\n"
        "- **Alert on it.** Owner: Jon Ek. Due 11 July 2025. Planned.\n"
    )
    postmortem = bind(read(Source("page.md", text)), builtin_profile("generic"))
    assert [len(listed.actions) for listed in postmortem.actions] == [2]
