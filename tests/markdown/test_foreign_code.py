"""What other dialects keep for programs, or show to nobody, holds no text, links or items."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.model import Code, Document, Html, Paragraph
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.text import Source

BODY = "## Lamps\n\n- [a](b.md)\n\n| c | d |\n|---|---|\n| e | f |\n\n10:05 TODO: <g>\n"
CODE = {
    "formula": "$$\n{}$$\n",
    "formula with a label": "$$\n{}$$ (lamps)\n",
    "formula of TeX": "\\[\n{}\\]\n",
    "environment of TeX": "\\begin{{align*}}\n{}\\end{{align*}}\n",
    "listing of Jekyll": "{{% highlight sh %}}\n{}{{% endhighlight %}}\n",
    "listing without white space around": "{{%- highlight sh -%}}\n{}{{%- endhighlight -%}}\n",
    "listing of Hugo": '{{{{< highlight sh "a=b" >}}}}\n{}{{{{< /highlight >}}}}\n',
    "diagram of Hugo": "{{{{% mermaid %}}}}\n{}{{{{% /mermaid %}}}}\n",
    "diagram of Azure DevOps": "::: mermaid\n{}:::\n",
    "listing of MyST": ":::{{code-block}} sh\n{}:::\n",
    "diagram of PlantUML": "@startuml\n{}@enduml\n",
    "raw text of Kramdown": "{{::nomarkdown}}\n{}{{:/}}\n",
    "listing of a wiki": "{{code:sh}}\n{}{{code}}\n",
    "names of files": "--8<--\n{}--8<--\n",
    "expression of MDX": "{{lamps.map((lamp) => (\n{}))}}\n",
}
HIDDEN = {
    "comment of MDX": "{{/* a\n{}*/}}\n",
    "comment of Obsidian": "%%\n{}%%\n",
    "comment of Liquid": "{{% comment %}}\n{}{{% endcomment %}}\n",
    "comment without white space around": "{{%- comment -%}}\n{}{{%- endcomment -%}}\n",
    "comment of Kramdown": "{{::comment}}\n{}{{:/comment}}\n",
    "comment of Hugo": "{{{{/*\n{}*/}}}}\n",
    "comment of Jinja": "{{# a\n{}#}}\n",
    "script of MDX": "export const lamps = [\n{}];\n",
}
LINES = {
    "comment": "{/* TODO: [a](b.md) */}",
    "comment of Obsidian": "%% TODO: [a](b.md) %%",
    "comment of Hugo": "{{/* TODO: [a](b.md) */}}",
    "comment of Jinja": "{# TODO: [a](b.md) #}",
    "formula": "$$ [a](b.md) $$",
    "import": "import Lamps, { North } from '../lamps';",
    "import of a style": 'import "./lamps.css";',
    "export": "export const lamps = { north: [1, 2] };",
    "tag": '{{< figure\n  src="[a](b.md)"\n>}}',
    "tag of Liquid": '{% include lamps.html\n  a="[a](b.md)" %}',
    "component": "<Lamps\n  of={[[1], [2]]}\n  name='[a](b.md)'\n/>",
}
AROUND = {
    "": "{}",
    "item": "- {}",
    "number": "10. {}",
    "quote": "> {}",
    "admonition": "!!! note\n    {}",
}


def document(block: str, around: str = "{}") -> Document:
    """A block between two paragraphs, within another one."""
    first = around.partition("{")[0].rpartition("\n")[2]
    deeper = "> " if first == "> " else " " * len(first)
    inside = block.rstrip("\n").replace("\n", f"\n{deeper}")
    return read(Source("a.md", f"a\n\n{around.replace('{}', inside)}\n\nb\n"))


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
@pytest.mark.parametrize("block", [*CODE.values(), *HIDDEN.values()], ids=[*CODE, *HIDDEN])
def test_nothing_is_read_in_a_block_that_holds_no_text(block: str, around: str) -> None:
    found = document(block.format(BODY), around)
    assert not found.links
    assert len([*found.sections()]) == 1
    kinds = {type(one).__name__ for one in blocks_of(found)}
    assert kinds <= {"Paragraph", "Quote", "List", "Item", "Code", "Html"}
    assert kinds & {"Code", "Html"}


@pytest.mark.parametrize("block", CODE.values(), ids=CODE)
def test_code_is_all_of_its_block(block: str) -> None:
    _, code, _ = document(block.format(BODY)).root.blocks
    assert isinstance(code, Code)
    assert code.closed


@pytest.mark.parametrize("block", HIDDEN.values(), ids=HIDDEN)
def test_what_nobody_sees_shows_no_words(block: str) -> None:
    _, hidden, _ = document(block.format(BODY)).root.blocks
    assert isinstance(hidden, Html)
    assert not hidden.speaks


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_block_of_one_line_or_tag(line: str, around: str) -> None:
    found = document(line, around)
    assert not found.links
    assert {type(one).__name__ for one in blocks_of(found)} & {"Code", "Html"}


@pytest.mark.parametrize(
    "text",
    [
        "$$\nc", "%%\nc", "{/* c", "{# c", "\\[\nc", "@startuml\nc", "{% comment %}\nc",
        "{{< figure\n\n>}}", "{% include\n\n%}", "export const c = [\n\n", "{\nc", "::: math\nc",
        "<Your name\nand team>", "<Name", "{service} {", "import it from the shop", "{Name}",
        "\\[c\\]", "$$ 5 for a lamp", "{describe the cause\nin two lines}", "- $$\n\n$$",
        "> {/*\n\n*/}", ":::code-group\nc\n:::",
    ],
)  # fmt: skip
def test_what_is_never_closed_or_no_code_is_text(text: str) -> None:
    found = read(Source("a.md", f"a\n\n{text}\n\nb\n"))
    assert not any(isinstance(one, Code | Html) for one in blocks_of(found))
    assert isinstance(found.root.blocks[-1], Paragraph)


@pytest.mark.slow
@pytest.mark.parametrize("text", ["{/*\n", "$$ a\n", "- {/*\n", "<A b=\n", "export class A {\n"])
def test_looking_for_ends_takes_no_longer_for_each(text: str) -> None:
    assert read(Source("a.md", text * 5_000)).root.blocks


@pytest.mark.parametrize(
    "folded", ['<Details summary="The lamps">', "<Details\n  open\n  summary='The lamps'>"]
)
def test_a_folded_component_has_a_title(folded: str) -> None:
    blocks = read(Source("a.md", f"a\n\n{folded}\n\nb\n\n</Details>\n")).root.blocks
    assert [one.title.plain for one in blocks if isinstance(one, Html) and one.title] == [
        "The lamps"
    ]
