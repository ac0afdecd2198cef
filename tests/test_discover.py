"""Which files are meant by the paths of a command line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from postmortem_lint.config.discover import Discovery, discover, excluding
from postmortem_lint.config.gitignore import is_left_out, patterns


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with some Markdown, and the current folder in it."""
    for name in (
        "a.md",
        "notes.txt",
        "docs/b.markdown",
        "docs/C.MD",
        "docs/old/d.md",
        "docs/.hidden/e.md",
        "node_modules/f.md",
        ".venv/g.md",
        "empty/h.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# x\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _ignore(folder: Path, text: str) -> None:
    (folder / ".gitignore").write_text(text, encoding="utf-8")


def test_folders_are_searched_for_markdown(tree: Path) -> None:
    assert discover(["."]).files == ("a.md", "docs/C.MD", "docs/b.markdown", "docs/old/d.md")
    assert discover([f"{tree.as_posix()}/docs/old/"]).files == (f"{tree.as_posix()}/docs/old/d.md",)


@pytest.mark.usefixtures("tree")
def test_named_files_are_taken_as_they_are() -> None:
    named = ["notes.txt", "docs/.hidden/e.md", "node_modules/f.md"]
    assert discover(named).files == ("docs/.hidden/e.md", "node_modules/f.md", "notes.txt")
    assert discover(["./a.md"]).files == ("./a.md",)


@pytest.mark.usefixtures("tree")
def test_each_file_once_whatever_the_order() -> None:
    once = ("a.md", "docs/old/d.md")
    assert discover(["a.md", "docs/old", "./a.md", "docs/old/d.md"]).files == once
    assert discover(["docs/old/d.md", "./a.md", "docs/old", "a.md"]).files == once


@pytest.mark.usefixtures("tree")
def test_standard_input_comes_first() -> None:
    assert discover(["a.md", "-", "-"]).files == ("-", "a.md")


@pytest.mark.usefixtures("tree")
def test_what_is_not_there_and_what_is_empty() -> None:
    found = discover(["none.md", "empty", "nowhere/"])
    assert found == Discovery(missing=("none.md", "nowhere/"), empty=("empty",))


@pytest.mark.usefixtures("tree")
def test_exclude_wins_also_over_named_files() -> None:
    found = discover(["docs", "a.md", "docs/old/d.md"], excluding(["a.md", "docs/old/"]))
    assert found.files == ("docs/C.MD", "docs/b.markdown")
    assert found.excluded == ("a.md", "docs/old/d.md")


def test_exclude_is_seen_from_its_root(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree / "docs")
    assert discover(["."], excluding(["/docs/old"], "..")).files == ("C.MD", "b.markdown")
    assert discover(["../a.md"], excluding(["/a.md"], "..")).excluded == ("../a.md",)
    assert discover(["."], excluding(["./docs/old"], "..")).files == ("C.MD", "b.markdown")
    assert discover(["../a.md"], excluding(["*.md", "!./a.md"], "..")).files == ("../a.md",)


def test_a_folder_that_is_all_excluded_is_not_empty(tree: Path) -> None:
    found = discover(["docs"], excluding(["docs/"], str(tree)))
    assert found == Discovery(all_excluded=(("docs", 3),))


def test_gitignore_of_the_top_and_of_folders_below(tree: Path) -> None:
    _ignore(tree, "old/\n*.markdown\n")
    _ignore(tree / "docs", "!b.markdown\n/C.MD\n")
    assert discover(["."]).files == ("a.md", "docs/b.markdown")
    assert discover(["docs"]).files == ("docs/b.markdown",)


def test_gitignore_may_begin_with_a_byte_order_mark(tree: Path) -> None:
    _ignore(tree, "\ufeffdocs/\n")
    assert discover(["."]).files == ("a.md",)


def test_gitignore_above_the_named_folder_counts(tree: Path) -> None:
    _ignore(tree, "/docs/old/d.md\n")
    assert discover(["docs/old"]) == Discovery(empty=("docs/old",), ignoring=("docs/old",))


def test_a_named_folder_is_searched_even_if_it_is_ignored(tree: Path) -> None:
    _ignore(tree, "old/\n")
    assert discover(["docs/old"]).files == ("docs/old/d.md",)


@pytest.mark.parametrize(
    ("config", "file"),
    [
        (None, "xdg/git/ignore"),
        ("[user]\n\tname = x\n[core]\n\teditor = vi\n\texcludesFile = {}\n", "mine"),
        ('[CORE]\nexcludesfile="{}" # mine\n[alias]\nexcludesfile = none\n', "mine two"),
        ("[core] excludesfile = none\n[core] excludesFile = {} ; mine\n", "mine"),
    ],
)
def test_what_the_user_has_git_ignore_everywhere_counts(
    tree: Path, monkeypatch: pytest.MonkeyPatch, config: str | None, file: str
) -> None:
    home = tree / "home"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "xdg"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(home / "config"))
    ignore = home / file
    ignore.parent.mkdir(parents=True)
    ignore.write_text("b.markdown\n/docs/old/\n")
    if config:
        (home / "config").write_text(config.format(ignore.as_posix()))
    assert discover(["."]).files == ("a.md", "docs/C.MD")
    assert discover(["docs/old"]).files == ("docs/old/d.md",)
    _ignore(tree, "!b.markdown\n")
    assert discover(["."]).files == ("a.md", "docs/C.MD", "docs/b.markdown")
    (tree / ".git").rmdir()
    _ignore(tree, "")
    assert discover(["."]).files == ("a.md", "docs/C.MD", "docs/b.markdown", "docs/old/d.md")


