"""What others put into a checkout: links, pipes, huge files. None is read or waited for."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run

PAGE = "# Postmortem: the safe stood open\n\n**Date:** 2025/4/2\n\n## Impact\n\nTODO\n"
LONG = PAGE + "The lock was open. " * 500 + "\n"
SECRET = "# Postmortem: key of the vault\n\n**Date:** swordfish\n"
FILES = (".gitignore", "pyproject.toml", "docs/x.md", "postmortem-lint.toml")
FIXED = PAGE.replace("2025/4/2", "2025-04-02")
Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder outside of the repository, which is the current folder."""
    home, here = tmp_path / "home", tmp_path / "repository"
    (here / "docs").mkdir(parents=True)
    (here / ".git").mkdir()
    home.mkdir()
    (home / "secret.md").write_text(SECRET)
    (here / "safe.md").write_text(PAGE)
    monkeypatch.chdir(here)
    return home


def test_a_link_out_of_the_repository_is_not_read(home: Path, capfd: Capture) -> None:
    Path("docs/a.md").symlink_to(home / "secret.md")
    Path("docs/inside.md").symlink_to("../safe.md")
    assert run(["check", "--no-detect", "docs", "--exit-zero"]) == 0
    out, said = capfd.readouterr()
    assert "docs/inside.md" in out
    assert "swordfish" not in out + said
    assert "docs/a.md: not read: it is a link that leads out" in said
    for command in ("check", "format", "outline"):
        assert run([command, "docs/a.md"]) == 2
        out, said = capfd.readouterr()
        assert "swordfish" not in out + said
        assert "docs/a.md: cannot be read: it is a link to" in said


def test_a_step_back_behind_a_link_leads_out_as_well(home: Path, capfd: Capture) -> None:
    (home / "in").mkdir()
    (home / "out.md").write_text(PAGE)
    Path("docs/in").symlink_to(home / "in")
    Path("docs/near").mkdir()
    Path("near").symlink_to("docs/near")
    Path("docs/inside.md").write_text(PAGE)
    assert run(["check", "--no-detect", "--fix", "docs/in/../out.md"]) == 2
    for args in (
        ["--output-format", "json=docs/in/../r.json"],
        ["--write-baseline", "docs/in/../b"],
    ):
        assert run(["check", "safe.md", *args]) == 2
    assert run(["new", "Lock", "--dir", "docs/in/.."]) == 2
    assert run(["init", "--from", "docs/in/../secret.md", "--explain"]) == 2
    assert "swordfish" not in "".join(capfd.readouterr())
    assert sorted(os.listdir(home)) == ["in", "out.md", "secret.md"]
    assert (home / "out.md").read_text() == PAGE
    assert run(["check", "--no-detect", "--exit-zero", "near/../inside.md"]) == 0


def test_a_folder_behind_a_link_is_not_read(home: Path, capfd: Capture) -> None:
    Path("docs/folder").symlink_to(home)
    assert run(["check", "--no-detect", "docs"]) == 0
    assert run(["check", "--no-detect", "docs/folder/secret.md"]) == 2
    assert "swordfish" not in "".join(capfd.readouterr())


def test_a_configuration_behind_a_link_is_not_used(home: Path, capfd: Capture) -> None:
    (home / "tokens.toml").write_text('password = "swordfish"\n')
    for name in ("postmortem-lint.toml", ".postmortem-lint.toml"):
        Path(name).symlink_to(home / "tokens.toml")
        assert run(["check", "safe.md"]) == 2
        said = "".join(capfd.readouterr())
        assert "is a link out of its repository" in said
        assert "swordfish" not in said
        assert "password" not in said
        Path(name).unlink()


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('password = "swordfish"\n', ("extends", "profile", "baseline")),
        ("[swordfish]\n[swordfish]\n", ("extends", "profile", "baseline")),
        ('{"findings": [{"password": "swordfish"}], "version": 1}\n', ("baseline",)),
        ('{"findings": [], "version": "swordfish"}\n', ("baseline",)),
    ],
)
def test_nothing_is_shown_of_a_file_that_a_configuration_names(
    text: str, names: tuple[str, ...], capfd: Capture
) -> None:
    Path("keys.toml").write_text(text)
    Path("own.toml").write_text('name = "own"\nextends = "keys.toml"\n')
    for line in (*(f'{name} = "keys.toml"' for name in names), 'profile = "own.toml"'):
        Path("postmortem-lint.toml").write_text(f"{line}\n")
        assert run(["check", "safe.md"]) == 2
        said = "".join(capfd.readouterr())
        assert ".toml" in said
        assert "swordfish" not in said
        assert "password" not in said


@pytest.mark.usefixtures("home")
def test_a_configuration_cannot_ask_what_there_is_outside(capfd: Capture) -> None:
    said = set()
    for name in ("../home/secret.toml", "../home/none.toml", "../none/x.toml", "/etc/x.toml"):
        for key in ("extends", "profile", "baseline"):
            Path("postmortem-lint.toml").write_text(f'{key} = "{name}"\n')
            assert run(["check", "safe.md"]) == 2
            line = "".join(capfd.readouterr()).splitlines()[0]
            said.add(line.replace(name, "").replace(key, ""))
    assert len(said) == 1


