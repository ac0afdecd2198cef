"""One bad document is one bad document: what fails is said in one line, and the run goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from postmortem_lint.cli.terminal.output import Problem, complain, reason, tell
from postmortem_lint.engine.result import Fault, fault_of

P = ParamSpec("P")
T = TypeVar("T")


class Isolation:
    """Runs the steps of a run apart, one for each document and one for each report.

    `failed` tells whether something could not be done, so that the status has to be 2; `verbose`
    shows tracebacks of internal errors.
    """

    def __init__(self, *, verbose: bool = False) -> None:
        self.failed = False
        self._verbose = verbose
        self._said: set[str] = set()

    def run(
        self, name: str, step: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """What a step gives for the document or report of that name, None if it fails."""
        try:
            return step(*args, **kwargs)
        except Problem as problem:
            self.complain(problem.message)
        except OSError as error:
            self.complain(f"{name}: {reason(error)}")
        except Exception as error:  # the others go on
            self.complain_of(name, fault_of("", error))
        return None

    def complain(self, message: str) -> None:
        """Say what failed, once if it fails for many for the same reason."""
        self.failed = True
        if message not in self._said:
            self._said.add(message)
            complain(message)

    def complain_of(self, name: str, fault: Fault) -> None:
        """Say what is wrong with the program itself."""
        where = f" in {fault.where}" if fault.where else ""
        self.complain(f"{name}: internal error{where}: {fault.message}; please report it")
        if self._verbose:
            tell(fault.trace.rstrip("\n"))
