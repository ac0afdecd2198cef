"""Feeds damaged documents and settings to one part of the program, and keeps what breaks it.

    python tools/fuzz.py TARGET [--seconds N] [--seed N] [--keep FOLDER]

`report` is every format of the report for each document, `report-NAME` is one of them.
The same seed gives the same inputs. An input that raises, does not settle, or takes longer than
--slow seconds for each 10 kB is written to the folder, and its traceback to the screen.
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import argparse
import json
import random
import sys
import time
import tomllib
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from postmortem_lint.cli.configuration.settings import Options, prepare
from postmortem_lint.config.keys import config_parser
from postmortem_lint.engine.lint import lint, lint_bytes
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.suppressions.read import read_suppressions
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import ProfileError, builtin_profile, parse_profile
from postmortem_lint.profile.write import profile_toml
from postmortem_lint.report.known_findings.baseline import BaselineError, parse
from postmortem_lint.rewriting.add_suppressions import suppress
from postmortem_lint.rewriting.fix import fix
from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.rules import ALL
from postmortem_lint.templates.derive import derive
from postmortem_lint.templates.errors import TemplateError
from postmortem_lint.text import Source, UnreadableError
from postmortem_lint.toml_tables import TableError

ROOT = Path(__file__).parents[1]
SEEDS = ("examples/*.md", "tests/fixtures/**/*.md", "rules/*.md", "docs/incidents/*.md")
# What the program, Markdown, TOML, JSON, terminals and build servers see a meaning in.
PIECES = (
    *"|*_`[]()<>#-+=~!:;,.@$%&\\/\"'{}^?\t\r\n\0\x1b\x7f\u0085\u009b\u00a0\u200b\u202e\u2028\ufeff",
    *("\r\n", "\n\n", "    ", "---\n", "```\n", "~~~\n", "<!--", "-->", "<details>", "</div>"),
    *("- [ ] ", "1. ", "> ", "## ", "| a | b |\n|---|---|\n", "[^1]: ", "[a]: b\n", "\\\n", "  \n"),
    *("<!-- postmortem-lint: ignore[PM302] x -->", "<!-- postmortem-lint: ignore-next[PM] -->"),
    *("<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "::error::", "##vso[x]", "{{ x }}", "{% raw %}"),
    *("10:05", "25:61", "2025-02-30", "0000-00-00", "9999-12-31", "1 h 5 min", "99.999 %", "-0"),
    *("10:00 PM EST", "UTC+25", "２０２５年", "上午10点", "🔥", "e\u0301", "\U000e0041", "İ", "ß"),
    *("TODO", "owner:", "due:", "Severity: SEV1", "## Timeline\n\n", "## Action items\n\n"),
    *("!!! note\n    a\n", ":::\n", '=== "a"\n', "summary: >-\n", "key: |\n", "a: &a [*a]\n"),
)


def seeds() -> list[str]:
    """The documents to begin with."""
    found = sorted(path for glob in SEEDS for path in ROOT.glob(glob))
    return [path.read_text(encoding="utf-8") for path in found]


def damaged(chance: random.Random, known: list[str]) -> str:
    """A document with a few damages: pieces put in, cut, doubled, swapped, taken from others."""
    text = chance.choice(known)
    if len(text) > 6000:
        start = chance.randrange(len(text) - 5000)
        text = text[start : start + 5000]
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 13, 40))):
        text = _damage(chance, text, chance.choice(known))
    return text


def _damage(chance: random.Random, text: str, other: str) -> str:
    """The text with one damage."""
    at = chance.randrange(len(text) + 1)
    end = min(len(text), at + int(chance.expovariate(1 / 20)))
    before, piece, behind = text[:at], text[at:end], text[end:]
    start = chance.randrange(len(other) + 1)
    letter = chr(chance.choice((0x20, 0x30, 0x3B1, 0x4E00, 0xE000, 0x1F600)) + chance.randrange(40))
    kinds = (
        lambda: before + chance.choice(PIECES) * chance.choice((1, 1, 2, 9)) + piece + behind,
        lambda: before + behind,
        lambda: before + piece * chance.choice((2, 3, 30)) + behind,
        lambda: before + other[start : start + len(piece) * 3] + behind,
        lambda: before + piece[::-1] + behind,
        lambda: before + letter + piece + behind,
        lambda: _lines_moved(chance, text),
    )
    return chance.choice(kinds)()


def _lines_moved(chance: random.Random, text: str) -> str:
    lines = text.split("\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


class UnsettledError(Exception):
    """A result that does not hold what it promises."""


SETTINGS = prepare(Options(isolated=True, no_detect=True)).settings("x.md")


def checked(text: str) -> Result:
    """The result of a document; an error inside counts as one outside."""
    result = lint(Source("x.md", text), SETTINGS)
    for fault in result.faults:
        raise UnsettledError(f"{fault.where}: {fault.message}\n{fault.trace}")
    return result


def of_decode(text: str, chance: random.Random) -> None:
    """Bytes of any sort."""
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    for _ in range(chance.randrange(6)):
        at = chance.randrange(len(data) + 1)
        data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(4)))
    found = lint_bytes("x.md", bytes(data), SETTINGS, limit=chance.choice((100, 100_000)))
    if found.faults:
        raise UnsettledError(found.faults[0].trace)
    try:
        source = Source.decode("x.md", bytes(data))
    except UnreadableError:
        return
    if source.encode() != bytes(data):
        raise UnsettledError("other bytes")


def of_read(text: str, _chance: random.Random) -> None:
    read(Source("x.md", text))


def of_bind(text: str, chance: random.Random) -> None:
    bind(read(Source("x.md", text)), builtin_profile(chance.choice(builtin_names())))


def of_rules(text: str, _chance: random.Random) -> None:
    checked(text)


def of_fix(text: str, chance: random.Random) -> None:
    """Settles, and a second run changes nothing."""
    unsafe = chance.random() < 0.5
    made = fix(checked(text), SETTINGS, unsafe=unsafe)
    if made.unsettled:
        raise UnsettledError(f"no end: {made.unsettled}")
    again = fix(checked(made.result.source.text), SETTINGS, unsafe=unsafe)
    if again.changed and not made.circle:
        raise UnsettledError("a second run changes more")


def of_format(text: str, _chance: random.Random) -> None:
    """Settles at once."""
    made = lay_out(Source("x.md", text))
    again = lay_out(made.source)
    if again.source.text != made.source.text:
        raise UnsettledError("a second run changes more")


def of_suppressions(text: str, _chance: random.Random) -> None:
    result = checked(text)
    read_suppressions(read(result.source), ALL)
    suppress(result, SETTINGS, "a reason")


READERS: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("json", "sarif", "gitlab", "rdjson"), json.loads),
    "json_lines": lambda shown: [json.loads(line) for line in shown.split("\n") if line],
    **dict.fromkeys(("junit", "checkstyle"), ElementTree.fromstring),
}
HIDDEN = frozenset("\x1b\x07\x08\u009b\u202e\u2066\u2028\u2029\0")


def of_reports(text: str, _chance: random.Random) -> None:
    """Every format shows a document without what hides something, and its readers can read it."""
    results = [checked(text)]
    for name in FORMATS:
        _shown(name, results)


def of_report(name: str) -> Callable[[str, random.Random], None]:
    return lambda text, _chance: _shown(name, [checked(text)])


def _shown(name: str, results: list[Result]) -> None:
    render = getattr(import_module(f"postmortem_lint.report.formats.{name}"), name)
    given: tuple[object, ...] = (ALL, {}) if name == "sarif" else ()
    shown: str = render(results, *given)
    shown.encode("utf-8")
    hidden = HIDDEN.intersection(shown)
    if hidden:
        raise UnsettledError(f"{name} has hidden characters: {hidden}")
    READERS.get(name, str)(shown)


def of_template(text: str, chance: random.Random) -> None:
    """A template of anything is a profile, which reads back as it was from its file."""
    document = read(Source("x.md", text))
    try:
        profile = derive(document, "x")
    except TemplateError as error:
        str(error)
        return
    written = tomllib.loads(profile_toml(profile))
    # what a list was taken over from is not written: the file is the team's own
    if parse_profile(written, "x.toml") != replace(profile, extends=""):
        raise UnsettledError("the file says another profile")
    bind(read(Source("x.md", damaged(chance, [text]))), profile)


def of_config(text: str, chance: random.Random) -> None:
    """A configuration of any TOML."""
    data = _toml(text, chance, CONFIG)
    if data is not None:
        try:
            config_parser({rule.code: rule.name for rule in ALL}, builtin_names())(data, ())
        except TableError as error:
            str(error)


def of_profile(text: str, chance: random.Random) -> None:
    data = _toml(text, chance, PROFILE)
    if data is not None:
        try:
            profile = parse_profile(data, "x.toml")
        except ProfileError:
            return
        bind(read(Source("x.md", text)), profile)


def of_baseline(text: str, chance: random.Random) -> None:
    try:
        parse(_spoilt(text, chance, BASELINE))
    except BaselineError:
        return


def _toml(text: str, chance: random.Random, start: str) -> dict[str, object] | None:
    try:
        return tomllib.loads(_spoilt(text, chance, start))
    except (ValueError, RecursionError):
        return None


def _spoilt(text: str, chance: random.Random, start: str) -> str:
    """A good file of settings with a few lines or words of others."""
    lines = start.split("\n")
    for _ in range(chance.choice((1, 1, 2, 4))):
        at = chance.randrange(len(lines))
        lines[at] = _line(chance, lines[at], [*lines, *text.split("\n")])
    return "\n".join(lines)


def _line(chance: random.Random, line: str, others: list[str]) -> str:
    """Another line in the place of one."""
    word = chance.choice(("1", "-1", "true", '""', "[]", "{}", "nan", "1979-05-27", '"PM"'))
    kinds = (
        lambda: line.partition("=")[0] + f"= {word}",
        lambda: line + chance.choice(PIECES),
        lambda: chance.choice(others),
        lambda: line.replace("true", "[[1]]").replace("PM302", chance.choice(PIECES)),
    )
    return chance.choice(kinds)()


CONFIG = """select = ["ALL"]
ignore = ["PM302"]
preview = true
fail-on = "error"
profile = "generic"
exclude = ["a/**", "[b-d]?.md"]
detect = false
zone = "Europe/Berlin"
since = 2024-01-01
baseline = "b.json"
[severity]
PM302 = "warning"
[per-file-ignores]
"docs/*.md" = ["PM3"]
[profiles]
"x/*.md" = "google-sre"
"""
PROFILE = """name = "own"
title = "Incident {n}"
zone = "UTC"
placeholders = ["<name>"]
guidance = ["Tell what happened"]
same = [["detected", "started"]]
[[sections]]
role = "impact"
titles = ["Impact", "Damage"]
need = "required"
[[fields]]
key = "severity"
labels = ["Level"]
values = ["SEV1", "SEV2"]
[timeline]
min-entries = 2
[actions]
min-items = 1
[[actions.columns]]
column = "owner"
titles = ["Who"]
required = true
[rules]
PM302 = "off"
"""
BASELINE = """{
  "version": 1,
  "findings": [
    {"path": "a.md", "code": "PM302", "fingerprint": "00"},
    null
  ]
}
"""
FORMATS = sorted(
    path.stem for path in (ROOT / "src/postmortem_lint/report/formats").glob("[a-z]*.py")
)
TARGETS: dict[str, Callable[[str, random.Random], None]] = {
    "decode": of_decode,
    "read": of_read,
    "bind": of_bind,
    "rules": of_rules,
    "fix": of_fix,
    "format": of_format,
    "report": of_reports,
    "suppressions": of_suppressions,
    "config": of_config,
    "profile": of_profile,
    "template": of_template,
    "baseline": of_baseline,
}


def targets() -> Iterator[str]:
    """The names of all targets; each format of the report is one."""
    yield from TARGETS
    yield from (f"report-{name}" for name in FORMATS)


def target(name: str) -> Callable[[str, random.Random], None]:
    """What is done with each input of a target."""
    return TARGETS[name] if name in TARGETS else of_report(name.removeprefix("report-"))


def fails(run: Callable[[str, random.Random], None], text: str, seed: str, slow: float) -> str:
    """What goes wrong with an input, "" if nothing does."""
    start = time.process_time()
    try:
        run(text, random.Random(seed))
    except Exception:
        return traceback.format_exc()
    spent = time.process_time() - start
    allowed = slow * max(1.0, len(text) / 10_000)
    return f"{spent:.1f} s for {len(text)} characters\n" if spent > allowed else ""


def main() -> int:
    """Run one target for a time, and end with 1 if anything was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target", choices=tuple(targets()))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slow", type=float, default=10)
    parser.add_argument("--keep", type=Path, default=Path("fuzz"))
    given = parser.parse_args()
    run, known = target(given.target), seeds()
    start, number, kinds = time.monotonic(), 0, set()
    while time.monotonic() - start < given.seconds:
        seed = f"{given.target} {given.seed} {number}"
        text = damaged(random.Random(seed), known)
        trace = fails(run, text, seed, given.slow)
        number += 1
        kind = "\n".join(trace.rstrip().split("\n")[-3:])
        if trace and kind not in kinds:
            kinds.add(kind)
            given.keep.mkdir(exist_ok=True)
            kept = given.keep / f"{given.target}-{given.seed}-{number - 1}.md"
            kept.write_text(text, encoding="utf-8", newline="")
            print(f"{kept}: {trace}", flush=True)
    print(f"{given.target}: seed {given.seed}, {number} inputs, {len(kinds)} kinds of failure")
    return int(bool(kinds))


if __name__ == "__main__":
    sys.exit(main())
