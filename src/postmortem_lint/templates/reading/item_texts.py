"""The items of a template's lists that must not be left: what asks, announced examples, samples."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language.word_count import word_count
from postmortem_lint.markdown.model import List
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.formats import is_format, is_sample, tokens_of
from postmortem_lint.templates.reading.marks import is_remark
from postmortem_lint.templates.reading.sample_items import is_sample_item
from postmortem_lint.templates.reading.wording import is_question
from postmortem_lint.text import Text

_FEW = 2  # items; more of them are an example of a whole
_SENTENCE = 5  # words
_LINE = 8  # words of what is to be referred to
_MOST = 6  # items of references
_FRAMES = (("_", "_"), ("*", "*"), ("[", "]"), ("<", ">"), ("(", ")"), ("（", "）"))
_NUMBERED = regex(r"([^\W\d_]+(?: [^\W\d_]+)?) ?[0-9]{1,2}[.:…]*")
_MORE = ("…", "...")


def asking_items(
    postmortem: Postmortem, block: List, stands_in: bool, refers: bool
) -> Iterator[str]:
    """The items that ask, and those of a short list that is all that a section holds; one of what
    it `refers` to may be longer."""
    source = postmortem.document.source
    few = stands_in and len(block.items) <= (_MOST if refers else _FEW + 1)
    counted = _counted(block)
    for item in block.items:
        plain = item.text.plain.strip()
        if is_remark(item.labels, alone=few):
            yield plain
        if item.labels or not plain or tokens_of(plain) == (plain,):
            continue
        raw = source[item.span].partition(" ")[2].strip()
        framed = is_framed(source[item.text.span]) or is_framed(raw)
        begun = plain.startswith(_MORE) and len(plain.split()) > 1
        brief = few and not item.box and _is_brief(item.text, _LINE if refers else _SENTENCE)
        shown = _opens_with_format(item.text) or plain in counted
        if framed or is_question(plain) or begun or brief or shown:
            yield plain


def _opens_with_format(text: Text) -> bool:
    """Whether an item begins with a format in code: "`HH:MM` service restored"."""
    if not text.code or text.code[0].start > text.start + 1:
        return False
    end = text.index(text.code[0].end)
    return is_format(text.plain[:end].strip())


def _counted(block: List) -> frozenset[str]:
    """The items that are a word and its number, beside another of that word: "Factor 1"."""
    named: dict[str, list[str]] = {}
    for item in block.items:
        found = _NUMBERED.fullmatch(item.text.plain.strip())
        if found:
            named.setdefault(found[1].lower(), []).append(found[0])
    return frozenset(plain for plains in named.values() if len(plains) > 1 for plain in plains)


def sample_items(block: List, planned: bool) -> Iterator[str]:
    """The items that show how action items are written."""
    for item in block.items:
        plain, boxed = " ".join(item.text.plain.split()), item.box is not None
        if (item.labels and not planned) or tokens_of(plain) == (plain,):
            continue
        if is_sample_item(plain, planned=planned, boxed=boxed):
            yield plain


def announced_items(block: List) -> Iterator[str]:
    """The items of a list that a request announces: "Include:", "For example,"."""
    for item in block.items:
        plain = item.text.plain.strip()
        if plain and not item.labels and item.box is None and tokens_of(plain) != (plain,):
            yield plain


def _is_brief(text: Text, words: int) -> bool:
    """Whether an item is a word that stands for any text: "Bullet", "First point"."""
    return word_count(text.plain) < words and not is_sample(text.plain) and not text.links


def is_framed(raw: str) -> bool:
    """Whether a whole text is emphasised or stands in brackets, as requests do."""
    text = raw.strip()
    framed = any(text.startswith(first) and text.endswith(last) for first, last in _FRAMES)
    return framed and len(text) > 2 and not text.startswith(("**", "__", "[ ]", "[x]"))
