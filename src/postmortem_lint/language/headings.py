"""Normal forms of headings, labels and column titles, so that they match by equality alone."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import gapless
from postmortem_lint.regex import regex

_ANCHOR = regex(r"\s*\{[#:.][^{}]*\}\s*$")
_CLOSING = regex(r"\s+#+\s*$")
_TAG = regex(r"</?[a-z][^<>]*>|<!--.*?-->")
_LINK = regex(r"!?\[([^\[\]]*)\]\([^()]*\)")
_SHORTCODE = regex(r"(?<!\w):[a-z0-9_+-]+:(?!\w)")
_PLURAL_MARK = regex(r"(?<=[a-z])\((?:s|es)\)")
_PARENTHESIS = regex(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])[\s:.?!]*$")
_ASIDE = regex(r"[(\[]([^()\[\]]*)[)\]]")
_NUMBER = regex(
    r"(?:\d{1,2}(?:\.\d{1,2})*[.):、]\s*(?=\D)"
    r"|\d{1,2}(?:\.\d{1,2})+\s+(?=\D)"
    r"|(?:[ivx]{1,4}|[a-z])[.)]\s+"
    rf"|(?:{lookup.any_of(lookup.report.stages)})\s+\d{{1,2}}\s*[:.)-]\s*"
    r"|\(?[一二三四五六七八九十]{1,3}[、.)]\s*|[가나다라마바사아자차][.)]\s+"
    r"|第\s?[\d一二三四五六七八九十]{1,3}\s?[章节節部]\s*(?=\S))"
)
_CIRCLED = regex(r"^\s*[\u2460-\u2473\u2776-\u277f\u3220-\u3229]|\u2139")  # and a circled i
_BARE_NUMBER = regex(r"\d{1,2}\s+(?=[^\W\d])")
_AND = regex(r"\s*(?:&|(?<!\d)/|/(?!\d)|(?<=\s)\+(?=\s))\s*")
_DASH = regex(r"[-_\u2010-\u2015\u2212]+")
_EDGES = regex(r"^[\W_]+|[\W_]+$")
_PLURAL_Y = regex(r"\b([a-z]{2,})ies\b")
_PLURAL = regex(rf"\b(?!(?:{lookup.any_of(lookup.grammar.no_plurals)})\b)([a-z]+[a-hj-rtv-z])s\b")
_PLAIN = regex(r"[^\W\d_]*(?: [^\W\d_]+)*")
_SIMPLE = regex(r"[a-z]{2,}(?: [a-z]+)*")
_SPACES = regex(r"\s+")
_HALVES = regex(r"\s*[/|・·]\s*|\s+[-–—:]\s+|:\s+")
_GLOSS = regex(r"^(.*\S)\s*\(([^()]+)\)\s*$")
_SIDE_BY_SIDE = regex(r"([ -~]*[a-z]) ([^ -~]+(?: [^ -~]+)*)|([^ -~]+(?: [^ -~]+)*) ([a-z][ -~]*)")
_SIGNS = str.maketrans({"‘": "'", "’": "'", "‛": "'", "“": '"', "”": '"', "`": "", "*": ""})
_ACCENTS = dict(
    zip(
        "áàâãäåéèêëíìîïóòôõöøúùûüýÿñçšžąćęłńśźżğışěřůčďťňőűășț",
        "aaaaaaeeeeiiiioooooouuuuyyncszacelnszzgiserucdtnouast",
        strict=True,
    )
)
_OTHERS = {"ß": "ss", "æ": "ae", "œ": "oe", "¿": "", "¡": "", "ё": "\u0435"}
_LETTERS = str.maketrans({**_ACCENTS, **_OTHERS})
_DAYS = (
    word.translate(_LETTERS)
    for word in (*lookup.times.months, *lookup.times.weekdays)
    if len(word) > 2 and not gapless(word[0])
)
_ZONES = "utc|gmt|z|cet|cest|bst|ist|jst|kst|pst|pdt|pt|pacific|mst|mdt|cst|cdt|est|edt|et|local"
_COUNT = rf"\d[\d.:/]*(?:{lookup.any_of(lookup.times.ordinals)})?"
_DATED = rf"(?:{lookup.any_of(_DAYS)}|{_ZONES}|{_COUNT})\b"
_OF = lookup.any_of(lookup.times.of)
_LEAD = lookup.any_of(lookup.times.title_leads)
_FILLER = rf"(?:{_LEAD}|{lookup.any_of(lookup.times.title_fillers)}|{_OF})\b"
_GAP = r"[\s,.;:~()]"
_WHEN = regex(
    rf"{_GAP}++(?:(?:{_LEAD}){_GAP}++)*+(?>{_DATED})"
    rf"(?>{_GAP}*+(?>{_DATED}|{_FILLER}))*+{_GAP}*+$"
    rf"|{_GAP}+(?:{lookup.times.rough_times})$"
)


LONGEST = 300  # characters; a longer title means nothing that is known, whatever it is
KEPT = 65_536  # titles; the longest document that is read has fewer


@lru_cache(maxsize=KEPT)
def normal(title: str) -> str:
    """The form of a heading, label or column title in which two that mean the same are equal.

    Drops case, accents, emoji, marks, leading numbers, closing punctuation and parentheses, and
    plural s; "&" and "/" read as "and". A title of signs alone ("#") stays as it is.
    """
    lower = lower_case(title)
    if len(title) > LONGEST:
        return " ".join(lower.split())
    if _SIMPLE.fullmatch(lower):  # most of the titles that are looked up: nothing to take off
        return _singular(lower.replace("post mortem", "postmortem"))
    text = _undressed(title)
    while not _PLAIN.fullmatch(text) and (again := _undressed(text)) != text:
        text = again
    return text


@lru_cache(maxsize=4096)  # each title is looked for in several tables
def candidates(title: str) -> tuple[str, ...]:
    """The normal forms by which a title may match, best first, each once.

    After the whole: without a tail of dates and zones ("Timeline, all times in UTC"), the halves
    of a bilingual title ("検知（Detect）"), without a bare leading number ("4 Summary").
    """
    whole = normal(title)
    if len(title) > LONGEST:
        return (whole,)
    forms = [whole, _WHEN.sub("", whole)]
    forms += [normal(half) for half in _bilingual(title)]
    forms.append(_BARE_NUMBER.sub("", whole, count=1) if _BARE_NUMBER.match(whole) else whole)
    return tuple(dict.fromkeys(form for form in forms if form))


def with_brackets(title: str) -> str:
    """The normal form of a title with what stands in its brackets: "five why (a)"."""
    return " ".join((normal(title), *(f"({aside})" for aside in asides(title))))


def asides(title: str) -> tuple[str, ...]:
    """What stands in the brackets of a title, in normal form."""
    return tuple(filter(None, map(normal, _ASIDE.findall(title))))


def undecorated(title: str) -> str:
    """`title` in lower case without accents, emoji, tags, anchors and links, its words kept."""
    text = _plain_signs(title)
    for pattern in (_TAG, _ANCHOR, _CLOSING, _SHORTCODE, _PLURAL_MARK):
        text = pattern.sub("", text)
    return _LINK.sub(r"\1", text)


# What `is_decoration` is true of in ASCII.
_ASCII_MODIFIERS = regex(r"[\^`]")


def _plain_signs(title: str) -> str:
    title = _CIRCLED.sub("", title)
    text = lower_case(unicodedata.normalize("NFKC", title).translate(_SIGNS)).translate(_LETTERS)
    if text.isascii():
        return _ASCII_MODIFIERS.sub("", text)
    return "".join(ch for ch in text if not is_decoration(ch))


def _undressed(title: str) -> str:
    """One round of `normal`; taking one thing off can lay bare the next."""
    text = _singular(_bare(_words(undecorated(title))))
    return text or _SPACES.sub(" ", _plain_signs(title)).strip()


def is_decoration(ch: str) -> bool:
    """True for emoji, their modifiers, and characters that nobody sees."""
    return unicodedata.category(ch) in {"So", "Sk", "Cf", "Me"} or "\ufe00" <= ch <= "\ufe0f"


def _bare(text: str) -> str:
    """`text` without what stands around the words: numbers, parentheses, signs at both ends."""
    before = ""
    while text != before:
        before = text
        text = _PARENTHESIS.sub("", text).strip() or text
        text = _NUMBER.sub("", text, count=1) if _NUMBER.match(text) else text
        text = text.strip() if text.endswith((")", "]")) else _inner(text)
    return _inner(text)


def _inner(text: str) -> str:
    """`text` without signs at its ends."""
    return text if text[:1].isalnum() and text[-1:].isalnum() else _EDGES.sub("", text)


def _words(text: str) -> str:
    """`text` with one spelling of "and", of dashes and of white space."""
    text = _DASH.sub(" ", _AND.sub(" and ", text))
    return _SPACES.sub(" ", text).strip().replace("post mortem", "postmortem")


def _singular(text: str) -> str:
    """`text` with each English plural word as its singular; both sides of a match go through it."""
    return _PLURAL.sub(r"\1", _PLURAL_Y.sub(r"\1y", text))


def plural(form: str) -> str:
    """The plural that the normal form takes for `form`."""
    return f"{form}s"


def _bilingual(title: str) -> tuple[str, ...]:
    """The two halves of a title that says the same in two scripts, else nothing."""
    text = unicodedata.normalize("NFKC", title).strip()
    gloss = _GLOSS.match(text)
    halves = gloss.groups() if gloss else _HALVES.split(text)
    if len(halves) == 2 and _latin(halves[0]) is not _latin(halves[1]):
        return tuple(half for half in halves if half)
    beside = None if text.isascii() else _SIDE_BY_SIDE.fullmatch(normal(text))
    return tuple(filter(None, beside.groups())) if beside else ()


def _latin(text: str) -> bool:
    """True if no letter of `text` is of another script than Latin."""
    return all(
        unicodedata.name(ch, "").startswith("LATIN")
        for ch in text
        if ch.isalpha() and ord(ch) > 127
    )
