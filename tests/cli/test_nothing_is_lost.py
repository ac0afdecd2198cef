"""Nothing that was given is lost: text of standard input, documents in the way of a report."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from postmortem_lint.cli.main import run as main

PAGE = """\
# Postmortem: search was slow

## Timeline

- 09:14 UTC It broke
- 9:20 UTC It was found
- 09:50 UTC It was mended

|Query|Time|
|-|-|
|a|9 s|
"""

Run = Callable[..., "tuple[int, bytes, bytes]"]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Runs the program in a folder that holds `a.md`; gives status, standard output and error."""
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "old.toml").write_text('exclude = ["old/"]\n', encoding="utf-8")
    (tmp_path / "broken.toml").write_text("exclude = \n", encoding="utf-8")
    (tmp_path / "odd.toml").write_text('profile = "none.toml"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def call(*args: str, stdin: bytes | None = b"") -> tuple[int, bytes, bytes]:
        stream = io.TextIOWrapper(io.BytesIO(stdin)) if stdin is not None else None
        monkeypatch.setattr(sys, "stdin", stream)
        capfdbinary.readouterr()
        return main(list(args)), *capfdbinary.readouterr()

    return call


POSTMORTEMS = {
    "plain": PAGE.encode(),
    "line ends of Windows": PAGE.replace("\n", "\r\n").encode(),
    "mixed line ends": PAGE.replace("\n", "\r\n", 3).encode(),
    "byte order mark": ("\ufeff" + PAGE).encode(),
    "no last line end": PAGE[:-1].encode(),
    "blank lines": f"\n\n{PAGE}\n\n \n".encode(),
}
TEXTS = {
    **POSTMORTEMS,
    "Latin-1": (PAGE + "Größe\r\n").encode("latin-1"),
    "UTF-16": PAGE.encode("utf-16"),
    "binary": b"\x89PNG\r\n\x00\x1a\xff",
    "manual": b"# Tool\r\n|a|\n|-|\nb",
    "nothing": b"",
}
FILTERS = (
    ("format",),
    ("check", "--fix"),
    ("check", "--fix", "--unsafe-fixes", "--output-format", "json"),
    ("check", "--fix-only"),
    ("check", "--add-suppressions", "known"),
)


@pytest.mark.parametrize("data", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("command", FILTERS, ids=" ".join)
def test_what_is_excluded_comes_back(run: Run, command: tuple[str, ...], data: bytes) -> None:
    name = ("--config", "old.toml", "--stdin-filename", "old/a.md")
    for args in ((*name, "-"), name):
        status, out, said = run(*command, *args, stdin=data)
        assert (status, out) == (0, data)
        assert b'warning: old/a.md: left out by "exclude"' in said
    assert run(*command, "--quiet", *name, "-", stdin=data)[:2] == (0, data)


@pytest.mark.parametrize("data", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("command", FILTERS, ids=" ".join)
@pytest.mark.parametrize(
    "args",
    [
        ("--config", "broken.toml"),
        ("--config", "odd.toml"),
        ("--config", "none.toml"),
        ("--config", "old.toml", "--isolated"),
    ],
    ids=" ".join,
)
def test_what_no_configuration_is_found_for_comes_back(
    run: Run, command: tuple[str, ...], args: tuple[str, ...], data: bytes
) -> None:
    status, out, said = run(*command, *args, "-", stdin=data)
    assert (status, out) == (2, data)
    assert b"error: " in said


@pytest.mark.parametrize("data", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize(
    "args",
    [
        ("--staged",),
        ("--changed", "no-such-revision"),
        ("--profile", "none"),
        ("--now", "never"),
        ("--select", "PM999"),
        ("--output-format", "none"),
        ("--output-format", "json=a.md"),
        ("--watch",),
        ("--write-baseline", "old.toml", "--add-suppressions", "known"),
    ],
    ids=" ".join,
)
def test_what_the_options_forbid_comes_back(run: Run, args: tuple[str, ...], data: bytes) -> None:
    assert run("check", "--fix", "--isolated", *args, "-", stdin=data)[:2] == (2, data)


@pytest.mark.parametrize("name", ["Latin-1", "UTF-16", "binary", "manual", "nothing"])
@pytest.mark.parametrize("command", FILTERS, ids=" ".join)
@pytest.mark.parametrize("path", ["README.md", "incidents/a.md"])
def test_what_is_skipped_or_cannot_be_read_comes_back(
    run: Run, command: tuple[str, ...], name: str, path: str
) -> None:
    out = run(*command, "--isolated", "--stdin-filename", path, "-", stdin=TEXTS[name])[1]
    assert out == TEXTS[name]


@pytest.mark.parametrize("data", POSTMORTEMS.values(), ids=POSTMORTEMS)
@pytest.mark.parametrize(
    ("command", "where"),
    [
        (("format",), "cli.commands.format:read"),
        (("format",), "cli.commands.format:lay_out"),
        (("format",), "cli.commands.format:inputs"),
        (("check", "--fix"), "engine.lint:bind"),
        (("check", "--fix"), "cli.fixing:fix"),
        (("check", "--fix"), "rewriting.fix:difference"),
        (("check", "--fix"), "cli.commands.check:prepare"),
        (("check", "--fix-only"), "engine.lint:lint_bytes"),
        (("check", "--add-suppressions", "known"), "cli.adopting.suppress:suppress"),
    ],
)
def test_what_something_goes_wrong_with_comes_back(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    where: str,
    data: bytes,
) -> None:
    def failing(*_: Any, **__: Any) -> Any:
        raise IndexError("list index out of range")

    path, name = where.split(":")
    monkeypatch.setattr(import_module(f"postmortem_lint.{path}"), name, failing)
    status, out, said = run(*command, "--isolated", "-", stdin=data)
    assert (status, out) == (2, data)
    assert b"IndexError: list index out of range" in said


@pytest.mark.parametrize("command", FILTERS, ids=" ".join)
def test_what_somebody_interrupts_comes_back(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    def interrupted(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    where = "cli.commands.format.read" if command == ("format",) else "engine.lint.lint_bytes"
    monkeypatch.setattr(f"postmortem_lint.{where}", interrupted)
    data = POSTMORTEMS["line ends of Windows"]
    assert run(*command, "--isolated", "-", stdin=data)[:2] == (130, data)


def test_a_text_goes_out_once_whatever_fails_later(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: Any, **__: Any) -> Any:
        raise IndexError("list index out of range")

    fixed = PAGE.replace("- 9:20", "- 09:20").encode()
    args = ("check", "--fix", "--isolated", "-")
    assert run(*args, stdin=PAGE.encode())[1] == fixed
    assert run(*args, "--baseline", "none.json", stdin=PAGE.encode())[:2] == (2, fixed)
    monkeypatch.setattr("postmortem_lint.report.formats.text.text", failing)
    assert run(*args, stdin=PAGE.encode())[:2] == (2, fixed)
    monkeypatch.setattr("postmortem_lint.report.summary.summary", failing)
    assert run(*args, stdin=PAGE.encode())[:2] == (2, fixed)


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (("format", "--diff"), 0),
        (("format", "--check"), 0),
        (("check", "--fix", "--diff"), 0),
        (("check",), 0),
        (("format", "--no-such-option"), 2),
        (("check", "--fix", "--no-such-option"), 2),
        (("check", "--fix", "--color", "sometimes"), 2),
    ],
)
def test_what_is_no_filter_or_no_command_prints_no_text(
    run: Run, args: tuple[str, ...], status: int
) -> None:
    name = ("--config", "old.toml", "--stdin-filename", "old/a.md", "-")
    assert run(*args, *name, stdin=PAGE.encode())[:2] == (status, b"")


def test_a_diff_of_standard_input_stays_a_diff(run: Run) -> None:
    for command in (("format", "--diff"), ("check", "--fix", "--diff")):
        status, out, _ = run(*command, "--isolated", "-", stdin=PAGE.encode())
        assert (status, out.startswith(b"--- -\n+++ -\n@@ ")) == (1, True)


def test_what_is_too_large_comes_back_piece_by_piece(run: Run) -> None:
    page = PAGE.encode() + b"words\n" * 40_000
    for command in FILTERS:
        _, out, _ = run(
            *command, "--isolated", "--no-detect", "--max-size", "1000", "-", stdin=page
        )
        assert out == page


def test_where_nothing_came_in_nothing_goes_out(run: Run) -> None:
    for command in FILTERS:
        for config in ("old.toml", "broken.toml"):
            name = ("--config", config, "--stdin-filename", "old/a.md", "-")
            status, out, said = run(*command, *name, stdin=None)
            assert (status, out) == (2, b"")
            assert said.count(b"error: ") == 1


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


@pytest.mark.parametrize("name", ["postmortem-lint.toml", ".git/config"])
def test_a_report_overwrites_no_configuration(run: Run, name: str) -> None:
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text("# kept\n", encoding="utf-8")
    status, _, said = run("--isolated", "--output-format", f"json={name}", "a.md")
    why = "is no report; give the report a file of its own"
    assert (status, said.decode()) == (2, f"error: {name}: {why}\n")
    assert Path(name).read_text(encoding="utf-8") == "# kept\n"


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
