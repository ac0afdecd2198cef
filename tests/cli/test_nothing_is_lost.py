"""What the program is given it never loses: documents in the way of a report or of a comment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run as main

PAGE = """\
# Postmortem: search was slow

## Timeline

- 09:14 UTC It broke
- 9:20 UTC It was found
- 09:50 UTC It was mended
"""

Run = Callable[..., "tuple[int, bytes, bytes]"]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Runs the program in a folder that holds `a.md`; gives status, standard output and error."""
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def call(*args: str) -> tuple[int, bytes, bytes]:
        capfdbinary.readouterr()
        return main(list(args)), *capfdbinary.readouterr()

    return call


@pytest.mark.parametrize("name", ["notes.md", "NOTES.MARKDOWN", "page.md.erb"])
@pytest.mark.parametrize("form", ["json", "text", "markdown"])
@pytest.mark.parametrize(
    "text", [PAGE, "words\n", "\ufeff<!-- postmortem-lint: ignore-file[PM302] -->\n# A\n"]
)
def test_a_report_overwrites_no_document(run: Run, name: str, form: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")
    why = "is a document, which the report would overwrite; give the report a file of its own"
    for path in ("a.md", "."):
        status, out, said = run("--isolated", "--output-format", f"{form}={name}", path)
        assert (status, out) == (2, b"")
        assert said.decode() == f"error: {name}: {why}\n"
        assert Path(name).read_bytes() == text.encode("utf-8")


def test_a_report_overwrites_no_document_behind_a_link(run: Run) -> None:
    Path("report.json").symlink_to("b.md")
    Path("b.md").write_text(PAGE, encoding="utf-8")
    assert run("--output-format", "json=report.json", "a.md")[0] == 2
    assert Path("b.md").read_text(encoding="utf-8") == PAGE


def test_a_report_may_take_the_place_of_an_earlier_one_and_of_nothing(run: Run) -> None:
    Path("empty.md").write_text("\n", encoding="utf-8")
    for name in ("report.md", "empty.md"):
        for _ in range(2):
            status, *_ = run("--exit-zero", "--output-format", f"markdown={name}", "a.md")
            assert status == 0
            assert "### postmortem-lint" in Path(name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("a.md",), '"a.md" is a path and no reason; write --add-suppressions="REASON" a.md\n'),
        (("a.md", "a.md"), '"a.md" is a path and no reason'),
        (("docs", "a.md"), '"docs" is a path and no reason'),
        (("gone.md", "a.md"), '"gone.md" is a path and no reason'),
        (("GONE.MARKDOWN", "."), '"GONE.MARKDOWN" is a path and no reason'),
        ((".", "a.md"), '"." is a path and no reason'),
        (("as found",), 'needs a PATH; for all of the current folder write --add-suppressions="as'),
        (("as found", "--changed", "HEAD"), "needs a PATH"),
    ],
)
def test_suppressions_are_written_only_where_it_was_said(
    run: Run, args: tuple[str, ...], message: str
) -> None:
    Path("docs").mkdir()
    status, out, said = run("--isolated", "--add-suppressions", *args)
    assert (status, out, said.count(b"\n")) == (2, b"", 1)
    assert message in said.decode()
    assert Path("a.md").read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("reason", ["as found", "agreed, see HISTORY.md", "OPS-1/OPS-2"])
def test_a_reason_and_a_path_are_enough(run: Run, reason: str) -> None:
    assert run("--isolated", "--add-suppressions", reason, "a.md")[0] == 0
    assert f"] {reason} -->" in Path("a.md").read_text(encoding="utf-8")
