"""Labels: lines such as `**Severity**: SEV-2` or `Severity: SEV-2` in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language.matching import gapless
from postmortem_lint.markdown.dialects import box_title
from postmortem_lint.markdown.model import Label
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

_COLONS = ":\uff1a"
_ASKING = "?\uff1f"
_DASHES = "-\u2013\u2014"
# Emoji, dashes and other signs that people put before a key.
_JUNK = regex(r"(?::[a-z0-9_+-]{1,30}:|[^\w(\[{<\"'`@#$\n“„‘«「『（【:\uff1a]){0,8}+\s*+")
# The number of a line in a report that counts them: "1.2 Start: 10:00".
_NUMBER = regex(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?[ \t]+(?=[^\W\d_])")
_KEY = regex(r"[^\W\d_][^\n:\uff1a.,;!?。、！？；]{0,39}")
# A key with a note in brackets, which may be longer and hold any sign: "Cost (hours, tools: all):".
_NOTED_KEY = regex(
    r"([^\W\d_][^\n:\uff1a.,;!?。、！？；()（）]{0,39})[(（][^()（）\n]{1,80}[)）][ \t]*"
)
_NOTE = regex(r"[(（][^()（）]*+[)）]")
_AFTER = regex(r"[ \t]*+[:\uff1a]")
_WORDS = 5
_LONGEST = 40
# What parts a label from the value before it, in a line of several.
_PART = regex(r"[ \t]*+(?:\|{1,2}|[·•])[ \t]++|[ \t]++[/–—-][ \t]++|／")
_WORDS_BESIDE = 4
_STROKES = "/／–—-"
_EMPTY_BETWEEN = ("/", "／", "|")
# The rest of the line of a title, and the options that MyST has below it.
_BELOW = regex(r"[^\n]*+(?:\n[ \t]*+:[\w-]+:[^\n]*+)*+")


@record
class _Start:
    """Where a label begins: its first character and its key, and where its value begins."""

    begin: int
    key: tuple[int, int]
    value: int
    bold: bool


def labels(source: Source, text: Text, bounds: Span) -> tuple[Label, ...]:
    """The labels of a paragraph that stands at `bounds`.

    A value goes on to the next label of the same paragraph. The title of a box is a label.
    """
    end = source.text.find("\n", bounds.start, bounds.end)
    first = source[Span(bounds.start, bounds.end if end < 0 else end)]
    titled = box_title(first.rstrip("\r"))
    if titled:
        return (_titled(text, bounds.start + titled[0], bounds.start + titled[1]),)
    if ":" not in text.plain and "\uff1a" not in text.plain and not text.strong:
        return ()
    starts = _starts(text)
    if not starts:
        return ()
    ends = [start.begin for start in starts[1:]] + [len(text.plain)]
    return tuple(_label(source, text, bounds, *pair) for pair in zip(starts, ends, strict=True))


def _titled(text: Text, start: int, end: int) -> Label:
    """The label that the title of a box is; its value are the lines below it."""
    key = text.part(text.index(start), text.index(end)).strip()
    below = _BELOW.match(text.plain, text.index(end))
    value = text.part(below.end() if below else len(text.plain), len(text.plain)).strip()
    value = value if value else Text("", ((0, end),), end)
    return Label(Span(start, max(end, value.end)), key, value, True)


def _starts(text: Text) -> list[_Start]:
    plain = text.plain
    bold = [(text.index(span.start), text.index(span.end)) for span in text.strong]
    starts: list[_Start] = []
    begin = next_bold = 0
    while begin <= len(plain):
        end = plain.find("\n", begin)
        end = len(plain) if end < 0 else end
        last = next_bold
        while last < len(bold) and bold[last][0] < end:
            last += 1
        starts += _line(plain, begin, end, bold[next_bold:last])
        next_bold = last
        begin = end + 1
    return starts


def _line(plain: str, begin: int, end: int, bold: list[tuple[int, int]]) -> list[_Start]:
    """The labels of the line `plain[begin:end]`, in which the `bold` places stand."""
    junk = _JUNK.match(plain, begin, end)
    first = junk.end() if junk else begin
    number = _NUMBER.match(plain, first, end)
    first = number.end() if number else first
    starts: list[_Start] = []
    for left, right in bold:
        alone = not starts and left <= first
        if alone or (starts and _is_separated(plain[max(begin, left - 8) : left])):
            start = _bold(plain, (begin if alone else left), (left, right), end, alone)
            if start:
                starts.append(start)
    unmarked = None if starts else _unmarked(plain, begin, first, end)
    # A key of which only a part is bold is a sentence.
    if unmarked and not any(left < unmarked.value for left, _ in bold):
        return [unmarked, *_parted(plain, unmarked.value, end, labelled=True)]
    return starts or list(_parted(plain, begin, end, labelled=False))


def _parted(plain: str, begin: int, end: int, *, labelled: bool) -> Iterator[_Start]:
    """The labels behind the signs that part a line; a stroke does so only where the line is
    `labelled` from its start, as it may join any two words."""
    for sign in _PART.finditer(plain, begin, end):
        unfilled = labelled and sign.group().strip() in _EMPTY_BETWEEN and not plain[end:].strip()
        unfilled = unfilled and plain.rstrip().endswith((":", "\uff1a"))  # "Author: / Reviewer:"
        if not plain[begin : sign.start()].strip() and not unfilled:
            continue  # a mark before the line
        if sign.group().strip() not in _STROKES or labelled:
            found = _unmarked(plain, sign.end(), sign.end(), end)
            if found and len(plain[slice(*found.key)].split()) <= _WORDS_BESIDE:
                yield found


def _bold(plain: str, begin: int, bold: tuple[int, int], end: int, alone: bool) -> _Start | None:
    """The label that bold text makes: with a colon after it, at its end or in it, as a line, or a
    question before its answer."""
    left, right = bold
    inner = plain[left:right]
    if right > end or not inner.strip():
        return None
    key_end = left + len(inner.rstrip())
    if after := _AFTER.match(plain, key_end, end):
        return _Start(begin, (left, key_end), after.end(), True)
    if plain[key_end - 1] in _COLONS:
        key = plain[left : key_end - 1].rstrip()
        return _Start(begin, (left, left + len(key)), right, True) if key.strip() else None
    answer = plain[right:end].strip()
    if alone and plain[key_end - 1] in _ASKING and answer and answer[0] not in _DASHES:
        return _Start(begin, (left, key_end), right, True)
    # With a text behind it only where it begins a paragraph: "**Impact: none.** Nobody …".
    held = alone and (not answer or not begin)
    found = _unmarked(plain, begin, left, right) if held else None
    if found:
        return _Start(begin, found.key, found.value, True)
    if alone and not answer:
        return _Start(begin, (left, key_end), right, True)
    return None


def _is_separated(before: str) -> bool:
    """Whether `before` ends in a sign or a gap that tells a label from the value before it."""
    stripped = before.rstrip(" \t")
    gap = before[len(stripped) :]
    return len(gap) > 1 or gap == "\t" or stripped[-1:] in ("|", "·", "•", "/", ".", ";")


def _unmarked(plain: str, begin: int, first: int, end: int) -> _Start | None:
    """The label `Key: value` whose key begins at `first`."""
    found = _ends_at_colon(_KEY, plain, first, end)
    if found and found[0].count("(") > found[0].count(")"):  # "Length (hh:mm):"
        found = None
    noted = None if found else _ends_at_colon(_NOTED_KEY, plain, first, end)
    whole = found or noted
    if whole is None:
        return None
    key, colon = whole[0].rstrip(), whole.end()
    spaced = colon + 1 >= end or plain[colon] == "\uff1a" or plain[colon + 1].isspace()
    # Where words have no gaps between them, a colon has none behind it.
    spaced = spaced or gapless(plain[colon - 1]) or gapless(plain[colon + 1])
    name = noted[1].rstrip() if noted else _NOTE.sub("", key)
    words = [word for word in name.split() if word not in _STROKES]
    if not spaced or len(words) > _WORDS or len(name) > _LONGEST:
        return None
    return _Start(begin, (first, first + len(key)), colon + 1, False)


def _ends_at_colon(key: re.Pattern[str], plain: str, first: int, end: int) -> re.Match[str] | None:
    """The key that begins at `first`, if a colon follows it."""
    found = key.match(plain, first, end)
    return found if found and plain[found.end() : found.end() + 1] in (":", "\uff1a") else None


def _label(source: Source, text: Text, bounds: Span, start: _Start, end: int) -> Label:
    plain = text.plain
    raw = plain[start.value : end].rstrip()
    if end < len(plain) and plain[end - 1] != "\n":
        raw = raw.rstrip("|·•/／–—- \t")
    key = text.part(*start.key).strip()
    if not raw.strip():
        value = _nothing(source, text, bounds, start)
    else:
        first = start.value + len(raw) - len(raw.lstrip())
        value = text.part(first, start.value + len(raw.rstrip()))
    return Label(
        Span(_begin(source, bounds, key, start), max(value.end, key.end)), key, value, start.bold
    )


def _begin(source: Source, bounds: Span, key: Text, start: _Start) -> int:
    """Where the label begins in the source, with the marks of its bold key."""
    place = key.start
    while start.bold and place > bounds.start and source.text[place - 1] in "*_":
        place -= 1
    return place


def _nothing(source: Source, text: Text, bounds: Span, start: _Start) -> Text:
    """An empty value after the colon (and after the marks, where these close behind it)."""
    place = text.offset(start.value - 1) + 1
    while place < bounds.end and source.text[place] in "*_":
        place += 1
    return Text("", ((0, place),), place)