def test_the_settings_of_a_repository_name_no_file_of_patterns(tree: Path) -> None:
    (tree / "patterns").write_text("*.md\n")
    (tree / ".git" / "config").write_text("[core]\nexcludesFile = patterns\n")
    assert "a.md" in discover(["."]).files


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_file_is_called_by_its_own_name_rather_than_by_a_link(tree: Path) -> None:
    (tree / "x.md").symlink_to("docs/old/d.md")
    (tree / "b.md").symlink_to("docs/old/d.md")
    once = ("a.md", "docs/C.MD", "docs/b.markdown", "docs/old/d.md")
    assert discover(["."]).files == once
    assert discover(["x.md", "docs/old"]).files == ("docs/old/d.md",)
    assert discover(["x.md", "b.md"]).files == ("b.md",)


def test_gitignore_above_the_repository_does_not_count(tree: Path) -> None:
    (tree / "docs" / ".git").mkdir()
    _ignore(tree, "*\n")
    assert discover(["docs/old"]).files == ("docs/old/d.md",)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_to_folders_are_not_followed(tree: Path) -> None:
    (tree / "docs" / "loop").symlink_to(tree, target_is_directory=True)
    (tree / "docs" / "link.md").symlink_to(tree / "a.md")
    (tree / "docs" / "dead.md").symlink_to(tree / "none.md")
    found = discover(["."])
    assert found.files == ("a.md", "docs/C.MD", "docs/b.markdown", "docs/old/d.md")
    assert discover(["docs/link.md"]).files == ("docs/link.md",)


def test_a_folder_called_like_a_file_is_a_folder(tree: Path) -> None:
    (tree / "docs" / "x.md").mkdir()
    assert "docs/x.md" not in discover(["docs"]).files


@pytest.mark.parametrize(
    ("pattern", "path", "left_out"),
    [
        ("*.md", "a.md", True),
        ("*.md", "x/y/a.md", True),
        ("/a.md", "a.md", True),
        ("/a.md", "x/a.md", False),
        ("x/a.md", "x/a.md", True),
        ("x/a.md", "y/x/a.md", False),
        ("x/*.md", "x/y/a.md", False),
        ("**/a.md", "a.md", True),
        ("**/a.md", "x/y/a.md", True),
        ("x/**/a.md", "x/a.md", True),
        ("x/**/a.md", "x/y/z/a.md", True),
        ("x/**", "x/y/a.md", True),
        ("x/**", "x", False),
        ("old", "x/old/y/a.md", True),
        ("old/", "x/old/a.md", True),
        ("old/", "x/old", False),
        ("a?.md", "ab.md", True),
        ("a?.md", "a/.md", False),
        ("[a-c].md", "b.md", True),
        ("[!a-c].md", "b.md", False),
        ("[^a-c].md", "d.md", True),
        ("[]x].md", "].md", True),
        ("[a.md", "[a.md", True),
        ("\\#a.md", "#a.md", True),
        ("\\!a.md", "!a.md", True),
        ("#a.md", "#a.md", False),
        ("a.md  ", "a.md", True),
        ("a.md\\ ", "a.md ", True),
        ("", "a.md", False),
        ("/", "a.md", False),
        ("a.md\r", "a.md", True),
        ("a+b.md", "a+b.md", True),
        ("*", ".hidden.md", True),
        ("[z-a].md", "b.md", False),
    ],
)
def test_patterns(pattern: str, path: str, left_out: bool) -> None:
    assert is_left_out(path, patterns([pattern])) is left_out


@pytest.mark.parametrize(
    ("lines", "path", "left_out"),
    [
        (["*.md", "!keep.md"], "x/keep.md", False),
        (["!keep.md", "*.md"], "keep.md", True),
        (["old/", "!old/keep.md"], "old/keep.md", True),
        (["old/*", "!old/keep.md"], "old/keep.md", False),
        (["/*", "!/docs/"], "docs/a.md", False),
    ],
)
def test_the_last_pattern_wins(lines: list[str], path: str, left_out: bool) -> None:
    assert is_left_out(path, patterns(lines)) is left_out


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("glob", "hits", "misses"),
    [
        ("[a--b]", "b", "a-"),
        ("[x||y]", "xy|", "za"),
        ("[a&&b~~c]", "a&~", "d"),
        ("[[:alpha:]_]", "aZ_", "1:"),
        ("[![:digit:]]", "a:", "0"),
        ("[[:nonsense:]x]", "x", "n:"),
        ("[]a]", "]a", "b["),
        ("[!]a]", "b", "]a"),
        (r"[\]\\]", r"]\ ".strip(), "ab"),
        ("[z-a]", "", "zma-"),
        ("[!z-a]", "zma", ""),
        ("[+--]", "+,-", "*."),
        ("[a-]", "a-", "b"),
    ],
)
def test_sets_of_characters_are_those_of_git(glob: str, hits: str, misses: str) -> None:
    rules = patterns((glob,))
    assert [char for char in hits if not is_left_out(char, rules)] == []
    assert [char for char in misses if is_left_out(char, rules)] == []
