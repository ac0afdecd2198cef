"""Counts: the closing line of a run, and how often each rule spoke."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Safety, Severity
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.records import record
from postmortem_lint.report.safe_text.screen import visible

_KINDS = {
    "not a postmortem": ("not a postmortem", "not postmortems"),
    "a template": ("template", "templates"),
}


@record
class Counts:
    """How many documents were linted and skipped, findings by severity, and fixes.

    `fixable` counts the findings with a safe fix, `unsafe` those with an unsafe one, `suppressed`
    what comments suppress, and `held` what a baseline does. `drafts` counts those documents with
    findings that are not finished.
    """

    documents: int
    skipped: int
    errors: int
    warnings: int
    infos: int
    fixable: int
    unsafe: int
    suppressed: int
    held: int
    drafts: int = 0


def count(results: Sequence[Result]) -> Counts:
    """The counts of a run, whatever it shows; suppressed findings are in none but their own."""
    diagnostics = [one for each in results for one in (*each.diagnostics, *each.not_shown)]
    found = [one for one in diagnostics if one.suppressed is None]
    held = sum(one.held for one in diagnostics)
    weights = Counter(one.severity for one in found)
    fixes = Counter(one.finding.fix.safety for one in found if one.finding.fix)
    skipped = sum(result.skipped is not None for result in results)
    return Counts(
        documents=len(results) - skipped,
        skipped=skipped,
        errors=weights[Severity.ERROR],
        warnings=weights[Severity.WARNING],
        infos=weights[Severity.INFO],
        fixable=fixes[Safety.SAFE],
        unsafe=fixes[Safety.UNSAFE],
        suppressed=len(diagnostics) - len(found) - held,
        held=held,
        drafts=sum(
            each.phase is Phase.DRAFT for each in results if each.findings or each.not_shown
        ),
    )


def summary(results: Sequence[Result], stale: int = 0, tried: Collection[Safety] = ()) -> str:
    """The closing line: what was found in how many documents, what was passed over, what has a fix.

    `stale` counts the entries of the baseline whose findings are gone. Fixes of a kind that was
    `tried` have been withheld, and are not offered again.
    """
    counts = count(results)
    templates = sorted({result.profile or "" for result in results if result.by_template})
    broken = sum(bool(result.faults) for result in results)
    line = _found(counts, broken)
    line += f", by the template {_join([visible(one) for one in templates])}" if templates else ""
    if broken:
        line += f"; {numbered(broken, 'document')} not linted to the end"
    if counts.suppressed:
        line += f"; {counts.suppressed} suppressed"
    if counts.held:
        line += f"; {counts.held} held by the baseline"
    if counts.skipped:
        line += f"; {numbered(counts.skipped, 'file')} skipped ({reasons(results)})"
    if stale:
        entries = f"{stale} entries" if stale > 1 else "1 entry"
        line += f"; {entries} of the baseline out of date (--write-baseline prunes)"
    safe = 0 if Safety.SAFE in tried else counts.fixable
    unsafe = 0 if Safety.UNSAFE in tried else counts.unsafe
    return f"{line}.{_fixes(safe, unsafe)}"


def _found(counts: Counts, broken: int) -> str:
    weights = (("error", counts.errors), ("warning", counts.warnings), ("info", counts.infos))
    found = _join([numbered(number, word) for word, number in weights if number])
    documents = f"{numbered(counts.documents, 'document')}{_held_to_less(counts)}"
    if not counts.documents:
        return "No postmortems found"
    if found or broken:
        return f"Found {found or 'nothing'} in {documents}"
    if counts.held:
        return f"Found nothing new in {documents}"
    if counts.documents == 1:
        return "The document is fine"
    return f"All {documents} are fine"


def _held_to_less(counts: Counts) -> str:
    """What to know of a number of documents with drafts among them."""
    if not counts.drafts:
        return ""
    which = "draft" if counts.documents == 1 else numbered(counts.drafts, "draft")
    return f" ({which}, held to less)"


def reasons(results: Sequence[Result]) -> str:
    """Why files were skipped, each reason with its number."""
    kinds = Counter((each.skipped or "").partition(":")[0] for each in results if each.skipped)
    if set(kinds) == {"not a postmortem"}:
        return "not a postmortem" if kinds.total() == 1 else "not postmortems"
    return ", ".join(f"{number} {_kinds(kind, number)}" for kind, number in sorted(kinds.items()))


def _kinds(kind: str, number: int) -> str:
    """Why so many files were skipped, as one says it: "1 template", "2 not postmortems"."""
    one, several = _KINDS.get(kind, (kind, kind))
    return one if number == 1 else several


def _fixes(safe: int, unsafe: int) -> str:
    """What to type behind the name of the program to have so many findings fixed."""
    offers = [f"{safe} fixable with check --fix"] if safe else []
    if unsafe:
        more = "more" if safe else "fixable"
        offers.append(f"{unsafe} {more} with check --fix --unsafe-fixes")
    return f" {', '.join(offers)}." if offers else ""


def most_frequent(results: Sequence[Result], limit: int = 5) -> tuple[str, ...]:
    """A line for each of the rules that spoke most often: count, code, name."""
    found = [one.rule for result in results for one in result.findings]
    spoken = Counter((rule.code, rule.name) for rule in found)
    ranked = sorted(spoken.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]
    wide = max((len(str(number)) for _, number in ranked), default=0)
    return tuple(f"{number:>{wide}}  {code}  {name}" for (code, name), number in ranked)


def statistics(results: Sequence[Result]) -> str:
    """A line for each rule that spoke, the most frequent first: count, severity, code, name, and
    how many of its findings have a fix."""
    found = [one for result in results for one in result.findings]
    spoken = Counter((str(one.severity), one.rule.code, one.rule.name) for one in found)
    fixes = Counter(
        (str(one.severity), one.rule.code, one.finding.fix.safety)
        for one in found
        if one.finding.fix
    )
    wide = len(str(max(spoken.values(), default=0)))
    ranked = sorted(spoken.items(), key=lambda pair: (-pair[1], pair[0][1], pair[0][0]))
    return "".join(
        f"{number:>{wide}}  {severity:<7}  {code}  {name}"
        f"{_offers(fixes[severity, code, Safety.SAFE], fixes[severity, code, Safety.UNSAFE])}\n"
        for (severity, code, name), number in ranked
    )


def _offers(safe: int, unsafe: int) -> str:
    kinds = ((safe, "with --fix"), (unsafe, "with --fix --unsafe-fixes"))
    offers = ", ".join(f"{number} {how}" for number, how in kinds if number)
    return f" ({offers.replace(' ', ' fixable ', 1)})" if offers else ""


def numbered(number: int, word: str) -> str:
    """A number with the word for what it counts."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _join(parts: Sequence[str]) -> str:
    return (
        parts[0]
        if len(parts) == 1
        else ", ".join(parts[:-1]) + f" and {parts[-1]}"
        if parts
        else ""
    )
