"""Comments that suppress rules, through the reader and the engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Finding, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import Profile
from postmortem_lint.rules.engine.bad_suppression import RULE as PM002
from postmortem_lint.text import Source, Span


def finds(word: str) -> Rule:
    """A rule that finds each place of a word."""

    def check(postmortem: Postmortem) -> Iterator[Finding]:
        text = postmortem.document.source.text
        start = text.find(word)
        while start >= 0:
            yield Finding(Span(start, start + len(word)), f"found {word}")
            start = text.find(word, start + 1)

    code = {"faulty": "PM901", "wrong": "PM902"}[word]
    return Rule(code, f"finds-{word}", "…", Severity.ERROR, check)


FAULTY, WRONG = finds("faulty"), finds("wrong")


def run(text: str, *rules: Rule, suppress: bool = True) -> Result:
    settings = Settings(
        rules=rules or (FAULTY, WRONG, PM002),
        candidates=(),
        known=(FAULTY, WRONG, PM002),
        profile=Profile("test"),
        detect=False,
        suppress=suppress,
    )
    result = lint(Source("a.md", text), settings)
    assert not result.faults, result.faults
    return result


def kept(text: str, *rules: Rule) -> list[str]:
    """What is reported, as `line code message`."""
    result = run(text, *rules)
    return [
        f"{result.source.line(one.finding.span.start)} {one.rule.code} {one.finding.message}"
        for one in result.findings
    ]


def mended(text: str, *rules: Rule) -> str:
    """The text after all fixes."""
    fixes = [one.finding.fix for one in run(text, *rules).findings if one.finding.fix]
    assert all(fix.safety is Safety.SAFE for fix in fixes)
    edits = [edit for fix in fixes for edit in fix.edits]
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(
    "text",
    [
        "# T\n\nfaulty <!-- postmortem-lint: ignore[PM901] odd clocks -->\n",
        "# T\n\nfaulty <!-- postmortem-lint: ignore[finds-faulty] odd clocks -->\n",
        "# T\n\nfaulty <!--postmortem-lint:ignore[PM901]: odd clocks-->  \nmore\n",
        "# T\n\n| a |\n|---|\n| faulty | <!-- postmortem-lint: ignore[PM901] odd clocks -->\n",
        "# T\n\n| a |\n|---|\n| faulty <!-- postmortem-lint: ignore[PM901] odd clocks --> |\n",
        "# T\n\n- faulty <!-- postmortem-lint: ignore[PM901] odd clocks -->\n- b\n",
        "# faulty <!-- postmortem-lint: ignore[PM901] odd clocks -->\n",
        "---\ntitle: faulty # postmortem-lint: ignore[PM901] odd clocks\n---\n\n# T\n",
        "# T\n\n<!-- postmortem-lint: ignore-next[PM901] odd clocks -->\nfaulty\nfaulty\n",
        "# T\n\n<!-- postmortem-lint: ignore-next[PM901] odd clocks -->\n\n- faulty\n- faulty\n",
        "# T\n\n<!-- postmortem-lint: ignore-next[PM901] odd clocks -->\n\n"
        "| a |\n|---|\n| faulty |\n",
        "# T\n\n<!-- postmortem-lint: ignore-next[PM901] odd clocks -->\n## faulty\n",
        "# T\n\n## A\n\n<!-- postmortem-lint: ignore-section[PM901] odd clocks -->\n\nfaulty\n\n"
        "### B\n\nfaulty\n",
        "# T\n\nfaulty\n\n<!-- postmortem-lint: ignore-file[PM901] odd clocks -->\n",
        "---\n# postmortem-lint: ignore-file[PM901] odd clocks\ntitle: x\n---\n\nfaulty\n",
    ],
)
def test_a_suppression_suppresses_what_it_names_and_keeps_the_reason(text: str) -> None:
    result = run(text)
    assert result.diagnostics
    assert [one.suppressed for one in result.diagnostics] == ["odd clocks"] * len(
        result.diagnostics
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("faulty <!-- postmortem-lint: ignore[PM901] -->\nfaulty\n", [4]),
        ("<!-- postmortem-lint: ignore-next[PM901] -->\nfaulty\n\nfaulty\n", [6]),
        (
            "## A\n\n<!-- postmortem-lint: ignore-section[PM901] -->\nfaulty\n\n## B\n\nfaulty\n",
            [10],
        ),
        ("faulty wrong <!-- postmortem-lint: ignore[PM901, PM902] -->\nwrong\n", [4]),
    ],
)
def test_it_suppresses_nothing_else(text: str, lines: list[int]) -> None:
    assert [int(line.split()[0]) for line in kept("# T\n\n" + text)] == lines


@pytest.mark.parametrize(
    "text",
    [
        "faulty {/* postmortem-lint: ignore[PM901] odd clocks */} words\n",
        "- faulty {/* postmortem-lint: ignore[PM901] odd clocks */}\n- b\n",
        "| a |\n|---|\n| faulty {/* postmortem-lint: ignore[PM901] odd \\| clocks */} |\n",
        "{/* postmortem-lint: ignore-next[PM901] odd clocks */}\n\nfaulty\nfaulty\n",
        "{/* postmortem-lint: ignore-next[PM901] odd clocks */}\n## faulty\n",
        "> {/* postmortem-lint: ignore-next[PM901] odd clocks */}\n> faulty\n",
        "{/*\npostmortem-lint: ignore-file[PM901]\n\nodd clocks\n*/}\n\nfaulty\n",
        "<!-- postmortem-lint: ignore-file[PM901] odd clocks -->\n\nfaulty\n",
    ],
)
def test_mdx_has_comments_in_braces(text: str) -> None:
    settings = Settings(
        rules=(FAULTY, PM002), known=(FAULTY, PM002), candidates=(), profile=Profile("t")
    )
    source = Source("a.mdx", f"# T\n\n{text}")
    result = lint(source, replace(settings, detect=False))
    assert result.diagnostics
    reasons = {(one.suppressed or "").replace(" | ", " ") for one in result.diagnostics}
    assert reasons == {"odd clocks"}


def test_elsewhere_braces_are_text() -> None:
    text = "# T\n\nfaulty {/* postmortem-lint: ignore[PM901] odd clocks */} words\n"
    assert kept(text, FAULTY, PM002) == ["3 PM901 found faulty"]


@pytest.mark.parametrize(
    "label", ["(x)=", "(x)=\n", "{: #x .wide }", "{ .wide }", '<a id="x"></a>\n', "(x)=\n{#y}"]
)
def test_the_next_block_is_not_the_label_above_it(label: str) -> None:
    comment = "<!-- postmortem-lint: ignore-next[PM901] -->"
    assert kept(f"# T\n\n{comment}\n{label}\n## faulty\n") == []


def test_a_finding_of_several_lines_is_suppressed_on_any_of_them() -> None:
    whole = Rule(
        "PM901",
        "finds-faulty",
        "…",
        Severity.ERROR,
        lambda postmortem: iter([Finding(Span(5, len(postmortem.document.source.text)), "m")]),
    )
    text = "# T\n\n- a\n- b <!-- postmortem-lint: ignore[PM901] -->\n- c\n"
    settings = Settings((whole,), (), profile=Profile("t"), known=(whole,), detect=False)
    assert lint(Source("a.md", text), settings).findings == ()


def test_a_code_suppresses_in_any_case() -> None:
    assert kept("# T\n\nfaulty wrong <!-- postmortem-lint: ignore[pm901, Pm902] -->\n") == []


def test_suppressions_can_be_stacked_above_a_block() -> None:
    text = (
        "# T\n\n<!-- postmortem-lint: ignore-next[PM901] -->\n"
        "<!-- postmortem-lint: ignore-next[PM902] -->\n\nfaulty wrong\n"
    )
    assert kept(text) == []


def test_nothing_is_suppressed_in_code_or_by_prose_about_the_tool() -> None:
    text = (
        "# T\n\n<!-- postmortem-lint runs on this file -->\n\n"
        "`<!-- postmortem-lint: ignore[PM901] -->` faulty\n"
    )
    assert kept(text) == ["5 PM901 found faulty"]


@pytest.mark.parametrize(
    ("suppression", "message"),
    [
        ("postmortem-lint: ignore[PM777]", "unknown rule 'PM777' in a suppression"),
        (
            "postmortem-lint: ignore[finds-fualty]",
            "unknown rule 'finds-fualty' in a suppression; did you mean 'finds-faulty'?",
        ),
        ("postmortem-lint: ignore[pm902]", "unused suppression: pm902 reports nothing here"),
        (
            "postmortem-lint: ignore[PM9]",
            "'PM9' is no single rule; a suppression takes no prefixes",
        ),
        (
            "postmortem-lint: ignore[PM9xx]",
            "'PM9xx' is no single rule; a suppression takes no prefixes",
        ),
        ("postmortem-lint: ignore[]", "suppression 'ignore[]' names no rule"),
        (
            "postmortem-lint: ignore PM901",
            "malformed suppression 'postmortem-lint: ignore PM901'; did you mean 'ignore[PM901]'?",
        ),
        ("postmortem-lint: [PM901]", "malformed suppression 'postmortem-lint: [PM901]'"),
        ("postmortem-lint:", "malformed suppression 'postmortem-lint:'"),
        (
            "postmortem-lint: disable-next-line pm901, PM002 as PM902",
            "malformed suppression 'postmortem-lint: disable-next-line pm901, PM002 as PM902'; "
            "did you mean 'ignore-next[PM901,PM002]'?",
        ),
        (
            "postmortem-lint-ignore PM901",
            '"postmortem-lint-ignore" suppresses nothing; did you mean "postmortem-lint:"?',
        ),
        (
            "postmortem-lint ignore[PM901",
            "malformed suppression 'postmortem-lint ignore[PM901'; did you mean 'ignore[PM901]'?",
        ),
        (
            "postmortem-lint: ignore-nxt[PM901]",
            "malformed suppression 'postmortem-lint: ignore-nxt[PM901]'; "
            "did you mean 'ignore-next[PM901]'?",
        ),
        ("postmortem-lint: ignore[PM902]", "unused suppression: PM902 reports nothing here"),
    ],
)
def test_bad_suppressions_are_reported_where_they_stand(suppression: str, message: str) -> None:
    assert kept(f"# T\n\ntext <!-- {suppression} -->\n") == [f"3 PM002 {message}"]


def test_a_section_suppression_needs_a_heading() -> None:
    assert kept("<!-- postmortem-lint: ignore-section[PM901] -->\n\n# T\n") == [
        "1 PM002 suppression 'ignore-section' stands under no heading"
    ]


def test_unused_is_said_only_if_all_rules_of_the_suppression_ran() -> None:
    text = "# T\n\ntext <!-- postmortem-lint: ignore[PM901, PM902] -->\n"
    assert kept(text, FAULTY, PM002) == []
    assert kept(text) == ["3 PM002 unused suppression: PM901, PM902 reports nothing here"]


def test_findings_about_suppressions_can_be_suppressed_themselves() -> None:
    text = (
        "# T\n\n<!-- postmortem-lint: ignore-file[PM002] kept for the next release -->\n\n"
        "text <!-- postmortem-lint: ignore[PM901] -->\n"
    )
    assert kept(text) == []


def test_without_suppressions_everything_is_reported_and_no_suppression_is_judged() -> None:
    text = "# T\n\nfaulty <!-- postmortem-lint: ignore[PM901] -->\n<!-- postmortem-lint: x -->\n"
    result = run(text, suppress=False)
    assert [one.rule.code for one in result.findings] == ["PM901"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("text <!-- postmortem-lint: ignore[PM901] x -->\n", "text\n"),
        ("text <!-- postmortem-lint: ignore[PM901] -->  \nmore\n", "text  \nmore\n"),
        ("text <!-- postmortem-lint: ignore[PM901] --> more\n", "text more\n"),
        (
            "| a |\n|---|\n| b | <!-- postmortem-lint: ignore[PM901] -->\n",
            "| a |\n|---|\n| b |\n",
        ),
        (
            "| a |\n|---|\n| b <!-- postmortem-lint: ignore[PM901] --> |\n",
            "| a |\n|---|\n| b |\n",
        ),
        ("a\n\n<!-- postmortem-lint: ignore-next[PM901] -->\n## B\n", "a\n\n## B\n"),
        ("a\n\n<!-- postmortem-lint: ignore-next[PM901] -->\n\nb\n", "a\n\nb\n"),
        ("a\n<!-- postmortem-lint: ignore-next[PM901] -->\nb\n", "a\n\nb\n"),
        (
            "faulty <!-- postmortem-lint: ignore[PM901, PM902] why -->\n",
            "faulty <!-- postmortem-lint: ignore[PM901] why -->\n",
        ),
    ],
)
def test_the_fix_removes_what_is_unused_and_nothing_else(before: str, after: str) -> None:
    assert mended("# T\n\n" + before) == "# T\n\n" + after
    assert kept("# T\n\n" + after, PM002) == []
