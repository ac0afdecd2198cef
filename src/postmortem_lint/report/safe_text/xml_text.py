"""Text inside XML: escaped, without what XML 1.0 cannot hold."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.report.safe_text.screen import visible

_ESCAPES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&apos;",
        "\ufffe": "&lt;U+FFFE&gt;",
        "\uffff": "&lt;U+FFFF&gt;",
    }
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def escaped(text: str) -> str:
    """One line of text for a value or for content; hidden characters by their numbers."""
    return visible(text).translate(_ESCAPES)


def tag(name: str, values: Mapping[str, str | int]) -> str:
    """What stands between the angle brackets of an opening tag."""
    return name + "".join(f' {key}="{escaped(str(value))}"' for key, value in values.items())
