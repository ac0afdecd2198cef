"""What came out of linting a document."""

from __future__ import annotations

from postmortem_lint.finding import Diagnostic
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.records import record
from postmortem_lint.text import Source


@record
class Fault:
    """An error of the program itself: in which rule or step, what it says, and its traceback."""

    where: str
    message: str
    trace: str


@record
class Result:
    """What came out for one document.

    `profile` and `phase` are None where the document was not read so far. `skipped` says why it was
    not linted. The diagnostics are ordered by place and code and hold the suppressed ones too.
    `by_template`: its profile is a template that was found beside it. `lacks` names what most
    postmortems tell and this one does not, where no template is known. `not_shown` are what a
    report leaves out because so few findings were asked for; its counts hold them. `joins_lines`:
    whether its labelled lines have no hard breaks, None where it has none or was not read.
    """

    source: Source
    profile: str | None = None
    phase: Phase | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    skipped: str | None = None
    faults: tuple[Fault, ...] = ()
    lacks: tuple[str, ...] = ()
    by_template: bool = False
    not_shown: tuple[Diagnostic, ...] = ()
    joins_lines: bool | None = None

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that are not suppressed."""
        return tuple(each for each in self.diagnostics if each.suppressed is None)


def fault_of(where: str, error: Exception) -> Fault:
    """What is known of an error of the program itself, in a rule or a step."""
    import traceback  # only needed when something is broken

    lines = str(error).strip().splitlines()
    message = type(error).__name__ + (f": {lines[0]}" if lines else "")
    return Fault(where, message, "".join(traceback.format_exception(error)))
