"""What a team's own schema does not allow, and schemas that cannot be used."""

from __future__ import annotations

from typing import Any

import pytest

from postmortem_lint import Profile, read
from postmortem_lint.report.schema_violations import SchemaError, schema_check, violation_line

FERRY = """\
# Incident Report: the ferry turned back

- **Date**: 2025-03-11
- **Time Started**: 09:14 UTC
- **Time Resolved**: 09:50 UTC
- **Severity**: SEV9
- **Incident ID**: 12

## Timeline

- 09:14 UTC The radar went dark
- 09:50 UTC The radar was back

## Action Items

- [ ] Carry a spare radar (owner: Ida Noor, due 2025-04-01)
- [ ] Train the crew
"""


def found(schema: object, text: str = FERRY) -> list[tuple[int, int, str, str]]:
    violations = schema_check(schema)(read(text, "a.md"))
    return [(one.position.line, one.position.column, one.path, one.message) for one in violations]


def of_values(**properties: object) -> dict[str, object]:
    return {"properties": {"values": {"properties": properties}}}


NO_SEVERITY = dict.fromkeys(("date", "started", "resolved", "incident_id"), True)
ITEMS = {"properties": {"items": {"items": {"properties": {"owner": {"type": "string"}}}}}}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            of_values(severity={"enum": ["SEV1", "SEV2"]}),
            (6, 17, "values.severity", "'SEV9' is none of 'SEV1', 'SEV2'"),
        ),
        (
            of_values(incident_id={"pattern": "^FER-"}),
            (7, 20, "values.incident_id", "'12' does not match '^FER-'"),
        ),
        (
            {"properties": {"values": {"required": ["author"]}}},
            (1, 1, "values", "'author' is missing"),
        ),
        (
            {"properties": {"window": {"properties": {"seconds": {"maximum": 600}}}}},
            (4, 21, "window.seconds", "2160 is greater than the maximum of 600"),
        ),
        (
            {"properties": {"phase": {"const": "draft"}}},
            (1, 1, "phase", "'final' is not 'draft'"),
        ),
        (
            {"properties": {"title": {"type": ["null", "number"]}}},
            (1, 1, "title", "'Incident Report: the ferry turned back' is no null or number"),
        ),
        (
            {"properties": {"timelines": {"items": {"properties": {"entries": {"minItems": 3}}}}}},
            (9, 1, "timelines[0].entries", "this list has 2 items, wanted are at least 3"),
        ),
        (
            {"properties": {"actions": {"items": ITEMS}}},
            (17, 1, "actions[0].items[1].owner", "null is no string"),
        ),
        (
            {"anyOf": [{"required": ["cause"]}, {"properties": {"values": {"required": ["x"]}}}]},
            (1, 1, "values", "'x' is missing"),
        ),
        (
            {"$ref": "#/$defs/a", "$defs": {"a": {"$anchor": "b", "required": ["root_cause"]}}},
            (1, 1, "", "'root_cause' is missing"),
        ),
        (False, (1, 1, "", "nothing is allowed here")),
        ({"properties": {"title": False}}, (1, 1, "title", "nothing is allowed here")),
        (of_values(severity=False), (6, 17, "values.severity", "nothing is allowed here")),
        (
            {"properties": {"values": {"additionalProperties": False, "properties": NO_SEVERITY}}},
            (6, 17, "values.severity", "is not allowed here"),
        ),
        (
            {"properties": {"values": {"unevaluatedProperties": False, "properties": NO_SEVERITY}}},
            (6, 17, "values.severity", "is not allowed here"),
        ),
        (
            {"properties": {"values": {"propertyNames": {"pattern": "[^y]$"}}}},
            (6, 17, "values.severity", "the name 'severity' does not match '[^y]$'"),
        ),
        (
            {"properties": {"values": {"dependentRequired": {"severity": ["level"]}}}},
            (6, 17, "values", "'level' is missing, as 'severity' is there"),
        ),
        (
            {"properties": {"values": {"not": {"required": ["severity"]}}}},
            (6, 17, "values", "'severity' must not be there"),
        ),
        (
            of_values(severity={"not": {"pattern": "9"}}),
            (6, 17, "values.severity", "'SEV9' matches '9', and must not"),
        ),
        (
            {"properties": {"actions": {"contains": {"required": ["owner"]}}}},
            (14, 1, "actions", 'of 1 item none fits {"required": ["owner"]}'),
        ),
        (
            of_values(severity={"anyOf": [{"type": "number"}, {"type": "null"}]}),
            (6, 17, "values.severity", "'SEV9' is no number or null"),
        ),
        (
            of_values(severity={"oneOf": [{"type": "number"}, {"maxLength": 3}]}),
            (
                6,
                17,
                "values.severity",
                "none of the alternatives fits: 'SEV9' is no number; "
                "'SEV9' has 4 characters, wanted are at most 3",
            ),
        ),
        (
            of_values(severity={"oneOf": [{"type": "string"}, {"minLength": 1}]}),
            (6, 17, "values.severity", "'SEV9' fits more than one of the alternatives"),
        ),
        (
            {"properties": {"values": {"maxProperties": 4}}},
            (1, 1, "values", "this object has 5 keys, wanted are at most 4"),
        ),
    ],
)
def test_a_violation_stands_where_the_value_stands(
    schema: object, expected: tuple[int, int, str, str]
) -> None:
    assert found(schema) == [expected]


