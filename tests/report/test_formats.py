"""Each format says the same as the report for programs, whatever stands in a document."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module

import pytest
from format_models import MODELS, official
from format_readers import READERS, Found, grouped, harmless
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postmortem_lint.cli.formats import FORMATS
from postmortem_lint.engine.result import Fault, Result
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.report.formats.text import text
from postmortem_lint.text import Source, Span

AWKWARD = (
    "plain",
    "🔥 日本語 é e\u0301 \U0001f469\u200d\U0001f680 x",
    "\ttab\r\nline\x0b\x0c\x85\u2028end",
    "\x00\x07\x1b[31mred\x1b[0m\x9b31m\x7f",
    "<a href='x'>&amp;]]></a><!-- --><![CDATA[ \ufffe\uffff",
    "100%0A%25%0D::error::x %AZP25",
    "::error file=x,line=1::owned",
    "  ::set-output name=x::y ::stop-commands::z",
    "##vso[task.setvariable variable=x]y ##[error]z ##teamcity[x] ###[group]a ##VSO[x]",
    "\"double\" 'single' \\back\\ \\ud800 |bar| |0x0041 [brackets](https://x.example) {0} {{1}}",
    "\u202eright to left\u202c \u2066isolate\u2069 \u200b\ufeff\u2060",
    "| cell | *bold* _x_ `code` ~~no~~ <br> @someone #12 !3 www.x.example https://x.example :fire:",
    '=HYPERLINK("https://x.example","y") +1 -1 @SUM(A1)',
    "very long " * 2000,
)
CODES = {Severity.ERROR: "PM302", Severity.WARNING: "PM501", Severity.INFO: "PM803"}
RULES = {
    severity: Rule(code, "some-name", "What it says", severity, lambda _: iter(()))
    for severity, code in CODES.items()
}
BODY = "".join(f"{one}\r\n" for one in AWKWARD)


def made(path: str, *messages: str, body: str = BODY) -> Result:
    """A document with a finding for each message, its texts being its own text."""
    source = Source(path, body)
    found = []
    for number, message in enumerate(messages):
        line = source.line_span(number % (len(source.starts) - 1) + 1)
        edits = (Edit(Span(line.start, line.start), message), Edit(line, message))
        fix = Fix(message, Safety.SAFE if number % 2 else Safety.UNSAFE, edits)
        finding = Finding(line, message, message, (Note(line, message),), fix)
        severity = list(Severity)[number % 3]
        found.append(Diagnostic(RULES[severity], severity, finding))
    silent = Diagnostic(RULES[Severity.INFO], Severity.INFO, Finding(Span(0, 1), "silent"), "why")
    return Result(source, "generic", diagnostics=(*found, silent))


@cache
def documents() -> list[Result]:
    paths = (*AWKWARD[:-1], "long" * 200)
    return [
        *(made(path, *AWKWARD) for path in paths),
        made("clean.md"),
        Result(Source("README.md", "x"), skipped="not a postmortem"),
    ]


def render(format: str, results: Sequence[Result]) -> str:  # noqa: A002
    name = format.replace("-", "_")
    function: Callable[[Sequence[Result]], str] = getattr(
        import_module(f"postmortem_lint.report.formats.{name}"), name
    )
    return function(results)


def shown(value: str) -> str:
    """What everybody but readers of JSON gets instead of characters that are hidden or act."""

    def picture(char: str) -> str:
        code = ord(char)
        if code < 0x20 or code == 0x7F:
            return chr(0x2400 + code if code < 0x20 else 0x2421)
        hidden = unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        return f"<U+{code:04X}>" if hidden and char not in "\u200c\u200d" else char

    value = re.sub(r"##((?:vso|teamcity)?\[)", r"#<U+0023>\1", value, flags=re.I)
    return "".join(map(picture, value))


def in_xml(value: str) -> str:
    return re.sub("[\ufffe\uffff]", lambda char: f"<U+{ord(char[0]):04X}>", shown(value))


def at_start(value: str) -> str:
    return re.sub(r"^(\s*):(?=:)", r"\1<U+003A>", shown(value))


def in_sarif(value: str) -> str:
    return re.sub(r"\{(\d+)\}", r"{{\1}}", shown(value).replace("](", "] ("))


def stripped(value: str) -> str:
    return shown(value).strip()


def cut(value: str) -> str:
    value = shown(value)
    return (value if len(value) <= 500 else value[:499] + "…").strip()


def same(value: str) -> str:
    return value


ESCAPES: dict[str, tuple[Callable[[str], str], Callable[[str], str]]] = {
    "concise": (at_start, shown),
    "grouped": (at_start, shown),
    "json": (same, same),
    "json-lines": (same, same),
    "sarif": (same, in_sarif),
    "github": (shown, shown),
    "gitlab": (same, shown),
    "junit": (in_xml, in_xml),
    "azure": (shown, shown),
    "rdjson": (same, shown),
    "checkstyle": (in_xml, in_xml),
    "teamcity": (shown, shown),
    "markdown": (stripped, cut),
}


# Control characters that a format itself puts between texts, such as the tabs of a table.
SEPARATORS: dict[str, str] = {}


@cache
def in_json(results: tuple[Result, ...]) -> list[Found]:
    return READERS["json"](render("json", results))


def expected(format: str, results: Sequence[Result]) -> list[Found]:  # noqa: A002
    """What the report for programs says, with the escapes that the format documents."""
    path, message = ESCAPES[format]
    told = in_json(tuple(results))
    return [one._replace(path=path(one.path), message=message(one.message)) for one in told]


def test_every_format_is_looked_at() -> None:
    formats = set(FORMATS) - {"text"}
    assert set(READERS) == formats, "write what reads the format back, in format_readers.py"
    assert set(ESCAPES) == formats, "tell what the format does to hidden characters, above"


@pytest.mark.parametrize("format", READERS)
@pytest.mark.parametrize("number", range(len(AWKWARD)))
def test_a_format_says_the_same_as_the_report_for_programs(format: str, number: int) -> None:  # noqa: A002
    results = [documents()[number], documents()[-2], documents()[-1]]
    report = render(format, results)
    assert sorted(READERS[format](report)) == sorted(expected(format, results))
    assert render(format, results) == report


@pytest.mark.parametrize("format", MODELS)
def test_a_format_fits_its_model(format: str) -> None:  # noqa: A002
    for results in (documents(), [made("a.md")], []):
        MODELS[format](render(format, results))


@pytest.mark.parametrize("format", ["sarif", "rdjson", "junit"])
def test_a_format_fits_its_official_schema(format: str) -> None:  # noqa: A002
    for results in (documents(), [made("a.md")], []):
        official(format, render(format, results))


@pytest.mark.parametrize("format", [*READERS, "text"])
def test_nothing_in_a_document_is_an_order_to_whoever_reads_the_log(format: str) -> None:  # noqa: A002
    report = render(format, documents())
    for sign in SEPARATORS.get(format, ""):
        report = report.replace(sign, " ")
    for line in report.split("\n"):
        # The commands of the format itself open a line; behind the opening is only text.
        bare = re.sub(r"^(::(error|warning|notice) |##vso\[task\.|##teamcity\[)", "", line)
        harmless(bare)


@pytest.mark.parametrize("format", READERS)
def test_a_clean_run_is_a_whole_report(format: str) -> None:  # noqa: A002
    assert READERS[format](render(format, [made("a.md")])) == []
    assert READERS[format](render(format, [])) == []


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/")),
    st.lists(st.text(), max_size=3),
    st.sampled_from(list(READERS)),
)
def test_any_text_comes_through(name: str, messages: list[str], format: str) -> None:  # noqa: A002
    results = [made(f"d/{name}.md", *(f"{one.strip()}." for one in messages), body="a\nb\nc\n")]
    report = render(format, results)
    assert sorted(READERS[format](report)) == sorted(expected(format, results))
    if format in MODELS:
        MODELS[format](report)


def test_a_path_that_is_no_unicode_breaks_no_report() -> None:
    results = [made("caf\udce9.md", "m")]
    for name, read in READERS.items():
        (one,) = read(render(name, results).encode("utf-8", "strict").decode())
        assert one.path in ("caf\ufffd.md", "caf<U+DCE9>.md"), name
    assert "caf%E9.md" in render("sarif", results)


def test_suppressed_findings_are_not_in_sarif_where_code_hosts_would_open_them() -> None:
    (run,) = json.loads(render("sarif", [made("a.md")]))["runs"]
    assert run["results"] == []


def test_a_document_that_was_not_linted_to_the_end_is_not_told_as_clean() -> None:
    broken = Result(Source("a.md", "x"), faults=(Fault("PM302 x", "KeyError: ]]>", "trace"),))
    junit = render("junit", [broken])
    assert 'errors="1"' in junit
    assert "no findings" not in junit
    MODELS["junit"](junit)
    report = render("sarif", [broken])
    MODELS["sarif"](report)
    (invocation,) = json.loads(report)["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False


def test_the_text_for_people_shows_awkward_lines_without_obeying_them() -> None:
    heads = [line for line in text(documents()).split("\n") if " some-name: " in line]
    assert len(heads) == sum(len(each.findings) for each in documents())
    assert grouped(render("grouped", [made("a.md", "x")])) == [Found("a.md", 1, "PM803", "x")]
