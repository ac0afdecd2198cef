"""What a document calls its sections: which it has, which two are the same, and which was meant."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.language.headings import normal, with_brackets
from postmortem_lint.language.word_count import word_count
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.profile.model import Need, Profile, SectionSpec
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role

_OPENING = 2  # words that tell a longer title from others


def has_section(postmortem: Postmortem, titles: tuple[str, ...]) -> bool:
    """Whether a heading or a part has all the words of one of these titles, or begins with the same
    ones: "Why it took so long to notice"."""
    wanted = [_words(part) for title in titles for part in (title, *_joined(title))]
    there = [_words(title) for title in _titles(postmortem)]
    return any(
        set(title) <= set(heading)
        or (len(title) > _OPENING and title[:_OPENING] == heading[:_OPENING])
        for title in wanted
        for heading in there
    )


def _joined(title: str) -> tuple[str, ...]:
    """The parts of a title that a slash joins, those of several words: one of them will do, where
    another is worded anew."""
    parts = [part.strip() for part in _SLASH.split(title)]
    long = all(word_count(part) >= _OPENING for part in parts)
    return tuple(parts) if len(parts) > 1 and long else ()


_SLASH = regex(r"\s+[/／]\s+|／")


def _words(title: str) -> list[str]:
    return [word.strip(":,.;!?-\u2013\u2014") for word in normal(title).split()]


@once
def _titles(postmortem: Postmortem) -> tuple[str, ...]:
    """What the document calls its sections, labels that serve as one included."""
    headings = (section.title for section in postmortem.document.sections())
    return (*headings, *(part.title.plain for part in postmortem.parts))


def section_name(part: Part) -> str:
    """The title of a part in the form in which two that mean the same part are equal."""
    return with_brackets(part.title.plain)


def section_spec(part: Part, profile: Profile) -> SectionSpec | None:
    """What the profile says of a part: by its role, of one that is nothing known by its title."""
    name = normal(part.title.plain)
    alike = [spec for spec in profile.sections if spec.role is part.role]
    own = (spec for spec in alike if name in map(normal, spec.titles))
    return next(own, alike[0] if alike and part.role is not Role.OTHER else None)


def rivals_of(spec: SectionSpec, profile: Profile) -> tuple[SectionSpec, ...]:
    """The other chapters of the same role that a profile asks for, under other titles."""
    if spec.role is Role.OTHER or spec.parent:
        return ()
    titles = set(map(normal, spec.titles))
    asked = (one for one in profile.sections if one.need is not Need.NEVER and not one.parent)
    alike = (one for one in asked if one.role is spec.role)
    return tuple(one for one in alike if titles.isdisjoint(map(normal, one.titles)))
