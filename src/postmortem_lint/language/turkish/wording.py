"""How Turkish blames and punishes."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    errors=r"insan (?:hatası|hataları|kaynaklı hata)\w*|operatör hatası\w*|personel hatası\w*",
    doubts=r"önle\w+|engelle\w+|karşı",
    refutes=r"değil\w*|yoktur|dışlan\w+",
    sanctions=(
        r"(?:yazılı|sözlü|resmi) uyarı(?:ldı|lacak| ?cezası)?|kınama|disiplin \w+|uyarı cezası"
    ),
    people=r"mühendis|geliştirici|operatör|çalışan|personel|teknisyen",
    admonitions=r"daha dikkatli ol\w+",
    failing_hints=(
        "işini", "dikkat ets",
    ),
    blames=(
        r"{who} işini (?:doğru |düzgün )?yap(?:saydı|mış olsaydı)|{who} dikkat etseydi"
    ),
)  # fmt: skip
