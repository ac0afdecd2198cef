"""What other programs may import: by its names, types and documentation, and by nothing else."""

from __future__ import annotations

import ast
import doctest
import sys
from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import postmortem_lint
from postmortem_lint import Diagnostic, Fixed, Position, Profile, Report, Safety, Settings, Severity

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "postmortem_lint"
GUIDE = ROOT / "docs" / "python.md"

FERRY = """\
# Incident Report: the ferry turned back

**Date**: 2025-03-11
**Time Started**: 09:14 UTC
**Time Resolved**: 09:50 UTC
**Duration**: 63 minutes

## Summary

The ferry turned back because its radar was dark.

## Timeline

- 09:14 UTC The radar went dark
- 09:50 UTC The radar was back

## Action Items

- [ ] Carry a spare radar (owner: Ida Noor, due 2025-04-01)
"""


def codes(report: Report) -> list[str]:
    return [found.code for found in report.findings]


def test_the_guide_shows_what_happens() -> None:
    failed, tried = doctest.testfile(
        str(GUIDE), module_relative=False, globs={"datetime": __import__("datetime")}
    )
    assert tried > 15
    assert failed == 0


def test_every_public_name_is_there_typed_and_has_a_docstring() -> None:
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    typed = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module != "importlib"
        for alias in node.names
    }
    assert typed | {"__version__"} == set(postmortem_lint.__all__)
    for name in typed:
        assert getattr(postmortem_lint, name).__doc__, name
    assert set(postmortem_lint.__all__) <= set(dir(postmortem_lint))


