"""Web addresses that a link shows or leads to, and slips in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from postmortem_lint.markdown.model import Document
from postmortem_lint.regex import regex
from postmortem_lint.text import Link

_ADDRESS = regex(r"https?://(?:www\.)?([^/?#\s]+)/([^?#\s]+)\S*", re.IGNORECASE)
# The second bracket may stand behind a title.
_BRACKETED = regex(r"[(\[]\s*(https?://[^\s()\[\]]+)\s*[)\]]?", re.IGNORECASE)
_AS_CODE = regex(r"`([^\s`]+)`")
_CUT = ("…", "...")
_MANY = 4  # links of one kind
_MAIL = regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TAGGED = regex(r"\+[^@]*@")  # "sre+incident@"
_MAIL_TO = regex(r"mailto:([^?]+)(?:\?.*)?", re.IGNORECASE)
_FILE = regex(
    r"(?![a-z][\w+.-]*:)(?:[\w.@:+-]+/|\.{1,2}/)*"
    r"([\w.@:+-]+\.(?:md|txt|log|json|ya?ml|toml|csv|pdf|png|jpe?g|svg|html?|sh|py|go|rs|sql|tf))",
    re.IGNORECASE,
)
_SIGNS = regex(r"[\W_]")
# The number of a change or ticket as hosts write it, and where they keep it. What has few digits
# behind other words may count something else ("Fix #2").
_NUMBERED = regex(
    r"(?:[\w.-]+/)?[\w.-]*#(\d{1,9})|[^\W\d]+(?: [^\W\d]+)? #(\d{3,9})|(?:[^\W\d]+ )?(\d{5,9})"
)
_KEPT = regex(
    r"https?://[^?#\s]+/(?:(?:pulls?|issues?|merge_requests|pull-?requests?|work_items)/(\d{1,9})/?"
    r"|\w+\.cgi\?id=(\d{1,9}))",
    re.IGNORECASE,
)
_LISTED = regex(
    r"https?://[^?#\s]+/(?:pulls?|issues?|merge_requests|pull-?requests?|work_items|commits?)/?",
    re.IGNORECASE,
)
_COMMIT = regex(r"(?=\w*\d)(?=\w*[a-f])[0-9a-f]{7,40}")
_FRONT_PAGE = regex(r"https?://[^/?#\s]+/?", re.IGNORECASE)
_KEY = regex(r"([A-Z][A-Z0-9]+)-(\d{1,9})")
_BROWSED = regex(r"https?://[^?#\s]+/browse/([A-Z][A-Z0-9]+)-(\d{1,9})/?")
_MISTYPED = regex(
    r"(?!https?://[^/])h?t{1,2}p{1,2}s{0,2}(?:[:;]/{1,3}|//|:)(?=[\w-]+\.)", re.IGNORECASE
)
# Paths from the top of a disk. Sites have pages below `/home/` too, but no names of files there.
_ON_DISK = regex(
    r"file:(?:///|//localhost/|//?[.~]|/(?!/)|[^/]).*|[A-Za-z]:[\\/].*"
    r"|/Users/[^/]+/[^/]+/.*|/home/[^/]+/[^/]+/.*\.\w{1,8}(?:#.*)?",
    re.IGNORECASE,
)


def bracketed_targets(document: Document) -> Iterator[tuple[Link, str]]:
    """The links whose address stands in brackets of its own, or between backticks, with the address
    that is meant."""
    for link in document.links:
        found = _BRACKETED.fullmatch(link.url) or _AS_CODE.fullmatch(link.url)
        if found:
            yield link, found[1]


def mistyped_schemes(document: Document) -> Iterator[tuple[Link, str]]:
    """The links whose address does not begin as web addresses do, but nearly, with what is meant:
    "htps://", "https//"."""
    for link in document.links:
        found = _MISTYPED.match(link.url)
        if found:
            yield link, f"https://{link.url[found.end() :]}"


def misleading_links(document: Document) -> Iterator[tuple[Link, bool]]:
    """The links that show one page, file, address of mail or number, and lead to another one, with
    whether they surely do: an address may go on to another host."""
    for link in (*_to_other_pages(document), *_misnumbered(document)):
        yield link, True
    for link in _rehoused(document):
        yield link, False


def _to_other_pages(document: Document) -> Iterator[Link]:
    """The links that show one page's whole address, the name of one file or an address of mail, and
    lead to another one."""
    shown = [link for link in document.links if not link.image]
    others = [link for link in shown if _names_other_file(link)]
    # What is so again and again was meant: the file has moved.
    times = Counter((_FILE.sub(r"\1", link.label.strip()), link.url) for link in others)
    once = {link for link in others if times[_FILE.sub(r"\1", link.label.strip()), link.url] == 1}
    return (one for one in shown if _differs(one) or _mails_elsewhere(one) or one in once)


def _rehoused(document: Document) -> Iterator[Link]:
    """The links that show the whole address of a page and lead to the page of that name in another
    domain; where several do so, the site has moved."""
    found = [(link, hosts) for link in document.links if (hosts := _domains(link))]
    times = Counter(hosts for _, hosts in found)
    return (link for link, hosts in found if times[hosts] == 1)


def _domains(link: Link) -> tuple[str, str] | None:
    """The domain that a link shows and the one that it leads to, if only these differ."""
    shown, target = _ADDRESS.fullmatch(link.label.strip()), _ADDRESS.fullmatch(link.url.strip())
    if link.image or not shown or not target or any(cut in link.label for cut in _CUT):
        return None
    first, second = (one[1].lower().rsplit(".", 2)[-2:] for one in (shown, target))
    same = _page(shown[2]) == _page(target[2])
    return (".".join(first), ".".join(second)) if same and first[0] != second[0] else None


def _mails_elsewhere(link: Link) -> bool:
    label, url = link.label.strip(), unquote(link.url.strip())
    target = _MAIL_TO.fullmatch(url) if _MAIL.fullmatch(label) else None
    if target is None or not _MAIL.fullmatch(target[1]):
        return False
    shown, meant = (_TAGGED.sub("@", one.lower()) for one in (label, target[1]))
    return shown != meant


def _names_other_file(link: Link) -> bool:
    """Whether a link beside the document shows a name with an ending and leads to another one; what
    only has more in its name is no other."""
    shown, target = _FILE.fullmatch(link.label.strip()), _FILE.fullmatch(unquote(link.url.strip()))
    if shown is None or target is None:
        return False
    first, second = _stem(shown[1]), _stem(target[1])
    return first not in second and second not in first


def _stem(name: str) -> str:
    """The letters and digits of a file's name without its ending."""
    return _SIGNS.sub("", name.rpartition(".")[0].lower())