def test_a_value_that_could_not_be_read_is_missing_at_its_field() -> None:
    page = FERRY.replace("**Severity**: SEV9", "**Severity**: {{severity}}")
    schema = {"properties": {"values": {"required": ["severity"]}}}
    assert found(schema, page) == [(6, 17, "values", "'severity' is missing")]


def test_fields_of_a_template_have_their_places() -> None:
    template = "# Incident: [title]\n\n- **Sea state**: [1 to 9]\n\n## Course\n\n[text]\n"
    page = "# Incident: the ferry\n\n- **Sea state**: 7\n\n## Course\n\nNorth.\n"
    postmortem = read(page, "a.md", profile=Profile.from_template(template))
    assert postmortem.values == {"other": {"Sea state": "7"}}
    own = of_values(other={"properties": {"Sea state": {"pattern": "^[1-6]$"}}})
    (violation,) = schema_check(own)(postmortem)
    assert (violation.position.line, violation.path) == (3, "values.other.Sea state")


def test_what_a_schema_allows() -> None:
    nested = {"properties": {"sections": {"items": {"$ref": "#"}}}}
    for schema in (True, {}, of_values(severity={"pattern": "^SEV"}), nested):
        assert found(schema) == []


def test_what_only_looks_like_a_schema_stays_as_it_is() -> None:
    odd = {"const": {"properties": {"x": False}}}
    ((*_, message),) = found({"properties": {"values": odd}})
    assert message == 'this object is not {"properties": {"x": false}}'


def test_violations_stand_in_order_of_place() -> None:
    schema = of_values(
        incident_id={"type": "number"}, severity={"const": "SEV1"}, date={"const": "2025-03-12"}
    )
    assert [line for line, *_ in found(schema)] == [3, 6, 7]


def test_a_line_acts_on_no_terminal() -> None:
    page = FERRY.replace("SEV9", "\x1b[31m9").replace("12", "##vso[task.complete]")
    check = schema_check(of_values(severity={"const": "SEV1"}, incident_id={"maxLength": 1}))
    lines = "".join(violation_line("::a\n.md", each) for each in check(read(page, "a.md")))
    assert lines.count("\n") == 2
    assert "\x1b" not in lines
    assert "##vso[" not in lines
    assert not lines.startswith("::")


def test_a_long_value_is_shortened() -> None:
    page = FERRY.replace("SEV9", "9" * 5000)
    ((*_, message),) = found(of_values(severity={"const": "SEV1"}), page)
    assert message == f"'{'9' * 59}… is not 'SEV1'"


FAN: dict[str, Any] = {
    "$ref": "#/$defs/0",
    "$defs": {str(i): {"allOf": [{"$ref": f"#/$defs/{i + 1}"}] * 2} for i in range(40)},
}
FAN["$defs"]["40"] = True
DEEP: dict[str, Any] = {}
for _ in range(3000):
    DEEP = {"not": DEEP}


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ([], "is no JSON Schema"),
        ({"type": "objekt"}, "type: 'objekt'"),
        ({"properties": {"path": {"pattern": "("}}}, "properties.path.pattern: '('"),
        ({"$ref": "https://example.com/a.json"}, "'$ref' names 'https://example.com/a.json'"),
        ({"allOf": [{"$ref": "other.json#/a"}]}, "'$ref' names 'other.json#/a'"),
        ({"not": {"$ref": "file:///etc/passwd"}}, "'$ref' names 'file:///etc/passwd'"),
        ({"$dynamicRef": "//example.com/a"}, "'$dynamicRef' names '//example.com/a'"),
        ({"$schema": "http://json-schema.org/draft-07/schema#"}, "only https://json-schema.org/"),
        ({"$ref": "#"}, "it refers to itself without an end"),
        (
            {
                "$ref": "#/$defs/a",
                "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}},
            },
            "it refers to itself without an end",
        ),
        ({"$ref": "#/$defs/none"}, "there is no '#/$defs/none' in it"),
        ({"$ref": "#none"}, "there is no '#none' in it"),
        ({"$ref": "#/x", "x": {"type": 7}}, "a part of itself that is no schema"),
        ({"$ref": "#/x", "x": {"properties": {"path": {"pattern": "("}}}}, "that is no schema"),
        ({"$ref": "#/a/b", "a": 5}, "a part of itself that is no schema"),
        (DEEP, "is nested too deeply"),
        (FAN, "references are followed in a document"),
    ],
)
def test_a_schema_that_cannot_be_used(
    schema: object, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("postmortem_lint.report.schema_violations._STEPS", 1000)
    with pytest.raises(SchemaError) as raised:
        found(schema)
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even where a name of the schema looks like an address."""
    monkeypatch.setattr("urllib.request.urlopen", None)
    own = {"$id": "https://example.com/x", "$ref": "#/$defs/a", "$defs": {"a": {"type": "array"}}}
    assert [message for *_, message in found(own)] == ["this object is no array"]
    inner = {"$id": "https://example.com/x", "$defs": {"a": {"$id": "y", "$ref": "#/$defs/none"}}}
    with pytest.raises(SchemaError):
        found({**inner, "$ref": "#/$defs/a"})
