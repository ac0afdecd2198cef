"""Reads each format as its consumer would, knowing nothing of the code that wrote it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple
from urllib.parse import unquote, unquote_to_bytes

from markdown_it import MarkdownIt
from markdown_it.token import Token


class Found(NamedTuple):
    """A finding as a consumer knows it."""

    path: str
    line: int
    code: str
    message: str


LINE = re.compile(r"(.*):(\d+):(\d+): (?:error|warning|info) (PM\d{3}) [a-z-]+: (.*)", re.S)


def lines(report: str) -> list[str]:
    """The lines of a log; whatever else ends a line somewhere must not stand in it."""
    assert not report or report.endswith("\n")
    return report.split("\n")[:-1]


def plain(line: str) -> Found:
    match = LINE.fullmatch(line)
    assert match, line
    path, number, _, code, message = match.groups()
    return Found(path, int(number), code, message)


def harmless(line: str) -> None:
    """No build server takes the line for an order, and no terminal."""
    assert not line.lstrip().startswith("::"), line
    assert not re.search(r"##(vso|teamcity)?\[", line, re.I), line
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e]", line), line


def concise(report: str) -> list[Found]:
    for line in lines(report):
        harmless(line)
    return [plain(line) for line in lines(report)]


def grouped(report: str) -> list[Found]:
    found, path = [], ""
    for line in lines(report):
        harmless(line)
        row = re.fullmatch(r" +(\d+):\d+ +(?:error|warning|info) +(PM\d{3}) [a-z-]+  (.*)", line)
        if row:
            found.append(Found(path, int(row[1]), row[2], row[3]))
        elif line:
            path = line
    return found


def json_report(report: str) -> list[Found]:
    assert report.isascii()
    return [entry(one) for one in json.loads(report)["diagnostics"] if one["suppressed"] is None]


def entry(one: dict[str, Any]) -> Found:
    return Found(one["path"], one["start"]["line"], one["code"], one["message"])


def json_lines(report: str) -> list[Found]:
    return [entry(json.loads(line)) for line in lines(report)]


def sarif(report: str) -> list[Found]:
    (run,) = json.loads(report)["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    found = []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        path = unquote_to_bytes(place["artifactLocation"]["uri"]).decode("utf-8", "replace")
        assert rules[result["ruleIndex"]] == result["ruleId"]
        line = place["region"]["startLine"]
        found.append(Found(path, line, result["ruleId"], result["message"]["text"]))
    return found


def gitlab(report: str) -> list[Found]:
    return [
        Found(
            issue["location"]["path"],
            issue["location"]["lines"]["begin"],
            issue["check_name"],
            issue["description"].partition(": ")[2],
        )
        for issue in json.loads(report)
    ]


def rdjson(report: str) -> list[Found]:
    return [
        Found(
            one["location"]["path"],
            one["location"]["range"]["start"]["line"],
            one["code"]["value"],
            one["message"],
        )
        for one in json.loads(report)["diagnostics"]
    ]


def github(report: str) -> list[Found]:
    found = []
    for line in lines(report):
        command = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        if not command:
            harmless(line)
            found.append(plain(line))
            continue
        # Only %-escapes are decoded, and `%25` last.
        values = dict(one.split("=", 1) for one in command[2].split(","))
        if "file" in values:
            message = unquote(command[3]).partition("\n")[0]
            code = unquote(values["title"])[:5]
            found.append(Found(unquote(values["file"]), int(values["line"]), code, message))
    return found


def azure(report: str) -> list[Found]:
    found = []
    for line in lines(report):
        command = re.fullmatch(r"##vso\[task\.logissue ([^\]]*)\](.*)", line)
        assert command, line
        harmless(command[2])
        values = dict(one.split("=", 1) for one in command[1].removesuffix(";").split(";"))
        message = command[2].replace("%AZP25", "%").partition(": ")[2]
        path = values["sourcepath"].replace("%5D", "]").replace("%3B", ";").replace("%AZP25", "%")
        found.append(Found(path, int(values["linenumber"]), values["code"], message))
    return found


def teamcity(report: str) -> list[Found]:
    found, declared = [], set()
    for line in lines(report):
        assert line.isascii()
        message = re.fullmatch(r"##teamcity\[(\w+)((?: \w+='(?:[^'|\[\]]|\|.)*')*)\]", line)
        assert message, line
        pairs = re.findall(r" (\w+)='((?:[^'|]|\|.)*)'", message[2])
        values = {name: _unbarred(value) for name, value in pairs}
        if message[1] == "inspectionType":
            declared.add(values["id"])
        else:
            code = values["typeId"]
            assert code in declared
            found.append(Found(values["file"], int(values["line"]), code, values["message"]))
    return found


def _unbarred(text: str) -> str:
    def char(match: re.Match[str]) -> str:
        return chr(int(match[1], 16)) if match[1] else {"n": "\n"}.get(match[2], match[2])

    halves = re.sub(r"\|(?:0x([0-9A-F]{4})|(.))", char, text)
    return halves.encode("utf-16", "surrogatepass").decode("utf-16")


def xml(report: str) -> ElementTree.Element:
    return ElementTree.fromstring(report.encode("utf-8"))


def junit(report: str) -> list[Found]:
    found = []
    for case in xml(report).iter("testcase"):
        for failure in case.findall("failure"):
            read = plain((failure.text or "").partition("\n")[0])
            assert read.code == failure.get("type")
            assert read.message == failure.get("message")
            found.append(read)
    return found


def checkstyle(report: str) -> list[Found]:
    return [
        Found(
            file.attrib["name"],
            int(error.attrib["line"]),
            error.attrib["source"].removeprefix("postmortem-lint."),
            error.attrib["message"],
        )
        for file in xml(report)
        for error in file
    ]


def markdown(report: str) -> list[Found]:
    tokens = MarkdownIt("commonmark").enable("table").parse(report)
    cells = [_shown(token) for before, token in pairwise(tokens) if before.type == "td_open"]
    rows = [cells[start : start + 4] for start in range(0, len(cells), 4)]
    return [_row(*row) for row in rows]


def _row(_severity: str, place: str, rule: str, message: str) -> Found:
    path, line, _ = place.rsplit(":", 2)
    return Found(path, int(line), rule[:5], message.partition("\n")[0])


def _shown(cell: Token) -> str:
    """The text of a cell; in it stand only links to the pages of rules, and line breaks."""
    return "".join(_parts(cell.children or [])).replace("\u2060", "")


def _parts(children: list[Token]) -> Iterator[str]:
    for child in children:
        assert child.type in {"text", "text_special", "link_open", "link_close", "html_inline"}
        if child.type == "link_open":
            assert "/blob/main/rules/PM" in str(child.attrs["href"])
        if child.type == "html_inline":
            assert child.content == "<br>"
        yield "\n" if child.type == "html_inline" else child.content


READERS: dict[str, Callable[[str], list[Found]]] = {
    "concise": concise,
    "grouped": grouped,
    "json": json_report,
    "json-lines": json_lines,
    "sarif": sarif,
    "github": github,
    "gitlab": gitlab,
    "junit": junit,
    "azure": azure,
    "rdjson": rdjson,
    "checkstyle": checkstyle,
    "teamcity": teamcity,
    "markdown": markdown,
}
