"""Titles are understood by their noun: which parts a heading names, and which it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.language.titles import named_roles, names_part
from postmortem_lint.roles import Role

SUMMARY, IMPACT, TIMELINE, CAUSE = Role.SUMMARY, Role.IMPACT, Role.TIMELINE, Role.ROOT_CAUSE
FIX, ACTIONS, LESSONS, DETECTION = Role.RESOLUTION, Role.ACTIONS, Role.LESSONS, Role.DETECTION


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        # A noun, with whatever describes it.
        ("Night-shift timeline", (TIMELINE,)),
        ("Step-by-step timeline of the depot", (TIMELINE,)),
        ("Real impact", (IMPACT,)),
        ("Impact on the ferries", (IMPACT,)),
        ("The underlying causes", (CAUSE,)),
        ("Permanent fixes", (ACTIONS,)),
        ("Aggravating circumstances", (Role.CONTRIBUTING,)),
        # A noun that carries another one.
        ("Breakdown of the causes", (CAUSE,)),
        ("Causes analysis", (CAUSE,)),
        ("Origin of the outage", (CAUSE,)),
        # Tails, brackets, marks.
        ("3. Root causes: two at once", (CAUSE,)),
        ("Timeline — all times in CET", (TIMELINE,)),
        ("🔥 Our best guess (root cause)", (CAUSE,)),
        ("Draft: timeline", (TIMELINE,)),
        ("Recovery (action items)", (FIX, ACTIONS)),
        # Two parts under one heading.
        ("Cause and recovery", (CAUSE, FIX)),
        ("Root cause / open questions", (CAUSE,)),
        ("Learnings & safeguards", (LESSONS, Role.PREVENTION)),
        ("Detection, timeline and recovery", (DETECTION, TIMELINE, FIX)),
        # Questions.
        ("Why did the pump stop?", (CAUSE,)),
        ("What let it happen?", (CAUSE,)),
        ("Who was hit?", (IMPACT,)),
        ("How we heard of it", (DETECTION,)),
        ("What we do now", (ACTIONS,)),
        # Other languages.
        ("Impact en cascade", (IMPACT,)),
        ("Analyse des causes", (CAUSE,)),
        ("Ursachenforschung und Kundenauswirkungen", (IMPACT,)),
        ("Warum kam es dazu?", (CAUSE,)),
        ("Causa raiz do processo", (CAUSE,)),
        ("Próximos pasos del equipo", (ACTIONS,)),
        ("影响与范围", (IMPACT,)),
        ("組織的な教訓", (LESSONS,)),
        ("영향 범위", (IMPACT,)),
        ("Tidslinje for hendelsen", (TIMELINE,)),
        ("Lecciones de la noche", (LESSONS,)),
        ("Impatto sull'utenza", (IMPACT,)),
        ("Sequenza dei fatti", (TIMELINE,)),
        ("Causa e rimedio", (CAUSE, FIX)),
        ("Dettaglio dell'impatto", (IMPACT,)),
        ("Cosa faremo?", (ACTIONS,)),
        ("Oorzaak en gevolg", (CAUSE, IMPACT)),
        ("Klantgevolgen", (IMPACT,)),
        ("Hoe gaan we dit voorkomen?", (Role.PREVENTION,)),
        ("Bakgrund till avbrottet", (Role.BACKGROUND,)),
        ("Orsak samt lösning", (CAUSE, FIX)),
        ("Konsekvenser i butikerna", (IMPACT,)),
        ("Bezpośrednia przyczyna awarii", (CAUSE,)),
        ("Przyczyny i skutki", (CAUSE, IMPACT)),
        ("Opis skutków", (IMPACT,)),
        ("Przebieg zdarzeń", (TIMELINE,)),
        ("Основная причина сбоя", (CAUSE,)),
        ("Описание последствий", (IMPACT,)),
        ("Ход событий", (TIMELINE,)),
        ("Почему так вышло?", (CAUSE,)),
        ("İstasyonlara etkileri", (IMPACT,)),
        ("Kesintinin kök nedeni", (CAUSE,)),
        ("Neden ve etki", (CAUSE, IMPACT)),
        ("Tekrarını nasıl önleriz?", (Role.PREVENTION,)),
        # Two parts, joined by a word that is a preposition or an article elsewhere.
        ("Résumé et impact", (SUMMARY, IMPACT)),
        ("Timeline et impact", (TIMELINE, IMPACT)),
        ("Impact en tijdlijn", (IMPACT, TIMELINE)),
        ("Causa o origine", (CAUSE,)),
        ("Resumen y línea de tiempo", (SUMMARY, TIMELINE)),
        ("根本原因と影響", (CAUSE, IMPACT)),
        ("事件经过与原因", (TIMELINE, CAUSE)),
        ("概要与影响", (SUMMARY, IMPACT)),
        ("원인과 해결", (CAUSE, FIX)),
        ("Timeline of the recovery", (TIMELINE,)),
        ("Impact of the mitigation", (IMPACT,)),
        # A part that stands there by a title of its own.
        ("Cause and fix", (CAUSE, FIX)),
        ("Causa y solución", (CAUSE, FIX)),
        ("Lehren und Maßnahmen", (LESSONS, ACTIONS)),
        ("Timeline and issues", (TIMELINE,)),
        # An English noun before a preposition of another language.
        ("Timeline des Vorfalls", (TIMELINE,)),
        ("Timeline del incidente", (TIMELINE,)),
        # In few words, and hour by hour.
        ("In short", (SUMMARY,)),
        ("In three sentences", (SUMMARY,)),
        ("Das Wichtigste in Kürze", (SUMMARY,)),
        ("En pocas palabras", (SUMMARY,)),
        ("W kilku słowach", (SUMMARY,)),
        ("Hour by hour", (TIMELINE,)),
        ("Minuto a minuto", (TIMELINE,)),
        ("Medidas de prevención", (ACTIONS,)),
        ("Ablauf des Abends", (TIMELINE,)),
        ("Log of the evening", (TIMELINE,)),
        ("What it cost us", (IMPACT,)),
        # Why, and a verb.
        ("Why the belt stood still", (CAUSE,)),
        ("Warum blieb die Klingel stumm?", (CAUSE,)),
        ("¿Por qué se paró la bomba?", (CAUSE,)),
        ("Почему насос остановился?", (CAUSE,)),
        ("Pompa neden durdu?", (CAUSE,)),
    ],
)  # fmt: skip
def test_the_noun_of_a_title_decides(title: str, roles: tuple[Role, ...]) -> None:
    assert named_roles(title) == roles


@pytest.mark.parametrize(
    "title",
    [
        "Related timelines",
        "Incidents — chronological",
        "Past outages (timeline)",
        "Timelines of other desks",
        "Similar causes in the past",
        "Questions about the timeline",
        "Why it matters",
        "Why we stopped the trial",
        "Why induced, and why now",
        "Order of the files",
        "Warum wir das schreiben",
        "In the kitchen",
        "In other words",
        "En cocina",
        "Kurzschluss im Keller",
        "What is a queue?",
        "How the belt works",
        "Design of the importer",
        "Fix the pump",
        "Plan",
        "Steps",
        "Analysis",
        "The causeway and its lamps",
        "The impact wrench",
        "Timelime",
        "Altri impatti",
        "Mogelijke oorzaken",
        "Liknande orsaker",
        "Szukanie przyczyny",
        "Расследование причины",
        "Olası nedenler",
        "Feil i årsakskoden",
        "関連する障害の原因",
        "",
        "🔥",
    ],
)
def test_what_is_not_understood_names_nothing(title: str) -> None:
    assert named_roles(title) == ()


@given(st.text(max_size=400))
def test_any_text_is_a_title(title: str) -> None:
    roles = named_roles(title)
    assert len(set(roles)) == len(roles)


@pytest.mark.parametrize(
    ("label", "named"),
    [
        ("Impact ended at", True),
        ("End of customer impact", True),
        ("Fin de l'impact", True),
        ("Ende der Auswirkung", True),
        ("影响结束时间", True),
        ("影響終了", True),
        ("영향 종료", True),
        ("Incident ended", False),
        ("Resolved at", False),
        ("Ende der Störung", False),
        ("结束时间", False),
        ("", False),
    ],
)
def test_a_label_names_a_part_with_any_of_its_words(label: str, named: bool) -> None:
    assert names_part(label, IMPACT) is named
