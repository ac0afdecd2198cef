"""Writes module, page, registry line and test case of a new rule.

Usage: `new_rule.py PM999 some-fault family`
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from rule_accounts import account

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "rules"
RULES = ROOT / "src" / "postmortem_lint" / "rules"
REGISTRY = RULES / "__init__.py"
MUTATIONS = ROOT / "tests" / "mutations"
CHANGES = ROOT / "docs" / "rule-changes.md"

MODULE = '''"""{code}: {words}."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Say what is looked at."""
    raise NotImplementedError


RULE = Rule(
    "{code}",
    "{name}",
    "{summary}",
    Severity.WARNING,
    check,
)
'''

PAGE = """# {code} {name}

{summary}

{account}

Why it matters, in two or three sentences, with the source.

## Fires

```markdown fires generic
# Postmortem: search answers with empty pages
```

```text report
```

## Stays quiet

```markdown quiet generic
# Postmortem: search answers with empty pages
```

## Fix

None.
"""


CASE = """
[[fault]]
in = 'workbook'
rule = '{code}'
find = 'what stands there once in tests/fixtures/clean/workbook.md, or in any other of them'
put = 'the same with the fault'
"""


def main(code: str, name: str, family: str) -> None:
    """Write the files; refuses a code or name that is taken or malformed."""
    if not re.fullmatch(r"PM\d{3}", code) or not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
        sys.exit("a code looks like PM123, a name like some-fault")
    if not re.fullmatch(r"[a-z]+", family):
        sys.exit("a family is one word, and a folder of src/postmortem_lint/rules")
    if taken := [*PAGES.glob(f"{code}-*.md"), *PAGES.glob(f"PM???-{name}.md")]:
        sys.exit(f"{code} {name} is taken by {taken[0].name}")
    for retired in re.findall(r"^\| (PM\d{3}) ([a-z-]+) \|", CHANGES.read_text("utf-8"), re.M):
        if code in retired or name in retired:
            sys.exit(f"{' '.join(retired)} was a rule once (docs/rule-changes.md): take another")
    words = name.replace("-", " ")
    filled = {"code": code, "name": name, "words": words, "summary": f"{words.capitalize()}."}
    module, page = RULES / family / f"{words.replace(' ', '_')}.py", PAGES / f"{code}-{name}.md"
    package = module.with_name("__init__.py")
    if not package.exists():
        package.parent.mkdir()
        package.write_text(f'"""Rules about {family}."""\n', encoding="utf-8")
    module.write_text(MODULE.format(**filled), encoding="utf-8")
    page.write_text(PAGE.format(**filled, account=account("warning", ())), encoding="utf-8")
    registry = REGISTRY.read_text(encoding="utf-8")
    REGISTRY.write_text(registered(registry, module.stem, family, code), encoding="utf-8")
    tidy(REGISTRY)
    table = related(code)
    with table.open("a", encoding="utf-8") as file:
        file.write(CASE.format(code=code))
    for path in (module, page, REGISTRY, table):
        print(path.relative_to(ROOT).as_posix())


def related(code: str) -> Path:
    """The table of test cases that holds those of rules whose code begins alike."""
    tables = sorted(MUTATIONS.glob("*.toml"))
    start = f"rule = '{code[:3]}"
    return next((path for path in tables if start in path.read_text(encoding="utf-8")), tables[0])


def registered(text: str, module: str, family: str, code: str) -> str:
    """The registry with one import and one line more; the lines of ALL stand in order of code."""
    start = text.index("from postmortem_lint.rules.")
    line = f"from postmortem_lint.rules.{family}.{module} import RULE as {module}\n"
    text = text[:start] + line + text[start:]
    listed = re.search(r"^ALL: .*\n((?:    \w+,\n)*)\)$", text, re.M)
    if listed is None:
        sys.exit("rules/__init__.py holds no list ALL")
    codes = {path.stem[6:].replace("-", "_"): path.stem[:5] for path in PAGES.glob("PM*.md")}
    lines = listed[1].splitlines(keepends=True)
    place = sum(codes[one.strip(" ,\n")] < code for one in lines)
    lines.insert(place, f"    {module},\n")
    return text[: listed.start(1)] + "".join(lines) + text[listed.end(1) :]


def tidy(path: Path) -> None:
    """Put the imports in order, and break lines that are too long."""
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "check", "--quiet", "--select", "I", "--fix", str(path)], check=True)
    subprocess.run([*ruff, "format", "--quiet", str(path)], check=True)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
