"""What a site generator fills in, and what asks a person to write."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.model import Code, Paragraph
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.site_code import site_code
from postmortem_lint.text import Source


def found(text: str, path: str = "a.md") -> list[str]:
    document = read(Source(path, text))
    return [document.source[span] for span in site_code(document)]


@pytest.mark.parametrize(
    "tag",
    [
        "{{ site.title }}", "{{ page.date | date: '%Y' }}", "{{ '/a.png' | relative_url }}",
        '{{ ref "plan.md" }}', "{{ image(src='a') }}", "{{ tags[0] }}", "{{ content | strip }}",
        "{{- end -}}", "{{ else }}", "{{.Case}}", "{{ .Values.port }}", "{{ $page.title }}",
        "${{ github.ref }}", "{{#include part.md}}", "{{ #ref }}", "{{ /ref }}", "{{> head}}",
        "{{< alert colour='red' >}}", "{{</* shown */>}}", "{{% note %}}", "{% if page.draft %}",
        "{{ end -}}", "{{ if not $team }}", "{{ range .Pages }}", "{{ with . }}",
        "{lamp.colour}", "{{`{{ lamp }}`}}", "%%ask [Name]%%", "{/* [Name] */}", "{# [Name] #}",
        "{>>[Name]?<<}", '{{ replace .Name "a" "b" }}', "{{\n site.title\n}}",
        "{% assign share = 5 % 2 %}",
    ],
)  # fmt: skip
def test_tags_and_expressions(tag: str) -> None:
    assert found(f"# A\n\nHere {tag} stands.\n") == [tag]


@pytest.mark.parametrize(
    "token",
    [
        "{service}", "{{ service }}", "{{ write down the packages }}", "{{ e.g. three of them }}",
        "{{ SEV1 | SEV2 | SEV3 }}", "{{ name of a person (optional) }}", "{{ the team's name }}",
        "{{ What happened? }}", "{number of customers}", "{{ open", "{% open",
    ],
)  # fmt: skip
def test_what_asks_to_write(token: str) -> None:
    assert found(f"# A\n\nHere {token} stands.\n") == []


@pytest.mark.parametrize(
    "sign",
    [
        "See {ref}`b`.", "(lamps)=\n## B", ":::{note}\nb\n:::", "{% assign lamp = 3 %}",
        "{%- for lamp in lamps -%}\nb\n{%- endfor -%}",
    ],
)  # fmt: skip
def test_names_that_a_generator_fills_in(sign: str) -> None:
    assert "{{ lamp }}" in found(f"# A\n\nHere {{{{ lamp }}}} stands.\n\n{sign}\n")
    assert "{{ write this down }}" not in found(f"# A\n\n{{{{ write this down }}}}\n\n{sign}\n")


def test_all_between_raw_tags() -> None:
    text = "# A\n\n{% raw %}\n{{ b }}\n\n{c}\n{% endraw %}\n\n{d}\n"
    assert "{% raw %}\n{{ b }}\n\n{c}\n{% endraw %}" in found(text)
    assert not any("{d}" in one for one in found(text))


def test_a_word_ends_the_block_of_a_wiki_that_it_begins() -> None:
    text = "# A\n\n{panel:title=B}\nb\n{panel}\n\n{lamp}\n"
    assert found(text) == ["{panel}"]


def test_roles_directives_and_attributes() -> None:
    text = "# A\n\n{ref}`plan` and [b](c){wide}\n\n:::{admonition} D\ne\n:::\n"
    assert found(text) == ["{ref}", "{wide}", "{admonition}"]


@pytest.mark.parametrize("opening", ["import A from './a.js'", "export const meta = 1"])
def test_a_file_with_components_is_full_of_them(opening: str) -> None:
    text = "# B\n\n<Box size={wide}>{children}</Box>\n"
    assert "{children}" in "".join(found(f"{opening}\n\n{text}"))
    assert "{children}" in "".join(found(text, "a.mdx"))
    assert found(f"```js\n{opening}\n```\n\n{text}") == []


def test_a_container_of_a_diagram_is_code() -> None:
    first, second, third = read(
        Source("a.md", "::: mermaid\ngantt\n\n- 14:05 b\n:::\n\nc\n\n::: note\nd\n:::\n")
    ).root.blocks
    assert isinstance(first, Code)
    assert isinstance(second, Paragraph)
    assert isinstance(third, Paragraph)


def test_a_container_that_is_not_closed_is_text() -> None:
    blocks = read(Source("a.md", "::: mermaid\ngantt\n\nc\n")).root.blocks
    assert [type(one) for one in blocks] == [Paragraph, Paragraph]
