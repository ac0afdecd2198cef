"""What no reader of YAML or TOML can take in the front matter of a document.

YAML is read by events: no values are made of it, and no aliases followed. Its reader is loaded only
for what is not plain to see.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postmortem_lint.markdown.front_matter.plain_yaml import is_plain_yaml
from postmortem_lint.markdown.front_matter.yaml_nodes import first_problem
from postmortem_lint.markdown.model import FrontMatter
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

if TYPE_CHECKING:
    from yaml.error import MarkedYAMLError

_DEEPEST = 50  # levels
_LONGEST = 20_000  # characters that are read; nobody writes more
# What a program fills in before anything reads it.
_TEMPLATE = regex(r"\{\{|\{%|<%")
# To YAML 1.2 these end no line, and a tab is a blank wherever it indents no block.
_BREAKS = str.maketrans("\u0085\u2028\u2029", "   ")
_INNER_TAB = regex(r"(?<=\S)[ \t]++")
_TABBED = regex(r"\t[ \t]*+(?:- |[^\s#][^:\n]*+:(?:\s|\Z))")
_KEY_IN_DOUBT = "while scanning a simple key"
_UNFINISHED = (
    _KEY_IN_DOUBT,
    "while parsing a flow sequence",
    "while parsing a flow mapping",
    "while scanning a quoted scalar",
    "while scanning a double-quoted scalar",
)
# "(at line 3, column 5)", or at the end of all.
_TOML_PLACE = regex(r" \(at [^0-9()]*+(?:([0-9]+)[^0-9()]*+([0-9]+))?\)\Z")


@record
class FrontMatterFault:
    """What cannot be read: from its place to the end of its line, that line, the language, and what
    its reader says. `stop` is where the reader stopped, if that is not there."""

    span: Span
    line: Span
    language: str
    problem: str
    stop: Span | None = None


@record
class _Problem:
    """The same, as a place in the text of the front matter."""

    place: int
    what: str
    stop: int | None = None


def front_matter_fault(source: Source, front: FrontMatter | None) -> FrontMatterFault | None:
    """The first fault of front matter, None if it can be read or is filled in by a program."""
    if front is None or front.span.end > _LONGEST:
        return None
    start = source.starts[1]
    text = source.text[start : source.starts[source.line(front.span.end) - 1]]
    if _TEMPLATE.search(text):
        return None
    if front.kind == "toml":
        return _fault(source, start, "TOML", _toml_problem(text))
    if is_plain_yaml(text):
        return None
    return _fault(source, start, "YAML", _yaml_problem(text) or _tab_problem(text))


def _fault(
    source: Source, start: int, language: str, problem: _Problem | None
) -> FrontMatterFault | None:
    if problem is None:
        return None
    span, line = _rest_of_line(source, start + problem.place)
    stop = None if problem.stop is None else _rest_of_line(source, start + problem.stop)[0]
    return FrontMatterFault(span, line, language, problem.what, stop)


def _rest_of_line(source: Source, place: int) -> tuple[Span, Span]:
    """What stands from a place on, and the whole line, both without the blanks at their ends."""
    whole = source.line_span(source.line(place))
    start = whole.start + len(source[whole]) - len(source[whole].lstrip())
    end = whole.start + len(source[whole].rstrip())
    return Span(min(place, max(start, end - 1)), end), Span(start, end)


def _toml_problem(text: str) -> _Problem | None:
    import tomllib

    try:
        tomllib.loads(text)
    except RecursionError:
        return None
    except ValueError as error:
        message = str(error)
        found = _TOML_PLACE.search(message)
        if not found:
            return None
        place = len(text.rstrip()) - 1
        if found[1]:
            lines = text.split("\n")[: int(found[1]) - 1]
            place = sum(len(line) + 1 for line in lines) + int(found[2]) - 1
        problem = message[: found.start()]
        return _Problem(place, problem[:1].lower() + problem[1:])
    return None


def _yaml_problem(text: str) -> _Problem | None:
    from yaml import BaseLoader, YAMLError, parse
    from yaml.error import MarkedYAMLError

    spaced = text.translate(_BREAKS).replace("\t", " ")
    try:
        problem = first_problem(parse(spaced, Loader=BaseLoader))
    except MarkedYAMLError as error:
        return _refused(error, len(text.rstrip()))
    except YAMLError:  # characters that nobody sees
        return None
    return _Problem(*problem) if problem else None


def _refused(error: MarkedYAMLError, length: int) -> _Problem:
    """Where the reader stopped. What has no end, or no colon, is named where it begins."""
    begin, stop = error.context_mark, error.problem_mark
    stopped = stop.index if stop else 0
    if begin is None or error.context not in _UNFINISHED or (stop and stop.line == begin.line):
        return _Problem(stopped, error.problem or "")
    seen = stopped < length and error.context != _KEY_IN_DOUBT
    return _Problem(begin.index, error.problem or "", stopped if seen else None)


def _tab_problem(text: str) -> _Problem | None:
    """A tab that indents a block: readers of YAML refuse it, whatever it looks like."""
    if "\t" not in text:
        return None
    from yaml import BaseLoader, YAMLError
    from yaml.error import MarkedYAMLError

    indented = _INNER_TAB.sub(lambda found: " " * len(found[0]), text).translate(_BREAKS)
    try:
        loader = BaseLoader(indented)
        while loader.flow_level + len(loader.indents) < _DEEPEST and loader.check_event():
            loader.get_event()  # type: ignore[no-untyped-call]
    except MarkedYAMLError as error:
        place = error.problem_mark.index if error.problem_mark else 0
        tabbed = _TABBED.match(indented, place)
        if tabbed and not indented[:place].rpartition("\n")[2].strip() and not loader.flow_level:
            return _Problem(place, error.problem or "")
    except YAMLError:  # characters that nobody sees
        return None
    return None
