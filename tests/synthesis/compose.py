"""Writes an invented incident out in a layout: by construction nothing in it is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from action_items import put_actions
from frames import LANGUAGES, Record, Words
from header_facts import put_header
from incident import Incident, invent
from pages import Desk, Page
from prose import Sentences
from spelling import offset, zone
from style import Style
from timelines import put_timeline

# English as often as the others together.
_SPOKEN = (*LANGUAGES, *LANGUAGES[:1] * 5)


@dataclass(frozen=True)
class Made:
    """A document and the truth that it tells."""

    truth: Incident
    page: Page
    layout: str


def make(seed: str, aside: bool = False) -> Made:
    """The document of a seed; with `aside` from the words that were kept aside."""
    random = Random(seed)
    words = Words(random.choice(_SPOKEN), aside)
    layout = random.choice(words.layouts)
    days = layout["timeline"] == "nested_by_day" and random.random() < 0.7
    truth = invent(random, words, days)
    style = Style(random, words, truth)
    desk = Desk(words.language)
    put_header(desk, style, layout)
    if random.random() < 0.5:
        _put_zone(desk, style)
    for section in _sections(random, layout):
        _put_section(desk, style, layout, section)
    return Made(truth, desk.page(), layout["name"])


def _put_zone(desk: Desk, style: Style) -> None:
    start = style.truth.time("start")
    sentences = [each["pattern"] for each in style.words.notations("zone") if each["lang"] != "any"]
    if sentences:
        desk.begin()
        text = style.random.choice(sentences)
        desk.put(text.format(zone=zone(start), offset=offset(start)))


def _sections(random: Random, layout: Record) -> Iterator[Record]:
    """The sections of a layout; some documents leave out those that nobody needs."""
    spare = random.random() < 0.3
    for section in layout["sections"]:
        optional = section["role"] in ("other", "appendix", "trigger")
        if section.get("container") or not (optional and spare):
            yield section


def _put_section(desk: Desk, style: Style, layout: Record, section: Record) -> None:
    desk.begin()
    desk.put(f"{'#' * section['level']} {section['heading']}", fixed=section["role"] == "timeline")
    if section.get("container"):
        return
    if section["role"] == "timeline":
        put_timeline(desk, style, layout, section["level"])
    elif section["role"] == "actions":
        put_actions(desk, style, layout)
    else:
        Sentences(desk, style).put(section["role"])
