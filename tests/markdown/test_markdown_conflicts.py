"""Merge conflicts: which lines are markers of one, and which only look like it."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.text import Source


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n", [(1, 5)]),
        ("<<<<<<<\nb\n=======\nc\n>>>>>>>\n", [(1, 5)]),
        ("<<<<<<< .mine\r\nb\r\n||||||| .r1\r\n=======\r\n>>>>>>> .r2\r\n", [(1, 5)]),
        ("<<<<<<< 1 of 1\n%%%%%%% base\n-b\n+++++++ side\nc\n>>>>>>> 1 of 1 ends\n", [(1, 6)]),
        ("<<<<<<<<<< a\n==========\n>>>>>>>>>> b\n", [(1, 3)]),
        ("<<<<<<< a\n<<<<<<<<< x\n=========\n>>>>>>>>> y\n=======\n>>>>>>> b\n", [(1, 6)]),
        ("<<<<<<< a\n\nb\n\n<<<<<<< c\n=======\n>>>>>>> d\n", [(1, 1), (5, 7)]),
        ("a\n>>>>>>> b\n", [(2, 2)]),
        ("| a | b |\n|---|---|\n<<<<<<< a\n| c | d |\n=======\n>>>>>>> b\n", [(3, 6)]),
        ("<!--\n<<<<<<< a\n=======\n>>>>>>> b\n-->\n", [(2, 4)]),
        ("```\na\n<<<<<<< a\n```\n=======\n```\n>>>>>>> b\n", [(3, 7)]),
        ("Heading\n=======\n", []),
        ("<<<<<<<\n\n>>>>>>>\n", []),
        ("<<<<<<< attention >>>>>>>\n", []),
        ("> <<<<<<< a\n> =======\n> >>>>>>> b\n", []),
        ("    <<<<<<< a\n    =======\n    >>>>>>> b\n", []),
        ("<<<<<<<<<<<< a\n", []),
        (">>>>>>> a\n>>>>>> b\n", []),
        (">>>>>>>a\n", []),
        ("a\n\n>>>>>>> that is what they said\n", []),
        ("a\n>>>>>>> 0c1d2e3f (Say what they said)\n", [(2, 2)]),
        ("- a\n\n  ```\n<<<<<<< a\n=======\n>>>>>>> b\n  ```\n", [(4, 6)]),
        ("~~~~\n<<<<<<< a\n=======\n>>>>>>> b\n~~~~\n", []),
        ("<pre>\n<<<<<<< a\n\n=======\n>>>>>>> b\n</pre>\n", []),
        ("<PRE class='x'><code>\n<<<<<<< a\n=======\n>>>>>>> b\n</code></PRE>\n", []),
        ("{% highlight text %}\n<<<<<<< a\n=======\n>>>>>>> b\n{% endhighlight %}\n", []),
        ("{%- raw -%}\n<<<<<<< a\n{%- endraw -%}\n", []),
        ("<<<<<<< a\n<pre>\n=======\n<pre id='b'>\n>>>>>>> b\n</pre>\n", [(1, 5)]),
        ("a\n||||||| 4be91c2\nb\n=======\n", [(2, 2)]),
        ("|a|b|\n|-|-|\n||||||| c\n", []),
        ("||||||| aside |||||||\n", []),
        ("|||||||\n", []),
    ],
)  # fmt: skip
def test_where_conflicts_begin_and_end(text: str, lines: list[tuple[int, int]]) -> None:
    source = Source("a.md", text)
    spans = [one.span for one in read(source).conflicts]
    assert [(source.line(span.start), source.line(span.end)) for span in spans] == lines
