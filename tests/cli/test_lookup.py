"""`rules`, `explain` and `outline`: what people look up."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postmortem_lint.cli.main import cli, run
from postmortem_lint.finding import Rule
from postmortem_lint.report.rule_text import rule_text
from postmortem_lint.rules import ALL
from postmortem_lint.shipped import rule_pages

POSTMORTEM = """\
# Incident Report: Checkout \x1b[31munavailable

**Date**: 2025-03-11
**Time Started**: 09:14 UTC
**Duration**: 36 minutes
**Severity**: SEV1

## Timeline

| Time (UTC) | Event |
|---|---|
| 09:14 | It broke |
| 09:50 | It was repaired |

## Action Items

- [ ] Add an alert (owner: Priya, due 2025-04-01)
"""


def invoke(*args: str) -> Result:
    return CliRunner().invoke(cli, args)


def test_rules_lists_every_rule_once_in_order() -> None:
    lines = invoke("rules").stdout.splitlines()
    assert lines[0].split() == ["code", "name", "severity", "runs", "fix", "summary"]
    assert [line.split()[0] for line in lines[1:]] == sorted(rule.code for rule in ALL)


def test_rules_as_json() -> None:
    report = json.loads(invoke("rules", "--output-format", "json").stdout)
    first = next(one for one in report["rules"] if one["code"] == "PM002")
    assert {key: first[key] for key in ("name", "severity", "default", "preview")} == {
        "name": "bad-suppression",
        "severity": "warning",
        "default": True,
        "preview": False,
    }


def test_rules_lists_what_prefixes_codes_and_names_mean() -> None:
    def codes(*words: str) -> list[str]:
        return [line.split()[0] for line in invoke("rules", *words).stdout.splitlines()[1:]]

    assert codes("PM71") == ["PM710", "PM711", "PM712"]
    assert codes("review-incomplete", "pm710", "PM31") == [
        *(rule.code for rule in sorted(ALL, key=lambda rule: rule.code) if rule.code[:4] == "PM31"),
        "PM710",
        "PM711",
    ]
    assert codes() == codes("ALL") == codes("PM")


def test_explain_shows_the_page_by_code_and_by_name() -> None:
    by_code = invoke("explain", "PM712", "--output-format", "markdown")
    assert by_code.exit_code == 0
    assert by_code.stdout.startswith("# PM712 review-date-order\n")
    for other in ("pm712", "review-date-order"):
        assert invoke("explain", other, "--output-format=markdown").stdout == by_code.stdout


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_explain_is_for_people(rule: Rule) -> None:
    page = rule_pages()[rule.code].read_text(encoding="utf-8")
    shown = rule_text(rule, page, "safe", width=100)
    lines = shown.splitlines()
    assert lines[:3] == [f"{rule.code} {rule.name}", rule.summary, ""]
    assert lines[3] == f"  severity  {rule.severity}"
    assert "markdown fires" not in shown
    assert "text report" not in shown
    assert f"ignore[{rule.code}]" in shown
    unmarked = " ".join(shown.split())
    for message in re.findall(rf"^page.md:\d+:\d+: \w+ {rule.code} \S+: (.*)$", page, re.M):
        assert " ".join(message.split()) in unmarked
    assert "\x1b[" not in shown
    colored = rule_text(rule, page, "safe", width=100, color=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == shown


def test_explain_shows_what_a_line_moves_over() -> None:
    moved = (
        "     + - 2025-03-11 14:05 UTC - On-call engineer acknowledges\n"
        "       - 2025-03-11 14:12 UTC - Index found empty\n"
        "     - - 2025-03-11 14:05 UTC - On-call engineer acknowledges\n"
    )
    assert moved in invoke("explain", "PM302").stdout


def test_explain_tells_what_a_severity_rests_on_and_how_a_rule_is_switched_on() -> None:
    asked = " ".join(invoke("explain", "PM101").stdout.split())
    assert "a warning where the document merely looks like one of a known template" in asked
    assert "a warning in a draft" in asked
    assert "default on" in asked
    assert "severity warning an info in a draft default on" in " ".join(
        invoke("explain", "PM154").stdout.split()
    )
    assert "severity error default on" in " ".join(invoke("explain", "PM906").stdout.split())
    off = invoke("explain", "action-untracked").stdout
    assert "off, until you select it" in off
    assert "--extend-select PM609" in off


def test_explain_lists_a_family() -> None:
    assert invoke("explain", "PM71").stdout == invoke("rules", "PM71").stdout


def test_explain_takes_several_rules() -> None:
    for form in ("text", "markdown"):
        each = [
            invoke("explain", code, "--output-format", form).stdout for code in ("PM712", "PM302")
        ]
        both = invoke("explain", "PM712", "PM302", "pm302", "--output-format", form)
        assert (both.exit_code, both.stdout) == (0, "\n".join(each))
    listed = invoke("explain", "PM71", "PM302").stdout.splitlines()
    assert [line.split()[0] for line in listed] == ["code", "PM710", "PM711", "PM712", "PM302"]


def test_a_word_of_names_lists_the_rules_that_have_it() -> None:
    listed = invoke("explain", "timeline").stdout
    assert listed == invoke("rules", "timeline").stdout
    rows = listed.splitlines()[1:]
    assert rows
    assert all("timeline" in row.split()[1] for row in rows)


def test_explain_offers_the_nearest(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "review-date-oder"]) == 2
    assert capfd.readouterr().err == (
        'error: unknown rule "review-date-oder"; did you mean "review-date-order"?\n'
    )
    assert run(["explain", "PM7112"]) == 2
    assert 'did you mean "PM711"?' in capfd.readouterr().err
    assert run(["rules", "PM3", "PM3002"]) == 2
    assert 'did you mean "PM302"?' in capfd.readouterr().err


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "pm.md"
    path.write_text(POSTMORTEM, encoding="utf-8")
    return path


def test_outline_tells_what_was_read_and_where(document: Path) -> None:
    done = invoke("outline", str(document), "--isolated", "--profile", "incident-report")
    assert done.exit_code == 0, done.output
    shown = done.stdout
    assert "  profile  incident-report (named on the command line)\n" in shown
    assert "  phase    " in shown
    assert "  day      2025-03-11\n" in shown
    assert '"2025-03-11" = 2025-03-11' in shown
    assert '"36 minutes" = 36 min' in shown
    assert '"It broke" = 2025-03-11 09:14' in shown
    assert "owner: Priya" in shown
    assert "\x1b" not in shown


def test_outline_as_json(document: Path) -> None:
    done = invoke("outline", str(document), "--isolated", "--output-format", "json")
    read = json.loads(done.stdout)
    assert read["version"] == 1
    assert set(read["profile"]) == {"name", "why"}
    duration = next(one for one in read["facts"] if one["key"] == "duration")
    assert (duration["value"], duration["start"]) == ("36 min", {"line": 5, "column": 15})
    assert [one["time"] for one in read["timelines"][0]["entries"]] == ["09:14", "09:50"]
    assert read["timelines"][0]["entries"][0]["start"]["line"] == 12


UNKNOWN = """\
---
severety: SEV2
---
# Incident: the ferry left without the mail

