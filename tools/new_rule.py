"""Writes module, page and registry line of a new rule: `new_rule.py PM999 some-fault family`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "src" / "postmortem_lint" / "rules"

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

Why it matters, in two or three sentences, with the source.

## Fires

```markdown fires incident-report
# Incident Report: search answers with empty pages
```

```text report
```

## Stays quiet

```markdown quiet incident-report
# Incident Report: search answers with empty pages
```

## Fix

None.
"""


def main(code: str, name: str, family: str) -> None:
    """Write the files; refuses a code or name that is taken or malformed."""
    if not re.fullmatch(r"PM\d{3}", code) or not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
        sys.exit("a code looks like PM123, a name like some-fault")
    registry = RULES / "__init__.py"
    text = registry.read_text(encoding="utf-8")
    module = name.replace("-", "_")
    page = ROOT / "rules" / f"{code}-{name}.md"
    taken = next((ROOT / "rules").glob(f"{code}-*.md"), None)
    if taken or re.search(rf"\b{module}\b", text):
        sys.exit(f"{code} or {name} is taken")
    folder = RULES / family
    folder.mkdir(exist_ok=True)
    package = folder / "__init__.py"
    if not package.exists():
        package.write_text(f'"""Rules about {family}."""\n', encoding="utf-8")
    words = name.replace("-", " ")
    filled = {"code": code, "name": name, "words": words, "summary": f"{words.capitalize()}."}
    (folder / f"{module}.py").write_text(MODULE.format(**filled), encoding="utf-8")
    page.write_text(PAGE.format(**filled), encoding="utf-8")
    registry.write_text(registered(text, module, family, code), encoding="utf-8")
    print(f"wrote {folder / module}.py, {page.name} and a line in rules/__init__.py")


def registered(text: str, module: str, family: str, code: str) -> str:
    """The registry with one import and one line more; the lines of ALL are ordered by code."""
    line = f"from postmortem_lint.rules.{family}.{module} import RULE as {module}\n"
    imports = [*re.findall(r"^from postmortem_lint\.rules\..*\n", text, re.M), line]
    first = text.index("from postmortem_lint.rules.")
    last = text.rindex("from postmortem_lint.rules.")
    last = text.index("\n", last) + 1
    text = text[:first] + "".join(sorted(imports)) + text[last:]
    listed = re.search(r"ALL: tuple\[Rule, \.\.\.\] = \(\n(.*?)\)\n", text, re.S)
    if listed is None:
        sys.exit("rules/__init__.py holds no list ALL")
    codes = _codes(text)
    names = [*re.findall(r"^    (\w+),$", listed[1], re.M), module]
    ordered = sorted(names, key=lambda one: code if one == module else codes[one])
    body = "".join(f"    {one},\n" for one in ordered)
    return text[: listed.start(1)] + body + text[listed.end(1) :]


def _codes(text: str) -> dict[str, str]:
    """The code of each registered module, from its file."""
    found = {}
    for family, module in re.findall(r"rules\.(\w+)\.(\w+) import RULE", text):
        path = RULES / family / f"{module}.py"
        code = re.search(r'"(PM\d{3})"', path.read_text(encoding="utf-8")) if path.exists() else None
        if code:
            found[module] = code[1]
    return found


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
