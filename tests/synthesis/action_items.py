"""The action items of a document."""

from __future__ import annotations

from datetime import timedelta

from frames import Record
from incident import ticket
from pages import Desk, Slot
from style import Style

_STATUS = {
    "en": ("Open", "In progress", "Done"),
    "de": ("Offen", "In Arbeit", "Erledigt"),
    "fr": ("Ouvert", "En cours", "Terminé"),
    "es": ("Abierto", "En curso", "Hecho"),
    "pt": ("Aberto", "Em andamento", "Concluído"),
    "ja": ("未着手", "対応中", "完了"),
}
_MARKS = {"bullets": "- ", "checklist": "- [ ] "}


def put_actions(desk: Desk, style: Style, layout: Record) -> None:
    """The actions of the story in the style of a layout."""
    desk.begin()
    columns = layout.get("actions_columns")
    if columns:
        titles = " | ".join(each["text"] for each in columns)
        desk.put(f"| {titles} |\n|{' --- |' * len(columns)}")
    for place, action in enumerate(style.truth.story["actions"], 1):
        cells = _cells(desk, style, action, place)
        if columns:
            row = " | ".join(cells[each["holds"]] for each in columns)
            desk.put(f"| {row} |", "\n")
        else:
            mark = _MARKS.get(layout["actions"], f"{place}. ")
            item = layout["actions_item"].replace("@{owner}", "{owner}")
            desk.put(mark + item.format(**cells), "\n")


def _cells(desk: Desk, style: Style, action: Record, place: int) -> dict[str, str]:
    random, words = style.random, style.words
    start = style.truth.time("start")
    kind = {"handle": "handle", "person": "person"}.get(action["owner_style"], "team")
    due = start + timedelta(days=random.randint(9, 80))
    return {
        "text": style.filled(desk, action["text"], sure=False, place="actions"),
        "owner": random.choice(words.names(kind)),
        "ticket": ticket(random, words, start),
        "kind": action["kind"],
        "status": random.choice(_STATUS[desk.language]),
        "number": str(place),
        "due": desk.slot(Slot("date", due, style.date, "due", "actions", sure=True)),
    }
