"""JUnit XML for build servers that show tests: a failed test for each finding.

There is no standard; this is what the schema of Ant allows. GitLab knows a test by class and name
and keeps one failure of it, so no two findings share both. A document without findings is a test
that passed. Times are constant: the same input gives the same bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from postmortem_lint.engine.result import Fault, Result
from postmortem_lint.report.rows import FindingRow, rows
from postmortem_lint.report.safe_text.xml_text import HEAD, escaped, tag

_SUITE = "postmortem-lint"
_ALWAYS = {"timestamp": "1970-01-01T00:00:00", "hostname": "localhost"}
_SUFFIXES = (".md", ".markdown")


def junit(results: Sequence[Result]) -> str:
    """One suite with the tests of all documents that were linted."""
    linted = [each for each in results if each.skipped is None]
    cases = [case for each in linted for case in _cases(each)]
    failures = sum(len(each.findings) for each in linted)
    counts: dict[str, str | int] = {
        "tests": len(cases),
        "failures": failures,
        "errors": sum(len(each.faults) for each in linted),
        "time": "0",
    }
    suite = tag("testsuite", {"name": _SUITE, "package": _SUITE, "id": 0, **_ALWAYS, **counts})
    body = "".join(f"    {case}\n" for case in cases)
    return (
        f"{HEAD}<testsuites>\n  <{suite}>\n    <properties/>\n{body}"
        "    <system-out/>\n    <system-err/>\n  </testsuite>\n</testsuites>\n"
    )


def _cases(result: Result) -> Iterator[str]:
    path = result.source.path
    seen: Counter[str] = Counter()
    for row in rows([result]):
        start = row.region.start
        name = f"{row.name} at L{start.line}"
        seen[name] += 1
        again = f" ({seen[name]})" if seen[name] > 1 else ""
        yield f"<{_case(path, name + again)}>{_failure(row)}</testcase>"
    for fault in result.faults:
        yield f"<{_case(path, fault.where)}>{_error(fault)}</testcase>"
    if not result.findings and not result.faults:
        name = "no findings shown" if result.not_shown else "no findings"
        yield f"<{_case(path, name)}/>"


def _case(path: str, name: str) -> str:
    bare = next((path.removesuffix(end) for end in _SUFFIXES if path.endswith(end)), path)
    return tag("testcase", {"classname": bare, "name": name, "time": "0"})


def _failure(row: FindingRow) -> str:
    start = row.region.start
    told = f"{row.path}:{start.line}:{start.column}: {row.severity} {row.name}: {row.message}"
    opening = tag("failure", {"type": row.rule.code, "message": row.message})
    hint = f"\nhelp: {escaped(row.hint)}" if row.hint else ""
    return f"<{opening}>{escaped(told)}{hint}</failure>"


def _error(fault: Fault) -> str:
    return f"<{tag('error', {'type': 'internal error', 'message': fault.message})}></error>"
