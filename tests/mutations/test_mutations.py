"""Planted faults are found where they are, harmless edits stay quiet, and fixes do what they say.

Each case of the tables edits one of the clean documents: `find` occurs once and becomes `put`, as
do the pairs of `more`. The line is the first that the edit changes, unless `at` names another by
its text, or a range by two numbers; `also` names lines that may be blamed instead.

* `least` is the least severity that the finding must have, `warning` if it is not given.
* `accept` lists codes of other rules that may name the fault in the place of this one.
* `note` says for whoever reads the table what is special about the case; nothing reads it.
* `fixed` is what a fix makes of `put`; an `unsafe` one has to do it only where it is asked for.

A preview rule is asked for in its own cases. The inner loop runs the last case of
each rule: what was just added at the end is among them.
"""

from __future__ import annotations

import difflib
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.selection import optional_rules, select_rules
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Diagnostic, Severity
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rewriting.fix import fix
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

HERE = Path(__file__).parent
CLEAN = HERE.parent / "fixtures" / "clean"

# The user's own example: what is to be said of it stands in a test of its own.
_OTHER = {"incident-report-filled"}
DOCUMENTS = sorted(path.stem for path in CLEAN.glob("*.md") if path.stem not in _OTHER)

PROFILES = {
    "atlassian-oslo": "atlassian",
    "azure-pir": "azure-pir",
    "cloudbook-toml": "thecloudbook",
    "coe-two-days": "aws-coe",
    "draft-mitigating": "generic",
    "elastic-headings": "elastic",
    "gitlab-review": "gitlab",
    "howie": "howie",
    "incident-report-night": "incident-report",
    "issue-export": "generic",
    "key-events": "generic",
    "pacific-12h": "google-api-infra",
    "pagerduty": "pagerduty",
    "real-world-sre": "real-world-sre",
    "relative": "generic",
    "wikimedia": "wikimedia",
    "workbook": "google-workbook",
}

# Files that relative links of the documents lead to.
COMPANIONS = {"../runbooks/label-service.md", "../postmortems/2024-08-30-route-planner.md"}

# Rules about two places that say different things: a finding shows the other one.
CONTRADICTIONS = {
    "PM207", "PM209", "PM211", "PM302", "PM315", "PM401", "PM403", "PM422", "PM511", "PM606",
    "PM617", "PM701", "PM712",
}  # fmt: skip

Case = Mapping[str, Any]


def _cases(kind: str) -> list[Any]:
    """The cases of a kind as test parameters, named by rule, document and number; all before
    the last of a rule are slow ones, which the inner loop leaves out."""
    found = list(_numbered(kind))
    quick = {case["rule"]: at for at, (_, case) in enumerate(found)}.values()
    return [
        pytest.param(
            case,
            id=f"{case['rule']}-{case['in']}-{number}",
            marks=[] if at in quick else [pytest.mark.slow],
        )
        for at, (number, case) in enumerate(found)
    ]


def _numbered(kind: str) -> Iterator[tuple[int, Case]]:
    for table in sorted(HERE.glob("*.toml")):
        yield from enumerate(tomllib.loads(table.read_text(encoding="utf-8")).get(kind, ()), 1)


# Documents that show no sign of the template that they follow: a team has to name it.
NAMED = ("elastic-headings", "real-world-sre")


@cache
def _settings(preview: bool = False, profile: str = "") -> Settings:
    return Settings(
        profile=builtin_profile(profile) if profile else None,
        rules=select_rules(ALL, preview=preview),
        candidates=tuple(map(builtin_profile, builtin_names())),
        optional=optional_rules(ALL),
        known=ALL,
        detect=False,
    )


def _settings_of(name: str, preview: bool = False) -> Settings:
    return _settings(preview, PROFILES[name] if name in NAMED else "")


def _exists(path: str) -> bool:
    return path in COMPANIONS


@cache
def _text(name: str) -> str:
    with (CLEAN / f"{name}.md").open(encoding="utf-8", newline="") as file:
        return file.read()


def _is_preview(case: Case) -> bool:
    return any(rule.preview for rule in ALL if rule.code == case["rule"])


def _lint(name: str, text: str, preview: bool = False) -> Result:
    result = lint(Source(f"{name}.md", text), _settings_of(name, preview), exists=_exists)
    assert not result.faults
    return result


@cache
def _base(name: str, preview: bool) -> Result:
    return _lint(name, _text(name), preview)


