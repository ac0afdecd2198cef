"""How rules speak of values: those from a closed list, those that are missing, and their fixes."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import gaps
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Edit, Finding, Fix, Safety, Severity
from postmortem_lint.language import lookup
from postmortem_lint.markdown.slips.fake_markers import Slip
from postmortem_lint.nearest import differ_in_numbers
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import FALLBACK
from postmortem_lint.profile.scales import Scale
from postmortem_lint.roles import Column
from postmortem_lint.text import Span, Text
from postmortem_lint.values.levels.choices import Choice, Spelling, nearest_choice, without_emoji

_LONGEST = 60
_DENIALS = tuple(f"{word} " for word in lookup.grammar.denials)


def follows_template(postmortem: Postmortem) -> bool:
    """Whether a template is known that the document follows; else it is held to what most
    postmortems have."""
    return postmortem.follows is not Certainty.GUESSED and postmortem.profile.name != FALLBACK


def marker_edits(slip: Slip) -> Iterator[Edit]:
    """Write the right marker, below an empty line where the list needs one."""
    if slip.parting:
        place, empty_line = slip.parting
        yield Edit(Span(place, place), empty_line)
    yield Edit(slip.span, slip.right or "")


def listed(values: tuple[str, ...], joint: str = "or") -> str:
    """`SEV1, SEV2 or SEV3`."""
    if len(values) < 2:
        return "".join(values)
    return f"{', '.join(values[:-1])} {joint} {values[-1]}"


def quoted(plain: str) -> str:
    """A value in quotes on one line, cut where it is long."""
    line = " ".join(plain.split())
    return f"'{line}'" if len(line) <= _LONGEST else f"'{line[: _LONGEST - 1].rstrip()}…'"


def replacement(span: Span, text: str, safety: Safety = Safety.SAFE) -> Fix:
    """The fix that writes `text` in the place of `span`."""
    return Fix(f"write {text}", safety, (Edit(span, text),))


def missing_values(
    postmortem: Postmortem, column: Column, name: str, hint: str
) -> Iterator[Finding]:
    """The open items that lack what a column is for; a list in which all lack it once."""
    for gap in gaps(postmortem, column):
        if gap.action is None:
            yield Finding(gap.span, f"no action item of this list has a {name}", hint)
        elif gap.field and gap.field.text:
            message = f"{quoted(gap.field.text.plain)} is not a {name} of an action item"
            yield Finding(gap.span, message, hint)
        else:
            what = quoted(gap.action.text.plain)
            yield Finding(gap.span, f"the action item {what} has no {name}", hint)


def misnamed(
    what: str, text: Text, choice: Choice | None, scale: Scale, *, alone: bool = False
) -> Iterator[Finding]:
    """The finding on a value that is not on its scale, or there in another spelling.

    Where the scale allows other words, only a near miss is a finding; an info is one that stands
    `alone` among values of the scale.
    """
    if text.plain.lstrip().startswith("~") or not any(map(str.isalnum, text.plain)):
        return  # a label of a tracker, or a mark
    if choice is None:
        yield from _stranger(what, text, scale, alone)
    elif scale.closed and choice.spelling not in (Spelling.EXACT, Spelling.STEM):
        yield from _respelt(what, text, choice, scale)


def _stranger(what: str, text: Text, scale: Scale, alone: bool) -> Iterator[Finding]:
    """A value that is not on its scale, where that matters."""
    denied = text.plain.lower().replace("-", " ").replace("_", " ").startswith(_DENIALS)
    close = "" if denied else nearest_choice(without_emoji(text.plain), scale.values)
    allowed = scale.allows(text.plain)
    if not close and not alone and allowed:
        return
    offer = "" if differ_in_numbers(without_emoji(text.plain), close) else close
    known = f"; did you mean '{offer}'?" if offer else ""
    scales = f"none of {', '.join(scale.values)}" if scale.own else "on no known scale"
    hint = (offer or "a value that the other items have") if allowed else listed(scale.values)
    yield Finding(
        text.span,
        f"{what} {quoted(text.plain)} is {scales}{known}",
        f"write {hint}",
        cap=Severity.INFO if allowed and not close else Severity.ERROR,
    )


def _respelt(what: str, text: Text, choice: Choice, scale: Scale) -> Iterator[Finding]:
    """A value of a closed scale under another name, or in another spelling."""
    written = text.plain[choice.start : choice.end]
    span = text.locate(choice.start, choice.end)
    if choice.spelling is Spelling.ALIAS:
        if scale.accepts(written):
            return
        known = ", ".join(scale.values)
        message = f"{what} {quoted(written)} is not one of {known}; did you mean '{choice.value}'?"
        yield Finding(span, message, f"write {choice.value} if that is meant")
        return
    value = without_emoji(choice.value)
    same = written.casefold() == value.casefold()
    yield Finding(
        span,
        f"{what} {quoted(written)} is spelled {value} in this template",
        f"write {value}",
        fix=replacement(span, value),
        cap=Severity.INFO if same else Severity.ERROR,
    )