@pytest.mark.usefixtures("home")
def test_no_hook_takes_the_name_of_a_file_for_an_option() -> None:
    name = "--output-format=json=safe.txt"
    Path(name).write_text(PAGE)
    Path("safe.txt").write_text("kept")
    hooks = (Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    entries = re.findall(r"entry: postmortem-lint (.*)\n\s+args: \[(.*)\]", hooks)
    assert len(entries) == hooks.count("- id:") == hooks.count("require_serial: true")
    for entry, args in entries:
        run([*entry.split(), *args.split(", "), name])
    assert Path("safe.txt").read_text() == "kept"


@pytest.mark.usefixtures("home")
def test_no_name_of_a_file_becomes_part_of_what_a_terminal_obeys(capfd: Capture) -> None:
    name = "docs/\x1b]0;x\x07\u009b31m\u202e.md"
    Path(name).write_text(PAGE)
    for args in ([], ["--diff"], ["--verbose"], ["--fix", "--show-fixes"]):
        run(["check", *args, "docs"])
        shown = "".join(capfd.readouterr())
        assert not {char for char in shown if char in "\x1b\x07\u009b\u202e"} or args == ["--diff"]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("kind", ["/dev/zero", "pipe"])
@pytest.mark.usefixtures("home")
def test_neither_devices_nor_pipes_are_waited_for(name: str, kind: str) -> None:
    if kind == "pipe":
        os.mkfifo(name)
    else:
        Path(name).symlink_to(kind)
    command = [sys.executable, "-m", "postmortem_lint", "check", "."]
    done = subprocess.run(command, capture_output=True, timeout=20, check=False)
    assert done.returncode in (0, 1)


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("name", [".git/config", ".git/HEAD", ".git"])
def test_a_repository_of_pipes_is_not_asked(name: str) -> None:
    if name == ".git":
        os.rmdir(name)
    os.mkfifo(name)
    command = [sys.executable, "-m", "postmortem_lint", "check", "--staged"]
    done = subprocess.run(command, capture_output=True, timeout=20, check=False)
    assert (done.returncode, b"is no regular file" in done.stderr) == (2, True)


@pytest.mark.usefixtures("home")
def test_a_pipe_that_is_named_is_refused(capfd: Capture) -> None:
    os.mkfifo("pipe.md")
    assert run(["check", "pipe.md"]) == 2
    assert "pipe.md: cannot be read: it is no regular file" in capfd.readouterr()[1]


NAMED = ("profile", "extends", "baseline", "template")
OPTIONS = ("config", "profile", "baseline", "write-baseline")
HUGE = 1 << 40


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("kind", ["pipe", "sparse"])
@pytest.mark.parametrize("key", NAMED)
def test_what_a_configuration_names_is_a_file_that_can_be_read(
    key: str, kind: str, capfd: Capture
) -> None:
    name = "named.md" if key == "template" else "named.toml"
    _make(name, kind)
    Path("postmortem-lint.toml").write_text(f'{key} = "{name}"\n')
    for args in (["check", "safe.md"], ["config", "check"]):
        assert run(args) == 2
        _require_refused(kind, name, capfd)
    if key == "profile":
        Path("asks.toml").write_text(f'name = "own"\nextends = "{name}"\n')
        assert run(["check", "--profile", "asks.toml", "--isolated", "safe.md"]) == 2
        _require_refused(kind, name, capfd)


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("kind", ["pipe", "sparse"])
@pytest.mark.parametrize(
    "args",
    [
        *(["check", f"--{option}", "x.toml", "safe.md"] for option in ("config", "profile")),
        *(
            ["check", f"--{option}", "x.toml", "safe.md"]
            for option in ("baseline", "write-baseline")
        ),
        ["check", "--output-format", "markdown=report.md", "safe.md"],
        ["config", "check", "x.toml"],
        ["export", "--schema", "x.toml", "safe.md"],
    ],
)
def test_what_is_named_beside_documents_is_a_file_that_can_be_read(
    args: list[str], kind: str, capfd: Capture
) -> None:
    name = "report.md" if "markdown=report.md" in args else "x.toml"
    if name == "report.md" and kind == "pipe":
        pytest.skip("a report may go into a pipe")
    _make(name, kind)
    assert run(args) == 2
    _require_refused(kind, name, capfd)


@pytest.mark.usefixtures("home")
def test_a_sparse_configuration_is_refused(capfd: Capture) -> None:
    _make("postmortem-lint.toml", "sparse")
    assert run(["check", "safe.md"]) == 2
    _require_refused("sparse", "postmortem-lint.toml", capfd)


def _make(name: str, kind: str) -> None:
    if kind == "pipe":
        os.mkfifo(name)
    else:
        with open(name, "wb") as file:
            file.truncate(HUGE)


def _require_refused(kind: str, name: str, capfd: Capture) -> None:
    said = "".join(capfd.readouterr())
    assert name in said
    what = "is no regular file" if kind == "pipe" else "is larger than|is binary|overwrite"
    assert re.search(what, said), said


@pytest.mark.usefixtures("home")
def test_files_that_extend_each_other_are_few(capfd: Capture) -> None:
    for key in ("profile", "extends"):
        for number in range(25):
            extends = f'extends = "{number + 1}.toml"\n' if number < 24 else ""
            head = f'name = "{number}"\n' if key == "profile" else 'fail-on = "error"\n'
            Path(f"{number}.toml").write_text(head + extends)
        Path("postmortem-lint.toml").write_text(f'{key} = "0.toml"\n')
        assert run(["check", "safe.md"]) == 2
        assert "more than 10 files extend each other" in capfd.readouterr()[1]


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("text", ["{} = 1", "[{}]", "x = {{ {} = 1 }}"])
def test_a_key_of_very_many_parts_is_not_read(text: str, capfd: Capture) -> None:
    Path("postmortem-lint.toml").write_text("# x\n" + text.format("a." * 100_000 + "a") + "\n")
    started = time.monotonic()
    assert run(["check", "safe.md"]) == 2
    assert "postmortem-lint.toml:2: a key of more than 50 parts" in capfd.readouterr()[1]
    assert time.monotonic() - started < 3


@pytest.mark.usefixtures("home")
def test_a_file_that_is_too_large_is_a_finding_and_left_alone(capfd: Capture) -> None:
    Path("long.md").write_text(LONG)
    what = "the file is larger than 2,000 bytes, the most that is read"
    assert run(["check", "--max-size", "2000", "--fix", "long.md"]) == 1
    assert f"PM001 unreadable-document: {what}" in capfd.readouterr()[0].replace(
        "[PM001] ", "PM001 "
    )
    assert run(["format", "--max-size", "2000", "long.md"]) == 2
    assert what in capfd.readouterr()[1]
    assert Path("long.md").read_text() == LONG
    assert run(["check", "--max-size", str(len(LONG)), "long.md", "--select", "PM001"]) == 0


@pytest.mark.usefixtures("home")
def test_a_sparse_file_is_passed_by_in_a_folder(capfd: Capture) -> None:
    with open("docs/sparse.md", "wb") as file:
        file.truncate(1 << 40)
    assert run(["check", "docs"]) == 0
    assert run(["format", "docs"]) == 0
    assert "1 skipped" in capfd.readouterr()[1]


def test_a_report_is_written_through_no_link(home: Path, capfd: Capture) -> None:
    (home / "profile").write_text(SECRET)
    Path("report.txt").symlink_to(home / "profile")
    Path("near.txt").symlink_to("docs/new.txt")
    Path("out").symlink_to(home)
    for name in ("report.txt", "near.txt", "out/secret.txt"):
        assert run(["check", "safe.md", "--output-format", f"text={name}"]) == 2
        assert f"{name}: not written:" in capfd.readouterr()[1]
        assert run(["check", "safe.md", "--write-baseline", name]) == 2
    assert sorted(os.listdir(home)) == ["profile", "secret.md"]
    assert (home / "profile").read_text() == SECRET
    assert not os.listdir("docs")


@pytest.mark.usefixtures("home")
def test_a_report_is_whole_and_keeps_its_mode() -> None:
    assert run(["check", "safe.md", "--exit-zero", "--output-format", "json=new.json"]) == 0
    Path("plain").touch()
    assert os.stat("new.json").st_mode == os.stat("plain").st_mode
    os.chmod("new.json", 0o640)
    assert run(["check", "safe.md", "--exit-zero", "--output-format", "json=new.json"]) == 0
    assert os.stat("new.json").st_mode & 0o777 == 0o640
    assert run(["check", "safe.md", "--exit-zero", "--output-format", "json=/dev/null"]) == 0
    assert sorted(os.listdir()) == [".git", "docs", "new.json", "plain", "safe.md"]


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_ends_the_run_leaves_nothing_behind(home: Path, number: int) -> None:
    names = [f"docs/{number:03}.md" for number in range(60)]
    ended = set()
    for delay in (0.45, 0.55, 0.65, 0.8, 1.0):
        for name in names:
            Path(name).write_text(PAGE)
        command = [sys.executable, "-m", "postmortem_lint", "check", "--fix", "docs"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
            time.sleep(delay)
            started.send_signal(number)
            started.communicate(timeout=60)
        ended.add(started.returncode)
        assert sorted(os.listdir("docs")) == [Path(name).name for name in names]
        assert {Path(name).read_text() for name in names} <= {PAGE, FIXED}
    assert ended <= {-number, 128 + number, 0, 1}
    assert home.exists()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")
@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("redirect", ["2> /dev/full", "2>&-"])
@pytest.mark.parametrize(
    ("args", "status"), [("safe.md --fail-on info", 1), ("safe.md --exit-zero", 0), ("no.md", 2)]
)
def test_standard_error_that_takes_nothing_changes_no_status(
    redirect: str, args: str, status: int
) -> None:
    command = f"{sys.executable} -m postmortem_lint check --no-detect {args} > out {redirect}"
    assert subprocess.run(command, shell=True, check=False, timeout=60).returncode == status
