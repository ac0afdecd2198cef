"""Suppressions that the program writes: where they stand, and that they do no harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.markdown.model import Table
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rewriting.add_suppressions import is_reason, suppress
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

ROOT = Path(__file__).parents[1]
FIRES = re.compile(r"^```+markdown fires[^\n]*\n(.*?)^```+$", re.M | re.S)
PROFILES = tuple(builtin_profile(name) for name in builtin_names())
ALONE = re.compile(
    r"^[ \t>]*(?:<!--|#) postmortem-lint: (?:(?!-->)[^\n])*? old(?: -->)?\n\n?", re.M
)
WRITTEN = re.compile(r" ?(?:<!--|#) postmortem-lint: (?:(?!-->)[^\n])*? old(?: -->)?")
COMMENTS = re.compile(r"\s*<!--.*?-->")
PAGES = sorted((ROOT / "rules").glob("*.md"))


def settings(*codes: str) -> Settings:
    rules = tuple(rule for rule in ALL if rule.code in codes or not codes)
    return Settings(rules, PROFILES, known=ALL, detect=False)


def suppressed(text: str, *codes: str) -> str:
    """The text with suppressions for all findings of some rules; none may be left."""
    used = settings(*codes)
    made = suppress(lint(Source("a.md", text), used), used, " old ")
    assert made.result.findings == lint(made.result.source, used).findings == ()
    assert made.added > 0
    return made.result.source.text


HEAD = "# Incident: x\n\n**Date**: 2025-04-02\\\n"
ROWS = "| Time | Event |\n|---|---|\n| 09:20 | Found |\n| 09:10 | Seen |\n"
TIMELINE = f"{HEAD}**Status**: Resolved\n\n## Timeline\n\n{ROWS}"


COMMENT = "<!-- postmortem-lint: ignore[PM302] old -->"


@pytest.mark.parametrize(
    ("row", "written"),
    [
        ("| 09:10 | Seen |", "| 09:10 | Seen {} |"),
        ("|09:10|Seen|", "|09:10|Seen {} |"),
        ("| 09:10 | Seen   |  ", "| 09:10 | Seen {}   |  "),
        ("| 09:10 | Seen", "| 09:10 | Seen {}"),
        ("09:10 | Seen |", "09:10 | Seen {} |"),
        ("| 09:10 | Seen \\| heard |", "| 09:10 | Seen \\| heard {} |"),
        ("| 09:10 | |", "| 09:10 | {} |"),
        ("| 09:10 |   |", "| 09:10 | {}  |"),
        ("|09:10||", "|09:10| {} |"),
        ("| 09:10 | Seen | by us |", "| 09:10 | Seen {} | by us |"),
        ("| 09:10 | Seen | <!-- why -->", "| 09:10 | Seen {} | <!-- why -->"),
        ("| 09:10 |", "| 09:10 {} |"),
    ],
)
@pytest.mark.parametrize("lead", ["", "> "])
def test_in_the_last_cell_of_a_table_row(row: str, written: str, lead: str) -> None:
    text = TIMELINE.replace(ROWS, "".join(f"{lead}{line}\n" for line in ROWS.splitlines()))
    text = text.replace("| 09:10 | Seen |", row)
    made = suppressed(text, "PM302")
    assert made == text.replace(row, written.format(COMMENT))
    # No reader sees one cell more or less, or the comment.
    assert shown(made) == shown(text)
    assert cells(made) == cells(text)


def shown(text: str) -> str:
    return COMMENTS.sub("", MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def cells(text: str) -> list[int]:
    """How many cells each row of the tables has as it is written."""
    blocks = (block for one in read(Source("a.md", text)).sections() for block in one.blocks)
    return [
        len(row.cells)
        for block in blocks_within(tuple(blocks))
        if isinstance(block, Table)
        for row in block.rows
    ]


def test_a_pipe_in_a_reason_makes_no_cell() -> None:
    used = settings("PM302")
    made = suppress(lint(Source("a.md", TIMELINE), used), used, "a | b")
    assert "| Seen <!-- postmortem-lint: ignore[PM302] a \\| b --> |\n" in made.result.source.text
    assert [one.suppressed for one in made.result.diagnostics] == ["a | b"]


def test_before_a_hard_break() -> None:
    text = TIMELINE.replace("04-02", "04-31")
    line = "\n**Date**: 2025-04-31 <!-- postmortem-lint: ignore[PM202] old -->\\\n"
    assert line in suppressed(text, "PM202")


def test_above_the_title_for_what_the_document_lacks() -> None:
    text = suppressed(TIMELINE, "PM101")
    assert text == f"<!-- postmortem-lint: ignore-next[PM101] old -->\n{TIMELINE}"


def test_for_the_file_without_a_title() -> None:
    text = "**Date**: 2025-04-02\n\n**Status**: Resolved\n"
    comment = "<!-- postmortem-lint: ignore-file[PM101, PM106] old -->"
    assert suppressed(text, "PM101", "PM106") == f"{comment}\n\n{text}"


def test_in_front_matter() -> None:
    made = suppressed(f"---\ndate: 2025-04-31\n---\n\n{TIMELINE}", "PM202")
    assert made.startswith("---\ndate: 2025-04-31 # postmortem-lint: ignore[PM202] old\n---\n")


def test_above_code() -> None:
    text = f"{TIMELINE}\n## Notes\n\n- one\n\n  ```sh\n  TOKEN=ghp_{'a1B2c3D4e5F6' * 3}\n  ```\n"
    comment = "<!-- postmortem-lint: ignore-next[PM850] old -->"
    assert suppressed(text, "PM850") == text.replace("  ```sh", f"  {comment}\n  ```sh")


def test_line_ends_and_a_second_run() -> None:
    text = suppressed(TIMELINE.replace("\n", "\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    used = settings()
    again = suppress(lint(Source("a.md", text), used), used, "old")
    assert (again.added, again.result.source.text) == (0, text)


def test_nothing_is_written_into_a_document_with_a_merge_conflict() -> None:
    row = "| 09:10 | Seen |\n"
    text = TIMELINE.replace(row, f"<<<<<<< a\n{row}>>>>>>> b\n")
    used = settings()
    made = suppress(lint(Source("a.md", text), used), used, "old")
    assert (made.added, made.result.source.text, made.line) == (0, text, 11)
    assert made.refused == "the merge conflict that begins here is not resolved"
    assert [one.rule.code for one in made.result.findings] == ["PM909"]


def test_what_cannot_be_suppressed_stays() -> None:
    used = settings()
    result = lint(Source("a.md", ""), used)
    made = suppress(result, used, "old")
    assert (made.added, made.result) == (0, result)


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name[:5])
def test_on_the_examples_of_each_rule(page: Path) -> None:
    for text in FIRES.findall(page.read_text(encoding="utf-8")):
        used = settings()
        before = lint(Source("a.md", text), used)
        made = suppress(before, used, "old")
        bare = WRITTEN.sub("", ALONE.sub("", made.result.source.text))
        assert list(filter(None, bare.split("\n"))) == list(filter(None, text.split("\n")))
        left = {one.rule.code for one in made.result.findings}
        assert left <= {"PM001", "PM909"}
        assert not {one.rule.code for one in made.result.diagnostics} - {
            one.rule.code for one in before.diagnostics
        }


@pytest.mark.slow
def test_what_many_comments_cannot_suppress_takes_no_hours() -> None:
    runs: list[str] = []

    def check(postmortem: Postmortem) -> Iterator[Finding]:
        source = postmortem.document.source
        runs.append(source.text)
        for number in range(1, len(source.starts), 2):
            yield Finding(source.line_span(number), f"{len(source.text)} characters")

    changing = Rule("PM999", "changing", "It says other words each time.", Severity.ERROR, check)
    used = replace(settings("PM302"), rules=(changing,), known=(changing,))
    before = lint(Source("a.md", HEAD + "\na\n" * 400), used)
    assert len(before.findings) > 300
    made = suppress(before, used, "old")
    assert (made.added, made.result) == (0, before)
    assert len(runs) < 150


@pytest.mark.parametrize("text", ["", " ", "a -- b", "a --> b", "a\nb", "<b>", "a */ b"])
def test_a_reason_must_fit_into_a_comment(text: str) -> None:
    assert not is_reason(text)


def written(name: str, text: str, *codes: str) -> str:
    """The text of a file of some name with suppressions, which do not grow in a second run."""
    used = settings(*codes)
    made = suppress(lint(Source(name, text), used), used, "old")
    assert made.result.findings == ()
    again = suppress(made.result, used, "old")
    assert (again.added, again.result.source.text) == (0, made.result.source.text)
    return made.result.source.text


def test_mdx_gets_comments_that_it_can_read() -> None:
    text = f'import Box from "./box";\n\n{TIMELINE}\n## Impact\n\n<Box />\n'
    for name in ("a.mdx", "A.MDX"):
        made = written(name, text)
        assert "<!--" not in made
        assert "| 09:10 | Seen {/* postmortem-lint: ignore[PM302] old */} |\n" in made
        assert "{/* postmortem-lint: ignore-next[PM104, PM501] old */}\n## Impact\n" in made
    assert "{/*" not in written("a.md", text)


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("- human error ^t3", "- human error {} ^t3"),
        ("- human error ^t3  ", "- human error {} ^t3  "),
        ("- human error {: #t3 .wide }", "- human error {} {: #t3 .wide }"),
        ("- human error { .wide }", "- human error {} { .wide }"),
        ("- **human error**{: .wide}", "- **human error**{: .wide} {}"),
        ("- human error 2^32", "- human error 2^32 {}"),
        ("- human error in {name}", "- human error in {name} {}"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_is_said_at_the_end_of_a_line_stays_there(line: str, made: str, end: str) -> None:
    text = f"# Incident: x\n\n## Root Cause\n\n{line}\n- b\n".replace("\n", end)
    comment = "<!-- postmortem-lint: ignore[PM801] old -->"
    assert suppressed(text, "PM801") == text.replace(line, made.replace("{}", comment))


LABELS = (
    "(tl)=",
    "(tl)=\n",
    "{: #tl .wide }",
    "{#tl}",
    '<a id="tl"></a>\n',
    "[](){#tl}",
    "{: .wide }\n(tl)=",
    "<!-- markdownlint-disable-next-line -->",
    "<!-- more -->\n{: .wide }",
)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_labels_stay_with_the_heading_below(label: str, end: str) -> None:
    block = f"{label}\n## Impact\n"
    text = f"# Incident: x\n\n## Summary\n\nDown.\n\n{block}\n## Root Cause\n\nx\n"
    comment = "<!-- postmortem-lint: ignore-next[PM102] old -->\n"
    made = text.replace(block, comment + block)
    assert suppressed(text.replace("\n", end), "PM102") == made.replace("\n", end)


def test_attributes_of_the_block_above_do_not_draw_a_comment_up() -> None:
    text = "# Incident: x\n\n## Summary\n\nDown.\n{: .wide }\n\n## Impact\n\n## Root Cause\n\nx\n"
    comment = "<!-- postmortem-lint: ignore-next[PM102] old -->\n"
    assert suppressed(text, "PM102") == text.replace("## Impact", f"{comment}## Impact")
