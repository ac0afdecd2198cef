"""The words of natural languages stand in `language/`: what stands elsewhere is counted, and held.

What counts as one list, in a module outside of `language/`, outermost ones only:

* a *pattern*: a string, plain, formatted or added up, with the signs of a regular expression, that
  holds three or more words of three or more letters (two where a script writes no gaps); escapes,
  names of groups and the names of time zones are no words;
* a *collection*: a tuple, list, set or dictionary with three or more strings, as items, keys or in
  collections within, that are words of two or more letters or phrases of up to four; or a string
  that is split into so many.

What does not count: docstrings; `__all__`; members of an enum; a collection of nothing but names
that the program itself gives (values of its enums, keys and values of its schemas); what is said to
people: arguments of a finding and the like, strings in a dictionary whose keys are members of an
enum, and all of `cli/` and `report/`; built-in profiles, which hold the words of templates; and
what NAMES lists: names that are the same in every language, and words that the program writes.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from postmortem_lint.language import lookup

pytestmark = pytest.mark.slow  # it reads the whole code

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "src" / "postmortem_lint"
ELSEWHERE = ("language", "cli", "report", "profile/builtin")

# How many lists are left outside. It only falls: whoever takes one away writes the new number here.
LEFT = 0

# Lists of names that are no words of a language: the module, the constant or function, and why.
NAMES = {
    ("__init__.py", "_HOMES"): "names of Python",
    ("postmortem/fields/labelled_values.py", "_ROMAN"): "numbers of the Romans",
    ("config/keys.py", "_OPTIONS_ONLY"): "our own options",
    ("config/keys.py", "_OTHER_NAMES"): "keys of other programs",
    ("config/gitignore.py", "_CLASSES"): "classes of POSIX",
    ("durations/writing.py", "describe"): "lengths in messages",
    ("engine/suppressions/read.py", "_KINDS"): "our own suppressions",
    ("engine/suppressions/read.py", "_KINDS_OF_OTHERS"): "suppressions of other programs",
    ("engine/suppressions/read.py", "_NEARLY"): "our own suppressions",
    ("engine/suppressions/read.py", "_OURS"): "our own suppressions",
    ("markdown/slips/addresses.py", "_FILE"): "endings of files",
    ("values/placeholders.py", "_CITED"): "marks of chat assistants",
    ("markdown/blocks/foreign_code.py", "_PROGRAMS"): "blocks of site generators",
    ("markdown/blocks/foreign_code.py", "_SCRIPT"): "words of programs",
    ("templates/reading/site_marks.py", "SITE_SETTINGS"): "settings of site generators",
    ("templates/reading/texts.py", "_PLAIN_CODE"): "names of languages of code",
    ("markdown/blocks/from_tokens.py", "Blocks"): "tokens of markdown-it",
    ("markdown/blocks/parser.py", "_parser"): "rules of markdown-it",
    ("markdown/slips/merge_conflicts.py", "_PREFORMATTED"): "elements of HTML",
    ("markdown/slips/addresses.py", "_KEPT"): "paths of code hosts",
    ("markdown/slips/addresses.py", "_LISTED"): "paths of code hosts",
    ("markdown/slips/addresses.py", "_ON_DISK"): "schemes and folders",
    ("markdown/slips/broken_links.py", "_FILE"): "endings of files",
    ("markdown/anchors.py", "_NOTES"): "anchors of footnotes",
    ("markdown/anchors.py", "_FILE"): "endings of files",
    ("markdown/lines_above.py", "_OF_NEXT"): "our own suppressions",
    ("markdown/lines_above.py", "_TARGET"): "names of HTML",
    ("markdown/wrappers.py", "_BEGINS"): "words of programs",
    ("markdown/wrappers.py", "_ENDS"): "words of programs",
    ("markdown/wrappers.py", "_TAG"): "words of programs",
    ("markdown/dialects.py", "_SCRIPT"): "words of programs",
    ("markdown/site_code.py", "_COMPONENT"): "words of programs",
    ("markdown/site_code.py", "_FILLING"): "words of programs",
    ("markdown/site_code.py", "_RAW"): "blocks of site generators",
    ("postmortem/recognition/forms.py", "_VARIABLE"): "variables of site generators",
    ("postmortem/relative_links.py", "_HOST"): "domains",
    ("profile/write.py", "_BY_SOURCE"): "keys of profiles",
    ("regex.py", "_METHODS"): "methods of re",
    ("rewriting/table_columns.py", "_columns"): "categories of Unicode",
    ("rewriting/change.py", "_LOOSE"): "containers of a text",
    ("rules/unfinished/placeholder_link.py", "_HOSTS"): "domains",
    ("times/slips.py", "_digits"): "slips in messages",
    ("times/zones/summertime.py", "_AMERICAN"): "time zones",
    ("times/zones/summertime.py", "_EUROPEAN"): "time zones",
    ("times/zones/cities.py", "_BY_PLACE"): "names of cities",
    ("times/zones/zone.py", "_ANY_CASE"): "time zones",
    ("times/zones/zone.py", "_TOKENS"): "time zones",
    ("times/zones/zone.py", "_OTHER_WORDS"): "time zones",
    ("times/zones/zone.py", "_PLACES"): "time zones",
    ("times/zones/zone.py", "_FIXED_PLACES"): "time zones",
    ("values/numbers/amounts.py", "_CODES"): "currencies",
    ("values/numbers/amounts.py", "_SIGNS"): "currencies",
    ("values/budgets.py", "PERIODS"): "names of periods",
    ("values/people/personal_data.py", "_CHAT"): "domains",
    ("values/people/personal_data.py", "_INNER"): "domains",
    ("values/people/personal_data.py", "_RESERVED"): "domains",
    ("values/people/personal_data.py", "_SIGNED"): "lines of commits and mails",
    ("values/placeholders.py", "_HTML"): "elements of HTML",
    ("values/people/program_names.py", "PROGRAMS"): "products",
    ("values/secrets.py", "_HARMLESS"): "values in programs",
    ("values/secrets.py", "_PRIVATE_KEY"): "forms of keys",
    ("values/secrets.py", "_WORDS"): "names of settings",
    ("values/secrets.py", "_TOKENS"): "forms of keys",
}

# Calls whose arguments are said to people.
SAID = frozenset(
    {"Clash", "Edit", "Fault", "Finding", "Fix", "Note", "Rule", "TableError", "Trait"}
)

ENOUGH = 3
ZONES = {"utc", "gmt"}
_WORD = re.compile(r"[^\W\d_]{3,}|[\u2e80-\ufffe]{2,}")
_PHRASE = re.compile(r"[^\W\d_]{2,}(?:[ .'’/-]{1,2}[^\W\d_]+){0,3}[.:?!+ ]{0,2}|[\u2e80-\ufffe]+")
_SYNTAX = re.compile(r"\(\?|\\[bwdsW]|\||\[\^|\[[^\]]+\][*+?{]")
_NO_WORDS = re.compile(
    r"\(\?P<\w+>|\(\?\(\w+\)|\(\?P=\w+\)|\\[uU][0-9a-fA-F]+|\\[A-Za-z]|\[[^\]]*\]"
)


@cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    """The modules of the package by their path, parsed once."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return tuple(
        (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in paths
    )


