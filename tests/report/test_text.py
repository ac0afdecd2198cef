"""The report for people, as whole texts."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.report.formats.text import text
from postmortem_lint.report.safe_text.screen import width
from postmortem_lint.text import Source, Span

RULE = Rule("PM401", "duration-mismatch", "…", Severity.ERROR, lambda _: iter(()))


def place(body: str, words: str) -> Span:
    start = body.index(words)
    return Span(start, start + len(words))


def result(body: str, *findings: Finding, severity: Severity = Severity.ERROR) -> Result:
    diagnostics = tuple(Diagnostic(RULE, severity, finding) for finding in findings)
    return Result(Source("pm/a.md", body), "incident-report", Phase.FINAL, diagnostics)


def one(body: str, words: str) -> str:
    """The report of a finding at the words, without its head line."""
    report = text([result(body, Finding(place(body, words), "message"))])
    return report.partition("\n")[2]


def test_both_places_of_a_contradiction_are_shown_in_document_order() -> None:
    body = (
        "# Outage\n\n**Started**: 14:00 UTC\n**Ended**: 14:30 UTC\n\nText.\n\n"
        "**Duration**: 45 minutes\n"
    )
    finding = Finding(
        place(body, "45 minutes"),
        "duration says 45 minutes, but 14:00 to 14:30 is 30 minutes",
        hint="write 30 minutes, or correct one of the times",
        notes=(
            Note(place(body, "14:30"), "it ended here"),
            Note(place(body, "14:00"), "it started here"),
        ),
        fix=Fix("write 30 minutes", Safety.UNSAFE, (Edit(place(body, "45"), "30"),)),
    )
    assert text([result(body, finding)]) == (
        "pm/a.md:8:15: error PM401 duration-mismatch: "
        "duration says 45 minutes, but 14:00 to 14:30 is 30 minutes\n"
        "  |\n"
        "3 | **Started**: 14:00 UTC\n"
        "  |              ----- it started here\n"
        "4 | **Ended**: 14:30 UTC\n"
        "  |            ----- it ended here\n"
        "...\n"
        "8 | **Duration**: 45 minutes\n"
        "  |               ^^^^^^^^^^\n"
        "  = help: write 30 minutes, or correct one of the times\n"
        "  = fix: write 30 minutes (--fix --unsafe-fixes)\n"
        "\n"
    )


def test_two_places_on_one_line_share_the_line() -> None:
    body = "14:00 to 14:30 (45 minutes)\n"
    finding = Finding(
        place(body, "45 minutes"), "message", notes=(Note(place(body, "14:00"), "from here"),)
    )
    assert text([result(body, finding)]).splitlines()[1:] == [
        "  |",
        "1 | 14:00 to 14:30 (45 minutes)",
        "  | ----- from here",
        "  |                 ^^^^^^^^^^",
        "",
    ]


def test_carets_stand_under_wide_characters_emoji_and_combining_signs() -> None:
    body = "| 👩‍💻 ❤️ 日本語 cafe\u0301 | 14:05 障害 |\n"
    assert one(body, "14:05 障害") == (
        "  |\n"
        "1 | | 👩‍💻 ❤️ 日本語 cafe\u0301 | 14:05 障害 |\n"
        "  |                       ^^^^^^^^^^\n"
        "\n"
    )


def test_tabs_are_shown_as_blanks_up_to_the_next_stop() -> None:
    assert one("a\t14:00\tb 14:05\n", "14:05") == (
        "  |\n1 | a   14:00   b 14:05\n  |               ^^^^^\n\n"
    )


def test_escape_sequences_and_bidi_controls_become_visible() -> None:
    body = "rolled \x1b[31mout\x07 \u202efrom\x9b 14:05\n"
    assert one(body, "14:05") == (
        "  |\n"
        "1 | rolled ␛[31mout␇ <U+202E>from<U+009B> 14:05\n"
        "  |                                       ^^^^^\n"
        "\n"
    )


def test_messages_paths_and_captions_are_made_visible_too() -> None:
    body = "text\n"
    finding = Finding(Span(0, 4), "it says \x1b[2J", "drop \r", (Note(Span(0, 1), "a\nb"),))
    made = Result(Source("a\x1b.md", body), diagnostics=(Diagnostic(RULE, RULE.severity, finding),))
    assert text([made]) == (
        "a␛.md:1:1: error PM401 duration-mismatch: it says ␛[2J\n"
        "  |\n"
        "1 | text\n"
        "  | - a␊b\n"
        "  | ^^^^\n"
        "  = help: drop ␍\n"
        "\n"
    )


def test_long_lines_are_cut_around_the_place() -> None:
    report = one("x " * 100 + "HERE it is " + "y " * 100 + "\n", "HERE")
    source, marks = report.splitlines()[1:3]
    assert source.startswith("1 | …")
    assert source.endswith("…")
    assert width(source) <= 100
    assert marks.index("^^^^") == source.index("HERE")


def test_two_places_far_apart_on_a_long_line_get_a_frame_each() -> None:
    body = "FIRST " + "x " * 100 + "SECOND\n"
    finding = Finding(place(body, "SECOND"), "m", notes=(Note(place(body, "FIRST"), "here"),))
    lines = text([result(body, finding)]).splitlines()
    assert [line[:9] for line in lines[2:6]] == ["1 | FIRST", "  | -----", "1 | …x x ", "  |      "]
    assert lines[5].index("^^^^^^") == lines[4].index("SECOND")


def test_a_place_of_several_lines_shows_the_first_and_names_the_last() -> None:
    body = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    assert one(body, body.rstrip()) == "  |\n1 | | a | b |\n  | ^^^^^^^^^ to line 3\n\n"


def test_an_empty_place_gets_one_caret_and_an_empty_file_no_frame() -> None:
    assert text([result("| a |  |\n", Finding(Span(6, 6), "m"))]).splitlines()[2:4] == [
        "1 | | a |  |",
        "  |       ^",
    ]
    assert text([result("", Finding(Span(0, 0), "the file is empty"))]) == (
        "pm/a.md:1:1: error PM401 duration-mismatch: the file is empty\n\n"
    )


def test_suppressed_findings_and_clean_documents_say_nothing() -> None:
    suppressed = Diagnostic(RULE, RULE.severity, Finding(Span(0, 1), "m"), suppressed="on purpose")
    assert text([Result(Source("a.md", "x"), diagnostics=(suppressed,))]) == ""
    assert text([]) == ""


def test_colors_only_on_request_and_always_ended() -> None:
    made = result("text\n", Finding(Span(0, 4), "m", "h"))
    colored = text([made], color=True)
    assert "\x1b[1;31merror\x1b[0m" in colored
    for line in colored.splitlines():
        assert line.count("\x1b[0m") * 2 == line.count("\x1b[")
    assert "\x1b" not in text([made])


@given(st.text(min_size=1), st.data())
def test_no_control_character_of_any_document_gets_through(body: str, data: st.DataObject) -> None:
    spans = [
        Span(*sorted((data.draw(st.integers(0, len(body))), data.draw(st.integers(0, len(body))))))
        for _ in range(2)
    ]
    finding = Finding(spans[0], body, body, (Note(spans[1], body),))
    report = text([result(body, finding)], width=data.draw(st.integers(1, 120)))
    kinds = {unicodedata.category(char) for char in report if char not in "\n\u200c\u200d"}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(st.characters(exclude_characters="\r\n"), min_size=1), st.integers(40, 120))
def test_no_source_line_is_wider_than_asked_for(body: str, limit: int) -> None:
    report = text([result(body, Finding(Span(0, len(body)), "m"))], width=limit)
    assert all(width(line) <= max(limit, 44) for line in report.splitlines()[1:])


def test_what_may_not_be_shown_is_blacked_out_on_its_line_for_every_finding() -> None:
    body = "run redis-cli -u redis://ops:s3cr3tPa55@cache-0 role\n"
    secret = Finding(place(body, "s3cr3tPa55"), "'s3cr…' looks like a password", redact=True)
    other = Finding(place(body, "role"), "message")
    report = text([result(body, secret, other)])
    assert report.count("redis://ops:s3cr******@cache-0 role") == 2
    assert "s3cr3" not in report
