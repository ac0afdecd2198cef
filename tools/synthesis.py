"""Invents documents, plants faults in them, and prints what the linter made of them.

    tools/synthesis.py --documents 2000 --seed 1           from two thirds of the words
    tools/synthesis.py --documents 2000 --seed 1 --aside   from the third that was kept aside
    tools/synthesis.py ... --write FOLDER                  also an example of each failure

A document in which nothing is wrong may have no error and no warning; of a fact that is changed
in one place a rule that compares it has to speak, at that line or naming it as its other place.
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "synthesis"))

from trial import Example, Outcome, smallest, table, try_out

OF_EACH = 8


def write(folder: Path, examples: Iterable[Example]) -> None:
    """Some documents of each sort of failure, false ones made small, with what was said of them."""
    folder.mkdir(parents=True, exist_ok=True)
    written: Counter[str] = Counter()
    for example in examples:
        if written[example.title] == OF_EACH:
            continue
        written[example.title] += 1
        name = f"{example.title} {written[example.title]}".replace(" ", "-")
        page = smallest(example)
        said = [f"line {one.lines}: {one.code} {one.message}" for one in example.said]
        if example.slot is not None:
            said.insert(0, f"changed at line {page.line(example.slot)}")
        text = f"{page.text()}\n<!-- seed {example.seed}\n" + "\n".join(said) + "\n-->\n"
        (folder / f"{name}.md").write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--aside", action="store_true", help="use the words that were kept aside")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="examples of the failures")
    options = parser.parse_args()
    outcome = Outcome()
    for number in range(options.documents):
        try_out(f"{options.seed}/{number}", outcome, options.aside)
    print("\n".join(table(outcome)))
    print(f"\n{outcome.documents} documents; false findings:", sum(outcome.false.values()))
    for (code, severity), count in sorted(outcome.false.items()):
        print(f"  {code} {severity}: {count}")
    if options.write:
        write(options.write, outcome.examples)


if __name__ == "__main__":
    main()
