"""Is this file a postmortem, and which profile does it follow?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.sections import outline
from postmortem_lint.postmortem.vocabulary import vocabulary
from postmortem_lint.profile import Need, Profile
from postmortem_lint.roles import Key, Role

FALLBACK = "generic"

# A profile is chosen if this share of what it needs is there and no other comes near.
_ENOUGH = 0.6
_AHEAD = 0.15

# Parts that only documents about incidents have; each weighs one.
_TELLING = frozenset(
    {Role.TIMELINE, Role.ROOT_CAUSE, Role.CONTRIBUTING, Role.IMPACT, Role.DETECTION, Role.LESSONS,
     Role.ACTIONS, Role.RESOLUTION, Role.WELL, Role.WRONG, Role.FIVE_WHYS, Role.SUMMARY,
     Role.TRIGGER, Role.KEY_EVENTS, Role.METRICS, Role.RESPONSE}
)  # fmt: skip

# Words in a title or file name that announce such a document.
_NAMES = (
    "postmortem", "post-mortem", "post mortem", "post_mortem", "incident", "outage", "rca", "root cause",
    "retrospective", "correction of error", "障害", "ポストモーテム", "事故", "故障", "复盘", "장애", "포스트모템",
    "hendelse", "störung", "vorfall", "panne", "incidente",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a profile fits: the share of its needed parts and fields that the document has."""

    profile: Profile
    share: float


def choose(document: Document, profiles: Sequence[Profile]) -> Profile | None:
    """The profile a document follows, the fallback if none fits, None if it is no postmortem."""
    named = _named(document)
    by_name = {profile.name: profile for profile in profiles}
    if named in by_name:
        return by_name[named]
    if not looks_like_postmortem(document, by_name.get(FALLBACK) or profiles[0]):
        return None
    return best_fit(document, profiles)


def best_fit(document: Document, profiles: Sequence[Profile]) -> Profile:
    """The profile that fits best if it fits well and clearly, else the fallback."""
    fits = sorted(
        (fit(document, profile) for profile in profiles if profile.name != FALLBACK),
        key=lambda one: (-one.share, one.profile.name),
    )
    fallback = next((one for one in profiles if one.name == FALLBACK), profiles[0])
    if not fits or fits[0].share < _ENOUGH:
        return fallback
    if len(fits) > 1 and fits[0].share - fits[1].share < _AHEAD:
        return fallback
    return fits[0].profile


def fit(document: Document, profile: Profile) -> Fit:
    """The share of the profile's needed sections and fields that the document has; its own
    titles count twice as much as a synonym."""
    words = vocabulary(profile)
    found = outline(document, words)
    exact = {part.role for part in found.parts if part.why.endswith("of the profile") or "below" in part.why}
    roles = {part.role for part in found.parts}
    needed = [spec for spec in profile.sections if spec.need is not Need.NEVER]
    if not needed:
        return Fit(profile, 0.0)
    score = 0.0
    for spec in needed:
        if spec.role in exact and spec.titles:
            score += 1.0
        elif spec.role in roles or roles.intersection(spec.any_of):
            score += 0.5
    return Fit(profile, score / len(needed))


def looks_like_postmortem(document: Document, profile: Profile) -> bool:
    """Whether a file is about an incident: its name or title says so and it has one telling part,
    or it has three of them."""
    words = vocabulary(profile)
    roles = {part.role for part in outline(document, words).parts}
    telling = len(_TELLING.intersection(roles))
    return telling >= 3 or (telling >= 1 and _announced(document))


def _announced(document: Document) -> bool:
    first = document.root.children[0].title if document.root.children else ""
    title = f"{_setting(document, Key.TITLE)} {first}"
    name = document.source.path.replace("\\", "/").rsplit("/", 2)[-2:]
    said = f"{title} {' '.join(name)}".lower()
    return any(word in said for word in _NAMES)


def _setting(document: Document, key: Key) -> str:
    settings = document.front_matter.settings if document.front_matter else ()
    return next((one.values[0].plain for one in settings if one.key.plain == key.value and one.values), "")


def _named(document: Document) -> str:
    settings = document.front_matter.settings if document.front_matter else ()
    for setting in settings:
        if setting.key.plain == "profile" and setting.values:
            return setting.values[0].plain
    return ""