- **Harbour master on watch**: Ida Noor

## Impac on passengers

Nobody was late.

## Root cause

### The rope

It was wet.

## Zephyr qualms

None.
"""


@pytest.mark.slow
def test_outline_tells_what_was_not_understood(tmp_path: Path) -> None:
    path = tmp_path / "pm.md"
    path.write_text(UNKNOWN, encoding="utf-8")
    shown = invoke("outline", str(path), "--isolated").stdout
    told = [line for line in shown.partition("not understood")[2].splitlines() if "nearest" in line]
    assert [line.split()[:2] for line in told] == [["8:4", "heading"], ["2:1", "label"]]
    assert 'sections: { role = "impact", titles = ["Impac on passengers"] }' in told[0]
    assert 'fields: { key = "severity", labels = ["severety"] }' in told[1]
    assert 'role = "other", titles = ["Zephyr qualms"]' in shown
    assert "The rope" not in shown
    read = json.loads(invoke("outline", str(path), "--isolated", "--output-format", "json").stdout)
    roles = [one.get("role") for one in read["not_understood"] if one["table"] == "sections"]
    assert roles == ["impact", "other"]


@pytest.mark.slow
def test_outline_tells_what_the_document_was_taken_for(tmp_path: Path, document: Path) -> None:
    recipe = tmp_path / "bread.md"
    recipe.write_text("# Bread\n\nFlour, water, salt.\n", encoding="utf-8")
    for path, kind in ((document, "a postmortem"), (recipe, "not a postmortem")):
        assert f"\n  kind     {kind} (" in invoke("outline", str(path), "--isolated").stdout
    made = invoke("outline", str(document), "--isolated", "--output-format", "json").stdout
    weights = [abs(sign["weight"]) for sign in json.loads(made)["recognized"]["signs"]]
    assert weights
    assert weights == sorted(weights, reverse=True)


def test_outline_leaves_out_what_is_excluded(
    document: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["outline", "--exclude", document.name, str(document)]) == 0
    out, said = capfd.readouterr()
    assert out == ""
    assert said.endswith(f'{document.name}: left out by "exclude"\n')


def test_outline_needs_one_readable_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["outline", str(tmp_path / "none.md")]) == 2
    assert "no such file or folder" in capfd.readouterr().err
    assert run(["outline", str(tmp_path)]) == 2
    assert "name one file" in capfd.readouterr().err


def test_an_error_of_the_program_does_not_pass_for_a_finding(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise KeyError("pages")

    monkeypatch.setattr("postmortem_lint.cli.commands.explain.rule_pages", broken)
    assert run(["explain", "PM001"]) == 2
    last = capfd.readouterr().err.splitlines()[-1]
    assert last == "error: internal error: KeyError: 'pages'; please report it"


def test_titles_of_a_template_make_a_postmortem_of_a_document_in_the_outline_too(
    tmp_path: Path,
) -> None:
    page = tmp_path / "gates.md"
    odd = (
        "How'd We Do?",
        "External Message",
        "What Happened",
        "Contributing Factors",
        "Responders",
    )
    page.write_text("# Gates\n\n" + "".join(f"## {one}\n\n" for one in odd), encoding="utf-8")
    shown = invoke("outline", str(page), "--isolated").stdout
    assert "kind     a postmortem" in shown
    assert "profile  pagerduty (only this template has" in shown


def test_a_profile_that_the_front_matter_names_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferry.md").write_text(
        "---\nprofile: pagerduty\n---\n# Incident: the ferry turned back\n\n## Summary\n\nFog.\n",
        encoding="utf-8",
    )
    assert run(["outline", "ferry.md"]) == 0
    assert "  profile  pagerduty (named in the front matter)\n" in capfd.readouterr().out
