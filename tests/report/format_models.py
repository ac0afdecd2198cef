"""Strict models of the formats, written from what their consumers document and not from our code.

Where there is an official schema, the folder that holds it can be named in POSTMORTEM_LINT_SCHEMAS.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from format_readers import xml
from jsonschema.validators import validator_for

Model = dict[str, Any]

TEXT: Model = {"type": "string", "minLength": 1}
NUMBER: Model = {"type": "integer", "minimum": 1}
ANY_TEXT: Model = {"type": "string"}


def thing(needed: Model, allowed: Model | None = None) -> Model:
    """An object with these keys and no others."""
    return {
        "type": "object",
        "required": list(needed),
        "properties": {**needed, **(allowed or {})},
        "additionalProperties": False,
    }


def many(items: Model) -> Model:
    return {"type": "array", "items": items}


def one_of(*values: object) -> Model:
    return {"enum": list(values)}


MESSAGE = thing({"text": TEXT})
SHORT = thing({"text": {**TEXT, "maxLength": 1024}})
REGION = thing(dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), NUMBER))
# A relative reference, or a file: address; its path is percent-encoded.
ARTIFACT = thing(
    {"uri": {"type": "string", "pattern": r"^(file:///)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}}
)
PLACE = thing({"artifactLocation": ARTIFACT}, {"region": REGION})
LEVEL = one_of("error", "warning", "note")
CHANGE = thing(
    {
        "artifactLocation": ARTIFACT,
        "replacements": many(
            thing({"deletedRegion": REGION, "insertedContent": thing({"text": ANY_TEXT})})
        ),
    }
)
SARIF_RULE = thing(
    {
        "id": {"type": "string", "pattern": "^PM[0-9]{3}$"},
        "name": {**TEXT, "maxLength": 255},
        "shortDescription": SHORT,
        "fullDescription": SHORT,
        "helpUri": {"type": "string", "pattern": "^https://"},
        "help": thing({"text": TEXT, "markdown": TEXT}),
        "defaultConfiguration": thing({"level": LEVEL}),
        "properties": thing(
            {
                "tags": {**many(TEXT), "maxItems": 10},
                "problem.severity": one_of("error", "warning", "recommendation"),
            }
        ),
    }
)
SARIF_RESULT = thing(
    {
        "ruleId": TEXT,
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": MESSAGE,
        "locations": {**many(thing({"physicalLocation": PLACE})), "minItems": 1, "maxItems": 1},
        "relatedLocations": many(
            thing({"id": NUMBER, "physicalLocation": PLACE, "message": MESSAGE})
        ),
        "partialFingerprints": thing(
            {
                "postmortemLint/v1": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "primaryLocationLineHash": {"type": "string", "pattern": "^[0-9a-f]{1,16}:[0-9]+$"},
            }
        ),
        "fixes": many(
            thing(
                {
                    "description": MESSAGE,
                    "artifactChanges": many(CHANGE),
                    "properties": thing({"safety": one_of("safe", "unsafe")}),
                }
            )
        ),
        "properties": thing({}, {"hint": TEXT}),
    }
)
SARIF_RUN = thing(
    {
        "tool": thing(
            {
                "driver": thing(
                    {
                        "name": one_of("postmortem-lint"),
                        "version": TEXT,
                        "informationUri": TEXT,
                        "rules": {**many(SARIF_RULE), "uniqueItems": True},
                    }
                )
            }
        ),
        "invocations": many(
            thing(
                {
                    "executionSuccessful": {"type": "boolean"},
                    "toolExecutionNotifications": many(
                        thing(
                            {
                                "level": LEVEL,
                                "message": MESSAGE,
                                "locations": many(thing({"physicalLocation": PLACE})),
                            }
                        )
                    ),
                }
            )
        ),
        "columnKind": one_of("utf16CodeUnits", "unicodeCodePoints"),
        "newlineSequences": many(ANY_TEXT),
        "results": many(SARIF_RESULT),
    }
)
SARIF = thing(
    {
        "$schema": TEXT,
        "version": one_of("2.1.0"),
        "runs": {**many(SARIF_RUN), "minItems": 1, "maxItems": 1},
    }
)

GITLAB = {
    **many(
        thing(
            {
                "description": TEXT,
                "check_name": TEXT,
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "severity": one_of("info", "minor", "major", "critical", "blocker"),
                "location": thing(
                    {"path": TEXT, "lines": thing({"begin": NUMBER}, {"end": NUMBER})}
                ),
            }
        )
    ),
    "uniqueItems": True,
}

POINT = thing({"line": NUMBER, "column": NUMBER})
RANGE = thing({"start": POINT, "end": POINT})
WHERE = thing({"path": TEXT, "range": RANGE})
RDJSON = thing(
    {
        "source": thing({"name": TEXT, "url": TEXT}),
        "diagnostics": many(
            thing(
                {
                    "message": TEXT,
                    "location": WHERE,
                    "severity": one_of("ERROR", "WARNING", "INFO"),
                    "code": thing({"value": TEXT, "url": TEXT}),
                    "suggestions": many(thing({"range": RANGE, "text": ANY_TEXT})),
                    "related_locations": many(thing({"message": TEXT, "location": WHERE})),
                }
            )
        ),
    }
)


def by_schema(model: Model) -> Callable[[str], None]:
    def check(report: str) -> None:
        assert report.isascii()
        jsonschema.Draft202012Validator(model).validate(json.loads(report))

    return check


def junit(report: str) -> None:
    suites = xml(report)
    assert suites.tag == "testsuites"
    for suite in suites:
        counts = {key: int(suite.attrib[key]) for key in ("tests", "failures", "errors")}
        tests = [part for part in suite if part.tag == "testcase"]
        parts = ["properties", *["testcase"] * len(tests), "system-out", "system-err"]
        assert [part.tag for part in suite] == parts
        assert counts["tests"] == len(tests)
        assert counts["failures"] == sum(test.find("failure") is not None for test in tests)
        assert counts["errors"] == sum(test.find("error") is not None for test in tests)
        names = {(test.attrib["classname"], test.attrib["name"]) for test in tests}
        assert len(names) == len(tests)
        for test in tests:
            assert set(test.attrib) == {"classname", "name", "time"}
            assert len(test) <= 1


def checkstyle(report: str) -> None:
    root = xml(report)
    assert (root.tag, list(root.attrib)) == ("checkstyle", ["version"])
    for file in root:
        assert (file.tag, list(file.attrib)) == ("file", ["name"])
        for error in file:
            assert error.tag == "error"
            assert set(error.attrib) == {"line", "column", "severity", "message", "source"}
            assert error.attrib["severity"] in {"error", "warning", "info"}


MODELS: dict[str, Callable[[str], None]] = {
    "sarif": by_schema(SARIF),
    "gitlab": by_schema(GITLAB),
    "rdjson": by_schema(RDJSON),
    "junit": junit,
    "checkstyle": checkstyle,
}


def official(format: str, report: str) -> None:  # noqa: A002
    """Check by the official schema. Skips the test where it is not at hand."""
    given = os.environ.get("POSTMORTEM_LINT_SCHEMAS")
    if not given:
        pytest.skip("POSTMORTEM_LINT_SCHEMAS names no folder")
    folder = Path(given)
    if format == "junit":
        pytest.importorskip("xmlschema").XMLSchema(str(folder / "JUnit.xsd")).validate(report)
        return
    name = {"sarif": "sarif-schema-2.1.0.json", "rdjson": "rdjson/DiagnosticResult.json"}[format]
    schema = json.loads((folder / name).read_text(encoding="utf-8"))
    validator_for(schema)(schema).validate(json.loads(report))
