"""How far an incident went, as the field of its scope says it."""

from __future__ import annotations

import pytest

from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.values.extents import Extent, read_extent


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("All users", Extent.EVERYBODY),
        ("all users (some 3,000)", Extent.EVERYBODY),
        ("Everybody, for the whole night.", Extent.EVERYBODY),
        ("Alle Nutzer", Extent.EVERYBODY),
        ("すべてのユーザー", Extent.EVERYBODY),
        ("Partial", Extent.IN_PART),
        ("Partial: the northern ferries", Extent.IN_PART),
        ("teilweise", Extent.IN_PART),
        ("All users in the north", None),
        ("All users of the ferry app", None),
        ("Alle Nutzer im Norden", None),
        ("Not all users", None),
        ("All usersnames", None),
        ("Partially-filled forms", Extent.IN_PART),
        ("Specific region", None),
        ("", None),
    ],
)
def test_extents(text: str, extent: Extent | None) -> None:
    assert read_extent(text) is extent


def test_every_language_says_everybody_and_in_part() -> None:
    for language in LANGUAGES:
        for word in language.scope.everybody:
            assert read_extent(word.capitalize()) is Extent.EVERYBODY, word
        for word in language.scope.in_part:
            assert read_extent(word.capitalize()) is Extent.IN_PART, word
