"""PM156: a link leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.unlinked_titles import unlinked_titles
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Link
from postmortem_lint.values.placeholders import is_no_target

_HINT = "link what is meant, or leave the words without a link"
_HOSTS = ("example.com", "example.org", "example.net")


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name targets that are none, and titles without one; example hosts are fine in a document that
    speaks of them."""
    told = any(_HOSTS[0][:8] in passage.text.plain for passage in postmortem.passages)
    for link in postmortem.document.links:
        target = link.url.strip()
        if is_no_target(target):
            what = (
                f"the link '{link.label}' has the target '{target}'"
                if target
                else f"the link '{link.label}' has no target"
            )
        elif target in postmortem.profile.sample_links:
            what = f"'{target}' is the template's example"
        elif not told and _host(link).endswith(_HOSTS):
            what = f"'{target}' leads to an example host"
        else:
            continue
        yield Finding(link.target, what, _HINT)
    for title in unlinked_titles(postmortem):
        yield Finding(title.span, f"'{title.plain}' looks like a link and has no target", _HINT)


def _host(link: Link) -> str:
    """The host of a web address as `.host`, empty for other targets."""
    scheme, _, rest = link.url.partition("://")
    if scheme.lower() not in ("http", "https"):
        return ""
    return "." + rest.partition("/")[0].partition(":")[0].lower()


RULE = Rule(
    "PM156",
    "placeholder-link",
    "A link has no real target.",
    Severity.WARNING,
    check,
)
