"""What is left of a template in a value."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.values.template_brackets import braced_sentences, unset_keys


@record
class Placeholder:
    """A token of a template that nobody filled in: YYYY-MM-DD, HH:MM, [Name, Date], X,XXX; or a
    marker of work to do, which `of_ticket` stands for the number of one ("issue #TBD")."""

    start: int
    end: int
    text: str
    of_ticket: bool = False

    @property
    def asks(self) -> bool:
        """Whether it is a question in square brackets: [What was the cause?]."""
        return is_bracketed_question(self.text)


_UNIT = rf"(?:{lookup.placeholders.counted}|h|m|%)"
_TOKENS = regex(
    r"(?<![\w-])(?:YYYY[-/.年]?MM[-/.月]?DD日?|[Yy]{4}[-/.][Mm]{2}[-/.][Dd]{2}|DD[-/.]MM[-/.]YY(?:YY)?"
    r"|MM[-/.]DD[-/.]YY(?:YY)?)(?:[ T]HH?[:.][Mm]{2}(?:[:.][Ss]{2})?)?(?![\w-])"
    r"|(?<![\w:])(?:HH?|hh)[:.](?:MM|mm)(?:[:.](?:SS|ss))?(?![\w:])"
    r"|(?<![\w-])HH-(?:MM|mm)(?:-(?:SS|ss))?(?![\w-])"
    r"|(?<![\w.,])[$€£]? ?X{1,3}(?:[.,]X{3}){1,3}(?![\w,])"
    rf"|(?<![\w.,:-])[$€£]?(?:X{{1,3}}(?:\.X{{1,3}})?|NN) ?{_UNIT}(?![\w-])"
    r"|(?<![\w.,:-])[$€£]X{1,6}(?:\.X{1,2})?(?![\w,.])|(?<![\w.,:-])X{1,3}(?:\.X{1,3})?%"
    r"|(?<![\w-])[A-Z]{2,10}-(?:YYYY-)?X{2,5}(?![\w-])|(?<![\w#])#X{2,5}(?!\w)"
    rf"|(?<![\w?!.):])(?:\?{{1,3}} ?(?:{lookup.placeholders.asked}|%)"
    rf"|\?{{2,3}} (?:{lookup.placeholders.counted}))(?!\w)"
    r"|(?<![\w/.<=+`\\-])_{3,40}(?![\w/<=+`-])"  # a line to write on
    r"|\{\{[^{}]{1,400}\}\}|(?<![\w{$%#\\])\{[A-Za-z][A-Za-z0-9 _.-]{1,40}\}(?!\})"
    r"|(?<![\w<])<[A-Za-z][A-Za-z0-9 _,-]{2,50}>"
    r"|(?<![\]\w!\\])\[[^\[\]\n]{2,80}\](?![(\[:])"
)
_SHOUTED = regex(
    rf"(?:^|(?<=[.!?:(\[–—-] )|(?<=[\n(\[]))(?:{lookup.placeholders.shouted})"
    r"(?=[ *_]*(?:[.!)\]\n]|$))",
    re.IGNORECASE,
)
_CAPITALS = regex(r"[A-Z]{3,} [A-Z]{2,}")
# What chat assistants put beside a sentence for its source, and nobody else can follow.
_CITED = regex(
    r"(?:\ue200[^\ue200\ue201\n]{0,80}\ue201"
    r"|(?<![^\W_])(?:file)?(?:cite)?(?:turn[0-9]{1,3}(?:search|view|news|file|image|fetch)[0-9]{1,3})+"
    r"|【[0-9]{1,3}(?::[0-9]{1,3})?†[^】\n]{0,80}】"
    r"|:{0,2}(?:contentReference)?\[oaicite:[0-9]{1,3}\](?:\{index=[0-9]{1,3}\})?)"
)
# A number of things that are known, before any word for them: "the other XX shops".
_OTHERS = regex(
    rf"(?<!\w)(?i:{lookup.any_of(lookup.counts.others)}) (X{{2,3}}|NN)(?= [^\W\d_]{{3}})"
    rf"|(?<!\w)(?i:{lookup.any_of(lookup.grammar.articles)}) (X{{2,3}}|NN)"
    rf"(?= (?:{lookup.any_of(lookup.counts.others_behind)}) )"
)
# What each of them holds; most texts hold none of it.
_TRACES = regex(r"[XH?{<\[]|___|[Yy]{4}|DD|MM|hh|NN")
# `Y minutes` beside `X hours`.
_SPARE_Y = regex(rf"(?<![\w.,:-])[YZ] ?{_UNIT}(?!\w)")


_HTML = frozenset(
    (
        "abbr", "article", "aside", "audio", "base", "bdo", "big", "blockquote", "body", "br",
        "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
        "details", "dfn", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure",
        "font", "footer", "form", "frame", "head", "header", "hr", "html", "iframe", "img",
        "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "meta",
        "nav", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param",
        "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script", "section",
        "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup",
        "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time",
        "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "h1", "h2", "h3", "h4",
        "h5", "h6",
    )
)  # fmt: skip
# Words that make a bracket a request to fill it in (semantics 11).
_REQUEST = regex(rf"(?<![a-z-])(?:{lookup.placeholders.requests})(?![a-z])")
# What asks so with the first word of a bracket, in any language ("[completar por el equipo]").
_ASKED = regex(rf"(?:{lookup.placeholders.asked_first})(?![^\W\u2e80-\uffff])")
# What tells an author what to write, whatever numbers it has ("[describe 2 or 3 causes]").
_INSTRUCTS = regex(rf"(?:{lookup.placeholders.instructs})(?![^\W\u2e80-\uffff])", re.IGNORECASE)
# What shows that a bracket is filled in or blacked out.
_FILLED = regex(rf"[0-9]|{lookup.placeholders.filled}|@")


def is_filled(inner: str) -> bool:
    """Whether what stands in a bracket is a value, or blacked out: "[INC-12]", "[redacted]"."""
    return _FILLED.search(inner.lower()) is not None


def begins_instruction(text: str) -> bool:
    """Whether a text begins with what an author is to write or to do: "Describe …"."""
    return _INSTRUCTS.match(text) is not None


def _is_token(text: str, literal: tuple[str, ...]) -> bool:
    """Whether a match of `_TOKENS` is one; brackets depend on their words."""
    if text[0] == "<":
        name = text[1:-1].split()[0].lower()
        return name not in _HTML and "=" not in text
    if text[0] != "[":
        return True
    inner = text[1:-1].strip().lower()
    own = (token.lower() for token in literal)
    if any(token in (text.lower(), inner) for token in own):
        return True
    if not inner.strip(".… "):
        return False  # within a text it tells that something is left out
    if begins_instruction(inner):
        return True
    if is_filled(inner) and "yyyy" not in inner:
        return False
    if inner in WHOLE_MARKERS or _ASKED.match(inner):
        return True
    if inner in _NOUNS and text.isupper():  # "[NUMBER] customers"
        return True
    return _REQUEST.search(inner) is not None or "yyyy" in inner or "hh:mm" in inner


WHOLE_MARKERS = frozenset((*lookup.placeholders.markers, *lookup.placeholders.alone, "...", "…"))
"""What marks work to do as a whole value."""
_LEAST = 3  # letters: "[AD]" is no name in Turkish
_NOUNS = frozenset(
    word
    for word in (
        *lookup.placeholders.names,
        *lookup.placeholders.dates,
        *lookup.placeholders.numbers,
    )
    if len(word) >= _LEAST
)
_ANGLED = regex(r"<[A-Za-z][^<>=:@/{}]{2,120}>")
_SENTENCE = 3  # words


def asks_in_words(text: str) -> bool:
    """Whether a text in angle brackets begins as a request and goes on: `<add name here>`."""
    inner = text[1:-1].lower()
    if not _ANGLED.fullmatch(text) or " " not in inner or is_filled(inner):
        return False
    first, found = inner.split()[0], _REQUEST.match(inner)
    if first in _HTML:
        return found is not None and " " in found[0]  # "link to", but no <time hidden>
    told = len(inner.split()) > _SENTENCE and begins_instruction(inner)  # "<explain how it was …>"
    return found is not None or told or first in _NOUNS  # "<number of users>"


def asks_for_number(text: str) -> bool:
    """Whether a text in angle brackets is the word for a number: `<number>`."""
    return text[1:-1].lower() in lookup.placeholders.numbers


def asks_in_angles(text: str, of_field: bool) -> bool:
    """Whether a whole value is a request in angle brackets: `<describe the cause>`.

    `of_field`: it is the value of a labelled field, where a single word asks too: `<owner>`.
    """
    inner = text[1:-1].lower()
    if not _ANGLED.fullmatch(text) or inner.split()[0] in _HTML:
        return False
    lengths = lookup.lengths
    if _FILLED.search(inner) or inner.strip() in (
        *lengths.unknown,
        *lengths.not_available,
        *lengths.none,
        *lengths.at_once,
    ):
        return False
    if len(inner.split()) >= _SENTENCE or _REQUEST.search(inner):
        return True
    return of_field and text[1].islower()


_ROUND = regex(r"[(（]([^()（）]{3,60})[)）]")
_OF_A_REQUEST = regex(r"[\s,;:/·、，&+-]+")
_ASKED_FOR = frozenset(
    (*lookup.placeholders.names, *lookup.placeholders.dates, *lookup.grammar.and_words)
)


def asks_in_rounds(text: str) -> bool:
    """Whether a whole value is a bracket that asks for a name and a date: "(name, date)"."""
    found = _ROUND.fullmatch(text.strip(" \t\r\n*_`"))
    words = [one for one in _OF_A_REQUEST.split(found[1].lower()) if one] if found else []
    return bool(words) and all(word in _ASKED_FOR for word in words)


_COMMAND = regex(r"\$\([a-z][\w-]*(?: [^()\n]{1,60})?\)")


def is_command(text: str) -> bool:
    """Whether a whole value is a command of a shell that nobody has run: "$(date)"."""
    return _COMMAND.fullmatch(text.strip(" \t\r\n*_")) is not None


def is_closed(tag: str, text: str) -> bool:
    """Whether a closing tag in a text shows that one is a component of a site."""
    name = tag[1:-1].split()[0]
    return re.search(rf"</{re.escape(name)}\s*>", text, re.IGNORECASE) is not None


def is_angled_token(tag: str, text: str) -> bool:
    """Whether a tag in the text of a template is of no language, and to be filled in: `<owner>`."""
    angled = _ANGLED.fullmatch(tag) is not None and tag[1:-1].split()[0].lower() not in _HTML
    return angled and not is_closed(tag, text)


def find_placeholders(text: str, *, literal: tuple[str, ...] = ()) -> tuple[Placeholder, ...]:
    """What is left of a template in a text, in order (semantics 11).

    `text` has code replaced by U+FFFC. `literal` are the tokens of the profile's own template,
    found whatever they look like. Not found: links, check boxes, redactions, dates and handles in
    brackets, `{% … %}`, `${VAR}`, HTML tags, and unknown digits (22:XX, 100.x.x.x).
    """
    places = [
        found.span()
        for found in (_TOKENS.finditer(text) if _TRACES.search(text) else ())
        if _is_token(found[0], literal) or _asks_alone(text, found)
    ]
    places += [span for span in braced_sentences(text) if _is_alone(text, *span)]
    places += unset_keys(text)
    if "XX" in text or "NN" in text:
        places += [found.span(found.lastindex or 0) for found in _OTHERS.finditer(text)]
    if _CAPITALS.search(text):
        places += [found.span() for found in _SHOUTED.finditer(text) if found[0].isupper()]
    if any(text[start] in "X$" for start, _ in places):
        places += [found.span() for found in _SPARE_Y.finditer(text)]
    for token in literal:
        if token in text:
            places += _occurrences(text, token)
    return tuple(Placeholder(start, end, text[start:end]) for start, end in _outermost(places))


def _asks_alone(text: str, found: re.Match[str]) -> bool:
    """Whether a question in square brackets, or what goes on there with dots, is all that a text,
    or the value of its label, says."""
    asks = is_bracketed_question(found[0]) or _GOES_ON.fullmatch(found[0]) is not None
    return asks and _is_alone(text, *found.span())


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether a place is all that a text, or the value of its label, says."""
    before, behind = text[:start].rstrip(" *_\n"), text[end:].strip(" *_.\n")
    return not behind and (not before or before.endswith((":", "：")))


