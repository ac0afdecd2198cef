"""The prose of a section: sentences of the data that fit the incident, with its facts in them."""

from __future__ import annotations

from frames import Record
from pages import Desk
from style import Style

# What sections of a layout hold is told by frames of these roles.
_ROLES = {"lessons_good": "lessons", "lessons_bad": "lessons"}
_OF_STORY = {"impact": "impact", "cause": "cause", "trigger": "trigger"}
_FITTING = ("count_unit", "detected_by", "mitigated_by", "cause_kind")


class Sentences:
    """Puts sentences on a desk, no frame twice."""

    def __init__(self, desk: Desk, style: Style) -> None:
        self.desk, self.style = desk, style

    def put(self, role: str) -> None:
        """The text of a section: what the story says, one to three frames, perhaps a look-alike."""
        random = self.style.random
        texts = []
        if role in _OF_STORY:
            texts.append(self._sentence(self.style.truth.story[_OF_STORY[role]], sure=True))
        texts += [self._framed(frame) for frame in self._chosen(_ROLES.get(role, role))]
        self.desk.begin()
        bullets = random.random() < 0.25
        for text in texts:
            apart = bullets or text.startswith("**") or random.random() < 0.2
            inline = "" if self.desk.language == "ja" else " "
            glue = "\n" if bullets else "\n\n" if apart else inline
            self.desk.put(f"- {text}" if bullets else text, glue)

    def _chosen(self, role: str) -> list[Record]:
        random = self.style.random
        frames = [each for each in self.style.words.frames if self._fits(each)]
        of_role = [each for each in frames if each["role"] == role]
        facts = [each for each in of_role if each["states"] not in ([], ["none"])]
        plain = [each for each in frames if each["states"] == ["none"]]
        alike = [each for each in of_role if each["states"] == []]
        chosen = random.sample(facts, min(len(facts), random.randint(1, 3)))
        if not chosen:
            chosen = random.sample(plain, 1)
        if alike and random.random() < 0.4:
            chosen.insert(random.randint(0, len(chosen)), random.choice(alike))
        return chosen

    def _fits(self, frame: Record) -> bool:
        story = self.style.truth.story
        return all(frame[key] == story[key] for key in _FITTING if key in frame)

    def _framed(self, frame: Record) -> str:
        marks = {
            name: self.desk.slot(slot)
            for name, slot in self.style.others(frame).items()
            if f"{{{name}}}" in frame["text"]
        }
        sure = frame.get("kind") != "conventional" and frame["states"] != []
        return self._sentence(frame["text"], sure=sure, **marks)

    def _sentence(self, text: str, *, sure: bool, **marks: str) -> str:
        return self.style.filled(self.desk, text, sure=sure, **marks)
