"""Where a missing section is inserted: in no wrapper, below no label, at the right level."""

from __future__ import annotations

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rewriting.fix import fix
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

RULES = tuple(rule for rule in ALL if rule.code == "PM101")
SETTINGS = Settings(
    RULES, (), profile=builtin_profile("google-api-infra"), known=RULES, detect=False
)
TITLE = "# Postmortem: parcel labels printed twice\n\n"
SUMMARY = "## Issue Summary\n\nEvery label of the night shift was printed twice.\n"
CAUSE = "## Root Cause\n"
TIMELINE = "## Timeline\n\n- 02:10 UTC the first doubled label is seen\n- 04:05 UTC it is over\n"
RECOVERY = "## Resolution and recovery\n\nThe print queue was drained by hand.\n"
MEASURES = "## Corrective and Preventative Measures\n\n- Make print jobs idempotent\n"


def mended(text: str) -> str:
    return fix(lint(Source("page.md", text), SETTINGS), SETTINGS, unsafe=True).result.source.text


def page(*parts: str) -> str:
    return TITLE + "\n".join(parts)


LABELS = (
    "(recovery)=\n",
    "(recovery)=\n\n",
    "{: #recovery .wide }\n",
    "{.wide}\n",
    '<a name="recovery"></a>\n\n',
    "[](){#recovery}\n\n",
    "(recovery)=\n{.wide}\n",
    "<!-- markdownlint-disable-next-line MD024 -->\n",
    "<!-- postmortem-lint: ignore-next[PM102] nothing to tell -->\n\n",
)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_labels_stay_with_their_heading(label: str, end: str) -> None:
    text = page(SUMMARY, TIMELINE, label + RECOVERY, MEASURES).replace("\n", end)
    wanted = page(SUMMARY, TIMELINE, CAUSE, label + RECOVERY, MEASURES).replace("\n", end)
    assert mended(text) == wanted


@pytest.mark.parametrize("label", ["{: .wide }\n", "{.wide}\n", "<!-- as the clock says -->\n"])
def test_what_is_said_of_the_section_above_stays_there(label: str) -> None:
    text = page(SUMMARY, TIMELINE + label, RECOVERY, MEASURES)
    assert mended(text) == page(SUMMARY, TIMELINE + label, CAUSE, RECOVERY, MEASURES)


WRAPPERS = (
    ("{% if page.internal %}", "{% endif %}"),
    ("{% tabs %}\n{% tab label %}", "{% endtab %}\n{% endtabs %}"),
    ("{{< tabs >}}\n{{< tab name >}}", "{{< /tab >}}\n{{< /tabs >}}"),
    ("{{% steps %}}", "{{% /steps %}}"),
    ("{{#if internal}}", "{{/if}}"),
    ("{{ if .Params.internal }}", "{{ end }}"),
    ("<% if internal %>", "<% end %>"),
    ("::: {.panel-tabset}", ":::"),
    (":::tip", ":::"),
    ("<Tabs>\n<TabItem>\n", "</TabItem>\n</Tabs>"),
    ("<details>\n<summary>More</summary>\n", "</details>"),
    ('<div class="wide">\n', "</div>"),
    ("<!-- tabs:start -->", "<!-- tabs:end -->"),
    ("<!-- BEGIN internal -->\n", "<!-- END internal -->"),
    ("<!-- #region internal -->\n", "<!-- #endregion internal -->"),
)


@pytest.mark.parametrize(("begin", "end"), WRAPPERS)
def test_nothing_is_put_into_a_wrapper_of_a_later_section(begin: str, end: str) -> None:
    wrapped = f"{begin}\n{RECOVERY}\n{end}\n"
    text = page(SUMMARY, TIMELINE, wrapped, MEASURES)
    assert mended(text) == page(SUMMARY, TIMELINE, CAUSE, wrapped, MEASURES)
    above = page(SUMMARY, TIMELINE)
    glued = f"{above}{wrapped}\n{MEASURES}"
    assert mended(glued) in (glued, f"{above}\n{CAUSE}\n{wrapped}\n{MEASURES}")


@pytest.mark.parametrize(("begin", "end"), WRAPPERS)
def test_nothing_is_put_into_a_wrapper_of_the_section_before(begin: str, end: str) -> None:
    both = page(SUMMARY, f"{begin}\n{TIMELINE}\n{RECOVERY}\n{end}\n", MEASURES)
    assert mended(both) == both
    one = f"{begin}\n{TIMELINE}\n{end}\n"
    assert mended(page(SUMMARY, one, RECOVERY, MEASURES)) == page(
        SUMMARY, one, CAUSE, RECOVERY, MEASURES
    )


@pytest.mark.parametrize(
    "box", ["!!! note\n    #### Timeline\n    {}", ":::info\n#### Timeline\n{}\n:::"]
)
def test_no_section_gets_the_level_of_one_in_a_box(box: str) -> None:
    inner = box.replace("{}", "- 02:10 UTC the first doubled label is seen") + "\n"
    text = page(inner, SUMMARY, RECOVERY, MEASURES)
    assert "#### Root" not in mended(text)


def test_no_section_gets_a_level_that_the_others_do_not_have() -> None:
    text = page(f"#{SUMMARY}", f"#{TIMELINE}", RECOVERY, MEASURES)
    assert mended(text) == text
    deeper = page(f"#{SUMMARY}", f"#{TIMELINE}", f"#{RECOVERY}", f"#{MEASURES}")
    assert f"#{CAUSE}" in mended(deeper)
