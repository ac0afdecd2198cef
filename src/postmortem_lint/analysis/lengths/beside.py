"""A length with what the times beside it give."""

from __future__ import annotations

from postmortem_lint.analysis.lengths.declared import Measured
from postmortem_lint.durations.duration import Duration
from postmortem_lint.records import record
from postmortem_lint.text import Span, Text


@record
class Beside:
    """A length in a text, and what stands beside it gives."""

    text: Text
    duration: Duration
    measured: Measured

    @property
    def place(self) -> Span:
        """Where its number and unit stand."""
        return self.text.locate(self.duration.value_start, self.duration.value_end)