def test_importing_the_package_imports_nothing_else() -> None:
    """Every start of the command line pays for it."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert imports == []
    late = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    homes = {f"postmortem_lint.{home}" for home in vars(postmortem_lint)["_HOMES"]}
    assert late == homes | {"importlib"}


def test_the_guide_names_every_function_and_every_setting() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    functions = [name for name in postmortem_lint.__all__ if name[0].islower()]
    for name in (*functions, "Report", "Diagnostic", "Fixed", "Formatted", "Profile", "Settings"):
        assert name in guide, name
    for name in (*Settings.__match_args__, *Report.__match_args__):
        assert f"`{name}`" in guide, name


def test_what_is_not_public_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        getattr(postmortem_lint, "chekc")  # noqa: B009


def test_a_report_has_places_notes_and_fixes() -> None:
    report = postmortem_lint.check(FERRY, "ferry.md")
    found = next(each for each in report.findings if each.code == "PM401")
    assert (report.path, report.profile, report.phase) == ("ferry.md", "generic", "final")
    assert (found.name, found.severity) == ("duration-mismatch", Severity.ERROR)
    assert (found.start, found.end) == (Position(6, 15), Position(6, 25))
    assert [(note.message, note.start.line) for note in found.notes] == [
        ("the start", 4),
        ("the end", 5),
    ]
    assert found.fix
    assert (found.fix.safety, found.fix.edits[0].text) == (Safety.UNSAFE, "36 minutes")
    assert found.url.endswith("/rules/PM401-duration-mismatch.md")
    with pytest.raises(FrozenInstanceError):
        found.message = "x"  # type: ignore[misc]


def test_a_suppressed_finding_is_a_diagnostic_and_no_finding() -> None:
    comment = "<!-- postmortem-lint: ignore-file[PM401] counted by hand -->\n\n"
    report = postmortem_lint.check(comment + FERRY)
    assert "PM401" not in codes(report)
    heard = postmortem_lint.check(comment + FERRY, settings=Settings(suppress=False))
    assert "PM401" in codes(heard)
    reasons = [each.suppressed for each in report.diagnostics if each.code == "PM401"]
    assert reasons == ["counted by hand"]
    assert "PM401" in codes(
        postmortem_lint.check(comment + FERRY, settings=Settings(suppress=False))
    )


def test_what_is_no_postmortem_is_skipped_unless_detection_is_off() -> None:
    report = postmortem_lint.check("# A ferry\n\nIt floats.\n")
    assert report.skipped
    assert report.diagnostics == ()
    assert not postmortem_lint.check("# A ferry\n", settings=Settings(detect=False)).skipped
    assert postmortem_lint.check("").skipped == "empty"


def test_settings_choose_rules_and_severities() -> None:
    only = Settings(select=("PM401",), severity={"duration-mismatch": "info"})
    (found,) = postmortem_lint.check(FERRY, settings=only).findings
    assert found.severity is Severity.INFO
    assert "PM401" not in codes(postmortem_lint.check(FERRY, settings=Settings(ignore=("PM4",))))
    later = postmortem_lint.check(FERRY, settings=Settings(since=date(2025, 4, 1)))
    assert later.skipped == "before 2025-04-01: an incident of 2025-03-11"


def test_only_the_day_that_is_handed_in_makes_an_item_overdue() -> None:
    late = Settings(extend_select=("PM621",), today=date(2031, 1, 1))
    assert "PM621" in codes(postmortem_lint.check(FERRY, settings=late))
    never = Settings(extend_select=("PM621",))
    assert "PM621" not in codes(postmortem_lint.check(FERRY, settings=never))


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        (Settings(select=("PM4O1",)), "select: 'PM4O1' is not a rule"),
        (Settings(ignore=("PM3*",)), "ignore: 'PM3*' is not a rule; did you mean 'PM3'?"),
        (Settings(severity={"PM7xx": "info"}), "severity: 'PM7xx' is not a rule"),
        (Settings(severity={"PM401": "eror"}), "'eror' is not a severity or 'off'; did you mean"),
        (
            Settings(zone="Mars/Olympus Mons"),
            "zone: 'Mars/Olympus Mons' is not a time zone;",
        ),
        (
            Settings(zone="Europe/Berln"),
            "zone; did you mean 'Europe/Berlin'?",
        ),
        (
            Settings(zone="new york"),
            "zone; did you mean 'America/New_York'?",
        ),
        (Settings(since="2024-13-01"), "since: '2024-13-01' is not a date such as 2025-01-31"),
    ],
)
def test_settings_that_cannot_be_used(settings: Settings, line: str) -> None:
    with pytest.raises(ValueError, match=r"rule|severity|zone|date") as raised:
        postmortem_lint.check(FERRY, settings=settings)
    assert line in str(raised.value)


def wrong_types() -> list[tuple[dict[str, object], str]]:
    settings: list[tuple[dict[str, Any], str]] = [
        ({"select": "PM3"}, "select: 'PM3' is a str; did you mean (\"PM3\",)?"),
        ({"ignore": 3}, "ignore: 3 is int; give a list or tuple of str"),
        ({"extend_select": (3,)}, "extend_select[0]: 3 is int; give a str"),
        ({"severity": ["PM3"]}, "severity: ['PM3'] is list; give a dict"),
        ({"severity": {"PM3": 1}}, "severity.PM3: 1 is int; give a str"),
        ({"zone": 2}, "zone: 2 is int; give a str such as 'Europe/Berlin'"),
        ({"since": 2024}, "since: 2024 is int; give a date, or a str such as '2025-01-31'"),
        ({"detect": "no"}, "detect: 'no' is str; give True or False"),
    ]
    wrapped: list[tuple[dict[str, object], str]] = [
        ({"settings": Settings(**given)}, line) for given, line in settings
    ]
    return [
        *wrapped,
        ({"settings": {"select": ["PM3"]}}, "give postmortem_lint.Settings(…)"),
        ({"profile": 3}, "profile: 3 is int; give a Profile, or the name of a built-in one"),
        ({"path": None}, "path: None is NoneType; give a str or a path, or leave it out"),
        ({"text": FERRY.encode()}, "text: b'# Incident Report: the ferry turned back"),
    ]


def test_an_argument_that_settings_do_not_take_is_told_with_the_nearest() -> None:
    with pytest.raises(TypeError, match="'selct' is not an argument of Settings; did you mean 'se"):
        postmortem_lint.Settings(selct=())  # type: ignore[call-arg]
    assert postmortem_lint.Settings(("PM3",)) == postmortem_lint.Settings(select=("PM3",))


@pytest.mark.parametrize(("given", "line"), wrong_types())
def test_an_argument_of_the_wrong_type_is_named(given: dict[str, object], line: str) -> None:
    with pytest.raises(TypeError) as raised:
        postmortem_lint.check(**{"text": FERRY, **given})  # type: ignore[arg-type]
    assert line in str(raised.value)
    assert "\n" not in str(raised.value)


def test_what_is_no_postmortem_has_no_data() -> None:
    with pytest.raises(TypeError, match=r"postmortem: 'x' is str; give what .*read\(…\) gives"):
        postmortem_lint.postmortem_data("x")  # type: ignore[arg-type]


def test_a_severity_may_be_given_as_findings_have_it() -> None:
    settings = Settings(select=("PM602",), severity={"PM6": postmortem_lint.Severity.INFO})
    named = Settings(select=("PM602",), severity={"PM6": "info"})
    page = FERRY + "\n## Action Items\n\n- Carry a spare radar\n- Train the crew (owner: Ida)\n"
    report = postmortem_lint.check(page, settings=settings)
    assert {str(one.severity) for one in report.findings} <= {"info"}
    assert report == postmortem_lint.check(page, settings=named)


def test_a_switch_is_true_or_false() -> None:
    with pytest.raises(TypeError, match=r"unsafe: 'yes' is str; give True or False"):
        postmortem_lint.fix(FERRY, unsafe="yes")  # type: ignore[arg-type]


def test_what_is_obvious_need_not_be_made_first() -> None:
    later = Settings(since="2025-04-01", today="2031-01-01")
    assert postmortem_lint.check(FERRY, settings=later).skipped
    at_noon = Settings(since=datetime(2025, 4, 1, 12, tzinfo=UTC))
    assert postmortem_lint.check(FERRY, settings=at_noon).skipped
    report = postmortem_lint.check(FERRY, Path("ferry.md"), profile="google-sre")
    assert (report.path, report.profile) == ("ferry.md", "google-sre")
    with pytest.raises(ValueError, match=r"profile: 'gogle-sre' .* did you mean 'google-sre'\?"):
        postmortem_lint.read(FERRY, profile="gogle-sre")


def test_a_prefix_sets_the_severity_of_a_family_and_a_longer_one_wins() -> None:
    levels = Settings(severity={"PM4": "info", "PM40": "warning"})
    levels_found = {found.code: found.severity for found in _check(levels)}
    assert levels_found["PM401"] is Severity.WARNING
    off = Settings(severity={"PM4": "error", "PM401": "off"})
    assert "PM401" not in {found.code for found in _check(off)}
    own = Profile.from_toml('name = "own"\n[rules]\nPM4 = "info"\n')
    (found,) = (
        each for each in postmortem_lint.check(FERRY, profile=own).findings if each.code == "PM401"
    )
    assert found.severity is Severity.INFO


def test_a_prefix_runs_no_rule_that_is_off_by_default() -> None:
    family = Settings(severity={"PM6": "error"})
    assert "PM609" not in {found.code for found in _check(family)}
    rule = Settings(severity={"PM609": "error"})
    assert "PM609" in {found.code for found in _check(rule)}


def _check(settings: Settings) -> tuple[Diagnostic, ...]:
    return postmortem_lint.check(FERRY, settings=settings).findings


def test_a_profile_says_what_a_template_asks_for() -> None:
    template = "# Incident: [title]\n\n**Sea state**: [1 to 9]\n\n## Course\n\n## Weather\n"
    profile = Profile.from_template(template, "harbour")
    report = postmortem_lint.check(FERRY, profile=profile)
    assert (profile.name, report.profile) == ("harbour", "harbour")
    assert any("Weather" in found.message for found in report.findings)
    own = Profile.from_toml('name = "own"\nextends = "google-sre"\n[rules]\nPM401 = "off"\n')
    assert "PM401" not in codes(postmortem_lint.check(FERRY, profile=own))
    assert Profile.builtin("google-sre").name == "google-sre"


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda: Profile.from_template(""), "template:1: the template is empty"),
        (lambda: Profile.from_toml("# ours\nname = "), "profile:2: invalid value"),
        (lambda: Profile.from_toml("title = 'x'"), "profile:1: 'name' is missing"),
        (lambda: Profile.from_toml("name = 'x'\nextends = '../x.toml'"), "profile:2: extends"),
        (
            lambda: Profile.from_toml("name = 'x'\n[rules]\nPM4O1 = 'off'"),
            "rules: 'PM4O1' is not a rule",
        ),
        (lambda: Profile.builtin("gogle-sre"), "did you mean 'google-sre'?"),
    ],
)
def test_a_profile_that_cannot_be_used(make: object, line: str) -> None:
    assert callable(make)
    with pytest.raises(ValueError, match=r".") as raised:
        make()
    assert line in str(raised.value)


def test_fixes_are_safe_ones_unless_more_is_asked_for() -> None:
    page = FERRY.replace("2025-03-11", "2025/3/11").replace("**Time", "\n**Time")
    page = page.replace("**Duration", "\n**Duration")
    safe = postmortem_lint.fix(page)
    assert "**Date**: 2025-03-11" in safe.text
    assert "63 minutes" in safe.text
    assert [one.code for one in safe.applied] == ["PM203"]
    unsafe = postmortem_lint.fix(page, unsafe=True)
    assert "**Duration**: 36 minutes" in unsafe.text
    assert "PM401" not in codes(unsafe.report)


def test_a_fix_respects_settings_and_profile() -> None:
    without = postmortem_lint.fix(FERRY, unsafe=True, settings=Settings(ignore=("PM401",)))
    assert "63 minutes" in without.text
    off = Profile.from_toml('name = "own"\n[rules]\nPM401 = "off"\n')
    assert "63 minutes" in postmortem_lint.fix(FERRY, unsafe=True, profile=off).text


def test_nothing_to_fix_gives_the_text_back() -> None:
    for text in ("", "# A ferry\n", "\ufeff# A ferry\r\n", "\x00\ud800"):
        fixed = postmortem_lint.fix(text, unsafe=True)
        assert isinstance(fixed, Fixed)
        assert (fixed.text, fixed.applied, fixed.refused) == (text, (), "")


def test_a_conflict_is_left_alone() -> None:
    page = f"<<<<<<< ours\n{FERRY}=======\n{FERRY}>>>>>>> theirs\n"
    assert postmortem_lint.fix(page, unsafe=True).text == page
    formatted = postmortem_lint.format(page)
    assert formatted.text == page
    assert "merge conflict" in formatted.refused
    assert formatted.line == 1


def test_format_keeps_byte_order_mark_and_line_ends() -> None:
    assert postmortem_lint.format("\ufeff# A\r\n\r\n\r\n\r\nB\r\n").text == "\ufeff# A\r\n\r\nB\r\n"


def test_any_text_can_be_read() -> None:
    for text in ("", "\x00", "- [ ] \ud800", "# A ferry\n\nIt floats.\n"):
        read = postmortem_lint.read(text)
        assert read.facts == ()
        assert postmortem_lint.postmortem_data(read)["profile"] == {"name": "generic"}


def test_a_zone_that_is_handed_in_counts_for_times_without_one() -> None:
    page = FERRY.replace(" UTC", "")
    window = postmortem_lint.read(page, zone="+02:00").window
    assert window
    assert window.started
    assert str(window.started.at) == "2025-03-11 09:14:00+02:00"


def test_nothing_is_read_from_the_disk() -> None:
    """All files that a run needs are modules; once these are loaded, nothing is opened."""
    opened: list[object] = []
    listening = False

    def hear(event: str, args: tuple[object, ...]) -> None:
        if listening and event in ("open", "os.listdir", "os.scandir", "socket.connect"):
            opened.append(args)

    def run(name: str) -> None:
        page = FERRY.replace("ferry", name) + f"\n[log](./{name}.md)\n"
        postmortem_lint.check(page, f"logs/{name}.md")
        postmortem_lint.fix(page, f"logs/{name}.md", unsafe=True)
        postmortem_lint.format(page)
        postmortem_lint.read(page)

    run("barge")
    sys.addaudithook(hear)
    listening = True
    run("tug")
    listening = False
    assert opened == []


@pytest.mark.slow
def test_only_the_command_line_asks_for_the_day() -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] != "cli":
            calls = [
                node.func.attr
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            ]
            assert not {"today", "now", "monotonic", "perf_counter"} & set(calls), path
