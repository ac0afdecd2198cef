"""Lints many documents in several processes; a process that dies costs the one it had in hand."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import cast

from postmortem_lint.cli.configuration.settings import Options, Run, prepare
from postmortem_lint.cli.linting.lint_document import linted_as_text
from postmortem_lint.cli.linting.read_file import ReadFile
from postmortem_lint.records import record

_LOST = "the process that linted it was killed; the system may be out of memory"


@record
class Done:
    """What became of the document of that number: its result as text, or what went wrong."""

    number: int
    result: str = ""
    problem: str = ""
    lost: bool = False


@record
class _Worker:
    process: BaseProcess
    line: Connection


@contextmanager
def _safe_path() -> Iterator[None]:
    """A process that is spawned meanwhile looks for no module in the checkout; the variable is set
    for it alone."""
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = before


_SAFE_PATH = "PYTHONSAFEPATH"


class _Workers:
    """The processes of a run, each with a line to it and the number of what it has in hand."""

    def __init__(self, options: Options, run: Run) -> None:
        self._options, self._run = options, run
        self._all: dict[Connection, _Worker] = {}
        self.in_hand: dict[Connection, int] = {}

    def start(self) -> _Worker:
        """One more process. What a forked one shares with this one need not be read again; the
        lines to the others it lets go, or these would never hear that this process has ended."""
        forks = "fork" in get_all_start_methods()
        context = get_context("fork" if forks else "spawn")
        ours, theirs = context.Pipe()
        shared = (self._run, (ours, *self._all)) if forks else (None, ())
        made: type[BaseProcess] = getattr(context, "Process")  # noqa: B009 - no type names it
        gc.freeze()  # looking through what is shared would copy it
        process = made(target=_serve, args=(theirs, self._options, *shared), daemon=True)
        with _safe_path():
            process.start()
        theirs.close()
        worker = self._all[ours] = _Worker(process, ours)
        return worker

    def give(self, worker: _Worker, number: int, document: ReadFile) -> None:
        """Have a process lint a document."""
        self.in_hand[worker.line] = number
        with suppress(OSError):  # it is dead, which is told when its answer is asked for
            worker.line.send((document.path, document.file, document.named, document.data))

    def taken(self) -> Iterator[tuple[_Worker | None, Done]]:
        """What is done by now, with the process that is free again; None for a dead one."""
        for line in wait(list(self.in_hand)):
            worker = self._all[cast("Connection", line)]
            number = self.in_hand.pop(worker.line)
            try:
                yield worker, Done(number, *worker.line.recv())
            except (EOFError, OSError):
                self.end(worker)
                yield None, Done(number, problem=_LOST, lost=True)

    def end(self, worker: _Worker) -> None:
        """Let go of a process, whatever it does."""
        del self._all[worker.line]
        worker.process.terminate()
        worker.line.close()
        worker.process.join()

    def end_all(self) -> None:
        """Let go of all processes."""
        for worker in tuple(self._all.values()):
            self.end(worker)


def linted_in_workers(
    documents: Sequence[ReadFile], options: Options, run: Run, number: int
) -> Iterator[Done]:
    """Each document once, in the order in which they are done."""
    waiting = list(enumerate(documents))[::-1]
    workers = _Workers(options, run)
    try:
        for _ in range(min(number, len(documents))):
            workers.give(workers.start(), *waiting.pop())
        while workers.in_hand:
            for worker, done in workers.taken():
                if waiting:
                    workers.give(worker or workers.start(), *waiting.pop())
                yield done
    finally:
        workers.end_all()


def _serve(
    line: Connection, options: Options, shared: Run | None, others: Sequence[Connection]
) -> None:
    """Lint what comes in until nothing more does; Ctrl-C is for the process that asks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    for other in others:
        other.close()
    run = shared or prepare(options)
    with suppress(EOFError, OSError):
        while True:
            line.send(linted_as_text(ReadFile(*line.recv()), run))


def usable_processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not every system tells
        return os.cpu_count() or 1
