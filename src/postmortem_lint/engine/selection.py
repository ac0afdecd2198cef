"""Which rules run: codes, prefixes and names, to select and to ignore."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from postmortem_lint.finding import Rule
from postmortem_lint.nearest import nearest, nearest_name, prefix_meant
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.toml_tables import unknown

_PREFIX = regex(r"PM\d{0,3}", re.IGNORECASE)
_EVERYTHING = "ALL"
_LISTED = '"postmortem-lint rules" lists all rules'
_UNREADABLE = "PM001"
# A prefix weighs one for each of its at most five characters, `ALL` weighs 1.
_FULL = 6


class SelectionError(ValueError):
    """A selector that names no rule; the message names the nearest one."""


@record
class Selection:
    """Selectors of rules: to run, to leave out, and to add to those that run by default."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    preview: bool = False

    def rules(self, known: Sequence[Rule]) -> tuple[Rule, ...]:
        """Those of the known rules that run. Raises SelectionError."""
        return select_rules(known, self.select, self.ignore, self.extend_select, self.preview)

    def optional(self, known: Sequence[Rule]) -> tuple[Rule, ...]:
        """Those that run only where a profile or a severity asks for them."""
        running = self.rules(known)
        off = optional_rules(known, self.select, self.ignore)
        return tuple(rule for rule in off if rule not in running)

    def without(self, ignored: tuple[str, ...]) -> Selection:
        """The same, with more to leave out."""
        return replace(self, ignore=(*self.ignore, *ignored))


def select_rules(
    rules: Sequence[Rule],
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    preview: bool = False,
) -> tuple[Rule, ...]:
    """The rules to run, in the order given.

    Selectors are codes, prefixes (`PM3`), names and `ALL`. The longer one wins over the shorter,
    and of two of a length the one to ignore. Without `select` all rules run that are on by default.
    Preview rules need `preview` or their full code or name. PM001 stays unless it is ignored:
    a file that cannot be read would otherwise pass for a clean one.
    Raises SelectionError for a selector that fits no rule.
    """
    for selector in (*select, *ignore, *extend_select):
        _validate(selector, rules)
    return tuple(rule for rule in rules if _wanted(rule, select, ignore, extend_select, preview))


def matching(rules: Sequence[Rule], selector: str) -> tuple[Rule, ...]:
    """The rules that a code, a prefix or a name means. Raises SelectionError if it fits none."""
    _validate(selector, rules)
    return tuple(rule for rule in rules if _fit(rule, selector))


def optional_rules(
    rules: Sequence[Rule], select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> tuple[Rule, ...]:
    """The rules off by default that a profile may switch on: none once rules were selected."""
    if select:
        return ()
    off = (rule for rule in rules if not rule.default and not rule.preview)
    return tuple(rule for rule in off if not _weight(rule, ignore))


def _wanted(
    rule: Rule,
    select: Sequence[str],
    ignore: Sequence[str],
    extend_select: Sequence[str],
    preview: bool,
) -> bool:
    asked = _weight(rule, (*select, *extend_select))
    if not select and rule.default:
        asked = max(asked, 1)
    if rule.code == _UNREADABLE:
        asked = max(asked, 1)
    if rule.preview and not preview and asked < _FULL:
        return False
    return asked > _weight(rule, ignore)


def _weight(rule: Rule, selectors: Sequence[str]) -> int:
    """How closely the closest of the selectors names the rule, 0 if none does."""
    return max(_fit(rule, selector) for selector in selectors) if selectors else 0


def _fit(rule: Rule, selector: str) -> int:
    if selector == rule.name or selector.upper() == rule.code:
        return _FULL
    if selector.upper() == _EVERYTHING:
        return 1
    is_prefix = _PREFIX.fullmatch(selector) and rule.code.startswith(selector.upper())
    return len(selector) if is_prefix else 0


def _validate(selector: str, rules: Sequence[Rule]) -> None:
    if any(_fit(rule, selector) for rule in rules) or selector.upper() == _EVERYTHING:
        return
    words = selector.split()
    if len(words) > 1 and all(any(_fit(rule, word) for rule in rules) for word in words):
        what = f'unknown rule "{selector}"; write several with commas'
        raise SelectionError(f"{what}: {','.join(words)}")
    names = tuple(_names(rules))
    family = _with_word(selector, rules)
    near = prefix_meant(selector, names) or nearest(selector, names) or _by_part(selector, rules)
    offer = family or (f'did you mean "{near}"?' if near else _LISTED)
    raise SelectionError(f'unknown rule "{selector}"; {offer}')


def _with_word(selector: str, rules: Sequence[Rule]) -> str:
    """What lists the rules that have a word in their names, if they are several."""
    named = [rule for rule in rules if selector.lower() in rule.name.split("-")]
    listed = f'"postmortem-lint rules {selector}" lists those that have the word'
    return listed if len(named) > 1 else ""


def _by_part(selector: str, rules: Sequence[Rule]) -> str:
    """The name of a rule that has the word in it; codes have no parts."""
    return "" if _PREFIX.match(selector) else nearest_name(selector, [rule.name for rule in rules])


def misnamed_rules(words: Iterable[str], rules: Sequence[Rule]) -> Iterator[str]:
    """What is wrong with each of some words that is no code, prefix or name of rules."""
    for word in words:
        if not any(_fit(rule, word) for rule in rules):
            meant = prefix_meant(word, (rule.code for rule in rules))
            known = (meant,) if meant else tuple(_names(rules))
            yield unknown(word, "a rule", known, _LISTED)


def by_code(
    levels: Mapping[str, str], rules: Sequence[Rule], running: Collection[Rule]
) -> dict[str, str]:
    """The level of each rule by its code, of levels by selectors: the longer selector wins, and a
    prefix switches on no rule that is not running."""
    found = {rule.code: _closest(rule, levels) for rule in rules} if levels else {}
    reached = {rule.code for rule in running}
    return {
        code: levels[selector]
        for code, (fit, selector) in found.items()
        if fit == _FULL or (fit and code in reached)
    }


def _closest(rule: Rule, selectors: Iterable[str]) -> tuple[int, str]:
    """How closely the closest of the selectors names the rule, and that selector."""
    return max(((_fit(rule, one), one) for one in selectors), key=itemgetter(0))


def _names(rules: Sequence[Rule]) -> Iterator[str]:
    for rule in rules:
        yield rule.code
        yield rule.name
