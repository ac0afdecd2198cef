"""Brackets of a template that hold more than a name: sentences in braces, keys without values."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.regex import regex

# No set of braces, object or style, whose signs these are.
_BRACED = regex(r"(?<![\w{$%#\\}])\{([^\W\d_][^{}:;=<>\"$\\/|]{5,300})\}(?!\})")
_NAMED = regex(r"\{[A-Za-z][A-Za-z0-9 _.-]{1,40}\}")
_ROUND = regex(r"(?<!\w)[(（]([^()（）\n]{3,200})[)）]")
_SET = regex(r"[=:：]")
_KEY = regex(r"[^\W\d_]{2,20}(?: [^\W\d_]{1,20}){0,2}")
_PARTING = (",", ";", "|")
_SENTENCE = 3  # words
_SEVERAL = 2  # keys


def braced_sentences(text: str) -> Iterator[tuple[int, int]]:
    """The places of sentences in single braces: "{Who was hurt, and how many}"; the members of a
    set have no more than two words each."""
    for found in _BRACED.finditer(text) if "{" in text else ():
        parts = found[1].split(",")
        if any(len(part.split()) >= _SENTENCE for part in parts):
            yield found.span()


def is_braced_sentence(token: str) -> bool:
    """Whether a token is a sentence in braces, and not only a name: "{service name}"."""
    return _BRACED.fullmatch(token) is not None and _NAMED.fullmatch(token) is None


def unset_keys(text: str) -> Iterator[tuple[int, int]]:
    """The places of round brackets with several keys that have no values: "(owner=, due=)"."""
    for found in _ROUND.finditer(text) if _SET.search(text) else ():
        *keys, last = (one.strip() for one in _SET.split(found[1].rstrip(" ,;|")))
        parted = all(key[:1] in _PARTING for key in keys[1:])
        named = all(_KEY.fullmatch(key.strip(",;| ")) for key in keys)
        if not last and len(keys) >= _SEVERAL and parted and named:
            yield found.span()
