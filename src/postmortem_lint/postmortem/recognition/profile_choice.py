"""Which profile a document follows, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.certainty import Certainty
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.recognition.document_titles import (
    DocumentTitles,
    setting_of,
    titles_of,
)
from postmortem_lint.postmortem.recognition.is_postmortem import DocumentKind, verdict
from postmortem_lint.profile.load import FALLBACK
from postmortem_lint.profile.model import Need, Profile, SectionSpec
from postmortem_lint.records import record

# A document that has less of what a profile needs was copied from another template; a single sign
# may be anybody's words, and is believed where nearly all else is there.
_NEEDED = 0.5
_NEEDED_BY_ONE = 0.8
# So many signs of one template make a document a postmortem, though no language knows its titles.
_SIGNS = 2
# Who writes from the template beside keeps most of its titles; documents from before it do not.
_FOLLOWED = 2 / 3
# One that has less of its titles has them by chance.
_LEAST = 1 / 3
_ASKED = 4  # sections and fields; fewer may be in any document


@record
class ProfileChoice:
    """The profile of a document. `follows` is STATED if somebody named it, CONVENTION if the
    document shows a sign of that template alone, GUESSED where nothing is known of a template.
    `signs` are those titles, in normal form."""

    profile: Profile
    follows: Certainty
    signs: tuple[str, ...] = ()


def choose(document: Document, profiles: Sequence[Profile]) -> ProfileChoice | None:
    """The profile that a document names or shows, else the fallback; None if it is no postmortem.

    A document may name its profile in its front matter.
    """
    named = named_profile(document, profiles)
    if named:
        return ProfileChoice(named, Certainty.STATED)
    titles = titles_of(document)
    seen = verdict(document, titles)
    shown = shown_profile(titles, profiles)
    by_template = len(shown.signs) >= _SIGNS and seen.kind is DocumentKind.OTHER and not seen.denied
    return shown if seen.kind is DocumentKind.POSTMORTEM or by_template else None


def named_profile(document: Document, profiles: Sequence[Profile]) -> Profile | None:
    """The profile that the front matter names, None if it names none of them."""
    name = setting_of(document, "profile")
    return next((one for one in profiles if one.name == name), None)


def shown_profile(titles: DocumentTitles, profiles: Sequence[Profile]) -> ProfileChoice:
    """The profile of which the document shows most signs, if no other shows as many."""
    shown = [
        ProfileChoice(profile, Certainty.CONVENTION, signs)
        for profile in profiles
        if (signs := signs_of(titles, profile))
        and needed_share(titles, profile) >= (_NEEDED if len(signs) > 1 else _NEEDED_BY_ONE)
        and not (profile.surmised and own_share(titles, profile) < _LEAST)
    ]
    most = max((len(choice.signs) for choice in shown), default=0)
    best = [choice for choice in shown if len(choice.signs) == most]
    return best[0] if len(best) == 1 else fallback(profiles)


def followed(document: Document, templates: Sequence[Profile]) -> ProfileChoice | None:
    """The template of the team that a document follows: of several the one of which it has most;
    None if it has less than two thirds of the titles of each."""
    if not templates:
        return None
    titles = titles_of(document)
    shares = [(own_share(titles, one), one) for one in templates]
    share, best = max(shares, key=lambda each: each[0])
    return ProfileChoice(best, Certainty.CONVENTION) if share >= _FOLLOWED else None


def has_form_of(document: Document, template: Profile) -> bool:
    """Whether a document that nothing calls a postmortem has two thirds of the titles of a template
    that somebody named for it, and these are more than a few."""
    seen = verdict(document)
    if seen.kind is not DocumentKind.OTHER or seen.denied:
        return False
    needs = [*(one.need for one in template.sections), *(one.need for one in template.fields)]
    asked = len(needs) - needs.count(Need.NEVER)
    return asked >= _ASKED and own_share(titles_of(document), template) >= _FOLLOWED


def own_share(titles: DocumentTitles, template: Profile) -> float:
    """The share of the sections and fields that a template asks for that a document has under the
    template's own titles, 0 to 1: one that tells the same in other words was written otherwise."""
    sections = [one.titles for one in template.sections if one.need is not Need.NEVER]
    fields = [one.labels for one in template.fields if one.need is not Need.NEVER]
    asked = [set(map(normal, names)) for names in (*sections, *fields)]
    there = titles.sections | titles.labels | titles.dashed
    return sum(bool(names & there) for names in asked) / len(asked) if asked else 0.0


def fallback(profiles: Sequence[Profile]) -> ProfileChoice:
    """The general profile, of which no document shows a sign."""
    general = next((one for one in profiles if one.name == FALLBACK), profiles[0])
    return ProfileChoice(general, Certainty.GUESSED)


def signs_of(titles: DocumentTitles, profile: Profile) -> tuple[str, ...]:
    """The titles, labels and columns of the document that this template alone has, in order, and
    the name by which it calls itself ("COE: …")."""
    there = titles.sections | titles.labels | titles.columns | {titles.opening}
    return tuple(sorted(there.intersection(map(normal, profile.telling))))


def needed_share(titles: DocumentTitles, profile: Profile) -> float:
    """The share of the sections that the profile asks for that the document has, 0 to 1."""
    needed = [spec for spec in profile.sections if spec.need is not Need.NEVER and not spec.parent]
    return sum(_has_section(titles, spec) for spec in needed) / len(needed) if needed else 1.0


def _has_section(titles: DocumentTitles, spec: SectionSpec) -> bool:
    if any(normal(title) in titles.sections for title in spec.titles):
        return True
    return spec.role in titles.roles or bool(titles.roles.intersection(spec.any_of))
