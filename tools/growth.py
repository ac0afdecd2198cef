"""Shows how the time of a check, a fix and a layout grows with the length of odd documents.

    python tools/growth.py [STAGE...] [--only WORD] [--units N]

Each line is a text that is repeated N and 4 N times: CPU seconds, and how many times as long the
longer one takes. Four is linear; what takes more than seven times as long is marked.
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import argparse
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from postmortem_lint.cli.configuration.settings import Options, prepare
from postmortem_lint.engine.lint import lint
from postmortem_lint.rewriting.add_suppressions import suppress
from postmortem_lint.rewriting.fix import fix
from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.text import Source

HEAD = """# Postmortem: the database of the zoo was slow

**Date:** 2025-01-02
**Status:** Resolved

## Summary

It was slow from 10:00 to 10:20 UTC.

"""
STEEP = 7.0
WORDS = (
    "10:05",
    "10:05 to 10:20,",
    "at 10:05 UTC we saw it.",
    "2025-01-02",
    "January 2, 2025",
    "02/03/2025",
    "5 minutes",
    "1 h 5 min",
    "99.9 %",
    "$5",
    "12 users",
    "owner:",
    "due:",
    "owner: Bo Lind",
    "TODO",
    "TBD:",
    "?",
    "?- ?",
    "???",
    "[x]",
    "{{ name }}",
    "{name}",
    "<name>",
    "YYYY-MM-DD",
    "human error",
    "careless",
    "<details><summary>",
    "he should have known",
    "Bo Lind did it.",
    "@bo",
    "bo@zoo.example",
    "https://zoo.example/a",
    "[a](b)",
    "[a](#b)",
    "[a][b]",
    "[^1]",
    "![a](b)",
    "**a**",
    "*a",
    "_a_",
    "~~a~~",
    "`a`",
    "``",
    "\\",
    "&amp;",
    "<b>",
    "<!-- a -->",
    "<!--",
    "|",
    "(",
    "a-",
    "...",
    "password=abc123",
    "AKIAIOSFODNN7EXAMPLE",
    "上午10点05分我们发现了问题。",
    "2025年1月2日",
    "um 10:05 Uhr",
    "P1",
    "SEV1",
    "#",
    "1.",
    "a\u00a0b",
    "the cause was",
    "mitigated, resolved,",
    "from Monday to Tuesday",
    "yesterday",
    "and then",
    "500 of these (7 %) failed.",
    "9 of 20 users (7 %) left after 5 minutes,",
    "500 users: 5 in Oslo, 7 in Bergen and 9 in Moss,",
    "It failed at 10:05, 17 minutes later.",
    "On Friday 3 May, 2 days before the incident,",
    "at half past nine in the evening",
    "The bears were silent for 40 minutes.",
    "Two of the four action items are done.",
    "\U0001f600",
)
LINES = (
    "- a",
    "- [ ] a",
    "1. a",
    "- 10:00 a",
    "- 2025-01-02 10:00 a",
    "| a | b |",
    "> a",
    ">",
    "# a",
    "## Impact\n\nSome users.\n",
    "## Timeline\n\na\n",
    "### Part {n}\n",
    "**Date:** 2025-01-02",
    "**Name {n}:** a",
    "Name: a",
    "```\na\n```",
    "<details>",
    "</details>",
    "<details><summary>x</summary>\n",
    "<details><summary>Impact</summary>\n\na\n\n</details>\n",
    "<div>\n",
    "---",
    "a\n===",
    "[a{n}]: b",
    "[^a{n}]: b",
    "[to {n}](#part-{n})\n\n## Part {n}\n",
    "<!-- postmortem-lint: ignore-next[PM302] a -->\ntext\n",
    "- TODO <!-- postmortem-lint: ignore[PM151] a -->",
    "- a  ",
    "    a",
    "\ta",
    "!!! note\n    a\n",
    "::: note\na\n:::\n",
    "    - a",
    "- a\n\n  b\n",
    "| 10:00 | a |",
    "<<<<<<< a\nb\n=======\nc\n>>>>>>> d",
    "{{% a %}}",
    "10:00 a\n",
    "Q: why?\nA: so",
    "- [ ] fix it (owner: Bo Lind, due 2025-03-{n})",
    "A{n}. Fix it. Owner Bo Lind. Due 4 May 2025. Open.",
    "It failed at 10:05, 17 minutes later.\n",
)
PLACES = {
    "paragraph": "{text}\n",
    "item": "## Action items\n\n- [ ] Feed the bears {text}\n",
    "entry": "## Timeline\n\n- 10:00 The bears {text}\n",
    "cell": "## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Feed {text} | Bo | |\n",
    "field": "**Impact:** {text}\n",
    "heading": "## Impact {text}\n",
}
NESTED: dict[str, Callable[[int], str]] = {
    "quotes": lambda n: "> " * n + "a\n",
    "lists": lambda n: "".join(f"{'  ' * (i % 40)}- a\n" for i in range(n)),
    "quoted items": lambda n: "> - " * n + "a\n",
    "brackets": lambda n: "[" * n + "a" + "]" * n + "\n",
    "images": lambda n: "![" * n + "a" + "](b)" * n + "\n",
    "emphasis": lambda n: "*a **b " * n + "c** d*" * n + "\n",
    "tags": lambda n: "<b>" * n + "a" + "</b>" * n + "\n",
    "wide table": lambda n: f"|{'a|' * n}\n|{'-|' * n}\n|{'b|' * n}\n",
    "timeline out of order": lambda n: (
        "## Timeline\n\n"
        + "".join(f"- {(n - i) // 60 % 24:02}:{(n - i) % 60:02} a{i}\n" for i in range(n))
    ),
    "folds below a timeline": lambda n: (
        "## Timeline\n\n"
        + "- 10:00 a\n\n<details><summary>Impact</summary>\n\na\n\n" * n
        + "</details>\n"
    ),
    "folds within folds": lambda n: (
        "<details><summary>Timeline</summary>\n\n- 10:00 a\n\n" * n + "</details>\n\n" * n
    ),
    "items counted in groups": lambda n: (
        "## Action items\n\n"
        + "".join(
            f"### Cage {i}\n\n- [ ] a\n- [x] b\n\nTwo of the two items are done.\n\n"
            for i in range(n)
        )
    ),
    "entries told again": lambda n: (
        "## Timeline\n\n"
        + "".join(f"- {i // 60 % 24:02}:{i % 60:02} the bear {i} was fed\n" for i in range(n))
        + "\n## Impact\n\n"
        + "".join(f"The bear {i} was fed at 07:0{i % 10} UTC. " for i in range(n))
    ),
    "repairs told": lambda n: (
        "## Resolution\n\n"
        + "".join(f"The cage {i} was replaced. " for i in range(n))
        + "\n\n## Action items\n\n"
        + "".join(f"- [ ] Replace the cage {i}\n" for i in range(n))
    ),
    "table with a total": lambda n: (
        "## Impact\n\n| Cage | Bears | Share |\n|---|---|---|\n"
        + "".join(f"| {i} | {i} | {i % 90} % |\n" for i in range(n))
        + "| Total | 5 | 6 |\n"
    ),
    "action table": lambda n: (
        "## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n"
        + "".join(f"| Fix part {i} of it | | 2025-03-01 |\n" for i in range(n))
    ),
}


def texts() -> dict[str, Callable[[int], str]]:
    """The growing documents, by name."""
    made: dict[str, Callable[[int], str]] = {}
    for place, around in PLACES.items():
        for word in WORDS:
            made[f"{place} of {word}"] = partial(_words, word, around)
    for line in LINES:
        made[f"lines of {line!r}"] = partial(_lines, line)
    for name, nested in NESTED.items():
        made[f"nested {name}"] = partial(_nested, nested)
    return made


def _words(word: str, around: str, number: int) -> str:
    return HEAD + around.replace("{text}", "zoo " + f"{word} " * number)


def _lines(line: str, number: int) -> str:
    return HEAD + "".join(line.replace("{n}", str(i)) + "\n" for i in range(number))


def _nested(nested: Callable[[int], str], number: int) -> str:
    return HEAD + nested(number)


def stages() -> dict[str, Callable[[Source], object]]:
    """What is done with a document, by name."""
    settings = prepare(Options(isolated=True, no_detect=True)).settings("zoo.md")
    return {
        "check": lambda source: lint(source, settings),
        "fix": lambda source: fix(lint(source, settings), settings, unsafe=True),
        "format": lay_out,
        "suppress": lambda source: suppress(lint(source, settings), settings, "a reason"),
    }


def seconds(stage: Callable[[Source], object], text: str, salt: list[int] = [0]) -> float:  # noqa: B006
    """CPU seconds for a text that was not seen before."""
    salt[0] += 1
    source = Source("zoo.md", text.replace("zoo", f"zoo{salt[0]}"))
    start = time.process_time()
    stage(source)
    return time.process_time() - start


def growth(
    stage: Callable[[Source], object], text: Callable[[int], str], number: int
) -> tuple[float, float]:
    """The seconds for N and for 4 N."""
    return seconds(stage, text(number)), seconds(stage, text(4 * number))


def rows(names: list[str], only: str, number: int) -> Iterator[tuple[str, str, float, float]]:
    known = stages()
    for name in names or list(known):
        seconds(known[name], HEAD)
        for title, text in texts().items():
            if only in title:
                yield (name, title, *growth(known[name], text, number))


def main() -> None:
    """Print the table, the steep ones marked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("stages", nargs="*")
    parser.add_argument("--only", default="")
    parser.add_argument("--units", type=int, default=500)
    given = parser.parse_args()
    for stage, title, few, many in rows(given.stages, given.only, given.units):
        times = many / max(few, 0.01)
        steep = "  STEEP" if times > STEEP and many > 0.5 else ""
        print(f"{stage:8} {title:50.50} {few:8.2f} {many:8.2f} {times:6.1f}{steep}", flush=True)


if __name__ == "__main__":
    main()
