"""What backslash escapes and character references such as `&amp;` stand for."""

from __future__ import annotations

from postmortem_lint.regex import regex

ENTITY = regex(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ESCAPE = regex(ENTITY.pattern + r"|\\([!-/:-@\[-`{-~])")
# The usual ones spare the import of the whole table.
_COMMON = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": "\xa0"}


def character(entity: str) -> str | None:
    """What `entity` (with `&` and `;`) stands for; None if there is no such name."""
    if entity in _COMMON:
        return _COMMON[entity]
    if entity[1] == "#":
        code = int(entity[3:-1], 16) if entity[2] in "xX" else int(entity[2:-1])
        valid = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
        return chr(code) if valid else "\ufffd"
    from html.entities import html5

    return html5.get(entity[1:])


def resolve(raw: str) -> str:
    """`raw` with escapes and character references resolved, as in the target of a link."""
    if "\\" not in raw and "&" not in raw:
        return raw
    return _ESCAPE.sub(lambda found: found[1] or character(found[0]) or found[0], raw)
