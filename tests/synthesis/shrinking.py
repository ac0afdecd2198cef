"""Makes a document small that shows something."""

from __future__ import annotations

from collections.abc import Callable

from pages import Page

Shows = Callable[[Page], bool]


def shrunk(page: Page, shows: Shows, keep: int | None = None) -> Page:
    """The page without all blocks that it needs not, to show what it shows; a slot may be kept.

    Removes runs of blocks, halved until they are single ones, as long as anything can go.
    """

    def holds(smaller: Page) -> bool:
        return (keep is None or smaller.line(keep) > 0) and shows(smaller)

    size = max(1, len(page.blocks) // 2)
    while size:
        smaller = _without_runs(page, size, holds)
        if smaller.blocks == page.blocks or size > 1:
            size //= 2
        page = smaller
    return page


def _without_runs(page: Page, size: int, holds: Shows) -> Page:
    at = 0
    while at < len(page.blocks):
        loose = [
            place
            for place in range(at, min(at + size, len(page.blocks)))
            if not page.blocks[place].fixed
        ]
        smaller = page.without(loose)
        if loose and holds(smaller):
            page = smaller
        else:
            at += size
    return page