def _misnumbered(document: Document) -> Iterator[Link]:
    """The links that show the number of one change or ticket and lead to another one, or only to
    the front page of its host or the list of all of them."""
    return (link for link in document.links if not link.image and _counts_otherwise(link))


def _counts_otherwise(link: Link) -> bool:
    label, url = link.label.strip(), link.url.strip()
    key, browsed = _KEY.fullmatch(label), _BROWSED.fullmatch(url)
    if key and browsed:  # a ticket that moved to another project has another key there
        return key[1] == browsed[1] and int(key[2]) != int(browsed[2])
    shown, kept = _NUMBERED.fullmatch(label), _KEPT.fullmatch(url)
    if _FRONT_PAGE.fullmatch(url) or _LISTED.fullmatch(url):
        return bool(_COMMIT.fullmatch(label) or (shown and "#" in label))
    return shown is not None and kept is not None and _number(shown) != _number(kept)


def _number(found: re.Match[str]) -> int:
    return int(next(filter(None, found.groups())))


def paths_on_disk(document: Document) -> tuple[tuple[Link, int], ...]:
    """The links to a path from the top of a disk, which leads nowhere on any other machine; of
    many, as some editors write them, the first, and the number of the others."""
    found = [link for link in document.links if _ON_DISK.fullmatch(link.url.strip())]
    if len(found) >= _MANY:
        return ((found[0], len(found) - 1),)
    return tuple((link, 0) for link in found)


def _differs(link: Link) -> bool:
    """Whether both addresses end in different pages. One that is cut, that leads through another
    site, or that only moved with the name of its page does not."""
    shown, target = _ADDRESS.fullmatch(link.label.strip()), _ADDRESS.fullmatch(link.url.strip())
    if not shown or not target or any(cut in link.label for cut in _CUT):
        return False
    first, second = _page(shown[2]), _page(target[2])
    if shown[1].lower() != target[1].lower() or "?" in link.label + link.url:
        return False
    within = first.startswith(second) or second.startswith(first)
    return not within and first.rpartition("/")[2] != second.rpartition("/")[2]


def _page(path: str) -> str:
    return unquote(path).rstrip("/.,;").lower()
