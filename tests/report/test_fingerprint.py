"""Findings are known again when lines move, and told apart where they look alike."""

from __future__ import annotations

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Diagnostic, Finding, Rule, Severity
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.report.known_findings.fingerprint import fingerprints
from postmortem_lint.report.known_findings.line_hash import line_hashes
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source, Span

RULE = Rule("PM302", "timeline-out-of-order", "…", Severity.ERROR, lambda _: iter(()))
PAGE = """\
# Postmortem: search answers with empty pages

## Timeline

- 2025-03-11 14:00 UTC - Alert fires
- 2025-03-11 13:05 UTC - Index found empty
- 2025-03-11 14:20 UTC - Incident resolved

## Impact

TODO

## Action Items

- [ ] TODO
- [ ] TODO
"""


def named(text: str, path: str = "a.md") -> dict[str, str]:
    """Rule and line of each finding by its fingerprint."""
    settings = Settings(ALL, (builtin_profile("generic"),), known=ALL, detect=False)
    result = lint(Source(path, text), settings)
    names = fingerprints(result)
    assert len(set(names)) == len(names) > 5
    found = (one.rule.code + " " + one.finding.message for one in result.diagnostics)
    return dict(zip(names, found, strict=True))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("## Timeline\n", "\n\n\n## Timeline\n"),
        ("search", "\n\nsearch"),
        ("\n", "\r\n"),
        ("\nTODO", "\n   TODO  "),
    ],
)
def test_fingerprints_outlive_shifted_lines_and_changed_white_space(
    before: str, after: str
) -> None:
    if before == "search":  # text above everything, as a comment
        before, after = "# Postmortem", "<!-- a comment\n\n -->\n\n# Postmortem"
    assert named(PAGE.replace(before, after)) == named(PAGE)


def test_what_is_mended_leaves_the_other_names_as_they_were() -> None:
    mended = PAGE.replace("13:05", "14:05") + "\n## Root Cause\n\nA full disk.\n"
    gone = set(named(PAGE).values()) - set(named(mended).values())
    assert {line[:5] for line in gone} == {"PM101", "PM311"}
    kept = {name: what for name, what in named(PAGE).items() if what not in gone}
    assert kept.items() <= named(mended).items()


def test_another_document_has_other_names() -> None:
    assert not named(PAGE).keys() & named(PAGE, "b.md").keys()


def test_a_name_gives_no_secret_away() -> None:
    def name(secret: str) -> str:
        finding = Finding(Span(0, len(secret)), "a key", redact=True)
        return fingerprints(Result(Source("a.md", secret), diagnostics=(made(finding),)))[0]

    assert name("hunter2") == name("password1")


def made(finding: Finding) -> Diagnostic:
    return Diagnostic(RULE, Severity.ERROR, finding)


# Values of the tests of github/codeql-action.
@pytest.mark.parametrize(
    ("text", "hashes"),
    [
        ("", "c129715d7a2bc9a3:1"),
        (
            " a\nb\n  \t\tc\n d",
            "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1",
        ),
        (
            " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
            "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 "
            "b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1",
        ),
    ],
)
def test_lines_are_hashed_as_code_scanning_does(text: str, hashes: str) -> None:
    assert line_hashes(Source("a.md", text)) == tuple(hashes.split())


def test_equal_lines_are_counted_as_far_as_they_go_on_equally() -> None:
    hashes = line_hashes(Source("a.md", "Lorem ipsum dolor sit amet.\n" * 10))
    assert hashes[:6] == tuple(f"a7f2ff13bc495cf2:{number}" for number in range(1, 7))
    assert hashes[6:] == (
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
    )