def _edited(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    for find, put in pairs:
        if "\r\n" in text:
            find, put = find.replace("\n", "\r\n"), put.replace("\n", "\r\n")
        assert text.count(find) == 1, f"occurs {text.count(find)} times: {find!r}"
        text = text.replace(find, put)
    return text


def _mutant(case: Case) -> str:
    pairs = [(case["find"], case["put"]), *map(tuple, case.get("more", ()))]
    return _edited(_text(case["in"]), pairs)


def _moved(before: str, after: str) -> dict[int, int]:
    """The lines that an edit left as they were: their number before, and the one after."""
    same = difflib.SequenceMatcher(None, before.split("\n"), after.split("\n"), autojunk=False)
    return {
        first + step + 1: then + step + 1
        for first, then, size in same.get_matching_blocks()
        for step in range(size)
    }


def _line(result: Result, diagnostic: Diagnostic) -> int:
    return result.source.line(diagnostic.finding.span.start)


def _new(base: Result, result: Result, exact: bool) -> list[Diagnostic]:
    """The findings that the document did not have before the edit. One is old if it stood on the
    same line with the same message (unless not `exact`), or on an edited line with it."""
    moved = _moved(base.source.text, result.source.text)
    old: Counter[tuple[object, ...]] = Counter()
    for one in base.findings:
        line, said = moved.get(_line(base, one)), one.finding.message
        old[one.rule.code, one.severity, line, said if exact or line is None else ""] += 1
    new = []
    for one in result.findings:
        said = one.finding.message
        here = (one.rule.code, one.severity, _line(result, one), said if exact else "")
        edited = (one.rule.code, one.severity, None, said)
        known = next((key for key in (here, edited) if old[key]), None)
        if known:
            old[known] -= 1
        else:
            new.append(one)
    return new


def _lines(case: Case, text: str) -> list[range]:
    """The lines that a fault may be reported on."""
    lines = text.split("\n")
    at = case.get("at")
    if isinstance(at, list):
        places = [range(at[0], at[1] + 1)]
    elif at:
        places = [_containing(text, at)]
    else:
        moved = _moved(_text(case["in"]), text).values()
        first = min(set(range(1, len(lines) + 1)) - set(moved))
        places = [range(first, first + 1)]
    return places + [_containing(text, other) for other in case.get("also", ())]


def _containing(text: str, part: str) -> range:
    if "\r\n" in text:
        part = part.replace("\n", "\r\n")
    assert part in text, part
    line = text.count("\n", 0, text.index(part)) + 1
    return range(line, line + 1)


def _show(result: Result, found: Iterable[Diagnostic]) -> str:
    shown = (
        f"{_line(result, one)}: {one.severity} {one.rule.code} {one.finding.message}"
        for one in found
    )
    return "\n".join(shown) or "nothing"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_good_document_is_left_alone(name: str) -> None:
    result = _base(name, preview=True)
    assert result.profile == PROFILES[name]
    loud = [one for one in result.findings if one.severity > Severity.INFO]
    assert not loud, _show(result, loud)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_good_document_looks_like_a_postmortem_and_needs_no_fix(name: str) -> None:
    settings = Settings(_settings().rules, _settings().candidates, known=ALL)
    result = lint(Source(f"{name}.md", _text(name)), settings, named=False)
    assert result.profile
    assert not fix(result, settings).changed


@pytest.mark.parametrize("case", _cases("fault"))
def test_a_fault_is_found_where_it_is(case: Case) -> None:
    text = _mutant(case)
    preview = _is_preview(case)
    result = _lint(case["in"], text, preview)
    new = _new(_base(case["in"], preview), result, exact=True)
    codes = {case["rule"], *case.get("accept", ())}
    least = Severity[case.get("least", "warning").upper()]
    places = _lines(case, text)
    hits = [
        one
        for one in new
        if one.rule.code in codes
        and one.severity >= least
        and any(_line(result, one) in place for place in places)
    ]
    assert hits, _show(result, new)
    # A range and a length in one field have no other place.
    told = [one for one in hits if one.rule.code in CONTRADICTIONS and "range" not in str(one)]
    assert all(one.finding.notes for one in told), "no note"


@pytest.mark.parametrize("case", _cases("harmless"))
def test_a_harmless_edit_raises_nothing(case: Case) -> None:
    preview = _is_preview(case)
    result = _lint(case["in"], _mutant(case), preview)
    new = _new(_base(case["in"], preview), result, exact=False)
    # A rule that only ever gives hints could not fail here if hints did not count for it.
    hints = {rule.code for rule in ALL if rule.severity is Severity.INFO}
    own = {case["rule"]} & hints
    loud = [one for one in new if one.severity > Severity.INFO or one.rule.code in own]
    assert not loud, _show(result, loud)


@pytest.mark.parametrize("case", _cases("fix"))
def test_a_fix_does_what_it_says(case: Case) -> None:
    text = _mutant(case)
    unsafe = case.get("unsafe", False)
    preview = _is_preview(case)
    settings, result = _settings_of(case["in"], preview), _lint(case["in"], text, preview)
    mended = fix(result, settings, unsafe=unsafe, exists=_exists).result.source.text
    assert mended == _edited(text, [(case["put"], case["fixed"])])
    if unsafe:
        assert not fix(result, settings, exists=_exists).changed


def _table(code: str) -> str:
    """The table with the cases of related rules."""
    related = f"rule = '{code[:3]}"
    tables = sorted(HERE.glob("*.toml"))
    found = [path for path in tables if related in path.read_text(encoding="utf-8")]
    return (found or tables)[0].relative_to(HERE.parents[1]).as_posix()


def test_all_rules_that_are_on_have_cases() -> None:
    named = {case.values[0]["rule"] for case in _cases("fault")}
    on = {rule.code for rule in ALL if rule.default and not rule.preview}
    # A file that cannot be read has its own tests.
    without = sorted(on - named - {"PM001"})
    assert not without, "\n".join(
        f"add a case [[fault]] for {code} to {_table(code)}" for code in without
    )
