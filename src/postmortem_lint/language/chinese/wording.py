"""How Chinese blames and punishes."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    errors=(
        r"(?<!防止)(?<!避免)(?<!不是)(?<!而非)(?<!减少)(?<!杜绝)(?<!防)"
        r"(?:人为(?:操作)?(?:失误|错误|疏忽|过失)|人為(?:失誤|錯誤|疏忽)|(?<!人为)操作(?:失误"
        r"|失誤)|人员(?:失误|疏忽)|粗心大意)"
        r"(?!率|的可能|风险|防|(?:是)?(?:无法|不可|难以)避免|总会|難以避免)"
    ),
    sanctions=(
        r"通报批评|記過|记过|警告处分|处分(?:了|决定)|扣罚|书面检讨|严肃批评|扣除\w{0,6}绩效"
        r"|绩效扣分|口头警告"
    ),
    people=r"工程师|运维人员|开发人员|值班人员|操作人员|员工",
    admonitions=r"(?:今后|以后|务必)(?:要|应|会|须)?(?:更加|加倍|多加)(?:小心|注意|谨慎)",
)  # fmt: skip
