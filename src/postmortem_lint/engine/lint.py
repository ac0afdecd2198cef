"""Runs the rules over one document and makes diagnostics of what they find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from postmortem_lint.analysis.leftovers.template_sections import template_sections
from postmortem_lint.analysis.missing_sections import lacking
from postmortem_lint.analysis.once import once
from postmortem_lint.certainty import Certainty
from postmortem_lint.engine.finding_place import place_name
from postmortem_lint.engine.fixes_of_titles import as_offered, heading_texts
from postmortem_lint.engine.result import Fault, Result, fault_of
from postmortem_lint.engine.settings import OFF, Settings
from postmortem_lint.engine.suppressions.apply import apply, mark
from postmortem_lint.engine.suppressions.read import Suppression, read_suppressions
from postmortem_lint.finding import Diagnostic, Finding, Rule, Severity, without_breaks
from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.slips.typing_slips import joins_lines
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.postmortem.recognition.is_postmortem import DocumentKind, verdict
from postmortem_lint.postmortem.recognition.path_names import is_postmortem_by_name
from postmortem_lint.postmortem.recognition.profile_choice import (
    ProfileChoice,
    choose,
    fallback,
    followed,
    has_form_of,
)
from postmortem_lint.postmortem.relative_links import Exists, absent
from postmortem_lint.postmortem.sections.unmarked_titles import with_plain_headings
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import replace
from postmortem_lint.rules.engine.bad_suppression import RULE as BAD_SUPPRESSION
from postmortem_lint.rules.engine.unreadable_document import RULE as UNREADABLE
from postmortem_lint.rules.layout.merge_conflict import RULE as MERGE_CONFLICT
from postmortem_lint.size_limit import TOO_MUCH, holds_too_much
from postmortem_lint.text import Source, Span, Spans, UnreadableError

_START = Span(0, 0)
_BEGINNING = 1 << 15  # bytes


def lint_bytes(
    path: str,
    data: bytes,
    settings: Settings,
    *,
    named: bool = True,
    exists: Exists | None = None,
    limit: int | None = None,
) -> Result:
    """Lint a file as it was read from the disk; what is no UTF-8 text is a finding (PM001), and so
    is what has more bytes than the `limit`.

    Both count only if what can be read of them looks like a postmortem: folders, and hooks that
    name every file of a change, hold anybody's files.
    """
    if limit is not None and len(data) > limit:
        if not is_expected(path, data, settings, named=named):
            return Result(Source(path, ""), skipped=f"not a postmortem: {too_large(limit)}")
        hint = "split it, or raise the limit with --max-size"
        return _unreadable(Source(path, ""), Finding(_START, too_large(limit), hint=hint), settings)
    try:
        return lint(Source.decode(path, data), settings, named=named, exists=exists)
    except UnreadableError as fault:
        if not is_expected(path, data, settings, named=named):
            return Result(Source(path, ""), skipped=f"not a postmortem: {fault}")
        hint = "move logs and lists into files of their own" if str(fault) == TOO_MUCH else ""
        return _unreadable(Source(path, ""), Finding(_START, str(fault), hint=hint), settings)


def too_large(limit: int) -> str:
    """What is wrong with a file of more bytes than the limit."""
    return f"the file is larger than {limit:,} bytes, the most that is read"


def beginning_of(data: bytes) -> bytes:
    """As many whole lines of a file that cannot be read as tell what it is."""
    if len(data) <= _BEGINNING:
        return data
    return data[:_BEGINNING].rpartition(b"\n")[0] or data[:_BEGINNING]


def lint(
    source: Source, settings: Settings, *, named: bool = True, exists: Exists | None = None
) -> Result:
    """Lint one document: read it, choose its profile, bind, run the rules, suppress, sort.

    A document that holds nothing is skipped, unless it was `named` itself and its name is that of a
    postmortem, or detection is off. An error inside a rule is a fault of the result; the other
    rules go on. `exists` tells whether there is a file at a path, seen from the folder of the
    document.
    """
    if not source.text.strip():
        if not is_expected(source.path, b"", settings, named=named):
            return Result(source, skipped="empty")
        what = "holds only blank lines" if source.text else "is empty"
        return _unreadable(source, Finding(_START, f"the file {what}"), settings)
    if holds_too_much(source.text):
        return _unreadable(source, Finding(_START, TOO_MUCH), settings)
    try:
        return _linted(source, settings, exists)
    except Exception as error:  # the run goes on with the next document
        return Result(source, faults=(fault_of("linting", error),))


def _linted(source: Source, settings: Settings, exists: Exists | None) -> Result:
    postmortem = read_postmortem(source, settings)
    if isinstance(postmortem, Result):
        return postmortem
    if exists:
        there = absent(postmortem.document, exists)
        postmortem = replace(postmortem, absent=there, on_disk=True)
    lacks = lacking(postmortem) if postmortem.follows is Certainty.GUESSED else ()
    by_template, joins = postmortem.profile.surmised, joins_lines(postmortem.document)
    result = _checked(postmortem, settings)
    return replace(result, lacks=lacks, by_template=by_template, joins_lines=joins)


def read_postmortem(source: Source, settings: Settings) -> Postmortem | Result:
    """A document as a postmortem; a result that says why it is skipped where it is none, or one of
    an incident before the days that count."""
    if settings.template and settings.detect:
        return Result(source, skipped=f"{DocumentKind.TEMPLATE.value}: the configuration names it")
    document = with_plain_headings(read(source))
    choice = pick_profile(document, settings)
    if choice is None:
        return Result(source, skipped=why_not(document), joins_lines=joins_lines(document))
    profile = choice.profile
    postmortem = replace(bind(document, profile), today=settings.today, follows=choice.follows)
    if settings.since and postmortem.day and postmortem.day < settings.since:
        why = f"before {settings.since}: an incident of {postmortem.day}"
        return Result(source, profile.name, postmortem.phase, skipped=why)
    return postmortem


def is_expected(path: str, data: bytes, settings: Settings, *, named: bool = True) -> bool:
    """Whether a file that cannot be linted would be linted as a postmortem: by what can be read of
    it, else, if it was `named` itself, by its name."""
    text = _rough(beginning_of(data))
    if not settings.detect:
        return True
    if not text.strip():
        return named and is_postmortem_by_name(path)
    try:
        return pick_profile(with_plain_headings(read(Source(path, text))), settings) is not None
    except Exception:  # garbage may do anything to a parser; it is no postmortem then
        return False


def why_not(document: Document) -> str:
    """Why a document is skipped: what it is, and the strongest sign for and against it."""
    seen = verdict(document)
    kind = DocumentKind.OTHER if seen.kind is DocumentKind.POSTMORTEM else seen.kind
    pro, contra = seen.strongest
    against = contra.what if contra else f"{'too little' if pro else 'nothing'} says that it is one"
    return f"{kind.value}: {against}" + (f", though {pro.what}" if pro else "")


def pick_profile(document: Document, settings: Settings) -> ProfileChoice | None:
    """The profile to bind with: the forced one, else the one shown; None for no postmortem."""
    forced = ProfileChoice(settings.profile, Certainty.STATED) if settings.profile else None
    if forced and not settings.detect:
        return forced
    own = (settings.profile,) if settings.profile else settings.beside
    chosen = choose(document, (*own, *settings.candidates))
    if chosen is None and forced and has_form_of(document, forced.profile):
        return forced
    if chosen is None and settings.detect:
        return None
    if forced or (chosen and chosen.follows is Certainty.STATED):
        return forced or chosen
    team = followed(document, settings.beside)
    return team or chosen or fallback(settings.candidates)


def _checked(postmortem: Postmortem, settings: Settings) -> Result:
    """Run the rules over a postmortem; of one with a merge conflict nothing else is worth saying,
    as both of its sides are read as one text."""
    active = _active(settings, postmortem.profile)
    if postmortem.document.conflicts and MERGE_CONFLICT in active:
        result = _run(postmortem, (MERGE_CONFLICT,), settings)
        if result.findings:
            return result
    return _run(postmortem, active, settings)


def _run(postmortem: Postmortem, active: Sequence[Rule], settings: Settings) -> Result:
    """Run rules over a postmortem and let its comments suppress what they name."""
    found: list[Diagnostic] = []
    faults: list[Fault] = []
    broken: set[str] = set()
    titles = heading_texts(postmortem.document)
    forms = Spans(template_sections(postmortem.document))
    for rule in active:
        try:
            asked = (each for each in rule.check(postmortem) if not _is_of_form(rule, each, forms))
            findings = (as_offered(each, titles) for each in asked)
            found += [_diagnostic(rule, each, postmortem, settings) for each in findings]
        except Exception as error:  # the other rules go on
            faults.append(fault_of(f"{rule.code} {rule.name}", error))
            broken.add(rule.code)
    ran = tuple(rule for rule in active if rule.code not in broken)
    if settings.suppress:
        found = _suppressed(postmortem, found, ran, settings)
    return Result(
        postmortem.document.source,
        postmortem.profile.name,
        postmortem.phase,
        _ordered(postmortem.document.source, found),
        faults=tuple(faults),
    )


def _is_of_form(rule: Rule, finding: Finding, forms: Spans) -> bool:
    """Whether something is asked of a part that shows how an entry is written."""
    return rule.complete and forms.meets(finding.span)


def _suppressed(
    postmortem: Postmortem, found: Sequence[Diagnostic], ran: Sequence[Rule], settings: Settings
) -> list[Diagnostic]:
    """The diagnostics marked, with those of PM002 about the comments themselves."""
    document = postmortem.document
    known = settings.known or settings.rules
    # Whether a suppression of PM002 is of use depends on itself; it is never called unused.
    others = tuple(rule for rule in ran if rule.code != BAD_SUPPRESSION.code)
    marked, faults = apply(document, found, known, others)
    if BAD_SUPPRESSION not in ran:
        return list(marked)
    own = [_diagnostic(BAD_SUPPRESSION, each, postmortem, settings) for each in faults]
    orders = [each for each in read_suppressions(document, known) if isinstance(each, Suppression)]
    return [*marked, *mark(document.source, own, orders)]


def _active(settings: Settings, profile: Profile) -> tuple[Rule, ...]:
    """The rules to run: the selected ones without those set off, and the optional ones set on."""
    selected = (rule for rule in settings.rules if _override(rule, settings, profile) != OFF)
    wanted = (
        rule for rule in settings.optional if _override(rule, settings, profile) not in (None, OFF)
    )
    return (*selected, *wanted)


def _override(rule: Rule, settings: Settings, profile: Profile | None) -> str | None:
    """What the configuration, else the profile, sets the rule to."""
    layers = (settings.severities, profile.rules if profile else {})
    set_to = (layer[name] for layer in layers for name in (rule.code, rule.name) if name in layer)
    return next(set_to, None)


def _diagnostic(
    rule: Rule, finding: Finding, postmortem: Postmortem, settings: Settings
) -> Diagnostic:
    """The finding with its final severity."""
    override = _override(rule, settings, postmortem.profile)
    severity = Severity[override.upper()] if override else rule.severity
    if rule.complete and postmortem.phase is Phase.DRAFT:
        severity = min(severity, Severity.WARNING)
    rests_on = finding.rests_on
    if rule.complete and _has_unmarked_headings(postmortem):
        rests_on = min(rests_on, Certainty.CONVENTION)  # what is missing may stand elsewhere
    # Whoever sets the severity of the rule says what the team asks for.
    if rule.of_template and not _override(rule, settings, None):
        asked = (
            max(postmortem.follows, Certainty.CONVENTION) if finding.begun else postmortem.follows
        )
        rests_on = min(rests_on, asked)
    most = min(finding.cap, _most(rule, rests_on))
    where = place_name(postmortem, finding)
    return Diagnostic(rule, min(severity, most), without_breaks(finding), place=where)


@once
def _has_unmarked_headings(postmortem: Postmortem) -> bool:
    """Whether lines of text stand for headings; each finding of what is missing asks for it."""
    return postmortem.document.has_unmarked_headings


def _most(rule: Rule, certainty: Certainty) -> Severity:
    """The most that a finding may weigh which rests on a reading that is no surer than this."""
    if certainty is Certainty.STATED:
        return Severity.ERROR
    missing = certainty is Certainty.GUESSED and rule.complete
    return Severity.INFO if missing else Severity.WARNING


def _ordered(source: Source, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(
        sorted(found, key=lambda each: (source.position(each.finding.span.start), each.rule.code))
    )


def _unreadable(source: Source, finding: Finding, settings: Settings) -> Result:
    """The result of a file that could not be read: PM001, or skipped where that rule is off."""
    override = _override(UNREADABLE, settings, settings.profile)
    if UNREADABLE not in settings.rules or override == OFF:
        return Result(source, skipped=finding.message)
    severity = Severity[override.upper()] if override else UNREADABLE.severity
    return Result(source, diagnostics=(Diagnostic(UNREADABLE, severity, finding),))


def _rough(data: bytes) -> str:
    """What can be read of bytes that are no UTF-8, nothing of what is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return "" if b"\0" in data else data.decode("utf-8", "replace")