@cache
def names_of_things() -> frozenset[str]:
    """Names that the program itself gives: values of enums, keys of schemas."""
    found: set[str] = set()
    for _, tree in modules():
        for node in tree.body:
            if _is_enum(node):
                found |= {_pieces(one) for one in ast.walk(node) if _is_string(one)}
    for path in (ROOT / "schemas").glob("*.json"):
        _keys(json.loads(path.read_text(encoding="utf-8")), found)
    return frozenset(found)


def _keys(schema: object, found: set[str]) -> None:
    if isinstance(schema, dict):
        found |= set(schema.get("properties", ()))
        found |= {one for one in schema.get("enum", ()) if isinstance(one, str)}
        for one in schema.values():
            _keys(one, found)
    elif isinstance(schema, list):
        for one in schema:
            _keys(one, found)


def _is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _pieces(node: ast.AST) -> str:
    """The literal text of a string, whether plain, formatted or added up."""
    if isinstance(node, ast.JoinedStr):
        return " ".join(_pieces(one) for one in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return f"{_pieces(node.left)} {_pieces(node.right)}"
    return str(node.value) if _is_string(node) and isinstance(node, ast.Constant) else ""


def _words_of_pattern(text: str) -> set[str]:
    if not _SYNTAX.search(text):
        return set()
    return {word.lower() for word in _WORD.findall(_NO_WORDS.sub(" ", text))} - ZONES


def _items(node: ast.AST) -> Iterator[str]:
    """The strings of a collection itself: items or keys, and those of collections in it."""
    if isinstance(node, ast.Dict):
        named = all(isinstance(key, ast.Attribute) for key in node.keys)
        for part in (*node.keys, *node.values):
            if part is not None and not (named and _is_string(part)):
                yield from _items(part)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for part in node.elts:
            yield from _items(part)
    elif _is_string(node):
        yield _pieces(node)


def _words_of_collection(node: ast.AST) -> set[str]:
    words = {one for one in _items(node) if _PHRASE.fullmatch(one)}
    return set() if words <= names_of_things() else words


def _lists(node: ast.AST, owner: str = "") -> Iterator[tuple[int, str, set[str]]]:
    """The lists below a node, outermost only: line, the constant or function they stand in."""
    for child in ast.iter_child_nodes(node):
        name = owner or _name(child)
        if isinstance(child, ast.ClassDef | ast.FunctionDef) and _docstring(child):
            child.body = child.body[1:]
        if _is_enum(child) or _is_said(child):
            continue
        words: set[str] = set()
        if isinstance(child, ast.Constant | ast.JoinedStr | ast.BinOp):
            words = _words_of_pattern(_pieces(child))
        elif isinstance(child, ast.Tuple | ast.List | ast.Set | ast.Dict):
            words = _words_of_collection(child)
        elif isinstance(child, ast.Call) and _is_split(child):
            words = set(_pieces(child.func.value).split())  # type: ignore[attr-defined]
        if len(words) >= ENOUGH:
            yield child.lineno, name, words  # type: ignore[attr-defined]
        else:
            yield from _lists(child, name)


def _is_enum(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and any("Enum" in ast.dump(one) for one in node.bases)


def _is_said(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID


def _is_split(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "split"


def _docstring(node: ast.ClassDef | ast.FunctionDef) -> bool:
    return bool(node.body) and isinstance(node.body[0], ast.Expr) and _is_string(node.body[0].value)


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        return node.name
    targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
    return targets[0].id if isinstance(targets[0], ast.Name) else ""


@cache
def found_lists() -> tuple[tuple[str, str, str], ...]:
    """The lists outside of `language/`: module, constant or function, and a line that shows it."""
    found: list[tuple[str, str, str]] = []
    for module, tree in modules():
        if module.startswith(tuple(f"{folder}/" for folder in ELSEWHERE)):
            continue
        for line, name, words in _lists(tree):
            if name != "__all__":
                shown = f"{module}:{line} {name}: {', '.join(sorted(words)[:6])}"
                found.append((module, name, shown))
    return tuple(found)


def outside() -> tuple[str, ...]:
    """The lists that count, a line each."""
    return tuple(shown for module, name, shown in found_lists() if (module, name) not in NAMES)


def test_words_stand_in_the_languages() -> None:
    """A new list belongs into a table of a language (language/tables/words.py)."""
    left = "\n".join(outside())
    assert len(outside()) <= LEFT, f"words belong into a table of a language:\n{left}"
    assert len(outside()) == LEFT, f"fewer than LEFT: let it be {len(outside())} from now on"


# Patterns that hold a word of a language only in a name.
NAMED = {
    "postmortem/relative_links.py": "domains",
    "templates/reading/formats.py": "letters for the digits of a date",
    "values/numbers/amounts.py": "currencies",
    "values/people/personal_data.py": "lines of commits and mails",
}
READERS = ("analysis/", "durations/", "postmortem/", "templates/", "times/", "values/")
_SMALL = re.compile(r"(?<![\w<])[^\W\d_]{2,}(?![\w>])")


@cache
def small_words() -> frozenset[str]:
    """What a reader of any language would look for around a value: the, of, bis, del …"""
    grammar, times = lookup.grammar, lookup.times
    groups = (
        grammar.small, grammar.articles, grammar.helping, grammar.pointing, grammar.and_words,
        grammar.or_words, times.of, times.of_year, times.on, times.at, times.to, times.to_date,
        times.since, times.until, times.ordinals, times.day_articles, times.inner_nouns,
        lookup.lengths.units, lookup.lengths.every, lookup.lengths.ago,
    )  # fmt: skip
    return frozenset(word for group in groups for word in group)


def _patterns(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("regex", "re.")):
            for text in ast.walk(node):
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield node.lineno, text.value


def test_no_pattern_holds_a_small_word_of_a_language() -> None:
    """One word is enough: "(?:the )?" reads English and no other language."""
    held = [
        f"{module}:{line} {word}"
        for module, tree in modules()
        if module.startswith(READERS) and module not in NAMED
        for line, text in _patterns(tree)
        for word in _SMALL.findall(_NO_WORDS.sub(" ", text))
        if word.lower() in small_words()
    ]
    assert not held, "\n".join(held)


def test_names_that_are_no_words_are_still_there() -> None:
    assert NAMES.keys() - {(module, name) for module, name, _ in found_lists()} == set()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('X = ("alert", "page", "ring")', 1),
        ('X = ("alert", "page")', 0),
        ('X = frozenset({"wer", "wen", "wem"})', 1),
        ('X = {"alert": 1, "page": 2, "ring": 3}', 1),
        ('X = {Key.A: ("alert", "page"), Key.B: ("ring",)}', 1),
        ('X = {Key.A: "an alert", Key.B: "a page", Key.C: "a ring"}', 0),
        ('X = "alert page ring".split()', 1),
        ('X = regex(r"\\b(?:alert|page|ring)\\b")', 1),
        ('X = regex(rf"(?:alert|{Y}|page)" r"|ring")', 1),
        ('X = regex(r"(?P<alert>\\d)(?P<page>\\d)(?P<ring>\\d)")', 0),
        ('X = regex(r"未満|미만|不到|以下")', 1),
        ('def f():\n    """An alert | a page | a ring (?:)"""', 0),
        ('class K(Enum):\n    A = "alert"\n    B = "page"\n    C = "ring"', 0),
        ('X = Finding(span, "alert | page | ring (?:)")', 0),
        ('def f(a):\n    return a in ("alert", "page", "ring")', 1),
    ],
)
def test_what_counts(code: str, words: int) -> None:
    assert len(list(_lists(ast.parse(code)))) == words


def test_every_table_of_a_language_is_read() -> None:
    tables = (tree for path, tree in modules() if path.startswith("language/tables/"))
    fields = {
        node.target.id
        for tree in tables
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    read = {
        node.attr
        for path, tree in modules()
        if not path.startswith("language/") or path.count("/") == 1
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
    }
    assert sorted(fields - read) == []
