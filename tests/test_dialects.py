"""Documents for other readers of Markdown: what only they know is laid out by nobody."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postmortem_lint import Settings, fix
from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.text import Source

ROOT = Path(__file__).parents[1]
CHURN: dict[str, Any] = runpy.run_path(str(ROOT / "tools" / "churn.py"))

# A block that stands between the lines of a document with faults of layout all around.
BLOCKS = {
    "admonition": '!!! note "Seen by guests"\n    The *door* stayed shut.\n\n\n      More.',
    "folded admonition": "???+ info\n\n    - a\n        - b  \n\n    c",
    "tabs": '=== "North"\n    Text of the north\n\n=== "South"\n\n    | a|b |\n    |--|--|',
    "admonition in an item": "1. a\n\n    !!! tip\n        b\n\n            c",
    "Python-Markdown block": "/// details | Lamps\n- a\n  - b\n///",
    "snippet": "--8<--\nlamps.md\n  doors.md\n--8<--",
    "nested items": "- a\n    - b\n        - c\n\n            d\n    - e",
    "numbers with a list": "1. a\n\n    - b\n\n1. c\n\n    d",
    "wide markers": "-   a\n\n    b\n\n-   c\n    d",
    "container": ":::caution\n- a\n  - b\n:::",
    "container in a container": "::::note[Doors]\n:::tip\n1. a\n10. b\n:::\n\n   c\n::::",
    "diagram": "::: mermaid\nmindmap\n  root((Lamps))\n    North\n:::",
    "directive": ":::{admonition} Doors\n:class: tip\n\n   a\n:::",
    "label of a heading": "(site/lamps)=\n## Lamps",
    "quote of GitLab": ">>>\nGuests wrote:\n\n- dark\n- cold\n>>>",
    "footnote": "a[^1]\n\n[^1]: b\n    c\n\n    - d\n\n        e",
    "two footnotes": "[^a]: b\n[^c]: d\n   e",
    "definition": "Lamp\n:   a\n\n    - b",
    "attributes below a table": "| a | b |\n|---|---|\n| c | d |\n{: .wide }",
    "attributes below a list": "- a\n- b\n{: .plain}",
    "attributes of a heading": "## A\n{: #lamps }",
    "rows of a program": "| a|b |\n|--|--|\n{% for c in d %}| {{ c }}|e |\n{% endfor %}",
    "filters in a row": '| a|b |\n|--|--|\n| c|[d]({{ "/e" | relative_url }}) |',
    "empty nested item": "1. a\n    - \n2. b",
    "item below its marker": "- \n  a\n- b",
    "number signs that are none": "a\n\n  #lamps is a channel\n\n- a\n#42 and b",
    "items with another sign": "• a\n  • b\n  • c",
    "tag with content": "{% highlight sh %}\na  \n\n\n   b\n{% endhighlight %}",
    "shortcode": '{{< tabs >}}\n  {{< tab "a" >}}\n   b\n\n\n   c\n  {{< /tab >}}\n{{< /tabs >}}',
    "shortcode of Markdown": "{{% alert %}}\n - a\n - b\n{{% /alert %}}",
    "component": '<Tabs>\n  <TabItem value="a">\n\n  b\n\n\n  - c\n   - d\n\n  </TabItem>\n</Tabs>',
    "component over lines": "<Chart\n  data={lamps}\n   wide\n/>",
    "imports": "import Tabs from '@theme/Tabs';\nexport const lamps = {\n  north: 3,\n};",
    "comment of MDX": "{/* a\n   b  \n\n\n c */}",
    "comment of Obsidian": "%%\na  \n   b\n%%",
    "formula": "$$\n  a \\\\\n\n\n  b\n$$",
    "drawn table": "  North  South\n  -----  -----\n      1      2",
    "grid": "+---+---+\n| a | b |\n+---+---+\n| c | d  \n|   | e |\n+---+---+",
    "table of contents": "[TOC]",
    "definition of another indent": "Lamp\n: a\n\n  b\n\n   c",
    "attributes with values": '- a\n{class="wide"}',
    "tag over lines": '{{< figure\n  src="a"\n   alt="b"\n>}}',
    "tag of Liquid over lines": "{% include a.html\n   b=c\n%}",
    "tag without white space around": "{%- if a -%}\n - b\n\n\n  - c\n{%- endif -%}",
    "tag that a slash closes": "{% callout %}\n - b\n\n\n  - c\n{% /callout %}",
    "shortcode behind text": 'a {{< figure\n  src="b"\n   alt="c" >}} d {{% e\n  f %}}',
    "tag of Liquid in an item": "- a {% include b.html\n   c=d\n      e=f %}\n- g",
    "value over lines": 'a {{ "b\n  c" | upcase }}',
    "component behind text": 'a <Badge\n  text="b"\n   wide /> c',
    "footnote with an indent": "  [^1]: b\n  \n     c\n   \n    d",
    "fragment": "<>\n  a\n   b\n</>",
    "script with empty lines": 'export const a = [\n  "b",\n\n\n  "c",\n];',
    "script of text": "export const a = `\n   b  \n\n\n  c \\`'\n d`;",
    "script with text in it": "export const a = {\n  b: `c\n\n\n    d`,\n   e: 1,\n};",
    "expression of text": "{`\n  a\n\n\n   b\n`}",
    "expression": "{lamps.map((lamp) => (\n  lamp\n\n\n   + 1\n))}",
    "formula of TeX": "\\[\n  a\n   b\n\\]",
    "environment of TeX": "\\begin{align}\n  a\n   b\n\\end{align}",
    "comment of Hugo": "{{/* a\n   b\n*/}}",
    "comment of Jinja": "{# a\n   b\n#}",
    "rows of Kramdown": "| a |b|\n|---|--|\n| c |d|\n|---\n| e |f|\n|===\n| g |h|",
    "row that goes on below": "| a |b|\n|---|--|\n| c | d |\\\n| e |f|",
}  # fmt: skip


def laid_out(text: str) -> str:
    layout = lay_out(Source("a.md", text))
    assert not layout.refused
    assert lay_out(layout.source).source == layout.source
    return layout.source.text


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_a_block_of_another_dialect_stays_as_it_is(block: str) -> None:
    before = f"# A\nb   \n\n\n\n{block}\n\n\n|c|d|\n|-|-|\n|e|f|\n"
    after = f"# A\n\nb\n\n{block}\n\n| c   | d   |\n| --- | --- |\n| e   | f   |\n"
    assert laid_out(before) == after
    assert CHURN["page"](after) == CHURN["page"](before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # What is never closed, or no block at all, is text like any other.
        (":::note\n\n\na \n", ":::note\n\na\n"),
        ("{% include lamps.html %}\n\n\na \n", "{% include lamps.html %}\n\na\n"),
        ("```\n!!! note\n```\n\n\n a\n", "```\n!!! note\n```\n\na\n"),
        ("a\n===\n\n\nb\n", "a\n===\n\nb\n"),
        ("<Your name>\n\n\n a\n", "<Your name>\n\na\n"),
        ("!!! note\n    a\n\n b\n  c\n", "!!! note\n    a\n\nb\nc\n"),
        ("# A\nb\n\n- c\n===\n", "# A\n\nb\n\n- c\n===\n"),
    ],
)
def test_what_is_no_block_is_laid_out(before: str, after: str) -> None:
    assert laid_out(before) == after


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        ":::a x" + " " * 50_000 + ":\n\nb\n",
        "!!! " + "a " * 20_000 + "?\n\nb\n",
        "<summary" * 10_000 + "\n\nb\n",
        "".join(f"{' ' * 4 * depth}!!! a\n" for depth in range(300)),
        "| a |\n|---|\n" + "{: .b }\n" * 1_000,
    ],
)
def test_hostile_blocks_take_no_long(text: str) -> None:
    assert lay_out(Source("a.md", text)).source.text


@pytest.mark.slow
def test_looking_for_the_ends_of_many_blocks_takes_no_longer_for_each() -> None:
    text = "".join(f"{{% a{number} %}}\n\n:::b{number}\n\n" for number in range(500))
    assert laid_out(text) == text.rstrip("\n") + "\n"


LINES = r"""
# a|## b|- c|* d|1. e|2. f|  g|    h|- i  |    - j|        - k|        l|> m|>n|***|**o**: p
a | b|{: .q }|!!! note|!!! tip "r"|    s|??? t|=== "u"|[^1]: v|w[^1]|Lamp|:   x|        y|```|
- [ ] z|/// note|///|<div markdown="1">|</div>|   1. c|    > d|    ```|  - e|    ## f| - g|   h
"""
PIECES = st.sampled_from(
    [
        *re.split(r"[|\n]", LINES.strip("\n")),
        "| a | b |\n|---|---|\n|c|d|",
        "| `a|b` | c |",
        "",
        "",
        "",
    ]
)


@given(st.lists(PIECES, max_size=14).map("\n".join))
@settings(max_examples=300)
def test_python_markdown_makes_the_same_page(text: str) -> None:
    layout = lay_out(Source("a.md", text))
    assert CHURN["page"](layout.source.text) == CHURN["page"](text)


LAMPS = "# Lamps went out on 2025-04-02\n\n## Timeline (UTC)\n\n"


@pytest.mark.parametrize(
    "below",
    [
        ":::",
        "{% endif %}",
        "</TabItem>",
        "{{< /tab >}}",
        "///",
        "{: .log }",
        "^log",
        "[^1]: b",
        "T: x",
    ],
)
def test_entries_on_which_another_line_hangs_are_not_sorted(below: str) -> None:
    text = f"{LAMPS}- 10:05 dark\n- 10:00 storm\n{below}\n"
    assert fix(text, unsafe=True, settings=Settings(detect=False, select=("PM302",))).text == text


def test_entries_on_several_lines_are() -> None:
    dark, storm = "- 10:05 dark\n  in the hall\n", "- 10:00 storm\n  and rain\n"
    fixed = fix(LAMPS + dark + storm, unsafe=True, settings=Settings(detect=False))
    assert fixed.text == LAMPS + storm + dark
