"""What a rule says: findings, their fixes and notes, and the diagnostics made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, IntEnum
from typing import TYPE_CHECKING

from postmortem_lint.certainty import Certainty
from postmortem_lint.records import record, replace
from postmortem_lint.text import Span

if TYPE_CHECKING:
    from postmortem_lint.postmortem.model import Postmortem


class Severity(IntEnum):
    """How much a finding weighs.

    ERROR: the document contradicts itself, or what must be there is missing. WARNING: a reviewer
    would send it back. INFO: worth a look, and may be wrong.
    """

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Safety(Enum):
    """Whether a fix can change what the document says."""

    SAFE = "safe"
    UNSAFE = "unsafe"


@record
class Edit:
    """Replace the characters of `span` by `text`; an empty span inserts."""

    span: Span
    text: str


@record
class Fix:
    """Edits that fix one finding; they apply together or not at all."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]


@record
class Note:
    """The other place of a contradiction, and what it says."""

    span: Span
    message: str


@record
class Finding:
    """One fault at one place. It knows neither its code nor its severity.

    `cap` holds the severity down where the evidence is weaker than the rule's usual one
    (approximate values, a partial scope, a window over a day). `rests_on` is the least sure
    reading that it needs; the engine lowers the severity by it. `redact`: what stands at `span`
    may be shown nowhere but for its first characters. `begun`: the document itself has begun what
    it lacks here (other items have owners), so that no template has to ask for it.
    """

    span: Span
    message: str
    hint: str = ""
    notes: tuple[Note, ...] = ()
    fix: Fix | None = None
    cap: Severity = Severity.ERROR
    redact: bool = False
    begun: bool = False
    rests_on: Certainty = Certainty.STATED


def without_breaks(finding: Finding) -> Finding:
    """The finding with messages of one line each: what they quote may stand on several."""
    if "\n" not in finding.message and not any("\n" in note.message for note in finding.notes):
        return finding
    notes = tuple(replace(note, message=_joined(note.message)) for note in finding.notes)
    return replace(finding, message=_joined(finding.message), notes=notes)


def _joined(message: str) -> str:
    return " ".join(line.strip() for line in message.splitlines())


@record
class Rule:
    """A rule: what it is called, what it weighs, and how it looks at a postmortem.

    `complete` marks a rule about what a finished document needs; in a draft its errors are
    warnings. `of_template` marks one about what the template asks for: it is never surer than it is
    that the document follows that template. `preview` rules of the second tier run only when asked
    for, as do those not `default`. `habit` marks one about a way of writing that a whole team may
    keep: what most documents of a folder do is an info there.
    """

    code: str
    name: str
    summary: str
    severity: Severity
    check: Callable[[Postmortem], Iterator[Finding]]
    complete: bool = False
    of_template: bool = False
    default: bool = True
    preview: bool = False
    habit: bool = False


@record
class Diagnostic:
    """A finding with its rule and final severity; made by the engine alone.

    `suppressed` is the reason given in the document ("" if none was given), None if not suppressed;
    if it is `held`, a baseline suppresses it, and not the document.
    `place` names what it stands in, without line numbers ("impact/affected_count").
    """

    rule: Rule
    severity: Severity
    finding: Finding
    suppressed: str | None = None
    place: str = ""
    held: bool = False