def find_citation_marks(text: str) -> tuple[Placeholder, ...]:
    """What a chat assistant left in a text for its sources: "turn0search4", "【3†source】"."""
    return tuple(
        Placeholder(found.start(), found.end(), found[0]) for found in _CITED.finditer(text)
    )


def is_bracketed_question(token: str) -> bool:
    """Whether a text is a question in square brackets."""
    return token[:1] == "[" and token.rstrip("] ").endswith(("?", "？"))


def _occurrences(text: str, token: str) -> list[tuple[int, int]]:
    """The places of a token that is not part of a longer word."""
    places: list[tuple[int, int]] = []
    at = text.find(token) if token.strip() else -1
    while at >= 0:
        end = at + len(token)
        inner = (token[0].isalnum() and text[at - 1 : at].isalnum() and at > 0) or (
            token[-1].isalnum() and text[end : end + 1].isalnum()
        )
        link = token.startswith("[") and text[end : end + 1] in ("(", "[")
        if not inner and not link:
            places.append((at, end))
        at = text.find(token, end)
    return places


def _outermost(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in order, without those that overlap an earlier or longer one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(places, key=lambda one: (one[0], -one[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


# What may stand beside the tokens of a value that is all placeholder.
_GOES_ON = regex(r"\[(?:[^\W\d_][\w ,/'’-]*)?(?:\.\.\.|…)\s*\]")
_REST = regex(
    rf"\([^()]*\)|(?<!\w)(?:utc|gmt|{lookup.placeholders.beside}|usd|eur|z|t)(?!\w)"
    r"|[-–—~/|,.:;+&*_`$€£%\s\"']",
    re.IGNORECASE,
)


def is_placeholder(text: str, literal: tuple[str, ...] = ()) -> bool:
    """Whether the whole value is left from the template.

    Guidance in round brackets and joining words count with it: "X hours Y minutes",
    "HH:MM (how long were they affected)", "$X,XXX (if calculable)".
    """
    value = text.strip(" \t\r\n*_`")
    if not value:
        return False
    if any(value.lower() == token.strip().lower() for token in literal):
        return True
    if asks_in_rounds(value):
        return True
    found = find_placeholders(value, literal=literal)
    if not found:
        return False
    rest, at = "", 0
    for token in found:
        rest += value[at : token.start] + " "
        at = token.end
    return _REST.sub("", rest + value[at:]) == ""


def is_no_target(target: str) -> bool:
    """Whether what stands in the place of a link's target is left to be filled in: `#`, TODO."""
    return target.lower() in (
        "",
        "#",
        "...",
        "http://",
        "https://",
        *lookup.placeholders.no_targets,
    )
