"""Text without what is struck out."""

from __future__ import annotations

from postmortem_lint.text import Text


def standing(text: Text) -> Text:
    """The text without what is struck out, for that is withdrawn; the text itself if nothing is."""
    if not text.struck:
        return text
    kept: list[Text] = []
    done = 0
    for mark in text.struck:
        kept.append(text.part(done, text.index(mark.start)))
        done = text.index(mark.end)
    kept.append(text.part(done, len(text.plain)))
    return _joined(text, [one for one in kept if one.plain]).strip()


def _joined(text: Text, parts: list[Text]) -> Text:
    """Some parts of a text as one text."""
    runs: list[tuple[int, int]] = []
    length = 0
    for part in parts:
        runs += ((length + index, place) for index, place in part.runs)
        length += len(part.plain)
    plain = "".join(part.plain for part in parts)
    end = parts[-1].end if parts else text.start
    return Text(plain, tuple(runs) or ((0, end),), end, text.code, text.strong, text.links)
